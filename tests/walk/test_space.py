# SPDX-License-Identifier: EUPL-1.2
"""Selections of the product space show what they promise, and the same each time."""

from collections.abc import Sequence
from dataclasses import astuple
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.walk.space import DEFAULT, SCHEMES, SHAPES, SIZES, Shape, all_shapes, drawn, pairwise
from tests.walk.tours import TOURS
from tests.walk.walk import full_plan

SIX = ("de", "de-simple", "en", "fr", "uk", "ar")


def pairs_of(shapes: Sequence[Shape]) -> set[tuple[tuple[int, str], ...]]:
    return {pair for shape in shapes for pair in combinations(enumerate(astuple(shape)), 2)}


def test_the_whole_space_of_six_languages_has_144_shapes() -> None:
    shapes = all_shapes(SIX)
    assert len(shapes) == len(set(shapes)) == len(SCHEMES) * len(SIZES) * len(SHAPES) * 6 == 144
    assert len({shape.name for shape in shapes}) == 144


@pytest.mark.parametrize("languages", [("de",), ("de", "en"), SIX], ids=len)
def test_pairwise_shows_every_pair_in_few_shapes(languages: tuple[str, ...]) -> None:
    shapes = all_shapes(languages)
    chosen = pairwise(shapes)
    assert pairs_of(chosen) == pairs_of(shapes)
    assert set(chosen) <= set(shapes)
    # No selection can have fewer than the two longest values have pairs.
    least = max(len(one) * len(other) for one, other in combinations((SCHEMES, SIZES, languages, SHAPES), 2))
    assert least <= len(chosen) <= least + 6


@given(st.sets(st.sampled_from(all_shapes(SIX)), min_size=1, max_size=40))
def test_pairwise_shows_every_pair_of_any_part_of_the_space(some: set[Shape]) -> None:
    shapes = tuple(sorted(some, key=astuple))
    assert pairs_of(pairwise(shapes)) == pairs_of(shapes)


def test_the_same_seed_draws_the_same_and_another_draws_others() -> None:
    shapes = all_shapes(SIX)
    assert drawn(shapes, 10, "a") == drawn(shapes, 10, "a")
    assert drawn(shapes, 10, "a") != drawn(shapes, 10, "b")
    assert len(set(drawn(shapes, 10, "a"))) == 10
    assert DEFAULT not in drawn(shapes, 500, "a")
    assert len(drawn(shapes, 500, "a")) == 143


@pytest.mark.parametrize("parts", [1, 2, 3, 7])
def test_parts_of_a_whole_walk_see_every_view_once(parts: int) -> None:
    whole = full_plan()
    plans = [full_plan(part, parts) for part in range(parts)]
    for tour in TOURS:
        for state in tour.states:
            views = [view for plan in plans for view in plan(tour, state)]
            assert len(views) == len(set(views))
            assert set(views) == set(whole(tour, state))
