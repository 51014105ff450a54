# SPDX-License-Identifier: EUPL-1.2
"""From orders to what is printed: fills the plain documents of `kiosk.printing`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.cycles import Cycle, Promise
from kiosk.ecosystems.ordering.rules.orders import Late
from kiosk.ecosystems.ordering.rules.picking import Crate, PickList
from kiosk.formats import NBSP, weight
from kiosk.languages import Language, StaffLanguage, published
from kiosk.printing.picklist import PickCrate, PickDocument, PickLine, PickProduct
from kiosk.printing.receipt import ReceiptDocument, ReceiptLine, ReceiptShop, ReceiptVat
from sync.contract.ordering import Order, OrderLine, PickupPoint, Shop


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """What a receipt needs beside the orders. `late` is None where nothing had to be asked about it."""

    kiosk: str
    code: str
    promise: Promise
    firm: tuple[str, ...] = ()
    """Names of products that are promised although the whole is not."""
    online: bool
    late: Late | None
    phone_given: bool
    printed_at: datetime


def receipt_document(
    orders: Sequence[Order],
    cycle: Cycle,
    place: PickupPoint | None,
    shops: Mapping[str, Shop],
    facts: ReceiptFacts,
    lang: Language,
) -> ReceiptDocument:
    """The receipt of one confirmation: all its orders under one code. Raises IndexError without an order.

    A pick-up point that is not published any more is named by its id.
    """
    first = orders[0]
    vat = prices.add_vat(part for order in orders for part in prices.vat_of_order(order))
    return ReceiptDocument(
        lang=lang,
        kiosk=facts.kiosk,
        strength=facts.promise.strength,
        firm=facts.firm if facts.promise.strength != "firm" else (),
        answer_by=facts.promise.answer_by,
        offline=not facts.online,
        shops=tuple(_receipt_shop(order, shops.get(order.shop), lang) for order in orders),
        vat=tuple(ReceiptVat(part.percent, part.vat) for part in vat),
        place=place.name if place else cycle.pickup_point,
        address=place.address if place else "",
        where=published(place.where, lang).text if place else "",
        pickup_from=cycle.pickup_from,
        pickup_to=cycle.pickup_to,
        shifted=published(cycle.published.shifted, lang).text,
        crate_name=first.crate_name,
        code=facts.code,
        cancel_until=cycle.closes_at,
        late=facts.late or "",
        substitutes=first.substitutes,
        phone_given=facts.phone_given,
        show_id=max(line.min_age for order in orders for line in order.lines),
        printed_at=facts.printed_at,
    )


def _receipt_shop(order: Order, shop: Shop | None, lang: Language) -> ReceiptShop:
    return ReceiptShop(
        name=shop.name if shop else order.shop,
        lines=tuple(_receipt_line(line, lang) for line in order.lines),
        goods_cents=order.total_cents,
        deposit_cents=order.deposit_cents,
        estimated=any(line.sold_by == "weight" for line in order.lines),
        example=shop.example if shop else False,
    )


def _receipt_line(line: OrderLine, lang: Language) -> ReceiptLine:
    return ReceiptLine(
        quantity=quantity(line, lang),
        name=line.name,
        cents=line.total_cents,
        estimated=line.sold_by == "weight",
        min_age=line.min_age,
    )


def quantity(line: OrderLine, lang: Language) -> str:
    """As it stands in a column: `4 ×`, `500 g`."""
    return weight(line.quantity, lang) if line.sold_by == "weight" else f"{line.quantity}{NBSP}×"


def pick_document(
    picked: PickList,
    cycle: Cycle,
    place: PickupPoint,
    shop: Shop,
    phones: Mapping[str, str],
    printed_at: datetime,
    lang: StaffLanguage = "de",
    *,
    gives_out: bool = False,
) -> PickDocument:
    """The pick list of one shop. `phones` holds numbers as shown, by the order's case id."""
    return PickDocument(
        lang=lang,
        shop=shop.name,
        example=shop.example,
        place=place.name,
        address=place.address,
        pickup_from=cycle.pickup_from,
        pickup_to=cycle.pickup_to,
        products=tuple(
            PickProduct(
                weight(entry.quantity, lang) if entry.by_weight else f"{entry.quantity}{NBSP}×",
                entry.name,
                entry.crates,
            )
            for entry in picked.products
        ),
        crates=tuple(_pick_crate(crate, phones, lang) for crate in picked.crates),
        printed_at=printed_at,
        gives_out=gives_out,
    )


def _pick_crate(crate: Crate, phones: Mapping[str, str], lang: StaffLanguage) -> PickCrate:
    order = crate.order
    return PickCrate(
        number=crate.number,
        tag=crate.tag,
        name=crate.name,
        lines=tuple(
            PickLine(quantity(line, lang), line.name, line.sold_by == "weight", line.min_age, line.total_cents)
            for line in crate.lines
        ),
        substitutes=order.substitutes,
        goods_cents=order.total_cents,
        deposit_cents=order.deposit_cents,
        phone=phones.get(str(order.case_id), ""),
    )
