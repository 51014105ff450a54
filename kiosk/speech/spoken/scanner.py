# SPDX-License-Identifier: EUPL-1.2
"""One walk over a text, from left to right, with an ordered list of rules.

Where several rules match at one place, the first of the list that has something to say wins. Order therefore matters:
`26.11.2026` has to be tried as a date before it is a number with a full stop, `12,90 €` as a price before it is a
decimal. What a rule has said is never read again, so no rule can spoil the words of another one.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_SEEN_BEFORE = 60
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")

Say = Callable[[re.Match[str]], str | None]
"""Turns what was found into words; None says that it was something else after all, and the next rule is asked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern whose groups are all named, and what is said for it."""

    pattern: str
    say: Say


class Scanner:
    """Says a text by rules, the earlier ones first."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(re.compile(rule.pattern), rule.say) for rule in rules]
        # An empty group at the end of each alternative, not around it: so the engine of `re` can still skip
        # alternatives by their first character, which makes a page several times faster.
        self._any = re.compile(
            "|".join(f"(?:{_NAMED_GROUP.sub('(?:', rule.pattern)})(?P<r{i}>)" for i, rule in enumerate(rules))
        )

    def say(self, text: str) -> str:
        """The text with the words of its rules; what no rule knows stays as it is."""
        said: list[str] = []
        done = start = 0
        while found := self._any.search(text, start):
            words, end = self._first_words(text, found)
            if words is None:
                start = found.start() + 1
                continue
            said += (text[done : found.start()], words)
            done = start = end
        said.append(text[done:])
        return "".join(said)

    def _first_words(self, text: str, found: re.Match[str]) -> tuple[str | None, int]:
        first = int((found.lastgroup or "r0")[1:])
        for pattern, say in self._rules[first:]:
            match = pattern.match(text, found.start())
            if match and match.end() > match.start() and (words := say(match)) is not None:
                return words, match.end()
        return None, found.end()


def before(match: re.Match[str]) -> str:
    """The text just before a match, as far as a rule has to look."""
    return match.string[max(0, match.start() - _SEEN_BEFORE) : match.start()]


def after(match: re.Match[str]) -> str:
    """The text just after a match, as far as a rule has to look."""
    return match.string[match.end() : match.end() + _SEEN_BEFORE]


def closing(match: re.Match[str]) -> str:
    """A full stop, where the point of an abbreviation also ended a sentence: at the end of a text or a line."""
    rest = after(match)
    return "." if before(match) and (not rest or rest.startswith("\n")) else ""


def always(words: str) -> Say:
    """A rule's answer that is the same everywhere."""
    return lambda _match: words


def choice(words: Sequence[str]) -> str:
    """A pattern for any of these words, the longest first, so that `kg` is not read as `k` and a rest."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
