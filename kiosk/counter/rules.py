# SPDX-License-Identifier: EUPL-1.2
"""How a shop's orders stand, to which pick-up they belong, and what comes next. Plain functions, no I/O.

Moments are aware; money is whole cents.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Literal

import msgspec

from kiosk.ecosystems.ordering.rules.answers import AnswerRefusal, Packed, Reply, answer_for
from kiosk.ecosystems.ordering.rules.cycles import Cycle
from kiosk.ecosystems.ordering.rules.picking import Taken, sorting_name
from sync.contract.cases import CaseState
from sync.contract.ordering import Order, OrderAnswer, OrderLine
from sync.contract.signing import Jwk

KEPT_AFTER_PICKUP = timedelta(days=7)
"""How long an order is still opened after its pick-up, for questions; then nobody at the desk needs it."""
KEPT_WITHOUT_CYCLE = timedelta(days=35)
"""The same, counted from its arrival, where its week is not published any more."""

Sending = Literal["", "saving", "waiting", "sent", "refused"]
"""How far this desk's newest answer is: being stored, stored and waiting for the line, at the platform, refused."""

ENDED: Final[frozenset[CaseState]] = frozenset({"cancelled", "late_cancelled", "void", "refused", "withdrawn"})
"""What the resident or the platform ended: it stays ended, whatever was answered."""


class Standing(StrEnum):
    """Where an order stands on its way over the counter, in the order in which a shop works."""

    NEW = "new"
    READY = "ready"
    """A ticket: the crates are there to be given out."""
    ACCEPTED = "accepted"
    PACKED = "packed"
    HANDED_OUT = "handed_out"
    DECLINED = "declined"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DeskOrder:
    """An opened order with the shop's newest answer, whichever of its desks gave it.

    `revision` is the highest number that any answer to it bears; `elsewhere` is True where that answer came
    from another desk and cannot be read here. `cycle` is the one in which it really is.
    """

    order: Order
    lookup_id: str
    state: CaseState
    cycle: str
    received_at: str
    answer: OrderAnswer | None = None
    revision: int = 0
    sending: Sending = ""
    elsewhere: bool = False
    phone: str = ""
    phone_withdrawn: bool = False
    """There was a number, and the resident took it back."""
    ticket: bool = False
    """Not an order to pack, but a pick-up desk's ticket to give out."""

    @property
    def case_id(self) -> str:
        return str(self.order.case_id)

    @property
    def receipt_key(self) -> Jwk:
        return self.order.receipt_key


def standing(entry: DeskOrder) -> Standing:
    """Where an order stands: what the resident or the platform ended stays ended, whatever was answered."""
    if entry.state in ENDED:
        return Standing.CANCELLED
    if entry.answer:
        return Standing(entry.answer.state)
    return Standing.READY if entry.ticket else Standing.NEW


@dataclass(frozen=True, slots=True)
class PickUp:
    """All orders of one week for one pick-up point. `cycle` is None where its week is not published here."""

    cycle_id: str
    point: str
    cycle: Cycle | None
    orders: tuple[DeskOrder, ...]
    counts: Mapping[Standing, int]

    @property
    def key(self) -> str:
        return f"{self.cycle_id} {self.point}"


def pick_ups(orders: Iterable[DeskOrder], cycles: Mapping[str, Cycle], now: datetime) -> tuple[PickUp, ...]:
    """Group orders by week and place: what comes next first, then those without a date, then what is over."""
    groups: dict[tuple[str, str], list[DeskOrder]] = {}
    for entry in orders:
        groups.setdefault((entry.cycle, entry.order.pickup_point), []).append(entry)
    found = [
        PickUp(
            cycle_id,
            point,
            cycles.get(cycle_id),
            tuple(sorted(entries, key=_by_name)),
            Counter(standing(entry) for entry in entries),
        )
        for (cycle_id, point), entries in groups.items()
    ]
    return tuple(sorted(found, key=lambda pick_up: _by_time(pick_up, now)))


def _by_name(entry: DeskOrder) -> tuple[str, str]:
    return sorting_name(entry.order.crate_name), entry.case_id


def _by_time(pick_up: PickUp, now: datetime) -> tuple[int, float, str]:
    cycle = pick_up.cycle
    if cycle is None:
        return 1, 0.0, pick_up.key
    if now < cycle.pickup_to:
        return 0, cycle.pickup_from.timestamp(), pick_up.key
    return 2, -cycle.pickup_from.timestamp(), pick_up.key


def is_over(pick_up: PickUp, now: datetime) -> bool:
    """Whether the crates should all have been fetched by now."""
    return pick_up.cycle is not None and pick_up.cycle.pickup_to <= now


def worth_opening(cycle: Cycle | None, received_at: datetime, now: datetime) -> bool:
    """Whether the desk still needs to know what was ordered: nothing is opened only because it is there."""
    if cycle is not None:
        return now < cycle.pickup_to + KEPT_AFTER_PICKUP
    return now < received_at + KEPT_WITHOUT_CYCLE


def next_reply(entry: DeskOrder, reply: Reply, at: datetime) -> OrderAnswer | AnswerRefusal | None:
    """The next revision of the shop's answer; None for an order that has ended: there is nothing to answer."""
    if standing(entry) is Standing.CANCELLED:
        return None
    made = answer_for(entry.order, entry.answer, reply, at, ticket=entry.ticket)
    if isinstance(made, AnswerRefusal):
        return made
    return msgspec.structs.replace(made, revision=entry.revision + 1)


def taken(entry: DeskOrder) -> Taken:
    """As the pick list wants it: an ended order is in no state that is packed; a ticket needs nobody's yes."""
    if standing(entry) is Standing.READY:
        return Taken(entry.order, entry.cycle, "accepted")
    answer = None if standing(entry) is Standing.CANCELLED else entry.answer
    return Taken(entry.order, entry.cycle, answer.state if answer else None)


def things(order: Order) -> int:
    """How many things lie in the crate: pieces, and one for each weighed line."""
    return sum(line.quantity if line.sold_by == "piece" else 1 for line in order.lines)


def to_pay(entry: DeskOrder) -> int:
    """Cents with deposit: what the shop answered, or else what was ordered."""
    if entry.answer and entry.answer.state != "declined":
        return entry.answer.total_cents + entry.answer.deposit_cents
    return entry.order.total_cents + entry.order.deposit_cents


def is_estimate(entry: DeskOrder) -> bool:
    """Whether the sum still depends on the scales."""
    weighed = any(line.sold_by == "weight" for line in entry.order.lines)
    return weighed and standing(entry) in (Standing.NEW, Standing.ACCEPTED)


def least_age(order: Order) -> int:
    """The highest age limit among the lines; 0 is none."""
    return max(line.min_age for line in order.lines)


def packed_before(entry: DeskOrder) -> dict[str, Packed]:
    """What the newest answer says of each line, for a correction; empty before the first packing.

    Pieces packed as ordered are left out: there is nothing to say of them.
    """
    if entry.answer is None or entry.answer.state != "packed":
        return {}
    plain = {(line.product, line.quantity) for line in entry.order.lines if line.sold_by == "piece"}
    return {
        line.product: Packed(
            line.outcome,
            line.quantity,
            line.substitute,
            line.total_cents if line.outcome == "substituted" else None,
            line.deposit_cents if line.outcome == "substituted" else 0,
        )
        for line in entry.answer.lines
        if line.outcome != "ok" or (line.product, line.quantity) not in plain
    }


def unweighed(order: Order, outcomes: Mapping[str, Packed]) -> tuple[OrderLine, ...]:
    """Weighed lines of which nothing was said yet."""
    return tuple(line for line in order.lines if line.sold_by == "weight" and line.product not in outcomes)


def read_cents(text: str) -> int | None:
    """A price as it is typed, `2`, `2,5` or `2,50`; None where it is no price."""
    euros, comma, cents = text.strip().replace(".", ",").partition(",")
    if not euros.isascii() or not euros.isdigit() or len(euros) > 4 or len(cents) > 2 or (comma and not cents):
        return None
    if cents and not (cents.isascii() and cents.isdigit()):
        return None
    return int(euros) * 100 + int(cents.ljust(2, "0"))


def read_count(text: str) -> int | None:
    """Whole grams or pieces as they are typed; None where it is no such number."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else None
