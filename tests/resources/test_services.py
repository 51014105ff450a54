# SPDX-License-Identifier: EUPL-1.2
"""Citizen services: whom every village is sent to, what is known and how, and what stays unknown."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from installer.translation_rules import rules_of
from kiosk.languages import LANGUAGES, Language
from sync.contract.ordering import Texts
from sync.contract.services import Provision
from tests.resources.content import icons, municipalities, offer_records, offices, services, situations, villages

DISTRICT = "10046"
FIRST_RESEARCH = date(2026, 11, 23)
"""Nothing was compared with its source before."""
MOST_USED = (
    "personalausweis", "reisepass", "wohnung-anmelden", "wohnung-abmelden", "meldebescheinigung", "fuehrungszeugnis",
    "hundesteuer-anmelden", "hundesteuer-abmelden", "wohngeld", "grundsicherung", "schwerbehindertenausweis",
    "rundfunkbeitrag-befreiung", "lebensbescheinigung", "beglaubigung", "kfz-zulassung", "fuehrerschein-umtausch",
    "sperrmuell", "pflegegrad", "kindergeld", "wahlschein",
)  # fmt: skip
IN_PERSON = {
    "personalausweis", "vorlaeufiger-personalausweis", "reisepass", "online-ausweis", "beglaubigung",
    "lebensbescheinigung", "eheschliessung",
}  # fmt: skip


def provisions() -> Iterator[tuple[str, Provision]]:
    """Every provision with its service's id."""
    for key, service in services().items():
        yield from ((key, provision) for provision in service.provisions)


def deciding(service: str, municipality: str) -> Provision | None:
    """The provision for a place: the longest of its places that fits."""
    found = [
        (len(place), number, provision)
        for number, provision in enumerate(services()[service].provisions)
        for place in provision.places
        if municipality.startswith(place)
    ]
    return max(found)[2] if found else None


def texts_of() -> Iterator[Texts]:
    """Every text that stands in several languages."""
    yield from (situation.name for situation in situations().values())
    yield from (office.where for office in offices().values() if office.where)
    for service in services().values():
        yield from (service.name, service.about, *service.bring)
        yield from (each for each in (service.takes, service.deadline) if each)
        for provision in service.provisions:
            yield from ([provision.note] if provision.note else [])
            yield from (fee.what for fee in provision.fees if fee.what)


def test_there_are_forty_services_and_more() -> None:
    assert len(services()) >= 40


def test_situations_are_in_order_and_used() -> None:
    assert [each.position for each in situations().values()] == list(range(1, len(situations()) + 1))
    used = {each for service in services().values() for each in service.situations}
    assert used == set(situations())


def test_a_services_situations_stand_in_their_order() -> None:
    order = list(situations())
    for key, service in services().items():
        assert list(service.situations) == sorted(service.situations, key=order.index), key


def test_everything_has_an_icon_that_is_there() -> None:
    named = {each.icon for each in (*situations().values(), *services().values())}
    assert named <= icons()


def test_places_are_municipalities_or_the_district() -> None:
    for key, provision in provisions():
        assert set(provision.places) <= {*municipalities(), DISTRICT}, key


def test_every_office_that_is_named_is_there_and_every_office_is_named() -> None:
    named = {provision.office for _, provision in provisions() if provision.office}
    named |= {record.office for record in offer_records().values()}
    assert named == set(offices())


@pytest.mark.parametrize("service", sorted(services()))
def test_every_village_is_told_who_is_responsible_or_that_nobody_knows(service: str) -> None:
    for key, village in villages().items():
        found = deciding(service, village.municipality)
        assert found is not None, key
        if found.office is None:
            assert found.note.get("de"), f"{key}: whoever does not know says where to ask"


def test_no_two_provisions_of_a_service_name_the_same_place() -> None:
    for key, service in services().items():
        places = [place for provision in service.provisions for place in provision.places]
        assert len(places) == len(set(places)), key


def test_a_town_hall_serves_its_own_municipality() -> None:
    town_halls = {ags: f"rathaus-{place.name.lower().replace('. ', '-')}" for ags, place in municipalities().items()}
    for key, provision in provisions():
        if provision.office in town_halls.values():
            assert [town_halls[place] for place in provision.places] == [provision.office], key


def test_the_building_authority_is_the_districts_also_in_st_wendel() -> None:
    for key in ("baugenehmigung", "bauvoranfrage"):
        assert [each.office for each in services()[key].provisions] == ["bauaufsicht"]
    assert "Mommstraße" in offices()["bauaufsicht"].address


def test_namborns_town_hall_stands_elsewhere() -> None:
    office = offices()["rathaus-namborn"]
    assert office.village == "Hofeld-Mauschbach"
    assert "nicht in Namborn" in office.where["de"]


def test_town_halls_agree_with_the_municipalities() -> None:
    for place in municipalities().values():
        office = offices()[f"rathaus-{place.name.lower().replace('. ', '-')}"]
        assert office.postcode == place.postcode
        assert office.address == place.town_hall.split(",")[0]


def test_recipients_are_the_offices_own_desks() -> None:
    for key, office in offices().items():
        assert office.recipient in (None, f"office:{key}")


def test_a_fee_is_known_by_its_source_and_was_checked() -> None:
    for key, provision in provisions():
        for fee in provision.fees:
            assert fee.source, key
            assert fee.checked_on >= FIRST_RESEARCH, key
        assert len(provision.fees) == 1 or all(fee.what.get("de") for fee in provision.fees), key


def test_the_card_costs_what_it_costs_since_february() -> None:
    for provision in services()["personalausweis"].provisions:
        since = {fee.cents: fee.valid_from for fee in provision.fees}
        assert since == {4600: date(2026, 2, 7), 2760: date(2026, 2, 7), 600: None}


def test_what_was_checked_names_its_source() -> None:
    for key, each in [*services().items(), *offices().items()]:
        assert each.checked_on is None or (each.source and each.checked_on >= FIRST_RESEARCH), key


def test_hours_and_numbers_that_nobody_has_checked_are_left_out() -> None:
    for key, office in offices().items():
        assert not office.hours or office.checked_on, key
        assert not office.phone or office.checked_on, key


def test_for_what_the_law_wants_the_person() -> None:
    assert {key for key, service in services().items() if service.presence == "in-person"} == IN_PERSON


def test_names_are_said_in_every_language_and_found_by_other_words() -> None:
    for key, service in services().items():
        assert {"de", "en", "fr", "uk", "ar"} <= set(service.name), key
        assert len(service.also_called["de"]) >= 3, key
    assert all(set(each.name) == set(LANGUAGES) for each in situations().values())


@pytest.mark.parametrize("key", MOST_USED)
def test_the_most_used_services_are_told_in_plain_german(key: str) -> None:
    service = services()[key]
    told = [service.name, service.about, *service.bring, *([service.deadline] if service.deadline else [])]
    assert all("de-simple" in texts for texts in told)


def test_what_people_call_it() -> None:
    words = {word.casefold(): key for key, each in services().items() for word in each.also_called["de"]}
    for word, key in {
        "Perso": "personalausweis", "ummelden": "wohnung-anmelden", "Hund anmelden": "hundesteuer-anmelden",
        "GEZ": "rundfunkbeitrag-befreiung", "Anwohnerparken": "bewohnerparkausweis", "alte Möbel": "sperrmuell",
        "Rente aus Frankreich": "lebensbescheinigung", "Schlagloch": "maengelmeldung", "Hochzeit": "eheschliessung",
    }.items():  # fmt: skip
        assert words[word.casefold()] == key


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_texts_keep_the_rules_of_their_language(language: Language) -> None:
    broken = [
        (texts[language], name, told)
        for texts in texts_of()
        if language in texts
        for name, rule in rules_of(language).items()
        if (told := rule(texts["de"], texts[language]))
    ]
    assert broken == []


def test_nobody_is_sent_to_an_address_on_the_internet() -> None:
    """There is no browser here, and the page behind an address is nobody's promise."""
    assert not [texts["de"] for texts in texts_of() if re.search(r"https?:|www\.", texts["de"])]
