# SPDX-License-Identifier: EUPL-1.2
"""Keys and signatures: ES256 only, explicit `typ` everywhere, algorithms never taken from a message.

RFC 7515 (JWS), RFC 7638 (thumbprint), RFC 7797 is not used: detached signatures follow RFC 7515,
appendix F, over the exact bytes that travel beside them.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

Jwk = dict[str, Any]
"""A JSON Web Key (RFC 7517) as plain data."""

_ALGORITHM = "ES256"
_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")


class _Registry(jws.JWSRegistry):
    """joserfc refuses headers over 512 bytes and payloads over 128 kB; ours carry keys and policies."""

    max_header_length = 2048
    max_payload_length = 4 * 1024 * 1024


_REGISTRY = _Registry(algorithms=[_ALGORITHM])


class SignatureError(Exception):
    """A signature, its type or its key is not what was expected. The message names which."""


def generate_key() -> ECKey:
    """A new P-256 key pair."""
    return ECKey.generate_key("P-256", private=True)


def import_key(jwk: Jwk) -> ECKey:
    """Read a P-256 key; raises SignatureError for anything else."""
    try:
        key = ECKey.import_key(jwk)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise SignatureError(f"not a usable key: {error}") from error
    if key.curve_name != "P-256":
        raise SignatureError(f"key on curve {key.curve_name}, expected P-256")
    return key


def public_jwk(key: ECKey) -> Jwk:
    """The public half of a key with its thumbprint as `kid`."""
    jwk: Jwk = key.as_dict(private=False)
    return {name: jwk[name] for name in ("kty", "crv", "x", "y")} | {"kid": key.thumbprint()}


def private_jwk(key: ECKey) -> Jwk:
    """The whole key, for a key store and nothing else."""
    jwk: Jwk = key.as_dict(private=True)
    return {name: jwk[name] for name in ("kty", "crv", "x", "y", "d")}


def thumbprint(jwk: Jwk) -> str:
    """RFC 7638 thumbprint with SHA-256, base64url; 43 characters."""
    return import_key(jwk).thumbprint()


def sha256_hex(data: bytes) -> str:
    """SHA-256 in lower-case hexadecimal: how blobs, payloads and envelopes are named."""
    return hashlib.sha256(data).hexdigest()


def b64url(data: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64url(text: str) -> bytes:
    """Read base64url without padding; raises ValueError, also for characters outside its alphabet."""
    if not text.isascii() or _FOREIGN.search(text):
        raise ValueError("not base64url")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sign(payload: bytes, key: ECKey, typ: str, extra: dict[str, Any] | None = None) -> str:
    """Sign bytes as a compact JWS of type `typ`; `extra` goes into the protected header."""
    header = {"alg": _ALGORITHM, "typ": typ, "kid": key.thumbprint(), **(extra or {})}
    return jws.serialize_compact(header, payload, key, registry=_REGISTRY)


def header_of(token: str) -> dict[str, Any]:
    """The protected header, unverified: to find the key, never to choose the algorithm."""
    try:
        header = json.loads(unb64url(token.split(".", 1)[0]))
    except (ValueError, RecursionError) as error:
        raise SignatureError("header is not JSON") from error
    if not isinstance(header, dict):
        raise SignatureError("header is not an object")
    return header


def verify(token: str, keys: Iterable[Jwk], typ: str) -> bytes:
    """Check a compact JWS against the listed keys and return the signed bytes.

    Raises SignatureError where the type differs, the key is unknown or the signature is wrong.
    """
    header = _checked_header(token, typ)
    return _verify(token, _find_key(header.get("kid"), keys))


def verify_with(token: str, key: ECKey, typ: str) -> bytes:
    """As `verify`, with the one key that can have signed, whatever `kid` the header names."""
    _checked_header(token, typ)
    return _verify(token, key)


def _checked_header(token: str, typ: str) -> dict[str, Any]:
    header = header_of(token)
    if header.get("typ") != typ:
        raise SignatureError(f"type {header.get('typ')!r}, expected {typ!r}")
    if "crit" in header or "b64" in header:
        raise SignatureError("header asks for an extension that we do not know")
    return header


def _verify(token: str, key: ECKey) -> bytes:
    try:
        return bytes(jws.deserialize_compact(token, key, registry=_REGISTRY).payload)
    except (JoseError, ValueError) as error:
        raise SignatureError(f"signature does not hold: {error}") from error


def sign_detached(data: bytes, key: ECKey, typ: str) -> str:
    """Sign bytes that travel beside the signature: `header..signature`."""
    header, _, signature = sign(data, key, typ).split(".")
    return f"{header}..{signature}"


def verify_detached(signature: str, data: bytes, keys: Iterable[Jwk], typ: str) -> None:
    """Check a detached JWS over exactly these bytes; raises SignatureError."""
    parts = signature.split(".")
    if len(parts) != 3 or parts[1]:
        raise SignatureError("not a detached signature")
    verify(f"{parts[0]}.{b64url(data)}.{parts[2]}", keys, typ)


def _find_key(kid: object, keys: Iterable[Jwk]) -> ECKey:
    for jwk in keys:
        key = import_key(jwk)
        if key.thumbprint() == kid:
            return key
    raise SignatureError(f"no trusted key {kid!r}")


def epoch_seconds(moment: datetime) -> int:
    """JWT NumericDate (RFC 7519, clause 2)."""
    return int(moment.timestamp())
