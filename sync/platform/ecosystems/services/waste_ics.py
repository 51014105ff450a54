# SPDX-License-Identifier: EUPL-1.2
"""Reading a waste calendar in the format iCalendar (RFC 5545), as an authority's page exports it.

Nothing is guessed: a file with one entry that cannot be read is refused as a whole, for a day that is missing is a
bin that stays full. What an entry collects and nobody understands is kept in its own words.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Any, Final
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event

from sync.contract.waste import Collection
from sync.platform.ecosystems.services.fractions import fractions

MOST_BYTES: Final = 1024 * 1024
MOST_EVENTS: Final = 3000
MOST_COLLECTIONS: Final = 900
_MOST_DAYS: Final = 20_000
"""Days that all recurrences of a file may name together, doubles counted."""
_FIRST_YEAR: Final = 2000
_BERLIN: Final = ZoneInfo("Europe/Berlin")
_MOST_WORDS: Final = 120
_MOST_INTERVAL: Final = {"DAILY": 366, "WEEKLY": 53, "MONTHLY": 11, "YEARLY": 2}
_KNOWN_PARTS: Final = {
    "DAILY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"},
    "WEEKLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"},
    "MONTHLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY"},
    "YEARLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"},
}
"""Recurrences that surely come to a day within a few years: a search for 31 February would not end."""
_DAY: Final = re.compile(r"(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)")


class UnreadableCalendarError(Exception):
    """A file is no calendar that could be published. `problems` are German sentences that name the place."""

    def __init__(self, *problems: str) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ReadCalendar:
    """What a file says: its collections by day, none twice, and what staff have to know of how it was read."""

    collections: tuple[Collection, ...]
    notes: tuple[str, ...] = ()


@dataclass
class _Entry:
    """One event: its place in the file, its words and its days."""

    place: str
    summary: str
    days: set[date]
    uid: str
    replaces: date | None
    cancelled: bool


@dataclass
class _Reading:
    last: date
    """The latest day that is taken."""
    problems: list[str] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    spent: int = 0


class _UnfitError(Exception):
    """What is wrong with one event, in German."""


def read_calendar(data: bytes, today: date) -> ReadCalendar:
    """Read an .ics file; entries may reach to the end of the year after next. Raises UnreadableCalendarError."""
    text = _text(data)
    reading = _Reading(last=date(today.year + 2, 12, 31))
    entries: list[_Entry] = []
    lines = [number for number, line in enumerate(text.split("\n"), 1) if line.strip().upper() == "BEGIN:VEVENT"]
    for number, event in enumerate(_events(text)):
        place = _place(lines[number] if number < len(lines) else 0, event)
        try:
            entries.append(_entry(place, event, reading))
        except _UnfitError as error:
            reading.problems.append(f"{place}: {error}")
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
            reading.problems.append(f"{place}: Der Eintrag ist beschädigt.")
    if reading.problems:
        raise UnreadableCalendarError(*reading.problems)
    _replace(entries)
    found = sorted({each for entry in entries for each in _collections(entry, reading)})
    if not found:
        raise UnreadableCalendarError("In der Datei steht kein einziger Termin.")
    if len(found) > MOST_COLLECTIONS:
        raise UnreadableCalendarError(
            f"Die Datei hat {len(found)} Termine. Für eine Straße sind es höchstens {MOST_COLLECTIONS}; "
            "bitte laden Sie den Kalender einer einzelnen Straße herunter."
        )
    return ReadCalendar(tuple(found), tuple(reading.notes))


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise UnreadableCalendarError("Die Datei ist größer als 1 MB. Das ist kein Abfallkalender einer Straße.")
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise UnreadableCalendarError(f"Zeile {line}: Die Datei enthält Nullzeichen, sie ist beschädigt.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Older programs write the letters of Windows; every byte is one of them.
        text = data.decode("cp1252", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        raise UnreadableCalendarError("Das ist keine Kalender-Datei: Zeile 1 müsste BEGIN:VCALENDAR lauten (.ics).")
    if (number := text.upper().count("BEGIN:VEVENT")) > MOST_EVENTS:
        raise UnreadableCalendarError(f"Die Datei hat {number} Einträge. Mehr als {MOST_EVENTS} lesen wir nicht.")
    return text


def _events(text: str) -> Iterator[Event]:
    """The events of the file in its order; those of one calendar, or of several in one file."""
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        raise UnreadableCalendarError(f"Die Kalender-Datei ist beschädigt ({str(error)[:80]}).") from error
    for calendar in calendars:
        # Not walk(): it follows components that lie within each other as deep as a file likes.
        yield from (part for part in calendar.subcomponents if isinstance(part, Event))


def _place(line: int, event: Event) -> str:
    summary = _summary(event)
    where = f"Zeile {line}" if line else "Eintrag"
    return f"{where}, „{summary[:40]}“" if summary else where


def _summary(event: Event) -> str:
    given = event.get("SUMMARY", "")
    text = " ".join(str(part) for part in (given if isinstance(given, list) else [given]))
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _entry(place: str, event: Event, reading: _Reading) -> _Entry:
    summary = _summary(event)
    if not summary:
        raise _UnfitError("Es steht nicht da, was abgeholt wird (SUMMARY fehlt).")
    if any(name == "DTSTART" for name, _ in event.errors) or "DTSTART" not in event:
        raise _UnfitError("Es steht kein Tag da, den wir lesen können (DTSTART).")
    if event.errors:
        raise _UnfitError(f"{event.errors[0][0] or 'Eine Angabe'} ist nicht zu lesen.")
    start = event["DTSTART"].dt
    first = _day(start)
    if not first.year >= _FIRST_YEAR or first > reading.last:
        raise _UnfitError(
            f"Der Tag {first:%d.%m.}{first.year} kann nicht stimmen. Möglich ist bis {reading.last:%d.%m.%Y}."
        )
    days = {first} | set(_days(event, "RDATE"))
    if "RRULE" in event:
        days |= _recurring(start, event["RRULE"], place, reading)
    if max(days) > reading.last:
        raise _UnfitError(f"Ein weiterer Tag (RDATE) liegt nach dem {reading.last:%d.%m.%Y}.")
    if "DTEND" in event and _day(event["DTEND"].dt) > first + timedelta(days=1):
        reading.notes[f"{place}: dauert mehrere Tage, übernommen ist der erste."] = None
    replaces = _day(event["RECURRENCE-ID"].dt) if "RECURRENCE-ID" in event else None
    cancelled = str(event.get("STATUS", "")).strip().upper() == "CANCELLED"
    return _Entry(place, summary, days - set(_days(event, "EXDATE")), str(event.get("UID", "")), replaces, cancelled)


def _day(moment: Any) -> date:
    """The calendar day in the district; a time without a zone is the district's."""
    if isinstance(moment, datetime):
        return (moment.astimezone(_BERLIN) if moment.tzinfo else moment).date()
    if isinstance(moment, date):
        return moment
    raise _UnfitError("Statt eines Tages steht etwas anderes da.")


def _days(event: Event, name: str) -> Iterator[date]:
    """The days of EXDATE or RDATE, which may stand several times, each with several."""
    given = event.get(name, [])
    for value in given if isinstance(given, list) else [given]:
        for one in value.dts:
            # A period is taken for the day on which it begins.
            yield _day(one.dt[0] if isinstance(one.dt, tuple) else one.dt)


def _recurring(start: Any, rule: Any, place: str, reading: _Reading) -> set[date]:
    if isinstance(rule, list):
        raise _UnfitError("Der Eintrag hat mehr als eine Wiederholung (RRULE).")
    freq = str(rule.get("FREQ", [""])[0]).upper()
    known = _KNOWN_PARTS.get(freq)
    if known is None:
        raise _UnfitError(f"Die Wiederholung {freq or 'ohne FREQ'} gibt es bei einer Abfuhr nicht.")
    if strange := {str(part).upper() for part in rule} - known:
        raise _UnfitError(f"Die Wiederholung mit {', '.join(sorted(strange))} verstehen wir nicht.")
    if not 1 <= int(rule.get("INTERVAL", [1])[0]) <= _MOST_INTERVAL[freq]:
        raise _UnfitError("Der Abstand der Wiederholung (INTERVAL) kann nicht stimmen.")
    if any(not _DAY.fullmatch(str(day).upper()) for day in rule.get("BYDAY", [])):
        raise _UnfitError("Den Wochentag der Wiederholung (BYDAY) verstehen wir nicht.")
    if any(not 1 <= abs(int(day)) <= 31 for day in rule.get("BYMONTHDAY", [])) or {"BYDAY", "BYMONTHDAY"} <= set(
        rule
    ):
        raise _UnfitError("Den Tag im Monat (BYMONTHDAY) verstehen wir nicht.")
    endless = "COUNT" not in rule and "UNTIL" not in rule
    if endless:
        reading.notes[f"{place}: wiederholt sich ohne Ende, übernommen bis {reading.last:%d.%m.%Y}."] = None
    # Wall-clock time: a collection at 6 stays at 6 when the clocks change, and its day with it.
    local = datetime.combine(_day(start), datetime.min.time())
    plain = {name: values for name, values in rule.items() if str(name).upper() != "UNTIL"}
    last = reading.last
    if "UNTIL" in rule:
        last = min(last, _day(rule["UNTIL"][0]))
    occurrences = rrulestr(type(rule)(plain).to_ical().decode(), dtstart=local)
    days: set[date] = set()
    for moment in takewhile(lambda moment: moment.date() <= last, occurrences):
        reading.spent += 1
        if reading.spent > _MOST_DAYS:
            raise _UnfitError("Die Wiederholungen der Datei ergeben zu viele Termine.")
        days.add(moment.date())
    return days


def _replace(entries: Iterable[_Entry]) -> None:
    """What was moved or cancelled for one day takes that day from the series to which it belongs."""
    by_uid: dict[str, list[_Entry]] = {}
    entries = list(entries)
    for entry in entries:
        if entry.replaces is None and entry.uid:
            by_uid.setdefault(entry.uid, []).append(entry)
    for entry in entries:
        if entry.replaces is not None:
            for series in by_uid.get(entry.uid, ()):
                series.days.discard(entry.replaces)


def _collections(entry: _Entry, reading: _Reading) -> Iterator[Collection]:
    if entry.cancelled:
        reading.notes[f"{entry.place}: ist abgesagt und nicht übernommen."] = None
        return
    found = fractions(entry.summary)
    for day in entry.days:
        if not found:
            yield Collection(day, "other", entry.summary[:_MOST_WORDS])
        for fraction in found:
            yield Collection(day, fraction)
