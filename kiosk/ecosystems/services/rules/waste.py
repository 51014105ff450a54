# SPDX-License-Identifier: EUPL-1.2
"""Which collections a street still has, from all calendars that hold for it: the old year's and the new year's too.

Days are calendar days; nothing here depends on hours, so that no change of clocks moves a day.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import get_args

from sync.contract.waste import Collection, Fraction, Street, WasteCalendar

MONTHS = 12
"""How far a printed calendar reaches at most, the current month counted."""

_FRACTIONS = get_args(Fraction)


@dataclass(frozen=True, slots=True)
class Day:
    """What is collected on one day, what most people put out first."""

    on: date
    collections: tuple[Collection, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What is known for one street from a day on; `days` are never over."""

    days: tuple[Day, ...]
    until: date
    """The last day of which anything is known."""
    schemes: tuple[str, ...]
    sources: tuple[str, ...]
    checked_on: date | None
    """The oldest day on which somebody checked one of its calendars; None: one of them never was."""
    example: bool

    @property
    def ended(self) -> bool:
        """All of it is over."""
        return not self.days


def villages_with(calendars: Iterable[WasteCalendar]) -> frozenset[str]:
    """Item ids of the villages that have a street with a calendar."""
    return frozenset(street.village for calendar in calendars for street in calendar.streets)


def streets_of(calendars: Iterable[WasteCalendar], village: str) -> list[Street]:
    """The streets of a village that have a calendar, each once."""
    found = {street: None for calendar in calendars for street in calendar.streets if street.village == village}
    return list(found)


def held(calendars: Mapping[str, WasteCalendar], street: Street, today: date) -> Held | None:
    """What is known for a street from this day on; None: no calendar names it."""
    own = [calendars[key] for key in sorted(calendars) if street in calendars[key].streets]
    if not own:
        return None
    # A calendar of real days takes the place of one that only shows how it looks.
    own = [calendar for calendar in own if not calendar.example] or own
    coming = sorted({each for calendar in own for each in calendar.collections if each.on >= today}, key=_order)
    last = [calendar for calendar in own if calendar.covers_until >= today] or own
    checked = [calendar.checked_on for calendar in last]
    return Held(
        days=tuple(Day(on, tuple(each)) for on, each in groupby(coming, key=lambda one: one.on)),
        until=max(calendar.covers_until for calendar in own),
        schemes=tuple(dict.fromkeys(calendar.scheme for calendar in last)),
        sources=tuple(dict.fromkeys(calendar.source for calendar in last)),
        checked_on=min((day for day in checked if day), default=None) if all(checked) else None,
        example=any(calendar.example for calendar in own),
    )


def _order(collection: Collection) -> tuple[date, int, str]:
    """By day; of one day first what most people put out."""
    return collection.on, _FRACTIONS.index(collection.fraction), collection.words


def by_month(days: Sequence[Day], today: date) -> list[tuple[date, list[Day]]]:
    """The first of each month with its days: this month and the eleven after it, without those that have no day."""
    first = today.year * 12 + today.month
    near = (day for day in days if day.on.year * 12 + day.on.month < first + MONTHS)
    return [(month, list(found)) for month, found in groupby(near, key=lambda day: day.on.replace(day=1))]
