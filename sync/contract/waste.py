# SPDX-License-Identifier: EUPL-1.2
"""When bins are emptied, on the wire: one calendar holds for the streets that it names.

Days are calendar days in Europe/Berlin. A calendar reaches from its first to its last collection; what lies
beyond is unknown, not free of collections.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Slug

KIND_WASTE_CALENDAR = "waste-calendar"

Fraction = Literal[
    "residual", "organic", "paper", "packaging", "glass", "green", "hazardous", "christmas-trees", "bulky", "other"
]
"""What is collected. `packaging` is the yellow bag or bin; `hazardous` is where a vehicle takes it in."""
Municipal = Annotated[str, msgspec.Meta(pattern=r"^\d{8}$(?!\n)")]
Words = Annotated[str, msgspec.Meta(max_length=120)]


class Collection(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """What is collected on one day; several on a day are several of these."""

    on: date
    fraction: Fraction
    words: Words = ""
    """The calendar's own words, of `other` only."""


class Street(msgspec.Struct, frozen=True, omit_defaults=True):
    """A street, or a part of one, for which a calendar holds."""

    village: Slug
    """Item id of the village, `10046117/remmesweiler`."""
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    numbers: Annotated[str, msgspec.Meta(max_length=60)] = ""
    """House numbers in German words, `1 bis 40`; empty: all of them."""


class WasteCalendar(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The collections of some streets of one municipality."""

    municipality: Municipal
    streets: Annotated[tuple[Street, ...], msgspec.Meta(min_length=1, max_length=300)]
    scheme: ShortText
    """Who collects: `Abfallentsorgungsbetrieb der Kreisstadt St. Wendel`."""
    collections: Annotated[tuple[Collection, ...], msgspec.Meta(min_length=1, max_length=900)]
    """By day; none twice."""
    covers_from: date
    covers_until: date
    """The last day of which anything is known."""
    source: ShortText
    checked_on: date | None = None
    """When somebody compared it with the source; null: never."""
    example: bool = False
    """Made up to show how it looks; nobody collects anything by it."""
