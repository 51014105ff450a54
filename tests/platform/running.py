# SPDX-License-Identifier: EUPL-1.2
"""A real platform process on loopback, and the trustee that it asks."""

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
from joserfc.jwk import ECKey

from sync.contract.signing import epoch_seconds, generate_key, public_jwk
from sync.contract.times import from_wire
from sync.contract.trust import CONSENT_STATUS_TYP, ConsentQuery, ConsentStates, sign_message

ROOT = Path(__file__).parents[2]
NOW = "2026-11-26T08:00:00Z"
"""A Thursday, the morning of a pick-up. Cycle w48 is closed, w49 is open until Sunday."""
SCOPE = "district:10046"
OPEN, CLOSED, NEXT = "testdorf-dgh/2026-w49", "testdorf-dgh/2026-w48", "testdorf-dgh/2026-w50"


@dataclass
class FakeTrustee:
    """The consent ledger as the platform sees it, signed with a key made for the test."""

    key: ECKey = field(default_factory=generate_key)
    states: dict[str, str] = field(default_factory=dict)
    down: bool = False
    issuer: str = ""
    signed_at: datetime = field(default_factory=lambda: from_wire(NOW))
    asked: int = 0

    def answer(self, body: bytes) -> bytes | None:
        """The signed states, or None where the ledger is down."""
        self.asked += 1
        if self.down:
            return None
        query = msgspec.json.decode(body, type=ConsentQuery)
        states = {receipt: self.states.get(receipt, "unknown") for receipt in query.receipts}
        message = ConsentStates(self.issuer, epoch_seconds(self.signed_at), states)
        return sign_message(message, self.key, CONSENT_STATUS_TYP).encode()


@contextmanager
def serving(trustee: FakeTrustee) -> Iterator[FakeTrustee]:
    """Let the fake ledger answer on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            answer = trustee.answer(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(503 if answer is None else 200)
            self.send_header("content-length", str(len(answer or b"")))
            self.end_headers()
            self.wfile.write(answer or b"")

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        trustee.issuer = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield trustee
        server.shutdown()
        thread.join()


@dataclass
class Site:
    """A platform's state directory, and its process while it runs."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def command(self, *argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return subprocess.run(
            self._line(*argv), input=stdin, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
        )

    def must(self, *argv: str, stdin: str = "") -> str:
        """Run one command that has to work."""
        done = self.command(*argv, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, now: str = NOW) -> None:
        """Start serving and wait until it says that it answers."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        line = self._line("serve", "--port", str(self.port), "--now", now, "--ready-file", str(ready))
        with (self.folder / "stderr").open("ab") as errors:
            self.process = subprocess.Popen(line, cwd=ROOT, stderr=errors)
        deadline = time.monotonic() + 60
        while not ready.exists():
            assert self.process.poll() is None, (self.folder / "stderr").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert json.loads(ready.read_text())["port"] == self.port

    def stop(self) -> int:
        """SIGTERM, and how it ended."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(30)

    def kill(self) -> None:
        """SIGKILL."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(30)

    def _line(self, *argv: str) -> list[str]:
        store = str(self.folder / "secrets.json")
        head = [sys.executable, "-W", "error", "-m", "tests.platform.entry", store, argv[0]]
        return [*head, "--state", str(self.state), *argv[1:]]


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def make_site(folder: Path, trustee: FakeTrustee) -> Site:
    """A new platform with a small district, cycles and a first publication."""
    site = Site(folder, free_port())
    site.must("init", "--base-url", site.base_url, "--issuer", trustee.issuer)
    jwks = folder / "jwks.json"
    jwks.write_text(json.dumps({"keys": [public_jwk(trustee.key)]}))
    site.must("trust", "--jwks", str(jwks))
    site.must("load", "--resources", str(write_district(folder / "resources")))
    site.must("plan", "--today", "2026-11-16", "--weeks", "5")
    site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")
    return site


def copy_site(template: Site, folder: Path) -> Site:
    """The same platform again, with a state and an address of its own."""
    shutil.copytree(template.folder, folder, dirs_exist_ok=True)
    site = Site(folder, free_port())
    identity = json.loads((site.state / "platform.json").read_text())
    (site.state / "platform.json").write_text(json.dumps({**identity, "base_url": site.base_url}))
    return site


def write_district(folder: Path) -> Path:
    """A district of one village with two shops, in the format of resources/README.md."""
    district = folder / "district"
    (district / "products").mkdir(parents=True)
    week = {
        "closes": {"weekday": "sunday", "time": "24:00"},
        "answer_by": {"weekday": "monday", "time": "12:00"},
        "pickup": {"weekday": "thursday", "from": "09:00", "to": "11:00"},
        "on_holiday": "earlier",
    }
    shop = {"village": "Testdorf", "about": {"de": "Ein Beispiel"}, "example": True}
    files: dict[str, object] = {
        "municipalities": {"10046117": {"name": "St. Wendel"}},
        "villages": {"10046117/testdorf": {"name": "Testdorf", "municipality": "10046117"}},
        "pickup-points": {
            "testdorf-dgh": {
                "name": "Dorfgemeinschaftshaus",
                "village": "Testdorf",
                "municipality": "10046117",
                "address": "Hauptstraße 1",
                "where": {"de": "Neben der Kirche"},
            }
        },
        "categories": {"brot": {"name": {"de": "Brot"}, "picture": "bread", "position": 1}},
        "shops": {
            "baeckerei": {"name": "Beispiel-Bäckerei", "recipient": "shop:baeckerei", **shop},
            "hofladen": {"name": "Beispiel-Hofladen", "recipient": "shop:hofladen", **shop},
            "fernladen": {"name": "Beispiel-Fernladen", "recipient": "shop:fernladen", **shop},
        },
        "ordering-plan": {"testdorf-dgh": {"shops": ["baeckerei", "hofladen"], **week}},
        "board-notices": {"fest": {"title": {"de": "Dorffest"}, "text": {"de": "Am Samstag"}, "icon": "event"}},
    }
    for name, content in files.items():
        (district / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    prices = "Artikelnummer;Name;Kategorie;Preis;MwSt\nbrot-1;Roggenbrot;brot;4,60;7\nbrot-2;Weck;Brot;0,45;7\n"
    (district / "products" / "baeckerei.csv").write_text(prices, encoding="utf-8")
    return folder
