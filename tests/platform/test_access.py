# SPDX-License-Identifier: EUPL-1.2
"""Tokens and proofs: whoever is not enrolled, not granted, or not the owner of the token stays outside."""

import base64
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.addresses import PLATFORM, Address
from sync.contract.dpop import make_proof
from sync.contract.signing import generate_key
from sync.contract.times import from_wire
from sync.contract.trust import ASSERTION_TYP
from sync.platform.access.nonces import accepted_nonces, nonce_at
from sync.platform.access.pace import Pace
from tests.platform.devices import GRANTS, MAILBOX, Desk, Kiosk, new_lookup_id, submit
from tests.platform.running import NOW

BODY = b'{"mailbox_cursor":0,"report":{"version":"1"}}'
NOW_SECONDS = int(from_wire(NOW).timestamp())


def sync(kiosk: Kiosk, token: str, **how: object) -> httpx.Response:
    return kiosk.call("POST", "/v1/sync", token, body=BODY, **how)  # type: ignore[arg-type]


def test_a_good_token_is_let_in_and_every_answer_brings_a_nonce(kiosk: Kiosk) -> None:
    answer = sync(kiosk, kiosk.token(GRANTS))
    assert answer.status_code == 200
    assert answer.headers["dpop-nonce"]
    assert answer.json()["heads_ref"]


def test_without_a_nonce_one_is_handed_out(kiosk: Kiosk) -> None:
    token = kiosk.token(GRANTS)
    proof = make_proof(kiosk.key, "POST", kiosk.base_url + "/v1/sync", from_wire(NOW), token=token)
    answer = sync(kiosk, token, proof=proof)
    assert (answer.status_code, answer.json()["error"]) == (401, "use_dpop_nonce")
    assert 'error="use_dpop_nonce"' in answer.headers["www-authenticate"]
    assert answer.headers["dpop-nonce"]


def alg_none(token: str) -> str:
    header, payload, _ = token.split(".")
    fields = json.loads(base64.urlsafe_b64decode(header + "=="))
    plain = base64.urlsafe_b64encode(json.dumps({**fields, "alg": "none"}).encode()).rstrip(b"=").decode()
    return f"{plain}.{payload}."


BAD_TOKENS: dict[str, Callable[[Kiosk], str]] = {
    "no token": lambda kiosk: "hello",
    "expired": lambda kiosk: kiosk.token(GRANTS, iat=NOW_SECONDS - 600, exp=NOW_SECONDS - 300),
    "expires this second": lambda kiosk: kiosk.token(GRANTS, exp=NOW_SECONDS),
    "from the future": lambda kiosk: kiosk.token(GRANTS, iat=NOW_SECONDS + 3600, exp=NOW_SECONDS + 7200),
    "another audience": lambda kiosk: kiosk.token(GRANTS, aud="https://elsewhere.example.org"),
    "another issuer": lambda kiosk: kiosk.token(GRANTS, iss="https://elsewhere.example.org"),
    "bound to another key": lambda kiosk: kiosk.token(GRANTS, cnf={"jkt": generate_key().thumbprint()}),
    "bound to nothing": lambda kiosk: kiosk.token(GRANTS, cnf={}),
    "another subject": lambda kiosk: kiosk.token(GRANTS, sub="kiosk:somebody"),
    "signed by the kiosk itself": lambda kiosk: kiosk.token(GRANTS, key=kiosk.key),
    "signed by a stranger": lambda kiosk: kiosk.token(GRANTS, key=generate_key()),
    "of type JWT": lambda kiosk: kiosk.token(GRANTS, typ="JWT"),
    "an assertion": lambda kiosk: kiosk.token(GRANTS, typ=ASSERTION_TYP),
    "alg none": lambda kiosk: alg_none(kiosk.token(GRANTS)),
    "cut off": lambda kiosk: kiosk.token(GRANTS)[:-8],
    "eleven details": lambda kiosk: kiosk.token(GRANTS[:1] * 11),
}


@pytest.mark.parametrize("make", BAD_TOKENS.values(), ids=BAD_TOKENS.keys())
def test_bad_tokens(kiosk: Kiosk, make: Callable[[Kiosk], str]) -> None:
    answer = sync(kiosk, make(kiosk))
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")
    assert answer.headers["content-type"] == "application/problem+json"


def test_no_token_at_all(kiosk: Kiosk) -> None:
    answer = kiosk.http.post("/v1/sync", content=BODY)
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")
    assert answer.headers["dpop-nonce"]


def test_a_bearer_scheme_is_refused(kiosk: Kiosk) -> None:
    answer = sync(kiosk, kiosk.token(GRANTS), scheme="Bearer")
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")


def proof_of(kiosk: Kiosk, token: str, /, **changes: str) -> str:
    sync(kiosk, kiosk.token(GRANTS))
    good = {"method": "POST", "url": kiosk.base_url + "/v1/sync", "token": token, "nonce": kiosk.nonce, **changes}
    key = generate_key() if good.pop("key", "") else kiosk.key
    return make_proof(key, good["method"], good["url"], from_wire(NOW), token=good["token"], nonce=good["nonce"])


BAD_PROOFS = {
    "another method": ({"method": "GET"}, "invalid_dpop_proof"),
    "another address": ({"url": "http://127.0.0.1:1/v1/sync"}, "invalid_dpop_proof"),
    "another path": ({"url": "http://127.0.0.1:1/v1/heads/x"}, "invalid_dpop_proof"),
    "another token": ({"token": "x"}, "invalid_dpop_proof"),
    "no token": ({"token": ""}, "invalid_dpop_proof"),
    "a made-up nonce": ({"nonce": "AAAA"}, "use_dpop_nonce"),
    "another key": ({"key": "yes"}, "invalid_token"),
}


@pytest.mark.parametrize(("changes", "error"), BAD_PROOFS.values(), ids=BAD_PROOFS.keys())
def test_bad_proofs(kiosk: Kiosk, changes: dict[str, str], error: str) -> None:
    token = kiosk.token(GRANTS)
    answer = sync(kiosk, token, proof=proof_of(kiosk, token, **changes))
    assert (answer.status_code, answer.json()["error"]) == (401, error)


def test_two_proofs_are_one_too_many(kiosk: Kiosk) -> None:
    token = kiosk.token(GRANTS)
    proof = proof_of(kiosk, token)
    headers = [("authorization", f"DPoP {token}"), ("dpop", proof), ("dpop", proof)]
    assert kiosk.http.post("/v1/sync", content=BODY, headers=headers).status_code == 400


def test_a_known_name_with_another_key_is_refused(kiosk: Kiosk) -> None:
    assert sync(kiosk, kiosk.token(GRANTS)).status_code == 200
    thief = Kiosk(kiosk.name, kiosk.http, kiosk.trustee)
    answer = sync(thief, thief.token(GRANTS))
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:dorfpunkt:problem:key-changed")
    assert sync(kiosk, kiosk.token(GRANTS)).status_code == 200


def test_a_token_without_mailbox_reads_none(kiosk: Kiosk) -> None:
    late = kiosk.order(routing={"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/2026-w48", "late": "next"})
    assert kiosk.sync(late, details=[submit()]).mailbox == ()
    assert len(kiosk.sync(details=[MAILBOX]).mailbox) == 1


def test_who_is_neither_kiosk_nor_desk_does_not_sync(desk: Desk) -> None:
    stranger = Desk("visitor:1", desk.http, desk.trustee)
    assert stranger.call("POST", "/v1/sync", stranger.token(GRANTS), body=BODY).status_code == 403


def test_look_ups_need_the_mailbox_and_are_limited(kiosk: Kiosk) -> None:
    path = f"/v1/answers/{new_lookup_id()}"
    assert kiosk.call("GET", path, kiosk.token([submit()])).status_code == 403
    answers = [kiosk.call("GET", path, kiosk.token([MAILBOX])) for _ in range(60)]
    assert {answer.status_code for answer in answers} == {200, 429}
    assert int(answers[-1].headers["retry-after"]) >= 1


def test_a_wrong_code_looks_like_an_unknown_one(new_kiosk: Callable[[], Kiosk]) -> None:
    kiosk = new_kiosk()
    answers = [
        kiosk.call("GET", f"/v1/answers/{reference}", kiosk.token([MAILBOX]))
        for reference in (new_lookup_id(), "short", "A" * 22, "%27%20or%201=1")
    ]
    assert {(answer.status_code, answer.content) for answer in answers} == {(200, b'{"cases":[]}')}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/nothing", 404),
        ("GET", "/v1/sync", 405),
        ("DELETE", "/v1/sync", 405),
        ("POST", "/v1/feeds/district:10046", 405),
        ("GET", "/v1/heads/guess", 404),
        ("GET", "/v1/", 404),
    ],
)
def test_wrong_addresses_are_answered_with_problems(http: httpx.Client, method: str, path: str, status: int) -> None:
    answer = http.request(method, path, headers={"accept": "*/*"})
    assert answer.status_code == status


def test_logs_hold_nothing_that_identifies(kiosk: Kiosk, state: object) -> None:
    reference = new_lookup_id()
    order = kiosk.order(lookup_id=reference)
    token = kiosk.token(GRANTS)
    kiosk.sync(order)
    kiosk.call("GET", f"/v1/answers/{reference}", kiosk.token([MAILBOX]))
    kiosk.http.get(f"/v1/answers/{reference}?secret=planted")
    kiosk.http.get("/planted-path")
    logged = (state / "logs" / "platform.jsonl").read_text()  # type: ignore[operator]
    for planted in (reference, token[:40], "planted", order.sig):
        assert planted not in logged
    lines = [json.loads(line) for line in logged.splitlines()]
    assert any(line.get("route") == "/v1/answers/{lookup_id}" for line in lines)


# Plain rules ------------------------------------------------------------------------------------------

moments = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)).map(lambda m: m.replace(tzinfo=UTC))  # noqa: DTZ001


@given(moments, st.integers(0, 300))
def test_a_nonce_is_good_for_five_minutes_at_least(moment: datetime, seconds: int) -> None:
    assert nonce_at(b"secret", moment) in accepted_nonces(b"secret", moment + timedelta(seconds=seconds))


@given(moments, st.integers(600, 10_000))
def test_a_nonce_is_stale_after_ten_minutes(moment: datetime, seconds: int) -> None:
    assert nonce_at(b"secret", moment) not in accepted_nonces(b"secret", moment + timedelta(seconds=seconds))


def test_nonces_of_another_server_are_worth_nothing() -> None:
    moment = from_wire(NOW)
    assert nonce_at(b"one", moment) not in accepted_nonces(b"two", moment)


def test_a_bucket_refills_at_its_pace_and_never_over_its_rim() -> None:
    pace = Pace(2, 10.0)
    assert [pace.wait(tokens) for tokens in (2.0, 1.0, 0.0, 0.4)] == [0, 0, 10.0, pytest.approx(6.0)]
    assert pace.refilled(0.0, 5.0) == 0.5
    assert pace.refilled(1.5, 3600.0) == 2
    assert pace.refilled(1.5, -3600.0) == 1.5


@given(st.lists(st.floats(0, 30), max_size=60))
def test_no_more_than_burst_and_pace_ever_pass(waits: list[float]) -> None:
    pace, tokens, passed = Pace(3, 5.0), 3.0, 0
    for wait in waits:
        tokens = pace.refilled(tokens, wait)
        if not pace.wait(tokens):
            tokens, passed = tokens - 1, passed + 1
    assert passed <= 3 + sum(waits) / 5.0 + 1e-6


@pytest.mark.parametrize("address", PLATFORM, ids=lambda address: f"{address.method} {address.path}")
def test_every_address_of_the_contract_is_answered(http: httpx.Client, address: Address) -> None:
    path = re.sub("{[^}]+}", "x", address.path)
    answer = http.request(address.method, path)
    assert answer.status_code != 405
    assert not answer.text.endswith("not-found")
    assert answer.json().get("type") != "urn:dorfpunkt:problem:not-found"
    assert (answer.status_code == 401) == address.token
    other = "DELETE"
    assert http.request(other, path).status_code == 405
