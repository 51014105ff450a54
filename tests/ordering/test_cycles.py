# SPDX-License-Identifier: EUPL-1.2
"""Which week, until when, and what may be taken back."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import undoing
from kiosk.ecosystems.ordering.rules import cycles as rules
from sync.contract.cases import Trust
from sync.contract.times import from_wire, to_wire
from tests.ordering.wares import NOW, POINT, cycle, published, week

BERLIN = ZoneInfo("Europe/Berlin")
CLOSE = from_wire(published().closes_at)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        pytest.param("2026-11-22T22:59:59Z", False, id="a second before it opens"),
        pytest.param("2026-11-22T23:00:00Z", True, id="the moment it opens"),
        pytest.param("2026-11-29T22:59:59Z", True, id="Sunday, 23:59:59"),
        pytest.param("2026-11-29T23:00:00Z", False, id="Sunday, 24:00"),
        pytest.param("2026-12-03T08:00:00Z", False, id="at the pick-up"),
    ],
)
def test_an_order_is_in_time_from_the_opening_to_before_the_close(now: str, is_open: bool) -> None:
    assert cycle().open_at(from_wire(now)) is is_open


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param({"closes": "2026-11-22T23:00:00Z"}, id="closes when it opens"),
        pytest.param({"closes": "2026-11-20T23:00:00Z"}, id="closes before it opens"),
        pytest.param({"pickup": "2026-11-28T08:00:00Z"}, id="is picked up before it closes"),
        pytest.param({"until": "2026-12-03T08:00:00Z"}, id="has a pick-up of no length"),
        pytest.param({"answer": "2026-11-28T08:00:00Z"}, id="is answered before it closes"),
        pytest.param({"opens": "2026-13-45T99:00:00Z"}, id="opens on no day of any calendar"),
        pytest.param({"closes": "2026-11-29T23:00:00"}, id="closes in no time zone"),
    ],
)
def test_no_page_is_built_on_a_cycle_that(broken: dict[str, str]) -> None:
    assert rules.read_cycle("x", published(**broken)) is None


def chosen(now: str, *weeks: int) -> tuple[str | None, str | None, str | None]:
    found = rules.choose_cycle([week(number) for number in weeks], from_wire(now), POINT)
    return tuple(each.id if each else None for each in (found.current, found.following, found.missed))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("now", "weeks", "expected"),
    [
        pytest.param("2026-11-25T10:00:00Z", (0, 1, 2), ("woche-49", "woche-50", None), id="in the middle of a week"),
        pytest.param(
            "2026-11-25T10:00:00Z", (2, 1, 0), ("woche-49", "woche-50", None), id="in whatever order they come"
        ),
        pytest.param("2026-11-29T22:59:59Z", (0, 1), ("woche-49", "woche-50", None), id="in the last second"),
        pytest.param(
            "2026-11-29T23:00:00Z", (0, 1, 2), ("woche-50", "woche-51", "woche-49"), id="right after the cut-off"
        ),
        pytest.param(
            "2026-12-03T09:00:00Z", (0, 1), ("woche-50", None, "woche-49"), id="while the last one is picked up"
        ),
        pytest.param("2026-12-03T10:00:00Z", (0, 1), ("woche-50", None, None), id="after the last pick-up"),
        pytest.param("2026-11-30T10:00:00Z", (0,), (None, None, "woche-49"), id="no further week was published"),
        pytest.param("2026-11-20T10:00:00Z", (0, 1), (None, "woche-49", None), id="nothing is open yet"),
        pytest.param("2026-11-30T10:00:00Z", (0, 2), (None, "woche-51", "woche-49"), id="a week without ordering"),
        pytest.param("2027-01-30T10:00:00Z", (0, 1), (None, None, None), id="everything is long past"),
        pytest.param("2026-11-25T10:00:00Z", (), (None, None, None), id="nothing was published"),
    ],
)
def test_the_week_is_chosen(now: str, weeks: tuple[int, ...], expected: tuple[str | None, ...]) -> None:
    assert chosen(now, *weeks) == expected


def test_the_soonest_pick_up_comes_first_where_two_cycles_are_open() -> None:
    long = ("lang", published(pickup="2026-12-10T08:00:00Z", until="2026-12-10T10:00:00Z"))
    found = rules.choose_cycle([long, week(0)], NOW, POINT)
    assert (found.current and found.current.id, found.following and found.following.id) == ("woche-49", "lang")


def test_other_villages_and_broken_cycles_are_left_out() -> None:
    items = [
        ("anderswo", published(pickup_point="winterbach")),
        ("kaputt", published(closes="2026-11-01T00:00:00Z")),
    ]
    assert rules.choose_cycle(items, NOW, POINT) == rules.CycleChoice(None, None, None)


@pytest.mark.parametrize(
    ("before_close", "online", "trust", "asks"),
    [
        pytest.param(timedelta(days=5), True, "synced", False, id="online, days before"),
        pytest.param(timedelta(days=5), False, "synced", False, id="offline, days before"),
        pytest.param(timedelta(hours=36) + SECOND, False, "synced", False, id="offline, just over 36 hours before"),
        pytest.param(timedelta(hours=36), False, "synced", True, id="offline, 36 hours before"),
        pytest.param(timedelta(minutes=1), False, "synced", True, id="offline, a minute before"),
        pytest.param(timedelta(minutes=1), True, "synced", False, id="online, a minute before"),
        pytest.param(timedelta(days=5), True, "floor", True, id="a clock that is only not too early"),
        pytest.param(timedelta(days=5), False, "floor", True, id="such a clock, offline"),
        pytest.param(timedelta(days=5), True, "unknown", True, id="a clock that nobody vouches for"),
    ],
)
def test_what_happens_to_a_late_order_is_asked(
    before_close: timedelta, online: bool, trust: Trust, asks: bool
) -> None:
    assert rules.near_cutoff(cycle(), CLOSE - before_close, online=online, trust=trust) is asks


def test_the_threshold_can_be_set() -> None:
    now = CLOSE - timedelta(hours=47)
    assert rules.near_cutoff(cycle(), now, online=False, trust="synced", threshold=timedelta(hours=48))


@pytest.mark.parametrize(
    ("after", "finished", "possible"),
    [
        pytest.param(timedelta(0), False, True, id="at once"),
        pytest.param(timedelta(seconds=29.9), False, True, id="in the thirtieth second"),
        pytest.param(timedelta(seconds=30), False, False, id="after thirty seconds"),
        pytest.param(timedelta(seconds=5), True, False, id="after Fertig"),
        pytest.param(-SECOND, False, False, id="not by setting the clock back"),
    ],
)
def test_undo(after: timedelta, finished: bool, possible: bool) -> None:
    assert undoing.may_undo(NOW, undoing.undo_until(NOW, NOW), NOW + after, finished=finished) is possible


@pytest.mark.parametrize(
    ("attended", "ends"),
    [
        pytest.param(timedelta(0), timedelta(seconds=30), id="nobody moves"),
        pytest.param(timedelta(seconds=20), timedelta(seconds=50), id="an act begins it anew"),
        pytest.param(timedelta(seconds=270), timedelta(seconds=300), id="the last whole time"),
        pytest.param(timedelta(seconds=290), timedelta(seconds=300), id="never over five minutes"),
        pytest.param(timedelta(hours=1), timedelta(seconds=300), id="however late"),
        pytest.param(-timedelta(hours=1), timedelta(seconds=30), id="a clock that was set back takes nothing"),
    ],
)
def test_undo_can_be_extended(attended: timedelta, ends: timedelta) -> None:
    assert undoing.undo_until(NOW, NOW + attended) == NOW + ends


@pytest.mark.parametrize(
    ("now", "possible"),
    [
        pytest.param(CLOSE - SECOND, True, id="in the last second"),
        pytest.param(CLOSE, False, id="at the cut-off"),
        pytest.param(CLOSE + timedelta(days=1), False, id="a day later"),
    ],
)
def test_cancel(now: datetime, possible: bool) -> None:
    assert rules.may_cancel(cycle(), now) is possible


def local(year: int, month: int, day: int, hour: int = 0, *, fold: int = 0) -> datetime:
    return datetime(year, month, day, hour, tzinfo=BERLIN, fold=fold)


@pytest.mark.parametrize(
    ("opens", "closes", "hours"),
    [
        pytest.param(local(2026, 3, 23), local(2026, 3, 30), 167, id="the week that loses an hour, 29 March 2026"),
        pytest.param(local(2026, 10, 19), local(2026, 10, 26), 169, id="the week that gains one, 25 October 2026"),
        pytest.param(local(2026, 11, 23), local(2026, 11, 30), 168, id="an ordinary week"),
    ],
)
def test_a_week_from_monday_to_sunday_midnight_is_as_long_as_it_is(
    opens: datetime, closes: datetime, hours: int
) -> None:
    week_long = cycle(
        opens=to_wire(opens),
        closes=to_wire(closes),
        answer=to_wire(closes + timedelta(hours=12)),
        pickup=to_wire(closes + timedelta(days=3, hours=9)),
        until=to_wire(closes + timedelta(days=3, hours=11)),
    )
    assert week_long.closes_at - week_long.opens_at == timedelta(hours=hours)
    assert week_long.open_at(closes.astimezone(UTC) - SECOND)
    assert not week_long.open_at(closes)


@pytest.mark.parametrize("fold", [pytest.param(0, id="the first 2:30"), pytest.param(1, id="the second 2:30")])
def test_both_half_past_twos_of_the_long_night_are_before_its_midnight(fold: int) -> None:
    closes = local(2026, 10, 26)
    long_night = cycle(
        opens="2026-10-18T22:00:00Z",
        closes=to_wire(closes),
        answer="2026-10-26T11:00:00Z",
        pickup="2026-10-29T08:00:00Z",
        until="2026-10-29T10:00:00Z",
    )
    moment = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=fold).astimezone(UTC)
    assert long_night.open_at(moment)
    assert rules.near_cutoff(long_night, moment, online=False, trust="synced")


@given(offset=st.integers(-10 * 24 * 3600, 40 * 24 * 3600))
def test_whenever_it_is_the_choice_holds_together(offset: int) -> None:
    now = NOW + timedelta(seconds=offset)
    found = rules.choose_cycle([week(number) for number in range(4)], now, POINT)
    if found.current:
        assert found.current.open_at(now)
        assert rules.may_cancel(found.current, now)
    if found.missed:
        assert found.missed.closes_at <= now < found.missed.pickup_to
    if found.current and found.following:
        assert found.current.pickup_from < found.following.pickup_from
    if found.missed and found.current:
        assert found.missed.pickup_from < found.current.pickup_from
