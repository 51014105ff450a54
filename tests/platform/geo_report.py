# SPDX-License-Identifier: EUPL-1.2
"""A municipality's server of the tests: GeoReport v2 as it is specified, over real HTTP, and strict.

https://wiki.open311.org/GeoReport_v2/ - whatever a client does that the specification does not allow is answered with
400 and written down in `faults`, which every test expects to be empty.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

KEY, JURISDICTION = "geheim", "testdorf.example"
SERVICES = ("006", "017")
_ARGUMENTS = {
    "POST": {
        "api_key", "jurisdiction_id", "service_code", "lat", "long", "address_string", "address_id", "email",
        "device_id", "account_id", "first_name", "last_name", "phone", "description", "media_url",
    },
    "GET": {"jurisdiction_id", "service_request_id", "service_code", "start_date", "end_date", "status"},
}  # fmt: skip
Trouble = Literal["", "silent-after", "silent-before", "500", "429", "refused", "garbage", "empty", "token", "drip"]


@dataclass
class Request:
    """A service request as this server keeps it."""

    number: str
    service_code: str
    description: str
    address: str
    requested: str
    status: str = "open"
    notes: str = ""
    updated: str = ""
    position: tuple[str, str] = ("", "")


@dataclass
class GeoReportServer:
    """What it holds, and what goes wrong with the next POST."""

    now: str
    requests: list[Request] = field(default_factory=list)
    trouble: Trouble = ""
    tokens: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    """Ends the silence."""
    base_url: str = ""

    def add(self, **told: str) -> Request:
        """A request that came another way."""
        number = told.pop("number", str(638344 + len(self.requests)))
        made = Request(
            number=number, service_code=told.pop("service_code", "006"), description=told.pop("description", "Loch"),
            address=told.pop("address", ""), requested=told.pop("requested", self.now), **told,  # type: ignore[arg-type]
        )  # fmt: skip
        self.requests.append(made)
        return made


class _FaultError(Exception):
    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


@contextmanager
def serving(server: GeoReportServer) -> Iterator[GeoReportServer]:
    """Let it answer on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer("GET", b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            kind = self.headers.get("content-type", "").split(";")[0].strip()
            if kind != "application/x-www-form-urlencoded":
                server.faults.append(f"POST as {kind}")
            trouble, server.trouble = server.trouble, ""
            if trouble == "silent-before":
                server.released.wait(30)
                return
            if trouble in ("500", "429"):
                self._say(int(trouble), _errors(int(trouble), "Später bitte."))
                return
            if trouble == "refused":
                self._say(403, _errors(403, "Invalid api_key received."))
                return
            self._answer("POST", body, trouble)

        def _answer(self, method: str, body: bytes, trouble: Trouble = "") -> None:
            server.asked.append(f"{method} {self.path}")
            try:
                status, text = 200, _handle(server, method, self.path, body, trouble)
            except _FaultError as fault:
                server.faults.append(str(fault))
                status, text = fault.status, _errors(fault.status, str(fault))
            if trouble == "silent-after":
                server.released.wait(30)
                return
            self._say(status, text)

        def _say(self, status: int, text: str) -> None:
            data = text.encode()
            self.send_response(status)
            self.send_header("content-type", "text/xml; charset=utf-8")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server.base_url = f"http://127.0.0.1:{http.server_port}/open311/v2"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.released.set()
            http.shutdown()
            thread.join()


def _handle(server: GeoReportServer, method: str, target: str, body: bytes, trouble: Trouble) -> str:
    parts = urlsplit(target)
    path = unquote(parts.path).removeprefix("/open311/v2/")
    text = body.decode("utf-8") if method == "POST" else parts.query
    given = parse_qs(text, keep_blank_values=True, strict_parsing=bool(text))
    if any(len(values) > 1 for values in given.values()):
        raise _FaultError(400, "an argument stands there twice")
    asked = {name: values[0] for name, values in given.items()}
    if strange := set(asked) - _ARGUMENTS[method]:
        raise _FaultError(400, f"unknown arguments {sorted(strange)}")
    if asked.get("jurisdiction_id") != JURISDICTION:
        raise _FaultError(404, "jurisdiction_id was not found")
    if method == "POST" and path == "requests.xml":
        return _post(server, asked, trouble)
    if method == "GET" and path.startswith("tokens/") and path.endswith(".xml"):
        token = path.removeprefix("tokens/").removesuffix(".xml")
        if token not in server.tokens:
            raise _FaultError(404, "token was not found")
        number = server.tokens[token]
        return _list("request", f"<service_request_id>{number}</service_request_id><token>{token}</token>")
    if method == "GET" and path == "requests.xml":
        return _get(server, asked)
    raise _FaultError(404, f"{method} {path} is not in the specification")


def _post(server: GeoReportServer, asked: dict[str, str], trouble: Trouble) -> str:
    if asked.get("api_key") != KEY:
        raise _FaultError(403, "Missing or invalid api_key")
    if asked.get("service_code") not in SERVICES:
        raise _FaultError(404, "service_code was not found")
    if not ((asked.get("lat") and asked.get("long")) or asked.get("address_string") or asked.get("address_id")):
        raise _FaultError(400, "no full location parameter")
    if len(asked.get("description", "")) > 4000 or "<" in asked.get("description", ""):
        raise _FaultError(400, "description is too long, or holds code")
    made = server.add(
        service_code=asked["service_code"], description=asked["description"], address=asked["address_string"]
    )
    if trouble == "garbage":
        return "<html><body>OK</body>"
    if trouble == "empty":
        return '<?xml version="1.0" encoding="utf-8"?><service_requests/>'
    if trouble == "token":
        token = f"t/{made.number}"
        server.tokens[token] = ""
        return _list("request", f"<token>{token}</token>")
    return _list("request", f"<service_request_id>{made.number}</service_request_id><service_notice/>")


def _get(server: GeoReportServer, asked: dict[str, str]) -> str:
    found = server.requests
    if numbers := asked.get("service_request_id"):
        found = [one for one in found if one.number in numbers.split(",")]
    else:
        start, end = (datetime.fromisoformat(asked[name]) for name in ("start_date", "end_date"))
        if start.tzinfo is None or end.tzinfo is None or end - start > timedelta(days=90):
            raise _FaultError(400, "start_date and end_date may not span more than 90 days")
        found = [one for one in found if start <= datetime.fromisoformat(one.requested) <= end]
        if codes := asked.get("service_code"):
            found = [one for one in found if one.service_code in codes.split(",")]
    return _list("request", *(_told(one) for one in found[:1000]))


def _told(one: Request) -> str:
    fields = {
        "service_request_id": one.number, "status": one.status, "status_notes": one.notes, "service_name": "Straße",
        "service_code": one.service_code, "description": one.description, "requested_datetime": one.requested,
        "updated_datetime": one.updated or one.requested, "address": one.address, "lat": one.position[0],
        "long": one.position[1],
    }  # fmt: skip
    empty = ("agency_responsible", "service_notice", "expected_datetime", "address_id", "zipcode", "media_url")
    fields |= dict.fromkeys(empty, "")
    return "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields.items())


def _list(element: str, *rows: str) -> str:
    inside = "".join(f"<{element}>{row}</{element}>" for row in rows)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<service_requests>{inside}</service_requests>'


def _errors(status: int, text: str) -> str:
    told = f"<error><code>{status}</code><description>{escape(text)}</description></error>"
    return f'<?xml version="1.0" encoding="utf-8"?>\n<errors>{told}</errors>'
