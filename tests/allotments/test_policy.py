# SPDX-License-Identifier: EUPL-1.2
"""Who gets a unit."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from math import exp, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.allotments.policy import LEAST_CHANCE, chance_of_need, divide, expected, home, wanted

MEANS = [0.0, 0.01, 0.1, 0.105, 0.106, 0.5, 0.53, 0.54, 1.0, 2.0, 3.5, 9.0, 40.0]


@pytest.mark.parametrize("mean", MEANS)
@pytest.mark.parametrize("units", range(12))
def test_chance_is_the_tail_of_poisson(mean: float, units: int) -> None:
    below = sum(exp(-mean) * mean**count / factorial(count) for count in range(units))
    assert chance_of_need(units, mean) == pytest.approx(1 - below, abs=1e-9)


@pytest.mark.parametrize("mean", MEANS)
@pytest.mark.parametrize("least", [0.03, LEAST_CHANCE, 0.5])
def test_the_last_unit_wanted_is_likely_enough_and_one_more_is_not(mean: float, least: float) -> None:
    units = wanted(mean, least)
    assert units == 0 or chance_of_need(units, mean) >= least
    assert chance_of_need(units + 1, mean) < least


KIOSKS = st.dictionaries(st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 6), st.floats(0, 8)), max_size=8)


@given(st.integers(0, 30), KIOSKS)
def test_a_unit_always_goes_to_the_likeliest(pool: int, kiosks: dict[str, tuple[int, float]]) -> None:
    free = {name: has for name, (has, _) in kiosks.items()}
    means = {name: mean for name, (_, mean) in kiosks.items()}
    given_out = divide(pool, free, means)
    assert sum(given_out.values()) <= pool
    total = {name: free[name] + given_out.get(name, 0) for name in kiosks}
    worst = min((chance_of_need(total[name], means[name]) for name in given_out), default=1.0)
    best_left = max((chance_of_need(total[name] + 1, means[name]) for name in kiosks), default=0.0)
    assert worst >= best_left - 1e-9 or worst >= LEAST_CHANCE > best_left
    assert worst >= LEAST_CHANCE - 1e-9
    assert sum(given_out.values()) == pool or best_left < LEAST_CHANCE


def test_nothing_is_expected_after_the_close_and_sales_teach() -> None:
    opened = datetime(2026, 11, 23, tzinfo=UTC)
    closes = opened + timedelta(days=5)
    assert expected(40, 4, 3, opened, closes, closes) == 0
    before = expected(40, 4, 0, opened, closes, opened)
    assert before == pytest.approx(10 * 3 / 120)
    late = opened + timedelta(days=3)
    assert expected(40, 4, 20, opened, closes, late) > before > expected(40, 4, 0, opened, closes, late)


@given(st.sets(st.sampled_from([f"kiosk:{name}" for name in "abcdefgh"]), min_size=1), st.integers(0, 10_000))
def test_a_stock_stays_at_home_when_another_kiosk_comes_or_goes(kiosks: set[str], number: int) -> None:
    stock = f"slot:buergerbuero/{number}"
    found = home(stock, kiosks)
    assert found in kiosks
    assert home(stock, sorted(kiosks, reverse=True)) == found
    for other in kiosks - {found}:
        assert home(stock, kiosks - {other}) == found


def test_homes_are_spread_and_without_a_kiosk_there_is_none() -> None:
    kiosks = [f"kiosk:{number}" for number in range(5)]
    counts = Counter(home(f"slot:buergerbuero/{number}", kiosks) for number in range(1_000))
    assert set(counts) == set(kiosks)
    assert max(counts.values()) < 260
    assert home("slot:buergerbuero/1", []) is None
