# SPDX-License-Identifier: EUPL-1.2
"""Opening a desk's queue: what it believes, what it cannot read, and how fast it is."""

import time
from dataclasses import replace
from uuid import UUID

import msgspec
import pytest

from kiosk.counter.answering import believed_keys, own_readers, sign_answer
from kiosk.counter.entries import facts
from kiosk.counter.opening import Opener, Published
from kiosk.counter.reading import Queue, Why
from kiosk.counter.rules import DeskOrder, Standing, next_reply, standing
from kiosk.ecosystems.ordering.rules.answers import Reply
from sync.contract.cases import Answer, AnswerResult, DeskCase, Envelope, SignedAnswer
from sync.contract.ordering import OrderAnswer
from sync.contract.signing import Jwk, generate_key, private_jwk, public_jwk
from sync.replica.desk import desk_cases, newest_answers, queue_answers, record_answer_results
from sync.replica.sealing import SealError, open_sealed, seal
from tests.counter.desk import MONDAY, RECIPIENT, SUGAR, DeskStage


def opened(
    desk: DeskStage, opener: Opener | None = None, believed: tuple[Jwk, ...] | None = None
) -> Queue[DeskOrder]:
    db = desk.db()
    cases, own = desk_cases(db), newest_answers(db)
    db.conn.close()
    published = Published(
        {key: shop.recipient for key, shop in desk.market.shops.items()}, {cycle.id: cycle for cycle in desk.cycles}
    )
    keys = believed_keys(desk.device, RECIPIENT, desk.policy) if believed is None else believed
    opener = opener or Opener(RECIPIENT, (private_jwk(desk.encryption),))
    return opener.open(cases, own, published, keys, MONDAY)


def answer(desk: DeskStage, case_id: str, reply: Reply, *, revision: int = 0) -> SignedAnswer:
    entry = replace(opened(desk).entries[case_id])
    entry = replace(entry, revision=revision or entry.revision)
    made = next_reply(entry, reply, MONDAY)
    assert isinstance(made, OrderAnswer)
    readers = own_readers(private_jwk(desk.encryption), RECIPIENT, desk.policy)
    return sign_answer(entry, made, RECIPIENT, readers, desk.device)


def store(desk: DeskStage, case_id: str, signed: SignedAnswer, revision: int = 1) -> None:
    db = desk.db()
    queue_answers(db, [(case_id, revision, signed)])
    db.conn.close()


def judge(desk: DeskStage, case_id: str, status: int, problem: str = "", revision: int = 1) -> None:
    db = desk.db()
    record_answer_results(db, (AnswerResult(UUID(case_id), revision, status, problem),))
    db.conn.close()


def tampered(desk: DeskStage, case_id: str, **changes: object) -> None:
    """Put the case into the queue again with another envelope."""
    db = desk.db()
    case = next(one for one in desk_cases(db) if case_id.encode() in bytes(one.case.envelope))
    db.conn.close()
    envelope = msgspec.structs.replace(msgspec.json.decode(case.case.envelope, type=Envelope), **changes)
    signed = msgspec.structs.replace(case.case, envelope=msgspec.Raw(msgspec.json.encode(envelope)))
    desk.take([msgspec.structs.replace(case, case=signed, cursor=case.cursor + 1000)])


def test_an_order_with_its_phone(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2}, phone="0170 1234567")
    entry = opened(desk).entries[case_id]
    assert (entry.order.crate_name, entry.phone, entry.cycle) == ("Mustermann", "01701234567", desk.cycles[0].id)
    assert standing(entry) is Standing.NEW


def test_a_withdrawn_phone_is_not_shown(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2}, phone="0170 1234567")
    db = desk.db()
    contact = next(case for case in desk_cases(db) if "order" in case.routing)
    db.conn.close()
    desk.take([msgspec.structs.replace(contact, state="cancelled")])
    assert opened(desk).entries[case_id].phone == ""


def test_a_number_taken_back_at_the_trustee_leaves_memory_and_is_told(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2}, phone="0170 1234567")
    opener = Opener(RECIPIENT, (private_jwk(desk.encryption),))
    assert opened(desk, opener).entries[case_id].phone
    desk.take_back_numbers()
    found = opened(desk, opener)
    entry = found.entries[case_id]
    assert (entry.phone, entry.phone_withdrawn, found.unreadable) == ("", True, ())
    assert opener._phones == {}
    assert any("zurückgezogen" in row["text"] for row in facts(entry, "de"))


def test_a_late_order_stands_in_the_week_to_which_it_moved(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    desk.change(case_id, state="late_next", routing={"cycle": desk.cycles[1].id, "pickup_point": "x"})
    assert opened(desk).entries[case_id].cycle == desk.cycles[1].id


def test_sealed_to_another_key(desk: DeskStage) -> None:
    desk.order("Mustermann", {SUGAR: 2}, reader=public_jwk(generate_key()))
    found = opened(desk)
    assert (dict(found.entries), [one.why for one in found.unreadable]) == ({}, [Why.SEALED])


def rewrapped(desk: DeskStage, known: str, **changes: object) -> msgspec.Raw:
    order = opened(desk).entries[known].order
    return msgspec.Raw(seal(msgspec.structs.replace(order, **changes), [public_jwk(desk.encryption)]))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        pytest.param({"payload": msgspec.Raw(b'{"torn":true}')}, Why.SEALED, id="torn"),
        pytest.param({"payload": msgspec.UNSET}, Why.SEALED, id="no-payload"),
        pytest.param({"recipient": "shop:metzgerei"}, Why.OTHER, id="for-another-shop"),
        pytest.param({"lookup_id": None}, Why.NO_RECEIPT, id="without-receipt"),
    ],
)
def test_envelopes_that_do_not_fit(desk: DeskStage, changes: dict[str, object], why: Why) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    good = desk.order("Becker", {SUGAR: 1})
    tampered(desk, case_id, **changes)
    found = opened(desk)
    assert set(found.entries) == {good}
    assert [(one.case_id, one.why) for one in found.unreadable] == [(case_id, why)]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        pytest.param({"case_id": UUID(int=(7 << 76) | 5)}, Why.OTHER, id="another-case-inside"),
        pytest.param({"shop": "metzgerei"}, Why.OTHER, id="another-shop-inside"),
        pytest.param({"shop": "erfunden"}, Why.OTHER, id="unknown-shop-inside"),
        pytest.param({"receipt_key": {"kty": "OKP", "crv": "X25519"}}, Why.NO_RECEIPT, id="broken-receipt-key"),
    ],
)
def test_payloads_that_do_not_fit(desk: DeskStage, changes: dict[str, object], why: Why) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    tampered(desk, case_id, payload=rewrapped(desk, case_id, **changes))
    assert [one.why for one in opened(desk).unreadable] == [why]


def test_something_else_inside(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    other = msgspec.defstruct("Other", [("x", int)])(1)
    tampered(desk, case_id, payload=msgspec.Raw(seal(other, [public_jwk(desk.encryption)])))
    assert [one.why for one in opened(desk).unreadable] == [Why.OTHER]


@pytest.mark.parametrize(
    ("status", "problem", "sending", "state"),
    [
        pytest.param(None, "", "waiting", Standing.ACCEPTED, id="waiting"),
        pytest.param(201, "", "sent", Standing.ACCEPTED, id="delivered"),
        pytest.param(503, "busy", "waiting", Standing.ACCEPTED, id="platform-busy"),
        pytest.param(409, "revision", "refused", Standing.NEW, id="refused"),
    ],
)
def test_own_answers(desk: DeskStage, status: int | None, problem: str, sending: str, state: Standing) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    store(desk, case_id, answer(desk, case_id, Reply("accepted", {})))
    if status is not None:
        judge(desk, case_id, status, problem)
    entry = opened(desk).entries[case_id]
    assert (entry.sending, standing(entry), entry.revision) == (sending, state, 1)


def test_a_refused_answer_gives_way_to_the_other_desk(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    others = answer(desk, case_id, Reply("declined", {}))
    store(desk, case_id, answer(desk, case_id, Reply("accepted", {})))
    judge(desk, case_id, 409, "revision")
    desk.change(case_id, answer=others)
    entry = opened(desk).entries[case_id]
    assert (standing(entry), entry.sending, entry.revision) == (Standing.DECLINED, "refused", 1)


def test_a_newer_answer_from_the_other_desk_counts(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    store(desk, case_id, answer(desk, case_id, Reply("accepted", {})))
    desk.change(case_id, answer=answer(desk, case_id, Reply("packed", {}), revision=4))
    entry = opened(desk).entries[case_id]
    assert (standing(entry), entry.revision, entry.sending) == (Standing.PACKED, 5, "")


def test_an_answer_by_an_unknown_key_is_not_believed_but_its_number_counts(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    desk.change(case_id, answer=answer(desk, case_id, Reply("accepted", {})))
    entry = opened(desk, believed=(public_jwk(generate_key()),)).entries[case_id]
    assert (standing(entry), entry.revision, entry.elsewhere) == (Standing.NEW, 1, True)


def test_an_answer_that_only_another_desk_can_read(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    entry = opened(desk).entries[case_id]
    made = next_reply(entry, Reply("accepted", {}), MONDAY)
    assert isinstance(made, OrderAnswer)
    desk.change(case_id, answer=sign_answer(entry, made, RECIPIENT, [public_jwk(generate_key())], desk.device))
    entry = opened(desk).entries[case_id]
    assert (entry.answer, entry.revision, entry.elsewhere) == (None, 1, True)


def test_an_answer_opens_for_receipt_and_desk_and_nobody_else(desk: DeskStage) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 2})
    store(desk, case_id, answer(desk, case_id, Reply("accepted", {})))
    assert getattr(desk.read(case_id), "state", "") == "accepted"
    signed = desk.newest(case_id)
    assert signed is not None
    payload = bytes(msgspec.json.decode(signed.answer, type=Answer).payload)
    assert b"accepted" in open_sealed(payload, private_jwk(desk.encryption))
    with pytest.raises(SealError):
        open_sealed(payload, private_jwk(generate_key()))


def test_five_hundred_orders_open_in_time(desk: DeskStage) -> None:
    cases: list[DeskCase] = [desk.plain_case(number, f"Kiste {number}") for number in range(500)]
    desk.take(cases)
    opener = Opener(RECIPIENT, (private_jwk(desk.encryption),))
    begun = time.process_time()
    assert len(opened(desk, opener).entries) == 500
    assert time.process_time() - begun < 1.5
    begun = time.process_time()
    assert len(opened(desk, opener).entries) == 500
    # Nothing is opened twice: news from the engine cost next to nothing.
    assert time.process_time() - begun < 0.3
