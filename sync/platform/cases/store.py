# SPDX-License-Identifier: EUPL-1.2
"""Writing cases: each once, chain checked, cursors moved in the same transaction as the effect."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from django.db import transaction
from structlog.typing import FilteringBoundLogger

from sync.allotments.ledger import Refused
from sync.contract.cases import CaseResult, CaseState, Envelope
from sync.contract.signing import sha256_hex
from sync.platform.allotments.book import distrust, give_up, release, take
from sync.platform.cases import quarantine
from sync.platform.cases.chains import chain_break, count_stored, neighbours, notice_fork, take_number
from sync.platform.cases.checks import KIND_VOID, Checked, Refusal, consent_refusal
from sync.platform.cases.intake import Intake
from sync.platform.cases.kinds import CaseKind, Judgement, Unfit
from sync.platform.cases.models import (
    CancelMark,
    CounterReading,
    HandedOver,
    RefusedCase,
    StoredAnswer,
    StoredCase,
    WithdrawalMark,
)
from sync.platform.counters import lock_district, next_number

_FREEING = ("cancelled", "late_cancelled", "withdrawn")


def place_batch(
    verdicts: list[Checked | Refusal],
    district: str,
    kiosk: str,
    kinds: Mapping[str, CaseKind],
    now: datetime,
    log: FilteringBoundLogger,
) -> tuple[CaseResult, ...]:
    """Store what can be stored, put the rest into quarantine; one result each, in order.

    One transaction for all. What is ordinary is stored in bulk, all else in savepoints of its own: a defect met in
    one case costs that case alone.
    """
    try:
        with transaction.atomic():
            lock_district(district)
            return _place_in_bulk(verdicts, Intake(district, kiosk, kinds, now), log)
    except Exception as error:  # noqa: BLE001 - one case may have spoiled the bulk; alone it spoils nothing
        log.error("bulk failed", error=error)
    with transaction.atomic():
        lock_district(district)
        return tuple(_place_alone(verdict, district, kiosk, kinds, now, log) for verdict in verdicts)


def _place_in_bulk(
    verdicts: list[Checked | Refusal], intake: Intake, log: FilteringBoundLogger
) -> tuple[CaseResult, ...]:
    results = []
    intake.look_up(verdicts)
    for verdict in verdicts:
        result = intake.take(verdict) if isinstance(verdict, Checked) else None
        if result is None:
            intake.write()
            result = _place_alone(verdict, intake.district, intake.kiosk, intake.kinds, intake.now, log)
            if isinstance(verdict, Checked) and result.status in (200, 201):
                intake.learn(verdict)
        results.append(result)
    intake.write()
    return tuple(results)


def place_again(row: RefusedCase, kinds: Mapping[str, CaseKind], now: datetime) -> CaseResult | None:
    """Judge a kept case once more, also where its kiosk is gone; None where only the kiosk can bring it again."""
    case = quarantine.judged_bytes(row)
    if case is None or case.envelope.kind not in kinds:
        return None
    with transaction.atomic():
        lock_district(row.district)
        result = _place(case, row.district, row.kiosk, kinds, now)
        if result.status == 201:
            # Its kiosk set it aside and is told that it is taken after all.
            touch(StoredCase.objects.get(case_id=case.envelope.case_id))
    return result


def _place_alone(
    verdict: Checked | Refusal,
    district: str,
    kiosk: str,
    kinds: Mapping[str, CaseKind],
    now: datetime,
    log: FilteringBoundLogger,
) -> CaseResult:
    case_id = verdict.case_id if isinstance(verdict, Refusal) else verdict.envelope.case_id
    try:
        with transaction.atomic():
            return _place(verdict, district, kiosk, kinds, now)
    except Exception as error:  # noqa: BLE001 - the neighbours must not suffer
        log.error("case failed", case=str(case_id), error=error)
        return CaseResult(case_id, 500, "internal", "try again later")


def change_state(case: StoredCase, state: CaseState, now: datetime) -> None:
    """Move a stored case to another state and tell its desk and its kiosk; what it no longer needs is free again."""
    if state in _FREEING and case.state not in _FREEING:
        release(msgspec.json.decode(bytes(case.envelope), type=Envelope).uses, now)
        if case.reserved is not None:
            give_up(case.reserved, now)
    case.state = state
    case.state_at = now
    touch(case)


def wipe(case: StoredCase) -> None:
    """Keep that it was there, and its place in the chain; nothing of what it said, nor the consent, nor answers.

    The caller saves it, by `change_state` or `touch`.
    """
    envelope = msgspec.json.decode(bytes(case.envelope), type=Envelope)
    bare = msgspec.structs.replace(envelope, payload=msgspec.UNSET, consent=None)
    # Whoever it was handed to learns by the same queue that it is gone: the place in it stays, without a byte.
    HandedOver.objects.filter(district=case.district, case=case).update(answer=b"", sig="", payload=b"")
    StoredAnswer.objects.filter(district=case.district, case=case).delete()
    CounterReading.objects.filter(district=case.district, case=case).delete()
    case.envelope, case.sig = msgspec.json.encode(bare), ""


def touch(case: StoredCase) -> None:
    """Let the case appear again at its desks and in its kiosk's mailbox, and save it."""
    case.desk_cursor = next_number(case.district, f"desk:{case.recipient}")
    for link in HandedOver.objects.filter(district=case.district, case=case):
        link.desk_cursor = next_number(case.district, f"desk:{link.taker}")
        link.save(update_fields=["desk_cursor"])
    case.mailbox_cursor = next_number(case.district, f"mailbox:{case.kiosk}")
    case.save()


def cancel_with_followers(case: StoredCase, state: CaseState, now: datetime, kinds: Mapping[str, CaseKind]) -> None:
    """Cancel a case and all that means nothing without it."""
    change_state(case, state, now)
    kind = kinds.get(case.kind)
    for follower in kind.followers(case) if kind else ():
        if follower.state in ("stored", "late_next"):
            change_state(follower, state, now)


def _place(
    verdict: Checked | Refusal, district: str, kiosk: str, kinds: Mapping[str, CaseKind], now: datetime
) -> CaseResult:
    if isinstance(verdict, Refusal):
        before = _same_before(verdict, kiosk)
        return before or _quarantine(verdict, district, kiosk, now)
    envelope = verdict.envelope
    stored = StoredCase.objects.filter(case_id=envelope.case_id).first()
    if stored is not None:
        if stored.sha256 == verdict.sha256:
            return CaseResult(envelope.case_id, 200)
        if _is_renumbered(stored, envelope):
            take_number(verdict)
            quarantine.release(verdict, kiosk, now)
            return CaseResult(envelope.case_id, 200)
        return _quarantine(_refused(verdict, 409, "other-bytes", "this id has other bytes"), district, kiosk, now)
    if quarantine.was_dropped(verdict, kiosk):
        return _quarantine(_refused(verdict, 410, "dropped", "staff dropped this case"), district, kiosk, now)
    withdrawn = _withdrawn_meanwhile(verdict)
    if withdrawn is not None:
        return _quarantine(withdrawn, district, kiosk, now)
    broken = chain_break(verdict)
    if broken is not None:
        return _quarantine(_refused(verdict, 409, *broken), district, kiosk, now)
    judgement = kinds[envelope.kind].judge(verdict, now)
    if isinstance(judgement, Unfit):
        refusal = _refused(verdict, judgement.status, judgement.problem, judgement.detail)
        return _quarantine(refusal, district, kiosk, now)
    unpromised = take(envelope, now)
    if unpromised is Refused.DOUBTED:
        return CaseResult(envelope.case_id, 503, str(unpromised), "what other kiosks gave back is to be heard first")
    if unpromised is not None:
        status = 422 if unpromised is Refused.UNKNOWN else 409
        refusal = _refused(verdict, status, str(unpromised), "it promises units that its kiosk did not hold")
        return _quarantine(refusal, district, kiosk, now)
    _store(verdict, judgement, now, kinds)
    quarantine.release(verdict, kiosk, now)
    return CaseResult(envelope.case_id, 201)


def _withdrawn_meanwhile(case: Checked) -> Refusal | None:
    """The ledger was asked before the lock was taken; what was told since counts."""
    marks = WithdrawalMark.objects.filter(district=case.envelope.district, withdraw_hash=case.withdraw_hash)
    if not case.withdraw_hash or not marks.exists():
        return None
    return consent_refusal(case, {case.consent_sha256 or "": "withdrawn"})


def _is_renumbered(stored: StoredCase, envelope: Envelope) -> bool:
    """Whether this is the stored case under another number: a copy of the kiosk's card renumbers what waits on it."""
    if envelope.kind == KIND_VOID:
        # A case that was undone while a copy held it too: each has voided it by itself.
        return (stored.kiosk, stored.kind) == (envelope.kiosk, KIND_VOID)
    if envelope.payload_sha256 is None:
        return False
    there = msgspec.json.decode(bytes(stored.envelope), type=Envelope)
    return (there.kiosk, there.kind, there.recipient, there.payload_sha256) == (
        envelope.kiosk,
        envelope.kind,
        envelope.recipient,
        envelope.payload_sha256,
    )


def _store(case: Checked, judgement: Judgement, now: datetime, kinds: Mapping[str, CaseKind]) -> None:
    envelope, state = case.envelope, judgement.state
    stored = StoredCase(
        case_id=envelope.case_id,
        district=envelope.district,
        kind=envelope.kind,
        kiosk=envelope.kiosk,
        epoch=envelope.epoch,
        seq=envelope.seq,
        prev=envelope.prev,
        sha256=case.sha256,
        envelope=case.data,
        sig=case.sig,
        recipient=envelope.recipient,
        purpose=envelope.purpose,
        lookup_id=envelope.lookup_id,
        cancel_hash=envelope.cancel_hash or "",
        withdraw_hash=case.withdraw_hash,
        routing=judgement.routing,
        reserved=judgement.reserved,
        state=state,
        state_at=now,
        collected_at=case.collected_at,
        received_at=now,
        gap=_has_gap(case),
        desk_cursor=next_number(envelope.district, f"desk:{envelope.recipient}"),
    )
    stored.save(force_insert=True)
    count_stored([case])
    marked = (
        state in ("stored", "late_next")
        and stored.cancel_hash
        and CancelMark.objects.filter(
            district=stored.district, lookup_id=stored.lookup_id, cancel_hash=stored.cancel_hash
        ).exists()
    )
    if marked:
        cancel_with_followers(stored, "cancelled", now, kinds)
    elif state == "late_cancelled":
        release(envelope.uses, now)
        cancel_with_followers(stored, state, now, kinds)
    elif state not in ("stored", "void"):
        change_state(stored, state, now)


def _has_gap(case: Checked) -> bool:
    """Whether the envelope before this one never came here, neither stored nor refused."""
    envelope = case.envelope
    if envelope.seq == 1:
        return False
    district, kiosk, epoch, former = envelope.district, envelope.kiosk, envelope.epoch, envelope.seq - 1
    return not (
        neighbours(district, kiosk, epoch, [former])
        or RefusedCase.objects.filter(district=district, kiosk=kiosk, epoch=epoch, seq=former).exists()
    )


def _refused(case: Checked, status: int, problem: str, detail: str) -> Refusal:
    return Refusal(
        case.envelope.case_id,
        status,
        problem,
        detail,
        envelope=case.envelope,
        data=case.data,
        sig=case.sig,
        genuine=True,
        judged=True,
    )


def _same_before(refusal: Refusal, kiosk: str) -> CaseResult | None:
    """A case stored long ago that comes again, with a token or a consent that no longer fits: still 200."""
    if not refusal.genuine:
        return None
    digest = sha256_hex(refusal.data)
    if StoredCase.objects.filter(case_id=refusal.case_id, kiosk=kiosk, sha256=digest).exists():
        return CaseResult(refusal.case_id, 200)
    return None


def _quarantine(refusal: Refusal, district: str, kiosk: str, now: datetime) -> CaseResult:
    """Answer a refusal; one that will not pass by waiting is put before the staff."""
    if not refusal.passing:
        quarantine.record(refusal, district, kiosk, now)
        if notice_fork(refusal, district, kiosk, now):
            distrust(district, kiosk)
    return CaseResult(refusal.case_id, refusal.status, refusal.problem, refusal.detail, refusal.action)
