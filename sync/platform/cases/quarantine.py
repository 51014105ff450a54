# SPDX-License-Identifier: EUPL-1.2
"""The quarantine: what was refused, put before the staff, and what staff do with it; every step is written down."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from django.db import transaction

from sync.contract.cases import Envelope, ParkedCase
from sync.contract.signing import sha256_hex
from sync.contract.times import from_wire
from sync.platform.cases.checks import Checked, Refusal
from sync.platform.cases.models import ANSWERS, ChainNotice, QuarantineStep, RefusedCase, StoredCase
from sync.platform.counters import next_number

NOBODY_KNOWN = "das System"
"""Who stands in the log where no person acted."""
_LONGEST_NOTE = 200


class QuarantineError(Exception):
    """A step cannot be taken; the message is a German sentence for staff."""


def record(refusal: Refusal, district: str, kiosk: str, now: datetime) -> None:
    """Put a refused case before the staff, or count that it came again."""
    envelope = refusal.envelope if refusal.genuine else None
    keep = refusal.genuine and refusal.action != "shred"
    row, _ = RefusedCase.objects.get_or_create(
        district=district,
        kiosk=kiosk,
        sha256=sha256_hex(refusal.data),
        defaults={"first_at": now, "last_at": now, "status": refusal.status, "times": 0},
    )
    row.case_id = refusal.case_id
    row.kind = envelope.kind if envelope else ""
    row.recipient = envelope.recipient if envelope else ""
    row.epoch = envelope.epoch if envelope else None
    row.seq = envelope.seq if envelope else None
    row.lookup_id = envelope.lookup_id if envelope else None
    if row.dropped_at is None:
        row.status, row.problem, row.detail = refusal.status, refusal.problem, refusal.detail[:300]
        row.envelope = refusal.data if keep else None
        row.sig = refusal.sig if keep else ""
        row.judged = refusal.judged
    row.wanted_again = False
    row.last_at = now
    row.times += 1
    row.save()


def record_parked(parked: tuple[ParkedCase, ...], district: str, kiosk: str, now: datetime) -> None:
    """Put before the staff what a kiosk set aside by itself. Told again, it changes nothing."""
    for case in parked:
        if StoredCase.objects.filter(case_id=case.case_id, kiosk=kiosk).exists():
            continue
        RefusedCase.objects.get_or_create(
            district=district,
            kiosk=kiosk,
            sha256=sha256_hex(b"parked:" + case.case_id.bytes),
            defaults={
                "case_id": case.case_id, "kind": case.kind, "recipient": case.recipient, "epoch": case.epoch,
                "seq": case.seq, "lookup_id": case.lookup_id, "status": 422, "problem": case.problem[:60],
                "detail": "set aside by the kiosk itself", "first_at": now, "last_at": now,
            },
        )  # fmt: skip


def was_dropped(case: Checked, kiosk: str) -> bool:
    """Whether staff dropped these very bytes: they stay dropped, whoever sends them again."""
    return RefusedCase.objects.filter(
        district=case.envelope.district, kiosk=kiosk, sha256=case.sha256, dropped_at__isnull=False
    ).exists()


def release(case: Checked, kiosk: str, now: datetime) -> None:
    """A case was stored: it leaves the quarantine, under whatever number it was refused before."""
    rows = RefusedCase.objects.filter(district=case.envelope.district, kiosk=kiosk, case_id=case.envelope.case_id)
    for row in rows.filter(dropped_at__isnull=True):
        _log(row, "accepted", NOBODY_KNOWN, "", now)
        row.delete()


def judged_bytes(row: RefusedCase) -> Checked | None:
    """A refused case that can be tried again here: it was signed and granted, rests on no consent, and is kept."""
    if not row.judged or row.envelope is None or row.dropped_at is not None:
        return None
    data = bytes(row.envelope)
    envelope = msgspec.json.decode(data, type=Envelope)
    if envelope.consent is not None:
        # The ledger is asked at delivery, so this one has to be delivered again.
        return None
    return Checked(envelope, data, row.sig, row.sha256, from_wire(envelope.collected_at))


def want_again(row: RefusedCase, who: str, now: datetime) -> None:
    """Have the kiosk send it once more; it is told with its next round. Raises QuarantineError."""
    if row.dropped_at is not None:
        raise QuarantineError("Dieser Vorgang ist verworfen und bleibt es.")
    if row.seq is None:
        raise QuarantineError("Dieser Vorgang hat keine lesbare Nummer; der Kiosk kann ihn nicht wiederfinden.")
    with transaction.atomic():
        row.wanted_again = True
        _tell(row)
        _log(row, "again", who, "", now)


def answer(row: RefusedCase, said: str, who: str, now: datetime) -> None:
    """Tell whoever holds the receipt, at any kiosk. Raises QuarantineError."""
    words: Mapping[str, str] = dict(ANSWERS)
    if said not in words:
        raise QuarantineError("Bitte wählen Sie eine Antwort aus.")
    if row.lookup_id is None:
        raise QuarantineError("Zu diesem Vorgang ist kein Beleg bekannt; niemand könnte die Antwort lesen.")
    with transaction.atomic():
        row.answer = said
        _tell(row)
        _log(row, "answered", who, words[said], now)


def drop(row: RefusedCase, note: str, who: str, now: datetime) -> None:
    """Refuse it for ever and forget its bytes; the receipt says so. Raises QuarantineError without a reason."""
    note = " ".join(note.split())
    if not note:
        raise QuarantineError("Bitte schreiben Sie, warum der Vorgang verworfen wird.")
    if len(note) > _LONGEST_NOTE:
        raise QuarantineError(f"Bitte höchstens {_LONGEST_NOTE} Zeichen; es sind {len(note)}.")
    if row.dropped_at is not None:
        raise QuarantineError("Dieser Vorgang ist schon verworfen.")
    with transaction.atomic():
        row.dropped_at, row.envelope, row.sig, row.wanted_again, row.judged = now, None, "", False, False
        row.answer = row.answer if row.answer not in ("", "being-checked") else "not-possible"
        _tell(row)
        _log(row, "dropped", who, note, now)


def close_notice(row: ChainNotice, who: str, now: datetime) -> None:
    """Staff have seen to it; should it come again, it is open again."""
    with transaction.atomic():
        row.closed_at = now
        row.save()
        QuarantineStep.objects.create(
            district=row.district, at=now, who=who, action="closed", kiosk=row.kiosk, problem=row.kind
        )


def _tell(row: RefusedCase) -> None:
    """Move the mailbox of the case's own kiosk, so that its next round is a whole one; others hear it on asking."""
    row.mailbox_cursor = next_number(row.district, f"mailbox:{row.kiosk}")
    row.save()


def _log(row: RefusedCase, action: str, who: str, note: str, now: datetime) -> None:
    QuarantineStep.objects.create(
        district=row.district, at=now, who=who, action=action, kiosk=row.kiosk, case_id=row.case_id,
        problem=row.problem, note=note,
    )  # fmt: skip
