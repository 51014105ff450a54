# SPDX-License-Identifier: EUPL-1.2
"""Every address of platform and trustee with the messages that go in and out, and their OpenAPI documents.

The documents in docs/openapi are made from here; tests hold this list against the addresses that the servers answer.
"""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sync.contract.allotments import RenewRequest, RenewResponse
from sync.contract.cases import (
    Answer,
    AnswerResults,
    DeskAnswers,
    DeskCases,
    Envelope,
    Lookup,
    SyncRequest,
    SyncResponse,
)
from sync.contract.courier import DeliveryProof, Letter, Load, Parcel
from sync.contract.defects import Release
from sync.contract.feed import Handover, Handovers, Heads, Manifest, Steps
from sync.contract.ideas import Contribution, IdeaWord, SignedIdeaWord, WaitingContributions
from sync.contract.problems import PROBLEM_MEDIA_TYPE, Problem
from sync.contract.surveys import AnonymousAnswer, Answered, CollectedAnswers, SignedResult, SurveyResult
from sync.contract.trust import (
    AccessClaims,
    ClientInformation,
    ClientMetadata,
    ConsentBatch,
    ConsentExport,
    ConsentQuery,
    ConsentReceipt,
    ConsentResults,
    ConsentStates,
    DeviceAuthorization,
    DeviceRequest,
    Enrolment,
    EnrolProof,
    EnrolRequest,
    OfflinePolicy,
    SignedTokenState,
    SurveyToken,
    TokenResponse,
    TokenState,
    Withdrawal,
    Withdrawals,
)

JSON: Final = "application/json"
_SCHEMES: Final = {
    "dpop": {"type": "http", "scheme": "DPoP", "description": "RFC 9449"},
    "code": {"type": "http", "scheme": "bearer", "description": "A one-time enrolment code"},
}
_REF: Final = "#/components/schemas/{name}"


@dataclass(frozen=True)
class Address:
    """One method at one path; `{name}` stands for one segment."""

    method: str
    path: str
    about: str
    takes: type[msgspec.Struct] | None = None
    gives: type[msgspec.Struct] | None = None
    media: str = JSON
    """Of what it gives. Signed answers are compact JWS; the struct inside is named in `about`."""
    form: tuple[str, ...] = ()
    """Fields of a form (RFC 6749), where it takes one instead of JSON."""
    either: tuple[str, ...] = ()
    """Further fields of the form, one of which it needs."""
    optional: tuple[str, ...] = ()
    """Further fields of the form that it does not need."""
    query: tuple[str, ...] = ()
    """Whole numbers."""
    words: tuple[str, ...] = ()
    """Further parameters of the query, which are none."""
    token: bool = False
    """Takes a DPoP-bound access token (RFC 9449) of the trustee."""
    proof: bool = False
    """Takes a DPoP proof without a token."""
    etag: bool = False
    """Answers 304 to whoever has it already."""
    code: bool = False
    """Takes a one-time enrolment code as a bearer token (RFC 6750)."""
    status: int = 200
    """Of a good answer."""


PLATFORM: Final = (
    Address("GET", "/v1/heads/{ref}", "Has anything moved for this kiosk? The reference cannot be guessed.",
            gives=Heads, etag=True),
    Address("GET", "/v1/feeds/{scope}", "The newest manifest of a scope, a signed `Manifest`.",
            media="application/jose", etag=True),
    Address("GET", "/v1/feed-keys", "How the key that signs the feed was handed on, each step a signed `Handover`.",
            gives=Handovers, etag=True),
    Address("GET", "/v1/blobs/{sha256}", "A bundle or delta, immutable; goes on with Range and If-Range.",
            media="application/zstd", etag=True),
    Address("POST", "/v1/sync", "One round: cases in, their results and the mailbox out. The body may be zstd.",
            takes=SyncRequest, gives=SyncResponse, token=True),
    Address("POST", "/v1/allotments/renew", "What a kiosk promised and gives back in, what it may promise out.",
            takes=RenewRequest, gives=RenewResponse, token=True),
    Address("GET", "/v1/answers/{lookup_id}", "What is under a receipt; a wrong reference looks like an unknown one.",
            gives=Lookup, token=True),
    Address("POST", "/v1/courier", "A parcel that came by stick from another kiosk; gives a signed `DeliveryProof`.",
            takes=Parcel, media="application/jose", token=True),
    Address("GET", "/v1/desks/{recipient}/cases", "A desk's queue from a cursor on.",
            gives=DeskCases, query=("since", "limit"), token=True),
    Address("GET", "/v1/desks/{recipient}/receipts/{lookup_id}", "A half-filled form whose code somebody brings.",
            gives=Lookup, token=True),
    Address("POST", "/v1/desks/{recipient}/answers", "Answers, sealed for their receipts and signed by the desk.",
            takes=DeskAnswers, gives=AnswerResults, token=True),
    Address("POST", "/v1/anonymous", "One answer to a survey, from nobody; 200 where it came before.",
            takes=AnonymousAnswer, status=201),
    Address("GET", "/v1/desks/{recipient}/surveys/{survey}/answers",
            "All answers to a survey, once none can arrive any more, or ideas of former days; from a number on.",
            gives=CollectedAnswers, words=("after",), token=True),
    Address("POST", "/v1/desks/{recipient}/surveys/{survey}/result",
            "What may be told of a survey, a `SurveyResult` signed by the desk; once.",
            takes=SignedResult, token=True, status=201),
    Address("GET", "/v1/desks/{recipient}/surveys/{survey}/waiting",
            "Which contributions to a collection of ideas wait for the desk; of today's none.",
            gives=WaitingContributions, token=True),
    Address("POST", "/v1/desks/{recipient}/surveys/{survey}/ideas",
            "How one idea shows from now on, an `IdeaWord` signed by the desk; 200 where it was said before.",
            takes=SignedIdeaWord, token=True, status=201),
)  # fmt: skip

TRUSTEE: Final = (
    Address("GET", "/.well-known/oauth-authorization-server", "Metadata of this authorization server (RFC 8414)."),
    Address("GET", "/v1/jwks", "The keys that sign tokens, policies and enrolments (RFC 7517)."),
    Address("POST", "/v1/enrol", "Makes a device known, once, by its code; gives a signed `Enrolment`.",
            takes=EnrolRequest, media="application/jwt"),
    Address("POST", "/v1/register", "The same in the words of RFC 7591: the code is the initial access token.",
            takes=ClientMetadata, gives=ClientInformation, code=True, status=201),
    Address("POST", "/v1/device_authorization",
            "A device without a code asks to be approved (RFC 8628); `request` is a signed `DeviceRequest`.",
            gives=DeviceAuthorization, form=("client_id", "request")),
    Address("POST", "/v1/token", "An access token for `authorization_details` (RFC 9396), or for `scope`.",
            gives=TokenResponse, proof=True,
            form=("grant_type", "client_assertion_type", "client_assertion", "resource"),
            either=("authorization_details", "scope")),
    Address("POST", "/v1/introspect", "What a token is worth now (RFC 7662), for the platform and its own party.",
            gives=TokenState,
            form=("token", "client_assertion_type", "client_assertion", "authorization_details")),
    Address("POST", "/v1/revoke", "Ends a token of the caller's (RFC 7009); 200 for whatever it was.",
            form=("token", "client_assertion_type", "client_assertion")),
    Address("POST", "/v1/survey-tokens", "Signs blindly that a kiosk may hand in one answer (RFC 9474, clause 4.3).",
            gives=SurveyToken, form=("survey", "blinded", "client_assertion_type", "client_assertion"),
            optional=("code",)),
    Address("GET", "/v1/policy", "The offline policy in force, a signed `OfflinePolicy`.",
            media="application/jwt", etag=True),
    Address("POST", "/v1/consents", "Registers consent receipts, given and refused ones.",
            takes=ConsentBatch, gives=ConsentResults),
    Address("POST", "/v1/consents/status", "What receipts are worth now, signed `ConsentStates`.",
            takes=ConsentQuery, media="application/jwt"),
    Address("GET", "/v1/consents/withdrawals",
            "What was withdrawn after a cursor, signed `Withdrawals`, so that every holder can shred it.",
            media="application/jwt", query=("since",)),
    Address("POST", "/v1/consents/withdraw", "Withdraws by the receipt's secret; always 200, whatever it was.",
            takes=Withdrawal),
    Address("POST", "/v1/consents/export",
            "All that is held under the receipt's secret; nothing where it is unknown.",
            takes=Withdrawal, gives=ConsentExport),
)  # fmt: skip


PLATFORM_SIGNED: Final = (
    Envelope,
    Answer,
    Release,
    Answered,
    SurveyResult,
    Contribution,
    IdeaWord,
    Manifest,
    Steps,
    Handover,
    Letter,
    Load,
    DeliveryProof,
)
"""What travels signed or sealed inside the platform's messages and files."""
TRUSTEE_SIGNED: Final = (
    Enrolment,
    EnrolProof,
    DeviceRequest,
    OfflinePolicy,
    AccessClaims,
    ConsentReceipt,
    ConsentStates,
    Withdrawals,
    SignedTokenState,
)
"""What travels signed inside the trustee's messages."""


def openapi(
    title: str, version: str, addresses: tuple[Address, ...], signed: tuple[type[msgspec.Struct], ...]
) -> dict[str, Any]:
    """The OpenAPI 3.1 document of a server, with the schemas of its messages and of what is `signed` inside them."""
    structs = [kind for address in addresses for kind in (address.takes, address.gives) if kind is not None]
    _, schemas = msgspec.json.schema_components([*structs, *signed, Problem], ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for address in addresses:
        paths.setdefault(address.path, {})[address.method.lower()] = _operation(address)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version, "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}},
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                name: scheme
                for name, scheme in _SCHEMES.items()
                if any(_security(address) == name for address in addresses)
            },
        },
    }


def _operation(address: Address) -> dict[str, Any]:
    operation: dict[str, Any] = {"summary": address.about, "responses": _responses(address)}
    parameters = [_parameter(name, "path") for name in _segments(address.path)]
    parameters += [_parameter(name, "query", integer=True) for name in address.query]
    parameters += [_parameter(name, "query") for name in address.words]
    if address.proof:
        parameters.append(_parameter("DPoP", "header"))
    if parameters:
        operation["parameters"] = parameters
    if _security(address):
        operation["security"] = [{_security(address): []}]
    if address.takes is not None:
        operation["requestBody"] = {"required": True, "content": _content(JSON, address.takes)}
    if address.form:
        fields = {name: {"type": "string"} for name in (*address.form, *address.either, *address.optional)}
        form = {"schema": {"type": "object", "properties": fields, "required": list(address.form)}}
        operation["requestBody"] = {"required": True, "content": {"application/x-www-form-urlencoded": form}}
    return operation


def _security(address: Address) -> str:
    return "dpop" if address.token else "code" if address.code else ""


def _responses(address: Address) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Done"}
    if address.gives is not None:
        good["content"] = _content(address.media, address.gives)
    elif address.media != JSON:
        good["content"] = {address.media: {"schema": {"type": "string"}}}
    else:
        good["content"] = {JSON: {"schema": {"type": "object"}}}
    responses = {str(address.status): good}
    if address.etag:
        responses["304"] = {"description": "As before"}
    refused = {"description": "Refused (RFC 9457)", "content": _content(PROBLEM_MEDIA_TYPE, Problem)}
    return {**responses, "default": refused}


def _content(media: str, kind: type[msgspec.Struct]) -> dict[str, Any]:
    return {media: {"schema": {"$ref": _REF.format(name=kind.__name__)}}}


def _segments(path: str) -> list[str]:
    return [part.strip("{}") for part in path.split("/") if part.startswith("{")]


def _parameter(name: str, where: str, *, integer: bool = False) -> dict[str, Any]:
    schema = {"type": "integer", "minimum": 0} if integer else {"type": "string"}
    return {"name": name, "in": where, "required": where != "query", "schema": schema}
