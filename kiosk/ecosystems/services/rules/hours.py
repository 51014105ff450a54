# SPDX-License-Identifier: EUPL-1.2
"""Opening hours as people say them: days with the same hours together, each day's spans in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import get_args

from kiosk.formats import hours, listed, weekdays
from kiosk.languages import Language
from sync.contract.services import OpeningHours, Weekday

_NUMBERS = {name: number for number, name in enumerate(get_args(Weekday))}

Span = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Days:
    """Days (0 is Monday) that have the same hours."""

    days: tuple[int, ...]
    spans: tuple[Span, ...]


def grouped(published: Sequence[OpeningHours]) -> list[Days]:
    """Days with equal hours together, in the order of the week; spans that touch or overlap are one."""
    by_day: dict[int, list[Span]] = {}
    for span in published:
        if span.opens < span.closes:
            by_day.setdefault(_NUMBERS[span.weekday], []).append((span.opens, span.closes))
    equal: dict[tuple[Span, ...], list[int]] = {}
    for day in sorted(by_day):
        equal.setdefault(_joined(by_day[day]), []).append(day)
    return [Days(tuple(days), spans) for spans, days in equal.items()]


def in_words(published: Sequence[OpeningHours], lang: Language) -> list[tuple[str, str]]:
    """Each group as its days and its hours: `Montag bis Mittwoch`, `8 bis 12 Uhr und 13:30 bis 15:30 Uhr`."""
    return [
        (_capital(_days(group.days, lang)), listed([hours(*span, lang) for span in group.spans], lang))
        for group in grouped(published)
    ]


def _days(days: Sequence[int], lang: Language) -> str:
    """Three days in a row are a span; two are named."""
    named: list[str] = []
    for _, numbered in groupby(enumerate(days), key=lambda pair: pair[1] - pair[0]):
        run = [day for _, day in numbered]
        named += [weekdays(run[0], run[-1], lang)] if len(run) > 2 else [weekdays(day, day, lang) for day in run]
    return listed(named, lang)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    ordered = sorted(spans)
    found = ordered[:1]
    for _, (opens, closes) in pairwise(ordered):
        last_opens, last_closes = found[-1]
        if opens <= last_closes:
            found[-1] = (last_opens, max(last_closes, closes))
        else:
            found.append((opens, closes))
    return tuple(found)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
