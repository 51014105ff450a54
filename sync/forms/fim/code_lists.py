# SPDX-License-Identifier: EUPL-1.2
"""Code lists in the format genericode (OASIS Code List Representation 1.0), as the XRepository gives them out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from sync.forms.fim.model import Code, CodeListReference, FimRefusedError
from sync.forms.fim.reading import own, parsed, words
from sync.forms.safe_xml import XmlBounds

MAX_XML: Final = 8 * 1024 * 1024
MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 100
_BOUNDS: Final = XmlBounds(MAX_XML, 400_000, 20)


@dataclass(frozen=True)
class CodeList:
    """A list as it is published: rows of cells by their column."""

    uri: str
    version: str
    version_uri: str
    columns: tuple[str, ...]
    key: str
    """The column whose value tells one row from the other."""
    rows: tuple[Mapping[str, str], ...]

    def codes(self, reference: CodeListReference) -> tuple[Code, ...]:
        """The choices: the columns that the field names, else the list's key and the first other one."""
        value = reference.value_column if reference.value_column in self.columns else self.key
        others = [column for column in self.columns if column != value]
        label = reference.label_column if reference.label_column in self.columns else next(iter(others), value)
        return tuple(
            Code(row[value], row.get(label) or row[value]) for row in self.rows if row.get(value, "").strip()
        )


def read_code_list(xml: bytes, name: str) -> CodeList:
    """A code list; raises FimRefusedError. `name` is that of its file."""
    root = parsed(xml, f"„{name}“", _BOUNDS)
    if etree.QName(root).localname != "CodeList":
        raise FimRefusedError(
            f"Die Datei „{name}“ ist keine Codeliste. Laden Sie sie beim XRepository als Genericode (XML) herunter."
        )
    identification = _part(root, "Identification")
    columns = _part(root, "ColumnSet")
    simple = _part(root, "SimpleCodeList")
    named = [column.get("Id") or "" for column in own(columns, "Column")] if columns is not None else []
    if len(named) > MAX_COLUMNS:
        raise FimRefusedError(f"Die Codeliste „{name}“ hat mehr als {MAX_COLUMNS} Spalten.")
    if columns is None or not all(named) or not named or simple is None:
        raise FimRefusedError(f"Der Codeliste „{name}“ fehlen ihre Spalten oder Einträge.")
    key_column = _part(columns, "Key")
    key = _part(key_column, "ColumnRef") if key_column is not None else None
    places = {column: place for place, column in enumerate(named)}
    rows: list[dict[str, str]] = []
    for row in own(simple, "Row"):
        if len(rows) >= MAX_ROWS:
            raise FimRefusedError(f"Die Codeliste „{name}“ hat mehr als {MAX_ROWS} Einträge.")
        rows.append(_cells(row, named, places))
    wanted = key.get("Ref") or "" if key is not None else ""
    return CodeList(
        words(_part(identification, "CanonicalUri")), words(_part(identification, "Version")),
        words(_part(identification, "CanonicalVersionUri")), tuple(named), wanted if wanted in named else named[0],
        tuple(rows),
    )  # fmt: skip


def found_list(reference: CodeListReference, lists: Iterable[CodeList]) -> CodeList | None:
    """The list that a field means, in its version; where none of this version is there, any version of it."""
    same = [one for one in lists if _same(reference, one)]
    exact = [one for one in same if is_exact(reference, one)]
    return next(iter([*exact, *same]), None)


def is_exact(reference: CodeListReference, found: CodeList) -> bool:
    """Whether a list has the version that the field wants; a field that names none wants whichever is current."""
    if reference.version_uri and reference.version_uri == found.version_uri:
        return True
    return not reference.version or reference.version == found.version


def _same(reference: CodeListReference, found: CodeList) -> bool:
    if reference.version_uri and reference.version_uri == found.version_uri:
        return True
    return bool(reference.uri) and reference.uri == found.uri


def _part(element: etree._Element | None, name: str) -> etree._Element | None:
    return None if element is None else next(own(element, name), None)


def _cells(row: etree._Element, columns: list[str], places: Mapping[str, int]) -> dict[str, str]:
    """Values by their column; one that names no column belongs to the one behind that of the value before it."""
    cells: dict[str, str] = {}
    place = 0
    for value in own(row, "Value"):
        place = places.get(value.get("ColumnRef") or "", place)
        if place < len(columns):
            cells[columns[place]] = words(_part(value, "SimpleValue"))
        place += 1
    return cells
