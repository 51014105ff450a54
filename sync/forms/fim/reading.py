# SPDX-License-Identifier: EUPL-1.2
"""From the XML of XDatenfelder 2.0 or 3.0 (message `xdatenfelder.stammdatenschema.0102`) to a data schema.

Structure, types, cardinality, code lists and texts are read; rules stay what they are, free text. It is a file from
outside: bounded in size, depth and elements, and refused with every place that is wrong.
"""

import json
import re
from collections.abc import Iterator
from typing import Final, get_args

from lxml import etree

from sync.forms.fim.model import (
    Code,
    CodeListReference,
    DataField,
    DataGroup,
    DataSchema,
    DataType,
    FieldKind,
    FimRefusedError,
    Position,
    Precision,
    Rule,
)
from sync.forms.safe_xml import UnsafeXmlError, XmlBounds, XmlFault, safe_root

MAX_XML: Final = 8 * 1024 * 1024
"""Bytes of a file; the largest published schemas have some three million."""
MAX_ELEMENTS: Final = 200_000
MAX_GROUPS_DEEP: Final = 12
"""Groups in each other; in a form each may need two, and a workbook has thirty."""
MAX_POSITIONS: Final = 3_000
"""Fields and groups, each counted wherever it stands."""
MAX_CODES: Final = 20_000
"""Choices that the file itself holds, all fields together."""
MAX_PROBLEMS: Final = 50
MAX_TEXT: Final = 8_000
"""Signs of a text that are kept; a workbook's cell holds little more."""
MAX_PATTERN: Final = 1_000
"""Signs of a pattern; those of published schemas have some dozens."""
_BOUNDS: Final = XmlBounds(MAX_XML, MAX_ELEMENTS, 3 * MAX_GROUPS_DEEP + 12)
_MESSAGE: Final = "xdatenfelder.stammdatenschema.0102"
_STANDARD: Final = re.compile(r"urn:xoev-de:fim:standard:xdatenfelder_(\d+(?:\.\d+)*)\Z", re.ASCII)
_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,30}\Z", re.ASCII)
_VERSION: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}\Z", re.ASCII)
_COUNT: Final = re.compile(r"([0-9]{1,6}):([0-9]{1,6}|\*)\Z", re.ASCII)
_LENGTH: Final = re.compile(r"[0-9]{1,6}\Z", re.ASCII)
_UNWRITABLE: Final = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor a workbook's cell takes; JSON's escapes may say it."""
_PRECISIONS: Final = ("minLength", "maxLength", "minValue", "maxValue", "pattern")
_UNSAFE: Final[dict[XmlFault, str]] = {
    "size": f"Die Datei {{0}} ist größer als {MAX_XML // 2**20} MiB; so große Dateien nehmen wir nicht an.",
    "syntax": "Die Datei {0} ist kein XML oder beschädigt. Laden Sie sie beim FIM-Portal noch einmal herunter. ({1})",
    "doctype": "Die Datei {0} legt einen Dokumenttyp oder Entitäten fest; solche Dateien nehmen wir nicht an.",
    "elements": f"Die Datei {{0}} hat mehr als {MAX_ELEMENTS} Elemente. Teilen Sie das Schema auf.",
    "depth": f"In der Datei {{0}} liegen mehr als {MAX_GROUPS_DEEP} Gruppen ineinander. Teilen Sie das Schema auf.",
}


def read_schema(xml: bytes) -> DataSchema:
    """A data schema that a form can be made of; raises FimRefusedError with everything that is in the way."""
    root = parsed(xml, "des Datenschemas", _BOUNDS)
    name = etree.QName(root)
    standard = _STANDARD.match(name.namespace or "")
    if standard is None:
        raise FimRefusedError("Das ist kein Datenschema in XDatenfelder. Laden Sie es beim FIM-Portal als „XDF“.")
    if standard[1].partition(".")[0] not in ("2", "3"):
        raise FimRefusedError(
            f"Das Datenschema steht in XDatenfelder {standard[1]}. Gelesen werden 2.0 und 3.0; laden Sie eine solche "
            "Fassung beim FIM-Portal."
        )
    if name.localname != _MESSAGE:
        raise FimRefusedError(
            f"Die Datei ist eine Nachricht „{name.localname}“. Gebraucht wird ein ganzes Datenschema ({_MESSAGE})."
        )
    top = _first(root, "stammdatenschema")
    if top is None:
        raise FimRefusedError("In der Datei fehlt das Element „stammdatenschema“.")
    reader = _Reader()
    schema = reader.schema(top, "2.0" if standard[1] == "2" else standard[1])
    if not reader.problems and not schema.positions:
        reader.problems.append("Das Datenschema enthält kein einziges Datenfeld.")
    if reader.problems:
        raise FimRefusedError(*reader.problems)
    return schema


def parsed(xml: bytes, whose: str, bounds: XmlBounds) -> etree._Element:
    """The root of a file that staff hand in; raises FimRefusedError. `whose` says which: `des Datenschemas`."""
    try:
        return safe_root(xml, bounds)
    except UnsafeXmlError as error:
        raise FimRefusedError(_UNSAFE[error.fault].format(whose, error.said)) from None


def words(element: etree._Element | None) -> str:
    """All text of an element on one line, shortened where it is endless."""
    if element is None:
        return ""
    text = " ".join("".join(map(str, element.itertext())).split())
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]} […]"


def own(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children of a local name, whatever their namespace: versions and tools differ in it."""
    return (child for child in element if isinstance(child.tag, str) and etree.QName(child).localname == name)


def _first(element: etree._Element, name: str) -> etree._Element | None:
    return next(own(element, name), None)


def _said(element: etree._Element, name: str) -> str:
    return words(_first(element, name))


def _label(element: etree._Element) -> str:
    return _said(element, "bezeichnungEingabe") or _said(element, "name") or "(ohne Namen)"


def _law(*elements: etree._Element) -> str:
    said = (words(law) for element in elements for law in own(element, "bezug"))
    return " / ".join(dict.fromkeys(text for text in said if text not in ("", "-")))[:MAX_TEXT]


def _coded(element: etree._Element, name: str) -> str:
    """The value of an element that names an entry of a code list: `<feldart><code>input</code></feldart>`."""
    found = _first(element, name)
    code = None if found is None else _first(found, "code")
    return words(found if code is None else code)


class _Reader:
    def __init__(self) -> None:
        self.problems: list[str] = []
        self._known: dict[str, DataField | DataGroup] = {}
        self._positions = 0
        self._codes = 0

    def schema(self, element: etree._Element, standard: str) -> DataSchema:
        key = self._key(element, ())
        name = _said(element, "name")
        label = _said(element, "bezeichnung") or _said(element, "bezeichnungEingabe") or name or key
        positions = self._inside(element, (label,), (key,))
        return DataSchema(
            key, name, label, _said(element, "hilfetext"), self._rules(element), positions, standard=standard
        )

    def _problem(self, path: tuple[str, ...], text: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(f"{' › '.join(path)}: {text}" if path else text)

    def _key(self, element: etree._Element, path: tuple[str, ...]) -> str:
        identification = _first(element, "identifikation")
        found = _said(identification, "id") if identification is not None else ""
        version = _said(identification, "version") if identification is not None else ""
        if not _ID.match(found):
            self._problem(path, f"Die FIM-ID fehlt oder ist keine: „{found[:60]}“.")
        if version and not _VERSION.match(version):
            self._problem(path, f"Die Fassung von {found[:40]} ist keine: „{version[:60]}“.")
        return f"{found}V{version}" if version else found

    def _inside(self, element: etree._Element, path: tuple[str, ...], above: tuple[str, ...]) -> tuple[Position, ...]:
        made: list[Position] = []
        for structure in own(element, "struktur"):
            position = self._position(structure, path, above)
            if position is None:
                continue
            if any(position.element.key == other.element.key for other in made):
                self._problem(path, f"{position.element} steht hier zweimal; in JSON kann es nur einmal stehen.")
                continue
            made.append(position)
        return tuple(made)

    def _position(self, structure: etree._Element, path: tuple[str, ...], above: tuple[str, ...]) -> Position | None:
        self._positions += 1
        if self._positions > MAX_POSITIONS:
            raise FimRefusedError(
                *self.problems,
                f"Das Datenschema hat mehr als {MAX_POSITIONS} Felder und Gruppen. Ein Formular daraus füllt niemand "
                "aus; nehmen Sie ein kleineres Schema.",
            )
        contained = _first(structure, "enthaelt")
        inner = next((one for one in contained if isinstance(one.tag, str)), None) if contained is not None else None
        kind = "" if inner is None else etree.QName(inner).localname
        if inner is None or kind not in ("datenfeld", "datenfeldgruppe"):
            self._problem(path, "Eine Struktur enthält weder Datenfeld noch Datenfeldgruppe.")
            return None
        here = (*path, _label(inner)[:80])
        count = _COUNT.match(_said(structure, "anzahl"))
        if count is None or count[2] == "0" or (count[2] != "*" and int(count[2]) < int(count[1])):
            self._problem(here, f"Die Anzahl „{_said(structure, 'anzahl')[:40]}“ ist keine wie 1:1, 0:1 oder 1:*.")
            return None
        law = _law(structure, inner)
        element = self._field(inner, here, law) if kind == "datenfeld" else self._group(inner, here, above, law)
        if element is None:
            return None
        if self._known.setdefault(element.key, element) != element:
            self._problem(here, f"{element.key} kommt im Schema mit verschiedenem Inhalt vor.")
            return None
        return Position(int(count[1]), None if count[2] == "*" else int(count[2]), element)

    def _group(
        self, element: etree._Element, path: tuple[str, ...], above: tuple[str, ...], law: str
    ) -> DataGroup | None:
        key = self._key(element, path)
        if key in above:
            self._problem(path, f"Die Gruppe {key} enthält sich selbst: {' › '.join((*above, key))}.")
            return None
        if len(above) > MAX_GROUPS_DEEP:
            self._problem(path, f"Hier liegen mehr als {MAX_GROUPS_DEEP} Gruppen ineinander.")
            return None
        positions = self._inside(element, path, (*above, key))
        if not positions and not self.problems:
            self._problem(path, f"Die Gruppe {key} ist leer.")
        return DataGroup(
            key, _said(element, "name"), _label(element), _said(element, "hilfetextEingabe"), self._rules(element),
            positions, _coded(element, "art") == "X", law=law,
        )  # fmt: skip

    def _field(self, element: etree._Element, path: tuple[str, ...], law: str) -> DataField | None:
        key = self._key(element, path)
        kind = next((one for one in get_args(FieldKind) if one == _coded(element, "feldart")), None)
        kind_of_data = next((one for one in get_args(DataType) if one == _coded(element, "datentyp")), None)
        if kind is None or kind_of_data is None:
            name = "Feldart" if kind is None else "Datentyp"
            value = _coded(element, "feldart" if kind is None else "datentyp")
            self._problem(path, f"{name} „{value[:40]}“ gibt es in XDatenfelder nicht ({key}).")
            return None
        return DataField(
            key, _said(element, "name"), _label(element), _said(element, "hilfetextEingabe"), self._rules(element),
            kind, kind_of_data, self._precision(element), _said(element, "inhalt"),
            tuple(self._own_codes(element)), _reference(element), law=law,
        )  # fmt: skip

    def _precision(self, element: etree._Element) -> Precision:
        found = _first(element, "praezisierung")
        if found is None:
            return Precision()
        text = words(found)
        given = {name: found.get(name, "").strip() for name in _PRECISIONS}
        if text:
            # 2.0 writes an object in JSON, and people write what they like.
            try:
                told = json.loads(text)
            except (ValueError, RecursionError):
                told = None
            if not isinstance(told, dict):
                return Precision(unread=text)
            strange = [name for name in _PRECISIONS if not _is_plain(told.get(name))]
            if strange:
                return Precision(unread=text)
            given |= {name: "" if told.get(name) is None else str(told[name]).strip() for name in _PRECISIONS}
        if len(given["pattern"]) > MAX_PATTERN or any(map(_UNWRITABLE.search, given.values())):
            return Precision(unread=_UNWRITABLE.sub("?", text or ", ".join(given.values()))[:MAX_PATTERN])
        unread = [name for name in ("minLength", "maxLength") if given[name] and not _LENGTH.match(given[name])]
        lengths = {name: int(given[name]) if _LENGTH.match(given[name]) else None for name in _PRECISIONS[:2]}
        return Precision(
            lengths["minLength"] or None, lengths["maxLength"], given["minValue"][:40], given["maxValue"][:40],
            given["pattern"], ", ".join(f"{name} {given[name][:40]}" for name in unread),
        )  # fmt: skip

    def _own_codes(self, element: etree._Element) -> Iterator[Code]:
        for values in own(element, "werte"):
            for value in own(values, "wert"):
                self._codes += 1
                if self._codes > MAX_CODES:
                    raise FimRefusedError(*self.problems, f"Die Wertelisten haben mehr als {MAX_CODES} Einträge.")
                code = _said(value, "code")
                yield Code(code, _said(value, "name") or code)

    def _rules(self, element: etree._Element) -> tuple[Rule, ...]:
        made = []
        for rule in own(element, "regel"):
            identification = _first(rule, "identifikation")
            key = _said(identification, "id") if identification is not None else ""
            # 3.0 says it in `freitextRegel`, 2.0 in `definition`; a script of either is nobody's language.
            text = _said(rule, "freitextRegel") or _said(rule, "definition") or _said(rule, "beschreibung")
            made.append(Rule(key, _said(rule, "name"), text or _said(rule, "script") or _said(rule, "skript")))
        return tuple(made)


def _is_plain(value: object) -> bool:
    """Whether a limit is told as a word or a number, or not at all."""
    return value is None or (isinstance(value, (str, int, float)) and not isinstance(value, bool))


def _reference(element: etree._Element) -> CodeListReference | None:
    found = _first(element, "codelisteReferenz")
    if found is None:
        return None
    # 2.0 puts it one element deeper than 3.0.
    inner = _first(found, "genericodeIdentification")
    holder = found if inner is None else inner
    return CodeListReference(
        _said(holder, "canonicalIdentification"), _said(holder, "version"), _said(holder, "canonicalVersionUri"),
        _said(element, "codeKey"), _said(element, "nameKey"),
    )  # fmt: skip
