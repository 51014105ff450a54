# SPDX-License-Identifier: EUPL-1.2
"""What things cost: whole cents including VAT, halves rounded up, never a float."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from sync.contract.ordering import Order, OrderLine, Product, Shop

SMALLEST_WITH_UNIT_PRICE = 10
"""Grams or millilitres: below that no unit price is due (PAngV § 4 (3) no. 1)."""


class Wish(Protocol):
    """A product and how much of it: pieces or grams."""

    @property
    def product(self) -> Product: ...

    @property
    def quantity(self) -> int: ...


def half_up(numerator: int, denominator: int) -> int:
    """Divide two non-negative integers, halves rounded up."""
    return (2 * numerator + denominator) // (2 * denominator)


def by_weight(cents_per_kilogram: int, grams: int) -> int:
    """Cents for a weight."""
    return half_up(cents_per_kilogram * grams, 1000)


def goods(product: Product, quantity: int) -> int:
    """Cents of a wish without deposit; an estimate where sold by weight."""
    if product.sold_by == "weight":
        return by_weight(product.price_cents, quantity)
    return product.price_cents * quantity


def deposit(product: Product, quantity: int) -> int:
    """Pfand in cents. It is counted per piece, so what is weighed has none."""
    return product.deposit_cents * quantity if product.sold_by == "piece" else 0


def final_goods(line: OrderLine, quantity: int) -> int:
    """Cents of an ordered line for what is really in the crate, at the price that was promised."""
    if line.sold_by == "weight":
        return by_weight(line.price_cents, quantity)
    return line.price_cents * quantity


def line_deposit(line: OrderLine, quantity: int) -> int:
    """Pfand in cents for what is really in the crate."""
    return line.deposit_cents * quantity if line.sold_by == "piece" else 0


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """Grundpreis: cents per kilogram, litre or single piece."""

    cents: int
    per: Literal["kg", "l", "piece"]


def unit_price(product: Product) -> UnitPrice | None:
    """The unit price to show beside the price (PAngV §§ 4 and 5), without deposit (§ 7).

    None where the content is not known, is under 10 g or ml, or where it would equal the price. What
    is sold by weight is priced per kilogram already.
    """
    if product.sold_by == "weight" or product.content is None or product.content_unit is None:
        return None
    if product.content_unit == "piece":
        found = UnitPrice(half_up(product.price_cents, product.content), "piece")
        return found if product.content > 1 else None
    if product.content < SMALLEST_WITH_UNIT_PRICE:
        return None
    found = UnitPrice(
        half_up(product.price_cents * 1000, product.content), "kg" if product.content_unit == "g" else "l"
    )
    return found if product.content != 1000 else None


@dataclass(frozen=True, slots=True)
class VatPart:
    """The VAT contained in what is taxed at one rate; `gross` includes it."""

    percent: int
    gross: int
    vat: int


def vat_contained(percent: int, gross: int) -> int:
    """Cents of VAT within a gross sum."""
    return half_up(gross * percent, 100 + percent)


def vat_parts(taxed: Iterable[tuple[int, int]]) -> tuple[VatPart, ...]:
    """Sum (percent, gross cents) per rate, lowest rate first. A deposit has the rate of its drink."""
    sums: dict[int, int] = {}
    for percent, gross in taxed:
        sums[percent] = sums.get(percent, 0) + gross
    return tuple(VatPart(percent, gross, vat_contained(percent, gross)) for percent, gross in sorted(sums.items()))


def vat_of_order(order: Order) -> tuple[VatPart, ...]:
    """VAT contained in an order, goods and deposit, as ordered."""
    return vat_parts((line.vat_percent, line.total_cents + line_deposit(line, line.quantity)) for line in order.lines)


def add_vat(parts: Iterable[VatPart]) -> tuple[VatPart, ...]:
    """Add several orders' VAT per rate. Each was rounded for itself, since each shop is a taxpayer of its own."""
    sums: dict[int, tuple[int, int]] = {}
    for part in parts:
        gross, vat = sums.get(part.percent, (0, 0))
        sums[part.percent] = (gross + part.gross, vat + part.vat)
    return tuple(VatPart(percent, gross, vat) for percent, (gross, vat) in sorted(sums.items()))


@dataclass(frozen=True, slots=True)
class ShopSum:
    """What is to be paid for one shop's goods. `estimated`: something is still to be weighed."""

    shop: str
    goods: int
    deposit: int
    estimated: bool
    vat: tuple[VatPart, ...]

    @property
    def total(self) -> int:
        """Goods and deposit."""
        return self.goods + self.deposit


@dataclass(frozen=True, slots=True)
class Sums:
    """What is to be paid in all, by shop in the order of their names."""

    shops: tuple[ShopSum, ...]

    @property
    def goods(self) -> int:
        return sum(shop.goods for shop in self.shops)

    @property
    def deposit(self) -> int:
        return sum(shop.deposit for shop in self.shops)

    @property
    def total(self) -> int:
        return self.goods + self.deposit

    @property
    def estimated(self) -> bool:
        return any(shop.estimated for shop in self.shops)

    @property
    def vat(self) -> tuple[VatPart, ...]:
        return add_vat(part for shop in self.shops for part in shop.vat)


def sums(wishes: Iterable[Wish]) -> Sums:
    """Add up a basket's lines per shop."""
    by_shop: dict[str, list[Wish]] = {}
    for wish in wishes:
        by_shop.setdefault(wish.product.shop, []).append(wish)
    return Sums(tuple(_shop_sum(shop, by_shop[shop]) for shop in sorted(by_shop)))


def _shop_sum(shop: str, wishes: Sequence[Wish]) -> ShopSum:
    priced = [
        (wish.product.vat_percent, goods(wish.product, wish.quantity), deposit(wish.product, wish.quantity))
        for wish in wishes
    ]
    return ShopSum(
        shop=shop,
        goods=sum(cents for _, cents, _ in priced),
        deposit=sum(cents for _, _, cents in priced),
        estimated=any(wish.product.sold_by == "weight" for wish in wishes),
        vat=vat_parts((percent, price + pfand) for percent, price, pfand in priced),
    )


def below_minimum(shop: Shop, goods_cents: int) -> int:
    """Cents of goods (deposit does not count) that are missing to the shop's least order; 0 where enough."""
    return max(0, shop.minimum_cents - goods_cents)
