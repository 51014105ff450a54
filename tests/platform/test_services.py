# SPDX-License-Identifier: EUPL-1.2
"""Citizen services from the data files and from staff's pages into the feed. Over real HTTP and a real database."""

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from sqlite_utils import Database

from sync.contract.feed import Item, decode_items, decompress, encode_items
from sync.contract.fit_connect import Channel
from sync.contract.services import Office, Provision, Service
from sync.contract.signing import sha256_hex
from sync.contract.times import from_wire
from sync.replica.content import apply_bundle, search
from tests.opening import open_replica
from tests.platform.running import NOW, ROOT, SCOPE, Site, copy_site, opened
from tests.platform.test_feed import read_manifest
from tests.platform.test_pages import Browser
from tests.platform.test_publishing import PAGE, publish, text_of

ADMIN = "/admin/dp_platform"
CARD = ("service", "personalausweis")


@pytest.fixture
def site(staffed: Site, tmp_path: Path) -> Iterator[Site]:
    """A platform of its own."""
    with opened(copy_site(staffed, tmp_path)) as own:
        yield own


@pytest.fixture(scope="module")
def shared(staffed: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A platform at which all is refused or only looked at."""
    with opened(copy_site(staffed, tmp_path_factory.mktemp("shared"))) as site:
        yield site
        with contextlib.closing(Browser(site, "amt").http) as http:
            assert "0 neu 0 geändert 0 entfernt" in text_of(http.get(PAGE))


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


@pytest.fixture
def reader(shared: Site) -> Iterator[Browser]:
    """Staff, at the platform that stays as it is."""
    browser = Browser(shared, "amt")
    yield browser
    browser.http.close()


def items(site: Site, client: httpx.Client, scope: str = SCOPE) -> dict[tuple[str, str], Item]:
    """What the newest bundle of a scope holds."""
    manifest = read_manifest(site, client.get(f"/v1/feeds/{scope}").text)
    blob = client.get(f"/v1/blobs/{manifest.bundle.sha256}").content
    return {row.key: row for row in decode_items(decompress(blob))}


def service_of(found: dict[tuple[str, str], Item], key: tuple[str, str] = CARD) -> Service:
    return msgspec.json.decode(found[key].body, type=Service)


SYSTEM = (
    "Zustellpunkt: 4f2f7a6e-1b5d-4a53-9d51-2b0f7a1c9e10\nLeistung: urn:de:fim:leika:leistung:99107019060000\n"
    "Schema: urn:dorfpunkt:form:hund-anmelden"
)


def service_form(**changes: str | list[str]) -> dict[str, str | list[str]]:
    """The form of the service that is there, as a browser sends it."""
    return {
        "slug": "personalausweis",
        "name": "de: Personalausweis\nen: Identity card",
        "also_called": "de: Perso, Ausweis",
        "about": "de: Ein Ausweis.",
        "icon": "badge",
        "situations": ["ausweis"],
        "presence": "in-person",
        "bring": "de: Ein Foto",
        "takes": "",
        "deadline": "",
        "source": "",
        "checked_on": "",
        "provisions-TOTAL_FORMS": "1",
        "provisions-INITIAL_FORMS": "1",
        "provisions-MIN_NUM_FORMS": "0",
        "provisions-MAX_NUM_FORMS": "1000",
        "provisions-0-id": "1",
        "provisions-0-service": "personalausweis",
        "provisions-0-places": "10046117",
        "provisions-0-office": "rathaus",
        "provisions-0-note": "",
        "provisions-0-form": "",
        "provisions-0-fit_connect": "",
        **changes,
    }


def provision_form(**changes: str) -> dict[str, str | list[str]]:
    return {
        "service": "personalausweis",
        "places": "10046117",
        "office": "rathaus",
        "note": "",
        "form": "",
        "fit_connect": "",
        "fees-TOTAL_FORMS": "1",
        "fees-INITIAL_FORMS": "1",
        "fees-MIN_NUM_FORMS": "0",
        "fees-MAX_NUM_FORMS": "1000",
        "fees-0-id": "1",
        "fees-0-provision": "1",
        "fees-0-cents": "46,00",
        "fees-0-what": "",
        "fees-0-source": "PAuswGebV",
        "fees-0-checked_on": "23.11.2026",
        "fees-0-valid_from": "",
        "fees-0-valid_until": "",
        **changes,
    }


def office_form(**changes: str) -> dict[str, str | list[str]]:
    plain = {"name": "Bürgerbüro", "authority": "Kreisstadt St. Wendel"}
    empty = dict.fromkeys(("address", "postcode", "village", "where", "phone", "hours", "source", "checked_on"), "")
    return {"slug": "buergerbuero", **empty, **plain, **changes}


def test_what_is_loaded_is_published_with_words_to_search_by(shared: Site, reader: Browser) -> None:
    found = items(shared, reader.http)
    assert ("life-situation", "ausweis") in found
    office = msgspec.json.decode(found[("office", "rathaus")].body, type=Office)
    assert (office.recipient, office.hours, office.checked_on) == ("office:rathaus", (), None)
    card = service_of(found)
    assert card.situations == ("ausweis",)
    assert card.presence == "in-person"
    assert card.provisions[0].office == "rathaus"
    assert card.provisions[0].fees[0].checked_on == date(2026, 11, 23)
    assert found[CARD].search == "Personalausweis Perso Ausweis Identity card"


def test_an_edit_shows_in_the_preview_in_words_of_the_forms(site: Site, staff: Browser) -> None:
    saved = staff.post(
        f"{ADMIN}/citizenservice/personalausweis/change/",
        service_form(
            name="de: Ausweis\nde-simple: Aus·weis\nen: Identity card",
            presence="unknown",
            bring="de: Ein Foto\nen: A photo\n\nde: Der alte Ausweis",
            deadline="de: bis morgen",
        ),
    )
    assert "erfolgreich" in saved.text
    staff.post(f"{ADMIN}/provision/1/change/", provision_form(**{"fees-0-cents": "47,50"}))
    said = text_of(staff.get(PAGE))
    assert "0 neu 1 geändert 0 entfernt" in said
    assert "Bürgerdienst Ausweis Name: Personalausweis → Ausweis" in said
    assert "Name (Leichte Sprache): leer → Aus·weis" in said
    assert "Persönlich kommen: ja → unbekannt" in said
    assert "Frist: leer → bis morgen" in said
    place = "Für diese Gemeinden: St. Wendel; Gebühren: Gebühr:"
    assert f"Zuständigkeiten: {place} 46,00 € → {place} 47,50 €" in said, "what stays the same is not listed again"
    assert not re.search(r"cents|checked_on|places|in-person|2026-11-23", said)
    publish(staff)
    card = service_of(items(site, staff.http))
    assert card.bring == ({"de": "Ein Foto", "en": "A photo"}, {"de": "Der alte Ausweis"})
    assert (card.presence, card.provisions[0].fees[0].cents) == ("unknown", 4750)


def test_an_unknown_office_is_published_as_unknown(site: Site, staff: Browser) -> None:
    staff.post(f"{ADMIN}/provision/1/change/", provision_form(office="", **{"fees-0-DELETE": "on"}))
    publish(staff)
    assert service_of(items(site, staff.http)).provisions == (Provision(places=("10046117",)),)


def test_a_form_that_goes_to_an_offices_own_system(site: Site, staff: Browser) -> None:
    typed = SYSTEM.replace("\n", "\r\n") + "\r\nVersion: 1"
    answer = staff.post(f"{ADMIN}/provision/1/change/", provision_form(form="hund-anmelden", fit_connect=typed))
    assert "erfolgreich" in answer.text
    said = text_of(staff.get(PAGE))
    assert "FIT-Connect" in said, said
    assert "Zustellpunkt: 4f2f7a6e-1b5d-4a53-9d51-2b0f7a1c9e10" in said, said
    publish(staff)
    (provision,) = service_of(items(site, staff.http)).provisions
    assert provision.fit_connect == Channel(
        "4f2f7a6e-1b5d-4a53-9d51-2b0f7a1c9e10",
        "urn:de:fim:leika:leistung:99107019060000",
        "urn:dorfpunkt:form:hund-anmelden",
        1,
    )
    assert "Version: 1" in staff.get(f"{ADMIN}/provision/1/change/").text


def test_a_new_office_with_hours(site: Site, staff: Browser) -> None:
    hours = "Montag 8:00-12:00\nMontag 14:00 – 18:00 Uhr\n"
    said = text_of(staff.post(f"{ADMIN}/office/add/", office_form(hours=hours, takes_cases="on")))
    assert "erfolgreich" in said
    assert "Montag 08:00-12:00" in staff.get(f"{ADMIN}/office/buergerbuero/change/").text
    publish(staff)
    office = msgspec.json.decode(items(site, staff.http)[("office", "buergerbuero")].body, type=Office)
    assert [(each.weekday, each.opens, each.closes) for each in office.hours] == [
        ("monday", "08:00", "12:00"),
        ("monday", "14:00", "18:00"),
    ]
    assert office.recipient == "office:buergerbuero"
    more = {"address": "Am Markt 1", "postcode": "66606", "village": "St. Wendel", "where": "de: Neben der Kirche"}
    more |= {"phone": "06851 000", "by_appointment": "on", "source": "Anruf", "checked_on": "25.11.2026"}
    staff.post(f"{ADMIN}/office/buergerbuero/change/", office_form(hours="Dienstag 08:00-12:00", **more))
    said = text_of(staff.get(PAGE))
    assert re.search(r"Öffnungszeiten: Tag: Montag; von: 08:00.* → Tag: Dienstag", said)
    for words in ("Nur mit Termin: nein → ja", "Geprüft am: leer → 25.11.2026", "So findet man hin: leer → Neben"):
        assert words in said
    assert "Adresse im Netz: office:buergerbuero → leer" in said
    assert not re.search(r"\b(address|postcode|where|phone|hours|by_appointment|recipient|checked_on)\b", said)


BAD_SERVICES = [
    ("name", "en: Identity card", "Es fehlt die Zeile mit „de:“"),
    ("about", "Ein Ausweis", "ist keine Zeile wie"),
    ("bring", "en: A photo", "In jedem Block"),
    ("also_called", "de: " + "x" * 201, "erlaubt sind 200"),
    ("icon", "Ein Bild", "so wie die Datei des Zeichens heißt"),
    ("presence", "vielleicht", "gültige Auswahl"),
    ("situations", "nirgends", "gültige"),
    ("provisions-0-places", "10099999", "Diesen Gemeindeschlüssel gibt es hier nicht: 10099999"),
    ("provisions-0-places", "", "Mindestens eine Gemeinde"),
    ("provisions-0-form", "Mein Formular", "Höchstens"),
    ("provisions-0-fit_connect", "Postfach: 1", "je eine Zeile für Zustellpunkt, Leistung, Schema, Version"),
    ("provisions-0-fit_connect", "Zustellpunkt: x\nZustellpunkt: y", "je eine Zeile für"),
    ("provisions-0-fit_connect", f"{SYSTEM}\nVersion: 3", "1 oder 2"),
    ("provisions-0-fit_connect", SYSTEM.replace("urn:de", "de"), "Leistung (urn:…)"),
    ("provisions-0-fit_connect", SYSTEM, "Nur mit Formular"),
]


@pytest.mark.parametrize(("field", "value", "said"), BAD_SERVICES, ids=lambda value: str(value)[:30])
def test_a_service_that_cannot_be_says_which_field(reader: Browser, field: str, value: str, said: str) -> None:
    answer = reader.post(f"{ADMIN}/citizenservice/personalausweis/change/", service_form(**{field: value}))
    block = re.search(rf'<div class="form-row errors field-{field.split("-")[-1]}">.*?</ul>', answer.text, re.DOTALL)
    assert block is not None, "the message stands at its field"
    assert said in block[0]
    assert "0 neu 0 geändert 0 entfernt" in text_of(reader.get(PAGE))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"fees-0-cents": "teuer"}, "ist kein Betrag"),
        ({"fees-0-source": ""}, "zwingend erforderlich"),
        ({"fees-0-checked_on": ""}, "zwingend erforderlich"),
        ({"fees-0-valid_from": "01.02.2027", "fees-0-valid_until": "01.01.2027"}, "Das Ende liegt vor dem Beginn"),
    ],
    ids=str,
)
def test_a_fee_says_how_it_is_known(reader: Browser, changes: dict[str, str], said: str) -> None:
    assert said in reader.post(f"{ADMIN}/provision/1/change/", provision_form(**changes)).text


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ("Montags 08:00-12:00", "keine Zeile wie"),
        ("Montag 8-12", "keine Zeile wie"),
        ("Montag 12:00-08:00", "Das Ende liegt nicht nach dem Beginn"),
        ("Montag 08:00-25:00", "Jede Öffnungszeit braucht"),
    ],
)
def test_hours_that_cannot_be(reader: Browser, hours: str, said: str) -> None:
    assert said in reader.post(f"{ADMIN}/office/add/", office_form(hours=hours)).text


def test_shop_owners_do_not_see_the_services(shared: Site) -> None:
    baker = Browser(shared, "baecker")
    for name in ("citizenservice", "office", "provision", "lifesituation"):
        assert baker.get(f"{ADMIN}/{name}/").status_code == 403
    baker.http.close()


def change(folder: Path, file: str, record: str, **fields: Any) -> None:
    path = folder / "district" / f"{file}.json"
    records = json.loads(path.read_text())
    records[record] = {**records.get(record, {}), **fields}
    path.write_text(json.dumps(records))


@pytest.mark.parametrize(
    ("name", "fields", "said"),
    [
        ("services", {"situations": ["nirgends"]}, "unknown nirgends"),
        ("services", {"provisions": [{"places": ["10046117"], "office": "kein-amt"}]}, "unknown kein-amt"),
        ("services", {"provisions": [{"places": ["10099"]}]}, "unknown 10099"),
        ("services", {"about": {"en": "A card"}}, "about"),
        ("services", {"presence": "never"}, "services.json"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_record_that_cannot_be_loads_nothing(
    template: Site, tmp_path: Path, name: str, fields: dict[str, Any], said: str
) -> None:
    site = copy_site(template, tmp_path)
    folder = site.folder / "resources"
    change(folder, name, "personalausweis", **fields)
    change(folder, "municipalities", "10046117", name="Neuer Name")
    done = site.command("load", "--resources", str(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "0 changed" in site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")


def test_another_offices_desk_is_refused(template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    change(site.folder / "resources", "offices", "rathaus", recipient="office:finanzamt")
    assert "must be office:rathaus" in site.command("load", "--resources", str(site.folder / "resources")).stderr


@dataclass(frozen=True)
class Published:
    """What is in resources/, as two scopes publish it."""

    whole: dict[tuple[str, str], Item]
    part: dict[tuple[str, str], Item]
    said: str
    """What publishing said after everything was loaded once more."""


@pytest.fixture(scope="module")
def real(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Published:
    site = copy_site(template, tmp_path_factory.mktemp("real"))
    for _ in range(2):
        site.must("load", "--resources", str(ROOT / "resources"))
        said = site.must("publish", "--scope", SCOPE, "--now", NOW)
    site.must("publish", "--scope", "municipality:10046113", "--now", NOW)
    site.start()
    try:
        with httpx.Client(base_url=site.base_url, trust_env=False) as http:
            return Published(items(site, http), items(site, http, "municipality:10046113"), said)
    finally:
        assert site.stop() == 0


def test_the_real_district_is_published_as_it_stands_in_the_files(real: Published) -> None:
    assert "0 new, 0 changed, 0 withdrawn" in real.said
    records = json.loads((ROOT / "resources" / "district" / "services.json").read_text(encoding="utf-8"))
    published = {key[1]: service_of(real.whole, key) for key in real.whole if key[0] == "service"}
    assert published == msgspec.convert(records, dict[str, Service])


def test_a_municipality_gets_what_is_done_for_it_and_by_whom(real: Published) -> None:
    def of(found: dict[tuple[str, str], Item], kind: str) -> set[str]:
        return {item_id for each, item_id in found if each == kind}

    assert of(real.part, "service") == of(real.whole, "service")
    assert of(real.part, "life-situation") == of(real.whole, "life-situation")
    assert [each.office for each in service_of(real.part).provisions] == ["rathaus-namborn"]
    assert len(service_of(real.whole).provisions) == 8
    (bins,) = service_of(real.part, ("service", "sperrmuell")).provisions
    assert (bins.places, bins.office) == (("10046113",), None)
    assert of(real.whole, "office") - of(real.part, "office") > {"rathaus-tholey", "abfallbetrieb-st-wendel"}
    assert "bauaufsicht" in of(real.part, "office")


SEARCHES = {
    "Perso": "personalausweis", "persoo": "personalausweis", "ummelden": "wohnung-anmelden",
    "Umzug": "wohnung-anmelden", "hund anmelden": "hundesteuer-anmelden", "GEZ": "rundfunkbeitrag-befreiung",
    "reisepas": "reisepass", "wohngelt": "wohngeld", "briefwal": "wahlschein",
    "fuehrerschein": "fuehrerschein-umtausch", "Ausweis": "personalausweis",
    "Rathaus kaputte Laterne": "maengelmeldung", "kindergarden": "kita-platz", "dog licence": "hundesteuer-anmelden",
    "passeport": "reisepass", "закордонний паспорт": "reisepass",
}  # fmt: skip


@pytest.fixture(scope="module")
def replica(real: Published, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A kiosk that has it all."""
    database = open_replica(tmp_path_factory.mktemp("kiosk"))
    bundle = encode_items(real.whole.values())
    apply_bundle(database, SCOPE, 1, bundle, sha256_hex(bundle))
    yield database
    database.conn.close()


@pytest.mark.parametrize("typed", SEARCHES)
def test_people_find_a_service_by_their_own_words(replica: Database, typed: str) -> None:
    assert search(replica, "service", typed, from_wire(NOW))[0] == SEARCHES[typed]
