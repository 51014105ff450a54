# SPDX-License-Identifier: EUPL-1.2
"""ODK's functions of dates and times; what they give is text in ISO 8601, in the kiosk's time zone."""

import re
from datetime import datetime, tzinfo
from typing import Final

from sync.forms.expressions.running import Run
from sync.forms.expressions.values import NAN, Value, date_of, moment_of, moment_of_days, number_of, text_of

_TIME: Final = re.compile(r"(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d(?::?\d\d)?)?\Z", re.ASCII)
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def today(run: Run) -> str:
    """The calendar day."""
    return run.clock().astimezone(run.zone).date().isoformat()


def now(run: Run) -> str:
    """The moment, with milliseconds and offset."""
    return written(run.clock().astimezone(run.zone))


def written(moment: datetime) -> str:
    """A moment as ODK writes it: `2026-02-03T14:05:06.000+01:00`."""
    return moment.isoformat(timespec="milliseconds")


def date_text(value: Value, zone: tzinfo) -> str:
    """As `date()`: a day from days since 1970-01-01, or from a day or moment in words; else nothing."""
    if isinstance(value, float):
        moment = moment_of_days(value, zone)
        return "" if moment is None else moment.date().isoformat()
    day = date_of(text_of(value))
    if day is not None:
        return day.isoformat()
    number = number_of(text_of(value), zone)
    return "" if number != number else date_text(number, zone)


def moment_text(value: Value, zone: tzinfo) -> str:
    """As `date-time()`."""
    if isinstance(value, float):
        moment = moment_of_days(value, zone)
    else:
        moment = moment_of(text_of(value), zone)
        if moment is None:
            moment = moment_of_days(number_of(text_of(value), zone), zone)
    return "" if moment is None else written(moment.astimezone(zone))


def part_of_day(text: str) -> float:
    """As `decimal-time()`: which part of a day a time of day is, or that of a moment as it is written."""
    match = _TIME.match(text.strip().rpartition("T")[2])
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return NAN
    return (int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3] or 0)) / 86_400


def formatted(value: Value, form: Value, zone: tzinfo) -> str:
    """As `format-date()`; letters that it does not know stay as they are."""
    moment = moment_of_days(value, zone) if isinstance(value, float) else moment_of(text_of(value), zone)
    if moment is None:
        return ""
    moment = moment.astimezone(zone)
    parts = {
        "Y": f"{moment.year:04d}", "y": f"{moment.year % 100:02d}", "m": f"{moment.month:02d}",
        "n": str(moment.month), "b": _MONTHS[moment.month - 1], "d": f"{moment.day:02d}", "e": str(moment.day),
        "H": f"{moment.hour:02d}", "h": str(moment.hour), "M": f"{moment.minute:02d}", "S": f"{moment.second:02d}",
        "3": f"{moment.microsecond // 1000:03d}", "a": _DAYS[moment.weekday()],
    }  # fmt: skip
    return re.sub(r"%(.)", lambda match: parts.get(match[1], match[0]), text_of(form))
