# SPDX-License-Identifier: EUPL-1.2
"""What ordering publishes: shops, categories, products, pick-up points and the cycles that still matter."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec

from sync.contract import ordering as wire
from sync.contract.feed import Item
from sync.contract.times import to_wire
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.ordering.models import Category, OrderCycle, PickupPoint, Product, Shop, WeeklyPlan

_OWN = ("shop", "limited")
"""Fields of the wire that are named otherwise here."""
KEEP_CYCLES = timedelta(days=14)
"""How long a cycle stays published after its pick-up, so that receipts still find their dates."""


def ordering_items(scope: str, now: datetime) -> Iterator[Item]:
    """All items of this ecosystem for a scope."""
    places = ags_prefix(scope)
    for shop in Shop.objects.all():
        yield _item(wire.KIND_SHOP, shop.slug, _shop(shop))
    for category in Category.objects.all():
        body = wire.Category(category.name, category.picture, category.position)
        yield _item(wire.KIND_CATEGORY, category.slug, body)
    for product in Product.objects.filter(available=True):
        yield _item(wire.KIND_PRODUCT, product.item_id, wire_product(product))
    for point in PickupPoint.objects.filter(municipality__startswith=places):
        yield _item(wire.KIND_PICKUP_POINT, point.slug, _pickup_point(point))
    cycles = OrderCycle.objects.filter(pickup_point__municipality__startswith=places, pickup_to__gt=now - KEEP_CYCLES)
    limited = set(WeeklyPlan.objects.exclude(crate_limit=None).values_list("pickup_point_id", flat=True))
    for cycle in cycles.prefetch_related("shops"):
        yield _item(wire.KIND_CYCLE, cycle.item_id, _cycle(cycle, cycle.pickup_point_id in limited))


def wire_product(product: Product) -> wire.Product:
    """A product as kiosks read it; raises msgspec.ValidationError where a field breaks the contract."""
    fields = {name: getattr(product, name) for name in wire.Product.__struct_fields__ if name not in _OWN}
    fields |= {
        "shop": product.shop_id,
        "category": product.category_id,
        "content_unit": product.content_unit or None,
        "limited": product.day_limit is not None and product.sold_by == "piece",
    }
    return msgspec.convert(fields, wire.Product)


def _item(kind: str, item_id: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=item_id, rev=0, body=msgspec.Raw(msgspec.json.encode(body)))


def _shop(shop: Shop) -> wire.Shop:
    return wire.Shop(
        name=shop.name,
        recipient=f"shop:{shop.slug}",
        village=shop.village,
        about=shop.about,
        example=shop.example,
        phone=shop.phone,
        organic_code=shop.organic_code,
        minimum_cents=shop.minimum_cents,
    )


def _pickup_point(point: PickupPoint) -> wire.PickupPoint:
    return wire.PickupPoint(
        name=point.name,
        village=point.village,
        municipality=point.municipality,
        address=point.address,
        where=point.where,
    )


def _cycle(cycle: OrderCycle, crates_limited: bool) -> wire.OrderCycle:
    return wire.OrderCycle(
        pickup_point=cycle.pickup_point_id,
        shops=tuple(sorted(shop.slug for shop in cycle.shops.all())),
        opens_at=to_wire(cycle.opens_at),
        closes_at=to_wire(cycle.closes_at),
        answer_by=to_wire(cycle.answer_by),
        pickup_from=to_wire(cycle.pickup_from),
        pickup_to=to_wire(cycle.pickup_to),
        shifted=cycle.shifted,
        crates_limited=crates_limited,
    )
