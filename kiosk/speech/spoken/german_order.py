# SPDX-License-Identifier: EUPL-1.2
"""German ordinals, and the question whether a number with a point is one."""

import re

from kiosk.speech.spoken import german_numbers as numbers
from kiosk.speech.spoken.german_grammar import has_article, next_noun, ordinal_ending
from kiosk.speech.spoken.german_words import MONTHS, ORDINAL_NOUNS, SHORT_MONTHS, gender_of
from kiosk.speech.spoken.scanner import Rule, after, before


def is_ordinal(left: str, right: str) -> bool:
    """Whether the point after a number makes it an ordinal, and ends no sentence.

    `left` is the text before the number, `right` what follows the blank after its point.
    """
    noun = next_noun(right)
    if noun in ORDINAL_NOUNS or noun in MONTHS or noun in SHORT_MONTHS:
        return True
    return bool(right[:1].islower()) or (has_article(left) and bool(noun))


def _say_ordinal(match: re.Match[str]) -> str | None:
    left, right = before(match), after(match).lstrip(" ")
    if not is_ordinal(left, right):
        return None
    noun = next_noun(right)
    gender = ORDINAL_NOUNS.get(noun) or gender_of(noun)
    ending = "es" if re.search(r"\bein $", left) and gender == "n" else ordinal_ending(left, gender)
    return numbers.ordinal_stem(int(match["number"])) + ending


def _say_ordinal_in_list(match: re.Match[str]) -> str:
    noun = next_noun(re.sub(r"^(?:,? ?(?:und|bis|oder|sowie|[–-])? ?[0-9]+\.)+ ?", "", after(match)))
    link = " bis " if match["dash"] else ""
    gender = ORDINAL_NOUNS.get(noun, "m")
    return numbers.ordinal_stem(int(match["number"])) + ordinal_ending(before(match), gender) + link


def _say_list_number(match: re.Match[str]) -> str:
    return f"{numbers.ordinal_stem(int(match['number']))}ens: "


_NUMBER = r"(?<![\w.,])(?P<number>[0-9]{1,3})\."

ORDINAL_RULES = [
    # Ordinals before plain numbers, lists last: `1. Mai` at the start of a line is no list.
    Rule(
        rf"{_NUMBER}(?:(?P<dash> ?[–-] ?)|(?=(?:,| und| bis| oder| sowie) ))(?=\D{{0,7}}[0-9]{{1,3}}\. )",
        _say_ordinal_in_list,
    ),
    Rule(rf"{_NUMBER}(?= \S)", _say_ordinal),
    Rule(r"(?:(?<=\n)|(?<!.))(?P<number>[0-9]{1,2})[.)] (?=\S)", _say_list_number),
]
