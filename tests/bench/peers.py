# SPDX-License-Identifier: EUPL-1.2
"""PouchDB 9 against express-pouchdb, carrying the very same rows over the same kind of line as ours.

It stands for the peers: unsigned, unsealed, without scopes and tokens, and still the most complete of them that a
package registry has. Batches of 1000 are the best of the sizes that were tried.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

from installer import node
from installer.parties import PartyError
from sync.contract.feed import Item, encode_item
from tests.bench.delivering import deliver
from tests.bench.figures import Figure
from tests.bench.syncing import ARRIVED, Cost, trial
from tests.bench.village_line import FAST, Shape, VillageLine, village_line

SOURCE = Path(__file__).parent / "pouchdb"
TIMES, TIMES_CASES = 10, 5
"""How much less time ours may take than the peer, at most: one part of so many; for content and for sealed cases."""
BYTES, BYTES_CASES = 3, 2


def measure(folder: Path, program: Path, number: int, count: int) -> list[Figure]:
    """Initial, delta and sealed cases of ours, each beside PouchDB as `install` left it."""
    figures = []
    with trial(folder / "peers", number) as bench, pouchdb(program, bench.folder / "pouchdb") as pouch:
        pouch.load(_documents(bench.folder / "before.ndjson", bench.data.before))
        there = bench.folder / "pouchdb-kiosk"
        figures += _beside(f"initial {number} items", bench.ours(bench.new_kiosk(), ARRIVED), pouch.pull(there))
        with bench.idle_kiosk() as kiosk:
            bench.publish("after")
            pouch.load(_documents(bench.folder / "after.ndjson", bench.data.changed))
            name = f"delta of {len(bench.data.changed)} items"
            figures += _beside(name, kiosk.costs(FAST), pouch.pull(there))
    with pouchdb(program, folder / "pouchdb-cases") as pouch:
        delivery = deliver(folder / "peers-cases", count)
        file = folder / "cases.ndjson"
        with file.open("wb") as out:
            for row in delivery.rows:
                out.write(b'{"_id":"%s",%b\n' % (_case_id(row), row[1:]))
        theirs = pouch.push(folder / "pouchdb-desk", file)
        if pouch.count() != count:
            raise LookupError(f"{pouch.count()} of {count} cases arrived at the peer")
        figures += _beside(f"{count} sealed cases up", delivery.cost, theirs, TIMES_CASES, BYTES_CASES)
    return figures


def install(state: Path) -> Path | None:
    """The peer's folder with its packages as the lock file names them; None without npm."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        return None
    return node.install(SOURCE, state / "pouchdb")


@dataclass
class Pouch:
    """The peer's server, and the line to it."""

    program: Path
    line: VillageLine
    orders: IO[str]
    answers: IO[str]

    def load(self, file: Path) -> None:
        """Put documents into the server, one a line."""
        self._order(f"load {file}")

    def count(self) -> int:
        """How many documents the server has."""
        return int(self._order("count")["count"])

    def pull(self, folder: Path, shape: Shape = FAST) -> Cost:
        """Replicate the server into a folder."""
        return self._replicate("pull", folder, shape)

    def push(self, folder: Path, file: Path, shape: Shape = FAST) -> Cost:
        """Replicate the documents of a file from a folder into the server."""
        return self._replicate("push", folder, shape, str(file))

    def _replicate(self, direction: str, folder: Path, shape: Shape, *file: str) -> Cost:
        folder.mkdir(exist_ok=True)
        self.line.reset(shape)
        url = f"http://127.0.0.1:{self.line.port}/rows"
        words = ["node", "replicate.js", direction, url, str(folder), *file]
        done = subprocess.run(words, cwd=self.program, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode:
            raise PartyError(f"the peer's replication failed: {done.stderr.strip()[-400:]}")
        said = json.loads(done.stdout.splitlines()[-1])
        return Cost(self.line.bytes, self.line.requests, said["seconds"], said["cpu"], 0.0)

    def _order(self, words: str) -> dict[str, int]:
        self.orders.write(words + "\n")
        self.orders.flush()
        line = self.answers.readline()
        if not line:
            raise PartyError("the peer's server ended")
        answer: dict[str, int] = json.loads(line)
        return answer


@contextmanager
def pouchdb(program: Path, folder: Path) -> Iterator[Pouch]:
    """An empty server of the peer behind a line, until the end of the block."""
    folder.mkdir(parents=True)
    with subprocess.Popen(
        ["node", "server.js", str(folder)], cwd=program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError("no pipe")
        try:
            first = process.stdout.readline()
            if not first:
                raise PartyError("the peer's server does not start")
            with village_line(json.loads(first)["port"]) as line:
                yield Pouch(program, line, process.stdin, process.stdout)
        finally:
            process.kill()


def _beside(
    name: str, ours: Cost, theirs: Cost, times: int = TIMES, fewer: int = BYTES
) -> tuple[Figure, Figure, Figure]:
    return (
        Figure(f"{name}, time", 1000 * ours.wall, 1000 * theirs.wall, most_ratio=1 / times, beside="PouchDB"),
        Figure(
            f"{name}, bytes", ours.bytes / 1000, theirs.bytes / 1000, "kB", most_ratio=1 / fewer, beside="PouchDB"
        ),
        Figure(f"{name}, requests", ours.requests, theirs.requests, "  ", beside="PouchDB"),
    )


def _documents(file: Path, items: list[Item]) -> Path:
    with file.open("wb") as out:
        for item in items:
            key = f"{item.kind}:{item.id}".encode()
            deleted = b',"_deleted":true' if item.op == "delete" else b""
            out.write(b'{"_id":"%b"%b,%b\n' % (key, deleted, encode_item(item)[1:]))
    return file


def _case_id(row: bytes) -> bytes:
    envelope = msgspec.json.decode(row, type=dict[str, msgspec.Raw])["envelope"]
    return bytes(msgspec.json.decode(envelope, type=dict[str, msgspec.Raw])["case_id"]).strip(b'"')
