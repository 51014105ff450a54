# SPDX-License-Identifier: EUPL-1.2
"""DPoP proofs (RFC 9449): a token is worth something only beside a fresh signature of the enrolled key."""

import hashlib
from datetime import datetime

import msgspec
from joserfc.jwk import ECKey

from sync.contract.ids import uuid7
from sync.contract.reading import MALFORMED
from sync.contract.signing import (
    Jwk,
    SignatureError,
    b64url,
    epoch_seconds,
    header_of,
    import_key,
    public_jwk,
    sign,
    thumbprint,
    verify_with,
)

DPOP_TYP = "dpop+jwt"
PROOF_SECONDS = 120
"""How old or how far ahead a proof may be where the server hands out no nonce."""


class _Claims(msgspec.Struct, frozen=True, omit_defaults=True):
    jti: str
    htm: str
    htu: str
    iat: int
    ath: str = ""
    nonce: str = ""


class NonceNeededError(Exception):
    """The proof lacks a nonce of ours or carries a stale one: answer `use_dpop_nonce`."""


def access_token_hash(token: str) -> str:
    """`ath` (RFC 9449, clause 4.2)."""
    return b64url(hashlib.sha256(token.encode()).digest())


def make_proof(key: ECKey, method: str, url: str, now: datetime, *, token: str = "", nonce: str = "") -> str:
    """Sign a proof for one request. `url` without query and fragment."""
    claims = _Claims(
        jti=str(uuid7(now)),
        htm=method,
        htu=url.split("?", 1)[0].split("#", 1)[0],
        iat=epoch_seconds(now),
        ath=access_token_hash(token) if token else "",
        nonce=nonce,
    )
    return sign(msgspec.json.encode(claims), key, DPOP_TYP, {"jwk": public_jwk(key)})


def check_proof(
    proof: str,
    method: str,
    url: str,
    now: datetime,
    *,
    token: str = "",
    nonces: tuple[str, ...] | None = None,
) -> Jwk:
    """Verify a proof and return the public key that signed it.

    With `nonces` the proof must carry one of them and its `iat` is not looked at, so that a kiosk with
    a wrong clock can still speak; raises NonceNeededError. All else that is wrong raises SignatureError.
    """
    jwk = header_of(proof).get("jwk")
    if not isinstance(jwk, dict) or "d" in jwk:
        raise SignatureError("proof carries no public key")
    public = {name: jwk.get(name) for name in ("kty", "crv", "x", "y")}
    data = verify_with(proof, import_key(public), DPOP_TYP)
    try:
        claims = msgspec.json.decode(data, type=_Claims)
    except MALFORMED as error:
        raise SignatureError(f"proof is malformed: {error}") from error
    if claims.htm != method or claims.htu != url:
        raise SignatureError(f"proof is for {claims.htm} {claims.htu}")
    if claims.ath != (access_token_hash(token) if token else ""):
        raise SignatureError("proof is for another token")
    if nonces is not None:
        if claims.nonce not in nonces:
            raise NonceNeededError
    elif abs(claims.iat - epoch_seconds(now)) > PROOF_SECONDS:
        raise SignatureError("proof is too old or from the future")
    return public | {"kid": thumbprint(public)}
