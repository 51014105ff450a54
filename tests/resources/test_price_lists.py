# SPDX-License-Identifier: EUPL-1.2
"""The example price lists are read by the platform's import without an error and keep German labelling law."""

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from sync.contract.feed import Slug
from sync.contract.ordering import Product
from tests.resources.content import (
    DISTRICT,
    PRICE_LISTS,
    RESOURCES,
    pictures,
    price_list,
    products,
    rows,
    shops,
    strict_json,
)

PRODUCTS = products()
IDS = sorted(PRODUCTS)
FOOD = {item: product for item, product in PRODUCTS.items() if product.category not in ("haushalt", "pflanzen")}
HEADER = (
    "Artikelnummer;Name;Bezeichnung;Kategorie;Bild;Verkauf (Stück|Gewicht);Preis;Inhalt;Einheit (g|ml|Stück);"
    "Schritt g;Höchstmenge g;Höchstzahl;Pfand;MwSt;Allergene;Spuren;Zutaten;Nährwerte;Zusatzstoffe;Herkunft;"
    "Hersteller;Lagerung;Bio;Mindestalter;Alkohol;Suchwörter"
)
CAPITALS = {
    "gluten": "WEIZEN ROGGEN DINKEL GERSTE HAFER",
    "eggs": "EI EIER VOLLEI",
    "fish": "FISCH LACHS THUNFISCH HERING MAKRELE SEELACHS",
    "peanuts": "ERDNUSS ERDNÜSSE",
    "soybeans": "SOJA",
    "milk": "MILCH BUTTER SAHNE RAHM MOLKE LAKTOSE KÄSE QUARK JOGHURT",
    "nuts": "HASELNUSS HASELNÜSSE MANDEL MANDELN WALNUSS WALNÜSSE",
    "celery": "SELLERIE",
    "mustard": "SENF",
    "sesame": "SESAM",
    "sulphites": "SULFITE SCHWEFELDIOXID",
}
ANNEX_XV = (
    "Brennwert",
    "Fett",
    "davon gesättigte Fettsäuren",
    "Kohlenhydrate",
    "davon Zucker",
    "Ballaststoffe",
    "Eiweiß",
    "Salz",
)
ALLERGEN_OF = {word: allergen for allergen, words in CAPITALS.items() for word in words.split()}


def _alcohol(product: Product) -> float:
    return float(product.alcohol_percent.split(" ")[0].replace(",", ".")) if product.alcohol_percent else 0.0


def _nutrient(product: Product, name: str) -> float:
    return float(product.nutrition.get(name, "0 g").removeprefix("<").removesuffix(" g").replace(",", "."))


@pytest.mark.parametrize("path", PRICE_LISTS, ids=lambda path: path.stem)
def test_import_takes_it_without_an_error(path: Path) -> None:
    found = price_list(path)
    assert found.errors == ()
    assert len(found.products) == len(rows(path))


@pytest.mark.parametrize("path", PRICE_LISTS, ids=lambda path: path.stem)
def test_rows_keep_the_schema(path: Path) -> None:
    validator = Draft202012Validator(strict_json(RESOURCES / "schema" / "price-list-row.schema.json"))
    for number, row in enumerate(rows(path), start=2):
        assert [f"row {number}: {error.json_path} {error.message}" for error in validator.iter_errors(row)] == []


@pytest.mark.parametrize("path", PRICE_LISTS, ids=lambda path: path.stem)
def test_headers_are_the_canonical_ones(path: Path) -> None:
    assert path.read_text(encoding="utf-8").splitlines()[0] == HEADER


def test_there_is_enough_to_choose_from() -> None:
    assert len(PRODUCTS) >= 180
    assert len({product.shop for product in PRODUCTS.values()}) >= 7
    assert sum(product.sold_by == "weight" for product in PRODUCTS.values()) >= 40
    assert sum(product.organic for product in PRODUCTS.values()) >= 20


@pytest.mark.parametrize(
    ("what", "word"),
    [("lactose-free", "ohne Laktose"), ("gluten-free", "ohne Gluten")],
)
def test_diets_are_served(what: str, word: str) -> None:
    assert sum(word in product.words for product in PRODUCTS.values()) >= 3, what


@pytest.mark.parametrize(
    ("word", "item"),
    [
        ("Weck", "baeckerei/broetchen"),
        ("Grumbeere", "hofladen/kartoffeln-lose"),
        ("Quetsche", "hofladen/zwetschgen"),
        ("Gelleriewe", "hofladen/karotten"),
        ("Kässchmier", "hofkaeserei/quark-500"),
        ("Faasekiechelche", "baeckerei/berliner"),
        ("Dibbelabbes", "hofladen/dibbelabbes-teig-750"),
        ("Schwenker", "metzgerei/schwenkbraten"),
        ("Ringel Lyoner", "metzgerei/lyoner-ring"),
        ("Stubbi", "getraenkemarkt/stubbi-kasten"),
    ],
)
def test_saarland_words_find_their_product(word: str, item: str) -> None:
    assert word in PRODUCTS[item].words


@pytest.mark.parametrize("item", IDS)
def test_item(item: str) -> None:
    """What holds for every single product."""
    product = PRODUCTS[item]
    assert re.fullmatch(Slug.__metadata__[0].pattern, item)  # type: ignore[attr-defined]
    assert item.startswith(f"{product.shop}/")
    assert product.price_cents > 0
    assert product.picture in pictures()
    assert product.picture != "product"
    assert product.words
    assert product.producer.startswith("Beispiel-")
    assert not set(product.allergens) & set(product.traces)
    assert len(set(product.words)) == len(product.words)
    assert not product.organic or shops()[product.shop].organic_code


@pytest.mark.parametrize("item", [item for item in IDS if PRODUCTS[item].sold_by == "weight"])
def test_goods_by_weight_have_a_step_and_a_limit(item: str) -> None:
    product = PRODUCTS[item]
    assert product.weight_step
    assert product.weight_max
    assert product.weight_step < product.weight_max
    assert product.content is None


@pytest.mark.parametrize("item", sorted(item for item in FOOD if FOOD[item].ingredients))
def test_allergens_are_those_in_capitals(item: str) -> None:
    product = PRODUCTS[item]
    runs = re.findall(r"[A-ZÄÖÜ]{2,}", product.ingredients)
    assert [run for run in runs if run not in ALLERGEN_OF] == []
    assert {ALLERGEN_OF[run] for run in runs} == set(product.allergens)


@pytest.mark.parametrize(
    "item", sorted(item for item in FOOD if "," in FOOD[item].ingredients and FOOD[item].content_unit in ("g", "ml"))
)
def test_prepacked_food_is_labelled(item: str) -> None:
    product = PRODUCTS[item]
    assert product.producer
    if _alcohol(product) <= 1.2:  # Art. 16 (4): no duty above that
        assert product.nutrition


@pytest.mark.parametrize("item", sorted(item for item in FOOD if FOOD[item].nutrition))
def test_nutrition_adds_up(item: str) -> None:
    """Annex XIV: 37 kJ per gram of fat, 17 of carbohydrate and protein, 8 of fibre, 29 of alcohol."""
    product = PRODUCTS[item]
    assert list(product.nutrition) == [name for name in ANNEX_XV if name in product.nutrition]
    fat, carbs, protein = (_nutrient(product, name) for name in ("Fett", "Kohlenhydrate", "Eiweiß"))
    fibre = _nutrient(product, "Ballaststoffe")
    assert _nutrient(product, "davon gesättigte Fettsäuren") <= fat
    assert _nutrient(product, "davon Zucker") <= carbs
    assert fat + carbs + protein + fibre + _nutrient(product, "Salz") <= 101
    found = re.fullmatch(r"(\d+) kJ/(\d+) kcal", product.nutrition["Brennwert"])
    assert found
    alcohol_grams = _alcohol(product) * 0.79
    assert int(found[1]) == pytest.approx(fat * 37 + (carbs + protein) * 17 + fibre * 8 + alcohol_grams * 29, abs=4)
    assert int(found[2]) == pytest.approx(fat * 9 + (carbs + protein) * 4 + fibre * 2 + alcohol_grams * 7, abs=2)


@pytest.mark.parametrize(
    "item",
    sorted(
        item
        for item in FOOD
        if FOOD[item].category in ("obst", "gemuese", "fleisch") or FOOD[item].picture in ("egg", "honey")
    ),
)
def test_origin_is_told(item: str) -> None:
    assert PRODUCTS[item].origin or "," in PRODUCTS[item].ingredients


@pytest.mark.parametrize(
    "item", sorted(item for item in FOOD if FOOD[item].category in ("fleisch", "wurst", "milch", "kaese"))
)
def test_storage_is_told(item: str) -> None:
    assert PRODUCTS[item].storage


FULL_RATE = {"getraenke", "alkohol", "haushalt"}
OTHER_RATE = {
    "haushalt/7": {"dorfladen/damenbinden-16", "dorfladen/katzenfutter-dose-400", "dorfladen/hundefutter-dose-800"},
    "pflanzen/19": {"gaertnerei/blumenerde-20l", "gaertnerei/grablicht"},
}


@pytest.mark.parametrize("item", IDS)
def test_vat(item: str) -> None:
    """UStG, section 12 (2) with Annex 2: food, plants, pet food 7 %; drinks but milk 19 %; the rest 19 %."""
    product = PRODUCTS[item]
    usual = 19 if product.category in FULL_RATE else 7
    exception = item in OTHER_RATE.get(f"{product.category}/{26 - usual}", set())
    assert product.vat_percent == (26 - usual if exception else usual)


DEPOSIT = {
    **dict.fromkeys(("beer", "beer-wheat", "beer-dark"), 8),
    **dict.fromkeys(
        (
            "water",
            "juice",
            "juice-orange",
            "juice-grape",
            "cola",
            "lemonade",
            "cider",
            "milk",
            "yoghurt",
            "yoghurt-fruit",
        ),
        15,
    ),
    **dict.fromkeys(("water-plastic", "lemonade-orange", "beer-can"), 25),
}
"""By the container that the picture shows."""


@pytest.mark.parametrize("item", IDS)
def test_deposit(item: str) -> None:
    product = PRODUCTS[item]
    crate = re.search(r"Kasten (\d+) × (\d+(?:,\d+)?) l", product.name)
    if crate:
        bottle = 8 if product.picture == "crate-beer" else 15
        assert product.deposit_cents == int(crate[1]) * bottle + 150
        assert product.content == round(int(crate[1]) * float(crate[2].replace(",", ".")) * 1000)
    else:
        assert product.deposit_cents == DEPOSIT.get(product.picture, 0)


@pytest.mark.parametrize("item", IDS)
def test_age_limit(item: str) -> None:
    """JuSchG, section 9: spirits and what holds them from 18, other alcoholic drinks from 16."""
    product = PRODUCTS[item]
    percent = _alcohol(product)
    assert product.min_age == (18 if percent >= 15 else 16 if percent > 1.2 else 0)
    assert (product.category == "alkohol") == (percent > 1.2)


def test_price_lists_have_no_rows_of_other_shops() -> None:
    assert {item.split("/")[0] for item in PRODUCTS} == {path.stem for path in (DISTRICT / "products").iterdir()}
