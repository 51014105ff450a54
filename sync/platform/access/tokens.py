# SPDX-License-Identifier: EUPL-1.2
"""Is this token the trustee's, for us, alive, and in the hands of its owner? (RFC 9068, RFC 9449)"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from sync.contract.authorization import Profile
from sync.contract.dpop import NonceNeededError, check_proof
from sync.contract.limits import MAX_TOKEN_DETAILS
from sync.contract.signing import Jwk, SignatureError, header_of
from sync.contract.trust import ACCESS_TYP, Detail, Purpose, check_lifetime, read_message
from sync.platform.access.grants import Grants, GrantsError, read_grants


class _Claims(msgspec.Struct, frozen=True):
    """Claims of an access token of any server (RFC 9068, RFC 9449)."""

    iss: str
    aud: str | list[str]
    sub: str
    client_id: str
    iat: int
    exp: int
    cnf: dict[str, str]
    authorization_details: tuple[Detail, ...] | None = None
    scope: str | None = None


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
    typs: tuple[str, ...] = (ACCESS_TYP,)
    profile: Profile = "rar"
    purposes: Mapping[str, Purpose] = field(default_factory=dict)
    """The trustee's, for profile `scope`."""


@dataclass(frozen=True)
class Bearer:
    """A caller whose token and proof hold."""

    party: str
    grants: Grants
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
        typ = header_of(token).get("typ")
        claims = read_message(token, trusted.keys, typ if typ in trusted.typs else trusted.typs[0], _Claims)
        check_lifetime(claims.iat, claims.exp, now)
        wrong = _wrong_claim(claims, trusted, jwk)
        if wrong:
            return TokenRefusal("invalid_token", wrong)
        grants = read_grants(trusted.profile, claims.authorization_details, claims.scope, trusted.purposes)
    except (SignatureError, GrantsError) as error:
        return TokenRefusal("invalid_token", str(error))
    return Bearer(claims.client_id, grants, jwk)


def _wrong_claim(claims: _Claims, trusted: Trusted, jwk: Jwk) -> str:
    if claims.iss != trusted.issuer:
        return "another issuer"
    if trusted.audience not in ([claims.aud] if isinstance(claims.aud, str) else claims.aud):
        return "for another audience"
    if claims.sub != claims.client_id:
        return "subject and client differ"
    if claims.cnf.get("jkt") != jwk["kid"]:
        return "bound to another key"
    if len(claims.authorization_details or ()) > MAX_TOKEN_DETAILS:
        return f"more than {MAX_TOKEN_DETAILS} authorization_details"
    return ""
