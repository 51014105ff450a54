# SPDX-License-Identifier: EUPL-1.2
"""A municipality's own server for defects, spoken to as Open311 GeoReport v2, in XML, which every server must speak.

https://wiki.open311.org/GeoReport_v2/ - the protocol knows no key of idempotency: whoever gets no answer to a POST
cannot tell whether it arrived. So every report carries its number in its description, and is looked for there later.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

import httpx
from lxml import etree

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
"""Of an answer; a thousand requests are about a megabyte."""
SILENCE_SECONDS: Final = 10.0
TOTAL_SECONDS: Final = 60.0
"""For one answer from its first byte to its last, however slowly it drips."""
MAX_DESCRIPTION: Final = 4000
SPAN: Final = timedelta(days=90)
"""Which no question may exceed."""
MAX_IDS: Final = 50
"""Ids in one question, so that its address stays short."""


@dataclass(frozen=True)
class Address:
    """Where a server is, and how it knows us."""

    base_url: str
    """Without a slash at its end."""
    jurisdiction: str = ""
    api_key: str = ""


@dataclass(frozen=True)
class Outgoing:
    """A report as it is sent. Nothing in it names anybody."""

    service_code: str
    address: str
    description: str


@dataclass(frozen=True)
class Accepted:
    """The server has it: under its number, or under a token for which there will be one."""

    number: str = ""
    token: str = ""


@dataclass(frozen=True)
class Remote:
    """A request as the server tells it, as far as we use it. Moments are aware."""

    number: str
    closed: bool
    notes: str
    service_code: str
    description: str
    requested_at: datetime
    updated_at: datetime
    address: str
    position: tuple[float, float] | None
    """Latitude and longitude, WGS 84."""


class GeoReportClient:
    """One server. All calls have a deadline and read no more than `MAX_BODY`."""

    def __init__(self, address: Address, transport: httpx.BaseTransport | None = None) -> None:
        self._address = address
        self._client = httpx.Client(
            timeout=httpx.Timeout(SILENCE_SECONDS), trust_env=False, follow_redirects=False, transport=transport
        )

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def send(self, report: Outgoing) -> Accepted:
        """`POST requests`. Raises NotSentError, UnclearError or RefusedError."""
        form = {
            "api_key": self._address.api_key,
            "jurisdiction_id": self._address.jurisdiction,
            "service_code": report.service_code,
            "address_string": report.address,
            "description": report.description[:MAX_DESCRIPTION],
        }
        body = {name: value for name, value in form.items() if value}
        try:
            status, content = self._read("POST", "requests.xml", data=body)
        except NEVER_ARRIVED as error:
            raise NotSentError(said(error)) from error
        except (httpx.HTTPError, NoAnswerError) as error:
            raise UnclearError(said(error)) from error
        if status == 429:
            raise NotSentError("the server asks to wait")
        if status == 408 or status >= 500:
            raise UnclearError(f"the server answered {status}")
        if not 200 <= status < 300:
            raise RefusedError(_errors(content) or f"the server answered {status}")
        return _accepted(content)

    def number_of(self, token: str) -> str:
        """`GET tokens`: the number behind a token; empty where there is none yet. Raises NoAnswerError."""
        content = self._get(f"tokens/{quote(token, safe='')}.xml", {})
        for element in _elements(content, "service_requests", "request"):
            return _text(element, "service_request_id")
        return ""

    def look_for(self, reference: str, service_code: str, since: datetime, now: datetime) -> str:
        """The number of the request whose description has our reference; empty where there is none.

        Raises NoAnswerError.
        """
        found = self.between(max(since, now - SPAN), now + timedelta(minutes=5), service_code)
        return next((one.number for one in found if reference in one.description), "")

    def between(self, start: datetime, end: datetime, service_code: str = "") -> list[Remote]:
        """`GET requests` made between two moments, at most 90 days apart. Raises NoAnswerError."""
        start = max(start, end - SPAN)
        asked = {"start_date": _moment(start), "end_date": _moment(end), "service_code": service_code}
        return list(_remotes(self._get("requests.xml", asked)))

    def numbered(self, numbers: Sequence[str]) -> list[Remote]:
        """`GET requests` by their numbers; what is not there any more is left out. Raises NoAnswerError."""
        found: list[Remote] = []
        for first in range(0, len(numbers), MAX_IDS):
            named = ",".join(numbers[first : first + MAX_IDS])
            found += _remotes(self._get("requests.xml", {"service_request_id": named}))
        return found

    def _get(self, resource: str, asked: Mapping[str, str]) -> bytes:
        query = {
            name: value for name, value in {**asked, "jurisdiction_id": self._address.jurisdiction}.items() if value
        }
        try:
            status, content = self._read("GET", resource, params=query)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NoAnswerError(said(error)) from error
        if status != 200:
            raise NoAnswerError(_errors(content) or f"the server answered {status}")
        return content

    def _read(
        self,
        method: str,
        resource: str,
        data: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        request = self._client.build_request(
            method, f"{self._address.base_url}/{resource}", data=data, params=params, headers={"accept": "text/xml"}
        )
        response, body = read_bounded(self._client, request, MAX_BODY, TOTAL_SECONDS)
        return response.status_code, body


def _accepted(content: bytes) -> Accepted:
    try:
        for element in _elements(content, "service_requests", "request"):
            number, token = _text(element, "service_request_id"), _text(element, "token")
            if number or token:
                # Both are not allowed; the number says more.
                return Accepted(number[:120], "" if number else token[:200])
    except NoAnswerError as error:
        raise UnclearError(said(error)) from error
    raise UnclearError("the server took it and gave neither a number nor a token")


def _remotes(content: bytes) -> Iterator[Remote]:
    """What is whole; a request without number, status or time tells nobody anything."""
    for element in _elements(content, "service_requests", "request"):
        number, status = _text(element, "service_request_id"), _text(element, "status").lower()
        requested = _read_moment(_text(element, "requested_datetime"))
        if not number or len(number) > 120 or status not in ("open", "closed") or requested is None:
            continue
        yield Remote(
            number=number,
            closed=status == "closed",
            notes=_text(element, "status_notes"),
            service_code=_text(element, "service_code"),
            description=_text(element, "description")[:MAX_DESCRIPTION],
            requested_at=requested,
            updated_at=_read_moment(_text(element, "updated_datetime")) or requested,
            address=_text(element, "address"),
            position=_position(_text(element, "lat"), _text(element, "long")),
        )


def _elements(content: bytes, root: str, name: str) -> list[etree._Element]:
    """The elements of a list. Raises NoAnswerError where it is no such document."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        tree = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NoAnswerError("the answer is no XML") from error
    if tree.tag != root:
        raise NoAnswerError(f"the answer is no {root}")
    return list(tree.findall(name))


def _text(element: etree._Element, name: str) -> str:
    return (element.findtext(name) or "").strip()


def _errors(content: bytes) -> str:
    """What the server says of an error, in one line; empty where it says nothing readable."""
    try:
        told = [_text(element, "description") for element in _elements(content, "errors", "error")]
    except NoAnswerError:
        return ""
    return " ".join(" ".join(told).split())[:200]


def _position(latitude: str, longitude: str) -> tuple[float, float] | None:
    try:
        found = float(latitude), float(longitude)
    except ValueError:
        return None
    return found if -90 <= found[0] <= 90 and -180 <= found[1] <= 180 else None


def _read_moment(text: str) -> datetime | None:
    """A W3C date with its time zone, in UTC; None where it is none."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
