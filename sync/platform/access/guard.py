# SPDX-License-Identifier: EUPL-1.2
"""Stands before every request that needs a token: checks it, pins the caller's key, hands out nonces."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction

from sync.contract.problems import problem
from sync.contract.signing import Jwk
from sync.contract.times import Clock
from sync.platform.access.grants import Grants
from sync.platform.access.models import Party, known_party
from sync.platform.access.nonces import accepted_nonces, nonce_at
from sync.platform.access.tokens import Bearer, Presented, TokenRefusal, Trusted, check_token
from sync.platform.wire.messages import (
    ProblemError,
    Request,
    Response,
    fail,
    problem_response,
)


@dataclass(frozen=True)
class Caller:
    """An enrolled party with a token that holds, and its pinned key."""

    party: Party
    grants: Grants
    jwk: Jwk
    mailbox: int = -1
    """Where its mailbox stood when it was let in; -1 where that was not looked at."""

    @property
    def name(self) -> str:
        return self.party.name


CONTACT_PRECISION = timedelta(seconds=60)
"""A busy caller's last contact is not written more often than this."""

GuardedHandler = Callable[[Request, Caller], Response]


class Guard:
    """Wraps handlers that need a caller."""

    def __init__(self, district: str, trusted: Trusted, base_url: str, nonce_secret: bytes, clock: Clock) -> None:
        self._district = district
        self._trusted = trusted
        self._base_url = base_url
        self._nonce_secret = nonce_secret
        self._clock = clock

    def protect(self, handler: GuardedHandler) -> Callable[[Request], Response]:
        """A plain handler that lets only callers with a good token through; every answer carries a nonce."""

        def guarded(request: Request) -> Response:
            nonce = {"dpop-nonce": nonce_at(self._nonce_secret, self._clock())}
            try:
                return handler(request, self._admit(request)).with_headers(nonce)
            except ProblemError as error:
                return problem_response(error).with_headers(nonce)

        return guarded

    def _admit(self, request: Request) -> Caller:
        presented = Presented(
            authorization=request.headers.get("authorization", ""),
            proof=request.headers.get("dpop", ""),
            method=request.method,
            url=self._base_url + request.raw_path,
        )
        now = self._clock()
        nonces = accepted_nonces(self._nonce_secret, now)
        verdict = check_token(presented, self._trusted, now, nonces)
        if isinstance(verdict, TokenRefusal):
            raise _unauthorised(verdict)
        return self._pin(verdict)

    def vouch(self, bearer: Bearer) -> Caller:
        """A party that does not call itself, but whose key the trustee vouches for; raises ProblemError."""
        return self._pin(bearer, heard=False)

    def _pin(self, bearer: Bearer, *, heard: bool = True) -> Caller:
        now = self._clock()
        known = known_party(self._district, bearer.party, bearer.jwk["kid"])
        if known is not None and (not heard or now - known[0].last_seen < CONTACT_PRECISION):
            return Caller(known[0], bearer.grants, bearer.jwk, known[1])
        with transaction.atomic():
            party, new = Party.objects.select_for_update().get_or_create(
                district=self._district,
                name=bearer.party,
                defaults={
                    "jkt": bearer.jwk["kid"],
                    "jwk": bearer.jwk,
                    "heads_ref": secrets.token_urlsafe(32),
                    "first_seen": now,
                    "last_seen": now,
                },
            )
            same = party.jkt in ("", bearer.jwk["kid"])
            if same and not new:
                party.jkt, party.jwk = bearer.jwk["kid"], bearer.jwk
                party.last_seen = now if heard else party.last_seen
            elif not same:
                party.refused_key_at = now
            party.save()
        if not same:
            raise fail(
                "key-changed",
                "This party is known with another key",
                403,
                detail="staff must release the key in the admin pages",
            )
        return Caller(party, bearer.grants, bearer.jwk)


def require(caller: Caller, action: str, recipient: str = "") -> None:
    """End the request with 403 where the token does not grant this action."""
    if not caller.grants.allows(action, recipient):
        raise fail("not-granted", f"The token does not grant {action}", 403)


def _unauthorised(refusal: TokenRefusal) -> ProblemError:
    challenge = f'DPoP error="{refusal.error}", algs="ES256"'
    title = "The token is not accepted"
    return ProblemError(problem(refusal.error, title, 401, detail=refusal.reason), {"www-authenticate": challenge})
