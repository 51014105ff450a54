# SPDX-License-Identifier: EUPL-1.2
"""What is published of a survey gives away nobody's answer; what leaves out the small numbers alone does."""

import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.surveys.suppression import GROUP, THRESHOLD, Published, Table, protect
from tests.surveys.attacker import Told, naive, ours, worked_out

PEOPLE = 67
"""The smallest village of the district that has any."""
VILLAGES = 12
QUESTIONS = ((2, (3, 1)), (3, (6, 3, 1)), (4, (8, 4, 2, 1)))
"""Of each question how many options there are, and how often each is chosen."""


def table(*counts: tuple[int, ...]) -> Table:
    groups = tuple(f"group {at}" for at in range(len(counts)))
    return Table(groups, tuple(f"option {at}" for at in range(len(counts[0]))), counts)


def village(seed: int) -> list[Table]:
    """Three questions to 67 people, older and younger ones, of whom some take part; every answer is drawn."""
    draw = random.Random(seed)
    people = []
    for _ in range(PEOPLE):
        if draw.random() < 0.9:
            answers = [draw.choices(range(options), weights)[0] for options, weights in QUESTIONS]
            people.append((draw.random() < 0.5, answers))
    found = []
    for at, (options, _) in enumerate(QUESTIONS):
        counts = [[0] * options for _ in range(2)]
        for old, answers in people:
            counts[old][answers[at]] += 1
        found.append(Table(("under 65", "65 and over"), tuple(map(str, range(options))), tuple(map(tuple, counts))))
    return found


def leaks(tables: list[Table], told: list[Told]) -> int:
    """How many small numbers can be told to be one of fewer values than the threshold."""
    found = 0
    for known in worked_out(tables, told):
        counts = tables[known.question].counts
        number = [*counts, tuple(map(sum, zip(*counts, strict=True)))][known.group][known.option]
        assert known.least <= number <= known.most
        found += number < THRESHOLD and known.most - known.least < THRESHOLD
    return found


def published(tables: list[Table]) -> list[Told]:
    shown = [(at, protect(one)) for at, one in enumerate(tables)]
    return [told for at, one in shown if one is not None for told in ours(at, one, tables[at].groups)]


def test_nothing_of_a_village_of_67_people_can_be_worked_out() -> None:
    for seed in range(VILLAGES):
        tables = village(seed)
        told = published(tables)
        assert len({one.question for one in told}) >= 2, "something is told of every village"
        assert leaks(tables, told) == 0, seed


def test_leaving_out_the_small_numbers_alone_fails_the_same_attack() -> None:
    leaking = 0
    for seed in range(VILLAGES):
        tables = village(seed)
        told = [one for at, drawn in enumerate(tables) for one in naive(at, drawn, THRESHOLD)]
        leaking += leaks(tables, told) > 0
    assert leaking > VILLAGES * 3 // 4


def rows(options: int, most: int) -> Iterator[tuple[int, ...]]:
    return (row for row in product(range(most + 1), repeat=options) if sum(row) == most)


@pytest.mark.parametrize(("groups", "options"), [(1, 2), (1, 3), (1, 4), (2, 2), (2, 3), (3, 2)])
def test_whoever_knows_the_rule_learns_no_small_number_either(groups: int, options: int) -> None:
    """All tables of groups of twenty answers each, by what is published of them.

    The attacker knows how many of each group took part and how things are hidden, and keeps only those tables of
    which the very same would be published.
    """
    same: dict[Published, list[tuple[tuple[int, ...], ...]]] = defaultdict(list)
    for counts in product(tuple(rows(options, GROUP)), repeat=groups):
        if (shown := protect(table(*counts))) is not None:
            same[shown].append(counts)
    assert same
    for shown, tables in same.items():
        for group, option in product(range(groups), range(options)):
            values = {counts[group][option] for counts in tables}
            if min(values) < THRESHOLD:
                assert len(values) >= THRESHOLD, (shown, group, option, values)


CASES = {
    "all large enough": ((5, 20, 30), [((0,), 5), ((1,), 20), ((2,), 30)]),
    "a small one takes the last with it": ((4, 20, 30), [((1,), 20), ((0, 2), 34)]),
    "the last one, and the one before": ((30, 20, 4), [((0,), 30), ((1, 2), 24)]),
    "small ones never stand alone": ((4, 4, 4, 40, 50), [((3,), 40), ((0, 1, 2, 4), 62)]),
    "two that are too few": ((1, 30, 5, 6), [((1,), 30), ((0, 2, 3), 12)]),
    "nought is as telling as one": ((0, 25, 30), [((1,), 25), ((0, 2), 30)]),
}


@pytest.mark.parametrize("case", CASES)
def test_answers_told_together(case: str) -> None:
    counts, told = CASES[case]
    shown = protect(table(counts))
    assert shown is not None
    expected = [(tuple(f"option {at}" for at in options), number) for options, number in told]
    assert list(zip(shown.answers, shown.totals, strict=True)) == expected
    assert shown.groups == ()


NOTHING = {
    "too few answers": ((19, 0),),
    "too few in all groups": ((5, 5), (5, 4)),
    "all said the same": ((0, 40),),
    "all but one": ((1, 60),),
    "no option": ((),),
}


@pytest.mark.parametrize("case", NOTHING)
def test_of_some_tables_nothing_is_told(case: str) -> None:
    assert protect(table(*NOTHING[case])) is None


GROUPS = {
    "all can be told apart": (((20, 20), (30, 30)), [(0,), (1,)]),
    "two that are too few": (((10, 9), (6, 6), (30, 30)), [(2,), (0, 1)]),
    "one that is too few takes the last with it": (((10, 9), (30, 30), (40, 40)), [(1,), (0, 2)]),
    "too few even together": (((1, 1), (1, 2), (30, 30), (40, 40)), [(2,), (0, 1, 3)]),
    "a small number in one group": (((3, 40), (30, 30), (40, 40)), []),
    "nothing to tell apart": (((10, 9), (30, 30)), []),
}


@pytest.mark.parametrize("case", GROUPS)
def test_groups_told_together(case: str) -> None:
    counts, parts = GROUPS[case]
    shown = protect(table(*counts))
    assert shown is not None
    assert shown.groups == tuple(tuple(f"group {at}" for at in part) for part in parts)


def test_a_table_of_another_shape_is_none() -> None:
    with pytest.raises(ValueError, match="a row for each group"):
        Table(("a",), ("x", "y"), ((1,),))


@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=1, max_size=4))
def test_what_is_told_is_true_whole_and_large_enough(counts: list[list[int]]) -> None:
    drawn = table(*(tuple(row) for row in counts))
    shown = protect(drawn)
    if shown is None:
        return
    assert sum(shown.totals) == sum(map(sum, counts))
    assert sorted(option for one in shown.answers for option in one) == sorted(drawn.options)
    assert all(number >= THRESHOLD for number in (*shown.totals, *(n for row in shown.counts for n in row)))
    if shown.groups:
        assert tuple(map(sum, zip(*shown.counts, strict=True))) == shown.totals
        assert all(sum(row) >= GROUP for row in shown.counts)
