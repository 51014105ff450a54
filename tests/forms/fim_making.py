# SPDX-License-Identifier: EUPL-1.2
"""Data schemas for tests, written as XDatenfelder 2.0 and 3.0 write them, and code lists beside them."""

import json
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from sync.forms.fim.model import (
    Code,
    CodeListReference,
    DataField,
    DataGroup,
    DataSchema,
    DataType,
    Element,
    FieldKind,
    Position,
    Precision,
    Rule,
)

ANYTHING = Precision()
BREEDS = CodeListReference("urn:de:dorfpunkt:hunderasse", "1", "urn:de:dorfpunkt:hunderasse_1")


def a_field(
    number: int,
    label: str,
    kind_of_data: DataType = "text",
    *,
    kind: FieldKind = "input",
    version: str = "1.0",
    precision: Precision = ANYTHING,
    content: str = "",
    codes: Sequence[Code] = (),
    reference: CodeListReference | None = None,
    help_text: str = "",
    rules: Sequence[Rule] = (),
) -> DataField:
    """A field: `a_field(3, "Geburtsdatum", "date")`."""
    return DataField(
        f"F05{number:06}V{version}", label, label, help_text, tuple(rules), kind, kind_of_data, precision, content,
        tuple(codes), reference,
    )  # fmt: skip


def a_group(
    number: int, label: str, *positions: Position, exclusive: bool = False, rules: Sequence[Rule] = ()
) -> DataGroup:
    """A group of positions."""
    return DataGroup(f"G05{number:06}V1.0", label, label, "", tuple(rules), positions, exclusive)


def a_schema(*positions: Position, rules: Sequence[Rule] = (), standard: str = "3.0.0") -> DataSchema:
    """A whole schema."""
    return DataSchema("S05000001V1.0", "Probe", "Probe", "", tuple(rules), positions, standard=standard)


def one(element: DataField | DataGroup) -> Position:
    """Exactly one of it."""
    return Position(1, 1, element)


def maybe(element: DataField | DataGroup) -> Position:
    """One or none."""
    return Position(0, 1, element)


def many(element: DataField | DataGroup, least: int = 0, most: int | None = None) -> Position:
    """Several."""
    return Position(least, most, element)


# -- XML -----------------------------------------------------------------------------------------------------------


def xdf(schema: DataSchema) -> bytes:
    """The message in the schema's version of the standard."""
    new = schema.standard != "2.0"
    space = "urn:xoev-de:fim:standard:xdatenfelder_" + ("3.0.0" if new else "2")
    title = _text("bezeichnung" if new else "bezeichnungEingabe", schema.label)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<xdf:xdatenfelder.stammdatenschema.0102 xmlns:xdf="{space}">'
        "<xdf:header><xdf:nachrichtID>1</xdf:nachrichtID>"
        "<xdf:erstellungszeitpunkt>2026-11-29T08:00:00Z</xdf:erstellungszeitpunkt></xdf:header>"
        f"<xdf:stammdatenschema>{_identified(schema.key)}{_text('name', schema.name)}{title}"
        f"{_text('hilfetext', schema.help)}{_rules(schema, new)}{_positions(schema.positions, new)}"
        "</xdf:stammdatenschema></xdf:xdatenfelder.stammdatenschema.0102>"
    ).encode()


def genericode(reference: CodeListReference, codes: Iterable[Code], *, prefix: str = "gc:") -> bytes:
    """A code list as the XRepository gives it out."""
    rows = "".join(
        f'<Row><Value ColumnRef="code"><SimpleValue>{escape(code.value)}</SimpleValue></Value>'
        f"<Value><SimpleValue>{escape(code.label)}</SimpleValue></Value></Row>"
        for code in codes
    )
    named = f"xmlns{':' + prefix[:-1] if prefix else ''}"
    return (
        f'<{prefix}CodeList {named}="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification>'
        f"<ShortName>liste</ShortName><Version>{reference.version}</Version>"
        f"<CanonicalUri>{reference.uri}</CanonicalUri>"
        f"<CanonicalVersionUri>{reference.version_uri}</CanonicalVersionUri></Identification><ColumnSet>"
        '<Column Id="code" Use="required"/><Column Id="name" Use="required"/>'
        '<Key Id="codeKey"><ShortName>k</ShortName><ColumnRef Ref="code"/></Key></ColumnSet>'
        f"<SimpleCodeList>{rows}</SimpleCodeList></{prefix}CodeList>"
    ).encode()


def _text(name: str, text: str) -> str:
    return f"<xdf:{name}>{escape(text)}</xdf:{name}>"


def _code(name: str, value: str) -> str:
    return f"<xdf:{name}><code>{value}</code></xdf:{name}>"


def _identified(key: str) -> str:
    found, _, version = key.partition("V")
    said = f"<xdf:version>{version}</xdf:version>" if version else ""
    return f"<xdf:identifikation><xdf:id>{found}</xdf:id>{said}</xdf:identifikation>"


def _rules(element: Element, new: bool) -> str:
    return "".join(
        f"<xdf:regel>{_identified(rule.key + 'V1.0')}{_text('name', rule.name)}"
        f"{_text('freitextRegel' if new else 'definition', rule.text)}</xdf:regel>"
        for rule in element.rules
    )


def _positions(positions: Iterable[Position], new: bool) -> str:
    return "".join(
        f"<xdf:struktur><xdf:anzahl>{position.least}:{'*' if position.most is None else position.most}</xdf:anzahl>"
        f"{_text('bezug', position.element.law)}<xdf:enthaelt>{_element(position.element, new)}</xdf:enthaelt>"
        "</xdf:struktur>"
        for position in positions
    )


def _element(element: DataField | DataGroup, new: bool) -> str:
    common = (
        f"{_identified(element.key)}{_text('name', element.name)}{_text('bezeichnungEingabe', element.label)}"
        f"{_code('schemaelementart', 'RNG')}{_text('hilfetextEingabe', element.help)}<xdf:hilfetextAusgabe/>"
    )
    if isinstance(element, DataGroup):
        art = _code("art", "X") if element.exclusive else ""
        inner = f"{common}{art}{_rules(element, new)}{_positions(element.positions, new)}"
        return f"<xdf:datenfeldgruppe>{inner}</xdf:datenfeldgruppe>"
    precision = _precision(element.precision, new)
    values = "".join(
        f"<xdf:wert>{_text('code', code.value)}{_text('name', code.label)}</xdf:wert>" for code in element.codes
    )
    inner = (
        f"{common}{_code('feldart', element.kind)}{_code('datentyp', element.type)}{precision}"
        f"{_text('inhalt', element.content)}{_rules(element, new)}"
        f"{f'<xdf:werte>{values}</xdf:werte>' if values else ''}{_reference(element.reference, new)}"
    )
    return f"<xdf:datenfeld>{inner}</xdf:datenfeld>"


def _precision(precision: Precision, new: bool) -> str:
    given = {
        "minLength": precision.min_length, "maxLength": precision.max_length, "minValue": precision.least,
        "maxValue": precision.most, "pattern": precision.pattern,
    }  # fmt: skip
    said = {name: str(value) for name, value in given.items() if value not in (None, "")}
    if not new:
        return _text("praezisierung", json.dumps(said) if said else "")
    return f"<xdf:praezisierung{''.join(f' {name}={quoteattr(value)}' for name, value in said.items())}/>"


def _reference(reference: CodeListReference | None, new: bool) -> str:
    if reference is None:
        return ""
    inner = (
        f"{_text('canonicalIdentification', reference.uri)}{_text('version', reference.version)}"
        f"{_text('canonicalVersionUri', reference.version_uri)}"
    )
    if not new:
        inner = f"{_identified('C05000001')}<xdf:genericodeIdentification>{inner}</xdf:genericodeIdentification>"
    return f"<xdf:codelisteReferenz>{inner}</xdf:codelisteReferenz>"
