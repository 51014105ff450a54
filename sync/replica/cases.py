# SPDX-License-Identifier: EUPL-1.2
"""Cases on their way up: confirmed in one transaction, delivered exactly once, undone or answered later."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Connection
from uuid import UUID, uuid4

import msgspec
from joserfc.jwk import ECKey

from sync.allotments.holding import Uptime
from sync.contract.applications import CASE_DRAFT, DRAFT_DAYS
from sync.contract.cases import (
    CASE_TYP,
    WITHDRAWN_HERE,
    AllotmentUse,
    CaseResult,
    CaseStatus,
    ChainMark,
    ChainNumbers,
    ClockState,
    Envelope,
    MailboxEntry,
    ParkedCase,
    SignedCase,
)
from sync.contract.courier import DeliveryProof
from sync.contract.limits import MAX_BATCH_BYTES, MAX_BATCH_CASES, MAX_ENVELOPE, MAX_TOLD, UNDO_SECONDS
from sync.contract.reading import MALFORMED
from sync.contract.signing import sha256_hex, sign_detached
from sync.contract.times import from_wire, to_wire
from sync.contract.trust import withdraw_hash_of
from sync.replica.allotments import put_back, take
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta

KIND_VOID = "void"
KIND_CANCEL = "cancel"
QUEUE_AGE = "queue-age"
DAMAGED = "damaged"
_SET_ASIDE = (QUEUE_AGE, DAMAGED, WITHDRAWN_HERE)
"""Problems for which this kiosk itself keeps a case back; the platform hears of them only from us."""
_TOLD = "told"
_FORKS = ("seq-taken", "fork")
_NOTHING = sha256_hex(b"")


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
    uses: tuple[AllotmentUse, ...] = ()


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
    uptime: Uptime | None = None,
) -> list[UUID]:
    """Store confirmed wishes in one durable transaction; when this returns they are never lost.

    `pending_receipt` (id, sealed bytes) is kept until the receipt is printed or the visit ended, so that a
    crash in between can be told to the resident. `refusals` are consent receipts that record a no.
    Units that drafts use are promised with them, by the `uptime` of this moment. Raises ReplicaError, ValueError
    for a case over MAX_ENVELOPE, and PromiseGoneError where a unit is not to be had any more; nothing is stored then.
    """
    with transaction(db) as connection:
        epoch = UUID(get_meta(db, "epoch"))
        seq = int(get_meta(db, "seq") or 0)
        prev = get_meta(db, "prev") or _NOTHING
        for draft in drafts:
            take(db, draft.uses, uptime)
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
                    _sign(envelope, key), to_wire(now), to_wire(now + hold),
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
    last ones of this kiosk, so none is left behind. Units that they used are free again.
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
            put_back(connection, old.uses)
            connection.execute(
                "UPDATE cases SET kind = ?, envelope = ?, sig = ?, state = 'ready', lookup_id = NULL"
                " WHERE case_id = ?",
                (KIND_VOID, void, _sign(void, key), case_id),
            )
            # Receipts bear the moment of their cases; one of an earlier visit that crashed stays.
            connection.execute("DELETE FROM pending_receipts WHERE created_at = ?", (created_at,))
            if old.consent is not None:
                connection.execute(
                    "DELETE FROM consents WHERE sha256 = ? AND registered = 0", (sha256_hex(old.consent.encode()),)
                )
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('prev', ?)", (prev,))
    return True


def hold(db: Database, case_ids: list[UUID], until: datetime) -> bool:
    """Lengthen the time for undo of cases that are held; True where all of them still are, else none changes."""
    with transaction(db) as connection:
        wanted = [str(case_id) for case_id in case_ids]
        marks = ", ".join("?" * len(wanted))
        held = connection.execute(
            f"SELECT count(*) FROM cases WHERE case_id IN ({marks}) AND state = 'held'", wanted
        ).fetchone()[0]
        if held < len(wanted):
            return False
        connection.executemany(
            "UPDATE cases SET held_until = max(held_until, ?) WHERE case_id = ?",
            [(to_wire(until), case_id) for case_id in wanted],
        )
    return True


def release(db: Database, case_ids: list[UUID]) -> None:
    """End the time for undo now: the resident pressed `Fertig`."""
    with transaction(db) as connection:
        connection.executemany(
            "UPDATE cases SET state = 'ready' WHERE case_id = ? AND state = 'held'",
            [(str(case_id),) for case_id in case_ids],
        )


def deliverable(
    db: Database, now: datetime, most_bytes: int = MAX_BATCH_BYTES, most_cases: int = MAX_BATCH_CASES
) -> list[WaitingCase]:
    """The next batch in order of sequence, within the limits of one request; one case goes whatever its size.

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
        if bytes(16) in envelope or "\0" in sig:
            # SQLCipher gives zeros for a torn page. The next start mends it; its neighbours need not wait for that.
            continue
        size += len(envelope) + len(sig)
        if batch and (size > most_bytes or len(batch) == most_cases):
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


def record_results(db: Database, results: tuple[CaseResult, ...], key: ECKey) -> set[str]:
    """Write down what the platform said of each case; a withdrawn one is shredded here too.

    A case whose place in the chain belongs to another one (this disk is a copy, or was restored from a backup)
    is given a number in an epoch of its own, with the same id and payload. Returns the ids that wait again so.
    """
    waiting_again = set()
    with transaction(db) as connection:
        for result in results:
            if result.status == 409 and result.problem in _FORKS:
                if _renumber(db, connection, str(result.case_id), key):
                    waiting_again.add(str(result.case_id))
                continue
            if result.action == "register":
                _register_again(connection, str(result.case_id))
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
    return waiting_again


def withdraw_here(connection: Connection, withdraw_hash: str, lookup_id: str) -> None:
    """Wipe every case of this receipt that rests on the withdrawn consent, wherever it stands.

    One that waits goes nowhere; the platform is told that its number is empty. Of the others the copy here goes.
    """
    rows = connection.execute(
        "SELECT case_id, envelope, state FROM cases WHERE lookup_id = ? AND envelope <> x''", (lookup_id,)
    ).fetchall()
    for case_id, envelope, state in rows:
        if _revocable_by(envelope) != withdraw_hash:
            continue
        _wipe(connection, case_id, envelope)
        connection.execute("DELETE FROM statuses WHERE case_id = ?", (case_id,))
        if state in ("held", "ready"):
            connection.execute(
                "UPDATE cases SET state = 'shredded', result = json_set(result, '$.problem', ?) WHERE case_id = ?",
                (WITHDRAWN_HERE, case_id),
            )


def _revocable_by(envelope: bytes) -> str:
    try:
        return withdraw_hash_of(msgspec.json.decode(envelope, type=Envelope).consent)
    except MALFORMED:
        return ""


def _wipe(connection: Connection, case_id: str, envelope: bytes) -> None:
    """Forget what a case says; its hash stays, by which the chain is compared."""
    connection.execute(
        "UPDATE cases SET envelope = x'', result = json_set(coalesce(result, '{}'), '$.sha256', ?) WHERE case_id = ?",
        (sha256_hex(envelope), case_id),
    )


def record_proof(db: Database, proof: DeliveryProof, key: ECKey) -> int:
    """Write down what became of a parcel that was carried away; returns how many cases are delivered by it.

    Each word is about one envelope's exact bytes: a case that was given another number since, or that waits no more,
    is left as it is. So the same proof again, or an old one, changes nothing.
    """
    waiting_as = {
        str(found.result.case_id): found.result
        for found in proof.results
        if found.sha256 == _waiting_hash(db, str(found.result.case_id))
    }
    record_results(db, tuple(waiting_as.values()), key)
    return sum(result.status in (200, 201) for result in waiting_as.values())


def _waiting_hash(db: Database, case_id: str) -> str:
    row = db.conn.execute(
        "SELECT envelope FROM cases WHERE case_id = ? AND state IN ('held', 'ready')", (case_id,)
    ).fetchone()
    return "" if row is None else sha256_hex(row[0])


def _register_again(connection: Connection, case_id: str) -> None:
    """Hand a waiting case's consent in once more: the trustee lost it, with a restored backup."""
    row = connection.execute(
        "SELECT envelope FROM cases WHERE case_id = ? AND state IN ('held', 'ready')", (case_id,)
    ).fetchone()
    consent = None if row is None else msgspec.json.decode(row[0], type=Envelope).consent
    if consent is not None:
        connection.execute(
            "INSERT INTO consents (sha256, receipt) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET registered = 0",
            (sha256_hex(consent.encode()), consent),
        )


def chain_marks(db: Database) -> tuple[ChainMark, ...]:
    """How far each epoch in this file has come, the present one first."""
    present = get_meta(db, "epoch")
    epochs = [row[0] for row in db.conn.execute("SELECT DISTINCT epoch FROM cases")]
    marks = []
    for epoch in sorted({*epochs, str(present)}, key=lambda epoch: (epoch != present, epoch))[:MAX_TOLD]:
        newest = db.conn.execute(
            "SELECT seq, envelope, json_extract(result, '$.sha256') FROM cases WHERE epoch = ?"
            " ORDER BY seq DESC LIMIT 1",
            (epoch,),
        ).fetchone()
        delivered = db.conn.execute(
            "SELECT seq FROM cases WHERE epoch = ? AND state IN ('delivered', 'void') ORDER BY seq DESC LIMIT 1",
            (epoch,),
        ).fetchone()
        tip, sha = (0, _NOTHING) if newest is None else (newest[0], newest[2] or sha256_hex(newest[1]))
        marks.append(ChainMark(UUID(epoch), tip, sha, delivered[0] if delivered else 0))
    return tuple(marks)


def leave_epochs(db: Database, fenced: tuple[UUID, ...]) -> bool:
    """Go on in a new epoch where the platform knows more of the present one than this file: it is a copy.

    Not while a case is held: an undo needs the chain in which it stands. The next round asks again.
    """
    with transaction(db) as connection:
        if UUID(get_meta(db, "epoch")) not in fenced or _held_in(connection, get_meta(db, "epoch")):
            return False
        _begin_epoch(connection)
    return True


def send_again(db: Database, wanted: tuple[ChainNumbers, ...]) -> int:
    """Let cases wait once more that the platform lacks or that staff want to be tried again; returns how many."""
    count = 0
    with transaction(db) as connection:
        for numbers in wanted:
            for seq in numbers.seqs:
                count += connection.execute(
                    "UPDATE cases SET state = 'ready', result = NULL WHERE epoch = ? AND seq = ?"
                    " AND state IN ('delivered', 'void', 'parked') AND envelope <> x''"
                    " AND coalesce(json_extract(result, '$.problem'), '') NOT IN (?, ?, ?)",
                    (str(numbers.epoch), seq, *_SET_ASIDE),
                ).rowcount
    return count


def set_aside_here(db: Database) -> tuple[ParkedCase, ...]:
    """Cases that this kiosk keeps back by itself, and that the platform was not told of yet."""
    rows = db.conn.execute(
        "SELECT case_id, epoch, seq, kind, recipient, json_extract(result, '$.problem'), lookup_id FROM cases"
        " WHERE state IN ('parked', 'shredded') AND json_extract(result, '$.problem') IN (?, ?, ?)"
        " AND coalesce(json_extract(result, '$.action'), '') <> ? LIMIT ?",
        (*_SET_ASIDE, _TOLD, MAX_TOLD),
    )
    return tuple(
        ParkedCase(UUID(case_id), UUID(epoch), seq, kind, recipient, problem, lookup_id)
        for case_id, epoch, seq, kind, recipient, problem, lookup_id in rows
    )


def mark_told(db: Database, told: tuple[ParkedCase, ...]) -> None:
    """The platform knows of these."""
    with transaction(db) as connection:
        connection.executemany(
            "UPDATE cases SET result = json_set(result, '$.action', ?) WHERE case_id = ?",
            [(_TOLD, str(case.case_id)) for case in told],
        )


def take_mailbox(db: Database, entries: tuple[MailboxEntry, ...], cursor: int, heads_ref: str, now: datetime) -> None:
    """Store what came back for receipts of this kiosk, together with the cursor."""
    with transaction(db) as connection:
        _put_statuses(connection, [(entry.lookup_id, entry.status) for entry in entries], now)
        # Staff took a parked case after all.
        connection.executemany(
            "UPDATE cases SET state = 'delivered' WHERE case_id = ? AND state = 'parked'",
            [(str(entry.status.case_id),) for entry in entries if entry.status.state != "refused"],
        )
        for entry in entries:
            over = entry.status.kind == CASE_DRAFT and entry.status.state != "stored"
            if over or entry.status.state == "withdrawn":
                _wipe_copy(connection, str(entry.status.case_id))
        connection.executemany(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)",
            [("mailbox_cursor", str(cursor)), ("heads_ref", heads_ref)],
        )


def wipe_drafts(db: Database, now: datetime) -> None:
    """Wipe this kiosk's copies of half-filled forms with which nobody can go on any more, also without a line.

    One that still waits to be delivered is set aside by its age, as every case is.
    """
    with transaction(db) as connection:
        rows = connection.execute(
            "SELECT case_id, envelope FROM cases WHERE kind = ? AND state IN ('delivered', 'parked', 'shredded')"
            " AND envelope <> x'' AND created_at < ?",
            (CASE_DRAFT, to_wire(now - timedelta(days=DRAFT_DAYS))),
        ).fetchall()
        for case_id, envelope in rows:
            _wipe(connection, case_id, envelope)


def _wipe_copy(connection: Connection, case_id: str) -> None:
    row = connection.execute("SELECT envelope FROM cases WHERE case_id = ?", (case_id,)).fetchone()
    if row is not None and row[0]:
        _wipe(connection, case_id, row[0])


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
    problem: str = ""
    """Why it was refused, as its own kiosk was told; empty elsewhere."""


def known_cases(db: Database, lookup_id: str) -> list[KnownCase]:
    """Everything known here of the cases under a receipt, in order of case id."""
    found: dict[str, KnownCase] = {}
    for case_id, kind, recipient, envelope, state, problem in db.conn.execute(
        "SELECT case_id, kind, recipient, envelope, state, coalesce(json_extract(result, '$.problem'), '') AS problem"
        " FROM cases WHERE lookup_id = ? AND (envelope <> x'' OR problem = ?)",
        (lookup_id, QUEUE_AGE),
    ):
        payload, routing = _readable(envelope)
        found[case_id] = KnownCase(case_id, kind, recipient, routing, state, payload, None, None, problem)
    for case_id, data, seen_at in db.conn.execute(
        "SELECT case_id, status, seen_at FROM statuses WHERE lookup_id = ?", (lookup_id,)
    ):
        status = msgspec.json.decode(data, type=CaseStatus)
        local = found.get(case_id)
        payload = local.payload if local and local.payload else _raw(status.payload)
        found[case_id] = KnownCase(
            case_id, status.kind, status.recipient, status.routing or (local.routing if local else {}),
            local.local_state if local else None, payload, status, seen_at, local.problem if local else "",
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
            payload_sha256=sha256_hex(draft.payload), consent=draft.consent, uses=draft.uses,
        )
    )  # fmt: skip


def _sign(envelope: bytes, key: ECKey) -> str:
    # The envelope names its kiosk, and a kiosk has one key.
    return sign_detached(envelope, key, CASE_TYP, named=False)


def _begin_epoch(connection: Connection) -> UUID:
    epoch = uuid4()
    connection.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)", [("epoch", str(epoch)), ("seq", "0"), ("prev", _NOTHING)]
    )
    return epoch


def _held_in(connection: Connection, epoch: str | None) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM cases WHERE epoch = ? AND state = 'held')"
    return bool(connection.execute(query, (epoch,)).fetchone()[0])


def _renumber(db: Database, connection: Connection, case_id: str, key: ECKey) -> bool:
    """Put a waiting case at the end of a chain that nobody else writes; all its other fields stay as they are.

    False where it does not wait here; while a case is held its chain is not left, and it waits as it is.
    """
    row = connection.execute(
        "SELECT epoch, envelope FROM cases WHERE case_id = ? AND state IN ('held', 'ready')", (case_id,)
    ).fetchone()
    if row is None:
        return False
    epoch = UUID(get_meta(db, "epoch"))
    if str(epoch) == row[0]:
        if _held_in(connection, row[0]):
            return True
        epoch = _begin_epoch(connection)
    seq = int(get_meta(db, "seq") or 0) + 1
    fields = msgspec.json.decode(row[1], type=dict[str, msgspec.Raw])
    place = {"epoch": epoch, "seq": seq, "prev": get_meta(db, "prev") or _NOTHING}
    # Fields that this program does not know pass through byte by byte, as the sealed payload does.
    envelope = msgspec.json.encode({**fields, **place})
    connection.execute(
        "UPDATE cases SET epoch = ?, seq = ?, envelope = ?, sig = ?, state = 'ready', result = NULL"
        " WHERE case_id = ?",
        (str(epoch), seq, envelope, _sign(envelope, key), case_id),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)", [("seq", str(seq)), ("prev", sha256_hex(envelope))]
    )
    return True


def _readable(envelope: bytes) -> tuple[bytes | None, dict[str, str]]:
    """Payload and routing of an envelope; nothing where its bytes were shredded or hit."""
    try:
        read = msgspec.json.decode(envelope, type=Envelope)
    except MALFORMED:
        return None, {}
    return _raw(read.payload), read.routing


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
