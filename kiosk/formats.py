# SPDX-License-Identifier: EUPL-1.2
"""How money, weights, days and lists are written in each language, on pages and on paper alike.

What belongs together is held together by no-break spaces, so that no line ends between `9` and `Uhr`.
Times are shown in Europe/Berlin, whatever zone the machine believes to be in. Names of days and months and the way
lists are joined are CLDR's; German and English have them here, so that no window loads Babel before it must.

Arabic writes sums and weights in Western digits with a comma, just as they stand on the shelf and on the receipt.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.languages import LOCALES, Language, is_right_to_left, isolated

BERLIN = ZoneInfo("Europe/Berlin")
NBSP = "\u00a0"
_MINUS = "\u2212"
_UNIT = re.compile(r"(?<=\d) (?=(?:g|kg|ml|cl|l|%|€|Stück|Uhr)\b|[%€])")


@dataclass(frozen=True, slots=True)
class _Style:
    """How a language puts a day, an hour and a span of time together; `~` is a no-break space.

    Days and hours are bound to their words (`bis`, `until`, `jusqu’au`) by grammar, so these stand here as patterns.
    """

    decimal: str
    thousands: str
    money: str
    grams: str
    kilograms: str
    millilitres: str
    litres: str
    date: str
    day: str
    full_hour: str
    broken_hour: str
    day_from: str
    day_time: str
    window: str
    """Two hours of one day; `{bare}` is the first one without its unit."""
    span: str
    until: str
    until_end: str
    """Until the last moment of a day, which people do not take for the first of the next one."""
    by: str
    by_end: str
    short_date: str
    stamp: str
    hours: str
    """Two hours of any day; as `window` without its day."""
    weekdays: str
    """From one day of the week to another."""


def _style(**patterns: str) -> _Style:
    return _Style(**{name: pattern.replace("~", NBSP) for name, pattern in patterns.items()})


_METRIC: Final = {"grams": "g", "kilograms": "kg", "millilitres": "ml", "litres": "l"}

_GERMAN = _style(
    decimal=",", thousands=".", money="{sum}~€", **_METRIC,
    date="{number}.~{month}", day="{weekday}, {date}", full_hour="{hour}~Uhr", broken_hour="{hour}:{minute}~Uhr",
    day_from="{day}, ab~{clock}", day_time="{day}, {clock}", window="{day}, {bare}~bis~{end}",
    span="{start} bis {end}", until="bis {day}, {clock}", until_end="bis {day}, 24~Uhr",
    by="bis {day}, {clock}", by_end="bis {day}, 24~Uhr", short_date="%d.%m.%Y", stamp="{date}, {clock}~Uhr",
    hours="{bare}~bis~{end}", weekdays="{first} bis {last}",
)  # fmt: skip

_STYLES: Final[dict[Language, _Style]] = {
    "de": _GERMAN,
    "de-simple": _GERMAN,
    "en": _style(
        decimal=".", thousands=",", money="€{sum}", **_METRIC,
        date="{number}~{month}", day="{weekday}, {date}", full_hour="{hour}~{half}",
        broken_hour="{hour}:{minute}~{half}", day_from="{day}, from~{clock}", day_time="{day}, {clock}",
        window="{day}, {start}~to~{end}", span="{start} to {end}", until="until {day}, {clock}",
        until_end="until the end of {day}",
        by="by {day}, {clock}", by_end="by the end of {day}", short_date="{number}~{month:.3}~{year}",
        stamp="{date}, {clock}", hours="{start}~to~{end}", weekdays="{first} to {last}",
    ),
    "fr": _style(
        decimal=",", thousands="\u202f", money="{sum}~€", **_METRIC,
        date="{number}~{month}", day="{weekday} {date}", full_hour="{hour}~h", broken_hour="{hour}~h~{minute}",
        day_from="{day}, à~partir de~{clock}", day_time="{day} à~{clock}", window="{day}, de~{start} à~{end}",
        span="du {start} au {end}", until="jusqu’au {day} à~{clock}", until_end="jusqu’au {day} à~24~h",
        by="au plus tard le {day} à~{clock}", by_end="au plus tard le {day} à~24~h", short_date="%d/%m/%Y",
        stamp="{date}, {clock}", hours="de~{start} à~{end}", weekdays="du {first} au {last}",
    ),
    "uk": _style(
        decimal=",", thousands="~", money="{sum}~€", grams="г", kilograms="кг", millilitres="мл", litres="л",
        date="{number}~{month}", day="{weekday}, {date}", full_hour="{hour}:00", broken_hour="{hour}:{minute}",
        day_from="{day}, з~{clock}", day_time="{day}, {clock}", window="{day}, з~{start} до~{end}",
        span="{start} – {end}", until="до~{clock} ({day})", until_end="до~24:00 ({day})",
        by="до~{clock} ({day})", by_end="до~24:00 ({day})", short_date="%d.%m.%Y",
        stamp="{date}, {clock}", hours="з~{start} до~{end}", weekdays="{first} – {last}",
    ),
    "ar": _style(
        decimal=",", thousands=".", money="{sum}~€", **_METRIC,
        date="{number}~{month}", day="{weekday}، {date}", full_hour="{hour}:00",
        broken_hour="{hour}:{minute}", day_from="{day}، ابتداءً من {clock}", day_time="{day}، {clock}",
        window="{day}، من {start} إلى {end}", span="من {start} إلى {end}", until="حتى {day}، {clock}",
        until_end="حتى {day}، 24:00", by="في موعد أقصاه {day}، {clock}",
        by_end="في موعد أقصاه {day}، 24:00", short_date="%d.%m.%Y", stamp="{date}، {clock}",
        hours="من {start} إلى {end}", weekdays="من {first} إلى {last}",
    ),
}  # fmt: skip

_WEEKDAYS: Final[dict[Language, tuple[str, ...]]] = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS: Final[dict[Language, tuple[str, ...]]] = {
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_AND: Final[dict[Language, str]] = {"de": "und", "de-simple": "und", "en": "and"}

_UKRAINIAN = {letter: number for number, letter in enumerate("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")}
_CARRIERS = str.maketrans("أإآٱىة", "ااااي\u0647")


def local(moment: datetime) -> datetime:
    """An aware moment as the village's clock shows it; raises ValueError where it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be shown")
    return moment.astimezone(BERLIN)


def money(cents: int, lang: Language) -> str:
    """`3,49 €` or `€3.49`; thousands are grouped, a debt has a true minus sign."""
    style = _STYLES[lang]
    euros, rest = divmod(abs(cents), 100)
    whole = f"{euros:,}".replace(",", style.thousands)
    shown = style.money.format(sum=f"{whole}{style.decimal}{rest:02d}")
    return isolated(f"{_MINUS if cents < 0 else ''}{shown}", lang)


def euros(whole: int, lang: Language) -> str:
    """Whole euros: `8.000 €`."""
    style = _STYLES[lang]
    return isolated(style.money.format(sum=f"{whole:,}".replace(",", style.thousands)), lang)


def _quantity(amount: int, small: str, large: str, lang: Language) -> str:
    """A quantity in its small unit, from a thousand on in the large one; nothing is rounded away."""
    if amount < 1000:
        return isolated(f"{amount}{NBSP}{small}", lang)
    whole, rest = divmod(amount, 1000)
    broken = f"{_STYLES[lang].decimal}{f'{rest:03d}'.rstrip('0')}" if rest else ""
    return isolated(f"{whole}{broken}{NBSP}{large}", lang)


def weight(grams: int, lang: Language) -> str:
    """`500 g`, and from a kilogram on `1,5 kg`; nothing is rounded away."""
    style = _STYLES[lang]
    return _quantity(grams, style.grams, style.kilograms, lang)


def volume(millilitres: int, lang: Language) -> str:
    """`330 ml`, and from a litre on `1,5 l`; nothing is rounded away."""
    style = _STYLES[lang]
    return _quantity(millilitres, style.millilitres, style.litres, lang)


@cache
def _weekdays(lang: Language) -> tuple[str, ...]:
    """Monday first; each as it stands at the beginning of a date."""
    names = _WEEKDAYS.get("de" if lang == "de-simple" else lang)
    if names is not None:
        return names
    from babel.dates import get_day_names

    found = get_day_names("wide", "format", LOCALES[lang])
    return tuple(str(found[number]) for number in range(7))


@cache
def _months(lang: Language) -> tuple[str, ...]:
    """In the form that follows a day's number: the genitive in Ukrainian."""
    names = _MONTHS.get("de" if lang == "de-simple" else lang)
    if names is not None:
        return names
    from babel.dates import get_month_names

    found = get_month_names("wide", "format", LOCALES[lang])
    return tuple(str(found[number]) for number in range(1, 13))


def weekday(day: date, lang: Language) -> str:
    """`Donnerstag`, `Thursday`."""
    return _weekdays(lang)[day.weekday()]


def calendar_day(day: date, lang: Language) -> str:
    """`26. November`, `26 November`, `26 novembre`."""
    number = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    return _STYLES[lang].date.format(number=number, month=_months(lang)[day.month - 1])


def full_date(day: date, lang: Language) -> str:
    """`3. Februar 1944`, `3 February 1944`."""
    return f"{calendar_day(day, lang)}{NBSP}{day.year}"


@cache
def month_names(lang: Language) -> tuple[str, ...]:
    """January first, each as it stands alone: the nominative in Ukrainian."""
    names = _MONTHS.get("de" if lang == "de-simple" else lang)
    if names is not None:
        return names
    from babel.dates import get_month_names

    found = get_month_names("wide", context="stand-alone", locale=LOCALES[lang])
    return tuple(found[number] for number in range(1, 13))


def wall_time(clock: str, lang: Language) -> str:
    """A time of any day, `08:05`, as `8:05 Uhr`."""
    hour, minute = map(int, clock.split(":"))
    return _clock(hour, minute, lang)


def number(digits: str, lang: Language) -> str:
    """A number in digits with a decimal point, with the mark of the language."""
    return digits.replace(".", _STYLES[lang].decimal)


def _named_day(shown: date, lang: Language) -> str:
    return _STYLES[lang].day.format(weekday=weekday(shown, lang), date=calendar_day(shown, lang))


def day(moment: datetime, lang: Language) -> str:
    """`Donnerstag, 26. November`, `Thursday, 26 November`."""
    return _named_day(local(moment), lang)


def dated(shown: date, lang: Language, clock: str = "") -> str:
    """`Donnerstag, 16. Dezember 2027, 18 Uhr`: for what may be a year away; `clock` as `18:00`, empty: unknown."""
    style = _STYLES[lang]
    named = style.day.format(weekday=weekday(shown, lang), date=full_date(shown, lang))
    return style.day_time.format(day=named, clock=wall_time(clock, lang)) if clock else named


def short_date(moment: datetime, lang: Language) -> str:
    """`26.11.2026`, `26 Nov 2026`: for small print, where the year matters."""
    shown, pattern = local(moment), _STYLES[lang].short_date
    if "{" in pattern:
        return pattern.format(number=shown.day, month=_months(lang)[shown.month - 1], year=shown.year)
    return isolated(shown.strftime(pattern), lang)


def _bare_hour(hour: int, minute: int) -> str:
    """The hour without its unit: `9`, `9:30`."""
    return f"{hour}:{minute:02d}" if minute else str(hour)


def clock_time(moment: datetime, lang: Language) -> str:
    """`9 Uhr`, `9:30 Uhr`, `9 am`, `12 noon`; midnight at the start of a day is `0 Uhr`, `12 midnight`."""
    shown = local(moment)
    return _clock(shown.hour, shown.minute, lang)


def _clock(hour: int, minute: int, lang: Language) -> str:
    """As the clock of a day shows it; hour 24 is the day's end."""
    style = _STYLES[lang]
    if lang == "en" and minute == 0 and hour % 12 == 0:
        return f"12{NBSP}{'noon' if hour == 12 else 'midnight'}"
    pattern = style.broken_hour if minute else style.full_hour
    shown = (hour + 11) % 12 + 1 if lang == "en" else hour
    return pattern.format(hour=shown, minute=f"{minute:02d}", half="am" if hour < 12 else "pm")


def hours(opens: str, closes: str, lang: Language) -> str:
    """Two wall-clock times, `08:00` to `24:00`, of any day: `8 bis 12 Uhr`, `8 am to 12 noon`."""
    (first, first_minute), (last, last_minute) = (map(int, clock.split(":")) for clock in (opens, closes))
    return _STYLES[lang].hours.format(
        bare=_bare_hour(first, first_minute),
        start=_clock(first, first_minute, lang),
        end=_clock(last, last_minute, lang),
    )


def weekdays(first: int, last: int, lang: Language) -> str:
    """Days of any week, 0 is Monday: `Montag`, `Montag bis Freitag`, `du lundi au vendredi`."""
    names = _weekdays(lang)
    if first == last:
        return names[first]
    return _STYLES[lang].weekdays.format(first=names[first], last=names[last])


def day_from(moment: datetime, lang: Language) -> str:
    """`Donnerstag, 26. November, ab 9 Uhr`, `Thursday, 26 November, from 9 am`."""
    return _STYLES[lang].day_from.format(day=day(moment, lang), clock=clock_time(moment, lang))


def day_window(start: datetime, end: datetime, lang: Language) -> str:
    """`Donnerstag, 26. November, 9 bis 11 Uhr`; over several days both are named."""
    style = _STYLES[lang]
    if local(start).date() != local(end).date():
        return style.span.format(start=day_time(start, lang), end=day_time(end, lang))
    return style.window.format(
        day=day(start, lang),
        bare=_bare_hour(local(start).hour, local(start).minute),
        start=clock_time(start, lang),
        end=clock_time(end, lang),
    )


def day_time(moment: datetime, lang: Language) -> str:
    """`Montag, 30. November, 12 Uhr`, `Monday, 30 November, 12 noon`."""
    return _STYLES[lang].day_time.format(day=day(moment, lang), clock=clock_time(moment, lang))


def until(deadline: datetime, lang: Language) -> str:
    """`bis Sonntag, 29. November, 24 Uhr`, `until the end of Sunday, 29 November`.

    A deadline at the first moment of a day belongs to the day before in people's minds. English gives
    it no hour, since midnight on a Sunday could be either end of it.
    """
    style = _STYLES[lang]
    return _deadline(deadline, style.until, style.until_end, lang)


def by(deadline: datetime, lang: Language) -> str:
    """When something will have happened: as `until`, but `by Monday, 30 November, 12 noon`."""
    style = _STYLES[lang]
    return _deadline(deadline, style.by, style.by_end, lang)


def until_short(deadline: datetime, lang: Language) -> str:
    """As `until`, without the date, for moments within the week: `bis Sonntag, 24 Uhr`."""
    style = _STYLES[lang]
    return _deadline(deadline, style.until, style.until_end, lang, dated=False)


def _deadline(deadline: datetime, within: str, at_end: str, lang: Language, *, dated: bool = True) -> str:
    shown, pattern = local(deadline), within
    if (shown.hour, shown.minute, shown.second) == (0, 0, 0):
        shown, pattern = shown - timedelta(days=1), at_end
    named = _named_day(shown, lang) if dated else weekday(shown, lang)
    return pattern.format(day=named, clock=clock_time(deadline, lang))


def stamp(moment: datetime, lang: Language) -> str:
    """When something was printed: `23.11.2026, 14:40 Uhr`, `23 Nov 2026, 14:40`."""
    clock = isolated(f"{local(moment):%H:%M}", lang)
    return _STYLES[lang].stamp.format(date=short_date(moment, lang), clock=clock)


def listed(parts: Sequence[str], lang: Language) -> str:
    """`a`, `a und b`, `a, b und c`, `a, b and c`; each part keeps its own direction."""
    if len(parts) < 2:
        return "".join(parts)
    word = _AND.get(lang)
    if word is not None:
        return f"{', '.join(parts[:-1])} {word} {parts[-1]}"
    from babel.lists import format_list

    return format_list([isolated(part, lang) for part in parts], locale=LOCALES[lang])


def sort_key(text: str, lang: Language) -> tuple[tuple[int, str], ...]:
    """Sorts names as a reader of the language looks them up.

    German by DIN 5007-1 (ä as a, ß as ss), French without regard to accents, Ukrainian by its own alphabet, Arabic
    without the signs that its letters carry. Other scripts follow the language's own.
    """
    if is_right_to_left(lang):
        text = text.translate(_CARRIERS)
    return tuple(_letter(letter, lang) for letter in _plain(text, keep="йїґ" if lang == "uk" else ""))


def _plain(text: str, keep: str) -> str:
    """Small letters without their marks; `keep` are letters of their own."""
    folded = unicodedata.normalize("NFC", text.casefold())
    return "".join(
        letter
        if letter in keep
        else "".join(sign for sign in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(sign))
        for letter in folded
    )


def _letter(letter: str, lang: Language) -> tuple[int, str]:
    if lang == "uk" and letter in _UKRAINIAN:
        return 0, chr(_UKRAINIAN[letter])
    own = (lang == "ar") == ("\u0600" <= letter <= "\u06ff")
    return (0 if own or not letter.isalpha() else 1), letter


def bound(text: str) -> str:
    """Hold numbers and units of a published text together: `Apfelsaft 1 l` does not end a line before `l`."""
    return _UNIT.sub(NBSP, text)
