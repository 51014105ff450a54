# SPDX-License-Identifier: EUPL-1.2
"""The ledger of consents: registering receipts, telling what they are worth, withdrawing them.

Receipts are kept byte for byte; a withdrawal is a tombstone of its own and may come before its record.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec
from django.db import transaction

from sync.contract.signing import SignatureError, epoch_seconds, sha256_hex, unb64url
from sync.contract.times import to_wire
from sync.contract.trust import (
    ConsentExport,
    ConsentReceipt,
    ConsentResult,
    ConsentState,
    HeldConsent,
    Purpose,
    Withdrawals,
)
from sync.trustee import catalogue
from sync.trustee.clients import key_id_of
from sync.trustee.models import ConsentRecord, KnownNotice, Withdrawal
from sync.trustee.receipts import Refused, check_receipt, state_of
from sync.trustee.register import Enrolled, find_by_key, note

KEEP_EXPIRED: Final = timedelta(days=90)
"""How long an expired consent stays as proof (GDPR, Art. 7 (1))."""
KEEP_TOMBSTONES: Final = timedelta(days=500)
"""Longer than any consent lives and waits on a kiosk."""
PAGE: Final = 500
"""Withdrawals told at once."""
_MARK: Final = 16
_MOST_DIGITS: Final = 18


def register(receipts: Iterable[str], now: datetime) -> tuple[ConsentResult, ...]:
    """Register receipts, each on its own: one bad receipt does not hold up its neighbours."""
    with transaction.atomic():
        forget_old(now)
        purposes, suspended = catalogue.ever_in_force(now), catalogue.suspended()
        results = tuple(_register_one(receipt, purposes, suspended, now) for receipt in receipts)
        new = sum(result.status == 201 for result in results)
        if new:
            note("consents", now, detail=f"{new} registered")
    return results


def _register_one(
    token: str, purposes: Mapping[str, Sequence[Purpose]], suspended: Mapping[str, datetime], now: datetime
) -> ConsentResult:
    digest = sha256_hex(token.encode())
    if ConsentRecord.objects.filter(pk=digest).exists():
        return ConsentResult(digest, 200)
    kiosk = _signer(token)
    receipt = check_receipt(token, kiosk.device if kiosk else None, purposes, suspended, now)
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
    withdrawn = set(Withdrawal.objects.filter(withdraw_hash__in=hashes).values_list("withdraw_hash", flat=True))
    return {
        digest: state_of(record.event_state, record.exp, record.withdraw_hash in withdrawn, now)
        if (record := records.get(digest)) is not None
        else "unknown"
        for digest in sorted(wanted)
    }


def withdraw(withdraw_hash: str, now: datetime) -> None:
    """Set a tombstone; setting it again changes nothing."""
    with transaction.atomic():
        if _bury(withdraw_hash, now):
            note("withdrawal", now)


def withdraw_on_paper(withdraw_hash: str, reference: str, clerk: str, now: datetime) -> None:
    """Set a tombstone for a withdrawal that came on paper. The line says who entered which form, and nothing else:
    it is the same whether the ledger knows the hash, knows it as withdrawn, or does not know it."""
    with transaction.atomic():
        _bury(withdraw_hash, now)
        note("withdrawal-on-paper", now, detail=f"{reference} by {clerk}")


def _bury(withdraw_hash: str, now: datetime) -> bool:
    return Withdrawal.objects.get_or_create(withdraw_hash=withdraw_hash, defaults={"withdrawn_at": now})[1]


def withdrawals(since: str, issuer: str, now: datetime) -> Withdrawals:
    """A page of tombstones after a cursor, which is the number and the beginning of the hash of the last one told.

    A cursor whose tombstone is not here begins from the first: this ledger was restored from a backup, and has
    given its numbers anew.
    """
    number, _, mark = since.partition(".")
    after = 0
    if number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS and mark:
        known = Withdrawal.objects.filter(pk=int(number)).first()
        after = known.pk if known is not None and known.withdraw_hash[:_MARK] == mark else 0
    page = list(Withdrawal.objects.filter(pk__gt=after).order_by("pk")[: PAGE + 1])
    told = page[:PAGE]
    cursor = f"{told[-1].pk}.{told[-1].withdraw_hash[:_MARK]}" if told else since if after else ""
    return Withdrawals(
        issuer, epoch_seconds(now), tuple(row.withdraw_hash for row in told), cursor, more=len(page) > PAGE
    )


def export(withdraw_hash: str, issuer: str, now: datetime, on_behalf: str = "") -> ConsentExport:
    """All that is held under this hash of a receipt's secret; empty where it is unknown.

    `on_behalf` is what the log says of somebody who asks for a resident: a line is then written in any case.
    """
    with transaction.atomic():
        records = list(ConsentRecord.objects.filter(withdraw_hash=withdraw_hash).order_by("registered_at", "pk"))
        tombstone = Withdrawal.objects.filter(withdraw_hash=withdraw_hash).first()
        notices = {
            (known.purpose, known.sha256): known.texts
            for known in KnownNotice.objects.filter(purpose__in={record.purpose for record in records})
        }
        if on_behalf:
            note("export-on-paper", now, detail=f"{len(records)} receipts, {on_behalf}")
        elif records or tombstone:
            note("export", now, detail=f"{len(records)} receipts")
    held = tuple(_held(record, tombstone is not None, notices, now) for record in records)
    return ConsentExport(issuer, to_wire(now), held, None if tombstone is None else to_wire(tombstone.withdrawn_at))


def _held(
    record: ConsentRecord, withdrawn: bool, notices: dict[tuple[str, str], dict[str, str]], now: datetime
) -> HeldConsent:
    token = bytes(record.receipt).decode("ascii")
    # Verified when it was registered; the party's key may be another one by now.
    said = msgspec.json.decode(unb64url(token.split(".")[1]), type=ConsentReceipt)
    return HeldConsent(
        receipt=token,
        record=said,
        state=state_of(record.event_state, record.exp, withdrawn, now),
        registered_at=to_wire(record.registered_at),
        notice=notices.get((record.purpose, said.notice.get("sha256", "")), {}),
    )


def forget_old(now: datetime) -> None:
    """Delete what has been over for long enough: expired consents, and tombstones that nothing can need."""
    with transaction.atomic():
        ConsentRecord.objects.filter(exp__lt=epoch_seconds(now - KEEP_EXPIRED)).delete()
        Withdrawal.objects.filter(withdrawn_at__lt=now - KEEP_TOMBSTONES).delete()
