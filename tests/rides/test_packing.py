# SPDX-License-Identifier: EUPL-1.2
"""What the platform packs the kiosk opens; what is torn, foreign or hostile it refuses in words, and never half."""

from hashlib import sha256
from typing import Any

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.rides import packing
from sync.rides.making import MAX_ROLLED_OUT, TooLargeError, make
from sync.rides.packing import MARK, VERSION, BadTimetableError, pack, unpack
from sync.rides.reading import read_feed
from sync.rides.timetable import Profile, Timetable
from tests.rides.making import TODAY, tables, timetable

TRIPS = {"t": ["A 8:00", "B 8:10", "C 8:20"], "u": ["C 9:00", "D 9:30"]}


def framed(inflated: bytes) -> bytes:
    """Bytes as only somebody packs them who knows the layout."""
    rest = zstandard.compress(inflated)
    return MARK + VERSION + sha256(rest).digest() + rest


def whole() -> Timetable:
    return timetable(tables(TRIPS))


def test_what_is_packed_is_opened_alike() -> None:
    assert unpack(pack(whole())) == whole()


def test_the_same_timetable_is_the_same_bytes() -> None:
    assert pack(whole()) == pack(whole())


def test_the_licence_that_staff_give_travels_with_it() -> None:
    assert unpack(pack(whole())).origin.licence == "CC BY 4.0"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "kein Fahrplan"),
        (b"PK\x03\x04", "kein Fahrplan"),
        (MARK + b"2" + bytes(40), "andere Fassung"),
        (MARK + VERSION + bytes(40), "beschädigt"),
        (framed(b""), "auspacken"),
        (framed(b"\xc1"), "auspacken"),
        (framed(msgspec.msgpack.encode({"zone": "Europe/Berlin"})), "auspacken"),
        (MARK + VERSION + sha256(b"x").digest() + b"x", "auspacken"),
    ],
)
def test_other_bytes_are_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(BadTimetableError, match=says):
        unpack(data)


def test_a_torn_timetable_is_refused_wherever_it_was_torn() -> None:
    packed = pack(whole())
    for end in range(len(packed)):
        with pytest.raises(BadTimetableError):
            unpack(packed[:end])


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 5000), st.integers(1, 255))
def test_a_changed_byte_is_refused(at: int, by: int) -> None:
    packed = bytearray(pack(whole()))
    packed[at % len(packed)] ^= by
    with pytest.raises(BadTimetableError):
        unpack(bytes(packed))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MAX_INFLATED", 1000)
    with pytest.raises(BadTimetableError, match="zu groß"):
        unpack(framed(bytes(1_000_000)))
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(1_000_000))
    with pytest.raises(BadTimetableError):
        unpack(MARK + VERSION + sha256(without_size).digest() + without_size)
    monkeypatch.setattr(packing, "MAX_INFLATED", 100)
    with pytest.raises(BadTimetableError, match="zu groß"):
        pack(whole())


def _changes() -> dict[str, dict[str, Any]]:
    good = whole()
    trip, pattern, stop = good.trips[0], good.patterns[0], good.stops[0]
    replace = msgspec.structs.replace
    return {
        "stop out of range": {"patterns": (replace(pattern, stops=(0, 99, 2)), *good.patterns[1:])},
        "negative stop": {"patterns": (replace(pattern, stops=(0, -1, 2)), *good.patterns[1:])},
        "pattern of one stop": {
            "patterns": (replace(pattern, stops=(0,), board=(0,), alight=(0,)), *good.patterns[1:])
        },
        "uneven pattern": {"patterns": (replace(pattern, board=(0,)), *good.patterns[1:])},
        "profile runs back": {"profiles": (Profile((0, 600, 500), (0, 600, 500)), *good.profiles[1:])},
        "profile begins late": {"profiles": (Profile((5, 600, 700), (5, 600, 700)), *good.profiles[1:])},
        "profile of another length": {"profiles": (Profile((0, 600), (0, 600)), *good.profiles[1:])},
        "empty profile": {"profiles": (Profile((), ()), *good.profiles[1:])},
        "trip without pattern": {"trips": (replace(trip, pattern=9),)},
        "trip without service": {"trips": (replace(trip, service=9),)},
        "trip without line": {"trips": (replace(trip, line=-1),)},
        "trip of a year": {"trips": (replace(trip, start=31_000_000),)},
        "trips out of order": {"trips": good.trips[::-1]},
        "footpath to nowhere": {"footpaths": ((0, 99, 60),)},
        "footpath to itself": {"footpaths": ((0, 0, 60),)},
        "footpath back in time": {"footpaths": ((0, 1, -60),)},
        "changes of other stops": {"changes": (120,)},
        "parent that is no station": {"stops": (replace(stop, parent=1), *good.stops[1:])},
        "unknown zone": {"zone": "Mars/Olympus"},
        "days run back": {"first": good.last, "last": good.first},
    }


@pytest.mark.parametrize("what", _changes())
def test_a_timetable_that_contradicts_itself_is_refused(what: str) -> None:
    hostile = msgspec.structs.replace(whole(), **_changes()[what])
    with pytest.raises(BadTimetableError):
        unpack(framed(msgspec.msgpack.encode(hostile)))


def test_more_trips_than_a_kiosk_can_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.rides.making.MAX_ROLLED_OUT", 1)
    with pytest.raises(TooLargeError):
        make(read_feed(tables(TRIPS), TODAY), "")
    assert MAX_ROLLED_OUT > 1
