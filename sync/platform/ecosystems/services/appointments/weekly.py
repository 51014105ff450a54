# SPDX-License-Identifier: EUPL-1.2
"""From a rule (`every Thursday 9 to 12, 20 minutes each`) to the times that somebody can book. Plain functions.

Times are those of the wall clock in Europe/Berlin, so that a change to summer time moves nobody.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta


class WeeklyError(Exception):
    """A rule from which no time follows. The message is for staff."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """One span of one weekday, cut into times of equal length."""

    weekday: int
    """ISO: 1 is Monday."""
    opens: time
    closes: time
    minutes: int
    places: int = 1
    """For how many people each time is."""
    first: date | None = None
    """The first and the last day on which it holds; None: without such a day."""
    last: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """One time that can be booked."""

    day: date
    begin: time
    minutes: int
    places: int

    @property
    def id(self) -> str:
        """Its name within the offer: `2026-12-03-0900`."""
        return f"{self.day}-{self.begin:%H%M}"


def check(rule: Weekly) -> None:
    """Raise WeeklyError for a span in which not one time has room, or that ends before it begins."""
    if rule.opens >= rule.closes:
        raise WeeklyError("Das Ende liegt nicht nach dem Beginn.")
    if rule.minutes < 1 or _minute(rule.opens) + rule.minutes > _minute(rule.closes):
        raise WeeklyError("In diese Zeit passt kein einziger Termin.")
    if rule.first is not None and rule.last is not None and rule.last < rule.first:
        raise WeeklyError("Der letzte Tag liegt vor dem ersten.")


def expand(rules: Iterable[Weekly], first: date, last: date, without: Container[date]) -> list[PlannedTime]:
    """All times from `first` to `last`, both included, in order, but for the days `without`. Raises WeeklyError.

    Where two rules give the same time, it is one, with the places of both.
    """
    found: dict[tuple[date, time], PlannedTime] = {}
    for rule in rules:
        check(rule)
        day = max(first, rule.first or first)
        day += timedelta(days=(rule.weekday - day.isoweekday()) % 7)
        while day <= min(last, rule.last or last):
            if day not in without:
                for begin in _begins(rule):
                    before = found.get((day, begin))
                    places = rule.places + (before.places if before else 0)
                    found[day, begin] = PlannedTime(day, begin, rule.minutes, places)
            day += timedelta(weeks=1)
    return [found[key] for key in sorted(found)]


def _begins(rule: Weekly) -> list[time]:
    latest = _minute(rule.closes) - rule.minutes
    return [time(*divmod(minute, 60)) for minute in range(_minute(rule.opens), latest + 1, rule.minutes)]


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
