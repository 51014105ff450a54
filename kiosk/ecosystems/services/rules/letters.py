# SPDX-License-Identifier: EUPL-1.2
"""From A to Z: services by the first letter of their names, letters with few services taken together."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.formats import sort_key
from kiosk.languages import Language

MOST = 6
"""Services that letters taken together have at most; one letter alone may have more."""

_LETTERS_OF_THEIR_OWN = {"uk": "ЙЇҐ"}


@dataclass(frozen=True, slots=True)
class Group:
    """Letters in a row and the ids of their services, which are never none."""

    first: str
    last: str
    keys: tuple[str, ...]


def groups(named: Sequence[tuple[str, str]], lang: Language, most: int = MOST) -> list[Group]:
    """Groups of (id, name) in the order of the language; each id stands in one of them."""
    found: list[Group] = []
    for key, name in in_order(named, lang):
        letter = initial(name, lang)
        if found and found[-1].last == letter:
            found[-1] = Group(found[-1].first, letter, (*found[-1].keys, key))
        else:
            found.append(Group(letter, letter, (key,)))
    merged: list[Group] = []
    for group in found:
        if merged and len(merged[-1].keys) + len(group.keys) <= most:
            merged[-1] = Group(merged[-1].first, group.last, merged[-1].keys + group.keys)
        else:
            merged.append(group)
    return merged


def in_order(named: Sequence[tuple[str, str]], lang: Language) -> list[tuple[str, str]]:
    """(id, name) as a reader of the language looks them up."""
    return sorted(named, key=lambda pair: (sort_key(_from_first_letter(pair[1]), lang), pair[1], pair[0]))


def initial(name: str, lang: Language) -> str:
    """The capital under which a name stands: `A` for `Änderung`; `#` where it has no letter or digit."""
    shown = _from_first_letter(name)[:1].upper()
    if not shown:
        return "#"
    if shown in _LETTERS_OF_THEIR_OWN.get(lang, ""):
        return shown
    return unicodedata.normalize("NFKD", shown)[:1]


def _from_first_letter(name: str) -> str:
    """A name without the quotes or signs before its first letter."""
    composed = unicodedata.normalize("NFC", name)
    start = next((at for at, sign in enumerate(composed) if sign.isalnum()), len(composed))
    return composed[start:]
