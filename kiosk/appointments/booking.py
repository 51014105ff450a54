# SPDX-License-Identifier: EUPL-1.2
"""From a chosen time to a sealed booking and its receipt: plain functions, run beside the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.appointments.rules import Promise, Time, Uses
from kiosk.languages import Language, published
from kiosk.receipts.opening import cancel_draft
from kiosk.sending import Confirmation, seal_pending
from sync.contract.appointments import (
    CASE_APPOINTMENT,
    PURPOSE_APPOINTMENT,
    PURPOSE_CANCEL_APPOINTMENT,
    Appointment,
    AppointmentOffer,
    Strength,
)
from sync.contract.ids import uuid7
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import Jwk
from sync.contract.times import to_wire
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import Draft
from sync.replica.sealing import seal

ECOSYSTEM = "appointments"


@dataclass(frozen=True, kw_only=True)
class AppointmentReceipt:
    """Everything that the receipt of an appointment says, but the name. `code` is in groups."""

    lang: Language
    code: str
    kiosk: str
    """Heading, `Dorfpunkt Remmesweiler`."""
    title: str
    """What it is about, in the resident's language."""
    office: str
    where: str
    begins_at: datetime
    minutes: int
    strength: Strength
    answer_by: datetime | None
    bring: tuple[str, ...]
    offline: bool
    example: bool
    moved: bool
    """It takes the place of another one, whose receipt is worth nothing any more."""
    printed_at: datetime


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A booking as it was read back."""

    offer: AppointmentOffer
    time: Time
    service: str
    """In German; empty where nobody asked."""
    name: str
    phone: str
    promise: Promise
    uses: Uses
    receipt: Callable[[str], AppointmentReceipt]
    """The receipt with its code."""
    lang: Language
    instead_of: ReceiptKeys | None = None
    """Of the receipt whose appointment it takes the place of."""


def may_book(policy: OfflinePolicy | None, recipient: str) -> bool:
    """Whether the trustee permits that bookings go to this office, and vouches for a desk's key there."""
    purpose = policy.purposes.get(PURPOSE_APPOINTMENT) if policy else None
    return policy is not None and purpose is not None and purpose.admits(recipient) and recipient in policy.recipients


def prepare(
    wish: Wish, policy: OfflinePolicy, spool_public: Jwk, now: datetime, make_code: Callable[[], str] = new_code
) -> Confirmation:
    """Seal a booking to its office and to its receipt; with it goes what it takes the place of.

    Both are stored in one transaction, and the platform cancels the old one only when it has the new one: never
    both, never none. Takes some 60 ms (Argon2id and sealing), so it runs on the crypto thread.
    """
    code = make_code()
    keys = derive(code)
    draft = _draft(wish, policy, keys, now)
    drafts = [draft]
    if wish.instead_of is not None:
        drafts.append(cancel_draft(wish.instead_of, policy, PURPOSE_CANCEL_APPOINTMENT, now, after=draft.case_id))
    document = wish.receipt(code)
    return Confirmation(drafts, document, (keys.lookup_id, seal_pending(ECOSYSTEM, document, drafts, spool_public)))


def _draft(wish: Wish, policy: OfflinePolicy, keys: ReceiptKeys, now: datetime) -> Draft:
    offer, slot, purpose = wish.offer, wish.time.slot, policy.purposes[PURPOSE_APPOINTMENT]
    answer_by = wish.promise.answer_by
    appointment = Appointment(
        case_id=uuid7(now),
        offer=wish.time.offer,
        slot=slot.id,
        title=published(offer.title, "de").text,
        service=wish.service,
        where=offer.where,
        day=slot.day,
        begin=slot.begin,
        minutes=slot.minutes,
        name=wish.name,
        phone=wish.phone,
        promise=wish.promise.strength,
        answer_by=None if answer_by is None else to_wire(answer_by),
        receipt_key=keys.public,
        booked_at=to_wire(now),
        lang=wish.lang,
    )
    return Draft(
        case_id=appointment.case_id,
        kind=CASE_APPOINTMENT,
        recipient=offer.recipient,
        purpose=PURPOSE_APPOINTMENT,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing={"offer": wish.time.offer, "slot": slot.id},
        # Every desk of the office can open it, so that a lost or broken one takes nothing with it.
        payload=seal(appointment, [*policy.recipients[offer.recipient].encryption, keys.public]),
        lookup_id=keys.lookup_id,
        cancel_hash=keys.cancel_hash,
        uses=wish.uses or (),
    )
