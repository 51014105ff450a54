# SPDX-License-Identifier: EUPL-1.2
"""What an office shows everybody of a report: from its signed answer into the feed and into Open311."""

import sqlite3
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counter.answering import sign_answer
from kiosk.counter.office.rules import DeskApplication, Show, with_release
from kiosk.ecosystems.services.catalogue import read_catalogue
from kiosk.ecosystems.services.rules.defects import office_for
from sync.contract.applications import (
    CASE_DEFECT,
    PURPOSE_DEFECT,
    PURPOSE_TAKE_BACK,
    ApplicationAnswer,
    DefectReport,
)
from sync.contract.cases import SignedCase
from sync.contract.defects import KIND_CATEGORY, KIND_DEFECT, Defect, DefectPlace, Release, defect_id, spoken_number
from sync.contract.feed import encode_items
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import generate_key, public_jwk, sha256_hex
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail
from sync.platform.access.pace import Pace, Throttle
from sync.platform.ecosystems.defects.open311 import SPAN, QueryError, day_moment, listing, read_query
from sync.replica.content import apply_bundle
from tests.opening import open_replica
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of, new_lookup_id, sha
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site, copy_site
from tests.platform.test_applications import OFFICE, OTHER, PUBLIC_TASK, reply
from tests.platform.test_services import items

NEW = (201, "")
GRANTS = (
    MAILBOX,
    Detail(DETAIL_TYPE, ("submit",), PURPOSE_DEFECT, OFFICE, ("defect", "contact"), PUBLIC_TASK),
    Detail(DETAIL_TYPE, ("submit",), "application", OFFICE, ("form-answers",), PUBLIC_TASK),
    Detail(DETAIL_TYPE, ("submit",), PURPOSE_TAKE_BACK, "platform", (), PUBLIC_TASK),
)
HOLE = Release(
    category="strasse", village="10046117/testdorf", place=DefectPlace("street", "Hauptstraße"), state="open",
    opened_on=datetime(2026, 11, 25, tzinfo=UTC).date(),
)  # fmt: skip


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A platform of its own, at which everything is published."""
    own = copy_site(template, tmp_path_factory.mktemp("defects"))
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture
def desk(http: httpx.Client, trustee: FakeTrustee) -> Desk:
    return Desk(f"desk:{uuid4()}", http, trustee, recipient=OFFICE)


def report(kiosk: Kiosk, **changes: Any) -> SignedCase:
    """The next report, signed."""
    good = {
        "kind": CASE_DEFECT, "purpose": PURPOSE_DEFECT, "recipient": OFFICE, "datatypes": ("defect", "contact"),
        "legal_basis": PUBLIC_TASK, "routing": {},
    }  # fmt: skip
    return kiosk.order(**{**good, **changes})


def reported(kiosk: Kiosk, **changes: Any) -> tuple[UUID, str]:
    """Id and reference of a report that has arrived."""
    sent = report(kiosk, **changes)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    return case_of(sent).case_id, case_of(sent).lookup_id or ""


def shows(release: msgspec.Struct | bytes) -> dict[str, Any]:
    data = release if isinstance(release, bytes) else msgspec.json.encode(release)
    return {"release": msgspec.Raw(data)}


def published(site: Site, client: httpx.Client) -> dict[str, Defect]:
    """What kiosks get, after a round of publishing."""
    site.must("publish-released", "--now", NOW)
    # After whatever is no question the worker looks anew for what another process has published.
    client.post("/v1/sync")
    found = items(site, client)
    return {
        key: msgspec.json.decode(item.body, type=Defect) for (kind, key), item in found.items() if kind == KIND_DEFECT
    }


def test_kinds_are_published_with_who_sees_to_them(site: Site, http: httpx.Client) -> None:
    found = items(site, http)
    assert (KIND_CATEGORY, "strasse") in found
    assert b'"office":"rathaus"' in bytes(found[(KIND_CATEGORY, "strasse")].body)
    assert b'"streets":["Hauptstra' in bytes(found[("village", "10046117/testdorf")].body)


def test_a_report_is_sealed_and_shows_nothing_until_its_office_releases_it(
    site: Site, http: httpx.Client, kiosk: Kiosk, desk: Desk
) -> None:
    case_id, reference = reported(kiosk)
    number = defect_id(case_id)
    assert desk.results(desk.answer(case_id, reference)) == [NEW], "an answer alone shows nothing"
    assert number not in published(site, http)
    assert http.get(f"/open311/v2/requests/{number}.json").status_code == 404
    assert desk.results(desk.answer(case_id, reference, 2, **shows(HOLE))) == [NEW]
    seen = published(site, http)[number]
    assert (seen.place, seen.state, seen.office, seen.says) == (HOLE.place, "open", OFFICE, {})
    working = msgspec.structs.replace(HOLE, state="in-work", says="Kommt nächste Woche dran.")
    assert desk.results(desk.answer(case_id, reference, 3, **shows(working))) == [NEW]
    seen = published(site, http)[number]
    assert (seen.state, seen.says["de"], str(seen.changed_on)) == ("in-work", "Kommt nächste Woche dran.", NOW[:10])
    gone = msgspec.structs.replace(working, shown=False)
    assert desk.results(desk.answer(case_id, reference, 4, **shows(gone))) == [NEW]
    assert number not in published(site, http)


def test_what_staff_have_not_published_stays_so(site: Site, http: httpx.Client, kiosk: Kiosk, desk: Desk) -> None:
    """The office's word goes out by itself; a changed name of an office does not."""
    site.must("publish", "--scope", SCOPE, "--now", NOW)
    before = items(site, http)
    _write(site, "UPDATE dp_platform_office SET name = 'Neues Rathaus'")
    case_id, reference = reported(kiosk)
    assert desk.results(desk.answer(case_id, reference, **shows(HOLE))) == [NEW]
    assert defect_id(case_id) in published(site, http)
    assert items(site, http)[("office", "rathaus")] == before[("office", "rathaus")]
    assert "nothing new" in site.must("publish-released", "--now", NOW)
    _write(site, "UPDATE dp_platform_office SET name = 'Rathaus'")


def _write(site: Site, statement: str) -> None:
    if site.database_url:
        pytest.skip("written into SQLite alone")
    with sqlite3.connect(site.state / "platform.sqlite3") as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"category": "gibt-es-nicht"}, "unknown-place", id="no such kind"),
        pytest.param({"village": "10046118/anderswo"}, "unknown-place", id="no such village"),
        pytest.param({"state": "lost"}, "bad-release", id="no such state"),
        pytest.param({"says": "x" * 301}, "bad-release", id="too many words"),
        pytest.param({"place": {"kind": "street", "name": "x" * 5000}}, "bad-release", id="too long at all"),
        pytest.param({"opened_on": "gestern"}, "bad-release", id="no day"),
    ],
)
def test_what_is_no_release(kiosk: Kiosk, desk: Desk, changes: dict[str, Any], expected: str) -> None:
    case_id, reference = reported(kiosk)
    wrong = msgspec.json.encode({**msgspec.to_builtins(HOLE), **changes})
    assert desk.results(desk.answer(case_id, reference, **shows(wrong))) == [(422, expected)]
    assert desk.results(desk.answer(case_id, reference, **shows(HOLE))) == [NEW], "the revision is still free"


def test_only_the_office_of_a_report_shows_anything_of_it(kiosk: Kiosk, desk: Desk, http: httpx.Client) -> None:
    case_id, reference = reported(kiosk)
    stranger = Desk(f"desk:{uuid4()}", http, kiosk.trustee, recipient=OTHER)
    assert stranger.results(stranger.answer(case_id, reference, **shows(HOLE))) == [(404, "unknown-case")]
    signed = desk.answer(case_id, reference, **shows(HOLE))
    other = msgspec.structs.replace(HOLE, says="Gelogen.")
    forged = msgspec.structs.replace(signed, answer=desk.answer(case_id, reference, **shows(other)).answer)
    assert desk.results(forged) == [(403, "bad-signature")]
    assert http.get(f"/open311/v2/requests/{defect_id(case_id)}.json").status_code == 404


def test_nothing_is_shown_of_other_kinds_of_cases(kiosk: Kiosk, http: httpx.Client) -> None:
    order = kiosk.order()
    assert kiosk.deliver(order) == [NEW]
    shop = Desk(f"desk:{uuid4()}", http, kiosk.trustee)
    case_id, reference = case_of(order).case_id, case_of(order).lookup_id or ""
    assert shop.results(shop.answer(case_id, reference, **shows(HOLE))) == [(422, "bad-release")]


def test_who_takes_a_report_back_takes_it_back_from_everybody(
    site: Site, http: httpx.Client, kiosk: Kiosk, desk: Desk
) -> None:
    reference, secret = new_lookup_id(), b"take-back"
    case_id, _ = reported(kiosk, lookup_id=reference, cancel_hash=sha(secret))
    assert desk.results(desk.answer(case_id, reference, **shows(HOLE))) == [NEW]
    assert defect_id(case_id) in published(site, http)
    cancelling = kiosk.cancel(reference, secret, purpose=PURPOSE_TAKE_BACK, legal_basis=PUBLIC_TASK)
    assert kiosk.deliver(cancelling, details=GRANTS) == [NEW]
    assert defect_id(case_id) not in published(site, http)
    assert http.get(f"/open311/v2/requests/{defect_id(case_id)}.xml").status_code == 404


def test_a_question_about_a_report_is_answered_like_one_about_an_application(kiosk: Kiosk, desk: Desk) -> None:
    sent = report(kiosk)
    assert kiosk.deliver(sent, reply(kiosk, sent), details=GRANTS) == [NEW, NEW]


def test_what_the_counter_signs_is_what_a_kiosk_reads(
    site: Site, http: httpx.Client, kiosk: Kiosk, desk: Desk, tmp_path: Path
) -> None:
    """From the desk's own rules and seal through the platform into a kiosk's catalogue."""
    case_id, reference = reported(kiosk)
    report = DefectReport(
        case_id=case_id, title="Schaden: Straße oder Gehweg", told=(), receipt_key=derive(new_code()).public,
        sent_at=NOW, lang="de", category=HOLE.category, village=HOLE.village, place=HOLE.place, listed=True,
    )  # fmt: skip
    entry = DeskApplication(report, reference, "stored", NOW, NOW)
    made = with_release(entry, Show(HOLE.place, "Kommt dran."), desk.name, from_wire(NOW))
    assert isinstance(made, ApplicationAnswer)
    signed = sign_answer(entry, made, OFFICE, [public_jwk(generate_key())], desk.key)
    assert desk.results(signed) == [NEW]
    number = defect_id(case_id)
    assert number in published(site, http)
    db = open_replica(tmp_path)
    bundle = encode_items(items(site, http).values())
    apply_bundle(db, SCOPE, 1, bundle, sha256_hex(bundle))
    found = read_catalogue(db, from_wire(NOW))
    assert found.defects[number].says == {"de": "Kommt dran."}
    assert office_for(found.defect_categories["strasse"].responsible, HOLE.village) == "rathaus"
    db.conn.close()


# --- Open311


@pytest.fixture
def hole(kiosk: Kiosk, desk: Desk) -> str:
    """The number of a report that everybody sees."""
    case_id, reference = reported(kiosk)
    words = msgspec.structs.replace(HOLE, state="in-work", says="Kommt <bald> & sicher.")
    assert desk.results(desk.answer(case_id, reference, **shows(words))) == [NEW]
    return defect_id(case_id)


def test_services(http: httpx.Client) -> None:
    answer = http.get("/open311/v2/services.json")
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    first = answer.json()[0]
    assert (first["service_code"], first["metadata"], first["type"]) == ("strasse", False, "realtime")
    tree = ElementTree.fromstring(http.get("/open311/v2/services.xml").content)
    assert [each.findtext("service_code") for each in tree.findall("service")] == ["strasse", "baum"]
    assert tree.findtext("service/metadata") == "false"
    assert http.get("/open311/v2/services/baum.json").json() == {"service_code": "baum", "attributes": []}


def test_a_request_says_what_everybody_may_read_and_no_more(http: httpx.Client, hole: str) -> None:
    (told,) = http.get(f"/open311/v2/requests/{hole}.json").json()
    assert (told["status"], told["service_code"]) == ("open", "strasse")
    assert told["status_notes"] == "In Arbeit. Kommt <bald> & sicher."
    assert told["address"] == "Hauptstraße, Testdorf, St. Wendel"
    assert told["requested_datetime"] == "2026-11-25T00:00:00+01:00", "a day, no hour"
    assert told["agency_responsible"] == "Rathaus"
    assert {told[name] for name in ("description", "lat", "long", "media_url", "address_id")} == {None}
    answer = http.get(f"/open311/v2/requests/{hole}.xml")
    assert answer.content.startswith(b'<?xml version="1.0" encoding="utf-8"?>')
    tree = ElementTree.fromstring(answer.content)
    assert tree.tag == "service_requests"
    plain = {each.tag: each.text for each in tree[0]}
    assert plain == told
    assert (
        http.get(f"/open311/v2/requests/{hole}.xml", headers={"if-none-match": answer.headers["etag"]}).status_code
        == 304
    )


def test_requests_are_filtered(http: httpx.Client, hole: str) -> None:
    def numbers(**query: str) -> list[str]:
        return [each["service_request_id"] for each in http.get("/open311/v2/requests.json", params=query).json()]

    assert hole in numbers()
    assert hole in numbers(status="open,closed", service_code="baum,strasse", jurisdiction_id="10046117")
    assert hole not in numbers(status="closed")
    assert hole not in numbers(service_code="baum")
    assert hole not in numbers(end_date="2026-11-24T00:00:00Z")
    assert hole in numbers(start_date="2026-11-24T23:00:00Z")
    assert hole not in numbers(start_date="2026-11-24T23:00:01Z"), "it counts from the beginning of its day"
    assert numbers(service_request_id=f"{hole},unknown1", status="closed") == [hole], "ids override all else"


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/open311/v2/requests.json?jurisdiction_id=sfgov.org", 404, "jurisdiction_id"),
        ("/open311/v2/requests.json?status=lost", 400, "status"),
        ("/open311/v2/requests.json?start_date=2026-11-01", 400, "time zone"),
        ("/open311/v2/requests.json?start_date=gestern", 400, "W3C"),
        ("/open311/v2/requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z", 400, "90 days"),
        ("/open311/v2/services/nichts.json", 404, "service_code"),
        ("/open311/v2/tokens/123.json", 404, "token"),
        ("/open311/v2/requests", 404, "json"),
        ("/open311/v1/requests.json", 404, "nothing"),
        ("/open311/v2/requests/..%2f..%2fetc.json", 404, ""),
    ],
)
def test_errors_are_said_in_the_words_of_the_specification(
    http: httpx.Client, path: str, status: int, words: str
) -> None:
    answer = http.get(path)
    assert answer.status_code == status
    (told,) = answer.json()
    assert told["code"] == status
    assert words in told["description"]
    shown = http.get(path.replace(".json", ".xml"))
    if shown.headers["content-type"].startswith("text/xml"):
        assert ElementTree.fromstring(shown.content).findtext("error/code") == str(status)


def test_reports_are_not_taken_from_others(http: httpx.Client) -> None:
    form = {"api_key": "x", "service_code": "strasse", "address_string": "Hauptstraße", "description": "Loch"}
    refused = http.post("/open311/v2/requests.xml", data=form)
    assert refused.status_code == 403
    assert "api_key" in (ElementTree.fromstring(refused.content).findtext("error/description") or "")
    assert http.post("/open311/v2/requests.json", data={"description": "x" * 70_000}).status_code == 413


def test_the_endpoint_can_be_discovered(site: Site, http: httpx.Client) -> None:
    (endpoint,) = http.get("/open311/discovery.json").json()["endpoints"]
    assert endpoint["url"] == f"{site.base_url}/open311/v2"
    tree = ElementTree.fromstring(http.get("/open311/discovery.xml").content)
    assert tree.findtext("endpoints/endpoint/specification") == "http://wiki.open311.org/GeoReport_v2"


# --- rules

MOMENTS = st.datetimes(timezones=st.just(UTC), min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1))  # noqa: DTZ001


@given(st.none() | MOMENTS, st.none() | MOMENTS, MOMENTS)
def test_a_span_is_never_longer_than_ninety_days(start: datetime | None, end: datetime | None, now: datetime) -> None:
    asked = {"start_date": start.isoformat() if start else "", "end_date": end.isoformat() if end else ""}
    if start is not None and end is not None and not timedelta() <= end - start <= SPAN:
        with pytest.raises(QueryError):
            read_query(asked, now)
        return
    found = read_query(asked, now).between
    assert found is not None
    assert timedelta() <= found[1] - found[0] <= SPAN
    assert start in (None, found[0])
    assert end in (None, found[1])


@given(st.lists(st.dictionaries(st.sampled_from(["status", "address", "code"]), st.none() | st.text(max_size=20))))
def test_any_text_is_read_back_from_xml_as_from_json(rows: list[dict[str, str | None]]) -> None:
    tree = ElementTree.fromstring(listing("errors", "error", rows, "xml"))
    assert len(tree) == len(msgspec.json.decode(listing("errors", "error", rows, "json"))) == len(rows)


@given(st.uuids(), st.uuids())
def test_a_number_tells_reports_apart_and_can_be_read_out(one: UUID, other: UUID) -> None:
    assert (defect_id(one) == defect_id(other)) == (one == other)
    assert set(spoken_number(defect_id(one))) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")


@given(st.lists(st.floats(0, 100), max_size=60))
def test_a_throttle_lets_no_more_through_than_its_pace(pauses: list[float]) -> None:
    throttle, now, taken = Throttle(Pace(5, 2.0)), from_wire(NOW), 0
    for pause in pauses:
        now += timedelta(seconds=pause)
        taken += not throttle.take(now)
    assert min(5, len(pauses)) <= taken <= 5 + sum(pauses) / 2


def test_a_day_begins_at_midnight_in_the_village() -> None:
    assert day_moment(HOLE.opened_on).isoformat() == "2026-11-25T00:00:00+01:00"
