# SPDX-License-Identifier: EUPL-1.2
"""When a kiosk may promise from what it holds."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from sync.allotments.holding import Holding, Uptime, give_back, pick, undo, use

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TERM = timedelta(hours=6)
ASKED = Uptime("boot-1", 100.0)
HOUR = 3600.0

HELD = Holding(UUID(int=1), "crates", 1, 3, 1, ASKED, TERM, NOW + TERM)

MOMENTS = {
    "at once": (Uptime("boot-1", 100.0), True),
    "hours later": (Uptime("boot-1", 100 + 5 * HOUR), True),
    "just before the guard": (Uptime("boot-1", 100 + 6 * HOUR - 61), True),
    "within the guard": (Uptime("boot-1", 100 + 6 * HOUR - 60), False),
    "after the term": (Uptime("boot-1", 100 + 7 * HOUR), False),
    "before it was asked for": (Uptime("boot-1", 99.0), False),
    "just after a reboot": (Uptime("boot-2", 5.0), False),
    "after a reboot, as long after it": (Uptime("boot-2", 100.0), False),
}  # fmt: skip


@pytest.mark.parametrize("name", MOMENTS)
def test_live(name: str) -> None:
    now, live = MOMENTS[name]
    assert HELD.live(now) is live
    assert HELD.promisable(now) == (2 if live else 0)
    assert (use(HELD, 1, now) is not None) is live


@pytest.mark.parametrize(("quantity", "good"), [(-1, False), (0, False), (1, True), (2, True), (3, False)])
def test_use(quantity: int, good: bool) -> None:
    used = use(HELD, quantity, ASKED)
    assert (used is not None) is good
    if used is not None:
        assert undo(used, quantity) == HELD


def test_undo_of_more_than_was_promised_is_a_defect() -> None:
    with pytest.raises(ValueError, match="not promised"):
        undo(HELD, 2)


@pytest.mark.parametrize(("keep", "left"), [(-1, 0), (0, 0), (1, 1), (2, 2), (9, 2)])
def test_giving_back_touches_free_units_alone(keep: int, left: int) -> None:
    given = give_back(HELD, keep)
    assert (given.free, given.used) == (left, 1)


@pytest.mark.parametrize(("quantity", "parts"), [(1, [1]), (2, [2]), (3, [2, 1]), (5, [2, 3]), (6, None)])
def test_a_wish_is_met_whole_or_not_at_all(quantity: int, parts: list[int] | None) -> None:
    second = Holding(UUID(int=2), "crates", 1, 3, 0, ASKED, 2 * TERM, NOW + 2 * TERM)
    found = pick([second, HELD], quantity, ASKED)
    assert (None if found is None else [share for _, share in found]) == parts
