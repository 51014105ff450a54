# SPDX-License-Identifier: EUPL-1.2
"""The rules of changing and walking, all of them; engine, tests and oracle take them from here.

1. A change at the stop of arrival takes CHANGE, or what `transfers.txt` says of the stop (or of its station).
2. A change by foot takes the footpath and nothing beside: its seconds have the time to find one's way in them.
3. Between two rides lies one footpath at most. There is no closure: where A-B and B-C are footpaths, A-C is one only
   if it is in the list itself.
4. Footpaths are made between stops up to WALK metres apart as the crow flies, and between all stops of a station;
   they take the distance by DETOUR and SPEED in whole minutes, rounded up, and never less than CHANGE.
5. `transfers.txt` overrides what was made: type 0 is a footpath whatever the distance, type 1 has the walk alone (at
   the same stop nothing: the vehicle waits), type 2 takes the seconds that it names, type 3 removes the footpath or
   the change. A rule for a station holds for all of its stops, one for the stop itself goes before it.
6. Before the first ride and after the last one lies one walk, up to ACCESS metres from a place, or a footpath from a
   stop where journeys start or end; no time to change is added there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import ceil, cos, hypot, radians
from typing import Final

from sync.rides.timetable import Stop

CHANGE: Final = 120
"""Seconds to change at a stop where nobody says how many."""
SPEED: Final = 1.0
"""Metres a second on foot: 3.6 km/h, the pace of somebody with a stick or a pram."""
DETOUR: Final = 1.3
"""How much longer a way is than the crow's (villages of a road network measured 1.21 at best; paths are shorter)."""
WALK: Final = 500
"""Metres as the crow flies between stops that one changes between on foot."""
ACCESS: Final = 1500
"""Metres as the crow flies from a place to a stop where a journey may begin."""
MOST_CHANGES: Final = 5
"""Of one journey; more is no journey that anybody makes in a village."""
MAX_FOOTPATHS: Final = 2_000_000
_METRES: Final = 111_195.0
"""Of one degree of latitude."""


class Kind(IntEnum):
    """GTFS `transfer_type`."""

    RECOMMENDED = 0
    TIMED = 1
    MINIMUM = 2
    IMPOSSIBLE = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of `transfers.txt` between two stops or stations, by number."""

    origin: int
    target: int
    kind: Kind
    seconds: int = 0


def metres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """As the crow flies, on a plane between the two latitudes: within 0.1 % over the distances that people walk."""
    east = (other_lon - lon) * cos(radians((lat + other_lat) / 2))
    return _METRES * hypot(east, other_lat - lat)


def walking(distance: float) -> int:
    """Seconds for a distance as the crow flies, in whole minutes, rounded up."""
    return 60 * ceil(round(distance * DETOUR / SPEED / 60, 6))


def footpath(distance: float) -> int:
    """Seconds to change on foot over such a distance."""
    return max(CHANGE, walking(distance))


def changes_and_footpaths(
    stops: Sequence[Stop], rules: Iterable[Rule]
) -> tuple[tuple[int, ...], tuple[tuple[int, int, int], ...]]:
    """Seconds to change at each stop (-1: not possible), and all footpaths (from, to, seconds) in a steady order."""
    children: dict[int, list[int]] = {}
    for number, stop in enumerate(stops):
        if stop.parent >= 0:
            children.setdefault(stop.parent, []).append(number)
    paths: dict[tuple[int, int], int] = {
        (one, two): footpath(distance)
        for one, two, distance in _near(stops, children)
    }  # fmt: skip
    changes = [CHANGE] * len(stops)
    for rule in _from_wide_to_narrow(stops, rules):
        for one in _meant(stops, children, rule.origin):
            for two in _meant(stops, children, rule.target):
                if one == two:
                    changes[one] = _change(rule)
                    continue
                if rule.kind is Kind.IMPOSSIBLE:
                    paths.pop((one, two), None)
                    continue
                a, b = stops[one], stops[two]
                paths[one, two] = _seconds(rule, metres(a.lat, a.lon, b.lat, b.lon))
    return tuple(changes), tuple(sorted((one, two, seconds) for (one, two), seconds in paths.items()))


def within(stops: Sequence[Stop], lat: float, lon: float, most: float = ACCESS) -> dict[int, int]:
    """Seconds on foot from a place to each stop up to `most` metres away."""
    found = {}
    for number, stop in enumerate(stops):
        if not stop.station and abs(stop.lat - lat) * _METRES <= most:
            distance = metres(lat, lon, stop.lat, stop.lon)
            if distance <= most:
                found[number] = walking(distance)
    return found


def _meant(stops: Sequence[Stop], children: Mapping[int, list[int]], number: int) -> Sequence[int]:
    return children.get(number, ()) if stops[number].station else (number,)


def _from_wide_to_narrow(stops: Sequence[Stop], rules: Iterable[Rule]) -> list[Rule]:
    return sorted(rules, key=lambda rule: -(stops[rule.origin].station + stops[rule.target].station))


def _change(rule: Rule) -> int:
    match rule.kind:
        case Kind.RECOMMENDED:
            return CHANGE
        case Kind.TIMED:
            return 0
        case Kind.MINIMUM:
            return rule.seconds
        case Kind.IMPOSSIBLE:
            return -1


def _seconds(rule: Rule, distance: float) -> int:
    match rule.kind:
        case Kind.TIMED:
            return walking(distance)
        case Kind.MINIMUM:
            return rule.seconds
        case _:
            return footpath(distance)


def _near(stops: Sequence[Stop], children: Mapping[int, list[int]]) -> Iterator[tuple[int, int, float]]:
    """Every pair, in both directions, that lies within WALK metres or belongs to one station."""
    squares: dict[tuple[int, int], list[int]] = {}
    places = []
    for number, stop in enumerate(stops):
        # A degree of longitude is at its widest at the equator: squares of this size are never too small there, and
        # elsewhere narrower ones would only be fewer to look at.
        row, column = int(stop.lat * _METRES // WALK), int(stop.lon * _METRES * _narrow(stop.lat) // WALK)
        places.append((row, column))
        if not stop.station:
            squares.setdefault((row, column), []).append(number)
    for one, stop in enumerate(stops):
        if stop.station:
            continue
        row, column = places[one]
        near = {
            two
            for y in (row - 1, row, row + 1)
            for x in _columns(y, stop.lon)
            for two in squares.get((y, x), ())
        }  # fmt: skip
        family = set(children.get(stop.parent, ())) if stop.parent >= 0 else set()
        for two in sorted((near | family) - {one}):
            other = stops[two]
            distance = metres(stop.lat, stop.lon, other.lat, other.lon)
            if distance <= WALK or two in family:
                yield one, two, distance


def _narrow(lat: float) -> float:
    """How wide a degree of longitude is in the row of squares of this latitude; one number for the whole row."""
    return cos(radians(int(lat * _METRES // WALK) * WALK / _METRES))


def _columns(row: int, lon: float) -> range:
    at = int(lon * _METRES * cos(radians(row * WALK / _METRES)) // WALK)
    return range(at - 1, at + 2)
