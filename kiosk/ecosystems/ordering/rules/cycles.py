# SPDX-License-Identifier: EUPL-1.2
"""Until when one can order, for which pick-up, and what may still be taken back.

All moments are aware. Holidays and daylight saving are worked into the published cycles; nothing here
counts days or hours on a wall clock.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sync.contract.cases import Trust
from sync.contract.ordering import OrderCycle
from sync.contract.times import from_wire

NEAR_CUTOFF = timedelta(hours=36)
"""How long before the close an offline order might not arrive in time: a night and a day."""

Strength = Literal["firm", "queued", "wish"]
"""How strong a confirmation is: fest, vorgemerkt, Wunsch."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """A published order cycle with its moments read."""

    id: str
    pickup_point: str
    shops: frozenset[str]
    opens_at: datetime
    closes_at: datetime
    answer_by: datetime
    pickup_from: datetime
    pickup_to: datetime
    published: OrderCycle

    def open_at(self, now: datetime) -> bool:
        """Whether an order at this moment is in time: `closes_at` is the first moment too late."""
        return self.opens_at <= now < self.closes_at


def read_cycle(item_id: str, published: OrderCycle) -> Cycle | None:
    """Read a published cycle; None where its moments do not follow each other: no page may build on it."""
    try:
        moments = [
            from_wire(text)
            for text in (published.opens_at, published.closes_at, published.pickup_from, published.pickup_to)
        ]
        answer_by = from_wire(published.answer_by)
    except ValueError:
        return None
    opens, closes, pickup_from, pickup_to = moments
    if not (opens < closes <= pickup_from < pickup_to and closes <= answer_by):
        return None
    shops = frozenset(published.shops)
    return Cycle(item_id, published.pickup_point, shops, opens, closes, answer_by, pickup_from, pickup_to, published)


@dataclass(frozen=True, slots=True)
class CycleChoice:
    """Where a pick-up point stands in its weeks.

    `current` takes orders now. `following` is the one after it (or the next to open). `missed` has
    closed while its pick-up is still to come: whoever wanted that one is told so.
    """

    current: Cycle | None
    following: Cycle | None
    missed: Cycle | None


def choose_cycle(items: Iterable[tuple[str, OrderCycle]], now: datetime, pickup_point: str) -> CycleChoice:
    """Find the cycle that takes orders now at a pick-up point, the next one and the one just missed."""
    cycles = [
        cycle
        for cycle in (read_cycle(item_id, published) for item_id, published in items)
        if cycle and cycle.pickup_point == pickup_point
    ]
    cycles.sort(key=lambda cycle: (cycle.pickup_from, cycle.id))
    current = next((cycle for cycle in cycles if cycle.open_at(now)), None)
    later = [
        cycle
        for cycle in cycles
        if now < cycle.closes_at and (cycle.pickup_from > current.pickup_from if current else now < cycle.opens_at)
    ]
    closed = [cycle for cycle in cycles if cycle.closes_at <= now < cycle.pickup_to]
    return CycleChoice(current, later[0] if later else None, closed[-1] if closed else None)


def near_cutoff(
    cycle: Cycle, now: datetime, *, online: bool, trust: Trust, threshold: timedelta = NEAR_CUTOFF
) -> bool:
    """Whether the resident must say what happens to an order that arrives late.

    So it is when nobody can tell whether it will be in time: offline and close to the cut-off, or with
    a clock that is not known to be right.
    """
    if trust != "synced":
        return True
    return not online and cycle.closes_at - now <= threshold


@dataclass(frozen=True, slots=True)
class Promise:
    """What a confirmation is worth, and by when the shop answers."""

    strength: Strength
    answer_by: datetime


def may_cancel(cycle: Cycle, now: datetime) -> bool:
    """Whether an order can still be cancelled with its receipt: until the cycle closes."""
    return now < cycle.closes_at
