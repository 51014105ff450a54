# SPDX-License-Identifier: EUPL-1.2
"""Blind signatures against the numbers of RFC 9474, and what must not work."""

import tomllib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from sync.contract.blind_rsa import BlindError, blind, finalize, prepare, sign_blinded, verify

VECTOR = tomllib.loads(Path(__file__).with_name("rfc9474.toml").read_text())


def number(name: str) -> int:
    return int.from_bytes(octets(name))


def octets(name: str) -> bytes:
    return bytes.fromhex("".join(VECTOR[name].split()))


@pytest.fixture(scope="module")
def published() -> rsa.RSAPrivateKey:
    p, q, e = number("p"), number("q"), number("e")
    d = rsa.rsa_recover_private_exponent(e, p, q)
    halves = (rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q))
    return rsa.RSAPrivateNumbers(p, q, d, *halves, rsa.RSAPublicNumbers(e, p * q)).private_key()


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def test_the_numbers_of_the_rfc(published: rsa.RSAPrivateKey) -> None:
    public = published.public_key()
    blinded = blind(public, octets("message"), salt=octets("salt"), inverse=number("inverse"))
    assert blinded.message == octets("blinded_message")
    assert finalize(public, blinded, sign_blinded(published, blinded.message)) == octets("signature")


def test_a_prepared_message_begins_with_its_prefix() -> None:
    prefix = bytes.fromhex(VECTOR["randomized"]["prefix"])
    assert prepare(octets("message"), prefix) == prefix + octets("message")
    assert prepare(b"x") != prepare(b"x")
    assert len(prepare(b"x")) == 33


def test_what_was_signed_is_an_ordinary_signature_and_not_what_the_signer_saw(key: rsa.RSAPrivateKey) -> None:
    public = key.public_key()
    blinded = blind(public, prepare(b"a survey"))
    answer = sign_blinded(key, blinded.message)
    assert sign_blinded(key, blinded.message) == answer
    signature = finalize(public, blinded, answer)
    assert verify(public, blinded.prepared, signature)
    assert signature not in (answer, blinded.message)


def test_every_blinded_message_fits_every_signature(key: rsa.RSAPrivateKey) -> None:
    """For each pair of what the signer saw and what came out there is a blinding that joins them."""
    public, n, e = key.public_key(), key.public_key().public_numbers().n, 65537
    seen = [blind(public, prepare(b"a survey")) for _ in range(3)]
    signatures = [finalize(public, one, sign_blinded(key, one.message)) for one in seen]
    for one in seen:
        for signature in signatures:
            encoded = pow(int.from_bytes(signature), e, n)
            factor = int.from_bytes(one.message) * pow(encoded, -1, n) % n
            # Its e-th root is the blinding that would have led from the one to the other.
            root = pow(factor, key.private_numbers().d, n)
            assert pow(root, e, n) == factor


@pytest.mark.parametrize("change", ["signature", "message", "other key"])
def test_a_forged_one_does_not_hold(key: rsa.RSAPrivateKey, published: rsa.RSAPrivateKey, change: str) -> None:
    public = key.public_key()
    blinded = blind(public, prepare(b"a survey"))
    signature = bytearray(finalize(public, blinded, sign_blinded(key, blinded.message)))
    if change == "signature":
        signature[-1] ^= 1
    message = blinded.prepared + b"x" if change == "message" else blinded.prepared
    held_against = published.public_key() if change == "other key" else public
    assert not verify(held_against, message, bytes(signature))


def test_a_signer_that_cheats_is_noticed(key: rsa.RSAPrivateKey) -> None:
    public = key.public_key()
    blinded = blind(public, prepare(b"a survey"))
    with pytest.raises(BlindError, match="does not hold"):
        finalize(public, blinded, bytes(255) + b"\x02")
    with pytest.raises(BlindError, match="does not fit"):
        finalize(public, blinded, b"\x02")


def test_a_message_that_fits_no_key_is_not_signed(key: rsa.RSAPrivateKey) -> None:
    with pytest.raises(BlindError):
        sign_blinded(key, b"\xff" * 256)
    with pytest.raises(BlindError):
        sign_blinded(key, b"\x01")
