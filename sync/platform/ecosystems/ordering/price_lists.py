# SPDX-License-Identifier: EUPL-1.2
"""Bringing a price list into the database: first a dry run, then everything or nothing."""

from dataclasses import dataclass

import msgspec
from django.contrib.admin.utils import label_for_field
from django.db import transaction

from sync.contract.ordering import Product as WireProduct
from sync.platform.ecosystems.ordering.items import wire_product
from sync.platform.ecosystems.ordering.models import Category, Product, Shop
from sync.platform.ecosystems.ordering.product_csv import CsvError, PriceList, ShopTerms, read_price_list


@dataclass(frozen=True)
class PlannedChange:
    """What a stored product would become: its name, and in German what is different."""

    name: str
    what: str


@dataclass(frozen=True)
class ImportPlan:
    """What importing would do, by item id; nothing may be imported while there are errors."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    errors: tuple[CsvError, ...]
    changes: tuple[PlannedChange, ...] = ()
    """One for every new, changed and removed product, for whoever has to confirm them."""


def euros(cents: int) -> str:
    """`3,49 €`."""
    return f"{cents // 100},{cents % 100:02d} €"


class ImportRefusedError(Exception):
    """A price list with errors is not imported."""


def plan_import(shop: Shop, data: bytes) -> ImportPlan:
    """The dry run: reads and compares, writes nothing."""
    return _compare(shop, _read(shop, data))


@transaction.atomic
def apply_import(shop: Shop, data: bytes) -> ImportPlan:
    """Import a price list in one transaction; raises ImportRefusedError where it has errors."""
    prices = _read(shop, data)
    plan = _compare(shop, prices)
    if plan.errors:
        raise ImportRefusedError(f"{len(plan.errors)} errors")
    for item_id in (*plan.new, *plan.changed):
        _save(shop, item_id, prices.products[item_id])
    for product in Product.objects.filter(item_id__in=plan.removed):
        product.delete()
    return plan


def _read(shop: Shop, data: bytes) -> PriceList:
    categories = {str(category.name.get("de", "")): category.slug for category in Category.objects.all()}
    return read_price_list(data, ShopTerms(shop.slug, bool(shop.organic_code), categories))


def _compare(shop: Shop, prices: PriceList) -> ImportPlan:
    if prices.errors:
        return ImportPlan((), (), (), 0, prices.errors)
    # How many there are is no column of a price list, and stays as it is.
    stored = {
        product.item_id: msgspec.structs.replace(wire_product(product), limited=False)
        for product in Product.objects.filter(shop=shop)
    }
    new = tuple(item_id for item_id in prices.products if item_id not in stored)
    changed = tuple(
        item_id for item_id, product in prices.products.items() if stored.get(item_id, product) != product
    )
    removed = tuple(item_id for item_id in stored if item_id not in prices.products)
    unchanged = len(prices.products) - len(new) - len(changed)
    changes = (
        *(PlannedChange(prices.products[item_id].name, "neu") for item_id in new),
        *(_difference(stored[item_id], prices.products[item_id]) for item_id in changed),
        *(PlannedChange(stored[item_id].name, "wird entfernt") for item_id in removed),
    )
    return ImportPlan(new, changed, removed, unchanged, (), changes)


def _difference(before: WireProduct, after: WireProduct) -> PlannedChange:
    parts = []
    for name, value in msgspec.structs.asdict(after).items():
        old = getattr(before, name)
        if old == value:
            continue
        label = str(label_for_field(name, Product))
        parts.append(f"Preis {euros(value)} statt {euros(old)}" if name == "price_cents" else label)
    return PlannedChange(after.name, ", ".join(parts))


def _save(shop: Shop, item_id: str, wire: WireProduct) -> None:
    product = Product.objects.filter(item_id=item_id).first() or Product(item_id=item_id, shop=shop)
    product.number = item_id.split("/", 1)[1]
    for name, value in msgspec.structs.asdict(wire).items():
        match name:
            case "shop" | "limited":
                continue
            case "category":
                product.category_id = value
            case "content_unit":
                product.content_unit = value or ""
            case "allergens" | "traces" | "additives" | "words":
                setattr(product, name, list(value))
            case _:
                setattr(product, name, value)
    product.save()
