# SPDX-License-Identifier: EUPL-1.2
"""Service days and the time that GTFS counts in.

A time in a feed is the number of seconds since noon minus twelve hours of its service day, in the agency's zone (GTFS
Schedule Reference, field type Time). That is midnight, but for the two days a year on which the clocks change: a trip
at 02:30:00 then shows an hour earlier or later on the clock, and none is lost or doubled. Times of 24:00:00 and more
belong to the night after the service day.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

DAY: Final = 86_400
MAX_TIME: Final = 4 * DAY
"""No trip ends later than this after its service day began."""


def begins(day: date, zone: ZoneInfo) -> datetime:
    """The moment from which the times of a service day count, in UTC."""
    return datetime.combine(day, time(12), zone).astimezone(UTC) - timedelta(hours=12)


def seconds_on(day: date, moment: datetime, zone: ZoneInfo) -> int:
    """A moment as a time of that service day; negative before it. What is left of a second counts as a whole one."""
    return -int((begins(day, zone) - moment) // timedelta(seconds=1))


def moment_of(day: date, seconds: int, zone: ZoneInfo) -> datetime:
    """What a clock in the zone shows at a time of a service day."""
    return (begins(day, zone) + timedelta(seconds=seconds)).astimezone(zone)


def shift(day: date, days: int, zone: ZoneInfo) -> int:
    """Seconds from the beginning of one service day to that of another one, `days` later."""
    return int((begins(day + timedelta(days=days), zone) - begins(day, zone)).total_seconds())


def read_time(text: str) -> int | None:
    """`H:MM:SS` or `HH:MM:SS` in seconds, hours beyond 24 too; None for what is no such time."""
    parts = text.strip().split(":")
    if len(parts) != 3 or not (1 <= len(parts[0]) <= 2 and len(parts[1]) == len(parts[2]) == 2):
        return None
    if not all(part.isascii() and part.isdigit() for part in parts):
        return None
    hours, minutes, seconds = map(int, parts)
    whole = 3600 * hours + 60 * minutes + seconds
    return whole if minutes < 60 and seconds < 60 and whole <= MAX_TIME else None


def read_day(text: str) -> date | None:
    """`YYYYMMDD`; None for what is no day."""
    text = text.strip()
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
