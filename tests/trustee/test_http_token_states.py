# SPDX-License-Identifier: EUPL-1.2
"""Introspection (RFC 7662) and revocation (RFC 7009) over HTTP."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from joserfc.jwk import ECKey

from sync.contract.courier import LETTER_TYP, Letter
from sync.contract.signing import epoch_seconds, generate_key, public_jwk
from sync.contract.trust import ASSERTION_BEARER, INTROSPECTION_TYP, SignedTokenState, read_message, sign_message
from tests.trustee.device import PLATFORM, Device, Trustee, make_assertion, oauth_error, submit

pytestmark = pytest.mark.system

ENDPOINTS = ("/v1/introspect", "/v1/revoke")


@pytest.fixture
def platform_key(trustee: Trustee, tmp_path: Path) -> Iterator[ECKey]:
    """The platform's feed key, registered at the trustee for this test."""
    key, file = generate_key(), tmp_path / "feed.jwk"
    file.write_text(json.dumps(public_jwk(key)))
    assert trustee.operate("feed-key", "--jwk", str(file))[0] == 0
    yield key
    assert trustee.operate("feed-key", "--jwk", str(file), "--remove")[0] == 0


def ask(trustee: Trustee, path: str, token: str, key: ECKey, name: str, **changes: str) -> httpx.Response:
    form = {
        "token": token,
        "client_assertion_type": ASSERTION_BEARER,
        "client_assertion": make_assertion(key, name, trustee.url, trustee.now()),
    }
    return trustee.http.post(path, data=form | changes)


def state(device: Device, token: str, by: Device | None = None) -> dict[str, Any]:
    asker = by or device
    answer = ask(device.trustee, "/v1/introspect", token, asker.key, asker.party)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
    return dict(answer.json())


def token_of(device: Device) -> str:
    return str(device.ask().json()["access_token"])


def test_a_party_sees_what_its_token_is_worth(trustee: Trustee, kiosk: Device) -> None:
    answer = kiosk.ask(submit()).json()
    seen = state(kiosk, answer["access_token"])
    assert (seen["active"], seen["token_type"], seen["client_id"]) == (True, "DPoP", kiosk.party)
    assert (seen["iss"], seen["aud"]) == (trustee.url, PLATFORM)
    assert seen["cnf"] == {"jkt": kiosk.key.thumbprint()}
    assert seen["authorization_details"] == answer["authorization_details"]
    assert seen["exp"] - seen["iat"] == 300


def test_the_platform_may_ask_about_every_token(trustee: Trustee, kiosk: Device, platform_key: ECKey) -> None:
    answer = ask(trustee, "/v1/introspect", token_of(kiosk), platform_key, PLATFORM)
    assert (answer.json()["active"], answer.json()["sub"]) == (True, kiosk.party)


def test_of_another_partys_token_nothing_is_said(kiosk: Device, bakery: Device) -> None:
    assert state(kiosk, token_of(kiosk), by=bakery) == {"active": False}


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "ä" * 100])
def test_what_is_no_token_is_not_active(kiosk: Device, token: str) -> None:
    assert state(kiosk, token) == {"active": False}


def test_an_assertion_is_no_token(kiosk: Device) -> None:
    assert state(kiosk, kiosk.assertion()) == {"active": False}


def test_a_token_that_is_over(trustee: Trustee, kiosk: Device) -> None:
    token = token_of(kiosk)
    trustee.advance(seconds=300)
    assert state(kiosk, token) == {"active": False}


def test_tokens_of_a_revoked_party_are_over(trustee: Trustee, platform_key: ECKey) -> None:
    device = trustee.enrol()
    token = token_of(device)
    assert trustee.operate("revoke", "--party", device.party)[0] == 0
    assert ask(trustee, "/v1/introspect", token, platform_key, PLATFORM).json() == {"active": False}


def test_a_revoked_token_is_over_and_others_are_not(trustee: Trustee, kiosk: Device) -> None:
    first, second = token_of(kiosk), token_of(kiosk)
    for _ in range(2):
        answer = ask(trustee, "/v1/revoke", first, kiosk.key, kiosk.party)
        assert (answer.status_code, answer.content) == (200, b"{}")
    assert state(kiosk, first) == {"active": False}
    assert state(kiosk, second)["active"] is True


def test_nobody_revokes_anothers_token(trustee: Trustee, kiosk: Device, bakery: Device, platform_key: ECKey) -> None:
    token = token_of(kiosk)
    for key, name in ((bakery.key, bakery.party), (platform_key, PLATFORM)):
        assert ask(trustee, "/v1/revoke", token, key, name).status_code == 200
    assert state(kiosk, token)["active"] is True


@pytest.mark.parametrize("path", ENDPOINTS)
def test_strangers_learn_nothing(trustee: Trustee, kiosk: Device, path: str) -> None:
    token, stranger = token_of(kiosk), generate_key()
    good = kiosk.assertion()
    answers = [
        trustee.http.post(path, data={"token": token}),
        ask(trustee, path, token, stranger, kiosk.party),
        ask(trustee, path, token, stranger, PLATFORM),
        ask(trustee, path, token, kiosk.key, PLATFORM),
        ask(trustee, path, token, kiosk.key, kiosk.party, client_assertion=token),
    ]
    assert ask(trustee, path, token, kiosk.key, kiosk.party, client_assertion=good).status_code == 200
    answers.append(ask(trustee, path, token, kiosk.key, kiosk.party, client_assertion=good))
    assert {(answer.status_code, oauth_error(answer)) for answer in answers} == {(401, "invalid_client")}
    assert state(kiosk, token)["active"] is (path == "/v1/introspect")


@pytest.mark.parametrize("path", ENDPOINTS)
@pytest.mark.parametrize("body", [b"\xff", b"token=a&token=b", b"{}"])
def test_forms_that_cannot_be_read(trustee: Trustee, path: str, body: bytes) -> None:
    answer = trustee.http.post(path, content=body)
    assert (answer.status_code, oauth_error(answer)) == (400, "invalid_request")


def letter_of(device: Device, **changes: Any) -> str:
    moment = epoch_seconds(device.trustee.now())
    right: dict[str, Any] = {
        "iss": device.party, "aud": PLATFORM, "iat": moment, "exp": moment + 40 * 86_400, "sealed_sha256": "0" * 64
    }  # fmt: skip
    key, typ = changes.pop("key", device.key), changes.pop("typ", LETTER_TYP)
    return sign_message(Letter(**(right | changes)), key, typ)


def worth(device: Device, letter: str, key: ECKey, *details: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(details or [submit()])
    answer = ask(device.trustee, "/v1/introspect", letter, key, PLATFORM, authorization_details=text)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_the_platform_asks_what_a_couriers_letter_is_worth(
    trustee: Trustee, kiosk: Device, platform_key: ECKey
) -> None:
    said = worth(kiosk, letter_of(kiosk), platform_key, submit(), submit(recipient="shop:nobody"), submit("spying"))
    assert (said["active"], said["sub"], said["cnf"]) == (True, kiosk.party, {"jkt": kiosk.key.thumbprint()})
    asked = kiosk.ask(submit()).json()
    assert said["authorization_details"] == asked["authorization_details"]


def test_the_word_on_a_letter_can_be_had_signed(trustee: Trustee, kiosk: Device, platform_key: ECKey) -> None:
    form = {
        "token": letter_of(kiosk),
        "authorization_details": json.dumps([submit()]),
        "client_assertion_type": ASSERTION_BEARER,
        "client_assertion": make_assertion(platform_key, PLATFORM, trustee.url, trustee.now()),
    }
    media = "application/token-introspection+jwt"
    answer = trustee.http.post("/v1/introspect", data=form, headers={"Accept": media})
    assert answer.headers["Content-Type"] == media
    said = read_message(answer.text, trustee.jwks, INTROSPECTION_TYP, SignedTokenState)
    assert (said.iss, said.aud, said.iat) == (trustee.url, PLATFORM, epoch_seconds(trustee.now()))
    assert said.token_introspection.sub == kiosk.party


def test_letters_that_are_worth_nothing(trustee: Trustee, kiosk: Device, bakery: Device, platform_key: ECKey) -> None:
    moment = epoch_seconds(trustee.now())
    bad = [
        letter_of(kiosk, key=generate_key()),
        letter_of(kiosk, iss=bakery.party),
        letter_of(kiosk, aud="https://elsewhere.example"),
        letter_of(kiosk, exp=moment),
        letter_of(kiosk, iat=moment + 2 * 86_400),
        letter_of(kiosk, typ="at+jwt"),
        token_of(kiosk),
        "a.b.c",
    ]
    for letter in bad:
        assert worth(kiosk, letter, platform_key) == {"active": False}
    # A desk submits to nobody but itself, whatever it signs.
    said = worth(bakery, letter_of(bakery), platform_key, submit(recipient="shop:other"), submit())
    assert [one["recipient"] for one in said["authorization_details"]] == ["shop:bakery"]
    # A kiosk may ask about its token, but a letter speaks to the platform alone.
    form = {"authorization_details": json.dumps([submit()])}
    answer = ask(trustee, "/v1/introspect", letter_of(kiosk), kiosk.key, kiosk.party, **form)
    assert answer.json() == {"active": False}
    malformed = ask(
        trustee, "/v1/introspect", letter_of(kiosk), platform_key, PLATFORM, authorization_details="{"
    )  # fmt: skip
    assert oauth_error(malformed) == "invalid_authorization_details"


def test_a_revoked_kiosks_letters_are_worth_nothing(trustee: Trustee, bakery: Device, platform_key: ECKey) -> None:
    device = trustee.enrol()
    letter = letter_of(device)
    assert worth(device, letter, platform_key)["active"]
    assert trustee.operate("revoke", "--party", device.party)[0] == 0
    assert worth(device, letter, platform_key) == {"active": False}
