# SPDX-License-Identifier: EUPL-1.2
"""The platform under load, beside bare Starlette, FastAPI and ASGI: idle questions, rounds, intake, memory, bytes."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import httpx
import msgspec

from sync.contract.cases import KioskReport, SyncRequest
from sync.contract.dpop import make_proof
from sync.contract.feed import compress
from sync.contract.signing import generate_key, public_jwk
from sync.contract.times import from_wire
from sync.replica.sealing import seal
from tests.bench.figures import Figure
from tests.bench.floor_server import make_file
from tests.bench.load import Run, request, run
from tests.bench.processes import below, heard, resident_mib
from tests.platform.devices import GRANTS, Kiosk
from tests.platform.postgres import Cluster, running_cluster
from tests.platform.running import NOW, FakeTrustee, Site, copy_site, free_port, make_site, serving

CONNECTIONS = 16
KIOSKS = 40
BATCH = 200
_SEALED = 24
"""So many different sealed orders are made; each case of the load carries one of them."""


class _Order(msgspec.Struct):
    crate_name: str
    lines: tuple[dict[str, str | int], ...]


def measure(folder: Path, questions: int, rounds: int, batches: int, kiosks: int = KIOSKS) -> list[Figure]:
    """Everything on SQLite with one worker, then the intake on PostgreSQL with one worker and with two."""
    figures: list[Figure] = []
    with serving(FakeTrustee()) as trustee:
        template = make_site(_new(folder / "sqlite"), trustee)
        bench = _Bench(template, trustee, folder, _Floors(folder, trustee, kiosks))
        figures += bench.idle(questions)
        figures += bench.rounds(rounds)
        figures += bench.intake("SQLite", batches, 1)
        with running_cluster() as cluster:
            figures += _on_postgresql(folder, trustee, cluster, bench, rounds, batches)
    return figures


def _on_postgresql(
    folder: Path, trustee: FakeTrustee, cluster: Cluster, bench: "_Bench", rounds: int, batches: int
) -> list[Figure]:
    template = make_site(_new(folder / "postgresql"), trustee, cluster)
    there = _Bench(template, trustee, folder, bench.floors, bench.floor_of)
    return [
        *there.rounds(rounds, " on PostgreSQL"),
        *there.intake("PostgreSQL, 1 worker", batches, 1),
        *there.intake("PostgreSQL, 2 workers", batches, 2),
    ]


class _Bench:
    def __init__(
        self,
        template: Site,
        trustee: FakeTrustee,
        folder: Path,
        floors: "_Floors",
        floor_of: dict[str, float] | None = None,
    ) -> None:
        self._template = template
        self._trustee = trustee
        self._folder = folder
        self.floors = floors
        self.floor_of = floor_of or {}

    def idle(self, count: int) -> list[Figure]:
        """Heads and manifests that did not move, and what a question costs in bytes."""
        with self._running(1) as (site, pids):
            kiosks = [self._kiosk(number) for number in range(self.floors.kiosks)]
            heads = [_asked(site, f"/v1/heads/{kiosk.sync().heads_ref}") for kiosk in kiosks]
            feeds = [_asked(site, "/v1/feeds/district:10046")]
            run(site.port, heads, len(heads), 1, pids)
            asked = _all(304, run(site.port, heads, count, CONNECTIONS, pids))
            manifests = _all(304, run(site.port, feeds, count, CONNECTIONS, pids))
            memory = max(resident_mib(pid) for pid in pids)
        starlette, fastapi = self.floors.idle("starlette", count), self.floors.idle("fastapi", count)
        core = 1e6 / 6000
        return [
            Figure(
                f"heads 304 ({1e6 / asked.cpu_us:,.0f}/s a core) / Starlette", asked.cpu_us, starlette, "us", core
            ),
            Figure(f"heads 304 ({asked.rate:,.0f}/s here) / FastAPI", asked.cpu_us, fastapi, "us", core),
            Figure(
                f"feeds 304 ({1e6 / manifests.cpu_us:,.0f}/s a core) / Starlette",
                manifests.cpu_us,
                starlette,
                "us",
                core,
            ),
            Figure("bytes of an idle question's answer / wire.md", asked.received / asked.requests, 260, "B", 260),
            Figure("bytes of an idle question / its answer", asked.sent / asked.requests, 260, "B"),
            Figure("memory of a worker after it (RSS)", memory, 120, "MiB", 120),
        ]

    def rounds(self, count: int, where: str = "") -> list[Figure]:
        """Rounds without cases; each second time the kiosk's report changed and is written."""
        with self._running(1) as (site, pids):
            kiosks = [self._kiosk(number) for number in range(self.floors.kiosks)]
            same = [_round(kiosk, 0) for kiosk in kiosks if kiosk.sync()]
            other = [_round(kiosk, 1) for kiosk in kiosks]
            run(site.port, same, len(same), 1, pids)
            quiet = _all(200, run(site.port, same, count, CONNECTIONS, pids))
            written = _all(200, run(site.port, [*other, *same], count, CONNECTIONS, pids))
            memory = max(resident_mib(pid) for pid in pids)
        if not where:
            self.floor_of["round"] = self.floors.bare(count)
        floor = self.floor_of["round"]
        return [
            Figure(f"round without cases{where} / bare ASGI, same checks", quiet.cpu_us, floor, "us", 800),
            Figure(f"round that writes a new report{where} / the same", written.cpu_us, floor, "us"),
            Figure(f"memory of a worker after rounds{where} (RSS)", memory, 120, "MiB", 120),
        ]

    def intake(self, where: str, batches: int, workers: int) -> list[Figure]:
        """Sealed, signed cases in batches of 200 over HTTP, each answered when it is on the disk."""
        with self._running(workers) as (site, pids):
            loads = [_batches(self._kiosk(number), batches) for number in range(self.floors.kiosks)]
            found = _all(200, run(site.port, _interleaved(loads), self.floors.kiosks * batches, 2 * workers, pids))
            rows = site.rows("SELECT count(*), count(DISTINCT desk_cursor) FROM dp_platform_storedcase")
            assert rows == [(self.floors.kiosks * batches * BATCH,) * 2], rows
            memory = max(resident_mib(pid) for pid in pids)
            kept, sealed = _stored_bytes(site)
        if "intake" not in self.floor_of:
            self.floor_of["intake"] = self.floors.intake(batches)
        per_row, floor = 1e6 / (found.rate * BATCH), self.floor_of["intake"]
        cpu = found.cpu_us / BATCH
        return [
            Figure(f"intake, {where} ({found.rate * BATCH:,.0f} rows/s) / bare ASGI", per_row, floor, "us", 200),
            Figure(f"of it the workers' processors, {where}", cpu, floor, "us"),
            Figure(f"bytes on the disk for a case, {where} / envelope and signature", kept, sealed, "B"),
            Figure(f"memory of a worker after intake, {where} (RSS)", memory, 120, "MiB", 120),
        ]

    @contextmanager
    def _running(self, workers: int) -> Iterator[tuple[Site, list[int]]]:
        site = copy_site(self._template, _new(self._folder / "running"))
        site.start(workers=workers)
        assert site.process is not None
        try:
            pids = list(below(site.process.pid)) if workers > 1 else [site.process.pid]
            with httpx.Client(base_url=site.base_url, trust_env=False, timeout=60) as self._http:
                yield site, pids
        finally:
            site.stop()

    def _kiosk(self, number: int) -> Kiosk:
        kiosk = Kiosk(f"kiosk:dorf-{number}", self._http, self._trustee)
        # Asks for the nonce once.
        kiosk.nonce = self._http.post("/v1/sync").headers["dpop-nonce"]
        return kiosk


class _Floors:
    """The bare servers, one process after the other, each on the same disk."""

    def __init__(self, folder: Path, trustee: FakeTrustee, kiosks: int) -> None:
        self._folder = folder
        self._trustee = trustee
        self.kiosks = kiosks

    def idle(self, name: str, count: int) -> float:
        """Microseconds of processor for a 304."""
        refs = [f"ref-{number}" for number in range(self.kiosks)]
        with self._running(name, refs, {}) as (port, pid):
            asked = []
            for ref in refs:
                etag = httpx.get(f"http://127.0.0.1:{port}/v1/heads/{ref}", trust_env=False).headers["etag"]
                asked.append(request("GET", f"/v1/heads/{ref}", {"if-none-match": etag}))
            return _all(304, run(port, asked, count, CONNECTIONS, [pid])).cpu_us

    def bare(self, count: int) -> float:
        """Microseconds of processor for a round without cases."""
        with self._bare_running() as (port, pid, kiosks):
            return _all(200, run(port, [_round(each, 0) for each in kiosks], count, CONNECTIONS, [pid])).cpu_us

    def intake(self, batches: int) -> float:
        """Microseconds of the clock for a row."""
        with self._bare_running() as (port, pid, kiosks):
            loads = [_batches(kiosk, batches) for kiosk in kiosks]
            found = _all(200, run(port, _interleaved(loads), self.kiosks * batches, 2, [pid]))
        return 1e6 / (found.rate * BATCH)

    @contextmanager
    def _bare_running(self) -> Iterator[tuple[int, int, list[Kiosk]]]:
        with (
            self._running("bare", ["x"], {"nonce": "n"}) as (port, pid),
            httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
        ):
            names = [f"kiosk:dorf-{number}" for number in range(self.kiosks)]
            yield port, pid, [Kiosk(name, client, self._trustee, nonce="n") for name in names]

    @contextmanager
    def _running(self, name: str, refs: list[str], settings: dict[str, str]) -> Iterator[tuple[int, int]]:
        folder, port = _new(self._folder / "floor"), free_port()
        make_file(folder, refs)
        known = {
            "keys": [public_jwk(self._trustee.key)],
            "issuer": self._trustee.issuer,
            "audience": f"http://127.0.0.1:{port}",
            "now": from_wire(NOW).isoformat(),
        }
        (folder / "floor.json").write_text(json.dumps(known | settings))
        with heard("tests.bench.floor_server", name, str(folder), str(port)) as server:
            server.wait_for("ready")
            yield port, server.process.pid


def _stored_bytes(site: Site) -> tuple[float, float]:
    """What a case takes of the database with its indexes, and what of it is the envelope and its signature."""
    ((cases, sealed),) = site.rows("SELECT count(*), sum(length(envelope) + length(sig)) FROM dp_platform_storedcase")
    if site.database_url:
        ((size,),) = site.rows("SELECT pg_total_relation_size('dp_platform_storedcase')")
    else:
        # The district's content in the same file is a few hundred kilobytes, against megabytes of cases.
        ((size,),) = site.rows("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    return size / cases, sealed / cases


def _asked(site: Site, path: str) -> bytes:
    etag = httpx.get(site.base_url + path, trust_env=False).headers["etag"]
    return request("GET", path, {"if-none-match": etag})


def _round(kiosk: Kiosk, waiting: int) -> bytes:
    body = msgspec.json.encode(SyncRequest(kiosk.cursor, KioskReport("0.1.0", waiting=waiting)))
    return _posted(kiosk, body)


def _batches(kiosk: Kiosk, count: int) -> list[bytes]:
    """A kiosk's requests, in the order of its chain."""
    sealed = cycle(_sealed())
    requests = []
    for _ in range(count):
        cases = tuple(kiosk.order(payload=next(sealed)) for _ in range(BATCH))
        body = msgspec.json.encode(SyncRequest(0, KioskReport("0.1.0"), cases))
        requests.append(_posted(kiosk, compress(body, 3), {"content-encoding": "zstd"}))
    return requests


def _posted(kiosk: Kiosk, body: bytes, more: dict[str, str] | None = None) -> bytes:
    token = kiosk.token(GRANTS)
    url = kiosk.base_url + "/v1/sync"
    # As if made while the server answers, whose clock goes on.
    moment = from_wire(kiosk.now) + timedelta(seconds=30)
    proof = make_proof(kiosk.key, "POST", url, moment, token=token, nonce=kiosk.nonce)
    headers = {"authorization": f"DPoP {token}", "dpop": proof, "content-type": "application/json"}
    return request("POST", "/v1/sync", headers | (more or {}), body)


def _sealed() -> list[bytes]:
    readers = [public_jwk(generate_key()), public_jwk(generate_key())]
    lines = tuple({"product": f"baeckerei/brot-{number}", "quantity": number} for number in range(1, 5))
    return [seal(_Order("Mustermann", lines), readers) for _ in range(_SEALED)]


def _interleaved(loads: list[list[bytes]]) -> list[bytes]:
    return [batch for together in zip(*loads, strict=True) for batch in together]


def _all(status: int, found: Run) -> Run:
    if set(found.statuses) != {status}:
        raise EOFError(f"the server answered {dict(found.statuses)}")
    return found


def _new(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    folder.chmod(0o700)
    return folder
