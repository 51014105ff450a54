# SPDX-License-Identifier: EUPL-1.2
"""Reading a council's information system: what is public, nothing of people, within bounds, whatever it answers."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.platform.connectors import oparl
from sync.platform.connectors.answers import NoAnswerError
from sync.platform.connectors.oparl import (
    BadAddressError,
    FoundFile,
    FoundPaper,
    FoundStation,
    GonePaper,
    OparlClient,
    Read,
    SamePaper,
    UnreadPaper,
    check_address,
)
from tests.platform.oparl import SCHEMA, Oparl, serving

SINCE = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Oparl]:
    with serving(Oparl()) as running:
        yield running


def read(server: Oparl, path: str = "/body/1", since: datetime = SINCE) -> list[Read]:
    client = OparlClient(server.at(path))
    try:
        return list(client.papers(since))
    finally:
        client.close()


def only(server: Oparl) -> FoundPaper:
    (found,) = read(server)
    assert isinstance(found, FoundPaper), found
    return found


def test_papers_come_page_by_page_with_what_is_public_of_them(server: Oparl) -> None:
    ids = [server.paper(number) for number in range(1, 6)]
    found = read(server)
    assert [one.id for one in found] == ids
    assert found[0] == FoundPaper(
        id=ids[0], name="Vorlage Nummer 1", reference="BV/1", kind="Beschlussvorlage",
        modified="2026-11-20T08:00:00+01:00", web=server.at("/web/1"),
        stations=(
            FoundStation(
                body="Gemeinderat", on="2027-01-12", starts="18:00", where="Rathaus, Großer Saal", public=True,
                decides=True,
            ),
        ),
        files=(FoundFile("Vorlage", server.at("/file/1")),),
    )  # fmt: skip


def test_nothing_of_people_is_read_or_asked_for(server: Oparl) -> None:
    server.paper(1)
    assert "Mustermann" not in repr(read(server))
    assert not [path for path in server.asked if "person" in path]


def test_a_system_leads_to_its_one_body(server: Oparl) -> None:
    server.paper(1)
    assert len(read(server, "/")) == 1
    server.put("/body/2", "Body", name="Nachbargemeinde", paper=server.at("/body/2/paper"))
    with pytest.raises(NoAnswerError, match=r"Testgemeinde .*/body/1.*, Nachbargemeinde"):
        read(server, "/")


def test_what_changed_since_is_asked_for_and_what_was_deleted_is_among_it(server: Oparl) -> None:
    gone, old = server.paper(1), server.paper(2)
    server.delete("/paper/1", "2026-11-25T08:00:00+01:00")
    since = datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert read(server, since=since) == [GonePaper(gone, "deleted")]
    assert any("modified_since=2026-11-24T08%3A00%3A00%2B00%3A00" in path for path in server.asked)
    assert old in [one.id for one in read(server)]


def test_objects_stand_inside_or_are_named_by_their_address(server: Oparl) -> None:
    server.paper(1)
    consultation = server.put("/consultation/1", "Consultation", **server.objects["/paper/1"]["consultation"][0])
    server.put("/paper/1", "Paper", consultation=[consultation])
    named = only(server)
    server.put("/paper/1", "Paper", consultation=[{
        "id": "x", "authoritative": True, "organization": server.objects["/organization/1"],
        "meeting": {**server.objects["/meeting/1"], "agendaItem": [
            {"consultation": "anders", "public": False}, {**server.objects["/agendaitem/1"], "consultation": "x"},
        ]},
    }])  # fmt: skip
    assert only(server) == named


STATIONS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "no time": ({"start": "2027-01-12T00:00:00+01:00"}, {}, {"starts": ""}),
    "no time zone": ({"start": "2027-01-12T18:00:00"}, {}, {"on": "", "starts": ""}),
    "summer time": ({"start": "2027-07-01T16:00:00Z"}, {}, {"on": "2027-07-01", "starts": "18:00"}),
    "no day at all": ({"start": "bald"}, {}, {"on": "", "starts": ""}),
    "another time of the item": ({}, {"start": "2027-01-12T19:15:00+01:00"}, {"starts": "19:15"}),
    "cancelled": ({"cancelled": True}, {}, {"cancelled": True}),
    "a result": ({}, {"result": "  Unverändert\u202e\n beschlossen "}, {"result": "Unverändert beschlossen"}),
    "an address": (
        {"location": {"room": "Saal", "streetAddress": "Weg 1", "postalCode": "66606", "locality": "St. Wendel"}}, {},
        {"where": "Saal, Weg 1, 66606 St. Wendel"},
    ),
    "no word of public": ({}, {"public": None}, {"public": None}),
}  # fmt: skip


@pytest.mark.parametrize("case", STATIONS)
def test_a_consultation_as_it_is_told(server: Oparl, case: str) -> None:
    meeting, item, wanted = STATIONS[case]
    server.paper(1)
    server.put("/meeting/1", "Meeting", **meeting)
    server.put("/agendaitem/1", "AgendaItem", **item)
    (station,) = only(server).stations
    assert {name: getattr(station, name) for name in wanted} == wanted


def test_what_is_not_public_is_left_out_and_a_paper_of_which_nothing_is_public_is_none(server: Oparl) -> None:
    paper = server.paper(1)
    server.put("/agendaitem/1", "AgendaItem", public=False)
    assert read(server) == [GonePaper(paper, "not-public")]
    public = {"organization": server.at("/organization/1"), "role": "Vorberatung"}
    server.put("/paper/1", "Paper", consultation=[*server.objects["/paper/1"]["consultation"], public])
    (station,) = only(server).stations
    assert (station.body, station.public, station.decides) == ("Gemeinderat", None, False)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_an_agenda_item_that_nobody_may_see_is_not_public(server: Oparl, status: int) -> None:
    paper = server.paper(1)
    server.answers["/agendaitem/1"] = (status, b"{}")
    assert read(server) == [GonePaper(paper, "not-public")]


def test_one_paper_that_cannot_be_read_costs_the_others_nothing(server: Oparl) -> None:
    bad, good, nameless = server.paper(1), server.paper(2), server.paper(3, name="")
    server.answers["/meeting/1"] = (500, b"")
    found = {one.id: one for one in read(server)}
    assert isinstance(found[bad], UnreadPaper)
    assert "antwortet mit 500" in found[bad].why
    assert isinstance(found[good], FoundPaper)
    assert isinstance(found[nameless], UnreadPaper)


def test_what_was_read_lately_and_has_not_changed_is_not_read_again(server: Oparl) -> None:
    paper = server.paper(1)
    client = OparlClient(server.at("/body/1"))
    assert list(client.papers(SINCE, lambda *known: known == (paper, "2026-11-20T08:00:00+01:00"))) == [
        SamePaper(paper)
    ]
    client.close()
    assert not [path for path in server.asked if path.startswith("/meeting")]


BROKEN: dict[str, tuple[int, bytes]] = {
    "nothing": (200, b""),
    "no JSON": (200, b"<html>"),
    "no text": (200, b"\xff\xfe{}"),
    "a list": (200, b"[]"),
    "nesting without end": (200, b'{"a":' * 100_000),
    "endless": (200, b'{"a": "' + b"x" * (oparl.MAX_BODY + 1) + b'"}'),
    "an error": (500, b"{}"),
    "another standard": (200, b'{"type": "https://schema.org/Organization"}'),
    "OParl of another kind": (200, json.dumps({"type": f"{SCHEMA}Person"}).encode()),
    "a body without papers": (200, json.dumps({"type": f"{SCHEMA}Body"}).encode()),
    "a body with papers nowhere": (200, json.dumps({"type": f"{SCHEMA}Body", "paper": 7}).encode()),
    "no list": (200, json.dumps({"type": f"{SCHEMA}System", "body": {"a": 1}}).encode()),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_source_says_so(server: Oparl, case: str) -> None:
    server.answers["/body/1"] = BROKEN[case]
    with pytest.raises(NoAnswerError) as raised:
        read(server)
    assert 0 < len(str(raised.value)) < 400


def test_a_redirect_is_not_followed_but_named(server: Oparl) -> None:
    server.headers["location"] = "https://neu.example.org/oparl"
    server.answers["/body/1"] = (301, b"")
    with pytest.raises(NoAnswerError, match=r"bitte https://neu.example.org/oparl eintragen"):
        read(server)
    assert server.asked == ["/body/1"]


def test_nothing_on_another_server_is_asked_for(server: Oparl) -> None:
    with serving(Oparl()) as inner:
        server.paper(1)
        server.put("/meeting/1", "Meeting", location=inner.at("/organization/1"))
        (found,) = read(server)
        assert isinstance(found, UnreadPaper)
        assert "auf einem anderen Server" in found.why
        server.answers["/body/1"] = (
            200,
            json.dumps({"type": f"{SCHEMA}Body", "paper": inner.at("/bodies")}).encode(),
        )
        with pytest.raises(NoAnswerError, match="anderen Server"):
            read(server)
        assert inner.asked == []


def test_a_list_that_leads_in_a_circle_ends(server: Oparl) -> None:
    server.paper(1)
    page = {"data": [server.objects["/paper/1"]], "links": {"next": server.at("/body/1/paper?page=1")}}
    server.answers["/body/1/paper"] = (200, json.dumps(page).encode())
    with pytest.raises(NoAnswerError, match="kein Ende"):
        read(server)


def test_a_round_has_bounds(server: Oparl, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 6):
        server.paper(number)
    for name, bound in (("MAX_REQUESTS", 6), ("MAX_TOTAL", 2000), ("ROUND_SECONDS", -1.0), ("MAX_PAGES", 1)):
        with monkeypatch.context() as patched:
            patched.setattr(oparl, name, bound)
            with pytest.raises(NoAnswerError, match=r"nächsten Mal geht es weiter|mehr als 1 Seiten"):
                read(server)


def test_nobody_listens() -> None:
    with serving(Oparl()) as server:
        pass
    with pytest.raises(NoAnswerError, match="Keine Antwort"):
        read(server)


ADDRESSES = {
    "https://ris.example.org/oparl/v1.1/body/1": True,
    "https://ris.example.org:8443/": True,
    "http://127.0.0.1:80/x": True,
    "http://localhost/x": True,
    "http://[::1]/x": True,
    "http://ris.example.org/": False,
    "http://127.0.0.1.example.org/": False,
    "http://10.0.0.1/": False,
    "https://amt:geheim@ris.example.org/": False,
    "https://ris.example.org/#x": False,
    "https:///x": False,
    "https://ris.example.org:99999/": False,
    "https://[::1/": False,
    "file:///etc/passwd": False,
    "ris.example.org": False,
    "": False,
    "https://ris.example.org/ x": False,
    "https://ris.example.org/" + "x" * 500: False,
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_which_addresses_are_asked(url: str) -> None:
    if ADDRESSES[url]:
        assert check_address(url) == url
    else:
        with pytest.raises(BadAddressError):
            check_address(url)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=30)
    | st.sampled_from([f"{SCHEMA}Paper", "https://a/1", "https://a/2", "https://b/1", "2027-01-12T18:00:00+01:00"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["id", "data", "links", "next", "name", "consultation", "meeting", "agendaItem", "start",
                         "organization", "location", "public", "deleted", "mainFile", "auxiliaryFile", "accessUrl",
                         "result", "description", "modified"]), inner, max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


@given(anything, anything, anything)
def test_whatever_a_source_answers_it_is_read_or_refused_and_stays_small(first: Any, second: Any, third: Any) -> None:
    answers = iter([first, second])

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/body":
            return httpx.Response(200, json={"type": f"{SCHEMA}Body", "paper": "https://a/paper"})
        if request.url.path == "/paper":
            return httpx.Response(
                200, json={"data": [third, {"id": "https://a/9", "name": "X", "consultation": first}]}
            )
        return httpx.Response(200, json=next(answers, {}))

    client = OparlClient("https://a/body", httpx.MockTransport(answer))
    try:
        for one in client.papers(SINCE):
            if isinstance(one, FoundPaper):
                assert 0 < len(one.name) <= oparl.MAX_NAME
                assert 0 < len(one.stations) <= oparl.MAX_STATIONS
                assert len(one.files) <= oparl.MAX_FILES
                assert all(0 < len(station.body) <= 120 for station in one.stations)
    except NoAnswerError:
        pass
    finally:
        client.close()
