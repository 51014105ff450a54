# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schema (draft 2020-12) of a data schema: what its answers as JSON must be.

Names of properties are those of the FIM portal's converters, `{FIM-ID}V{version}`, nested as the groups are; types
are those that XSD versions of the same schemas have (`xs:date`, `xs:boolean`, …). What repeats is a list.
"""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from sync.forms.expressions.patterns import compiled
from sync.forms.fim.model import Code, DataField, DataGroup, DataSchema, Position

JsonSchema = dict[str, Any]
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DAY: Final = r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_ELSEWHERE: Final = re.compile(r"-\[|\\[wWicIC]|  ")
"""XSD's class subtraction, its classes of signs (`\\w` has umlauts), and spaces that pyxform makes one."""
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,18}(?:[.,][0-9]{1,18})?\Z", re.ASCII)
# RFC 3339's times need a zone, which what people write has not: `xs:time` and `xs:dateTime` as patterns instead.
_TYPES: Final[dict[str, JsonSchema]] = {
    "text": {"type": "string"},
    "text_latin": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "pattern": f"^{_CLOCK}$"},
    "datetime": {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}$"},
    "bool": {"type": "boolean"},
    "num": {"type": "number"},
    "num_int": {"type": "integer"},
    "num_currency": {"type": "number"},
    # Attachments have no form of their own in JSON: whoever hands them in agrees on it with the office.
    "file": {},
    "obj": {},
}


def json_schema(schema: DataSchema, codes: Mapping[str, tuple[Code, ...]]) -> JsonSchema:
    """What answers must be; `codes` holds the choices of each field whose list is known, by the field's key."""
    definitions: dict[str, JsonSchema] = {}
    for _, position in schema.walk():
        element = position.element
        if element.key in definitions or not in_json(position):
            continue
        definitions[element.key] = _field(element, codes) if isinstance(element, DataField) else _object(element)
    return {"$schema": DIALECT, "$id": schema.key, **_object(schema), "$defs": definitions}


def in_json(position: Position) -> bool:
    """Whether it has a value: hints (`label`) have none."""
    return not (isinstance(position.element, DataField) and position.element.kind == "label")


def is_fit(pattern: str) -> bool:
    """Whether a pattern of the source means the same to XLSForm and to us as to XSD."""
    return _ELSEWHERE.search(pattern) is None and compiled(pattern) is not None


def number(text: str) -> int | Decimal | None:
    """A number as XDatenfelder's editors let people write it, with point or comma; None where it is none."""
    if not _NUMBER.match(text):
        return None
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return int(value) if value == value.to_integral_value() else value


def _object(group: DataGroup) -> JsonSchema:
    positions = [position for position in group.positions if in_json(position)]
    made: JsonSchema = {
        "title": group.label,
        "type": "object",
        "properties": {position.element.key: _position(position) for position in positions},
        "additionalProperties": False,
    }
    if group.exclusive and positions:
        return made | {"minProperties": 1, "maxProperties": 1}
    required = [position.element.key for position in positions if position.least]
    return made | {"required": required} if required else made


def _position(position: Position) -> JsonSchema:
    reference: JsonSchema = {"$ref": f"#/$defs/{position.element.key}"}
    if not position.repeated:
        return reference
    made: JsonSchema = {"type": "array", "items": reference, "minItems": max(1, position.least)}
    return made if position.most is None else made | {"maxItems": position.most}


def _field(field: DataField, codes: Mapping[str, tuple[Code, ...]]) -> JsonSchema:
    title: JsonSchema = {"title": field.label}
    if field.kind == "select":
        known = codes.get(field.key)
        return title | {"type": "string"} | ({"enum": [code.value for code in known]} if known else {})
    made = title | _TYPES[field.type]
    precision = field.precision
    if made.get("type") in ("number", "integer"):
        for name, text in (("minimum", precision.least), ("maximum", precision.most)):
            value = number(text)
            if value is not None:
                made[name] = value
    if field.type in ("text", "text_latin"):
        if precision.min_length is not None:
            made["minLength"] = precision.min_length
        if precision.max_length is not None:
            made["maxLength"] = precision.max_length
        if precision.pattern and is_fit(precision.pattern):
            # XSD's patterns hold for the whole text, JSON Schema's for any part of it.
            made["pattern"] = f"^(?:{precision.pattern})$"
    return made
