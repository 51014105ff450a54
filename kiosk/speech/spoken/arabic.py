# SPDX-License-Identifier: EUPL-1.2
"""How an Arabic speaker says what stands on the screen, in the modern standard language and with Western digits."""

import re

from kiosk.speech.spoken import arabic_numbers as numbers
from kiosk.speech.spoken.arabic_numbers import Noun
from kiosk.speech.spoken.counting import Counting, abbreviation_rule, acronym_rule, counting_rules
from kiosk.speech.spoken.scanner import Rule, Scanner, always, before, choice
from kiosk.speech.spoken.sentence_ends import Points, words_with_points
from kiosk.speech.spoken.tongue import Tongue, contact_rules, digit_rules, sign_rules

TONGUE = Tongue(
    cardinal=numbers.cardinal,
    letters={
        "A": "إيه", "B": "بي", "C": "سي", "D": "دي", "E": "إي", "F": "إف", "G": "جي", "H": "إتش", "I": "آي",
        "J": "جيه",
        "K": "كيه", "L": "إل", "M": "إم", "N": "إن", "O": "أو", "P": "پي", "Q": "كيو", "R": "آر", "S": "إس",
        "T": "تي",
        "U": "يو", "V": "ڤي", "W": "دبليو", "X": "إكس", "Y": "واي", "Z": "زد",
    },
    signs={
        "&": "و", "+": "زائد", "=": "يساوي", "@": "آت", "%": "بالمئة", "‰": "بالألف", "€": "يورو", "$": "دولار",
        "£": "جنيه", "°": "درجة", "#": "شباك", "×": "في", "÷": "على", "±": "زائد أو ناقص", "≈": "حوالي",
        "≤": "على الأكثر", "≥": "على الأقل", "−": "ناقص", "²": "تربيع", "³": "تكعيب", "§": "المادة",
    },
    address={"@": "آت", ".": "نقطة", "-": "شرطة", "/": "شرطة مائلة", "_": "شرطة سفلية", "+": "زائد", "#": "شباك",
             "?": "علامة استفهام", "=": "يساوي"},
    plus="زائد",
    emergency_before=re.compile(
        r"(?:الطوارئ|طوارئ|الشرطة|الإسعاف|الإطفاء|النجدة|SOS|رقم|الرقم|اتصل|اتصلوا|هاتف|11[0-9] (?:أو|و))"
        r"(?: على| بـ| ب)?[\s:،,(·–-]*$",
    ),
    emergency_after=re.compile(r"[\s:،,()·–-]*(?:الطوارئ|طوارئ|الشرطة|شرطة|الإسعاف|إسعاف|الإطفاء|إطفاء)"),
    comma="،",
    semicolon="؛",
)  # fmt: skip

_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
_CENT = Noun("سنت", "سنتان", "سنتات", "سنتا", "m")


def _unchanged(word: str) -> Noun:
    return Noun(word, f"اثنان {word}", word, word, "m")


_GRAM = Noun("غرام", "غرامان", "غرامات", "غراما", "m")
_KILOGRAM = Noun("كيلوغرام", "كيلوغرامان", "كيلوغرامات", "كيلوغراما", "m")
_LITRE = Noun("لتر", "لتران", "لترات", "لترا", "m")
_MILLILITRE = Noun("مليلتر", "مليلتران", "مليلترات", "مليلترا", "m")
_METRE = Noun("متر", "متران", "أمتار", "مترا", "m")
_CENTIMETRE = Noun("سنتيمتر", "سنتيمتران", "سنتيمترات", "سنتيمترا", "m")
_KILOMETRE = Noun("كيلومتر", "كيلومتران", "كيلومترات", "كيلومترا", "m")
_HOUR = Noun("ساعة", "ساعتان", "ساعات", "ساعة", "f")
_MINUTE = Noun("دقيقة", "دقيقتان", "دقائق", "دقيقة", "f")
_DEGREE = Noun("درجة مئوية", "درجتان مئويتان", "درجات مئوية", "درجة مئوية", "f")
_UNITS = {
    "غ": _GRAM, "غم": _GRAM, "جم": _GRAM, "g": _GRAM, "كغ": _KILOGRAM, "كغم": _KILOGRAM, "كجم": _KILOGRAM,
    "kg": _KILOGRAM, "ل": _LITRE, "لتر": _LITRE, "l": _LITRE, "مل": _MILLILITRE, "ml": _MILLILITRE, "م": _METRE,
    "m": _METRE, "سم": _CENTIMETRE, "cm": _CENTIMETRE, "كم": _KILOMETRE, "km": _KILOMETRE,
    "ساعة": _HOUR, "ساعات": _HOUR, "دقيقة": _MINUTE, "دقائق": _MINUTE, "د": _MINUTE,
    "ثانية": Noun("ثانية", "ثانيتان", "ثوان", "ثانية", "f"), "ثوان": Noun("ثانية", "ثانيتان", "ثوان", "ثانية", "f"),
    "يوم": Noun("يوم", "يومان", "أيام", "يوما", "m"), "أيام": Noun("يوم", "يومان", "أيام", "يوما", "m"),
    "صفحة": Noun("صفحة", "صفحتان", "صفحات", "صفحة", "f"), "صفحات": Noun("صفحة", "صفحتان", "صفحات", "صفحة", "f"),
    "قطعة": Noun("قطعة", "قطعتان", "قطع", "قطعة", "f"), "قطع": Noun("قطعة", "قطعتان", "قطع", "قطعة", "f"),
    "°C": _DEGREE, "°م": _DEGREE, "°": Noun("درجة", "درجتان", "درجات", "درجة", "f"),
    "kJ": _unchanged("كيلوجول"), "kcal": _unchanged("كيلو كالوري"), "سعرة": Noun("سعرة", "سعرتان", "سعرات", "سعرة",
    "f"),
}  # fmt: skip
_PERCENT = {"%": "بالمئة", "% vol": "بالمئة كحول"}
_ABBREVIATIONS = {
    "St. Wendel": "Sankt Wendel", "St.": "Sankt", "Str.": "Straße", "Nr.": "رقم", "د.": "دكتور", "إلخ.": "إلى آخره",
    "إلخ": "إلى آخره",
}  # fmt: skip
_PARTS = {(1, 2): "نصف", (1, 4): "ربع", (3, 4): "ثلاثة أرباع"}


class _ArabicCounting(Counting):
    tongue = TONGUE
    grouping = ","
    units = frozenset((*_UNITS, *_PERCENT))
    months = {name: i for i, name in enumerate(_MONTHS, 1)}
    to = "إلى|حتى|و|أو"
    span = " إلى "
    minus = "ناقص"
    per = "لكل"
    per_words = ("لكل", "للـ", "كل")

    def decimal(self, whole: str, rest: str) -> str:
        return f"{TONGUE.count(whole)} فاصلة {TONGUE.digits(rest)}"

    def money(self, euros: int, cents: int) -> str:
        whole = "يورو واحد" if euros == 1 else f"{numbers.cardinal(euros)} يورو"
        if not cents:
            return whole
        coins = numbers.counted(cents, _CENT)
        return f"{whole} و{coins}" if euros else coins

    def measure(self, number: str, unit: str) -> str:
        if unit in _PERCENT:
            return f"{self.number(number)} {_PERCENT[unit]}"
        noun = _UNITS[unit]
        if "." in number or len(number) > 12 or not int(number):
            return f"{self.number(number)} {noun.one}"
        return numbers.counted(int(number), noun)

    def unit_alone(self, unit: str) -> str:
        return _PERCENT.get(unit) or _UNITS[unit].one

    def date(self, left: str, days: tuple[int, ...], month: int, year: int | None) -> str:
        said = f"{' إلى '.join(numbers.day_of_month(day) for day in days)} من {_MONTHS[month - 1]}"
        return f"{said} {_year(year)}" if year else said

    def month_of_year(self, month: int, year: int) -> str:
        return f"{_MONTHS[month - 1]} {_year(year)}"

    def part(self, whole: int, numerator: int, denominator: int, unit: str | None) -> str:
        part = _PARTS[numerator, denominator]
        if not whole:
            return f"{part} {self.unit_alone(unit)}" if unit else part
        return f"{self.measure(str(whole), unit) if unit else numbers.cardinal(whole)} و{part}"

    def costs(self, *, is_one: bool) -> str:
        return "بسعر"

    def times(self, number: int) -> str:
        return numbers.counted(number, Noun("مرة", "مرتان", "مرات", "مرة", "f"))


def _year(number: int) -> str:
    return f"عام {numbers.oblique(numbers.cardinal(number))}"


_MINUTES = {15: "والربع", 30: "والنصف"}
_HALVES = {"ص": "صباحا", "م": "مساء", "صباحًا": "صباحا", "مساءً": "مساء", "صباحا": "صباحا", "مساء": "مساء"}


def _clock(hour: int, minute: int, half: str) -> str:
    if not half:
        half = "صباحا" if hour % 24 < 12 else "بعد الظهر" if hour < 18 else "مساء"
    words = numbers.hour((hour - 1) % 12 + 1)
    if minute:
        words += f" {_MINUTES.get(minute) or f'و{numbers.counted(minute, _MINUTE)}'}"
    return f"{words} {half}"


def _say_time(match: re.Match[str]) -> str:
    opening = "" if re.search(r"الساعة $", before(match)) else "الساعة "
    half = _HALVES[match["half"]] if match["half"] else ""
    return opening + _clock(int(match["hour"]), int(match["minute"] or 0), half)


def _say_time_range(match: re.Match[str]) -> str:
    opening = "" if re.search(r"الساعة $", before(match)) else "الساعة "
    first = _clock(int(match["hour"]), int(match["minute"] or 0), _HALVES.get(match["half"] or "", ""))
    second = _clock(int(match["hour2"]), int(match["minute2"] or 0), _HALVES.get(match["half2"] or "", ""))
    return f"{opening}{first} إلى {second}"


def _say_letters_and_number(match: re.Match[str]) -> str:
    return f"{TONGUE.acronym(match['letters'])} {TONGUE.count(match['number'])}"


def _rules() -> list[Rule]:
    hour, minute = "(?:2[0-4]|[01]?[0-9])", "[0-5][0-9]"
    half = rf"{choice(tuple(_HALVES))}(?!\w)"
    return [
        *contact_rules(TONGUE),
        Rule(
            rf"(?<![\w.,])(?P<hour>{hour}):(?P<minute>{minute})(?: ?(?P<half>{half}))?(?: ?[–-] ?| إلى | حتى )"
            rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?: ?(?P<half2>{half}))?(?![\w:])",
            _say_time_range,
        ),
        Rule(rf"(?<![\w.,:])(?P<hour>{hour}):(?P<minute>{minute})(?: ?(?P<half>{half}))?(?![\w:])", _say_time),
        Rule(r"(?<![\w.,:])(?P<hour>1[0-2]|[1-9])(?P<minute>) (?P<half>ص|صباحًا|مساءً|صباحا|مساء)(?!\w)", _say_time),
        *counting_rules(_ArabicCounting()),
        Rule(r"(?<!\w)(?P<letters>[A-Z]{1,3})(?P<number>[0-9]{1,4})(?!\w)", _say_letters_and_number),
        *digit_rules(TONGUE),
        abbreviation_rule(_ABBREVIATIONS),
        Rule(r"(?<!\w)EUR(?!\w)", always("يورو")),
        acronym_rule(TONGUE, ("PIN", "BIO")),
        *sign_rules(TONGUE),
    ]


SCANNER = Scanner(_rules())
POINTS = Points(abbreviations=words_with_points(_ABBREVIATIONS), may_end=frozenset(("إلخ",)))
