# SPDX-License-Identifier: EUPL-1.2
"""From a filled-in form to a sealed application and its receipt: plain functions, run beside the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from kiosk.forms.answers import said
from kiosk.languages import Language
from kiosk.sending import Confirmation, seal_pending
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_REPLY,
    MAX_APPLICATION,
    PURPOSE_APPLICATION,
    Application,
    ApplicationReply,
    Told,
)
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


@dataclass(frozen=True, kw_only=True)
class Wish:
    """All that the resident filled in, as it was read back, and who gets it."""

    form: str
    version: str
    xml_sha256: str
    title: str
    """In German, as the service."""
    service: str
    recipient: str
    prepared: bool
    told: tuple[Told, ...]
    """In the form's German words."""
    instance: str
    receipt: Callable[[str], ApplicationReceipt]
    """The receipt with its code."""
    lang: Language


def may_send(policy: OfflinePolicy | None, recipient: str) -> bool:
    """Whether the trustee permits that applications go to this office, and vouches for a desk's key there."""
    purpose = policy.purposes.get(PURPOSE_APPLICATION) if policy else None
    return policy is not None and purpose is not None and purpose.admits(recipient) and recipient in policy.recipients


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
    """Seal a filled-in form to the office and to its receipt. Raises TooLargeError.

    Takes some 60 ms (Argon2id and sealing), so it runs on the crypto thread.
    """
    code = make_code()
    keys = derive(code)
    application = Application(
        case_id=uuid7(now),
        form=wish.form,
        version=wish.version,
        xml_sha256=wish.xml_sha256,
        title=wish.title,
        service=wish.service,
        prepared=wish.prepared,
        told=wish.told,
        instance=wish.instance,
        receipt_key=keys.public,
        sent_at=to_wire(now),
        lang=wish.lang,
    )
    if len(msgspec.json.encode(application)) > MAX_APPLICATION:
        raise TooLargeError
    draft = _draft(CASE_APPLICATION, application, wish.recipient, policy, keys, {})
    document = wish.receipt(code)
    return Confirmation([draft], document, (keys.lookup_id, seal_pending(ECOSYSTEM, document, [draft], spool_public)))


def reply_draft(
    application: UUID, revision: int, text: str, recipient: str, policy: OfflinePolicy, keys: ReceiptKeys,
    now: datetime,
) -> Draft:  # fmt: skip
    """An answer to what an office asked in that revision, sealed as the application was (2 ms: crypto thread)."""
    reply = ApplicationReply(
        case_id=uuid7(now), application=application, revision=revision, text=text, at=to_wire(now)
    )
    return _draft(CASE_REPLY, reply, recipient, policy, keys, {"application": str(application)})


def _draft(
    kind: str,
    payload: Application | ApplicationReply,
    recipient: str,
    policy: OfflinePolicy,
    keys: ReceiptKeys,
    routing: dict[str, str],
) -> Draft:
    purpose = policy.purposes[PURPOSE_APPLICATION]
    return Draft(
        case_id=payload.case_id,
        kind=kind,
        recipient=recipient,
        purpose=PURPOSE_APPLICATION,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing=routing,
        # Every desk of the office can open it, so that a lost or broken one takes nothing with it.
        payload=seal(payload, [*policy.recipients[recipient].encryption, keys.public]),
        lookup_id=keys.lookup_id,
        cancel_hash=keys.cancel_hash,
    )
