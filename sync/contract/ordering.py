# SPDX-License-Identifier: EUPL-1.2
"""Local ordering on the wire: what shops publish, what a sealed order says, what a shop answers.

Money is whole cents (EUR) including VAT; weights are whole grams; volumes whole millilitres.
"""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from sync.contract.cases import Moment, ShortText
from sync.contract.feed import Slug
from sync.contract.signing import Jwk

Cents = Annotated[int, msgspec.Meta(ge=0, le=10_000_00)]
Grams = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
Texts = dict[str, str]
"""A text by language; German (`de`) is always there."""

Allergen = Literal[
    "gluten", "crustaceans", "eggs", "fish", "peanuts", "soybeans", "milk", "nuts", "celery", "mustard",
    "sesame", "sulphites", "lupin", "molluscs",
]  # fmt: skip
"""Regulation (EU) No 1169/2011, Annex II, in its order."""

KIND_SHOP = "shop"
KIND_CATEGORY = "category"
KIND_PRODUCT = "product"
KIND_PICKUP_POINT = "pickup-point"
KIND_CYCLE = "order-cycle"

CASE_ORDER = "order"
CASE_CONTACT = "order-contact"
CASE_TICKET = "order-ticket"
"""For the pick-up desk: an `Order` whose lines are the shops' crates, so that one hand gives all of them out and
takes the money. Its `shop` is the pick-up point."""
PICKUP_DESK = "pickup:"
"""How the recipient of tickets begins; the pick-up point follows."""
PURPOSE_ORDER = "order"
PURPOSE_CONTACT = "order-contact"


class Shop(msgspec.Struct, frozen=True, omit_defaults=True):
    name: ShortText
    recipient: Slug
    """`shop:<slug>`, as in the trustee's policy."""
    village: ShortText
    about: Texts
    example: bool = False
    """Not a real trader; shown as an example."""
    phone: ShortText = ""
    organic_code: ShortText = ""
    """Control body, as `DE-ÖKO-006`."""
    minimum_cents: Cents = 0


class Category(msgspec.Struct, frozen=True):
    name: Texts
    picture: Slug
    position: int


class Product(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something a shop sells through the kiosk, with the duties of Regulation (EU) No 1169/2011, Art. 14."""

    shop: Slug
    category: Slug
    name: ShortText
    """As people ask for it: `Roggenmischbrot`."""
    legal_name: ShortText = ""
    """Name of the food (Art. 17), where it differs."""
    picture: Slug = "product"
    sold_by: Literal["piece", "weight"] = "piece"
    price_cents: Cents
    """Per piece, or per kilogram where sold by weight."""
    content: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """Net quantity of a piece in `content_unit`."""
    content_unit: Literal["g", "ml", "piece"] | None = None
    weight_step: Grams | None = None
    """Grams by which the wish grows, where sold by weight; also the least."""
    weight_max: Grams | None = None
    max_quantity: Annotated[int, msgspec.Meta(ge=1, le=999)] = 20
    deposit_cents: Cents = 0
    """Pfand per piece."""
    vat_percent: Literal[0, 7, 19] = 7
    allergens: tuple[Allergen, ...] = ()
    traces: tuple[Allergen, ...] = ()
    ingredients: Annotated[str, msgspec.Meta(max_length=1200)] = ""
    nutrition: dict[str, str] = {}
    """Per 100 g or 100 ml, in the order of Annex XV, German decimal commas."""
    additives: tuple[ShortText, ...] = ()
    origin: ShortText = ""
    producer: ShortText = ""
    storage: ShortText = ""
    organic: bool = False
    min_age: Literal[0, 16, 18] = 0
    limited: bool = False
    """There are only so many for one pick-up day: `product_stock` names them. Only where sold by piece."""
    alcohol_percent: ShortText = ""
    words: tuple[ShortText, ...] = ()
    """What people also call it: `Weck` for Brötchen."""


class PickupPoint(msgspec.Struct, frozen=True, omit_defaults=True):
    name: ShortText
    village: ShortText
    municipality: Slug
    """AGS."""
    address: ShortText
    where: Texts
    """How to find it, in words."""


class OrderCycle(msgspec.Struct, frozen=True, omit_defaults=True):
    """One week's ordering for one pick-up point, with holidays and daylight saving already worked in."""

    pickup_point: Slug
    shops: tuple[Slug, ...]
    opens_at: Moment
    closes_at: Moment
    """The first moment that is too late."""
    answer_by: Moment
    pickup_from: Moment
    pickup_to: Moment
    shifted: Texts = {}
    """Why this pick-up is not on its usual day; empty where it is."""
    crates_limited: bool = False
    """The pick-up point holds only so many crates, one for each order: `crate_stock` names them."""


def product_stock(product_id: str, day: date) -> str:
    """The stock of a limited product for all pick-ups of a day (Europe/Berlin); its unit is a piece."""
    return f"product:{product_id}/{day}"


def crate_stock(cycle_id: str) -> str:
    """The stock of crates of one pick-up; its unit is the crate of one order."""
    return f"crates:{cycle_id}"


class OrderLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One wish, with the product's terms copied as they were shown."""

    product: Slug
    name: ShortText
    sold_by: Literal["piece", "weight"] = "piece"
    quantity: Annotated[int, msgspec.Meta(ge=1, le=100_000)]
    """Pieces, or grams where sold by weight."""
    price_cents: Cents
    deposit_cents: Cents = 0
    """Per piece."""
    vat_percent: Literal[0, 7, 19]
    total_cents: Cents
    """Goods without deposit; an estimate where sold by weight."""
    min_age: Literal[0, 16, 18] = 0


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """The sealed payload of an order to one shop, and of a pick-up desk's ticket (CASE_TICKET)."""

    case_id: UUID
    shop: Slug
    cycle: Slug
    pickup_point: Slug
    lines: Annotated[tuple[OrderLine, ...], msgspec.Meta(min_length=1, max_length=200)]
    total_cents: Cents
    deposit_cents: Cents
    substitutes: bool
    """Whether the shop may pack something similar of at most the same price."""
    late: Literal["next", "cancel"]
    """What is to happen when the order reaches the shop after the cut-off."""
    crate_name: ShortText
    receipt_key: Jwk
    """Public X25519 key; answers are sealed to it."""
    ordered_at: Moment
    lang: str


class Contact(msgspec.Struct, frozen=True):
    """The sealed payload of the optional phone number: a case of its own, so that it can be withdrawn."""

    case_id: UUID
    order: UUID
    phone: Annotated[str, msgspec.Meta(max_length=30)]


LineOutcome = Literal["ok", "missing", "substituted"]


class AnswerLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    product: Slug
    outcome: LineOutcome = "ok"
    quantity: Annotated[int, msgspec.Meta(ge=0, le=100_000)]
    """Pieces or grams that are really in the crate."""
    total_cents: Cents
    deposit_cents: Cents = 0
    substitute: ShortText = ""


OrderState = Literal["accepted", "declined", "packed", "handed_out"]


class OrderAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a shop says of one order; each revision replaces the one before."""

    case_id: UUID
    revision: Annotated[int, msgspec.Meta(ge=1)]
    state: OrderState
    at: Moment
    lines: tuple[AnswerLine, ...] = ()
    total_cents: Cents = 0
    deposit_cents: Cents = 0
    paid: bool = False
    message: Annotated[str, msgspec.Meta(max_length=500)] = ""
