# SPDX-License-Identifier: EUPL-1.2
"""What is told of a service, and what is said where nobody knows."""

from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.describing import Section, describe, sections
from kiosk.ecosystems.services.wording import address
from sync.contract.district import Municipality
from sync.contract.services import Office, Service
from tests.services.wares import GERMAN, TODAY, district, fee, provision, service, span

PLACE = "10046117/remmesweiler"
OFFICE = Office(name="Rathaus", authority="Kreisstadt", checked_on=TODAY)
LONG_AGO = TODAY - timedelta(days=400)


def _sections(shown: Service, office: Office | None = OFFICE, hall: Municipality | None = None) -> dict[str, Section]:
    offices = {"rathaus": office} if office else {}
    catalogue = Catalogue({"dienst": shown}, offices, (), {"10046117": hall} if hall else {})
    return {part.kind: part for part in sections(describe(catalogue, "dienst", PLACE, TODAY), GERMAN)}


def _told(section: Section) -> str:
    return " | ".join(fact.text for fact in section.facts)


def _here(**more: Any) -> Service:
    return service(provision("10046117", office="rathaus", **more))


def test_the_four_questions_in_their_order() -> None:
    assert list(_sections(_here())) == ["about", "where", "costs", "bring"]


def test_an_office_of_which_only_the_name_is_known() -> None:
    told = _told(_sections(_here())["where"])
    assert "Die Adresse kennen wir nicht." in told
    assert "Telefonnummer und Öffnungszeiten kennen wir nicht." in told


def test_an_office_of_which_all_is_known() -> None:
    whole = Office(
        name="Rathaus", authority="Kreisstadt", address="Rathausplatz 1", postcode="66606", village="St. Wendel",
        where={"de": "Im Erdgeschoss."}, phone="06851 809-0", by_appointment=True, checked_on=TODAY,
        hours=(span("monday", "08:00", "12:00"), span("tuesday", "08:00", "12:00")),
    )  # fmt: skip
    where = _sections(_here(note={"de": "Eingang hinten."}), whole)["where"]
    assert where.answer == "Rathaus"
    assert [fact.text.replace("\u00a0", " ") for fact in where.facts] == [
        "**Rathaus** · Kreisstadt",
        "Rathausplatz 1, 66606 St. Wendel",
        "Im Erdgeschoss.",
        "Telefon: **06851 809-0**",
        "Montag und Dienstag: **8 bis 12 Uhr**",
        "Nur **mit Termin**. Rufen Sie vorher an.",
        "Stand: 23.11.2026",
        "Eingang hinten.",
    ]


def test_unknown_hours_send_to_the_telephone_where_there_is_one() -> None:
    told = _told(_sections(_here(), Office(name="Rathaus", authority="Stadt", phone="06851 1"))["where"])
    assert "Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an." in told


@pytest.mark.parametrize(
    ("checked_on", "said", "attention"),
    [
        (TODAY, "Stand: 23.11.2026", False),
        (LONG_AGO, "Stand: 19.10.2025. Das ist über ein Jahr her. Fragen Sie vorher nach.", True),
        (None, "Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.", False),
    ],
)
def test_every_office_shows_its_age(checked_on: date | None, said: str, attention: bool) -> None:
    last = _sections(_here(), Office(name="Rathaus", authority="Stadt", checked_on=checked_on))["where"].facts[-1]
    assert (last.text, last.attention) == (said, attention)


@pytest.mark.parametrize(
    "shown",
    [service(), service(provision("10046111", office="rathaus")), service(provision("10046117")),
     service(provision("10046117", office="gibt-es-nicht"))],
)  # fmt: skip
def test_nobody_responsible_is_said_plainly(shown: Service) -> None:
    where = _sections(shown)["where"]
    assert where.answer == "Nicht bekannt"
    assert _told(where) == "Welches Amt zuständig ist, wissen wir nicht. | Fragen Sie im Rathaus Ihrer Gemeinde."


def test_where_nobody_is_known_the_town_hall_is_named() -> None:
    hall = Municipality("St. Wendel", "66606", "Rathausplatz 1", "06851 809-0")
    told = _told(_sections(service(), hall=hall)["where"])
    assert "Fragen Sie im Rathaus: Rathausplatz 1, 66606 St. Wendel | Telefon: **06851 809-0**" in told


@pytest.mark.parametrize(
    ("fees", "answer", "told"),
    [
        ((), "Nicht bekannt", "Was es kostet, wissen wir nicht. Fragen Sie das Amt."),
        ((fee(3700),), "37,00 €", "**37,00 €** | Stand: 23.11.2026"),
        ((fee(0),), "kostenlos", "**kostenlos** | Stand: 23.11.2026"),
        (
            (fee(3700, LONG_AGO),),
            "37,00 €",
            "**37,00 €** | Stand: 19.10.2025. Das ist über ein Jahr her. Fragen Sie vorher nach.",
        ),
        (
            (fee(3700, valid_until=TODAY - timedelta(days=1)),),
            "Nicht bekannt",
            "Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.",
        ),
        (
            (fee(4600, what={"de": "ab 24 Jahren"}), fee(2760, what={"de": "unter 24 Jahren"})),
            "2 Gebühren",
            "Ab 24 Jahren: **46,00 €** | Unter 24 Jahren: **27,60 €** | Stand: 23.11.2026",
        ),
        ((fee(600, what={"de": "mit Foto"}),), "1 Gebühren", "Mit Foto: **6,00 €** | Stand: 23.11.2026"),
    ],
)
def test_what_it_costs(fees: tuple[Any, ...], answer: str, told: str) -> None:
    costs = _sections(_here(fees=fees))["costs"]
    assert (costs.answer.replace("\u00a0", " "), _told(costs).replace("\u00a0", " ")) == (answer, told)


def test_what_to_bring_is_ticked_off() -> None:
    part = _sections(service(bring=({"de": "Ausweis"}, {"de": "Foto"})))["bring"]
    assert (part.question, part.answer, part.ticks) == ("Was mitbringen?", "2 Dinge", True)
    assert [fact.icon for fact in part.facts] == ["check-box-outline-blank"] * 2


def test_no_list_of_documents_is_no_promise_that_none_are_needed() -> None:
    part = _sections(service(presence="not-needed"))["bring"]
    assert (part.question, part.answer, part.ticks) == ("Welche Unterlagen?", "Fragen Sie das Amt", False)
    assert _told(part) == "Welche Unterlagen Sie brauchen, sagt Ihnen das Amt."


@pytest.mark.parametrize(
    ("deadline", "answer"), [("in zwei Wochen", "Frist: in zwei Wochen"), ("x" * 61, "Es gibt eine Frist")]
)
def test_a_deadline_is_told_at_once(deadline: str, answer: str) -> None:
    about = _sections(service(deadline={"de": deadline}, takes={"de": "drei Tage"}, source="§ 17 BMG"))["about"]
    assert about.answer == answer
    assert f"Frist: **{deadline}** | Es dauert: **drei Tage**" in _told(about)
    assert "Grundlage: § 17 BMG" in _told(about)


def test_unknown_presence_is_said_with_what_it_is() -> None:
    assert "Ob Sie selbst kommen müssen, wissen wir nicht." in _told(_sections(service())["about"])


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({}, ""),
        ({"address": "Platz 1"}, "Platz 1"),
        ({"address": "Platz 1", "postcode": "66606", "village": "St. Wendel"}, "Platz 1, 66606 St. Wendel"),
        ({"village": "Hofeld"}, "Hofeld"),
        ({"postcode": "66646"}, ""),
    ],
)
def test_an_address_says_what_is_known(given: dict[str, str], shown: str) -> None:
    assert address(Office(name="a", authority="b", **given)) == shown


@pytest.mark.parametrize("service_id", sorted(district().services))
def test_every_service_of_the_district_has_an_answer_to_all_questions(service_id: str) -> None:
    catalogue = district()
    for ags in catalogue.municipalities:
        for part in sections(describe(catalogue, service_id, ags, TODAY), GERMAN):
            assert part.facts
            assert part.question
            assert all(fact.text.count("**") % 2 == 0 for fact in part.facts)


def test_a_village_is_found_in_its_municipality() -> None:
    catalogue = district()
    assert catalogue.place_of("10046117", "Remmesweiler") == "10046117/remmesweiler"
    assert catalogue.place_of("10046111", "Remmesweiler") == "10046111"
    assert catalogue.place_of("10046117", "") == "10046117"


def test_the_kiosk_s_own_municipality_stands_first() -> None:
    places = district().places("10046117")
    assert places[0] == "10046117"
    assert [district().municipalities[ags].name for ags in places[1:3]] == ["Freisen", "Marpingen"]
