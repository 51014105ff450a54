# SPDX-License-Identifier: EUPL-1.2
"""Every address of platform and trustee with the messages that go in and out, and their OpenAPI documents.

The documents in docs/openapi are made from here; tests hold this list against the addresses that the servers answer.
"""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

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
from sync.contract.feed import Heads, Manifest
from sync.contract.problems import PROBLEM_MEDIA_TYPE, Problem
from sync.contract.trust import (
    AccessClaims,
    ConsentBatch,
    ConsentQuery,
    ConsentReceipt,
    ConsentResults,
    ConsentStates,
    Enrolment,
    EnrolProof,
    EnrolRequest,
    OfflinePolicy,
    TokenResponse,
    Withdrawal,
)

JSON: Final = "application/json"
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
    query: tuple[str, ...] = ()
    token: bool = False
    """Takes a DPoP-bound access token (RFC 9449) of the trustee."""
    proof: bool = False
    """Takes a DPoP proof without a token."""
    etag: bool = False
    """Answers 304 to whoever has it already."""


PLATFORM: Final = (
    Address("GET", "/v1/heads/{ref}", "Has anything moved for this kiosk? The reference cannot be guessed.",
            gives=Heads, etag=True),
    Address("GET", "/v1/feeds/{scope}", "The newest manifest of a scope, a signed `Manifest`.",
            media="application/jose", etag=True),
    Address("GET", "/v1/blobs/{sha256}", "A bundle or delta, immutable; goes on with Range and If-Range.",
            media="application/zstd", etag=True),
    Address("POST", "/v1/sync", "One round: cases in, their results and the mailbox out. The body may be zstd.",
            takes=SyncRequest, gives=SyncResponse, token=True),
    Address("GET", "/v1/answers/{lookup_id}", "What is under a receipt; a wrong reference looks like an unknown one.",
            gives=Lookup, token=True),
    Address("GET", "/v1/desks/{recipient}/cases", "A desk's queue from a cursor on.",
            gives=DeskCases, query=("since", "limit"), token=True),
    Address("POST", "/v1/desks/{recipient}/answers", "Answers, sealed for their receipts and signed by the desk.",
            takes=DeskAnswers, gives=AnswerResults, token=True),
)  # fmt: skip

TRUSTEE: Final = (
    Address("GET", "/.well-known/oauth-authorization-server", "Metadata of this authorization server (RFC 8414)."),
    Address("GET", "/v1/jwks", "The keys that sign tokens, policies and enrolments (RFC 7517)."),
    Address("POST", "/v1/enrol", "Makes a device known, once, by its code; gives a signed `Enrolment`.",
            takes=EnrolRequest, media="application/jwt"),
    Address("POST", "/v1/token", "An access token for what is asked in `authorization_details` (RFC 9396).",
            gives=TokenResponse, proof=True,
            form=("grant_type", "client_assertion_type", "client_assertion", "resource", "authorization_details")),
    Address("GET", "/v1/policy", "The offline policy in force, a signed `OfflinePolicy`.",
            media="application/jwt", etag=True),
    Address("POST", "/v1/consents", "Registers consent receipts, given and refused ones.",
            takes=ConsentBatch, gives=ConsentResults),
    Address("POST", "/v1/consents/status", "What receipts are worth now, signed `ConsentStates`.",
            takes=ConsentQuery, media="application/jwt"),
    Address("POST", "/v1/consents/withdraw", "Withdraws by the receipt's secret; always 200, whatever it was.",
            takes=Withdrawal),
)  # fmt: skip


PLATFORM_SIGNED: Final = (Envelope, Answer, Manifest)
"""What travels signed or sealed inside the platform's messages and files."""
TRUSTEE_SIGNED: Final = (Enrolment, EnrolProof, OfflinePolicy, AccessClaims, ConsentReceipt, ConsentStates)
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
            "securitySchemes": {"dpop": {"type": "http", "scheme": "DPoP", "description": "RFC 9449"}},
        },
    }


def _operation(address: Address) -> dict[str, Any]:
    operation: dict[str, Any] = {"summary": address.about, "responses": _responses(address)}
    parameters = [_parameter(name, "path") for name in _segments(address.path)]
    parameters += [_parameter(name, "query", integer=True) for name in address.query]
    if address.proof:
        parameters.append(_parameter("DPoP", "header"))
    if parameters:
        operation["parameters"] = parameters
    if address.token:
        operation["security"] = [{"dpop": []}]
    if address.takes is not None:
        operation["requestBody"] = {"required": True, "content": _content(JSON, address.takes)}
    if address.form:
        fields = {name: {"type": "string"} for name in address.form}
        form = {"schema": {"type": "object", "properties": fields, "required": list(address.form)}}
        operation["requestBody"] = {"required": True, "content": {"application/x-www-form-urlencoded": form}}
    return operation


def _responses(address: Address) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Done"}
    if address.gives is not None:
        good["content"] = _content(address.media, address.gives)
    elif address.media != JSON:
        good["content"] = {address.media: {"schema": {"type": "string"}}}
    else:
        good["content"] = {JSON: {"schema": {"type": "object"}}}
    responses = {"200": good}
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
