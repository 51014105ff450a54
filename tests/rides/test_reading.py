# SPDX-License-Identifier: EUPL-1.2
"""Feeds as publishers make them, and as somebody makes them who means ill: right, or told with place and mend."""

import io
import struct
import zipfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.rides import archive, reading
from sync.rides.faults import MAX_TOLD, Fault, FeedRefusedError, Weight
from sync.rides.reading import Circle, Feed, read_feed
from tests.rides.making import TODAY, WEEK, table, tables, zipped

TRIPS = {"t": ["A 8:00", "B 8:10", "C 8:20"], "u": ["C 9:00", "D 9:30"]}


def refused(source: bytes | Path | dict[str, bytes], today: date = TODAY) -> Fault:
    """The reason for which a feed is refused."""
    with pytest.raises(FeedRefusedError) as error:
        read_feed(source, today)
    fault = error.value.faults[0]
    assert fault.weight is Weight.REFUSED
    assert fault.says
    assert fault.mend
    return fault


def changed(name: str, change: str, by: str, times: int = 1) -> dict[str, bytes]:
    """The small feed with one text of one table changed."""
    feed = tables(TRIPS)
    text = feed[f"{name}.txt"].decode()
    assert change in text
    return feed | {f"{name}.txt": text.replace(change, by, times).encode()}


def only(feed: Feed, weight: Weight) -> Fault:
    (fault,) = [fault for fault in feed.faults if fault.weight is weight]
    return fault


def test_a_feed_is_read_alike_from_a_zip_a_folder_and_tables(tmp_path: Path) -> None:
    feed = tables(TRIPS)
    for name, data in feed.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "feed.zip").write_bytes(zipped(feed))
    nested = zipped({f"gtfs/{name}": data for name, data in feed.items()})
    read = read_feed(feed, TODAY)
    assert set(read.trips) == {"t", "u"}
    assert read.faults == ()
    for source in (zipped(feed), nested, tmp_path, tmp_path / "feed.zip"):
        assert read_feed(source, TODAY) == read


def test_byte_order_marks_quotes_spaces_and_either_line_end_are_nothing_special() -> None:
    feed = tables(TRIPS)
    head = "stop_id, stop_name, stop_lat, stop_lon"
    stops = f'{head}\nA, "An der ""Linde"", oben", 49, 5\n"B",B,49,6\nC,C,49,7\nD,"D\nE",49,8'
    feed["stops.txt"] = b"\xef\xbb\xbf" + stops.encode()
    read = read_feed(feed, TODAY)
    assert read.stops["A"].name == 'An der "Linde", oben'
    assert read.stops["D"].name == "D E"
    assert read.faults == ()


@pytest.mark.parametrize("name", ["agency", "stops", "routes", "trips", "stop_times"])
def test_a_table_that_must_be_there_is_missed_by_its_name(name: str) -> None:
    feed = tables(TRIPS)
    del feed[f"{name}.txt"]
    assert refused(feed).file == f"{name}.txt"


def test_without_any_calendar_the_feed_says_nothing() -> None:
    feed = tables(TRIPS)
    del feed["calendar.txt"]
    assert "an welchen Tagen" in refused(feed).says


def test_a_missing_column_is_named() -> None:
    fault = refused(changed("stop_times", "arrival_time", "ankunft"))
    assert (fault.file, fault.line, fault.column) == ("stop_times.txt", 1, "arrival_time")


@pytest.mark.parametrize(
    ("name", "change", "by", "line", "column"),
    [
        ("stop_times", "t,B,10,8:10:00", "t,B,10,8:61:00", 3, "arrival_time"),
        ("stop_times", "t,B,10", "t,B,zehn", 3, "stop_sequence"),
        ("stop_times", "t,B,10", "t,B,20", 2, "stop_sequence"),
        ("stop_times", "t,B,10,8:10:00,8:10:00", "t,B,10,7:10:00,7:10:00", 3, "arrival_time"),
        ("stop_times", "t,B,10,8:10:00,8:10:00", "t,B,10,8:10:00,8:09:00", 3, "departure_time"),
        ("stop_times", "t,A,0,8:00:00,8:00:00", "t,A,0,,", 2, "departure_time"),
        ("stop_times", "t,B,10,8:10:00,8:10:00", "t,B,10,99:00:00,99:00:00", 3, "arrival_time"),
        ("trips", "t,r,s", "t,x,s", 2, "route_id"),
        ("trips", "t,r,s", "t,r,x", 2, "service_id"),
    ],
)  # fmt: skip
def test_a_trip_that_cannot_be_right_is_left_out_and_told(
    name: str, change: str, by: str, line: int | None, column: str
) -> None:
    trips = {**TRIPS, **{f"v{number}": ["C 9:00", "D 9:30"] for number in range(8)}}
    feed = tables(trips)
    text = feed[f"{name}.txt"].decode()
    assert change in text
    read = read_feed(feed | {f"{name}.txt": text.replace(change, by, 1).encode()}, TODAY)
    assert "t" not in read.trips
    assert len(read.trips) == 9
    fault = next(fault for fault in read.faults if fault.line == line)
    assert (fault.weight, fault.file, fault.column) == (Weight.LEFT_OUT, f"{name}.txt", column)


def test_a_stop_that_vanished_takes_only_its_call_along() -> None:
    read = read_feed(changed("stops", "B,Halt B", "X,Halt B"), TODAY)
    assert [call.stop for call in read.trips["t"].calls] == ["A", "C"]
    fault = only(read, Weight.LEFT_OUT)
    assert (fault.file, fault.line, fault.column) == ("stop_times.txt", 3, "stop_id")


def test_half_a_feed_is_refused() -> None:
    many = {f"t{number}": ["A 8:00", "B 8:10"] for number in range(100)}
    feed = tables(many)
    assert len(read_feed(feed, TODAY).trips) == 100
    cut = feed["stop_times.txt"]
    assert (
        "halber Fahrplan"
        in refused(feed | {"stop_times.txt": cut[: len(cut) // 2]}).says
        + refused(feed | {"stop_times.txt": cut[: len(cut) // 2]}).mend
    )
    stops = tables({f"t{number}": ["A 8:00", "B 8:10", "C 8:20", "D 8:30"] for number in range(9)})
    assert refused(stops | {"stops.txt": stops["stops.txt"][:-40]}).file == "stops.txt"
    half = feed["trips.txt"]
    assert refused(feed | {"trips.txt": half[: len(half) // 2]}).file == "stop_times.txt"


def test_a_feed_without_its_last_line_loses_one_trip_and_says_so() -> None:
    many = {f"t{number}": ["A 8:00", "B 8:10"] for number in range(100)}
    feed = tables(many)
    read = read_feed(feed | {"stop_times.txt": feed["stop_times.txt"][:-30]}, TODAY)
    assert len(read.trips) == 99
    assert {fault.weight for fault in read.faults} == {Weight.LEFT_OUT}


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9, 0.999])
def test_a_torn_zip_is_refused(keep: float) -> None:
    packed = zipped(tables(TRIPS))
    assert "ZIP" in refused(packed[: int(len(packed) * keep)]).says


def test_a_zip_with_a_changed_byte_is_refused() -> None:
    packed = bytearray(zipped(tables(TRIPS)))
    with zipfile.ZipFile(io.BytesIO(packed)) as made:
        at = made.getinfo("stop_times.txt").header_offset + 60
    packed[at] ^= 0xFF
    assert "beschädigt" in refused(bytes(packed)).says


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    feed = tables(TRIPS)
    bomb = feed | {"stop_times.txt": feed["stop_times.txt"] + b"\n" * (8 * archive.SMALL)}
    assert "unglaubwürdig groß" in refused(zipped(bomb)).says


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_further() -> None:
    feed = tables(TRIPS)
    true = feed["stop_times.txt"]
    packed = bytearray(zipped(feed | {"stop_times.txt": true + b"\n" * (8 * archive.SMALL)}))
    # The size in the directory at the end, which is what is believed.
    at = packed.rindex(b"PK\x01\x02", 0, packed.rindex(b"stop_times.txt"))
    packed[at + 24 : at + 28] = struct.pack("<I", len(true))
    assert refused(bytes(packed)).file == "stop_times.txt"


def test_an_encrypted_or_doubled_table_is_refused() -> None:
    packed = bytearray(zipped(tables(TRIPS)))
    at = packed.rindex(b"PK\x01\x02", 0, packed.rindex(b"stop_times.txt"))
    packed[at + 8] |= 1
    assert "Kennwort" in refused(bytes(packed)).says
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("stops.txt", "stop_id\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("stops.txt", "stop_id\n")
    assert "zweimal" in refused(out.getvalue()).says


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = tables(TRIPS)
    for module, name, value in (
        (archive, "MAX_ZIP", 100), (archive, "MAX_UNPACKED", 100), (archive, "MAX_FILES", 2),
        (archive, "MAX_ROWS", 2), (archive, "MAX_LINE", 40), (archive, "MAX_COLUMNS", 3),
        (reading, "MAX_STOPS", 2), (reading, "MAX_TRIPS", 1), (reading, "MAX_CALLS", 3),
    ):  # fmt: skip
        with monkeypatch.context() as patch:
            patch.setattr(module, name, value)
            refused(zipped(feed))


def test_foreign_writing_is_told_with_its_line() -> None:
    fault = refused(changed("stops", "Halt B", "Höhe") | {"stops.txt": "stop_id\nA\nHöhe".encode("latin-1")})
    assert (fault.file, fault.line) == ("stops.txt", 3)
    assert refused(tables(TRIPS) | {"stops.txt": b"stop_id,stop_lat\nA,\x00"}).line == 2


def test_a_quote_that_nobody_closes_does_not_swallow_the_rest() -> None:
    assert "Anführungszeichen" in refused(changed("stops", "Halt B", '"Halt B')).says
    rows = changed("stops", "Halt B", '"Halt B')["stops.txt"] + b"\r\n" * 300 + b'"'
    assert "Anführungszeichen" in refused(tables(TRIPS) | {"stops.txt": rows}).says


def test_an_expired_feed_is_refused_with_its_last_day() -> None:
    year = TODAY + timedelta(days=500)
    assert refused(tables(TRIPS), date(2028, 1, 1)).weight is Weight.REFUSED
    info = [{"feed_publisher_name": "V", "feed_publisher_url": "u", "feed_lang": "de", "feed_end_date": "20261129"}]
    assert "29.11.2026" in refused(tables(TRIPS, feed_info=info)).says
    assert "abgelaufen" in refused(tables(TRIPS), year + timedelta(days=900)).says


def test_a_feed_in_which_nothing_runs_is_refused() -> None:
    days = [{"service_id": "s", **dict.fromkeys(WEEK, 0), "start_date": "20261101", "end_date": "20271231"}]
    assert refused(tables(TRIPS, services=days)).weight is Weight.REFUSED


def test_a_calendar_for_a_hundred_years_is_kept_for_one() -> None:
    days = [{"service_id": "s", **WEEK, "start_date": "19990101", "end_date": "20991231"}]
    read = read_feed(tables(TRIPS, services=days), TODAY)
    assert (read.first, read.last) == (TODAY - reading.BEHIND, TODAY + reading.AHEAD)


def test_agencies_of_two_zones_are_refused() -> None:
    agency = b"agency_id,agency_name,agency_url,agency_timezone\na,A,u,Europe/Berlin\nb,B,u,Europe/Paris\n"
    assert refused(tables(TRIPS) | {"agency.txt": agency}).line == 3
    assert "Zeitzone" in refused(changed("agency", "Europe/Berlin", "Mars/Olympus")).says


def test_who_publishes_it_and_on_which_terms_is_kept() -> None:
    info = [
        {
            "feed_publisher_name": "saarVV",
            "feed_publisher_url": "https://saarvv.example",
            "feed_lang": "de",
            "feed_version": "7",
        }
    ]
    by = [{"organization_name": "DELFI e. V.", "is_producer": 1}]
    read = read_feed(tables(TRIPS, feed_info=info, attributions=by), TODAY)
    assert (read.publisher, read.version, read.attributions) == ("saarVV", "7", ("DELFI e. V.",))


def test_a_region_keeps_what_touches_it_whole() -> None:
    trips = {"in": ["A 8:00", "B 8:10", "C 8:20"], "out": ["C 9:00", "D 9:30"]}
    circle = read_feed(tables(trips), TODAY, Circle(49.0, 5.0, 1000))
    chosen = read_feed(tables(trips), TODAY, frozenset({"A"}))
    for read in (circle, chosen):
        assert set(read.trips) == {"in"}
        assert set(read.stops) == {"A", "B", "C"}
    with pytest.raises(FeedRefusedError, match="richtige Region"):
        read_feed(tables(trips), TODAY, Circle(10.0, 5.0, 1000))


def test_times_that_are_missing_are_divided_evenly() -> None:
    read = read_feed(tables({"t": ["A 8:00", "B", "C", "D 8:30"]}), TODAY)
    assert [call.arrival for call in read.trips["t"].calls] == [28800, 29400, 30000, 30600]
    assert "gleichmäßig" in only(read, Weight.NOTED).says


def test_what_is_not_read_is_said() -> None:
    feed = tables(TRIPS, of_trip={"t": {"block_id": "7"}}) | {"pathways.txt": b"pathway_id\n"}
    assert {fault.file for fault in read_feed(feed, TODAY).faults} == {"pathways.txt", "trips.txt"}


def test_transfers_for_certain_trips_are_said_not_to_hold() -> None:
    rows = [
        {"from_stop_id": "A", "to_stop_id": "B", "transfer_type": 2, "min_transfer_time": 60, "from_trip_id": "t"},
        {"from_stop_id": "A", "to_stop_id": "gone", "transfer_type": 0, "min_transfer_time": "", "from_trip_id": ""},
    ]
    read = read_feed(tables(TRIPS, transfers=rows), TODAY)
    assert read.transfers == []
    assert len(read.faults) == 2


def test_a_headway_that_cannot_be_read_takes_its_trip_out() -> None:
    rows = [{"trip_id": "t", "start_time": "08:00:00", "end_time": "09:00:00", "headway_secs": 0}]
    read = read_feed(tables(TRIPS, frequencies=rows), TODAY)
    assert read.frequencies == {"t": []}
    assert only(read, Weight.LEFT_OUT).column == "headway_secs"


def test_a_thousand_faults_of_a_sort_are_counted() -> None:
    many = {f"t{number}": ["A 8:00", "B 8:10", "C 8:20", "D 8:30", "X 8:40"] for number in range(1000)}
    feed = tables(many)
    gone = feed["stops.txt"].replace(b"X,Halt X", b"Y,Halt Y")
    faults = read_feed(feed | {"stops.txt": gone}, TODAY).faults
    assert len(faults) == MAX_TOLD + 1
    assert "990" in faults[-1].says


def test_texts_are_one_line_of_visible_signs() -> None:
    feed = changed("stops", "Halt B", f'"B\u202e\n\t{"x" * 1000}"')
    name = read_feed(feed, TODAY).stops["B"].name
    assert name.startswith("B x")
    assert len(name) == reading.MAX_TEXT


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(tables(TRIPS))), st.integers(0, 400), st.binary(max_size=6))
def test_whatever_is_written_over_a_table_is_read_or_refused(name: str, at: int, noise: bytes) -> None:
    feed = tables(TRIPS)
    data = feed[name]
    at = min(at, len(data))
    with suppress(FeedRefusedError):
        read = read_feed(feed | {name: data[:at] + noise + data[at + len(noise) :]}, TODAY)
        assert all(call.stop in read.stops for trip in read.trips.values() for call in trip.calls)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=8))
def test_whatever_is_written_over_a_zip_is_read_or_refused(at: int, noise: bytes) -> None:
    packed = zipped(tables(TRIPS))
    at = min(at, len(packed))
    with suppress(FeedRefusedError):
        assert read_feed(packed[:at] + noise + packed[at + len(noise) :], TODAY).trips


def test_tables_are_made_as_the_tests_read_them() -> None:
    assert table([{"a": 1}, {"b": 2}]) == b"a,b\r\n1,\r\n,2\r\n"
