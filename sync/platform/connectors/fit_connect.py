# SPDX-License-Identifier: EUPL-1.2
"""FIT-Connect's Submission API as a sender speaks it, and its signed events (https://docs.fitko.de/fit-connect/).

A submission is announced, then sent under the number that the announcement brought. What was announced and never sent
is deleted there after a day; what was sent can be sent again under its number and is still one. So nothing is doubled
as long as whoever calls this keeps the number before sending (docs/fit-connect.md).
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import quote

import httpx
import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from sync.contract.fit_connect import KEY_BITS, ApiVersion, Channel, Uuid
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, header_of
from sync.platform.connectors.answers import (
    NEVER_ARRIVED,
    NoAnswerError,
    NotSentError,
    RefusedError,
    UnclearError,
    read_bounded,
    said,
)

MAX_BODY: Final = 1024 * 1024
"""Of an answer; an event log of a hundred events is about 200 kB."""
SILENCE_SECONDS: Final = 20.0
TOTAL_SECONDS: Final = 60.0
PAGE: Final = 500
"""Events of one question, the most that the service gives."""
MAX_EVENTS: Final = 2_000
SIGNATURE: Final = "PS512"
SET_TYPE: Final = "secevent+jwt"
EVENTS: Final = "https://schema.fitko.de/fit-connect/events/"
_FOR_ALL: Final = (401, 429)
"""Statuses that say nothing of what was asked: the token does not hold, or there is too much at once."""
_EARLY: Final = 60.0
"""Seconds before its end from which a token is not used any more."""

EventKind = Literal["create", "submit", "notify", "forward", "accept", "reject", "delete"]
Author = Literal["service", "destination"]
_AUTHORS: Final[Mapping[str, tuple[Author, ...]]] = {
    "create": ("service",),
    "submit": ("service",),
    "notify": ("service",),
    "forward": ("destination",),
    "accept": ("destination",),
    # After 14 days without a word the service itself rejects.
    "reject": ("destination", "service"),
    "delete": ("service",),
}


class Account(msgspec.Struct, frozen=True):
    """Where FIT-Connect is, and as whom we send there. It lies in the key store as a whole."""

    token_url: str
    submission_url: str
    """Without a version and without a slash at its end."""
    client_id: str
    client_secret: str


@dataclass(frozen=True)
class RemoteDestination:
    """A destination as the service tells it."""

    active: bool
    kid: str
    """Of the key to which one seals today."""


@dataclass(frozen=True)
class Announced:
    """The numbers of a submission that is announced."""

    submission_id: str
    case_id: str


@dataclass(frozen=True)
class Sealed:
    """What was sent, as far as events are compared with it."""

    destination: str
    numbers: Announced
    metadata_tag: str
    data_tag: str
    """Authentication tags of both JWEs."""


@dataclass(frozen=True)
class Event:
    """One believed entry of the event log."""

    kind: EventKind
    by: Author
    problems: tuple[str, ...] = ()
    """Of a rejection: titles with their details, as its author wrote them."""


class EventFault(Exception):  # noqa: N818 - what is wrong with an event
    """An event that cannot be believed. The message says why."""


class UnknownEvent(Exception):  # noqa: N818 - what is said there, nothing went wrong
    """A signed event of our submission, of a kind that we do not know. The message is its URI."""


T = TypeVar("T")
KeyOf = Callable[[Author, str], Jwk]
"""The signing key of an author by its `kid`; raises NoAnswerError where it cannot be had, KeyError for none such."""


class FitConnectClient:
    """One account. All calls have a deadline and read no more than `MAX_BODY`.

    NotSentError is raised by any of them where it concerns all that this account asks: there is no token, the service
    cannot be reached, or it asks to wait.
    """

    def __init__(self, account: Account, transport: httpx.BaseTransport | None = None) -> None:
        self._account = account
        self._client = httpx.Client(
            timeout=httpx.Timeout(SILENCE_SECONDS), trust_env=False, follow_redirects=False, transport=transport
        )
        self._token = ""
        self._token_ends = 0.0

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def destination(self, destination: str, version: ApiVersion) -> RemoteDestination:
        """`GET destinations/{id}`. Raises NoAnswerError and NotSentError."""
        told = self._ask(f"v{version}/destinations/{quote(destination, safe='')}", _Destination)
        return RemoteDestination(told.status == "active", told.encryption_kid)

    def key(self, destination: str, kid: str, version: ApiVersion) -> Jwk:
        """`GET destinations/{id}/keys/{kid}`: a public key as published. Raises NoAnswerError and NotSentError."""
        path = f"v{version}/destinations/{quote(destination, safe='')}/keys/{quote(kid, safe='')}"
        return self._ask(path, dict[str, Any])

    def service_keys(self) -> tuple[Jwk, ...]:
        """The keys with which the service signs its events. Raises NoAnswerError and NotSentError."""
        return self._ask(".well-known/jwks.json", _Keys, open_to_all=True).keys

    def announce(self, channel: Channel, service_name: str) -> Announced:
        """`POST submissions`, without attachments. Raises NotSentError, UnclearError or RefusedError.

        Where it is unclear, nothing has been handed over: it may be announced anew.
        """
        service = {"name": service_name, "identifier": channel.service}
        body = {
            "destinationId": channel.destination, "announcedAttachments": [],
            "serviceType" if channel.version == 1 else "publicService": service,
        }  # fmt: skip
        content = self._tell("POST", f"v{channel.version}/submissions", body)
        try:
            told = msgspec.json.decode(content, type=_Announced)
        except MALFORMED as error:
            raise UnclearError("the announcement was answered without numbers") from error
        return Announced(told.submission_id, told.case_id)

    def submit(self, submission_id: str, metadata: str, data: str, version: ApiVersion) -> None:
        """`PUT submissions/{id}`: hand it over. Raises NotSentError, UnclearError or RefusedError."""
        body = {"encryptedMetadata": metadata, "encryptedData": data}
        self._tell("PUT", f"v{version}/submissions/{quote(submission_id, safe='')}", body)

    def events(self, case_id: str, version: ApiVersion) -> list[str]:
        """`GET cases/{id}/events`: the event log, oldest first, as it was signed.

        Raises NoAnswerError and NotSentError.
        """
        found: list[str] = []
        while len(found) < MAX_EVENTS:
            path = f"v{version}/cases/{quote(case_id, safe='')}/events?offset={len(found)}&limit={PAGE}"
            page = self._ask(path, _EventLog)
            found += page.event_log
            if not page.event_log or len(found) >= page.total_count:
                return found
        raise NoAnswerError("the event log has no end")

    def _ask(self, path: str, kind: type[T], *, open_to_all: bool = False) -> T:
        try:
            response, content = self._send("GET", path, None, open_to_all=open_to_all)
        except NEVER_ARRIVED as error:
            raise NotSentError(said(error)) from error
        except httpx.HTTPError as error:
            raise NoAnswerError(said(error)) from error
        status = response.status_code
        if status in _FOR_ALL:
            raise NotSentError(_problem(status, content), waits(response.headers))
        if status != 200:
            raise NoAnswerError(_problem(status, content), status, waits(response.headers))
        try:
            return msgspec.json.decode(content, type=kind)
        except MALFORMED as error:
            raise NoAnswerError("the answer is not what was asked for") from error

    def _tell(self, method: str, path: str, body: object) -> bytes:
        try:
            response, content = self._send(method, path, body)
        except NEVER_ARRIVED as error:
            raise NotSentError(said(error)) from error
        except (httpx.HTTPError, NoAnswerError) as error:
            raise UnclearError(said(error)) from error
        status = response.status_code
        if status in _FOR_ALL:
            raise NotSentError(_problem(status, content), waits(response.headers))
        if status == 408 or status >= 500:
            raise UnclearError(_problem(status, content), status, waits(response.headers))
        if not 200 <= status < 300:
            raise RefusedError(_problem(status, content), status)
        return content

    def _send(
        self, method: str, path: str, body: object, *, open_to_all: bool = False
    ) -> tuple[httpx.Response, bytes]:
        headers = {"accept": "application/json, application/problem+json"}
        if not open_to_all:
            headers["authorization"] = f"Bearer {self._access()}"
        if body is not None:
            headers["content-type"] = "application/json"
        request = self._client.build_request(
            method, f"{self._account.submission_url}/{path}", headers=headers,
            content=None if body is None else msgspec.json.encode(body),
        )  # fmt: skip
        response, content = read_bounded(self._client, request, MAX_BODY, TOTAL_SECONDS)
        if response.status_code == 401:
            # It ended early: the next call gets a new one.
            self._token = ""
        return response, content

    def _access(self) -> str:
        """The access token (RFC 6749, clause 4.4), a new one where it ends soon. Raises NotSentError.

        No scope is asked for: the service gives what the client may.
        """
        if self._token and time.monotonic() < self._token_ends:
            return self._token
        form = {
            "grant_type": "client_credentials", "client_id": self._account.client_id,
            "client_secret": self._account.client_secret,
        }  # fmt: skip
        request = self._client.build_request("POST", self._account.token_url, data=form)
        try:
            response, content = read_bounded(self._client, request, MAX_BODY, TOTAL_SECONDS)
            if response.status_code != 200:
                raise NotSentError(f"no token: {_problem(response.status_code, content)}", waits(response.headers))
            granted = msgspec.json.decode(content, type=_Token)
        except (httpx.HTTPError, httpx.InvalidURL, NoAnswerError) as error:
            raise NotSentError(f"no token: {said(error)}") from error
        except MALFORMED as error:
            raise NotSentError("no token: the answer is none") from error
        self._token, self._token_ends = granted.access_token, time.monotonic() + granted.expires_in - _EARLY
        return self._token


def read_event(token: str, sealed: Sealed, key_of: KeyOf) -> Event | None:
    """One entry of the event log (RFC 8417), believed; None where it is about another submission of the case.

    Its author must have signed it (PS512) and may say such a thing; what it says of must be what we sent: where it
    names authentication tags, they are ours, and the service's word that it was submitted must name them.
    Raises EventFault, UnknownEvent for a kind that later versions may bring, and NoAnswerError or NotSentError where
    a key could not be asked for.
    """
    try:
        unread = jws.extract_compact(token.encode(), registry=_SIGNATURES)
        claims = msgspec.json.decode(unread.payload, type=_Claims)
        header = header_of(token)
    except (JoseError, SignatureError, ValueError, *MALFORMED) as error:
        raise EventFault(f"not a security event token: {said(error)}") from error
    if (header.get("typ"), header.get("alg")) != (SET_TYPE, SIGNATURE):
        raise EventFault(f"type {header.get('typ')!r} and algorithm {header.get('alg')!r}")
    ours = claims.sub == f"submission:{sealed.numbers.submission_id}"
    by: Author = "destination" if claims.iss == sealed.destination else "service"
    if by == "service" and not claims.iss.startswith(("https://", "http://")):
        if not ours:
            # Of a reply, say, others speak too, whose keys we do not know; it says nothing of ours.
            return None
        raise EventFault(f"signed by {claims.iss[:60]!r}, neither the service nor the destination")
    _check_signature(token, by, header.get("kid"), key_of)
    if claims.txn != f"case:{sealed.numbers.case_id}":
        raise EventFault("it belongs to another case")
    if not ours:
        return None
    if len(claims.events) != 1:
        raise EventFault(f"{by} says {', '.join(claims.events)[:120] or 'nothing'}")
    ((uri, told),) = claims.events.items()
    kind = uri.removeprefix(EVENTS).removesuffix("-submission")
    if kind not in _AUTHORS or uri != f"{EVENTS}{kind}-submission":
        raise UnknownEvent(uri[:200])
    if by not in _AUTHORS[kind]:
        raise EventFault(f"{by} says {uri}")
    _check_tags(kind, told, sealed)
    return Event(msgspec.convert(kind, EventKind), by, _problems(told.get("problems")))


def _check_signature(token: str, by: Author, kid: object, key_of: KeyOf) -> None:
    if not isinstance(kid, str) or not kid:
        raise EventFault("it does not say by which key")
    try:
        jwk = key_of(by, kid)
    except KeyError as error:
        raise EventFault(f"signed by an unknown key {kid[:60]!r}") from error
    if (jwk.get("kty"), jwk.get("alg"), jwk.get("kid")) != ("RSA", SIGNATURE, kid):
        raise EventFault("the key is not for signatures of events")
    if jwk.get("key_ops", ["verify"]) != ["verify"]:
        raise EventFault("the key is not for checking signatures")
    try:
        key = RSAKey.import_key({name: jwk[name] for name in ("kty", "n", "e")})
        if key.raw_value.key_size < KEY_BITS:
            raise EventFault("the key is too short")
        jws.deserialize_compact(token, key, registry=_SIGNATURES)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise EventFault(f"the signature does not hold: {said(error)}") from error


def _check_tags(kind: str, told: Mapping[str, Any], sealed: Sealed) -> None:
    tags = told.get("authenticationTags")
    if tags is None:
        if kind == "submit":
            raise EventFault("it does not say what was submitted")
        return
    ours = {"metadata": sealed.metadata_tag, "data": sealed.data_tag}
    named = {name: value for name, value in tags.items() if value} if isinstance(tags, dict) else None
    if named != ours:
        raise EventFault("it is about something else than what was sent: the authentication tags differ")


def _problems(listed: object) -> tuple[str, ...]:
    """Titles and details of the problems of a rejection, each in one line."""
    found = []
    for one in listed if isinstance(listed, list) else ():
        parts = [str(one.get(name, "")) for name in ("title", "detail")] if isinstance(one, dict) else []
        if text := " ".join(": ".join(part for part in parts if part).split())[:200]:
            found.append(text)
    return tuple(found[:10])


class _Registry(jws.JWSRegistry):
    """joserfc refuses headers over 512 bytes."""

    max_header_length = 2048


_SIGNATURES = _Registry(algorithms=[SIGNATURE])


class _Token(msgspec.Struct):
    access_token: Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[!-~]+$(?!\n)")]
    expires_in: int = 300


class _Destination(msgspec.Struct, rename="camel"):
    status: str
    encryption_kid: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class _Keys(msgspec.Struct):
    keys: Annotated[tuple[dict[str, Any], ...], msgspec.Meta(max_length=100)]


class _Announced(msgspec.Struct, rename="camel"):
    submission_id: Uuid
    case_id: Uuid


class _EventLog(msgspec.Struct, rename="camel"):
    event_log: tuple[str, ...] = ()
    total_count: int = 0


class _Claims(msgspec.Struct):
    """Of a security event token (set-payload schema 1.2.2)."""

    iss: str
    iat: Annotated[int, msgspec.Meta(ge=1577833200)]
    jti: Annotated[str, msgspec.Meta(min_length=36, max_length=36)]
    sub: str
    txn: str
    events: dict[str, dict[str, Any]] = {}


class _Problem(msgspec.Struct):
    type: str = ""
    title: str = ""
    detail: str = ""
    error: str = ""


def _problem(status: int, content: bytes) -> str:
    """What the service says of an error (RFC 9457, RFC 6749), in one line."""
    try:
        told = msgspec.json.decode(content, type=_Problem)
    except MALFORMED:
        told = _Problem()
    kind = told.type.rpartition("/")[2]
    text = ": ".join(part for part in (told.title or kind or told.error, told.detail) if part)
    return " ".join(f"{status} {text}".split())[:200]


def waits(headers: httpx.Headers) -> float:
    """Seconds to wait (RFC 9110, clause 10.2.3, or `RateLimit-Reset`), at most an hour; 0 where it is not said.

    A moment is read by the service's own clock (`Date`), whatever ours says.
    """
    for name in ("retry-after", "ratelimit-reset"):
        text = headers.get(name, "")
        if text.isascii() and text.isdigit() and len(text) < 9:
            return float(min(int(text), 3600))
    moment, sent = _moment(headers.get("retry-after", "")), _moment(headers.get("date", ""))
    return 0.0 if moment is None or sent is None else min(max(0.0, (moment - sent).total_seconds()), 3600.0)


def _moment(text: str) -> datetime | None:
    """An HTTP date (RFC 9110, clause 5.6.7); None where it is none."""
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
