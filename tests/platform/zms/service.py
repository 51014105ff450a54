# SPDX-License-Identifier: EUPL-1.2
"""ZMS of the tests: the citizens' interface over real HTTP, strict, with its own clock and things that go wrong.

What a booker does that the published interface does not allow is answered with an error and written down in `faults`,
which tests expect to be empty: fields that nobody knows or that are missing, calls in the wrong order, and anything
that could be a person's (docs/zms.md).
"""

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

BERLIN: Final = ZoneInfo("Europe/Berlin")
OFFICE, SERVICES = 10489, (1063441, 1063453)
EMAIL: Final = "termine@rathaus.example"
_NAME: Final = re.compile(r"Dorfpunkt [0-9A-HJKMNP-TV-Z]{8}")
_STATUS: Final = {
    "appointmentNotAvailable": 404, "appointmentNotFound": 404, "noAppointmentForThisDay": 404,
    "authKeyMismatch": 406, "appointmentCanNotBeCanceled": 406, "tooManyAppointmentsWithSameMail": 406,
    "processNotReservedAnymore": 409, "processNotPreconfirmedAnymore": 409, "rateLimitExceeded": 429,
    "internalError": 500, "serviceUnavailable": 503, "zmsClientCommunicationError": 503, "notFound": 404,
}  # fmt: skip
_RESERVE: Final = {"officeId": int, "serviceId": list, "serviceCount": list, "timestamp": int}
_NAMED: Final = {"processId": int, "authKey": str}
_CONTACT: Final = {"familyName": str, "email": str, "telephone": str, "customTextfield": str, "customTextfield2": str}


class RefusedError(Exception):
    """An error of the interface; the message is its `errorCode`."""


@dataclass
class Appointment:
    """One process."""

    number: int
    key: str
    timestamp: int
    made_at: datetime
    status: str = "reserved"
    contact: dict[str, str] = field(default_factory=dict)


@dataclass
class Zms:
    """What it holds, and what goes wrong with the next requests."""

    now: datetime
    capacity: dict[int, int] = field(default_factory=dict)
    """How many come at a time, by its begin."""
    scope: dict[str, Any] = field(default_factory=lambda: {"emailRequired": True, "reservationDuration": 20})
    slot_minutes: int | None = 15
    limit: int = 60
    """Calls of a minute."""
    made: dict[int, Appointment] = field(default_factory=dict)
    troubles: list[tuple[str, str]] = field(default_factory=list)
    """Path and what goes wrong; the first that fits a request meets it, and is over."""
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    calls: list[datetime] = field(default_factory=list)
    base_url: str = ""
    ended: threading.Event = field(default_factory=threading.Event)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def open(self, day: str, *begins: str, places: int = 1) -> list[int]:
        """Let an office give out these times of a day; their timestamps."""
        there = [int(datetime.fromisoformat(f"{day}T{one}").replace(tzinfo=BERLIN).timestamp()) for one in begins]
        self.capacity |= dict.fromkeys(there, places)
        return there

    def standing(self, *status: str) -> list[Appointment]:
        """Places that are taken in our name, confirmed ones where no status is named."""
        self._expire()
        return [one for one in self.made.values() if one.status in (status or ("confirmed",))]

    def free(self, timestamp: int) -> int:
        """How many could still book a time."""
        taken = [one for one in self.standing("reserved", "preconfirmed", "confirmed") if one.timestamp == timestamp]
        return self.capacity.get(timestamp, 0) - len(taken)

    def take_away(self, number: int) -> None:
        """The office cancels it in its own window."""
        self.made[number].status = "deleted"

    def answer(self, method: str, path: str, query: dict[str, str], body: object) -> Any:
        """What the interface says. Raises RefusedError."""
        self._expire()
        match method, path:
            case "GET", "/offices-and-services/":
                return self._everything()
            case "GET", "/available-days/":
                return self._days(self._query(query, "startDate", "endDate"))
            case "GET", "/available-appointments/":
                return self._times(self._query(query, "date"))
            case "GET", "/appointment/":
                return self._shown(
                    self._named({"processId": int(query["processId"]), "authKey": query["authKey"]}, {})
                )
            case "POST", "/reserve-appointment/":
                return self._reserve(self._fields(body, _RESERVE))
        acts: dict[str, Callable[[Appointment, dict[str, Any]], None]] = {
            "/update-appointment/": self._update, "/preconfirm-appointment/": self._preconfirm,
            "/confirm-appointment/": self._confirm, "/cancel-appointment/": self._cancel,
        }  # fmt: skip
        if method != "POST" or path not in acts:
            return self._fault("notFound", f"{method} {path}")
        found = self._named(body, _CONTACT if path == "/update-appointment/" else {})
        acts[path](found, body if isinstance(body, dict) else {})
        return self._shown(found)

    def _everything(self) -> Any:
        relations = [{"officeId": OFFICE, "serviceId": one, "slots": 1, "public": True} for one in SERVICES]
        office = {
            "id": OFFICE, "name": "Bürgerbüro", "slotTimeInMinutes": self.slot_minutes, "address": None,
            "scope": {"id": 58, "emailFrom": "", **self.scope},
        }  # fmt: skip
        services = [{"id": one, "name": f"Leistung {one}", "maxQuantity": 1} for one in SERVICES]
        return {"offices": [{"id": 1, "name": "Anderswo"}, office], "services": services, "relations": relations}

    def _query(self, query: dict[str, str], *more: str) -> dict[str, str]:
        if set(query) != {"officeId", "serviceId", "serviceCount", *more}:
            self._fault("invalidRequest", f"fields {sorted(query)}")
        if query["officeId"] != str(OFFICE) or query["serviceCount"] != ",".join(
            "1" for _ in query["serviceId"].split(",")
        ):
            self._fault("invalidOfficeId", str(query))
        if not set(map(int, query["serviceId"].split(","))) <= set(SERVICES):
            self._fault("invalidLocationAndServiceCombination", query["serviceId"])
        return query

    def _days(self, query: dict[str, str]) -> Any:
        first, last = date.fromisoformat(query["startDate"]), date.fromisoformat(query["endDate"])
        free = {datetime.fromtimestamp(one, BERLIN).date() for one in self.capacity if self._open(one)}
        days = sorted(str(day) for day in free if first <= day <= last)
        return {"availableDays": days} if days else self._refuse("noAppointmentForThisDay")

    def _times(self, query: dict[str, str]) -> Any:
        times = sorted(
            one for one in self.capacity
            if self._open(one) and str(datetime.fromtimestamp(one, BERLIN).date()) == query["date"]
        )  # fmt: skip
        return {"appointmentTimestamps": times} if times else self._refuse("appointmentNotAvailable")

    def _open(self, timestamp: int) -> bool:
        return timestamp > self.now.timestamp() and self.free(timestamp) > 0

    def _reserve(self, wish: dict[str, Any]) -> Any:
        if wish["officeId"] != OFFICE or len(wish["serviceId"]) != len(wish["serviceCount"]):
            self._fault("invalidOfficeId", str(wish))
        if not self._open(wish["timestamp"]):
            self._refuse("appointmentNotAvailable")
        number = 101_000 + len(self.made)
        self.made[number] = Appointment(number, f"{number:04x}"[-4:], wish["timestamp"], self.now)
        return self._shown(self.made[number])

    def _update(self, found: Appointment, body: dict[str, Any]) -> None:
        contact = {name: body[name] for name in _CONTACT if name in body}
        if found.status != "reserved":
            self._fault("processNotReservedAnymore", "named after it was reserved")
        personal = [
            text for name, text in contact.items() if name not in ("email", "telephone") and not _NAME.fullmatch(text)
        ]
        if personal or contact.get("email") != EMAIL or contact.get("telephone", "+496851801") != "+496851801":
            self._fault("invalidFamilyName", f"not the office's own: {contact}")
        if self.scope.get("telephoneRequired") and "telephone" not in contact:
            self._fault("invalidTelephone", "missing")
        if self.scope.get("customTextfieldRequired") and "customTextfield" not in contact:
            self._fault("invalidCustomTextfield", "missing")
        most = int(self.scope.get("appointmentsPerMail") or 0)
        if most and EMAIL not in self.scope.get("whitelistedMails", "") and len(self.standing()) >= most:
            self._refuse("tooManyAppointmentsWithSameMail")
        found.contact = contact

    def _preconfirm(self, found: Appointment, body: dict[str, Any]) -> None:
        if found.status != "reserved":
            self._refuse("processNotReservedAnymore")
        if not found.contact:
            self._fault("processInvalid", "announced without a name")
        found.status = "preconfirmed"

    def _confirm(self, found: Appointment, body: dict[str, Any]) -> None:
        if found.status != "preconfirmed":
            self._fault("processNotPreconfirmedAnymore", f"confirmed while {found.status}")
        found.status = "confirmed"

    def _cancel(self, found: Appointment, body: dict[str, Any]) -> None:
        if found.timestamp <= self.now.timestamp():
            self._refuse("appointmentCanNotBeCanceled")
        found.status = "deleted"

    def _named(self, body: object, more: dict[str, type]) -> Appointment:
        given = self._fields(body, _NAMED, more)
        found = self.made.get(given["processId"])
        if found is None or found.status == "deleted":
            self._refuse("appointmentNotFound")
        assert found is not None
        if found.key != given["authKey"]:
            self._refuse("authKeyMismatch")
        return found

    def _fields(self, body: object, needed: dict[str, type], more: dict[str, type] | None = None) -> dict[str, Any]:
        known = needed | (more or {})
        if not isinstance(body, dict) or not set(needed) <= set(body) <= set(known):
            self._fault("invalidRequest", f"fields of {body!r}")
            raise AssertionError
        if wrong := [name for name, value in body.items() if type(value) is not known[name]]:
            self._fault("invalidRequest", f"{wrong[0]} is {body[wrong[0]]!r}")
        return body

    def _shown(self, one: Appointment) -> Any:
        return {
            "processId": one.number, "timestamp": str(one.timestamp), "authKey": one.key, "status": one.status,
            "familyName": one.contact.get("familyName"), "email": one.contact.get("email"), "officeId": OFFICE,
            "officeName": None, "scope": {"id": 58}, "subRequestCounts": [], "serviceId": SERVICES[0],
            "serviceCount": 1,
        }  # fmt: skip

    def _expire(self) -> None:
        """What was reserved and not confirmed in time is free again."""
        for one in self.made.values():
            minutes = self.scope.get("reservationDuration") or 20
            if one.status == "reserved" and self.now - one.made_at > timedelta(minutes=minutes):
                one.status = "deleted"

    def _refuse(self, code: str) -> Any:
        raise RefusedError(code)

    def _fault(self, code: str, why: str) -> Any:
        self.faults.append(f"{code}: {why}")
        raise RefusedError(code)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    zms: Zms

    def do_GET(self) -> None:
        """A question."""
        self._serve("GET", None)

    def do_POST(self) -> None:
        """An order."""
        self._serve("POST", json.loads(self.rfile.read(int(self.headers["content-length"]))))

    def _serve(self, method: str, body: object) -> None:
        zms, address = self.zms, urlsplit(self.path)
        with zms.lock:
            zms.asked.append(address.path)
            trouble = next((one for one in zms.troubles if one[0] in address.path), ("", ""))
            if trouble[1]:
                zms.troubles.remove(trouble)
            zms.calls = [*(one for one in zms.calls if zms.now - one < timedelta(minutes=1)), zms.now]
            too_many = len(zms.calls) > zms.limit
        what, when = (*trouble[1].split("-"), "before")[:2]
        told: tuple[int, Any] = self._error("rateLimitExceeded") if too_many else (0, None)
        if not too_many and (what == "garbage" or not what or when == "after"):
            told = self._told(method, address.path, dict(parse_qs(address.query)), body)
        if what == "silent":
            zms.ended.wait(20)
        if what in ("cut", "silent"):
            self.close_connection = True
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
            return
        if what == "garbage":
            told = (200, {"processId": "vielleicht"})
        elif what:
            told = (int(what), None) if what.isdigit() else self._error(what)
        data = json.dumps(told[1]).encode() if told[1] is not None else b"<html>"
        self.send_response(told[0])
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _told(self, method: str, path: str, query: dict[str, list[str]], body: object) -> tuple[int, Any]:
        try:
            with self.zms.lock:
                return 200, self.zms.answer(method, path, {name: values[0] for name, values in query.items()}, body)
        except RefusedError as error:
            return self._error(str(error))

    def _error(self, code: str) -> tuple[int, Any]:
        status = _STATUS.get(code, 400)
        return status, {"errors": [{"errorCode": code, "statusCode": status, "errorMessage": "Fehler"}]}

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""


@contextmanager
def serving(zms: Zms) -> Iterator[Zms]:
    """Let it answer on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"zms": zms}))
    server.daemon_threads = True
    zms.base_url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield zms
    finally:
        zms.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def berlin(timestamp: int) -> str:
    """A time's name here: `2026-12-01-0900`."""
    return f"{datetime.fromtimestamp(timestamp, BERLIN):%Y-%m-%d-%H%M}"


def at(text: str) -> datetime:
    """A moment in UTC, as tests write it."""
    return datetime.fromisoformat(text).astimezone(UTC)
