# SPDX-License-Identifier: EUPL-1.2
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from sync.contract.cases import CaseResult
from sync.replica import cases
from sync.replica.cipher import PLAIN_MAGIC, OperationalError
from sync.replica.content import apply_bundle
from sync.replica.database import FILE_NAME, ReplicaError, check_health, checkpoint, classify, salvage, set_aside
from sync.replica.desk import queue_answers, waiting_answers
from sync.replica.meta import get_meta, set_meta
from sync.replica.pages import scan_rows
from tests.opening import TEST_KEY, connection, open_replica
from tests.replica.making import CLOCK, KEY, LOOKUP, NOW, PLACE, bundle, case_id, draft, product
from tests.replica.test_cases import _answer

PAGE = 4096
COUNT = 120


def _payload(number: int) -> bytes:
    return b'{"ciphertext":"%b"}' % (f"{number:04}" * (200 + 37 * (number % 40))).encode()


def _fill(folder: Path, *, fold: bool = True) -> None:
    db = open_replica(folder)
    data, digest = bundle([product(f"p/{n}", f"Brot {n}") for n in range(300)])
    apply_bundle(db, "district:10046", 1, data, digest)
    for number in range(1, COUNT + 1):
        cases.confirm(
            db, [draft(number, payload=_payload(number), consent=f"consent.{number}.x")], PLACE, KEY,
            NOW + timedelta(minutes=number), CLOCK, hold=timedelta(0),
        )  # fmt: skip
    queue_answers(db, [(str(case_id(1)), 1, _answer(1))])
    set_meta(db, enrolment="enrolled.by.trustee", policy="the.newest.policy")
    if fold:
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.conn.close()
    else:
        shutil.copytree(folder, folder.with_name("copy"))
        db.conn.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("filled")
    _fill(folder)
    return (folder / FILE_NAME).read_bytes()


def _deciphered(data: bytes) -> bytes:
    """The file in SQLite's plain form, page by page in its place."""
    pages = (data[start : start + PAGE] for start in range(0, len(data), PAGE))
    return b"".join(TEST_KEY.decrypt(number, page).ljust(PAGE) for number, page in enumerate(pages, start=1))


def _pages_of_cases(data: bytes, folder: Path) -> dict[str, set[int]]:
    """Which pages hold something of a case: those where its id, its ciphertext or its signature lies."""
    copy = folder.with_name("whole.sqlite3")
    copy.write_bytes(data)
    with closing(connection(copy)) as opened:
        rows = opened.execute("SELECT case_id, seq, sig FROM cases").fetchall()
    data = _deciphered(data)
    # Pages of an index (first byte 2 or 10) only repeat the id.
    pages = [data[start : start + PAGE] if data[start] not in (2, 10) else b"" for start in range(0, len(data), PAGE)]
    found: dict[str, set[int]] = {}
    for key, number, sig in rows:
        own = sig.rpartition(".")[2]
        marks = [key, f"{number:04}" * 3, *(own[at : at + 12] for at in range(0, len(own), 12))]
        raw = [mark.encode() for mark in marks]
        found[key] = {at for at, page in enumerate(pages, start=1) if any(mark in page for mark in raw)}
    return found


def _saved(folder: Path, tmp_path: Path) -> tuple[int, dict[str, str], Database]:
    fresh = open_replica(tmp_path / "fresh")
    count = salvage(folder, fresh, TEST_KEY)
    return count, dict(fresh.conn.execute("SELECT case_id, state FROM cases")), fresh


@pytest.mark.parametrize("seed", range(12))
def test_every_case_on_readable_pages_survives_torn_ones(filled: bytes, tmp_path: Path, seed: int) -> None:
    source = random.Random(seed)
    torn = set(source.sample(range(1, len(filled) // PAGE + 1), k=source.choice([1, 3, 8])))
    data = bytearray(filled)
    for page in torn:
        start = (page - 1) * PAGE
        size = source.choice([PAGE, 512, 2048])
        data[start : start + size] = source.randbytes(size) if source.random() < 0.5 else bytes(size)
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / FILE_NAME).write_bytes(data)
    _, saved, fresh = _saved(damaged, tmp_path)
    whole = {key for key, pages in _pages_of_cases(filled, damaged).items() if not pages & torn}
    assert whole <= saved.keys()
    check_health(fresh)
    # What was hit is parked and never sent; the rest goes out as it was signed.
    for case in cases.deliverable(fresh, NOW + timedelta(days=1)):
        assert case.case_id in saved
    assert {key for key in whole if saved[key] not in ("held", "ready")} == set()
    fresh.conn.close()


@pytest.mark.parametrize("page", ["first", "root"])
def test_without_the_pages_above_every_case_is_found_on_its_own(filled: bytes, tmp_path: Path, page: str) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    path = damaged / FILE_NAME
    path.write_bytes(filled)
    with closing(connection(path)) as opened:
        root = opened.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cases'").fetchone()[0]
    at = 0 if page == "first" else (root - 1) * PAGE
    path.write_bytes(filled[:at] + b"\xa5" * PAGE + filled[at + PAGE :])
    count, saved, fresh = _saved(damaged, tmp_path)
    assert count == len(saved) == COUNT
    assert set(saved.values()) == {"held"}
    assert get_meta(fresh, "enrolment") == "enrolled.by.trustee"
    assert get_meta(fresh, "policy") == "the.newest.policy"
    assert len(cases.unregistered_consents(fresh)) == COUNT
    assert len(waiting_answers(fresh)) == 1
    fresh.conn.close()


def test_a_torn_file_end_costs_only_what_lay_there(filled: bytes, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    ends = {key: max(pages) for key, pages in _pages_of_cases(filled, damaged).items()}
    # Where a case lies differs from file to file: half of them are to lie before the end, wherever that is.
    kept = sorted(ends.values())[COUNT // 2]
    (damaged / FILE_NAME).write_bytes(filled[: kept * PAGE + 123])
    _, saved, fresh = _saved(damaged, tmp_path)
    whole = {key for key, end in ends.items() if end <= kept}
    assert len(whole) > COUNT // 2
    assert whole <= saved.keys()
    fresh.conn.close()


def test_a_hit_envelope_is_parked_and_blocks_nobody(filled: bytes, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    at = _deciphered(filled).index(b"0007" * 40)
    (damaged / FILE_NAME).write_bytes(filled[:at] + b"\xff\xfe" + filled[at + 2 :])
    _, saved, fresh = _saved(damaged, tmp_path)
    assert saved[str(case_id(7))] == "parked"
    assert len(cases.deliverable(fresh, NOW + timedelta(days=1))) > 1
    assert str(case_id(7)) not in {c.case_id for c in cases.deliverable(fresh, NOW + timedelta(days=1))}
    result = fresh.conn.execute("SELECT result FROM cases WHERE state = 'parked'").fetchone()[0]
    assert msgspec.json.decode(result, type=CaseResult).problem == "damaged"
    fresh.conn.close()


@pytest.mark.parametrize("torn", [False, True], ids=["whole", "first-page-torn"])
def test_what_is_only_in_the_log_is_salvaged_too(tmp_path: Path, torn: bool) -> None:
    _fill(tmp_path / "state", fold=False)
    copy = tmp_path / "copy"
    if torn:
        with (copy / FILE_NAME).open("r+b") as file:
            file.write(b"\xa5" * PAGE)
    count, saved, fresh = _saved(copy, tmp_path)
    assert count == len(saved) == COUNT
    assert get_meta(fresh, "enrolment") == "enrolled.by.trustee"
    fresh.conn.close()


def test_an_undone_case_does_not_rise_again_from_an_old_page(tmp_path: Path) -> None:
    db = open_replica(tmp_path / "state")
    cases.confirm(db, [draft(1)], PLACE, KEY, NOW, CLOCK)
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert cases.undo(db, [case_id(1)], PLACE, KEY, NOW)
    shutil.copytree(tmp_path / "state", tmp_path / "copy")
    db.conn.close()
    with (tmp_path / "copy" / FILE_NAME).open("r+b") as file:
        file.write(b"\xa5" * PAGE)
    _, _, fresh = _saved(tmp_path / "copy", tmp_path)
    assert [r[0] for r in fresh.conn.execute("SELECT kind FROM cases")] == ["void"]
    fresh.conn.close()


def test_salvage_keeps_old_epoch_and_starts_a_new_one(filled: bytes, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / FILE_NAME).write_bytes(filled)
    count, saved, fresh = _saved(damaged, tmp_path)
    assert count == len(saved) == COUNT
    assert salvage(damaged, fresh, TEST_KEY) == 0
    cases.confirm(fresh, [draft(9001)], PLACE, KEY, NOW, CLOCK)
    epochs = fresh.conn.execute("SELECT epoch, count(*), min(seq) FROM cases GROUP BY epoch ORDER BY 2").fetchall()
    assert [row[1:] for row in epochs] == [(1, 1), (COUNT, 1)]
    assert epochs[0][0] == get_meta(fresh, "epoch")
    assert cases.undo(fresh, [case_id(9001)], PLACE, KEY, NOW)
    assert not cases.undo(fresh, [case_id(COUNT)], PLACE, KEY, NOW)
    order = [c.case_id for c in cases.deliverable(fresh, NOW)]
    assert order == [str(case_id(n)) for n in (*range(1, COUNT + 1), 9001)][: len(order)]
    fresh.conn.close()


@pytest.mark.parametrize(
    "content", [b"", None, b"SQLite format 3\0", bytes(9000)], ids=["empty", "missing", "header", "nul"]
)
def test_salvage_of_nothing_finds_nothing(tmp_path: Path, content: bytes | None) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    if content is not None:
        (damaged / FILE_NAME).write_bytes(content)
    count, saved, fresh = _saved(damaged, tmp_path)
    assert (count, saved) == (0, {})
    fresh.conn.close()


@pytest.mark.parametrize("seed", range(6))
def test_reading_pages_of_noise_never_fails(filled: bytes, tmp_path: Path, seed: int) -> None:
    source = random.Random(seed)
    data = bytearray(filled)
    for _ in range(4000):
        data[source.randrange(100, len(data))] = source.randrange(256)
    path = tmp_path / FILE_NAME
    path.write_bytes(data)
    path.with_name(FILE_NAME + "-wal").write_bytes(source.randbytes(20_000))
    list(scan_rows(path, TEST_KEY))


def test_setting_aside_twice_in_a_second_keeps_both(tmp_path: Path) -> None:
    for _ in range(2):
        open_replica(tmp_path).conn.close()
        set_aside(tmp_path, NOW)
    folders = sorted(path.name for path in tmp_path.glob("damaged-*"))
    assert folders == ["damaged-20261123T080000", "damaged-20261123T080000-1"]
    assert all((tmp_path / name / FILE_NAME).exists() for name in folders)


def test_a_torn_page_is_noticed(filled: bytes, tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(filled)
    db = open_replica(tmp_path)
    check_health(db)
    root = db.conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cases'").fetchone()[0]
    db.conn.close()
    path.write_bytes(filled[: (root - 1) * PAGE] + b"\xa5" * PAGE + filled[root * PAGE :])
    db = open_replica(tmp_path)
    with pytest.raises(ReplicaError) as caught:
        check_health(db)
    assert caught.value.kind == "damaged"
    db.conn.close()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"this is no database, but it is long enough to look at" * 100, "lost-key"), (b"<html>" * 200, "lost-key"),
        (PLAIN_MAGIC + bytes(9000), "plain"), (PLAIN_MAGIC, "plain"),
    ],
    ids=["text", "html", "plain", "plain-head"],
)  # fmt: skip
def test_what_is_not_ours_is_named_and_left_alone(tmp_path: Path, content: bytes, kind: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(ReplicaError) as caught:
        open_replica(tmp_path)
    assert caught.value.kind == kind
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(ReplicaError) as caught:
        open_replica(tmp_path)
    assert caught.value.kind == "unreadable"


def test_a_file_in_the_place_of_the_folder_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"")
    with pytest.raises(ReplicaError) as caught:
        open_replica(tmp_path / "state")
    assert caught.value.kind == "unreadable"


def test_a_newer_schema_is_left_alone(db: Database, tmp_path: Path) -> None:
    db.conn.execute("PRAGMA user_version = 99")
    with pytest.raises(ReplicaError) as caught:
        open_replica(tmp_path)
    assert caught.value.kind == "newer"
    assert db.conn.execute("PRAGMA user_version").fetchone()[0] == 99


def test_read_only_connections_write_nothing(db: Database, tmp_path: Path) -> None:
    reader = open_replica(tmp_path, read_only=True)
    with pytest.raises(ReplicaError) as caught:
        set_meta(reader, a="1")
    assert caught.value.kind == "unreadable"
    reader.conn.close()


def test_a_full_disk_is_named_and_costs_nothing_confirmed(db: Database) -> None:
    cases.confirm(db, [draft(1)], PLACE, KEY, NOW, CLOCK)
    pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
    db.conn.execute(f"PRAGMA max_page_count = {pages + 3}")
    payload = b'"' + b"x" * 30_000 + b'"'
    with pytest.raises(ReplicaError) as caught:
        cases.confirm(db, [draft(2), draft(3, payload=payload)], PLACE, KEY, NOW, CLOCK)
    assert caught.value.kind == "full"
    assert not db.conn.in_transaction
    db.conn.execute("PRAGMA max_page_count = 100000")
    cases.confirm(db, [draft(4)], PLACE, KEY, NOW, CLOCK)
    assert [r[0] for r in db.conn.execute("SELECT seq FROM cases")] == [1, 2]
    check_health(db)


def test_a_failing_commit_leaves_no_open_transaction(db: Database) -> None:
    class Stubborn:
        """Stands before the connection and refuses the first COMMIT, as a failing disk does."""

        failed = False

        def execute(self, sql: str, *rest: object) -> sqlite3.Cursor:
            if sql == "COMMIT" and not self.failed:
                self.failed = True
                raise OperationalError("disk I/O error")
            return db.conn.execute(sql, *rest)  # type: ignore[arg-type]

        def __getattr__(self, name: str) -> object:
            return getattr(db.conn, name)

    class Stub:
        conn = Stubborn()

    with pytest.raises(ReplicaError):
        set_meta(Stub(), a="1")  # type: ignore[arg-type]
    assert get_meta(db, "a") is None
    set_meta(db, a="2")
    assert get_meta(db, "a") == "2"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(28, "No space left on device"), "full"), (OSError(122, "Quota exceeded"), "full"),
        (OSError(30, "Read-only file system"), "unreadable"), (PermissionError(13, "no"), "unreadable"),
        (OperationalError("x"), "unreadable"),
    ],
    ids=["full", "quota", "read-only", "forbidden", "unknown"],
)  # fmt: skip
def test_kinds_of_trouble(error: Exception, kind: str) -> None:
    assert classify(error).kind == kind


def test_opening_is_durable_and_keeps_its_epoch(tmp_path: Path) -> None:
    first = open_replica(tmp_path)
    modes = [
        first.conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete")
    ]
    assert modes == ["wal", 2, 1]
    epoch = get_meta(first, "epoch")
    first.conn.close()
    second = open_replica(tmp_path)
    assert get_meta(second, "epoch") == epoch
    second.conn.close()


def test_two_first_openings_agree(tmp_path: Path) -> None:
    one, two = open_replica(tmp_path), open_replica(tmp_path)
    assert get_meta(one, "epoch") == get_meta(two, "epoch") is not None
    checkpoint(one)
    one.conn.close()
    two.conn.close()


def test_state_is_for_its_owner_alone(tmp_path: Path) -> None:
    open_replica(tmp_path / "state").conn.close()
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0


def test_lookups_do_not_outlive_a_salvage(tmp_path: Path, filled: bytes) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / FILE_NAME).write_bytes(filled)
    with closing(connection(damaged / FILE_NAME)) as opened:
        opened.execute("INSERT INTO lookups VALUES (?, 'x', NULL, NULL)", (LOOKUP,))
    _, _, fresh = _saved(damaged, tmp_path)
    assert cases.open_lookups(fresh) == []
    fresh.conn.close()
