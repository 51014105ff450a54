# SPDX-License-Identifier: EUPL-1.2
"""What a receipt's keys open: sealed cases and answers of any kind, and how all of it is cancelled."""

from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

import msgspec

from kiosk.receipts.handing import Way, signers, way_of
from sync.contract.cases import ANSWER_TYP, Answer, CancelPayload, CaseState, refusal_reason
from sync.contract.ids import uuid7
from sync.contract.reading import MALFORMED
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.signing import SignatureError, verify_detached
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import KIND_CANCEL, Draft, KnownCase
from sync.replica.sealing import SealError, open_sealed

PLATFORM = "platform"
OVER: frozenset[CaseState] = frozenset({"cancelled", "late_cancelled", "void", "refused", "withdrawn"})
"""States in which nothing more comes of a case."""


class Revision(Protocol):
    """What the inside of every answer has."""

    @property
    def case_id(self) -> UUID:
        """The case that it answers."""

    @property
    def revision(self) -> int:
        """Each replaces the one before."""


T = TypeVar("T")
R = TypeVar("R", bound=Revision)


def open_case(case: KnownCase, keys: ReceiptKeys, kind: type[T]) -> T | None:
    """The payload of a case; None where it is not here or cannot be opened."""
    if case.payload is None:
        return None
    try:
        return msgspec.json.decode(open_sealed(case.payload, keys.private), type=kind)
    except (SealError, *MALFORMED):
        return None


def open_answer(case: KnownCase, keys: ReceiptKeys, policy: OfflinePolicy | None, kind: type[R]) -> R | None:
    """The newest answer to a case; None where there is none that can be opened.

    Believed only where the policy names the desk's key and the case is the same.
    """
    signed = case.status.answer if case.status else None
    if signed is None or policy is None:
        return None
    try:
        outer = msgspec.json.decode(signed.answer, type=Answer)
        if outer.recipient != case_way(case, policy).of(outer.revision):
            return None
        trusted = signers(policy, outer.recipient, outer.created_at)
        verify_detached(signed.sig, bytes(signed.answer), trusted, ANSWER_TYP)
        inner = msgspec.json.decode(open_sealed(bytes(outer.payload), keys.private), type=kind)
    except (SignatureError, SealError, ValueError, *MALFORMED):
        return None
    if not (str(outer.case_id) == str(inner.case_id) == case.case_id and outer.revision == inner.revision):
        return None
    return inner


def case_way(case: KnownCase, policy: OfflinePolicy | None) -> Way:
    """From which recipient to which a case went, as far as that can be believed."""
    return way_of(UUID(case.case_id), case.recipient, case.status.handed_over if case.status else (), policy)


def state_of(case: KnownCase) -> CaseState | None:
    """What the platform told; a case that this kiosk set aside is refused, whether or not there is a line."""
    if case.status is not None:
        return case.status.state
    return "refused" if case.local_state in ("parked", "shredded") else None


def refusal_of(case: KnownCase) -> tuple[str, str]:
    """Why a case was refused (a `RefusalReason`), and what staff said of it; both empty where it was not."""
    if case.status is not None and case.status.reason:
        return case.status.reason, case.status.staff_answer
    return (refusal_reason(case.problem), "") if case.problem else ("", "")


def cancel_draft(
    keys: ReceiptKeys, policy: OfflinePolicy, purpose_name: str, now: datetime, *, after: UUID | None = None
) -> Draft:
    """The wish to cancel everything under a receipt. It names nobody; its secret proves the receipt.

    `after`: the case that takes its place; the platform cancels nothing before it has that.
    Raises KeyError where the policy does not permit the purpose.
    """
    purpose = policy.purposes[purpose_name]
    return Draft(
        case_id=uuid7(now),
        kind=KIND_CANCEL,
        recipient=PLATFORM,
        purpose=purpose_name,
        datatypes=purpose.datatypes,
        legal_basis=purpose.legal_basis,
        routing={} if after is None else {"after": str(after)},
        payload=msgspec.json.encode(CancelPayload(keys.cancel_secret)),
        lookup_id=keys.lookup_id,
    )
