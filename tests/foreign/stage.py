# SPDX-License-Identifier: EUPL-1.2
"""One platform, one trustee, a kiosk and a desk; and whoever gives them tokens, as a test asks it."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import IO, Any
from uuid import UUID

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.client.command import main
from sync.client.oauth import token_form
from sync.contract.authorization import Profile, scope_of
from sync.contract.dpop import make_proof
from sync.contract.signing import generate_key, import_key, private_jwk, public_jwk, sign, unb64url
from sync.contract.times import from_wire, system_clock, to_wire
from sync.contract.trust import ACCESS_TYP, DETAIL_TYPE, Detail
from sync.platform.command import main as platform
from sync.replica.database import database_key, open_replica
from sync.replica.policy import DEVICE_KEY, ENCRYPTION_KEY
from sync.trustee.keys import SIGNING_KEY
from tests.platform.running import NOW, ROOT, Site, write_district
from tests.trustee.device import Trustee
from tests.trustee.operate import FileStore
from tests.trustee.starting import free_port, started

SHOP = "shop:baeckerei"
MAILBOX = Detail(DETAIL_TYPE, ("mailbox",))
ORDER = Detail(DETAIL_TYPE, ("submit",), "order", SHOP, ("order", "crate-name"), "eu-gdpr:A6-1-b")
OPEN_CASES = Detail(DETAIL_TYPE, ("open",), recipient=SHOP)
_FORM = "application/x-www-form-urlencoded"


@dataclass
class Clock:
    """The district's time: NOW when the stage was set, and then on as time goes."""

    ahead: timedelta = field(default_factory=lambda: from_wire(NOW) - system_clock())

    def __call__(self) -> datetime:
        return system_clock() + self.ahead


@dataclass
class Party:
    """A real device: its state, its keys, and its own command line."""

    name: str
    folder: Path
    clock: Clock

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def store(self) -> FileStore:
        return FileStore(self.folder / "keys.json")

    @property
    def key(self) -> ECKey:
        return import_key(json.loads(self.store.get(DEVICE_KEY) or "{}"))

    @property
    def encryption_key(self) -> dict[str, Any]:
        read: dict[str, Any] = json.loads(self.store.get(ENCRYPTION_KEY) or "{}")
        return read

    def run(self, *arguments: str) -> tuple[int, str]:
        """One command, in this process: its exit code and what it printed."""
        name, *rest = arguments
        with redirect_stdout(StringIO()) as out:
            code = main([name, "--state", str(self.state), *rest], lambda: self.store, self.clock)
        return code, out.getvalue()

    @contextmanager
    def engine(self) -> Iterator[subprocess.Popen[bytes]]:
        """Its engine as a process, ended in good order."""
        line = [sys.executable, "-W", "error", "-m", "tests.foreign.entry", str(self.folder / "keys.json")]
        line += [str(self.clock.ahead.total_seconds()), "run", "--state", str(self.state), "--idle-seconds", "0.2"]
        with subprocess.Popen(line, cwd=ROOT) as process:
            try:
                yield process
            finally:
                process.terminate()
        assert process.returncode == 0

    def wait_rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask its replica beside its engine, until there is an answer."""
        db = open_replica(self.state, database_key(self.store, self.state), read_only=True)
        deadline = time.monotonic() + 60
        with closing(db.conn):
            while not (rows := list(db.conn.execute(query).fetchall())):
                assert time.monotonic() < deadline, self.log()
                time.sleep(0.05)
        return rows

    def log(self) -> str:
        return (self.state / "logs" / "engine.log").read_text("utf-8")


@dataclass
class TokenServer:
    """Whoever gives tokens, with its signing key in our hands: a genuine token is bent in one place, signed again."""

    issuer: str
    profile: Profile
    key: ECKey
    kid: str
    audience: str
    clock: Clock
    http: httpx.Client
    token_endpoint: str = ""
    nonce: str = ""

    def __post_init__(self) -> None:
        found = self.http.get(f"{self.issuer}/.well-known/oauth-authorization-server").json()
        assert found["issuer"] == self.issuer
        self.token_endpoint = found["token_endpoint"]

    def asked(self, *details: Detail) -> dict[str, str]:
        """What is asked for, in the words of the profile."""
        if self.profile == "rar":
            return {"authorization_details": msgspec.json.encode(details).decode()}
        scopes = [
            scope_of(action, detail.purpose if action == "submit" else detail.recipient)
            for detail in details
            for action in detail.actions
        ]
        return {"scope": " ".join(scopes)}

    def ask(self, form: bytes, key: ECKey, **changes: Any) -> httpx.Response:
        """Send a form with a proof that is right unless told otherwise."""
        right = {"url": self.token_endpoint, "nonce": self.nonce}
        proof = {**right, **changes}
        dpop = make_proof(key, "POST", proof["url"], self.clock(), nonce=proof["nonce"])
        headers = {"Content-Type": _FORM, "DPoP": dpop}
        answer = self.http.post(self.token_endpoint, content=form, headers=headers)
        self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
        return answer

    def form(self, party: str, key: ECKey, *details: Detail, **changes: str) -> bytes:
        """A request with a fresh assertion."""
        asked = {"resource": self.audience, **self.asked(*details)}
        audience, moment = changes.pop("audience", self.issuer), self.clock()
        moment -= timedelta(seconds=int(changes.pop("age", "0")))
        return token_form(key, party, audience, moment, asked | changes)

    def token(self, party: Party, *details: Detail) -> str:
        """A genuine token; a nonce that is asked for is taken up once."""
        for _ in range(2):
            answer = self.ask(self.form(party.name, party.key, *details), party.key)
            if answer.json().get("error") != "use_dpop_nonce":
                break
        assert answer.status_code == 200, answer.text
        token: str = answer.json()["access_token"]
        return token

    def bent(self, token: str, typ: str = ACCESS_TYP, key: ECKey | None = None, **claims: Any) -> str:
        """The token with other claims (None takes one away), signed by the server's key or by another."""
        said = json.loads(unb64url(token.split(".")[1])) | claims
        kept = {name: value for name, value in said.items() if value is not None}
        signer, kid = (self.key, self.kid) if key is None else (key, key.thumbprint())
        return sign(msgspec.json.encode(kept), signer, typ, {"kid": kid})


@dataclass
class OidcProvider:
    """Both foreign servers in one process of node."""

    process: subprocess.Popen[str]
    issuers: dict[str, str]
    key: ECKey
    kid: str = "2026-11"

    def register(self, said: list[dict[str, Any]], scopes: dict[str, list[str]]) -> None:
        """Let these clients in, in the very words of their devices, each with what it may have."""
        _order(self.process, {"clients": said, "scopes": scopes})

    def rotate(self) -> None:
        """Sign by a new key from now on."""
        self.key, self.kid = generate_key(), "2026-12"
        _order(self.process, {"keys": [self.jwk]})

    @property
    def jwk(self) -> dict[str, Any]:
        return private_jwk(self.key) | {"kid": self.kid, "use": "sig", "alg": "ES256"}


@contextmanager
def oidc_provider(program: Path, clock: Clock, audience: str) -> Iterator[OidcProvider]:
    """oidc-provider, which knows no client yet."""
    with subprocess.Popen(
        ["node", "server.mjs"], cwd=program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True,
    ) as process:  # fmt: skip
        provider = OidcProvider(process, {}, generate_key())
        settings = {"now": clock().timestamp() * 1000, "keys": [provider.jwk], "audience": audience, "clients": []}
        provider.issuers = _order(process, settings)
        try:
            yield provider
        finally:
            # Its orders are over.
            process.communicate()
    assert process.returncode == 0


def _order(process: subprocess.Popen[str], order: dict[str, Any]) -> dict[str, Any]:
    written: IO[str] | None = process.stdin
    read: IO[str] | None = process.stdout
    assert written is not None
    assert read is not None
    written.write(json.dumps(order) + "\n")
    written.flush()
    line = read.readline()
    assert line, "oidc-provider ended"
    answer: dict[str, Any] = json.loads(line)
    return answer


@dataclass
class Stage:
    """Everything but whoever gives the tokens."""

    folder: Path
    clock: Clock
    site: Site
    trustee: Trustee
    trustee_key: ECKey
    kiosk: Party
    desk: Party

    def file(self, name: str, content: object) -> str:
        """A file for a command line."""
        path = self.folder / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        return str(path)

    def believe(self, server: TokenServer, keys: list[dict[str, Any]]) -> None:
        """Tell the platform of a server, by its command."""
        config, jwks = self.config(server), self.file("keys.json", {"keys": keys})
        policy = self.file("policy", self.trustee.http.get("/v1/policy").text)
        words = ["--config", config, "--jwks", jwks, "--policy", policy]
        assert _platform(self.site, "authorization", *words) == 0

    def config(self, server: TokenServer) -> str:
        """The one file by which platform and devices know a server."""
        return self.file("server.json", {"issuer": server.issuer, "authz_profile": server.profile})

    @contextmanager
    def serving(self) -> Iterator[httpx.Client]:
        """The platform answers until the end of the block."""
        self.set_clock()
        self.site.start(to_wire(self.clock()))
        try:
            with httpx.Client(base_url=self.site.base_url, trust_env=False, timeout=30) as http:
                yield http
        finally:
            code = self.site.stop()
        assert code == 0

    def restart(self) -> None:
        """What the platform was told counts from its next start on."""
        assert self.site.stop() == 0
        self.site.start(to_wire(self.clock()))

    def set_clock(self) -> None:
        """The trustee's clock stands still between two of these."""
        self.trustee.set_clock(self.clock())

    def stored(self, case_id: UUID) -> bool:
        """Whether the platform has a case."""
        rows = self.site.rows("SELECT case_id FROM dp_platform_storedcase")
        return case_id in {UUID(str(row[0])) for row in rows}


@contextmanager
def set_stage(folder: Path) -> Iterator[Stage]:
    """A district of one kiosk and one desk, enrolled at a real trustee; the platform does not answer yet."""
    clock, key, keys, port = Clock(), generate_key(), folder / "trustee-keys.json", free_port()
    FileStore(keys).set(SIGNING_KEY, json.dumps(private_jwk(key)))
    for party in ("platform", "trustee"):
        (folder / party).mkdir()
    site = Site(folder / "platform", free_port())
    site.must("init", "--base-url", site.base_url, "--issuer", f"http://127.0.0.1:{port}", "--district", "10046")
    (folder / "trusted.json").write_text(json.dumps({"keys": [public_jwk(key)]}))
    assert _platform(site, "trust", "--jwks", str(folder / "trusted.json")) == 0
    site.must("load", "--resources", str(write_district(folder / "resources")))
    site.must("plan", "--today", "2026-11-16", "--weeks", "5")
    with ExitStack() as stack:
        trustee = stack.enter_context(started(folder / "trustee", port, site.base_url, clock(), keys))
        assert _platform(site, "feed-key", "--out", str(folder / "feed-key.json")) == 0
        assert trustee.operate("feed-key", "--jwk", str(folder / "feed-key.json"))[0] == 0
        desk = _enrolled(Party("desk:baeckerei", folder / "desk", clock), trustee, SHOP)
        kiosk = _enrolled(Party("kiosk:testdorf", folder / "kiosk", clock), trustee)
        yield Stage(folder, clock, site, trustee, key, kiosk, desk)


def _platform(site: Site, name: str, *arguments: str) -> int:
    """A command of the platform that asks no database, in this process."""
    with redirect_stdout(StringIO()):
        return platform(
            [name, "--state", str(site.state), *arguments], lambda: FileStore(site.folder / "secrets.json")
        )


def _enrolled(party: Party, trustee: Trustee, recipient: str = "") -> Party:
    party.folder.mkdir()
    code = trustee.invite(party.name, recipient)
    more = ("--desk",) if recipient else ()
    assert party.run("enrol", "--trustee", trustee.url, "--code", code, *more)[0] == 0
    return party
