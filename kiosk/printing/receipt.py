# SPDX-License-Identifier: EUPL-1.2
"""The receipt of an order on A5 or an 80 mm roll: large, plain, complete.

`render_receipt` is a module-level function of plain values, so that it can run in a worker process.
A receipt says how strong the promise is, what, where, when, how much, how the answer is fetched and how
to cancel. It is no invoice: the shop's till at pick-up is the recording system.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from kiosk.languages import Language

if TYPE_CHECKING:
    from kiosk.printing.receipt_text import ReceiptText

Paper = Literal["a5", "roll80"]
Strength = Literal["firm", "queued", "wish"]


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One product: `quantity` as printed (`4 ×`, `500 g`). `min_age` 0 is no limit."""

    quantity: str
    name: str
    cents: int
    estimated: bool = False
    min_age: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptShop:
    """One shop's part. `example` marks a shop that is not a real trader."""

    name: str
    lines: tuple[ReceiptLine, ...]
    goods_cents: int
    deposit_cents: int = 0
    estimated: bool = False
    example: bool = False

    @property
    def total_cents(self) -> int:
        return self.goods_cents + self.deposit_cents


@dataclass(frozen=True, slots=True)
class ReceiptVat:
    """VAT of one rate contained in the total."""

    percent: int
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptDocument:
    """Everything that a receipt says. Moments are aware; `code` is in groups joined by hyphens."""

    lang: Language
    kiosk: str
    """Heading, `Dorfpunkt Remmesweiler`."""
    strength: Strength
    firm: tuple[str, ...] = ()
    """Names of products that are promised although the whole is not."""
    answer_by: datetime
    offline: bool
    shops: tuple[ReceiptShop, ...]
    vat: tuple[ReceiptVat, ...]
    place: str
    address: str
    where: str = ""
    """How to find the pick-up point, in words."""
    pickup_from: datetime
    pickup_to: datetime
    shifted: str = ""
    """Why the pick-up is not on its usual day."""
    crate_name: str
    code: str
    cancel_until: datetime
    late: Literal["next", "cancel", ""] = ""
    substitutes: bool
    phone_given: bool = False
    show_id: int = 0
    """Age limit of something in the crate; 0 is none."""
    printed_at: datetime

    @property
    def total_cents(self) -> int:
        """Goods and deposit of all shops."""
        return sum(shop.total_cents for shop in self.shops)

    @property
    def deposit_cents(self) -> int:
        return sum(shop.deposit_cents for shop in self.shops)

    @property
    def estimated(self) -> bool:
        return any(shop.estimated for shop in self.shops)


def render_receipt(document: ReceiptDocument, text: "ReceiptText", paper: Paper) -> bytes:
    """Make the PDF. Long orders take more A5 pages, each with its number and the code; a roll grows.

    `text` is the document in words (`receipt_text.in_words`): no catalogue is open where this is drawn.
    """
    # reportlab costs the window 0.1 s and some MB; only the process that draws needs it.
    from kiosk.printing import receipt_layout

    return receipt_layout.roll(document, text) if paper == "roll80" else receipt_layout.a5(document, text)
