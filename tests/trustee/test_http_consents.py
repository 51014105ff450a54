# SPDX-License-Identifier: EUPL-1.2
"""The ledger over HTTP: registering, asking, withdrawing, in every order."""

import asyncio
from collections.abc import Callable
from itertools import permutations
from typing import Any

import msgspec
import pytest

from sync.client.http import ApiClient, new_http_client
from sync.client.trustee import TrusteeClient
from sync.contract.limits import CONSENT_LEAD_SECONDS
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import b64url, epoch_seconds, generate_key, sha256_hex, sign
from sync.contract.trust import (
    ASSERTION_TYP,
    WITHDRAWALS_TYP,
    ConsentExport,
    ConsentResults,
    Withdrawals,
    read_message,
)
from tests.trustee.device import Device, Trustee, address, fresh, problem_of, secret_hash, secret_text

pytestmark = pytest.mark.system

DAY = 86_400


def register(trustee: Trustee, *receipts: str) -> list[tuple[int, str]]:
    answer = trustee.post("/v1/consents", {"receipts": receipts})
    assert answer.status_code == 200, answer.text
    results = msgspec.json.decode(answer.content, type=ConsentResults).results
    assert [result.sha256 for result in results] == [sha256_hex(receipt.encode()) for receipt in receipts]
    return [(result.status, result.problem) for result in results]


def withdraw(trustee: Trustee, secret: str) -> None:
    answer = trustee.post("/v1/consents/withdraw", {"secret": secret_text(secret)})
    assert (answer.status_code, answer.json()) == (200, {})


def withdrawable(secret: str) -> dict[str, Any]:
    return {"withdrawal": {"method": "receipt code", "hash": secret_hash(secret)}}


def test_registered_consent_is_active(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt()
    assert register(trustee, receipt) == [(201, "")]
    assert trustee.states(receipt) == ["active"]


def test_recorded_no_is_refused(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt(event_type="refusal", event_state="refused")
    assert register(trustee, receipt) == [(201, "")]
    assert trustee.states(receipt) == ["refused"]


def test_identical_receipts_count_once(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt()
    assert register(trustee, receipt, receipt) == [(201, ""), (200, "")]
    assert register(trustee, receipt) == [(200, "")]


def test_receipt_signed_again_with_the_same_id_is_refused(trustee: Trustee, kiosk: Device) -> None:
    first, second = (kiosk.receipt(receipt_id="twice", principal=f"pseudonym:{n}") for n in range(2))
    assert register(trustee, first, second) == [(201, ""), (409, "receipt-id-taken")]


def test_unknown_receipt(trustee: Trustee, kiosk: Device) -> None:
    assert trustee.states(kiosk.receipt()) == ["unknown"]


def test_one_bad_receipt_does_not_hold_up_its_neighbours(trustee: Trustee, kiosk: Device) -> None:
    good = [kiosk.receipt(), kiosk.receipt()]
    assert register(trustee, good[0], "junk", good[1]) == [(201, ""), (403, "unknown-key"), (201, "")]


def test_consent_ends(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt()
    register(trustee, receipt)
    trustee.advance(days=14)
    assert trustee.states(receipt) == ["expired"]
    assert register(trustee, receipt) == [(200, "")]


def test_expired_consent_is_forgotten_after_ninety_days(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt()
    register(trustee, receipt)
    trustee.advance(days=14 + 91)
    register(trustee, kiosk.receipt())
    assert trustee.states(receipt) == ["unknown"]


@pytest.mark.parametrize("order", list(permutations(["register", "withdraw", "ask"])), ids=" ".join)
def test_withdrawal_holds_in_every_order(trustee: Trustee, kiosk: Device, order: tuple[str, ...]) -> None:
    secret = fresh("secret")
    receipt = kiosk.receipt(**withdrawable(secret))
    steps: dict[str, Callable[[], object]] = {
        "register": lambda: register(trustee, receipt),
        "withdraw": lambda: withdraw(trustee, secret),
        "ask": lambda: trustee.states(receipt),
    }
    for step in order:
        steps[step]()
    assert trustee.states(receipt) == ["withdrawn"]


def test_the_receipt_code_withdraws_what_a_kiosk_collected(trustee: Trustee, kiosk: Device) -> None:
    """The kiosk's own client and derivation; a code that was never given out gets the same answer."""
    keys, stranger = derive(new_code()), derive(new_code())
    receipt = kiosk.receipt(withdrawal={"method": "receipt code, at any kiosk", "hash": keys.withdraw_hash})
    register(trustee, receipt)

    async def withdraw_by(secret: str) -> None:
        async with new_http_client() as client:
            key = generate_key()
            await TrusteeClient(ApiClient(trustee.url, key, trustee.now, client), key, trustee.now).withdraw(secret)

    asyncio.run(withdraw_by(stranger.withdraw_secret))
    assert trustee.states(receipt) == ["active"]
    asyncio.run(withdraw_by(keys.withdraw_secret))
    assert trustee.states(receipt) == ["withdrawn"]
    asyncio.run(withdraw_by(keys.withdraw_secret))
    assert trustee.states(receipt) == ["withdrawn"]


def test_one_secret_withdraws_all_consents_of_a_receipt_and_no_others(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    mine = [kiosk.receipt(**withdrawable(secret)) for _ in range(2)]
    other = kiosk.receipt()
    register(trustee, *mine, other)
    withdraw(trustee, secret)
    assert trustee.states(*mine, other) == ["withdrawn", "withdrawn", "active"]


def test_withdrawing_twice_changes_nothing(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    receipt = kiosk.receipt(**withdrawable(secret))
    register(trustee, receipt)
    withdraw(trustee, secret)
    withdraw(trustee, secret)
    assert trustee.states(receipt) == ["withdrawn"]


def test_withdrawn_counts_more_than_expired(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    receipt = kiosk.receipt(**withdrawable(secret))
    register(trustee, receipt)
    withdraw(trustee, secret)
    trustee.advance(days=20)
    assert trustee.states(receipt) == ["withdrawn"]


@pytest.mark.parametrize("secret", ["", "short", "ä" * 32, "a b" * 8, "A" * 61, "=" * 32, "../../etc/passwd"])
def test_withdrawal_answers_alike_whatever_the_secret(trustee: Trustee, secret: str) -> None:
    answer = trustee.post("/v1/consents/withdraw", {"secret": secret})
    known = trustee.post("/v1/consents/withdraw", {"secret": secret_text("x")})
    assert (answer.status_code, answer.content) == (known.status_code, known.content) == (200, b"{}")


def test_knowing_the_hash_does_not_withdraw(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    receipt = kiosk.receipt(**withdrawable(secret))
    register(trustee, receipt)
    trustee.post("/v1/consents/withdraw", {"secret": secret_hash(secret)})
    assert trustee.states(receipt) == ["active"]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        pytest.param({"purpose": "order"}, "unknown-purpose", id="purpose without consent"),
        pytest.param({"purpose": "advertising"}, "unknown-purpose", id="unknown purpose"),
        pytest.param({"recipient": "municipality:1"}, "unknown-purpose", id="recipient outside the purpose"),
        pytest.param({"datatypes": ("phone", "order")}, "unknown-purpose", id="more data than the purpose"),
        pytest.param({"notice": {"id": "x", "sha256": "0" * 64}}, "unknown-notice", id="unknown notice"),
        pytest.param({"notice": {}}, "unknown-notice", id="no notice"),
        pytest.param({"withdrawal": {"method": "code"}}, "malformed", id="no way to withdraw"),
        pytest.param({"withdrawal": {"hash": "ABC"}}, "malformed", id="withdrawal hash is none"),
        pytest.param({"event_state": "refused"}, "malformed", id="a yes that is a no"),
        pytest.param({"receipt_id": ""}, "malformed", id="no receipt id"),
        pytest.param({"receipt_id": "x" * 121}, "malformed", id="long receipt id"),
        pytest.param({"exp": 2**70}, "bad-lifetime", id="for ever"),
        pytest.param({"iat": -5}, "bad-lifetime", id="before 1970"),
        pytest.param({"exp": 1}, "bad-lifetime", id="ends before it begins"),
    ],
)
def test_receipt_is_refused(trustee: Trustee, kiosk: Device, changes: dict[str, Any], fault: str) -> None:
    receipt = kiosk.receipt(**changes)
    assert register(trustee, receipt) == [(403, fault)]
    assert trustee.states(receipt) == ["unknown"]


def test_purpose_that_rests_on_no_consent_takes_none(trustee: Trustee, kiosk: Device) -> None:
    notice = {"id": "order-1", "sha256": trustee.policy().purposes["order"].notice.sha256}
    receipt = kiosk.receipt(purpose="order", datatypes=("order",), notice=notice)
    assert register(trustee, receipt) == [(403, "unknown-purpose")]


def test_receipt_of_a_kiosk_that_was_cut_off_too_long(trustee: Trustee, kiosk: Device) -> None:
    receipt = kiosk.receipt()
    trustee.advance(days=15)
    assert register(trustee, receipt) == [(403, "expired")]


def test_receipt_of_a_kiosk_whose_clock_ran_ahead(trustee: Trustee, kiosk: Device) -> None:
    moment = epoch_seconds(trustee.now())
    ahead = [
        kiosk.receipt(iat=moment + lead, exp=moment + lead + DAY)
        for lead in (CONSENT_LEAD_SECONDS, CONSENT_LEAD_SECONDS + 1)
    ]
    assert register(trustee, *ahead) == [(201, ""), (403, "bad-lifetime")]


def test_receipt_by_an_unknown_key(trustee: Trustee, kiosk: Device) -> None:
    stranger = Device(trustee, "kiosk:stranger", generate_key(), None)
    assert register(trustee, stranger.receipt()) == [(403, "unknown-key")]


def test_receipt_by_a_desk(trustee: Trustee, bakery: Device) -> None:
    assert register(trustee, bakery.receipt()) == [(403, "unknown-key")]


def test_receipt_by_a_revoked_kiosk(trustee: Trustee) -> None:
    kiosk = trustee.enrol()
    early, late = kiosk.receipt(), kiosk.receipt()
    assert register(trustee, early) == [(201, "")]
    assert trustee.operate("revoke", "--party", kiosk.party)[0] == 0
    assert register(trustee, late) == [(403, "unknown-key")]
    assert trustee.states(early) == ["active"]


@pytest.mark.parametrize(
    "forge",
    [
        pytest.param(lambda kiosk: kiosk.assertion(), id="an assertion"),
        pytest.param(lambda kiosk: kiosk.proof(), id="a DPoP proof"),
        pytest.param(lambda kiosk: sign(b"{}", kiosk.key, "consent-receipt+jwt"), id="empty"),
        pytest.param(lambda kiosk: sign(b"[]", kiosk.key, "consent-receipt+jwt"), id="a list"),
        pytest.param(lambda kiosk: kiosk.receipt()[:-6] + "AAAAAA", id="signature changed"),
        pytest.param(lambda kiosk: ".".join([*kiosk.receipt().split(".")[:2], ""]), id="signature cut"),
        pytest.param(
            lambda kiosk: ".".join(
                [
                    b64url(
                        b'{"alg":"none","typ":"consent-receipt+jwt","kid":"%s"}' % kiosk.key.thumbprint().encode()
                    ),
                    kiosk.receipt().split(".")[1],
                    "",
                ]
            ),
            id="alg none",
        ),
        pytest.param(lambda kiosk: sign(b"{}", kiosk.key, ASSERTION_TYP), id="other typ"),
    ],
)
def test_forged_receipt(trustee: Trustee, kiosk: Device, forge: Callable[[Device], str]) -> None:
    assert register(trustee, forge(kiosk)) == [(403, "bad-signature")]


def test_status_answers_for_two_hundred(trustee: Trustee, kiosk: Device) -> None:
    receipts = [fresh("receipt") for _ in range(199)] + [kiosk.receipt()]
    register(trustee, receipts[-1])
    assert trustee.states(*receipts) == ["unknown"] * 199 + ["active"]


@pytest.mark.parametrize("path", ["/v1/consents", "/v1/consents/status"])
def test_more_than_two_hundred_are_refused(trustee: Trustee, path: str) -> None:
    answer = trustee.post(path, {"receipts": ["0" * 64] * 201})
    assert (answer.status_code, problem_of(answer)) == (400, "malformed")


def test_status_wants_hashes(trustee: Trustee) -> None:
    assert problem_of(trustee.post("/v1/consents/status", {"receipts": ["x"]})) == "malformed"


def test_forty_receipts_fit_into_one_request(trustee: Trustee, kiosk: Device) -> None:
    assert register(trustee, *[kiosk.receipt() for _ in range(40)]) == [(201, "")] * 40


def export(trustee: Trustee, secret: str, sender: str = "") -> ConsentExport:
    answer = trustee.post("/v1/consents/export", {"secret": secret_text(secret)}, sender or address())
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=ConsentExport)


def test_export_gives_all_that_is_held_and_the_words_agreed_to(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    given = kiosk.receipt(**withdrawable(secret))
    refused = kiosk.receipt(event_type="refusal", event_state="refused", **withdrawable(secret))
    register(trustee, given, refused, kiosk.receipt())
    held = export(trustee, secret)
    assert {(consent.receipt, consent.state) for consent in held.consents} == {
        (given, "active"),
        (refused, "refused"),
    }
    assert held.withdrawn_at is None
    notice = trustee.policy().purposes["order-contact"].notice
    assert all(consent.notice == notice.texts for consent in held.consents)
    assert all(consent.record.notice["sha256"] == notice.sha256 for consent in held.consents)


def test_export_says_what_was_withdrawn(trustee: Trustee, kiosk: Device) -> None:
    secret = fresh("secret")
    register(trustee, kiosk.receipt(**withdrawable(secret)))
    withdraw(trustee, secret)
    held = export(trustee, secret)
    assert [consent.state for consent in held.consents] == ["withdrawn"]
    assert held.withdrawn_at is not None


def test_export_of_an_unknown_secret_is_empty(trustee: Trustee) -> None:
    held = export(trustee, fresh("secret"))
    assert (held.consents, held.withdrawn_at) == ((), None)


def test_exports_cannot_be_guessed(trustee: Trustee, kiosk: Device) -> None:
    secret, sender = fresh("secret"), address()
    register(trustee, kiosk.receipt(**withdrawable(secret)))
    for _ in range(20):
        export(trustee, fresh("secret"), sender)
        export(trustee, secret, address())
    answer = trustee.post("/v1/consents/export", {"secret": secret_text(secret)}, sender)
    assert (answer.status_code, problem_of(answer)) == (429, "too-many-tries")
    assert int(answer.headers["Retry-After"]) > 0


def told(trustee: Trustee, since: str = "") -> Withdrawals:
    answer = trustee.http.get("/v1/consents/withdrawals", params={"since": since})
    assert answer.status_code == 200, answer.text
    said = read_message(answer.text, tuple(trustee.jwks), WITHDRAWALS_TYP, Withdrawals)
    assert said.iat == epoch_seconds(trustee.now())
    return said


def newest(trustee: Trustee) -> str:
    cursor = ""
    while (page := told(trustee, cursor)).cursor != cursor:
        cursor = page.cursor
    return cursor


def test_withdrawals_are_told_once_and_in_order(trustee: Trustee) -> None:
    start = newest(trustee)
    secrets = [fresh("told") for _ in range(3)]
    for secret in (*secrets, secrets[0]):
        withdraw(trustee, secret)
    page = told(trustee, start)
    assert (page.hashes, page.more) == (tuple(map(secret_hash, secrets)), False)
    nothing = told(trustee, page.cursor)
    assert (nothing.hashes, nothing.cursor) == ((), page.cursor)


@pytest.mark.parametrize("since", ["", "0.", "1", "x.y", "999999.0123456789abcdef", "1.0000000000000000", "9" * 40])
def test_a_cursor_that_is_not_known_begins_from_the_first(trustee: Trustee, since: str) -> None:
    """Of a ledger that was restored from a backup: its numbers belong to other withdrawals now."""
    secret = fresh("first")
    withdraw(trustee, secret)
    cursor, hashes = since, []
    while (page := told(trustee, cursor)).hashes:
        hashes += page.hashes
        cursor = page.cursor
    assert secret_hash(secret) in hashes
    assert hashes[0] == told(trustee).hashes[0]
