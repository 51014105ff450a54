# SPDX-License-Identifier: EUPL-1.2
"""How a party proves who it is at the token endpoint: `private_key_jwt` (RFC 7523) with its enrolled key."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

import msgspec

from sync.contract.limits import CLOCK_SKEW_SECONDS
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, header_of, sha256_hex
from sync.contract.trust import ASSERTION_TYP, check_lifetime, read_message

ASSERTION_SECONDS: Final = 120
"""The longest life of an assertion."""
_TYPES: Final = (ASSERTION_TYP, "JWT")


class _Claims(msgspec.Struct, frozen=True):
    iss: str
    sub: str
    aud: str
    exp: int
    jti: Annotated[str, msgspec.Meta(min_length=8, max_length=128)]
    iat: int = 0


@dataclass(frozen=True)
class Assertion:
    """A good assertion: the hash by which its single use is remembered, and until when (Unix seconds)."""

    digest: str
    expires_at: int


class AssertionTimeError(SignatureError):
    """The assertion is genuine, but its times do not fit ours: the sender's clock may be wrong."""


def key_id_of(token: str) -> str:
    """The key id that an assertion or receipt names, unverified; raises SignatureError where it names none."""
    kid = header_of(token).get("kid")
    if not isinstance(kid, str):
        raise SignatureError("no key is named")
    return kid


def check_assertion(token: str, key: Jwk, party: str, issuer: str, now: datetime) -> Assertion:
    """Verify a client assertion of this party; raises SignatureError, or AssertionTimeError for its times."""
    typ = header_of(token).get("typ")
    claims = read_message(token, [key], typ if typ in _TYPES else ASSERTION_TYP, _Claims)
    if claims.iss != party or claims.sub != party:
        raise SignatureError("assertion is of another client")
    if claims.aud != issuer:
        raise SignatureError("assertion is for another server")
    try:
        check_lifetime(claims.iat, claims.exp, now)
    except SignatureError as error:
        raise AssertionTimeError(str(error)) from error
    if claims.exp > epoch_seconds(now) + ASSERTION_SECONDS + CLOCK_SKEW_SECONDS:
        raise AssertionTimeError("assertion lives too long")
    return Assertion(sha256_hex(f"{party}\n{claims.jti}".encode()), claims.exp)
