# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's one SQLite file, where window and engine meet: its key, opening, schema, and mending a torn one."""

import fcntl
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4

import msgspec
import sqlcipher3

from sync.contract.cases import CaseResult, Envelope
from sync.contract.files import write_whole
from sync.contract.reading import MALFORMED
from sync.contract.signing import sha256_hex
from sync.contract.times import to_wire
from sync.keystore import KeyStore, KeyStoreError
from sync.replica.cipher import DatabaseKey, SqlError, connect, is_plain, knows
from sync.replica.engine_exit import DAMAGE_NOTE
from sync.replica.pages import Value, scan_rows

if TYPE_CHECKING:
    import sqlite_utils

FILE_NAME = "replica.sqlite3"
DATABASE_KEY = "database-key"
BUSY_MILLISECONDS = 10_000

_SCHEMA_1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE items (
    kind TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL, rev INTEGER NOT NULL,
    valid_from TEXT, valid_to TEXT,
    words TEXT NOT NULL, line BLOB NOT NULL, UNIQUE (kind, id)
);
CREATE INDEX items_by_scope ON items (scope, kind, id);
CREATE VIRTUAL TABLE item_search USING fts5 (words, content='items', content_rowid='rowid', tokenize='trigram');
CREATE TABLE cases (
    case_id TEXT PRIMARY KEY, epoch TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,
    recipient TEXT NOT NULL, lookup_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('held', 'ready', 'delivered', 'parked', 'void', 'shredded')),
    created_at TEXT NOT NULL, held_until TEXT NOT NULL, result TEXT,
    envelope BLOB NOT NULL, sig TEXT NOT NULL,
    UNIQUE (epoch, seq)
);
CREATE INDEX cases_waiting ON cases (state) WHERE state IN ('held', 'ready');
CREATE INDEX cases_by_receipt ON cases (lookup_id);
CREATE TABLE statuses (
    case_id TEXT PRIMARY KEY, lookup_id TEXT NOT NULL, status BLOB NOT NULL, seen_at TEXT NOT NULL
);
CREATE INDEX statuses_by_receipt ON statuses (lookup_id);
CREATE TABLE lookups (
    lookup_id TEXT PRIMARY KEY, asked_at TEXT NOT NULL, answered_at TEXT, problem TEXT
);
CREATE TABLE consents (sha256 TEXT PRIMARY KEY, receipt TEXT NOT NULL, registered INTEGER NOT NULL DEFAULT 0);
CREATE TABLE pending_receipts (
    receipt_id TEXT PRIMARY KEY, created_at TEXT NOT NULL, sealed BLOB NOT NULL
);
CREATE TABLE desk_cases (
    case_id TEXT PRIMARY KEY, cursor INTEGER NOT NULL, case_json BLOB NOT NULL
);
CREATE TABLE desk_answers (
    case_id TEXT NOT NULL, revision INTEGER NOT NULL, answer BLOB NOT NULL, sig TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'delivered', 'refused')), result TEXT,
    PRIMARY KEY (case_id, revision)
);
"""

_SCHEMA_2 = """
CREATE TABLE allotments (
    allotment TEXT PRIMARY KEY, database TEXT NOT NULL, stock TEXT NOT NULL, epoch INTEGER NOT NULL,
    granted INTEGER NOT NULL, used INTEGER NOT NULL, keep INTEGER,
    boot TEXT NOT NULL, asked REAL NOT NULL, term REAL NOT NULL, not_after TEXT NOT NULL,
    CHECK (0 <= used AND used <= granted)
);
CREATE INDEX allotments_by_stock ON allotments (stock);
CREATE TABLE withdrawals (secret TEXT PRIMARY KEY, asked_at TEXT NOT NULL, handed_at TEXT);
CREATE TABLE renewals (
    database TEXT PRIMARY KEY, turn INTEGER NOT NULL, forked INTEGER NOT NULL DEFAULT 0,
    request BLOB, boot TEXT, asked REAL
);
"""

_SCHEMA_3 = """
CREATE TABLE survey_answers (
    case_id TEXT PRIMARY KEY, survey TEXT NOT NULL, recipient TEXT NOT NULL, payload BLOB NOT NULL,
    code TEXT NOT NULL, held INTEGER NOT NULL, prepared BLOB NOT NULL DEFAULT x'',
    inverse BLOB NOT NULL DEFAULT x'', blinded BLOB NOT NULL DEFAULT x'', signature BLOB NOT NULL DEFAULT x''
);
CREATE TABLE collected_answers (
    survey TEXT NOT NULL, case_id TEXT NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (survey, case_id)
);
CREATE TABLE survey_results (
    survey TEXT PRIMARY KEY, result BLOB NOT NULL, sig TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'delivered', 'refused')), problem TEXT NOT NULL
);
"""

_SCHEMA_4 = """
CREATE TABLE idea_words (
    idea TEXT NOT NULL, rev INTEGER NOT NULL, survey TEXT NOT NULL, word BLOB NOT NULL, sig TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'delivered', 'refused')), problem TEXT NOT NULL,
    PRIMARY KEY (idea, rev)
);
"""

_SCHEMA_5 = """
CREATE TABLE handed_cases (
    case_id TEXT NOT NULL, revision INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (case_id, revision)
);
"""

_SCHEMAS = (_SCHEMA_1, _SCHEMA_2, _SCHEMA_3, _SCHEMA_4, _SCHEMA_5)
"""A file of before gets what it lacks, in order."""
SCHEMA_VERSION = len(_SCHEMAS)


class ReplicaError(Exception):
    """The replica cannot be used; `kind` tells the start page which words to show."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Database(Protocol):
    """What the replica's functions need of whoever calls them: sqlite-utils' Database has it, as has `Connected`."""

    @property
    def conn(self) -> sqlite3.Connection:
        """The one connection, in autocommit."""


@dataclass(frozen=True)
class Connected:
    """The replica without sqlite-utils, which takes a tenth of the time in which a window must stand."""

    conn: sqlite3.Connection


def database_key(store: KeyStore, state: Path) -> DatabaseKey:
    """The key of the replica below a state folder, made where neither it nor the file is there yet.

    Raises KeyStoreError, or ReplicaError of kind `lost-key`: a file that is there never gets another key, since
    what residents confirmed lies in it, and its own key may come back with a backup of the key store.
    """
    path = state / FILE_NAME
    try:
        state.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Engine and window start at the same moment, and only one of them may make a key.
        with (state / "database-key.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            text = store.get(DATABASE_KEY)
            if text is None:
                if _written(path) and not is_plain(path):
                    raise ReplicaError(
                        "lost-key", f"{path.name} is there, but its key is not in the key store; {_MEND}"
                    )
                store.set(DATABASE_KEY, DatabaseKey.generate().to_text())
                # Believed only when the store gives it back: a file whose key was not kept could never be read again.
                text = store.get(DATABASE_KEY)
        return DatabaseKey.from_text(text or "")
    except ValueError as error:
        raise KeyStoreError(f"secret {DATABASE_KEY!r} is {error}; {_MEND}") from None
    except OSError as error:
        raise classify(error, path) from error


_MEND = (
    "restore the key store from its backup, or set the file aside, which gives up "
    "what it holds undelivered, and enrol anew (docs/at-rest.md)"
)


def _written(path: Path) -> bool:
    files = (path, path.with_name(path.name + "-wal"))
    return any(file.is_file() and file.stat().st_size > 0 for file in files)


def open_replica(state: Path, key: DatabaseKey, *, read_only: bool = False) -> "sqlite_utils.Database":
    """Open (and where needed create) the replica below a state folder.

    Raises ReplicaError of kind `damaged`, `full`, `newer`, `lost-key`, `plain` or `unreadable`.
    """
    # sqlite-utils must know the errors of this SQLite as its own; it asks for this name first.
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
    import sqlite_utils

    return sqlite_utils.Database(connect_replica(state, key, read_only=read_only).conn)


def connect_replica(state: Path, key: DatabaseKey, *, read_only: bool = False) -> Connected:
    """As `open_replica`, with the bare connection."""
    path = state / FILE_NAME
    try:
        state.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection = connect(path, key, BUSY_MILLISECONDS / 1000)
        try:
            _configure(connection, read_only=read_only)
            _migrate(connection)
        except BaseException:
            connection.close()
            raise
    except (SqlError, OSError) as error:
        raise _unopened(error, path, key) from error
    return Connected(connection)


def _unopened(error: Exception, path: Path, key: DatabaseKey) -> ReplicaError:
    """What is wrong with a file that does not open: to SQLCipher torn, plain and foreign ones look alike."""
    trouble = classify(error, path)
    if trouble.kind != "damaged":
        return trouble
    try:
        if is_plain(path):
            return ReplicaError("plain", f"{path.name} is not encrypted; start the kiosk once, which encrypts it")
        if not knows(path, key):
            return ReplicaError("lost-key", f"{path.name} was not written with the key in the key store; {_MEND}")
    except OSError as second:
        return classify(second, path)
    return trouble


def encrypt_plain(state: Path, key: DatabaseKey) -> bool:
    """Encrypt a replica of before, whole; False where there is none. Nobody else may have it open.

    The encrypted copy takes the file's name when it is complete and on the disk, so that a power cut leaves the one
    or the other. Then the plain bytes are overwritten, as far as the disk lets itself be told. Raises ReplicaError.
    """
    path = state / FILE_NAME
    try:
        if not path.is_file() or not is_plain(path):
            return False
        sealed = path.with_name(FILE_NAME + ".sealed")
        sealed.unlink(missing_ok=True)
        with closing(connect(path, None, BUSY_MILLISECONDS / 1000)) as old:
            # Folds the log back and removes it.
            old.execute("PRAGMA secure_delete = ON")
            old.execute("PRAGMA journal_mode = DELETE")
            version = old.execute("PRAGMA user_version").fetchone()[0]
            old.execute(f"ATTACH DATABASE ? AS sealed KEY \"x'{key.to_text()}'\"", (str(sealed),))
            old.execute("SELECT sqlcipher_export('sealed')")
            old.execute(f"PRAGMA sealed.user_version = {int(version)}")
            old.execute("DETACH DATABASE sealed")
        with closing(connect(sealed, key, BUSY_MILLISECONDS / 1000)) as copy:
            # Row ids are given anew by the copy, and the full-text table goes by them.
            copy.execute("INSERT INTO item_search (item_search) VALUES ('rebuild')")
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise ReplicaError("damaged", "the encrypted copy is not whole; the plain file was left as it was")
        with path.open("r+b") as plain:
            _flush(sealed)
            sealed.replace(path)
            _flush(state)
            size = plain.seek(0, os.SEEK_END)
            plain.seek(0)
            for _ in range(0, size, 1 << 20):
                plain.write(bytes(min(1 << 20, size - plain.tell())))
            plain.flush()
            os.fsync(plain.fileno())
    except (SqlError, OSError) as error:
        raise classify(error, path) from error
    return True


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def classify(error: Exception, path: Path | None = None) -> ReplicaError:
    """Turn what SQLite or the disk says into a kind that a page can explain."""
    name = getattr(error, "sqlite_errorname", "") or ""
    text = f"{path.name if path else 'replica'}: {error}"
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return ReplicaError("damaged", text)
    if name.startswith("SQLITE_FULL") or (isinstance(error, OSError) and error.errno in (ENOSPC, EDQUOT)):
        return ReplicaError("full", text)
    if name.startswith("SQLITE_BUSY"):
        return ReplicaError("busy", text)
    return ReplicaError("unreadable", text)


@contextmanager
def transaction(db: Database) -> Iterator[sqlite3.Connection]:
    """One write transaction, taken at once: two writers wait for each other and never fail half-way."""
    connection = db.conn
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            # A full disk ends the transaction by itself, a failed COMMIT does not.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except SqlError as error:
        raise classify(error) from error


def checkpoint(db: Database) -> None:
    """Fold the write-ahead log back; the engine calls this when nothing waits for it."""
    db.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")


def check_health(db: Database) -> None:
    """Read the whole file once; raises ReplicaError of kind `damaged` where a page is torn."""
    try:
        torn = db.conn.execute("PRAGMA cipher_integrity_check").fetchone()
        verdict = torn[0] if torn else db.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    except SqlError as error:
        raise classify(error) from error
    if verdict != "ok":
        raise ReplicaError("damaged", str(verdict))


def note_damage(state: Path, what: str, now: datetime) -> None:
    """Say beside the replica that it is torn: in the file itself nothing can be written any more."""
    with suppress(OSError):
        write_whole(state / DAMAGE_NOTE, msgspec.json.encode({"at": to_wire(now), "what": what}))


def check_noted(state: Path, db: Database) -> None:
    """Where damage was noted look whether it is mended; raises ReplicaError of kind `damaged` where it is not."""
    if (state / DAMAGE_NOTE).exists():
        check_health(db)
        (state / DAMAGE_NOTE).unlink(missing_ok=True)


def set_aside(state: Path, now: datetime) -> Path:
    """Move a damaged replica out of the way, whole, for staff to look at; returns its new folder."""
    name = f"damaged-{now:%Y%m%dT%H%M%S}"
    taken = sum(1 for _ in state.glob(f"{name}*"))
    folder = state / (f"{name}-{taken}" if taken else name)
    folder.mkdir(mode=0o700)
    for suffix in ("", "-wal", "-shm"):
        source = state / (FILE_NAME + suffix)
        if source.exists():
            shutil.move(source, folder / source.name)
    return folder


def salvage(damaged: Path, db: Database, key: DatabaseKey) -> int:
    """Copy what residents confirmed out of a damaged replica into a fresh one; returns how many cases.

    Envelopes keep their old epoch, sequence and signature, so the platform takes each once; one whose bytes
    were hit is parked for staff. The damaged file stays where it is. SQLite itself is not asked: SQLCipher gives it
    zeros for a page that was hit, and sometimes for the page after that.
    """
    found: dict[str, dict[int, tuple[Value, ...]]] = {table: {} for table in _SALVAGED}
    for row_id, row in scan_rows(damaged / FILE_NAME, key):
        for table, fits in _SALVAGED.items():
            if fits(row):
                found[table].setdefault(row_id, row)
    saved = 0
    with transaction(db) as connection:
        for table, rows in found.items():
            verb = "REPLACE" if table == "meta" else "IGNORE"
            for row_id in sorted(rows):
                row = rows[row_id] if table != "cases" else _judged(rows[row_id])
                marks = ", ".join("?" * len(row))
                done = connection.execute(f"INSERT OR {verb} INTO {table} VALUES ({marks})", row).rowcount
                saved += done if table == "cases" else 0
    return saved


_SALVAGED_META = ("enrolment", "policy", "clock_floor", "clock_synced_at", "clock_offset")
_SENT = ("ready", "delivered", "refused")
_STATES = ("held", "ready", "delivered", "parked", "void", "shredded")


def _is_case(row: tuple[Value, ...]) -> bool:
    return len(row) == 12 and _is_id(row[0]) and _is_id(row[1]) and row[6] in _STATES


def _is_desk_answer(row: tuple[Value, ...]) -> bool:
    return len(row) == 6 and _is_id(row[0]) and row[4] in _SENT


def _is_survey_answer(row: tuple[Value, ...]) -> bool:
    return len(row) == 10 and _is_id(row[0]) and isinstance(row[3], bytes) and isinstance(row[5], int)


def _is_idea_word(row: tuple[Value, ...]) -> bool:
    return len(row) == 7 and _is_id(row[0]) and isinstance(row[3], bytes) and row[5] in _SENT


def _is_consent(row: tuple[Value, ...]) -> bool:
    return len(row) == 3 and isinstance(row[0], str) and len(row[0]) == 64 and row[2] in (0, 1)


def _is_pending_receipt(row: tuple[Value, ...]) -> bool:
    return len(row) == 3 and isinstance(row[0], str) and isinstance(row[1], str) and isinstance(row[2], bytes)


def _is_handed_case(row: tuple[Value, ...]) -> bool:
    return len(row) == 3 and _is_id(row[0]) and isinstance(row[1], int) and isinstance(row[2], bytes)


def _is_kept_value(row: tuple[Value, ...]) -> bool:
    return len(row) == 2 and row[0] in _SALVAGED_META and isinstance(row[1], str)


_SALVAGED: dict[str, Callable[[tuple[Value, ...]], bool]] = {
    "meta": _is_kept_value,
    "cases": _is_case,
    "consents": _is_consent,
    "pending_receipts": _is_pending_receipt,
    "desk_answers": _is_desk_answer,
    "handed_cases": _is_handed_case,
    "survey_answers": _is_survey_answer,
    "idea_words": _is_idea_word,
}
"""What cannot be fetched again, and how a row of it is recognised."""


def _is_id(value: Value) -> bool:
    return isinstance(value, str) and len(value) == 36 and value.count("-") == 4


def _judged(row: tuple[Value, ...]) -> tuple[Value, ...]:
    """The row of a case, parked where its envelope no longer holds together: it would block its neighbours."""
    envelope = row[10]
    if row[6] not in ("held", "ready"):
        return row
    try:
        read = msgspec.json.decode(envelope if isinstance(envelope, bytes) else b"", type=Envelope)
        if not read.payload or sha256_hex(bytes(read.payload)) == read.payload_sha256:
            return row
    except MALFORMED:
        pass
    result = CaseResult(UUID(str(row[0])), 422, "damaged", "bytes were lost on this device")
    return (*row[:6], "parked", *row[7:9], msgspec.json.encode(result).decode(), *row[10:])


def _configure(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    # Checkpoints belong to the engine, never on the way of a confirmation.
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def _migrate(connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == SCHEMA_VERSION:
        return
    if version > SCHEMA_VERSION:
        raise ReplicaError("newer", f"schema {version} is newer than this program's {SCHEMA_VERSION}")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for schema in _SCHEMAS[version:]:
            for statement in schema.split(";"):
                if statement.strip():
                    connection.execute(statement)
        if version == 0:
            connection.execute("INSERT INTO meta VALUES ('epoch', ?)", (str(uuid4()),))
        connection.execute(f"PRAGMA user_version = {max(version, SCHEMA_VERSION)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
