# SPDX-License-Identifier: EUPL-1.2
"""German days, years and times of day."""

import re

from kiosk.speech.spoken import german_numbers as numbers
from kiosk.speech.spoken.german_grammar import day_of_month
from kiosk.speech.spoken.german_measures import measure
from kiosk.speech.spoken.german_patterns import CLOCK, DASH, DAY, HOUR, MONTH, MONTH_NUMBER, START
from kiosk.speech.spoken.german_words import MONTHS, SHORT_MONTHS, UNITS
from kiosk.speech.spoken.scanner import Rule, always, before, closing

_CENTURY_TURN = 70


def _year(written: str) -> str:
    number = int(written)
    if len(written) == 2:
        number += 2000 if number < _CENTURY_TURN else 1900
    return numbers.year(number)


def month_name(written: str) -> str:
    """The name of a month that is written as a number, shortened (`Nov.`) or in full."""
    plain = written.removesuffix(".")
    if plain.isdigit():
        return MONTHS[int(plain) - 1]
    return MONTHS[SHORT_MONTHS[plain] - 1] if plain in SHORT_MONTHS else plain


def _date(match: re.Match[str], month: str, year: str | None) -> str:
    article, ending = day_of_month(before(match))
    link = {"und": "und", "oder": "oder", "sowie": "sowie", "/": "und"}
    days = article + numbers.ordinal_stem(int(match["day"])) + ending
    if second := match["second"]:
        to = match["link"].strip(" .")
        days += f" {link.get(to, 'bis')} {numbers.ordinal_stem(int(second))}{ending}"
    return f"{days} {month}{f' {_year(year)}' if year else ''}"


def _say_named_date(match: re.Match[str]) -> str:
    written, year = match["month"], match["year"]
    end = closing(match) if written.endswith(".") and not year else ""
    return _date(match, month_name(written), year) + end


def _say_numeric_date(match: re.Match[str]) -> str:
    year = match["year"]
    return _date(match, month_name(match["month"]), year) + ("" if year else closing(match))


def _say_iso_date(match: re.Match[str]) -> str:
    article, ending = day_of_month(before(match))
    day = article + numbers.ordinal_stem(int(match["day"])) + ending
    time = ", " if match["time"] else ""
    return f"{day} {month_name(match['month'])} {_year(match['year'])}{time}"


def _say_month_of_year(match: re.Match[str]) -> str:
    return f"{month_name(match['month'])} {_year(match['year'])}"


def _say_year(match: re.Match[str]) -> str:
    return match["lead"] + numbers.year(int(match["year"]))


# Times of day


def _clock(written: str) -> tuple[str, str]:
    """The hour and the minutes of `8:05`, both as words; no minutes for a full hour."""
    hour, _, minute = written.replace(".", ":").partition(":")
    minutes = numbers.cardinal(int(minute)) if minute and int(minute) else ""
    return numbers.before_noun(int(hour)), minutes


def _time(written: str) -> str:
    hour, minutes = _clock(written)
    return f"{hour} Uhr {minutes}".rstrip()


def _say_time(match: re.Match[str]) -> str:
    return _time(match["time"])


def _say_time_with_seconds(match: re.Match[str]) -> str:
    seconds = int(match["seconds"])
    return f"{_time(match['time'])} und {measure(str(seconds), UNITS['s'], '')}"


def _say_time_range(match: re.Match[str]) -> str:
    first, second = match["first"], match["second"]
    link = "und" if match["link"].strip() == "und" else "bis"
    hour, minutes = _clock(first)
    # `neun bis elf Uhr`, but `neun Uhr dreißig bis elf Uhr`: minutes never stand without their hour.
    opening = f"{hour} Uhr {minutes}" if minutes else hour
    return f"{opening} {link} {_time(second)}"


def _say_duration(match: re.Match[str]) -> str:
    hours = measure(match["hours"].lstrip("0") or "0", UNITS["h"], before(match))
    minutes = match["minutes"].lstrip("0")
    return f"{hours} {measure(minutes, UNITS['min'], before(match))}" if minutes else hours


_DAYS = rf"{START}(?P<day>{DAY})\.(?:(?P<link> ?[–/-] ?| (?:und|bis|oder|sowie) )(?P<second>{DAY})\.)?"
"""`26.`, `26. und 27.`, `26.–28.`"""

DAY_RULES = [
    Rule(
        rf"{START}(?P<year>[12][0-9]{{3}})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])"
        r"(?:(?P<time>T)(?=[0-9])|(?![\w-]))",
        _say_iso_date,
    ),
    Rule(rf"{_DAYS} ?(?P<month>{MONTH})(?: (?P<year>[12][0-9]{{3}})(?!\w))?", _say_named_date),
    Rule(
        rf"{_DAYS} ?(?P<month>{MONTH_NUMBER})\."
        r"(?: ?(?P<year>(?:19|20)[0-9]{2}|(?<=\.)[0-9]{2})(?![0-9]))?(?![0-9])",
        _say_numeric_date,
    ),
    Rule(rf"(?<=[0-9.]){DASH}(?={DAY}\.(?:{MONTH_NUMBER}\.| ?{MONTH}))", always(" bis ")),
    Rule(rf"(?<!\w)(?P<month>{MONTH}){DASH}(?={MONTH})", lambda m: f"{month_name(m['month'])} bis "),
    Rule(rf"(?<!\w)(?P<month>{MONTH}) (?P<year>[12][0-9]{{3}})(?![\w,.]?[0-9])", _say_month_of_year),
    Rule(
        r"(?<!\w)(?P<lead>(?:Jahr(?:es?|en|gang)?|Baujahr|Frühjahr|Sommer|Herbst|Winter|anno|gegründet|geboren) )"
        r"(?P<year>1[1-9][0-9]{2})(?![\w]|[.,][0-9])",
        _say_year,
    ),
    Rule(
        r"(?<!\w)(?P<lead>(?:seit|von|bis|ab|nach|vor|geb\.) )(?P<year>1[1-9][0-9]{2})"
        r"(?![\w]|[.,][0-9]| (?:[A-ZÄÖÜ]|[a-z]{1,2}\b|€|%))",
        lambda m: ("geboren " if m["lead"] == "geb. " else m["lead"]) + numbers.year(int(m["year"])),
    ),
]

TIME_RULES = [
    # Times: the longer ones first, so that `9` of `9 bis 11 Uhr` is no number of its own.
    Rule(
        rf"{START}(?P<time>{HOUR}:[0-5][0-9]):(?P<seconds>[0-5][0-9])(?: Uhr(?!\w))?(?!\w)",
        _say_time_with_seconds,
    ),
    Rule(
        rf"{START}(?P<first>{CLOCK})(?: Uhr)?(?P<link> ?[–—-] ?| bis | und )(?P<second>{CLOCK}) ?Uhr(?!\w)",
        _say_time_range,
    ),
    Rule(
        rf"{START}(?P<first>{HOUR}:[0-5][0-9])(?P<link> ?[–—-] ?| bis )(?P<second>{HOUR}:[0-5][0-9])(?![\w:])",
        _say_time_range,
    ),
    Rule(rf"{START}(?P<hours>[0-9]{{1,2}}):(?P<minutes>[0-5][0-9]) ?(?:Std\.?|Stunden|h)(?!\w)", _say_duration),
    Rule(rf"{START}(?P<time>{CLOCK}) ?Uhr(?!\w)", _say_time),
    Rule(rf"{START}(?P<time>{HOUR}:[0-5][0-9])(?![\w:])", _say_time),
]
