# SPDX-License-Identifier: EUPL-1.2
"""The chains of a kiosk: what is missing, what collides, and which side is a copy or an old backup."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from sync.contract.cases import ChainMark, ChainNumbers
from sync.contract.limits import MAX_BATCH_CASES
from sync.contract.signing import sha256_hex
from sync.platform.cases.checks import Checked, Refusal
from sync.platform.cases.models import ChainNotice, OtherNumber, RefusedCase, StoredCase
from sync.platform.database import column_uuid

FORKS = ("seq-taken", "fork")
"""Problems of a case whose number or predecessor belongs to another one."""
FIRST_PREV = sha256_hex(b"")
"""What the first envelope of a chain names as the one before it."""


@dataclass(frozen=True)
class Neighbour:
    """What is known of a number that is taken."""

    sha256: str
    prev: str


def neighbours(district: str, kiosk: str, epoch: UUID, seqs: Collection[int]) -> dict[int, Neighbour]:
    """Those of these numbers that are taken, by a case stored under them or by one that stands under another."""
    if not seqs:
        return {}
    where = [district, kiosk, column_uuid(epoch), *seqs]
    wanted = f"WHERE district = %s AND kiosk = %s AND epoch = %s AND seq IN ({', '.join(['%s'] * len(seqs))})"
    with connection.cursor() as cursor:
        # By hand: to translate two hundred numbers, the ORM takes as long as all the rest of a batch's questions.
        cursor.execute(
            f"SELECT seq, sha256, prev FROM dp_platform_othernumber {wanted}"
            f" UNION ALL SELECT seq, sha256, prev FROM dp_platform_storedcase {wanted}",
            where + where,
        )
        return {seq: Neighbour(digest, prev) for seq, digest, prev in cursor.fetchall()}


def take_number(case: Checked) -> None:
    """Count the number under which a stored case came once more as come; one that is taken stays as it is."""
    envelope = case.envelope
    if neighbours(envelope.district, envelope.kiosk, envelope.epoch, [envelope.seq]):
        return
    OtherNumber.objects.create(
        district=envelope.district, kiosk=envelope.kiosk, epoch=envelope.epoch, seq=envelope.seq,
        prev=envelope.prev, sha256=case.sha256, case_id=envelope.case_id,
    )  # fmt: skip
    count_stored([case])


def chain_break(case: Checked) -> tuple[str, str] | None:
    """Problem and detail where a number is taken, or a neighbour names another predecessor: a restored copy."""
    envelope = case.envelope
    around = (envelope.seq - 1, envelope.seq, envelope.seq + 1)
    known = neighbours(envelope.district, envelope.kiosk, envelope.epoch, around)
    if envelope.seq in known:
        return "seq-taken", "this number belongs to another case"
    before = known[envelope.seq - 1].sha256 if envelope.seq - 1 in known else None
    after = known[envelope.seq + 1].prev if envelope.seq + 1 in known else None
    expected = FIRST_PREV if envelope.seq == 1 else before
    if expected is not None and envelope.prev != expected:
        return "fork", "another case came before this one"
    if after is not None and after != case.sha256:
        return "fork", "the next case names another one before it"
    if expected is None and _follows_a_fork(case):
        return "fork", "the case before this one was a fork"
    return None


def count_stored(cases: Sequence[Checked]) -> None:
    """Move the chain of one epoch on by cases that were stored."""
    newest = max(cases, key=lambda case: case.envelope.seq)
    envelope = newest.envelope
    place = [envelope.district, envelope.kiosk, column_uuid(envelope.epoch)]
    with connection.cursor() as cursor:
        cursor.execute(_COUNT, [*place, envelope.seq, len(cases), newest.sha256])


@dataclass(frozen=True)
class Chain:
    """How far one epoch has come here; `newest` is the hash of its highest number."""

    highest: int
    stored: int
    newest: str


@dataclass(frozen=True)
class Chains:
    """All chains of one kiosk, and the numbers that staff want to be sent once more."""

    of: Mapping[UUID, Chain]
    wanted: tuple[ChainNumbers, ...]


_COUNT = (
    "INSERT INTO dp_platform_casechain AS known (district, kiosk, epoch, highest, stored, newest)"
    " VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (district, kiosk, epoch) DO UPDATE SET"
    " stored = known.stored + excluded.stored,"
    " newest = CASE WHEN excluded.highest > known.highest THEN excluded.newest ELSE known.newest END,"
    " highest = CASE WHEN excluded.highest > known.highest THEN excluded.highest ELSE known.highest END"
)
_WANTED = -1
_READ = (
    "SELECT epoch, highest, stored, newest FROM dp_platform_casechain WHERE district = %s AND kiosk = %s"
    f" UNION ALL SELECT epoch, seq, {_WANTED}, '' FROM dp_platform_refusedcase"
    " WHERE district = %s AND kiosk = %s AND wanted_again AND epoch IS NOT NULL AND seq IS NOT NULL"
)


def read_chains(district: str, kiosk: str) -> Chains:
    """What every round looks for. By hand, in one question: through the ORM these took a third of a round."""
    with connection.cursor() as cursor:
        cursor.execute(_READ, [district, kiosk, district, kiosk])
        rows = cursor.fetchall()
    chains, wanted = {}, []
    for epoch, number, stored, newest in rows:
        known = epoch if isinstance(epoch, UUID) else UUID(epoch)
        if stored == _WANTED:
            wanted.append((number, known))
        else:
            chains[known] = Chain(number, stored, newest)
    numbers: dict[UUID, list[int]] = {}
    for number, epoch in sorted(wanted)[:MAX_BATCH_CASES]:
        numbers.setdefault(epoch, []).append(number)
    return Chains(chains, tuple(ChainNumbers(epoch, tuple(seqs)) for epoch, seqs in numbers.items()))


def fenced(district: str, kiosk: str, chains: Chains, marks: Iterable[ChainMark], now: datetime) -> tuple[UUID, ...]:
    """Epochs in which more is stored here than the kiosk knows of: it is a copy, or was restored from a backup."""
    found = []
    for mark in marks:
        chain = chains.of.get(mark.epoch)
        if chain is None:
            continue
        if chain.highest > mark.tip or (chain.highest == mark.tip and chain.newest != mark.sha256):
            found.append(mark.epoch)
            notice(district, kiosk, mark.epoch, "copy", chain.highest, now)
    return tuple(found)


def is_set_back(chains: Chains, marks: Iterable[ChainMark]) -> bool:
    """Whether the kiosk delivered numbers beyond all that is stored: perhaps this database is an old backup's."""
    highest = {epoch: chain.highest for epoch, chain in chains.of.items()}
    return any(mark.delivered > highest.get(mark.epoch, 0) for mark in marks)


def missing(
    district: str, kiosk: str, chains: Chains, marks: Iterable[ChainMark], now: datetime
) -> tuple[ChainNumbers, ...]:
    """Numbers that the kiosk gave out and that never came, or were lost here with a restored backup."""
    told = {mark.epoch: mark.delivered for mark in marks}
    found = []
    for epoch in sorted(chains.of.keys() | told.keys()):
        chain = chains.of.get(epoch)
        highest, stored = (chain.highest, chain.stored) if chain else (0, 0)
        top = max(highest, told.get(epoch, 0))
        if stored >= top:
            continue
        numbers = missing_numbers(district, kiosk, epoch, top)
        if numbers and numbers[-1] > highest and numbers[-1] <= told.get(epoch, 0):
            notice(district, kiosk, epoch, "our-backup", highest, now)
        if numbers:
            found.append(ChainNumbers(epoch, tuple(numbers[:MAX_BATCH_CASES])))
    return tuple(found)


def missing_numbers(district: str, kiosk: str, epoch: UUID, top: int) -> list[int]:
    """Numbers from 1 to `top` that are neither stored nor in quarantine."""
    where = {"district": district, "kiosk": kiosk, "epoch": epoch}
    seen = set(StoredCase.objects.filter(**where).values_list("seq", flat=True))
    seen |= set(OtherNumber.objects.filter(**where).values_list("seq", flat=True))
    seen |= {seq for seq in RefusedCase.objects.filter(**where).values_list("seq", flat=True) if seq is not None}
    return [number for number in range(1, top + 1) if number not in seen]


def notice_fork(refusal: Refusal, district: str, kiosk: str, now: datetime) -> bool:
    """Tell staff of a case whose place in the chain belongs to another one; whether it is one."""
    if refusal.problem not in FORKS or refusal.envelope is None:
        return False
    notice(district, kiosk, refusal.envelope.epoch, "fork", refusal.envelope.seq, now)
    return True


def notice(district: str, kiosk: str, epoch: UUID, kind: str, seq: int, now: datetime) -> None:
    """Put something before the staff; what was closed and comes again is open again."""
    row, _ = ChainNotice.objects.get_or_create(
        district=district, kiosk=kiosk, epoch=epoch, kind=kind,
        defaults={"seq": seq, "first_at": now, "last_at": now},
    )  # fmt: skip
    row.seq, row.last_at, row.times, row.closed_at = seq, now, row.times + 1, None
    row.save()


def _follows_a_fork(case: Checked) -> bool:
    envelope = case.envelope
    return RefusedCase.objects.filter(
        district=envelope.district, kiosk=envelope.kiosk, epoch=envelope.epoch, seq=envelope.seq - 1,
        sha256=envelope.prev, problem__in=FORKS,
    ).exists()  # fmt: skip
