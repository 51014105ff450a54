# SPDX-License-Identifier: EUPL-1.2
"""`/open311/...`: what everybody may see of defects, as Open311 GeoReport v2. Nothing personal is behind it.

Reports are not taken here: they would lie open on the platform, which reads no resident's words.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from sync.contract.signing import sha256_hex
from sync.contract.times import Clock
from sync.platform.access.pace import OPEN_PACE, Throttle
from sync.platform.district.models import Municipality
from sync.platform.ecosystems.defects import open311
from sync.platform.ecosystems.defects.items import ENDED, public_defects
from sync.platform.ecosystems.defects.models import PLACE_KINDS, STATES, DefectCategory, PublicDefect
from sync.platform.ecosystems.services.models import Office
from sync.platform.wire.messages import Request, Response, etag_response

_CHANGED: Final = "2026-11-28T00:00:00Z"
"""When what this endpoint understands changed last."""
_NOT_TAKEN: Final = (
    "No api_key is valid here: this server takes no reports from others, since it must not read what people write. "
    "Please report to the municipality."
)
_KINDS: Final = dict(PLACE_KINDS)
_STATES: Final = dict(STATES)
_EVERYBODY: Final = {"access-control-allow-origin": "*"}


@dataclass(frozen=True)
class Open311:
    """The two handlers and what they work with."""

    district: str
    clock: Clock
    base_url: str
    throttle: Throttle = field(default_factory=lambda: Throttle(OPEN_PACE))

    def answer(self, request: Request) -> Response:
        """Any question; what cannot be answered is said in the words of the specification."""
        form: open311.Format = "xml" if request.path.endswith(".xml") else "json"
        if wait := self.throttle.take(self.clock()):
            refusal = _refusal(open311.QueryError(429, "Too many questions at once. Please wait a moment."), form)
            return refusal.with_headers({"retry-after": str(math.ceil(wait))})
        try:
            name, form = open311.split_format(request.params["path"])
            body = self._body(name, request, form)
        except open311.QueryError as error:
            return _refusal(error, form)
        etag = f'"{sha256_hex(body)[:16]}"'
        answer = etag_response(request, etag, body, open311.MEDIA[form], "public, max-age=60")
        return answer.with_headers(_EVERYBODY)

    def refuse(self, request: Request) -> Response:
        """`POST requests`, and whatever else somebody posts."""
        form: open311.Format = "xml" if request.path.endswith(".xml") else "json"
        try:
            name, form = open311.split_format(request.params["path"])
        except open311.QueryError as error:
            return _refusal(error, form)
        known = name == "v2/requests"
        text = _NOT_TAKEN if known else "There is nothing to post to here."
        return _refusal(open311.QueryError(403 if known else 404, text), form)

    def _body(self, name: str, request: Request, form: open311.Format) -> bytes:
        if name == "discovery":
            return open311.discovery(self.base_url, _CHANGED, self.base_url, form)
        version, _, resource = name.partition("/")
        kind, _, which = resource.partition("/")
        if version != "v2" or kind not in ("services", "requests", "tokens"):
            raise open311.QueryError(404, "There is nothing here.")
        places = self._places(request.query.get("jurisdiction_id", ""))
        if kind == "services":
            return _definition(which, form) if which else _services(form)
        if kind == "tokens":
            raise open311.QueryError(404, "This token was not found: no token was ever given out.")
        if which:
            return _requests(self._one(which, places), form)
        return _requests(self._several(open311.read_query(request.query, self.clock()), places), form)

    def _places(self, jurisdiction: str) -> str:
        """The digits with which the AGS of all places of a jurisdiction begin; without one, the whole district."""
        if jurisdiction in ("", self.district):
            return self.district
        if jurisdiction.startswith(self.district) and Municipality.objects.filter(pk=jurisdiction).exists():
            return jurisdiction
        raise open311.QueryError(
            404, f"jurisdiction_id was not found: it is {self.district} or the AGS of a municipality"
        )

    def _one(self, number: str, places: str) -> list[PublicDefect]:
        found = list(public_defects(places, self.clock()).filter(pk=number))
        if not found:
            raise open311.QueryError(404, "service_request_id was not found")
        return found

    def _several(self, wanted: open311.RequestQuery, places: str) -> list[PublicDefect]:
        rows = public_defects(places, self.clock())
        if wanted.ids:
            return list(rows.filter(pk__in=wanted.ids))
        if wanted.codes:
            rows = rows.filter(category__in=wanted.codes)
        if "open" not in wanted.statuses:
            rows = rows.filter(state__in=ENDED)
        if "closed" not in wanted.statuses:
            rows = rows.exclude(state__in=ENDED)
        if wanted.between is not None:
            rows = rows.filter(
                opened_on__gte=_first_day(wanted.between[0]), opened_on__lte=_last_day(wanted.between[1])
            )
        return list(rows[: open311.MAX_REQUESTS])


def _first_day(moment: datetime) -> date:
    """The first day that begins at a moment or later: a request counts from the beginning of its day."""
    day = moment.astimezone(open311.BERLIN).date()
    return day if open311.day_moment(day) >= moment else day + timedelta(days=1)


def _last_day(moment: datetime) -> date:
    return moment.astimezone(open311.BERLIN).date()


def _refusal(error: open311.QueryError, form: open311.Format) -> Response:
    headers = {"content-type": open311.MEDIA[form], "cache-control": "no-store", **_EVERYBODY}
    return Response(error.status, open311.errors(error.status, error.text, form), headers)


def _services(form: open311.Format) -> bytes:
    rows = [
        {
            "service_code": category.slug,
            "service_name": str(category),
            "description": category.about.get("de", ""),
            "metadata": False,
            "type": "realtime",
            "keywords": None,
            "group": None,
        }
        for category in DefectCategory.objects.all()
    ]
    return open311.listing("services", "service", rows, form)


def _definition(code: str, form: open311.Format) -> bytes:
    if not DefectCategory.objects.filter(pk=code).exists():
        raise open311.QueryError(404, "service_code was not found")
    return open311.definition(code, form)


def _requests(found: Iterable[PublicDefect], form: open311.Format) -> bytes:
    offices = {f"office:{slug}": name for slug, name in Office.objects.values_list("slug", "name")}
    return open311.listing("service_requests", "request", (_request(row, offices) for row in found), form)


def _request(row: PublicDefect, offices: dict[str, str]) -> open311.Fields:
    village, closed = row.village, row.state in ENDED
    municipality = village.municipality
    near = row.place if row.place_kind != "field-path" else f"Feldweg {row.place}".strip()
    town = f"{municipality.postcode} {municipality.name}".strip()
    stands = _STATES[row.state]
    notes = ". ".join(part for part in (stands[0].upper() + stands[1:], row.says) if part)
    return {
        "service_request_id": row.defect_id,
        "status": "closed" if closed else "open",
        "status_notes": notes,
        "service_name": str(row.category),
        "service_code": row.category_id,
        # What residents write is sealed to their office, and stays there.
        "description": None,
        "agency_responsible": offices.get(row.office, row.office),
        "service_notice": None,
        "requested_datetime": open311.day_moment(row.opened_on).isoformat(),
        "updated_datetime": open311.day_moment(row.changed_on).isoformat(),
        "expected_datetime": None,
        "address": ", ".join(part for part in (near or _KINDS[row.place_kind], village.name, town) if part),
        "address_id": None,
        "zipcode": municipality.postcode or None,
        "lat": None,
        "long": None,
        "media_url": None,
    }
