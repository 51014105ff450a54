# SPDX-License-Identifier: EUPL-1.2
"""The citizens' interface of ZMS (https://github.com/it-at-m/eappointment, `zmscitizenapi`), as a booker speaks it.

A time is reserved for some minutes, gets a name, is announced (*preconfirmed*) and confirmed. A reservation has no
number of ours: one whose answer is lost cannot be found again and ends by itself. From then on a number and a key
name it, and each call may be made again (docs/zms.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, TypeVar
from urllib.parse import urlencode

import httpx
import msgspec

from sync.contract.reading import MALFORMED
from sync.platform.connectors.answers import (
    NEVER_ARRIVED,
    NoAnswerError,
    NotSentError,
    RefusedError,
    UnclearError,
    read_bounded,
    said,
)

MAX_BODY: Final = 4 * 1024 * 1024
"""Of an answer; the offices and services of a city of millions are some hundred kB."""
SILENCE_SECONDS: Final = 15.0
TOTAL_SECONDS: Final = 45.0
MOST_DAYS: Final = 366
MOST_TIMES: Final = 1_000

NOT_FREE: Final = frozenset({"appointmentNotAvailable", "noAppointmentForThisDay", "noAppointmentForThisScope"})
"""What is said where nothing is free, or not any more."""
GONE: Final = frozenset({"appointmentNotFound", "appointmentNotAvailable", "authKeyMismatch", "authKeyMissMatch"})
"""What is said of a place that there is no more, or that is not ours any more."""
_OURS_NO_MORE: Final = (404, 406)
_ASIDE: Final = frozenset({"serviceUnavailable"})
"""Of a 503 that was said before anything was done."""
_MAINTAINED: Final = 503
_LIMITED: Final = 429
_DEFAULT_WAIT: Final = 60.0
"""Seconds of one window of the interface's own limit (60 calls by default); it does not always say how long."""


class CodedError(RefusedError):
    """A refusal with the interface's own word for it (`errorCode`)."""

    def __init__(self, message: str, status: int, code: str) -> None:
        super().__init__(message, status)
        self.code = code


@dataclass(frozen=True)
class Process:
    """One place at ZMS."""

    number: int
    key: str
    """Whoever knows both can cancel it."""
    status: str
    timestamp: int
    """Unix seconds of its begin; 0 where it is not said."""


@dataclass(frozen=True)
class Contact:
    """What ZMS is told of whoever comes: never a resident's."""

    name: str
    email: str
    telephone: str = ""
    text: str = ""
    """For a field of the scope's own that has to be filled in."""


@dataclass(frozen=True)
class Scope:
    """What ZMS says of an office and some of its services."""

    name: str
    minutes: int
    """How long one time is; 0 where it is not said."""
    missing: tuple[int, ...] = ()
    """Services that are not offered there."""
    email_required: bool = False
    telephone_activated: bool = False
    telephone_required: bool = False
    text_activated: bool = False
    text2_activated: bool = False
    captcha: bool = False
    slots: int = 1
    most_slots: int = 0
    """Of one booking; 0: any number."""
    per_mail: int = 0
    """Bookings with one address; 0: any number."""
    exempt: tuple[str, ...] = ()
    """Addresses of which that is not asked."""
    reserved_minutes: int = 0
    """After which a reservation ends; 0 where it is not said."""


T = TypeVar("T")


class ZmsClient:
    """One ZMS. All calls have a deadline and read no more than `MAX_BODY`.

    NotSentError is raised by any of them where nothing was done there, and all calls would fare alike: nobody
    listens, there were too many, or it is being maintained.
    """

    def __init__(self, base_url: str, transport: httpx.BaseTransport | None = None) -> None:
        self._base_url = base_url.rstrip("/")
        self._client = httpx.Client(
            timeout=httpx.Timeout(SILENCE_SECONDS), trust_env=False, follow_redirects=False, transport=transport
        )

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def scope(self, office: int, services: Sequence[int]) -> Scope | None:
        """`GET offices-and-services/`: what is asked of whoever books there; None where there is no such office.

        Raises NoAnswerError and NotSentError.
        """
        try:
            told = self._ask("offices-and-services/", _Everything)
        except CodedError as error:
            raise NoAnswerError(str(error), error.status) from error
        found = next((one for one in told.offices if one.id == office), None)
        if found is None:
            return None
        slots = {one.service_id: one.slots or 0 for one in told.relations if one.office_id == office and one.public}
        return _scope(found, [slots.get(service) for service in services], services)

    def days(self, office: int, services: Sequence[int], first: date, last: date) -> list[date]:
        """`GET available-days/`: days on which something is free. Raises NoAnswerError and NotSentError."""
        query = _wanted(office, services) | {"startDate": str(first), "endDate": str(last)}
        try:
            told = self._ask("available-days/", _Days, query)
        except CodedError as error:
            return _nothing(error)
        return sorted({day for day in told.available_days if first <= day <= last})

    def times(self, office: int, services: Sequence[int], day: date) -> list[int]:
        """`GET available-appointments/`: Unix seconds of what is free. Raises NoAnswerError and NotSentError."""
        try:
            told = self._ask("available-appointments/", _Times, _wanted(office, services) | {"date": str(day)})
        except CodedError as error:
            return _nothing(error)
        return sorted(set(told.appointment_timestamps))

    def look(self, number: int, key: str) -> Process | None:
        """`GET appointment/`: how it stands there; None where there is none such any more.

        Raises NoAnswerError and NotSentError.
        """
        try:
            told = self._ask("appointment/", _Process, {"processId": str(number), "authKey": key})
        except CodedError as error:
            if error.code in GONE and error.status in _OURS_NO_MORE:
                return None
            raise NoAnswerError(str(error), error.status) from error
        if told.process_id != number:
            raise NoAnswerError("the answer is of another appointment")
        return Process(number, key, told.status or "", _seconds(told.timestamp))

    def reserve(self, office: int, services: Sequence[int], timestamp: int) -> Process:
        """`POST reserve-appointment/`. Raises NotSentError, UnclearError or CodedError.

        Where it is unclear there may be a reservation, which nobody can name.
        """
        body = {
            "officeId": office, "serviceId": [str(service) for service in services],
            "serviceCount": [1] * len(services), "timestamp": timestamp,
        }  # fmt: skip
        told = self._tell("reserve-appointment/", body)
        if not told.auth_key:
            raise UnclearError("it was reserved without a key")
        return Process(told.process_id, told.auth_key, told.status or "", _seconds(told.timestamp))

    def update(self, number: int, key: str, contact: Contact) -> Process:
        """`POST update-appointment/`: a name for it. Raises NotSentError, UnclearError or CodedError."""
        given = {
            "familyName": contact.name, "email": contact.email, "telephone": contact.telephone,
            "customTextfield": contact.text, "customTextfield2": contact.text,
        }  # fmt: skip
        return self._change("update-appointment/", number, key, {name: text for name, text in given.items() if text})

    def preconfirm(self, number: int, key: str) -> Process:
        """`POST preconfirm-appointment/`. Raises NotSentError, UnclearError or CodedError."""
        return self._change("preconfirm-appointment/", number, key)

    def confirm(self, number: int, key: str) -> Process:
        """`POST confirm-appointment/`: from now on it is held. Raises NotSentError, UnclearError or CodedError."""
        return self._change("confirm-appointment/", number, key)

    def cancel(self, number: int, key: str) -> None:
        """`POST cancel-appointment/`. Raises NotSentError, UnclearError or CodedError."""
        self._change("cancel-appointment/", number, key)

    def _change(self, path: str, number: int, key: str, more: dict[str, str] | None = None) -> Process:
        told = self._tell(path, {"processId": number, "authKey": key, **(more or {})})
        if told.process_id != number:
            raise UnclearError("the answer is of another appointment")
        return Process(number, key, told.status or "", _seconds(told.timestamp))

    def _ask(self, path: str, kind: type[T], query: dict[str, str] | None = None) -> T:
        try:
            response, content = self._send("GET", path + (f"?{urlencode(query)}" if query else ""), None)
        except NEVER_ARRIVED as error:
            raise NotSentError(said(error)) from error
        except httpx.HTTPError as error:
            raise NoAnswerError(said(error)) from error
        _refuse(response, content)
        if response.status_code != 200:
            problem, code = _problem(response.status_code, content)
            if code:
                raise CodedError(problem, response.status_code, code)
            raise NoAnswerError(problem, response.status_code)
        try:
            return msgspec.json.decode(content, type=kind)
        except MALFORMED as error:
            raise NoAnswerError("the answer is not what was asked for") from error

    def _tell(self, path: str, body: object) -> "_Process":
        try:
            response, content = self._send("POST", path, body)
        except NEVER_ARRIVED as error:
            raise NotSentError(said(error)) from error
        except (httpx.HTTPError, NoAnswerError) as error:
            raise UnclearError(said(error)) from error
        _refuse(response, content)
        status = response.status_code
        if status != 200:
            problem, code = _problem(status, content)
            if not code or status >= 500:
                raise UnclearError(problem, status)
            raise CodedError(problem, status, code)
        try:
            return msgspec.json.decode(content, type=_Process)
        except MALFORMED as error:
            raise UnclearError("the answer is not what was asked for") from error

    def _send(self, method: str, path: str, body: object) -> tuple[httpx.Response, bytes]:
        headers = {"accept": "application/json"} | ({} if body is None else {"content-type": "application/json"})
        request = self._client.build_request(
            method, f"{self._base_url}/{path}", headers=headers,
            content=None if body is None else msgspec.json.encode(body),
        )  # fmt: skip
        return read_bounded(self._client, request, MAX_BODY, TOTAL_SECONDS)


class _Scope(msgspec.Struct, rename="camel"):
    """Of an office, as far as it asks something of who books. Flags may be missing, null or numbers as text."""

    email_required: Any = None
    telephone_activated: Any = None
    telephone_required: Any = None
    custom_textfield_activated: Any = None
    custom_textfield2_activated: Any = None
    captcha_activated_required: Any = None
    slots_per_appointment: str | int | None = None
    appointments_per_mail: str | int | None = None
    whitelisted_mails: str | None = None
    reservation_duration: str | int | None = None


class _Office(msgspec.Struct, rename="camel"):
    id: int
    name: str | None = None
    slot_time_in_minutes: str | int | None = None
    scope: _Scope | None = None


class _Relation(msgspec.Struct, rename="camel"):
    office_id: int | None = None
    service_id: int | None = None
    slots: int | None = None
    public: bool | None = True


class _Everything(msgspec.Struct):
    offices: tuple[_Office, ...]
    relations: tuple[_Relation, ...]


class _Days(msgspec.Struct, rename="camel"):
    available_days: Annotated[tuple[date, ...], msgspec.Meta(max_length=MOST_DAYS)]


class _Times(msgspec.Struct, rename="camel"):
    appointment_timestamps: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=0, lt=1 << 40)], ...], msgspec.Meta(max_length=MOST_TIMES)
    ]


class _Process(msgspec.Struct, rename="camel"):
    process_id: Annotated[int, msgspec.Meta(ge=1, lt=1 << 53)]
    auth_key: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    timestamp: str | int | None = None
    status: Annotated[str, msgspec.Meta(max_length=40)] | None = None


class _Error(msgspec.Struct, rename="camel"):
    error_code: str = ""
    error_message: str = ""


class _Errors(msgspec.Struct):
    errors: tuple[_Error, ...] = ()


def _wanted(office: int, services: Sequence[int]) -> dict[str, str]:
    listed, counts = ",".join(map(str, services)), ",".join("1" for _ in services)
    return {"officeId": str(office), "serviceId": listed, "serviceCount": counts}


def _nothing(error: CodedError) -> list[Any]:
    """Nothing is free. Raises NoAnswerError where something else was said."""
    if error.code in NOT_FREE:
        return []
    raise NoAnswerError(str(error), error.status) from error


def _refuse(response: httpx.Response, content: bytes) -> None:
    """Raise NotSentError for what was turned away before anything was done."""
    status = response.status_code
    if status not in (_LIMITED, _MAINTAINED):
        return
    problem, code = _problem(status, content)
    if status == _LIMITED or code in _ASIDE:
        raise NotSentError(problem, _wait(response.headers))


def _problem(status: int, content: bytes) -> tuple[str, str]:
    """What is said of an error, in one line, and the word for it."""
    try:
        errors = msgspec.json.decode(content, type=_Errors).errors
    except MALFORMED:
        errors = ()
    code = errors[0].error_code[:80] if errors else ""
    text = "; ".join(": ".join(part for part in (one.error_code, one.error_message) if part) for one in errors[:5])
    return " ".join(f"{status} {text}".split())[:200], code


def _wait(headers: httpx.Headers) -> float:
    """Seconds to wait (RFC 9110, clause 10.2.3), at most an hour; a window where it is not said."""
    text = headers.get("retry-after", "")
    if text.isascii() and text.isdigit() and len(text) < 9:
        return float(min(int(text), 3600))
    return _DEFAULT_WAIT


def _scope(office: _Office, slots: Sequence[int | None], services: Sequence[int]) -> Scope:
    scope = office.scope or _Scope()
    together = sum(count or 1 for count in slots)
    return Scope(
        name=(office.name or "")[:200],
        minutes=together * _number(office.slot_time_in_minutes),
        missing=tuple(service for service, count in zip(services, slots, strict=True) if count is None),
        email_required=_flag(scope.email_required),
        telephone_activated=_flag(scope.telephone_activated),
        telephone_required=_flag(scope.telephone_required),
        text_activated=_flag(scope.custom_textfield_activated),
        text2_activated=_flag(scope.custom_textfield2_activated),
        captcha=_flag(scope.captcha_activated_required),
        slots=together,
        most_slots=_number(scope.slots_per_appointment),
        per_mail=_number(scope.appointments_per_mail),
        exempt=tuple(one.strip().lower() for one in (scope.whitelisted_mails or "").split(",") if one.strip()),
        reserved_minutes=_number(scope.reservation_duration),
    )


def _flag(value: object) -> bool:
    return value not in (None, False, 0, "", "0")


def _number(value: str | int | None) -> int:
    """A count that may come as text; 0 where it is none."""
    text = str(value if value is not None else "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def _seconds(value: str | int | None) -> int:
    text = str(value if value is not None else "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 13 else 0
