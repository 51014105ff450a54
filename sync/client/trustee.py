# SPDX-License-Identifier: EUPL-1.2
"""Speaking with the trustee: enrolment, tokens, policy, consent receipts."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal
from urllib.parse import urlencode

import msgspec
from joserfc.jwk import ECKey

from sync.client.http import ApiClient, OfflineError, RefusedError, Response, TrusteeGoneError, refuse
from sync.client.oauth import FORM_HEADERS, NotGrantedError, fits, oauth_error, token_form
from sync.contract.fingerprints import fingerprint_words
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
    CONSENT_STATUS_TYP,
    DEVICE_GRANT,
    DEVICE_REQUEST_TYP,
    ENROL_PROOF_TYP,
    AccessClaims,
    ConsentBatch,
    ConsentQuery,
    ConsentResult,
    ConsentResults,
    ConsentStates,
    Detail,
    DeviceAuthorization,
    DeviceRequest,
    DeviceToken,
    EnrolProof,
    EnrolRequest,
    TokenResponse,
    Withdrawal,
    canonical_json,
    client_assertion,
    read_message,
    sign_message,
)

_MAX_POLICY = 1024 * 1024
_RENEW_BEFORE = 30
_SLOWER = 5
"""Seconds by which polls move apart where the trustee wants fewer (RFC 8628, clause 3.5)."""


class Jwks(msgspec.Struct):
    keys: list[Jwk]


class NotApprovedError(RefusedError):
    """The device does not get in: refused by the operator, or nobody decided in time."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(status, None)
        self.error = error

    def __str__(self) -> str:
        return _NOT_APPROVED.get(self.error, f"the trustee refuses this device: {self.error}")


_NOT_APPROVED = {
    "access_denied": "the operator refused this device",
    "expired_token": "nobody approved this device in time; start again",
}

ShowApproval = Callable[[DeviceAuthorization, tuple[str, ...]], None]
"""Gets the answer to a device's request, and the fingerprint words."""
Wait = Callable[[float], Awaitable[None]]


class TrusteeClient:
    """The trustee as an enrolled device sees it."""

    def __init__(self, api: ApiClient, key: ECKey, clock: Clock) -> None:
        self._api = api
        self._key = key
        self._clock = clock
        self._tokens: dict[bytes, tuple[str, int]] = {}
        self.signed_time: datetime | None = None
        """Newest time that the trustee signed for us in this process; the engine sets the clock by it."""
        self.resting = False
        """Not asked for now: it was silent a moment ago, and nobody shall wait for it once more."""

    async def enrol(self, code: str, encryption_key: Jwk | None) -> tuple[str, list[Jwk]]:
        """Trade a one-time code for an enrolment; returns its JWS and the trustee's keys.

        The code ends in the thumbprint of the trustee's key, so nobody on the way can pose as the trustee.
        """
        secret, _, anchor = code.strip().partition(".")
        keys = await self._keys()
        if anchor not in [thumbprint(key) for key in keys]:
            raise SignatureError("this trustee has other keys than the enrolment code names")
        return await self._trade(secret, encryption_key), keys

    async def enrol_by_approval(
        self, encryption_key: Jwk | None, show: ShowApproval, wait: Wait
    ) -> tuple[str, list[Jwk]]:
        """Ask to be approved, wait for the operator, and enrol (RFC 8628); returns as `enrol`.

        `show` gets what the operator needs: address, code, words. The trustee's keys are fetched before ours is
        shown, so that whoever sits between is bound to a false one (`sync.contract.fingerprints`). A line that
        breaks meanwhile is tried again. Raises RefusedError where the operator refused or the time was over.
        """
        keys = await self._keys()
        kind: Literal["kiosk", "desk"] = "kiosk" if encryption_key is None else "desk"
        own = public_jwk(self._key)
        message = DeviceRequest(kind, encryption_key, self._api.base_url)
        signed = sign(msgspec.json.encode(message), self._key, DEVICE_REQUEST_TYP, {"jwk": own})
        response = await self._send_form("/v1/device_authorization", {"client_id": kind, "request": signed})
        if response.status != 200:
            raise refuse(response)
        asked = msgspec.json.decode(response.body, type=DeviceAuthorization)
        show(asked, fingerprint_words(own, keys))
        code = await self._wait_for_code(asked, kind, wait)
        return await self._trade(code, encryption_key), keys

    async def _wait_for_code(self, asked: DeviceAuthorization, kind: str, wait: Wait) -> str:
        form = {"grant_type": DEVICE_GRANT, "device_code": asked.device_code, "client_id": kind}
        pause, tries = max(asked.interval, 1), 0
        # The trustee ends it; the count is for one that never would.
        while tries * pause <= 2 * asked.expires_in:
            await wait(pause)
            tries += 1
            try:
                response = await self._send_form("/v1/token", form, proof=True)
            except OfflineError:
                continue
            if response.status == 200:
                return msgspec.json.decode(response.body, type=DeviceToken).access_token
            error = oauth_error(response)
            if error == "slow_down":
                pause += _SLOWER
            elif error != "authorization_pending" and response.status < 500:
                raise NotApprovedError(response.status, error)
        raise NotApprovedError(400, "expired_token")

    async def _trade(self, secret: str, encryption_key: Jwk | None) -> str:
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
        response = await self._request(
            "POST", "/v1/enrol", content=msgspec.json.encode(request), limit=_MAX_POLICY,
            headers={"Content-Type": "application/json"},
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)
        return response.body.decode("ascii", "replace")

    async def policy(self, etag: str) -> tuple[str, str] | None:
        """The newest offline policy and its ETag; None where ours is the newest."""
        headers = {"If-None-Match": etag} if etag else {}
        response = await self._request("GET", "/v1/policy", headers=headers, limit=_MAX_POLICY)
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
        if not all(any(fits(given, asked) for asked in details) for given in granted):
            raise SignatureError("the trustee granted other things than were asked for")
        self.signed_time = datetime.fromtimestamp(claims.iat, UTC)
        missing = tuple(asked for asked in details if not any(fits(given, asked) for given in granted))
        if missing:
            raise NotGrantedError(missing)
        self._tokens = {asked: kept for asked, kept in self._tokens.items() if kept[1] > claims.iat} | {
            wanted: (token.access_token, claims.exp)
        }
        return token.access_token

    async def _ask_token(self, party: str, issuer: str, audience: str, wanted: bytes, moment: datetime) -> Response:
        asked = {"resource": audience, "authorization_details": wanted.decode()}
        return await self._request(
            "POST", "/v1/token", content=token_form(self._key, party, issuer, moment, asked), proof=True,
            headers=FORM_HEADERS, limit=MAX_SMALL_BODY,
        )  # fmt: skip

    async def signed_now(self, issuer: str, trustee_keys: tuple[Jwk, ...]) -> datetime:
        """The time as the trustee signs it now, for a device that gets its tokens elsewhere.

        The answer names a hash that was drawn for this question, so it is no old one. Raises SignatureError.
        """
        drawn = secrets.token_hex(32)
        response = await self._request(
            "POST", "/v1/consents/status", content=msgspec.json.encode(ConsentQuery((drawn,))),
            headers={"Content-Type": "application/json"}, limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)
        token = response.body.decode("ascii", "replace")
        said = read_message(token, trustee_keys, CONSENT_STATUS_TYP, ConsentStates)
        if said.iss != issuer or drawn not in said.states:
            raise SignatureError("this is an answer of the trustee to another question")
        return datetime.fromtimestamp(said.iat, UTC)

    async def sign_blinded(self, party: str, issuer: str, survey: str, blinded: bytes, code: str) -> Response:
        """Ask for a blind signature that is good for one answer to a survey; what the trustee says of it."""
        form = {
            "survey": survey,
            "blinded": b64url(blinded),
            "client_assertion_type": ASSERTION_BEARER,
            "client_assertion": client_assertion(party, issuer, self._key, self._clock()),
        }
        return await self._send_form("/v1/survey-tokens", form | ({"code": code} if code else {}))

    async def register_consents(self, receipts: list[str]) -> tuple[ConsentResult, ...]:
        """Hand consent receipts in; the trustee takes each once and says so of each."""
        response = await self._request(
            "POST", "/v1/consents", content=msgspec.json.encode(ConsentBatch(tuple(receipts))),
            headers={"Content-Type": "application/json"}, limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)
        return msgspec.json.decode(response.body, type=ConsentResults).results

    async def withdraw(self, secret: str) -> None:
        """Withdraw the consents of a receipt; the trustee says the same whatever the secret is."""
        response = await self._request(
            "POST", "/v1/consents/withdraw", content=msgspec.json.encode(Withdrawal(secret)),
            headers={"Content-Type": "application/json"}, limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status != 200:
            raise refuse(response)

    async def _request(
        self,
        method: str,
        path: str,
        *,
        limit: int,
        proof: bool = False,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Response:
        """As the client's request; raises TrusteeGoneError."""
        if self.resting:
            raise TrusteeGoneError("it was silent a moment ago")
        try:
            return await self._api.request(method, path, proof=proof, content=content, headers=headers, limit=limit)
        except OfflineError as error:
            raise TrusteeGoneError(str(error)) from error

    async def _keys(self) -> list[Jwk]:
        response = await self._request("GET", "/v1/jwks", limit=MAX_SMALL_BODY)
        if response.status != 200:
            raise refuse(response)
        return msgspec.json.decode(response.body, type=Jwks).keys

    async def _send_form(self, path: str, form: dict[str, str], *, proof: bool = False) -> Response:
        return await self._request(
            "POST", path, content=urlencode(form).encode(), proof=proof, limit=MAX_SMALL_BODY, headers=FORM_HEADERS
        )  # fmt: skip


def _served_at(response: Response) -> datetime | None:
    """When the server says it answered (RFC 9110, clause 6.6.1)."""
    try:
        return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(UTC)
    except ValueError:
        return None
