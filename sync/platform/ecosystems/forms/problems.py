# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a workbook, in German and with its place, for whoever has to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that has to be mended, and how."""

    text: str
    sheet: str | None = None
    row: int | None = None
    """As the workbook counts: the headings are row 1."""
    column: str | None = None
    """Its heading; or its letter, where no heading is known."""

    def __str__(self) -> str:
        place = [
            f"Blatt „{self.sheet}“" if self.sheet else "",
            f"Zeile {self.row}" if self.row else "",
            f"Spalte „{self.column}“" if self.column else "",
        ]
        said = ", ".join(part for part in place if part)
        return f"{said}: {self.text}" if said else self.text


class WorkbookError(Exception):
    """A workbook cannot be used."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
