# SPDX-License-Identifier: EUPL-1.2
"""A page is torn under a running engine: it says so, touches nothing more, and after the mend all goes on."""

import contextlib
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.mending import mend
from sync.client import engine
from sync.client.command import EXIT_MISUSE, main
from sync.contract.cases import CaseResult
from sync.contract.times import to_wire
from sync.replica import cases
from sync.replica.cipher import PAGE_BYTES
from sync.replica.database import FILE_NAME, ReplicaError, check_health
from sync.replica.engine_exit import DAMAGE_NOTE, EXIT_DAMAGED
from sync.replica.local_socket import ENGINE_SOCKET, socket_address
from sync.replica.meta import set_meta
from tests.client.device import Device
from tests.client.fake_servers import NOW, FakeServers
from tests.opening import TEST_KEY, open_replica
from tests.replica.making import CLOCK, case_id, draft, product

ROOT = Path(__file__).parents[2]
TORN = 20


@contextlib.contextmanager
def running(device: Device) -> Iterator["subprocess.Popen[str]"]:
    line = [sys.executable, "-m", "tests.client.engine_process", str(device.state), to_wire(NOW)]
    with subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        process.stdin.write(msgspec.json.encode(device.store._secrets).decode() + "\n")
        process.stdin.flush()
        try:
            yield process
        finally:
            process.kill()


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def ended(process: "subprocess.Popen[str]") -> str:
    _, errors = process.communicate(timeout=60)
    return errors


def fold(device: Device) -> None:
    """Bring all pages from the log into the file."""
    assert device.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def poke(device: Device) -> None:
    """As a window does, so that nobody waits for the next round."""
    with socket_address(device.state / ENGINE_SOCKET) as address, socket.socket(socket.AF_UNIX) as line:
        line.connect(address)
        line.sendall(b"poke\n")


def tear(file: Path, mark: bytes) -> None:
    """Spoil some bytes of the first page that holds these words."""
    with file.open("r+b") as opened:
        number = 1
        while mark not in TEST_KEY.decrypt(number, page := opened.read(PAGE_BYTES)):
            assert page
            number += 1
        opened.seek((number - 1) * PAGE_BYTES + 700)
        opened.write(b"\xa5" * 64)


@pytest.mark.system
def test_a_torn_page_under_a_running_engine(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([product("p/1")])
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 503)
    kiosk.confirm(*range(1, 31), payload=b'"%b"' % (b"x" * 3000))
    # So the engine's rounds change no page of theirs.
    assert len(cases.deliverable(kiosk.db, NOW)) == 30
    fold(kiosk)
    file, note = kiosk.state / FILE_NAME, kiosk.state / DAMAGE_NOTE
    with running(kiosk) as process:
        until(lambda: any(path.endswith("/v1/sync") for path in servers.paths()))
        tear(file, b'"seq":%d,' % TORN)
        # The window goes on; by its commit the engine reads the file anew.
        kiosk.confirm(31)
        poke(kiosk)
        said = ended(process)
        assert process.returncode == EXIT_DAMAGED, said
    assert "what was confirmed waits untouched until the kiosk mends the file" in said
    assert said.count("\n") == 1
    assert json.loads(note.read_text())["at"] == to_wire(NOW)
    assert '"event": "torn"' in (kiosk.state / "logs" / "engine.log").read_text("utf-8")
    # Started again it does nothing at all, and residents are served all the same.
    before = len(servers.asked)
    with running(kiosk) as process:
        ended(process)
        assert process.returncode == EXIT_DAMAGED
    assert len(servers.asked) == before
    window = open_replica(kiosk.state)
    cases.confirm(window, [draft(32)], kiosk.identity.place, kiosk.key, NOW, CLOCK, hold=timedelta(0))
    window.conn.close()
    kiosk.db.conn.close()
    # The start of the kiosk mends it.
    assert mend(kiosk.state, lambda: kiosk.store) == "damaged"
    kiosk.db = open_replica(kiosk.state)
    check_health(kiosk.db)
    kept = kiosk.states()
    assert kept.keys() >= {str(case_id(number)) for number in range(1, 33) if number != TORN}
    assert set(kept.values()) <= {"held", "ready", "parked"}
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 201)
    with running(kiosk) as process:
        until(lambda: len(servers.stored) == 31)
        until(lambda: "ready" not in kiosk.states().values() and "held" not in kiosk.states().values())
        process.send_signal(signal.SIGTERM)
        assert (ended(process), process.returncode) == ("", 0)
    assert not note.exists()
    assert {case for case, state in kiosk.states().items() if state == "delivered"} == set(servers.stored)
    assert len(servers.order_of_arrival) == 31


@pytest.mark.parametrize("kind", ["damaged", "readonly"])
def test_whatever_meets_the_page_first_it_is_called_by_its_name(
    kiosk: Device, servers: FakeServers, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody reads the page, or a write comes after it: SQLCipher then calls the file read-only."""
    servers.publish([product(f"p/{number:03}", f"Brot {number}") for number in range(200)])
    kiosk.round()
    set_meta(kiosk.db, beacon="of-the-test")
    fold(kiosk)
    kiosk.db.conn.close()
    kiosk.db = open_replica(kiosk.state)
    if kind == "damaged":
        monkeypatch.setattr(engine, "HEALTH_SECONDS", 0.0)
        tear(kiosk.state / FILE_NAME, b'"p/150"')
    else:
        tear(kiosk.state / FILE_NAME, b"of-the-test")
    store = kiosk.store
    words = ["run", "--state", str(kiosk.state), "--idle-seconds", "0.05"]
    kiosk.db.conn.close()
    assert main(words, lambda: store, lambda: NOW) == EXIT_DAMAGED
    assert (kiosk.state / DAMAGE_NOTE).exists()
    # Other commands say it as they say all else.
    if kind == "readonly":
        assert (
            main(["courier", "--state", str(kiosk.state), "--folder", "/"], lambda: store, lambda: NOW) == EXIT_MISUSE
        )
    kiosk.db = open_replica(kiosk.state)
    with pytest.raises(ReplicaError):
        check_health(kiosk.db)
