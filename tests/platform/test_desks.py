# SPDX-License-Identifier: EUPL-1.2
"""Answers back: by the right desk alone, each revision once, seen by whoever holds the receipt."""

from collections.abc import Callable
from uuid import uuid4

import msgspec
import pytest

from sync.contract.cases import DeskCase, DeskCases, Lookup, SignedAnswer
from sync.contract.dpop import make_proof
from sync.contract.signing import generate_key, sign_detached
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of, sealed, sha

NEW, AGAIN = (201, ""), (200, "")


def all_cases(desk: Desk, since: int = 0) -> dict[object, DeskCase]:
    found: dict[object, DeskCase] = {}
    while True:
        page = msgspec.json.decode(desk.get(since, 50).content, type=DeskCases)
        found |= {case_of(entry.case).case_id: entry for entry in page.cases}
        since = page.cursor
        if not page.more:
            return found


def cursor_of(desk: Desk) -> int:
    return max((entry.cursor for entry in all_cases(desk).values()), default=0)


def test_an_order_reaches_its_shop_and_no_other(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    found = all_cases(desk)[case_of(order).case_id]
    assert bytes(found.case.envelope) == bytes(order.envelope)
    assert (found.state, found.routing["pickup_point"]) == ("stored", "testdorf-dgh")
    elsewhere = Desk("desk:hofladen", kiosk.http, kiosk.trustee, recipient="shop:hofladen")
    assert case_of(order).case_id not in all_cases(elsewhere)


def test_pages_follow_each_other_without_loss(kiosk: Kiosk, desk: Desk) -> None:
    before = cursor_of(desk)
    orders = [kiosk.order() for _ in range(7)]
    kiosk.deliver(*orders)
    seen, since, more = [], before, True
    while more:
        page = msgspec.json.decode(desk.get(since, 3).content, type=DeskCases)
        seen += [case_of(entry.case).case_id for entry in page.cases]
        since, more = page.cursor, page.more
    assert seen == [case_of(order).case_id for order in orders]
    assert msgspec.json.decode(desk.get(since, 3).content, type=DeskCases) == DeskCases((), since)


def test_a_changed_case_comes_again(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order(cancel_hash=sha(b"s"))
    kiosk.deliver(order)
    before = cursor_of(desk)
    kiosk.deliver(kiosk.cancel(case_of(order).lookup_id or "", b"s"))
    again = all_cases(desk, before)
    assert again[case_of(order).case_id].state == "cancelled"


def test_an_undone_case_never_reaches_a_desk(kiosk: Kiosk, desk: Desk) -> None:
    void = kiosk.order(kind="void", payload=None)
    kiosk.deliver(void)
    assert case_of(void).case_id not in all_cases(desk)


def test_an_answer_reaches_mailbox_and_receipt(kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    envelope = case_of(order)
    answer = desk.answer(envelope.case_id, envelope.lookup_id or "")
    assert desk.results(answer) == [NEW]
    (entry,) = kiosk.sync().mailbox
    assert entry.status.answer is not None
    assert bytes(entry.status.answer.answer) == bytes(answer.answer)
    assert entry.status.answer.sig == answer.sig
    elsewhere = new_kiosk()
    response = elsewhere.call("GET", f"/v1/answers/{envelope.lookup_id}", elsewhere.token([MAILBOX]))
    (status,) = msgspec.json.decode(response.content, type=Lookup).cases
    assert status.answer is not None
    assert bytes(status.answer.answer) == bytes(answer.answer)
    assert bytes(status.payload or b"") == bytes(envelope.payload or b"")
    assert all_cases(desk)[envelope.case_id].answer == status.answer
    assert kiosk.sync().mailbox == ()


def test_revisions_grow_and_each_counts_once(kiosk: Kiosk, desk: Desk) -> None:
    order = case_of(kiosk_order := kiosk.order())
    kiosk.deliver(kiosk_order)
    reference = order.lookup_id or ""
    first, third = desk.answer(order.case_id, reference), desk.answer(order.case_id, reference, 3)
    assert desk.results(first, first, third) == [NEW, AGAIN, NEW]
    assert desk.results(desk.answer(order.case_id, reference, 2)) == [(409, "revision")]
    assert desk.results(desk.answer(order.case_id, reference, 3)) == [(409, "revision")]
    assert desk.results(first, third) == [AGAIN, AGAIN]
    (entry,) = kiosk.sync().mailbox
    assert entry.status.answer is not None
    assert bytes(entry.status.answer.answer) == bytes(third.answer)


def test_a_desk_cannot_answer_for_another_shop(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    envelope = case_of(order)
    other = Desk("desk:hofladen-2", kiosk.http, kiosk.trustee, recipient="shop:hofladen")
    wrong_queue = other.answer(envelope.case_id, envelope.lookup_id or "")
    assert other.results(wrong_queue) == [(404, "unknown-case")]
    wrong_recipient = other.answer(envelope.case_id, envelope.lookup_id or "", recipient="shop:baeckerei")
    assert other.results(wrong_recipient) == [(403, "other-recipient")]
    right = Detail(DETAIL_TYPE, ("answer",), recipient="shop:hofladen")
    other.recipient = "shop:baeckerei"
    assert other.send(wrong_recipient, details=[right]).status_code == 403
    assert other.get(details=[Detail(DETAIL_TYPE, ("open",), recipient="shop:hofladen")]).status_code == 403


def test_opening_is_not_answering(kiosk: Kiosk, desk: Desk) -> None:
    only_open = Detail(DETAIL_TYPE, ("open",), recipient="shop:baeckerei")
    assert desk.send(details=[only_open]).status_code == 403
    assert kiosk.call("GET", "/v1/desks/shop:baeckerei/cases", kiosk.token([MAILBOX])).status_code == 403


def test_answers_must_be_signed_by_the_desk_that_sends_them(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    envelope = case_of(order)
    good = desk.answer(envelope.case_id, envelope.lookup_id or "")
    forged = SignedAnswer(good.answer, sign_detached(bytes(good.answer), generate_key(), "answer+jws"))
    crossed = SignedAnswer(good.answer, sign_detached(bytes(good.answer), desk.key, "case+jws"))
    changed = SignedAnswer(msgspec.Raw(bytes(good.answer).replace(b'"revision":1', b'"revision":2')), good.sig)
    assert desk.results(forged, crossed, changed, good) == [(403, "bad-signature")] * 3 + [NEW]


def test_answers_that_fit_nothing(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    envelope = case_of(order)
    reference = envelope.lookup_id or ""
    big = sealed("A" * 40_000)
    assert desk.results(
        desk.answer(uuid4(), reference),
        desk.answer(envelope.case_id, "A" * 22),
        desk.answer(envelope.case_id, reference, payload_sha256="0" * 64),
        desk.answer(envelope.case_id, reference, payload=msgspec.Raw(big)),
    ) == [(404, "unknown-case"), (404, "unknown-case"), (422, "payload-hash"), (413, "too-large")]


def test_malformed_answers_do_not_block_their_neighbours(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    good = desk.answer(case_of(order).case_id, case_of(order).lookup_id or "")
    body = b'{"answers":[7,{"answer":{},"sig":""},%s]}' % msgspec.json.encode(good)
    token = desk.token([Detail(DETAIL_TYPE, ("answer",), recipient=desk.recipient)])
    results = desk.call("POST", f"/v1/desks/{desk.recipient}/answers", token, body=body).json()["results"]
    assert [result["status"] for result in results] == [422, 422, 201]


def test_a_cancelled_order_is_not_answered(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order(cancel_hash=sha(b"s"))
    kiosk.deliver(order, kiosk.cancel(case_of(order).lookup_id or "", b"s"))
    answer = desk.answer(case_of(order).case_id, case_of(order).lookup_id or "")
    assert desk.results(answer) == [(409, "cancelled")]


@pytest.mark.parametrize("query", ["since=-1", "since=x", "since=1e3", "limit=%00", "since=" + "9" * 30], ids=repr)
def test_queries_are_whole_numbers(desk: Desk, query: str) -> None:
    path = f"/v1/desks/{desk.recipient}/cases"
    desk.get()
    token = desk.token([Detail(DETAIL_TYPE, ("open",), recipient=desk.recipient)])
    assert desk.call("GET", path, token).status_code == 200
    headers = {"authorization": f"DPoP {token}"}

    proof = make_proof(desk.key, "GET", desk.base_url + path, from_wire(desk.now), token=token, nonce=desk.nonce)
    assert desk.http.get(f"{path}?{query}", headers={**headers, "dpop": proof}).status_code == 400
