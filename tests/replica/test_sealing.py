# SPDX-License-Identifier: EUPL-1.2
import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc.jwk import OKPKey

from sync.contract.signing import b64url, generate_key, private_jwk, public_jwk, unb64url
from sync.replica.sealing import SealError, key_id, open_sealed, seal


class Message(msgspec.Struct):
    text: str


SHOP = generate_key()
RECEIPT = OKPKey.generate_key("X25519")
RECEIPT_PUBLIC = RECEIPT.as_dict(private=False)
RECEIPT_PRIVATE = RECEIPT.as_dict(private=True)
READERS = [public_jwk(SHOP), RECEIPT_PUBLIC]


def _text(opened: bytes) -> str:
    return msgspec.json.decode(opened, type=Message).text


@given(st.text(st.characters(codec="utf-8"), max_size=300))
@settings(max_examples=40)
def test_both_readers_open_it(text: str) -> None:
    sealed = seal(Message(text), READERS)
    assert _text(open_sealed(sealed, private_jwk(SHOP))) == text
    assert _text(open_sealed(sealed, RECEIPT_PRIVATE)) == text


def test_nobody_else_opens_it() -> None:
    sealed = seal(Message("x"), READERS)
    for stranger in (private_jwk(generate_key()), OKPKey.generate_key("X25519").as_dict(private=True)):
        with pytest.raises(SealError, match="not sealed to this key"):
            open_sealed(sealed, stranger)


def test_who_only_claims_to_be_a_reader_opens_nothing() -> None:
    data = json.loads(seal(Message("x"), READERS))
    stranger = generate_key()
    data["recipients"][0]["header"]["kid"] = stranger.thumbprint()
    with pytest.raises(SealError):
        open_sealed(json.dumps(data).encode(), private_jwk(stranger))


def test_a_public_key_opens_nothing() -> None:
    with pytest.raises(SealError):
        open_sealed(seal(Message("x"), READERS), public_jwk(SHOP))


@pytest.mark.parametrize("part", ["ciphertext", "tag", "iv", "protected"])
def test_every_changed_part_is_noticed(part: str) -> None:
    data = json.loads(seal(Message("Roggenbrot"), READERS))
    raw = bytearray(unb64url(data[part]))
    raw[len(raw) // 2] ^= 1
    data[part] = b64url(bytes(raw))
    for private in (private_jwk(SHOP), RECEIPT_PRIVATE):
        with pytest.raises(SealError):
            open_sealed(json.dumps(data).encode(), private)


@pytest.mark.parametrize(
    "sealed",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"recipients":null}', b'{"recipients":[1]}', b'{"recipients":[{}]}',
     b'{"recipients":[{"header":"x"}]}', b"[" * 100_000, b"<html>"],
    ids=["empty", "object", "list", "null", "binary", "no-list", "number", "no-header", "text", "deep", "html"],
)  # fmt: skip
def test_malformed_envelopes_are_refused(sealed: bytes) -> None:
    with pytest.raises(SealError):
        open_sealed(sealed, private_jwk(SHOP))


@pytest.mark.parametrize("algorithm", ["dir", "A256KW", "RSA-OAEP-256", "none", "ECDH-ES"])
def test_algorithms_are_not_taken_from_the_message(algorithm: str) -> None:
    data = json.loads(seal(Message("x"), READERS[:1]))
    data["recipients"][0]["header"]["alg"] = algorithm
    with pytest.raises(SealError):
        open_sealed(json.dumps(data).encode(), private_jwk(SHOP))


def test_length_tells_little() -> None:
    sizes = {len(seal(Message("x" * n), READERS)) for n in range(0, 480, 30)}
    assert max(sizes) - min(sizes) < 16
    assert len(seal(Message("x" * 600), READERS)) - max(sizes) > 400


@pytest.mark.parametrize("size", [66_000, 68_000, 180_000])
def test_large_payloads_are_opened_again(size: int) -> None:
    assert len(_text(open_sealed(seal(Message("ü" * (size // 2)), READERS), RECEIPT_PRIVATE))) == size // 2


def test_the_same_twice_looks_different() -> None:
    first, second = (json.loads(seal(Message("x"), READERS)) for _ in range(2))
    assert first["ciphertext"] != second["ciphertext"]
    assert first["recipients"][0]["encrypted_key"] != second["recipients"][0]["encrypted_key"]


def test_nothing_of_the_text_shows() -> None:
    assert b"Roggenbrot" not in seal(Message("Roggenbrot"), READERS)


@pytest.mark.parametrize(
    "jwk",
    [
        {},
        {"kty": "oct", "k": "AA"},
        {"kty": "OKP", "crv": "X25519"},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
    ],
    ids=["empty", "symmetric", "half", "off-curve"],
)
def test_unusable_readers_are_refused(jwk: dict[str, str]) -> None:
    with pytest.raises(SealError):
        seal(Message("x"), [jwk])


def test_key_ids_are_thumbprints() -> None:
    assert key_id(public_jwk(SHOP)) == SHOP.thumbprint()
    assert key_id(RECEIPT_PUBLIC) == RECEIPT.thumbprint()
