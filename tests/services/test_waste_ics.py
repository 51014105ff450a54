# SPDX-License-Identifier: EUPL-1.2
"""Waste calendars as authorities export them, and what a file may never do: one entry wrong, and nothing is taken."""

import time
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.contract.waste import Collection
from sync.platform.ecosystems.services.fractions import fractions
from sync.platform.ecosystems.services.waste_ics import (
    MOST_BYTES,
    ReadCalendar,
    UnreadableCalendarError,
    read_calendar,
)

TODAY = date(2026, 11, 28)


def event(*lines: str, summary: str = "Restmüll", day: str = "20261201") -> str:
    own = "" if any(line.startswith("DTSTART") for line in lines) else f"DTSTART;VALUE=DATE:{day}\r\n"
    rest = "".join(f"{line}\r\n" for line in lines)
    return f"BEGIN:VEVENT\r\nSUMMARY:{summary}\r\n{own}{rest}END:VEVENT\r\n"


def calendar(*events: str) -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//X//DE\r\n{''.join(events)}END:VCALENDAR\r\n".encode()


def read(*events: str) -> ReadCalendar:
    return read_calendar(calendar(*events), TODAY)


def days(*events: str) -> list[str]:
    return [each.on.isoformat() for each in read(*events).collections]


def problem(data: bytes) -> str:
    with pytest.raises(UnreadableCalendarError) as caught:
        read_calendar(data, TODAY)
    return " ".join(caught.value.problems)


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("Restmüll", "residual"),
        ("RESTMUELL 14-täglich", "residual"),
        ("Restabfall 2-wöchentlich", "residual"),
        ("Restmülltonne (4-wöchentlich)", "residual"),
        ("Graue Tonne", "residual"),
        ("Hausmüll", "residual"),
        ("Bioabfall", "organic"),
        ("Biotonne", "organic"),
        ("Bio", "organic"),
        ("Papier", "paper"),
        ("Altpapier", "paper"),
        ("Blaue Tonne", "paper"),
        ("Gelber Sack", "packaging"),
        ("Gelbe Säcke", "packaging"),
        ("Gelbe Tonne", "packaging"),
        ("gelbe_tonne", "packaging"),
        ("Leichtverpackungen (LVP)", "packaging"),
        ("Altglas", "glass"),
        ("Glas", "glass"),
        ("Grünschnitt", "green"),
        ("Gruengut", "green"),
        ("Gartenabfälle", "green"),
        ("Schadstoffmobil", "hazardous"),
        ("Ökomobil", "hazardous"),
        ("Sonderabfall", "hazardous"),
        ("Weihnachtsbäume", "christmas-trees"),
        ("Weihnachtsbaumabfuhr", "christmas-trees"),
        ("Christbaeume", "christmas-trees"),
        ("Sperrmüll", "bulky"),
        ("Restmu\u0308ll", "residual"),
        ("Restmüll + Biotonne", "residual organic"),
        ("Biotonne, Gelber Sack und Altpapier", "organic packaging paper"),
        ("Restmüll/Restabfall", "residual"),
        ("Restmüll (verschoben wegen Feiertag)", "residual"),
        ("Restmüll entfällt", ""),
        ("Keine Abfuhr Biotonne", ""),
        ("Wertstoffhof geöffnet", ""),
        ("Urlaub", ""),
        ("Müllgebühren fällig", ""),
    ],
)
def test_the_words_of_calendars(summary: str, expected: str) -> None:
    assert " ".join(fractions(summary)) == expected


def test_what_is_not_understood_keeps_its_words() -> None:
    assert read(event(summary="Windelcontainer")).collections == (
        Collection(date(2026, 12, 1), "other", "Windelcontainer"),
    )


def test_several_in_one_event_and_the_same_twice() -> None:
    found = read(event(summary="Restmüll + Biotonne"), event(), event(summary="Restabfall")).collections
    assert [each.fraction for each in found] == ["organic", "residual"]


def test_times_are_those_of_the_village() -> None:
    assert days(event("DTSTART;TZID=Europe/Berlin:20261201T060000")) == ["2026-12-01"]
    assert days(event("DTSTART:20261130T230000Z")) == ["2026-12-01"]
    assert days(event("DTSTART:20261201T000000")) == ["2026-12-01"]
    assert days(event("DTSTART;TZID=America/New_York:20261130T200000")) == ["2026-12-01"]


def test_recurrence_with_exception_and_addition() -> None:
    series = event("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4", "EXDATE;VALUE=DATE:20261215", "RDATE;VALUE=DATE:20261216")
    assert days(series) == ["2026-12-01", "2026-12-16", "2026-12-29", "2027-01-12"]
    ends = event("RRULE:FREQ=WEEKLY;UNTIL=20261215T050000Z", "DTSTART;TZID=Europe/Berlin:20261201T060000")
    assert days(ends) == ["2026-12-01", "2026-12-08", "2026-12-15"]
    assert days(event("RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3")) == ["2026-12-01", "2027-01-05", "2027-02-02"]


def test_a_series_keeps_its_day_when_clocks_change() -> None:
    series = event("DTSTART;TZID=Europe/Berlin:20270322T003000", "RRULE:FREQ=WEEKLY;COUNT=3")
    assert days(series) == ["2027-03-22", "2027-03-29", "2027-04-05"]


def test_a_series_without_end_is_bounded_and_told() -> None:
    found = read(event("RRULE:FREQ=WEEKLY"))
    assert found.collections[-1].on == date(2028, 12, 26)
    assert "ohne Ende" in found.notes[0]
    assert "Restmüll" in found.notes[0]


def test_what_is_cancelled_or_moved() -> None:
    series = event("UID:1", "RRULE:FREQ=WEEKLY;COUNT=3")
    moved = event("UID:1", "RECURRENCE-ID;VALUE=DATE:20261208", day="20261209")
    off = event("UID:1", "RECURRENCE-ID;VALUE=DATE:20261215", "STATUS:CANCELLED", day="20261215")
    assert days(series, moved, off) == ["2026-12-01", "2026-12-09"]
    assert days(event(), event("STATUS:CANCELLED", day="20261208")) == ["2026-12-01"]


def test_several_days_are_told() -> None:
    found = read(event("DTEND;VALUE=DATE:20261205"))
    assert [each.on.day for each in found.collections] == [1]
    assert "mehrere Tage" in found.notes[0]


def test_encodings_and_folding() -> None:
    plain = calendar(event(summary="Weihnachtsbäume"))
    for data in (b"\xef\xbb\xbf" + plain, plain.decode().encode("cp1252"), plain.replace(b"\r\n", b"\n")):
        assert read_calendar(data, TODAY).collections[0].fraction == "christmas-trees"
    folded = plain.replace(b"Weihnachts", b"Weih\r\n nachts")
    assert read_calendar(folded, TODAY).collections[0].fraction == "christmas-trees"


def test_alarms_and_empty_lines_do_not_matter() -> None:
    alarm = "BEGIN:VALARM\r\nTRIGGER:-PT12H\r\nACTION:DISPLAY\r\nDESCRIPTION:Tonne raus\r\nEND:VALARM"
    assert days(event(alarm), "\r\n") == ["2026-12-01"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Zeile 1 müsste BEGIN:VCALENDAR"),
        (b"PK\x03\x04 no calendar", "keine Kalender-Datei"),
        (b"x" * (MOST_BYTES * 10), "größer als 1 MB"),
        (calendar(event()).replace(b"SUMMARY", b"SUM\0MARY"), "Zeile 5: Die Datei enthält Nullzeichen"),
        (calendar(), "kein einziger Termin"),
        (calendar(event() * 3001), "3001 Einträge"),
        (calendar(event(day="99991231")), "Zeile 4, „Restmüll“: Der Tag 31.12.9999"),
        (calendar(event(), event(day="20291231")), "Zeile 8, „Restmüll“: Der Tag 31.12.2029"),
        (calendar(event(day="00010101")), "Der Tag 01.01.1 kann nicht stimmen"),
        (calendar(event(day="20261301")), "Zeile 4, „Restmüll“: Es steht kein Tag da"),
        (calendar(event("DTSTART:morgen")), "kein Tag"),
        (calendar(event("RDATE;VALUE=DATE:99991231")), "RDATE"),
        (calendar(event(summary="")), "SUMMARY fehlt"),
        (calendar(event("RRULE:FREQ=SECONDLY")), "SECONDLY"),
        (calendar(event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31")), "BYMONTH"),
        (calendar(event("RRULE:FREQ=MONTHLY;BYMONTHDAY=99")), "BYMONTHDAY"),
        (calendar(event("RRULE:FREQ=MONTHLY;BYDAY=6MO")), "BYDAY"),
        (calendar(event("RRULE:FREQ=WEEKLY;INTERVAL=0")), "INTERVAL"),
        (calendar(event("RRULE:FREQ=DAILY", day="20150101")), "5114 Termine"),
        (calendar(event("RRULE:FREQ=DAILY", day="20000101") * 3), "zu viele Termine"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Bio\r\n", "kein einziger Termin"),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:X\n" * 20000 + b"END:X\n" * 20000 + b"END:VCALENDAR", "kein einziger Termin"),
    ],
)  # fmt: skip
def test_hostile_and_broken_files(data: bytes, said: str) -> None:
    began = time.monotonic()
    assert said in problem(data)
    assert time.monotonic() - began < 10


def test_every_broken_entry_is_named() -> None:
    assert problem(calendar(event(day="20261301"), event(), event(summary="Bio", day="20269999"))).count("Zeile") == 2


_LINES = st.sampled_from([
    "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "SUMMARY:Restmüll", "SUMMARY", "SUMMARY;X=:",
    "DTSTART;VALUE=DATE:20261201", "DTSTART;TZID=Mars/Base:20261201T060000", "DTSTART:20261201T250000", "DTSTART:",
    "DTSTART;VALUE=PERIOD:20261201T060000Z/PT1H", "RDATE;VALUE=PERIOD:20261201T060000Z/PT1H", "RRULE:FREQ=WEEKLY",
    "RRULE:FREQ=WEEKLY;BYDAY=", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-31;INTERVAL=11", "RRULE:COUNT=x",
    "RRULE:FREQ=DAILY;COUNT=0", ":",
    "RRULE:FREQ=YEARLY;UNTIL=99991231", "EXDATE:20261201", "EXDATE:x", "DTEND:00000000", "STATUS:CANCELLED",
    " folded",
    "RECURRENCE-ID:20261201", "UID:1", "DURATION:P9999999D", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "TZID:Europe/Berlin",
])  # fmt: skip


@given(st.lists(_LINES, max_size=14), st.binary(max_size=40))
@settings(max_examples=300, deadline=None)
def test_nothing_but_its_own_error(lines: list[str], tail: bytes) -> None:
    body = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"]).encode()
    problems: list[tuple[str, ...]] = []
    for data in (body, body + tail, body[: len(body) // 2] + tail + body[len(body) // 2 :], tail):
        try:
            found = read_calendar(data, TODAY)
        except UnreadableCalendarError as error:
            problems.append(error.problems)
        else:
            assert max(Counter(found.collections).values()) == 1
    assert all(all(told) and told for told in problems)
