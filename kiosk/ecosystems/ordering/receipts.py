# SPDX-License-Identifier: EUPL-1.2
"""What a receipt code opens: the orders under it, how they stand, and how they are cancelled."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from sync.contract.cases import ANSWER_TYP, Answer, CancelPayload, CaseState, SignedAnswer, refusal_reason
from sync.contract.ids import uuid7
from sync.contract.ordering import CASE_ORDER, Order, OrderAnswer
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.signing import SignatureError, verify_detached
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import KIND_CANCEL, Draft, KnownCase
from sync.replica.sealing import SealError, open_sealed

PURPOSE_CANCEL = "order-cancel"
PLATFORM = "platform"


@dataclass(frozen=True)
class FoundOrder:
    """One shop's order under a receipt, opened with the receipt's key."""

    order: Order
    recipient: str
    cycle: str
    waiting_here: bool
    """Confirmed at this kiosk and not yet delivered."""
    state: CaseState | None
    """What the platform knows; None where it has not been asked or does not have it."""
    answer: OrderAnswer | None
    seen_at: str | None
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
        LostOrder(case.recipient, *_refusal(case))
        for case in known
        if case.kind == CASE_ORDER and case.case_id not in opened and _state(case) == "refused"
    ]


def open_orders(
    known: list[KnownCase], keys: ReceiptKeys, policy: OfflinePolicy | None, kind: str = CASE_ORDER
) -> list[FoundOrder]:
    """Open every order (or ticket) under a receipt; what cannot be opened or believed is left out."""
    found = []
    for case in known:
        if case.kind != kind or case.payload is None:
            continue
        try:
            order = msgspec.json.decode(open_sealed(case.payload, keys.private), type=Order)
        except (SealError, msgspec.MsgspecError):
            continue
        status = case.status
        answer = None
        if status is not None and status.answer is not None:
            answer = open_answer(status.answer, case, keys, policy)
        found.append(
            FoundOrder(
                order=order,
                recipient=case.recipient,
                cycle=case.routing.get("cycle", order.cycle),
                waiting_here=case.local_state in ("held", "ready"),
                state=_state(case),
                answer=answer,
                seen_at=case.seen_at,
                reason=_refusal(case)[0],
                staff_answer=_refusal(case)[1],
            )
        )
    return sorted(found, key=lambda item: item.order.shop)


def _state(case: KnownCase) -> CaseState | None:
    """What the platform told; a case that this kiosk set aside is refused, whether or not there is a line."""
    if case.status is not None:
        return case.status.state
    return "refused" if case.local_state in ("parked", "shredded") else None


def _refusal(case: KnownCase) -> tuple[str, str]:
    if case.status is not None and case.status.reason:
        return case.status.reason, case.status.staff_answer
    return (refusal_reason(case.problem), "") if case.problem else ("", "")


def open_answer(
    signed: SignedAnswer, case: KnownCase, keys: ReceiptKeys, policy: OfflinePolicy | None
) -> OrderAnswer | None:
    """A desk's answer, believed only where the policy names the desk's key and the case is the same."""
    trusted = policy.recipients.get(case.recipient) if policy else None
    if trusted is None:
        return None
    try:
        verify_detached(signed.sig, bytes(signed.answer), trusted.signing, ANSWER_TYP)
        outer = msgspec.json.decode(signed.answer, type=Answer)
        inner = msgspec.json.decode(open_sealed(bytes(outer.payload), keys.private), type=OrderAnswer)
    except (SignatureError, SealError, msgspec.MsgspecError):
        return None
    if not (str(outer.case_id) == str(inner.case_id) == case.case_id and outer.revision == inner.revision):
        return None
    return inner


def cancel_draft(keys: ReceiptKeys, policy: OfflinePolicy, now: datetime) -> Draft:
    """The wish to cancel everything under a receipt. It names nobody; its secret proves the receipt."""
    purpose = policy.purposes[PURPOSE_CANCEL]
    return Draft(
        case_id=uuid7(now),
        kind=KIND_CANCEL,
        recipient=PLATFORM,
        purpose=PURPOSE_CANCEL,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing={},
        payload=msgspec.json.encode(CancelPayload(keys.cancel_secret)),
        lookup_id=keys.lookup_id,
    )
