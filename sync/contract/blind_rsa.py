# SPDX-License-Identifier: EUPL-1.2
"""Blind signatures, RSABSSA-SHA384-PSS-Randomized (RFC 9474): the signer sees neither what it signs nor later whose.

A kiosk blinds a random message, the trustee signs it, the kiosk takes the blinding away: what is left is an ordinary
RSASSA-PSS signature (RFC 8017), which the platform checks and the trustee cannot recognise.
"""

import secrets
from dataclasses import dataclass
from hashlib import sha384
from math import gcd
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey, RSAPublicNumbers
from cryptography.hazmat.primitives.hashes import SHA384

from sync.contract.signing import Jwk, b64url, unb64url

HASH_BYTES: Final = 48
"""Of SHA-384; the salt is as long (RFC 9474, clause 5)."""
PREFIX_BYTES: Final = 32
"""Random bytes before each message (RFC 9474, clause 4.1)."""
KEY_BITS: Final = 2048
"""Of our keys, which sign for one survey and are then destroyed."""
_TRAILER: Final = b"\xbc"


class BlindError(ValueError):
    """A number that fits neither key nor scheme, or a signature that does not hold."""


@dataclass(frozen=True)
class Blinded:
    """What a kiosk keeps (`prepared`, `inverse`) and what it shows to the signer (`message`)."""

    prepared: bytes
    inverse: int
    message: bytes


def to_jwk(key: RSAPublicKey) -> Jwk:
    """A public key as a JSON Web Key (RFC 7518, clause 6.3.1)."""
    numbers = key.public_numbers()
    return {"kty": "RSA", "n": b64url(numbers.n.to_bytes(_size(key))), "e": b64url(numbers.e.to_bytes(3))}


def from_jwk(jwk: Jwk) -> RSAPublicKey:
    """Read a public key; raises BlindError for anything but one of ours."""
    try:
        n, e = (int.from_bytes(unb64url(jwk[name])) for name in ("n", "e"))
        key = RSAPublicNumbers(e, n).public_key()
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise BlindError("not a usable key") from error
    if jwk.get("kty") != "RSA" or key.key_size != KEY_BITS:
        raise BlindError("not a key for blind signatures")
    return key


def prepare(message: bytes, prefix: bytes | None = None) -> bytes:
    """The message with its random prefix (RFC 9474, clause 4.1)."""
    return (secrets.token_bytes(PREFIX_BYTES) if prefix is None else prefix) + message


def blind(key: RSAPublicKey, prepared: bytes, *, salt: bytes | None = None, inverse: int | None = None) -> Blinded:
    """Blind a prepared message (RFC 9474, clause 4.2). `salt` and `inverse` are given by test vectors alone.

    Raises BlindError for a message that has a factor in common with the key, which means that the key is broken.
    """
    numbers = key.public_numbers()
    encoded = _encode(prepared, key.key_size - 1, secrets.token_bytes(HASH_BYTES) if salt is None else salt)
    number = int.from_bytes(encoded)
    if gcd(number, numbers.n) != 1:
        raise BlindError("the message has a factor in common with the key")
    while True:
        candidate = secrets.randbelow(numbers.n - 1) + 1 if inverse is None else inverse
        if gcd(candidate, numbers.n) == 1:
            break
    factor = pow(pow(candidate, -1, numbers.n), numbers.e, numbers.n)
    return Blinded(prepared, candidate, (number * factor % numbers.n).to_bytes(_size(key)))


def sign_blinded(key: RSAPrivateKey, message: bytes) -> bytes:
    """Sign what cannot be read (RFC 9474, clause 4.3); the same for the same message.

    Python's powers take longer for some numbers than for others: the message is multiplied by a random power first,
    so that what is measured from outside says nothing about the key. Raises BlindError.
    """
    public = key.public_key()
    numbers, private = public.public_numbers(), key.private_numbers()
    number = int.from_bytes(message)
    if len(message) != _size(public) or number >= numbers.n:
        raise BlindError("the blinded message does not fit the key")
    while gcd(mask := secrets.randbelow(numbers.n - 2) + 2, numbers.n) != 1:
        pass
    masked = number * pow(mask, numbers.e, numbers.n) % numbers.n
    # By the two halves of the key, which takes a quarter of the time (RFC 8017, clause 5.1.2).
    one, other = pow(masked, private.dmp1, private.p), pow(masked, private.dmq1, private.q)
    power = other + private.q * ((one - other) * private.iqmp % private.p)
    signed = power * pow(mask, -1, numbers.n) % numbers.n
    if pow(signed, numbers.e, numbers.n) != number:
        raise BlindError("the signature failed its own check")
    return signed.to_bytes(_size(public))


def finalize(key: RSAPublicKey, blinded: Blinded, signature: bytes) -> bytes:
    """Take the blinding away and check what is left (RFC 9474, clause 4.4). Raises BlindError."""
    n = key.public_numbers().n
    if len(signature) != _size(key):
        raise BlindError("the signature does not fit the key")
    plain = (int.from_bytes(signature) * blinded.inverse % n).to_bytes(_size(key))
    if not verify(key, blinded.prepared, plain):
        raise BlindError("the signature does not hold")
    return plain


def verify(key: RSAPublicKey, prepared: bytes, signature: bytes) -> bool:
    """Whether a signature holds (RFC 9474, clause 4.5: RSASSA-PSS-VERIFY of RFC 8017)."""
    scheme = padding.PSS(mgf=padding.MGF1(SHA384()), salt_length=HASH_BYTES)
    try:
        key.verify(signature, prepared, scheme, SHA384())
    except InvalidSignature:
        return False
    return True


def _size(key: RSAPublicKey) -> int:
    return (key.key_size + 7) // 8


def _encode(message: bytes, bits: int, salt: bytes) -> bytes:
    """EMSA-PSS-ENCODE (RFC 8017, clause 9.1.1); `bits` is one less than those of the key."""
    length = (bits + 7) // 8
    if length < 2 * HASH_BYTES + 2:
        raise BlindError("the key is too short")
    digest = sha384(bytes(8) + sha384(message).digest() + salt).digest()
    block = bytes(length - len(salt) - HASH_BYTES - 2) + b"\x01" + salt
    masked = bytearray(a ^ b for a, b in zip(block, _mask(digest, len(block)), strict=True))
    masked[0] &= 0xFF >> (8 * length - bits)
    return bytes(masked) + digest + _TRAILER


def _mask(seed: bytes, length: int) -> bytes:
    """MGF1 (RFC 8017, appendix B.2.1)."""
    blocks = (sha384(seed + count.to_bytes(4)).digest() for count in range(-(-length // HASH_BYTES)))
    return b"".join(blocks)[:length]
