# SPDX-License-Identifier: EUPL-1.2
"""RAPTOR (Delling, Pajor, Werneck: Round-Based Public Transit Routing, ALENEX 2012) over one day's view.

Round k finds the earliest arrival everywhere with k rides. Two labels a stop: when one got off there, from where one
may walk on or change, and from when on one can board, which is reached by a change or on foot; a walk ends where one
boards (sync.rides.transfers, rule 3). What is not better than with fewer rides, or than the target has already, is
left alone.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sync.rides.day_view import View
from sync.rides.timetable import NEVER

_BEGIN: Final = -1
"""In place of the stop from which one came to board: the journey begins here."""


@dataclass(frozen=True, slots=True)
class Ride:
    """One ride of a view: its lane, which trip there, and at which places one gets on and off."""

    lane: int
    trip: int
    board: int
    alight: int


@dataclass(frozen=True, slots=True)
class Found:
    """An arrival at the target that no other with as few rides is before."""

    arrival: int
    rides: tuple[Ride, ...]


def search(
    view: View, begin: Mapping[int, int], target: Mapping[int, int], most_rides: int, limit: int
) -> list[Found]:
    """The Pareto set of arrival and rides, by rides; arrivals after `limit` are none.

    `begin` says when one can board at each stop, `target` how many seconds each stop is from it. Where several ways
    are equal the one that comes first in the timetable's order is taken, so the same question has the same answer.
    """
    bound = limit + 1
    count = len(view.changes)
    off_best = [NEVER] * count
    on_best = [NEVER] * count
    ready = [NEVER] * count
    came: list[dict[int, int]] = [{}]
    rode: list[dict[int, tuple[int, int, int, int]]] = [{}]
    lanes, boarding, walks, changes = view.lanes, view.boarding, view.walks, view.changes
    marked = []
    for stop, time in begin.items():
        if time < bound:
            ready[stop] = on_best[stop] = time
            came[0][stop] = _BEGIN
            marked.append(stop)
    found: list[Found] = []
    for _ in range(most_rides):
        places: dict[int, list[int]] = {}
        for stop in marked:
            for lane_number, place in boarding[stop]:
                if lane_number in places:
                    places[lane_number].append(place)
                else:
                    places[lane_number] = [place]
        off: dict[int, tuple[int, int, int, int]] = {}
        best = -1
        for lane_number, where in places.items():
            lane = lanes[lane_number]
            stops, departures = lane.stops, lane.departures
            last = len(stops) - 1
            trip = len(lane.trips)
            row: list[int] = []
            board = -1
            where.sort()
            for index, place in enumerate(where):
                earliest = bisect_left(departures[place], ready[stops[place]], 0, trip)
                if earliest < trip:
                    trip, board, row = earliest, place, lane.arrivals[earliest]
                elif not row:
                    continue
                until = where[index + 1] if index + 1 < len(where) else last
                for at in range(place + 1, until + 1):
                    arrival = row[at]
                    stop = stops[at]
                    if arrival < off_best[stop]:
                        if arrival >= bound:
                            break
                        off_best[stop] = arrival
                        off[stop] = (lane_number, trip, board, at)
                        if stop in target and arrival + target[stop] < bound:
                            bound = arrival + target[stop]
                            best = stop
        rode.append(off)
        if best >= 0:
            found.append(Found(bound, _rides(view, came, rode, best)))
        if not off:
            break
        ready = [NEVER] * count
        arrived: dict[int, int] = {}
        for stop in off:
            arrival = off_best[stop]
            time = arrival + changes[stop]
            if time < on_best[stop] and time < bound:
                on_best[stop] = ready[stop] = time
                arrived[stop] = stop
            for other, seconds in walks[stop]:
                time = arrival + seconds
                if time < on_best[other] and time < bound:
                    on_best[other] = ready[other] = time
                    arrived[other] = stop
        came.append(arrived)
        marked = list(arrived)
    return found


def _rides(
    view: View, came: list[dict[int, int]], rode: list[dict[int, tuple[int, int, int, int]]], stop: int
) -> tuple[Ride, ...]:
    """The rides by which one got off at a stop in the last round, in their order."""
    rides = []
    for rounds in range(len(rode) - 1, 0, -1):
        lane, trip, board, at = rode[rounds][stop]
        rides.append(Ride(lane, trip, board, at))
        stop = came[rounds - 1][view.lanes[lane].stops[board]]
    return tuple(reversed(rides))
