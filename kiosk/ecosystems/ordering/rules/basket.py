# SPDX-License-Identifier: EUPL-1.2
"""The basket: what a resident wishes, and what cannot be wished.

A basket never changes; each function gives a new one, or a `Refusal` that a page turns into a sentence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kiosk.ecosystems.ordering.rules import prices
from sync.contract.ordering import Order, OrderLine, Product

MAX_LINES_PER_SHOP = 200
"""As many as the contract's `Order.lines` may hold."""
MAX_SHOP_CENTS = 10_000_00
"""The greatest sum that the contract's `Cents` may hold."""
DEFAULT_WEIGHT_STEP = 100
DEFAULT_WEIGHT_MAX = 10_000
"""Grams, where a shop sells by weight and says nothing more."""


class Why(StrEnum):
    """Why something cannot be put into the basket."""

    UNKNOWN_PRODUCT = "unknown-product"
    EXPIRED = "expired"
    SHOP_NOT_IN_CYCLE = "shop-not-in-cycle"
    AGE_NOT_SOLD = "age-not-sold"
    AGE_NOT_CONFIRMED = "age-not-confirmed"
    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    NOT_A_STEP = "not-a-step"
    TOO_MANY_LINES = "too-many-lines"
    TOO_EXPENSIVE = "too-expensive"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An expected no, with what its sentence needs.

    `limit` is pieces, grams, years or lines, as `why` says; `name` is empty for an unknown product.
    """

    why: Why
    product_id: str
    name: str = ""
    limit: int = 0
    by_weight: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A product as it was published, with the time in which it is valid (aware; none is unbounded)."""

    product: Product
    valid_from: datetime | None = None
    valid_to: datetime | None = None

    def valid_at(self, now: datetime) -> bool:
        """Whether it may be shown and ordered at this moment; the end is the first moment too late."""
        begun = self.valid_from is None or self.valid_from <= now
        return begun and (self.valid_to is None or now < self.valid_to)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What can be ordered in one cycle.

    `shops` are those of the cycle. Without `sell_age_restricted` a district sells nothing that has an
    age limit through the kiosk.
    """

    products: Mapping[str, Listed]
    shops: frozenset[str]
    sell_age_restricted: bool = True


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One wish: `quantity` is pieces, or grams where the product is sold by weight."""

    product_id: str
    product: Product
    quantity: int


@dataclass(frozen=True, slots=True)
class Basket:
    """Wishes in the order in which they came.

    `id_promised`: the resident said that an identity card will be shown at pick-up (None: not asked).
    """

    lines: tuple[BasketLine, ...] = ()
    id_promised: bool | None = None

    def quantity_of(self, product_id: str) -> int:
        """Pieces or grams in the basket; 0 where there is none."""
        return next((line.quantity for line in self.lines if line.product_id == product_id), 0)

    def shops(self) -> tuple[str, ...]:
        """The shops that get an order, sorted."""
        return tuple(sorted({line.product.shop for line in self.lines}))

    def of_shop(self, shop: str) -> tuple[BasketLine, ...]:
        """One shop's wishes in the order in which they came."""
        return tuple(line for line in self.lines if line.product.shop == shop)


def age_ok(product: Product, declared: bool | None) -> bool:
    """Whether an age limit (JuSchG §§ 9 and 10) is met.

    The kiosk cannot check an age; the shop does, so the resident must have promised to show an ID.
    """
    return product.min_age == 0 or declared is True


def step_of(product: Product) -> int:
    """By how much a wish grows, and the least of it: 1 piece, or grams."""
    if product.sold_by == "piece":
        return 1
    return product.weight_step or DEFAULT_WEIGHT_STEP


def most_of(product: Product) -> int:
    """The greatest wish: pieces, or grams in whole steps."""
    if product.sold_by == "piece":
        return product.max_quantity
    step = step_of(product)
    return max(step, (product.weight_max or DEFAULT_WEIGHT_MAX) // step * step)


def promise_id(basket: Basket, promised: bool) -> Basket:
    """Note whether an ID will be shown; without that promise wishes with an age limit leave the basket."""
    lines = tuple(line for line in basket.lines if age_ok(line.product, promised))
    return Basket(lines, promised)


def add(basket: Basket, catalogue: Catalogue, product_id: str, now: datetime) -> Basket | Refusal:
    """One step more of a product: a piece, or its weight step."""
    listed = catalogue.products.get(product_id)
    step = step_of(listed.product) if listed else 1
    return set_quantity(basket, catalogue, product_id, basket.quantity_of(product_id) + step, now)


def take(basket: Basket, catalogue: Catalogue, product_id: str, now: datetime) -> Basket | Refusal:
    """One step less of a product; the last step takes it out."""
    listed = catalogue.products.get(product_id)
    step = step_of(listed.product) if listed else 1
    left = basket.quantity_of(product_id) - step
    return set_quantity(basket, catalogue, product_id, left, now) if left > 0 else remove(basket, product_id)


def remove(basket: Basket, product_id: str) -> Basket:
    """Take a product out; nothing happens where it is not in."""
    return replace(basket, lines=tuple(line for line in basket.lines if line.product_id != product_id))


def set_quantity(
    basket: Basket, catalogue: Catalogue, product_id: str, quantity: int, now: datetime
) -> Basket | Refusal:
    """Wish for exactly this many pieces or grams. The product keeps its place among the lines."""
    refusal = may_order(catalogue, product_id, now, basket.id_promised)
    if refusal:
        return refusal
    product = catalogue.products[product_id].product
    refusal = _quantity_refusal(product_id, product, quantity)
    if refusal:
        return refusal
    line = BasketLine(product_id, product, quantity)
    if basket.quantity_of(product_id):
        lines = tuple(line if old.product_id == product_id else old for old in basket.lines)
    else:
        lines = (*basket.lines, line)
    return _sum_refusal(line, lines) or replace(basket, lines=lines)


def may_order(catalogue: Catalogue, product_id: str, now: datetime, id_promised: bool | None) -> Refusal | None:
    """Whether a product can be wished at all, whatever the quantity; None is yes."""
    listed = catalogue.products.get(product_id)
    if listed is None:
        return Refusal(Why.UNKNOWN_PRODUCT, product_id)
    product = listed.product
    if not listed.valid_at(now):
        return Refusal(Why.EXPIRED, product_id, product.name)
    if product.shop not in catalogue.shops:
        return Refusal(Why.SHOP_NOT_IN_CYCLE, product_id, product.name)
    if product.min_age and not catalogue.sell_age_restricted:
        return Refusal(Why.AGE_NOT_SOLD, product_id, product.name, product.min_age)
    if not age_ok(product, id_promised):
        return Refusal(Why.AGE_NOT_CONFIRMED, product_id, product.name, product.min_age)
    return None


def _quantity_refusal(product_id: str, product: Product, quantity: int) -> Refusal | None:
    step, most = step_of(product), most_of(product)
    by_weight = product.sold_by == "weight"
    if quantity < step:
        return Refusal(Why.TOO_FEW, product_id, product.name, step, by_weight)
    if quantity > most:
        return Refusal(Why.TOO_MANY, product_id, product.name, most, by_weight)
    if quantity % step:
        return Refusal(Why.NOT_A_STEP, product_id, product.name, step, by_weight)
    return None


def _sum_refusal(line: BasketLine, lines: Sequence[BasketLine]) -> Refusal | None:
    """The contract's own bounds: nobody meets them in earnest, but a sealed order must never break them."""
    of_shop = [other for other in lines if other.product.shop == line.product.shop]
    if len(of_shop) > MAX_LINES_PER_SHOP:
        return Refusal(Why.TOO_MANY_LINES, line.product_id, line.product.name, MAX_LINES_PER_SHOP)
    goods = sum(prices.goods(other.product, other.quantity) for other in of_shop)
    deposit = sum(prices.deposit(other.product, other.quantity) for other in of_shop)
    if goods + deposit > MAX_SHOP_CENTS:
        return Refusal(Why.TOO_EXPENSIVE, line.product_id, line.product.name, MAX_SHOP_CENTS)
    return None


class Change(StrEnum):
    """What is no longer as it was in a former order."""

    GONE = "gone"
    REFUSED = "refused"
    SOLD_DIFFERENTLY = "sold-differently"
    DEARER = "dearer"
    CHEAPER = "cheaper"
    LESS = "less"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Changed:
    """One difference, in cents for prices, in pieces or grams for quantities; with the `refusal`, if any."""

    change: Change
    product_id: str
    name: str
    was: int = 0
    now: int = 0
    by_weight: bool = False
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Refill:
    """A basket `as last time`, and all that had to change for it."""

    basket: Basket
    changes: tuple[Changed, ...] = field(default=())


def refill(orders: Sequence[Order], catalogue: Catalogue, now: datetime, basket: Basket | None = None) -> Refill:
    """Put former orders into the basket at today's terms. Wishes that are already in it stay as they are."""
    filled = basket or Basket()
    changes: list[Changed] = []
    for line in (line for order in orders for line in order.lines):
        if filled.quantity_of(line.product):
            continue
        listed = catalogue.products.get(line.product)
        if listed is None or not listed.valid_at(now):
            changes.append(Changed(Change.GONE, line.product, line.name))
        elif listed.product.sold_by != line.sold_by:
            changes.append(Changed(Change.SOLD_DIFFERENTLY, line.product, listed.product.name))
        else:
            wished = _fitting(listed.product, line.quantity)
            result = set_quantity(filled, catalogue, line.product, wished, now)
            if isinstance(result, Refusal):
                changes.append(Changed(Change.REFUSED, line.product, listed.product.name, refusal=result))
            else:
                filled = result
                changes.extend(_differences(line, listed.product, wished))
    return Refill(filled, tuple(changes))


def _fitting(product: Product, quantity: int) -> int:
    """The quantity nearest below that today's terms allow, at least one step."""
    step = step_of(product)
    return min(max(step, quantity // step * step), most_of(product))


def _differences(line: OrderLine, product: Product, wished: int) -> list[Changed]:
    by_weight = product.sold_by == "weight"
    found = []
    if product.price_cents != line.price_cents:
        change = Change.DEARER if product.price_cents > line.price_cents else Change.CHEAPER
        found.append(Changed(change, line.product, product.name, line.price_cents, product.price_cents, by_weight))
    if wished != line.quantity:
        change = Change.LESS if wished < line.quantity else Change.MORE
        found.append(Changed(change, line.product, product.name, line.quantity, wished, by_weight))
    return found
