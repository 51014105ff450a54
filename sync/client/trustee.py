# SPDX-License-Identifier: EUPL-1.2
"""Speaking with the trustee: enrolment, tokens, policy, consent receipts."""

import secrets
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode

import msgspec
from joserfc.jwk import ECKey

from sync.client.http import ApiClient, RefusedError, Response, refuse
from sync.contract.limits import MAX_SMALL_BODY, MAX_TOKEN_DETAILS
from sync.contract.signing import (
    Jwk,
    SignatureError,
    b64url,
    epoch_seconds,
    public_jwk,
    sha256_hex,
    sign,
    thumbprint,
)
from sync.contract.times import Clock
from sync.contract.trust import (
    ACCESS_TYP,
    ASSERTION_BEARER,
    ASSERTION_TYP,
    ENROL_PROOF_TYP,
    AccessClaims,
    ConsentBatch,
    ConsentResult,
    ConsentResults,
    Detail,
    EnrolProof,
    EnrolRequest,
    TokenResponse,
    canonical_json,
    read_message,
    sign_message,
)

_MAX_POLICY = 1024 * 1024
_RENEW_BEFORE = 30


class Jwks(msgspec.Struct):
    keys: list[Jwk]


class NotGrantedError(RefusedError):
    """The trustee grants the rest, but not these."""

    def __init__(self, missing: tuple[Detail, ...]) -> None:
        super().__init__(403, None)
        self.missing = missing


class TrusteeClient:
    """The trustee as an enrolled device sees it."""

    def __init__(self, api: ApiClient, key: ECKey, clock: Clock) -> None:
        self._api = api
        self._key = key
        self._clock = clock
        self._tokens: dict[bytes, tuple[str, int]] = {}
        self.signed_time: datetime | None = None
        """Newest time that the trustee signed for us in this process; the engine sets the clock by it."""

    async def enrol(self, code: str, encryption_key: Jwk | None) -> tuple[str, list[Jwk]]:
        """Trade a one-time code for an enrolment; returns its JWS and the trustee's keys.

        The code ends in the thumbprint of the trustee's key, so nobody on the way can pose as the trustee.
        """
        secret, _, anchor = code.strip().partition(".")
        keys = msgspec.json.decode((await self._get("/v1/jwks", MAX_SMALL_BODY)), type=Jwks).keys
        if anchor not in [thumbprint(key) for key in keys]:
            raise SignatureError("this trustee has other keys than the enrolment code names")
        proof = EnrolProof(
            sha256_hex(secret.encode()),
            None if encryption_key is None else sha256_hex(canonical_json(encryption_key)),
            epoch_seconds(self._clock()),
        )
        request = EnrolRequest(
            code=secret,
            kind="kiosk" if encryption_key is None else "desk",
            device_key=public_jwk(self._key),
            proof=sign_message(proof, self._key, ENROL_PROOF_TYP),
            encryption_key=encryption_key,
        )
        response = await self._api.request(
            "POST", "/v1/enrol", content=msgspec.json.encode(request), limit=_MAX_POLICY,
            headers={"Content-Type": "application/json"},
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)
        return response.body.decode("ascii", "replace"), keys

    async def policy(self, etag: str) -> tuple[str, str] | None:
        """The newest offline policy and its ETag; None where ours is the newest."""
        headers = {"If-None-Match": etag} if etag else {}
        response = await self._api.request("GET", "/v1/policy", headers=headers, limit=_MAX_POLICY)
        if response.status == 304:
            return None
        if response.status != 200:
            raise refuse(response)
        return response.body.decode("ascii", "replace"), response.headers.get("ETag", "")

    async def token(
        self, party: str, issuer: str, audience: str, details: list[Detail], trustee_keys: tuple[Jwk, ...]
    ) -> str:
        """An access token for these details (at most ten), cached until shortly before it ends.

        Raises NotGrantedError where some of them are left out, SignatureError where the token is not ours.
        """
        if len(details) > MAX_TOKEN_DETAILS:
            raise ValueError(f"{len(details)} details; a token carries at most {MAX_TOKEN_DETAILS}")
        wanted = msgspec.json.encode(details)
        cached = self._tokens.get(wanted)
        if cached is not None and cached[1] - _RENEW_BEFORE > epoch_seconds(self._clock()):
            return cached[0]
        response = await self._ask_token(party, issuer, audience, wanted, self._clock())
        served = _served_at(response)
        if response.status == 401 and served is not None:
            # A clock that was wrong by more than an assertion's life: nothing but the assertion follows the
            # server's unsigned word, and the token that comes of it bears the signed time.
            response = await self._ask_token(party, issuer, audience, wanted, served)
        if response.status != 200:
            raise refuse(response)
        token = msgspec.json.decode(response.body, type=TokenResponse)
        claims = read_message(token.access_token, trustee_keys, ACCESS_TYP, AccessClaims)
        if token.token_type.lower() != "dpop" or claims.cnf.get("jkt") != self._key.thumbprint():
            raise SignatureError("the trustee gave a token that is not bound to this device")
        granted = list(claims.authorization_details)
        if not all(any(_fits(given, asked) for asked in details) for given in granted):
            raise SignatureError("the trustee granted other things than were asked for")
        self.signed_time = datetime.fromtimestamp(claims.iat, UTC)
        missing = tuple(asked for asked in details if not any(_fits(given, asked) for given in granted))
        if missing:
            raise NotGrantedError(missing)
        self._tokens = {asked: kept for asked, kept in self._tokens.items() if kept[1] > claims.iat} | {
            wanted: (token.access_token, claims.exp)
        }
        return token.access_token

    async def _ask_token(self, party: str, issuer: str, audience: str, wanted: bytes, moment: datetime) -> Response:
        now = epoch_seconds(moment)
        assertion = sign(
            canonical_json(
                {
                    "iss": party, "sub": party, "aud": issuer, "iat": now, "exp": now + 120,
                    "jti": b64url(secrets.token_bytes(16)),
                }
            ),
            self._key,
            ASSERTION_TYP,
        )  # fmt: skip
        form = urlencode(
            {
                "grant_type": "client_credentials",
                "client_assertion_type": ASSERTION_BEARER,
                "client_assertion": assertion,
                "resource": audience,
                "authorization_details": wanted.decode(),
            }
        )
        return await self._api.request(
            "POST", "/v1/token", content=form.encode(), proof=True, limit=MAX_SMALL_BODY,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )  # fmt: skip

    async def register_consents(self, receipts: list[str]) -> tuple[ConsentResult, ...]:
        """Hand consent receipts in; the trustee takes each once and says so of each."""
        response = await self._api.request(
            "POST", "/v1/consents", content=msgspec.json.encode(ConsentBatch(tuple(receipts))),
            headers={"Content-Type": "application/json"}, limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)
        return msgspec.json.decode(response.body, type=ConsentResults).results

    async def _get(self, path: str, limit: int) -> bytes:
        response = await self._api.request("GET", path, limit=limit)
        if response.status != 200:
            raise refuse(response)
        return response.body


def _fits(given: Detail, asked: Detail) -> bool:
    """Whether what was granted is what was asked for; the trustee may fill in what was left open."""
    return (
        (given.type, given.actions, given.purpose, given.recipient)
        == (asked.type, asked.actions, asked.purpose, asked.recipient)
        and (not asked.datatypes or set(given.datatypes) <= set(asked.datatypes))
        and (not asked.legal_basis or given.legal_basis == asked.legal_basis)
    )


def _served_at(response: Response) -> datetime | None:
    """When the server says it answered (RFC 9110, clause 6.6.1)."""
    try:
        return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(UTC)
    except ValueError:
        return None
