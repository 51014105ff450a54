# SPDX-License-Identifier: EUPL-1.2
"""Why a form cannot be used, in words for those who write forms."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that has to be mended.

    `where` names the part of the form: `relevant of /data/child/age`; `column` is the place in an expression, from 1;
    `name` is the last name of the path, as a spreadsheet's row has it, where there is one.
    """

    where: str
    message: str
    column: int | None = None
    name: str = ""

    def __str__(self) -> str:
        place = f", column {self.column}" if self.column is not None else ""
        return f"{self.where}{place}: {self.message}"


class FormRefusedError(Exception):
    """A form with all that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
