# SPDX-License-Identifier: EUPL-1.2
"""What the program says in one language, without Qt: wording takes a `Words` and never asks which language it is.

German stands in the source. lupdate reads `say(...)` as it reads `translate(...)`, so both arguments are literals.
"""

import re
from collections.abc import Callable

from kiosk.languages import NAMES, Language, Published, base

LookUp = Callable[[str, str, str, int], str]
"""Context, German, comment and number (-1: nothing is counted) to the translation; empty where there is none."""

_PLACE = re.compile(r"%(\d{1,2})")


class Plural:
    """Marks a sentence that counts. lupdate takes a message for a plural only with an argument before its number."""


PLURAL = Plural()


class Words:
    """Sentences in one language; what is not translated stays German."""

    def __init__(self, lang: Language, look_up: LookUp) -> None:
        self.lang = lang
        self._look_up = look_up

    def say(self, context: str, source: str, comment: str = "", plural: Plural | None = None, n: int = -1) -> str:
        """A sentence; with `PLURAL, n` the form for this number, which replaces `%n`."""
        said = self._look_up(context, source, comment, n) or source
        return said if plural is None else said.replace("%n", str(n))


def fill(sentence: str, *values: str) -> str:
    """Put values in the places of `%1`, `%2` and so on; a `%1` inside a value stays what it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], sentence)


def in_german(words: Words) -> str:
    """The quiet mark of a text that was published in German only."""
    #: A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.
    return words.say("Published", "auf Deutsch")


def told(found: Published, words: Words) -> str:
    """A published text for a page, with its mark where it is not in the language asked for."""
    if not found.fell_back:
        return found.text
    if base(found.lang) != "de":
        return f"{found.text} ({NAMES[found.lang]})"
    #: %1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.
    return fill(words.say("Published", "%1 (auf Deutsch)"), found.text)
