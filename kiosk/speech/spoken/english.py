# SPDX-License-Identifier: EUPL-1.2
"""How an English speaker says what stands on the screen: `€3.49`, `26 November`, `9:30 am`."""

import re

from kiosk.speech.spoken import english_numbers as numbers
from kiosk.speech.spoken.counting import Counting, abbreviation_rule, acronym_rule, counting_rules
from kiosk.speech.spoken.scanner import Rule, Scanner, always, choice
from kiosk.speech.spoken.sentence_ends import Points, words_with_points
from kiosk.speech.spoken.tongue import Tongue, contact_rules, digit_rules, sign_rules

TONGUE = Tongue(
    cardinal=numbers.cardinal,
    # Engines read a single capital as its letter, and better than a word that sounds alike.
    letters={letter: letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    signs={
        "&": "and", "+": "plus", "=": "equals", "@": "at", "%": "percent", "‰": "per mille", "€": "euros",
        "$": "dollars",
        "£": "pounds", "°": "degrees", "#": "hash", "×": "times", "÷": "divided by", "±": "plus or minus",
        "≈": "about",
        "≤": "at most", "≥": "at least", "−": "minus", "²": "squared", "³": "cubed", "§": "section",
    },
    address={"@": "at", ".": "dot", "-": "hyphen", "/": "slash", "_": "underscore", "+": "plus", "#": "hash",
             "?": "question mark", "=": "equals"},
    plus="plus",
    emergency_before=re.compile(
        r"\b(?:emergency|emergencies|police|fire brigade|ambulance|SOS|number|call|calling|dial|ring|phone"
        r"|11[0-9] (?:or|and))[\s:,(·–-]*$",
        re.IGNORECASE,
    ),
    emergency_after=re.compile(r"[\s:,()·–-]*(?:emergency|police|fire\b|ambulance|rescue)", re.IGNORECASE),
)  # fmt: skip

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_UNITS = {
    "g": ("gram", "grams"), "kg": ("kilogram", "kilograms"), "mg": ("milligram", "milligrams"),
    "ml": ("millilitre", "millilitres"), "cl": ("centilitre", "centilitres"), "l": ("litre", "litres"),
    "mm": ("millimetre", "millimetres"), "cm": ("centimetre", "centimetres"), "m": ("metre", "metres"),
    "km": ("kilometre", "kilometres"), "m²": ("square metre", "square metres"), "m³": ("cubic metre", "cubic metres"),
    "km/h": ("kilometre an hour", "kilometres an hour"), "kJ": ("kilojoule", "kilojoules"),
    "kcal": ("kilocalorie", "kilocalories"), "kWh": ("kilowatt hour", "kilowatt hours"),
    "% vol": ("percent by volume", "percent by volume"), "%": ("percent", "percent"),
    "°C": ("degree Celsius", "degrees Celsius"), "°": ("degree", "degrees"), "h": ("hour", "hours"),
    "hrs": ("hour", "hours"), "min": ("minute", "minutes"), "mins": ("minute", "minutes"), "s": ("second", "seconds"),
    "sec": ("second", "seconds"), "ct": ("cent", "cents"), "pcs": ("piece", "pieces"), "MB": ("megabyte",
    "megabytes"),
}  # fmt: skip
_WEEKDAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_ABBREVIATIONS = {
    "e. g.": "for example", "i. e.": "that is", "etc.": "et cetera", "approx.": "approximately",
    "Nr.": "number", "Nos.": "numbers", "Tel.": "telephone", "tel.": "telephone", "max.": "maximum",
    "min.": "minimum", "incl.": "including", "excl.": "excluding", "vs.": "versus", "Mr.": "Mister",
    "Mrs.": "Missis", "Dr.": "Doctor",
    "Prof.": "Professor", "St. Wendel": "Sankt Wendel", "St.": "Sankt", "St Wendel": "Sankt Wendel", "Rd.": "Road",
    "p. m.": "P-M", "a. m.": "A-M", "Str.": "Straße", "w/o": "without", "DGH": "village hall", "GmbH": "G-M-B-H",
    "eG": "E-G", "a/c": "account", "and/or": "and or",
}  # fmt: skip


class _EnglishCounting(Counting):
    tongue = TONGUE
    grouping = ","
    units = frozenset(_UNITS)
    months = {name: i for i, name in enumerate(_MONTHS, 1)} | {
        short: i for i, name in enumerate(_MONTHS, 1) for short in (name[:3], f"{name[:3]}.")
    } | {"Sept": 9}  # fmt: skip
    day_suffix = "st|nd|rd|th"
    between_day_and_month = " (?:of )?"
    to = "to|and|or"
    span = " to "
    minus = "minus"
    per = "per"
    per_words = ("per", "a", "each")

    def decimal(self, whole: str, rest: str) -> str:
        return f"{TONGUE.count(whole)} point {TONGUE.digits(rest)}"

    def money(self, euros: int, cents: int) -> str:
        whole = f"{numbers.cardinal(euros)} {'euro' if euros == 1 else 'euros'}"
        if not cents:
            return whole
        coins = f"{numbers.cardinal(cents)} {'cent' if cents == 1 else 'cents'}"
        if not euros:
            return coins
        return f"{whole} and {coins}" if cents < 10 else f"{whole} {numbers.cardinal(cents)}"

    def measure(self, number: str, unit: str) -> str:
        one, many = _UNITS[unit]
        return f"{self.number(number)} {one if number == '1' else many}"

    def unit_alone(self, unit: str) -> str:
        return _UNITS[unit][0]

    def date(self, left: str, days: tuple[int, ...], month: int, year: int | None) -> str:
        article = "" if left.lower().endswith("the ") else "the "
        said = f"{article}{' to the '.join(numbers.ordinal(day) for day in days)} of {_MONTHS[month - 1]}"
        return f"{said} {numbers.year(year)}" if year else said

    def month_of_year(self, month: int, year: int) -> str:
        return f"{_MONTHS[month - 1]} {numbers.year(year)}"

    def part(self, whole: int, numerator: int, denominator: int, unit: str | None) -> str:
        name = {(1, 2): "half", (1, 4): "quarter", (3, 4): "three quarters"}[numerator, denominator]
        if whole:
            part = name if numerator > 1 else f"a {name}"
            return f"{numbers.cardinal(whole)} and {part}{f' {_UNITS[unit][1]}' if unit else ''}"
        if not unit:
            return name if numerator > 1 else f"a {name}"
        article = "an" if unit in ("h", "hrs") else "a"
        return f"{name} {article} {_UNITS[unit][0]}" if denominator == 2 else (
            f"{name if numerator > 1 else f'a {name}'} of {article} {_UNITS[unit][0]}"
        )  # fmt: skip

    def costs(self, *, is_one: bool) -> str:
        return "costs" if is_one else "cost"

    def times(self, number: int) -> str:
        return {1: "once", 2: "twice"}.get(number, f"{numbers.cardinal(number)} times")


def _clock(written: str, half: str | None) -> str:
    hour, _, minute = written.replace(".", ":").partition(":")
    words = numbers.cardinal(int(hour))
    if minute and int(minute):
        words += f" oh {numbers.cardinal(int(minute))}" if int(minute) < 10 else f" {numbers.cardinal(int(minute))}"
    elif minute and not half:
        words += " o'clock" if int(hour) <= 12 else " hundred"
    # With a hyphen, since engines take a capital A between blanks for the article.
    return f"{words} {half[0].upper()}-M" if half else words


def _say_time(match: re.Match[str]) -> str:
    return _clock(match["time"], match["half"])


def _say_time_range(match: re.Match[str]) -> str:
    return f"{_clock(match['first'], match['half'])} to {_clock(match['time'], match['last'])}"


def _say_ordinal(match: re.Match[str]) -> str:
    return numbers.ordinal(int(match["number"]))


def _say_year(match: re.Match[str]) -> str:
    return match["lead"] + numbers.year(int(match["year"]))


def _say_letters_and_number(match: re.Match[str]) -> str:
    return f"{TONGUE.acronym(match['letters'])} {TONGUE.count(match['number'])}"


def _rules() -> list[Rule]:
    hour, minutes, half = r"(?:2[0-4]|[01]?[0-9])", r"[:.][0-5][0-9]", r"[ap]\.?m(?:\.(?= ?[a-z,;:)])|(?!\w))"
    return [
        *contact_rules(TONGUE),
        Rule(
            rf"(?<![\w.,])(?P<first>{hour}(?:{minutes})?)(?: ?(?P<half>{half}))?(?: ?[–-] ?| to )"
            rf"(?P<time>{hour}(?:{minutes})?) ?(?P<last>{half})",
            _say_time_range,
        ),
        Rule(
            rf"(?<![\w.,])(?P<first>{hour}:[0-5][0-9])(?P<half>)(?: ?[–-] ?| to )"
            rf"(?P<time>{hour}:[0-5][0-9])(?P<last>)(?![\w:])",
            _say_time_range,
        ),
        Rule(rf"(?<![\w.,])(?P<time>{hour}(?:{minutes})?) ?(?P<half>{half})", _say_time),
        Rule(rf"(?<![\w.,:])(?P<time>{hour}:[0-5][0-9])(?P<half>)(?![\w:])", _say_time),
        *counting_rules(_EnglishCounting()),
        Rule(r"(?<![\w.,])(?P<number>[0-9]{1,6})(?:st|nd|rd|th)(?!\w)", _say_ordinal),
        Rule(
            r"(?<!\w)(?P<lead>(?:[Ii]n|[Ss]ince|year|from|until|born|summer|winter) )"
            r"(?P<year>1[1-9][0-9]{2}|20[0-9]{2})(?![\w]|[.,][0-9]| [a-z])",
            _say_year,
        ),
        Rule(r"(?<!\w)(?P<letters>[A-Z]{1,3})(?P<number>[0-9]{1,4})(?!\w)", _say_letters_and_number),
        *digit_rules(TONGUE),
        Rule(
            rf"(?<!\w)(?P<first>{choice(tuple(_WEEKDAYS))}) ?[–-] ?(?P<last>{choice(tuple(_WEEKDAYS))})\.?(?!\w)",
            lambda m: f"{_WEEKDAYS[m['first']]} to {_WEEKDAYS[m['last']]}",
        ),
        Rule(
            rf"(?<!\w){choice(('Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri'))}(?!\w)\.?",
            lambda m: _WEEKDAYS[m[0].rstrip(".")],
        ),
        Rule(r"(?<!\w)(?:Sat|Sun)(?:\.?(?=,? ?(?:\d|and |\+)))", lambda m: _WEEKDAYS[m[0].rstrip(".")]),
        # `No.` is an answer, unless a number follows.
        Rule(r"(?<!\w)No\.(?= ?[0-9])", always("number")),
        abbreviation_rule(_ABBREVIATIONS),
        Rule(r"(?<!\w)EUR(?!\w)", always("euros")),
        acronym_rule(TONGUE, ("PIN", "BIO", "AND", "NOT", "OPEN", "FREE", "NEW", "THE", "FOR", "ALL", "YES", "NO")),
        *sign_rules(TONGUE),
    ]


SCANNER = Scanner(_rules())
POINTS = Points(
    abbreviations=words_with_points((*_ABBREVIATIONS, *_EnglishCounting.months)) | frozenset(_WEEKDAYS) | {"St"},
    may_end=frozenset(("etc", "a", "m", "No", "Str")),
)
