# SPDX-License-Identifier: EUPL-1.2
"""What may be wished, and what may not."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.ordering.rules import basket as rules
from kiosk.ecosystems.ordering.rules.basket import Basket, Catalogue, Change, Listed, Refusal, Why
from sync.contract.ordering import Product
from tests.ordering.wares import (
    BREAD,
    CIDER,
    NOW,
    ROLL,
    SAUSAGE,
    SPIRIT,
    WARES,
    basket,
    baskets,
    catalogue,
    orders,
    products,
)


def wished(
    product_id: str, quantity: int, given: Catalogue | None = None, start: Basket | None = None
) -> Basket | Refusal:
    return rules.set_quantity(start or Basket(), given or catalogue(), product_id, quantity, NOW)


@pytest.mark.parametrize(
    ("product_id", "quantity"),
    [
        pytest.param("brot", 1, id="one loaf"),
        pytest.param("brot", 20, id="as many loaves as are allowed when nothing is said"),
        pytest.param("broetchen", 30, id="as many rolls as the baker allows"),
        pytest.param("lyoner", 50, id="the least sausage"),
        pytest.param("lyoner", 500, id="ten steps of sausage"),
        pytest.param("lyoner", 2000, id="the most sausage"),
        pytest.param("saft", 12, id="a crate of juice"),
    ],
)
def test_what_is_within_the_limits_goes_into_the_basket(product_id: str, quantity: int) -> None:
    result = wished(product_id, quantity)
    assert isinstance(result, Basket)
    assert result.quantity_of(product_id) == quantity


@pytest.mark.parametrize(
    ("product_id", "quantity", "refusal"),
    [
        pytest.param("nichts", 1, Refusal(Why.UNKNOWN_PRODUCT, "nichts"), id="nobody knows the product"),
        pytest.param("brot", 0, Refusal(Why.TOO_FEW, "brot", "Roggenmischbrot", 1), id="no loaf at all"),
        pytest.param("brot", -3, Refusal(Why.TOO_FEW, "brot", "Roggenmischbrot", 1), id="less than nothing"),
        pytest.param("brot", 21, Refusal(Why.TOO_MANY, "brot", "Roggenmischbrot", 20), id="one loaf too many"),
        pytest.param("broetchen", 31, Refusal(Why.TOO_MANY, "broetchen", "Brötchen", 30), id="one roll too many"),
        pytest.param("lyoner", 49, Refusal(Why.TOO_FEW, "lyoner", "Lyoner", 50, True), id="less than a step"),
        pytest.param("lyoner", 75, Refusal(Why.NOT_A_STEP, "lyoner", "Lyoner", 50, True), id="between two steps"),
        pytest.param("lyoner", 2050, Refusal(Why.TOO_MANY, "lyoner", "Lyoner", 2000, True), id="too heavy"),
        pytest.param(
            "viez", 1, Refusal(Why.AGE_NOT_CONFIRMED, "viez", "Viez", 16), id="cider before an ID was promised"
        ),
        pytest.param(
            "brand",
            1,
            Refusal(Why.AGE_NOT_CONFIRMED, "brand", "Mirabellenbrand", 18),
            id="spirit before an ID was promised",
        ),
    ],
)
def test_a_refusal_says_what_its_sentence_needs(product_id: str, quantity: int, refusal: Refusal) -> None:
    assert wished(product_id, quantity) == refusal


@pytest.mark.parametrize(
    ("declared", "product", "ok"),
    [
        pytest.param(None, BREAD, True, id="bread asks for nothing"),
        pytest.param(False, BREAD, True, id="bread without an ID"),
        pytest.param(None, CIDER, False, id="cider, not asked yet"),
        pytest.param(False, CIDER, False, id="cider, no ID will be shown"),
        pytest.param(True, CIDER, True, id="cider, the ID will be shown"),
        pytest.param(None, SPIRIT, False, id="spirit, not asked yet"),
        pytest.param(True, SPIRIT, True, id="spirit, the ID will be shown"),
    ],
)
def test_age(declared: bool | None, product: Product, ok: bool) -> None:
    assert rules.age_ok(product, declared) is ok


def test_who_promises_an_id_gets_cider() -> None:
    result = wished("viez", 2, start=rules.promise_id(Basket(), promised=True))
    assert isinstance(result, Basket)
    assert result.quantity_of("viez") == 2


def test_a_district_may_sell_nothing_with_an_age_limit() -> None:
    result = wished("viez", 1, catalogue(sell_age_restricted=False), rules.promise_id(Basket(), promised=True))
    assert result == Refusal(Why.AGE_NOT_SOLD, "viez", "Viez", 16)


def test_taking_the_promise_back_takes_the_cider_out_and_leaves_the_bread() -> None:
    left = rules.promise_id(basket(brot=1, viez=2, brand=1), promised=False)
    assert [line.product_id for line in left.lines] == ["brot"]
    assert left.id_promised is False


def test_a_shop_that_does_not_deliver_this_week_is_refused() -> None:
    assert wished("lyoner", 50, catalogue(shops=("backstube",))) == Refusal(Why.SHOP_NOT_IN_CYCLE, "lyoner", "Lyoner")


@pytest.mark.parametrize(
    ("listed", "valid"),
    [
        pytest.param(Listed(BREAD), True, id="without bounds"),
        pytest.param(Listed(BREAD, valid_to=NOW), False, id="ended this very moment"),
        pytest.param(Listed(BREAD, valid_to=NOW + timedelta(seconds=1)), True, id="ends in a second"),
        pytest.param(Listed(BREAD, valid_from=NOW), True, id="begins this very moment"),
        pytest.param(Listed(BREAD, valid_from=NOW + timedelta(seconds=1)), False, id="begins in a second"),
        pytest.param(Listed(BREAD, NOW - timedelta(days=9), NOW - timedelta(days=2)), False, id="last week's offer"),
    ],
)
def test_a_product_is_ordered_only_while_it_is_valid(listed: Listed, valid: bool) -> None:
    result = wished("brot", 1, Catalogue({"brot": listed}, frozenset({"backstube"})))
    assert result == Refusal(Why.EXPIRED, "brot", "Roggenmischbrot") if not valid else isinstance(result, Basket)


def test_a_changed_quantity_keeps_its_place() -> None:
    result = wished("brot", 3, start=basket(brot=1, broetchen=4))
    assert isinstance(result, Basket)
    assert [(line.product_id, line.quantity) for line in result.lines] == [("brot", 3), ("broetchen", 4)]


def test_setting_a_quantity_takes_the_product_as_it_is_published_now() -> None:
    dearer = msgspec.structs.replace(BREAD, price_cents=400)
    result = wished("brot", 2, catalogue({"brot": dearer}), basket(brot=1))
    assert isinstance(result, Basket)
    assert result.lines[0].product.price_cents == 400


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        pytest.param(0, 50, id="the first touch wishes for one step"),
        pytest.param(50, 100, id="each further touch for one more"),
        pytest.param(1950, 2000, id="up to the most"),
    ],
)
def test_adding_goes_in_steps(start: int, expected: int) -> None:
    result = rules.add(basket(lyoner=start) if start else Basket(), catalogue(), "lyoner", NOW)
    assert isinstance(result, Basket)
    assert result.quantity_of("lyoner") == expected


def test_adding_beyond_the_most_is_refused() -> None:
    result = rules.add(basket(saft=12), catalogue(), "saft", NOW)
    assert result == Refusal(Why.TOO_MANY, "saft", "Apfelsaft", 12)


@pytest.mark.parametrize(
    ("start", "left"),
    [
        pytest.param(3, 2, id="one less"),
        pytest.param(1, 0, id="the last one goes out of the basket"),
        pytest.param(0, 0, id="what is not in stays out"),
    ],
)
def test_taking(start: int, left: int) -> None:
    result = rules.take(basket(brot=start) if start else Basket(), catalogue(), "brot", NOW)
    assert isinstance(result, Basket)
    assert result.quantity_of("brot") == left
    assert len(result.lines) == (1 if left else 0)


def test_removing_leaves_the_others() -> None:
    assert rules.remove(basket(brot=1, saft=2), "brot").lines == basket(saft=2).lines


def test_a_basket_never_changes_itself() -> None:
    before = basket(brot=1)
    rules.add(before, catalogue(), "brot", NOW)
    rules.remove(before, "brot")
    assert before == basket(brot=1)


@pytest.mark.parametrize(
    ("step", "most", "expected"),
    [
        pytest.param(None, None, (100, 10_000), id="a shop that says nothing sells up to ten kilos by 100 g"),
        pytest.param(50, 2000, (50, 2000), id="a shop's own bounds"),
        pytest.param(300, 1000, (300, 900), id="the most is a whole number of steps"),
        pytest.param(500, 200, (500, 500), id="a most below the step allows one step"),
    ],
)
def test_weight_bounds(step: int | None, most: int | None, expected: tuple[int, int]) -> None:
    product = msgspec.structs.replace(SAUSAGE, weight_step=step, weight_max=most)
    assert (rules.step_of(product), rules.most_of(product)) == expected


def test_an_order_holds_no_more_lines_than_the_contract() -> None:
    wares = {f"p{number}": ROLL for number in range(201)}
    given = catalogue(wares)
    filled: Basket | Refusal = Basket()
    for product_id in list(wares)[:200]:
        assert isinstance(filled, Basket)
        filled = rules.add(filled, given, product_id, NOW)
    assert isinstance(filled, Basket)
    assert rules.add(filled, given, "p200", NOW) == Refusal(Why.TOO_MANY_LINES, "p200", "Brötchen", 200)


def test_an_order_comes_to_no_more_than_the_contract() -> None:
    gold = msgspec.structs.replace(BREAD, price_cents=10_000_00)
    start = wished("brot", 1, catalogue({"brot": gold, "broetchen": ROLL}))
    assert isinstance(start, Basket)
    refusal = wished("broetchen", 1, catalogue({"brot": gold, "broetchen": ROLL}), start)
    assert isinstance(refusal, Refusal)
    assert refusal.why is Why.TOO_EXPENSIVE


def test_shops_are_sorted_and_named_once() -> None:
    assert basket(saft=1, brot=1, broetchen=1).shops() == ("backstube", "hofladen")


# As last time


def test_the_same_order_can_be_made_again() -> None:
    former = orders(basket(brot=1, lyoner=500, saft=6))
    result = rules.refill(former, catalogue(), NOW)
    assert result.changes == ()
    assert {line.product_id: line.quantity for line in result.basket.lines} == {"brot": 1, "lyoner": 500, "saft": 6}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(
            {"price_cents": 389}, rules.Changed(Change.DEARER, "brot", "Roggenmischbrot", 350, 389), id="dearer"
        ),
        pytest.param(
            {"price_cents": 299}, rules.Changed(Change.CHEAPER, "brot", "Roggenmischbrot", 350, 299), id="cheaper"
        ),
        pytest.param(
            {"max_quantity": 2}, rules.Changed(Change.LESS, "brot", "Roggenmischbrot", 3, 2), id="fewer allowed"
        ),
        pytest.param(
            {"sold_by": "weight"}, rules.Changed(Change.SOLD_DIFFERENTLY, "brot", "Roggenmischbrot"), id="now weighed"
        ),
    ],
)
def test_refill_tells_what_changed(change: dict[str, object], expected: rules.Changed) -> None:
    today = catalogue({"brot": msgspec.structs.replace(BREAD, **change)})
    assert rules.refill(orders(basket(brot=3)), today, NOW).changes == (expected,)


def test_refill_leaves_out_what_is_gone_and_keeps_the_rest() -> None:
    result = rules.refill(orders(basket(brot=1, broetchen=4)), catalogue({"brot": BREAD}), NOW)
    assert result.changes == (rules.Changed(Change.GONE, "broetchen", "Brötchen"),)
    assert [line.product_id for line in result.basket.lines] == ["brot"]


def test_refill_leaves_out_what_has_expired() -> None:
    old = Catalogue({"brot": Listed(BREAD, valid_to=NOW)}, frozenset({"backstube"}))
    assert rules.refill(orders(basket(brot=1)), old, NOW).changes[0].change is Change.GONE


def test_refill_asks_for_the_id_anew() -> None:
    result = rules.refill(orders(basket(viez=1)), catalogue(), NOW)
    assert result.changes[0].change is Change.REFUSED
    assert result.changes[0].refusal
    assert result.changes[0].refusal.why is Why.AGE_NOT_CONFIRMED


@pytest.mark.parametrize(
    ("step", "was", "now", "change"),
    [
        pytest.param(200, 500, 400, Change.LESS, id="rounded down to the new step"),
        pytest.param(750, 500, 750, Change.MORE, id="at least one of the new steps"),
    ],
)
def test_refill_fits_a_weight_to_new_steps(step: int, was: int, now: int, change: Change) -> None:
    today = catalogue({"lyoner": msgspec.structs.replace(SAUSAGE, weight_step=step)})
    result = rules.refill(orders(basket(lyoner=was)), today, NOW)
    assert result.basket.quantity_of("lyoner") == now
    assert [(found.change, found.was, found.now, found.by_weight) for found in result.changes] == [
        (change, was, now, True)
    ]


def test_refill_does_not_touch_what_is_already_wished() -> None:
    result = rules.refill(orders(basket(brot=3, saft=2)), catalogue(), NOW, basket(brot=1))
    assert (result.basket.quantity_of("brot"), result.basket.quantity_of("saft")) == (1, 2)


@given(before=baskets(), data=st.data())
def test_refill_never_exceeds_todays_limits(before: Basket, data: st.DataObject) -> None:
    if not before.lines:
        return
    today = {line.product_id: data.draw(products()) for line in before.lines if data.draw(st.booleans())}
    result = rules.refill(orders(before), catalogue(today), NOW)
    for line in result.basket.lines:
        step = rules.step_of(line.product)
        assert step <= line.quantity <= rules.most_of(line.product)
        assert line.quantity % step == 0
        assert line.product == today[line.product_id]
    assert len(result.basket.lines) + sum(not found.now for found in result.changes if found.change in {
        Change.GONE, Change.REFUSED, Change.SOLD_DIFFERENTLY
    }) == len(before.lines)  # fmt: skip


@given(moves=st.lists(st.tuples(st.sampled_from(["add", "take", "remove"]), st.sampled_from(sorted(WARES)))))
def test_no_sequence_of_touches_breaks_a_limit(moves: list[tuple[str, str]]) -> None:
    current = rules.promise_id(Basket(), promised=True)
    for move, product_id in moves:
        if move == "remove":
            current = rules.remove(current, product_id)
            continue
        result = (rules.add if move == "add" else rules.take)(current, catalogue(), product_id, NOW)
        current = result if isinstance(result, Basket) else current
    assert len({line.product_id for line in current.lines}) == len(current.lines)
    for line in current.lines:
        assert rules.step_of(line.product) <= line.quantity <= rules.most_of(line.product)
