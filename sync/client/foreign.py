# SPDX-License-Identifier: EUPL-1.2
"""Tokens from another authorization server than the trustee, by configuration.

Enrolment, policy, consents and the time stay the trustee's. The device does not look into a token, which is the
platform's to judge: it goes by what the answer says beside it (RFC 6749, clause 5.1; RFC 9396, clause 7).
"""

from typing import Final
from urllib.parse import urlsplit

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.client.http import ApiClient, OfflineError, RefusedError, Response, TokensGoneError, refuse
from sync.client.oauth import FORM_HEADERS, NotGrantedError, fits, oauth_error, token_form
from sync.contract.authorization import SCOPE_PREFIX, Authorization, Profile, scope_of
from sync.contract.limits import MAX_SMALL_BODY, TOKEN_SECONDS
from sync.contract.reading import MALFORMED
from sync.contract.signing import epoch_seconds, public_jwk
from sync.contract.times import Clock
from sync.contract.trust import DETAIL_TYPE, Detail
from sync.replica.database import Database
from sync.replica.meta import get_meta, set_meta
from sync.replica.policy import Identity

_META: Final = "authorization"
_RENEW_BEFORE: Final = 30
_WELL_KNOWN: Final = "/.well-known/"
_REFUSED_WHOLE: Final = ("invalid_scope", "invalid_authorization_details")
"""Errors by which a server refuses all that was asked because of a part of it."""
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


class AuthorizationError(Exception):
    """The server cannot be used as it is configured. The message says why."""


class WrongGrantError(RefusedError):
    """The server answered with a token that is not what was asked for."""

    def __init__(self, why: str) -> None:
        super().__init__(200, None)
        self._why = why

    def __str__(self) -> str:
        return self._why


class Server(msgspec.Struct, frozen=True):
    """The server as it is kept in the replica: its configuration, and where it gives tokens."""

    configuration: Authorization
    token_endpoint: str


class _Metadata(msgspec.Struct, frozen=True):
    """What counts of a server's metadata (RFC 8414, clause 2). What a server does not tell is not held against it."""

    issuer: str
    token_endpoint: str
    token_endpoint_auth_methods_supported: tuple[str, ...] | None = None
    token_endpoint_auth_signing_alg_values_supported: tuple[str, ...] | None = None
    dpop_signing_alg_values_supported: tuple[str, ...] | None = None
    authorization_details_types_supported: tuple[str, ...] | None = None


class _Answer(msgspec.Struct, frozen=True):
    """An answer that gives a token."""

    access_token: str
    token_type: str
    expires_in: int = 0
    scope: str | None = None
    authorization_details: tuple[Detail, ...] = ()


def keep(db: Database, server: Server) -> None:
    """Take tokens from this server, from the engine's next start on."""
    set_meta(db, **{_META: msgspec.json.encode(server).decode()})


def forget(db: Database) -> None:
    """Take tokens from the trustee again, from the engine's next start on."""
    set_meta(db, **{_META: ""})


def kept(db: Database) -> Server | None:
    """The server that was configured; None where the trustee gives the tokens."""
    text = get_meta(db, _META)
    return msgspec.json.decode(text, type=Server) if text else None


def registration(identity: Identity, profile: Profile) -> dict[str, object]:
    """What the server has to know of this device, in the words of RFC 7591; nothing of it is secret."""
    return {
        "client_id": identity.enrolment.party,
        "grant_types": ["client_credentials"],
        "response_types": [],
        "redirect_uris": [],
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "ES256",
        "dpop_bound_access_tokens": True,
        **({"authorization_details_types": [DETAIL_TYPE]} if profile == "rar" else {}),
        "jwks": {"keys": [public_jwk(identity.key) | {"use": "sig", "alg": "ES256"}]},
    }


async def find_server(configuration: Authorization, key: ECKey, clock: Clock, client: httpx.AsyncClient) -> Server:
    """Ask the server where it gives tokens; raises AuthorizationError, or OfflineError where it does not answer."""
    issuer = configuration.issuer
    _check_address(issuer, "issuer")
    parts = urlsplit(issuer)
    api = ApiClient(f"{parts.scheme}://{parts.netloc}", key, clock, client)
    path = parts.path.rstrip("/")
    # RFC 8414, clause 3.1, puts its name before the issuer's path, OpenID Connect Discovery behind it.
    places = (f"{_WELL_KNOWN}oauth-authorization-server{path}", f"{path}{_WELL_KNOWN}openid-configuration")
    metadata = await _first_found(api, places)
    if metadata is None:
        raise AuthorizationError(f"{issuer} has no metadata of an authorization server")
    if metadata.issuer != issuer:
        raise AuthorizationError(f"{issuer} says that it is {metadata.issuer}")
    _check_address(metadata.token_endpoint, "token_endpoint")
    wanted = (
        ("token_endpoint_auth_methods_supported", "private_key_jwt"),
        ("token_endpoint_auth_signing_alg_values_supported", "ES256"),
        ("dpop_signing_alg_values_supported", "ES256"),
        *((("authorization_details_types_supported", DETAIL_TYPE),) if configuration.authz_profile == "rar" else ()),
    )
    for name, value in wanted:
        told = getattr(metadata, name)
        if told is not None and value not in told:
            raise AuthorizationError(f"{issuer} does not know {value} ({name})")
    return Server(configuration, metadata.token_endpoint)


async def _first_found(api: ApiClient, places: tuple[str, ...]) -> _Metadata | None:
    offline: OfflineError | None = None
    for place in places:
        try:
            response = await api.request("GET", place, limit=MAX_SMALL_BODY)
            if response.status == 200:
                return msgspec.json.decode(response.body, type=_Metadata)
        except OfflineError as error:
            # Perhaps a page that says that there is nothing here.
            offline = error
        except MALFORMED as error:
            raise AuthorizationError(f"{api.base_url}{place} is no metadata: {error}") from error
        else:
            offline = None
    if offline is not None:
        raise offline
    return None


def _check_address(address: str, name: str) -> None:
    parts = urlsplit(address)
    if not parts.hostname or parts.scheme not in ("https", "http") or parts.query or parts.fragment:
        raise AuthorizationError(f"{name} {address!r} is no address of a server")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise AuthorizationError(f"{name} {address!r} must be https; http is for this machine alone")


class ForeignTokens:
    """The server as this device sees it."""

    def __init__(self, server: Server, identity: Identity, clock: Clock, client: httpx.AsyncClient) -> None:
        self._configuration = server.configuration
        self._party = identity.enrolment.party
        self._audience = server.configuration.audience or identity.enrolment.platform
        self._key = identity.key
        self._clock = clock
        endpoint = urlsplit(server.token_endpoint)
        self._api = ApiClient(f"{endpoint.scheme}://{endpoint.netloc}", identity.key, clock, client)
        self._path = endpoint.path
        self._tokens: dict[str, tuple[str, int]] = {}
        self.resting = False
        """Not asked for now: it was silent a moment ago, and nobody shall wait for it once more."""

    async def token(self, details: list[Detail]) -> str:
        """A token for these details, kept until shortly before its end.

        Raises NotGrantedError where some are left out, WrongGrantError where the server gave something else, and
        TokensGoneError where it is silent.
        """
        try:
            return await self._token(details)
        except _RefusedWholeError:
            if len(details) == 1:
                raise
        raise NotGrantedError(await self._refused_among(details))

    async def _refused_among(self, details: list[Detail]) -> tuple[Detail, ...]:
        """Which of them the server refuses: one that it does not know must not hold up the others."""
        refused = []
        for detail in details:
            try:
                await self._token([detail])
            except (_RefusedWholeError, NotGrantedError):
                refused.append(detail)
        return tuple(refused or details)

    async def _token(self, details: list[Detail]) -> str:
        asked = self._asked(details)
        wanted = "\n".join(asked.values())
        now = epoch_seconds(self._clock())
        self._tokens = {name: token for name, token in self._tokens.items() if token[1] - _RENEW_BEFORE > now}
        if wanted in self._tokens:
            return self._tokens[wanted][0]
        response = await self._request(asked)
        if response.status != 200:
            if oauth_error(response) in _REFUSED_WHOLE:
                raise _RefusedWholeError(response.status, None)
            raise refuse(response)
        answer = msgspec.json.decode(response.body, type=_Answer)
        if answer.token_type.lower() != "dpop":
            raise WrongGrantError(f"{self._configuration.issuer} gave a token that is bound to no key")
        missing = self._missing(details, answer)
        if missing:
            raise NotGrantedError(missing)
        # No longer than the trustee's last, so that a server's change of keys is felt for minutes at most.
        self._tokens[wanted] = (answer.access_token, now + min(answer.expires_in, TOKEN_SECONDS))
        return answer.access_token

    async def _request(self, asked: dict[str, str]) -> Response:
        if self.resting:
            raise TokensGoneError("it was silent a moment ago")
        audience = self._configuration.assertion_audience or self._configuration.issuer

        def form() -> bytes:
            """Anew where a nonce is asked for: by then a server may have counted the assertion as used."""
            return token_form(self._key, self._party, audience, self._clock(), asked)

        try:
            return await self._api.request(
                "POST", self._path, content=form, proof=True, headers=FORM_HEADERS, limit=MAX_SMALL_BODY
            )
        except OfflineError as error:
            self.resting = True
            raise TokensGoneError(str(error)) from error

    def _asked(self, details: list[Detail]) -> dict[str, str]:
        configuration = self._configuration
        asked = {"resource": self._audience} if configuration.send_resource else {}
        if configuration.authz_profile == "rar":
            return asked | {"authorization_details": msgspec.json.encode(details).decode()}
        return asked | ({"scope": " ".join(sorted(_scopes(details)))} if configuration.send_scope else {})

    def _missing(self, details: list[Detail], answer: _Answer) -> tuple[Detail, ...]:
        if self._configuration.authz_profile == "rar":
            given = answer.authorization_details
            if not given:
                raise WrongGrantError(f"{self._configuration.issuer} passes over authorization_details (RFC 9396)")
            if not all(any(fits(detail, asked) for asked in details) for detail in given):
                raise WrongGrantError(f"{self._configuration.issuer} granted other things than were asked for")
            return tuple(asked for asked in details if not any(fits(detail, asked) for detail in given))
        if answer.scope is None:
            # RFC 6749, clause 5.1: what was asked for. What was laid down for us the platform will see.
            return ()
        scopes = {scope for scope in answer.scope.split(" ") if scope.startswith(SCOPE_PREFIX)}
        if self._configuration.send_scope and not scopes <= _scopes(details):
            raise WrongGrantError(f"{self._configuration.issuer} granted other scopes than were asked for")
        return tuple(detail for detail in details if not _scopes([detail]) <= scopes)


class _RefusedWholeError(RefusedError):
    """The server refuses all because of a part."""


def _scopes(details: list[Detail]) -> set[str]:
    return {
        scope_of(action, detail.purpose if action == "submit" else detail.recipient)
        for detail in details
        for action in detail.actions
    }
