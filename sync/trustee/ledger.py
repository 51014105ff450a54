# SPDX-License-Identifier: EUPL-1.2
"""The ledger of consents: registering receipts, telling what they are worth, withdrawing them.

Receipts are kept byte for byte; a withdrawal is a tombstone of its own and may come before its record.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from sync.contract.signing import SignatureError, epoch_seconds, sha256_hex
from sync.contract.trust import ConsentReceipt, ConsentResult, ConsentState, Purpose
from sync.trustee.clients import key_id_of
from sync.trustee.models import ConsentRecord, KnownNotice, Withdrawal
from sync.trustee.receipts import Refused, check_receipt, state_of
from sync.trustee.register import Enrolled, find_by_key, note

KEEP_EXPIRED: Final = timedelta(days=90)
"""How long an expired consent stays as proof (GDPR, Art. 7 (1))."""
KEEP_TOMBSTONES: Final = timedelta(days=500)
"""Longer than any consent lives and waits on a kiosk."""


def register(receipts: Iterable[str], purposes: dict[str, Purpose], now: datetime) -> tuple[ConsentResult, ...]:
    """Register receipts, each on its own: one bad receipt does not hold up its neighbours."""
    with transaction.atomic():
        forget_old(now)
        notices = frozenset(KnownNotice.objects.values_list("purpose", "sha256"))
        results = tuple(_register_one(receipt, purposes, notices, now) for receipt in receipts)
        new = sum(result.status == 201 for result in results)
        if new:
            note("consents", now, detail=f"{new} registered")
    return results


def _register_one(
    token: str, purposes: dict[str, Purpose], notices: frozenset[tuple[str, str]], now: datetime
) -> ConsentResult:
    digest = sha256_hex(token.encode())
    if ConsentRecord.objects.filter(pk=digest).exists():
        return ConsentResult(digest, 200)
    kiosk = _signer(token)
    receipt = check_receipt(token, kiosk.device if kiosk else None, purposes, notices, now)
    if isinstance(receipt, Refused):
        return ConsentResult(digest, 403, receipt.fault)
    if kiosk is None or _is_id_taken(kiosk, receipt):
        return ConsentResult(digest, 409, "receipt-id-taken")
    ConsentRecord.objects.create(
        receipt_sha256=digest,
        receipt=token.encode(),
        receipt_id=receipt.receipt_id,
        purpose=receipt.purpose,
        party_id=kiosk.party,
        event_state=receipt.event_state,
        withdraw_hash=receipt.withdrawal["hash"],
        exp=receipt.exp,
        registered_at=now,
    )
    return ConsentResult(digest, 201)


def _signer(token: str) -> Enrolled | None:
    try:
        party = find_by_key(key_id_of(token))
    except SignatureError:
        return None
    return party if party is not None and party.grantee.kind == "kiosk" else None


def _is_id_taken(kiosk: Enrolled, receipt: ConsentReceipt) -> bool:
    return ConsentRecord.objects.filter(party_id=kiosk.party, receipt_id=receipt.receipt_id).exists()


def states(digests: Iterable[str], now: datetime) -> dict[str, ConsentState]:
    """What each receipt, named by its SHA-256, is worth now."""
    wanted = set(digests)
    records = {record.pk: record for record in ConsentRecord.objects.filter(pk__in=wanted).defer("receipt")}
    hashes = {record.withdraw_hash for record in records.values()}
    withdrawn = set(Withdrawal.objects.filter(pk__in=hashes).values_list("pk", flat=True))
    return {
        digest: state_of(record.event_state, record.exp, record.withdraw_hash in withdrawn, now)
        if (record := records.get(digest)) is not None
        else "unknown"
        for digest in sorted(wanted)
    }


def withdraw(withdraw_hash: str, now: datetime) -> None:
    """Set a tombstone; setting it again changes nothing."""
    with transaction.atomic():
        _, new = Withdrawal.objects.get_or_create(pk=withdraw_hash, defaults={"withdrawn_at": now})
        if new:
            note("withdrawal", now)


def forget_old(now: datetime) -> None:
    """Delete what has been over for long enough: expired consents, and tombstones that nothing can need."""
    with transaction.atomic():
        ConsentRecord.objects.filter(exp__lt=epoch_seconds(now - KEEP_EXPIRED)).delete()
        Withdrawal.objects.filter(withdrawn_at__lt=now - KEEP_TOMBSTONES).delete()
