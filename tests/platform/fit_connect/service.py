# SPDX-License-Identifier: EUPL-1.2
"""FIT-Connect of the tests: token server, Submission API, destination, over real HTTP, and strict.

What a sender does that the published profile does not allow is answered with an error and written down in `faults`,
which tests expect to be empty. Unlike the real service it can open what it is given, and does so at once, as the
office's system would do later (docs/fit-connect.md).
"""

import hashlib
import json
import re
import secrets
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, Literal
from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

import jsonschema

from sync.contract.fit_connect import Channel, Destination
from sync.platform.connectors.fit_connect import EVENTS, Account
from tests.platform.fit_connect.jose import CannotOpenError, encryption_jwk, open_jwe, public_jwk, rsa_key, sign_set
from tests.platform.fit_connect.schemas import METADATA

DESTINATION: Final = "4f2f7a6e-1b5d-4a53-9d51-2b0f7a1c9e10"
SERVICE: Final = "urn:de:fim:leika:leistung:99107019060000"
SCHEMA: Final = "urn:dorfpunkt:form:hund-anmelden"
CLIENT_ID, CLIENT_SECRET = "dorfpunkt", "geheim"
MAX_JWE: Final = 1024 * 1024
_ISSUER: Final = "https://fit-connect.example"
_BASE: Final = 1_760_000_000
"""Unix seconds from which the events of this service count."""

Step = Literal["token", "destination", "key", "announce", "submit", "events", "jwks"]
Trouble = Literal[
    "401",
    "403",
    "404",
    "429",
    "500",
    "503",
    "500-after",
    "cut-before",
    "cut-after",
    "silent-before",
    "silent-after",
    "garbage",
]


class _RefusedError(Exception):
    def __init__(self, status: int, problem: str, detail: str = "") -> None:
        super().__init__(f"{problem}: {detail}")
        self.status, self.problem, self.detail = status, problem, detail


@dataclass
class Submission:
    """What the service has of one submission."""

    case_id: str
    version: int
    service: dict[str, str]
    announced: tuple[str, ...]
    attachments: dict[str, str] = field(default_factory=dict)
    metadata: str = ""
    data: str = ""
    read: dict[str, Any] = field(default_factory=dict)
    """The metadata record, opened."""
    text: bytes = b""
    """The data, opened."""

    @property
    def submitted(self) -> bool:
        """Whether it was handed over."""
        return bool(self.metadata)

    @property
    def tags(self) -> dict[str, Any]:
        """Authentication tags, as events name them."""
        return {"metadata": self.metadata.rpartition(".")[2], "data": self.data.rpartition(".")[2], "attachments": {}}


@dataclass
class FitConnect:
    """What it holds, and what goes wrong with the next requests."""

    key: str = "destination"
    """Name of the destination's encryption key (`jose.rsa_key`)."""
    kid: str = ""
    active: bool = True
    version: int = 2
    services: tuple[str, ...] = (SERVICE,)
    schemas: tuple[tuple[str, str], ...] = ((SCHEMA, "application/xml"), (SCHEMA, "application/json"))
    token_seconds: int = 1800
    submissions: dict[str, Submission] = field(default_factory=dict)
    log: dict[str, list[str]] = field(default_factory=dict)
    """Signed events by case."""
    late: bool = False
    """What is submitted comes into the event log with `catch_up` alone."""
    denies: bool = False
    """It answers 404 for what it has taken."""
    troubles: list[tuple[Step, Trouble]] = field(default_factory=list)
    """The first that fits a request meets it, and is over."""
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    tokens: dict[str, float] = field(default_factory=dict)
    released: threading.Event = field(default_factory=threading.Event)
    base_url: str = ""
    lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def account(self) -> Account:
        """How a sender reaches it."""
        return Account(f"{self.base_url}/token", self.base_url, CLIENT_ID, CLIENT_SECRET)

    @property
    def channel(self) -> Channel:
        """A service that its destination takes."""
        return Channel(DESTINATION, SERVICE, SCHEMA, 1 if self.version == 1 else 2)

    @property
    def jwk(self) -> dict[str, Any]:
        """The encryption key that the destination publishes."""
        jwk = encryption_jwk(self.key)
        return {**jwk, "kid": self.kid or jwk["kid"]}

    def vouched(self, office: str) -> Destination:
        """What a trustee would say of it."""
        return Destination(office, self.jwk)

    @property
    def handed(self) -> list[Submission]:
        """What was submitted."""
        return [one for one in self.submissions.values() if one.submitted]

    def forget_unfinished(self) -> None:
        """As after a day: what was announced and never sent is deleted, and its case with it."""
        self.submissions = {number: one for number, one in self.submissions.items() if one.submitted}
        cases = {one.case_id for one in self.submissions.values()}
        self.log = {case: events for case, events in self.log.items() if case in cases}

    def say(self, kind: str, number: str, *, by: str = "destination", **changes: Any) -> None:
        """Add an event of a submission to its log; `changes` break it."""
        one = self.submissions[number]
        told: dict[str, Any] = {} if kind in ("create", "notify") else {"authenticationTags": one.tags}
        if kind == "reject":
            told["problems"] = [{"type": "x", "title": "Schema verletzt", "detail": "Feld fehlt"}]
        claims = {
            "iss": DESTINATION if by == "destination" else _ISSUER, "iat": _BASE + len(self.log[one.case_id]),
            "jti": str(uuid4()), "sub": f"submission:{number}", "txn": f"case:{one.case_id}",
            "events": {f"{EVENTS}{kind}-submission": told},
            "$schema": "https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json",
        }  # fmt: skip
        key = changes.pop("key", f"signs-{by}")
        header = changes.pop("header", {})
        if tags := changes.pop("tags", None):
            told["authenticationTags"] = tags
        if changes.pop("untagged", False):
            del told["authenticationTags"]
        event = sign_set({**claims, **changes}, rsa_key(key), {"kid": f"kid-of-{key}", **header})
        self.log[one.case_id].append(event)

    def catch_up(self) -> None:
        """Write into the event log what was submitted meanwhile."""
        self.late = False
        for number, one in self.submissions.items():
            if one.submitted:
                self._say_submitted(number)

    def _say_submitted(self, number: str) -> None:
        self.say("submit", number, by="service")
        self.say("notify", number, by="service")

    def accept(self) -> None:
        """The office's system takes all that was submitted."""
        for number, one in self.submissions.items():
            if one.submitted:
                self.say("accept", number)

    def reject(self) -> None:
        """The office's system takes none of it."""
        for number, one in self.submissions.items():
            if one.submitted:
                self.say("reject", number)


@contextmanager
def serving(service: FitConnect) -> Iterator[FitConnect]:
    """Let it answer on a free port."""
    for name in (service.key, "signs-service", "signs-destination"):
        # Made before anybody waits for an answer.
        rsa_key(name)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer("GET", b"")

        def do_POST(self) -> None:
            self._answer("POST", self.rfile.read(int(self.headers.get("content-length", 0))))

        def do_PUT(self) -> None:
            self._answer("PUT", self.rfile.read(int(self.headers.get("content-length", 0))))

        def _answer(self, method: str, body: bytes) -> None:
            step = _step(method, urlsplit(self.path).path)
            with service.lock:
                service.asked.append(step)
                trouble = next((one for one in service.troubles if one[0] == step), None)
                if trouble:
                    service.troubles.remove(trouble)
            what = trouble[1] if trouble else ""
            if what in ("429", "503"):
                return self._send(int(what), {"title": "Too many"}, {"Retry-After": "120"})
            if what in ("401", "403", "404", "500"):
                return self._send(int(what), {"title": "Fehler"})
            if what == "silent-before":
                return self._be_silent()
            if what == "cut-before":
                return self._cut()
            status, told = self._handle(method, body)
            if what == "500-after":
                return self._send(500, {"title": "Fehler"})
            if what == "silent-after":
                return self._be_silent()
            if what == "cut-after":
                return self._cut()
            return self._send(status, "<html>" if what == "garbage" else told)

        def _handle(self, method: str, body: bytes) -> tuple[int, Any]:
            try:
                with service.lock:
                    return _handle(service, method, self.path, dict(self.headers.items()), body)
            except _RefusedError as error:
                service.faults.append(str(error))
                return error.status, {
                    "type": f"https://schema.fitko.de/fit-connect/submission-api/problems/{error.problem}",
                    "title": error.problem, "detail": error.detail, "status": error.status,
                }  # fmt: skip

        def _send(self, status: int, told: Any, headers: dict[str, str] | None = None) -> None:
            data = b"" if told is None else (told if isinstance(told, str) else json.dumps(told)).encode()
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("content-type", "application/problem+json" if status >= 400 else "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def _be_silent(self) -> None:
            service.released.wait(10)
            self.close_connection = True

        def _cut(self) -> None:
            self.close_connection = True
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)

        def log_message(self, *_: object) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    service.base_url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield service
    finally:
        service.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _step(method: str, path: str) -> Step:
    for step, pattern in (
        ("token", r"POST /token"), ("announce", r"POST /v\d/submissions"), ("submit", r"PUT /v\d/submissions/[^/]+"),
        ("key", r"GET /v\d/destinations/[^/]+/keys/.+"), ("destination", r"GET /v\d/destinations/[^/]+"),
        ("jwks", r"GET /\.well-known/jwks\.json"),
    ):  # fmt: skip
        if re.fullmatch(pattern, f"{method} {path}"):
            return step  # type: ignore[return-value]
    return "events"


def _handle(service: FitConnect, method: str, target: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
    path, query = urlsplit(target).path, urlsplit(target).query
    known = {name.lower(): value for name, value in headers.items()}
    if (method, path) == ("POST", "/token"):
        return 200, _token(service, known, body)
    if (method, path) == ("GET", "/.well-known/jwks.json"):
        signs = public_jwk(rsa_key("signs-service"), "kid-of-signs-service", "PS512", "verify")
        return 200, {"keys": [signs]}
    token = known.get("authorization", "").removeprefix("Bearer ")
    if service.tokens.get(token, 0) <= time.monotonic():
        raise _RefusedError(401, "unauthorized", "no token, or one that is over")
    if not path.startswith(f"/v{service.version}/"):
        raise _RefusedError(404, "not-found", f"{path} is not of version {service.version}")
    parts = path.split("/")[2:]
    match method, parts:
        case "GET", ["destinations", number]:
            return 200, _destination(service, number)
        case "GET", ["destinations", number, "keys", kid]:
            return 200, _key(service, number, kid)
        case "POST", ["submissions"]:
            return 201, _announce(service, _json(known, body))
        case "PUT", ["submissions", number]:
            return 200, _submit(service, number, _json(known, body))
        case "PUT", ["submissions", number, "attachments", attachment]:
            _attach(service, number, attachment, known, body)
            return 204, None
        case "GET", ["cases", number, "events"]:
            return 200, _events(service, number, parse_qs(query))
    raise _RefusedError(404, "not-found", f"{method} {path}")


def _token(service: FitConnect, headers: dict[str, str], body: bytes) -> dict[str, Any]:
    if headers.get("content-type", "").split(";")[0] != "application/x-www-form-urlencoded":
        raise _RefusedError(400, "invalid_request", "a form is expected")
    form = {name: values[0] for name, values in parse_qs(body.decode(), strict_parsing=True).items()}
    if form.pop("grant_type", "") != "client_credentials" or set(form) != {"client_id", "client_secret"}:
        raise _RefusedError(400, "unsupported_grant_type", f"with {sorted(form)}")
    if (form["client_id"], form["client_secret"]) != (CLIENT_ID, CLIENT_SECRET):
        raise _RefusedError(401, "invalid_client")
    token = secrets.token_urlsafe(24)
    service.tokens[token] = time.monotonic() + service.token_seconds
    return {"access_token": token, "token_type": "Bearer", "expires_in": service.token_seconds}


def _destination(service: FitConnect, number: str) -> dict[str, Any]:
    _know(number)
    offered = [{"schemaUri": uri, "mimeType": kind} for uri, kind in service.schemas]
    served = [{"identifier": one, "submissionSchemas": offered, "regions": ["DE10046"]} for one in service.services]
    return {
        "destinationId": DESTINATION, "status": "active" if service.active else "created",
        "encryptionKid": service.jwk["kid"], "services" if service.version == 1 else "publicServices": served,
        "metadataVersions": ["1.2.0" if service.version == 1 else "2.1.0"],
    }  # fmt: skip


def _key(service: FitConnect, number: str, kid: str) -> dict[str, Any]:
    _know(number)
    published = (service.jwk, public_jwk(rsa_key("signs-destination"), "kid-of-signs-destination", "PS512", "verify"))
    found = next((jwk for jwk in published if jwk["kid"] == kid), None)
    if found is None:
        raise _RefusedError(404, "key-not-found", kid)
    return found


def _announce(service: FitConnect, told: dict[str, Any]) -> dict[str, Any]:
    name = "serviceType" if service.version == 1 else "publicService"
    if set(told) != {"destinationId", "announcedAttachments", name}:
        raise _RefusedError(400, "invalid-request", f"fields {sorted(told)}")
    _know(told["destinationId"])
    if not service.active:
        raise _RefusedError(422, "destination-state-invalid")
    wanted = told[name]
    if set(wanted) != {"name", "identifier"} or wanted["identifier"] not in service.services:
        raise _RefusedError(422, "unsupported-service-type", str(wanted))
    attachments = told["announcedAttachments"]
    try:
        good = all(UUID(one).version == 4 for one in attachments) and len(set(attachments)) == len(attachments)
    except ValueError:
        good = False
    if not good:
        raise _RefusedError(400, "invalid-request", "attachments are named by UUIDv4, each once")
    number, case = str(uuid4()), str(uuid4())
    service.submissions[number] = Submission(case, service.version, wanted, tuple(attachments))
    service.log[case] = []
    service.say("create", number, by="service")
    return {"submissionId": number, "caseId": case, "destinationId": DESTINATION}


def _attach(service: FitConnect, number: str, attachment: str, headers: dict[str, str], body: bytes) -> None:
    one = _open_submission(service, number)
    if attachment not in one.announced:
        raise _RefusedError(404, "attachment-not-announced", attachment)
    if headers.get("content-type") != "application/jose":
        raise _RefusedError(415, "unsupported-media-type")
    one.attachments[attachment] = _jwe(service, body.decode())[1].decode(errors="replace")


def _submit(service: FitConnect, number: str, told: dict[str, Any]) -> dict[str, Any]:
    one = _open_submission(service, number)
    if set(told) != {"encryptedMetadata", "encryptedData"}:
        raise _RefusedError(400, "invalid-request", f"fields {sorted(told)}")
    if missing := set(one.announced) - set(one.attachments):
        raise _RefusedError(422, "incomplete-submission", f"attachments {sorted(missing)}")
    head, text = _jwe(service, told["encryptedMetadata"])
    if head["cty"] != "application/json":
        raise _RefusedError(422, "invalid-content", "metadata are JSON")
    read = _metadata(service, text, one)
    head, data = _jwe(service, told["encryptedData"])
    described = read["contentStructure"]["data"]
    schema = described["submissionSchema"]
    if (schema["schemaUri"], schema["mimeType"]) not in service.schemas or head["cty"] != schema["mimeType"]:
        raise _RefusedError(422, "unsupported-schema", f"{schema} as {head['cty']}")
    if hashlib.sha512(data).hexdigest() != described["hash"]["content"]:
        raise _RefusedError(422, "hash-mismatch")
    one.metadata, one.data = told["encryptedMetadata"], told["encryptedData"]
    one.read, one.text = read, data
    if not service.late:
        service._say_submitted(number)
    return {"submissionId": number, "caseId": one.case_id, "destinationId": DESTINATION}


def _open_submission(service: FitConnect, number: str) -> Submission:
    one = service.submissions.get(number)
    if one is None:
        raise _RefusedError(404, "submission-not-found", number)
    if one.submitted and service.denies:
        raise _RefusedError(404, "submission-not-found", number)
    if one.submitted:
        raise _RefusedError(409, "submission-already-submitted", number)
    return one


def _jwe(service: FitConnect, token: object) -> tuple[dict[str, Any], bytes]:
    if not isinstance(token, str) or not 776 <= len(token) <= MAX_JWE:
        raise _RefusedError(422, "invalid-jwe", "too short, or too long")
    try:
        head, text = open_jwe(token, rsa_key(service.key))
    except CannotOpenError as error:
        raise _RefusedError(422, "invalid-jwe", str(error)) from error
    wanted = {"alg": "RSA-OAEP-256", "enc": "A256GCM", "zip": "DEF", "kid": service.jwk["kid"]}
    cty = head.pop("cty", None)
    if head != wanted or cty not in ("application/json", "application/xml"):
        raise _RefusedError(422, "invalid-jwe", f"header {head}, cty {cty}")
    return {**head, "cty": cty}, text


def _metadata(service: FitConnect, text: bytes, one: Submission) -> dict[str, Any]:
    try:
        read: dict[str, Any] = json.loads(text)
        jsonschema.validate(read, METADATA[service.version])
    except (ValueError, jsonschema.ValidationError) as error:
        raise _RefusedError(422, "schema-violation", str(error).splitlines()[0]) from error
    if read["publicServiceType" if service.version == 1 else "publicService"] != one.service:
        raise _RefusedError(422, "service-mismatch")
    return read


def _events(service: FitConnect, case: str, asked: dict[str, list[str]]) -> dict[str, Any]:
    if case not in service.log:
        raise _RefusedError(404, "case-not-found", case)
    offset, limit = int(asked["offset"][0]), int(asked["limit"][0])
    if not 1 <= limit <= 500:
        raise _RefusedError(400, "invalid-request", "limit")
    page = service.log[case][offset : offset + limit]
    return {"offset": offset, "count": len(page), "totalCount": len(service.log[case]), "eventLog": page}


def _json(headers: dict[str, str], body: bytes) -> dict[str, Any]:
    if headers.get("content-type") != "application/json":
        raise _RefusedError(415, "unsupported-media-type")
    try:
        told = json.loads(body)
    except ValueError as error:
        raise _RefusedError(400, "invalid-request", "no JSON") from error
    if not isinstance(told, dict):
        raise _RefusedError(400, "invalid-request", "no object")
    return told


def _know(number: str) -> None:
    if number != DESTINATION:
        raise _RefusedError(404, "destination-not-found", number)
