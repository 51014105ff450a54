# SPDX-License-Identifier: EUPL-1.2
"""Products, cycles and orders that the tests of ordering share."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine, Catalogue, Listed, most_of, step_of
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from kiosk.ecosystems.ordering.rules.orders import OrderTerms, make_orders
from sync.contract.ordering import Order, OrderCycle, PickupPoint, Product, Shop
from sync.contract.times import to_wire

NOW = datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
"""A Monday."""
POINT = "remmesweiler-dgh"
KEY = {"kty": "OKP", "crv": "X25519", "x": "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"}

BREAD = Product(
    shop="backstube", category="brot", name="Roggenmischbrot", price_cents=350, content=1000, content_unit="g"
)
ROLL = Product(shop="backstube", category="brot", name="Brötchen", price_cents=55, max_quantity=30)
SAUSAGE = Product(
    shop="hofladen",
    category="wurst",
    name="Lyoner",
    sold_by="weight",
    price_cents=1290,
    weight_step=50,
    weight_max=2000,
)
JUICE = Product(
    shop="hofladen",
    category="saft",
    name="Apfelsaft",
    price_cents=189,
    content=1000,
    content_unit="ml",
    deposit_cents=15,
    vat_percent=19,
    max_quantity=12,
)
CIDER = Product(
    shop="hofladen",
    category="wein",
    name="Viez",
    price_cents=420,
    content=750,
    content_unit="ml",
    vat_percent=19,
    min_age=16,
)
SPIRIT = Product(
    shop="hofladen",
    category="wein",
    name="Mirabellenbrand",
    price_cents=1890,
    content=500,
    content_unit="ml",
    vat_percent=19,
    min_age=18,
)
WARES: Mapping[str, Product] = {
    "brot": BREAD,
    "broetchen": ROLL,
    "lyoner": SAUSAGE,
    "saft": JUICE,
    "viez": CIDER,
    "brand": SPIRIT,
}
SHOPS: Mapping[str, Shop] = {
    "backstube": Shop("Backstube am Bach", "shop:backstube", "Remmesweiler", {"de": "Brot"}, example=True),
    "hofladen": Shop("Hofladen", "shop:hofladen", "Winterbach", {"de": "Hof"}, example=True, minimum_cents=1000),
}
PLACE = PickupPoint(
    "Dorfgemeinschaftshaus",
    "Remmesweiler",
    "10046117",
    "Zum Bach 1, 66606 St. Wendel",
    {"de": "Eingang neben der Bushaltestelle", "en": "Door beside the bus stop"},
)


def catalogue(
    wares: Mapping[str, Product] = WARES, shops: tuple[str, ...] = ("backstube", "hofladen"), **more: bool
) -> Catalogue:
    """Everything valid for ever."""
    return Catalogue({key: Listed(product) for key, product in wares.items()}, frozenset(shops), **more)


def published(
    opens: str = "2026-11-22T23:00:00Z",
    closes: str = "2026-11-29T23:00:00Z",
    answer: str = "2026-11-30T11:00:00Z",
    pickup: str = "2026-12-03T08:00:00Z",
    until: str = "2026-12-03T10:00:00Z",
    **more: object,
) -> OrderCycle:
    """The week whose orders close on Sunday 29 November 2026 at 24:00 in Berlin."""
    whole = OrderCycle(POINT, ("backstube", "hofladen"), opens, closes, answer, pickup, until)
    return msgspec.structs.replace(whole, **more)


def week(number: int) -> tuple[str, OrderCycle]:
    """The cycle that many weeks after the one of `published`."""
    base = published()
    moved = {
        name: to_wire(datetime.fromisoformat(getattr(base, name)) + timedelta(weeks=number))
        for name in ("opens_at", "closes_at", "answer_by", "pickup_from", "pickup_to")
    }
    return f"woche-{49 + number}", msgspec.structs.replace(base, **moved)


def cycle(**more: object) -> Cycle:
    """`published`, read."""
    found = read_cycle("woche-49", published(**more))  # type: ignore[arg-type]
    assert found
    return found


def ids() -> Callable[[], UUID]:
    """Case ids that count."""

    def count() -> Iterator[UUID]:
        number = 0
        while True:
            number += 1
            yield UUID(int=(7 << 76) | number)

    counter = count()
    return lambda: next(counter)


def basket(**quantities: int) -> Basket:
    """A basket of wares by their keys."""
    lines = tuple(BasketLine(key, WARES[key], quantity) for key, quantity in quantities.items())
    return Basket(lines, id_promised=True)


def terms(**more: object) -> OrderTerms:
    """Ordinary terms."""
    values: dict[str, object] = {
        "cycle_id": "woche-49",
        "cycle": published(),
        "crate_name": "Mustermann",
        "substitutes": True,
        "late": "next",
        "receipt_key": KEY,
        "ordered_at": NOW,
        "lang": "de",
    }
    return OrderTerms(**(values | more))  # type: ignore[arg-type]


def orders(given: Basket, new_id: Callable[[], UUID] | None = None, **more: object) -> tuple[Order, ...]:
    """The orders of a basket."""
    return make_orders(given, terms(**more), new_id or ids())


def one_order(**quantities: int) -> Order:
    """The order to one shop."""
    (found,) = orders(basket(**quantities))
    return found


@st.composite
def products(draw: st.DrawFn) -> Product:
    """Any product that could be published."""
    by_weight = draw(st.booleans())
    return Product(
        shop=draw(st.sampled_from(["backstube", "hofladen"])),
        category="x",
        name=draw(st.sampled_from(["Brot", "Milch", "Käse"])),
        sold_by="weight" if by_weight else "piece",
        price_cents=draw(st.integers(0, 20_000)),
        weight_step=draw(st.none() | st.integers(1, 500)) if by_weight else None,
        weight_max=draw(st.none() | st.integers(1, 5_000)) if by_weight else None,
        max_quantity=draw(st.integers(1, 40)),
        deposit_cents=draw(st.sampled_from([0, 8, 15, 25])),
        vat_percent=draw(st.sampled_from([0, 7, 19])),
    )


@st.composite
def baskets(draw: st.DrawFn) -> Basket:
    """Any basket within every product's limits."""
    lines = []
    for number, product in enumerate(draw(st.lists(products(), max_size=8))):
        steps = draw(st.integers(1, most_of(product) // step_of(product)))
        lines.append(BasketLine(f"ware-{number}", product, steps * step_of(product)))
    return Basket(tuple(lines))
