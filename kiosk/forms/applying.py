# SPDX-License-Identifier: EUPL-1.2
"""From what a resident has said to what is sealed to an office, with its receipt: run beside the window's thread."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import msgspec

from kiosk.formats import local
from kiosk.forms.answers import said
from kiosk.forms.fit_connect import make_parcel, subject_data, vouched
from kiosk.languages import Language
from kiosk.sending import Confirmation, seal_pending
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DRAFT,
    CASE_REPLY,
    MAX_APPLICATION,
    PLATFORM,
    PURPOSE_APPLICATION,
    PURPOSE_DRAFT,
    Application,
    ApplicationReply,
    FormDraft,
    Submission,
    TakenDown,
    Told,
)
from sync.contract.fit_connect import CASE_RELAY, MAX_PARCEL, Channel, Parcel
from sync.contract.ids import uuid7
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import Jwk
from sync.contract.times import to_wire
from sync.contract.trust import OfflinePolicy
from sync.forms.interview import Said
from sync.replica.cases import Draft
from sync.replica.sealing import seal

ECOSYSTEM = "services"


class TooLargeError(Exception):
    """The answers are longer than a case may be; on paper there is room for them."""


class NotVouchedError(Exception):
    """The trustee does not vouch for the office's own system any more."""


@dataclass(frozen=True, kw_only=True)
class ApplicationReceipt:
    """Everything that the receipt of an application says. Moments are aware; `code` is in groups."""

    lang: Language
    code: str
    kiosk: str
    """Heading, `Dorfpunkt Remmesweiler`."""
    title: str
    office: tuple[str, ...]
    """Name and address, a line each."""
    prepared: bool
    offline: bool
    told: tuple[Told, ...]
    """The answers in the resident's language."""
    printed_at: datetime
    until: datetime | None = None
    """Of a half-filled form: the last moment to go on with it."""
    relayed: bool = False
    """It goes to the office's own system, and the office answers another way."""
    taken_down: bool = False
    """The office has written it down itself, at its counter."""


@dataclass(frozen=True, kw_only=True)
class Wish(ABC):
    """All that the resident said, as it was read back, and who gets it."""

    kind: ClassVar[str]
    purpose: ClassVar[str]
    title: str
    """In German, as the service."""
    service: str
    recipient: str
    prepared: bool
    told: tuple[Told, ...]
    """In German words."""
    receipt: Callable[[str], ApplicationReceipt]
    """The receipt with its code."""
    lang: Language

    def readers(self, policy: OfflinePolicy) -> Sequence[Jwk]:
        """Who can open it besides the receipt: every desk of the office, so that a lost one takes nothing with it.

        An office with a system of its own may have none: then it is the receipt's alone.
        """
        desks = policy.recipients.get(self.recipient)
        return desks.encryption if desks else ()

    @abstractmethod
    def submission(self, case_id: UUID, receipt_key: Jwk, sent_at: str) -> Submission:
        """What is sealed."""

    def parcel(self, case_id: UUID, policy: OfflinePolicy, now: datetime) -> Parcel | None:
        """The same for the office's own system; None where it has none."""
        return None

    def _common(self, case_id: UUID, receipt_key: Jwk, sent_at: str) -> dict[str, Any]:
        """The fields that every submission has."""
        return {
            "case_id": case_id, "title": self.title, "service": self.service, "prepared": self.prepared,
            "told": self.told, "receipt_key": receipt_key, "sent_at": sent_at, "lang": self.lang,
        }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class FormWish(Wish):
    """A form that was filled in."""

    kind = CASE_APPLICATION
    purpose = PURPOSE_APPLICATION
    form: str
    version: str
    xml_sha256: str
    instance: str
    channel: Channel | None = None
    """How it reaches the office's own system."""
    taken_down: TakenDown | None = None

    def submission(self, case_id: UUID, receipt_key: Jwk, sent_at: str) -> Application:
        """The form's answers in words and as XML."""
        return Application(
            **self._common(case_id, receipt_key, sent_at), form=self.form, version=self.version,
            xml_sha256=self.xml_sha256, instance=self.instance, relayed=self.channel is not None,
            taken_down=self.taken_down,
        )  # fmt: skip

    def parcel(self, case_id: UUID, policy: OfflinePolicy, now: datetime) -> Parcel | None:
        """Sealed to the destination. Raises NotVouchedError."""
        if self.channel is None:
            return None
        there = vouched(policy, self.channel, self.recipient)
        if there is None:
            raise NotVouchedError
        named = (self.service or self.title)[:200]
        return make_parcel(
            self.channel, there, named, subject_data(self.channel, self.instance), case_id, local(now).date()
        )


@dataclass(frozen=True, kw_only=True)
class DraftWish(FormWish):
    """A form that is half filled in, for whoever has its code and for nobody else."""

    kind = CASE_DRAFT
    purpose = PURPOSE_DRAFT
    office: str
    """The desk that is meant to get it one day; empty where none takes it from here."""
    place: int
    until: datetime

    def readers(self, policy: OfflinePolicy) -> Sequence[Jwk]:
        """Nobody: the platform keeps it and cannot open it."""
        return ()

    def submission(self, case_id: UUID, receipt_key: Jwk, sent_at: str) -> FormDraft:
        """The answers so far, and where somebody stopped."""
        return FormDraft(
            **self._common(case_id, receipt_key, sent_at), form=self.form, version=self.version,
            xml_sha256=self.xml_sha256, instance=self.instance, recipient=self.office, place=self.place,
            until=to_wire(self.until),
        )  # fmt: skip


def may_send(
    policy: OfflinePolicy | None, recipient: str, name: str = PURPOSE_APPLICATION, channel: Channel | None = None
) -> bool:
    """Whether the trustee permits this purpose towards an office, and vouches for a key there.

    That of a desk; where it goes to the office's own system, that of its destination. The platform needs none: what
    it keeps it cannot open.
    """
    purpose = policy.purposes.get(name) if policy else None
    if policy is None or purpose is None or not purpose.admits(recipient):
        return False
    if channel is not None:
        return vouched(policy, channel, recipient) is not None
    return recipient == PLATFORM or recipient in policy.recipients


def told_of(answers: list[Said], lang: Language, own: str) -> tuple[Told, ...]:
    """Answers in words; what stands under no heading of the form stands under `own`."""
    return tuple(Told(one.question, said(one, lang), heading(one, own)) for one in answers)


def heading(one: Said, own: str) -> str:
    """The heading under which an answer stands, with a number where its part is repeated."""
    section = " · ".join(one.step.section) or own
    if one.step.ordinal > 1 or (one.step.ordinal == 1 and one.step.section):
        return f"{section} ({one.step.ordinal})"
    return section


def prepare(
    wish: Wish, policy: OfflinePolicy, spool_public: Jwk, now: datetime, make_code: Callable[[], str] = new_code
) -> Confirmation:
    """Seal what was said to the office and to its receipt, and to the office's own system where it has one.

    Takes some 60 ms (Argon2id and sealing), so it runs on the crypto thread. Raises TooLargeError, and
    NotVouchedError where that system's key is gone.
    """
    code = make_code()
    keys = derive(code)
    submission = wish.submission(uuid7(now), keys.public, to_wire(now))
    if len(msgspec.json.encode(submission)) > MAX_APPLICATION:
        raise TooLargeError
    drafts = [_draft(wish.kind, wish.purpose, submission, wish.recipient, policy, keys, {}, wish.readers(policy))]
    if (parcel := wish.parcel(submission.case_id, policy, now)) is not None:
        drafts.append(_relay(parcel, drafts[0], now))
    document = wish.receipt(code)
    return Confirmation(drafts, document, (keys.lookup_id, seal_pending(ECOSYSTEM, document, drafts, spool_public)))


def _relay(parcel: Parcel, application: Draft, now: datetime) -> Draft:
    """The case that the platform hands on: of the same receipt, so that both are undone and taken back together."""
    payload = msgspec.json.encode(parcel)
    if len(payload) > MAX_PARCEL:
        raise TooLargeError
    return replace(
        application,
        case_id=uuid7(now),
        kind=CASE_RELAY,
        routing={"application": str(application.case_id)},
        payload=payload,
    )


def reply_draft(
    application: UUID, revision: int, text: str, recipient: str, policy: OfflinePolicy, keys: ReceiptKeys,
    now: datetime,
) -> Draft:  # fmt: skip
    """An answer to what an office asked in that revision, sealed as the application was (2 ms: crypto thread)."""
    reply = ApplicationReply(
        case_id=uuid7(now), application=application, revision=revision, text=text, at=to_wire(now)
    )
    routing = {"application": str(application)}
    readers = policy.recipients[recipient].encryption
    return _draft(CASE_REPLY, PURPOSE_APPLICATION, reply, recipient, policy, keys, routing, readers)


def _draft(
    kind: str,
    name: str,
    payload: Submission | ApplicationReply,
    recipient: str,
    policy: OfflinePolicy,
    keys: ReceiptKeys,
    routing: dict[str, str],
    readers: Sequence[Jwk],
) -> Draft:
    purpose = policy.purposes[name]
    return Draft(
        case_id=payload.case_id,
        kind=kind,
        recipient=recipient,
        purpose=name,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing=routing,
        payload=seal(payload, [*readers, keys.public]),
        lookup_id=keys.lookup_id,
        cancel_hash=keys.cancel_hash,
    )
