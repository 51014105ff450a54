# SPDX-License-Identifier: EUPL-1.2
"""Cases up: stored once and for ever, exact bytes, one bad case never blocks its neighbours."""

from collections.abc import Callable
from uuid import uuid4

import msgspec
import pytest
import zstandard

from sync.contract.cases import DeskCases, KioskReport, Lookup, SignedCase, SyncRequest
from sync.contract.digest import content_digest
from sync.contract.limits import CONSENT_LEAD_SECONDS, MAX_SYNC_BODY
from sync.contract.signing import epoch_seconds, generate_key, sha256_hex, sign_detached
from sync.contract.times import from_wire
from tests.platform.devices import (
    GRANTS,
    MAILBOX,
    Desk,
    Kiosk,
    case_of,
    new_lookup_id,
    sealed,
    sha,
    submit,
)
from tests.platform.running import CLOSED, NEXT, OPEN, FakeTrustee

NEW, AGAIN = (201, ""), (200, "")


def test_a_new_case_is_stored_and_comes_back_as_stored_when_sent_again(kiosk: Kiosk) -> None:
    case = kiosk.order()
    assert kiosk.deliver(case) == [NEW]
    assert kiosk.deliver(case, case) == [AGAIN, AGAIN]


def test_the_same_id_with_other_bytes_is_a_conflict(kiosk: Kiosk) -> None:
    first = kiosk.order()
    other = kiosk.order(case_id=str(case_of(first).case_id))
    assert kiosk.deliver(first, other) == [NEW, (409, "other-bytes")]


def test_a_number_belongs_to_one_case(kiosk: Kiosk) -> None:
    before = kiosk.envelope()
    twin = kiosk.envelope()
    assert kiosk.deliver(kiosk.sign(before), kiosk.sign(twin)) == [NEW, (409, "seq-taken")]


def test_a_restored_backup_that_goes_on_from_an_old_case_is_a_fork(kiosk: Kiosk) -> None:
    first = kiosk.order()
    epoch, seq, prev = kiosk.epoch, kiosk.seq, kiosk.prev
    assert kiosk.deliver(first, kiosk.order(), kiosk.order()) == [NEW] * 3
    kiosk.epoch, kiosk.seq, kiosk.prev = epoch, seq, prev
    restored = kiosk.order()
    following = kiosk.sign(kiosk.envelope(seq=4))
    assert kiosk.deliver(restored, following) == [(409, "seq-taken"), (409, "fork")]


def test_a_case_between_two_others_must_fit_both(kiosk: Kiosk) -> None:
    first, second, third = kiosk.order(), kiosk.order(), kiosk.order()
    kiosk.seq, kiosk.prev = 1, sha256_hex(bytes(first.envelope))
    stranger = kiosk.order()
    assert kiosk.deliver(first, third) == [NEW, NEW]
    assert kiosk.deliver(stranger) == [(409, "fork")]
    assert kiosk.deliver(second) == [NEW]


def test_the_first_case_has_no_predecessor(kiosk: Kiosk) -> None:
    assert kiosk.deliver(kiosk.order(prev=sha256_hex(b"something"))) == [(409, "fork")]


def test_a_new_epoch_begins_a_new_chain(kiosk: Kiosk) -> None:
    assert kiosk.deliver(kiosk.order()) == [NEW]
    kiosk.epoch, kiosk.seq, kiosk.prev = uuid4(), 0, sha256_hex(b"")
    assert kiosk.deliver(kiosk.order()) == [NEW]


def test_a_gap_is_taken_and_can_be_closed_later(kiosk: Kiosk) -> None:
    first, second, third = kiosk.order(), kiosk.order(), kiosk.order()
    assert kiosk.deliver(third, first) == [NEW, NEW]
    assert kiosk.deliver(second) == [NEW]


def test_an_undone_case_holds_its_number(kiosk: Kiosk) -> None:
    void = kiosk.order(kind="void", payload=None, routing={})
    assert kiosk.deliver(void, kiosk.order(), details=GRANTS) == [NEW, NEW]


def test_unknown_fields_pass_through_unharmed(kiosk: Kiosk, desk: Desk) -> None:
    case = kiosk.order(from_the_future={"ä": [1, 2.50, None]}, recipient="shop:baeckerei")
    assert kiosk.deliver(case) == [NEW]
    page = msgspec.json.decode(desk.get(limit=200).content, type=DeskCases)
    while page.more:
        page = msgspec.json.decode(desk.get(page.cursor, limit=200).content, type=DeskCases)
    found = next(entry for entry in page.cases if bytes(entry.case.envelope) == bytes(case.envelope))
    assert found.case.sig == case.sig


BROKEN: dict[str, tuple[dict[str, object], tuple[int, str]]] = {
    "another kiosk's name": ({"kiosk": "kiosk:elsewhere"}, (403, "other-kiosk")),
    "a kind that nobody knows": ({"kind": "poem"}, (422, "unknown-kind")),
    "a recipient that the token lacks": ({"recipient": "shop:fernladen"}, (403, "not-granted")),
    "a purpose that the token lacks": ({"purpose": "marketing"}, (403, "not-granted")),
    "more data than granted": ({"datatypes": ("order", "crate-name", "birthday")}, (403, "not-granted")),
    "another legal basis": ({"legal_basis": "eu-gdpr:A6-1-f"}, (403, "not-granted")),
    "no payload": ({"payload": None, "payload_sha256": None}, (422, "no-payload")),
    "a payload with another hash": ({"payload_sha256": "0" * 64}, (422, "payload-hash")),
    "an allotment that nobody granted": (
        {"uses": [{"allotment": str(uuid4()), "stock": "product:nirgends", "epoch": 1, "quantity": 1}]},
        (422, "unknown-allotment"),
    ),
    "a cycle that does not exist": (
        {"routing": {"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/1999-w01", "late": "next"}},
        (422, "unknown-cycle"),
    ),
    "another pick-up point": (
        {"routing": {"pickup_point": "anderswo", "cycle": OPEN, "late": "next"}},
        (422, "wrong-pickup-point"),
    ),
    "no word on lateness": (
        {"routing": {"pickup_point": "testdorf-dgh", "cycle": OPEN}},
        (422, "bad-routing"),
    ),
    "a time that is none": ({"collected_at": "2026-13-99T00:00:00Z"}, (422, "bad-envelope")),
    "a sequence number of zero": ({"seq": 0}, (422, "bad-envelope")),
    "a missing field": ({"kiosk": None}, (422, "bad-envelope")),
}


@pytest.mark.parametrize(("changes", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_one_bad_case_never_blocks_its_neighbours(
    kiosk: Kiosk, changes: dict[str, object], expected: tuple[int, str]
) -> None:
    bad = kiosk.sign({**kiosk.envelope(), **changes}, keep=False)
    good = kiosk.order()
    assert kiosk.deliver(bad, good) == [expected, NEW]


def test_a_payload_in_clear_text_is_refused(kiosk: Kiosk) -> None:
    clear = kiosk.order(payload=b'{"crate_name":"Mustermann"}')
    assert kiosk.deliver(clear) == [(422, "not-sealed")]


def test_a_shop_that_does_not_take_part(kiosk: Kiosk) -> None:
    grants = (MAILBOX, submit(recipient="shop:fernladen"))
    assert kiosk.deliver(kiosk.order(recipient="shop:fernladen"), details=grants) == [(422, "shop-not-in-cycle")]


def test_a_signature_by_another_key(kiosk: Kiosk) -> None:
    forged = kiosk.sign(kiosk.envelope(), keep=False, key=generate_key())
    assert kiosk.deliver(forged, kiosk.order()) == [(403, "bad-signature"), NEW]


def test_a_signature_over_other_bytes(kiosk: Kiosk) -> None:
    case = kiosk.sign(kiosk.envelope(), keep=False)
    changed = msgspec.structs.replace(
        case, envelope=msgspec.Raw(bytes(case.envelope).replace(b'"order"', b'"0rder"', 1))
    )
    assert kiosk.deliver(changed) == [(403, "bad-signature")]


def test_a_signature_of_another_type(kiosk: Kiosk) -> None:
    data = msgspec.json.encode(kiosk.envelope())
    crossed = msgspec.json.decode(
        msgspec.json.encode({"envelope": msgspec.Raw(data), "sig": sign_detached(data, kiosk.key, "answer+jws")}),
        type=type(kiosk.order()),
    )
    assert kiosk.deliver(crossed) == [(403, "bad-signature")]


def test_a_case_without_form_is_answered_with_the_id_of_nobody(kiosk: Kiosk) -> None:
    body = b'{"mailbox_cursor":0,"report":{"version":"1"},"cases":[{"envelope":{"case_id":7}},17,"x"]}'
    answer = kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body).json()
    assert [result["problem"] for result in answer["results"]] == ["bad-case"] * 3
    assert {result["case_id"] for result in answer["results"]} == {"00000000-0000-0000-0000-000000000000"}


def test_a_round_that_was_bent_on_the_way_is_no_round(kiosk: Kiosk) -> None:
    case = kiosk.order()
    body = msgspec.json.encode(SyncRequest(0, KioskReport("0.1.0"), (case,)))
    at = body.index(b'"ciphertext"') + 20
    bent = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
    answer = kiosk.call(
        "POST", "/v1/sync", kiosk.token(GRANTS), body=bent, headers={"content-digest": content_digest(body)}
    )
    assert (answer.status_code, answer.json()["type"].rpartition(":")[2]) == (400, "bad-digest")
    # Nothing was judged by it: the case is not in quarantine as a forged one, it is simply still to come.
    assert kiosk.deliver(case) == [NEW]


def test_every_answer_names_its_digest(kiosk: Kiosk) -> None:
    answer = kiosk.post([kiosk.order()])
    assert answer.headers["content-digest"] == content_digest(answer.content)


def test_an_envelope_over_the_limit_is_refused_alone(kiosk: Kiosk) -> None:
    big = kiosk.sign(kiosk.envelope(payload=sealed("A" * 70_000)), keep=False)
    assert kiosk.deliver(big, kiosk.order()) == [(413, "too-large"), NEW]


BODIES: dict[str, tuple[bytes, dict[str, str], int]] = {
    "not JSON": (b"{", {}, 400),
    "not UTF-8": (b'{"mailbox_cursor":"\xff"}', {}, 422),
    "another type": (b"[]", {}, 422),
    "nothing": (b"", {}, 400),
    "nested a hundred thousand times": (b"[" * 100_000, {}, 422),
    "a negative cursor": (b'{"mailbox_cursor":-1,"report":{"version":"1"}}', {}, 422),
    "201 cases": (
        b'{"mailbox_cursor":0,"report":{"version":"1"},"cases":[%s]}' % b",".join([b"{}"] * 201),
        {},
        422,
    ),
    "over the limit": (b" " * (MAX_SYNC_BODY + 1), {}, 413),
    "a zstd bomb": (zstandard.compress(b" " * 64_000_000), {"content-encoding": "zstd"}, 413),
    "a bomb in the second frame": (
        zstandard.compress(b" ") + zstandard.compress(b" " * 64_000_000),
        {"content-encoding": "zstd"},
        413,
    ),
    "not zstd": (b"hello", {"content-encoding": "zstd"}, 400),
    "gzip": (b"hello", {"content-encoding": "gzip"}, 415),
}


@pytest.mark.parametrize(("body", "headers", "status"), BODIES.values(), ids=BODIES.keys())
def test_malformed_bodies(kiosk: Kiosk, body: bytes, headers: dict[str, str], status: int) -> None:
    answer = kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body, headers=headers)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"].startswith("urn:dorfpunkt:problem:")


def test_a_round_may_come_compressed(kiosk: Kiosk) -> None:
    plain = msgspec.json.encode(SyncRequest(0, KioskReport("1"), (kiosk.order(), kiosk.order())))
    answer = kiosk.call(
        "POST",
        "/v1/sync",
        kiosk.token(GRANTS),
        body=zstandard.compress(plain, 9),
        headers={"content-encoding": "zstd"},
    )
    assert [result["status"] for result in answer.json()["results"]] == [201, 201]


# Consent ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "expected", "action"),
    [
        ("active", NEW, ""),
        ("withdrawn", (403, "consent_withdrawn"), "shred"),
        ("refused", (403, "consent-refused"), "shred"),
        ("expired", (403, "consent-expired"), "shred"),
        ("unknown", (503, "consent-unknown"), "register"),
    ],
)
def test_the_ledger_is_asked_at_delivery(
    kiosk: Kiosk, trustee: FakeTrustee, word: str, expected: tuple[int, str], action: str
) -> None:
    contact, receipt = kiosk.contact()
    trustee.states[receipt] = word
    results = kiosk.sync(contact, kiosk.order()).results
    assert (results[0].status, results[0].problem, results[0].action) == (*expected, action)
    assert results[1].status == 201


def test_a_silent_ledger_holds_back_its_case_and_no_other(kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact, receipt = kiosk.contact()
    order = kiosk.order()
    trustee.down = True
    assert kiosk.deliver(contact, order) == [(503, "ledger-unreachable"), NEW]
    trustee.down = False
    trustee.states[receipt] = "active"
    assert kiosk.deliver(contact, order) == [NEW, AGAIN]
    trustee.down = True
    assert kiosk.deliver(contact) == [AGAIN]


def test_an_old_word_of_the_ledger_is_no_word(kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contact, receipt = kiosk.contact()
    trustee.states[receipt] = "active"
    now = trustee.signed_at
    trustee.signed_at = now.replace(year=2025)
    try:
        assert kiosk.deliver(contact) == [(503, "ledger-unreachable")]
    finally:
        trustee.signed_at = now


def test_the_ledger_is_asked_once_for_a_batch(kiosk: Kiosk, trustee: FakeTrustee) -> None:
    contacts = [kiosk.contact() for _ in range(5)]
    trustee.states.update({receipt: "active" for _, receipt in contacts})
    before = trustee.asked
    assert kiosk.deliver(*(case for case, _ in contacts)) == [NEW] * 5
    assert trustee.asked == before + 1


def test_a_purpose_that_rests_on_consent_needs_its_receipt(kiosk: Kiosk) -> None:
    contact, _ = kiosk.contact(consent=None)
    assert kiosk.deliver(contact) == [(422, "no-consent")]


@pytest.mark.parametrize(
    ("ahead", "expected"),
    # An hour on either side: the platform's clock runs on while other tests use it.
    [(3600, NEW), (CONSENT_LEAD_SECONDS - 3600, NEW), (CONSENT_LEAD_SECONDS + 3600, (422, "bad-consent"))],
    ids=["an hour", "nearly too far", "too far"],
)
def test_a_consent_by_a_clock_that_ran_ahead(
    kiosk: Kiosk, trustee: FakeTrustee, ahead: int, expected: tuple[int, str]
) -> None:
    payload = sealed()
    moment = epoch_seconds(from_wire(kiosk.now)) + ahead
    receipt = kiosk.consent(payload, iat=moment, exp=moment + 3600)
    trustee.states[sha256_hex(receipt.encode())] = "active"
    contact, _ = kiosk.contact(payload=msgspec.Raw(payload), payload_sha256=sha256_hex(payload), consent=receipt)
    assert kiosk.deliver(contact) == [expected]


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient": "shop:hofladen"},
        {"purpose": "order"},
        {"event_state": "refused"},
        {"payload_sha256": "0" * 64},
        {"exp": 1},
        {"datatypes": ("address",)},
    ],
    ids=str,
)
def test_a_consent_for_something_else(kiosk: Kiosk, changes: dict[str, object]) -> None:
    payload = sealed()
    contact, _ = kiosk.contact(
        payload=msgspec.Raw(payload), payload_sha256=sha256_hex(payload), consent=kiosk.consent(payload, **changes)
    )
    assert kiosk.deliver(contact) == [(422, "bad-consent")]


# Cut-off and cancelling -------------------------------------------------------------------------------


def routed(cycle: str, late: str) -> dict[str, str]:
    return {"pickup_point": "testdorf-dgh", "cycle": cycle, "late": late}


def test_a_late_order_moves_to_the_next_cycle_if_so_wished(kiosk: Kiosk) -> None:
    order = kiosk.order(routing=routed(CLOSED, "next"))
    answer = kiosk.sync(order)
    assert answer.results[0].status == 201
    (entry,) = answer.mailbox
    assert (entry.status.state, entry.status.routing["cycle"]) == ("late_next", OPEN)
    assert entry.lookup_id == case_of(order).lookup_id


def test_a_late_order_is_cancelled_if_so_wished(kiosk: Kiosk) -> None:
    (entry,) = kiosk.sync(kiosk.order(routing=routed(CLOSED, "cancel"))).mailbox
    assert (entry.status.state, entry.status.routing["cycle"]) == ("late_cancelled", CLOSED)


def test_the_phone_number_goes_where_its_order_goes(kiosk: Kiosk, trustee: FakeTrustee) -> None:
    late = kiosk.order(routing=routed(CLOSED, "cancel"))
    contact, receipt = kiosk.contact(routing={"order": str(case_of(late).case_id)})
    trustee.states[receipt] = "active"
    assert [entry.status.state for entry in kiosk.sync(late, contact).mailbox] == ["late_cancelled"] * 2
    late = kiosk.order(routing=routed(CLOSED, "cancel"))
    contact, receipt = kiosk.contact(routing={"order": str(case_of(late).case_id)})
    trustee.states[receipt] = "active"
    assert [entry.status.state for entry in kiosk.sync(contact, late).mailbox] == ["late_cancelled"] * 2


def ticket(kiosk: Kiosk, **changes: object) -> SignedCase:
    return kiosk.order(kind="order-ticket", **{"recipient": "pickup:testdorf-dgh", **changes})


def test_a_ticket_goes_where_its_orders_go(kiosk: Kiosk) -> None:
    late = kiosk.sync(ticket(kiosk, routing=routed(CLOSED, "next")), ticket(kiosk, routing=routed(CLOSED, "cancel")))
    assert [result.status for result in late.results] == [201, 201]
    assert [entry.status.state for entry in late.mailbox] == ["late_next", "late_cancelled"]


@pytest.mark.parametrize("recipient", ["pickup:halle", "pickup:", "shop:baeckerei"])
def test_a_ticket_for_another_desk_is_refused(kiosk: Kiosk, recipient: str) -> None:
    assert kiosk.deliver(ticket(kiosk, recipient=recipient)) == [(422, "bad-routing")]


def test_a_ticket_is_cancelled_with_its_orders(kiosk: Kiosk) -> None:
    reference, secret = new_lookup_id(), b"0123456789"
    terms = {"lookup_id": reference, "cancel_hash": sha(secret)}
    assert kiosk.deliver(kiosk.order(**terms), ticket(kiosk, **terms)) == [NEW] * 2
    assert kiosk.deliver(kiosk.cancel(reference, secret)) == [NEW]
    assert {case.state for case in look_up(kiosk, reference)} == {"cancelled"}


def test_the_right_secret_cancels_every_case_of_the_receipt(
    kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], trustee: FakeTrustee
) -> None:
    reference, secret = new_lookup_id(), b"0123456789"
    terms = {"lookup_id": reference, "cancel_hash": sha(secret)}
    bread = kiosk.order(**terms)
    eggs = kiosk.order(recipient="shop:hofladen", **terms)
    contact, receipt = kiosk.contact(routing={"order": str(case_of(bread).case_id)}, lookup_id=reference)
    other = kiosk.order()
    trustee.states[receipt] = "active"
    assert kiosk.deliver(bread, eggs, contact, other) == [NEW] * 4
    elsewhere = new_kiosk()
    cancel = elsewhere.cancel(reference, secret)
    assert elsewhere.deliver(cancel) == [NEW]
    assert elsewhere.deliver(cancel, elsewhere.cancel(reference, secret)) == [AGAIN, NEW]
    assert {entry.status.state for entry in kiosk.sync().mailbox} == {"cancelled"}
    states = {case.case_id: case.state for case in look_up(kiosk, reference)}
    assert states == {case_of(case).case_id: "cancelled" for case in (bread, eggs, contact)}
    assert look_up(kiosk, case_of(other).lookup_id or "")[0].state == "stored"


def test_the_wrong_secret_cancels_nothing(kiosk: Kiosk) -> None:
    reference = new_lookup_id()
    order = kiosk.order(lookup_id=reference, cancel_hash=sha(b"right"))
    assert kiosk.deliver(order, kiosk.cancel(reference, b"wrong")) == [NEW, (403, "wrong-secret")]
    assert look_up(kiosk, reference)[0].state == "stored"


def test_the_right_secret_under_another_receipt_cancels_nothing(kiosk: Kiosk) -> None:
    order = kiosk.order(cancel_hash=sha(b"right"))
    assert kiosk.deliver(order, kiosk.cancel(new_lookup_id(), b"right")) == [NEW, NEW]
    assert look_up(kiosk, case_of(order).lookup_id or "")[0].state == "stored"


def test_a_cancellation_may_overtake_its_order(kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]) -> None:
    reference, secret = new_lookup_id(), b"overtaken"
    waiting = kiosk.order(lookup_id=reference, cancel_hash=sha(secret))
    elsewhere = new_kiosk()
    assert elsewhere.deliver(elsewhere.cancel(reference, secret)) == [NEW]
    (entry,) = kiosk.sync(waiting).mailbox
    assert entry.status.state == "cancelled"


@pytest.mark.parametrize("payload", [b"{}", b'{"secret":""}', b'{"secret":7}', b'{"secret":"***"}', b"[]"], ids=repr)
def test_a_cancellation_without_a_secret(kiosk: Kiosk, payload: bytes) -> None:
    cancel = kiosk.cancel(new_lookup_id(), b"x", payload=msgspec.Raw(payload), payload_sha256=sha256_hex(payload))
    assert kiosk.deliver(cancel) == [(422, "bad-cancel")]


def look_up(kiosk: Kiosk, reference: str) -> tuple:  # type: ignore[type-arg]
    """What is under a receipt's reference."""
    answer = kiosk.call("GET", f"/v1/answers/{reference}", kiosk.token([MAILBOX]))
    return msgspec.json.decode(answer.content, type=Lookup).cases


def test_a_refused_case_is_told_through_its_receipt(kiosk: Kiosk) -> None:
    order = kiosk.order(recipient="shop:fernladen")
    assert kiosk.deliver(order) == [(403, "not-granted")]
    (status,) = look_up(kiosk, case_of(order).lookup_id or "")
    assert (status.state, status.case_id) == ("refused", case_of(order).case_id)
    grants = (*GRANTS, submit(recipient="shop:fernladen"))
    assert kiosk.deliver(order, details=grants) == [(422, "shop-not-in-cycle")]


def test_what_was_refused_can_be_accepted_later(kiosk: Kiosk) -> None:
    order = kiosk.order()
    assert kiosk.deliver(order, details=[MAILBOX]) == [(403, "not-granted")]
    assert kiosk.deliver(order) == [NEW]
    (status,) = look_up(kiosk, case_of(order).lookup_id or "")
    assert status.state == "stored"
    assert kiosk.deliver(order, details=[MAILBOX]) == [AGAIN]


def test_the_cycle_after_next_is_open_too(kiosk: Kiosk) -> None:
    assert kiosk.sync(kiosk.order(routing=routed(NEXT, "next"))).mailbox == ()
