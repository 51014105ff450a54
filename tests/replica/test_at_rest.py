# SPDX-License-Identifier: EUPL-1.2
"""What lies on the disk, and what happens to a file whose key is missing, another, or not yet there."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk import mending
from kiosk.mending import mend
from sync.keystore import KeyStore, KeyStoreError, MemoryStore
from sync.replica import cases, database
from sync.replica.cipher import PAGE_BYTES, DatabaseKey, connect
from sync.replica.content import apply_bundle, search
from sync.replica.database import (
    DATABASE_KEY,
    FILE_NAME,
    SCHEMA_VERSION,
    ReplicaError,
    check_health,
    database_key,
    encrypt_plain,
)
from sync.replica.meta import get_meta, set_meta
from tests.opening import TEST_KEY, open_replica, with_test_key
from tests.replica.making import CLOCK, KEY, NOW, PLACE, bundle, case_id, draft, product

MARK = "Xylander4711"
WHOLE = b"SQLite format 3\0"


def _everything(db: Database) -> None:
    """A mark in content, full text, a case, a rolled back transaction, and a sort larger than any cache."""
    data, digest = bundle([product(f"p/{n}", f"{MARK} {n}") for n in range(400)])
    apply_bundle(db, "district:10046", 1, data, digest)
    payload = b'{"x":"%b"}' % (MARK.encode() * 2000)
    cases.confirm(db, [draft(1, payload=payload)], PLACE, KEY, NOW, CLOCK, hold=timedelta(0))
    set_meta(db, note=MARK)
    db.conn.execute("BEGIN")
    db.conn.execute("UPDATE items SET words = words || ?", (MARK * 300,))
    # A statement that fails half-way needs a journal of its own.
    with pytest.raises(database.SqlError):
        db.conn.execute("INSERT INTO meta SELECT 'k' || (value = ?), value FROM meta, items", (MARK,))
    db.conn.execute("ROLLBACK")
    rows = db.conn.execute("SELECT a.words FROM items a, items b WHERE b.rowid < 200 ORDER BY a.words || b.words")
    assert len(rows.fetchall()) > 50_000
    assert search(db, "product", MARK, NOW)


def _plain_bytes(folder: Path) -> list[str]:
    wanted = [MARK.encode(), MARK.lower().encode(), MARK.encode("utf-16-le"), WHOLE]
    return [path.name for path in folder.rglob("*") if path.is_file() for mark in wanted if mark in path.read_bytes()]


def test_no_byte_on_the_disk_is_plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    db = open_replica(tmp_path / "state")
    _everything(db)
    while_open = {path.name for path in (tmp_path / "state").iterdir()}
    assert {FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"} <= while_open
    assert _plain_bytes(tmp_path) == []
    assert list(temporary.iterdir()) == []
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert _plain_bytes(tmp_path) == []
    db.conn.close()
    assert _plain_bytes(tmp_path) == []


def test_the_marks_would_be_found_in_a_plain_file(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "plain")) as plain:
        plain.execute("CREATE TABLE t (x)")
        plain.execute("INSERT INTO t VALUES (?)", (MARK,))
        plain.commit()
    assert _plain_bytes(tmp_path) == ["plain", "plain"]


def test_killed_in_a_transaction_leaves_nothing_plain(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from tests.opening import open_replica\n"
        "db = open_replica(Path(sys.argv[1])); db.conn.execute('PRAGMA cache_spill = 1')\n"
        "db.conn.execute('PRAGMA cache_size = 5'); db.conn.execute('BEGIN')\n"
        f"db.conn.executemany('INSERT INTO meta VALUES (?, ?)', [(str(n), '{MARK}' * 400) for n in range(500)])\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert done.returncode == -9
    assert (tmp_path / f"{FILE_NAME}-wal").stat().st_size > 100 * PAGE_BYTES
    assert _plain_bytes(tmp_path) == []
    db = open_replica(tmp_path)
    assert get_meta(db, "7") is None
    db.conn.close()


def test_the_key_is_made_once_also_by_two_at_a_time(tmp_path: Path) -> None:
    store = MemoryStore()
    found: list[DatabaseKey] = []
    threads = [threading.Thread(target=lambda: found.append(database_key(store, tmp_path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({key.to_text() for key in found}) == 1
    assert store.get(DATABASE_KEY) == found[0].to_text()


def test_keys_do_not_show_themselves() -> None:
    key = DatabaseKey.generate()
    assert key != DatabaseKey.generate()
    assert key.secret.hex() not in repr(key)
    assert DatabaseKey.from_text(key.to_text()) == key
    for wrong in ("", "geheim" * 16, key.to_text()[:-1], key.to_text().upper() + "g"):
        with pytest.raises(ValueError, match="96") as caught:
            DatabaseKey.from_text(wrong)
        assert not wrong or wrong not in str(caught.value)


@pytest.mark.parametrize("folded", [True, False], ids=["in-the-file", "in-the-log"])
def test_a_file_whose_key_is_lost_never_gets_another(tmp_path: Path, folded: bool) -> None:
    state = tmp_path / "state"
    db = open_replica(state)
    cases.confirm(db, [draft(1)], PLACE, KEY, NOW, CLOCK)
    if not folded:
        shutil.copytree(state, tmp_path / "copy")
    db.conn.close()
    if not folded:
        state = tmp_path / "copy"
        (state / FILE_NAME).write_bytes(b"")
    before = {path.name: path.read_bytes() for path in state.iterdir()}
    store = MemoryStore()
    with pytest.raises(ReplicaError, match="restore the key store") as caught:
        database_key(store, state)
    assert caught.value.kind == "lost-key"
    assert mend(state, lambda: store) == "lost-key"
    assert store.get(DATABASE_KEY) is None
    after = {path.name: path.read_bytes() for path in state.iterdir() if path.is_file()}
    assert before.items() <= after.items()
    assert list(state.glob("damaged-*")) == []


def test_a_file_with_another_key_is_left_exactly_as_it_is(tmp_path: Path) -> None:
    db = open_replica(tmp_path)
    cases.confirm(db, [draft(1)], PLACE, KEY, NOW, CLOCK)
    db.conn.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    store = MemoryStore()
    store.set(DATABASE_KEY, DatabaseKey.generate().to_text())
    assert mend(tmp_path, lambda: store) == "lost-key"
    with pytest.raises(ReplicaError, match="not written with the key") as caught:
        database.open_replica(tmp_path, database_key(store, tmp_path))
    assert caught.value.kind == "lost-key"
    assert (tmp_path / FILE_NAME).read_bytes() == before
    # With the right key it is as whole as before.
    with_test_key(store)
    assert mend(tmp_path, lambda: store) is None


def test_a_key_store_that_keeps_nothing_is_found_out_before_a_file_is_made(tmp_path: Path) -> None:
    class Forgetful(MemoryStore):
        def set(self, name: str, secret: str) -> None:
            pass

    with pytest.raises(KeyStoreError, match="database-key"):
        database_key(Forgetful(), tmp_path)
    assert not (tmp_path / FILE_NAME).exists()


def test_a_spoilt_key_is_named_and_not_told(tmp_path: Path) -> None:
    store = MemoryStore()
    store.set(DATABASE_KEY, "geheim")
    with pytest.raises(KeyStoreError, match="database-key") as caught:
        database_key(store, tmp_path)
    assert "geheim" not in str(caught.value)
    assert store.get(DATABASE_KEY) == "geheim"


def test_without_a_key_store_mending_leaves_all_as_it_is(tmp_path: Path) -> None:
    def shut() -> KeyStore:
        raise KeyStoreError("locked")

    open_replica(tmp_path).conn.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    assert mend(tmp_path, shut) == "keystore"
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A replica as it was before encryption, its last case in the write-ahead log only."""
    source = open_replica(tmp_path / "source")
    data, digest = bundle([product(f"p/{n}", f"{MARK} {n}") for n in range(300)])
    # Row ids with gaps, as withdrawn items leave them.
    apply_bundle(source, "district:10046", 1, data, digest)
    apply_bundle(source, "district:10046", 2, data, digest)
    cases.confirm(source, [draft(1)], PLACE, KEY, NOW, CLOCK)
    state = tmp_path / "state"
    state.mkdir()
    source.conn.execute("ATTACH DATABASE ? AS plain KEY ''", (str(state / "made"),))
    source.conn.execute("SELECT sqlcipher_export('plain')")
    source.conn.execute(f"PRAGMA plain.user_version = {SCHEMA_VERSION}")
    source.conn.execute("DETACH DATABASE plain")
    cases.confirm(source, [draft(2)], PLACE, KEY, NOW, CLOCK)
    row = source.conn.execute("SELECT * FROM cases WHERE case_id = ?", (str(case_id(2)),)).fetchone()
    source.conn.close()
    with closing(sqlite3.connect(state / "made")) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("PRAGMA wal_autocheckpoint = 0")
        made.execute(f"INSERT INTO cases VALUES ({', '.join('?' * len(row))})", row)
        made.commit()
        for suffix in ("", "-wal"):
            shutil.copy(state / f"made{suffix}", state / f"{FILE_NAME}{suffix}")
    for left in state.glob("made*"):
        left.unlink()
    assert _plain_bytes(state)
    return state


def test_a_plain_file_of_before_is_encrypted_once_and_whole(plain: Path) -> None:
    with pytest.raises(ReplicaError, match="start the kiosk once") as caught:
        open_replica(plain)
    assert caught.value.kind == "plain"
    store = MemoryStore()
    assert mend(plain, lambda: store) is None
    assert _plain_bytes(plain) == []
    assert [path.name for path in plain.glob("*.sealed")] == []
    db = database.open_replica(plain, database_key(store, plain))
    assert [row[0] for row in db.conn.execute("SELECT case_id FROM cases ORDER BY seq")] == [
        str(case_id(1)), str(case_id(2)),
    ]  # fmt: skip
    assert len(search(db, "product", MARK, NOW)) == 24
    db.conn.execute("INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)")
    check_health(db)
    db.conn.close()
    assert not encrypt_plain(plain, database_key(store, plain))


@pytest.mark.parametrize("at", ["exported", "renamed"])
def test_a_cut_while_encrypting_leaves_the_one_or_the_other(
    plain: Path, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CutError(BaseException):
        """The current is off."""

    calls: list[Path] = []

    def flush(path: Path) -> None:
        calls.append(path)
        if (path == plain) is (at == "renamed"):
            raise CutError

    monkeypatch.setattr(database, "_flush", flush)
    with pytest.raises(CutError):
        encrypt_plain(plain, TEST_KEY)
    monkeypatch.undo()
    assert encrypt_plain(plain, TEST_KEY) is (at == "exported")
    db = open_replica(plain)
    assert db.conn.execute("SELECT count(*) FROM cases").fetchone()[0] == 2
    check_health(db)
    db.conn.close()
    assert _plain_bytes(plain) == []


def test_a_torn_page_gives_no_zeros_to_the_platform(tmp_path: Path) -> None:
    db = open_replica(tmp_path)
    for number in (1, 2, 3):
        payload = b'{"ciphertext":"%b"}' % (f"{number:04}".encode() * 3000)
        cases.confirm(db, [draft(number, payload=payload)], PLACE, KEY, NOW, CLOCK, hold=timedelta(0))
    assert len(cases.deliverable(db, NOW)) == 3
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.conn.close()
    path = tmp_path / FILE_NAME
    data = path.read_bytes()
    pages = [data[at : at + PAGE_BYTES] for at in range(0, len(data), PAGE_BYTES)]
    plain = [TEST_KEY.decrypt(number, page) for number, page in enumerate(pages, start=1)]
    # A page on which a row only goes on.
    hit = next(number for number, page in enumerate(plain, start=1) if page[0] == 0 and page.count(b"0002") > 900)
    path.write_bytes(data[: hit * PAGE_BYTES - 100] + bytes(100) + data[hit * PAGE_BYTES :])
    db = open_replica(tmp_path)
    handed_out = []
    with suppress(ReplicaError, database.SqlError):
        handed_out = cases.deliverable(db, NOW)
    assert str(case_id(2)) not in {case.case_id for case in handed_out}
    assert all(b"\0" not in bytes(case.signed.envelope) for case in handed_out)
    with pytest.raises(ReplicaError) as caught:
        check_health(db)
    assert caught.value.kind == "damaged"
    db.conn.close()
    store = MemoryStore()
    with_test_key(store)
    assert mend(tmp_path, lambda: store) == "damaged"
    db = open_replica(tmp_path)
    states = dict(db.conn.execute("SELECT case_id, state FROM cases"))
    assert {state for key, state in states.items() if key != str(case_id(2))} <= {"held", "ready"}
    assert len(states) >= 2
    assert {case.case_id for case in cases.deliverable(db, NOW)} == {str(case_id(1)), str(case_id(3))}
    db.conn.close()


@pytest.mark.parametrize("at", ["set aside", "new file", "saved"])
def test_a_cut_while_mending_is_made_good_by_the_next_start(
    tmp_path: Path, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CutError(BaseException):
        """The current is off."""

    def cut(*_: object, **__: object) -> None:
        raise CutError

    db = open_replica(tmp_path)
    cases.confirm(db, [draft(1), draft(2)], PLACE, KEY, NOW, CLOCK, hold=timedelta(0))
    set_meta(db, enrolment="enrolled")
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.conn.close()
    with (tmp_path / FILE_NAME).open("r+b") as file:
        file.write(bytes(PAGE_BYTES))
    store = MemoryStore()
    with_test_key(store)
    step = {"set aside": "_save_what_lies_aside", "new file": "salvage", "saved": "set_meta"}[at]
    monkeypatch.setattr(mending, step, cut)
    with pytest.raises(CutError):
        mend(tmp_path, lambda: store)
    monkeypatch.undo()
    assert mend(tmp_path, lambda: store) == "damaged"
    assert mend(tmp_path, lambda: store) is None
    db = open_replica(tmp_path)
    assert [row[0] for row in db.conn.execute("SELECT case_id FROM cases ORDER BY seq")] == [
        str(case_id(1)), str(case_id(2)),
    ]  # fmt: skip
    assert get_meta(db, "enrolment") == "enrolled"
    assert len(list(tmp_path.glob("damaged-*"))) == 1
    db.conn.close()


def test_a_plain_sqlite_cannot_read_it(tmp_path: Path) -> None:
    open_replica(tmp_path).conn.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM meta").fetchall()
    other = DatabaseKey(TEST_KEY.secret, bytes(16))
    with closing(connect(tmp_path / FILE_NAME, other, 1)) as opened, pytest.raises(database.SqlError):
        opened.execute("SELECT * FROM meta").fetchall()
