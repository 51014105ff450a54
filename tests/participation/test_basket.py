# SPDX-License-Identifier: EUPL-1.2
"""A budget among projects: what is taken and given back, in any order."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.answers import toggled
from kiosk.forms.basket import Basket, basket_of
from sync.forms.filling import Choice

prices = st.lists(st.none() | st.integers(0, 9_000), min_size=1, max_size=8)


@given(prices, st.integers(1, 20_000), st.lists(st.integers(0, 7), max_size=30))
def test_whoever_taps_only_what_can_be_paid_never_spends_more(
    costs: list[int | None], budget: int, taps: list[int]
) -> None:
    choices = [Choice(f"p{at}", "", price=price) for at, price in enumerate(costs)]
    chosen: list[str] = []
    for tap in taps:
        choice = choices[tap % len(choices)]
        basket = basket_of(budget, choices, chosen)
        if choice.value in chosen or basket.affords(choice.price or 0):
            chosen = toggled(chosen, choice.value)
        after = basket_of(budget, choices, chosen)
        assert after.spent == sum(one.price or 0 for one in choices if one.value in chosen)
        assert 0 <= after.left <= budget


def test_what_is_left() -> None:
    assert (Basket(8000, 6500).left, Basket(8000, 9000).left) == (1500, -1000)
    assert Basket(8000, 6500).affords(1500)
    assert not Basket(8000, 6500).affords(1501)
