# SPDX-License-Identifier: EUPL-1.2
"""Who was given at a counter what no answer belongs to, such as a half-filled form: told to whoever has its code."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from sync.contract.cases import CaseStatus
from sync.contract.cases import CounterReading as Told
from sync.contract.limits import MAX_COUNTER_READINGS
from sync.contract.times import to_wire
from sync.platform.cases.models import CounterReading, StoredCase

ONE_READING: Final = timedelta(minutes=10)
"""What one desk asks for again within this time is the same visit."""


def note_readings(district: str, cases: Iterable[CaseStatus], desk: str, recipient: str, now: datetime) -> None:
    """Write down that a desk is given these cases; what has no payload any more gives nothing to read."""
    for case in cases:
        if isinstance(case.payload, msgspec.UnsetType):
            continue
        known = CounterReading.objects.filter(district=district, case_id=case.case_id, desk=desk)
        stored = StoredCase.objects.filter(district=district, case_id=case.case_id)
        if not known.filter(at__gt=now - ONE_READING).exists() and stored.exists():
            CounterReading.objects.create(
                district=district, case_id=case.case_id, desk=desk, recipient=recipient, at=now
            )


def readings_of(district: str, lookup_id: str) -> Mapping[UUID, tuple[Told, ...]]:
    """The newest readings of each case under a receipt, oldest first.

    Asked by the reference: a code under which nothing lies must cost the database the same.
    """
    found: dict[UUID, tuple[Told, ...]] = {}
    for row in CounterReading.objects.filter(district=district, case__lookup_id=lookup_id).order_by("at", "pk"):
        told = (*found.get(row.case_id, ()), Told(to_wire(row.at), row.recipient))
        found[row.case_id] = told[-MAX_COUNTER_READINGS:]
    return found
