# SPDX-License-Identifier: EUPL-1.2
"""Weekly cycles: daylight saving, the Saarland's holidays, and no gap between two weeks."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.platform.ecosystems.ordering.cycles import BERLIN, Plan, PlanError, PlannedCycle, WeekTime, plan_cycles
from sync.platform.ecosystems.ordering.saarland import saarland_holidays

HOLIDAYS = saarland_holidays(range(2024, 2041))


def plan(weekday: int = 4, on_holiday: str = "earlier") -> Plan:
    return Plan(
        pickup_point="dgh",
        closes=WeekTime(1, time(0)),
        answer_by=WeekTime(1, time(12)),
        pickup_weekday=weekday,
        pickup_from=time(9),
        pickup_to=time(11),
        on_holiday="later" if on_holiday == "later" else "earlier",
    )


def cycle_of(day: str, weekday: int = 4, on_holiday: str = "earlier") -> PlannedCycle:
    (cycle,) = plan_cycles(plan(weekday, on_holiday), date.fromisoformat(day), 1, HOLIDAYS)
    return cycle


def local(moment: datetime) -> str:
    return moment.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M")


# Usual day, pick-up day, reason. Fronleichnam and Christi Himmelfahrt are always Thursdays.
THURSDAYS = {
    "Fronleichnam 2025": ("2025-06-19", "2025-06-18", "Wegen Fronleichnam schon am Mittwoch"),
    "Fronleichnam 2026": ("2026-06-04", "2026-06-03", "Wegen Fronleichnam schon am Mittwoch"),
    "Fronleichnam 2027": ("2027-05-27", "2027-05-26", "Wegen Fronleichnam schon am Mittwoch"),
    "Fronleichnam 2028": ("2028-06-15", "2028-06-14", "Wegen Fronleichnam schon am Mittwoch"),
    "Fronleichnam 2029": ("2029-05-31", "2029-05-30", "Wegen Fronleichnam schon am Mittwoch"),
    "Fronleichnam 2030": ("2030-06-20", "2030-06-19", "Wegen Fronleichnam schon am Mittwoch"),
    "Himmelfahrt 2025": ("2025-05-29", "2025-05-28", "Wegen Christi Himmelfahrt schon am Mittwoch"),
    "Himmelfahrt 2026": ("2026-05-14", "2026-05-13", "Wegen Christi Himmelfahrt schon am Mittwoch"),
    "Himmelfahrt 2027": ("2027-05-06", "2027-05-05", "Wegen Christi Himmelfahrt schon am Mittwoch"),
    "Himmelfahrt 2028": ("2028-05-25", "2028-05-24", "Wegen Christi Himmelfahrt schon am Mittwoch"),
    "1 May 2025": ("2025-05-01", "2025-04-30", "Wegen des 1. Mai schon am Mittwoch"),
    "1 May 2031": ("2031-05-01", "2031-04-30", "Wegen des 1. Mai schon am Mittwoch"),
    "Mariä Himmelfahrt 2030": ("2030-08-15", "2030-08-14", "Wegen Mariä Himmelfahrt schon am Mittwoch"),
    "Mariä Himmelfahrt 2024": ("2024-08-15", "2024-08-14", "Wegen Mariä Himmelfahrt schon am Mittwoch"),
    "Einheit 2024": ("2024-10-03", "2024-10-02", "Wegen des Tags der Deutschen Einheit schon am Mittwoch"),
    "Einheit 2030": ("2030-10-03", "2030-10-02", "Wegen des Tags der Deutschen Einheit schon am Mittwoch"),
    "Allerheiligen 2029": ("2029-11-01", "2029-10-31", "Wegen Allerheiligen schon am Mittwoch"),
    "Allerheiligen 2035": ("2035-11-01", "2035-10-31", "Wegen Allerheiligen schon am Mittwoch"),
    "Christmas Day 2025": ("2025-12-25", "2025-12-24", "Wegen des 1. Weihnachtstags schon am Mittwoch"),
    "Christmas Day 2031": ("2031-12-25", "2031-12-24", "Wegen des 1. Weihnachtstags schon am Mittwoch"),
    "Boxing Day 2024": ("2024-12-26", "2024-12-27", "Wegen des 2. Weihnachtstags erst am Freitag"),
    "Boxing Day 2030": ("2030-12-26", "2030-12-27", "Wegen des 2. Weihnachtstags erst am Freitag"),
    "New Year 2026": ("2026-01-01", "2025-12-31", "Wegen Neujahr schon am Mittwoch"),
    "New Year 2032": ("2032-01-01", "2031-12-31", "Wegen Neujahr schon am Mittwoch"),
    "New Year 2037": ("2037-01-01", "2036-12-31", "Wegen Neujahr schon am Mittwoch"),
}


@pytest.mark.parametrize(("usual", "moved", "reason"), THURSDAYS.values(), ids=THURSDAYS.keys())
def test_a_thursday_that_is_a_holiday(usual: str, moved: str, reason: str) -> None:
    cycle = cycle_of(usual)
    assert local(cycle.pickup_from) == f"{moved} 09:00"
    assert local(cycle.pickup_to) == f"{moved} 11:00"
    assert cycle.shifted["de"] == reason
    assert cycle.shifted["en"].startswith("Because of ")


OTHER_DAYS = {
    "Karfreitag goes to Thursday": (5, "2026-04-03", "2026-04-02"),
    "Friday 1 May goes to Thursday": (5, "2026-05-01", "2026-04-30"),
    "Friday 1 January goes to Thursday": (5, "2027-01-01", "2026-12-31"),
    "Friday 25 December goes to Thursday": (5, "2026-12-25", "2026-12-24"),
    "Friday 26 December goes to Saturday": (5, "2025-12-26", "2025-12-27"),
    "Ostermontag goes to Tuesday": (1, "2026-04-06", "2026-04-07"),
    "Pfingstmontag goes to Tuesday": (1, "2026-05-25", "2026-05-26"),
    "Monday 26 December goes to Tuesday": (1, "2033-12-26", "2033-12-27"),
    "Tuesday 1 May goes to Monday": (2, "2029-05-01", "2029-04-30"),
    "Tuesday 26 December goes to Wednesday": (2, "2028-12-26", "2028-12-27"),
    "Wednesday 26 December goes to Thursday": (3, "2029-12-26", "2029-12-27"),
    "Saturday 15 August goes to Friday": (6, "2026-08-15", "2026-08-14"),
    "Saturday 26 December goes to Monday": (6, "2026-12-26", "2026-12-28"),
    "Saturday 3 October goes to Friday": (6, "2026-10-03", "2026-10-02"),
}


@pytest.mark.parametrize(("weekday", "usual", "moved"), OTHER_DAYS.values(), ids=OTHER_DAYS.keys())
def test_other_days_that_are_holidays(weekday: int, usual: str, moved: str) -> None:
    assert local(cycle_of(usual, weekday).pickup_from) == f"{moved} 09:00"


@pytest.mark.parametrize(
    ("usual", "moved"),
    [("2026-06-04", "2026-06-05"), ("2026-05-14", "2026-05-15"), ("2025-12-25", "2025-12-27")],
    ids=["Fronleichnam", "Himmelfahrt", "Christmas, past Boxing Day"],
)
def test_a_plan_that_moves_later(usual: str, moved: str) -> None:
    assert local(cycle_of(usual, on_holiday="later").pickup_from) == f"{moved} 09:00"


NO_HOLIDAYS = [
    "2026-08-13", "2026-11-05", "2026-12-24", "2026-12-31", "2027-11-18", "2026-10-29", "2027-10-28",
    "2026-02-12", "2026-04-02", "2026-04-09", "2027-08-12", "2028-11-02",
]  # fmt: skip


@pytest.mark.parametrize("day", NO_HOLIDAYS)
def test_days_that_are_no_holiday_here_stay(day: str) -> None:
    cycle = cycle_of(day)
    assert (local(cycle.pickup_from), cycle.shifted) == (f"{day} 09:00", {})


# Closing is Monday 00:00 in Berlin whatever daylight saving does in between.
CHANGES = [
    "2024-03-31", "2025-03-30", "2026-03-29", "2027-03-28", "2028-03-26", "2029-03-25", "2030-03-31",
    "2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31", "2028-10-29", "2029-10-28", "2030-10-27",
]  # fmt: skip


@pytest.mark.parametrize("sunday", CHANGES)
@pytest.mark.parametrize("weeks", [0, 1], ids=["in the week that it ends", "in the week that it begins"])
def test_daylight_saving(sunday: str, weeks: int) -> None:
    day = date.fromisoformat(sunday) + timedelta(days=1, weeks=weeks)
    cycle = cycle_of(day.isoformat())
    assert local(cycle.closes_at) == f"{day} 00:00"
    assert local(cycle.opens_at) == f"{day - timedelta(weeks=1)} 00:00"
    assert cycle.closes_at - cycle.opens_at == timedelta(weeks=1) + (
        (timedelta(hours=1) if sunday[5:7] == "10" else -timedelta(hours=1)) if weeks == 0 else timedelta(0)
    )
    assert local(cycle.pickup_from)[11:] == "09:00"


FIXED = {
    "summer": ("2026-07-02", "2026-06-21T22:00:00Z", "2026-06-28T22:00:00Z", "2026-06-29T10:00:00Z",
               "2026-07-02T07:00:00Z", "2026-07-02T09:00:00Z", "dgh/2026-w27"),
    "winter": ("2026-12-03", "2026-11-22T23:00:00Z", "2026-11-29T23:00:00Z", "2026-11-30T11:00:00Z",
               "2026-12-03T08:00:00Z", "2026-12-03T10:00:00Z", "dgh/2026-w49"),
    "week 53": ("2026-12-31", "2026-12-20T23:00:00Z", "2026-12-27T23:00:00Z", "2026-12-28T11:00:00Z",
                "2026-12-31T08:00:00Z", "2026-12-31T10:00:00Z", "dgh/2026-w53"),
    "week 1 that begins in the old year": ("2025-12-31", "2025-12-21T23:00:00Z", "2025-12-28T23:00:00Z",
                "2025-12-29T11:00:00Z", "2025-12-31T08:00:00Z", "2025-12-31T10:00:00Z", "dgh/2026-w01"),
}  # fmt: skip


@pytest.mark.parametrize("expected", FIXED.values(), ids=FIXED.keys())
def test_all_moments_of_a_week(expected: tuple[str, ...]) -> None:
    day, *moments, item_id = expected
    cycle = cycle_of(day)
    found = (cycle.opens_at, cycle.closes_at, cycle.answer_by, cycle.pickup_from, cycle.pickup_to)
    assert found == tuple(datetime.fromisoformat(moment) for moment in moments)
    assert cycle.id == item_id


ANSWERS = {
    "Ostermontag": ("2026-04-09", "2026-04-07 12:00"),
    "Pfingstmontag": ("2026-05-28", "2026-05-26 12:00"),
    "an ordinary Monday": ("2026-06-11", "2026-06-08 12:00"),
    "Christmas on a Monday": ("2028-12-28", "2028-12-27 12:00"),
}


@pytest.mark.parametrize(("day", "answer"), ANSWERS.values(), ids=ANSWERS.keys())
def test_shops_do_not_answer_on_a_holiday(day: str, answer: str) -> None:
    assert local(cycle_of(day).answer_by) == answer


SAARLAND = {
    "2026-01-01": "Neujahr", "2026-04-03": "Karfreitag", "2026-04-06": "Ostermontag", "2026-05-01": "Erster Mai",
    "2026-05-14": "Christi Himmelfahrt", "2026-05-25": "Pfingstmontag", "2026-06-04": "Fronleichnam",
    "2026-08-15": "Mariä Himmelfahrt", "2026-10-03": "Tag der Deutschen Einheit",
    "2026-11-01": "Allerheiligen", "2026-12-25": "Erster Weihnachtstag", "2026-12-26": "Zweiter Weihnachtstag",
}  # fmt: skip


@pytest.mark.parametrize(("day", "name"), SAARLAND.items(), ids=SAARLAND.values())
def test_the_holidays_of_the_saarland(day: str, name: str) -> None:
    assert HOLIDAYS[date.fromisoformat(day)] == name


@pytest.mark.parametrize("day", ["2026-01-06", "2026-03-08", "2026-10-31", "2026-11-18", "2026-02-16"])
def test_holidays_of_other_states_are_none_here(day: str) -> None:
    assert date.fromisoformat(day) not in HOLIDAYS


def test_a_pickup_that_ends_before_it_begins_is_no_plan() -> None:
    bad = Plan("dgh", WeekTime(1, time(0)), WeekTime(1, time(12)), 4, time(11), time(9))
    with pytest.raises(PlanError):
        list(plan_cycles(bad, date(2026, 11, 26), 1, {}))


_week_times = st.builds(WeekTime, st.integers(1, 7), st.builds(time, st.integers(0, 23), st.integers(0, 59)))
plans = st.builds(
    Plan,
    pickup_point=st.just("dgh"),
    closes=st.builds(
        WeekTime, st.integers(1, 7), st.times(max_value=time(23, 59)).map(lambda t: t.replace(second=0))
    ),
    answer_by=_week_times,
    pickup_weekday=st.integers(1, 6),
    pickup_from=st.just(time(9)),
    pickup_to=st.just(time(11)),
    on_holiday=st.sampled_from(["earlier", "later"]),
)


@settings(max_examples=150)
@given(plans, st.dates(date(2024, 1, 8), date(2039, 1, 1)))
def test_weeks_follow_each_other_whatever_the_plan(wanted: Plan, first: date) -> None:
    cycles = list(plan_cycles(wanted, first, 12, HOLIDAYS))
    assert len({cycle.id for cycle in cycles}) == 12
    for cycle in cycles:
        assert cycle.opens_at < cycle.closes_at < cycle.pickup_from < cycle.pickup_to
        assert cycle.answer_by <= cycle.pickup_from
        day = cycle.pickup_from.astimezone(BERLIN).date()
        assert day not in HOLIDAYS
        assert day.isoweekday() != 7
        assert bool(cycle.shifted) == (day.isoweekday() != wanted.pickup_weekday)
        assert cycle.closes_at.tzinfo is UTC
    for former, later in pairwise(cycles):
        assert later.opens_at == former.closes_at
        assert former.pickup_to < later.pickup_from
