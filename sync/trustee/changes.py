# SPDX-License-Identifier: EUPL-1.2
"""What changes from one version of a purpose to the next, word by word, for the eyes of whoever puts it in force."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from sync.trustee.purpose_form import FIELDS, typed
from sync.trustee.terms import Terms

_WORDS: Final = re.compile(r"\s+|[^\s,;.:!?()]+|[,;.:!?()]")


@dataclass(frozen=True)
class Piece:
    """A run of words: on both sides, only before, or only after."""

    kind: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True)
class Change:
    """One changed entry, before and after."""

    label: str
    lang: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def changes(old: Terms | None, new: Terms) -> list[Change]:
    """The entries that differ, in the order of the form; all that say something where there was no version before."""
    before, after = {} if old is None else typed(old), typed(new)
    return [
        Change(field.label, field.lang, *compare(field.shown(before[field.name]) if before else "", shown))
        for field in FIELDS
        if (shown := field.shown(after[field.name])) != (field.shown(before[field.name]) if before else "")
    ]


def compare(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces: joined, each side's pieces are its text, and equal ones are the same on both sides."""
    a, b = _WORDS.findall(old), _WORDS.findall(new)
    before: list[Piece] = []
    after: list[Piece] = []
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        gone, made = "".join(a[a1:a2]), "".join(b[b1:b2])
        # A space between two changed words belongs to the change.
        if kind == "equal" and (gone.strip() or a1 == 0 or a2 == len(a)):
            before.append(Piece("same", gone))
            after.append(Piece("same", made))
        else:
            _grow(before, Piece("gone", gone))
            _grow(after, Piece("new", made))
    return tuple(before), tuple(after)


def _grow(pieces: list[Piece], more: Piece) -> None:
    if pieces and pieces[-1].kind == more.kind:
        pieces[-1] = Piece(more.kind, pieces[-1].text + more.text)
    elif more.text:
        pieces.append(more)
