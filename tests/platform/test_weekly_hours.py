# SPDX-License-Identifier: EUPL-1.2
"""From weekly hours to the times that can be booked."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.platform.ecosystems.services.appointments.weekly import Weekly, WeeklyError, expand

MONDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
MORNING = Weekly(4, time(9), time(12), 20)


def test_every_thursday_from_nine_to_twelve() -> None:
    found = expand([MORNING], MONDAY, MONDAY + timedelta(days=13), frozenset())
    assert [one.day for one in found] == [THURSDAY] * 9 + [THURSDAY + timedelta(weeks=1)] * 9
    assert [one.begin for one in found[:3]] == [time(9), time(9, 20), time(9, 40)]
    assert found[8].begin == time(11, 40)
    assert (found[0].id, found[-1].id) == ("2026-11-26-0900", "2026-12-03-1140")


def test_days_on_which_it_falls_out_and_the_days_between_which_it_holds() -> None:
    rule = Weekly(4, time(9), time(10), 30, first=THURSDAY, last=date(2026, 12, 17))
    found = expand([rule], MONDAY, date(2027, 1, 31), frozenset({date(2026, 12, 3)}))
    assert sorted({one.day.day for one in found}) == [10, 17, 26]


def test_what_does_not_fit_in_whole_is_left_out() -> None:
    assert [one.begin for one in expand([Weekly(4, time(9), time(9, 50), 20)], MONDAY, THURSDAY, ())] == [
        time(9),
        time(9, 20),
    ]


def test_two_rules_for_the_same_time_add_their_places() -> None:
    (found,) = expand(
        [Weekly(4, time(9), time(9, 30), 30, 2), Weekly(4, time(9), time(9, 30), 30)], MONDAY, THURSDAY, ()
    )
    assert found.places == 3


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(Weekly(4, time(12), time(9), 20), id="ends before it begins"),
        pytest.param(Weekly(4, time(9), time(9, 10), 20), id="too short for one"),
        pytest.param(Weekly(4, time(9), time(12), 0), id="no length"),
        pytest.param(Weekly(4, time(9), time(12), 20, first=THURSDAY, last=MONDAY), id="over before it is in force"),
    ],
)
def test_a_rule_from_which_nothing_follows(rule: Weekly) -> None:
    with pytest.raises(WeeklyError):
        expand([rule], MONDAY, THURSDAY, ())


_TIMES = st.integers(0, 23 * 60 + 59).map(lambda minute: time(*divmod(minute, 60)))
_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(st.integers(1, 7), _TIMES, _TIMES, st.integers(5, 480), _DAYS, st.integers(0, 60), st.sets(_DAYS, max_size=3))
def test_times_lie_within_their_hours_in_order_and_apart(
    weekday: int, opens: time, closes: time, minutes: int, first: date, days: int, without: set[date]
) -> None:
    rule, last = Weekly(weekday, opens, closes, minutes), first + timedelta(days=days)
    try:
        found = expand([rule], first, last, without)
    except WeeklyError:
        return
    starts = [(one.day, one.begin.hour * 60 + one.begin.minute) for one in found]
    assert starts == sorted(set(starts))
    for day, minute in starts:
        assert first <= day <= last
        assert day.isoweekday() == weekday
        assert day not in without
        assert opens.hour * 60 + opens.minute <= minute
        assert minute + minutes <= closes.hour * 60 + closes.minute
    assert len({one.id for one in found}) == len(found)
