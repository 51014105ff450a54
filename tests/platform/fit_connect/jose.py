# SPDX-License-Identifier: EUPL-1.2
"""The other side's cryptography by the RFCs, without the library that the product uses: JWE opened, SETs signed."""

import json
import zlib
from functools import cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256, SHA512

from sync.contract.signing import b64url, unb64url

MAX_INFLATED = 1024 * 1024


class CannotOpenError(Exception):
    """What came is no JWE to this key."""


def rsa_key(name: str, bits: int = 4096) -> rsa.RSAPrivateKey:
    """A key pair of this test process, always the same under one name."""
    return _made(name, bits)


@cache
def _made(name: str, bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def public_jwk(key: rsa.RSAPrivateKey, kid: str, alg: str, operation: str) -> dict[str, Any]:
    """A public key as FIT-Connect publishes it."""
    numbers = key.public_key().public_numbers()
    size = (numbers.n.bit_length() + 7) // 8
    return {
        "kty": "RSA", "alg": alg, "key_ops": [operation], "kid": kid, "n": b64url(numbers.n.to_bytes(size)),
        "e": b64url(numbers.e.to_bytes(3)),
    }  # fmt: skip


def encryption_jwk(name: str = "destination", bits: int = 4096) -> dict[str, Any]:
    """The encryption key of a destination."""
    return public_jwk(rsa_key(name, bits), f"kid-of-{name}", "RSA-OAEP-256", "wrapKey")


def open_jwe(token: str, key: rsa.RSAPrivateKey) -> tuple[dict[str, Any], bytes]:
    """Header and text of a compact JWE (RFC 7516, clause 5.2; RFC 7518, clauses 4.3, 5.3). Raises CannotOpenError."""
    try:
        protected, wrapped, nonce, sealed, tag = token.split(".")
        header = json.loads(unb64url(protected))
        hashed = padding.OAEP(padding.MGF1(SHA256()), SHA256(), None)
        cipher = AESGCM(key.decrypt(unb64url(wrapped), hashed))
        text = cipher.decrypt(unb64url(nonce), unb64url(sealed) + unb64url(tag), protected.encode())
        if header.get("zip") == "DEF":
            inflater = zlib.decompressobj(-zlib.MAX_WBITS)
            text = inflater.decompress(text, MAX_INFLATED)
            if inflater.unconsumed_tail or not inflater.eof:
                raise CannotOpenError("it does not inflate, or to too much")
    except (ValueError, InvalidTag, zlib.error) as error:
        raise CannotOpenError(str(error) or type(error).__name__) from error
    return header, text


def sign_set(claims: dict[str, Any], key: rsa.RSAPrivateKey, header: dict[str, Any]) -> str:
    """A security event token (RFC 8417) signed by PS512 (RFC 7518, clause 3.5)."""
    head = {"typ": "secevent+jwt", "alg": "PS512", **header}
    signed = ".".join(b64url(json.dumps(part).encode()) for part in (head, claims))
    signature = key.sign(signed.encode(), padding.PSS(padding.MGF1(SHA512()), 64), SHA512())
    return f"{signed}.{b64url(signature)}"
