# SPDX-License-Identifier: EUPL-1.2
"""RAPTOR (Delling, Pajor, Werneck: Round-Based Public Transit Routing, ALENEX 2012) over one day's view.

Round k finds the earliest arrival everywhere with k rides. Two labels a stop: when one got off there, from where one
may walk on or change, and from when on one can board, which is reached by a change or on foot; a walk ends where one
boards (sync.rides.transfers, rule 3). What is not better than with fewer rides, or than the target has already, is
left alone.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
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


@dataclass(frozen=True, slots=True)
class Reached:
    """What a search found: the Pareto set of arrival and rides, by rides; and when each stop was reached at all."""

    found: list[Found]
    off: list[int]
    """Earliest time at which one gets off at each stop, as far as it can matter for the target."""
    on: list[int]
    """Earliest time from when on one can board at each stop, in the same way."""


def search(
    view: View,
    begin: Mapping[int, int],
    target: Mapping[int, int],
    most_rides: int,
    limit: int,
    needed: Sequence[int],
    turned: Reached | None = None,
) -> Reached:
    """The Pareto set of arrival and rides; arrivals after `limit` are none. `needed` is what `rides_needed` says.

    `begin` says when one can board at each stop, `target` how many seconds each stop is from it. Where several ways
    are equal the one that comes first in the timetable's order is taken, so the same question has the same answer.

    `turned` is what a search in the mirrored view reached from the other end: where that one never was in time no
    journey comes along, so this one need not look. It must have had at least the limit and the rides of this one.
    """
    bound = limit + 1
    count = len(view.changes)
    if turned is None:
        off_best, on_best = [NEVER] * count, [NEVER] * count
    else:
        # Who gets off here gets on there, at the negative of the time.
        off_best, on_best = [1 - time for time in turned.on], [1 - time for time in turned.off]
    ready = [NEVER] * count
    came: list[dict[int, int]] = [{}]
    rode: list[dict[int, tuple[int, int, int, int]]] = [{}]
    lanes, boarding, walks, changes = view.lanes, view.boarding, view.walks, view.changes
    marked = []
    for stop, time in begin.items():
        if time < bound and needed[stop] <= most_rides:
            ready[stop] = on_best[stop] = time
            came[0][stop] = _BEGIN
            marked.append(stop)
    found: list[Found] = []
    for left in range(most_rides - 1, -1, -1):
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
            trip = len(lane.trips)
            boarded: list[tuple[int, int]] = []
            where.sort()
            for place in where:
                column, time = departures[place], ready[stops[place]]
                if column[trip - 1] >= time:
                    trip = bisect_left(column, time, 0, trip)
                    boarded.append((place, trip))
                    if not trip:
                        break
            boarded.append((len(stops) - 1, trip))
            for (place, trip), (until, _) in pairwise(boarded):
                on, after = slice(place + 1, until + 1), lane.arrivals[trip]
                for stop, arrival in zip(stops[on], after[on], strict=True):
                    if arrival < off_best[stop]:
                        if arrival >= bound:
                            break
                        off_best[stop] = arrival
                        off[stop] = (lane_number, trip, place, arrival)
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
            if time < on_best[stop] and time < bound and needed[stop] <= left:
                on_best[stop] = ready[stop] = time
                arrived[stop] = stop
            for other, seconds in walks[stop]:
                time = arrival + seconds
                if time < on_best[other] and time < bound and needed[other] <= left:
                    on_best[other] = ready[other] = time
                    arrived[other] = stop
        came.append(arrived)
        marked = list(arrived)
    return Reached(found, off_best, on_best)


def rides_needed(mirrored: View, target: Iterable[int], most_rides: int) -> list[int]:
    """How many rides it takes at least from boarding at each stop to the target, whatever the time; NEVER for more.

    Where a network has no way the search would try everything; and who is too many rides away need not be looked at.
    """
    needed = [NEVER] * len(mirrored.changes)
    left = [len(lane.stops) for lane in mirrored.lanes]
    frontier = set(target)
    for rides in range(1, most_rides + 1):
        reached = []
        for stop in frontier:
            for number, place in mirrored.boarding[stop]:
                if place < left[number]:
                    # What lies behind has been seen by an earlier stop of the same lane.
                    for other in mirrored.lanes[number].stops[place + 1 : left[number] + 1]:
                        if needed[other] == NEVER:
                            needed[other] = rides
                            reached.append(other)
                    left[number] = place
        frontier = {other for stop in reached for other, _ in mirrored.walks[stop]}
        frontier.update(reached)
    return needed


def _rides(
    view: View, came: list[dict[int, int]], rode: list[dict[int, tuple[int, int, int, int]]], stop: int
) -> tuple[Ride, ...]:
    """The rides by which one got off at a stop in the last round, in their order."""
    rides = []
    for rounds in range(len(rode) - 1, 0, -1):
        number, trip, board, arrival = rode[rounds][stop]
        lane = view.lanes[number]
        row = lane.arrivals[trip]
        alight = next(at for at in range(board + 1, len(row)) if lane.stops[at] == stop and row[at] == arrival)
        rides.append(Ride(number, trip, board, alight))
        stop = came[rounds - 1][lane.stops[board]]
    return tuple(reversed(rides))
