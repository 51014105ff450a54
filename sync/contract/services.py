# SPDX-License-Identifier: EUPL-1.2
"""Citizen services on the wire: what there is, who is responsible where, what it costs, what to bring.

Money is whole cents (EUR). What nobody has checked is left out and shown as unknown, never guessed.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Slug
from sync.contract.fit_connect import Channel
from sync.contract.ordering import Texts

KIND_SITUATION = "life-situation"
KIND_SERVICE = "service"
KIND_OFFICE = "office"

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
TimeOfDay = Annotated[str, msgspec.Meta(pattern=r"^(?:[01]\d|2[0-3]):[0-5]\d$(?!\n)|^24:00$(?!\n)")]
"""Wall-clock time in Europe/Berlin; `24:00` ends a day."""
FeeCents = Annotated[int, msgspec.Meta(ge=0, le=100_000_00)]


class Situation(msgspec.Struct, frozen=True):
    """A situation in life under which people look for a service: moving, a birth, a dog."""

    name: Texts
    icon: Slug
    position: int


class OpeningHours(msgspec.Struct, frozen=True):
    """One span of one weekday; a day with a lunch break has two."""

    weekday: Weekday
    opens: TimeOfDay
    closes: TimeOfDay


class Office(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where somebody goes or calls; not every office stands in the village that its municipality is named after."""

    name: ShortText
    authority: ShortText
    """Who runs it: `Gemeinde Namborn`, `Landkreis St. Wendel`, `Beitragsservice`."""
    address: ShortText = ""
    postcode: ShortText = ""
    village: ShortText = ""
    """The village where it stands, in words; empty: unknown, or far away and reached by letter and telephone."""
    where: Texts = {}
    """How to find it, in words."""
    phone: ShortText = ""
    hours: tuple[OpeningHours, ...] = ()
    """Empty: unknown."""
    by_appointment: bool = False
    recipient: Slug | None = None
    """Its desk (`office:<slug>`), where it takes cases from kiosks."""
    source: ShortText = ""
    checked_on: date | None = None
    """When somebody compared address, telephone and hours with the source; null: never."""


class Fee(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a service costs, and how it is known."""

    cents: FeeCents
    """0: free of charge."""
    what: Texts = {}
    """For whom or for what, where there are several: `ab 24 Jahren`."""
    source: ShortText
    checked_on: date
    valid_from: date | None = None
    valid_until: date | None = None
    """The last day on which it holds; after it the fee is withheld."""


class Provision(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who does it for a part of the district."""

    places: tuple[Slug, ...]
    """AGS of municipalities, or `10046` for all of the district. The longest that fits a place decides."""
    office: Slug | None = None
    """Item id of the office; null: unknown, which is said."""
    fees: tuple[Fee, ...] = ()
    """Empty: unknown."""
    note: Texts = {}
    """What is different here."""
    form: Slug | None = None
    """Item id of the form that is filled in at the kiosk."""
    fit_connect: Channel | None = None
    """How that form is handed to the office's own system; null: to the office's desk alone."""


class Service(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that an authority does for residents."""

    name: Texts
    also_called: dict[str, tuple[ShortText, ...]] = {}
    """What people also call it, by language: `Perso`, `Ausweis`."""
    about: Texts
    """What it is and who needs it, in two or three sentences."""
    icon: Slug
    situations: tuple[Slug, ...]
    presence: Literal["in-person", "in-person-or-eid", "not-needed", "unknown"] = "unknown"
    """`in-person`: the law wants the person before the counter. `in-person-or-eid`: or their online identity card,
    which a kiosk without a card reader cannot check. For both a kiosk prepares and never files."""
    bring: tuple[Texts, ...] = ()
    """Documents to bring, one each; empty: nothing, or unknown where `presence` is."""
    takes: Texts = {}
    """How long it takes until it is done; empty: unknown."""
    deadline: Texts = {}
    """By when it has to be done: `innerhalb von zwei Wochen nach dem Einzug`."""
    provisions: tuple[Provision, ...]
    source: ShortText = ""
    """Law or page on which all this rests."""
    checked_on: date | None = None
