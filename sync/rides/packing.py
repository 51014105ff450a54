# SPDX-License-Identifier: EUPL-1.2
"""A timetable as bytes: made on the platform, carried through the feed as a file, opened on the kiosk.

Layout: the mark with its version, SHA-256 of the rest, a Zstandard frame with MessagePack in it. What is torn,
foreign, newer or hostile is told apart in words, and never half opened.
"""

from collections.abc import Iterable
from datetime import timedelta
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

import msgspec
import zstandard

from sync.rides.reading import AHEAD, BEHIND, MAX_CALLS_OF_TRIP
from sync.rides.service_days import MAX_TIME
from sync.rides.timetable import Timetable
from sync.rides.transfers import MAX_FOOTPATHS

MARK: Final = b"Dorfpunkt rides "
VERSION: Final = b"1"
MAX_PACKED: Final = 32 * 1024 * 1024
"""Half of what a file in the feed may have."""
MAX_INFLATED: Final = 256 * 1024 * 1024
MAX_EACH: Final = 1_000_000
"""Of stops, patterns, profiles and trips."""
MAX_CHANGE: Final = 100_000
"""Seconds to change or walk."""
_HEAD: Final = len(MARK) + len(VERSION) + 32


class BadTimetableError(Exception):
    """These bytes are no timetable that can be used; the words are for staff."""


def pack(timetable: Timetable) -> bytes:
    """The timetable as bytes; raises BadTimetableError for one that is too large to be carried."""
    inflated = msgspec.msgpack.encode(timetable)
    if len(inflated) > MAX_INFLATED:
        raise BadTimetableError("Der Fahrplan ist zu groß für einen Kiosk. Bitte eine kleinere Region wählen.")
    rest = zstandard.ZstdCompressor(level=12, write_content_size=True).compress(inflated)
    if _HEAD + len(rest) > MAX_PACKED:
        raise BadTimetableError("Der Fahrplan ist zu groß für einen Kiosk. Bitte eine kleinere Region wählen.")
    return MARK + VERSION + sha256(rest).digest() + rest


def unpack(data: bytes) -> Timetable:
    """What was packed, whole and sound; raises BadTimetableError."""
    if len(data) > MAX_PACKED or not data.startswith(MARK):
        raise BadTimetableError("Das ist kein Fahrplan von Dorfpunkt.")
    if data[len(MARK) : len(MARK) + len(VERSION)] != VERSION:
        raise BadTimetableError("Der Fahrplan ist für eine andere Fassung von Dorfpunkt gemacht.")
    rest = data[_HEAD:]
    if sha256(rest).digest() != data[len(MARK) + len(VERSION) : _HEAD]:
        raise BadTimetableError("Der Fahrplan ist beschädigt.")
    try:
        size = zstandard.get_frame_parameters(rest).content_size
        if size > MAX_INFLATED:
            raise BadTimetableError("Der Fahrplan ist beim Auspacken zu groß.")
        timetable = msgspec.msgpack.decode(
            zstandard.ZstdDecompressor().decompress(rest, max_output_size=MAX_INFLATED), type=Timetable
        )
        _check(timetable)
    except (zstandard.ZstdError, msgspec.DecodeError, MemoryError) as error:
        raise BadTimetableError("Der Fahrplan lässt sich nicht auspacken.") from error
    return timetable


def _check(timetable: Timetable) -> None:
    """Every number refers to something, every trip runs forward; so the search need not look."""
    try:
        ZoneInfo(timetable.zone)
    except (ValueError, OSError, LookupError) as error:
        raise BadTimetableError("Der Fahrplan nennt eine unbekannte Zeitzone.") from error
    stops, patterns, profiles = len(timetable.stops), timetable.patterns, timetable.profiles
    sound = (
        timetable.first <= timetable.last <= timetable.first + AHEAD + BEHIND + timedelta(days=1)
        and max(map(len, (timetable.stops, patterns, profiles, timetable.trips, timetable.lines))) <= MAX_EACH
        and len(timetable.footpaths) <= MAX_FOOTPATHS
        and len(timetable.changes) == stops
        and all(-1 <= seconds <= MAX_CHANGE for seconds in timetable.changes)
        and all(
            0 <= one < stops and 0 <= two < stops and one != two and 0 <= seconds <= MAX_CHANGE
            for one, two, seconds in timetable.footpaths
        )
        and all(
            stop.parent == -1 or (0 <= stop.parent < stops and timetable.stops[stop.parent].station)
            for stop in timetable.stops
        )
        and all(
            2 <= len(pattern.stops) <= MAX_CALLS_OF_TRIP
            and len(pattern.stops) == len(pattern.board) == len(pattern.alight)
            and _within(pattern.stops, stops)
            and _within((*pattern.board, *pattern.alight), 4)
            for pattern in patterns
        )
        and all(
            len(profile.arrivals) == len(profile.departures) and _forward(profile.arrivals, profile.departures)
            for profile in profiles
        )
        and all(
            0 <= trip.pattern < len(patterns)
            and 0 <= trip.profile < len(profiles)
            and len(patterns[trip.pattern].stops) == len(profiles[trip.profile].arrivals)
            and trip.start >= 0
            and trip.start + profiles[trip.profile].departures[-1] <= MAX_TIME
            and 0 <= trip.service < len(timetable.services)
            and 0 <= trip.line < len(timetable.lines)
            and 0 <= trip.every <= MAX_TIME
            for trip in timetable.trips
        )
        and all(
            (one.pattern, one.start) <= (two.pattern, two.start)
            for one, two in zip(timetable.trips, timetable.trips[1:], strict=False)
        )
    )
    if not sound:
        raise BadTimetableError("Der Fahrplan widerspricht sich.")


def _within(numbers: Iterable[int], most: int) -> bool:
    return all(0 <= number < most for number in numbers)


def _forward(arrivals: tuple[int, ...], departures: tuple[int, ...]) -> bool:
    """Whether a profile starts at 0, with its arrival before its departure at each stop, and never runs back."""
    now = arrivals[0] if arrivals else 1
    if not arrivals or now > 0 or departures[0] != 0:
        return False
    for arrival, departure in zip(arrivals, departures, strict=True):
        if not now <= arrival <= departure:
            return False
        now = departure
    return True
