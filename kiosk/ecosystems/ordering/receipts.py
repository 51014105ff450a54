# SPDX-License-Identifier: EUPL-1.2
"""What a receipt code opens: the orders under it, and how they stand."""

from dataclasses import dataclass

from kiosk.receipts.opening import open_answer, open_case, refusal_of, state_of
from sync.contract.cases import CaseState
from sync.contract.ordering import CASE_ORDER, Order, OrderAnswer
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import KnownCase

PURPOSE_CANCEL = "order-cancel"


@dataclass(frozen=True)
class FoundOrder:
    """One shop's order under a receipt, opened with the receipt's key."""

    order: Order
    recipient: str
    cycle: str
    state: CaseState | None
    """What the platform knows; None where it has not been asked or does not have it."""
    answer: OrderAnswer | None
    reason: str = ""
    """Why it was refused: a `RefusalReason` of the platform's, or of this kiosk's own."""
    staff_answer: str = ""


@dataclass(frozen=True)
class LostOrder:
    """An order that was refused and that nobody can open any more; its receipt still says why."""

    recipient: str
    reason: str
    staff_answer: str


def lost_orders(known: list[KnownCase], found: list[FoundOrder]) -> list[LostOrder]:
    """Refused orders under a receipt that are not among those that could be opened."""
    opened = {str(order.order.case_id) for order in found}
    return [
        LostOrder(case.recipient, *refusal_of(case))
        for case in known
        if case.kind == CASE_ORDER and case.case_id not in opened and state_of(case) == "refused"
    ]


def open_orders(
    known: list[KnownCase], keys: ReceiptKeys, policy: OfflinePolicy | None, kind: str = CASE_ORDER
) -> list[FoundOrder]:
    """Open every order (or ticket) under a receipt; what cannot be opened or believed is left out."""
    found = []
    for case in known:
        order = open_case(case, keys, Order) if case.kind == kind else None
        if order is None:
            continue
        reason, staff_answer = refusal_of(case)
        found.append(
            FoundOrder(
                order=order,
                recipient=case.recipient,
                cycle=case.routing.get("cycle", order.cycle),
                state=state_of(case),
                answer=open_answer(case, keys, policy, OrderAnswer),
                reason=reason,
                staff_answer=staff_answer,
            )
        )
    return sorted(found, key=lambda item: item.order.shop)
