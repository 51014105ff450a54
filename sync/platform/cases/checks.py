# SPDX-License-Identifier: EUPL-1.2
"""What can be said of a case without the database: size, form, signature, grant, seal, consent's form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

import msgspec

from sync.contract.cases import CASE_TYP, CONSENT_WITHDRAWN, Envelope, SignedCase
from sync.contract.limits import CONSENT_LEAD_SECONDS, MAX_ENVELOPE
from sync.contract.signing import Jwk, SignatureError, sha256_hex, verify_detached
from sync.contract.times import from_wire
from sync.contract.trust import (
    CONSENT_TYP,
    ConsentReceipt,
    ConsentState,
    check_lifetime,
    read_message,
    withdraw_hash_of,
)
from sync.platform.access.grants import Grants

NOBODY = UUID(int=0)
"""Stands for the id of a case that is too broken to have one."""
KIND_VOID = "void"
_ENVELOPE = msgspec.json.Decoder(Envelope)
_SIGNED = msgspec.json.Decoder(SignedCase)
_CONSENT_BASIS = "eu-gdpr:A6-1-a"


@dataclass(frozen=True)
class Checked:
    """A case whose form, signature and grant hold; the exact bytes beside the reading."""

    envelope: Envelope
    data: bytes
    sig: str
    sha256: str
    collected_at: datetime

    @property
    def consent_sha256(self) -> str | None:
        """How the ledger knows this case's consent receipt."""
        consent = self.envelope.consent
        return sha256_hex(consent.encode()) if consent else None

    @property
    def withdraw_hash(self) -> str:
        """Under which this case's consent is withdrawn; empty where it rests on none."""
        return withdraw_hash_of(self.envelope.consent)


@dataclass(frozen=True)
class Refusal:
    """Why a case is not taken. `genuine` says that its signature held, so that it may be kept and told."""

    case_id: UUID
    status: int
    problem: str
    detail: str = ""
    action: str = ""
    envelope: Envelope | None = None
    data: bytes = b""
    sig: str = ""
    genuine: bool = False
    judged: bool = False
    """Form, signature and grant held as well; what is wrong lies in the case's kind or place."""

    @property
    def passing(self) -> bool:
        """Whether trying again later may do."""
        return self.status >= 500


class KindRules(Protocol):
    """What the checks need to know of a kind of case."""

    @property
    def sealed(self) -> bool:
        """Whether the payload must be a JWE."""


def check_case(
    raw: bytes,
    district: str,
    kiosk: str,
    jwk: Jwk,
    grants: Grants,
    kinds: Mapping[str, KindRules],
    now: datetime,
) -> Checked | Refusal:
    """Everything that needs no database. The first reason wins; later checks trust earlier ones."""
    signed = _read(raw)
    if isinstance(signed, Refusal):
        return signed
    data = bytes(signed.envelope)
    try:
        envelope = _ENVELOPE.decode(data)
        collected_at = from_wire(envelope.collected_at)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        return Refusal(_case_id(data), 422, "bad-envelope", str(error)[:200], data=data)

    def refuse(status: int, problem: str, detail: str = "", *, genuine: bool = True) -> Refusal:
        return Refusal(
            envelope.case_id,
            status,
            problem,
            detail,
            envelope=envelope,
            data=data,
            sig=signed.sig,
            genuine=genuine,
        )

    if envelope.kiosk != kiosk:
        return refuse(403, "other-kiosk", "the envelope names another kiosk", genuine=False)
    try:
        verify_detached(signed.sig, data, [jwk], CASE_TYP)
    except SignatureError as error:
        return refuse(403, "bad-signature", str(error)[:200], genuine=False)
    if envelope.district != district:
        return refuse(403, "other-district", f"this platform serves district {district}")
    if b"\\u0000" in data and _holds_nul(envelope):
        return refuse(422, "bad-envelope", "no text holds U+0000")
    if envelope.kind not in kinds:
        return refuse(422, "unknown-kind", f"kind {envelope.kind}")
    if envelope.kind != KIND_VOID:
        wrong = _grant(envelope, grants) or _payload(envelope, kinds[envelope.kind], jwk, now)
        if wrong is not None:
            return refuse(*wrong)
    return Checked(envelope, data, signed.sig, sha256_hex(data), collected_at)


def consent_refusal(case: Checked, states: Mapping[str, ConsentState] | None) -> Refusal | None:
    """What the ledger's word means for this case; `None` as states says that it did not answer."""
    receipt = case.consent_sha256
    if receipt is None:
        return None

    def refuse(status: int, problem: str, detail: str, action: str) -> Refusal:
        return Refusal(
            case.envelope.case_id,
            status,
            problem,
            detail,
            action,
            envelope=case.envelope,
            data=case.data,
            sig=case.sig,
            genuine=True,
        )

    if states is None:
        return refuse(503, "ledger-unreachable", "the consent ledger does not answer; try again", "wait")
    match states.get(receipt, "unknown"):
        case "active":
            return None
        case "unknown":
            return refuse(503, "consent-unknown", "register the receipt at the trustee first", "register")
        case "withdrawn":
            return refuse(403, CONSENT_WITHDRAWN, "the resident withdrew this consent", "shred")
        case state:
            return refuse(403, f"consent-{state}", "there is no consent for this", "shred")


def _read(raw: bytes) -> SignedCase | Refusal:
    if len(raw) > MAX_ENVELOPE + 4096:
        return Refusal(NOBODY, 413, "too-large", f"an envelope may have {MAX_ENVELOPE} bytes")
    try:
        signed = _SIGNED.decode(raw)
    except (msgspec.MsgspecError, RecursionError) as error:
        return Refusal(NOBODY, 422, "bad-case", str(error)[:200], data=raw)
    if len(bytes(signed.envelope)) > MAX_ENVELOPE:
        data = bytes(signed.envelope)
        return Refusal(_case_id(data), 413, "too-large", f"an envelope may have {MAX_ENVELOPE} bytes")
    return signed


class _IdOnly(msgspec.Struct):
    case_id: UUID


def _holds_nul(envelope: Envelope) -> bool:
    """PostgreSQL keeps no such text."""
    return any("\0" in text for text in (envelope.legal_basis, *envelope.routing, *envelope.routing.values()))


def _case_id(data: bytes) -> UUID:
    """The id of an envelope that is otherwise malformed, so that its kiosk knows which one is meant."""
    try:
        return msgspec.json.decode(data, type=_IdOnly).case_id
    except (msgspec.MsgspecError, RecursionError):
        return NOBODY


def _grant(envelope: Envelope, grants: Grants) -> tuple[int, str, str] | None:
    if grants.submits(envelope.purpose, envelope.recipient, envelope.datatypes, envelope.legal_basis):
        return None
    return 403, "not-granted", f"no grant for {envelope.purpose} to {envelope.recipient}"


def _payload(envelope: Envelope, kind: KindRules, jwk: Jwk, now: datetime) -> tuple[int, str, str] | None:
    if not envelope.payload or envelope.payload_sha256 is None:
        return 422, "no-payload", "the payload or its hash is missing"
    payload = bytes(envelope.payload)
    if sha256_hex(payload) != envelope.payload_sha256:
        return 422, "payload-hash", "the payload has another hash"
    if kind.sealed and not is_sealed(payload):
        return 422, "not-sealed", "the payload must be a JWE in general JSON form"
    return _consent_form(envelope, jwk, now)


class _Jwe(msgspec.Struct):
    """RFC 7516, clause 7.2.1."""

    protected: str
    iv: str
    ciphertext: str
    tag: str
    recipients: list[msgspec.Raw]


_JWE = msgspec.json.Decoder(_Jwe)


def is_sealed(payload: bytes) -> bool:
    """Whether a payload is a JWE in general JSON form."""
    try:
        return bool(_JWE.decode(payload).recipients)
    except (msgspec.MsgspecError, RecursionError):
        return False


def _consent_form(envelope: Envelope, jwk: Jwk, now: datetime) -> tuple[int, str, str] | None:
    if envelope.consent is None:
        if envelope.legal_basis == _CONSENT_BASIS:
            return 422, "no-consent", "this purpose rests on consent, and there is no receipt"
        return None
    try:
        receipt = read_message(envelope.consent, [jwk], CONSENT_TYP, ConsentReceipt)
        check_lifetime(receipt.iat, receipt.exp, now, CONSENT_LEAD_SECONDS)
    except SignatureError as error:
        return 422, "bad-consent", str(error)[:200]
    fits = (
        receipt.purpose == envelope.purpose
        and receipt.recipient == envelope.recipient
        and receipt.event_state == "given"
        and receipt.payload_sha256 in (None, envelope.payload_sha256)
        and set(envelope.datatypes) <= set(receipt.datatypes)
    )
    return None if fits else (422, "bad-consent", "the receipt is for something else")
