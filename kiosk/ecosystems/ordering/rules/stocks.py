# SPDX-License-Identifier: EUPL-1.2
"""Which units an order needs, and how strong that makes its promise.

`fest` is said nowhere but here: of an order whose every line, and whose crate where those are counted, stands on
units that this kiosk holds. What nobody counts, the shop still has to accept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine
from kiosk.ecosystems.ordering.rules.cycles import Cycle, Promise
from sync.contract.cases import AllotmentUse
from sync.contract.ordering import Product, crate_stock, product_stock

_BERLIN = ZoneInfo("Europe/Berlin")

Units = tuple[AllotmentUse, ...] | None
"""What one order is promised from; None where it could not be met whole, empty where it needs no unit."""


def stock_of(product_id: str, product: Product, cycle: Cycle) -> str | None:
    """The stock of a product at a pick-up; None where nobody counts it."""
    if not product.limited or product.sold_by != "piece":
        return None
    return product_stock(product_id, cycle.pickup_from.astimezone(_BERLIN).date())


def units_needed(lines: Sequence[BasketLine], cycle: Cycle) -> dict[str, int]:
    """Units per stock of one order: its limited products, and its crate."""
    needed: dict[str, int] = {}
    for line in lines:
        stock = stock_of(line.product_id, line.product, cycle)
        if stock is not None:
            needed[stock] = needed.get(stock, 0) + line.quantity
    if cycle.published.crates_limited:
        needed[crate_stock(cycle.id)] = 1
    return needed


def needs_of(basket: Basket, cycle: Cycle) -> list[dict[str, int]]:
    """Units per stock of each shop's order, in the order of the shops."""
    return [units_needed(basket.of_shop(shop), cycle) for shop in basket.shops()]


def all_needs(basket: Basket, cycle: Cycle) -> dict[str, int]:
    """Units per stock of the whole basket; empty without a limited product.

    For a crate alone nobody waits: what lies in it is promised by nobody.
    """
    if all(stock_of(line.product_id, line.product, cycle) is None for line in basket.lines):
        return {}
    total: dict[str, int] = {}
    for needed in needs_of(basket, cycle):
        for stock, units in needed.items():
            total[stock] = total.get(stock, 0) + units
    return total


@dataclass(frozen=True, slots=True)
class Standing:
    """What a basket's orders stand on; `units` has one entry for each shop of it, in order."""

    units: tuple[Units, ...] = ()
    firm: tuple[str, ...] = ()
    """Names of the products that are promised, each once."""
    whole: bool = False
    """Everything that is ordered is promised."""


def standing(basket: Basket, cycle: Cycle, units: Sequence[Units]) -> Standing:
    """Judge what `units` (one for each shop) are worth."""
    firm: list[str] = []
    whole = bool(basket.lines) and len(units) == len(basket.shops())
    for shop, held in zip(basket.shops(), units, strict=True):
        lines = basket.of_shop(shop)
        counted = [line for line in lines if stock_of(line.product_id, line.product, cycle) is not None]
        if held and counted:
            firm += [line.product.name for line in counted if line.product.name not in firm]
        whole = whole and bool(held) and len(counted) == len(lines)
    return Standing(tuple(units), tuple(firm), whole)


def unpromised(basket: Basket) -> Standing:
    """A basket of which nothing is promised."""
    return Standing((None,) * len(basket.shops()))


def promise(cycle: Cycle, stands: Standing) -> Promise:
    """`fest` where everything is promised from units; else the order is queued until its shop accepts it."""
    return Promise("firm" if stands.whole else "queued", cycle.answer_by)


def weaker(now: Standing, said: Standing) -> bool:
    """Whether less is promised now than the resident was told."""
    return (said.whole and not now.whole) or not set(said.firm) <= set(now.firm)
