# SPDX-License-Identifier: EUPL-1.2
"""Which waiting cases may leave this device now, by the line or by stick."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
import structlog
from joserfc.jwk import ECKey

from sync.contract.cases import CaseResult, Envelope
from sync.contract.reading import MALFORMED
from sync.contract.times import from_wire
from sync.contract.trust import OfflinePolicy
from sync.replica import cases, withdrawals
from sync.replica.database import Database
from sync.replica.meta import TrustedClock

log = structlog.get_logger("engine")


def sendable(
    db: Database, key: ECKey, policy: OfflinePolicy, clock: TrustedClock, waiting: Iterable[cases.WaitingCase]
) -> Iterator[tuple[cases.WaitingCase, Envelope]]:
    """Those that may go; what must never go any more is set aside."""
    withdrawing = bool(withdrawals.waiting_withdrawals(db))
    for case in waiting:
        try:
            envelope = msgspec.json.decode(case.signed.envelope, type=Envelope)
        except MALFORMED:
            # Bytes were lost on the disk; sent along, this case would spoil all that go with it.
            damaged = CaseResult(UUID(case.case_id), 422, cases.DAMAGED, "bytes were lost on this device")
            cases.record_results(db, (damaged,), key)
            continue
        if withdrawing and envelope.consent is not None:
            # Perhaps the very one that was withdrawn: nobody can say before the trustee knows.
            continue
        if _waited_too_long(envelope, policy, clock):
            log.warning("case too old to be sent", purpose=envelope.purpose)
            old = CaseResult(UUID(case.case_id), 410, cases.QUEUE_AGE, "it waited longer than allowed", "shred")
            cases.record_results(db, (old,), key)
            continue
        yield case, envelope


def last_moment(envelope: Envelope, policy: OfflinePolicy) -> datetime | None:
    """Until when the trustee's policy lets a case be sent; None where it does not say, or its clock may be wrong."""
    purpose = policy.purposes.get(envelope.purpose)
    if purpose is None or not purpose.max_queue_age or envelope.clock.trust != "synced":
        return None
    return from_wire(envelope.collected_at) + timedelta(seconds=purpose.max_queue_age)


def _waited_too_long(envelope: Envelope, policy: OfflinePolicy, clock: TrustedClock) -> bool:
    """Whether the trustee's policy forbids to send this case any more; never by a clock that may be wrong."""
    until = last_moment(envelope, policy)
    return until is not None and clock.state().trust == "synced" and clock() > until
