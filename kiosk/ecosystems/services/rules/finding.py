# SPDX-License-Identifier: EUPL-1.2
"""Forgiving search: what residents type finds the services that they mean, the likeliest first.

A service is known by its terms: its names, what people also call it, the situations in which they need it. Each typed
word looks for its nearest word among them: the same, its beginning, a part of a compound, or one with a slip or two.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sync.spelling import edits, fold

NAME, ALSO, FOREIGN, SITUATION = 0.0, 0.02, 0.04, 0.3
"""How far a find by such a term stands behind one by the name in the language of the visit."""

FILLERS = frozenset(
    fold(word)
    for word in (
        "ich", "wir", "mein", "meine", "meinen", "meiner", "will", "möchte", "muss", "brauche", "einen", "eine",
        "ein", "einer", "der", "die", "das", "den", "dem", "für", "zum", "zur", "von", "und", "oder", "mit", "ohne",
        "im", "in", "am", "an", "auf", "bei", "wo", "wie", "was", "wer", "neu", "neue", "neuen", "neuer", "neues",
        "bekomme", "kriege", "the", "my", "new", "want", "need", "for", "and", "un", "une", "le", "la", "les", "mon",
        "ma", "mes", "du", "de", "pour",
    )
)  # fmt: skip
"""Words that say nothing of what is sought, where others stand beside them."""

_UNMATCHED = 1.0
_WORST = 0.6
"""The mean cost of a typed word up to which something is a find."""
_BEHIND = 0.45
"""How much worse than the best find another may be."""
_PER_WORD = 0.03
"""What each further word of a term adds: `Ausweis` is nearer to `Ausweis` than `Ausweis freischalten` is."""
_LEAST_INNER = 4
"""Letters of the shortest word that is sought inside others; shorter ones are in nearly all."""
_LEAST_HEAD = 4
"""Letters of the shortest word that is believed to be meant by a longer typed one."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words by which something is known; `behind` is NAME, ALSO, FOREIGN or SITUATION."""

    text: str
    behind: float = NAME


@dataclass(frozen=True, slots=True)
class _Folded:
    joined: str
    words: tuple[str, ...]
    behind: float


class Index:
    """The terms of all services, folded once; `find` is then quick enough for every key that is typed."""

    def __init__(self, known: Mapping[str, Sequence[Term]]) -> None:
        """`known` are the terms by id; among equals the order of ids decides."""
        self._known = {key: _folded(terms) for key, terms in known.items()}
        self._vocabulary = {word for terms in self._known.values() for term in terms for word in term.words}

    def find(self, typed: str) -> list[str]:
        """Ids of what fits, best first; empty where nothing does, or nothing was typed."""
        words = _words(typed)
        wanted = {"".join(words)}
        words = [word for word in words if word not in FILLERS] or words
        wanted.add("".join(words))
        if not words:
            return []
        by_words = self._by_words(words)
        costs = {
            key: min(by_words.get(key, _UNMATCHED), *(_whole(text, terms) for text in wanted))
            for key, terms in self._known.items()
        }
        best = min(costs.values(), default=_UNMATCHED)
        found = [(cost, key) for key, cost in costs.items() if cost <= min(_WORST, best + _BEHIND)]
        return [key for _, key in sorted(found)]

    def _by_words(self, words: Sequence[str]) -> dict[str, float]:
        """The mean cost of the typed words by id; a word that many services have counts for less."""
        costs = {word: self._nearest(word) for word in set(words)}
        shared = {word: sum(cost < _UNMATCHED for cost in found.values()) for word, found in costs.items()}
        # What nobody has (a name, a place) must not hide what the other words find.
        sought = [word for word in words if shared[word]]
        if not sought:
            return {}
        weights = {word: shared[word] ** -0.5 for word in sought}
        total = sum(weights[word] for word in sought)
        return {key: sum(weights[word] * costs[word][key] for word in sought) / total for key in self._known}

    def _nearest(self, word: str) -> dict[str, float]:
        """The cost of a typed word at its nearest word by id;"""
        costs = {known: cost for known in self._vocabulary if (cost := _cost(word, known)) < _UNMATCHED}
        return {
            key: min(
                (
                    costs[candidate] + term.behind + _PER_WORD * min(len(term.words) - 1, 4)
                    for term in terms
                    for candidate in term.words
                    if candidate in costs
                ),
                default=_UNMATCHED,
            )
            for key, terms in self._known.items()
        }


def _whole(wanted: str, terms: Collection[_Folded]) -> float:
    """The cost of all that was typed as one term, wherever people part a compound or join two words."""
    return min((term.behind for term in terms if term.joined == wanted), default=_UNMATCHED)


def _folded(terms: Sequence[Term]) -> tuple[_Folded, ...]:
    folded = [(_words(term.text), term.behind) for term in terms]
    return tuple(_Folded("".join(words), tuple(words), behind) for words, behind in folded if words)


def _words(text: str) -> list[str]:
    """Folded words without the signs between them; the dots inside those of Leichte Sprache go too."""
    return _WORD.findall(fold(text.replace("·", "")))


def _cost(word: str, candidate: str) -> float:
    """How far a typed word is from a known one: 0 for the same, 1 where they have nothing to do with each other."""
    if word == candidate:
        return 0.0
    if candidate.startswith(word):
        return 0.1 + 0.1 * (1 - len(word) / len(candidate))
    if len(word) < _LEAST_INNER:
        return _UNMATCHED
    if candidate.endswith(word):
        # The last part of a German compound says what kind of thing it is.
        return 0.22
    if word in candidate:
        return 0.3
    longer = 0.35 if len(candidate) >= _LEAST_HEAD and word.startswith(candidate) else _UNMATCHED
    return min(longer, _slipped(word, candidate))


def _slipped(word: str, candidate: str) -> float:
    """The cost where a slip or two part the words: one from four letters on, two from eight on."""
    most = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
    # Letters that are in the one and not in the other: counting slips is slow, and mostly for nothing.
    if not most or len(candidate) < len(word) - most or len(set(word) - set(candidate)) > most:
        return _UNMATCHED
    slips = edits(word, candidate)
    if slips <= most and word[0] in candidate[:2]:
        beyond = max(0, len(candidate) - len(word))
        # The other way round nothing that follows is forgiven: it is the whole word that was meant.
        whole = beyond <= most and edits(candidate, word) <= slips
        return 0.12 + 0.1 * slips if whole else 0.15 + 0.15 * slips + 0.01 * min(beyond, 8)
    if len(word) < 6:
        return _UNMATCHED
    inner = edits(word, candidate, inside=True)
    return 0.3 + 0.15 * inner if inner <= most - (len(word) < 10) * (most > 1) else _UNMATCHED
