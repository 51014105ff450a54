# SPDX-License-Identifier: EUPL-1.2
"""The desk's orders as they stand, with the shops, weeks and places that belong to them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.counter.opening import Opener, Published
from kiosk.counter.queue import Desk, DeskQueue, Run
from kiosk.counter.reading import Queue
from kiosk.counter.rules import DeskOrder, PickUp, Sending, next_reply, pick_ups
from kiosk.ecosystems.ordering.rules.answers import AnswerRefusal, Reply
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from kiosk.visit import Visit
from sync.contract.cases import DeskCase
from sync.contract.ordering import (
    KIND_CYCLE,
    KIND_PICKUP_POINT,
    KIND_SHOP,
    PICKUP_DESK,
    OrderAnswer,
    OrderCycle,
    PickupPoint,
    Shop,
)
from sync.contract.signing import Jwk
from sync.replica.content import read_dated
from sync.replica.database import Database
from sync.replica.desk import QueuedAnswer


@dataclass(frozen=True)
class Surroundings:
    """What the content says around a desk's orders, also of weeks that are over."""

    shop: Shop | None = None
    shops: Mapping[str, str] = field(default_factory=dict)
    cycles: Mapping[str, Cycle] = field(default_factory=dict)
    points: Mapping[str, PickupPoint] = field(default_factory=dict)
    recipient: str = ""

    @property
    def point(self) -> PickupPoint | None:
        """Where this desk gives out crates; None for a shop's desk."""
        is_pick_up = self.recipient.startswith(PICKUP_DESK)
        return self.points.get(self.recipient.removeprefix(PICKUP_DESK)) if is_pick_up else None


def read_surroundings(db: Database, recipient: str, now: datetime) -> Surroundings:
    """Read shops, weeks and pick-up points."""
    shops = {item.id: shop for item, shop in read_dated(db, KIND_SHOP, Shop, now)}
    cycles = [read_cycle(item.id, cycle) for item, cycle in read_dated(db, KIND_CYCLE, OrderCycle, now)]
    return Surroundings(
        shop=next((shop for shop in shops.values() if shop.recipient == recipient), None),
        shops={shop_id: shop.recipient for shop_id, shop in shops.items()},
        cycles={cycle.id: cycle for cycle in cycles if cycle},
        points={item.id: point for item, point in read_dated(db, KIND_PICKUP_POINT, PickupPoint, now)},
        recipient=recipient,
    )


class DeskBook(DeskQueue[DeskOrder, OrderAnswer]):
    """Every order of this desk."""

    def __init__(self, visit: Visit, run: Run, changed: Callable[[], None]) -> None:
        super().__init__(visit, run, changed)
        self._opener = Opener(self._desk.recipient, self._desk.keys) if self._desk else None
        self.surroundings = Surroundings()

    def pick_ups(self) -> tuple[PickUp, ...]:
        """All orders by pick-up, the next one first."""
        return pick_ups(self.entries(), self.surroundings.cycles, self._visit.now())

    def reply(self, replies: Mapping[str, Reply]) -> AnswerRefusal | None:
        """Answer orders by case id: all of them, or none where one answer is not possible.

        Orders that have ended meanwhile are passed over.
        """
        now = self._visit.now()
        answers: dict[str, tuple[DeskOrder, OrderAnswer]] = {}
        for case_id, reply in replies.items():
            entry = self.entry(case_id)
            made = None if entry is None else next_reply(entry, reply, now)
            if isinstance(made, AnswerRefusal):
                return made
            if entry is not None and made is not None:
                answers[case_id] = (entry, made)
        if answers:
            self._put(answers)
        return None

    async def _read_surroundings(self, desk: Desk, now: datetime) -> None:
        self.surroundings = await self._visit.replica.run(read_surroundings, desk.recipient, now)

    def _open(
        self, cases: list[DeskCase], own: Mapping[str, QueuedAnswer], believed: tuple[Jwk, ...], now: datetime
    ) -> Queue[DeskOrder]:
        published = Published(self.surroundings.shops, self.surroundings.cycles)
        return self._opener.open(cases, own, published, believed, now) if self._opener else Queue({}, ())

    def _answered(self, entry: DeskOrder, answer: OrderAnswer, sending: Sending) -> DeskOrder:
        return replace(entry, answer=answer, revision=answer.revision, sending=sending, elsewhere=False)
