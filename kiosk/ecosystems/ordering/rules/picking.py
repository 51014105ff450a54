# SPDX-License-Identifier: EUPL-1.2
"""What a shop packs for one cycle and pick-up point: sums per product, then crate by crate."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sync.contract.ordering import Order, OrderLine, OrderState


@dataclass(frozen=True, slots=True)
class Taken:
    """An opened order as it stands. `cycle` is the one in which it really is: a late order may have moved."""

    order: Order
    cycle: str
    state: OrderState | None


@dataclass(frozen=True, slots=True)
class ProductSum:
    """How much of one product is to be fetched from the shelves: pieces or grams, for how many crates."""

    product: str
    name: str
    by_weight: bool
    quantity: int
    crates: int


@dataclass(frozen=True, slots=True)
class Crate:
    """One resident's crate. `tag` tells two crates of the same name apart."""

    number: int
    tag: str
    order: Order

    @property
    def name(self) -> str:
        return self.order.crate_name

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return tuple(self.order.lines)


@dataclass(frozen=True, slots=True)
class PickList:
    """Everything to pack, in an order that stays the same however the orders came in."""

    products: tuple[ProductSum, ...]
    crates: tuple[Crate, ...]


def pick_list(
    taken: Iterable[Taken],
    cycle: str,
    pickup_point: str,
    states: frozenset[OrderState] = frozenset({"accepted"}),
) -> PickList:
    """Gather the accepted orders of a cycle at a pick-up point; crates by name, products by name."""
    orders = [
        entry.order
        for entry in taken
        if entry.cycle == cycle and entry.order.pickup_point == pickup_point and entry.state in states
    ]
    orders.sort(key=lambda order: (sorting_name(order.crate_name), order.case_id))
    crates = tuple(Crate(number, crate_tag(order), order) for number, order in enumerate(orders, start=1))
    return PickList(_product_sums(orders), crates)


def crate_tag(order: Order) -> str:
    """Four characters from the random end of the case id, `7F3A`."""
    return order.case_id.hex[-4:].upper()


def _product_sums(orders: Iterable[Order]) -> tuple[ProductSum, ...]:
    quantities: Counter[tuple[str, bool]] = Counter()
    crates: Counter[tuple[str, bool]] = Counter()
    names: dict[tuple[str, bool], str] = {}
    for order in orders:
        for line in order.lines:
            key = (line.product, line.sold_by == "weight")
            quantities[key] += line.quantity
            crates[key] += 1
            names.setdefault(key, line.name)
    found = [
        ProductSum(product, names[product, weighed], weighed, quantity, crates[product, weighed])
        for (product, weighed), quantity in quantities.items()
    ]
    return tuple(sorted(found, key=lambda entry: (sorting_name(entry.name), entry.product, entry.by_weight)))


def sorting_name(name: str) -> str:
    """As a German telephone book would sort: ä beside a, ß as ss, capitals do not matter."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
