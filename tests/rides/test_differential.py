# SPDX-License-Identifier: EUPL-1.2
"""Small timetables that chance makes: the search finds what trying everything finds, in both directions of time."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.rides.day_view import StepFree, view
from sync.rides.planning import MOST_TRAVEL, Journey, Planner
from sync.rides.service_days import begins, shift
from sync.rides.timetable import Line, Origin, Pattern, Profile, Stop, Timetable, Trip
from tests.rides.brute import everything, trips_around
from tests.rides.making import BERLIN, TODAY

STOPS = 6
Triple = tuple[int, int, int]


@st.composite
def timetables(draw: st.DrawFn) -> Timetable:
    patterns, profiles, trips = [], [], []
    for number in range(draw(st.integers(1, 4))):
        length = draw(st.integers(2, 5))
        # A stop may come twice: ring lines do that.
        stops = tuple(draw(st.lists(st.integers(0, STOPS - 1), min_size=length, max_size=length)))
        flags = st.lists(st.sampled_from([0, 0, 0, 1]), min_size=length, max_size=length)
        patterns.append(Pattern(stops, tuple(draw(flags)), tuple(draw(flags))))
        for _ in range(draw(st.integers(1, 4))):
            start, now, arrivals, departures = draw(st.integers(0, 29)), 0, [0], [0]
            for _ in range(length - 1):
                now += draw(st.integers(0, 4))
                arrivals.append(3600 * now // 2)
                now += draw(st.integers(0, 1))
                departures.append(3600 * now // 2)
            profiles.append(Profile(tuple(arrivals), tuple(departures)))
            service = draw(st.integers(0, 2))
            trips.append(Trip(f"t{len(trips)}", number, len(profiles) - 1, 3600 * start, service, 0, "", 0))
    trips.sort(key=lambda trip: (trip.pattern, trip.start, trip.id))
    pairs = st.tuples(st.integers(0, STOPS - 1), st.integers(0, STOPS - 1), st.sampled_from([600, 1800, 5400]))
    paths = {(one, two): seconds for one, two, seconds in draw(st.lists(pairs, max_size=6)) if one != two}
    return Timetable(
        zone="Europe/Berlin",
        first=TODAY - timedelta(days=3),
        last=TODAY + timedelta(days=3),
        origin=Origin("", "", "", ""),
        stops=tuple(Stop(str(number), "", 49.0, 7.0, -1, "", 0) for number in range(STOPS)),
        lines=(Line("l", "1", "", 3, ""),),
        patterns=tuple(patterns),
        profiles=tuple(profiles),
        trips=tuple(trips),
        # Every day; every second day, today among them; every day but today.
        services=(bytes([0b1111111]), bytes([0b0101010]), bytes([0b1110111])),
        changes=tuple(draw(st.lists(st.sampled_from([0, 1800, -1]), min_size=STOPS, max_size=STOPS))),
        footpaths=tuple(sorted((one, two, seconds) for (one, two), seconds in paths.items())),
    )


def brute(timetable: Timetable, begin: int, end: int, now: int) -> set[Triple]:
    """Departure, arrival and changes of every useful journey from each second on at which any trip leaves."""
    tz = timetable.tz
    shifts = {days: shift(TODAY, days, tz) for days in range(-3, 2)}
    trips = trips_around(
        timetable, shifts, {days: timetable.running(TODAY + timedelta(days=days)) for days in shifts}
    )
    walks = {begin: 0} | {two: seconds for one, two, seconds in timetable.footpaths if one == begin and two != begin}
    into = {end: 0} | {one: seconds for one, two, seconds in timetable.footpaths if two == end and one != end}
    limit = shift(TODAY, 2, tz) - 1
    times = sorted(
        {leaves - walk for calls in trips for stop, _, leaves, *_ in calls for s, walk in walks.items() if s == stop}
    )
    found: set[Triple] = set()
    for time in times:
        if now <= time <= limit:
            started = {stop: time + walk for stop, walk in walks.items()}
            found |= {
                (time, arrival, rides - 1) for arrival, rides in everything(timetable, trips, started, into, 4, limit)
            }
    return {
        one for one in found
        if not any(two != one and two[0] >= one[0] and two[1] <= one[1] and two[2] <= one[2] for two in found)
    }  # fmt: skip


def _triples(journeys: tuple[Journey, ...]) -> set[Triple]:
    """In seconds of today."""
    start = begins(TODAY, BERLIN)
    return {
        (int((each.departure - start).total_seconds()), int((each.arrival - start).total_seconds()), each.changes)
        for each in journeys
    }


@settings(max_examples=250, deadline=None)
@given(timetables(), st.integers(0, STOPS - 1), st.integers(1, STOPS - 1), st.integers(0, 46))
def test_the_planner_finds_what_trying_everything_finds(
    timetable: Timetable, begin: int, more: int, half: int
) -> None:
    end, now = (begin + more) % STOPS, 1800 * half
    every = brute(timetable, begin, end, now)
    start = begins(TODAY, timetable.tz)
    plan = Planner(timetable)
    answer = plan.leaving(str(begin), str(end), start + timedelta(seconds=now), most_changes=3)
    assert _triples(answer.journeys) == _first(every, now)
    # The next ones: as many as there are within this view, one asking after the other.
    question, _ = plan._question(str(begin), str(end), start, StepFree.ANY, 3)
    assert question is not None
    time = now
    while expected := _first(every, time):
        found = plan._leaving(question, TODAY, time)
        assert {(way.departure, way.arrival, len(way.rides) - 1) for way in found} == expected
        time = min(way.departure for way in found) + 1
    assert not plan._leaving(question, TODAY, time)


def _first(every: set[Triple], now: int) -> set[Triple]:
    """Of all useful journeys, those that arrive first with so many changes, leaving at a time or later."""
    later = {one for one in every if one[0] >= now}
    later = {one for one in later if one[1] <= now + MOST_TRAVEL} or later
    return {
        one for one in later
        if not any(two != one and two[1] <= one[1] and two[2] <= one[2] for two in later)
    }  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(timetables(), st.integers(0, STOPS - 1), st.integers(1, STOPS - 1), st.integers(0, 47))
def test_asked_backwards_it_finds_the_same(timetable: Timetable, begin: int, more: int, half: int) -> None:
    end = (begin + more) % STOPS
    plan = Planner(timetable)
    until = 86_400 + 1800 * half
    earliest = until - MOST_TRAVEL
    every = {triple for triple in brute(timetable, begin, end, earliest) if triple[1] <= until}
    last = {(leaves, changes) for leaves, _, changes in every}
    last = {one for one in last if not any(two != one and two[0] >= one[0] and two[1] <= one[1] for two in last)}
    moment = begins(TODAY, timetable.tz) + timedelta(seconds=until)
    found = {
        (leaves, changes)
        for leaves, _, changes in _triples(plan.arriving(str(begin), str(end), moment, most_changes=3).journeys)
    }
    assert found == last


@settings(max_examples=100, deadline=None)
@given(timetables())
def test_in_a_lane_no_trip_overtakes_another(timetable: Timetable) -> None:
    laid = view(timetable, TODAY)
    for lane in laid.lanes:
        for column in lane.departures:
            assert list(column) == sorted(column)
        for before, after in zip(lane.arrivals, lane.arrivals[1:], strict=False):
            assert all(one <= two for one, two in zip(before, after, strict=True))
    running = sum(len(lane.trips) for lane in laid.lanes)
    assert running >= sum(trip.service in timetable.running(TODAY) for trip in timetable.trips)
