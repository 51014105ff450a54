# SPDX-License-Identifier: EUPL-1.2
"""Enrolment in the words of RFC 7591: what is registered, and each refusal with the standard's own error."""

from typing import Any

import httpx
import pytest
from joserfc.jwk import ECKey

from sync.contract.signing import generate_key, private_jwk, public_jwk
from sync.contract.trust import DETAIL_TYPE, ENROLMENT_TYP, Enrolment, read_message
from tests.trustee.device import Device, Trustee, address, enrol_request, fresh, oauth_error

pytestmark = pytest.mark.system

SECRET = "ZZZZ-ZZZZ-ZZZZ"


def metadata(code: str, key: ECKey, encryption: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """What a device says of itself: its keys and their proof, and nothing that it need not say."""
    sealing = None if encryption is None else encryption | {"use": "enc"}
    kind = "kiosk" if encryption is None else "desk"
    keys = [public_jwk(key) | {"use": "sig"}, *([] if sealing is None else [sealing])]
    right = {"jwks": {"keys": keys}, "proof": enrol_request(code, key, kind, sealing)["proof"]}
    return right | changes


def register(trustee: Trustee, code: str, said: object, sender: str = "127.0.0.1") -> httpx.Response:
    headers = {"Authorization": f"Bearer {code}", "X-Forwarded-For": sender}
    return trustee.http.post("/v1/register", json=said, headers=headers)


def test_a_kiosk_is_registered_and_gets_tokens(trustee: Trustee, bakery: Device) -> None:
    party, key = f"kiosk:{fresh('p')}", generate_key()
    code = trustee.invite(party)
    answer = register(trustee, code, metadata(code, key, client_name="Kiosk", contacts=["x"], software_statement="x"))
    assert (answer.status_code, answer.headers["Cache-Control"]) == (201, "no-store")
    told = answer.json()
    assert told["client_id_issued_at"] == int(trustee.now().timestamp())
    enrolment = read_message(told.pop("enrolment"), trustee.jwks, ENROLMENT_TYP, Enrolment)
    assert (enrolment.party, enrolment.scope) == (party, "district:10046")
    del told["client_id_issued_at"]
    assert told == {
        "client_id": party,
        "jwks": {"keys": [public_jwk(key) | {"use": "sig"}]},
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "ES256",
        "grant_types": ["client_credentials"],
        "response_types": [],
        "dpop_bound_access_tokens": True,
    }
    mailbox = {"type": DETAIL_TYPE, "actions": ["mailbox"]}
    assert Device(trustee, party, key, None).ask(mailbox).status_code == 200


def test_a_desk_brings_a_key_for_sealing(trustee: Trustee) -> None:
    recipient, sealing = f"shop:{fresh('s')}", public_jwk(generate_key())
    code = trustee.invite(f"desk:{fresh('p')}", recipient).split(".")[0]
    answer = register(trustee, code, metadata(code, generate_key(), sealing))
    assert answer.status_code == 201
    assert answer.json()["jwks"]["keys"][1] == sealing | {"use": "enc"}
    assert trustee.policy().recipients[recipient].encryption == (sealing,)


def test_the_address_stands_in_the_metadata(trustee: Trustee) -> None:
    told = trustee.http.get("/.well-known/oauth-authorization-server").json()
    assert told["registration_endpoint"] == f"{trustee.url}/v1/register"


def test_a_lost_answer_can_be_asked_again_and_both_addresses_are_one_register(trustee: Trustee) -> None:
    code, key = trustee.invite(f"kiosk:{fresh('p')}"), generate_key()
    assert [register(trustee, code, metadata(code, key)).status_code for _ in range(2)] == [201, 201]
    assert trustee.post("/v1/enrol", enrol_request(code, key)).status_code == 200
    other = register(trustee, code, metadata(code, generate_key()), address())
    assert (other.status_code, oauth_error(other)) == (401, "invalid_token")


@pytest.mark.parametrize("header", ["", "Bearer", "Basic eA==", "DPoP x", "Bearer x y", "Bearer " + "x" * 200])
def test_without_a_code_nobody_is_registered(trustee: Trustee, header: str) -> None:
    code = trustee.invite(f"kiosk:{fresh('p')}")
    headers = {"Authorization": header} if header else {}
    answer = trustee.http.post("/v1/register", json=metadata(code, generate_key()), headers=headers)
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_token")
    assert answer.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'


def test_every_code_that_is_not_good_is_refused_alike(trustee: Trustee) -> None:
    key, sender = generate_key(), address()
    over, used, right = (trustee.invite(f"kiosk:{fresh('p')}") for _ in range(3))
    assert register(trustee, used, metadata(used, generate_key())).status_code == 201
    foreign = f"{right.split('.')[0]}.{generate_key().thumbprint()}"
    answers = [
        register(trustee, SECRET, metadata(SECRET, key), sender),
        register(trustee, used, metadata(used, key), sender),
        register(trustee, foreign, metadata(foreign, key), sender),
        # The proof is for another code, or by another key.
        register(trustee, right, metadata(SECRET, key), sender),
        register(trustee, right, metadata(right, key, proof=metadata(right, generate_key())["proof"]), sender),
        register(trustee, right, metadata(right, key, proof="x"), sender),
    ]
    trustee.advance(minutes=11)
    answers.append(register(trustee, over, metadata(over, key), sender))
    assert {(answer.status_code, answer.text) for answer in answers} == {(401, answers[0].text)}
    assert answers[0].json()["error"] == "invalid_token"


def test_a_key_for_sealing_cannot_be_swapped_on_the_way(trustee: Trustee) -> None:
    code = trustee.invite(f"desk:{fresh('p')}", f"shop:{fresh('s')}")
    said = metadata(code, generate_key(), public_jwk(generate_key()))
    said["jwks"]["keys"][1] = public_jwk(generate_key()) | {"use": "enc"}
    answer = register(trustee, code, said, address())
    assert (answer.status_code, oauth_error(answer)) == (401, "invalid_token")


KEY = generate_key()
PUBLIC = public_jwk(KEY)


@pytest.mark.parametrize(
    ("error", "change"),
    [
        ("invalid_redirect_uri", {"redirect_uris": ["https://kiosk.example.org/back"]}),
        ("invalid_client_metadata", {"token_endpoint_auth_method": "client_secret_basic"}),
        ("invalid_client_metadata", {"token_endpoint_auth_signing_alg": "RS256"}),
        ("invalid_client_metadata", {"grant_types": ["authorization_code"]}),
        ("invalid_client_metadata", {"grant_types": "client_credentials"}),
        ("invalid_client_metadata", {"response_types": ["code"]}),
        ("invalid_client_metadata", {"dpop_bound_access_tokens": False}),
        ("invalid_client_metadata", {"jwks": None}),
        ("invalid_client_metadata", {"jwks": {"keys": []}}),
        ("invalid_client_metadata", {"jwks": {"keys": [PUBLIC] * 3}}),
        ("invalid_client_metadata", {"jwks": {"keys": [PUBLIC, public_jwk(generate_key())]}}),
        ("invalid_client_metadata", {"jwks": {"keys": [PUBLIC | {"use": "enc"}]}}),
        ("invalid_client_metadata", {"jwks": {"keys": [PUBLIC | {"use": "other"}]}}),
        ("invalid_client_metadata", {"jwks": {"keys": [PUBLIC, PUBLIC | {"use": "enc"}]}}),
        ("invalid_client_metadata", {"jwks": {"keys": [private_jwk(KEY)]}}),
        ("invalid_client_metadata", {"jwks": {"keys": [{"kty": "RSA", "n": "AQAB", "e": "AQAB"}]}}),
        ("invalid_client_metadata", {"proof": None}),
        ("invalid_client_metadata", {"proof": "x" * 2049}),
    ],
    ids=[
        "redirects", "secret", "RS256", "code-grant", "grant-is-no-list", "responses", "without-dpop",
        "no-keys-at-all", "no-key", "three-keys", "two-of-a-kind", "only-for-sealing", "for-other-use",
        "same-key-for-both", "private-key", "RSA", "no-proof", "long-proof",
    ],
)  # fmt: skip
def test_what_is_not_served_is_refused_before_the_code_counts(
    trustee: Trustee, error: str, change: dict[str, Any]
) -> None:
    answer = register(trustee, SECRET, metadata(SECRET, KEY, **change), address())
    assert (answer.status_code, oauth_error(answer)) == (400, error)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"jwks":' + b"[" * 30_000])
def test_what_cannot_be_read_is_refused(trustee: Trustee, body: bytes) -> None:
    answer = trustee.http.post("/v1/register", content=body, headers={"Authorization": f"Bearer {SECRET}"})
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_client_metadata")


def test_guessing_is_paced_together_with_the_other_address(trustee: Trustee) -> None:
    sender, key = address(), generate_key()
    wrong = metadata(SECRET, key)
    for _ in range(10):
        assert register(trustee, SECRET, wrong, sender).status_code == 401
        assert trustee.post("/v1/enrol", enrol_request(SECRET, key), sender).status_code == 403
    closed = register(trustee, SECRET, wrong, sender)
    assert (closed.status_code, closed.headers["Retry-After"]) == (429, "601")
