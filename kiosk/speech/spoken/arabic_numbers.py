# SPDX-License-Identifier: EUPL-1.2
"""Arabic numbers as words in the modern standard language, with the polarity of gender: `ثلاثة كتب`, `ثلاث ساعات`."""

from typing import Literal, NamedTuple

Gender = Literal["m", "f"]
"""The gender of what is counted; three to ten take the other one."""


class Noun(NamedTuple):
    """A noun as it is counted: alone, twice, from three to ten, from eleven on, and its gender."""

    one: str
    two: str
    few: str
    many: str
    gender: Gender


_ONES: dict[Gender, tuple[str, ...]] = {
    "m": ("صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
    "f": ("صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"),
}
_TEENS: dict[Gender, tuple[str, str, str]] = {
    "m": ("أحد عشر", "اثنا عشر", "عشر"),
    "f": ("إحدى عشرة", "اثنتا عشرة", "عشرة"),
}
_TENS = ("", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_HUNDREDS = (
    "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة",
)  # fmt: skip
_LARGE = (
    (10**9, Noun("مليار", "ملياران", "مليارات", "مليارا", "m")),
    (10**6, Noun("مليون", "مليونان", "ملايين", "مليونا", "m")),
    (1000, Noun("ألف", "ألفان", "آلاف", "ألفا", "m")),
)
_ORDINALS = (
    "", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
)  # fmt: skip
_HOURS = (
    "", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
    "الحادية عشرة", "الثانية عشرة",
)  # fmt: skip
_OBLIQUE = {"اثنان": "اثنين", "اثنا": "اثني", "اثنتان": "اثنتين", "اثنتا": "اثنتي"}
_AND = " و"


def cardinal(number: int, gender: Gender = "m") -> str:
    """`0` to 999 999 999 999 as counted: `مئتان وواحد وعشرون`."""
    words: list[str] = []
    rest = number
    for size, name in _LARGE:
        count, rest = divmod(rest, size)
        if count:
            words.append(_of_large(count, name))
    if rest or not number:
        words.append(_below_thousand(rest, gender))
    return _AND.join(words)


def oblique(words: str) -> str:
    """The genitive of a number in words: `ألفين وستة وعشرين`."""
    return " ".join(_oblique_word(word) for word in words.split(" "))


def counted(number: int, noun: Noun) -> str:
    """A number with its noun: one and two stand behind or in the noun, the others before it."""
    if number == 1:
        return f"{noun.one} {_ONES[noun.gender][1]}"
    if number == 2:
        return noun.two
    rest = number % 100
    several = noun.many if rest > 10 else noun.one
    return f"{cardinal(number, noun.gender)} {noun.few if 3 <= rest <= 10 else several}"


def day_of_month(number: int) -> str:
    """A day in the genitive, as dates are spoken: `السادس والعشرين`."""
    if number <= 10:
        return _ORDINALS[number]
    tens, ones = divmod(number, 10)
    unit = "الحادي" if ones == 1 else _ORDINALS[ones]
    if tens == 1:
        return f"{unit} عشر"
    ten = f"ال{_oblique_word(_TENS[tens])}"
    return f"{unit} و{ten}" if ones else ten


def hour(number: int) -> str:
    """An hour of twelve: `التاسعة`."""
    return _HOURS[number]


def _of_large(count: int, name: Noun) -> str:
    return name.one if count == 1 else counted(count, name)


def _oblique_word(word: str) -> str:
    joined = word.startswith("و") and word not in ("واحد", "واحدة")
    stem = word[1:] if joined else word
    if stem in _TENS[2:] or stem.endswith(("ئتان", "لفان", "ونان", "ران")):
        stem = f"{stem[:-2]}ين"
    return ("و" if joined else "") + _OBLIQUE.get(stem, stem)


def _below_thousand(number: int, gender: Gender) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_HUNDREDS[hundreds]] if hundreds else []
    if rest or not hundreds:
        words.append(_below_hundred(rest, gender))
    return _AND.join(words)


def _below_hundred(number: int, gender: Gender) -> str:
    if number <= 10:
        return _ONES[gender][number]
    tens, ones = divmod(number, 10)
    if tens == 1:
        eleven, twelve, ten = _TEENS[gender]
        return {1: eleven, 2: twelve}.get(ones) or f"{_ONES[gender][ones]} {ten}"
    if not ones:
        return _TENS[tens]
    unit = "إحدى" if ones == 1 and gender == "f" else _ONES[gender][ones]
    return f"{unit}{_AND}{_TENS[tens]}"
