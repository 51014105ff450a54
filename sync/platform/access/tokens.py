# SPDX-License-Identifier: EUPL-1.2
"""Is this token the trustee's, for us, alive, and in the hands of its owner? (RFC 9068, RFC 9449)"""

from dataclasses import dataclass
from datetime import datetime

from sync.contract.dpop import NonceNeededError, check_proof
from sync.contract.signing import Jwk, SignatureError
from sync.contract.trust import ACCESS_TYP, AccessClaims, check_lifetime, read_message


@dataclass(frozen=True)
class Presented:
    """What a request shows: the headers `Authorization` and `DPoP`, and what the proof must name."""

    authorization: str
    proof: str
    method: str
    url: str


@dataclass(frozen=True)
class Trusted:
    """Whom we believe, and who we are."""

    keys: tuple[Jwk, ...]
    issuer: str
    audience: str


@dataclass(frozen=True)
class Bearer:
    """A caller whose token and proof hold."""

    claims: AccessClaims
    jwk: Jwk


@dataclass(frozen=True)
class TokenRefusal:
    """Why not. `error` is the code of RFC 6750 and RFC 9449; `reason` is for the log and the caller."""

    error: str
    reason: str


def check_token(
    presented: Presented, trusted: Trusted, now: datetime, nonces: tuple[str, ...]
) -> Bearer | TokenRefusal:
    """Check the pair of token and proof; the proof first, so that a stale nonce is told first."""
    scheme, _, token = presented.authorization.partition(" ")
    if not presented.authorization:
        return TokenRefusal("invalid_token", "a token is needed")
    if scheme.lower() != "dpop" or not token:
        return TokenRefusal("invalid_token", "the scheme must be DPoP")
    if not presented.proof:
        return TokenRefusal("invalid_dpop_proof", "the proof is missing")
    try:
        jwk = check_proof(presented.proof, presented.method, presented.url, now, token=token, nonces=nonces)
    except NonceNeededError:
        return TokenRefusal("use_dpop_nonce", "use the nonce of this answer")
    except SignatureError as error:
        return TokenRefusal("invalid_dpop_proof", str(error))
    try:
        claims = read_message(token, trusted.keys, ACCESS_TYP, AccessClaims)
        check_lifetime(claims.iat, claims.exp, now)
    except SignatureError as error:
        return TokenRefusal("invalid_token", str(error))
    wrong = _wrong_claim(claims, trusted, jwk)
    return TokenRefusal("invalid_token", wrong) if wrong else Bearer(claims, jwk)


def _wrong_claim(claims: AccessClaims, trusted: Trusted, jwk: Jwk) -> str:
    if claims.iss != trusted.issuer:
        return "another issuer"
    if claims.aud != trusted.audience:
        return "for another audience"
    if claims.sub != claims.client_id:
        return "subject and client differ"
    if claims.cnf.get("jkt") != jwk["kid"]:
        return "bound to another key"
    return ""
