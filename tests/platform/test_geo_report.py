# SPDX-License-Identifier: EUPL-1.2
"""Reports to and from a municipality's own server, against a strict one over real HTTP: nothing is there twice."""

import fcntl
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.defects import defect_id, spoken_number
from sync.contract.times import from_wire, to_wire
from sync.platform.connectors import open311
from sync.platform.connectors.answers import NoAnswerError, NotSentError, RefusedError, UnclearError
from sync.platform.connectors.open311 import Accepted, Address, GeoReportClient, Outgoing
from sync.platform.ecosystems.defects.placing import Known, distance_km, place_in, village_of
from tests.platform.devices import Desk, Kiosk
from tests.platform.geo_report import JURISDICTION, KEY, GeoReportServer, Trouble, serving
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site, copy_site, free_port
from tests.platform.test_applications import OFFICE
from tests.platform.test_defects import HOLE, NEW, reported, shows
from tests.platform.test_pages import PASSWORD, Browser

WHEN = from_wire(NOW)
HOLE_THERE = Outgoing("006", "Hauptstraße, Testdorf", "Schlagloch\nDorfpunkt-Nummer 7K4M-2Q9X")


@pytest.fixture
def server() -> Iterator[GeoReportServer]:
    with serving(GeoReportServer(NOW)) as running:
        yield running
    assert running.faults == []


@pytest.fixture
def client(server: GeoReportServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[GeoReportClient]:
    monkeypatch.setattr(open311, "SILENCE_SECONDS", 0.3)
    made = GeoReportClient(Address(server.base_url, JURISDICTION, KEY))
    yield made
    made.close()


def test_a_report_is_taken_and_asked_for(server: GeoReportServer, client: GeoReportClient) -> None:
    accepted = client.send(HOLE_THERE)
    assert accepted == Accepted(number=server.requests[0].number)
    server.requests[0].status, server.requests[0].notes = "closed", "Behoben & geprüft"
    (told,) = client.numbered([accepted.number, "unbekannt"])
    assert (told.closed, told.notes, told.service_code) == (True, "Behoben & geprüft", "006")
    assert client.look_for("Dorfpunkt-Nummer 7K4M-2Q9X", "006", WHEN, WHEN) == accepted.number
    assert client.look_for("Dorfpunkt-Nummer 0000-0000", "006", WHEN, WHEN) == ""


@pytest.mark.parametrize(
    ("trouble", "expected", "arrived"),
    [
        ("silent-after", UnclearError, 1),
        ("silent-before", UnclearError, 0),
        ("500", UnclearError, 0),
        ("garbage", UnclearError, 1),
        ("empty", UnclearError, 1),
        ("429", NotSentError, 0),
        ("refused", RefusedError, 0),
    ],
)
def test_what_no_answer_means(
    server: GeoReportServer, client: GeoReportClient, trouble: Trouble, expected: type[Exception], arrived: int
) -> None:
    server.trouble = trouble
    with pytest.raises(expected):
        client.send(HOLE_THERE)
    assert len(server.requests) == arrived


def test_a_token_becomes_a_number_later(server: GeoReportServer, client: GeoReportClient) -> None:
    server.trouble = "token"
    accepted = client.send(HOLE_THERE)
    assert (accepted.number, accepted.token) == ("", f"t/{server.requests[0].number}")
    assert client.number_of(accepted.token) == ""
    server.tokens[accepted.token] = server.requests[0].number
    assert client.number_of(accepted.token) == server.requests[0].number


def test_nobody_listens() -> None:
    client = GeoReportClient(Address(f"http://127.0.0.1:{free_port()}/open311/v2", JURISDICTION, KEY))
    with pytest.raises(NotSentError):
        client.send(HOLE_THERE)
    with pytest.raises(NoAnswerError):
        client.between(WHEN - timedelta(days=400), WHEN)
    client.close()


@pytest.mark.parametrize(
    "body",
    [
        b"", b"\xff\xfe", b"<service_requests>", b"<a/>", b"[]",
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><service_requests>&e;</service_requests>',
        b"<service_requests>" + b"<request><status>open</status></request>" * 3 + b"</service_requests>",
        b"<service_requests><request><service_request_id>1</service_request_id><status>open</status>"
        b"<requested_datetime>gestern</requested_datetime></request></service_requests>",
        b"<service_requests>" + b" " * (5 * 1024 * 1024) + b"</service_requests>",
    ],
    ids=["nothing", "no text", "torn", "another document", "JSON", "an entity", "no number", "no time", "endless"],
)  # fmt: skip
def test_hostile_answers_tell_nothing(body: bytes) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client = GeoReportClient(Address("http://localhost/open311/v2"), transport)
    try:
        assert client.between(WHEN, WHEN) == []
    except NoAnswerError:
        pass
    finally:
        client.close()


# --- the whole way, by the platform's own command


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    own = copy_site(template, tmp_path_factory.mktemp("exchange"))
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture
def desk(http: httpx.Client, trustee: FakeTrustee) -> Desk:
    return Desk(f"desk:{uuid4()}", http, trustee, recipient=OFFICE)


@pytest.fixture
def town(site: Site, server: GeoReportServer) -> Iterator[Callable[..., str]]:
    """Staff enter the municipality's server; gives a round of exchange at a moment some hours later."""
    staff = Browser(site, "amt")
    slug = f"wnd-{uuid4().hex[:8]}"
    fields: dict[str, str | list[str]] = {
        "slug": slug, "name": "Mängelmelder", "municipality": "10046117", "office": "rathaus",
        "base_url": server.base_url, "jurisdiction": JURISDICTION, "codes": json.dumps({"strasse": "006"}),
        "sends": "on", "takes": "on",
    }  # fmt: skip
    answer = staff.post("/admin/dp_platform/georeportserver/add/", fields)
    assert "erfolgreich" in answer.text
    site.must("open311-key", "--server", slug, stdin=KEY + "\n")

    def exchange(hours: float = 0) -> str:
        return site.must("open311", "--now", to_wire(WHEN + timedelta(hours=hours)))

    yield exchange
    # What was exchanged keeps its server; it is not spoken to any more.
    ended = {name: value for name, value in fields.items() if name not in ("sends", "takes")}
    assert "erfolgreich" in staff.post(f"/admin/dp_platform/georeportserver/{slug}/change/", ended).text
    staff.http.close()


def released(kiosk: Kiosk, desk: Desk) -> str:
    """The number of a report that everybody sees."""
    case_id, reference = reported(kiosk)
    assert desk.results(desk.answer(case_id, reference, **shows(HOLE))) == [NEW]
    return defect_id(case_id)


def told(http: httpx.Client, number: str) -> dict[str, str]:
    (found,) = http.get(f"/open311/v2/requests/{number}.json").json()
    return dict(found)


def ours(server: GeoReportServer, number: str) -> list[str]:
    return [one.number for one in server.requests if spoken_number(number) in one.description]


def test_a_released_report_is_handed_over_once_and_its_status_comes_back(
    http: httpx.Client, kiosk: Kiosk, desk: Desk, server: GeoReportServer, town: Callable[..., str], site: Site
) -> None:
    number = released(kiosk, desk)
    town()
    town(1)
    assert len(ours(server, number)) == 1
    (there,) = [one for one in server.requests if spoken_number(number) in one.description]
    assert there.address == "Hauptstraße, Testdorf, St. Wendel"
    there.status, there.notes, there.updated = "closed", "Aufgefüllt.", "2026-11-27T09:00:00+01:00"
    town(2)
    assert (told(http, number)["status"], told(http, number)["status_notes"]) == ("closed", "Behoben. Aufgefüllt.")
    assert told(http, number)["updated_datetime"] == "2026-11-27T00:00:00+01:00"
    taken = site.rows("SELECT count(*) FROM dp_platform_publicdefect WHERE remote_id <> ''")
    assert taken == [(0,)], "what came from here is not taken in"


@pytest.mark.parametrize("trouble", ["garbage", "500", "token", "429"])
def test_whatever_goes_wrong_it_is_never_there_twice(
    kiosk: Kiosk, desk: Desk, server: GeoReportServer, town: Callable[..., str], site: Site, trouble: Trouble
) -> None:
    number = released(kiosk, desk)
    server.trouble = trouble
    town()
    for token in server.tokens:
        server.tokens[token] = server.requests[-1].number
    for hour in (1, 2, 30):
        town(hour)
    state, problem = _handover(site, number)
    if trouble == "500":
        # It did not arrive, and no protocol can tell: somebody has to ask.
        assert (len(ours(server, number)), state) == (0, "unclear")
        assert "nachfragen" in problem
    else:
        assert (len(ours(server, number)), state) == (1, "handed")


def _handover(site: Site, number: str) -> tuple[str, str]:
    ((state, problem),) = site.rows(f"SELECT state, problem FROM dp_platform_handover WHERE defect_id = '{number}'")
    return state, problem


def test_the_municipalitys_own_requests_are_shown_without_what_people_wrote(
    http: httpx.Client, server: GeoReportServer, town: Callable[..., str], site: Site
) -> None:
    server.add(address="Am Bach 7 bei Mustermann, Testdorf", description="Erika Mustermann, Tel. 06851 123456")
    server.add(address="Berlin, Alexanderplatz")
    server.add(address="Testdorf", service_code="017")
    near = server.add(position=("49.461", "7.131"), notes="Wird geprüft")
    town()
    rows = site.rows("SELECT defect_id, place, state, says FROM dp_platform_publicdefect WHERE remote_id <> ''")
    assert sorted(row[1:] for row in rows) == [("", "open", "Wird geprüft"), ("Am Bach", "open", "")]
    assert b"Mustermann" not in http.get("/open311/v2/requests.json").content
    near.status = "closed"
    server.requests.remove(server.requests[0])
    town(1)
    rows = site.rows("SELECT place, state FROM dp_platform_publicdefect WHERE remote_id <> ''")
    assert rows == [("", "done")], "what is gone there is gone here"


def test_two_processes_do_not_exchange_at_once(site: Site) -> None:
    with (site.state / "open311.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = site.command("open311", "--now", NOW)
    assert (done.returncode, "already" in done.stderr) == (2, True)


# --- where something lies

TESTDORF = Known("a/testdorf", "Testdorf", (49.46, 7.13), ("Hauptstraße", "Am Bach"), ("Ortsmitte",))
OBER = Known("a/ober", "Ober Testdorf", (49.50, 7.13))
FAR = Known("a/far", "Anderswo", (49.60, 7.40))
ALL = (TESTDORF, OBER, FAR)


@pytest.mark.parametrize(
    ("address", "position", "village", "place"),
    [
        ("Hauptstr. 5, Testdorf", None, TESTDORF, ("street", "Hauptstraße")),
        ("HAUPTSTRASSE, testdorf", None, TESTDORF, ("street", "Hauptstraße")),
        ("Haltestelle Ortsmitte, Testdorf", None, TESTDORF, ("stop", "Ortsmitte")),
        ("Ober Testdorf, Kirche", None, OBER, ("other", "")),
        ("Testdorfer Weg", None, None, None),
        ("", (49.461, 7.131), TESTDORF, ("other", "")),
        ("", (48.0, 7.0), None, None),
        ("", None, None, None),
    ],
)
def test_where_it_lies(
    address: str, position: tuple[float, float] | None, village: Known | None, place: tuple[str, str] | None
) -> None:
    found = village_of(address, position, ALL)
    assert found == village
    assert (place_in(address, found) if found else None) == place


@given(st.text(max_size=200), st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)))
def test_only_names_of_our_lists_are_taken_from_an_address(
    address: str, position: tuple[float, float] | None
) -> None:
    village = village_of(address, position, ALL)
    assert village is None or village in ALL
    if village is not None:
        assert place_in(address, village)[1] in ("", *village.streets, *village.stops)


@given(*(st.tuples(st.floats(-90, 90), st.floats(-180, 180)) for _ in range(2)))
def test_distance(one: tuple[float, float], other: tuple[float, float]) -> None:
    assert 0 <= distance_km(one, other) <= 20_016
    assert distance_km(one, one) < 1e-3
    assert abs(distance_km(one, other) - distance_km(other, one)) < 1e-6
