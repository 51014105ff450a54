# SPDX-License-Identifier: EUPL-1.2
"""What can be ordered here and now, read from the replica in one go."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.ecosystems.ordering.rules.basket import Catalogue, Listed
from kiosk.ecosystems.ordering.rules.cycles import CycleChoice, choose_cycle
from kiosk.formats import sort_key
from sync.allotments.holding import Uptime
from sync.contract.ordering import (
    KIND_CATEGORY,
    KIND_CYCLE,
    KIND_PICKUP_POINT,
    KIND_PRODUCT,
    KIND_SHOP,
    Category,
    OrderCycle,
    PickupPoint,
    Product,
    Shop,
)
from sync.contract.times import from_wire
from sync.contract.trust import OfflinePolicy
from sync.replica.allotments import denied, promisable
from sync.replica.content import read_all, read_dated
from sync.replica.database import Database


@dataclass(frozen=True)
class Market:
    """Shops, products and weeks for one pick-up point. Shops without a trusted key are not in it."""

    point_id: str = ""
    point: PickupPoint | None = None
    shops: Mapping[str, Shop] = field(default_factory=dict)
    categories: tuple[tuple[str, Category], ...] = ()
    products: Mapping[str, Listed] = field(default_factory=dict)
    cycles: tuple[tuple[str, OrderCycle], ...] = ()
    unreachable: tuple[str, ...] = ()
    """Names of shops whose key the trustee does not vouch for."""
    units: Mapping[str, int] = field(default_factory=dict)
    """Units by stock that may be promised now; what is not named has none."""
    denied: frozenset[str] = frozenset()
    """Stocks of which a resident lately got too few, although the kiosk had a line."""

    def choice(self, now: datetime) -> CycleChoice:
        """Where the pick-up point stands in its weeks."""
        return choose_cycle(self.cycles, now, self.point_id)

    def catalogue(self, shops: frozenset[str], *, sell_age_restricted: bool) -> Catalogue:
        """What one cycle's shops offer."""
        return Catalogue(self.products, shops & frozenset(self.shops), sell_age_restricted)

    def of_category(self, category: str, shops: frozenset[str], now: datetime) -> list[str]:
        """Product ids of a category that these shops sell now, by name; names are German in every language."""
        found = [
            (sort_key(listed.product.name, "de"), product_id)
            for product_id, listed in self.products.items()
            if listed.product.category == category and listed.product.shop in shops and listed.valid_at(now)
        ]
        return [product_id for _, product_id in sorted(found)]


def read_market(db: Database, points: tuple[str, ...], policy: OfflinePolicy | None, now: datetime) -> Market:
    """Read everything that ordering at the nearest of these pick-up points needs."""
    known = dict(read_all(db, KIND_PICKUP_POINT, PickupPoint, now))
    point_id = next((point for point in points if point in known), "")
    trusted = set(policy.recipients) if policy else set()
    all_shops = dict(read_all(db, KIND_SHOP, Shop, now))
    shops = {shop_id: shop for shop_id, shop in all_shops.items() if shop.recipient in trusted}
    categories = read_all(db, KIND_CATEGORY, Category, now)
    return Market(
        point_id=point_id,
        point=known.get(point_id),
        shops=shops,
        categories=tuple(sorted(categories, key=lambda pair: (pair[1].position, pair[0]))),
        products={key: listed for key, listed in _products(db, shops, now) if listed.product.shop in shops},
        cycles=tuple(read_all(db, KIND_CYCLE, OrderCycle, now)),
        unreachable=tuple(shop.name for shop_id, shop in all_shops.items() if shop_id not in shops),
    )


def read_units(db: Database, market: Market, now: Uptime | None) -> Market:
    """The same market with what may be promised now."""
    return replace(market, units=promisable(db, now), denied=denied(db))


def _products(db: Database, shops: Collection[str], now: datetime) -> list[tuple[str, Listed]]:
    """Every product with its dates, also those that are over: a basket must be able to say so."""
    return [
        (item.id, Listed(product, _moment(item.valid_from), _moment(item.valid_to)))
        for item, product in read_dated(db, KIND_PRODUCT, Product, now, field="shop", values=shops)
    ]


def _moment(text: str | None) -> datetime | None:
    return None if text is None else from_wire(text)
