# SPDX-License-Identifier: EUPL-1.2
"""Ordinary cases by the batch: what is new, fits its chain and touches no other case is stored in one statement.

All else (a refusal, a gap, a late order, a case that is cancelled already) goes one by one, as `store` does it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

import msgspec
from django.db import connection

from sync.contract.cases import CaseResult, CaseState
from sync.platform.cases.chains import FIRST_PREV, Neighbour, count_stored, neighbours
from sync.platform.cases.checks import Checked, Refusal
from sync.platform.cases.kinds import CaseKind, Unfit
from sync.platform.cases.models import CancelMark, WithdrawalMark
from sync.platform.counters import next_number
from sync.platform.database import column_uuids

_COLUMNS = (
    "case_id", "district", "kind", "kiosk", "epoch", "seq", "prev", "sha256", "envelope", "sig", "recipient",
    "purpose", "lookup_id", "cancel_hash", "withdraw_hash", "routing", "state", "state_at", "collected_at",
    "received_at", "gap", "desk_cursor", "mailbox_cursor",
)  # fmt: skip
_INSERT = f"INSERT INTO dp_platform_storedcase ({', '.join(_COLUMNS)}) VALUES ({', '.join(['%s'] * len(_COLUMNS))})"


@dataclass
class Intake:
    """One kiosk's batch inside its transaction, which holds the district's lock."""

    district: str
    kiosk: str
    kinds: Mapping[str, CaseKind]
    now: datetime
    waiting: list[Checked] = field(default_factory=list)
    """Judged, and not yet written."""
    _states: list[tuple[CaseState, dict[str, str]]] = field(default_factory=list)
    _stored: dict[UUID, str] = field(default_factory=dict)
    _chain: dict[tuple[UUID, int], Neighbour] = field(default_factory=dict)
    _refused: set[UUID] = field(default_factory=set)
    _cancelled: set[tuple[str, str]] = field(default_factory=set)
    _withdrawn: set[str] = field(default_factory=set)

    def look_up(self, verdicts: Iterable[Checked | Refusal]) -> None:
        """Read in a few queries what is known of these cases and their neighbours."""
        cases = [verdict for verdict in verdicts if isinstance(verdict, Checked)]
        ids = [case.envelope.case_id for case in cases]
        if not ids:
            return
        wanted, places_for = column_uuids(ids), ", ".join(["%s"] * len(ids))
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT case_id, sha256, 0 FROM dp_platform_storedcase WHERE case_id IN ({places_for})"
                " UNION ALL SELECT case_id, sha256, 1 FROM dp_platform_refusedcase"
                f" WHERE district = %s AND kiosk = %s AND case_id IN ({places_for})",
                [*wanted, self.district, self.kiosk, *wanted],
            )
            for found, digest, refused in cursor.fetchall():
                case_id = found if isinstance(found, UUID) else UUID(found)
                if refused:
                    self._refused.add(case_id)
                else:
                    self._stored[case_id] = digest
        places = sorted({(case.envelope.epoch, case.envelope.seq) for case in cases})
        for epoch, group in groupby(places, key=itemgetter(0)):
            around = sorted({seq + step for _, seq in group for step in (-1, 0, 1)})
            for seq, known in neighbours(self.district, self.kiosk, epoch, around).items():
                self._chain[epoch, seq] = known
        references = {case.envelope.lookup_id for case in cases if case.envelope.cancel_hash}
        if references:
            marks = CancelMark.objects.filter(district=self.district, lookup_id__in=references)
            self._cancelled.update(marks.values_list("lookup_id", "cancel_hash"))
        consents = {case.withdraw_hash for case in cases} - {""}
        if consents:
            withdrawn = WithdrawalMark.objects.filter(district=self.district, withdraw_hash__in=consents)
            self._withdrawn.update(withdrawn.values_list("withdraw_hash", flat=True))

    def take(self, case: Checked) -> CaseResult | None:
        """The result of a case that was stored before or is ordinary; None where it must go its own way."""
        envelope = case.envelope
        if self._stored.get(envelope.case_id) == case.sha256:
            return CaseResult(envelope.case_id, 200)
        if not self._fits(case):
            return None
        kind = self.kinds[envelope.kind]
        if kind.touches == "reads":
            self.write()
        judgement = kind.judge(case, self.now)
        if isinstance(judgement, Unfit) or judgement.state not in ("stored", "void"):
            return None
        self.waiting.append(case)
        self._states.append((judgement.state, judgement.routing))
        self.learn(case)
        return CaseResult(envelope.case_id, 201)

    def learn(self, case: Checked) -> None:
        """Remember a case that is stored, as good as stored or known already, for those that follow it."""
        envelope = case.envelope
        self._stored[envelope.case_id] = case.sha256
        self._chain.setdefault((envelope.epoch, envelope.seq), Neighbour(case.sha256, envelope.prev))

    def write(self) -> None:
        """Store what waits, with numbers in the order of arrival."""
        if not self.waiting:
            return
        cases, states = self.waiting, self._states
        self.waiting, self._states = [], []
        cursors = _cursors(self.district, [case.envelope.recipient for case in cases])
        ids = column_uuids([case.envelope.case_id for case in cases])
        epochs = column_uuids([case.envelope.epoch for case in cases])
        moment = connection.ops.adapt_datetimefield_value
        arrived = moment(self.now)
        rows = [
            _row(
                case,
                state,
                next(cursors[case.envelope.recipient]),
                (case_id, epoch, moment(case.collected_at), arrived),
            )
            for case, state, case_id, epoch in zip(cases, states, ids, epochs, strict=True)
        ]
        with connection.cursor() as cursor:
            cursor.executemany(_INSERT, rows)
        chains: dict[UUID, list[Checked]] = {}
        for case in cases:
            chains.setdefault(case.envelope.epoch, []).append(case)
        for of_one_epoch in chains.values():
            count_stored(of_one_epoch)

    def _fits(self, case: Checked) -> bool:
        envelope = case.envelope
        if (
            envelope.case_id in self._stored
            or envelope.case_id in self._refused
            or envelope.uses
            or self.kinds[envelope.kind].touches == "writes"
            or (envelope.lookup_id, envelope.cancel_hash) in self._cancelled
            or case.withdraw_hash in self._withdrawn
        ):
            return False
        place, after = (envelope.epoch, envelope.seq), (envelope.epoch, envelope.seq + 1)
        before = self._chain.get((envelope.epoch, envelope.seq - 1))
        expected = FIRST_PREV if envelope.seq == 1 else before.sha256 if before else None
        return envelope.prev == expected and place not in self._chain and after not in self._chain


def _cursors(district: str, recipients: list[str]) -> dict[str, Any]:
    """For each recipient the numbers of its cases, given out at once."""
    counts: dict[str, int] = {}
    for recipient in recipients:
        counts[recipient] = counts.get(recipient, 0) + 1
    found = {}
    for recipient, count in counts.items():
        last = next_number(district, f"desk:{recipient}", count)
        found[recipient] = iter(range(last - count + 1, last + 1))
    return found


def _row(
    case: Checked, judged: tuple[CaseState, dict[str, str]], cursor: int, adapted: tuple[Any, Any, Any, Any]
) -> tuple[Any, ...]:
    """A case in the order of `_COLUMNS`; `adapted` are id, epoch and moments in the database's own types."""
    envelope, (state, routing) = case.envelope, judged
    case_id, epoch, collected, arrived = adapted
    return (
        case_id, envelope.district, envelope.kind, envelope.kiosk, epoch,
        envelope.seq, envelope.prev, case.sha256, case.data, case.sig, envelope.recipient, envelope.purpose,
        envelope.lookup_id, envelope.cancel_hash or "", case.withdraw_hash, msgspec.json.encode(routing).decode(),
        state, arrived, collected, arrived, False, cursor, 0,
    )  # fmt: skip
