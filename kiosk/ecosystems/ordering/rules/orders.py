# SPDX-License-Identifier: EUPL-1.2
"""From a basket to what is sealed: one order per shop."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.basket import MAX_SHOP_CENTS, Basket, BasketLine
from kiosk.ecosystems.ordering.rules.picking import crate_tag
from sync.contract.ordering import Order, OrderCycle, OrderLine
from sync.contract.signing import Jwk
from sync.contract.times import to_wire

Late = Literal["next", "cancel"]
_SHOP_LETTERS = 150
"""Of a shop's name on a ticket, whose lines may be as long as a shop's name and no longer."""
"""What happens to an order that arrives after the cut-off: it waits for the next week, or lapses."""


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """All that a basket's orders share. `crate_name` was checked by `names.crate_name`."""

    cycle_id: str
    cycle: OrderCycle
    crate_name: str
    substitutes: bool
    late: Late
    receipt_key: Jwk
    ordered_at: datetime
    lang: str


def make_orders(basket: Basket, terms: OrderTerms, new_id: Callable[[], UUID]) -> tuple[Order, ...]:
    """One order per shop, sorted by shop.

    Raises ValueError for an empty basket or a shop outside the cycle: the pages let neither come so far.
    """
    shops = basket.shops()
    if not shops:
        raise ValueError("an empty basket cannot be ordered")
    strangers = set(shops) - set(terms.cycle.shops)
    if strangers:
        raise ValueError(f"not in cycle {terms.cycle_id}: {', '.join(sorted(strangers))}")
    return tuple(_order(shop, basket.of_shop(shop), terms, new_id()) for shop in shops)


def _order(shop: str, wishes: tuple[BasketLine, ...], terms: OrderTerms, case_id: UUID) -> Order:
    return Order(
        case_id=case_id,
        shop=shop,
        cycle=terms.cycle_id,
        pickup_point=terms.cycle.pickup_point,
        lines=tuple(order_line(wish) for wish in wishes),
        total_cents=sum(prices.goods(wish.product, wish.quantity) for wish in wishes),
        deposit_cents=sum(prices.deposit(wish.product, wish.quantity) for wish in wishes),
        substitutes=terms.substitutes,
        late=terms.late,
        crate_name=terms.crate_name,
        receipt_key=terms.receipt_key,
        ordered_at=to_wire(terms.ordered_at),
        lang=terms.lang,
    )


def make_ticket(orders: Sequence[Order], shop_names: Mapping[str, str], case_id: UUID) -> Order | None:
    """What the pick-up desk needs to give out the crates of one receipt: whose, from which shop, and the sum.

    None where the sum is over what a message may hold; then each shop gives out its own crate. The words are the
    desk's, so German; `etwa` marks a sum that the scales will change.
    """
    first = orders[0]
    goods, deposit = sum(order.total_cents for order in orders), sum(order.deposit_cents for order in orders)
    if goods + deposit > MAX_SHOP_CENTS:
        return None
    lines = tuple(_crate_line(order, shop_names.get(order.shop, order.shop)) for order in orders)
    return msgspec.structs.replace(
        first, case_id=case_id, shop=first.pickup_point, lines=lines, total_cents=goods, deposit_cents=deposit,
        substitutes=False,
    )  # fmt: skip


def _crate_line(order: Order, shop: str) -> OrderLine:
    about = " · etwa" if any(line.sold_by == "weight" for line in order.lines) else ""
    ages: tuple[Literal[0, 16, 18], ...] = tuple(line.min_age for line in order.lines)
    return OrderLine(
        product=order.shop,
        name=f"Kiste {shop[:_SHOP_LETTERS]} · {crate_tag(order)}{about}",
        sold_by="piece",
        quantity=1,
        price_cents=order.total_cents,
        deposit_cents=order.deposit_cents,
        vat_percent=0,
        total_cents=order.total_cents,
        min_age=max(ages),
    )


def order_line(wish: BasketLine) -> OrderLine:
    """A wish with the product's terms copied, so that later changes of the catalogue do not touch it."""
    product = wish.product
    return OrderLine(
        product=wish.product_id,
        name=product.name,
        sold_by=product.sold_by,
        quantity=wish.quantity,
        price_cents=product.price_cents,
        deposit_cents=product.deposit_cents if product.sold_by == "piece" else 0,
        vat_percent=product.vat_percent,
        total_cents=prices.goods(product, wish.quantity),
        min_age=product.min_age,
    )
