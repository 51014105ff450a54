# SPDX-License-Identifier: EUPL-1.2
"""From a basket to sealed orders, to answers and pick lists."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given

from kiosk.ecosystems.ordering.rules import picking
from kiosk.ecosystems.ordering.rules.answers import (
    AnswerProblem,
    AnswerRefusal,
    Packed,
    Reply,
    answer_for,
    may_answer,
)
from kiosk.ecosystems.ordering.rules.basket import MAX_SHOP_CENTS, Basket
from kiosk.ecosystems.ordering.rules.orders import make_ticket
from kiosk.ecosystems.ordering.rules.picking import Taken, pick_list
from sync.contract.ordering import AnswerLine, Order, OrderAnswer, OrderState
from tests.ordering.wares import KEY, NOW, POINT, basket, baskets, ids, one_order, orders, published


def test_each_shop_gets_an_order_of_its_own() -> None:
    bakery, farm = orders(basket(saft=6, brot=1, lyoner=500, broetchen=4))
    assert (bakery.shop, [line.product for line in bakery.lines]) == ("backstube", ["brot", "broetchen"])
    assert (farm.shop, [line.product for line in farm.lines]) == ("hofladen", ["saft", "lyoner"])
    assert (bakery.total_cents, bakery.deposit_cents, farm.total_cents, farm.deposit_cents) == (570, 0, 1779, 90)


def test_an_order_carries_the_terms_as_they_were_shown() -> None:
    (order,) = orders(basket(viez=2), late="cancel", substitutes=False, crate_name="Öztürk", lang="en")
    line = order.lines[0]
    assert (line.name, line.price_cents, line.vat_percent, line.min_age, line.total_cents) == (
        "Viez",
        420,
        19,
        16,
        840,
    )
    assert (order.late, order.substitutes, order.crate_name, order.lang) == ("cancel", False, "Öztürk", "en")
    assert (order.cycle, order.pickup_point, order.receipt_key) == ("woche-49", POINT, KEY)
    assert order.ordered_at == "2026-11-23T13:40:00Z"


def test_case_ids_are_handed_in() -> None:
    first, second = orders(basket(brot=1, saft=1), ids())
    assert (first.case_id, second.case_id) == (UUID(int=(7 << 76) | 1), UUID(int=(7 << 76) | 2))


def test_what_is_weighed_carries_no_deposit() -> None:
    assert one_order(lyoner=500).lines[0].deposit_cents == 0


def test_an_empty_basket_is_no_order() -> None:
    with pytest.raises(ValueError, match="empty"):
        orders(Basket())


def test_a_shop_outside_the_cycle_is_no_order() -> None:
    with pytest.raises(ValueError, match="hofladen"):
        orders(basket(saft=1), cycle=published(shops=("backstube",)))


@given(given_basket=baskets())
def test_every_order_passes_the_contract(given_basket: Basket) -> None:
    if not given_basket.lines:
        return
    for order in orders(given_basket):
        if order.total_cents <= 10_000_00:
            assert msgspec.json.decode(msgspec.json.encode(order), type=Order) == order


# Answers


def answered(order: Order, state: OrderState, before: OrderAnswer | None = None, **outcomes: Packed) -> OrderAnswer:
    found = answer_for(order, before, Reply(state, outcomes), NOW)
    assert isinstance(found, OrderAnswer)
    return found


def refused(order: Order, reply: Reply, before: OrderAnswer | None = None) -> AnswerRefusal:
    found = answer_for(order, before, reply, NOW)
    assert isinstance(found, AnswerRefusal)
    return found


@pytest.mark.parametrize(
    ("before", "allowed"),
    [
        pytest.param(None, {"accepted", "declined"}, id="a new order is accepted or declined"),
        pytest.param(
            "accepted", {"accepted", "packed", "declined"}, id="an accepted one is corrected, packed or declined"
        ),
        pytest.param("packed", {"packed", "handed_out"}, id="a packed one is corrected or handed out"),
        pytest.param("declined", set(), id="nothing follows a no"),
        pytest.param("handed_out", set(), id="nothing follows the hand-over"),
    ],
)
def test_steps(before: OrderState | None, allowed: set[OrderState]) -> None:
    states: tuple[OrderState, ...] = ("accepted", "declined", "packed", "handed_out")
    assert {state for state in states if may_answer(before, state)} == allowed


def test_the_whole_way_of_an_order() -> None:
    order = one_order(lyoner=500, saft=6)
    accepted = answered(order, "accepted")
    packed = answered(order, "packed", accepted, lyoner=Packed(quantity=537), saft=Packed(quantity=5))
    done = answer_for(order, packed, Reply("handed_out", {}, paid=True, message=" Danke! "), NOW + timedelta(days=3))
    assert isinstance(done, OrderAnswer)
    assert (accepted.revision, packed.revision, done.revision) == (1, 2, 3)
    assert (accepted.total_cents, accepted.deposit_cents) == (order.total_cents, order.deposit_cents)
    assert (packed.total_cents, packed.deposit_cents) == (693 + 945, 75)
    assert (done.total_cents, done.lines, done.paid, done.message) == (693 + 945, packed.lines, True, "Danke!")


def test_a_correction_replaces_only_what_it_names() -> None:
    order = one_order(lyoner=500, saft=6)
    first = answered(order, "accepted", lyoner=Packed(outcome="missing"))
    second = answered(order, "accepted", first, saft=Packed(quantity=2))
    assert [(line.product, line.outcome, line.quantity) for line in second.lines] == [
        ("lyoner", "missing", 0),
        ("saft", "ok", 2),
    ]


def test_a_declined_order_costs_nothing() -> None:
    found = answered(one_order(saft=6), "declined")
    assert (found.lines, found.total_cents, found.deposit_cents) == ((), 0, 0)


def test_what_is_missing_costs_nothing() -> None:
    line = answered(one_order(saft=6), "accepted", saft=Packed(outcome="missing")).lines[0]
    assert line == AnswerLine(product="saft", outcome="missing", quantity=0, total_cents=0, deposit_cents=0)


@pytest.mark.parametrize(
    ("cents", "expected"),
    [
        pytest.param(None, 1134, id="for the price of what it stands for"),
        pytest.param(1000, 1000, id="for less"),
        pytest.param(1134, 1134, id="for exactly as much"),
        pytest.param(0, 0, id="as a gift"),
    ],
)
def test_a_substitute(cents: int | None, expected: int) -> None:
    packed = Packed(outcome="substituted", substitute="Birnensaft", cents=cents, deposit_cents=90)
    line = answered(one_order(saft=6), "accepted", saft=packed).lines[0]
    assert (line.substitute, line.quantity, line.total_cents, line.deposit_cents) == ("Birnensaft", 6, expected, 90)


@pytest.mark.parametrize(
    ("packed", "refusal"),
    [
        pytest.param(
            Packed("substituted", substitute="Birnensaft", cents=1135),
            AnswerRefusal(AnswerProblem.SUBSTITUTE_TOO_DEAR, "saft", 1134),
            id="a substitute that is a cent too dear",
        ),
        pytest.param(
            Packed("substituted", substitute="Birnensaft", cents=-1),
            AnswerRefusal(AnswerProblem.SUBSTITUTE_TOO_DEAR, "saft", 1134),
            id="a substitute of less than nothing",
        ),
        pytest.param(
            Packed("substituted", substitute="  "),
            AnswerRefusal(AnswerProblem.SUBSTITUTE_WITHOUT_NAME, "saft"),
            id="a substitute without a name",
        ),
        pytest.param(
            Packed("substituted", quantity=0, substitute="Birnensaft"),
            AnswerRefusal(AnswerProblem.NOTHING_PACKED, "saft"),
            id="no pieces of a substitute",
        ),
        pytest.param(
            Packed(quantity=7), AnswerRefusal(AnswerProblem.TOO_MUCH, "saft", 6), id="more than was ordered"
        ),
        pytest.param(
            Packed(quantity=0), AnswerRefusal(AnswerProblem.NOTHING_PACKED, "saft"), id="none, but not missing"
        ),
    ],
)
def test_a_line_is_refused(packed: Packed, refusal: AnswerRefusal) -> None:
    assert refused(one_order(saft=6), Reply("accepted", {"saft": packed})) == refusal


def test_no_substitute_against_the_residents_wish() -> None:
    (order,) = orders(basket(saft=6), substitutes=False)
    reply = Reply("accepted", {"saft": Packed("substituted", substitute="Birnensaft")})
    assert refused(order, reply) == AnswerRefusal(AnswerProblem.SUBSTITUTE_NOT_WISHED, "saft")


@pytest.mark.parametrize(
    ("grams", "ok"),
    [
        pytest.param(1, True, id="very little"),
        pytest.param(1000, True, id="twice as much"),
        pytest.param(1001, False, id="a slip of the finger"),
    ],
)
def test_scales(grams: int, ok: bool) -> None:
    reply = Reply("accepted", {"lyoner": Packed(quantity=grams)})
    assert isinstance(answer_for(one_order(lyoner=500), None, reply, NOW), OrderAnswer) is ok


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        pytest.param(Reply("packed", {}), AnswerProblem.STEP_NOT_ALLOWED, id="packed before accepted"),
        pytest.param(Reply("handed_out", {}), AnswerProblem.STEP_NOT_ALLOWED, id="handed out before accepted"),
        pytest.param(
            Reply("accepted", {}, paid=True), AnswerProblem.PAID_BEFORE_HANDED_OUT, id="paid before handed out"
        ),
        pytest.param(
            Reply("accepted", {"x": Packed()}), AnswerProblem.UNKNOWN_PRODUCT, id="a product nobody ordered"
        ),
    ],
)
def test_an_answer_is_refused(reply: Reply, problem: AnswerProblem) -> None:
    assert refused(one_order(saft=6), reply).problem is problem


@given(given_basket=baskets())
def test_an_answers_sums_are_those_of_its_lines(given_basket: Basket) -> None:
    for order in orders(given_basket) if given_basket.lines else ():
        if order.total_cents + order.deposit_cents > 10_000_00:
            continue
        found = answered(order, "accepted")
        assert found.total_cents == sum(line.total_cents for line in found.lines) == order.total_cents
        assert found.deposit_cents == sum(line.deposit_cents for line in found.lines) == order.deposit_cents


# Pick lists


def taken(order: Order, state: OrderState | None = "accepted", cycle: str = "woche-49") -> Taken:
    return Taken(order, cycle, state)


def named(name: str, number: int, **quantities: int) -> Order:
    (order,) = orders(basket(**quantities), lambda: UUID(int=(7 << 76) | number), crate_name=name)
    return order


def test_products_are_summed_over_all_crates() -> None:
    found = pick_list(
        [taken(named("B", 1, saft=6, lyoner=500)), taken(named("A", 2, saft=2, lyoner=250))], "woche-49", POINT
    )
    assert [(entry.name, entry.quantity, entry.by_weight, entry.crates) for entry in found.products] == [
        ("Apfelsaft", 8, False, 2),
        ("Lyoner", 750, True, 2),
    ]


def test_crates_stand_by_name_as_in_a_telephone_book() -> None:
    names = ["Zander", "Öztürk", "Ohm", "abel", "Oberthal", "Zander"]
    found = pick_list([taken(named(name, 9 - at, saft=1)) for at, name in enumerate(names)], "woche-49", POINT)
    assert [crate.name for crate in found.crates] == ["abel", "Oberthal", "Ohm", "Öztürk", "Zander", "Zander"]
    assert [crate.number for crate in found.crates] == [1, 2, 3, 4, 5, 6]
    assert [crate.tag for crate in found.crates[-2:]] == ["0004", "0009"]


@pytest.mark.parametrize(
    ("entry", "listed"),
    [
        pytest.param(taken(named("A", 1, saft=1)), True, id="accepted"),
        pytest.param(taken(named("A", 1, saft=1), None), False, id="not yet answered"),
        pytest.param(taken(named("A", 1, saft=1), "declined"), False, id="declined"),
        pytest.param(taken(named("A", 1, saft=1), "packed"), False, id="packed already"),
        pytest.param(taken(named("A", 1, saft=1), cycle="woche-50"), False, id="moved to the next week"),
    ],
)
def test_only_what_is_to_be_packed_is_listed(entry: Taken, listed: bool) -> None:
    assert bool(pick_list([entry], "woche-49", POINT).crates) is listed


def test_another_pick_up_point_has_its_own_list() -> None:
    assert pick_list([taken(named("A", 1, saft=1))], "woche-49", "winterbach").crates == ()


def test_the_list_does_not_depend_on_the_order_of_arrival() -> None:
    entries = [taken(named(name, at, saft=1 + at)) for at, name in enumerate("DACB")]
    assert pick_list(entries, "woche-49", POINT) == pick_list(reversed(entries), "woche-49", POINT)


def test_names_sort_without_case_and_marks() -> None:
    assert picking.sorting_name("Groß-Äpfel") == "gross-apfel"


def test_a_ticket_names_the_crates_and_the_sum() -> None:
    given = orders(basket(brot=1, lyoner=150, saft=2))
    ticket = make_ticket(given, {"backstube": "Backstube", "hofladen": "Hofladen"}, UUID(int=77))
    assert ticket is not None
    assert (ticket.case_id, ticket.shop, ticket.crate_name) == (UUID(int=77), POINT, given[0].crate_name)
    assert [line.product for line in ticket.lines] == [order.shop for order in given]
    assert ticket.lines[0].name == f"Kiste Backstube · {picking.crate_tag(given[0])}"
    weighed = [line.name.endswith(" · etwa") for line in ticket.lines]
    assert weighed == [any(line.sold_by == "weight" for line in order.lines) for order in given]
    assert not ticket.substitutes
    assert ticket.receipt_key == given[0].receipt_key


def test_a_ticket_can_be_sent_however_long_a_shop_calls_itself() -> None:
    ticket = make_ticket(orders(basket(lyoner=150)), {"hofladen": "H" * 200}, UUID(int=77))
    assert msgspec.json.decode(msgspec.json.encode(ticket), type=Order) == ticket


@given(baskets())
def test_a_ticket_has_the_sum_of_its_crates(filled: Basket) -> None:
    if not filled.lines:
        return
    made = orders(filled)
    ticket = make_ticket(made, {}, UUID(int=77))
    whole = sum(order.total_cents + order.deposit_cents for order in made)
    if ticket is None:
        assert whole > MAX_SHOP_CENTS
        return
    assert ticket.total_cents + ticket.deposit_cents == whole
    assert ticket.total_cents == sum(line.total_cents for line in ticket.lines)
    assert ticket.deposit_cents == sum(line.deposit_cents for line in ticket.lines)
    assert msgspec.json.decode(msgspec.json.encode(ticket), type=Order) == ticket
