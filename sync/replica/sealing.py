# SPDX-License-Identifier: EUPL-1.2
"""Sealing: a payload that only its readers open (JWE, RFC 7516; ECDH-ES+A256KW with A256GCM).

What goes to an office's own system is sealed as that wants it: FIT-Connect's profile of the compact form.
"""

from typing import Any

import msgspec
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey

from sync.contract.fit_connect import ALGORITHM, COMPRESSION, ENCRYPTION, ContentType
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk

_PAD_TO = 512
_ALGORITHMS = ["ECDH-ES+A256KW", "A256GCM"]


class SealError(Exception):
    """A payload cannot be sealed or opened with this key."""


class _Registry(jwe.JWERegistry):
    """joserfc encrypts any size but refuses to decrypt more than 67 kB."""

    max_ciphertext_length = 256 * 1024


_REGISTRY = _Registry(algorithms=_ALGORITHMS)
_COMPACT = _Registry(algorithms=[ALGORITHM, ENCRYPTION, COMPRESSION])


def _key(jwk: Jwk) -> ECKey | OKPKey:
    try:
        return OKPKey.import_key(jwk) if jwk.get("kty") == "OKP" else ECKey.import_key(jwk)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise SealError(f"not a usable key: {error}") from error


def key_id(jwk: Jwk) -> str:
    """RFC 7638 thumbprint of a P-256 or X25519 key."""
    return _key(jwk).thumbprint()


def seal(payload: msgspec.Struct, readers: list[Jwk]) -> bytes:
    """Seal a message to every reader; returns the JWE in general JSON form.

    The text is padded with spaces to a multiple of 512 bytes, so that its length tells little.
    """
    text = msgspec.json.encode(payload)
    text += b" " * (-len(text) % _PAD_TO)
    sealed = jwe.GeneralJSONEncryption({"enc": "A256GCM"}, text)
    for reader in readers:
        key = _key(reader)
        sealed.add_recipient({"alg": "ECDH-ES+A256KW", "kid": key.thumbprint()}, key)
    return msgspec.json.encode(jwe.encrypt_json(sealed, None, registry=_REGISTRY))


def seal_compact(text: bytes, key: Jwk, content_type: ContentType) -> str:
    """Seal bytes to a FIT-Connect destination's key (`checked_key`); returns the compact JWE. Raises SealError.

    They are compressed as the profile wants it, so that their length tells a little of what they say.
    """
    header = {
        "alg": ALGORITHM, "enc": ENCRYPTION, "zip": COMPRESSION, "kid": key["kid"], "cty": content_type,
    }  # fmt: skip
    try:
        # Without `key_ops`: the profile's `wrapKey` is what joserfc calls `encrypt`.
        public = RSAKey.import_key({name: key[name] for name in ("kty", "n", "e")})
        return jwe.encrypt_compact(header, text, public, registry=_COMPACT)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise SealError(f"not a usable key: {error}") from error


def open_sealed(sealed: bytes, *private: Jwk) -> bytes:
    """Open a sealed payload with one reader's private keys, the first that it is sealed to; raises SealError."""
    keys = {key.thumbprint(): key for key in map(_key, private)}
    try:
        data: Any = msgspec.json.decode(sealed)
        # joserfc wants a key for every recipient; only ours is looked at.
        ours = [r for r in data["recipients"] if r["header"].get("kid") in keys]
        if not ours:
            raise SealError("not sealed to this key")
        data["recipients"] = ours[:1]
        return bytes(jwe.decrypt_json(data, keys[ours[0]["header"]["kid"]], registry=_REGISTRY).plaintext or b"")
    except (JoseError, ValueError, KeyError, TypeError, AttributeError, *MALFORMED) as error:
        raise SealError(f"cannot be opened: {error}") from error
