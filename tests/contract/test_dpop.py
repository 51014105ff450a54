# SPDX-License-Identifier: EUPL-1.2
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sync.contract.dpop import DPOP_TYP, NonceNeededError, access_token_hash, check_proof, make_proof
from sync.contract.signing import SignatureError, b64url, generate_key, private_jwk, public_jwk, sign, thumbprint
from tests.contract.by_hand import sign_by_hand

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
KEY = generate_key()
URL = "https://platform.example/v1/sync"


def _proof(header: dict[str, Any] | None = None, **changes: Any) -> str:
    claims = {"jti": "x", "htm": "POST", "htu": URL, "iat": int(NOW.timestamp())} | changes
    claims = {name: value for name, value in claims.items() if value is not None}
    full = {"alg": "ES256", "typ": DPOP_TYP, "jwk": public_jwk(KEY)} | (header or {})
    return sign_by_hand(full, json.dumps(claims).encode(), KEY)


def test_a_good_proof_tells_who_signed_it() -> None:
    jwk = check_proof(make_proof(KEY, "POST", URL, NOW, token="t"), "POST", URL, NOW, token="t")
    assert jwk["kid"] == thumbprint(public_jwk(KEY))
    assert "d" not in jwk


def test_query_and_fragment_are_left_out() -> None:
    check_proof(make_proof(KEY, "GET", URL + "?since=1#x", NOW), "GET", URL, NOW)


def test_a_proof_without_kid_is_as_good() -> None:
    """RFC 9449 asks for none: other programs' proofs carry `jwk` alone."""
    assert check_proof(_proof(), "POST", URL, NOW)["kid"] == KEY.thumbprint()


WRONG: dict[str, tuple[str, dict[str, Any]]] = {
    "method": (make_proof(KEY, "GET", URL, NOW), {}),
    "address": (make_proof(KEY, "POST", URL + "/", NOW), {}),
    "host": (make_proof(KEY, "POST", URL.replace("platform", "other"), NOW), {}),
    "http": (make_proof(KEY, "POST", URL.replace("https", "http"), NOW), {}),
    "other-token": (make_proof(KEY, "POST", URL, NOW, token="a"), {"token": "b"}),
    "no-ath": (make_proof(KEY, "POST", URL, NOW), {"token": "b"}),
    "ath-without-token": (make_proof(KEY, "POST", URL, NOW, token="a"), {}),
    "too-old": (make_proof(KEY, "POST", URL, NOW - timedelta(seconds=121)), {}),
    "from-the-future": (make_proof(KEY, "POST", URL, NOW + timedelta(seconds=121)), {}),
    "typ": (sign(b"{}", KEY, "at+jwt", {"jwk": public_jwk(KEY)}), {}),
    "no-key": (sign(b"{}", KEY, DPOP_TYP), {}),
    "extension": (_proof({"crit": ["exp"]}), {}),
    "unencoded": (_proof({"b64": False}), {}),
    "alg-none-signed": (_proof({"alg": "none"}), {}),
    "key-is-text": (_proof({"jwk": "x"}), {}),
    "private-key": (_proof({"jwk": private_jwk(KEY)}), {}),
    "key-of-another": (_proof({"jwk": public_jwk(generate_key())}), {}),
    "no-jti": (_proof(jti=None), {}),
    "no-iat": (_proof(iat=None), {}),
    "iat-is-text": (_proof(iat="now"), {}),
    "not-json": (sign(b"nonsense", KEY, DPOP_TYP, {"jwk": public_jwk(KEY)}), {}),
    "unsigned": (
        ".".join([b64url(json.dumps({"alg": "none", "typ": DPOP_TYP, "jwk": public_jwk(KEY)}).encode()), "e30", ""]),
        {},
    ),
    "empty": ("", {}),
    "html": ("<html>", {}),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_proofs_are_refused(name: str) -> None:
    proof, extra = WRONG[name]
    with pytest.raises(SignatureError):
        check_proof(proof, "POST", URL, NOW, **extra)


@pytest.mark.parametrize("years", [-30, -1, 1, 30])
def test_with_a_nonce_the_clock_does_not_matter(years: int) -> None:
    proof = make_proof(KEY, "POST", URL, NOW + timedelta(days=365 * years), nonce="n2")
    check_proof(proof, "POST", URL, NOW, nonces=("n1", "n2"))


@pytest.mark.parametrize("nonce", ["", "n0", "n1 ", "N1"])
def test_a_missing_or_stale_nonce_is_asked_for_again(nonce: str) -> None:
    with pytest.raises(NonceNeededError):
        check_proof(make_proof(KEY, "POST", URL, NOW, nonce=nonce), "POST", URL, NOW, nonces=("n1", "n2"))


def test_nonce_does_not_excuse_a_wrong_address() -> None:
    with pytest.raises(SignatureError):
        check_proof(make_proof(KEY, "POST", URL + "x", NOW, nonce="n1"), "POST", URL, NOW, nonces=("n1",))


def test_token_hash_is_that_of_the_rfc() -> None:
    """RFC 9449, clause 7.1: the example's token and its `ath`."""
    token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"
    assert access_token_hash(token) == "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"
