# SPDX-License-Identifier: EUPL-1.2
"""From a file that anybody may have made to the cells of its sheets, within bounds.

What a workbook may cost is bounded before anything of it is believed: its size, what it unpacks to, its cells, their
text. Macros, document types and formulas without a result are refused; links to other workbooks are never followed.
"""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import openpyxl
import xlrd
from lxml import etree
from pyxform import constants
from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import (
    csv_to_dict,
    get_excel_column_headers,
    get_excel_rows,
    md_to_dict,
    xls_value_to_unicode,
    xlsx_value_to_str,
)

from sync.platform.ecosystems.forms.problems import Problem, WorkbookError

MAX_BYTES: Final = 8 * 1024 * 1024
"""Of the file."""
MAX_UNPACKED: Final = 32 * 1024 * 1024
"""Of all that lies in an .xlsx, in bytes."""
MAX_PARTS: Final = 2_000
"""Files in an .xlsx."""
MAX_CELLS: Final = 150_000
"""Of all sheets that count, with something in them."""
MAX_CELL: Final = 10_000
"""Signs of one cell."""
MAX_TEXT: Final = 8 * 1024 * 1024
"""Signs of all cells."""
MAX_MARKDOWN: Final = 512 * 1024
"""Of a Markdown table, in signs; the time to read a line of it grows with the square of its length."""
MAX_LINE: Final = 4_000
"""Signs of a line of it."""
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ADDRESS: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})\Z", re.ASCII)
_CANNOT_BE_READ: Final = (
    "Die Datei lässt sich nicht lesen, vielleicht ist sie beschädigt. Öffnen Sie sie in Ihrer Tabellenkalkulation "
    "und "
    "speichern Sie sie neu als .xlsx."
)
_MACROS: Final = (
    "Die Mappe enthält Makros; solche Mappen nehmen wir nicht an. Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“."
)

Sheets = dict[str, Any]
"""As pyxform takes them: rows by the sheet's name, headings by `<name>_header`, all names by `sheet_names`."""


@dataclass
class _Bounds:
    """Counts what was read."""

    cells: int = 0
    text: int = 0

    def count(self, sheet: str, row: int, column: str, text: str) -> str:
        """A cell that may be used; raises WorkbookError."""
        self.cells += 1
        self.text += len(text)
        if len(text) > MAX_CELL:
            raise WorkbookError(
                Problem(f"Die Zelle hat mehr als {MAX_CELL} Zeichen. Kürzen Sie sie.", sheet, row, column)
            )
        if self.cells > MAX_CELLS or self.text > MAX_TEXT:
            raise WorkbookError(
                Problem(f"Die Mappe hat mehr als {MAX_CELLS} Zellen oder zu viel Text. Teilen Sie das Formular auf.")
            )
        return text


def read_sheets(data: bytes) -> Sheets:
    """The cells of a workbook (.xlsx, .xls, .csv, Markdown); its kind is told from its content.

    Raises WorkbookError with German texts.
    """
    if len(data) > MAX_BYTES:
        raise WorkbookError(
            Problem(f"Die Datei ist größer als {MAX_BYTES // 2**20} MiB. Nehmen Sie Bilder und leere Blätter heraus.")
        )
    if not data.strip():
        raise WorkbookError(Problem("Die Datei ist leer."))
    reader = _xlsx if data.startswith(_ZIP) else _xls if data.startswith(_OLE) else _plain
    try:
        return reader(data)
    except WorkbookError:
        raise
    except PyXFormError as error:
        duplicate = re.fullmatch(r"Duplicate column header: (.*)", str(error), re.DOTALL)
        if duplicate:
            raise WorkbookError(
                Problem(
                    f"Die Überschrift „{duplicate[1]}“ steht zweimal in Zeile 1. Benennen Sie eine der Spalten um "
                    f"oder "
                    "löschen Sie sie.", None, 1, duplicate[1],
                )
            ) from error  # fmt: skip
        raise WorkbookError(Problem(_CANNOT_BE_READ)) from error
    except Exception as error:
        # Readers of foreign files fail in whatever way the file makes them.
        raise WorkbookError(Problem(_CANNOT_BE_READ)) from error


# -- .xlsx ---------------------------------------------------------------------------------------------------------


def _xlsx(data: bytes) -> Sheets:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        _check_archive(archive)
        problems = list(_formulas(archive))
    if problems:
        raise WorkbookError(*problems)
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    bounds = _Bounds()
    try:
        return _sheets(
            list(book.sheetnames),
            lambda name: (
                (cell.value for cell in next(book[name].iter_rows(max_row=1), ())),
                lambda width: book[name].iter_rows(min_row=2, max_col=width),
                lambda cell, row, column: bounds.count(
                    name, row + 2, column, _trimmed(cell.value, xlsx_value_to_str)
                ),
            ),
        )
    finally:
        book.close()


def _check_archive(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise WorkbookError(
            Problem("Die Mappe ist ausgepackt viel größer als erlaubt. Nehmen Sie Bilder und leere Blätter heraus.")
        )
    if any(name.endswith("vbaProject.bin") for name in names):
        raise WorkbookError(Problem(_MACROS))
    if "xl/workbook.xml" not in names:
        raise WorkbookError(
            Problem("Das ist keine Excel-Arbeitsmappe. Speichern Sie die Datei als .xlsx; .ods lesen wir nicht.")
        )
    if b"macroEnabled" in archive.read("[Content_Types].xml"):
        raise WorkbookError(Problem(_MACROS))
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            content = archive.read(part)
            # Office writes UTF-8. In other encodings a document type could hide from this search.
            if not content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<") or b"<!DOCTYPE" in content:
                raise WorkbookError(Problem(_CANNOT_BE_READ))
            if b"\x00" in content[:200]:
                raise WorkbookError(Problem(_CANNOT_BE_READ))


def _formulas(archive: zipfile.ZipFile) -> Iterator[Problem]:
    """Cells whose formula has no result or an error for one: pyxform would take the first kind for empty ones."""
    for sheet, path in _worksheets(archive):
        if sheet.lower() not in constants.SUPPORTED_SHEET_NAMES:
            continue
        with archive.open(path) as part:
            cells = etree.iterparse(part, tag=f"{_SPREADSHEET}c", resolve_entities=False, no_network=True)
            for _, cell in cells:
                result = cell.find(f"{_SPREADSHEET}v")
                address = _ADDRESS.match(cell.get("r") or "")
                place = (sheet, int(address[2]), address[1]) if address else (sheet, None, None)
                if cell.get("t") == "e":
                    said = result.text if result is not None else ""
                    yield Problem(f"In der Zelle steht der Fehler {said}. Verbessern Sie die Formel.", *place)
                elif cell.find(f"{_SPREADSHEET}f") is not None and not _has_result(cell, result):
                    yield Problem(
                        "In der Zelle steht eine Formel ohne Ergebnis. Öffnen Sie die Mappe in Ihrer "
                        "Tabellenkalkulation, lassen Sie sie rechnen und speichern Sie sie, oder schreiben Sie "
                        "den Text "
                        "selbst hinein.", *place,
                    )  # fmt: skip
                cell.clear()


def _has_result(cell: etree._Element, result: etree._Element | None) -> bool:
    return result is not None and (bool(result.text) or cell.get("t") == "str")


def _worksheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    book, related = (_parsed(archive.read(f"xl/{name}")) for name in ("workbook.xml", "_rels/workbook.xml.rels"))
    targets = {one.get("Id"): one.get("Target") or "" for one in related}
    for sheet in book.iter(f"{_SPREADSHEET}sheet"):
        target = targets.get(sheet.get(_RELATION), "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if path in archive.namelist():
            yield sheet.get("name") or "", path


def _parsed(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


# -- .xls ----------------------------------------------------------------------------------------------------------


def _xls(data: bytes) -> Sheets:
    if "_VBA_PROJECT".encode("utf-16-le") in data:
        raise WorkbookError(Problem(_MACROS))
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise WorkbookError(Problem("Die Mappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort."))
    book = xlrd.open_workbook(file_contents=data, on_demand=True, logfile=io.StringIO())
    bounds = _Bounds()

    def cells(name: str) -> "tuple[Iterable[Any], Callable[[int], Iterable[Any]], Callable[[Any, int, str], str]]":
        sheet = book.sheet_by_name(name)

        def text(cell: Any, row: int, column: str) -> str:
            try:
                written = _trimmed(cell.value, lambda value: xls_value_to_unicode(value, cell.ctype, book.datemode))
            except xlrd.xldate.XLDateError:
                raise WorkbookError(
                    Problem("Das Datum ist keines. Schreiben Sie es als Text: 2026-11-28.", name, row + 2, column)
                ) from None
            return bounds.count(name, row + 2, column, written)

        first = sheet.row_values(0) if sheet.nrows else ()
        return first, lambda width: (sheet.row_slice(row, 0, width) for row in range(1, sheet.nrows)), text

    try:
        return _sheets(list(book.sheet_names()), cells)
    finally:
        book.release_resources()


# -- both ----------------------------------------------------------------------------------------------------------


def _sheets(
    names: list[str],
    cells: "Callable[[str], tuple[Iterable[Any], Callable[[int], Iterable[Any]], Callable[[Any, int, str], str]]]",
) -> Sheets:
    """The sheets that an XLSForm may have; a workbook's only sheet is the survey, whatever its name."""
    sheets: Sheets = {"sheet_names": names}
    for name in names:
        key = name.lower()
        if key not in constants.SUPPORTED_SHEET_NAMES:
            if len(names) > 1:
                continue
            key = constants.SURVEY
        first, rows, text = cells(name)
        headings = get_excel_column_headers(None if value is None else str(value) for value in first)
        sheets[key] = get_excel_rows(headings, rows(len(headings)), text)
        sheets[f"{key}_header"] = [dict.fromkeys(heading for heading in headings if heading is not None)]
    return sheets


def _trimmed(value: Any, said: Callable[[Any], str]) -> str:
    return said(value.strip() if isinstance(value, str) else value)


# -- text ----------------------------------------------------------------------------------------------------------


def _plain(data: bytes) -> Sheets:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WorkbookError(
            Problem(
                "Diese Art von Datei lesen wir nicht. Erlaubt sind .xlsx und .xls; eine CSV-Datei speichern Sie als "
                "„CSV UTF-8“."
            )
        ) from None
    if "\x00" in text:
        raise WorkbookError(Problem("Diese Art von Datei lesen wir nicht. Erlaubt sind .xlsx, .xls und CSV."))
    sheets = _markdown(text) if text.lstrip().startswith(("|", "#")) else _csv(text)
    bounds = _Bounds()
    for name, rows in sheets.items():
        if isinstance(rows, list) and name in constants.SUPPORTED_SHEET_NAMES:
            for place, row in enumerate(rows):
                for column, cell in row.items():
                    bounds.count(name, place + 2, str(column), cell)
    return sheets


def _markdown(text: str) -> Sheets:
    if len(text) > MAX_MARKDOWN or any(len(line) > MAX_LINE for line in text.splitlines()):
        raise WorkbookError(
            Problem(
                f"Die Tabelle hat mehr als {MAX_MARKDOWN // 1024} KiB oder eine Zeile mit mehr als {MAX_LINE} "
                f"Zeichen."
            )
        )
    if text.count("|") < 5:
        raise WorkbookError(Problem("Das ist keine Tabelle, wie ein Formular sie braucht."))
    sheets: Sheets = md_to_dict(text.encode())
    return sheets


def _csv(text: str) -> Sheets:
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    if not any(len(row) > 1 for row in rows):
        raise WorkbookError(
            Problem(
                "Diese Art von Datei lesen wir nicht, oder ihr fehlen die Spalten. Erlaubt sind .xlsx, .xls und CSV."
            )
        )
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    # pyxform takes what has fewer than four commas for no CSV.
    sheets: Sheets = csv_to_dict(f"{written.getvalue()}\r\n,,,,\r\n".encode())
    return sheets


def _delimiter(text: str) -> str:
    """Spreadsheet programs set to German write semicolons."""
    lines = text.splitlines()[:20]
    return ";" if sum(line.count(";") for line in lines) > sum(line.count(",") for line in lines) else ","


def located(sheets: Mapping[str, Any], sheet: str, column: str, value: str) -> int | None:
    """The first row of a sheet that has a value in a column, or has it as one word of several."""
    for place, row in enumerate(sheets.get(sheet) or ()):
        for heading, cell in row.items():
            if str(heading).lower() == column and (cell == value or value in str(cell).split()):
                return place + 2
    return None
