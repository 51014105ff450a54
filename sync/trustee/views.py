# SPDX-License-Identifier: EUPL-1.2
"""The trustee's HTTP side: reads requests, calls the register, ledger and token desk, writes answers."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeVar

import msgspec
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.signing import SignatureError, epoch_seconds, public_jwk, sha256_hex
from sync.contract.times import Clock
from sync.contract.trust import (
    CONSENT_STATUS_TYP,
    DETAIL_TYPE,
    ENROLMENT_TYP,
    ConsentBatch,
    ConsentQuery,
    ConsentResults,
    ConsentStates,
    Enrolment,
    EnrolRequest,
    Purpose,
    Withdrawal,
    sign_message,
)
from sync.trustee import ledger, register
from sync.trustee.codes import check_enrol_request
from sync.trustee.journal import Journal, place_of
from sync.trustee.models import Party
from sync.trustee.nonces import Nonces
from sync.trustee.receipts import withdraw_hash
from sync.trustee.replies import TOKEN_PATH, Refusal, malformed, render
from sync.trustee.throttle import Throttle
from sync.trustee.tokens import TokenDesk

Handler = Callable[[HttpRequest], HttpResponse]
T = TypeVar("T")

JWT: Final = "application/jwt"
_ETAG = re.compile(r'"[^"]*"')


@dataclass(frozen=True)
class Parts:
    """Everything that the views work with; made in the composition root."""

    issuer: str
    platform: str
    key: ECKey
    nonces: Nonces
    purposes: dict[str, Purpose]
    throttle: Throttle
    clock: Clock
    journal: Journal


class Api:
    """The trustee's addresses. Django takes it as its URL configuration and asks it for error pages."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._tokens = TokenDesk(parts.issuer, parts.platform, parts.key, parts.nonces, parts.purposes)

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """One entry per address, each with the one method that it takes."""
        return [
            path(".well-known/oauth-authorization-server", self._route("metadata", "GET", self._metadata)),
            path("v1/jwks", self._route("jwks", "GET", self._jwks)),
            path("v1/enrol", self._route("enrol", "POST", self._enrol)),
            path(TOKEN_PATH.lstrip("/"), self._route("token", "POST", self._token)),
            path("v1/policy", self._route("policy", "GET", self._policy)),
            path("v1/consents", self._route("consents", "POST", self._register_consents)),
            path("v1/consents/status", self._route("consents-status", "POST", self._consent_states)),
            path("v1/consents/withdraw", self._route("consents-withdraw", "POST", self._withdraw)),
        ]

    def handler400(self, request: HttpRequest, exception: Exception) -> HttpResponse:
        """Answer for what Django itself finds malformed."""
        return self._refuse(request, "django", malformed(request.path))

    def handler403(self, request: HttpRequest, exception: Exception) -> HttpResponse:
        """Answer for what Django itself forbids."""
        return self._refuse(request, "django", Refusal(403, "forbidden", "This is not allowed"))

    def handler404(self, request: HttpRequest, exception: Exception) -> HttpResponse:
        """Answer for an address that is none of ours."""
        return self._refuse(request, "unknown", Refusal(404, "not-found", "There is nothing at this address"))

    def handler500(self, request: HttpRequest) -> HttpResponse:
        """Answer for a fault of ours. Type and place are logged, never the text: it could quote a message."""
        error = sys.exc_info()[1]
        if error is not None:
            self._parts.journal.error("fault", error=type(error).__name__, where=place_of(error))
        name = "server_error" if request.path == TOKEN_PATH else "fault"
        return self._refuse(request, "fault", Refusal(500, name, "The trustee made a mistake"))

    def _route(self, route: str, method: str, handler: Handler) -> Handler:
        def view(request: HttpRequest) -> HttpResponse:
            try:
                if request.method != method and (request.method, method) != ("HEAD", "GET"):
                    name = "invalid_request" if route == "token" else "method"
                    raise Refusal(405, name, f"This address takes {method}", headers={"Allow": method})
                response = handler(request)
            except Refusal as refusal:
                return self._refuse(request, route, refusal)
            self._parts.journal.info("answered", route=route, method=method, status=response.status_code)
            return self._finish(response)

        return view

    def _refuse(self, request: HttpRequest, route: str, refusal: Refusal) -> HttpResponse:
        self._parts.journal.info("refused", route=route, status=refusal.status, problem=refusal.name)
        media_type, body = render(refusal, request.path)
        return self._finish(
            HttpResponse(body, status=refusal.status, content_type=media_type, headers=refusal.headers)
        )

    def _finish(self, response: HttpResponse) -> HttpResponse:
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["DPoP-Nonce"] = self._parts.nonces.current(self._parts.clock())
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    def _metadata(self, request: HttpRequest) -> HttpResponse:
        issuer = self._parts.issuer
        return _json(
            {
                "issuer": issuer,
                "token_endpoint": issuer + TOKEN_PATH,
                "jwks_uri": issuer + "/v1/jwks",
                "response_types_supported": [],
                "grant_types_supported": ["client_credentials"],
                "token_endpoint_auth_methods_supported": ["private_key_jwt"],
                "token_endpoint_auth_signing_alg_values_supported": ["ES256"],
                "dpop_signing_alg_values_supported": ["ES256"],
                "authorization_details_types_supported": [DETAIL_TYPE],
            }
        )

    def _jwks(self, request: HttpRequest) -> HttpResponse:
        return _json({"keys": [public_jwk(self._parts.key) | {"use": "sig", "alg": "ES256"}]})

    def _enrol(self, request: HttpRequest) -> HttpResponse:
        parts, now = self._parts, self._parts.clock()
        message = _read(request, EnrolRequest)
        sender = request.META.get("REMOTE_ADDR", "")
        wait = parts.throttle.admit(sender, now)
        if wait:
            headers = {"Retry-After": str(wait)}
            raise Refusal(429, "too-many-tries", "Too many tries", action="wait", headers=headers)
        try:
            party = register.enrol(message, check_enrol_request(message, parts.key.thumbprint()), now)
        except SignatureError:
            party = None
        if party is None:
            # One answer for every reason: whoever guesses codes learns nothing.
            raise Refusal(403, "enrolment-refused", "The code is not valid for this device", action="enrol")
        parts.throttle.forgive(sender, now)
        parts.journal.info("enrolled", party=party.pk)
        return _jwt(sign_message(self._enrolment(party), parts.key, ENROLMENT_TYP))

    def _enrolment(self, party: Party) -> Enrolment:
        parts, now = self._parts, self._parts.clock()
        return Enrolment(
            party=party.pk,
            recipient=party.recipient or None,
            district=party.district,
            municipality=party.municipality,
            scope=party.scope,
            issuer=parts.issuer,
            platform=parts.platform,
            policy=register.policy_in_force(parts.purposes, parts.issuer, now, parts.key).token,
            iat=epoch_seconds(now),
        )

    def _token(self, request: HttpRequest) -> HttpResponse:
        now = self._parts.clock()
        client, answer = self._tokens.issue(request.body, request.headers.get("DPoP", ""), now)
        self._parts.journal.info("token", party=client.party, count=len(answer.authorization_details))
        return _json(answer)

    def _policy(self, request: HttpRequest) -> HttpResponse:
        parts = self._parts
        token = register.policy_in_force(parts.purposes, parts.issuer, parts.clock(), parts.key).token
        etag = f'"{sha256_hex(token.encode())}"'
        headers = {"ETag": etag, "Cache-Control": "no-cache"}
        if etag in _ETAG.findall(request.headers.get("If-None-Match", "")):
            # Django would call an empty answer text/html, by which kiosks know login pages of foreign networks.
            return HttpResponse(status=304, content_type=JWT, headers=headers)
        return HttpResponse(token, content_type=JWT, headers=headers)

    def _register_consents(self, request: HttpRequest) -> HttpResponse:
        batch = _read(request, ConsentBatch)
        results = ledger.register(batch.receipts, self._parts.purposes, self._parts.clock())
        self._parts.journal.info("consents", count=len(results))
        return _json(ConsentResults(results))

    def _consent_states(self, request: HttpRequest) -> HttpResponse:
        query, now = _read(request, ConsentQuery), self._parts.clock()
        states = ConsentStates(self._parts.issuer, epoch_seconds(now), ledger.states(query.receipts, now))
        return _jwt(sign_message(states, self._parts.key, CONSENT_STATUS_TYP))

    def _withdraw(self, request: HttpRequest) -> HttpResponse:
        digest = withdraw_hash(_read(request, Withdrawal).secret)
        if digest is not None:
            ledger.withdraw(digest, self._parts.clock())
        return _json({})


def _read(request: HttpRequest, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(request.body, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        detail = str(error) if isinstance(error, msgspec.ValidationError) else ""
        raise malformed(detail=detail) from None


def _json(value: Any) -> HttpResponse:
    return HttpResponse(msgspec.json.encode(value), content_type="application/json")


def _jwt(token: str) -> HttpResponse:
    return HttpResponse(token, content_type=JWT)
