# SPDX-License-Identifier: EUPL-1.2
"""A shop's price list as CSV, in the format that resources/README.md describes; no database here.

More is taken than the format promises: commas or tabs between cells and Windows-1252, since that is what
spreadsheets write. Nothing is taken silently: every cell that does not fit is named with row and column.
"""

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from sync.contract.ordering import Product
from sync.platform.ecosystems.ordering import csv_cells as cells
from sync.platform.ecosystems.ordering.csv_cells import CellError

MAX_CSV_BYTES = 1024 * 1024
MAX_ROWS = 5000
_PARENTHESES = re.compile(r"\s*\([^()]*\)$")

HEADERS = (
    "Artikelnummer", "Name", "Bezeichnung", "Kategorie", "Bild", "Verkauf", "Preis", "Inhalt", "Einheit",
    "Schritt g", "Höchstmenge g", "Höchstzahl", "Pfand", "MwSt", "Allergene", "Spuren", "Zutaten",
    "Nährwerte", "Zusatzstoffe", "Herkunft", "Hersteller", "Lagerung", "Bio", "Mindestalter", "Alkohol",
    "Suchwörter",
)  # fmt: skip
REQUIRED = ("Artikelnummer", "Name", "Kategorie", "Preis", "MwSt")
_BY_FOLDED = {header.casefold(): header for header in HEADERS}


@dataclass(frozen=True)
class CsvError:
    """One thing to mend. `row` counts as the spreadsheet does (headers are row 1); `column` may be empty."""

    row: int
    column: str
    message: str


@dataclass(frozen=True)
class PriceList:
    """The products by item id, in the file's order; worth something only where there are no errors."""

    products: dict[str, Product]
    errors: tuple[CsvError, ...]


@dataclass(frozen=True)
class ShopTerms:
    """What a price list is checked against: whose it is, and which categories there are (German name -> id)."""

    shop: str
    organic: bool
    categories: Mapping[str, str]


def read_price_list(data: bytes, terms: ShopTerms) -> PriceList:
    """Read a whole file; all rows are checked, so that one look shows everything there is to mend."""
    try:
        rows = _rows(_text(data))
        headers = _headers(rows[0][1])
    except _FileError as error:
        return PriceList({}, error.errors)
    products: dict[str, Product] = {}
    errors: list[CsvError] = []
    for number, row in rows[1:]:
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(headers):
            errors.append(
                CsvError(
                    number,
                    "",
                    f"Die Zeile hat {len(row)} Zellen, die Kopfzeile {len(headers)}. "
                    "Bitte prüfen Sie Trennzeichen und Anführungszeichen.",
                )
            )
            continue
        reader = _Row(number, dict(zip(headers, row, strict=True)))
        found = _product(reader, terms)
        errors += reader.errors
        if found is None:
            continue
        item_id, product = found
        if item_id in products:
            errors.append(CsvError(number, "Artikelnummer", "Diese Artikelnummer steht schon weiter oben."))
        products[item_id] = product
    return PriceList(products, tuple(errors))


class _FileError(Exception):
    def __init__(self, *errors: CsvError) -> None:
        super().__init__("price list")
        self.errors = errors


class _Row:
    """Reads the cells of one row and collects what is wrong with them."""

    def __init__(self, number: int, row: Mapping[str, str]) -> None:
        self._number = number
        self._row = row
        self.errors: list[CsvError] = []

    def read(self, column: str, reader: Callable[[str], Any], default: Any = None) -> Any:
        """The value of a cell, or the default where it is empty, missing or wrong."""
        try:
            text = cells.clean(self._row.get(column, ""))
            if not text:
                if column in REQUIRED:
                    raise CellError("Hier muss etwas stehen.")
                return default
            return reader(text)
        except CellError as error:
            self.wrong(column, str(error))
            return default

    def wrong(self, column: str, message: str) -> None:
        """Note an error in this row."""
        self.errors.append(CsvError(self._number, column, message))


def _text(data: bytes) -> str:
    if len(data) > MAX_CSV_BYTES:
        raise _FileError(CsvError(1, "", "Die Datei ist größer als 1 MB. Bitte teilen Sie sie."))
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        raise _FileError(CsvError(1, "", "Das ist eine Excel-Datei. Bitte speichern Sie sie als „CSV UTF-8“."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        message = "Die Schriftzeichen sind nicht lesbar. Bitte speichern Sie die Datei als „CSV UTF-8“."
        raise _FileError(CsvError(1, "", message)) from None


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Rows with their numbers in the spreadsheet, which counts a cell with line breaks as one row."""
    first_line = text.split("\n", 1)[0]
    separator = max(";,\t", key=first_line.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        message = "Ein Anführungszeichen ist nicht geschlossen. Bitte prüfen Sie die Datei."
        raise _FileError(CsvError(1, "", message)) from None
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise _FileError(CsvError(1, "", "Die Datei ist leer oder die Kopfzeile fehlt."))
    if len(rows) > MAX_ROWS:
        raise _FileError(CsvError(1, "", f"Die Datei hat mehr als {MAX_ROWS} Zeilen."))
    return list(enumerate(rows, start=1))


def _headers(row: list[str]) -> list[str]:
    """The known headers in the file's order; a misspelt one must never pass as a missing one."""
    found: list[str] = []
    errors: list[CsvError] = []
    for cell in row:
        shown = " ".join(cell.split())
        header = _BY_FOLDED.get(_PARENTHESES.sub("", shown).casefold())
        if header is None:
            errors.append(CsvError(1, shown, f"Diese Überschrift ist unbekannt. Möglich sind: {', '.join(HEADERS)}."))
        elif header in found:
            errors.append(CsvError(1, header, "Diese Überschrift steht zweimal da."))
        else:
            found.append(header)
    errors += [CsvError(1, header, "Diese Spalte fehlt.") for header in REQUIRED if header not in found]
    if errors:
        raise _FileError(*errors)
    return found


def _product(row: _Row, terms: ShopTerms) -> tuple[str, Product] | None:
    number = row.read("Artikelnummer", cells.article_number)
    fields = _plain_fields(row, terms) | _quantities(row) | _labelling(row, terms)
    if row.errors:
        return None
    try:
        return f"{terms.shop}/{number}", msgspec.convert({"shop": terms.shop, **fields}, Product)
    except msgspec.ValidationError as error:
        row.wrong("", f"Die Zeile passt nicht zusammen: {error}")
        return None


def _plain_fields(row: _Row, terms: ShopTerms) -> dict[str, Any]:
    names = {**{slug: slug for slug in terms.categories.values()}, **terms.categories}

    def short(text: str) -> str:
        return cells.words(text, 200)

    return {
        "name": row.read("Name", short),
        "legal_name": row.read("Bezeichnung", short, ""),
        "category": row.read("Kategorie", lambda text: cells.choice(text, names)),
        "picture": row.read("Bild", _picture, "product"),
        "origin": row.read("Herkunft", short, ""),
        "producer": row.read("Hersteller", short, ""),
        "storage": row.read("Lagerung", short, ""),
        "words": row.read("Suchwörter", cells.entries, []),
        "price_cents": row.read("Preis", lambda text: cells.money(text, least=1)),
        "deposit_cents": row.read("Pfand", cells.money, 0),
        "vat_percent": row.read("MwSt", cells.vat),
    }


def _quantities(row: _Row) -> dict[str, Any]:
    sold_by = row.read("Verkauf", lambda text: cells.choice(text, {"Stück": "piece", "Gewicht": "weight"}), "piece")
    content = row.read("Inhalt", lambda text: cells.whole(text, 1, 999_999))
    unit = row.read("Einheit", lambda text: cells.choice(text, {"g": "g", "ml": "ml", "Stück": "piece"}))
    step = row.read("Schritt g", lambda text: cells.whole(text, 1, 100_000))
    most = row.read("Höchstmenge g", lambda text: cells.whole(text, 1, 100_000))
    count = row.read("Höchstzahl", lambda text: cells.whole(text, 1, 999))
    if row.errors:
        return {}
    if (content is None) != (unit is None):
        row.wrong("Inhalt", "Inhalt und Einheit gehören zusammen. Bitte füllen Sie beide oder keine.")
    if sold_by == "weight":
        if step is None:
            row.wrong("Schritt g", "Bei Verkauf nach Gewicht muss hier stehen, in welchen Schritten.")
        elif most is not None and most % step:
            row.wrong("Höchstmenge g", f"Die Höchstmenge muss ein Vielfaches von {step} sein.")
        for column, value in (("Inhalt", content), ("Höchstzahl", count)):
            if value is not None:
                row.wrong(column, "Bei Verkauf nach Gewicht bleibt diese Zelle leer.")
    else:
        for column, value in (("Schritt g", step), ("Höchstmenge g", most)):
            if value is not None:
                row.wrong(column, "Bei Verkauf nach Stück bleibt diese Zelle leer.")
    return {
        "sold_by": sold_by,
        "content": content,
        "content_unit": unit,
        "weight_step": step,
        "weight_max": most,
        "max_quantity": count or 20,
    }


def _labelling(row: _Row, terms: ShopTerms) -> dict[str, Any]:
    text, tenths = row.read("Alkohol", cells.alcohol, ("", 0))
    min_age = int(row.read("Mindestalter", lambda cell: cells.choice(cell, {"0": "0", "16": "16", "18": "18"}), "0"))
    organic = row.read("Bio", lambda cell: cells.choice(cell, {"ja": "ja", "nein": ""}), "")
    if tenths > 12 and not min_age:
        row.wrong("Mindestalter", "Bei mehr als 1,2 % vol Alkohol muss hier 16 oder 18 stehen.")
    if organic and not terms.organic:
        row.wrong("Bio", "„ja“ ist nur möglich, wenn beim Laden eine Öko-Kontrollstelle eingetragen ist.")
    return {
        "allergens": row.read("Allergene", cells.allergens, []),
        "traces": row.read("Spuren", cells.allergens, []),
        "ingredients": row.read("Zutaten", lambda cell: cells.words(cell, 1200), ""),
        "nutrition": row.read("Nährwerte", cells.nutrition, {}),
        "additives": row.read("Zusatzstoffe", cells.entries, []),
        "organic": bool(organic),
        "min_age": min_age,
        "alcohol_percent": text,
    }


def _picture(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,59}", text):
        raise CellError("Bitte geben Sie den Namen eines Bildes ohne „.svg“ an, zum Beispiel: brot")
    return text
