# SPDX-License-Identifier: EUPL-1.2
"""The cut-off as plain rules."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.platform.ecosystems.ordering.rules import (
    Cycle,
    Impossible,
    Late,
    Placed,
    Wish,
    before_cut_off,
    place_order,
)

MONDAY = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
WEEK, SECOND, DAY = timedelta(weeks=1), timedelta(seconds=1), timedelta(days=1)
BOTH = frozenset({"baeckerei", "hofladen"})
W48 = Cycle("dgh/w48", "dgh", BOTH, MONDAY)
W49 = Cycle("dgh/w49", "dgh", BOTH, MONDAY + WEEK)
W50 = Cycle("dgh/w50", "dgh", frozenset({"hofladen"}), MONDAY + 2 * WEEK)
ELSEWHERE = Cycle("halle/w49", "halle", BOTH, MONDAY + WEEK)
ALL = (W50, W48, ELSEWHERE, W49)


def wish(late: Late = "next", cycle: str = W48.id, point: str = "dgh", shop: str = "baeckerei") -> Wish:
    return Wish(shop, point, cycle, late)


CASES = {
    "in time": (wish(), -DAY, -DAY, Placed("stored", W48.id)),
    "one second before": (wish(), -SECOND, -SECOND, Placed("stored", W48.id)),
    "at the cut-off": (wish(), timedelta(0), timedelta(0), Placed("late_next", W49.id)),
    "ordered in time, arrives at the cut-off": (wish(), -DAY, timedelta(0), Placed("late_next", W49.id)),
    "ordered in time, arrives late": (wish(), -DAY, DAY, Placed("late_next", W49.id)),
    "ordered late, arrives late": (wish(), SECOND, DAY, Placed("late_next", W49.id)),
    "a clock that runs ahead": (wish(), SECOND, -DAY, Placed("late_next", W49.id)),
    "a clock a year ahead": (wish(), timedelta(days=365), -DAY, Placed("late_next", W49.id)),
    "a clock a year behind": (wish(), -timedelta(days=365), -DAY, Placed("stored", W48.id)),
    "late, to be cancelled": (wish("cancel"), -DAY, DAY, Placed("late_cancelled", W48.id)),
    "in time, to be cancelled if late": (wish("cancel"), -DAY, -DAY, Placed("stored", W48.id)),
    "late by a week: the shop serves no later cycle": (wish(), -DAY, WEEK, Placed("late_cancelled", W48.id)),
    "late by a week: another shop does": (
        wish(shop="hofladen"), -DAY, WEEK, Placed("late_next", W50.id),
    ),
    "the pick-up desk is there for every shop": (
        Wish(None, "dgh", W48.id, "next"), -DAY, WEEK, Placed("late_next", W50.id),
    ),
    "late by a month": (wish(shop="hofladen"), -DAY, 5 * WEEK, Placed("late_cancelled", W48.id)),
    "next week's cycle, early": (wish(cycle=W49.id), -DAY, -DAY, Placed("stored", W49.id)),
    "the last cycle, late": (wish(cycle=W50.id, shop="hofladen"), -DAY, 3 * WEEK, Placed("late_cancelled", W50.id)),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "collected", "arrived", "expected"), CASES.values(), ids=CASES.keys())
def test_where_an_order_goes(asked: Wish, collected: timedelta, arrived: timedelta, expected: Placed) -> None:
    assert place_order(asked, ALL, MONDAY + collected, MONDAY + arrived) == expected


IMPOSSIBLE = {
    "unknown-cycle": wish(cycle="dgh/w01"),
    "wrong-pickup-point": wish(point="halle"),
    "shop-not-in-cycle": wish(cycle=W50.id),
}


@pytest.mark.parametrize(("problem", "asked"), IMPOSSIBLE.items(), ids=IMPOSSIBLE.keys())
def test_what_was_never_on_offer(problem: str, asked: Wish) -> None:
    found = place_order(asked, ALL, MONDAY - DAY, MONDAY - DAY)
    assert isinstance(found, Impossible)
    assert found.problem == problem


offsets = st.timedeltas(timedelta(days=-20), timedelta(days=40))
lates: st.SearchStrategy[Late] = st.sampled_from(["next", "cancel"])


@given(offsets, offsets, lates, st.sampled_from(["baeckerei", "hofladen"]))
def test_a_late_order_never_lands_in_a_closed_cycle(
    collected: timedelta, arrived: timedelta, late: Late, shop: str
) -> None:
    moment = MONDAY + arrived
    placed = place_order(wish(late, shop=shop), ALL, MONDAY + collected, moment)
    assert isinstance(placed, Placed)
    closes_at = {cycle.id: cycle.closes_at for cycle in ALL}[placed.cycle]
    if placed.state == "late_cancelled":
        assert placed.cycle == W48.id
    else:
        assert before_cut_off(closes_at, moment)
    assert (placed.state == "stored") == (max(collected, arrived) < timedelta(0))
    assert late == "next" or placed.state != "late_next"
