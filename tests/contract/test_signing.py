# SPDX-License-Identifier: EUPL-1.2
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import ECKey

from sync.contract.signing import (
    SignatureError,
    b64url,
    generate_key,
    import_key,
    private_jwk,
    public_jwk,
    sha256_hex,
    sign,
    sign_detached,
    thumbprint,
    unb64url,
    verify,
    verify_detached,
)
from sync.contract.trust import check_lifetime
from tests.contract.by_hand import sign_by_hand

KEY = generate_key()
OTHER = generate_key()
TRUSTED = [public_jwk(KEY)]
TYP = "case+jws"


def _token(header: dict[str, object], payload: bytes = b"{}", signature: bytes = b"") -> str:
    return f"{b64url(json.dumps(header).encode())}.{b64url(payload)}.{b64url(signature)}"


def test_what_is_signed_comes_back_byte_for_byte() -> None:
    payload = b'{ "b" : 1,\n"a":\xc3\xa4 , "unknown": [1.0] }'
    assert verify(sign(payload, KEY, TYP), TRUSTED, TYP) == payload


@pytest.mark.parametrize("wanted", ["feed-manifest+jwt", "case+jwt", "CASE+JWS", "", "JWT", "at+jwt"])
def test_a_token_of_another_type_is_refused(wanted: str) -> None:
    with pytest.raises(SignatureError, match="type"):
        verify(sign(b"{}", KEY, TYP), TRUSTED, wanted)


def _public_pem_as_secret() -> str:
    unsigned = _token({"alg": "HS256", "typ": TYP, "kid": KEY.thumbprint()}).rpartition(".")[0]
    return f"{unsigned}.{b64url(hmac.digest(KEY.as_pem(private=False), unsigned.encode(), 'sha256'))}"


FORGED: dict[str, Callable[[], str]] = {
    "alg-none": lambda: _token({"alg": "none", "typ": TYP, "kid": KEY.thumbprint()}),
    "alg-None": lambda: _token({"alg": "None", "typ": TYP, "kid": KEY.thumbprint()}),
    "alg-missing": lambda: _token({"typ": TYP, "kid": KEY.thumbprint()}),
    "alg-null": lambda: _token({"alg": None, "typ": TYP, "kid": KEY.thumbprint()}),
    "alg-list": lambda: _token({"alg": ["ES256"], "typ": TYP, "kid": KEY.thumbprint()}),
    "public-key-as-hmac-secret": _public_pem_as_secret,
    "empty-signature": lambda: _token({"alg": "ES256", "typ": TYP, "kid": KEY.thumbprint()}),
    "zero-signature": lambda: _token({"alg": "ES256", "typ": TYP, "kid": KEY.thumbprint()}, b"{}", bytes(64)),
    "short-signature": lambda: _token({"alg": "ES256", "typ": TYP, "kid": KEY.thumbprint()}, b"{}", b"x" * 63),
    "own-key-in-header": lambda: sign(b"{}", OTHER, TYP, {"jwk": public_jwk(OTHER), "kid": KEY.thumbprint()}),
    "other-key": lambda: sign(b"{}", OTHER, TYP),
    "kid-missing": lambda: sign_by_hand({"alg": "ES256", "typ": TYP}, b"{}", KEY),
    "kid-null": lambda: sign_by_hand({"alg": "ES256", "typ": TYP, "kid": None}, b"{}", KEY),
    "kid-object": lambda: sign_by_hand({"alg": "ES256", "typ": TYP, "kid": {"a": 1}}, b"{}", KEY),
    "typ-list": lambda: sign_by_hand({"alg": "ES256", "typ": [TYP], "kid": KEY.thumbprint()}, b"{}", KEY),
    "unencoded-payload": lambda: sign(b"{}", KEY, TYP, {"b64": False, "crit": ["b64"]}),
    "unknown-extension": lambda: _token({"alg": "ES256", "typ": TYP, "kid": KEY.thumbprint(), "crit": ["exp"]}),
    "payload-swapped": lambda: ".".join(
        [sign(b"{}", KEY, TYP).split(".")[0], b64url(b"[]"), sign(b"{}", KEY, TYP).split(".")[2]]
    ),
    "header-not-an-object": lambda: f"{b64url(b'[1]')}.{b64url(b'{}')}.AA",
    "two-parts": lambda: "a.b",
    "four-parts": lambda: sign(b"{}", KEY, TYP) + ".AA",
    "empty": lambda: "",
    "not-ascii": lambda: "ä.ö.ü",
    "deep-header": lambda: f"{b64url(b'[' * 100_000)}.e30.AA",
    "html": lambda: "<!doctype html><title>Login</title>",
}


@pytest.mark.parametrize("name", FORGED)
def test_forged_and_malformed_tokens_are_refused(name: str) -> None:
    with pytest.raises(SignatureError):
        verify(FORGED[name](), TRUSTED, TYP)


@given(st.text(max_size=60))
def test_any_text_is_refused_and_never_crashes(text: str) -> None:
    with pytest.raises(SignatureError):
        verify(text, TRUSTED, TYP)


@given(st.binary(max_size=400), st.data())
def test_every_changed_character_of_a_token_is_noticed(payload: bytes, data: st.DataObject) -> None:
    token = sign(payload, KEY, TYP)
    at = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("AZaz09-_."))
    changed = token[:at] + letter + token[at + 1 :]
    if letter == token[at]:
        assert verify(changed, TRUSTED, TYP) == payload
        return
    try:
        # The last character of a part has spare bits: another letter may say the same bytes.
        assert verify(changed, TRUSTED, TYP) == payload
        assert at == len(token) - 1
    except SignatureError:
        pass


def test_no_trusted_keys_trust_nothing() -> None:
    with pytest.raises(SignatureError, match="no trusted key"):
        verify(sign(b"{}", KEY, TYP), [], TYP)


@given(st.binary(max_size=2000))
def test_detached_signatures_hold_over_exactly_their_bytes(data: bytes) -> None:
    signature = sign_detached(data, KEY, TYP)
    assert ".." in signature
    verify_detached(signature, data, TRUSTED, TYP)
    for other in (data + b" ", b" " + data, data[:-1] if data else b"x"):
        with pytest.raises(SignatureError):
            verify_detached(signature, other, TRUSTED, TYP)


@pytest.mark.parametrize(
    "broken",
    ["", "..", "a..b", sign(b"x", KEY, TYP), "....", "ü..ü"],
    ids=["empty", "dots", "letters", "not-detached", "five-parts", "not-ascii"],
)
def test_malformed_detached_signatures_are_refused(broken: str) -> None:
    with pytest.raises(SignatureError):
        verify_detached(broken, b"x", TRUSTED, TYP)


@pytest.mark.parametrize(
    "jwk",
    [
        {},
        {"kty": None},
        {"kty": ["EC"], "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-256", "x": 1, "y": 2},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-256"},
        {"kty": "oct", "k": "AAAA"},
        {"kty": "OKP", "crv": "Ed25519", "x": "AA"},
        ECKey.generate_key("P-384").as_dict(private=False),
        ECKey.generate_key("secp256k1").as_dict(private=False),
    ],
    ids=["empty", "null", "list", "numbers", "off-curve", "half", "symmetric", "okp", "p-384", "koblitz"],
)
def test_only_whole_p256_keys_are_taken(jwk: dict[str, object]) -> None:
    with pytest.raises(SignatureError):
        import_key(jwk)


def test_public_key_tells_no_secret_and_private_key_survives_a_round_trip() -> None:
    assert set(public_jwk(KEY)) == {"kty", "crv", "x", "y", "kid"}
    assert import_key(private_jwk(KEY)).thumbprint() == KEY.thumbprint() == thumbprint(public_jwk(KEY))


def test_thumbprint_of_a_known_key() -> None:
    """The key of RFC 7517, appendix A.1; thumbprint after RFC 7638, worked out by hand over its members."""
    jwk = {
        "kty": "EC",
        "crv": "P-256",
        "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
        "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
    }
    members = '{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}'.format(**jwk)
    assert thumbprint(jwk) == b64url(bytes.fromhex(sha256_hex(members.encode())))


@given(st.binary(max_size=100))
def test_base64url_round_trip(data: bytes) -> None:
    assert unb64url(b64url(data)) == data


@pytest.mark.parametrize("text", ["a", "ab cd", "ab+/", "ä", "abcd\n", "ab=c"])
def test_what_is_not_base64url_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        unb64url(text)


def test_lifetimes() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    moment = int(now.timestamp())
    check_lifetime(moment, moment + 1, now)
    check_lifetime(moment + 60, moment + 100, now)
    with pytest.raises(SignatureError, match="expired"):
        check_lifetime(moment - 10, moment, now)
    with pytest.raises(SignatureError, match="future"):
        check_lifetime(moment + 61, moment + 100, now)
