# SPDX-License-Identifier: EUPL-1.2
"""Cases on their way up: confirmed in one transaction, delivered exactly once, undone or answered later."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from sqlite3 import Connection
from uuid import UUID

import msgspec
from joserfc.jwk import ECKey

from sync.contract.cases import (
    CASE_TYP,
    CaseResult,
    CaseStatus,
    ClockState,
    Envelope,
    MailboxEntry,
    SignedCase,
)
from sync.contract.limits import MAX_BATCH_BYTES, MAX_BATCH_CASES, MAX_ENVELOPE, UNDO_SECONDS
from sync.contract.signing import sha256_hex, sign_detached
from sync.contract.times import from_wire, to_wire
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta

KIND_VOID = "void"
KIND_CANCEL = "cancel"


@dataclass(frozen=True)
class Place:
    """Where this kiosk stands, as its enrolment says."""

    kiosk: str
    district: str
    municipality: str


@dataclass(frozen=True)
class Draft:
    """A wish as the resident confirmed it, sealed, but not yet in the order of this kiosk's cases."""

    case_id: UUID
    kind: str
    recipient: str
    purpose: str
    datatypes: tuple[str, ...]
    legal_basis: str
    routing: dict[str, str]
    payload: bytes
    lookup_id: str | None = None
    cancel_hash: str | None = None
    consent: str | None = None


@dataclass(frozen=True)
class WaitingCase:
    case_id: str
    state: str
    signed: SignedCase


def confirm(
    db: Database,
    drafts: list[Draft],
    place: Place,
    key: ECKey,
    now: datetime,
    clock: ClockState,
    *,
    pending_receipt: tuple[str, bytes] | None = None,
    refusals: tuple[str, ...] = (),
    hold: timedelta = timedelta(seconds=UNDO_SECONDS),
) -> list[UUID]:
    """Store confirmed wishes in one durable transaction; when this returns they are never lost.

    `pending_receipt` (id, sealed bytes) is kept until the receipt is printed or the visit ended, so that a
    crash in between can be told to the resident. `refusals` are consent receipts that record a no.
    Raises ReplicaError, and ValueError for a case over MAX_ENVELOPE; nothing is stored then.
    """
    with transaction(db) as connection:
        epoch = UUID(get_meta(db, "epoch"))
        seq = int(get_meta(db, "seq") or 0)
        prev = get_meta(db, "prev") or sha256(b"").hexdigest()
        for draft in drafts:
            seq += 1
            envelope = _envelope(draft, place, epoch, seq, prev, now, clock)
            if len(envelope) > MAX_ENVELOPE:
                raise ValueError(f"a case of {len(envelope)} bytes is over {MAX_ENVELOPE}: no platform takes it")
            prev = sha256_hex(envelope)
            connection.execute(
                "INSERT INTO cases (case_id, epoch, seq, kind, recipient, lookup_id, envelope, sig, state,"
                " created_at, held_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'held', ?, ?)",
                (
                    str(draft.case_id), str(epoch), seq, draft.kind, draft.recipient, draft.lookup_id, envelope,
                    sign_detached(envelope, key, CASE_TYP), to_wire(now), to_wire(now + hold),
                ),
            )  # fmt: skip
        receipts = [draft.consent for draft in drafts if draft.consent] + list(refusals)
        connection.executemany(
            "INSERT OR IGNORE INTO consents (sha256, receipt) VALUES (?, ?)",
            [(sha256_hex(receipt.encode()), receipt) for receipt in receipts],
        )
        if pending_receipt is not None:
            connection.execute(
                "INSERT INTO pending_receipts VALUES (?, ?, ?)",
                (pending_receipt[0], to_wire(now), pending_receipt[1]),
            )
        connection.executemany(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)",
            [("seq", str(seq)), ("prev", prev), ("clock_seen", _later(get_meta(db, "clock_seen"), now))],
        )
    return [draft.case_id for draft in drafts]


def undo(db: Database, case_ids: list[UUID], place: Place, key: ECKey, now: datetime) -> bool:
    """Take confirmed cases back while they are held; True where all of them were still here.

    Each is replaced by an empty `void` under the same sequence number, so that the chain stays whole. The
    envelopes after it would no longer fit their `prev`; a basket's cases are undone together and are the
    last ones of this kiosk, so none is left behind.
    """
    if not case_ids:
        return False
    wanted = [str(case_id) for case_id in case_ids]
    marks = ", ".join("?" * len(wanted))
    with transaction(db) as connection:
        rows = connection.execute(
            "SELECT case_id, seq, envelope, created_at FROM cases"
            f" WHERE case_id IN ({marks}) AND epoch = ? AND state = 'held' ORDER BY seq",
            (*wanted, get_meta(db, "epoch")),
        ).fetchall()
        newest = int(get_meta(db, "seq") or 0)
        if [row[1] for row in rows] != list(range(newest - len(wanted) + 1, newest + 1)):
            return False
        prev = msgspec.json.decode(rows[0][2], type=Envelope).prev
        for case_id, _, envelope_bytes, created_at in rows:
            old = msgspec.json.decode(envelope_bytes, type=Envelope)
            void = msgspec.json.encode(
                Envelope(
                    case_id=old.case_id, kind=KIND_VOID, kiosk=old.kiosk, epoch=old.epoch, seq=old.seq,
                    prev=prev, district=old.district, municipality=old.municipality, recipient=old.recipient,
                    purpose=old.purpose, collected_at=old.collected_at, clock=old.clock,
                )
            )  # fmt: skip
            prev = sha256_hex(void)
            connection.execute(
                "UPDATE cases SET kind = ?, envelope = ?, sig = ?, state = 'ready', lookup_id = NULL"
                " WHERE case_id = ?",
                (KIND_VOID, void, sign_detached(void, key, CASE_TYP), case_id),
            )
            # Receipts bear the moment of their cases; one of an earlier visit that crashed stays.
            connection.execute("DELETE FROM pending_receipts WHERE created_at = ?", (created_at,))
            if old.consent is not None:
                connection.execute(
                    "DELETE FROM consents WHERE sha256 = ? AND registered = 0", (sha256_hex(old.consent.encode()),)
                )
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('prev', ?)", (prev,))
    return True


def release(db: Database, case_ids: list[UUID]) -> None:
    """End the time for undo now: the resident pressed `Fertig`."""
    with transaction(db) as connection:
        connection.executemany(
            "UPDATE cases SET state = 'ready' WHERE case_id = ? AND state = 'held'",
            [(str(case_id),) for case_id in case_ids],
        )


def deliverable(db: Database, now: datetime) -> list[WaitingCase]:
    """The next batch in order of sequence, within the limits of one request.

    A held case is due when its time is over, and also when the clock says that it has not begun yet: after a
    clock was set back nothing waits for ever. Nothing overtakes a held case, since each names its former.
    What is handed out here can no longer be undone: it may be on the line already.
    """
    moment = to_wire(now)
    if db.conn.execute(f"SELECT EXISTS (SELECT 1 FROM cases WHERE {_DUE})", (moment, moment)).fetchone()[0]:
        with transaction(db) as connection:
            connection.execute(
                f"UPDATE cases SET state = 'ready' WHERE {_DUE} AND NOT EXISTS (SELECT 1 FROM cases AS former"
                " WHERE former.state = 'held' AND former.rowid < cases.rowid"
                " AND former.created_at <= ? AND ? < former.held_until)",
                (moment, moment, moment, moment),
            )
    batch: list[WaitingCase] = []
    size = 0
    for case_id, envelope, sig, state in db.conn.execute(
        "SELECT case_id, envelope, sig, state FROM cases WHERE state IN ('held', 'ready') ORDER BY rowid"
    ):
        if state == "held":
            break
        size += len(envelope) + len(sig)
        if batch and (size > MAX_BATCH_BYTES or len(batch) == MAX_BATCH_CASES):
            break
        batch.append(WaitingCase(case_id, state, SignedCase(msgspec.Raw(envelope), sig)))
    return batch


_DUE = "state = 'held' AND NOT (created_at <= ? AND ? < held_until)"


def next_due(db: Database, now: datetime) -> timedelta | None:
    """How long until the oldest waiting case may go; None where nothing waits."""
    row = db.conn.execute(
        "SELECT state, created_at, held_until FROM cases WHERE state IN ('held', 'ready') ORDER BY rowid LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    if row[0] == "ready" or not (row[1] <= to_wire(now) < row[2]):
        return timedelta(0)
    return from_wire(row[2]) - now


def waiting(db: Database) -> int:
    """How many confirmed cases the platform does not have yet."""
    return int(db.conn.execute("SELECT count(*) FROM cases WHERE state IN ('held', 'ready')").fetchone()[0])


def record_results(db: Database, results: tuple[CaseResult, ...]) -> None:
    """Write down what the platform said of each case; a withdrawn one is shredded here too."""
    with transaction(db) as connection:
        for result in results:
            state = _state_after(result)
            if state is None:
                continue
            connection.execute(
                "UPDATE cases SET state = CASE WHEN kind = 'void' AND ? = 'delivered' THEN 'void' ELSE ? END,"
                " result = ?, envelope = CASE WHEN ? = 'shredded' THEN x'' ELSE envelope END"
                " WHERE case_id = ? AND state IN ('held', 'ready')",
                (
                    state,
                    state,
                    msgspec.json.encode(result).decode(),
                    state,
                    str(result.case_id),
                ),
            )


def take_mailbox(db: Database, entries: tuple[MailboxEntry, ...], cursor: int, heads_ref: str, now: datetime) -> None:
    """Store what came back for receipts of this kiosk, together with the cursor."""
    with transaction(db) as connection:
        _put_statuses(connection, [(entry.lookup_id, entry.status) for entry in entries], now)
        connection.executemany(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)",
            [("mailbox_cursor", str(cursor)), ("heads_ref", heads_ref)],
        )


def put_lookup(db: Database, lookup_id: str, cases: tuple[CaseStatus, ...], now: datetime) -> None:
    """Store the answer to a resident's question at this kiosk."""
    with transaction(db) as connection:
        asked = connection.execute(
            "UPDATE lookups SET answered_at = ?, problem = NULL WHERE lookup_id = ?",
            (to_wire(now), lookup_id),
        )
        # The visit may have ended meanwhile; then nobody waits, and nothing may stay behind.
        if asked.rowcount:
            _put_statuses(connection, [(lookup_id, status) for status in cases], now)


def fail_lookup(db: Database, lookup_id: str, problem: str, now: datetime) -> None:
    """Note that a question could not be put to the platform, and why (`offline`, `busy`)."""
    with transaction(db) as connection:
        connection.execute(
            "UPDATE lookups SET answered_at = ?, problem = ? WHERE lookup_id = ?",
            (to_wire(now), problem, lookup_id),
        )


def ask_lookup(db: Database, lookup_id: str, now: datetime) -> None:
    """Put a question for the engine: how do the cases of this receipt stand?"""
    with transaction(db) as connection:
        connection.execute("INSERT OR REPLACE INTO lookups VALUES (?, ?, NULL, NULL)", (lookup_id, to_wire(now)))


def open_lookups(db: Database) -> list[str]:
    """Questions that the engine has not put to the platform yet."""
    return [
        row[0] for row in db.conn.execute("SELECT lookup_id FROM lookups WHERE answered_at IS NULL ORDER BY asked_at")
    ]


def lookup_outcome(db: Database, lookup_id: str) -> str | None:
    """`''` when the platform answered, a problem's name when it could not be asked, None while waiting."""
    row = db.conn.execute("SELECT answered_at, problem FROM lookups WHERE lookup_id = ?", (lookup_id,)).fetchone()
    return None if row is None or row[0] is None else row[1] or ""


@dataclass(frozen=True)
class KnownCase:
    """A case of one receipt as this kiosk knows it: taken here, told by the platform, or both."""

    case_id: str
    kind: str
    recipient: str
    routing: dict[str, str]
    local_state: str | None
    payload: bytes | None
    status: CaseStatus | None
    seen_at: str | None


def known_cases(db: Database, lookup_id: str) -> list[KnownCase]:
    """Everything known here of the cases under a receipt, in order of case id."""
    found: dict[str, KnownCase] = {}
    for case_id, kind, recipient, envelope, state in db.conn.execute(
        "SELECT case_id, kind, recipient, envelope, state FROM cases WHERE lookup_id = ? AND envelope <> x''",
        (lookup_id,),
    ):
        read = msgspec.json.decode(envelope, type=Envelope)
        payload = _raw(read.payload)
        found[case_id] = KnownCase(case_id, kind, recipient, read.routing, state, payload, None, None)
    for case_id, data, seen_at in db.conn.execute(
        "SELECT case_id, status, seen_at FROM statuses WHERE lookup_id = ?", (lookup_id,)
    ):
        status = msgspec.json.decode(data, type=CaseStatus)
        local = found.get(case_id)
        payload = local.payload if local and local.payload else _raw(status.payload)
        found[case_id] = KnownCase(
            case_id, status.kind, status.recipient, status.routing or (local.routing if local else {}),
            local.local_state if local else None, payload, status, seen_at,
        )  # fmt: skip
    return [found[case_id] for case_id in sorted(found)]


def forget_visit(db: Database) -> None:
    """Wipe what a visit left: questions, and answers to receipts whose cases were not taken here."""
    with transaction(db) as connection:
        connection.execute("DELETE FROM lookups")
        connection.execute(
            "DELETE FROM statuses WHERE case_id NOT IN (SELECT case_id FROM cases WHERE lookup_id IS NOT NULL)"
        )
        connection.execute("DELETE FROM pending_receipts")


def pending_receipts(db: Database) -> list[tuple[str, str, bytes]]:
    """Sealed receipts that were stored and perhaps never printed: (id, created_at, sealed)."""
    return list(db.conn.execute("SELECT receipt_id, created_at, sealed FROM pending_receipts ORDER BY created_at"))


def drop_pending_receipt(db: Database, receipt_id: str) -> None:
    """The receipt is in the resident's hand, or was read from the screen."""
    with transaction(db) as connection:
        connection.execute("DELETE FROM pending_receipts WHERE receipt_id = ?", (receipt_id,))


def unregistered_consents(db: Database, limit: int = 200) -> list[tuple[str, str]]:
    """Consent receipts that the trustee does not have yet: (sha256, receipt)."""
    return list(db.conn.execute("SELECT sha256, receipt FROM consents WHERE registered = 0 LIMIT ?", (limit,)))


def mark_registered(db: Database, hashes: list[str]) -> None:
    """The trustee has these consent receipts."""
    with transaction(db) as connection:
        connection.executemany("UPDATE consents SET registered = 1 WHERE sha256 = ?", [(h,) for h in hashes])


def _envelope(
    draft: Draft, place: Place, epoch: UUID, seq: int, prev: str, now: datetime, clock: ClockState
) -> bytes:
    return msgspec.json.encode(
        Envelope(
            case_id=draft.case_id, kind=draft.kind, kiosk=place.kiosk, epoch=epoch, seq=seq, prev=prev,
            district=place.district, municipality=place.municipality, recipient=draft.recipient,
            purpose=draft.purpose, datatypes=draft.datatypes, legal_basis=draft.legal_basis,
            collected_at=to_wire(now), clock=clock, routing=draft.routing, lookup_id=draft.lookup_id,
            cancel_hash=draft.cancel_hash, payload=msgspec.Raw(draft.payload),
            payload_sha256=sha256_hex(draft.payload), consent=draft.consent,
        )
    )  # fmt: skip


def _state_after(result: CaseResult) -> str | None:
    """The state a case takes on; None where it keeps waiting (the platform is busy, not unwilling)."""
    if result.status in (200, 201):
        return "delivered"
    if result.status >= 500 or result.status == 429:
        return None
    return "shredded" if result.action == "shred" else "parked"


def _put_statuses(connection: Connection, pairs: list[tuple[str, CaseStatus]], now: datetime) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO statuses VALUES (?, ?, ?, ?)",
        [(str(status.case_id), lookup_id, msgspec.json.encode(status), to_wire(now)) for lookup_id, status in pairs],
    )


def _later(floor: str | None, now: datetime) -> str:
    return to_wire(now) if floor is None or from_wire(floor) < now else floor


def _raw(value: msgspec.Raw | msgspec.UnsetType) -> bytes | None:
    return bytes(value) if value else None
