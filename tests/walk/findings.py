# SPDX-License-Identifier: EUPL-1.2
"""What the walk has to say of a page: a fault, with what was measured and what was wanted."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `rule` broken at `path` (from the window down), with what was `measured` and what was `wanted`."""

    rule: str
    path: str
    measured: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.path}: {self.measured} (wanted {self.wanted})"


@dataclass
class Verdict:
    """What was found, and how many rules were held against the page for it."""

    found: list[Finding] = field(default_factory=list)
    checks: int = 0

    def hold(self, *outcomes: list[Finding]) -> None:
        """Take what each of these rules has found."""
        for outcome in outcomes:
            self.found += outcome
            self.checks += 1
