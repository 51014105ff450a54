# SPDX-License-Identifier: EUPL-1.2
"""Choosing with a few taps instead of typing, or of turning many pages. Plain rules.

A date: today and its neighbours, or a year, a month, a day; years long gone by their decade. A time: the hour, then
the minutes. One of many names: as in a telephone book, from one name to another, until few are left.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

Offer = Literal["near", "decades", "years", "months", "days", "hours", "minutes"]
OLDEST: Final = 110
"""How many years back decades are offered: nobody is older."""
_MINUTES: Final = 5
LONG: Final = 24
"""So many names are looked through; more are looked up."""
_SPANS: Final = 10


@dataclass(frozen=True)
class Picked:
    """What has been chosen so far; `earlier`: the resident wants a year long gone."""

    earlier: bool = False
    decade: int | None = None
    year: int | None = None
    month: int | None = None
    hour: int | None = None
    spans: tuple[tuple[int, int], ...] = ()
    """Parts of a long list, each within the one before: from a place up to before another one."""


def spans(start: int, stop: int) -> tuple[tuple[int, int], ...]:
    """A part of a long list in as many equal parts as stand on a page; itself where it is short enough."""
    count = stop - start
    if count <= LONG:
        return ((start, stop),)
    parts = min(_SPANS, -(-count // (LONG // 2)))
    edges = [start + count * part // parts for part in range(parts + 1)]
    return tuple(pairwise(edges))


def offered(picked: Picked) -> Offer:
    """What a date is asked for next."""
    if picked.month is not None:
        return "days"
    if picked.year is not None:
        return "months"
    if picked.decade is not None:
        return "years"
    return "decades" if picked.earlier else "near"


def near_days(today: date) -> tuple[date, ...]:
    """Days that are chosen with one tap: today, tomorrow, yesterday."""
    return (today, today + timedelta(days=1), today - timedelta(days=1))


def near_years(today: date) -> tuple[int, ...]:
    """Years that are chosen with one tap."""
    return (today.year, today.year + 1, today.year - 1)


def decades(today: date) -> tuple[int, ...]:
    """The first years of decades, the nearest first."""
    last = today.year // 10 * 10
    return tuple(range(last, (today.year - OLDEST) // 10 * 10 - 1, -10))


def years(decade: int) -> tuple[int, ...]:
    """The years of a decade."""
    return tuple(range(decade, decade + 10))


def days(year: int, month: int) -> tuple[int, ...]:
    """The days of a month."""
    return tuple(range(1, monthrange(year, month)[1] + 1))


def minutes() -> tuple[int, ...]:
    """Minutes that are offered."""
    return tuple(range(0, 60, _MINUTES))


def back(picked: Picked) -> Picked | None:
    """One choice less; None where nothing has been chosen yet."""
    if picked.spans:
        return replace(picked, spans=picked.spans[:-1])
    if picked.hour is not None:
        return replace(picked, hour=None)
    if picked.month is not None:
        return replace(picked, month=None)
    if picked.year is not None:
        return replace(picked, year=None)
    if picked.decade is not None:
        return replace(picked, decade=None)
    return replace(picked, earlier=False) if picked.earlier else None
