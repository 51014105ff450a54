# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a feed, where, what became of it, and how it is mended: in German, for the platform's staff."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

MAX_TOLD: Final = 10
"""Faults of one sort that are told each; of the others their number is told."""


class Weight(StrEnum):
    """What a fault did."""

    REFUSED = "abgelehnt"
    """The whole feed is refused: what would be left of it could be wrong without anybody seeing it."""
    LEFT_OUT = "weggelassen"
    """The row, or the trip it belongs to, is left out; everything else holds."""
    NOTED = "vermerkt"
    """Nothing is lost that a journey needs, but staff should know."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `line` counts from 1, as text editors do; None where the whole file is meant."""

    weight: Weight
    file: str
    line: int | None
    column: str
    says: str
    mend: str

    def __str__(self) -> str:
        place = (
            self.file
            + (f", Zeile {self.line}" if self.line else "")
            + (f", Spalte {self.column}" * bool(self.column))
        )
        return f"{place}: {self.says} ({self.weight}) {self.mend}".strip()


class FeedRefusedError(Exception):
    """A feed that is not taken. `faults` has all that was found until then, the reasons first."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults[:MAX_TOLD])))
        self.faults = faults


@dataclass(slots=True)
class Faults:
    """Collects faults, each sort up to MAX_TOLD of them, however many a hostile file may have."""

    found: list[Fault] = field(default_factory=list)
    counted: Counter[tuple[Weight, str, str, str]] = field(default_factory=Counter)

    def tell(
        self, weight: Weight, file: str, says: str, mend: str = "", *, line: int | None = None, column: str = ""
    ) -> None:
        """Note a fault."""
        sort = (weight, file, column, mend or says)
        self.counted[sort] += 1
        if self.counted[sort] <= MAX_TOLD:
            self.found.append(Fault(weight, file, line, column, says, mend))

    def refuse(
        self, file: str, says: str, mend: str, *, line: int | None = None, column: str = ""
    ) -> FeedRefusedError:
        """The error to raise for a fault with which nothing else can be believed."""
        self.tell(Weight.REFUSED, file, says, mend, line=line, column=column)
        return FeedRefusedError(self.told())

    def told(self) -> tuple[Fault, ...]:
        """Everything in the order of its weight, with the numbers of what was not told each."""
        more = [
            Fault(weight, file, None, column, f"Noch {count - MAX_TOLD} weitere Fehler dieser Art.", mend)
            for (weight, file, column, mend), count in self.counted.items()
            if count > MAX_TOLD
        ]
        order = list(Weight)
        return tuple(sorted([*self.found, *more], key=lambda fault: order.index(fault.weight)))
