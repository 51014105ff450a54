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
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

Jwk = dict[str, Any]
"""A JSON Web Key (RFC 7517) as plain data."""

_ALGORITHM = "ES256"
_ES256 = ec.ECDSA(hashes.SHA256())
_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")


_MAX_HEADER = 2048
_MAX_PAYLOAD = 4 * 1024 * 1024
_HALF = 32
"""Bytes of r and of s in a signature (RFC 7518, clause 3.4)."""
_KNOWN_KEYS = 1024
"""So many public keys are kept read: a platform meets the same few again and again, and reading one costs half of
what it costs to check a signature."""


class _Registry(jws.JWSRegistry):
    """joserfc refuses headers over 512 bytes and payloads over 128 kB; ours carry keys and policies."""

    max_header_length = _MAX_HEADER
    max_payload_length = _MAX_PAYLOAD


_REGISTRY = _Registry(algorithms=[_ALGORITHM])


class SignatureError(Exception):
    """A signature, its type or its key is not what was expected. The message names which."""


def generate_key() -> ECKey:
    """A new P-256 key pair."""
    return ECKey.generate_key("P-256", private=True)


def import_key(jwk: Jwk) -> ECKey:
    """Read a P-256 key; raises SignatureError for anything else."""
    x, y = jwk.get("x"), jwk.get("y")
    if "d" not in jwk and isinstance(x, str) and isinstance(y, str):
        return _import_public(str(jwk.get("kty")), str(jwk.get("crv")), x, y)
    return _import(jwk)


@lru_cache(maxsize=_KNOWN_KEYS)
def _import_public(kty: str, crv: str, x: str, y: str) -> ECKey:
    return _import({"kty": kty, "crv": crv, "x": x, "y": y})


def _import(jwk: Jwk) -> ECKey:
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
    x, y = jwk.get("x"), jwk.get("y")
    if "d" not in jwk and isinstance(x, str) and isinstance(y, str):
        return _public_thumbprint(str(jwk.get("kty")), str(jwk.get("crv")), x, y)
    return _import(jwk).thumbprint()


@lru_cache(maxsize=_KNOWN_KEYS)
def _public_thumbprint(kty: str, crv: str, x: str, y: str) -> str:
    return _import_public(kty, crv, x, y).thumbprint()


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
    """Sign bytes as a compact JWS of type `typ`; `extra` goes into the protected header, `kid` None stays out."""
    header = {"alg": _ALGORITHM, "typ": typ, "kid": key.thumbprint(), **(extra or {})}
    if header["kid"] is None:
        del header["kid"]
    return jws.serialize_compact(header, payload, key, registry=_REGISTRY)


def header_of(token: str) -> dict[str, Any]:
    """The protected header, unverified: to find the key, never to choose the algorithm."""
    text = token.split(".", 1)[0]
    if len(text) > _MAX_HEADER:
        raise SignatureError(f"header is over {_MAX_HEADER} bytes")
    return dict(_read_header(text))


@lru_cache(maxsize=_KNOWN_KEYS)
def _read_header(text: str) -> dict[str, Any]:
    """Devices send the same header with every message: each is read once."""
    try:
        header = json.loads(unb64url(text))
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
    if header.get("alg") != _ALGORITHM:
        raise SignatureError(f"algorithm {header.get('alg')!r}, expected {_ALGORITHM!r}")
    if header.get("typ") != typ:
        raise SignatureError(f"type {header.get('typ')!r}, expected {typ!r}")
    if "crit" in header or "b64" in header:
        raise SignatureError("header asks for an extension that we do not know")
    return header


def _verify(token: str, key: ECKey) -> bytes:
    signed, _, signature = token.rpartition(".")
    _, _, payload = signed.partition(".")
    _check(signed, signature, key)
    try:
        return unb64url(payload)
    except ValueError as error:
        raise SignatureError(f"signature does not hold: {error}") from error


def _check(signed: str, signature: str, key: ECKey) -> None:
    """The one algorithm straight from the library: joserfc's generic way costs twice the check itself."""
    if len(signed) > _MAX_HEADER + 2 * _MAX_PAYLOAD:
        raise SignatureError("signature does not hold: too long")
    try:
        halves = unb64url(signature)
        if len(halves) != 2 * _HALF:
            raise SignatureError(f"signature does not hold: {len(halves)} bytes")
        pair = (int.from_bytes(halves[:_HALF], "big"), int.from_bytes(halves[_HALF:], "big"))
        _public(key).verify(encode_dss_signature(*pair), signed.encode("ascii"), _ES256)
    except InvalidSignature as error:
        raise SignatureError("signature does not hold") from error
    except ValueError as error:
        raise SignatureError(f"signature does not hold: {error}") from error


def _public(key: ECKey) -> ec.EllipticCurvePublicKey:
    raw = key.raw_value
    return raw.public_key() if isinstance(raw, ec.EllipticCurvePrivateKey) else raw


def sign_detached(data: bytes, key: ECKey, typ: str, *, named: bool = True) -> str:
    """Sign bytes that travel beside the signature: `header..signature`.

    `named` False leaves `kid` out, 69 bytes, where whoever checks knows the one key that can have signed.
    """
    header, _, signature = sign(data, key, typ, {} if named else {"kid": None}).split(".")
    return f"{header}..{signature}"


def verify_detached(signature: str, data: bytes, keys: Iterable[Jwk], typ: str) -> None:
    """Check a detached JWS over exactly these bytes; one that names no key may be by any of them.

    Raises SignatureError.
    """
    parts = signature.split(".")
    if len(parts) != 3 or parts[1]:
        raise SignatureError("not a detached signature")
    header = _checked_header(signature, typ)
    signed = f"{parts[0]}.{b64url(data)}"
    if "kid" in header:
        _check(signed, parts[2], _find_key(header["kid"], keys))
        return
    for jwk in keys:
        with suppress(SignatureError):
            _check(signed, parts[2], import_key(jwk))
            return
    raise SignatureError("signature holds with none of the trusted keys")


def _find_key(kid: object, keys: Iterable[Jwk]) -> ECKey:
    """The key of this thumbprint, or of this name where whoever is trusted names keys otherwise."""
    for jwk in keys:
        if isinstance(kid, str) and kid in (thumbprint(jwk), jwk.get("kid")):
            return import_key(jwk)
    raise SignatureError(f"no trusted key {kid!r}")


def epoch_seconds(moment: datetime) -> int:
    """JWT NumericDate (RFC 7519, clause 2)."""
    return int(moment.timestamp())
