# SPDX-License-Identifier: EUPL-1.2
"""Ukrainian numbers as words, with gender and, for ordinals, the cases that days and times need."""

from collections.abc import Mapping
from typing import Literal

Gender = Literal["m", "f", "n"]
Form = Literal["he", "she", "it", "of him", "of her", "at her"]
"""Nominative of the three genders, genitive masculine or neuter, genitive and locative feminine."""

_BELOW_TWENTY = (
    "нуль", "один", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять", "одинадцять",
    "дванадцять", "тринадцять", "чотирнадцять", "п’ятнадцять", "шістнадцять", "сімнадцять", "вісімнадцять",
    "дев’ятнадцять",
)  # fmt: skip
_TENS = ("", "", "двадцять", "тридцять", "сорок", "п’ятдесят", "шістдесят", "сімдесят", "вісімдесят", "дев’яносто")
_HUNDREDS = ("", "сто", "двісті", "триста", "чотириста", "п’ятсот", "шістсот", "сімсот", "вісімсот", "дев’ятсот")
_ONE: dict[Gender, str] = {"m": "один", "f": "одна", "n": "одне"}
_TWO: dict[Gender, str] = {"m": "два", "f": "дві", "n": "два"}
_LARGE: tuple[tuple[int, tuple[str, str, str], Gender], ...] = (
    (10**9, ("мільярд", "мільярди", "мільярдів"), "m"),
    (10**6, ("мільйон", "мільйони", "мільйонів"), "m"),
    (1000, ("тисяча", "тисячі", "тисяч"), "f"),
)

_ORDINAL_STEMS = (
    "нульов", "перш", "друг", "трет", "четверт", "п’ят", "шост", "сьом", "восьм", "дев’ят", "десят", "одинадцят",
    "дванадцят", "тринадцят", "чотирнадцят", "п’ятнадцят", "шістнадцят", "сімнадцят", "вісімнадцят", "дев’ятнадцят",
)  # fmt: skip
_ORDINAL_TENS = (
    "",
    "",
    "двадцят",
    "тридцят",
    "сороков",
    "п’ятдесят",
    "шістдесят",
    "сімдесят",
    "вісімдесят",
    "дев’яност",
)
_ORDINAL_HUNDREDS = (
    "", "сот", "двохсот", "трьохсот", "чотирьохсот", "п’ятисот", "шестисот", "семисот", "восьмисот", "дев’ятисот",
)  # fmt: skip
_HARD: Mapping[Form, str] = {"he": "ий", "she": "а", "it": "е", "of him": "ого", "of her": "ої", "at her": "ій"}
_SOFT: Mapping[Form, str] = {"he": "ій", "she": "я", "it": "є", "of him": "ього", "of her": "ьої", "at her": "ій"}


def cardinal(number: int, gender: Gender = "m") -> str:
    """`0` to 999 999 999 999 as counted, the last part in a gender: `двадцять одна`, `тисяча двісті`."""
    words: list[str] = []
    rest = number
    for size, names, its_gender in _LARGE:
        count, rest = divmod(rest, size)
        if count:
            # A single thousand is said without its number.
            words += [] if count == 1 and not words else [_below_thousand(count, its_gender)]
            words.append(counted(count, names))
    if rest or not number:
        words.append(_below_thousand(rest, gender))
    return " ".join(words)


def ordinal(number: int, form: Form) -> str:
    """Only the last word is an ordinal: `двадцять шосте`, `дві тисячі двадцять шостого`."""
    below_hundred, below_thousand = number % 100, number % 1000
    if not number or below_hundred:
        last = below_hundred if below_hundred < 20 else below_hundred % 10 or below_hundred
        stem = _ORDINAL_STEMS[last] if last < 20 else _ORDINAL_TENS[last // 10]
    elif below_thousand:
        last, stem = below_thousand, _ORDINAL_HUNDREDS[below_thousand // 100]
    else:
        last, stem = number, _thousandth(number // 1000)
    head = f"{cardinal(number - last)} " if number > last else ""
    return f"{head}{stem}{(_SOFT if stem == 'трет' else _HARD)[form]}"


def counted(number: int, forms: tuple[str, str, str]) -> str:
    """The form of a noun after a number: one, few, many."""
    if number % 10 == 1 and number % 100 != 11:
        return forms[0]
    if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        return forms[1]
    return forms[2]


def _thousandth(thousands: int) -> str:
    prefix = {1: "", 2: "двох", 3: "трьох", 4: "чотирьох"}.get(thousands)
    return f"{cardinal(thousands).replace(' ', '') if prefix is None else prefix}тисячн"


def _below_thousand(number: int, gender: Gender) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        words.append(_TENS[rest // 10])
        rest %= 10
    if rest or not words:
        words.append({1: _ONE[gender], 2: _TWO[gender]}.get(rest, _BELOW_TWENTY[rest]))
    return " ".join(words)
