# SPDX-License-Identifier: EUPL-1.2
"""Units that an order needs, and that nothing but units makes a promise firm."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.ordering.rules import stocks
from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from sync.contract.cases import AllotmentUse
from sync.contract.ordering import Product
from tests.ordering.wares import BREAD, JUICE, ROLL, SAUSAGE, published

UNIT = (AllotmentUse(UUID(int=1), "stock", 1, 1),)
POTATOES = msgspec.structs.replace(JUICE, name="Kartoffeln", limited=True)
HONEY = msgspec.structs.replace(ROLL, name="Honig", limited=True)
WEIGHED = msgspec.structs.replace(SAUSAGE, limited=True)
WARES: dict[str, Product] = {
    "brot": BREAD, "saft": JUICE, "kartoffeln": POTATOES, "honig": HONEY, "lyoner": WEIGHED,
}  # fmt: skip


def week(*, crates: bool = False, pickup: str = "2026-12-03T08:00:00Z") -> Cycle:
    found = read_cycle("testdorf-dgh/2026-w49", published(pickup=pickup, crates_limited=crates))
    assert found is not None
    return found


def basket(**quantities: int) -> Basket:
    return Basket(tuple(BasketLine(key, WARES[key], quantity) for key, quantity in quantities.items()))


NEEDS = {
    "nothing counted": (basket(brot=2, saft=1), False, [{}, {}]),
    "a limited product": (basket(kartoffeln=3), False, [{"product:kartoffeln/2026-12-03": 3}]),
    "one shop of two": (basket(brot=1, kartoffeln=2), False, [{}, {"product:kartoffeln/2026-12-03": 2}]),
    "by weight it is not counted": (basket(lyoner=300), False, [{}]),
    "crates, one for each order": (
        basket(brot=1, saft=1), True, [{"crates:testdorf-dgh/2026-w49": 1}, {"crates:testdorf-dgh/2026-w49": 1}],
    ),
    "product and crate": (
        basket(honig=4), True, [{"product:honig/2026-12-03": 4, "crates:testdorf-dgh/2026-w49": 1}],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NEEDS)
def test_what_each_order_needs(name: str) -> None:
    wanted, crates, needs = NEEDS[name]
    assert stocks.needs_of(wanted, week(crates=crates)) == needs


def test_the_day_of_a_stock_is_the_day_in_the_village() -> None:
    late = week(pickup="2026-12-02T23:30:00Z")
    assert stocks.stock_of("honig", HONEY, late) == "product:honig/2026-12-03"


ALL_NEEDS = {
    "nobody waits for a crate alone": (basket(brot=1), {}),
    "crates of all orders with the product": (
        basket(brot=1, kartoffeln=2), {"product:kartoffeln/2026-12-03": 2, "crates:testdorf-dgh/2026-w49": 2},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ALL_NEEDS)
def test_for_what_the_kiosk_asks(name: str) -> None:
    wanted, needs = ALL_NEEDS[name]
    assert stocks.all_needs(wanted, week(crates=True)) == needs


STANDINGS = {
    "all counted and held": (basket(kartoffeln=1), [UNIT], True, ("Kartoffeln",)),
    "not held": (basket(kartoffeln=1), [None], False, ()),
    "held, but something nobody counts": (basket(kartoffeln=1, saft=1), [UNIT], False, ("Kartoffeln",)),
    "two shops, one held": (basket(honig=1, kartoffeln=1), [UNIT, None], False, ("Honig",)),
    "two shops, both held": (basket(honig=1, kartoffeln=1), [UNIT, UNIT], True, ("Honig", "Kartoffeln")),
    "only a crate is held": (basket(brot=1), [UNIT], False, ()),
    "nothing to hold": (basket(brot=1), [()], False, ()),
    "an empty basket": (basket(), [], False, ()),
}


@pytest.mark.parametrize("name", STANDINGS)
def test_what_units_are_worth(name: str) -> None:
    wanted, units, whole, firm = STANDINGS[name]
    found = stocks.standing(wanted, week(), units)
    assert (found.whole, found.firm) == (whole, firm)
    strength = stocks.promise(week(), found)
    assert strength.strength == ("firm" if whole else "queued")
    assert strength.answer_by == datetime(2026, 11, 30, 11, tzinfo=UTC)


@given(
    st.dictionaries(st.sampled_from(sorted(WARES)), st.integers(1, 9)),
    st.lists(st.sampled_from([None, (), UNIT]), min_size=2, max_size=2),
    st.booleans(),
)
def test_nothing_is_firm_without_a_unit(quantities: dict[str, int], drawn: list[stocks.Units], crates: bool) -> None:
    """No order of a firm receipt is without units, and no product is called firm whose order has none."""
    wanted = basket(**quantities)
    units = drawn[: len(wanted.shops())]
    found = stocks.standing(wanted, week(crates=crates), units)
    if stocks.promise(week(crates=crates), found).strength == "firm":
        assert units
        assert all(units)
    held = {line.product.name for shop, unit in zip(wanted.shops(), units, strict=True) if unit
            for line in wanted.of_shop(shop) if line.product.limited}  # fmt: skip
    assert set(found.firm) <= held


def test_a_promise_that_shrank_is_noticed() -> None:
    both = stocks.Standing((UNIT,), ("Honig", "Kartoffeln"), whole=True)
    one = stocks.Standing((UNIT,), ("Honig",), whole=False)
    assert stocks.weaker(one, both)
    assert not stocks.weaker(both, one)
    assert not stocks.weaker(one, one)
    assert stocks.weaker(stocks.unpromised(basket(honig=1)), one)
    assert stocks.unpromised(basket(honig=1, kartoffeln=1)).units == (None, None)
