# SPDX-License-Identifier: EUPL-1.2
"""The cut-off: which orders are in time, where late ones go, until when a cancellation counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Late = Literal["next", "cancel"]


@dataclass(frozen=True)
class Cycle:
    """One week's ordering at one pick-up point, as far as the cut-off is concerned."""

    id: str
    pickup_point: str
    shops: frozenset[str]
    closes_at: datetime
    """The first moment that is too late."""


@dataclass(frozen=True)
class Wish:
    """What an order's envelope asks for. `shop` is a slug; None for the pick-up desk, which serves every shop."""

    shop: str | None
    pickup_point: str
    cycle: str
    late: Late


@dataclass(frozen=True)
class Placed:
    """The order is taken, in this cycle; a late one perhaps in the next, or in none."""

    state: Literal["stored", "late_next", "late_cancelled"]
    cycle: str


@dataclass(frozen=True)
class Impossible:
    """The order asks for something that never was on offer. `problem` is stable, `detail` is for staff."""

    problem: Literal["unknown-cycle", "wrong-pickup-point", "shop-not-in-cycle"]
    detail: str


def place_order(
    wish: Wish, cycles: Iterable[Cycle], collected_at: datetime, arrived_at: datetime
) -> Placed | Impossible:
    """Judge an order by when the resident confirmed it and by when it arrived here.

    Both before `closes_at`: in time. Otherwise the resident's own answer for that case counts: the next
    cycle of this pick-up point that this shop serves and that is still open now, or cancellation.
    """
    known = {cycle.id: cycle for cycle in cycles}
    wanted = known.get(wish.cycle)
    if wanted is None:
        return Impossible("unknown-cycle", f"there is no cycle {wish.cycle}")
    if wanted.pickup_point != wish.pickup_point:
        return Impossible("wrong-pickup-point", f"{wish.cycle} is not for {wish.pickup_point}")
    if wish.shop is not None and wish.shop not in wanted.shops:
        return Impossible("shop-not-in-cycle", f"{wish.shop} does not take part in {wish.cycle}")
    if before_cut_off(wanted.closes_at, max(collected_at, arrived_at)):
        return Placed("stored", wanted.id)
    if wish.late == "next":
        later = [
            cycle
            for cycle in known.values()
            if cycle.pickup_point == wanted.pickup_point
            and (wish.shop is None or wish.shop in cycle.shops)
            and cycle.closes_at > max(arrived_at, wanted.closes_at)
        ]
        if later:
            return Placed("late_next", min(later, key=lambda cycle: cycle.closes_at).id)
    return Placed("late_cancelled", wanted.id)


def before_cut_off(closes_at: datetime, moment: datetime) -> bool:
    """Whether a moment is in time: the cut-off itself is the first that is not."""
    return moment < closes_at
