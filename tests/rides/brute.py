# SPDX-License-Identifier: EUPL-1.2
"""The Pareto set by trying everything: no rounds, no lanes, no bounds. Only for small timetables."""

from sync.rides.timetable import NEVER, Timetable

Label = tuple[int, int]
"""Arrival and rides."""


def trips_around(
    timetable: Timetable, shifts: dict[int, int], running: dict[int, frozenset[int]]
) -> list[list[tuple[int, int, int, bool, bool]]]:
    """Each trip as calls (stop, arrival, departure, may board, may alight), in seconds of one day."""
    found = []
    for days, base in shifts.items():
        for trip in timetable.trips:
            if trip.service in running[days]:
                pattern, profile = timetable.patterns[trip.pattern], timetable.profiles[trip.profile]
                start = base + trip.start
                found.append(
                    [
                        (stop, start + arrival, start + departure, board != 1, alight != 1)
                        for stop, arrival, departure, board, alight in zip(
                            pattern.stops,
                            profile.arrivals,
                            profile.departures,
                            pattern.board,
                            pattern.alight,
                            strict=True,
                        )
                    ]
                )
    return found


def everything(
    timetable: Timetable,
    trips: list[list[tuple[int, int, int, bool, bool]]],
    begin: dict[int, int],
    target: dict[int, int],
    most_rides: int,
    limit: int,
) -> set[Label]:
    """All arrivals that no other with as few rides is before: one ride after the other, each tried from each stop."""
    boardable = dict(begin)
    labels: set[Label] = set()
    for rides in range(1, most_rides + 1):
        alighted: dict[int, int] = {}
        for calls in trips:
            for place, (stop, _, leaves, may_board, _) in enumerate(calls):
                if not may_board or boardable.get(stop, NEVER) > leaves:
                    continue
                for other, arrives, _, _, may_alight in calls[place + 1 :]:
                    if may_alight:
                        alighted[other] = min(arrives, alighted.get(other, NEVER))
        labels |= {(time + target[stop], rides) for stop, time in alighted.items() if stop in target}
        boardable = {}
        for stop, time in alighted.items():
            if timetable.changes[stop] >= 0:
                boardable[stop] = min(time + timetable.changes[stop], boardable.get(stop, NEVER))
            for origin, other, seconds in timetable.footpaths:
                if origin == stop:
                    boardable[other] = min(time + seconds, boardable.get(other, NEVER))
    return pareto({label for label in labels if label[0] <= limit})


def pareto(labels: set[Label]) -> set[Label]:
    """Those that no other one is as good as in everything."""
    return {one for one in labels if not any(two != one and two[0] <= one[0] and two[1] <= one[1] for two in labels)}
