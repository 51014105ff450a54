# SPDX-License-Identifier: EUPL-1.2
"""Journeys over small timetables whose right answer anybody can work out by hand."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from sync.rides.day_view import StepFree
from sync.rides.planning import MOST_ASKED, Place, Planner, RideLeg, WalkLeg, Why
from tests.rides.making import TODAY, WEEK, at, planner, tables, told

BESIDE = {"stop_lat": 49.0, "stop_lon": 8.5}
NEAR = {"stop_lat": 49.002, "stop_lon": 8.5}
"""222 metres north of it: 290 seconds, so five minutes on foot."""


def test_the_later_of_two_buses_is_taken_where_both_arrive_alike() -> None:
    plan = planner(tables({"slow": ["A 8:00", "B 9:00"], "quick": ["A 8:30", "B 9:00"]}))
    assert told(plan.leaving("A", "B", at("7:00")).journeys) == ["08:30 A-B 09:00"]


def test_fewer_changes_and_an_earlier_arrival_are_both_offered() -> None:
    trips = {"direct": ["A 8:00", "C 9:00"], "one": ["A 8:05", "B 8:20"], "two": ["B 8:22", "C 8:40"]}
    answer = planner(tables(trips)).leaving("A", "C", at("7:00"))
    assert told(answer.journeys) == ["08:00 A-C 09:00", "08:05 A-B 08:20, 08:22 B-C 08:40"]
    assert [journey.changes for journey in answer.journeys] == [0, 1]


def test_a_change_takes_two_minutes_to_the_second() -> None:
    late = {"one": ["A 8:00", "B 8:20"], "two": ["B 8:21:59", "C 8:40"]}
    (journey,) = planner(tables(late)).leaving("A", "C", at("7:00")).journeys
    assert journey.arrival.date() == TODAY + timedelta(days=1)
    (journey,) = planner(tables(late | {"two": ["B 8:22:00", "C 8:40"]})).leaving("A", "C", at("7:00")).journeys
    assert journey.arrival.date() == TODAY


def test_the_next_journeys_come_one_after_the_other() -> None:
    trips = {f"t{hour}": [f"A {hour}:00", f"B {hour}:30"] for hour in range(6, 20)}
    answer = planner(tables(trips)).leaving("A", "B", at("8:01"), count=3)
    assert told(answer.journeys) == ["09:00 A-B 09:30", "10:00 A-B 10:30", "11:00 A-B 11:30"]


def test_the_next_journeys_go_on_into_the_next_day() -> None:
    answer = planner(tables({"t": ["A 8:00", "B 8:30"]})).leaving("A", "B", at("7:00"), count=3)
    assert [journey.departure.date() for journey in answer.journeys] == [TODAY + timedelta(days=n) for n in range(3)]


def test_no_question_makes_more_journeys_than_a_page_can_show() -> None:
    trips = {f"t{minute}": [f"A 8:{minute:02}", f"B 9:{minute:02}"] for minute in range(60)}
    assert len(planner(tables(trips)).leaving("A", "B", at("7:00"), count=10**9).journeys) == MOST_ASKED


def test_whoever_must_be_there_leaves_last() -> None:
    trips = {"early": ["A 7:00", "B 7:30"], "good": ["A 8:00", "B 8:30"], "late": ["A 9:00", "B 9:30"]}
    answer = planner(tables(trips)).arriving("A", "B", at("9:29"))
    assert told(answer.journeys) == ["08:00 A-B 08:30"]


def test_whoever_must_be_there_may_leave_the_evening_before() -> None:
    answer = planner(tables({"t": ["A 22:00", "B 22:30"]})).arriving("A", "B", at("6:00"))
    assert [(journey.departure, journey.arrival) for journey in answer.journeys] == [
        (at("22:00", TODAY - timedelta(days=1)), at("22:30", TODAY - timedelta(days=1)))
    ]


def test_a_trip_after_midnight_belongs_to_the_day_before() -> None:
    plan = planner(tables({"night": ["A 25:10", "B 25:40"]}))
    (journey,) = plan.leaving("A", "B", at("0:30")).journeys
    assert (journey.departure, journey.arrival) == (at("1:10"), at("1:40"))
    leg = journey.legs[0]
    assert isinstance(leg, RideLeg)
    assert leg.day == TODAY - timedelta(days=1)


def test_a_night_bus_of_saturday_runs_on_sunday_morning_alone() -> None:
    saturday = [
        {"service_id": "s", **dict.fromkeys(WEEK, 0), "saturday": 1, "start_date": "20261101", "end_date": "20271231"}
    ]
    plan = planner(tables({"night": ["A 24:30", "B 25:00"]}, services=saturday))
    sunday = date(2026, 12, 6)
    assert len(plan.leaving("A", "B", at("0:10", sunday)).journeys) == 1
    assert plan.leaving("A", "B", at("0:10", sunday + timedelta(days=1))).why is Why.NO_JOURNEY
    assert told(plan.leaving("A", "B", at("23:50", sunday - timedelta(days=1))).journeys) == ["00:30 A-B 01:00"]


def test_a_trip_of_two_nights_is_still_boarded_on_the_third_day() -> None:
    plan = planner(tables({"far": ["A 20:00", "B 49:00", "C 50:00"]}))
    assert told(plan.leaving("B", "C", at("0:30", TODAY + timedelta(days=2))).journeys) == ["01:00 B-C 02:00"]


@pytest.mark.parametrize(
    ("day", "shows"),
    [
        (date(2027, 3, 28), "01:30 A-B 06:00"),
        (date(2027, 3, 27), "02:30 A-B 06:00"),
        (date(2026, 10, 25), "02:30 A-B 06:00"),
    ],
    ids=["clocks go forward", "night before", "clocks go back"],
)
def test_times_count_from_noon_when_the_clocks_change(day: date, shows: str) -> None:
    """A trip at 02:30:00 runs nine and a half hours before noon, whatever the clock does in between."""
    plan = planner(tables({"night": ["A 2:30", "B 6:00"]}), day)
    (journey,) = plan.leaving("A", "B", at("0:30", day)).journeys
    assert told([journey]) == [shows]
    assert at("12:00", day).timestamp() - journey.departure.timestamp() == 9.5 * 3600


def test_nothing_is_lost_or_doubled_in_the_night_in_which_an_hour_comes_twice() -> None:
    day = date(2026, 10, 25)
    trips = {f"t{hour}": [f"A {hour}:30", f"B {hour}:50"] for hour in range(24)}
    answer = planner(tables(trips), day).leaving("A", "B", at("23:00", day - timedelta(days=1)), count=8)
    hours = [journey.departure.timestamp() // 60 for journey in answer.journeys]
    # Sunday's times count from noon: what the feed calls 0:30 leaves at the first 1:30 on the clock.
    assert [later - hour for hour, later in pairwise(hours)] == [120, 60, 60, 60, 60, 60, 60]


def test_nothing_is_lost_in_the_night_in_which_an_hour_is_missing() -> None:
    day = date(2027, 3, 28)
    trips = {f"t{hour}": [f"A {hour}:30", f"B {hour}:50"] for hour in range(24)}
    answer = planner(tables(trips), day).leaving("A", "B", at("12:00", day - timedelta(days=1)), count=24)
    assert len({journey.departure for journey in answer.journeys}) == len(answer.journeys) >= 23


def test_holidays_of_the_saarland_are_days_like_the_feed_says() -> None:
    """Assumption Day is a holiday here and none in Berlin: the feed's exceptions say what runs, no list of ours."""
    weekdays = {
        "service_id": "school",
        **WEEK,
        "saturday": 0,
        "sunday": 0,
        "start_date": "20260801",
        "end_date": "20271231",
    }
    sunday = {
        "service_id": "sunday",
        **dict.fromkeys(WEEK, 0),
        "sunday": 1,
        "start_date": "20260801",
        "end_date": "20271231",
    }
    feed = tables(
        {"school": ["A 7:00", "B 7:30"], "church": ["A 9:00", "B 9:30"]},
        services=[weekdays, sunday],
        of_trip={"school": {"service_id": "school"}, "church": {"service_id": "sunday"}},
        calendar_dates=[
            {"service_id": "school", "date": "20270816", "exception_type": 2},
            {"service_id": "sunday", "date": "20270816", "exception_type": 1},
        ],
    )
    monday = date(2027, 8, 16)
    plan = planner(feed, monday)
    assert told(plan.leaving("A", "B", at("6:00", monday)).journeys) == ["09:00 A-B 09:30"]
    assert told(plan.leaving("A", "B", at("6:00", monday + timedelta(days=1))).journeys) == ["07:00 A-B 07:30"]


def test_a_feed_may_say_its_days_one_by_one() -> None:
    feed = tables(
        {"t": ["A 8:00", "B 8:30"]},
        services=[],
        calendar_dates=[{"service_id": "s", "date": "20261202", "exception_type": 1}],
    )
    plan = planner(feed)
    assert plan.leaving("A", "B", at("7:00")).next_day == date(2026, 12, 2)
    assert len(plan.leaving("A", "B", at("7:00", date(2026, 12, 2))).journeys) == 1


def test_a_ring_line_is_ridden_past_its_first_stop() -> None:
    ring = {"ring": ["A 8:00", "B 8:10", "C 8:20", "A 8:30", "B 8:40"]}
    plan = planner(tables(ring))
    assert told(plan.leaving("C", "B", at("8:00")).journeys) == ["08:20 C-B 08:40"]
    assert told(plan.leaving("A", "B", at("8:00"), count=2).journeys)[:2] == ["08:00 A-B 08:10", "08:30 A-B 08:40"]
    assert [departure.time for departure in plan.departures("A", at("8:00"))][:2] == [at("8:00"), at("8:30")]


def test_a_bus_that_is_overtaken_is_not_waited_for() -> None:
    trips = {"slow": ["A 8:00", "B 8:30", "C 9:30"], "fast": ["A 8:10", "B 8:25", "C 8:40"]}
    assert told(planner(tables(trips)).leaving("A", "C", at("7:00")).journeys) == ["08:10 A-C 08:40"]


def test_where_nobody_may_get_on_or_off_nobody_does() -> None:
    trips = {"t": ["A 8:00", "B 8:10", "C 8:20"]}
    on, off = ("t", 0), ("t", 2)
    assert (
        planner(tables(trips, of_call={on: {"pickup_type": 1}})).leaving("A", "C", at("7:00")).why is Why.NO_JOURNEY
    )
    assert (
        planner(tables(trips, of_call={off: {"drop_off_type": 1}})).leaving("A", "C", at("7:00")).why
        is Why.NO_JOURNEY
    )


def test_a_bus_that_wants_a_call_before_says_so() -> None:
    plan = planner(
        tables({"t": ["A 8:00", "B 8:10"]}, of_call={("t", 0): {"pickup_type": 2}, ("t", 1): {"drop_off_type": 3}})
    )
    leg = plan.leaving("A", "B", at("7:00")).journeys[0].legs[0]
    assert isinstance(leg, RideLeg)
    assert (leg.ask_to_board, leg.ask_to_alight) == (2, 3)


@pytest.mark.parametrize(("exact", "every"), [(0, 1200), (1, 0)])
def test_a_headway_is_rolled_out_and_says_whether_its_times_are_exact(exact: int, every: int) -> None:
    feed = tables(
        {"t": ["A 5:00", "B 5:10"]},
        frequencies=[
            {
                "trip_id": "t",
                "start_time": "08:00:00",
                "end_time": "09:00:00",
                "headway_secs": 1200,
                "exact_times": exact,
            }
        ],
    )
    answer = planner(feed).leaving("A", "B", at("4:00"), count=3)
    assert told(answer.journeys) == ["08:00 A-B 08:10", "08:20 A-B 08:30", "08:40 A-B 08:50"]
    assert {leg.every for journey in answer.journeys for leg in journey.legs if isinstance(leg, RideLeg)} == {every}


def test_one_walks_between_stops_that_lie_together() -> None:
    feed = tables(
        {"one": ["A 8:00", "B 8:20"], "two": ["C 8:25", "D 8:40"], "missed": ["C 8:24", "D 8:30"]},
        stops={"B": BESIDE, "C": NEAR},
    )
    (journey,) = planner(feed).leaving("A", "D", at("7:00")).journeys
    assert told([journey]) == ["08:00 A-B 08:20, walk, 08:25 C-D 08:40"]
    walk = journey.legs[1]
    assert isinstance(walk, WalkLeg)
    assert (walk.arrival - walk.departure).total_seconds() == 300


def test_one_does_not_walk_twice_between_two_rides() -> None:
    """No closure: from B by way of C to D would be two footpaths."""
    stops = {"B": BESIDE, "C": {"stop_lat": 49.004, "stop_lon": 8.5}, "D": {"stop_lat": 49.008, "stop_lon": 8.5}}
    feed = tables({"one": ["A 8:00", "B 8:20"], "two": ["D 9:00", "E 9:40"], "x": ["C 5:00", "F 5:10"]}, stops=stops)
    assert planner(feed).leaving("A", "E", at("7:00")).why is Why.NO_JOURNEY


def test_one_walks_from_the_village_to_its_stop_and_home() -> None:
    feed = tables({"t": ["A 8:00", "B 8:20"], "early": ["A 7:00", "B 7:20"]})
    answer = planner(feed).leaving(Place(49.005, 5.0), "B", at("6:55"))
    (journey,) = answer.journeys
    # 556 metres as the crow flies: 723 seconds, so thirteen minutes.
    assert told([journey]) == ["walk, 08:00 A-B 08:20"]
    assert journey.departure == at("7:47")
    (back,) = planner(tables({"t": ["B 9:00", "A 9:20"]})).leaving("B", Place(49.005, 5.7), at("8:00")).journeys
    assert back.arrival == at("9:33")


def test_where_no_stop_is_near_that_is_said() -> None:
    plan = planner(tables({"t": ["A 8:00", "B 8:20"]}))
    assert plan.leaving(Place(52, 5), "B", at("7:00")).why is Why.NO_STOP_AT_START
    assert plan.leaving("A", Place(52, 5), at("7:00")).why is Why.NO_STOP_AT_TARGET


def test_what_lies_around_the_corner_is_walked() -> None:
    plan = planner(tables({"t": ["A 8:00", "B 8:20"]}, stops={"A": BESIDE, "B": NEAR}))
    assert plan.leaving("A", "B", at("7:00")).walk == 300


def test_plain_words_for_what_has_no_answer() -> None:
    plan = planner(tables({"t": ["A 8:00", "B 8:20"]}))
    assert plan.leaving("A", "gone", at("7:00")).why is Why.UNKNOWN_TARGET
    assert plan.arriving("gone", "A", at("7:00")).why is Why.UNKNOWN_START
    assert plan.leaving("A", "A", at("7:00")).why is Why.SAME_PLACE
    assert plan.leaving("B", "A", at("7:00")).why is Why.NO_JOURNEY
    assert plan.departures("gone", at("7:00")) == ()


def test_after_its_last_day_the_timetable_says_that_it_is_over() -> None:
    week = [{"service_id": "s", **WEEK, "start_date": "20261130", "end_date": "20261206"}]
    plan = planner(tables({"t": ["A 8:00", "B 8:20"]}, services=week))
    assert plan.leaving("A", "B", at("7:00", date(2026, 12, 7))).why is Why.EXPIRED
    assert plan.leaving("A", "B", at("7:00", date(2026, 11, 1))).why is Why.NOT_YET_VALID
    last = plan.leaving("A", "B", at("7:00", date(2026, 12, 6)), count=5)
    assert len(last.journeys) == 1
    after = plan.leaving("A", "B", at("9:00", date(2026, 12, 6)))
    assert (after.why, after.next_day) == (Why.NO_JOURNEY, None)


def test_the_last_night_bus_still_runs_on_the_morning_after_the_last_day() -> None:
    week = [{"service_id": "s", **WEEK, "start_date": "20261130", "end_date": "20261206"}]
    plan = planner(tables({"t": ["A 24:30", "B 24:50"]}, services=week))
    after = date(2026, 12, 7)
    assert told(plan.leaving("A", "B", at("0:10", after)).journeys) == ["00:30 A-B 00:50"]
    assert plan.leaving("A", "B", at("0:40", after)).why is Why.EXPIRED
    assert plan.arriving("A", "B", at("7:00", after)).why is Why.EXPIRED


def test_a_station_means_all_of_its_stops() -> None:
    stops = {
        "S": {"location_type": 1, **BESIDE},
        "S1": {"parent_station": "S", "platform_code": "1", **BESIDE},
        "S2": {"parent_station": "S", "platform_code": "2", **NEAR},
    }
    plan = planner(tables({"t": ["S1 8:00", "B 8:20"], "u": ["S2 7:30", "B 7:50"]}, stops=stops))
    assert [departure.stop.platform for departure in plan.departures("S", at("7:00"))][:2] == ["2", "1"]
    assert told(plan.leaving("S", "B", at("7:00")).journeys) == ["07:30 S2-B 07:50"]


def _step_free(trip: int, stop: int, station: int, choice: StepFree) -> Why | None:
    stops = {
        "S": {"location_type": 1, "wheelchair_boarding": station, **BESIDE},
        "A": {"parent_station": "S", "wheelchair_boarding": stop, **BESIDE},
        "B": {"wheelchair_boarding": 1},
    }
    feed = tables({"t": ["A 8:00", "B 8:20"]}, stops=stops, of_trip={"t": {"wheelchair_accessible": trip}})
    return planner(feed).leaving("A", "B", at("7:00"), step_free=choice).why


@pytest.mark.parametrize(
    ("trip", "stop", "station", "not_barred", "known"),
    [
        (1, 1, 0, True, True),
        (0, 1, 0, True, False),
        (2, 1, 0, False, False),
        (1, 2, 1, False, False),
        (1, 0, 1, True, True),
        (1, 0, 2, False, False),
        (1, 0, 0, True, False),
    ],
    ids=[
        "all known",
        "trip unknown",
        "trip barred",
        "stop barred",
        "as its station",
        "station barred",
        "stop unknown",
    ],
)
def test_step_free_journeys_tell_what_is_known_from_what_is_not(
    trip: int, stop: int, station: int, not_barred: bool, known: bool
) -> None:
    assert _step_free(trip, stop, station, StepFree.ANY) is None
    assert (_step_free(trip, stop, station, StepFree.NOT_BARRED) is None) is not_barred
    assert (_step_free(trip, stop, station, StepFree.KNOWN) is None) is known


def test_departures_of_a_stop_come_in_their_order_and_no_terminus_is_among_them() -> None:
    plan = planner(tables({"t": ["A 8:00", "B 8:20"], "u": ["B 8:30", "A 8:50"], "v": ["A 7:59", "B 8:01"]}))
    found = plan.departures("A", at("7:59"), count=3)
    assert [(departure.trip, departure.time) for departure in found] == [
        ("v", at("7:59")), ("t", at("8:00")), ("v", at("7:59", TODAY + timedelta(days=1))),
    ][: len(found)]  # fmt: skip
    assert {departure.headsign for departure in found} == {"Halt B"}


def test_the_same_question_has_the_same_answer() -> None:
    trips = {name: ["A 8:00", "B 8:20"] for name in "wxyz"}
    feed = tables(trips)
    answers = {repr(planner(feed).leaving("A", "B", at("7:00"))) for _ in range(3)}
    assert len(answers) == 1


def test_no_more_changes_than_asked_for() -> None:
    trips = {"one": ["A 8:00", "B 8:10"], "two": ["B 8:20", "C 8:30"], "three": ["C 8:40", "D 8:50"]}
    plan = planner(tables(trips))
    assert plan.leaving("A", "D", at("7:00"), most_changes=1).why is Why.NO_JOURNEY
    assert plan.leaving("A", "D", at("7:00"), most_changes=2).journeys[0].changes == 2


def test_only_a_few_days_are_kept_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    plan: Planner = planner(tables({"t": ["A 8:00", "B 8:20"]}))
    for days in range(20):
        assert plan.leaving("A", "B", at("7:00", TODAY + timedelta(days=days))).journeys
    assert len(plan._views) <= 6
