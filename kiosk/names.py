# SPDX-License-Identifier: EUPL-1.2
"""What a resident types: a name, and a phone number if wished. Checked by plain rules, mended in words."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.formats import NBSP
from kiosk.words import Words, fill
from sync.contract.appointments import MAX_NAME

MAX_CRATE_NAME = 30
MIN_PHONE_DIGITS = 6
MAX_PHONE_DIGITS = 20
_NAME_PUNCTUATION = " .-'"
_PHONE_PUNCTUATION = frozenset("+ /-()")


class NameProblem(StrEnum):
    """What is wrong with what was typed."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    OTHER_CHARACTERS = "other-characters"
    NO_LETTER = "no-letter"
    TOO_SHORT = "too-short"
    PLUS_INSIDE = "plus-inside"


@dataclass(frozen=True, slots=True)
class Mend:
    """A refusal of typed text: what is wrong, where (`found`), and what would do (`mended`, may be empty)."""

    problem: NameProblem
    mended: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: `number` as it is dialled, `shown` in groups that can be read aloud."""

    number: str
    shown: str


def crate_name(text: str) -> str | Mend:
    """Check the name for the crate: 1 to 30 letters, digits, spaces, dots, hyphens and apostrophes.

    A number alone is refused, since crates are called out by name.
    """
    return _name(text, _fits_crate, MAX_CRATE_NAME)


def _fits_crate(char: str) -> bool:
    # Letters of Latin script only: the shops' till rolls and labels print nothing else.
    if char in _NAME_PUNCTUATION or char in "0123456789":
        return True
    return char.isalpha() and unicodedata.name(char, "").startswith("LATIN ")


def person_name(text: str) -> str | Mend:
    """Check somebody's own name: letters of any script, spaces, dots, hyphens and apostrophes; up to MAX_NAME."""
    return _name(text, _fits_person, MAX_NAME)


def _fits_person(char: str) -> bool:
    return char in _NAME_PUNCTUATION or unicodedata.category(char)[0] in "LM"


def _name(text: str, fits: Callable[[str], bool], most: int) -> str | Mend:
    name = " ".join(unicodedata.normalize("NFC", text).replace("\u2019", "'").split())
    strange = "".join(dict.fromkeys(char for char in name if not fits(char)))
    mended = " ".join("".join(char for char in name if fits(char)).split())[:most].rstrip()
    if not name:
        return Mend(NameProblem.EMPTY)
    if strange:
        return Mend(NameProblem.OTHER_CHARACTERS, mended, strange)
    if len(name) > most:
        return Mend(NameProblem.TOO_LONG, mended)
    if not any(char.isalpha() for char in name):
        return Mend(NameProblem.NO_LETTER)
    return name


def phone(text: str) -> Phone | Mend | None:
    """Check an optional phone number as it is written in Germany; None where nothing was typed.

    Digits, spaces, `/`, `-`, brackets and a leading `+`; 6 to 20 digits. `0049` and `+49` are the same,
    and so is the bracketed `(0)` after a country code.
    """
    typed = " ".join(text.split())
    if not typed:
        return None
    strange = "".join(
        dict.fromkeys(char for char in typed if char not in "0123456789" and char not in _PHONE_PUNCTUATION)
    )
    if strange:
        kept = "".join(char for char in typed if char not in strange)
        return Mend(NameProblem.OTHER_CHARACTERS, " ".join(kept.split()), strange)
    if "+" in typed[1:]:
        return Mend(NameProblem.PLUS_INSIDE, typed[0] + typed[1:].replace("+", ""))
    number = _dialled(typed)
    digits = len(number.lstrip("+"))
    if digits < MIN_PHONE_DIGITS:
        return Mend(NameProblem.TOO_SHORT)
    if digits > MAX_PHONE_DIGITS:
        return Mend(NameProblem.TOO_LONG)
    return Phone(number, group_phone(number))


def _dialled(typed: str) -> str:
    """Digits as dialled: German numbers with their 0, all others with + and the country code."""
    digits = re.sub(r"[^0-9]", "", typed)
    if typed.startswith("+"):
        country = re.sub(r"[^0-9]", "", typed.replace("(0)", ""))
    elif digits.startswith("00"):
        country = re.sub(r"[^0-9]", "", typed.replace("(0)", "")).removeprefix("00")
    else:
        return digits
    # `+49 06851` is wrong and common: the 0 belongs there only once.
    return f"0{country[2:].lstrip('0')}" if country.startswith("49") else f"+{country}"


_MOBILE = re.compile(r"^0(15\d\d|16\d|17\d)")
_AREA = re.compile(r"^0(681|[34]0|69|89|68[02-9]\d|\d{4})")
"""Saarbrücken, the great cities, the Saarland's 068xx; elsewhere most codes have five digits with the 0."""


_COUNTRY = re.compile(r"\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3})")
"""Country codes of one and two digits (ITU-T E.164); all others have three."""


def group_phone(number: str) -> str:
    """Write a dialled number in groups: `06851 80 91 23`, `0170 123 45 67`, `+33 387 123 456`."""
    if number.startswith("+"):
        country = _COUNTRY.match(number)
        head = country.end() if country else 1
        return " ".join([number[:head], *_threes(number[head:])])
    code = _MOBILE.match(number) or _AREA.match(number)
    if not code or not number.startswith("0"):
        return " ".join(_pairs(number))
    return " ".join([code.group(), *_pairs(number[code.end() :])])


def _pairs(digits: str) -> list[str]:
    """Pairs, an odd count begins with three."""
    head = 3 if len(digits) % 2 and len(digits) > 1 else 0
    groups = [digits[:head]] if head else []
    return groups + [digits[at : at + 2] for at in range(head, len(digits), 2)]


def _threes(digits: str) -> list[str]:
    return [digits[at : at + 3] for at in range(0, len(digits), 3)]


def person_mend(found: Mend, words: Words) -> str:
    """What is wrong with somebody's own name, and what would do."""
    match found.problem:
        case NameProblem.TOO_LONG:
            #: %1 is a shorter form of the name that was typed.
            return fill(words.say("Mend", "Der Name ist zu lang. Kürzer ginge: %1"), found.mended)
        case NameProblem.NO_LETTER:
            return words.say("Mend", "Der Name braucht mindestens einen Buchstaben.")
        case NameProblem.OTHER_CHARACTERS:
            #: %1 are the characters that cannot be used, such as @.
            return fill(words.say("Mend", "Im Namen gehen nur Buchstaben, nicht: %1"), found.found)
        case _:
            return words.say("Mend", "Bitte geben Sie Ihren Namen ein.")


def phone_mend(found: Mend, words: Words) -> str:
    """What is wrong with the phone number, and what would do."""
    match found.problem:
        case NameProblem.TOO_LONG:
            return words.say("Mend", "Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.")
        case NameProblem.PLUS_INSIDE:
            return words.say("Mend", "Das Pluszeichen gehört nur an den Anfang der Telefonnummer.")
        case NameProblem.OTHER_CHARACTERS:
            #: %1 are the characters that cannot be used, such as letters.
            return fill(words.say("Mend", "In einer Telefonnummer gehen nur Ziffern, nicht: %1"), found.found)
        case _:
            #: %1 is an example of a phone number.
            sentence = words.say("Mend", "Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.")
            return fill(sentence, f"06851{NBSP}12{NBSP}34{NBSP}56")
