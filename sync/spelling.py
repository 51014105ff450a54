# SPDX-License-Identifier: EUPL-1.2
"""How words that people type meet words that are stored: folded alike, with slips counted."""

import unicodedata

_DROPPED = ("Mn", "Mc", "Me", "Cs")
_FOLD = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("ß", "ss"),
    ("-", " "),
    ("'", ""),
    ("’", ""),
    (".", " "),
    ("\0", " "),
)


def fold(text: str) -> str:
    """Lower case without accents, umlauts written out: what is typed and what is stored meet here.

    Folding what is folded changes nothing.
    """
    return _plain(_written_out(text))


def fold_all(texts: list[str]) -> list[str]:
    """As `fold`, of all at once: one pass over a long text costs a fraction of many over short ones."""
    folded = _written_out("\x1e".join(texts)).split("\x1e")
    return [_plain(text) for text in folded] if len(folded) == len(texts) else [fold(text) for text in texts]


def _written_out(text: str) -> str:
    # Compatibility forms first: some stand for capitals, dots and dashes, and an umlaut may come in two signs.
    text = unicodedata.normalize("NFKC", text).casefold()
    for letter, written in _FOLD:
        text = text.replace(letter, written)
    return text


def _plain(plain: str) -> str:
    if not plain.isascii():
        # A lone surrogate is no text, and SQLite takes none.
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if unicodedata.category(c) not in _DROPPED)
    return " ".join(plain.split())


def edits(typed: str, word: str, *, inside: bool = False) -> int:
    """Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.

    What follows in the word is forgiven, since people type beginnings; with `inside` also what stands before.
    """
    previous: list[int] = []
    current = [0] * (len(word) + 1) if inside else list(range(len(word) + 1))
    for i, x in enumerate(typed, start=1):
        before, previous, current = previous, current, [i] + [0] * len(word)
        for j, y in enumerate(word, start=1):
            current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == word[j - 2] and typed[i - 2] == y:
                current[j] = min(current[j], before[j - 2] + 1)
    if inside:
        return min(current)
    return min(current[max(0, len(typed) - 1) :], default=current[-1])
