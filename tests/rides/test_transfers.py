# SPDX-License-Identifier: EUPL-1.2
"""The rules of changing and walking, one by one; the numbers are those that sync/rides/transfers.py promises."""

from math import asin, cos, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.rides.timetable import Stop
from sync.rides.transfers import CHANGE, WALK, Kind, Rule, changes_and_footpaths, footpath, metres, walking, within


def stop(north: float, parent: int = -1, *, station: bool = False) -> Stop:
    """A stop so many metres north of a village."""
    return Stop(f"{north}", "", 49.5 + north / 111_195, 7.0, parent, "", 0, station)


def paths(stops: list[Stop], *rules: Rule) -> dict[tuple[int, int], int]:
    return {(one, two): seconds for one, two, seconds in changes_and_footpaths(stops, rules)[1]}


@pytest.mark.parametrize(("distance", "seconds"), [(0, 0), (1, 60), (46, 60), (47, 120), (500, 660), (1500, 1980)])
def test_a_walk_is_told_in_whole_minutes_rounded_up(distance: float, seconds: int) -> None:
    assert walking(distance) == seconds


def test_a_footpath_takes_no_less_than_a_change() -> None:
    assert footpath(1) == CHANGE
    assert footpath(500) == 660


def test_stops_up_to_the_limit_are_joined_in_both_directions() -> None:
    found = paths([stop(0), stop(WALK - 1), stop(2 * WALK + 1)])
    assert found == {(0, 1): 660, (1, 0): 660}


def test_stops_of_a_station_are_joined_whatever_the_distance() -> None:
    found = paths([stop(0, station=True), stop(0, 0), stop(900, 0)])
    assert found == {(1, 2): footpath(900), (2, 1): footpath(900)}


@pytest.mark.parametrize(
    ("kind", "seconds", "expected"),
    [
        (Kind.RECOMMENDED, 0, {(0, 1): footpath(3000)}),
        (Kind.TIMED, 0, {(0, 1): walking(3000)}),
        (Kind.MINIMUM, 77, {(0, 1): 77}),
        (Kind.IMPOSSIBLE, 0, {}),
    ],
)
def test_a_rule_of_the_feed_goes_before_ours(kind: Kind, seconds: int, expected: dict[tuple[int, int], int]) -> None:
    assert paths([stop(0), stop(3000)], Rule(0, 1, kind, seconds)) == expected


def test_a_rule_that_forbids_takes_one_direction_away() -> None:
    assert paths([stop(0), stop(10)], Rule(0, 1, Kind.IMPOSSIBLE)) == {(1, 0): CHANGE}


@pytest.mark.parametrize(
    ("kind", "expected"), [(Kind.RECOMMENDED, CHANGE), (Kind.TIMED, 0), (Kind.MINIMUM, 300), (Kind.IMPOSSIBLE, -1)]
)
def test_a_rule_of_a_stop_for_itself_is_its_time_to_change(kind: Kind, expected: int) -> None:
    assert changes_and_footpaths([stop(0), stop(9000)], [Rule(0, 0, kind, 300)])[0] == (expected, CHANGE)


def test_a_station_speaks_for_its_stops_unless_one_speaks_for_itself() -> None:
    stops = [stop(0, station=True), stop(0, 0), stop(100, 0)]
    changes, footpaths = changes_and_footpaths(stops, [Rule(1, 1, Kind.MINIMUM, 60), Rule(0, 0, Kind.MINIMUM, 300)])
    assert changes == (CHANGE, 60, 300)
    assert footpaths == ((1, 2, 300), (2, 1, 300))


def test_stops_around_a_place_have_their_walk_and_stations_none() -> None:
    stops = [stop(0, station=True), stop(100), stop(1600)]
    assert within(stops, 49.5, 7.0) == {1: walking(100)}


@given(st.lists(st.tuples(st.floats(-80, 80), st.floats(-0.02, 0.02), st.floats(-179, 179)), min_size=1, max_size=4))
def test_no_pair_is_missed_wherever_on_earth(places: list[tuple[float, float, float]]) -> None:
    stops = [
        Stop(f"{number}", "", lat + more * step, lon + 3 * more * step, -1, "", 0)
        for number, (lat, more, lon) in enumerate(places)
        for step in range(4)
    ]
    every = {
        (one, two)
        for one, a in enumerate(stops)
        for two, b in enumerate(stops)
        if one != two and metres(a.lat, a.lon, b.lat, b.lon) <= WALK
    }
    assert set(paths(stops)) == every


@given(st.floats(45, 56), st.floats(-0.05, 0.05), st.floats(-0.05, 0.05))
def test_the_plane_is_as_good_as_the_sphere_for_who_walks(lat: float, north: float, east: float) -> None:
    one, two = radians(lat), radians(lat + north)
    half = sin((two - one) / 2) ** 2 + cos(one) * cos(two) * sin(radians(east) / 2) ** 2
    sphere = 2 * 6_371_000 * asin(sqrt(half))
    assert metres(lat, 7, lat + north, 7 + east) == pytest.approx(sphere, rel=1e-3, abs=0.1)
