# SPDX-License-Identifier: EUPL-1.2
"""A timetable as it is packed, carried and searched: everything by number, every text once.

Times of trips are kept as a start and a profile of offsets from it, since most trips of a pattern drive alike.
"""

from datetime import date, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

NEVER: Final = 1 << 40
"""Later than anything."""


class Stop(msgspec.Struct, frozen=True, array_like=True):
    """A stop, or the station above several (`station`)."""

    id: str
    name: str
    lat: float
    lon: float
    parent: int
    """The station's number; -1 for none."""
    platform: str
    wheelchair: int
    """GTFS `wheelchair_boarding`, the station's where the stop has none: 0 not known, 1 yes, 2 no."""
    station: bool = False


class Line(msgspec.Struct, frozen=True, array_like=True):
    """A line, as GTFS `routes` names it. `kind` is its `route_type`."""

    id: str
    short: str
    long: str
    kind: int
    agency: str


class Pattern(msgspec.Struct, frozen=True, array_like=True):
    """Stops in their order; `board` and `alight` are GTFS pickup_type and drop_off_type of each: 1 is no."""

    stops: tuple[int, ...]
    board: tuple[int, ...]
    alight: tuple[int, ...]


class Profile(msgspec.Struct, frozen=True, array_like=True):
    """Seconds from a trip's start to each arrival and departure."""

    arrivals: tuple[int, ...]
    departures: tuple[int, ...]


class Trip(msgspec.Struct, frozen=True, array_like=True):
    """One trip on all days of its service. `every`: its headway in seconds where times are not exact, else 0."""

    id: str
    pattern: int
    profile: int
    start: int
    service: int
    line: int
    headsign: str
    wheelchair: int
    every: int = 0


class Origin(msgspec.Struct, frozen=True):
    """Whose timetable this is, and on which terms; shown where the timetable is."""

    publisher: str
    url: str
    licence: str
    version: str
    attributions: tuple[str, ...] = ()


class Timetable(msgspec.Struct, frozen=True, dict=True):
    """All of it. Services are bit sets: bit n of the little-endian bytes is day `first` + n."""

    zone: str
    first: date
    last: date
    origin: Origin
    stops: tuple[Stop, ...]
    lines: tuple[Line, ...]
    patterns: tuple[Pattern, ...]
    profiles: tuple[Profile, ...]
    trips: tuple[Trip, ...]
    """By pattern, then by start."""
    services: tuple[bytes, ...]
    changes: tuple[int, ...]
    """Seconds to change at each stop; -1 where that is not possible (sync.rides.transfers)."""
    footpaths: tuple[tuple[int, int, int], ...]
    """From, to, seconds."""

    @cached_property
    def tz(self) -> ZoneInfo:
        """The zone in which its times are meant."""
        return ZoneInfo(self.zone)

    @cached_property
    def _masks(self) -> tuple[int, ...]:
        return tuple(int.from_bytes(service, "little") for service in self.services)

    @cached_property
    def by_id(self) -> dict[str, int]:
        """Stops by the publisher's names for them."""
        return {stop.id: number for number, stop in enumerate(self.stops)}

    @cached_property
    def children(self) -> dict[int, tuple[int, ...]]:
        """Stops of each station."""
        found: dict[int, list[int]] = {}
        for number, stop in enumerate(self.stops):
            if stop.parent >= 0:
                found.setdefault(stop.parent, []).append(number)
        return {station: tuple(stops) for station, stops in found.items()}

    def covers(self, day: date) -> bool:
        """Whether the timetable says anything of this day."""
        return self.first <= day <= self.last

    def running(self, day: date) -> frozenset[int]:
        """The services that run on a day; none outside its validity."""
        if not self.covers(day):
            return frozenset()
        bit = (day - self.first).days
        return frozenset(number for number, mask in enumerate(self._masks) if mask >> bit & 1)

    def next_day_with_trips(self, day: date) -> date | None:
        """The first day from this one on on which anything runs; None where nothing does any more."""
        every = 0
        for mask in self._masks:
            every |= mask
        start = max(day, self.first)
        while start <= self.last:
            if every >> (start - self.first).days & 1:
                return start
            start += timedelta(days=1)
        return None
