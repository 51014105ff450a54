# SPDX-License-Identifier: EUPL-1.2
"""An attacker who has everything that was published of a survey, and a solver; shares no code with what protects."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from sync.surveys.suppression import Published, Table


@dataclass(frozen=True)
class Told:
    """One number that was published: how many of these groups chose one of these options."""

    question: int
    groups: frozenset[str]
    options: frozenset[str]
    number: int


@dataclass(frozen=True)
class Known:
    """What can be said of the number of one group and option: it lies between these, both possible."""

    question: int
    group: int
    """Behind the last one: over all groups."""
    option: int
    least: int
    most: int


def naive(question: int, table: Table, threshold: int) -> list[Told]:
    """What is published where somebody leaves out the small numbers and nothing else."""
    everybody = frozenset(table.groups)
    rows = [(frozenset({group}), row) for group, row in zip(table.groups, table.counts, strict=True)]
    rows.append((everybody, tuple(map(sum, zip(*table.counts, strict=True)))))
    numbers = [Told(question, groups, frozenset(table.options), sum(row)) for groups, row in rows]
    return numbers + [
        Told(question, groups, frozenset({option}), number)
        for groups, row in rows
        for option, number in zip(table.options, row, strict=True)
        if number >= threshold
    ]


def ours(question: int, published: Published, everybody: Sequence[str]) -> list[Told]:
    """The numbers of a table as we publish it."""
    rows = [*zip(published.groups, published.counts, strict=True), (tuple(everybody), published.totals)]
    return [
        Told(question, frozenset(groups), frozenset(options), number)
        for groups, row in rows
        for options, number in zip(published.answers, row, strict=True)
    ]


def worked_out(tables: Sequence[Table], told: Sequence[Told]) -> Iterator[Known]:
    """The range of every number of these tables, from all that was told together.

    Of the tables only groups and options are read. Unknown is how many of each group gave each combination of
    answers; all that was told is a sum of these.
    """
    groups = tables[0].groups
    people = list(product(groups, *(one.options for one in tables)))

    def counting(among: frozenset[str], question: int, options: frozenset[str]) -> np.ndarray:
        return np.array([float(one[0] in among and one[question + 1] in options) for one in people])

    facts = LinearConstraint(
        np.array([counting(one.groups, one.question, one.options) for one in told]),
        [one.number for one in told],
        [one.number for one in told],
    )
    for question, table in enumerate(tables):
        for at, among in enumerate([*({group} for group in groups), set(groups)]):
            for option, name in enumerate(table.options):
                wanted = counting(frozenset(among), question, frozenset({name}))
                ends = [_end(sign, wanted, facts) for sign in (1, -1)]
                yield Known(question, at, option, *ends)


def _end(sign: int, wanted: np.ndarray, facts: LinearConstraint) -> int:
    found = milp(sign * wanted, integrality=np.ones(len(wanted)), bounds=Bounds(0, np.inf), constraints=facts)
    assert found.success, found.message
    return round(sign * found.fun)
