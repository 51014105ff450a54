# SPDX-License-Identifier: EUPL-1.2
"""Rows of a read-back: a long text stands in several, so that pages can break between them."""

import re

_MOST = 110
"""Characters of a text per row: two lines of the largest text on a small screen that lies."""
_SENTENCE = re.compile(r"[^\W\d]{3}[“”\"»)*]*[.?!؟][“”\"»)*]* ")
"""Where a sentence ends: no day (`23. November`), and hardly an abbreviation (`z. B.`)."""
_PAUSE = re.compile(r"[,،.] | · ")
_SPACE = re.compile(r" ")

Row = dict[str, str | bool | float]


def rows_of(icon: str, text: str, lang: str = "", *, confidential: bool = False) -> list[Row]:
    """A text as rows; only the first has the icon, the others go on with it.

    `lang` where it is not the page's language; `confidential` where it is not for the loudspeaker. A row with
    `heading` set stays on the page of the row after it.
    """
    return [
        {"icon": icon if number == 0 else "", "text": part, "lang": lang, "confidential": confidential}
        for number, part in enumerate(parts(text))
    ]


def parts(text: str) -> list[str]:
    """A long text in pieces: they end with a sentence, or else at a comma, and never within `**strong**` words."""
    found: list[str] = []
    rest = text.strip()
    while len(rest) > _MOST and (cut := _cut(rest)) > 0:
        found.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*found, rest] if rest else found


def _cut(text: str) -> int:
    """Where the first piece ends; 0 where it cannot be broken."""
    for mark in (_SENTENCE, _PAUSE, _SPACE):
        ends = [
            found.end() for found in mark.finditer(text, 0, _MOST + 1) if not text.count("**", 0, found.end()) % 2
        ]
        if ends and (mark is _SPACE or ends[-1] > _MOST // 3):
            return ends[-1]
    return 0
