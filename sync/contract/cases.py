# SPDX-License-Identifier: EUPL-1.2
"""Cases (up), answers (back) and the messages that carry them.

An envelope holds nothing personal; the payload inside is sealed to its recipient. Envelope and answer
are kept as the exact bytes that were signed (`msgspec.Raw`), with a detached signature beside them.
"""

from typing import Annotated, Literal
from uuid import UUID

import msgspec

from sync.contract.feed import Count, Sha256, Slug
from sync.contract.limits import MAX_BATCH_CASES, MAX_COUNTER_READINGS, MAX_HAND_OVERS, MAX_TOLD

CASE_TYP = "case+jws"
ANSWER_TYP = "answer+jws"

ShortText = Annotated[str, msgspec.Meta(max_length=200)]
LookupId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{22}$(?!\n)")]
"""16 bytes derived from the receipt code, base64url."""
Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$(?!\n)")]
Trust = Literal["synced", "floor", "unknown"]
"""How far the clock can be believed: set by a signed time, at least not before one, or not at all."""


class ClockState(msgspec.Struct, frozen=True):
    """When the kiosk last saw a signed time, and how far its clock can be believed."""

    synced_at: Moment | None
    trust: Trust


class AllotmentUse(msgspec.Struct, frozen=True):
    """What a case promises. `stock` is named because a platform that was set back may not know the allotment."""

    allotment: UUID
    stock: Slug
    epoch: Count
    quantity: Annotated[int, msgspec.Meta(ge=1)]


class Envelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the platform may know of a case. Declared per kind in `routing`, never personal."""

    case_id: UUID
    kind: Slug
    kiosk: Slug
    epoch: UUID
    """Born with the kiosk's database: a copied disk or a restored backup is noticed by it."""
    seq: Annotated[int, msgspec.Meta(ge=1)]
    prev: Sha256
    """SHA-256 of the former envelope's bytes; of nothing for the first."""
    district: Slug
    municipality: Slug
    recipient: Slug
    purpose: Slug
    datatypes: tuple[Slug, ...] = ()
    legal_basis: ShortText = ""
    collected_at: Moment
    clock: ClockState
    uses: tuple[AllotmentUse, ...] = ()
    routing: Annotated[dict[str, ShortText], msgspec.Meta(max_length=8)] = {}
    lookup_id: LookupId | None = None
    cancel_hash: Sha256 | None = None
    """SHA-256 of the secret that cancels this case, derived from the receipt code."""
    payload: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    """JWE in general JSON form (RFC 7516, clause 7.2.1). Unset, not None: msgspec reads nothing into `Raw | None`."""
    payload_sha256: Sha256 | None = None
    consent: str | None = None
    """Consent receipt (JWS), where the purpose rests on consent."""


class SignedCase(msgspec.Struct, frozen=True):
    """An envelope's exact bytes and the kiosk key's detached signature over them."""

    envelope: msgspec.Raw
    sig: str


CONSENT_WITHDRAWN = "consent_withdrawn"
"""Problem of a case whose consent was taken back before it came."""
WITHDRAWN_HERE = "withdrawn-here"
"""Problem of a `ParkedCase` whose consent was taken back at its own kiosk, while it waited there."""


class ParkedCase(msgspec.Struct, frozen=True, omit_defaults=True):
    """A case that its own kiosk set aside and will not send: too old, hit on the disk, or taken back.

    Told to the platform, so that staff see it and its receipt says so at any kiosk; the payload stays here.
    """

    case_id: UUID
    epoch: UUID
    seq: Annotated[int, msgspec.Meta(ge=1)]
    kind: Slug
    recipient: Slug
    problem: ShortText
    lookup_id: LookupId | None = None


class ChainMark(msgspec.Struct, frozen=True, omit_defaults=True):
    """How far one epoch of a kiosk has come: its newest number with its hash, and the newest one delivered.

    By it either side notices a copy or a restored backup of the other before anything collides.
    """

    epoch: UUID
    tip: Count
    sha256: Sha256
    """Of the newest envelope; of nothing where there is none."""
    delivered: Count = 0


class KioskReport(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a kiosk is, for the status page; nothing about people."""

    version: ShortText
    feeds: dict[str, int] = {}
    waiting: Count = 0
    clock: ClockState | None = None
    printer: ShortText = ""
    policy_until: Moment | None = None
    """When the offline policy here ends; None where there is none in force."""
    purposes: Annotated[tuple[Slug, ...], msgspec.Meta(max_length=100)] = ()
    """What that policy permits."""


class SyncRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    mailbox_cursor: Count
    report: KioskReport
    cases: Annotated[tuple[SignedCase, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)] = ()
    chains: Annotated[tuple[ChainMark, ...], msgspec.Meta(max_length=MAX_TOLD)] = ()
    """The present epoch first."""
    parked: Annotated[tuple[ParkedCase, ...], msgspec.Meta(max_length=MAX_TOLD)] = ()


class CaseResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """201 stored, 200 stored before, 409 same id other bytes, 403 with `action: shred`, other 4xx parked."""

    case_id: UUID
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    problem: str = ""
    detail: str = ""
    action: str = ""


CaseState = Literal["stored", "cancelled", "late_next", "late_cancelled", "void", "refused", "withdrawn"]
"""What the platform itself knows and tells of a case; all else is in sealed answers."""
RefusalReason = Literal["offer-over", "not-allowed", "too-old", "device-fault", "other"]
"""Why a case was refused, as far as it helps a resident; staff see the exact problem."""
StaffAnswer = Literal["being-checked", "order-again", "ask-on-site", "ask-shop", "not-possible"]
"""What staff can say of a refused case: a closed list, said in six languages, into which nobody can write a name."""


def refusal_reason(problem: str) -> RefusalReason:
    """The resident's word for a problem of a `CaseResult`."""
    return _REASONS.get(problem, "other")


_REASONS: dict[str, RefusalReason] = {
    **dict.fromkeys(
        ("unknown-cycle", "wrong-pickup-point", "shop-not-in-cycle", "unknown-kind", "unknown-slot"), "offer-over"
    ),
    **dict.fromkeys(("not-granted", "no-consent", "bad-consent"), "not-allowed"),
    "queue-age": "too-old",
    **dict.fromkeys(
        (
            "bad-case", "bad-envelope", "bad-routing", "bad-signature", "bad-void", "damaged", "fork", "no-payload",
            "not-sealed", "other-bytes", "other-kiosk", "payload-hash", "seq-taken", "too-large",
        ),
        "device-fault",
    ),
}  # fmt: skip


class HandOver(msgspec.Struct, frozen=True):
    """Who deals with a case from now on; what it needs for that travels beside the answer, sealed to its desks."""

    recipient: Slug
    payload_sha256: Sha256


class Answer(msgspec.Struct, frozen=True):
    """A desk's answer; the payload is sealed to the receipt key."""

    case_id: UUID
    lookup_id: LookupId
    recipient: Slug
    revision: Annotated[int, msgspec.Meta(ge=1)]
    created_at: Moment
    payload: msgspec.Raw
    payload_sha256: Sha256
    release: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    """What the desk says to everybody, in the clear; only of kinds of cases that know such words."""
    hand_over: HandOver | msgspec.UnsetType = msgspec.UNSET
    """Of the answer that gives the case to another recipient; it is the last one of whoever signed it."""


class SignedAnswer(msgspec.Struct, frozen=True):
    """An answer's exact bytes and the desk key's detached signature over them."""

    answer: msgspec.Raw
    sig: str
    handed: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    """The JWE that `Answer.hand_over` names by its hash: on its way up, and down to the desks that can open it."""


class CounterReading(msgspec.Struct, frozen=True):
    """A desk was given what lies under a receipt, with whoever brought its code."""

    at: Moment
    recipient: Slug
    """Whose desk (`office:...`)."""


class CaseStatus(msgspec.Struct, frozen=True, omit_defaults=True):
    """One case as whoever holds its receipt may see it."""

    case_id: UUID
    kind: Slug
    recipient: Slug
    state: CaseState
    state_at: Moment
    routing: dict[str, str] = {}
    """As in the envelope, but with the pick-up cycle in which it really is (a late order may have moved)."""
    payload: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    answer: SignedAnswer | None = None
    """The newest one."""
    handed_over: Annotated[tuple[SignedAnswer, ...], msgspec.Meta(max_length=MAX_HAND_OVERS)] = ()
    """The answers by which it came to whoever deals with it now, oldest first; empty: still its first recipient."""
    reason: ShortText = ""
    """Of a refused one: a `RefusalReason`; one that this program does not know yet reads as `other`."""
    staff_answer: ShortText = ""
    """What staff said of a refused one: a `StaffAnswer`, or empty."""
    readings: Annotated[tuple[CounterReading, ...], msgspec.Meta(max_length=MAX_COUNTER_READINGS)] = ()
    """Of what has no answer to tell it in: at which counters it was read, oldest first, the newest ones."""


class Lookup(msgspec.Struct, frozen=True):
    """Answer of `GET /v1/answers/{lookup_id}`; empty for a code that is wrong or unknown."""

    cases: tuple[CaseStatus, ...] = ()


class MailboxEntry(msgspec.Struct, frozen=True):
    """Something for one kiosk: the new status of a receipt whose cases were taken there."""

    cursor: Count
    lookup_id: LookupId
    status: CaseStatus


class ChainNumbers(msgspec.Struct, frozen=True):
    """Cases that the platform wants once more, by their numbers in one epoch."""

    epoch: UUID
    seqs: Annotated[tuple[int, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)]


class SyncResponse(msgspec.Struct, frozen=True, omit_defaults=True):
    results: tuple[CaseResult, ...]
    mailbox: tuple[MailboxEntry, ...]
    mailbox_cursor: Count
    heads_ref: ShortText
    """Unguessable name of this kiosk's `GET /v1/heads/{ref}`."""
    more: bool = False
    """The mailbox holds more than fitted in: ask again at once."""
    fenced: tuple[UUID, ...] = ()
    """Epochs in which more is stored than this kiosk knows: it is a copy, and goes on in an epoch of its own."""
    again: tuple[ChainNumbers, ...] = ()
    """Numbers that are missing here, or that staff want to be tried once more."""


class DeskCase(msgspec.Struct, frozen=True, omit_defaults=True):
    """A case in a recipient's queue. It comes again with a higher cursor when its state changes."""

    cursor: Count
    case: SignedCase
    state: CaseState
    state_at: Moment
    received_at: Moment
    routing: dict[str, str] = {}
    answer: SignedAnswer | None = None
    """This recipient's newest answer, so that a second or restored desk of it agrees."""
    handed_over: Annotated[tuple[SignedAnswer, ...], msgspec.Meta(max_length=MAX_HAND_OVERS)] = ()
    """As in `CaseStatus`; the newest one that gave it to this recipient bears what was `handed`."""


class DeskCases(msgspec.Struct, frozen=True):
    cases: tuple[DeskCase, ...]
    cursor: Count
    more: bool = False


class DeskAnswers(msgspec.Struct, frozen=True):
    answers: Annotated[tuple[SignedAnswer, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)]


class AnswerResult(msgspec.Struct, frozen=True, omit_defaults=True):
    case_id: UUID
    revision: int
    status: int
    problem: str = ""


class AnswerResults(msgspec.Struct, frozen=True):
    results: tuple[AnswerResult, ...]


class CancelPayload(msgspec.Struct, frozen=True):
    """Payload of a `cancel` case: not sealed, since the platform itself must act on it; names nobody."""

    secret: str
    """Base64url; its SHA-256 stood in the envelopes that it cancels."""
