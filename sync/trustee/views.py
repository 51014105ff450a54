# SPDX-License-Identifier: EUPL-1.2
"""The trustee's HTTP side: reads requests, calls the register, ledger and token desk, writes answers."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final, TypeVar

import msgspec
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.limits import MAX_SURVEY_TOKENS
from sync.contract.reading import MALFORMED
from sync.contract.signing import SignatureError, b64url, epoch_seconds, public_jwk, sha256_hex, unb64url
from sync.contract.times import Clock
from sync.contract.trust import (
    CONSENT_STATUS_TYP,
    DETAIL_TYPE,
    DEVICE_GRANT,
    ENROLMENT_TYP,
    INTROSPECTION_TYP,
    WITHDRAWALS_TYP,
    ClientMetadata,
    ConsentBatch,
    ConsentQuery,
    ConsentResults,
    ConsentStates,
    Enrolment,
    EnrolRequest,
    SignedTokenState,
    SurveyToken,
    Withdrawal,
    sign_message,
)
from sync.trustee import devices, ledger, register, surveys
from sync.trustee.codes import check_enrol_request
from sync.trustee.destination_pages import DestinationPages
from sync.trustee.forms import read_form
from sync.trustee.journal import Journal, place_of
from sync.trustee.models import Party
from sync.trustee.nonces import Nonces
from sync.trustee.pages import PAGE_PATH, ApprovalPages
from sync.trustee.paper_pages import PaperPages
from sync.trustee.purpose_pages import PurposePages
from sync.trustee.receipts import withdraw_hash
from sync.trustee.registration import information, initial_token, read_client, token_refused
from sync.trustee.replies import (
    DEVICE_PATH,
    INTROSPECTION_PATH,
    OAUTH_PATHS,
    REGISTRATION_PATH,
    REVOCATION_PATH,
    SURVEY_TOKEN_PATH,
    TOKEN_PATH,
    Refusal,
    malformed,
    render,
)
from sync.trustee.site import Site
from sync.trustee.survey_pages import SurveyPages
from sync.trustee.throttle import Throttle
from sync.trustee.token_states import TokenStates
from sync.trustee.tokens import TokenDesk, is_poll

Handler = Callable[[HttpRequest], HttpResponse]
T = TypeVar("T")

JWT: Final = "application/jwt"
_SIGNED_STATE: Final = f"application/{INTROSPECTION_TYP}"
"""RFC 9701, clause 4."""
_ETAG = re.compile(r'"[^"]*"')


@dataclass(frozen=True)
class Parts:
    """Everything that the views work with; made in the composition root."""

    issuer: str
    platform: str
    key: ECKey
    nonces: Nonces
    throttle: Throttle
    clock: Clock
    journal: Journal
    vault: surveys.Vault


class Api:
    """The trustee's addresses. Django takes it as its URL configuration and asks it for error pages."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._guesses = Throttle()
        self._askers = Throttle()
        self._answers = Throttle(limit=MAX_SURVEY_TOKENS, window=timedelta(days=1))
        site = Site(parts.clock, parts.journal)
        self._pages = (
            site,
            ApprovalPages(site, parts.key, parts.clock, parts.journal),
            PurposePages(site, parts.issuer, parts.key, parts.clock, parts.journal),
            SurveyPages(site, parts.issuer, parts.key, parts.vault, parts.clock, parts.journal),
            DestinationPages(site, parts.issuer, parts.key, parts.clock, parts.journal),
            PaperPages(site, parts.issuer, parts.clock, parts.journal),
        )
        self._states = TokenStates(parts.issuer, parts.platform, parts.key)
        self._tokens = TokenDesk(parts.issuer, parts.platform, parts.key, parts.nonces)

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """One entry per address, each with the one method that it takes."""
        return [
            path(".well-known/oauth-authorization-server", self._route("metadata", "GET", self._metadata)),
            path("v1/jwks", self._route("jwks", "GET", self._jwks)),
            path("v1/enrol", self._route("enrol", "POST", self._enrol)),
            path(REGISTRATION_PATH.lstrip("/"), self._route("register", "POST", self._register_client)),
            path(TOKEN_PATH.lstrip("/"), self._route("token", "POST", self._token)),
            path(DEVICE_PATH.lstrip("/"), self._route("device", "POST", self._device)),
            path(INTROSPECTION_PATH.lstrip("/"), self._route("introspect", "POST", self._introspect)),
            path(REVOCATION_PATH.lstrip("/"), self._route("revoke", "POST", self._revoke)),
            path(SURVEY_TOKEN_PATH.lstrip("/"), self._route("survey-token", "POST", self._survey_token)),
            path("v1/policy", self._route("policy", "GET", self._policy)),
            path("v1/consents", self._route("consents", "POST", self._register_consents)),
            path("v1/consents/withdrawals", self._route("withdrawals", "GET", self._withdrawals)),
            path("v1/consents/status", self._route("consents-status", "POST", self._consent_states)),
            path("v1/consents/withdraw", self._route("consents-withdraw", "POST", self._withdraw)),
            path("v1/consents/export", self._route("consents-export", "POST", self._export)),
            *(pattern for pages in self._pages for pattern in pages.urlpatterns),
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
        name = "server_error" if request.path in OAUTH_PATHS else "fault"
        return self._refuse(request, "fault", Refusal(500, name, "The trustee made a mistake"))

    def _route(self, route: str, method: str, handler: Handler) -> Handler:
        def view(request: HttpRequest) -> HttpResponse:
            try:
                if request.method != method and (request.method, method) != ("HEAD", "GET"):
                    name = "invalid_request" if request.path in OAUTH_PATHS else "method"
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
                "device_authorization_endpoint": issuer + DEVICE_PATH,
                "introspection_endpoint": issuer + INTROSPECTION_PATH,
                "introspection_endpoint_auth_methods_supported": ["private_key_jwt"],
                "introspection_endpoint_auth_signing_alg_values_supported": ["ES256"],
                "revocation_endpoint": issuer + REVOCATION_PATH,
                "revocation_endpoint_auth_methods_supported": ["private_key_jwt"],
                "revocation_endpoint_auth_signing_alg_values_supported": ["ES256"],
                "registration_endpoint": issuer + REGISTRATION_PATH,
                "jwks_uri": issuer + "/v1/jwks",
                "response_types_supported": [],
                "grant_types_supported": ["client_credentials", DEVICE_GRANT],
                "token_endpoint_auth_methods_supported": ["private_key_jwt"],
                "token_endpoint_auth_signing_alg_values_supported": ["ES256"],
                "dpop_signing_alg_values_supported": ["ES256"],
                "authorization_details_types_supported": [DETAIL_TYPE],
            }
        )

    def _jwks(self, request: HttpRequest) -> HttpResponse:
        return _json({"keys": [public_jwk(self._parts.key) | {"use": "sig", "alg": "ES256"}]})

    def _enrol(self, request: HttpRequest) -> HttpResponse:
        party = self._take_in(request, _read(request, EnrolRequest))
        if party is None:
            # One answer for every reason: whoever guesses codes learns nothing.
            raise Refusal(403, "enrolment-refused", "The code is not valid for this device", action="enrol")
        return _jwt(sign_message(self._enrolment(party), self._parts.key, ENROLMENT_TYP))

    def _register_client(self, request: HttpRequest) -> HttpResponse:
        code = initial_token(request.headers.get("Authorization", ""))
        try:
            metadata = msgspec.json.decode(request.body, type=ClientMetadata)
        except MALFORMED as error:
            raise Refusal(400, "invalid_client_metadata", "This cannot be read", detail=_fault(error)) from None
        party = self._take_in(request, read_client(metadata, code))
        if party is None or party.device_jwk is None or party.enrolled_at is None:
            raise token_refused()
        signed = sign_message(self._enrolment(party), self._parts.key, ENROLMENT_TYP)
        response = _json(information(party.pk, party.device_jwk, party.encryption_jwk, party.enrolled_at, signed))
        response.status_code = 201
        return response

    def _take_in(self, request: HttpRequest, message: EnrolRequest) -> Party | None:
        """Whoever enrols with a good code and proof, now or before; None for all others."""
        parts, now = self._parts, self._parts.clock()
        sender = request.META.get("REMOTE_ADDR", "")
        self._admit(parts.throttle, sender, now)
        try:
            party = register.enrol(message, check_enrol_request(message, parts.key.thumbprint()), now)
        except SignatureError:
            party = None
        if party is not None:
            parts.throttle.forgive(sender, now)
            parts.journal.info("enrolled", party=party.pk)
        return party

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
            policy=register.policy_in_force(parts.issuer, now, parts.key).token,
            iat=epoch_seconds(now),
        )

    def _token(self, request: HttpRequest) -> HttpResponse:
        now = self._parts.clock()
        form, proof = read_form(request.body, TOKEN_PATH), request.headers.get("DPoP", "")
        if is_poll(form):
            return self._poll(request, form, proof, now)
        client, answer = self._tokens.issue(form, proof, now)
        self._parts.journal.info(
            "token", party=client.party, count=len(answer.authorization_details or answer.scope.split())
        )
        return _json(answer)

    def _poll(self, request: HttpRequest, form: dict[str, str], proof: str, now: datetime) -> HttpResponse:
        sender = request.META.get("REMOTE_ADDR", "")
        self._admit(self._guesses, sender, now)
        try:
            token = self._tokens.poll(form, proof, now)
        except Refusal as refusal:
            if refusal.name != "invalid_grant":
                self._guesses.forgive(sender, now)
            raise
        self._guesses.forgive(sender, now)
        return _json(token)

    def _device(self, request: HttpRequest) -> HttpResponse:
        parts, now = self._parts, self._parts.clock()
        form = read_form(request.body, DEVICE_PATH)
        self._admit(self._askers, request.META.get("REMOTE_ADDR", ""), now)
        try:
            asking = devices.check_device_request(form.get("client_id", ""), form.get("request", ""), parts.issuer)
        except SignatureError as error:
            raise Refusal(400, "invalid_request", "The request does not hold", detail=str(error)) from None
        answer = devices.ask(asking, parts.issuer + PAGE_PATH, now)
        parts.journal.info("device-asked")
        return _json(answer)

    def _introspect(self, request: HttpRequest) -> HttpResponse:
        parts, now = self._parts, self._parts.clock()
        caller, state = self._states.introspect(read_form(request.body, INTROSPECTION_PATH), now)
        if request.headers.get("Accept") != _SIGNED_STATE:
            return _json(state)
        signed = SignedTokenState(parts.issuer, caller, epoch_seconds(now), state)
        return HttpResponse(sign_message(signed, parts.key, INTROSPECTION_TYP), content_type=_SIGNED_STATE)

    def _revoke(self, request: HttpRequest) -> HttpResponse:
        self._states.revoke(read_form(request.body, REVOCATION_PATH), self._parts.clock())
        return _json({})

    def _survey_token(self, request: HttpRequest) -> HttpResponse:
        """Sign blindly that a kiosk may hand in one answer (RFC 9474, clause 4.3)."""
        parts, now = self._parts, self._parts.clock()
        form = read_form(request.body, SURVEY_TOKEN_PATH)
        party, survey = self._states.caller(form, now), form.get("survey", "")
        try:
            blinded = unb64url(form.get("blinded", ""))
        except ValueError:
            raise malformed(detail="blinded: not base64url") from None
        # By whom wrong codes come: an enrolled device, which gives back what were good ones.
        self._admit(self._guesses, party, now)
        signature = surveys.sign(
            survey, blinded, form.get("code", ""), now, parts.vault,
            lambda: self._answers.admit(f"{party} {survey}", now),
        )  # fmt: skip
        self._guesses.forgive(party, now)
        return _json(SurveyToken(b64url(signature)))

    def _policy(self, request: HttpRequest) -> HttpResponse:
        parts = self._parts
        # Every kiosk asks for it every day, so no survey's key outlives its last day by more.
        surveys.forget_over(parts.clock())
        token = register.policy_in_force(parts.issuer, parts.clock(), parts.key).token
        etag = f'"{sha256_hex(token.encode())}"'
        headers = {"ETag": etag, "Cache-Control": "no-cache"}
        if etag in _ETAG.findall(request.headers.get("If-None-Match", "")):
            # Django would call an empty answer text/html, by which kiosks know login pages of foreign networks.
            return HttpResponse(status=304, content_type=JWT, headers=headers)
        return HttpResponse(token, content_type=JWT, headers=headers)

    def _register_consents(self, request: HttpRequest) -> HttpResponse:
        batch = _read(request, ConsentBatch)
        results = ledger.register(batch.receipts, self._parts.clock())
        self._parts.journal.info("consents", count=len(results))
        return _json(ConsentResults(results))

    def _consent_states(self, request: HttpRequest) -> HttpResponse:
        query, now = _read(request, ConsentQuery), self._parts.clock()
        states = ConsentStates(self._parts.issuer, epoch_seconds(now), ledger.states(query.receipts, now))
        return _jwt(sign_message(states, self._parts.key, CONSENT_STATUS_TYP))

    def _withdrawals(self, request: HttpRequest) -> HttpResponse:
        page = ledger.withdrawals(request.GET.get("since", ""), self._parts.issuer, self._parts.clock())
        return _jwt(sign_message(page, self._parts.key, WITHDRAWALS_TYP))

    def _withdraw(self, request: HttpRequest) -> HttpResponse:
        digest = withdraw_hash(_read(request, Withdrawal).secret)
        if digest is not None:
            ledger.withdraw(digest, self._parts.clock())
        return _json({})

    def _export(self, request: HttpRequest) -> HttpResponse:
        now = self._parts.clock()
        digest = withdraw_hash(_read(request, Withdrawal).secret)
        sender = request.META.get("REMOTE_ADDR", "")
        self._admit(self._guesses, sender, now)
        # What cannot be a secret is looked up all the same, and is as unknown as any other.
        found = ledger.export(digest or "", self._parts.issuer, now)
        if found.consents or found.withdrawn_at:
            self._guesses.forgive(sender, now)
        self._parts.journal.info("exported", count=len(found.consents))
        return _json(found)

    def _admit(self, throttle: Throttle, sender: str, now: datetime) -> None:
        wait = throttle.admit(sender, now)
        if wait:
            headers = {"Retry-After": str(wait)}
            raise Refusal(429, "too-many-tries", "Too many tries", action="wait", headers=headers)


def _read(request: HttpRequest, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(request.body, type=kind)
    except MALFORMED as error:
        raise malformed(detail=_fault(error)) from None


def _fault(error: Exception) -> str:
    """What is wrong with a message, where its reader names a place."""
    return str(error) if isinstance(error, msgspec.ValidationError) else ""


def _json(value: Any) -> HttpResponse:
    return HttpResponse(msgspec.json.encode(value), content_type="application/json")


def _jwt(token: str) -> HttpResponse:
    return HttpResponse(token, content_type=JWT)
