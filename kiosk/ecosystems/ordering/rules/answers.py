# SPDX-License-Identifier: EUPL-1.2
"""What a shop may say of an order, and what then has to be paid."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.basket import MAX_SHOP_CENTS
from sync.contract.ordering import AnswerLine, LineOutcome, Order, OrderAnswer, OrderLine, OrderState
from sync.contract.times import to_wire

HEAVIEST = 2
"""A weighed line over this many times the wish is a slip of the finger."""

_STEPS: dict[OrderState | None, frozenset[OrderState]] = {
    None: frozenset({"accepted", "declined"}),
    "accepted": frozenset({"accepted", "packed", "declined"}),
    "packed": frozenset({"packed", "handed_out"}),
    "declined": frozenset(),
    "handed_out": frozenset(),
}


_TICKET_STEPS: dict[OrderState | None, frozenset[OrderState]] = {None: frozenset({"handed_out"})}
"""A pick-up desk neither takes nor packs: it gives out."""


class AnswerProblem(StrEnum):
    """Why an answer cannot be given."""

    STEP_NOT_ALLOWED = "step-not-allowed"
    UNKNOWN_PRODUCT = "unknown-product"
    NOTHING_PACKED = "nothing-packed"
    TOO_MUCH = "too-much"
    SUBSTITUTE_NOT_WISHED = "substitute-not-wished"
    SUBSTITUTE_WITHOUT_NAME = "substitute-without-name"
    SUBSTITUTE_TOO_DEAR = "substitute-too-dear"
    PAID_BEFORE_HANDED_OUT = "paid-before-handed-out"


@dataclass(frozen=True, slots=True)
class AnswerRefusal:
    """An expected no; `product` and `limit` (pieces, grams or cents) where one line is meant."""

    problem: AnswerProblem
    product: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Packed:
    """What became of one line.

    `quantity`: pieces or grams really in the crate; None is as ordered. `cents` (goods) and
    `deposit_cents` are for a substitute only; the goods' price of all else follows from the order.
    """

    outcome: LineOutcome = "ok"
    quantity: int | None = None
    substitute: str = ""
    cents: int | None = None
    deposit_cents: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What the shop says: the new state, what became of each product, and a few words."""

    state: OrderState
    outcomes: Mapping[str, Packed]
    paid: bool = False
    message: str = ""


def may_answer(before: OrderState | None, state: OrderState, *, ticket: bool = False) -> bool:
    """Whether a shop may go from one state to another. What was accepted or packed may be corrected."""
    return state in (_TICKET_STEPS if ticket else _STEPS).get(before, frozenset())


def answer_for(
    order: Order, before: OrderAnswer | None, reply: Reply, at: datetime, *, ticket: bool = False
) -> OrderAnswer | AnswerRefusal:
    """The next revision of a shop's (with `ticket` a pick-up desk's) answer, complete with lines and sums.

    Products without an outcome keep the one of the answer before, or count as packed as ordered.
    """
    if not may_answer(before.state if before else None, reply.state, ticket=ticket):
        return AnswerRefusal(AnswerProblem.STEP_NOT_ALLOWED)
    if reply.paid and reply.state != "handed_out":
        return AnswerRefusal(AnswerProblem.PAID_BEFORE_HANDED_OUT)
    unknown = sorted(set(reply.outcomes) - {line.product for line in order.lines})
    if unknown:
        return AnswerRefusal(AnswerProblem.UNKNOWN_PRODUCT, unknown[0])
    lines: list[AnswerLine] = []
    for line in order.lines if reply.state != "declined" else ():
        answered = _answer_line(order, line, reply.outcomes.get(line.product), before)
        if isinstance(answered, AnswerRefusal):
            return answered
        lines.append(answered)
    goods, deposit = sum(line.total_cents for line in lines), sum(line.deposit_cents for line in lines)
    if goods + deposit > MAX_SHOP_CENTS:
        return AnswerRefusal(AnswerProblem.TOO_MUCH, limit=MAX_SHOP_CENTS)
    return OrderAnswer(
        case_id=order.case_id,
        revision=before.revision + 1 if before else 1,
        state=reply.state,
        at=to_wire(at),
        lines=tuple(lines),
        total_cents=goods,
        deposit_cents=deposit,
        paid=reply.paid,
        message=reply.message.strip(),
    )


def _answer_line(
    order: Order, line: OrderLine, packed: Packed | None, before: OrderAnswer | None
) -> AnswerLine | AnswerRefusal:
    if packed is None:
        kept = next((old for old in before.lines if old.product == line.product), None) if before else None
        return kept or _as_ordered(line, line.quantity)
    if packed.outcome == "missing":
        return AnswerLine(product=line.product, outcome="missing", quantity=0, total_cents=0)
    if packed.outcome == "substituted":
        return _substituted(order, line, packed)
    quantity = line.quantity if packed.quantity is None else packed.quantity
    most = line.quantity if line.sold_by == "piece" else line.quantity * HEAVIEST
    if quantity < 1:
        return AnswerRefusal(AnswerProblem.NOTHING_PACKED, line.product)
    if quantity > most:
        return AnswerRefusal(AnswerProblem.TOO_MUCH, line.product, most)
    return _as_ordered(line, quantity)


def _as_ordered(line: OrderLine, quantity: int) -> AnswerLine:
    return AnswerLine(
        product=line.product,
        quantity=quantity,
        total_cents=prices.final_goods(line, quantity),
        deposit_cents=prices.line_deposit(line, quantity),
    )


def _substituted(order: Order, line: OrderLine, packed: Packed) -> AnswerLine | AnswerRefusal:
    """Something similar, of at most the price of what it stands for: that is what the resident agreed to."""
    name = packed.substitute.strip()
    cents = line.total_cents if packed.cents is None else packed.cents
    quantity = line.quantity if packed.quantity is None else packed.quantity
    if not order.substitutes:
        return AnswerRefusal(AnswerProblem.SUBSTITUTE_NOT_WISHED, line.product)
    if not name:
        return AnswerRefusal(AnswerProblem.SUBSTITUTE_WITHOUT_NAME, line.product)
    if quantity < 1:
        return AnswerRefusal(AnswerProblem.NOTHING_PACKED, line.product)
    if cents < 0 or cents > line.total_cents:
        return AnswerRefusal(AnswerProblem.SUBSTITUTE_TOO_DEAR, line.product, line.total_cents)
    return AnswerLine(
        product=line.product,
        outcome="substituted",
        quantity=quantity,
        total_cents=cents,
        deposit_cents=max(0, packed.deposit_cents),
        substitute=name,
    )
