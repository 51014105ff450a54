# SPDX-License-Identifier: EUPL-1.2
"""Numbers as words, in the forms that the rules ask for."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.spoken import arabic_numbers, english_numbers, french_numbers, german_numbers, ukrainian_numbers

CARDINALS: dict[str, tuple[Callable[[int], str], dict[int, str]]] = {
    "German": (german_numbers.cardinal, {
        0: "null", 1: "eins", 11: "elf", 16: "sechzehn", 17: "siebzehn", 21: "einundzwanzig", 30: "dreißig",
        66: "sechsundsechzig", 77: "siebenundsiebzig", 100: "einhundert", 101: "einhunderteins",
        1000: "eintausend", 1001: "eintausendeins", 101_000: "einhunderteintausend",
        201_001: "zweihunderteintausendeins", 10**6: "eine Million", 2 * 10**6: "zwei Millionen",
        1_000_001: "eine Million eins", 3 * 10**9: "drei Milliarden",
    }),
    "English": (english_numbers.cardinal, {
        0: "zero", 14: "fourteen", 40: "forty", 112: "one hundred and twelve", 1001: "one thousand and one",
        1234: "one thousand two hundred and thirty-four", 10**6: "one million", 1_000_100: "one million one hundred",
    }),
    "French": (french_numbers.cardinal, {
        0: "zéro", 21: "vingt et un", 61: "soixante et un", 70: "soixante-dix", 71: "soixante et onze",
        77: "soixante-dix-sept", 80: "quatre-vingts", 81: "quatre-vingt-un", 91: "quatre-vingt-onze", 100: "cent",
        200: "deux cents", 201: "deux cent un", 1000: "mille", 2000: "deux mille", 80_000: "quatre-vingt mille",
        200_000: "deux cent mille", 10**6: "un million", 2 * 10**6: "deux millions",
    }),
    "Ukrainian": (ukrainian_numbers.cardinal, {
        0: "нуль", 2: "два", 11: "одинадцять", 40: "сорок", 90: "дев’яносто", 200: "двісті", 1000: "тисяча",
        2000: "дві тисячі", 5000: "п’ять тисяч", 21_000: "двадцять одна тисяча", 10**6: "мільйон",
        2 * 10**6: "два мільйони",
    }),
    "Arabic": (arabic_numbers.cardinal, {
        0: "صفر", 2: "اثنان", 10: "عشرة", 11: "أحد عشر", 13: "ثلاثة عشر", 22: "اثنان وعشرون", 100: "مئة",
        200: "مئتان", 305: "ثلاثمئة وخمسة", 1000: "ألف", 2000: "ألفان", 3000: "ثلاثة آلاف", 11_000: "أحد عشر ألفا",
        10**6: "مليون",
    }),
}  # fmt: skip


@pytest.mark.parametrize(
    ("cardinal", "number", "said"),
    [
        pytest.param(cardinal, number, said, id=f"{language} {number}")
        for language, (cardinal, cases) in CARDINALS.items()
        for number, said in cases.items()
    ],
)
def test_numbers_are_counted(cardinal: Callable[[int], str], number: int, said: str) -> None:
    assert cardinal(number) == said


@given(st.integers(0, 10**12 - 1), st.integers(0, 10**12 - 1), st.sampled_from(sorted(CARDINALS)))
def test_different_numbers_sound_different(one: int, other: int, language: str) -> None:
    cardinal = CARDINALS[language][0]
    assert (cardinal(one) == cardinal(other)) == (one == other)


@pytest.mark.parametrize("language", sorted(CARDINALS))
def test_numbers_below_ten_thousand_sound_different(language: str) -> None:
    cardinal = CARDINALS[language][0]
    assert len({cardinal(number) for number in range(10_000)}) == 10_000


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "erste"), (2, "zweite"), (3, "dritte"), (7, "siebte"), (8, "achte"), (12, "zwölfte"), (19, "neunzehnte"),
     (20, "zwanzigste"), (26, "sechsundzwanzigste"), (31, "einunddreißigste"), (100, "hundertste"),
     (101, "einhunderterste"), (103, "einhundertdritte"), (112, "einhundertzwölfte"), (1000, "tausendste"),
     (10**6, "eineMillionste")],
)  # fmt: skip
def test_german_ordinals(number: int, said: str) -> None:
    assert german_numbers.ordinal_stem(number) + "e" == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1100, "elfhundert"), (1872, "achtzehnhundertzweiundsiebzig"), (1900, "neunzehnhundert"),
     (1998, "neunzehnhundertachtundneunzig"), (2000, "zweitausend"), (2026, "zweitausendsechsundzwanzig"),
     (987, "neunhundertsiebenundachtzig")],
)  # fmt: skip
def test_german_years(number: int, said: str) -> None:
    assert german_numbers.year(number) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1166, "eleven sixty-six"), (1900, "nineteen hundred"), (1905, "nineteen oh five"), (2000, "two thousand"),
     (2009, "two thousand and nine"), (2026, "twenty twenty-six")],
)  # fmt: skip
def test_english_years(number: int, said: str) -> None:
    assert english_numbers.year(number) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "first"), (2, "second"), (3, "third"), (5, "fifth"), (8, "eighth"), (9, "ninth"), (12, "twelfth"),
     (20, "twentieth"), (21, "twenty-first"), (100, "one hundredth"), (112, "one hundred and twelfth")],
)  # fmt: skip
def test_english_ordinals(number: int, said: str) -> None:
    assert english_numbers.ordinal(number) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "premier"), (2, "deuxième"), (4, "quatrième"), (5, "cinquième"), (9, "neuvième"), (21, "vingt et unième"),
     (80, "quatre-vingtième"), (200, "deux centième"), (1000, "millième")],
)  # fmt: skip
def test_french_ordinals(number: int, said: str) -> None:
    assert french_numbers.ordinal(number) == said


@pytest.mark.parametrize(
    ("number", "form", "said"),
    [(1, "it", "перше"), (3, "it", "третє"), (3, "of him", "третього"), (23, "at her", "двадцять третій"),
     (9, "at her", "дев’ятій"), (11, "of her", "одинадцятої"), (24, "she", "двадцять четверта"),
     (40, "he", "сороковий"), (1998, "of him", "тисяча дев’ятсот дев’яносто восьмого"),
     (1900, "of him", "тисяча дев’ятисотого"), (2000, "of him", "двохтисячного"),
     (2026, "of him", "дві тисячі двадцять шостого")],
)  # fmt: skip
def test_ukrainian_ordinals(number: int, form: ukrainian_numbers.Form, said: str) -> None:
    assert ukrainian_numbers.ordinal(number, form) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "الأول"), (10, "العاشر"), (11, "الحادي عشر"), (12, "الثاني عشر"), (20, "العشرين"), (21, "الحادي والعشرين"),
     (30, "الثلاثين"), (31, "الحادي والثلاثين")],
)  # fmt: skip
def test_arabic_days(number: int, said: str) -> None:
    assert arabic_numbers.day_of_month(number) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(2, "اثنين"), (2000, "ألفين"), (2026, "ألفين وستة وعشرين"), (1998, "ألف وتسعمئة وثمانية وتسعين"),
     (201, "مئتين وواحد")],
)  # fmt: skip
def test_arabic_genitive(number: int, said: str) -> None:
    assert arabic_numbers.oblique(arabic_numbers.cardinal(number)) == said
