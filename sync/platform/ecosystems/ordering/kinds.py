# SPDX-License-Identifier: EUPL-1.2
"""What the platform does with orders and their phone numbers when they arrive; it opens neither."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, cast
from uuid import UUID

from django.db.models import Q

from sync.contract.ordering import CASE_CONTACT, PICKUP_DESK
from sync.platform.cases.checks import Checked
from sync.platform.cases.kinds import Judgement, Touches, Unfit
from sync.platform.cases.models import StoredCase
from sync.platform.ecosystems.ordering.models import OrderCycle
from sync.platform.ecosystems.ordering.rules import Cycle, Impossible, Wish, before_cut_off, place_order

_SHOP = "shop:"


@dataclass
class CycleBook:
    """The cycles that the orders of one batch ask for, each read once."""

    _read: dict[tuple[str, str], list[Cycle]] = field(default_factory=dict)

    def around(self, pickup_point: str, wanted: str) -> list[Cycle]:
        """The cycle that is wanted, and all of this pick-up point."""
        key = (pickup_point, wanted)
        if key not in self._read:
            self._read[key] = _read_cycles(*key)
        return self._read[key]


@dataclass(frozen=True)
class OrderKind:
    """`order`: judged by the cut-off of its cycle."""

    cycles: "CycleBook"
    sealed: bool = True
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """In time, moved to the next cycle, or cancelled; refused where it was never on offer."""
        recipient = case.envelope.recipient
        if not recipient.startswith(_SHOP):
            return Unfit(422, "bad-routing", "an order goes to a shop")
        return _placed(case, recipient.removeprefix(_SHOP), self.cycles, arrived_at)

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Until the cut-off of the cycle in which the order really is; one that is gone was over long ago."""
        cycle = OrderCycle.objects.filter(item_id=case.routing.get("cycle", "")).first()
        return cycle is not None and before_cut_off(cycle.closes_at, arrived_at)

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """The phone number given for this order."""
        return StoredCase.objects.filter(
            district=case.district,
            kind=CASE_CONTACT,
            kiosk=case.kiosk,
            recipient=case.recipient,
            routing__order=str(case.case_id),
        )


@dataclass(frozen=True)
class TicketKind:
    """`order-ticket`: what the pick-up desk needs to give out the crates; it goes where the orders go."""

    orders: OrderKind
    sealed: bool = True
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """As the orders beside it: in time, moved to the next cycle, or cancelled."""
        if case.envelope.recipient != f"{PICKUP_DESK}{case.envelope.routing.get('pickup_point', '')}":
            return Unfit(422, "bad-routing", "a ticket goes to the desk of its pick-up point")
        return _placed(case, None, self.orders.cycles, arrived_at)

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """As long as the orders beside it."""
        return self.orders.may_cancel(case, arrived_at)

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


@dataclass(frozen=True)
class ContactKind:
    """`order-contact`: a phone number for one order; it goes where the order goes."""

    orders: OrderKind
    sealed: bool = True
    touches: Touches = "reads"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored, unless its order is cancelled already: then nobody needs the number."""
        order = _order(case.envelope.routing.get("order", ""), case.envelope.kiosk)
        routing = dict(case.envelope.routing)
        if order is not None and order.state == "cancelled":
            return Judgement("cancelled", routing)
        if order is not None and order.state == "late_cancelled":
            return Judgement("late_cancelled", routing)
        return Judgement("stored", routing)

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """As long as its order; a number without one can always be taken back."""
        order = _order(case.routing.get("order", ""), case.kiosk)
        return order is None or self.orders.may_cancel(order, arrived_at)

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


def _placed(case: Checked, shop: str | None, cycles: CycleBook, arrived_at: datetime) -> Judgement | Unfit:
    routing = case.envelope.routing
    late, point = routing.get("late"), routing.get("pickup_point", "")
    if late not in ("next", "cancel"):
        return Unfit(422, "bad-routing", "an order says what to do if it is late")
    wish = Wish(shop, point, routing.get("cycle", ""), cast(Literal["next", "cancel"], late))
    placed = place_order(wish, cycles.around(point, wish.cycle), case.collected_at, arrived_at)
    if isinstance(placed, Impossible):
        return Unfit(422, placed.problem, placed.detail)
    return Judgement(placed.state, {**routing, "cycle": placed.cycle})


def _order(text: str, kiosk: str) -> StoredCase | None:
    try:
        case_id = UUID(text)
    except ValueError:
        return None
    return StoredCase.objects.filter(case_id=case_id, kiosk=kiosk, kind="order").first()


def _read_cycles(pickup_point: str, wanted: str) -> list[Cycle]:
    rows = OrderCycle.objects.filter(Q(pickup_point=pickup_point) | Q(item_id=wanted))
    shops: dict[tuple[str, str, datetime], set[str]] = {}
    for item_id, point, closes_at, shop in rows.values_list("item_id", "pickup_point_id", "closes_at", "shops"):
        shops.setdefault((item_id, point, closes_at), set()).update({shop} - {None})
    return [Cycle(item_id, point, frozenset(of), closes_at) for (item_id, point, closes_at), of in shops.items()]
