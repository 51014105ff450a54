# SPDX-License-Identifier: EUPL-1.2
"""From a text as it stands on the screen to the words that somebody would say: plain rules, no Qt, no I/O.

Speech engines read words well and everything else badly, each in its own way. So they are given words only.

`without_what_is_only_seen` (signs) takes out what eyes alone need, one `Scanner` per language applies an ordered list
of rules (german, english, french, ukrainian, arabic), and `tidied` sets the pauses that are left.
"""

from functools import cache
from importlib import import_module
from typing import NamedTuple, cast

from kiosk.languages import Language
from kiosk.speech.spoken.scanner import Scanner
from kiosk.speech.spoken.sentence_ends import Points, cut
from kiosk.speech.spoken.signs import tidied, without_what_is_only_seen
from kiosk.speech.spoken.tongue import Tongue

_MODULES: dict[Language, str] = {
    "de": "german", "de-simple": "german", "en": "english", "fr": "french", "uk": "ukrainian", "ar": "arabic",
}  # fmt: skip

__all__ = ["sentences", "spelled", "spoken"]


class _Rules(NamedTuple):
    scanner: Scanner
    tongue: Tongue
    points: Points


@cache
def _rules(module: str) -> _Rules:
    # Only when it is spoken: a language's patterns take longer to compile than all the pages of a visit to read.
    found = import_module(f"{__name__}.{module}")
    return _Rules(cast(Scanner, found.SCANNER), cast(Tongue, found.TONGUE), cast(Points, found.POINTS))


def spoken(text: str, language: Language) -> str:
    """The text with numbers, prices, days, times, codes, units, abbreviations and signs as words.

    Words stay as they are and in their order; what is only seen (emphasis, pictures, quotation marks) goes.
    Never raises, whatever the text is.
    """
    return tidied(_rules(_MODULES[language]).scanner.say(without_what_is_only_seen(text)))


def sentences(text: str, language: Language) -> list[str]:
    """The text's sentences as they are written, each with its sign; nothing but white space is lost.

    To be cut before it is spoken: `spoken` takes the points that tell abbreviations from ends.
    """
    return [sentence for sentence in cut(text, _rules(_MODULES[language]).points) if sentence]


def spelled(code: str, language: Language) -> str:
    """A code such as `HWBK-DM4D-0` sign by sign, to be written down: letters by their names, digits as words.

    A comma stands after every sign and a semicolon between groups, which all engines read as a shorter and a longer
    pause. Signs other than letters and digits only divide groups.
    """
    return _rules(_MODULES[language]).tongue.spelled(without_what_is_only_seen(code))
