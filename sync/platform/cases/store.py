# SPDX-License-Identifier: EUPL-1.2
"""Writing cases: each once, chain checked, cursors moved in the same transaction as the effect."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from structlog.typing import FilteringBoundLogger

from sync.contract.cases import CaseResult, CaseState
from sync.contract.signing import sha256_hex
from sync.platform.cases.checks import Checked, Refusal
from sync.platform.cases.kinds import CaseKind, Unfit
from sync.platform.cases.models import CancelMark, RefusedCase, StoredCase
from sync.platform.counters import next_number

_FIRST_PREV = sha256_hex(b"")


def place_batch(
    verdicts: list[Checked | Refusal],
    kiosk: str,
    kinds: Mapping[str, CaseKind],
    now: datetime,
    log: FilteringBoundLogger,
) -> tuple[CaseResult, ...]:
    """Store what can be stored, put the rest into quarantine; one result each, in order.

    One transaction for all, one savepoint each: a defect met in one case costs that case alone.
    """
    results = []
    with transaction.atomic():
        for verdict in verdicts:
            case_id = verdict.case_id if isinstance(verdict, Refusal) else verdict.envelope.case_id
            try:
                with transaction.atomic():
                    results.append(_place(verdict, kiosk, kinds, now))
            except Exception as error:  # noqa: BLE001 - the neighbours must not suffer
                log.error("case failed", case=str(case_id), error=error)
                results.append(CaseResult(case_id, 500, "internal", "try again later"))
    return tuple(results)


def change_state(case: StoredCase, state: CaseState, now: datetime) -> None:
    """Move a stored case to another state and tell its desk and its kiosk."""
    case.state = state
    case.state_at = now
    touch(case)


def touch(case: StoredCase) -> None:
    """Let the case appear again at its desk and in its kiosk's mailbox, and save it."""
    case.desk_cursor = next_number(f"desk:{case.recipient}")
    case.mailbox_cursor = next_number(f"mailbox:{case.kiosk}")
    case.save()


def cancel_with_followers(case: StoredCase, state: CaseState, now: datetime, kinds: Mapping[str, CaseKind]) -> None:
    """Cancel a case and all that means nothing without it."""
    change_state(case, state, now)
    kind = kinds.get(case.kind)
    for follower in kind.followers(case) if kind else ():
        if follower.state in ("stored", "late_next"):
            change_state(follower, state, now)


def _place(verdict: Checked | Refusal, kiosk: str, kinds: Mapping[str, CaseKind], now: datetime) -> CaseResult:
    if isinstance(verdict, Refusal):
        before = _same_before(verdict, kiosk)
        return before or _quarantine(verdict, kiosk, now)
    envelope = verdict.envelope
    stored = StoredCase.objects.filter(case_id=envelope.case_id).first()
    if stored is not None:
        if stored.sha256 == verdict.sha256:
            return CaseResult(envelope.case_id, 200)
        return _quarantine(_refused(verdict, 409, "other-bytes", "this id has other bytes"), kiosk, now)
    broken = _chain_break(verdict)
    if broken is not None:
        return _quarantine(broken, kiosk, now)
    judgement = kinds[envelope.kind].judge(verdict, now)
    if isinstance(judgement, Unfit):
        refusal = _refused(verdict, judgement.status, judgement.problem, judgement.detail)
        return _quarantine(refusal, kiosk, now)
    _store(verdict, judgement.state, judgement.routing, now, kinds)
    RefusedCase.objects.filter(kiosk=kiosk, sha256=verdict.sha256).delete()
    return CaseResult(envelope.case_id, 201)


def _store(
    case: Checked, state: CaseState, routing: dict[str, str], now: datetime, kinds: Mapping[str, CaseKind]
) -> None:
    envelope = case.envelope
    stored = StoredCase(
        case_id=envelope.case_id,
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
        routing=routing,
        state=state,
        state_at=now,
        collected_at=case.collected_at,
        received_at=now,
        gap=_has_gap(case),
        desk_cursor=next_number(f"desk:{envelope.recipient}"),
    )
    stored.save(force_insert=True)
    marked = (
        state in ("stored", "late_next")
        and stored.cancel_hash
        and CancelMark.objects.filter(lookup_id=stored.lookup_id, cancel_hash=stored.cancel_hash).exists()
    )
    if marked:
        cancel_with_followers(stored, "cancelled", now, kinds)
    elif state == "late_cancelled":
        cancel_with_followers(stored, state, now, kinds)
    elif state not in ("stored", "void"):
        change_state(stored, state, now)


def _chain_break(case: Checked) -> Refusal | None:
    """A number taken by another case, or a neighbour that names another predecessor: a restored copy."""
    envelope = case.envelope
    chain = StoredCase.objects.filter(kiosk=envelope.kiosk, epoch=envelope.epoch)
    if chain.filter(seq=envelope.seq).exists():
        return _refused(case, 409, "seq-taken", "this number belongs to another case")
    before = chain.filter(seq=envelope.seq - 1).values_list("sha256", flat=True).first()
    after = chain.filter(seq=envelope.seq + 1).values_list("prev", flat=True).first()
    expected = _FIRST_PREV if envelope.seq == 1 else before
    if expected is not None and envelope.prev != expected:
        return _refused(case, 409, "fork", "another case came before this one")
    if after is not None and after != case.sha256:
        return _refused(case, 409, "fork", "the next case names another one before it")
    return None


def _has_gap(case: Checked) -> bool:
    """Whether the envelope before this one never came here, neither stored nor refused."""
    envelope = case.envelope
    if envelope.seq == 1:
        return False
    where = {"kiosk": envelope.kiosk, "epoch": envelope.epoch, "seq": envelope.seq - 1}
    return not (StoredCase.objects.filter(**where).exists() or RefusedCase.objects.filter(**where).exists())


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
    )


def _same_before(refusal: Refusal, kiosk: str) -> CaseResult | None:
    """A case stored long ago that comes again, with a token or a consent that no longer fits: still 200."""
    if not refusal.genuine:
        return None
    digest = sha256_hex(refusal.data)
    if StoredCase.objects.filter(case_id=refusal.case_id, kiosk=kiosk, sha256=digest).exists():
        return CaseResult(refusal.case_id, 200)
    return None


def _quarantine(refusal: Refusal, kiosk: str, now: datetime) -> CaseResult:
    """Answer a refusal; one that will not pass by waiting is put before the staff."""
    if not refusal.passing:
        _record(refusal, kiosk, now)
    return CaseResult(refusal.case_id, refusal.status, refusal.problem, refusal.detail, refusal.action)


def _record(refusal: Refusal, kiosk: str, now: datetime) -> None:
    envelope = refusal.envelope if refusal.genuine else None
    keep = refusal.genuine and refusal.action != "shred"
    row, _ = RefusedCase.objects.get_or_create(
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
    row.status, row.problem, row.detail = refusal.status, refusal.problem, refusal.detail[:300]
    row.envelope = refusal.data if keep else None
    row.sig = refusal.sig if keep else ""
    row.last_at = now
    row.times += 1
    row.save()
