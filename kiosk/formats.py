# SPDX-License-Identifier: EUPL-1.2
"""How money, weights, days and lists are written in German and English, on pages and on paper alike.

What belongs together is held together by no-break spaces, so that no line ends between `9` and `Uhr`.
Times are shown in Europe/Berlin, whatever zone the machine believes to be in.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
NBSP = "\u00a0"
_MINUS = "\u2212"
_UNIT = re.compile(r"(?<=\d) (?=(?:g|kg|ml|cl|l|%|€|Stück|Uhr)\b|[%€])")

Written = Literal["de", "en"]
"""The languages that sentences are made in; every other one falls back to German."""

_WEEKDAYS: dict[Written, tuple[str, ...]] = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS: dict[Written, tuple[str, ...]] = {
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def written(lang: str) -> Written:
    """The language in which a sentence can be made for someone who reads `lang`."""
    return "en" if lang.split("-", 1)[0] == "en" else "de"


def local(moment: datetime) -> datetime:
    """An aware moment as the village's clock shows it; raises ValueError where it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be shown")
    return moment.astimezone(BERLIN)


def money(cents: int, lang: Written) -> str:
    """`3,49 €` or `€3.49`; thousands are grouped, a debt has a true minus sign."""
    euros, rest = divmod(abs(cents), 100)
    sign = _MINUS if cents < 0 else ""
    if lang == "en":
        return f"{sign}€{euros:,}.{rest:02d}"
    grouped = f"{euros:,}".replace(",", ".")
    return f"{sign}{grouped},{rest:02d}{NBSP}€"


def _thousandths(amount: int, lang: Written) -> str:
    whole, rest = divmod(amount, 1000)
    if not rest:
        return str(whole)
    comma = "," if lang == "de" else "."
    return f"{whole}{comma}{f'{rest:03d}'.rstrip('0')}"


def weight(grams: int, lang: Written) -> str:
    """`500 g`, and from a kilogram on `1,5 kg`; nothing is rounded away."""
    if grams < 1000:
        return f"{grams}{NBSP}g"
    return f"{_thousandths(grams, lang)}{NBSP}kg"


def volume(millilitres: int, lang: Written) -> str:
    """`330 ml`, and from a litre on `1,5 l`; nothing is rounded away."""
    if millilitres < 1000:
        return f"{millilitres}{NBSP}ml"
    return f"{_thousandths(millilitres, lang)}{NBSP}l"


def weekday(day: date, lang: Written) -> str:
    """`Donnerstag`, `Thursday`."""
    return _WEEKDAYS[lang][day.weekday()]


def calendar_day(day: date, lang: Written) -> str:
    """`26. November`, `26 November`."""
    dot = "." if lang == "de" else ""
    return f"{day.day}{dot}{NBSP}{_MONTHS[lang][day.month - 1]}"


def day(moment: datetime, lang: Written) -> str:
    """`Donnerstag, 26. November`, `Thursday, 26 November`."""
    shown = local(moment)
    return f"{weekday(shown, lang)}, {calendar_day(shown, lang)}"


def short_date(moment: datetime, lang: Written) -> str:
    """`26.11.2026`, `26 Nov 2026`: for small print, where the year matters."""
    shown = local(moment)
    if lang == "de":
        return f"{shown:%d.%m.%Y}"
    return f"{shown.day}{NBSP}{_MONTHS[lang][shown.month - 1][:3]}{NBSP}{shown.year}"


def _hour(moment: datetime, lang: Written) -> str:
    """The hour without its unit: `9`, `9:30`."""
    hour = moment.hour if lang == "de" else (moment.hour + 11) % 12 + 1
    return f"{hour}:{moment.minute:02d}" if moment.minute else str(hour)


def clock_time(moment: datetime, lang: Written) -> str:
    """`9 Uhr`, `9:30 Uhr`, `9 am`, `12 noon`; midnight at the start of a day is `0 Uhr`, `12 midnight`."""
    shown = local(moment)
    if lang == "de":
        return f"{_hour(shown, lang)}{NBSP}Uhr"
    if shown.minute == 0 and shown.hour in (0, 12):
        return f"12{NBSP}{'noon' if shown.hour else 'midnight'}"
    return f"{_hour(shown, lang)}{NBSP}{'am' if shown.hour < 12 else 'pm'}"


def day_from(moment: datetime, lang: Written) -> str:
    """`Donnerstag, 26. November, ab 9 Uhr`, `Thursday, 26 November, from 9 am`."""
    word = "ab" if lang == "de" else "from"
    return f"{day(moment, lang)}, {word}{NBSP}{clock_time(moment, lang)}"


def day_window(start: datetime, end: datetime, lang: Written) -> str:
    """`Donnerstag, 26. November, 9 bis 11 Uhr`; over several days both are named."""
    if local(start).date() != local(end).date():
        until_word = "bis" if lang == "de" else "to"
        return f"{day_time(start, lang)} {until_word} {day_time(end, lang)}"
    if lang == "de":
        return f"{day(start, lang)}, {_hour(local(start), lang)}{NBSP}bis{NBSP}{clock_time(end, lang)}"
    return f"{day(start, lang)}, {clock_time(start, lang)}{NBSP}to{NBSP}{clock_time(end, lang)}"


def day_time(moment: datetime, lang: Written) -> str:
    """`Montag, 30. November, 12 Uhr`, `Monday, 30 November, 12 noon`."""
    return f"{day(moment, lang)}, {clock_time(moment, lang)}"


def until(deadline: datetime, lang: Written) -> str:
    """`bis Sonntag, 29. November, 24 Uhr`, `until the end of Sunday, 29 November`.

    A deadline at the first moment of a day belongs to the day before in people's minds. English gives
    it no hour, since midnight on a Sunday could be either end of it.
    """
    return f"{'bis' if lang == 'de' else 'until'} {_deadline(deadline, lang)}"


def by(deadline: datetime, lang: Written) -> str:
    """When something will have happened: as `until`, but `by Monday, 30 November, 12 noon`."""
    return f"{'bis' if lang == 'de' else 'by'} {_deadline(deadline, lang)}"


def _deadline(deadline: datetime, lang: Written) -> str:
    shown = local(deadline)
    if (shown.hour, shown.minute, shown.second) != (0, 0, 0):
        return day_time(deadline, lang)
    last = shown.date() - timedelta(days=1)
    named = f"{weekday(last, lang)}, {calendar_day(last, lang)}"
    return f"{named}, 24{NBSP}Uhr" if lang == "de" else f"the end of {named}"


def until_short(deadline: datetime, lang: Written) -> str:
    """As `until`, without the date, for moments within the week: `bis Sonntag, 24 Uhr`."""
    shown = local(deadline)
    if (shown.hour, shown.minute, shown.second) != (0, 0, 0):
        word = "bis" if lang == "de" else "until"
        return f"{word} {weekday(shown, lang)}, {clock_time(deadline, lang)}"
    last = weekday(shown.date() - timedelta(days=1), lang)
    return f"bis {last}, 24{NBSP}Uhr" if lang == "de" else f"until the end of {last}"


def stamp(moment: datetime, lang: Written) -> str:
    """When something was printed: `23.11.2026, 14:40 Uhr`, `23 Nov 2026, 14:40`."""
    unit = f"{NBSP}Uhr" if lang == "de" else ""
    return f"{short_date(moment, lang)}, {local(moment):%H:%M}{unit}"


def listed(parts: Sequence[str], lang: Written) -> str:
    """`a`, `a und b`, `a, b und c`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    word = "und" if lang == "de" else "and"
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def bound(text: str) -> str:
    """Hold numbers and units of a published text together: `Apfelsaft 1 l` does not end a line before `l`."""
    return _UNIT.sub(NBSP, text)
