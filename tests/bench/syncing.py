# SPDX-License-Identifier: EUPL-1.2
"""Sync beside its floor: a real kiosk process, a real platform, a line that is slow or flaps; every byte counted.

What is switched on for ours and not for the floor: tokens, signatures, scopes, deletes, hash checks of blob, bundle
and rows, the full-text table on a delta, resume. The trustee answers in this process, its tokens are not counted.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from installer.parties import ROOT
from sync.contract.feed import compress, encode_items
from sync.contract.signing import generate_key, private_jwk, public_jwk, sha256_hex
from sync.contract.times import to_wire
from sync.replica.policy import DEVICE_KEY, store_identity
from tests.bench.figures import Figure
from tests.bench.records import Records, records
from tests.bench.village_line import FAST, FLAPPING, MEGABIT, MODEM, Shape, VillageLine, village_line
from tests.client.fake_servers import FakeServers, serving
from tests.opening import open_replica
from tests.platform.entry import FileStore
from tests.platform.nginx import Tls, nginx
from tests.platform.running import SCOPE, FakeTrustee, Site, free_port, make_site

ARRIVED, MOVED = 2, 3
"""The heads of the first state and of the next."""
IDLE_HOUR = 60


class LiveServers(FakeServers):
    """The trustee, by the machine's own clock: a bench takes longer than a token lives."""

    @property
    def now(self) -> datetime:  # type: ignore[override]
        return datetime.now(UTC)

    @now.setter
    def now(self, _: datetime) -> None:
        pass


@dataclass
class Cost:
    """What one transfer took."""

    bytes: int
    requests: int
    wall: float
    cpu: float
    lock: float
    cuts: int = 0
    connections: int = 1
    runs: int = 1
    """Processes: one more for every kill."""


@dataclass
class Trial:
    """All parties of the bench."""

    folder: Path
    data: Records
    servers: FakeServers
    site: Site
    line: VillageLine
    floor_line: VillageLine
    kiosks: int = 0

    def publish(self, state: str) -> None:
        """Publish a state of the records by a process of its own."""
        items = getattr(self.data, state)
        file = self.folder / f"{state}.ndjson"
        file.write_bytes(encode_items(items))
        words = [str(self.site.folder / "secrets.json"), str(self.site.state), str(file)]
        told = self._told()
        subprocess.run(
            [sys.executable, "-m", "tests.bench.sync_publish", *words], cwd=ROOT, check=True, capture_output=True
        )
        # Another process published: the server looks once a second.
        until = time.monotonic() + 20
        while told and self._told() == told and time.monotonic() < until:
            time.sleep(0.02)

    def _told(self) -> str:
        """What the platform tells of the feed just now; empty where it tells nothing."""
        try:
            return httpx.get(f"{self.site.base_url}/v1/feeds/{SCOPE}").headers.get("etag", "")
        except httpx.HTTPError:
            return ""

    def new_kiosk(self, platform: str = "") -> Path:
        """The state of an enrolled kiosk that has nothing yet."""
        self.kiosks += 1
        state, key = self.folder / f"kiosk-{self.kiosks}", generate_key()
        self.servers.party = f"kiosk:bench-{self.kiosks}"
        self.servers.platform_url = platform or f"http://127.0.0.1:{self.line.port}"
        self.servers.device = public_jwk(key)
        db = open_replica(state)
        store = FileStore(state / "secrets.json")
        store.set(DEVICE_KEY, json.dumps(private_jwk(key)))
        store_identity(db, store, self.servers.enrolment(), [public_jwk(self.servers.key)])
        db.conn.close()
        return state

    def ours(self, state: Path, head: int, shape: Shape = FAST, kill_at: tuple[int, ...] = ()) -> Cost:
        """Run a kiosk until it has a head; it is killed each time so many bytes have arrived, and started again."""
        self.line.reset(shape)
        begun = time.monotonic()
        for arrived in kill_at:
            process = _start("tests.bench.sync_kiosk", str(state), str(head), "0")
            while process.poll() is None and _arrived(state) < arrived:
                time.sleep(0.01)
            process.kill()
            process.wait()
            _close(process)
        said = _run("tests.bench.sync_kiosk", str(state), str(head), "0")
        if said["hash"] != sha256_hex(encode_items(self.data.after if head == MOVED else self.data.before)):
            raise AssertionError("the kiosk has other items than were published")
        wall = time.monotonic() - begun if kill_at else said["wall"]
        line = self.line
        return Cost(line.bytes, line.requests, wall, said["cpu"], said["lock"], line.cuts, line.connections,
                    1 + len(kill_at))  # fmt: skip

    @contextmanager
    def idle_kiosk(self) -> Iterator["_Idle"]:
        """A kiosk that has the first state, until the end of the block."""
        kiosk = _Idle(self, self.new_kiosk())
        try:
            yield kiosk
        finally:
            kiosk.close()

    def floor(self, folder: Path, what: str, shape: Shape = FAST) -> Cost:
        """The plain download and bare inserts of the same rows."""
        folder.mkdir(exist_ok=True)
        self.floor_line.reset(shape)
        said = _run("tests.bench.sync_floor", str(self.floor_line.port), str(folder), what)
        return Cost(self.floor_line.bytes, self.floor_line.requests, said["wall"], said["cpu"], said["lock"])


@contextmanager
def trial(folder: Path, number: int) -> Iterator[Trial]:
    """Trustee, platform and floor on loopback, each behind its line; the first state is published."""
    data = records(number)
    folder.mkdir(parents=True)
    former = encode_items(data.before)
    files = {
        "/initial": compress(former, 19),
        "/delta": compress(encode_items(data.changed), 9, former),
    }
    with ExitStack() as stack:
        servers = stack.enter_context(serving(LiveServers()))
        plain = stack.enter_context(_plain_server(files))
        (folder / "site").mkdir()
        site = make_site(folder / "site", FakeTrustee(servers.key, issuer=servers.issuer))
        line = stack.enter_context(village_line(site.port))
        floor_line = stack.enter_context(village_line(plain))
        _say_address(site, f"http://127.0.0.1:{line.port}")
        site.must("feed-key", "--out", str(folder / "feed-key.json"))
        servers.feed_keys = (json.loads((folder / "feed-key.json").read_text()),)
        found = Trial(folder, data, servers, site, line, floor_line)
        found.publish("before")
        site.start(to_wire(datetime.now(UTC)))
        try:
            yield found
        finally:
            site.stop()


def measure(folder: Path, number: int) -> list[Figure]:
    """Initial and delta on a fast, slow and flapping line, then an idle hour over TLS."""
    with trial(folder / "syncing", number) as bench:
        floor_folder = bench.folder / "floor"
        figures: list[Figure] = []
        kiosk = bench.new_kiosk()
        floor, ours = bench.floor(floor_folder, "initial"), bench.ours(kiosk, ARRIVED)
        figures += [
            Figure(f"initial {number} items, bytes", ours.bytes / 1000, floor.bytes / 1000, "kB", most_ratio=1.05),
            Figure(
                "initial, requests (manifest, bundle, a round)",
                ours.requests,
                floor.requests,
                "",
                most=4,
            ),
            Figure("initial, processor", 1000 * ours.cpu, 1000 * floor.cpu, most_ratio=2),
        ]
        figures += _slow_initial(bench)
        # One after the other: the trustee of this bench knows one device at a time.
        asking = {shape: _Idle(bench, bench.new_kiosk()) for shape in (FAST, MODEM)}
        bench.publish("after")
        for shape, name in ((FAST, "delta"), (MODEM, "delta at 64 kbit/s and 600 ms")):
            floor = bench.floor(floor_folder, "delta", shape)
            ours = asking[shape].costs(shape)
            if shape is FAST:
                figures += [
                    Figure(f"{name} of {len(bench.data.changed)} items, bytes", ours.bytes / 1000,
                           floor.bytes / 1000, "kB", most_ratio=1.25),
                    Figure(f"{name}, requests (the question, one file)", ours.requests, floor.requests, "", most=2),
                    Figure(f"{name}, write lock", ours.lock, floor.lock, most=20),
                ]  # fmt: skip
            else:
                figures.append(Figure(f"{name}", 1000 * ours.wall, 1000 * floor.wall, most_ratio=1.15))
        for idle in asking.values():
            idle.close()
        return [*figures, *_idle_hour(bench)]


def _slow_initial(bench: Trial) -> list[Figure]:
    folder = bench.folder / "slow-floor"
    floor = bench.floor(folder, "initial", MEGABIT)
    slow = bench.ours(bench.new_kiosk(), ARRIVED, MEGABIT)
    flapping = bench.ours(bench.new_kiosk(), ARRIVED, FLAPPING)
    thirds = (flapping.bytes // 3, 2 * flapping.bytes // 3)
    killed = bench.ours(bench.new_kiosk(), ARRIVED, FLAPPING, kill_at=thirds)
    return [
        Figure("initial at 1 Mbit/s and 300 ms", 1000 * slow.wall, 1000 * floor.wall, most_ratio=1.15),
        Figure(f"initial, 10 s up 5 s down ({flapping.cuts} cuts), bytes", flapping.bytes / 1000, slow.bytes / 1000,
               "kB", most_ratio=1.05),
        Figure(f"initial, the same and {killed.runs - 1} times kill -9, bytes", killed.bytes / 1000,
               slow.bytes / 1000, "kB", most_ratio=1.05),
    ]  # fmt: skip


class _Idle:
    """A kiosk that has the first state and asks whether anything moved, when it is told to."""

    def __init__(self, bench: Trial, state: Path, certificate: str = "", rounds: int = 1000) -> None:
        self._bench = bench
        bench.line.reset(FAST)
        words = [str(state), str(ARRIVED), str(rounds), *([certificate] if certificate else [])]
        self._process = _start("tests.bench.sync_kiosk", *words)
        self._read()
        # The round after the first is whole again, for allotments; then the small question begins.
        self.ask()
        self.ask()

    def ask(self) -> dict[str, float]:
        """One round."""
        if self._process.stdin is None:
            raise AssertionError("no pipe")
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._read()

    def costs(self, shape: Shape) -> Cost:
        """What the round costs that finds the next head."""
        self._bench.line.reset(shape)
        begun = time.monotonic()
        said = self.ask()
        wall = time.monotonic() - begun
        if said["head"] != MOVED:
            raise AssertionError("the kiosk did not find the next head")
        line = self._bench.line
        return Cost(line.bytes, line.requests, wall, 0.0, said["lock"])

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        _close(self._process)

    def _read(self) -> dict[str, float]:
        if self._process.stdout is None:
            raise AssertionError("no pipe")
        line = self._process.stdout.readline()
        if not line:
            raise EOFError("the kiosk ended early")
        said: dict[str, float] = json.loads(line)
        return said


def _idle_hour(bench: Trial) -> list[Figure]:
    """Sixty questions a minute apart on one connection with TLS: nginx answers from the folder."""
    folder = bench.folder
    tls = _certificate(folder)
    port = free_port()
    with village_line(port) as line:
        url = f"https://127.0.0.1:{line.port}"
        bench.site.stop()
        _say_address(bench.site, url)
        bench.site.start(to_wire(datetime.now(UTC)))
        with nginx(folder / "nginx", port, folder / "feed", bench.site.base_url, tls):
            bench.site.must("export-feed", "--out", str(folder / "feed"))
            idle = _Idle(bench, bench.new_kiosk(url), str(tls.certificate))
            bench.site.must("export-feed", "--out", str(folder / "feed"))
            idle.ask()
            idle.ask()
            line.reset(FAST)
            quiet = [idle.ask()["quiet"] for _ in range(IDLE_HOUR)]
            if not all(quiet):
                raise AssertionError("the hour was not idle")
            spent = line.bytes
            idle.close()
    bare = IDLE_HOUR * _BARE_QUESTION
    return [Figure("an idle hour at 60 s, TLS, one connection, bytes", spent / 1000, bare / 1000, "kB", most=25)]


_BARE_QUESTION = 315
"""Bytes of the smallest poll measured for the goals: 193 up, 122 down, on a kept TLS connection."""


def _say_address(site: Site, url: str) -> None:
    file = site.state / "platform.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "base_url": url}))


def _start(module: str, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", module, *words], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip


def _run(module: str, *words: str) -> dict[str, float]:
    process = _start(module, *words)
    out, _ = process.communicate(timeout=900)
    if process.returncode:
        raise EOFError(f"{module} ended with {process.returncode}")
    said: dict[str, float] = json.loads(out)
    return said


def _arrived(state: Path) -> int:
    """How much of a file lies there."""
    parts = list((state / "blobs").glob("*.part"))
    return parts[0].stat().st_size if parts else 0


def _close(process: "subprocess.Popen[str]") -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


@contextmanager
def _plain_server(files: dict[str, bytes]) -> Iterator[int]:
    """Serve bytes and nothing else; gives the port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_response_only(200)
            self.send_header("Content-Length", str(len(files[self.path])))
            self.end_headers()
            self.wfile.write(files[self.path])

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def _certificate(folder: Path) -> Tls:
    """A certificate for 127.0.0.1 that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "dorfpunkt")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    files = Tls(folder / "certificate.pem", folder / "key.pem")
    pem = serialization.Encoding.PEM
    files.certificate.write_bytes(certificate.public_bytes(pem))
    files.key.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return files
