# SPDX-License-Identifier: EUPL-1.2
"""A real platform process on loopback, and the trustee that it asks."""

import contextlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import msgspec
import psycopg
from joserfc.jwk import ECKey

from sync.contract.courier import LETTER_TYP, Letter
from sync.contract.limits import POLICY_SECONDS
from sync.contract.signing import Jwk, epoch_seconds, generate_key, header_of, public_jwk, sha256_hex, verify
from sync.contract.times import from_wire
from sync.contract.trust import (
    ASSERTION_TYP,
    CONSENT_STATUS_TYP,
    INTROSPECTION_TYP,
    POLICY_TYP,
    WITHDRAWALS_TYP,
    ConsentBatch,
    ConsentQuery,
    ConsentStates,
    Detail,
    OfflinePolicy,
    SignedTokenState,
    SurveyGrant,
    TokenState,
    Withdrawals,
    read_message,
    sign_message,
)
from tests.platform.postgres import Cluster, name_of

ROOT = Path(__file__).parents[2]
NOW = "2026-11-26T08:00:00Z"
"""A Thursday, the morning of a pick-up. Cycle w48 is closed, w49 is open until Sunday."""
SCOPE = "district:10046"
PASSWORD = "ein-langes-passwort"
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
    withdrawn: list[str] = field(default_factory=list)
    page: int = 2

    platform_key: Jwk = field(default_factory=dict)
    """The feed key by which the platform shows itself."""
    letters: dict[str, tuple[str, Jwk]] = field(default_factory=dict)
    """Name and key of kiosks whose letters are worth something, by thumbprint."""
    ungranted: set[str] = field(default_factory=set)
    surveys: dict[str, SurveyGrant] = field(default_factory=dict)
    """Permissions for surveys, as the policy has them."""
    grant: Callable[[Detail], Detail] = field(default=lambda detail: detail)
    """Fills in what a purpose says of data and legal basis."""

    def told(self, since: str) -> bytes | None:
        """A signed page of what was withdrawn, or None where the ledger is down."""
        if self.down:
            return None
        after = int(since or 0)
        page = self.withdrawn[after : after + self.page]
        more = len(self.withdrawn) > after + self.page
        message = Withdrawals(
            self.issuer, epoch_seconds(self.signed_at), tuple(page), str(after + len(page)), more=more
        )
        return sign_message(message, self.key, WITHDRAWALS_TYP).encode()

    def policy(self) -> bytes | None:
        """A policy that permits surveys and nothing else."""
        if self.down:
            return None
        moment = epoch_seconds(self.signed_at)
        message = OfflinePolicy(
            self.issuer, "kiosk", 1, moment, moment + POLICY_SECONDS, {}, {}, (), (), dict(self.surveys)
        )
        return sign_message(message, self.key, POLICY_TYP).encode()

    def answer(self, path: str, body: bytes) -> bytes | None:
        """The signed states, or None where the ledger is down."""
        self.asked += 1
        if self.down:
            return None
        if path == "/v1/introspect":
            return self._worth({name: values[0] for name, values in parse_qs(body.decode()).items()})
        if path == "/v1/consents":
            receipts = msgspec.json.decode(body, type=ConsentBatch).receipts
            # What was withdrawn before it came stays so.
            self.states = {sha256_hex(receipt.encode()): "active" for receipt in receipts} | self.states
            return b"{}"
        query = msgspec.json.decode(body, type=ConsentQuery)
        states = {receipt: self.states.get(receipt, "unknown") for receipt in query.receipts}
        message = ConsentStates(self.issuer, epoch_seconds(self.signed_at), states)
        return sign_message(message, self.key, CONSENT_STATUS_TYP).encode()

    def _worth(self, form: dict[str, str]) -> bytes:
        """What a courier's letter is worth: `letters` says which kiosks are known, by key, and what is granted."""
        assertion = verify(form["client_assertion"], [self.platform_key], ASSERTION_TYP)
        name, key = self.letters.get(header_of(form["token"])["kid"], ("", None))
        state = TokenState(active=False)
        if key is not None:
            letter = read_message(form["token"], [key], LETTER_TYP, Letter)
            details = msgspec.json.decode(form["authorization_details"], type=tuple[Detail, ...])
            granted = tuple(self.grant(detail) for detail in details if detail.recipient not in self.ungranted)
            state = TokenState(
                active=letter.iss == name, sub=name, cnf={"jkt": key["kid"]}, authorization_details=granted
            )
        audience = msgspec.json.decode(assertion)["sub"]
        message = SignedTokenState(self.issuer, audience, epoch_seconds(self.signed_at), state)
        return sign_message(message, self.key, INTROSPECTION_TYP).encode()


@contextmanager
def serving(trustee: FakeTrustee) -> Iterator[FakeTrustee]:
    """Let the fake ledger answer on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.reply(trustee.answer(self.path, self.rfile.read(int(self.headers["content-length"]))))

        def do_GET(self) -> None:
            address = urlsplit(self.path)
            if address.path == "/v1/policy":
                self.reply(trustee.policy())
                return
            known = address.path == "/v1/consents/withdrawals"
            self.reply(trustee.told(dict(parse_qsl(address.query)).get("since", "")) if known else None)

        def reply(self, answer: bytes | None) -> None:
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
    cluster: Cluster | None = None
    database_url: str = ""
    """Where its rows are in the cluster; without one they are in its SQLite file."""
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
            self._line(*argv),
            input=stdin,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=self.environment,
            timeout=120,
            check=False,
        )

    @property
    def environment(self) -> dict[str, str]:
        """Ours, with the one setting that chooses the database."""
        inherited = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        return inherited | ({"DATABASE_URL": self.database_url} if self.database_url else {})

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask its database itself, whichever it is."""
        if self.database_url:
            with psycopg.connect(self.database_url) as connection:
                return connection.execute(query).fetchall()
        with contextlib.closing(sqlite3.connect(self.state / "platform.sqlite3")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return connection.execute(query).fetchall()

    def must(self, *argv: str, stdin: str = "") -> str:
        """Run one command that has to work."""
        done = self.command(*argv, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, now: str = NOW, workers: int = 1) -> None:
        """Start serving and wait until it says that it answers."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        line = self._line("serve", "--port", str(self.port), "--now", now, "--ready-file", str(ready))
        line += ["--workers", str(workers)]
        with (self.folder / "stderr").open("ab") as errors:
            self.process = subprocess.Popen(line, cwd=ROOT, env=self.environment, stderr=errors)
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


def make_site(folder: Path, trustee: FakeTrustee, cluster: Cluster | None = None) -> Site:
    """A new platform with a small district, cycles and a first publication."""
    site = Site(folder, free_port(), cluster, cluster.create() if cluster else "")
    site.must("init", "--base-url", site.base_url, "--issuer", trustee.issuer, "--district", "10046")
    jwks = folder / "jwks.json"
    jwks.write_text(json.dumps({"keys": [public_jwk(trustee.key)]}))
    site.must("trust", "--jwks", str(jwks))
    site.must("load", "--resources", str(write_district(folder / "resources")))
    site.must("plan", "--today", "2026-11-16", "--weeks", "5")
    site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")
    return site


def copy_site(template: Site, folder: Path, issuer: str = "") -> Site:
    """The same platform again, with a state and an address of its own; `issuer`: where its trustee answers now."""
    shutil.copytree(template.folder, folder, dirs_exist_ok=True)
    cluster = template.cluster
    url = cluster.create(name_of(template.database_url)) if cluster else ""
    site = Site(folder, free_port(), cluster, url)
    identity = json.loads((site.state / "platform.json").read_text())
    moved = {"base_url": site.base_url} | ({"issuer": issuer} if issuer else {})
    (site.state / "platform.json").write_text(json.dumps(identity | moved))
    return site


@contextmanager
def opened(site: Site, now: str = NOW) -> Iterator[Site]:
    """Let a platform run; it must end well, and without a complaint. Nothing of it is left where a test fails."""
    site.start(now=now)
    try:
        yield site
    except BaseException:
        site.kill()
        raise
    assert site.stop() == 0
    assert (site.folder / "stderr").read_text() == ""


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
        "villages": {
            "10046117/testdorf": {
                "name": "Testdorf", "municipality": "10046117", "latitude": 49.46, "longitude": 7.13,
                "streets": ["Hauptstraße", "Am Bach"], "stops": ["Ortsmitte"],
            }
        },
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
        "day-limits": {"baeckerei/brot-1": {"pieces": 12}},
        "board-notices": {"fest": {"title": {"de": "Dorffest"}, "text": {"de": "Am Samstag"}, "icon": "event"}},
        "life-situations": {"ausweis": {"name": {"de": "Ausweis"}, "icon": "badge", "position": 1}},
        "offices": {
            "rathaus": {"name": "Rathaus", "authority": "Kreisstadt St. Wendel", "recipient": "office:rathaus"},
        },
        "services": {
            "personalausweis": {
                "name": {"de": "Personalausweis", "en": "Identity card"},
                "also_called": {"de": ["Perso", "Ausweis"]},
                "about": {"de": "Ein Ausweis."},
                "icon": "badge",
                "situations": ["ausweis"],
                "presence": "in-person",
                "bring": [{"de": "Ein Foto"}],
                "provisions": [
                    {
                        "places": ["10046117"],
                        "office": "rathaus",
                        "fees": [{"cents": 4600, "source": "PAuswGebV", "checked_on": "2026-11-23"}],
                    }
                ],
            }
        },
        "defect-categories": {
            "strasse": {
                "name": {"de": "Straße oder Gehweg"}, "about": {"de": "Schlagloch"}, "icon": "road", "position": 1,
                "responsible": [{"places": ["10046117"], "office": "rathaus"}],
            },
            "baum": {"name": {"de": "Baum"}, "icon": "park", "position": 2},
        },
    }  # fmt: skip
    for name, content in files.items():
        (district / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    prices = "Artikelnummer;Name;Kategorie;Preis;MwSt\nbrot-1;Roggenbrot;brot;4,60;7\nbrot-2;Weck;Brot;0,45;7\n"
    (district / "products" / "baeckerei.csv").write_text(prices, encoding="utf-8")
    return folder
