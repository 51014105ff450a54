# SPDX-License-Identifier: EUPL-1.2
"""What may be told of a survey's answers, so that nobody's own answer can be worked out from it.

A number below the threshold is not told (primary suppression). That alone protects nothing: whoever knows the sum
subtracts. So further answers are taken with it until they are enough together (complementary suppression), and only
their sum is told. Groups of people are told apart only where every number of every group is large enough.

What is taken along is chosen by its place in the form, never by its number: a rule that takes the smallest tells
whoever knows the rule how small it is (the minimality attack: R. Wong et al., VLDB 2007). With this one, every small
number could be any below the threshold, for all that anybody can work out who knows the rule and all that was told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

THRESHOLD: Final = 5
"""A number below this is not told, and neither is nought: it says of everybody what they did not answer."""
GROUP: Final = 20
"""So many answers are needed to tell anything of a group, or of all: the smallest village has 67 people."""


@dataclass(frozen=True)
class Table:
    """How many of each group chose each option. Everybody who took part stands in exactly one place.

    `groups` has one name where the survey asks for none.
    """

    groups: tuple[str, ...]
    options: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        if len(self.counts) != len(self.groups) or any(len(row) != len(self.options) for row in self.counts):
            raise ValueError("a table needs a row for each group and a number for each option")


@dataclass(frozen=True)
class Published:
    """A table as anybody may see it: numbers of THRESHOLD and more alone."""

    answers: tuple[tuple[str, ...], ...]
    """One option each, or several that are told together."""
    totals: tuple[int, ...]
    """Of each answer, over everybody."""
    groups: tuple[tuple[str, ...], ...] = ()
    """One group each, or several that are told together; empty where they may not be told apart."""
    counts: tuple[tuple[int, ...], ...] = ()
    """Of each group and answer."""


def protect(table: Table, threshold: int = THRESHOLD) -> Published | None:
    """What may be told of a table; None where that is nothing."""
    totals = _sums(table.counts)
    if sum(totals) < GROUP:
        return None
    together = _together(totals, threshold)
    if len(together) == len(totals):
        return None
    places = [(at,) for at in range(len(totals)) if at not in together] + ([together] if together else [])
    rows = [tuple(sum(row[at] for at in place) for place in places) for row in table.counts]
    parts = _parts(rows, threshold)
    return Published(
        answers=tuple(tuple(table.options[at] for at in place) for place in places),
        totals=_sums(rows),
        groups=tuple(tuple(table.groups[at] for at in part) for part in parts),
        counts=tuple(_sums([rows[at] for at in part]) for part in parts),
    )


def _together(totals: Sequence[int], threshold: int) -> tuple[int, ...]:
    """The options that are told as one: the small ones, and from the last one on as many as are needed.

    One that is not small is always among them, or whoever knows the rule would know that all of them are; and they
    have room for the largest small number beside it. Then each small one could be any number below the threshold.
    """
    taken = {at for at, number in enumerate(totals) if number < threshold}
    if not taken:
        return ()
    others = [at for at in reversed(range(len(totals))) if at not in taken]
    for other in others:
        taken.add(other)
        if sum(totals[at] for at in taken) >= 2 * threshold - 1:
            break
    return tuple(sorted(taken))


def _parts(rows: Sequence[tuple[int, ...]], threshold: int) -> list[tuple[int, ...]]:
    """Which groups are told apart: those with too few people as one, and all or none of them.

    Which of them holds a small number must not be told by whom it is told with.
    """
    sizes = [sum(row) for row in rows]
    apart = [at for at, size in enumerate(sizes) if size >= GROUP]
    rest = [at for at, size in enumerate(sizes) if size < GROUP]
    while rest and apart and sum(sizes[at] for at in rest) < GROUP:
        rest.append(apart.pop())
    parts = [(at,) for at in apart] + ([tuple(sorted(rest))] if rest else [])
    small = any(number < threshold for part in parts for number in _sums([rows[at] for at in part]))
    return [] if small or len(parts) < 2 else parts


def _sums(rows: Sequence[Sequence[int]]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*rows, strict=True))
