# SPDX-License-Identifier: EUPL-1.2
"""Open311 GeoReport v2 as plain rules: what is asked, what is answered, in JSON and XML. No I/O.

https://wiki.open311.org/GeoReport_v2/ - XML has an element for each field, JSON is the same by the Spark convention:
lists for what is several, null for what is empty. Errors are lists of `code` and `description`.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

import msgspec

Format = Literal["json", "xml"]
Status = Literal["open", "closed"]
Value = str | int | bool | None
Fields = Mapping[str, Value]
"""One element's fields in their order."""

MEDIA: Final[Mapping[Format, str]] = {"json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8"}
MAX_REQUESTS: Final = 1000
SPAN: Final = timedelta(days=90)
BERLIN: Final = ZoneInfo("Europe/Berlin")
_MOST_NAMED: Final = 100
"""Ids or codes that one question may name."""
_DECLARATION: Final = b'<?xml version="1.0" encoding="utf-8"?>\n'


class QueryError(Exception):
    """A question that cannot be answered: HTTP status and a sentence for whoever asked."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


@dataclass(frozen=True)
class RequestQuery:
    """Which service requests are asked for."""

    ids: tuple[str, ...] = ()
    """Where there are any, nothing else counts."""
    codes: tuple[str, ...] = ()
    """Empty: all."""
    statuses: frozenset[Status] = frozenset(("open", "closed"))
    between: tuple[datetime, datetime] | None = None
    """From the first moment to the last, both aware; None: whenever."""


def read_query(query: Mapping[str, str], now: datetime) -> RequestQuery:
    """The arguments of `GET requests`; an empty one counts as not given. Raises QueryError."""
    if ids := _named(query, "service_request_id"):
        return RequestQuery(ids=ids)
    statuses = _named(query, "status")
    known: tuple[Status, ...] = ("open", "closed")
    if strange := [one for one in statuses if one not in known]:
        raise QueryError(400, f"status is open or closed, not {strange[0][:40]}")
    between = _span(_moment(query, "start_date"), _moment(query, "end_date"), now)
    wanted = frozenset(one for one in known if not statuses or one in statuses)
    return RequestQuery(codes=_named(query, "service_code"), statuses=wanted, between=between)


def _span(start: datetime | None, end: datetime | None, now: datetime) -> tuple[datetime, datetime]:
    """From both ends; a missing one lies 90 days from the other, or now."""
    if start is None:
        end = end or now
        return max(end, datetime.min.replace(tzinfo=UTC) + SPAN) - SPAN, end
    if end is None:
        return start, min(start, datetime.max.replace(tzinfo=UTC) - SPAN) + SPAN
    if end < start:
        raise QueryError(400, "end_date lies before start_date")
    if end - start > SPAN:
        raise QueryError(400, f"start_date and end_date span more than {SPAN.days} days")
    return start, end


def _named(query: Mapping[str, str], name: str) -> tuple[str, ...]:
    found = tuple(part.strip() for part in query.get(name, "").split(",") if part.strip())
    if len(found) > _MOST_NAMED:
        raise QueryError(400, f"{name} names more than {_MOST_NAMED}")
    return found


def _moment(query: Mapping[str, str], name: str) -> datetime | None:
    text = query.get(name, "").strip()
    if not text:
        return None
    try:
        # A plus sign in a query means a space, and many a client does not know that.
        moment = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        aware = moment.tzinfo is not None
        moment = moment.astimezone(UTC) if aware else moment
    except (ValueError, OverflowError):
        raise QueryError(400, f"{name} is not a W3C date such as 2026-01-01T00:00:00Z") from None
    if not aware:
        raise QueryError(400, f"{name} lacks its time zone, as in 2026-01-01T00:00:00Z")
    return moment


def day_moment(day: date) -> datetime:
    """The beginning of a day in the village. Only days are public: an hour could tell who stood at the kiosk."""
    return datetime.combine(day, time(), BERLIN)


def split_format(name: str) -> tuple[str, Format]:
    """`requests.json` as its resource and format. Raises QueryError."""
    resource, _, suffix = name.rpartition(".")
    if resource and suffix == "json":
        return resource, "json"
    if resource and suffix == "xml":
        return resource, "xml"
    raise QueryError(404, "There is nothing here. Addresses end in .json or .xml.")


def listing(root: str, element: str, rows: Iterable[Fields], form: Format) -> bytes:
    """A list of elements: `services` of `service`, `service_requests` of `request`, `errors` of `error`."""
    found = list(rows)
    if form == "json":
        return msgspec.json.encode(found)
    tree = ElementTree.Element(root)
    for row in found:
        _fill(ElementTree.SubElement(tree, element), row)
    return _document(tree)


def definition(code: str, form: Format) -> bytes:
    """A service definition without attributes: nothing more is asked for any kind."""
    if form == "json":
        return msgspec.json.encode({"service_code": code, "attributes": []})
    tree = ElementTree.Element("service_definition")
    _fill(tree, {"service_code": code, "attributes": None})
    return _document(tree)


def discovery(base_url: str, changed: str, contact: str, form: Format) -> bytes:
    """Where the endpoint is (Open311 Service Discovery)."""
    endpoint: dict[str, Value | Sequence[str]] = {
        "specification": "http://wiki.open311.org/GeoReport_v2",
        "url": f"{base_url}/open311/v2",
        "changeset": changed,
        "type": "production",
        "formats": ["text/xml", "application/json"],
    }
    head: Fields = {"changeset": changed, "contact": contact, "key_service": "Es werden keine Schlüssel vergeben."}
    if form == "json":
        return msgspec.json.encode({**head, "endpoints": [endpoint]})
    tree = ElementTree.Element("discovery")
    _fill(tree, head)
    place = ElementTree.SubElement(ElementTree.SubElement(tree, "endpoints"), "endpoint")
    _fill(place, {key: value for key, value in endpoint.items() if isinstance(value, str)})
    formats = ElementTree.SubElement(place, "formats")
    for each in ("text/xml", "application/json"):
        ElementTree.SubElement(formats, "format").text = each
    return _document(tree)


def errors(status: int, text: str, form: Format) -> bytes:
    """What went wrong."""
    return listing("errors", "error", [{"code": status, "description": text}], form)


def _document(tree: ElementTree.Element) -> bytes:
    return _DECLARATION + bytes(ElementTree.tostring(tree, encoding="utf-8", xml_declaration=False))


def _fill(parent: ElementTree.Element, fields: Fields) -> None:
    for name, value in fields.items():
        text = str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)
        ElementTree.SubElement(parent, name).text = _sayable(text)


def _sayable(text: str) -> str:
    """Without the signs that XML 1.0 does not know (clause 2.2)."""
    return "".join(sign for sign in text if sign in "\t\n\r" or (sign >= " " and sign not in "\ufffe\uffff"))
