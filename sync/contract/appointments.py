# SPDX-License-Identifier: EUPL-1.2
"""Appointments on the wire: what an office offers, what a booking sealed to it says, what it answers.

Days and hours are those of Europe/Berlin. A slot is a number of places at one time; each has a stock of its own, so
that a kiosk without a line promises only what it holds (docs/allotments.md).
"""

from datetime import date
from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec

from sync.contract.cases import Moment, ShortText
from sync.contract.feed import Slug
from sync.contract.ordering import Texts
from sync.contract.services import TimeOfDay
from sync.contract.signing import Jwk

KIND_OFFER = "appointment-offer"
CASE_APPOINTMENT = "appointment"
PURPOSE_APPOINTMENT = "appointment"
PURPOSE_CANCEL_APPOINTMENT = "appointment-cancel"

MAX_SLOTS: Final = 300
"""Of one offer: a kiosk's renewal names every stock that is open."""
MAX_NAME: Final = 60
MAX_PHONE: Final = 30
MAX_REASON: Final = 500
"""Signs of what an office writes when it cancels."""


class Slot(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One time, for as many people as it has places."""

    id: Slug
    """`2026-12-03-0900`: unique within its offer, and never given to another time."""
    day: date
    begin: TimeOfDay
    minutes: Annotated[int, msgspec.Meta(ge=5, le=480)]
    places: Annotated[int, msgspec.Meta(ge=1, le=50)] = 1


class AppointmentOffer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What somebody can book, with the times that there are."""

    title: Texts
    office: Slug
    """Item id of the office whose desk gets it."""
    recipient: Slug
    """That desk, `office:<slug>`."""
    places: tuple[Slug, ...]
    """For whom: AGS of municipalities, or `10046` for all of the district."""
    where: ShortText
    """Name and address, as somebody finds it: `Dorfgemeinschaftshaus Remmesweiler, Hauptstraße 1`."""
    about: Texts = {}
    """What can be done there, in one or two sentences."""
    bring: tuple[Texts, ...] = ()
    """What to bring in any case, one each; beside what a service wants."""
    services: tuple[Slug, ...] = ()
    """Item ids of the services for which one comes; a service whose page is open leads here."""
    closes_hours: Annotated[int, msgspec.Meta(ge=0, le=720)] = 2
    """How many hours before its begin a time can no longer be booked."""
    answer_days: Annotated[int, msgspec.Meta(ge=1, le=14)] = 2
    """Days within which the office answers what was not promised at once."""
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(max_length=MAX_SLOTS)]
    """In order of time."""
    example: bool = False
    """Hours that nobody has checked; said beside every time."""
    source: ShortText = ""
    checked_on: date | None = None


def slot_stock(offer_id: str, slot_id: str) -> str:
    """The stock of one time; its unit is a place."""
    return f"slot:{offer_id}/{slot_id}"


Strength = Literal["firm", "queued"]


class Appointment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The sealed payload of a booking: who comes when, with the offer's words as they were shown."""

    case_id: UUID
    offer: Slug
    slot: Slug
    title: ShortText
    """The offer's, in German."""
    service: ShortText = ""
    """What it is about: the service's name, in German."""
    where: ShortText
    day: date
    begin: TimeOfDay
    minutes: Annotated[int, msgspec.Meta(ge=5, le=480)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_NAME)]
    phone: Annotated[str, msgspec.Meta(max_length=MAX_PHONE)] = ""
    """Only for questions about this appointment; empty: not given."""
    promise: Strength
    """What was said to the resident: `firm` where a place was promised from an allotment."""
    answer_by: Moment | None = None
    """By when the office was to answer, where it was not firm."""
    receipt_key: Jwk
    """Public X25519 key; answers are sealed to it."""
    booked_at: Moment
    lang: ShortText


AppointmentState = Literal["confirmed", "cancelled"]


class AppointmentAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an office says of one appointment; each revision replaces the one before."""

    case_id: UUID
    revision: Annotated[int, msgspec.Meta(ge=1)]
    state: AppointmentState
    at: Moment
    desk: ShortText
    """The device that says so."""
    message: Annotated[str, msgspec.Meta(max_length=MAX_REASON)] = ""
