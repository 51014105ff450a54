# SPDX-License-Identifier: EUPL-1.2
"""Cents, weights, deposits, unit prices and VAT."""

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.basket import Basket
from kiosk.ecosystems.ordering.rules.prices import UnitPrice, VatPart
from sync.contract.ordering import Product
from tests.ordering.wares import BREAD, CIDER, JUICE, SAUSAGE, SHOPS, basket, baskets, one_order, orders


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [
        pytest.param(0, 7, 0, id="nothing stays nothing"),
        pytest.param(1, 2, 1, id="a half goes up"),
        pytest.param(3, 2, 2, id="one and a half goes up"),
        pytest.param(5, 2, 3, id="two and a half goes up, not to the even one"),
        pytest.param(49, 100, 0, id="just under a half goes down"),
        pytest.param(50, 100, 1, id="exactly a half goes up"),
        pytest.param(149, 100, 1, id="just under one and a half goes down"),
        pytest.param(10**15 + 1, 2, 5 * 10**14 + 1, id="great numbers lose nothing"),
    ],
)
def test_halves_go_up(numerator: int, denominator: int, expected: int) -> None:
    assert prices.half_up(numerator, denominator) == expected


@pytest.mark.parametrize(
    ("per_kilogram", "grams", "cents"),
    [
        pytest.param(1290, 1000, 1290, id="a kilo costs the kilo's price"),
        pytest.param(1290, 500, 645, id="half a kilo costs half"),
        pytest.param(1290, 50, 65, id="64.5 cents are rounded up"),
        pytest.param(1289, 50, 64, id="64.45 cents are rounded down"),
        pytest.param(1290, 537, 693, id="what the scales say"),
        pytest.param(999, 1, 1, id="a gram costs a cent"),
        pytest.param(499, 1, 0, id="a gram of something cheap costs nothing"),
        pytest.param(0, 100_000, 0, id="a gift stays a gift"),
        pytest.param(10_000_00, 1000, 10_000_00, id="the dearest kilo"),
    ],
)
def test_weight(per_kilogram: int, grams: int, cents: int) -> None:
    assert prices.by_weight(per_kilogram, grams) == cents


@pytest.mark.parametrize(
    ("product", "quantity", "goods", "deposit"),
    [
        pytest.param(BREAD, 1, 350, 0, id="a loaf"),
        pytest.param(BREAD, 3, 1050, 0, id="three loaves"),
        pytest.param(JUICE, 6, 1134, 90, id="six bottles have six deposits"),
        pytest.param(SAUSAGE, 500, 645, 0, id="a pound of sausage"),
        pytest.param(
            msgspec.structs.replace(SAUSAGE, deposit_cents=25),
            500,
            645,
            0,
            id="what is weighed has no deposit per gram",
        ),
    ],
)
def test_a_line(product: Product, quantity: int, goods: int, deposit: int) -> None:
    assert (prices.goods(product, quantity), prices.deposit(product, quantity)) == (goods, deposit)


def priced(cents: int, content: int | None, unit: str | None) -> Product:
    return msgspec.structs.replace(BREAD, price_cents=cents, content=content, content_unit=unit)


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        pytest.param(priced(349, 500, "g"), UnitPrice(698, "kg"), id="a pound of bread per kilo"),
        pytest.param(priced(349, 750, "g"), UnitPrice(465, "kg"), id="rounded down"),
        pytest.param(priced(199, 400, "g"), UnitPrice(498, "kg"), id="497.5 is rounded up"),
        pytest.param(priced(420, 750, "ml"), UnitPrice(560, "l"), id="wine per litre"),
        pytest.param(priced(129, 1500, "ml"), UnitPrice(86, "l"), id="more than a litre"),
        pytest.param(priced(289, 10, "piece"), UnitPrice(29, "piece"), id="ten eggs, each"),
        pytest.param(priced(350, 1000, "g"), None, id="a kilo needs none: it equals the price"),
        pytest.param(priced(189, 1000, "ml"), None, id="a litre needs none"),
        pytest.param(priced(55, 1, "piece"), None, id="a single piece needs none"),
        pytest.param(priced(199, 9, "g"), None, id="under 10 g needs none"),
        pytest.param(priced(199, 9, "ml"), None, id="under 10 ml needs none"),
        pytest.param(priced(199, 10, "g"), UnitPrice(19900, "kg"), id="10 g has one"),
        pytest.param(priced(199, None, None), None, id="unknown content has none"),
        pytest.param(SAUSAGE, None, id="what is weighed is priced per kilo already"),
        pytest.param(CIDER, UnitPrice(560, "l"), id="the deposit does not count"),
        pytest.param(
            msgspec.structs.replace(CIDER, deposit_cents=25), UnitPrice(560, "l"), id="not even where there is one"
        ),
    ],
)
def test_unit_price(product: Product, expected: UnitPrice | None) -> None:
    assert prices.unit_price(product) == expected


@pytest.mark.parametrize(
    ("percent", "gross", "vat"),
    [
        pytest.param(19, 119, 19, id="19 % of a euro"),
        pytest.param(7, 107, 7, id="7 % of a euro"),
        pytest.param(0, 5000, 0, id="no VAT"),
        pytest.param(7, 570, 37, id="37.29 is rounded down"),
        pytest.param(19, 420, 67, id="67.06 is rounded down"),
        pytest.param(7, 8, 1, id="0.52 is rounded up"),
        pytest.param(7, 7, 0, id="0.46 is rounded down"),
        pytest.param(19, 3, 0, id="0.479 is rounded down"),
        pytest.param(19, 10_000_00, 159664, id="the greatest order"),
    ],
)
def test_vat_is_taken_out_of_the_gross(percent: int, gross: int, vat: int) -> None:
    assert prices.vat_contained(percent, gross) == vat


def test_vat_of_an_order_taxes_the_deposit_as_its_drink() -> None:
    order = one_order(lyoner=500, saft=6)
    assert prices.vat_of_order(order) == (VatPart(7, 645, 42), VatPart(19, 1134 + 90, 195))


def test_vat_is_rounded_once_per_rate_and_order_not_per_line() -> None:
    assert prices.vat_parts([(7, 7), (7, 7)]) == (VatPart(7, 14, 1),)


def test_vat_of_several_shops_is_added_as_each_rounded_it() -> None:
    parts = [*prices.vat_parts([(7, 7)]), *prices.vat_parts([(7, 7), (19, 119)])]
    assert prices.add_vat(parts) == (VatPart(7, 14, 0), VatPart(19, 119, 19))


def test_sums_are_by_shop() -> None:
    total = prices.sums(basket(brot=1, lyoner=500, saft=6, broetchen=4).lines)
    assert [(shop.shop, shop.goods, shop.deposit, shop.estimated) for shop in total.shops] == [
        ("backstube", 570, 0, False),
        ("hofladen", 1779, 90, True),
    ]
    assert (total.goods, total.deposit, total.total, total.estimated) == (2349, 90, 2439, True)


def test_an_empty_basket_costs_nothing() -> None:
    assert (prices.sums(()).total, prices.sums(()).estimated, prices.sums(()).vat) == (0, False, ())


@pytest.mark.parametrize(
    ("shop", "goods", "missing"),
    [
        pytest.param("backstube", 1, 0, id="no minimum"),
        pytest.param("hofladen", 0, 1000, id="everything is missing"),
        pytest.param("hofladen", 999, 1, id="a cent is missing"),
        pytest.param("hofladen", 1000, 0, id="exactly enough"),
        pytest.param("hofladen", 5000, 0, id="more than enough"),
    ],
)
def test_least_order(shop: str, goods: int, missing: int) -> None:
    assert prices.below_minimum(SHOPS[shop], goods) == missing


@pytest.mark.parametrize(
    ("grams", "cents"),
    [
        pytest.param(500, 645, id="as wished"),
        pytest.param(537, 693, id="a little more"),
        pytest.param(463, 597, id="a little less"),
        pytest.param(1, 1, id="next to nothing"),
    ],
)
def test_final_weight(grams: int, cents: int) -> None:
    assert prices.final_goods(one_order(lyoner=500).lines[0], grams) == cents


def test_final_pieces_have_their_own_deposits() -> None:
    line = one_order(saft=6).lines[0]
    assert (prices.final_goods(line, 5), prices.line_deposit(line, 5)) == (945, 75)


@given(given_basket=baskets())
def test_totals_are_the_sum_of_their_lines(given_basket: Basket) -> None:
    total = prices.sums(given_basket.lines)
    goods = sum(prices.goods(line.product, line.quantity) for line in given_basket.lines)
    deposit = sum(prices.deposit(line.product, line.quantity) for line in given_basket.lines)
    assert (total.goods, total.deposit) == (goods, deposit)
    assert total.total == sum(shop.total for shop in total.shops) >= 0


@given(given_basket=baskets())
def test_vat_parts_cover_the_whole_sum(given_basket: Basket) -> None:
    total = prices.sums(given_basket.lines)
    assert sum(part.gross for part in total.vat) == total.total
    for part in total.vat:
        assert 0 <= part.vat <= part.gross


@given(given_basket=baskets())
def test_orders_say_what_the_basket_said(given_basket: Basket) -> None:
    if not given_basket.lines:
        return
    made = orders(given_basket)
    total = prices.sums(given_basket.lines)
    assert sum(order.total_cents for order in made) == total.goods
    assert sum(order.deposit_cents for order in made) == total.deposit
    assert all(sum(line.total_cents for line in order.lines) == order.total_cents for order in made)
    assert prices.add_vat(part for order in made for part in prices.vat_of_order(order)) == total.vat


@given(st.integers(0, 10_000_00), st.integers(1, 100_000))
def test_weights_are_rounded_to_the_nearest_cent(cents: int, grams: int) -> None:
    exact = Fraction(cents * grams, 1000)
    assert Fraction(-1, 2) < prices.by_weight(cents, grams) - exact <= Fraction(1, 2)


@given(st.integers(0, 10_000_00), st.sampled_from([0, 7, 19]))
def test_vat_is_rounded_to_the_nearest_cent(gross: int, percent: int) -> None:
    exact = Fraction(gross * percent, 100 + percent)
    assert Fraction(-1, 2) < prices.vat_contained(percent, gross) - exact <= Fraction(1, 2)
