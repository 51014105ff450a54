# SPDX-License-Identifier: EUPL-1.2
"""Opening a desk's queue with its own key. Slow (1 ms a case), so it runs on the crypto thread and remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from kiosk.counter.reading import AnswerReader, Queue, Unreadable, Why, receipt_fault, unsealed
from kiosk.counter.rules import DeskOrder, worth_opening
from kiosk.ecosystems.ordering.rules.cycles import Cycle
from sync.contract.cases import DeskCase, Envelope
from sync.contract.ordering import CASE_CONTACT, CASE_ORDER, CASE_TICKET, PICKUP_DESK, Contact, Order, OrderAnswer
from sync.contract.signing import Jwk
from sync.contract.times import from_wire
from sync.replica.desk import QueuedAnswer

_ALIVE = ("stored", "late_next")


@dataclass(frozen=True, slots=True)
class Published:
    """What is needed of the content: each shop's recipient by its item id, and the weeks."""

    shops: Mapping[str, str]
    cycles: Mapping[str, Cycle]


class Opener:
    """Opens cases and answers, each once: sealed bytes never change under one id."""

    def __init__(self, recipient: str, keys: tuple[Jwk, ...]) -> None:
        self._recipient = recipient
        self._keys = keys
        self._orders: dict[str, tuple[Order, str] | Why] = {}
        self._phones: dict[str, tuple[str, str] | Why] = {}
        self._answers = AnswerReader(keys, OrderAnswer)

    def open(
        self,
        cases: list[DeskCase],
        own: Mapping[str, QueuedAnswer],
        published: Published,
        believed: tuple[Jwk, ...],
        now: datetime,
    ) -> Queue[DeskOrder]:
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
                said = self._answers.join(entry.case_id, case.answer, own.get(entry.case_id), believed)
                orders[entry.case_id] = replace(
                    entry, answer=said.answer, revision=said.revision, sending=said.sending, elsewhere=said.elsewhere
                )
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
        self._answers.forget(case_id)

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
        order = unsealed(envelope, self._keys, Order)
        if isinstance(order, Why):
            return order
        return receipt_fault(order.case_id, order.receipt_key, envelope) or (order, envelope.lookup_id)

    def _remembered_phone(self, envelope: Envelope) -> tuple[str, str] | Why:
        key = str(envelope.case_id)
        if key not in self._phones:
            self._phones[key] = self._open_phone(envelope)
        return self._phones[key]

    def _open_phone(self, envelope: Envelope) -> tuple[str, str] | Why:
        contact = unsealed(envelope, self._keys, Contact)
        if isinstance(contact, Why):
            return contact
        fits = contact.case_id == envelope.case_id and str(contact.order) == envelope.routing.get("order")
        return (str(contact.order), contact.phone) if fits else Why.OTHER
