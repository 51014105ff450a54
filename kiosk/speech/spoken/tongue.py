# SPDX-License-Identifier: EUPL-1.2
"""What all languages say alike, sign by sign: codes, phone numbers, addresses of the net, and what signs mean.

A `Tongue` holds a language's words; the functions and rules here need nothing else of it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.speech.spoken.scanner import Rule, after, always, before

_LONGEST_COUNTED = 12
_LONGEST_AT_ONCE = 4
_SHORTEST_PHONE = 6

_PHONE = r"(?<![\w.,€-])(?:\+[0-9]{1,3}|\(0[0-9]{1,5}\)|0[0-9]{2,5})(?:[ /–-]{0,3}[0-9]+)+(?![.,]?[0-9])"
_RECEIPT_CODE = r"(?<![\w-])(?:[0-9A-Z]{4}-){2,}[0-9A-Z]{1,4}(?![\w-])"
_ENDINGS_OF_ADDRESSES = "app|at|ch|com|de|digital|eu|fr|gov|info|lu|net|online|org|saarland|ua"
_MAIL = r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_WEB = (
    r"(?<![\w.@-])(?:https?://)?[A-Za-z0-9][\w-]*(?:\.[\w-]+)*"
    rf"\.(?:{_ENDINGS_OF_ADDRESSES})(?![\w-])(?:/(?:[\w./#?=-]*[\w/])?)?"
)
_PART_OF_ADDRESS = re.compile(r"[0-9]+|[^\W\d_]+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language's words for what is read sign by sign.

    `signs` are the words for single signs, `address` those in addresses, such as `Bindestrich` for a hyphen.
    `emergency_before` and `emergency_after` are patterns for the text around 112 that make it a phone number.
    """

    cardinal: Callable[[int], str]
    letters: Mapping[str, str]
    signs: Mapping[str, str]
    address: Mapping[str, str]
    plus: str
    emergency_before: re.Pattern[str]
    emergency_after: re.Pattern[str]
    comma: str = ","
    semicolon: str = ";"

    @property
    def pause(self) -> str:
        """A short pause between words."""
        return f"{self.comma} "

    def digits(self, digits: str) -> str:
        """Digit by digit, without pauses: `null sechs acht fünf eins`."""
        return " ".join(self.cardinal(int(digit)) for digit in digits)

    def count(self, digits: str) -> str:
        """A run of digits as a number; digit by digit where it is a code: with a zero in front, or endless."""
        if len(digits) > _LONGEST_COUNTED or (len(digits) > 1 and digits[0] == "0"):
            return self.grouped(digits)
        return self.cardinal(int(digits))

    def grouped(self, digits: str) -> str:
        """Digit by digit, with a pause after every third: what is written down while it is heard."""
        return self.pause.join(self.digits(group) for group in _threes(digits))

    def phone(self, number: str) -> str:
        """A phone number as it is dictated; the groups of its writing are kept, long ones are divided."""
        # An area code in brackets is one group, however it is spaced: `(0 68 51)`.
        bracketed = re.sub(r"\([^)]*\)", lambda code: code[0].replace(" ", ""), number)
        area, *rest = re.findall(r"[0-9]+", bracketed)
        first = self.digits(area) if rest or len(area) <= _LONGEST_AT_ONCE else self.grouped(area)
        if number.startswith("+"):
            first = f"{self.plus} {first}"
        return self.pause.join([first, *(self.grouped(group) for group in rest)])

    def spelled(self, code: str) -> str:
        """Letters by their names, digits as words; a comma after each, a semicolon between the code's groups."""
        groups = re.findall(r"[^\W_]+", code)
        return f"{self.semicolon} ".join(self.pause.join(map(self._sign_of_code, group)) for group in groups)

    def acronym(self, capitals: str) -> str:
        """The names of letters as one word."""
        return "-".join(map(self._sign_of_code, capitals))

    def _sign_of_code(self, sign: str) -> str:
        if sign in "0123456789":
            return self.cardinal(int(sign))
        # As it is first: the capital of `ß` would be two letters.
        return self.letters.get(sign) or self.letters.get(sign.upper(), sign)

    def address_words(self, address: str) -> str:
        """An e-mail or web address, its signs as words; what a browser adds by itself is left out."""
        plain = re.sub(r"^https?://", "", address).rstrip("/")
        parts = (self._part_of_address(part) for part in _PART_OF_ADDRESS.findall(plain))
        return " ".join(part for part in parts if part)

    def _part_of_address(self, part: str) -> str:
        if part == "www":
            return self.acronym("WWW")
        return self.count(part) if part[0] in "0123456789" else self.address.get(part, part)


def _threes(digits: str) -> list[str]:
    """Groups of three, the last of up to four: `801 4444`."""
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        groups[-2:] = [groups[-2] + groups[-1]]
    return groups


def contact_rules(tongue: Tongue) -> list[Rule]:
    """Receipt codes, addresses, phone numbers: before all numbers, since every one of them holds some.

    Receipt codes come first, because a code's groups of digits look like a phone number.
    """

    def code(match: re.Match[str]) -> str | None:
        has_letters = any(sign.isalpha() for sign in match[0])
        return tongue.spelled(match[0]) if has_letters or match[0].count("-") > 3 else None

    def address(match: re.Match[str]) -> str:
        return tongue.address_words(match[0])

    def phone(match: re.Match[str]) -> str | None:
        digits = sum(sign.isdigit() for sign in match[0])
        return tongue.phone(match[0]) if digits >= _SHORTEST_PHONE else None

    def emergency(match: re.Match[str]) -> str | None:
        left, right = before(match), after(match)
        alone = not left.strip() and not right.strip(" .!\n")
        if alone or tongue.emergency_before.search(left) or tongue.emergency_after.match(right):
            return tongue.digits(match[0]) + label_end(match)
        return None

    def label_end(match: re.Match[str]) -> str:
        # `112 Feuerwehr` at the start of a line is a number and who answers it.
        next_word = re.match(r" ([^\W\d_])", after(match))
        starts_line = not before(match).rpartition("\n")[2].strip()
        return tongue.comma if starts_line and next_word and not next_word[1].islower() else ""

    return [
        Rule(_RECEIPT_CODE, code),
        Rule(_MAIL, address),
        Rule(_WEB, address),
        Rule(_PHONE, phone),
        Rule(
            r"(?<![\w.,+-])116 ?11[0-9](?![\w]|[.,][0-9])", lambda m: tongue.phone(f"116 {m[0][-3:]}") + label_end(m)
        ),
        Rule(r"(?<![\w.,+-])11[025](?![\w]|[.,-][0-9])", emergency),
    ]


def digit_rules(tongue: Tongue) -> list[Rule]:
    """The last rules for digits: what nothing else wanted is counted, apart from letters that touch it."""

    def digits(match: re.Match[str]) -> str:
        words = tongue.grouped(match[0]) if len(match[0]) > 6 else tongue.count(match[0])
        left = " " if before(match)[-1:].isalpha() else ""
        return f"{left}{words}{' ' if after(match)[:1].isalpha() else ''}"

    return [Rule("[0-9]+", digits)]


def sign_rules(tongue: Tongue) -> list[Rule]:
    """Signs between words, the last of all: words for some, a pause for others, nothing for quotation marks.

    A hyphen stays in a word, since engines know it; between blanks it is a dash.
    """
    pause = always(tongue.pause)
    return [
        Rule(r"…|\.{3,}", _ellipsis(tongue)),
        Rule(r" ?(?<= )-(?= )|(?:(?<=\n)|(?<!.))[-–—] |(?<=\w)[–—](?=\w)| ?[–—](?!\d)", pause),
        Rule(f"[{re.escape(''.join(tongue.signs))}]", lambda found: f" {tongue.signs[found[0]]} "),
        Rule(r"""[„“”‟«»‹›"‚‘‛`´*^®™©†‡¬¦¨]|(?<!\w)['’](?!s\b)|['’](?!\w)""", always("")),
        Rule(r"[\[\](){}|·•‧∙⋅‣▪→←↑↓↔⇒⇐⟶<>~\\/¡¿]", pause),
        Rule(r"_+", always(" ")),
    ]


def _ellipsis(tongue: Tongue) -> Callable[[re.Match[str]], str]:
    def say(match: re.Match[str]) -> str:
        rest = after(match).lstrip(' "“”»’)')
        return tongue.pause if rest and not rest.startswith("\n") else "."

    return say
