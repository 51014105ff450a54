# SPDX-License-Identifier: EUPL-1.2
"""Opening a desk's queue with its own key. Slow (1 ms a case), so it runs on the crypto thread and remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.counter.rules import DeskOrder, Sending, worth_opening
from kiosk.ecosystems.ordering.rules.cycles import Cycle
from sync.contract.cases import ANSWER_TYP, Answer, DeskCase, Envelope, SignedAnswer
from sync.contract.ordering import CASE_CONTACT, CASE_ORDER, CASE_TICKET, PICKUP_DESK, Contact, Order, OrderAnswer
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, verify_detached
from sync.contract.times import from_wire
from sync.replica.desk import QueuedAnswer
from sync.replica.sealing import SealError, key_id, open_sealed

_ALIVE = ("stored", "late_next")


class Why(StrEnum):
    """Why a case cannot be read."""

    SEALED = "sealed"
    """Not sealed to this desk's key, or torn."""
    OTHER = "other"
    """What is inside is not what stands outside: another case, another shop, or no order at all."""
    NO_RECEIPT = "no-receipt"
    """Nobody could read an answer to it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A case that came and cannot be read; nothing of it is known but when it came."""

    case_id: str
    received_at: str
    why: Why


@dataclass(frozen=True, slots=True)
class Queue:
    """A desk's queue, opened."""

    orders: Mapping[str, DeskOrder]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """What is needed of the content: each shop's recipient by its item id, and the weeks."""

    shops: Mapping[str, str]
    cycles: Mapping[str, Cycle]


class Opener:
    """Opens cases and answers, each once: sealed bytes never change under one id."""

    def __init__(self, recipient: str, private: Jwk) -> None:
        self._recipient = recipient
        self._private = private
        self._orders: dict[str, tuple[Order, str] | Why] = {}
        self._phones: dict[str, tuple[str, str] | Why] = {}
        self._answers: dict[tuple[str, str], OrderAnswer | None] = {}

    def open(
        self,
        cases: list[DeskCase],
        own: Mapping[str, QueuedAnswer],
        published: Published,
        believed: tuple[Jwk, ...],
        now: datetime,
    ) -> Queue:
        """Open what is still needed of a queue; whatever cannot be read is listed, never raised."""
        orders: dict[str, DeskOrder] = {}
        unreadable: list[Unreadable] = []
        phones: dict[str, str] = {}
        withdrawn: set[str] = set()
        for case in cases:
            envelope = msgspec.json.decode(case.case.envelope, type=Envelope)
            routing = case.routing or envelope.routing
            if case.state == "withdrawn":
                self._forget(str(envelope.case_id))
                if envelope.kind == CASE_CONTACT:
                    withdrawn.add(routing.get("order", ""))
                continue
            cycle = published.cycles.get(routing.get("cycle", ""))
            if not worth_opening(cycle, from_wire(case.received_at), now):
                continue
            if envelope.kind == CASE_CONTACT and case.state in _ALIVE:
                contact = self._remembered_phone(envelope)
                if isinstance(contact, tuple):
                    phones[contact[0]] = contact[1]
            elif envelope.kind in (CASE_ORDER, CASE_TICKET):
                opened = self._remembered_order(envelope, published.shops)
                if isinstance(opened, Why):
                    unreadable.append(Unreadable(str(envelope.case_id), case.received_at, opened))
                    continue
                order, lookup_id = opened
                week, ticket = routing.get("cycle", order.cycle), envelope.kind == CASE_TICKET
                entry = DeskOrder(order, lookup_id, case.state, week, case.received_at, ticket=ticket)
                orders[entry.case_id] = self._answered(entry, case.answer, own.get(entry.case_id), believed)
        for case_id, phone in phones.items():
            if case_id in orders:
                orders[case_id] = replace(orders[case_id], phone=phone)
        for case_id in withdrawn & orders.keys() - phones.keys():
            orders[case_id] = replace(orders[case_id], phone_withdrawn=True)
        return Queue(orders, tuple(unreadable))

    def _forget(self, case_id: str) -> None:
        """Whoever it was about took it back: nothing of it stays in memory either."""
        self._orders.pop(case_id, None)
        self._phones.pop(case_id, None)
        for key in [key for key in self._answers if key[0] == case_id]:
            del self._answers[key]

    def _remembered_order(self, envelope: Envelope, shops: Mapping[str, str]) -> tuple[Order, str] | Why:
        key = str(envelope.case_id)
        if key not in self._orders:
            self._orders[key] = self._open_order(envelope)
        opened = self._orders[key]
        if not isinstance(opened, tuple):
            return opened
        order = opened[0]
        if envelope.kind == CASE_TICKET:
            meant = f"{PICKUP_DESK}{order.shop}"
        else:
            # Whose shop it is depends on content that may arrive after the order.
            meant = shops.get(order.shop, f"shop:{order.shop}")
        return opened if meant == self._recipient else Why.OTHER

    def _open_order(self, envelope: Envelope) -> tuple[Order, str] | Why:
        if envelope.recipient != self._recipient:
            return Why.OTHER
        if envelope.lookup_id is None:
            return Why.NO_RECEIPT
        try:
            order = msgspec.json.decode(self._unsealed(envelope), type=Order)
        except SealError:
            return Why.SEALED
        except MALFORMED:
            return Why.OTHER
        if order.case_id != envelope.case_id:
            return Why.OTHER
        try:
            key_id(order.receipt_key)
        except SealError:
            return Why.NO_RECEIPT
        return order, envelope.lookup_id

    def _remembered_phone(self, envelope: Envelope) -> tuple[str, str] | Why:
        key = str(envelope.case_id)
        if key not in self._phones:
            self._phones[key] = self._open_phone(envelope)
        return self._phones[key]

    def _open_phone(self, envelope: Envelope) -> tuple[str, str] | Why:
        try:
            contact = msgspec.json.decode(self._unsealed(envelope), type=Contact)
        except SealError:
            return Why.SEALED
        except MALFORMED:
            return Why.OTHER
        fits = contact.case_id == envelope.case_id and str(contact.order) == envelope.routing.get("order")
        return (str(contact.order), contact.phone) if fits else Why.OTHER

    def _unsealed(self, envelope: Envelope) -> bytes:
        if not isinstance(envelope.payload, msgspec.Raw):
            raise SealError("there is no payload")
        return open_sealed(bytes(envelope.payload), self._private)

    def _answered(
        self, entry: DeskOrder, told: SignedAnswer | None, own: QueuedAnswer | None, believed: tuple[Jwk, ...]
    ) -> DeskOrder:
        """Join the platform's newest answer with this desk's own; the higher revision counts."""
        outer = _outer(told)
        highest = max(outer.revision if outer else 0, own.revision if own else 0)
        if own is not None and own.state != "refused" and (outer is None or own.revision >= outer.revision):
            sending: Sending = "sent" if own.state == "delivered" else "waiting"
            answer = self._read_answer(entry, own.signed)
            return replace(entry, answer=answer, revision=highest, sending=sending, elsewhere=answer is None)
        refused: Sending = "refused" if own is not None and own.state == "refused" else ""
        if outer is None or told is None:
            return replace(entry, revision=highest, sending=refused)
        try:
            verify_detached(told.sig, bytes(told.answer), believed, ANSWER_TYP)
        except SignatureError:
            return replace(entry, revision=highest, sending=refused, elsewhere=True)
        answer = self._read_answer(entry, told)
        return replace(entry, answer=answer, revision=highest, sending=refused, elsewhere=answer is None)

    def _read_answer(self, entry: DeskOrder, signed: SignedAnswer) -> OrderAnswer | None:
        outer = _outer(signed)
        if outer is None or str(outer.case_id) != entry.case_id:
            return None
        key = (entry.case_id, outer.payload_sha256)
        if key not in self._answers:
            try:
                inner = msgspec.json.decode(open_sealed(bytes(outer.payload), self._private), type=OrderAnswer)
            except (SealError, *MALFORMED):
                self._answers[key] = None
            else:
                fits = (inner.case_id, inner.revision) == (outer.case_id, outer.revision)
                self._answers[key] = inner if fits else None
        return self._answers[key]


def _outer(signed: SignedAnswer | None) -> Answer | None:
    try:
        return None if signed is None else msgspec.json.decode(signed.answer, type=Answer)
    except MALFORMED:
        return None
