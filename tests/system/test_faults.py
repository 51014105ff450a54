# SPDX-License-Identifier: EUPL-1.2
"""Faults that a village hall brings along, each met by the real processes."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection
from uuid import UUID

import pytest

from installer.leaks import chosen_words_on_disk, typed_words_on_disk
from installer.parties import ROOT, Party, wait_until
from installer.replicas import replica_key
from sync.replica.cipher import connect
from sync.replica.database import FILE_NAME
from sync.replica.engine_exit import DAMAGE_NOTE
from sync.replica.local_socket import ENGINE_SOCKET, socket_address
from tests.system.processes import Process, of_role, running, strike
from tests.system.resident import Resident
from tests.system.stage import PATIENCE, Kiosk, Stage

pytestmark = pytest.mark.system

PAGE = 4096


def test_the_first_start_without_network(stage: Stage, kiosk: Kiosk) -> None:
    stage.district.line.cut()
    kiosk.start()
    kiosk.hand.wait_page("NoticeBoard", seconds=PATIENCE)
    kiosk.hand.tap("Bitte den Bildschirm berühren", then="Home")
    kiosk.hand.wait_text("Zurzeit gibt es hier keine Abholung.")
    kiosk.hand.wait_text("Ohne Netz.")
    kiosk.hand.tap_like("Hilfe", then="Help")
    stage.district.line.mend()
    kiosk.hand.tap("Start", then="Home")
    kiosk.hand.wait_text("Bestellen bis Sonntag,", PATIENCE)
    kiosk.hand.wait_text("Verbunden")
    assert "Traceback" not in kiosk.output()


def test_a_visit_that_dies_is_followed_within_two_seconds(kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    Resident(kiosk.hand).shop()
    shown, spare = _visits(kiosk)
    _wait_idle(spare)
    begun = time.monotonic()
    strike(shown)
    kiosk.hand.wait_page("NoticeBoard", seconds=10)
    assert time.monotonic() - begun < 2.0
    assert _visits(kiosk)[0].pid == spare.pid
    assert kiosk.rows("SELECT 1 FROM cases") == []


def test_an_engine_that_dies_again_and_again_is_started_with_growing_waits(kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    waits = [_strike_engine(kiosk) for _ in range(2)]
    assert 0.9 < waits[0] < 4
    assert waits[1] > 4.5
    assert kiosk.hand.page() == "NoticeBoard"


def test_a_second_supervisor_on_one_state_says_so(kiosk: Kiosk) -> None:
    kiosk.start()
    kiosk.hand.wait_page("NoticeBoard", seconds=PATIENCE)
    before = running(kiosk.party.home)
    second = subprocess.run(
        [sys.executable, "-m", "kiosk", "--state", str(kiosk.state)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert second.returncode == 2
    assert second.stderr.count("\n") == 1
    assert f"another kiosk already runs on {kiosk.state}" in second.stderr
    assert {process.pid for process in before} <= {process.pid for process in running(kiosk.party.home)}


def test_when_the_supervisor_dies_all_go(kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    strike(of_role(kiosk.party.home, "supervisor")[0])
    kiosk.wait_gone()


def test_a_printing_worker_goes_with_its_visit(kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    resident = Resident(kiosk.hand)
    resident.shop()
    resident.confirm()
    kiosk.hand.tap_like("Fertig")
    wait_until("the receipt is being made", lambda: bool(of_role(kiosk.party.home, "printing")))
    (worker, *_), (shown, *_) = of_role(kiosk.party.home, "printing"), _visits(kiosk)
    strike(shown)
    kiosk.hand.close()
    kiosk.hand.wait_page("Interrupted", "NoticeBoard", seconds=10)
    assert kiosk.hand.page() == "Interrupted" or kiosk.papers()
    wait_until(
        "the worker is gone", lambda: worker.pid not in {process.pid for process in running(kiosk.party.home)}, 5
    )


def test_nothing_of_a_visit_stands_on_the_disk(stage: Stage, kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    resident = Resident(kiosk.hand)
    resident.shop(phone="015112345678", name="Xylander")
    resident.confirm()
    code = resident.seen.code
    assert code
    wanted = ("xylander", "15112345678", code, code.replace("-", ""))
    assert typed_words_on_disk(kiosk.party.home, wanted, kiosk.paper) == []
    resident.finish()
    assert len(kiosk.papers()) == 1
    wait_until("the order is delivered", lambda: kiosk.waiting() == 0, PATIENCE)
    kiosk.stop()
    # Nor on that of platform and trustee, in their databases and logs.
    assert typed_words_on_disk(stage.home, wanted, kiosk.paper) == []
    # Leases name what is limited, whatever anybody chooses.
    products = [
        row[0]
        for row in kiosk.rows(
            "SELECT id FROM items WHERE kind = 'product' AND NOT instr(line, CAST('\"limited\":true' AS BLOB))"
        )
    ]
    assert len(products) > 100
    assert chosen_words_on_disk(kiosk.state / FILE_NAME, replica_key(kiosk.party), [*products, "Baguette"]) == []


def test_a_torn_file_with_two_undelivered_orders_mends_itself(stage: Stage, kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    stage.district.line.cut()
    for _ in range(2):
        _order(kiosk)
    kiosk.kill()
    cases = {UUID(row[0]) for row in kiosk.rows("SELECT case_id FROM cases")}
    assert kiosk.waiting() == len(cases) == 2
    _tear(kiosk, random.Random(7))
    kiosk.start()
    kiosk.hand.wait_page("NoticeBoard", seconds=PATIENCE)
    kiosk.hand.wait_text("hat sich nach einer Störung selbst repariert")
    assert len(list(kiosk.state.glob("damaged-*"))) == 1
    assert kiosk.waiting() == 2
    stage.district.line.mend()
    wait_until("both orders are delivered", lambda: kiosk.waiting() == 0, PATIENCE)
    arrived = stage.arrived()
    assert {arrived[case_id][:2] for case_id in cases} == {("order", "stored")}
    kiosk.hand.wait_text("Abholen:", PATIENCE)


def test_a_page_torn_in_mid_visit_is_mended_when_the_visit_is_over(stage: Stage, kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    stage.district.line.cut()
    resident = Resident(kiosk.hand)
    resident.shop()
    resident.confirm()
    _tear_what_the_engine_reads(kiosk)
    wait_until("the engine says so", lambda: (kiosk.state / DAMAGE_NOTE).exists(), PATIENCE)
    resident.finish()
    kiosk.hand.wait_text("hat sich nach einer Störung selbst repariert", PATIENCE)
    assert len(list(kiosk.state.glob("damaged-*"))) == kiosk.waiting() == 1
    stage.district.line.mend()
    wait_until("the order is delivered", lambda: kiosk.waiting() == 0, PATIENCE)
    assert not (kiosk.state / DAMAGE_NOTE).exists()
    ((case_id,),) = kiosk.rows("SELECT case_id FROM cases")
    assert stage.arrived()[UUID(case_id)][:2] == ("order", "stored")
    assert "Traceback" not in kiosk.output()


def test_a_full_disk_while_confirming(stage: Stage, tmp_path: Path) -> None:
    home = stage.home / "full-disk"
    (home / "state").mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(home / "state")], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"a small disk needs root: {mounted.stderr.decode().strip()}")
    umount = ["umount", str(home / "state")]
    kiosk = Kiosk(Party(home))
    try:
        kiosk = stage.kiosk("full-disk")
        kiosk.start_furnished()
        resident = Resident(kiosk.hand)
        resident.shop()
        filler = kiosk.state / "filler"
        _fill(kiosk, filler)
        kiosk.hand.tap("Ja, bestellen")
        kiosk.hand.wait_text("Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.")
        assert kiosk.hand.page() == "ReadBackOrder"
        assert kiosk.rows("SELECT 1 FROM cases UNION ALL SELECT 1 FROM pending_receipts") == []
        filler.unlink()
        resident.confirm()
        resident.finish()
        wait_until("the order is delivered", lambda: kiosk.waiting() == 0, PATIENCE)
        assert len(kiosk.rows("SELECT 1 FROM cases WHERE state = 'delivered'")) == 1
    finally:
        kiosk.kill()
        # A process that was killed holds its files a moment longer than its name.
        wait_until("the small disk is free", lambda: subprocess.run(umount, check=False).returncode == 0, 15)


def test_a_clock_that_is_wrong_by_a_year(stage: Stage, kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    kiosk.stop()
    # Back: the kiosk knows that this cannot be, says so, and orders bear a time that is not before what it knows.
    stage.district.line.cut()
    _start_with_clock(kiosk, -365)
    kiosk.hand.wait_text("Die Uhr dieses Geräts geht falsch")
    resident = Resident(kiosk.hand)
    resident.shop()
    resident.confirm()
    kiosk.hand.tap_like("Fertig")
    wait_until("the visit ends", lambda: not of_role(kiosk.party.home, "visit"), PATIENCE)
    assert kiosk.waiting() == len(kiosk.papers()) == 1
    # The same wrong clock, with a line: tokens and proofs are taken, and the order arrives.
    stage.district.line.mend()
    _start_with_clock(kiosk, -365)
    wait_until("the order is delivered", lambda: kiosk.waiting() == 0, PATIENCE)
    kiosk.kill()
    ((case_id, envelope, result),) = kiosk.rows("SELECT case_id, CAST(envelope AS TEXT), result FROM cases")
    assert '"trust":"floor"' in envelope
    assert stage.arrived()[UUID(case_id)][1] == "stored", result
    # Ahead: what the clock says cannot be told from the truth, but the policy is over then, so nothing is ordered.
    stage.district.line.cut()
    _start_with_clock(kiosk, 365)
    kiosk.hand.tap("Bitte den Bildschirm berühren", then="Home")
    kiosk.hand.wait_text("Zu lange ohne Netz, oder die Uhr geht falsch.")
    kiosk.kill()
    # With a line the signed time sets it right at once.
    stage.district.line.mend()
    _start_with_clock(kiosk, 365)
    kiosk.hand.wait_text("Abholen:", PATIENCE)
    Resident(kiosk.hand).shop()
    assert "Traceback" not in kiosk.output()


def _garbage(kiosk: Kiosk) -> None:
    (kiosk.state / "replica.sqlite3").write_bytes(random.Random(3).randbytes(5 * PAGE))


def _folder(kiosk: Kiosk) -> None:
    (kiosk.state / "replica.sqlite3").mkdir()


def _wrong_settings(kiosk: Kiosk) -> None:
    (kiosk.state / "settings.toml").write_text('printer = "none"\nidle_seconds = "soon"\n', "utf-8")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(lambda _: None, "noch nicht angemeldet", id="not enrolled"),
        pytest.param(_garbage, "Der Schlüssel zum Speicher fehlt", id="file of noise"),
        pytest.param(_folder, "Bitte rufen Sie die Betreuung des Geräts", id="file cannot be opened"),
        pytest.param(_wrong_settings, "Die Einstellungen sind fehlerhaft", id="wrong settings"),
    ],
)
def test_a_kiosk_that_cannot_work_says_why(stage: Stage, spoil: Callable[[Kiosk], None], told: str) -> None:
    kiosk = Kiosk(Party(stage.home / f"trouble-{spoil.__name__.strip('_<>')}"))
    kiosk.write_settings()
    spoil(kiosk)
    try:
        kiosk.start()
        _assert_trouble(kiosk, told)
    finally:
        kiosk.kill()
    kiosk.wait_gone()


def test_a_locked_key_store_is_told(kiosk: Kiosk) -> None:
    # The session opens with another word than the keyring was made with.
    (kiosk.party.home / "unlock").write_text("not-this-word", "ascii")
    kiosk.start()
    _assert_trouble(kiosk, "Der Schlüsselspeicher ist verschlossen")


def test_an_absent_key_store_is_told(kiosk: Kiosk) -> None:
    _assert_keyless(kiosk, (), DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")


def test_a_key_store_that_never_answers_is_told(kiosk: Kiosk) -> None:
    # The bus is told to start a key store that sleeps.
    services = kiosk.party.home / "data" / "dbus-1" / "services"
    services.mkdir(parents=True)
    (services / "org.freedesktop.secrets.service").write_text(
        "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sleep 600\n", "ascii"
    )
    _assert_keyless(kiosk, ("dbus-run-session", "--"))


def _assert_keyless(kiosk: Kiosk, session: tuple[str, ...], **environment: str) -> None:
    """Start without the session that opens a key store, and see that said on the screen."""
    whole = kiosk.party._environment() | {"QT_QPA_PLATFORM": "offscreen"} | environment
    with (kiosk.party.home / "output.log").open("ab") as log:
        process = subprocess.Popen(
            [*session, sys.executable, "-m", "kiosk", "--state", str(kiosk.state), "--rehearsal",
             str(kiosk.party.home / "hand"), "--size", "540x960"],
            cwd=ROOT, env=whole, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        _assert_trouble(kiosk, "Der Schlüsselspeicher ist verschlossen")
    finally:
        kiosk.hand.close()
        for supervisor in of_role(kiosk.party.home, "supervisor"):
            os.kill(supervisor.pid, signal.SIGTERM)
        process.wait(20)
    for left in running(kiosk.party.home):
        # The sleeper that the bus has started outlives its bus.
        strike(left)
    kiosk.wait_gone()


def _assert_trouble(kiosk: Kiosk, told: str) -> None:
    kiosk.hand.wait_page("Trouble", seconds=PATIENCE)
    kiosk.hand.wait_text(told)
    kiosk.hand.wait_text("112")
    assert "Traceback" not in kiosk.output()


def _order(kiosk: Kiosk) -> None:
    resident = Resident(kiosk.hand)
    resident.shop()
    resident.confirm()
    resident.finish()


def _visits(kiosk: Kiosk) -> list[Process]:
    """The shown visit and its spare."""
    wait_until("two visits run", lambda: len(of_role(kiosk.party.home, "visit")) == 2)
    return of_role(kiosk.party.home, "visit")


def _strike_engine(kiosk: Kiosk) -> float:
    """Kill the engine; returns the seconds until another one is there."""
    wait_until("an engine runs", lambda: bool(of_role(kiosk.party.home, "engine")), PATIENCE)
    (engine,) = of_role(kiosk.party.home, "engine")
    strike(engine)
    return wait_until(
        "another engine runs",
        lambda: any(process.pid != engine.pid for process in of_role(kiosk.party.home, "engine")),
        PATIENCE,
    )


def _wait_idle(process: Process) -> None:
    """Wait until a process needs no processor any more: it is loaded and waits for its turn."""
    seen: list[int] = []

    def idle() -> bool:
        fields = Path(f"/proc/{process.pid}/stat").read_text("ascii", "replace").rpartition(") ")[2].split()
        seen.append(int(fields[11]) + int(fields[12]))
        return len(seen) > 30 and seen[-30] == seen[-1]

    wait_until("the spare visit is loaded", idle, PATIENCE)


def _tear(kiosk: Kiosk, source: random.Random) -> None:
    """Noise over a dozen pages, but for those that hold what can be had nowhere else."""
    file, key = kiosk.state / FILE_NAME, replica_key(kiosk.party)
    with closing(connect(file, key, 10)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        kept = [
            value.encode() if isinstance(value, str) else value
            for table in ("cases", "meta WHERE key = 'enrolment'", "meta WHERE key = 'policy'")
            for row in connection.execute(f"SELECT * FROM {table}")
            for value in row
            if isinstance(value, str | bytes)
        ]
    data = bytearray(file.read_bytes())
    pages = (bytes(data[at : at + PAGE]) for at in range(0, len(data), PAGE))
    plain = b"".join(key.decrypt(number, page).ljust(PAGE) for number, page in enumerate(pages, start=1))
    spared = set()
    for value in kept:
        for start in range(0, max(1, len(value) - 16), 16):
            chunk, at = value[start : start + 16], -1
            while len(chunk) == 16 and (at := plain.find(chunk, at + 1)) >= 0:
                spared.add(at // PAGE)
    pages = [page for page in range(1, len(data) // PAGE) if page not in spared]
    for page in source.sample(pages, 12):
        data[page * PAGE : (page + 1) * PAGE] = source.randbytes(PAGE)
    file.write_bytes(data)


def _tear_what_the_engine_reads(kiosk: Kiosk) -> None:
    """Noise over the one page of a table that windows leave alone; a commit and a poke lead the engine there."""
    file = kiosk.state / FILE_NAME
    with closing(connect(file, replica_key(kiosk.party), 10)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'withdrawals'").fetchone()
        _fold(connection)
        with file.open("r+b") as opened:
            opened.seek((page - 1) * PAGE)
            opened.write(random.Random(11).randbytes(PAGE))
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('of-the-test', '')")
    with socket_address(kiosk.state / ENGINE_SOCKET) as address, socket.socket(socket.AF_UNIX) as line:
        line.connect(address)
        line.sendall(b"poke\n")


def _fold(connection: Connection) -> None:
    wait_until(
        "the log is folded back",
        lambda: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0,
    )


def _fill(kiosk: Kiosk, filler: Path) -> None:
    """Leave no block free: neither on the disk nor in the log of changes, which would be written anew."""
    with closing(connect(kiosk.state / FILE_NAME, replica_key(kiosk.party), 10)) as connection:
        _fold(connection)
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, PAGE):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def _start_with_clock(kiosk: Kiosk, days: int) -> None:
    kiosk.kill()
    kiosk.party.start(
        "-m", "tests.system.entry", str(days), "--state", str(kiosk.state), "--rehearsal",
        str(kiosk.party.home / "hand"), QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    kiosk.hand.wait_page("NoticeBoard", seconds=PATIENCE)
