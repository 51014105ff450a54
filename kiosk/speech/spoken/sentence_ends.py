# SPDX-License-Identifier: EUPL-1.2
"""Where a sentence ends: at its sign, but not at the point of an abbreviation, an ordinal or a date.

In doubt a text is not cut: a clip that holds two sentences sounds better than half a sentence with a falling voice.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

_END = re.compile("(?P<sign>[.!?…؟]+)[\"“”»«’')\\]*]*(?=\\s|$)")
_LAST_WORD = re.compile(r"[^\s(„“\"«»*–-]*$")
_DATE = re.compile(r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Points:
    """What a language knows about points.

    `abbreviations` are written without their point. Those in `may_end` end a sentence where a capital follows.
    `is_ordinal` judges a number with a point by the text before the number and the text after the point.
    """

    abbreviations: frozenset[str]
    may_end: frozenset[str] = frozenset()
    is_ordinal: Callable[[str, str], bool] = lambda _left, _right: False


def words_with_points(abbreviations: Iterable[str]) -> frozenset[str]:
    """The last parts of abbreviations that end with a point: `B` of `z. B.`, `ca` of `ca.`."""
    return frozenset(re.split(r"[ .]+", short.rstrip("."))[-1] for short in abbreviations if short.endswith("."))


def cut(text: str, points: Points) -> Iterator[str]:
    """The sentences of a text, each with its sign; a line break always ends one."""
    for line in re.split(r"[\n\u2028\u2029]+", text):
        begin = 0
        for end in _END.finditer(line):
            if _ends(line[begin : end.start()], end["sign"], line[end.end() :].lstrip(), points):
                yield line[begin : end.end()].strip()
                begin = end.end()
        yield line[begin:].strip()


def _ends(left: str, sign: str, right: str, points: Points) -> bool:
    if not right:
        return True
    if _first_letter(right).islower() or not left.strip():
        return False
    return sign != "." or not _is_inner_point(left, right, points)


def _first_letter(right: str) -> str:
    return right.lstrip("\"„“»«‚'([*")[:1]


def _is_inner_point(left: str, right: str, points: Points) -> bool:
    word = (_LAST_WORD.search(left) or left)[0]
    before_word = left[: len(left) - len(word)]
    if word.isdecimal():
        return len(word) <= 3 and (not before_word.strip() or points.is_ordinal(before_word, right))
    if _DATE.fullmatch(word):
        return True
    last = re.split(r"[.\-/]", word)[-1]
    if last in points.may_end or word.endswith("str"):
        return not _first_letter(right).isupper()
    return (len(last) == 1 and last.isalpha()) or last in points.abbreviations
