# SPDX-License-Identifier: EUPL-1.2
"""How orders stand at the desk, how they are grouped, and what may be answered next."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counter import rules
from kiosk.counter.rules import DeskOrder, Standing
from kiosk.ecosystems.ordering.rules.answers import AnswerProblem, AnswerRefusal, Packed, Reply, answer_for
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from kiosk.ecosystems.ordering.rules.picking import pick_list
from sync.contract.ordering import Order, OrderAnswer
from sync.contract.times import to_wire
from tests.ordering import wares


def order(name: str = "Mustermann", number: int = 1, **wishes: int) -> Order:
    found = wares.one_order(**(wishes or {"brot": 1}))
    case_id = type(found.case_id)(int=(7 << 76) | number)
    return msgspec.structs.replace(found, crate_name=name, case_id=case_id)


def entry(given_order: Order | None = None, **changes: object) -> DeskOrder:
    base = DeskOrder(given_order or order(), "A" * 22, "stored", "woche-49", to_wire(wares.NOW))
    return replace(base, **changes)  # type: ignore[arg-type]


def answered(given_entry: DeskOrder, *replies: Reply) -> DeskOrder:
    for reply in replies:
        made = rules.next_reply(given_entry, reply, wares.NOW)
        assert isinstance(made, OrderAnswer)
        given_entry = replace(given_entry, answer=made, revision=made.revision)
    return given_entry


def cycles(*weeks: int) -> dict[str, Cycle]:
    found = [read_cycle(*wares.week(number)) for number in weeks]
    return {cycle.id: cycle for cycle in found if cycle}


ACCEPT, PACK, HAND_OUT = Reply("accepted", {}), Reply("packed", {}), Reply("handed_out", {}, paid=True)
DECLINE = Reply("declined", {}, message="Ausverkauft")


@pytest.mark.parametrize(
    ("replies", "state", "expected"),
    [
        pytest.param([], "stored", Standing.NEW, id="fresh"),
        pytest.param([], "late_next", Standing.NEW, id="late-counts-for-next-week"),
        pytest.param([ACCEPT], "stored", Standing.ACCEPTED, id="accepted"),
        pytest.param([ACCEPT, PACK], "stored", Standing.PACKED, id="packed"),
        pytest.param([ACCEPT, PACK, HAND_OUT], "stored", Standing.HANDED_OUT, id="handed-out"),
        pytest.param([DECLINE], "stored", Standing.DECLINED, id="declined"),
        pytest.param([], "cancelled", Standing.CANCELLED, id="cancelled-before-answer"),
        pytest.param([ACCEPT], "cancelled", Standing.CANCELLED, id="cancelled-after-accepting"),
        pytest.param([ACCEPT, PACK], "cancelled", Standing.CANCELLED, id="cancelled-after-packing"),
        pytest.param([], "late_cancelled", Standing.CANCELLED, id="lapsed"),
        pytest.param([], "void", Standing.CANCELLED, id="undone"),
        pytest.param([], "refused", Standing.CANCELLED, id="refused-by-platform"),
    ],
)
def test_standing(replies: list[Reply], state: str, expected: Standing) -> None:
    assert rules.standing(replace(answered(entry(), *replies), state=state)) is expected  # type: ignore[arg-type]


def test_pick_ups_stand_in_the_order_in_which_they_come() -> None:
    orders = [
        entry(order(number=1), cycle="woche-50"),
        entry(order(number=2), cycle="woche-48"),
        entry(order(number=3), cycle="woche-49"),
        entry(order(number=4), cycle="unbekannt"),
        entry(order(number=5), cycle="woche-47"),
    ]
    found = rules.pick_ups(orders, cycles(-2, -1, 0, 1), wares.NOW + timedelta(days=4))
    assert [group.cycle_id for group in found] == ["woche-49", "woche-50", "unbekannt", "woche-48", "woche-47"]
    assert [rules.is_over(group, wares.NOW + timedelta(days=4)) for group in found] == [
        False, False, False, True, True,
    ]  # fmt: skip


def test_one_pick_up_counts_its_states_and_sorts_its_crates_like_a_telephone_book() -> None:
    orders = [
        entry(order("Zimmer", 1)),
        entry(order("Äpfel", 2), state="cancelled"),
        answered(entry(order("apfel", 3)), ACCEPT),
        entry(order("Bäcker", 4)),
    ]
    (found,) = rules.pick_ups(orders, cycles(0), wares.NOW)
    assert [one.order.crate_name for one in found.orders] == ["Äpfel", "apfel", "Bäcker", "Zimmer"]
    assert dict(found.counts) == {Standing.NEW: 2, Standing.CANCELLED: 1, Standing.ACCEPTED: 1}


def test_two_places_in_one_week_are_two_pick_ups() -> None:
    other = msgspec.structs.replace(order(number=2), pickup_point="winterbach-dgh")
    found = rules.pick_ups([entry(), entry(other)], cycles(0), wares.NOW)
    assert [group.point for group in found] == ["remmesweiler-dgh", "winterbach-dgh"]


@given(st.permutations(range(8)))
def test_pick_ups_do_not_depend_on_arrival(turn: list[int]) -> None:
    orders = [entry(order(name, number)) for number, name in enumerate("abcabcab")]
    assert rules.pick_ups([orders[at] for at in turn], cycles(0), wares.NOW) == rules.pick_ups(
        orders, cycles(0), wares.NOW
    )


@pytest.mark.parametrize(
    ("week", "days", "worth"),
    [
        pytest.param(0, 0, True, id="before"),
        pytest.param(0, 16, True, id="six-days-after-the-pick-up"),
        pytest.param(0, 17, False, id="a-week-after-the-pick-up"),
        pytest.param(None, 34, True, id="unknown-week-not-yet-old"),
        pytest.param(None, 35, False, id="unknown-week-old"),
    ],
)
def test_worth_opening(week: int | None, days: int, worth: bool) -> None:
    cycle = None if week is None else cycles(week)["woche-49"]
    assert rules.worth_opening(cycle, wares.NOW, wares.NOW + timedelta(days=days)) is worth


def test_revisions_go_on_from_the_highest_one_seen_anywhere() -> None:
    made = rules.next_reply(entry(revision=6, elsewhere=True), ACCEPT, wares.NOW)
    assert isinstance(made, OrderAnswer)
    assert made.revision == 7


@pytest.mark.parametrize(
    ("replies", "reply"),
    [
        pytest.param([], PACK, id="pack-before-accepting"),
        pytest.param([ACCEPT], HAND_OUT, id="hand-out-before-packing"),
        pytest.param([ACCEPT, PACK], DECLINE, id="decline-after-packing"),
        pytest.param([DECLINE], ACCEPT, id="accept-after-declining"),
        pytest.param([ACCEPT, PACK, HAND_OUT], PACK, id="change-after-handing-out"),
    ],
)
def test_steps_that_are_not_allowed(replies: list[Reply], reply: Reply) -> None:
    made = rules.next_reply(answered(entry(), *replies), reply, wares.NOW)
    assert made == AnswerRefusal(AnswerProblem.STEP_NOT_ALLOWED)


def test_an_ended_order_gets_no_answer() -> None:
    assert rules.next_reply(entry(state="cancelled"), ACCEPT, wares.NOW) is None


def test_ended_orders_are_not_packed() -> None:
    orders = [
        answered(entry(order("Bleibt", 1)), ACCEPT),
        replace(answered(entry(order("Storniert", 2)), ACCEPT), state="cancelled"),
        entry(order("Neu", 3)),
        answered(entry(order("Gepackt", 4)), ACCEPT, PACK),
    ]
    found = pick_list([rules.taken(one) for one in orders], "woche-49", wares.POINT)
    assert [crate.name for crate in found.crates] == ["Bleibt"]


@pytest.mark.parametrize(
    ("wishes", "count", "age"),
    [
        pytest.param({"broetchen": 6, "brot": 1}, 7, 0, id="pieces"),
        pytest.param({"lyoner": 500, "saft": 2}, 3, 0, id="a-weighed-line-is-one-thing"),
        pytest.param({"viez": 1, "brand": 1}, 2, 18, id="the-highest-age"),
    ],
)
def test_things_and_age(wishes: dict[str, int], count: int, age: int) -> None:
    found = order(**wishes)
    assert (rules.things(found), rules.least_age(found)) == (count, age)


def test_what_is_to_be_paid_follows_the_answer() -> None:
    made = entry(order(lyoner=500, saft=2))
    assert (rules.to_pay(made), rules.is_estimate(made)) == (645 + 378 + 30, True)
    packed = answered(made, ACCEPT, Reply("packed", {"lyoner": Packed(quantity=480), "saft": Packed("missing")}))
    assert (rules.to_pay(packed), rules.is_estimate(packed)) == (619, False)


def test_a_declined_order_keeps_its_sum() -> None:
    assert rules.to_pay(answered(entry(), DECLINE)) == 350


def test_a_correction_begins_with_what_was_packed() -> None:
    outcomes = {
        "lyoner": Packed(quantity=480),
        "saft": Packed("substituted", substitute="Birnensaft", cents=300, deposit_cents=30),
        "viez": Packed("missing"),
    }
    made = answered(entry(order(lyoner=500, saft=2, viez=1, brand=1)), ACCEPT, Reply("packed", outcomes))
    before = rules.packed_before(made)
    assert "brand" not in before
    assert (before["lyoner"].quantity, before["viez"].outcome) == (480, "missing")
    assert (before["saft"].substitute, before["saft"].cents, before["saft"].deposit_cents) == ("Birnensaft", 300, 30)
    again = answer_for(made.order, made.answer, Reply("packed", before), wares.NOW)
    assert isinstance(again, OrderAnswer)
    assert made.answer is not None
    assert again.lines == made.answer.lines


def test_before_the_first_packing_there_is_nothing_to_correct() -> None:
    assert rules.packed_before(answered(entry(), ACCEPT)) == {}


def test_unweighed_lines() -> None:
    made = order(lyoner=500, saft=1)
    assert [line.product for line in rules.unweighed(made, {})] == ["lyoner"]
    assert rules.unweighed(made, {"lyoner": Packed(quantity=510)}) == ()


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("2", 200), ("2,5", 250), ("2,50", 250), ("0,09", 9), (" 12.30 ", 1230), ("0", 0),
        ("", None), (",50", None), ("2,", None), ("2,505", None), ("-1", None), ("zwei", None),
        ("2,5,0", None), ("99999", None), ("²", None), ("1,²", None),
    ],
)  # fmt: skip
def test_read_cents(text: str, cents: int | None) -> None:
    assert rules.read_cents(text) == cents


@given(st.integers(0, 9999_99))
def test_every_price_is_read_as_it_is_written(cents: int) -> None:
    assert rules.read_cents(f"{cents // 100},{cents % 100:02d}") == cents


@pytest.mark.parametrize(
    ("text", "count"), [("512", 512), (" 3 ", 3), ("0", 0), ("", None), ("1,5", None), ("٣", None), ("1234567", None)]
)
def test_read_count(text: str, count: int | None) -> None:
    assert rules.read_count(text) == count
