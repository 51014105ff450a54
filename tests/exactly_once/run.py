# SPDX-License-Identifier: EUPL-1.2
"""One platform, one kiosk and its copies: takes steps, and proves at the end what came of every case."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec

from sync.contract.cases import Envelope
from sync.contract.signing import generate_key, import_key, private_jwk, public_jwk, sha256_hex
from sync.contract.times import from_wire, system_clock, to_wire
from sync.contract.trust import POLICY_TYP, OfflinePolicy, read_message, sign_message
from sync.keystore import MemoryStore
from sync.replica.policy import store_identity
from tests.client import fake_servers
from tests.exactly_once.gate import Gate, opened
from tests.exactly_once.plan import BASKETS, STEP_NUMBERS, Plan, Result
from tests.exactly_once.worker import Order
from tests.opening import TEST_KEY, connection, open_replica, read_replica
from tests.platform.running import NOW, ROOT, SCOPE, Site, free_port, write_district

PARTY = "kiosk:testdorf"
_MOST_ROUNDS = 100
"""Held cases fall due in between; a new process a round takes some tenths of a second."""
_START_NUMBERS = 1_000_000_000
MONTH = 30 * 86_400.0


class Trustee(fake_servers.FakeServers):
    """The trustee of the client's tests with a clock that goes, and a platform elsewhere."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self.gate_url = ""
        self.feed_key: dict[str, str] = {}
        super().__init__()
        self.party = PARTY

    @property
    def now(self) -> datetime:
        return (system_clock() + timedelta(seconds=self.ahead)).replace(microsecond=0)

    @now.setter
    def now(self, moment: datetime) -> None:
        self.ahead = (moment - system_clock()).total_seconds()

    @property
    def platform(self) -> str:
        return self.gate_url

    def answer(self, asked: fake_servers.Asked) -> fake_servers.Reply:
        """As there, but months pass here: a policy is renewed and never answered with `as before`."""
        headers = {name: value for name, value in asked.headers.items() if name != "if-none-match"}
        return super().answer(replace(asked, headers=headers))

    def policy(self) -> str:
        """As there, with the real platform's key for the feed."""
        policy = read_message(super().policy(), [public_jwk(self.key)], POLICY_TYP, OfflinePolicy)
        return sign_message(msgspec.structs.replace(policy, feed_keys=(self.feed_key,)), self.key, POLICY_TYP)


@dataclass
class Run:
    """All parties of one run under one folder."""

    home: Path
    trustee: Trustee
    site: Site
    gate: Gate
    nursery: subprocess.Popen[str]
    device_key: str
    base: int = 0
    """Numbers of cases begin from here: a step that was broken off is taken again with others."""
    said: list[str] = field(default_factory=list)
    child: int = 0

    @property
    def kiosk(self) -> Path:
        return self.home / "kiosk"

    # Steps

    def step(self, plan: Plan) -> Result:
        """Confirm, strike, and go on."""
        self.said = []
        first = self.base + plan.number * STEP_NUMBERS
        gone: dict[str, str] = {}
        hit = True
        match plan.fault:
            case "replay":
                self._replay(plan, first)
            case "clone":
                gone = self._clone(first)
            case "kiosk-backup":
                gone = self._restore_kiosk(first)
            case "platform-backup":
                self._restore_platform(first)
            case "kiosk-confirming":
                hit = self._kill_confirming(plan, first)
            case fault:
                kill = {"kiosk": self._kill_child, "platform": self.site.kill}.get(fault.split("-")[0], lambda: None)
                self.gate.arm(fault, plan.after, kill)
                self._live(self.kiosk, first, BASKETS)
                hit = self.gate.hit
                self.gate.arm("")
                if fault.startswith("platform"):
                    self._start_platform()
        return Result(plan, hit, self.said, gone)

    def settle(self, results: list[Result]) -> tuple[int, list[str]]:
        """Let everything arrive; how many cases are stored, and what is wrong with any that was ever confirmed."""
        self._deliver_all(self.kiosk)
        said = {case_id for result in results for case_id in result.confirmed}
        here = self._rows(self.kiosk)
        bytes_of = {case_id: sha for result in results for case_id, sha in result.gone.items()}
        bytes_of |= {case_id: sha for case_id, (sha, _) in here.items()}
        there: dict[str, str] = {}
        payloads: dict[str, str] = {}
        faults = []
        for case_id, envelope, sha, cursor in _query(self._database, _STORED):
            read = msgspec.json.decode(envelope, type=Envelope)
            name = str(UUID(case_id))
            if name in there:
                faults.append(f"doubled: {name}")
            if read.payload_sha256 is not None and payloads.setdefault(read.payload_sha256, name) != name:
                faults.append(f"doubled: {name} is {payloads[read.payload_sha256]} once more")
            if sha != sha256_hex(envelope) or str(read.case_id) != name or not cursor:
                faults.append(f"lost: {name} is not as it was stored")
            there[name] = sha
        faults += [f"lost: {case_id} was confirmed and never arrived" for case_id in said - there.keys()]
        faults += [f"lost: {case_id} lies there with other bytes" for case_id, sha in bytes_of.items()
                   if case_id in there and there[case_id] != sha]  # fmt: skip
        faults += [f"lost: {case_id} is {state} on the kiosk" for case_id, (_, state) in here.items()
                   if state not in ("delivered", "void")]  # fmt: skip
        faults += [f"doubled: {case_id} was never confirmed" for case_id in there.keys() - said - here.keys()]
        left = _query(self._database, "SELECT case_id, problem FROM dp_platform_refusedcase")
        faults += [f"lost: {case_id} is still in quarantine ({problem})" for case_id, problem in left]
        return len(there), sorted(faults)

    # What befalls them

    def _kill_confirming(self, plan: Plan, first: int) -> bool:
        """Killed between the first commit and the last: what was not said need not be there, what was must."""
        status = self._live(self.kiosk, first, BASKETS * 10, rounds=0, kill_after=plan.after)
        self._live(self.kiosk, first, 0)
        return status != 0

    def _replay(self, plan: Plan, first: int) -> None:
        """A month later cases come once more, as after a lost answer."""
        self._live(self.kiosk, first, BASKETS)
        self.site.kill()
        self.trustee.ahead += MONTH
        self._start_platform()
        with closing(connection(self.kiosk / "replica.sqlite3")) as db, db:
            ids = [row[0] for row in db.execute("SELECT case_id FROM cases WHERE state IN ('delivered', 'void')")]
            again = random.Random(plan.choice).sample(ids, min(60, len(ids)))
            db.executemany("UPDATE cases SET state = 'ready' WHERE case_id = ?", [(case_id,) for case_id in again])
        self._deliver_all(self.kiosk)

    def _clone(self, first: int) -> dict[str, str]:
        """The card is copied with cases waiting on it, and both go on by turns."""
        self._live(self.kiosk, first, 2, rounds=0)
        clone = self.home / "clone"
        shutil.copytree(self.kiosk, clone)
        for turn in range(3):
            self._live(clone, first + 100 + 20 * turn, 2, rounds=turn % 2)
            self._live(self.kiosk, first + 200 + 20 * turn, 2)
        self._deliver_all(clone)
        return self._give_up(clone)

    def _restore_kiosk(self, first: int) -> dict[str, str]:
        """The kiosk works on, its disk breaks, and a backup takes its place."""
        self._live(self.kiosk, first, 2, rounds=0)
        backup = self.home / "backup"
        shutil.copytree(self.kiosk, backup)
        self._live(self.kiosk, first + 100, BASKETS)
        self._deliver_all(self.kiosk)
        gone = self._give_up(self.kiosk)
        backup.rename(self.kiosk)
        # Confirmed before the first round: these numbers are taken already.
        self._live(self.kiosk, first + 200, 2)
        return gone

    def _restore_platform(self, first: int) -> None:
        """The platform takes cases, and then stands there as it was before."""
        self._deliver_all(self.kiosk)
        backup = self.home / "platform-backup.sqlite3"
        with closing(sqlite3.connect(self._database)) as now, closing(sqlite3.connect(backup)) as then:
            now.backup(then)
        self._live(self.kiosk, first, BASKETS)
        self._deliver_all(self.kiosk)
        self.site.kill()
        for suffix in ("-wal", "-shm"):
            Path(f"{self._database}{suffix}").unlink(missing_ok=True)
        backup.replace(self._database)
        self._start_platform()
        self._live(self.kiosk, first + 100, 1)

    def _give_up(self, state: Path) -> dict[str, str]:
        rows = self._rows(state)
        shutil.rmtree(state)
        return {case_id: sha for case_id, (sha, _) in rows.items()}

    # Processes

    def _live(self, state: Path, first: int, baskets: int, rounds: int = 1, kill_after: float | None = None) -> int:
        """One kiosk process from beginning to end; 0 unless it was killed."""
        assert self.nursery.stdin is not None
        assert self.nursery.stdout is not None
        keys = json.dumps([public_jwk(self.trustee.key)])
        order = Order(str(state), self.device_key, keys, self.trustee.ahead, first, baskets, rounds)
        self.nursery.stdin.write(msgspec.json.encode(order).decode() + "\n")
        self.nursery.stdin.flush()
        timer_set = kill_after is None
        for line in self.nursery.stdout:
            word, _, rest = line.strip().partition(" ")
            if word == "pid":
                self.child = int(rest)
            elif word == "end":
                self.child = 0
                assert int(rest) in (0, signal.SIGKILL), f"a kiosk process ended with {rest}"
                return int(rest)
            else:
                self.said.append(word)
            if not timer_set and self.child and self.said and kill_after is not None:
                timer_set = True
                with suppress(TimeoutError, subprocess.TimeoutExpired):
                    self.nursery.wait(kill_after)
                self._kill_child()
        raise EOFError("the nursery of kiosk processes ended")

    def _kill_child(self) -> None:
        if self.child:
            with suppress(ProcessLookupError):
                os.kill(self.child, signal.SIGKILL)

    def _deliver_all(self, state: Path) -> None:
        for _ in range(_MOST_ROUNDS):
            self._live(state, 0, 0)
            if not _cases(state, "SELECT 1 FROM cases WHERE state IN ('held', 'ready')"):
                return
        raise AssertionError(f"cases go on waiting in {state}")

    def _start_platform(self) -> None:
        self.site.start(to_wire(self.trustee.now))

    def _rows(self, state: Path) -> dict[str, tuple[str, str]]:
        rows = _cases(state, "SELECT case_id, envelope, state FROM cases")
        return {case_id: (sha256_hex(envelope), state) for case_id, envelope, state in rows}

    @property
    def _database(self) -> Path:
        return self.site.state / "platform.sqlite3"


_STORED = "SELECT case_id, envelope, sha256, desk_cursor FROM dp_platform_storedcase"


def _cases(state: Path, query: str) -> list[tuple]:  # type: ignore[type-arg]
    return read_replica(state / "replica.sqlite3", TEST_KEY, query)


def _query(file: Path, query: str) -> list[tuple]:  # type: ignore[type-arg]
    with closing(sqlite3.connect(file, timeout=20)) as db:
        return db.execute(query).fetchall()


@contextmanager
def running(home: Path) -> Iterator[Run]:
    """Set up what is missing under this folder, start everything, and end it again."""
    home.mkdir(parents=True, exist_ok=True)
    kept = _kept(home)
    kept["starts"] += 1
    _keep(home, kept)
    trustee = Trustee()
    trustee.key = import_key(kept["trustee"])
    trustee.device = public_jwk(import_key(kept["device"]))
    trustee.ahead = float(kept["ahead"])
    line = [sys.executable, "-m", "tests.exactly_once.worker"]
    with _serving(trustee, kept["trustee_port"]), opened(Gate(kept["platform_port"]), kept["gate_port"]) as gate:
        trustee.gate_url = f"http://127.0.0.1:{gate.port}"
        site = Site(home, kept["platform_port"])
        if not (home / "kiosk").exists():
            _set_up(home, site, trustee)
        trustee.feed_key = json.loads((home / "feed-key.json").read_text("utf-8"))
        with subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
            run = Run(home, trustee, site, gate, nursery, json.dumps(kept["device"]), kept["starts"] * _START_NUMBERS)
            try:
                run._start_platform()
                yield run
            finally:
                if site.process is not None and site.process.poll() is None:
                    site.stop()
                _keep(home, kept | {"ahead": trustee.ahead})
                assert nursery.stdin is not None
                nursery.stdin.close()


@contextmanager
def _serving(trustee: Trustee, port: int) -> Iterator[None]:
    with fake_servers._Server(("127.0.0.1", port), fake_servers._handler(trustee)) as server:
        trustee.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


def _kept(home: Path) -> dict:  # type: ignore[type-arg]
    """Keys, ports and time of a run that is taken up again."""
    file = home / "run.json"
    if not file.exists():
        ahead = (from_wire(NOW) - system_clock()).total_seconds()
        ports = {name: free_port() for name in ("trustee_port", "gate_port", "platform_port")}
        keys = {name: private_jwk(generate_key()) for name in ("trustee", "device")}
        _keep(home, {**keys, **ports, "ahead": ahead, "starts": 0})
    return dict(json.loads(file.read_text("utf-8")))


def _keep(home: Path, kept: dict) -> None:  # type: ignore[type-arg]
    (home / "run.json").write_text(json.dumps(kept), "utf-8")


def _set_up(home: Path, site: Site, trustee: Trustee) -> None:
    site.must("init", "--base-url", trustee.gate_url, "--issuer", trustee.issuer, "--district", "10046")
    jwks = home / "jwks.json"
    jwks.write_text(json.dumps({"keys": [public_jwk(trustee.key)]}))
    site.must("trust", "--jwks", str(jwks))
    site.must("load", "--resources", str(write_district(home / "resources")))
    site.must("plan", "--today", "2026-11-16", "--weeks", "5")
    site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")
    site.must("feed-key", "--out", str(home / "feed-key.json"))
    db = open_replica(home / "new-kiosk")
    store_identity(db, MemoryStore(), trustee.enrolment(), [public_jwk(trustee.key)])
    db.conn.close()
    (home / "new-kiosk").rename(home / "kiosk")
