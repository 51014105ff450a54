# SPDX-License-Identifier: EUPL-1.2
"""Price lists: everything that is wrong is named with row and column, and says in German how to mend it."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.ordering import Product
from sync.platform.ecosystems.ordering.product_csv import HEADERS, PriceList, ShopTerms, read_price_list

TERMS = ShopTerms("baeckerei", organic=True, categories={"Brot": "brot", "Käse & Ei": "kaese"})
GOOD = {
    "Artikelnummer": "Brot-1",
    "Name": "Roggenmischbrot",
    "Kategorie": "Brot",
    "Preis": "4,60",
    "MwSt": "7",
}


def table(*rows: dict[str, str], separator: str = ";", headers: tuple[str, ...] = HEADERS) -> str:
    lines = [headers, *([row.get(header, "") for header in headers] for row in rows)]
    return "\n".join(
        separator.join('"' + cell.replace('"', '""') + '"' if cell else "" for cell in line) for line in lines
    )


def read(*rows: dict[str, str], terms: ShopTerms = TERMS) -> PriceList:
    return read_price_list(table(*rows).encode(), terms)


def one(**cells: str) -> Product:
    found = read({**GOOD, **named(cells)})
    assert found.errors == ()
    (product,) = found.products.values()
    return product


def named(cells: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", " "): value for name, value in cells.items()}


def test_a_whole_product() -> None:
    nutrition = (
        "Salz=1,3 g|Brennwert=963 kJ/228 kcal|Fett=1,0 g|davon gesättigte Fettsäuren=0,2 g|"
        "Kohlenhydrate=45,2 g|davon Zucker=<0,5 g|Eiweiß=6,4 g"
    )
    row = {
        **GOOD, "Bezeichnung": "Roggenmischbrot mit Natursauerteig", "Bild": "bread-dark", "Inhalt": "1000",
        "Einheit": "G", "Höchstzahl": "5", "Pfand": "0,15 €", "MwSt": "7 %", "Allergene": "milch, Gluten, Gluten",
        "Spuren": "Sesam", "Zutaten": "ROGGENmehl;  Wasser", "Nährwerte": nutrition, "Zusatzstoffe": "Ascorbinsäure",
        "Herkunft": "Saarland", "Bio": "ja", "Suchwörter": "Graubrot, , Brot",
    }  # fmt: skip
    found = read(row)
    assert found.errors == ()
    product = found.products["baeckerei/brot-1"]
    assert product == Product(
        shop="baeckerei", category="brot", name="Roggenmischbrot", price_cents=460, picture="bread-dark",
        legal_name="Roggenmischbrot mit Natursauerteig", content=1000, content_unit="g", max_quantity=5,
        deposit_cents=15, vat_percent=7, allergens=("gluten", "milk"), traces=("sesame",),
        ingredients="ROGGENmehl; Wasser", additives=("Ascorbinsäure",), origin="Saarland", organic=True,
        words=("Graubrot", "Brot"), nutrition=product.nutrition,
    )  # fmt: skip
    assert next(iter(product.nutrition)) == "Brennwert"
    assert list(product.nutrition)[-1] == "Salz"


MONEY = {
    "4": 400,
    "4,6": 460,
    "4,60": 460,
    "0,01": 1,
    "4,60 €": 460,
    "4,60€": 460,
    "  4,60 ": 460,
    "10000": 1_000_000,
}


@pytest.mark.parametrize(("text", "cents"), MONEY.items(), ids=repr)
def test_money(text: str, cents: int) -> None:
    assert one(Preis=text).price_cents == cents


def test_by_weight() -> None:
    product = one(Verkauf="Gewicht", Schritt_g="100", Höchstmenge_g="2000", Preis="16,90")
    assert (product.sold_by, product.weight_step, product.weight_max) == ("weight", 100, 2000)


WRONG = {
    "a point for a comma": ({"Preis": "4.60"}, "Preis", "3,49"),
    "three digits": ({"Preis": "4,600"}, "Preis", "3,49"),
    "a negative price": ({"Preis": "-1"}, "Preis", "3,49"),
    "a thousands point": ({"Preis": "1.000,00"}, "Preis", "3,49"),
    "no price": ({"Preis": ""}, "Preis", "muss etwas stehen"),
    "a price of nothing": ({"Preis": "0"}, "Preis", "größer als 0"),
    "a price too high": ({"Preis": "10001"}, "Preis", "10000"),
    "Arabic digits": ({"Preis": "٤"}, "Preis", "3,49"),
    "no name": ({"Name": "  "}, "Name", "muss etwas stehen"),
    "a long name": ({"Name": "x" * 201}, "Name", "200"),
    "no number": ({"Artikelnummer": ""}, "Artikelnummer", "muss etwas stehen"),
    "a number with a blank": ({"Artikelnummer": "a b"}, "Artikelnummer", "Umlaute"),
    "a number with an umlaut": ({"Artikelnummer": "brötchen"}, "Artikelnummer", "Umlaute"),
    "an unknown category": ({"Kategorie": "Autos"}, "Kategorie", "Brot"),
    "a formula": ({"Name": "=SUMME(A1)"}, "Name", "Formel"),
    "a plus": ({"Name": "+49"}, "Name", "Formel"),
    "an at": ({"Name": "@x"}, "Name", "Formel"),
    "a control character": ({"Name": "a\x07b"}, "Name", "Steuerzeichen"),
    "another tax": ({"MwSt": "16"}, "MwSt", "7"),
    "no tax": ({"MwSt": ""}, "MwSt", "muss etwas stehen"),
    "an unknown allergen": ({"Allergene": "Gluten, Nüsse"}, "Allergene", "Schalenfrüchte"),
    "an unknown trace": ({"Spuren": "Staub"}, "Spuren", "Gluten"),
    "another way of selling": ({"Verkauf": "Kiste"}, "Verkauf", "Gewicht"),
    "weight without a step": ({"Verkauf": "Gewicht"}, "Schritt g", "Schritten"),
    "a most that is no multiple": (
        {"Verkauf": "Gewicht", "Schritt g": "100", "Höchstmenge g": "250"}, "Höchstmenge g", "Vielfaches",
    ),
    "weight with content": (
        {"Verkauf": "Gewicht", "Schritt g": "100", "Inhalt": "5", "Einheit": "g"}, "Inhalt", "leer",
    ),
    "weight with a count": ({"Verkauf": "Gewicht", "Schritt g": "100", "Höchstzahl": "5"}, "Höchstzahl", "leer"),
    "a piece with a step": ({"Schritt g": "100"}, "Schritt g", "leer"),
    "a piece with a most": ({"Höchstmenge g": "100"}, "Höchstmenge g", "leer"),
    "content without unit": ({"Inhalt": "500"}, "Inhalt", "gehören zusammen"),
    "unit without content": ({"Einheit": "g"}, "Inhalt", "gehören zusammen"),
    "an unknown unit": ({"Inhalt": "5", "Einheit": "kg"}, "Einheit", "ml"),
    "half a content": ({"Inhalt": "0,5", "Einheit": "g"}, "Inhalt", "ganze Zahl"),
    "a content of nothing": ({"Inhalt": "0", "Einheit": "g"}, "Inhalt", "zwischen"),
    "too many": ({"Höchstzahl": "1000"}, "Höchstzahl", "999"),
    "nutrition without equals": ({"Nährwerte": "Fett 1 g"}, "Nährwerte", "Fett=1,2 g"),
    "half the nutrition": ({"Nährwerte": "Fett=1,2 g"}, "Nährwerte", "Brennwert"),
    "nutrition twice": ({"Nährwerte": "Fett=1,2 g|Fett=1,2 g"}, "Nährwerte", "zweimal"),
    "nutrition with a point": ({"Nährwerte": "Fett=1.2 g"}, "Nährwerte", "1,2 g"),
    "energy in one unit": ({"Nährwerte": "Brennwert=100 kcal"}, "Nährwerte", "kJ"),
    "an unknown nutrient": ({"Nährwerte": "Vitamin C=1 g"}, "Nährwerte", "Fett=1,2 g"),
    "alcohol without an age": ({"Alkohol": "4,9 % vol"}, "Mindestalter", "16 oder 18"),
    "alcohol in other words": ({"Alkohol": "4.9%"}, "Alkohol", "4,9 % vol"),
    "another age": ({"Mindestalter": "12"}, "Mindestalter", "16"),
    "a maybe": ({"Bio": "vielleicht"}, "Bio", "nein"),
    "a path for a picture": ({"Bild": "../x"}, "Bild", "brot"),
    "long ingredients": ({"Zutaten": "x" * 1201}, "Zutaten", "1200"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "hint"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_named(cells: dict[str, str], column: str, hint: str) -> None:
    found = read(GOOD, {**GOOD, "Artikelnummer": "brot-2", **cells})
    (error,) = found.errors
    assert (error.row, error.column) == (3, column)
    assert hint in error.message
    assert error.message.endswith((".", "?", "0,5", "3,49", "1,2 g", "kcal", "% vol", "brot"))


def test_all_errors_are_shown_at_once() -> None:
    found = read({**GOOD, "Preis": "x", "MwSt": "x"}, GOOD, {**GOOD, "Name": ""})
    assert [(error.row, error.column) for error in found.errors] == [(2, "Preis"), (2, "MwSt"), (4, "Name")]


def test_a_number_twice() -> None:
    (error,) = read(GOOD, {**GOOD, "Artikelnummer": "BROT-1"}).errors
    assert (error.row, error.column) == (3, "Artikelnummer")


def test_organic_needs_a_control_body() -> None:
    (error,) = read({**GOOD, "Bio": "ja"}, terms=ShopTerms("x", organic=False, categories={"Brot": "brot"})).errors
    assert "Kontrollstelle" in error.message


def test_beer() -> None:
    product = one(Alkohol="4,9 % vol", Mindestalter="16", MwSt="19", Pfand="0,08")
    assert (product.min_age, product.alcohol_percent, product.deposit_cents) == (16, "4,9 % vol", 8)


def test_malt_beer_needs_no_age() -> None:
    assert one(Alkohol="0,5 % vol").min_age == 0


@pytest.mark.parametrize("separator", [";", ",", "\t"], ids=["semicolon", "comma", "tab"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_what_spreadsheets_write(separator: str, encoding: str, line_end: str) -> None:
    row = {**GOOD, "Name": "Käsebrötchen, süß", "Pfand": "0,15"}
    text = table(row, separator=separator).replace("\n", line_end)
    found = read_price_list(text.encode(encoding), TERMS)
    assert found.errors == ()
    assert found.products["baeckerei/brot-1"].name == "Käsebrötchen, süß"


FILES = {
    "empty": b"",
    "blank": b"\n\n",
    "an Excel file": b"PK\x03\x04 and so on",
    "an old Excel file": b"\xd0\xcf\x11\xe0 and so on",
    "an open quote": b'Artikelnummer;Name\n"brot;x',
    "bytes": bytes([0x81, 0x8D, 0x8F]),
    "over a megabyte": b"x" * (1024 * 1024 + 1),
    "too many rows": b"Artikelnummer;Name;Kategorie;Preis;MwSt\n" + b"\n" * 6000,
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES.keys())
def test_files_that_are_no_price_list(data: bytes) -> None:
    found = read_price_list(data, TERMS)
    assert (found.products, found.errors[0].row) == ({}, 1)


HEADS = {
    "a misspelt header": ("Artikelnummer;Name;Kategorie;Preis;MwSt;Allergehne", "Allergehne"),
    "a header twice": ("Artikelnummer;Name;Kategorie;Preis;MwSt;Name", "Name"),
    "a missing header": ("Artikelnummer;Name;Kategorie;MwSt", "Preis"),
    "an empty header": ("Artikelnummer;Name;Kategorie;Preis;MwSt;", ""),
}


@pytest.mark.parametrize(("line", "column"), HEADS.values(), ids=HEADS.keys())
def test_headers_that_end_the_import(line: str, column: str) -> None:
    found = read_price_list(f"{line}\nbrot-1;Brot;Brot;4,60;7;x\n".encode(), TERMS)
    assert [error.column for error in found.errors] == [column]


def test_headers_in_any_order_with_notes_behind() -> None:
    text = "preis;MWST;Artikelnummer ;Name;Kategorie;Verkauf (Stück|Gewicht)\n4,60;7;b;Brot;brot;stück\n;;;;;\n"
    found = read_price_list(text.encode(), TERMS)
    assert (found.errors, list(found.products)) == ((), ["baeckerei/b"])


def test_a_row_with_too_many_cells() -> None:
    found = read_price_list((table(GOOD) + ";\n").encode(), TERMS)
    assert [(error.row, error.column) for error in found.errors] == [(2, "")]


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    read_price_list(data, TERMS)


@given(st.dictionaries(st.sampled_from(HEADERS), st.text(max_size=30), max_size=8))
def test_whatever_is_accepted_keeps_the_contract(cells: dict[str, str]) -> None:
    found = read({**GOOD, **cells})
    assert bool(found.errors) != bool(found.products) or not any(cells.values())
    for product in found.products.values():
        assert msgspec.json.decode(msgspec.json.encode(product), type=Product) == product


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "resources/district/products").glob("*.csv")), ids=lambda p: p.stem
)
def test_the_example_shops(path: Path) -> None:
    folder = path.parents[1]
    categories = msgspec.json.decode((folder / "categories.json").read_bytes())
    shop = msgspec.json.decode((folder / "shops.json").read_bytes())[path.stem]
    names = {category["name"]["de"]: slug for slug, category in categories.items()}
    found = read_price_list(path.read_bytes(), ShopTerms(path.stem, "organic_code" in shop, names))
    assert found.errors == ()
    assert len(found.products) >= 5
