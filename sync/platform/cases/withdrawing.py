# SPDX-License-Identifier: EUPL-1.2
"""Following the trustee's withdrawals: what rests on a withdrawn consent is wiped here, and its desk is told to.

A withdrawal may be learned before its case comes (then the case is refused when it does, whatever the ledger said a
moment before) or after it (then its bytes go). Both happen under the district's lock, so none slips through between.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec
from django.db import transaction

from sync.contract.cases import Envelope
from sync.contract.trust import withdraw_hash_of
from sync.platform.cases.ledger import ConsentLedger
from sync.platform.cases.models import (
    FollowedLedger,
    RefusedCase,
    StoredCase,
    WithdrawalMark,
)
from sync.platform.cases.store import change_state, touch, wipe
from sync.platform.counters import lock_district

KEEP_MARKS = timedelta(days=500)
"""As long as the trustee keeps its own."""
_ALIVE = ("stored", "late_next")


def follow(ledger: ConsentLedger, district: str, now: datetime, every: timedelta = timedelta(0)) -> int | None:
    """Ask the ledger for what was withdrawn since, to its end, and wipe it; returns how many cases were wiped.

    None where the ledger does not answer: the next turn goes on from the same place. With several workers only the
    first within `every` asks.
    """
    place = _begin_turn(district, now, every)
    if place is None:
        return 0
    wiped = 0
    while True:
        page = ledger.withdrawals(place)
        if page is None:
            return None
        with transaction.atomic():
            lock_district(district)
            wiped += _apply(district, page.hashes, now)
            FollowedLedger.objects.filter(district=district).update(place=page.cursor, answered_at=now)
        if not page.more or page.cursor == place:
            return wiped
        place = page.cursor


def _begin_turn(district: str, now: datetime, every: timedelta) -> str | None:
    """From where to ask; None where another worker has just asked. Two that ask at once do no harm."""
    row, _ = FollowedLedger.objects.get_or_create(district=district)
    if row.asked_at is not None and timedelta(0) <= now - row.asked_at < every:
        return None
    FollowedLedger.objects.filter(district=district).update(asked_at=now)
    return row.place


def _apply(district: str, hashes: Iterable[str], now: datetime) -> int:
    known = set(
        WithdrawalMark.objects.filter(district=district, withdraw_hash__in=hashes).values_list(
            "withdraw_hash", flat=True
        )
    )
    new = [found for found in dict.fromkeys(hashes) if found not in known]
    if not new:
        return 0
    WithdrawalMark.objects.bulk_create(
        [WithdrawalMark(district=district, withdraw_hash=found, learned_at=now) for found in new]
    )
    WithdrawalMark.objects.filter(district=district, learned_at__lt=now - KEEP_MARKS).delete()
    cases = list(StoredCase.objects.filter(district=district, withdraw_hash__in=new))
    for case in cases:
        _wipe(case, now)
    _wipe_refused(district, frozenset(new))
    return len(cases)


def _wipe(case: StoredCase, now: datetime) -> None:
    """Wipe a case and tell its desk."""
    wipe(case)
    if case.state in _ALIVE:
        change_state(case, "withdrawn", now)
    else:
        touch(case)


def _wipe_refused(district: str, hashes: frozenset[str]) -> None:
    for row in RefusedCase.objects.filter(district=district, envelope__isnull=False):
        kept = msgspec.json.decode(bytes(row.envelope or b""), type=Envelope)
        if withdraw_hash_of(kept.consent) in hashes:
            row.envelope, row.sig, row.judged = None, "", False
            row.save()
