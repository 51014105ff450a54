# SPDX-License-Identifier: EUPL-1.2
"""From a checked feed to the timetable that kiosks carry: ids become numbers, headways trips, distances footpaths."""

from collections.abc import Hashable, Iterable
from typing import Final, Generic, TypeVar

from sync.rides.reading import Feed, FeedTrip
from sync.rides.service_days import MAX_TIME
from sync.rides.timetable import Line, Origin, Pattern, Profile, Stop, Timetable, Trip
from sync.rides.transfers import Rule, changes_and_footpaths

T = TypeVar("T", bound=Hashable)
MAX_ROLLED_OUT: Final = 400_000
"""Trips after headways were rolled out."""


class TooLargeError(Exception):
    """The feed is larger than a kiosk may be given."""


def make(feed: Feed, licence: str) -> Timetable:
    """The timetable of a feed. `licence` is what staff say of the source: GTFS itself has no field for it.

    Raises TooLargeError.
    """
    stops = _stops(feed)
    stop_numbers = {stop.id: number for number, stop in enumerate(stops)}
    lines = tuple(Line(line.id, line.short, line.long, line.kind, line.agency) for line in feed.lines.values())
    line_numbers = {line.id: number for number, line in enumerate(lines)}
    services = {key: number for number, key in enumerate(feed.days)}
    patterns, profiles = _Numbers[Pattern](), _Numbers[Profile]()
    trips: list[Trip] = []
    for trip in feed.trips.values():
        pattern = patterns.of(_pattern(trip, stop_numbers))
        first = _time(trip.calls[0].departure)
        profile = profiles.of(
            Profile(
                tuple(_time(call.arrival) - first for call in trip.calls),
                tuple(_time(call.departure) - first for call in trip.calls),
            )
        )
        headsign = trip.headsign or feed.stops[trip.calls[-1].stop].name
        for start, every in _starts(feed, trip, first):
            trips.append(
                Trip(trip.id, pattern, profile, start, services[trip.service], line_numbers[trip.line], headsign,
                     trip.wheelchair, every)
            )  # fmt: skip
        if len(trips) > MAX_ROLLED_OUT:
            raise TooLargeError(f"Der Fahrplan hat mehr als {MAX_ROLLED_OUT} Fahrten.")
    trips.sort(key=lambda trip: (trip.pattern, trip.start, trip.id))
    changes, footpaths = changes_and_footpaths(
        stops,
        [
            Rule(stop_numbers[rule.origin], stop_numbers[rule.target], rule.kind, rule.seconds)
            for rule in feed.transfers
        ],
    )
    return Timetable(
        zone=feed.zone,
        first=feed.first,
        last=feed.last,
        origin=Origin(feed.publisher, feed.url, licence, feed.version, feed.attributions),
        stops=stops,
        lines=lines,
        patterns=tuple(patterns.known),
        profiles=tuple(profiles.known),
        trips=tuple(trips),
        services=tuple(_bits((day - feed.first).days for day in days) for days in feed.days.values()),
        changes=changes,
        footpaths=footpaths,
    )


class _Numbers(Generic[T]):
    """Equal things get one number."""

    def __init__(self) -> None:
        self.known: dict[T, int] = {}

    def of(self, thing: T) -> int:
        return self.known.setdefault(thing, len(self.known))


def _stops(feed: Feed) -> tuple[Stop, ...]:
    # Stations first, so that the parent of each has its number.
    ordered = sorted(feed.stops.values(), key=lambda stop: not stop.station)
    numbers = {stop.id: number for number, stop in enumerate(ordered)}
    return tuple(
        Stop(stop.id, stop.name, stop.lat, stop.lon, numbers.get(stop.parent, -1), stop.platform, stop.wheelchair,
             stop.station)
        for stop in ordered
    )  # fmt: skip


def _pattern(trip: FeedTrip, numbers: dict[str, int]) -> Pattern:
    return Pattern(
        tuple(numbers[call.stop] for call in trip.calls),
        tuple(call.board for call in trip.calls),
        tuple(call.alight for call in trip.calls),
    )


def _starts(feed: Feed, trip: FeedTrip, first: int) -> Iterable[tuple[int, int]]:
    """When the trip starts, with its headway where that is not to the minute.

    A trip with headways is only a template: its own times say how long it takes, not when it leaves.
    """
    headways = feed.frequencies.get(trip.id)
    if headways is None:
        return [(first, 0)]
    takes = _time(trip.calls[-1].departure) - first
    found = {
        start: 0 if headway.exact else headway.headway
        for headway in headways
        for start in range(headway.start, headway.end, headway.headway)
        if start + takes <= MAX_TIME
    }
    return found.items()


def _time(seconds: int | None) -> int:
    if seconds is None:
        raise ValueError("a call without a time: the feed was not checked")
    return seconds


def _bits(days: Iterable[int]) -> bytes:
    mask = 0
    for day in days:
        # Days before the timetable's own first one are of no use, but for their nights: those are told as not
        # covered. if day >= 0:
        mask |= 1 << day
    return mask.to_bytes((mask.bit_length() + 7) // 8, "little")
