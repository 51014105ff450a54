# SPDX-License-Identifier: EUPL-1.2
"""The files of resources/district keep their schemas, decode into the contract and refer to each other."""

import re
from datetime import date, time
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from installer.translation_rules import rules_of
from kiosk.languages import LANGUAGES, Language
from sync.contract.ordering import PURPOSE_ORDER
from tests.resources.content import (
    DISTRICT,
    PRICE_LISTS,
    RESOURCES,
    STRUCTS,
    DoubleKeyError,
    board_notices,
    calendars,
    categories,
    defect_categories,
    icons,
    municipalities,
    offers,
    offices,
    pickup_points,
    pictures,
    products,
    records,
    services,
    shops,
    situations,
    strict_json,
    texts,
    villages,
)

FILES = sorted(DISTRICT.glob("*.json"))
SCHEMAS = sorted((RESOURCES / "schema").glob("*.schema.json"))
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SLUG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "-", ".": None, "/": "-"})


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_schema_is_a_schema(path: Path) -> None:
    schema = strict_json(path)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_file_keeps_its_schema(path: Path) -> None:
    schema = strict_json(RESOURCES / "schema" / f"{path.stem}.schema.json")
    errors = [
        f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(strict_json(path))
    ]
    assert errors == []


@pytest.mark.parametrize("name", STRUCTS)
def test_file_decodes_into_the_contract(name: str) -> None:
    assert records(name, STRUCTS[name])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_file_is_plain_utf8(path: Path) -> None:
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"}\n")


def test_an_id_twice_is_noticed(tmp_path: Path) -> None:
    double = tmp_path / "double.json"
    double.write_text('{"a": 1, "a": 2}', encoding="utf-8")
    with pytest.raises(DoubleKeyError):
        strict_json(double)


def test_all_eight_municipalities() -> None:
    assert {ags: municipality.name for ags, municipality in municipalities().items()} == {
        "10046111": "Freisen",
        "10046112": "Marpingen",
        "10046113": "Namborn",
        "10046114": "Nohfelden",
        "10046115": "Nonnweiler",
        "10046116": "Oberthal",
        "10046117": "St. Wendel",
        "10046118": "Tholey",
    }


def test_all_76_villages() -> None:
    per_municipality = dict.fromkeys(municipalities(), 0)
    for village in villages().values():
        per_municipality[village.municipality] += 1
    assert list(per_municipality.values()) == [8, 4, 11, 13, 9, 4, 16, 11]


def test_village_ids_follow_their_names() -> None:
    for item, village in villages().items():
        assert item == f"{village.municipality}/{village.name.lower().translate(SLUG)}"


def test_the_village_by_the_nahe_is_told_from_other_neunkirchens() -> None:
    assert villages()["10046114/neunkirchen-nahe"].name == "Neunkirchen/Nahe"


def test_what_is_limited_is_sold_by_the_piece() -> None:
    for key in strict_json(DISTRICT / "day-limits.json"):
        assert products()[key].sold_by == "piece", key


def test_pickup_points_stand_in_real_villages() -> None:
    known = {(village.municipality, village.name) for village in villages().values()}
    for point in pickup_points().values():
        assert (point.municipality, point.village) in known
        assert point.address.endswith(f"Ortsteil {point.village}")
        assert municipalities()[point.municipality].postcode in point.address


def test_no_invented_streets() -> None:
    for point in pickup_points().values():
        assert not re.search(r"straße|weg\b|platz|\d{1,3}[a-z]?$", point.address.casefold()), point.address


def test_shops_are_marked_as_examples() -> None:
    assert len(shops()) >= 7
    names = {village.name for village in villages().values()}
    for slug, shop in shops().items():
        assert shop.example
        assert shop.name.startswith("Beispiel-")
        assert "kein echter Laden" in shop.about["de"]
        assert shop.recipient == f"shop:{slug}"
        assert shop.village in names
        assert not shop.phone


def test_an_example_claims_no_real_control_body() -> None:
    assert {shop.organic_code for shop in shops().values()} == {"", "DE-ÖKO-000"}


def test_every_shop_has_a_price_list_and_a_pickup_point() -> None:
    assert {path.stem for path in PRICE_LISTS} == set(shops())
    assert {shop for plan in strict_json(DISTRICT / "ordering-plan.json").values() for shop in plan["shops"]} == set(
        shops()
    )


def test_categories_are_in_order_and_used() -> None:
    assert [category.position for category in categories().values()] == list(range(1, len(categories()) + 1))
    assert {category.picture for category in categories().values()} <= pictures()
    counts = dict.fromkeys(categories(), 0)
    for product in products().values():
        counts[product.category] += 1
    assert min(counts.values()) >= 5, counts


def test_kinds_of_defects_are_in_order_and_drawn() -> None:
    kinds = defect_categories().values()
    assert [kind.position for kind in kinds] == list(range(1, len(kinds) + 1))
    assert {kind.icon for kind in kinds} <= icons()
    served = {place for kind in kinds for each in kind.responsible for place in each.places}
    assert served <= set(municipalities())


@pytest.mark.parametrize("point", sorted(strict_json(DISTRICT / "ordering-plan.json")))
def test_weekly_plan(point: str) -> None:
    plan = strict_json(DISTRICT / "ordering-plan.json")[point]
    assert set(plan["shops"]) <= set(shops())
    assert plan["closes"] == {"weekday": "sunday", "time": "24:00"}
    assert plan["answer_by"] == {"weekday": "monday", "time": "12:00"}
    assert plan["pickup"]["weekday"] == ("friday" if point == "mosberg-richweiler-dgh" else "thursday")
    assert time.fromisoformat(plan["pickup"]["from"]) < time.fromisoformat(plan["pickup"]["to"])
    assert WEEK.index(plan["answer_by"]["weekday"]) < WEEK.index(plan["pickup"]["weekday"])


def test_every_pickup_point_has_a_plan() -> None:
    assert set(strict_json(DISTRICT / "ordering-plan.json")) == set(pickup_points())


def test_board_notices_refer_to_villages_and_icons() -> None:
    for item, notice in board_notices().items():
        assert set(notice.villages) <= set(villages()), item
        assert notice.icon in icons(), item
        assert notice.starts_at is None, "an example has no date, or it would be out of date"


def test_ids_are_unique_across_kinds() -> None:
    ids = [*municipalities(), *villages(), *pickup_points(), *shops(), *categories(), *board_notices(), *products()]
    ids += [*situations(), *offices(), *services(), *defect_categories()]
    assert len(ids) == len(set(ids))
    assert PURPOSE_ORDER not in ids


UMLAUT_WRITTEN_OUT = re.compile(r"(?<![aeäqAEQ])ue|oe|ae")
REAL_UE = re.compile(r"aktuell|manuell|individuell|zuerst|duell|statue|baguette", re.IGNORECASE)
SHARP_S_LOST = re.compile(
    r"strasse|weiss|suess|\bgross|\bfuss|heiss|spass|draussen|\bausser|\bgruss|schliess", re.IGNORECASE
)


def _german() -> list[tuple[str, str]]:
    found = []
    for path in FILES:
        # Stops are called what their operators call them, after a supermarket too.
        items = [{**item, "stops": []} for item in strict_json(path).values()]
        found += [(path.name, text) for item in items for text in texts(item)]
    found += [(item, text) for item, product in products().items() for text in _shown(product)]
    return found


def _shown(product: object) -> list[str]:
    fields = ("name", "legal_name", "ingredients", "additives", "origin", "producer", "storage", "words")
    return [text for field in fields for text in texts(getattr(product, field))]


def _is_name(text: str) -> bool:
    return not re.fullmatch(r"[a-z0-9:/.-]+", text)


def test_german_umlauts_are_umlauts() -> None:
    wrong = [
        (where, text)
        for where, text in _german()
        if _is_name(text) and UMLAUT_WRITTEN_OUT.search(REAL_UE.sub("", text))
    ]
    assert wrong == []


def test_german_sharp_s() -> None:
    assert [(where, text) for where, text in _german() if SHARP_S_LOST.search(text)] == []


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("straight quotes", r"[\"'`´]"),
        ("space before punctuation", r"\s[,;.!?]"),
        ("double or outer spaces", r"\s\s|^\s|\s$"),
        ("hyphen for a dash", r"\s-\s"),
        ("decimal point", r"\d\.\d"),
        ("three dots", r"\.\.\."),
        ("percent without space", r"\d%"),
        ("real brand", r"(?i)\b(karamalz|leibniz|zewa|tempo|nutella|maggi|edeka|globus|rewe|aldi|lidl)\b"),
    ],
    ids=lambda value: value if " " in value and "\\" not in value else "",
)
def test_typography(name: str, pattern: str) -> None:
    assert [(where, text) for where, text in _german() if re.search(pattern, text)] == []


def _published() -> list[dict[str, str]]:
    """Every text of the district that stands in several languages."""
    notices = [text for notice in board_notices().values() for text in (notice.title, notice.text)]
    return [
        *(each.name for each in categories().values()),
        *(point.where for point in pickup_points().values()),
        *notices,
    ]


def test_goods_and_places_are_named_in_every_language() -> None:
    named = [*(each.name for each in categories().values()), *(point.where for point in pickup_points().values())]
    assert [texts for texts in named if set(texts) != set(LANGUAGES)] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_published_texts_keep_the_rules_of_their_language(language: Language) -> None:
    broken = [
        (texts[language], name, told)
        for texts in _published()
        if language in texts
        for name, rule in rules_of(language).items()
        if (told := rule(texts["de"], texts[language]))
    ]
    assert broken == []


def test_waste_calendars_hold_for_villages_that_there_are() -> None:
    for key, calendar in calendars().items():
        assert {villages()[street.village].municipality for street in calendar.streets} == {calendar.municipality}, (
            key
        )
        assert all(each.fraction != "other" for each in calendar.collections), key
        assert calendar.checked_on or calendar.example, key


def test_what_can_be_booked_leads_to_a_desk_and_to_services_that_are_done_there() -> None:
    for key, offer in offers(date(2026, 11, 23)).items():
        assert offices()[offer.office].recipient == offer.recipient, key
        assert set(offer.services) <= set(services()), key
        assert set(offer.places) <= set(municipalities()), key
        assert offer.slots, key
        assert offer.checked_on or offer.example, key


def test_every_file_of_a_waste_calendar_is_named() -> None:
    named = {record["file"] for record in strict_json(DISTRICT / "waste-calendars.json").values()}
    assert {path.name for path in (DISTRICT / "waste").iterdir()} == named
