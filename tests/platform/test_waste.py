# SPDX-License-Identifier: EUPL-1.2
"""A waste calendar from staff's page to what kiosks get. Over real HTTP and a real database."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from sync.contract.waste import KIND_WASTE_CALENDAR, WasteCalendar
from tests.platform.running import NOW, ROOT, SCOPE, Site, copy_site, opened
from tests.platform.test_command import refused
from tests.platform.test_pages import Browser
from tests.platform.test_publishing import PAGE, publish, text_of
from tests.platform.test_services import items
from tests.services.test_waste_ics import calendar, event

LIST = "/admin/dp_platform/wastecalendar/"
ADD = f"{LIST}add/"
FIELDS: dict[str, str | list[str]] = {
    "slug": "testdorf-2027",
    "municipality": "10046117",
    "streets": "Testdorf: Hauptstraße (1 bis 40)\n\ntestdorf: Am Berg",
    "scheme": "Abfallentsorgungsbetrieb St. Wendel",
    "source": "Seite der Stadt",
}
EXAMPLE = ROOT / "resources" / "district" / "waste" / "remmesweiler-beispiel.ics"
FILE = calendar(
    event("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=20", summary="Restmüll + Biotonne"),
    event(summary="Windelsack <b>", day="20270112"),
)


def load_example(site: Site, scheme: str = "Beispiel") -> None:
    """The district's example, in the village of the tests."""
    folder = site.folder / "resources" / "district"
    street = {"village": "10046117/testdorf", "name": "Beispielstraße"}
    record = {
        "file": "beispiel.ics", "municipality": "10046117", "streets": [street], "scheme": scheme,
        "source": "erfunden", "example": True,
    }  # fmt: skip
    (folder / "waste").mkdir(exist_ok=True)
    (folder / "waste" / "beispiel.ics").write_bytes(EXAMPLE.read_bytes())
    (folder / "waste-calendars.json").write_bytes(msgspec.json.encode({"beispiel": record}))
    site.must("load", "--resources", str(folder.parent))


@pytest.fixture(scope="module")
def with_example(staffed: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A platform that has published the example too; never started."""
    site = copy_site(staffed, tmp_path_factory.mktemp("waste"))
    load_example(site)
    site.must("publish", "--scope", SCOPE, "--now", NOW)
    return site


@pytest.fixture
def site(with_example: Site, tmp_path: Path) -> Iterator[Site]:
    with opened(copy_site(with_example, tmp_path)) as own:
        yield own


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


def give(staff: Browser, data: bytes, page: str = ADD, **more: str) -> httpx.Response:
    return staff.post(page, {**FIELDS, **more}, files={"upload": ("kalender.ics", data)})


def seen(answer: httpx.Response) -> dict[str, str]:
    """What the page sends back with the next saving."""
    found = re.search(r'name="understood"[^>]* value="([^"]+)"', answer.text)
    assert found
    return {"understood": found[1]}


def calendars(site: Site, client: httpx.Client, scope: str = SCOPE) -> dict[str, WasteCalendar]:
    found = items(site, client, scope)
    return {
        key: msgspec.json.decode(item.body, type=WasteCalendar)
        for (kind, key), item in found.items()
        if kind == KIND_WASTE_CALENDAR
    }


def test_a_calendar_is_looked_at_saved_and_published(site: Site, staff: Browser) -> None:
    answer = give(staff, FILE, agreed="on")
    said = text_of(answer)
    for words in (
        "41 Termine vom 01.12.2026 bis zum 24.08.2027", "Restmüll: 20", "Biotonne: 20",
        "erscheint wörtlich: „Windelsack <b>“ (1-mal)", "Haken setzen",
    ):  # fmt: skip
        assert words in said
    assert "braucht eine Kalender-Datei" not in said
    assert "Windelsack <b>" not in answer.text
    assert "checked" not in re.findall(r'<input[^>]*name="agreed"[^>]*>', answer.text)[0]
    without_tick = staff.post(ADD, {**FIELDS, **seen(answer)})
    assert "Haken setzen" in text_of(without_tick)
    assert "erfolgreich" in text_of(staff.post(ADD, {**FIELDS, **seen(without_tick), "agreed": "on"}))
    assert "Abfallkalender testdorf-2027" in text_of(staff.get(PAGE))
    publish(staff)
    found = calendars(site, staff.http)
    ours = found["testdorf-2027"]
    assert [(street.village, street.name, street.numbers) for street in ours.streets] == [
        ("10046117/testdorf", "Hauptstraße", "1 bis 40"),
        ("10046117/testdorf", "Am Berg", ""),
    ]
    assert len(ours.collections) == 41
    assert str(ours.covers_until) == "2027-08-24"
    assert found["beispiel"].example
    page = text_of(staff.get(f"{LIST}testdorf-2027/change/"))
    assert "Testdorf: Hauptstraße (1 bis 40)" in page
    assert "Biotonne: 20" in page
    changed = {**FIELDS, "source": "Neue Quelle"}
    assert "erfolgreich" in text_of(staff.post(f"{LIST}testdorf-2027/change/", changed))
    assert 'value="Neue Quelle"' in staff.get(f"{LIST}testdorf-2027/change/").text


def test_what_is_wrong_is_named_and_nothing_is_stored(staff: Browser) -> None:
    assert "Zeile 4, „Restmüll“: Der Tag 31.12.9999" in text_of(give(staff, calendar(event(day="99991231"))))
    again = staff.post(ADD, {**FIELDS, **seen(give(staff, FILE))}, files={"upload": ("x.ics", b"x")})
    assert "keine Kalender-Datei" in text_of(again)
    # What was understood of the file before is forgotten.
    assert not re.search(r'name="understood"[^>]* value="[^"]', again.text)
    assert "größer als 1 MB" in text_of(give(staff, b"BEGIN:VCALENDAR" + b" " * 3_000_000))
    assert "braucht eine Kalender-Datei" in text_of(staff.post(ADD, FIELDS))
    assert "Vorschau ist abgelaufen" in text_of(staff.post(ADD, {**FIELDS, "understood": "x:y:z", "agreed": "on"}))
    assert "Zeile 1: Den Ort „Namborn“ gibt es in St. Wendel nicht" in text_of(
        give(staff, FILE, streets="Namborn: Weg")
    )
    assert "Zeile 2: „Weg“ ist keine Zeile" in text_of(give(staff, FILE, streets="Testdorf: Weg\nWeg"))
    assert "zweimal" in text_of(give(staff, FILE, streets="Testdorf: Weg\nTestdorf:  Weg"))
    assert "höchstens 80 Zeichen" in text_of(
        staff.post(ADD, {**FIELDS, "streets": "Testdorf: " + "W" * 81, **seen(give(staff, FILE)), "agreed": "on"})
    )
    long = calendar(*(event("RRULE:FREQ=WEEKLY;COUNT=100", summary=f"{at}{'x' * 119}") for at in range(5)))
    too_much = staff.post(ADD, {**FIELDS, **seen(give(staff, long)), "agreed": "on"})
    assert "Der Kalender ist zu groß" in text_of(too_much)
    assert "testdorf-2027" not in text_of(staff.get(LIST))


def test_an_end_that_comes_is_told_in_the_list(staff: Browser) -> None:
    for slug, day in (("bald", "20261210"), ("vorbei", "20261101")):
        shown = give(staff, calendar(event(day=day)), slug=slug)
        assert "Achtung" in text_of(shown)
        staff.post(ADD, {**FIELDS, "slug": slug, **seen(shown), "agreed": "on"})
    listed = text_of(staff.get(LIST))
    assert "endet am 10.12.2026" in listed
    assert "ist am 01.11.2026 zu Ende gegangen" in listed


def test_a_municipality_gets_its_own_and_shops_see_none(site: Site) -> None:
    site.must("publish", "--scope", "municipality:10046117", "--now", NOW)
    site.must("publish", "--scope", "municipality:10046111", "--now", NOW)
    baker = Browser(site, "baecker")
    assert "beispiel" in calendars(site, baker.http, "municipality:10046117")
    assert calendars(site, baker.http, "municipality:10046111") == {}
    assert baker.get(LIST).status_code == 403
    baker.http.close()


def test_loading_again_changes_only_what_is_new(site: Site, staff: Browser) -> None:
    history = f"{LIST}beispiel/history/"
    once = len(re.findall("<tr>", staff.get(history).text))
    load_example(site)
    assert len(re.findall("<tr>", staff.get(history).text)) == once
    load_example(site, "Eigenbetrieb")
    assert len(re.findall("<tr>", staff.get(history).text)) == once + 1


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("fehlt.ics", "fehlt.ics cannot be read"),
        ("../x.ics", "waste-calendars.json"),
        ("leer.ics", "leer.ics: Das ist keine Kalender-Datei"),
    ],
)
def test_data_files_that_are_not_taken(with_example: Site, tmp_path: Path, file: str, said: str) -> None:
    site = copy_site(with_example, tmp_path)
    folder = site.folder / "resources" / "district"
    (folder / "waste" / "leer.ics").write_bytes(b"")
    listed = folder / "waste-calendars.json"
    listed.write_bytes(listed.read_bytes().replace(b"beispiel.ics", file.encode()))
    assert said in refused(site, "load", "--resources", str(folder.parent))
    listed.write_bytes(listed.read_bytes().replace(b"10046117/testdorf", b"10046117/nirgends"))
    assert "nirgends" in refused(site, "load", "--resources", str(folder.parent)) or file.startswith("..")
