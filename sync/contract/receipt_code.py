# SPDX-License-Identifier: EUPL-1.2
"""The receipt code: eighty random bits on paper, from which everything that belongs to a receipt is derived.

Written in Crockford's base32 with his mod-37 check character, as `HWBK-DM4D-GZ4C-TKJB-X`. The code itself
is never stored and never sent; whoever holds it can read, cancel and withdraw, and nobody else can.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.contract.signing import Jwk, b64url, unb64url

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = 16
_SALT = b"dorfpunkt/receipt/1"
QR_PREFIX = "DORFPUNKT:"
_GERMAN_KEYS = str.maketrans("YZ", "ZY")
_GERMAN_PREFIX = "DORFPUNKTÖ"
"""What a scanner with English keys types on a computer with German ones: the colon is an Ö there."""


@dataclass(frozen=True)
class ReceiptKeys:
    """What a receipt code opens. `lookup_id` may be seen by the platform, the rest by nobody."""

    lookup_id: str
    cancel_secret: str
    withdraw_secret: str
    private: Jwk
    public: Jwk

    @property
    def cancel_hash(self) -> str:
        """SHA-256 of the raw cancel secret, as envelopes carry it."""
        return sha256(unb64url(self.cancel_secret)).hexdigest()

    @property
    def withdraw_hash(self) -> str:
        """SHA-256 of the raw withdraw secret, as consent receipts carry it."""
        return sha256(unb64url(self.withdraw_secret)).hexdigest()


def new_code(random_bits: Callable[[int], int] = secrets.randbits) -> str:
    """A new receipt code in its printed form.

    Drawn again until the check character is a letter or digit that the on-screen keyboard has: the five signs
    that Crockford adds for 32 to 36 are hard to read out and to find.
    """
    number = random_bits(80)
    while number % 37 >= len(ALPHABET):
        number = random_bits(80)
    letters = "".join(ALPHABET[number >> 5 * (15 - i) & 31] for i in range(_LETTERS))
    groups = [letters[i : i + 4] for i in range(0, _LETTERS, 4)]
    return "-".join([*groups, ALPHABET[number % 37]])


def read_code(text: str) -> str | None:
    """The printed form of what was typed or scanned, or None where it is no code.

    Lower case, spaces, missing hyphens and the look-alikes O, I and L are forgiven, and a scanner that is set to
    English keys; a wrong or swapped letter is caught by the check character.
    """
    plain = text.strip()
    if plain.upper().startswith(_GERMAN_PREFIX):
        # `ß` must not become `SS` before it is read.
        plain = plain.replace("ß", "-").upper().removeprefix(_GERMAN_PREFIX).translate(_GERMAN_KEYS)
    plain = plain.upper().removeprefix(QR_PREFIX)
    plain = "".join(c for c in plain if c not in "- \t").replace("O", "0")
    plain = plain.replace("I", "1").replace("L", "1")
    if len(plain) != _LETTERS + 1 or any(c not in ALPHABET for c in plain):
        return None
    number = 0
    for letter in plain[:-1]:
        number = number << 5 | ALPHABET.index(letter)
    if ALPHABET.index(plain[-1]) != number % 37:
        return None
    return "-".join([*(plain[i : i + 4] for i in range(0, _LETTERS, 4)), plain[-1]])


def derive(code: str) -> ReceiptKeys:
    """Derive a receipt's keys; about 50 ms of Argon2id (RFC 9106), so never on the window's thread."""
    root = _root(code)
    private = X25519PrivateKey.from_private_bytes(_expand(root, b"answer key", 32))
    public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    jwk: Jwk = {"kty": "OKP", "crv": "X25519", "x": b64url(public)}
    return ReceiptKeys(
        lookup_id=b64url(_expand(root, b"lookup", 16)),
        cancel_secret=b64url(_expand(root, b"cancel", 32)),
        withdraw_secret=b64url(_expand(root, b"withdraw", 32)),
        private=jwk | {"d": b64url(private.private_bytes_raw())},
        public=jwk,
    )


def withdraw_hash_of(code: str) -> str:
    """What names a receipt's consents (`ReceiptKeys.withdraw_hash`), without the key that opens its answers.

    About 50 ms like `derive`; raises ValueError where this is no code.
    """
    return sha256(_expand(_root(code), b"withdraw", 32)).hexdigest()


def _root(code: str) -> bytes:
    printed = read_code(code)
    if printed is None:
        raise ValueError("not a receipt code")
    return hash_secret_raw(
        printed.replace("-", "").encode(), _SALT, time_cost=2, memory_cost=19 * 1024, parallelism=1,
        hash_len=32, type=Type.ID,
    )  # fmt: skip


def _expand(root: bytes, use: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=b"dorfpunkt/receipt/1/" + use).derive(root)
