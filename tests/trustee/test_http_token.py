# SPDX-License-Identifier: EUPL-1.2
"""The token endpoint over HTTP: what is granted, and every way to get a token that must not work."""

import hashlib
import hmac
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from sync.contract.dpop import make_proof
from sync.contract.signing import b64url, epoch_seconds, generate_key, public_jwk, sign, unb64url
from sync.contract.trust import (
    ACCESS_TYP,
    CONSENT_TYP,
    DETAIL_TYPE,
    ENROL_PROOF_TYP,
    AccessClaims,
    TokenResponse,
    read_message,
)
from tests.trustee.device import PLATFORM, Device, Trustee, fresh, oauth_error, submit

pytestmark = pytest.mark.system

MAILBOX = {"type": DETAIL_TYPE, "actions": ["mailbox"]}


def claims_of(answer: httpx.Response, device: Device) -> AccessClaims:
    assert answer.status_code == 200, answer.text
    return read_message(answer.json()["access_token"], device.trustee.jwks, ACCESS_TYP, AccessClaims)


def test_token_is_bound_to_key_party_platform_and_time(trustee: Trustee, kiosk: Device) -> None:
    answer = kiosk.ask(submit(), MAILBOX)
    claims = claims_of(answer, kiosk)
    moment = epoch_seconds(trustee.now())
    assert (claims.iss, claims.aud) == (trustee.url, PLATFORM)
    assert claims.sub == claims.client_id == kiosk.party
    assert (claims.iat, claims.exp) == (moment, moment + 300)
    assert claims.cnf == {"jkt": kiosk.key.thumbprint()}
    assert claims.allows("submit", purpose="order", recipient="shop:bakery")
    assert claims.allows("mailbox")


def test_answer_says_what_is_granted(kiosk: Device) -> None:
    answer = kiosk.ask(submit("order-contact", datatypes=["phone"]))
    body = TokenResponse(**{**answer.json(), "authorization_details": ()})
    assert (body.token_type, body.expires_in) == ("DPoP", 300)
    assert answer.json()["authorization_details"] == [
        submit("order-contact", datatypes=["phone"], legal_basis="eu-gdpr:A6-1-a")
    ]
    assert answer.headers["Cache-Control"] == "no-store"


def test_token_ids_are_single(kiosk: Device) -> None:
    assert len({claims_of(kiosk.ask(MAILBOX), kiosk).jti for _ in range(3)}) == 3


def test_desk_gets_its_own_cases(bakery: Device) -> None:
    detail = {"type": DETAIL_TYPE, "actions": ["open", "answer"], "recipient": "shop:bakery"}
    claims = claims_of(bakery.ask(detail), bakery)
    assert claims.allows("open", recipient="shop:bakery")
    assert claims.allows("answer", recipient="shop:bakery")


def test_refused_detail_does_not_hold_up_the_others(kiosk: Device) -> None:
    claims = claims_of(kiosk.ask(submit(recipient="shop:nobody"), submit()), kiosk)
    assert [detail.recipient for detail in claims.authorization_details] == ["shop:bakery"]


def test_cases_may_still_go_to_a_desk_that_was_revoked(trustee: Trustee, kiosk: Device) -> None:
    recipient = f"shop:{fresh('s')}"
    desk = trustee.enrol("desk", recipient)
    assert trustee.operate("revoke", "--party", desk.party)[0] == 0
    assert recipient not in trustee.policy().recipients
    assert kiosk.ask(submit(recipient=recipient)).status_code == 200


@pytest.mark.parametrize(
    "detail",
    [
        pytest.param(submit(recipient="shop:unknown"), id="recipient without desk"),
        pytest.param(submit(recipient="municipality:10046117"), id="recipient outside the purpose"),
        pytest.param(submit(recipient="platform"), id="order to the platform"),
        pytest.param(submit("order-cancel"), id="cancellation to a shop"),
        pytest.param(submit("unknown"), id="unknown purpose"),
        pytest.param(submit(""), id="no purpose"),
        pytest.param(submit(datatypes=["order", "phone"]), id="more than the purpose's data"),
        pytest.param(submit(legal_basis="eu-gdpr:A6-1-e"), id="other legal basis"),
        pytest.param({"type": DETAIL_TYPE, "actions": ["open"], "recipient": "shop:bakery"}, id="open by a kiosk"),
        pytest.param(
            {"type": DETAIL_TYPE, "actions": ["answer"], "recipient": "shop:bakery"}, id="answer by a kiosk"
        ),
        pytest.param(submit(actions=["submit", "mailbox"]), id="actions mixed"),
        pytest.param(MAILBOX | {"recipient": "shop:bakery"}, id="mailbox with recipient"),
    ],
)
def test_kiosk_is_not_granted(kiosk: Device, detail: dict[str, Any]) -> None:
    answer = kiosk.ask(detail)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_authorization_details")


@pytest.mark.parametrize(
    "detail",
    [
        pytest.param({"type": DETAIL_TYPE, "actions": ["open"], "recipient": "shop:other"}, id="other recipient"),
        pytest.param({"type": DETAIL_TYPE, "actions": ["open"]}, id="no recipient"),
        pytest.param({"type": DETAIL_TYPE, "actions": ["open"], "recipient": "shop:*"}, id="all shops"),
        pytest.param(MAILBOX, id="mailbox"),
        pytest.param(submit(recipient="shop:other"), id="submit to another"),
        pytest.param(submit(actions=["open", "submit"], purpose=""), id="open and submit"),
    ],
)
def test_desk_is_not_granted(bakery: Device, detail: dict[str, Any]) -> None:
    answer = bakery.ask(detail)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_authorization_details")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(None, id="missing"),
        pytest.param("", id="empty"),
        pytest.param("{}", id="an object"),
        pytest.param("[]", id="no entry"),
        pytest.param("[", id="no JSON"),
        pytest.param("[" * 5000, id="deeply nested"),
        pytest.param('[{"type":"other","actions":["mailbox"]}]', id="other type"),
        pytest.param(json.dumps([MAILBOX | {"actions": []}]), id="no action"),
        pytest.param(json.dumps([MAILBOX | {"actions": ["delete"]}]), id="unknown action"),
        pytest.param(json.dumps([MAILBOX | {"locations": ["x"]}]), id="unknown field"),
        pytest.param(json.dumps([MAILBOX | {"purpose": 5}]), id="wrong type of field"),
        pytest.param(json.dumps([submit()] * 11), id="eleven entries"),
    ],
)
def test_details_that_cannot_be_read(kiosk: Device, text: str | None) -> None:
    answer = kiosk.ask(authorization_details=text)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_authorization_details")


def test_ten_entries_are_granted(kiosk: Device) -> None:
    assert len(claims_of(kiosk.ask(*[submit()] * 10), kiosk).authorization_details) == 10


# Client authentication


def unsigned(device: Device) -> str:
    header = b64url(json.dumps({"alg": "none", "kid": device.key.thumbprint(), "typ": "JWT"}).encode())
    return f"{header}.{device.assertion().split('.')[1]}."


def hmac_with_public_key(device: Device) -> str:
    header = {"alg": "HS256", "kid": device.key.thumbprint(), "typ": "JWT"}
    signed = f"{b64url(json.dumps(header).encode())}.{device.assertion().split('.')[1]}"
    secret = json.dumps(public_jwk(device.key)).encode()
    return f"{signed}.{b64url(hmac.digest(secret, signed.encode(), hashlib.sha256))}"


def by_unknown_key_under_our_id(device: Device) -> str:
    header, _, signature = device.assertion(key=generate_key()).split(".")
    claims = device.assertion().split(".")[1]
    real = device.assertion().split(".")[0]
    assert header != real
    return f"{real}.{claims}.{signature}"


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(unsigned, id="alg none"),
        pytest.param(hmac_with_public_key, id="HS256 with the public key as secret"),
        pytest.param(by_unknown_key_under_our_id, id="other key under our kid"),
        pytest.param(lambda device: device.assertion(key=generate_key()), id="unknown key"),
        pytest.param(lambda device: device.assertion(typ=CONSENT_TYP), id="typ of a consent receipt"),
        pytest.param(lambda device: device.assertion(typ=ENROL_PROOF_TYP), id="typ of an enrolment proof"),
        pytest.param(lambda device: device.assertion(typ=ACCESS_TYP), id="typ of an access token"),
        pytest.param(lambda device: device.proof(), id="a DPoP proof"),
        pytest.param(lambda device: device.assertion(aud="http://127.0.0.1:1"), id="other server"),
        pytest.param(lambda device: device.assertion(aud=PLATFORM), id="for the platform"),
        pytest.param(lambda device: device.assertion(aud=[device.trustee.url]), id="list of servers"),
        pytest.param(lambda device: device.assertion(sub="kiosk:other"), id="other subject"),
        pytest.param(lambda device: device.assertion(iss="kiosk:other"), id="other issuer"),
        pytest.param(lambda device: device.assertion(exp=0), id="expired"),
        pytest.param(lambda device: device.assertion(exp=epoch_seconds(device.trustee.now()) + 3600), id="an hour"),
        pytest.param(lambda device: device.assertion(iat=epoch_seconds(device.trustee.now()) + 3600), id="future"),
        pytest.param(lambda device: device.assertion(jti="short"), id="guessable id"),
        pytest.param(lambda device: device.assertion(jti=None), id="no id"),
        pytest.param(lambda device: sign(b"{}", device.key, "JWT"), id="empty claims"),
        pytest.param(lambda device: sign(b"[" * 20_000, device.key, "JWT"), id="deeply nested claims"),
        pytest.param(lambda device: b64url(b"[" * 20_000) + ".e30.AA", id="deeply nested header"),
        pytest.param(lambda device: device.assertion()[:-6] + "AAAAAA", id="signature changed"),
        pytest.param(lambda device: "not a token", id="no JWS"),
        pytest.param(lambda device: "ä.ö.ü", id="umlauts"),
    ],
)
def test_assertion_is_refused(kiosk: Device, make: Callable[[Device], str]) -> None:
    answer = kiosk.ask(assertion=make(kiosk))
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_client")


@pytest.mark.parametrize(
    "extra", [{"crit": ["b64"], "b64": False}, {"crit": ["x"], "x": 1}, {"zip": "DEF"}], ids=["b64", "crit", "zip"]
)
def test_assertion_with_critical_or_foreign_header(kiosk: Device, extra: dict[str, Any]) -> None:
    header, claims, _ = kiosk.assertion().split(".")
    wider = b64url(json.dumps(json.loads(unb64url(header)) | extra).encode())
    answer = kiosk.ask(assertion=f"{wider}.{claims}.{kiosk.assertion().split('.')[2]}")
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_client")


def test_kiosk_with_a_wrong_clock_is_told_so(trustee: Trustee, kiosk: Device) -> None:
    answer = kiosk.ask(assertion=kiosk.assertion(now=trustee.now().replace(year=2020)))
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_client")
    assert "clock" in answer.json()["error_description"]


def test_same_assertion_in_parallel_counts_once(kiosk: Device) -> None:
    assertion, proof = kiosk.assertion(), kiosk.proof()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: kiosk.ask(assertion=assertion, proof=proof).status_code, range(8)))
    assert sorted(answers) == [200] + [401] * 7


def test_assertion_of_plain_typ_jwt_is_taken(kiosk: Device) -> None:
    assert kiosk.ask(assertion=kiosk.assertion(typ="JWT")).status_code == 200


def test_assertion_counts_once(kiosk: Device) -> None:
    assertion = kiosk.assertion()
    assert kiosk.ask(assertion=assertion).status_code == 200
    answer = kiosk.ask(assertion=assertion)
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_client")


def test_assertion_id_counts_once_even_in_another_assertion(kiosk: Device) -> None:
    jti = fresh("assertion")
    assert kiosk.ask(assertion=kiosk.assertion(jti=jti)).status_code == 200
    assert (
        kiosk.ask(assertion=kiosk.assertion(jti=jti, exp=epoch_seconds(kiosk.trustee.now()) + 90)).status_code == 401
    )


def test_assertion_is_not_used_up_by_a_missing_nonce(kiosk: Device) -> None:
    assertion = kiosk.assertion()
    assert kiosk.ask(assertion=assertion, proof=kiosk.proof(nonce="stale")).status_code == 401
    assert kiosk.ask(assertion=assertion).status_code == 200


def test_revoked_party_gets_no_token(trustee: Trustee) -> None:
    device = trustee.enrol()
    assert device.ask().status_code == 200
    assert trustee.operate("revoke", "--party", device.party)[0] == 0
    answer = device.ask()
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_client")


def test_other_client_id_is_refused(kiosk: Device) -> None:
    assert kiosk.ask(client_id=kiosk.party).status_code == 200
    assert oauth_error(kiosk.ask(client_id="kiosk:other")) == "invalid_client"


# Proof of possession


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"method": "GET"}, id="other method"),
        pytest.param({"url": "http://127.0.0.1:9/v1/token"}, id="other server"),
        pytest.param({"url": "http://127.0.0.1:9/v1/enrol"}, id="other path"),
        pytest.param({"token": "some-token"}, id="for a token"),
        pytest.param({"key": generate_key()}, id="other key"),
    ],
)
def test_proof_is_refused(kiosk: Device, changes: dict[str, Any]) -> None:
    answer = kiosk.ask(proof=kiosk.proof(**changes))
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_dpop_proof")


@pytest.mark.parametrize(
    "proof", ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."], ids=["none", "x", "abc", "alg none"]
)
def test_proof_that_is_none(kiosk: Device, proof: str) -> None:
    answer = kiosk.ask(proof=proof)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_dpop_proof")


def test_assertion_is_no_proof(kiosk: Device) -> None:
    assert oauth_error(kiosk.ask(proof=kiosk.assertion())) == "invalid_dpop_proof"


def test_proof_without_nonce_is_told_one(kiosk: Device) -> None:
    trustee = kiosk.trustee
    bare = make_proof(kiosk.key, "POST", f"{trustee.url}/v1/token", trustee.now())
    answer = kiosk.ask(proof=bare)
    assert (answer.status_code, oauth_error(answer)) == (401, "use_dpop_nonce")
    assert kiosk.ask(proof=kiosk.proof(nonce=answer.headers["DPoP-Nonce"])).status_code == 200


def test_nonce_serves_for_the_next_window_and_no_longer(trustee: Trustee, kiosk: Device) -> None:
    nonce = kiosk.nonce()
    trustee.advance(minutes=5)
    assert kiosk.ask(proof=kiosk.proof(nonce=nonce)).status_code == 200
    trustee.advance(minutes=5)
    answer = kiosk.ask(proof=kiosk.proof(nonce=nonce))
    assert (answer.status_code, oauth_error(answer)) == (401, "use_dpop_nonce")
    assert answer.headers["DPoP-Nonce"] not in ("", nonce)


def test_proof_of_a_kiosk_with_a_wrong_clock_holds(trustee: Trustee, kiosk: Device) -> None:
    assert kiosk.ask(proof=kiosk.proof(now=trustee.now().replace(year=2020))).status_code == 200


# The form


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        pytest.param({"grant_type": "password"}, "unsupported_grant_type", id="password"),
        pytest.param({"grant_type": None}, "unsupported_grant_type", id="no grant type"),
        pytest.param({"client_assertion_type": "secret"}, "invalid_client", id="other assertion type"),
        pytest.param({"client_assertion": None}, "invalid_client", id="no assertion"),
        pytest.param({"resource": None}, "invalid_target", id="no resource"),
        pytest.param({"resource": "http://127.0.0.1:1"}, "invalid_target", id="other resource"),
    ],
)
def test_form_is_refused(kiosk: Device, changes: dict[str, str | None], error: str) -> None:
    assert oauth_error(kiosk.ask(**changes)) == error


def test_resource_may_end_in_a_slash(kiosk: Device) -> None:
    assert kiosk.ask(resource=PLATFORM + "/").status_code == 200


def test_parameter_stands_once(kiosk: Device) -> None:
    form = urlencode(kiosk.form()) + "&resource=" + PLATFORM
    answer = kiosk.trustee.http.post("/v1/token", content=form, headers={"DPoP": kiosk.proof()})
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_request")


@pytest.mark.parametrize(
    "body",
    [b"{}", b"\xff\xfe", b"a=%ff", b"&".join([b"a=1"] * 30)],
    ids=["json", "no utf-8", "bad escape", "many"],
)
def test_body_that_is_no_form(kiosk: Device, body: bytes) -> None:
    answer = kiosk.trustee.http.post("/v1/token", content=body, headers={"DPoP": kiosk.proof()})
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_request")


def test_empty_form(kiosk: Device) -> None:
    answer = kiosk.trustee.http.post("/v1/token", headers={"DPoP": kiosk.proof()})
    assert (answer.status_code, oauth_error(answer)) == (400, "unsupported_grant_type")


def test_oversize_form(kiosk: Device) -> None:
    answer = kiosk.trustee.http.post("/v1/token", content=b"a" * 65_537)
    assert (answer.status_code, oauth_error(answer)) == (413, "invalid_request")


def test_other_method(kiosk: Device) -> None:
    answer = kiosk.trustee.http.get("/v1/token")
    assert (answer.status_code, oauth_error(answer)) == (405, "invalid_request")
    assert answer.headers["Allow"] == "POST"


def test_scopes_take_the_place_of_details(kiosk: Device) -> None:
    answer = kiosk.ask(authorization_details=None, scope="p::mailbox p:order:submit p:shop:bakery:open openid")
    claims = claims_of(answer, kiosk)
    assert (claims.scope, claims.authorization_details) == ("p::mailbox p:order:submit", ())
    assert answer.json()["scope"] == claims.scope
    assert "authorization_details" not in answer.json()


def test_scopes_beside_details_say_nothing(kiosk: Device) -> None:
    claims = claims_of(kiosk.ask(MAILBOX, scope="p:order:submit"), kiosk)
    assert (claims.scope, [detail.actions for detail in claims.authorization_details]) == ("", [("mailbox",)])


@pytest.mark.parametrize(
    "scope", ["", "openid", "p:unknown:submit", "p:shop:bakery:open", "p::mailbox\tp:order:submit"]
)
def test_scopes_that_are_not_granted(kiosk: Device, scope: str) -> None:
    answer = kiosk.ask(authorization_details=None, scope=scope)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_scope")
