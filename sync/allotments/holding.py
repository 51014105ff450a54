# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's side of an allotment: what may still be promised, and until when."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

GUARD: Final = timedelta(seconds=60)
"""A kiosk stops selling this long before its allotment ends: oscillators drift, transactions take time."""


@dataclass(frozen=True, slots=True)
class Uptime:
    """A moment that no change of the wall clock moves: seconds on CLOCK_BOOTTIME, and in which boot."""

    boot: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Holding:
    """Units of one stock at one kiosk. `granted` counts all that ever came under this epoch, less what went back.

    `asked` is when the request was *sent* that brought the present term: the answer's own way then shortens it
    and never lengthens it.
    """

    allotment: UUID
    stock: str
    epoch: int
    granted: int
    used: int
    asked: Uptime
    term: timedelta
    not_after: datetime

    @property
    def free(self) -> int:
        """Units that nobody was promised."""
        return self.granted - self.used

    def live(self, now: Uptime) -> bool:
        """Whether new promises may be made from it: in the boot in which it was renewed, within its term.

        In another boot nobody can tell how long the machine was off, nor whether this is a copy of its disk or an
        image that was put back. The next renewal tells both.
        """
        passed = now.seconds - self.asked.seconds
        return now.boot == self.asked.boot and 0 <= passed < (self.term - GUARD).total_seconds()

    def promisable(self, now: Uptime) -> int:
        """Units that may be promised `fest` now."""
        return max(0, self.free) if self.live(now) else 0


def use(holding: Holding, quantity: int, now: Uptime) -> Holding | None:
    """Promise units; None where it has not that many that live. What is promised stays so after its term."""
    if quantity < 1 or holding.promisable(now) < quantity:
        return None
    return replace(holding, used=holding.used + quantity)


def undo(holding: Holding, quantity: int) -> Holding:
    """Take a promise back within the time for it. Raises ValueError for more than was promised."""
    if not 0 <= quantity <= holding.used:
        raise ValueError(f"{quantity} units were not promised, only {holding.used}")
    return replace(holding, used=holding.used - quantity)


def give_back(holding: Holding, keep: int) -> Holding:
    """Part with free units over `keep`. Binding here from this moment; the report tells the platform."""
    return replace(holding, granted=min(holding.granted, holding.used + max(keep, 0)))


def pick(holdings: list[Holding], quantity: int, now: Uptime) -> list[tuple[Holding, int]] | None:
    """From which holdings of one stock a wish is met whole, the shortest-lived first; None where it is not."""
    parts = []
    for holding in sorted(holdings, key=lambda held: (held.not_after, held.allotment)):
        share = min(quantity, holding.promisable(now))
        if share:
            parts.append((holding, share))
            quantity -= share
    return parts if quantity == 0 else None
