# SPDX-License-Identifier: EUPL-1.2
"""The desk's orders as they stand: read from the replica, opened beside the window, answered and stored."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from kiosk.counter.answering import believed_keys, own_readers, sign_answer
from kiosk.counter.opening import Opener, Published, Queue, Unreadable
from kiosk.counter.rules import DeskOrder, PickUp, next_reply, pick_ups
from kiosk.ecosystems.ordering.rules.answers import AnswerRefusal, Reply
from kiosk.ecosystems.ordering.rules.cycles import Cycle, read_cycle
from kiosk.visit import Visit
from sync.contract.cases import DeskCase, SignedAnswer
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
from sync.replica.database import Database, ReplicaError
from sync.replica.desk import QueuedAnswer, desk_cases, newest_answers, queue_answers
from sync.replica.policy import Identity, PolicyError, load_policy
from sync.replica.sealing import SealError


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


@dataclass(frozen=True)
class _Desk:
    """Who answers here, and with which keys."""

    identity: Identity
    recipient: str
    private: Jwk


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


def _read_queue(db: Database) -> tuple[list[DeskCase], dict[str, QueuedAnswer]]:
    return desk_cases(db), newest_answers(db)


class DeskBook:
    """Every order of this desk. What is answered shows at once as `saving`, and as stored when it is."""

    def __init__(
        self,
        visit: Visit,
        run: Callable[[Coroutine[Any, Any, None]], None],
        changed: Callable[[], None],
    ) -> None:
        """`run` starts work beside the window; `changed` is called whenever an order stands differently."""
        self._visit = visit
        self._run = run
        self._changed = changed
        self._desk = _desk_of(visit)
        self._opener = Opener(self._desk.recipient, self._desk.private) if self._desk else None
        self._queue = Queue({}, ())
        self._saving: dict[str, OrderAnswer] = {}
        # Reading and storing take turns, so that no reading misses an answer that is shown already.
        self._turn = asyncio.Lock()
        self.surroundings = Surroundings()
        self.problem = ""
        """Kind of the ReplicaError that kept the last answer from being stored; empty when it went well."""

    @property
    def is_desk(self) -> bool:
        """Whether this device is enrolled as somebody's desk and has a key that opens cases."""
        return self._desk is not None

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        """Cases that cannot be read here, as they came."""
        return self._queue.unreadable

    @property
    def saving(self) -> bool:
        """Whether an answer is being stored just now."""
        return bool(self._saving)

    async def load(self) -> None:
        """Read and open everything that is needed; raises ReplicaError."""
        if self._desk is None or self._opener is None:
            return
        async with self._turn:
            visit, now = self._visit, self._visit.now()
            with contextlib.suppress(PolicyError):
                visit.policy = await visit.replica.run(load_policy, self._desk.identity.trustee_keys, now)
            self.surroundings = await visit.replica.run(read_surroundings, self._desk.recipient, now)
            cases, own = await visit.replica.run(_read_queue)
            believed = believed_keys(self._desk.identity.key, self._desk.recipient, visit.policy)
            published = Published(self.surroundings.shops, self.surroundings.cycles)
            self._queue = await visit.workers.crypto(self._opener.open, cases, own, published, believed, now)
        self._changed()

    def order(self, case_id: str) -> DeskOrder | None:
        """One order as it stands, with what is being stored."""
        entry = self._queue.orders.get(case_id)
        return None if entry is None else self._current(entry)

    def pick_ups(self) -> tuple[PickUp, ...]:
        """All orders by pick-up, the next one first."""
        orders = [self._current(entry) for entry in self._queue.orders.values()]
        return pick_ups(orders, self.surroundings.cycles, self._visit.now())

    def reply(self, replies: Mapping[str, Reply]) -> AnswerRefusal | None:
        """Answer orders by case id: all of them, or none where one answer is not possible.

        Orders that have ended meanwhile are passed over. The answers are sealed, signed and stored together.
        """
        now = self._visit.now()
        answers: dict[str, tuple[DeskOrder, OrderAnswer]] = {}
        for case_id, reply in replies.items():
            entry = self.order(case_id)
            made = None if entry is None else next_reply(entry, reply, now)
            if isinstance(made, AnswerRefusal):
                return made
            if entry is not None and made is not None:
                answers[case_id] = (entry, made)
        if answers:
            self.problem = ""
            self._saving |= {case_id: made for case_id, (_, made) in answers.items()}
            self._changed()
            self._run(self._store(answers))
        return None

    def _current(self, entry: DeskOrder) -> DeskOrder:
        answer = self._saving.get(entry.case_id)
        if answer is None:
            return entry
        return replace(entry, answer=answer, revision=answer.revision, sending="saving", elsewhere=False)

    async def _store(self, answers: Mapping[str, tuple[DeskOrder, OrderAnswer]]) -> None:
        try:
            async with self._turn:
                signed = await self._visit.workers.crypto(self._sign, answers)
                await self._visit.replica.run(queue_answers, signed)
                stored = {
                    case_id: replace(
                        entry, answer=answer, revision=answer.revision, sending="waiting", elsewhere=False
                    )
                    for case_id, (entry, answer) in answers.items()
                }
                self._queue = replace(self._queue, orders={**self._queue.orders, **stored})
        except (ReplicaError, SealError) as error:
            self.problem = error.kind if isinstance(error, ReplicaError) else "seal"
        else:
            self._visit.poke()
        for case_id, (_, answer) in answers.items():
            # A newer answer to the same order may be on its way already.
            if self._saving.get(case_id) is answer:
                del self._saving[case_id]
        self._changed()

    def _sign(self, answers: Mapping[str, tuple[DeskOrder, OrderAnswer]]) -> list[tuple[str, int, SignedAnswer]]:
        desk = self._desk
        assert desk is not None  # noqa: S101 - only a desk has orders to answer
        readers = own_readers(desk.private, desk.recipient, self._visit.policy)
        return [
            (case_id, answer.revision, sign_answer(entry, answer, desk.recipient, readers, desk.identity.key))
            for case_id, (entry, answer) in answers.items()
        ]


def _desk_of(visit: Visit) -> _Desk | None:
    identity, private = visit.identity, visit.encryption_key
    if identity is None or private is None or identity.enrolment.recipient is None:
        return None
    return _Desk(identity, identity.enrolment.recipient, private)
