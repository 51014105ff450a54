# SPDX-License-Identifier: EUPL-1.2
"""What runs around one service day, laid out for the search: rows of arrivals, columns of departures.

A view holds the trips of its day, those of earlier days that are still under way, and those of the next day, all in
seconds of its day, so that nights, and nights on which the clocks change, need no rule of their own. Trips of a
pattern that overtake each other are laid into separate rows, so that in each of them an earlier trip is earlier
everywhere.

Mirrored, time runs backwards: the same search then finds the latest departure for an arrival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from operator import le
from typing import Final

from sync.rides.service_days import DAY, shift
from sync.rides.timetable import NEVER, Timetable, Trip

_NO: Final = 1
"""Of pickup_type and drop_off_type."""
_SLACK: Final = 3600
"""A service day may begin an hour before or after its midnight."""


class StepFree(Enum):
    """Which trips and stops somebody can use who cannot take a step."""

    ANY = "any"
    NOT_BARRED = "not-barred"
    """Without those of which the feed says that it does not work."""
    KNOWN = "known"
    """Only those of which the feed says that it works."""

    def allows(self, flag: int) -> bool:
        """Whether a stop or trip with this GTFS flag may be used."""
        return self is StepFree.ANY or flag == 1 or (self is StepFree.NOT_BARRED and flag == 0)


@dataclass(frozen=True, slots=True)
class Lane:
    """Trips of one pattern, none of which overtakes another. Times are in seconds of the view's day."""

    stops: tuple[int, ...]
    arrivals: list[list[int]]
    """Of each trip at each place; NEVER where nobody may get off."""
    departures: list[tuple[int, ...]]
    """Of each place for each trip, ascending."""
    trips: list[tuple[int, int]]
    """The number of each trip, and how many days after the view's day its service day is."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the search looks at."""

    day: date
    ends: int
    """From here on the view knows nothing: the second day after its own begins."""
    lanes: list[Lane]
    boarding: list[list[tuple[int, int]]]
    """Of each stop: lane and place where one may get on."""
    walks: list[list[tuple[int, int]]]
    """Of each stop: where one may walk, and the seconds."""
    changes: list[int]
    """Of each stop; NEVER where no change is possible."""
    mirrored: bool = False


def view(timetable: Timetable, day: date, step_free: StepFree = StepFree.ANY) -> View:
    """The view of a day. Days outside of the timetable have no trips."""
    shifts = {days: shift(day, days, timetable.tz) for days in range(-_days_back(timetable), 2)}
    running = {days: timetable.running(day + timedelta(days=days)) for days in shifts}
    usable = [step_free.allows(stop.wheelchair) for stop in timetable.stops]
    lanes: list[Lane] = []
    boarding: list[list[tuple[int, int]]] = [[] for _ in timetable.stops]
    for pattern_number, of_pattern in enumerate(_by_pattern(timetable)):
        pattern = timetable.patterns[pattern_number]
        found = []
        for days, base in shifts.items():
            services = running[days]
            for number, trip in of_pattern:
                if trip.service not in services or not step_free.allows(trip.wheelchair):
                    continue
                profile = timetable.profiles[trip.profile]
                start = base + trip.start
                if days >= 0 or start + profile.arrivals[-1] >= -_SLACK:
                    found.append((start, profile.departures, profile.arrivals, number, days))
        if not found:
            continue
        found.sort(key=lambda each: (each[0], each[3]))
        off = [place for place, (stop, how) in enumerate(zip(pattern.stops, pattern.alight, strict=True))
               if how == _NO or not usable[stop]]  # fmt: skip
        on = [place for place, (stop, how) in enumerate(zip(pattern.stops[:-1], pattern.board, strict=False))
              if how != _NO and usable[stop]]  # fmt: skip
        for rows in _in_lanes(found):
            lane = _lane(pattern.stops, rows, off)
            for place in on:
                boarding[pattern.stops[place]].append((len(lanes), place))
            lanes.append(lane)
    walks: list[list[tuple[int, int]]] = [[] for _ in timetable.stops]
    for origin, target, seconds in timetable.footpaths:
        walks[origin].append((target, seconds))
    changes = [NEVER if seconds < 0 else seconds for seconds in timetable.changes]
    return View(day, shift(day, 2, timetable.tz), lanes, boarding, walks, changes)


def mirror(of: View, timetable: Timetable) -> View:
    """The same day with time running backwards: what was an arrival is a departure at the negative of its time."""
    boarding: list[list[tuple[int, int]]] = [[] for _ in of.boarding]
    on = [set[int]() for _ in of.lanes]
    for places in of.boarding:
        for number, place in places:
            on[number].add(place)
    lanes = []
    for number, lane in enumerate(of.lanes):
        last = len(lane.stops) - 1
        departures = list(zip(*[[-time for time in reversed(row)] for row in reversed(lane.arrivals)], strict=True))
        columns = [
            [-time for time in reversed(column)] if place in on[number] else [NEVER] * len(column)
            for place, column in reversed(list(enumerate(lane.departures)))
        ]
        arrivals = [list(row) for row in zip(*columns, strict=True)]
        for place, stop in enumerate(reversed(lane.stops)):
            if place < last and lane.arrivals[0][last - place] != NEVER:
                boarding[stop].append((number, place))
        lanes.append(Lane(lane.stops[::-1], arrivals, departures, lane.trips[::-1]))
    walks: list[list[tuple[int, int]]] = [[] for _ in of.walks]
    for origin, target, seconds in timetable.footpaths:
        walks[target].append((origin, seconds))
    return View(of.day, of.ends, lanes, boarding, walks, of.changes, mirrored=True)


def _days_back(timetable: Timetable) -> int:
    latest = max(
        (trip.start + timetable.profiles[trip.profile].departures[-1] for trip in timetable.trips), default=0
    )
    return max(1, -(-(latest + _SLACK) // DAY))


def _by_pattern(timetable: Timetable) -> list[list[tuple[int, Trip]]]:
    found: list[list[tuple[int, Trip]]] = [[] for _ in timetable.patterns]
    for number, trip in enumerate(timetable.trips):
        found[trip.pattern].append((number, trip))
    return found


_Row = tuple[list[int], list[int], int, int]


def _in_lanes(found: list[tuple[int, tuple[int, ...], tuple[int, ...], int, int]]) -> list[list[_Row]]:
    lanes: list[list[_Row]] = []
    for start, leaves, arrives, number, days in found:
        departures, arrivals = [start + time for time in leaves], [start + time for time in arrives]
        for lane in lanes:
            before = lane[-1]
            if all(map(le, before[0], departures)) and all(map(le, before[1], arrivals)):
                lane.append((departures, arrivals, number, days))
                break
        else:
            lanes.append([(departures, arrivals, number, days)])
    return lanes


def _lane(stops: tuple[int, ...], rows: Sequence[_Row], off: list[int]) -> Lane:
    arrivals = [row[1] for row in rows]
    for row in arrivals:
        for place in off:
            row[place] = NEVER
        # Nobody gets off where the trip begins.
        row[0] = NEVER
    return Lane(
        stops, arrivals, list(zip(*(row[0] for row in rows), strict=True)), [(row[2], row[3]) for row in rows]
    )
