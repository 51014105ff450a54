# SPDX-License-Identifier: EUPL-1.2
"""The source's JSON Schema inside of a form: a list of choices `fim` that no question uses, one row a definition.

XLSForm keeps columns that it does not know in the list's instance. So the schema goes with the workbook through every
program, format and version, is covered by the form's hash, and no table beside the form can fall behind it.
"""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

import msgspec

from sync.forms.definition import Definition
from sync.forms.fim.json_schema import DIALECT, JsonSchema

LIST: Final = "fim"
COLUMN: Final = "schema"
MAX_SCHEMA: Final = 4 * 1024 * 1024
"""Signs of all rows together."""
_SLICE: Final = 3_000
"""Signs of one row; a line of a Markdown table holds 4000."""
_WORDS: Final = frozenset(
    {"$ref", "title", "type", "properties", "required", "additionalProperties", "items",
     "minItems", "maxItems", "minProperties", "maxProperties", "enum", "minLength", "maxLength", "minimum",
     "maximum", "pattern", "format"}
)  # fmt: skip
_REFERENCE: Final = "#/$defs/"
_NAME: Final = re.compile(r"([A-Za-z0-9.]{1,60})(?:\+([0-9]{1,4}))?\Z", re.ASCII)
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")
_FOREIGN: Final = re.compile(r"[|$<>&]|[^\x00-\x7f]")
"""What Markdown, XLSForm or XML would read as theirs, or make straight; in JSON these stand in texts only."""
_CHANGED: Final = (
    f"Die Zeilen der Liste „{LIST}“ auf dem Blatt „choices“ sind nicht mehr, was der FIM-Import geschrieben hat. "
    "Holen Sie sie aus dem Gerüst zurück, oder löschen Sie alle, wenn keine FIM-Daten gebraucht werden."
)


class ForeignSchemaError(Exception):
    """What a form carries is no schema of ours. The message is a German sentence for whoever changed it."""


def rows(schema: JsonSchema) -> Iterator[tuple[str, str, str]]:
    """The rows of the list: name, label, and a piece of JSON; a name with `+` goes on with the one before."""
    top = {name: value for name, value in schema.items() if name != "$defs"}
    for key, definition in [(schema["$id"], top), *schema["$defs"].items()]:
        text = _FOREIGN.sub(_escaped, _ENCODER.encode(definition).decode())
        for place, piece in enumerate(_pieces(text)):
            yield f"{key}+{place}" if place else key, definition["title"], piece


def carried_schema(definition: Definition) -> JsonSchema | None:
    """The schema that a form carries; None where it carries none. Raises ForeignSchemaError."""
    document = definition.instances.get(LIST)
    items = [] if document is None else [item for root in document.children for item in root.named.get("item", ())]
    if not any(COLUMN in item.named for item in items):
        # None, or an author's own list that happens to have this name.
        return None
    pieces: dict[tuple[str, int], str] = {}
    for item in items:
        name = _NAME.match("".join(node.text for node in item.named.get("name", ())))
        place = (name[1], int(name[2] or 0)) if name is not None else ("", 0)
        if not place[0] or place in pieces:
            raise ForeignSchemaError(_CHANGED)
        pieces[place] = "".join(node.text for node in item.named.get(COLUMN, ()))
    if sum(map(len, pieces.values())) > MAX_SCHEMA:
        raise ForeignSchemaError("Das FIM-Schema im Formular ist zu groß.")
    texts: dict[str, str] = {}
    # Rows may have been sorted: the first part of a definition need not stand first.
    for key, nth in sorted(pieces, key=lambda one: one[1]):
        texts[key] = texts.get(key, "") + pieces[key, nth]
    try:
        read = {key: json.loads(text, parse_float=Decimal) for key, text in texts.items()}
    except (ValueError, RecursionError) as error:
        raise ForeignSchemaError(_CHANGED) from error
    tops = [one for one in read.values() if isinstance(one, dict) and "$schema" in one]
    if len(tops) != 1:
        raise ForeignSchemaError(_CHANGED)
    schema: JsonSchema = {**tops[0], "$defs": {key: one for key, one in read.items() if one is not tops[0]}}
    if not _is_ours(schema):
        raise ForeignSchemaError(_CHANGED)
    return schema


def _escaped(found: re.Match[str]) -> str:
    written = json.dumps(found[0])[1:-1]
    return written if len(written) > 1 else f"\\u{ord(found[0]):04x}"


def _pieces(text: str) -> Iterator[str]:
    """Slices that neither begin nor end with a space, since programs take those away."""
    while text:
        end = min(_SLICE, len(text))
        while end < len(text) and end > 1 and (text[end - 1] == " " or text[end] == " "):
            end -= 1
        yield text[:end]
        text = text[end:]


def _is_ours(schema: JsonSchema) -> bool:
    """Whether it says only what we write: it came back from outside, and references may lead far and in circles."""
    definitions: dict[str, Any] = schema["$defs"]
    top = {name: value for name, value in schema.items() if name not in ("$schema", "$id", "$defs")}
    if schema.get("$schema") != DIALECT or not _NAME.match(str(schema.get("$id"))):
        return False
    leads: dict[str, set[str]] = {}
    for key, part in [("", top), *definitions.items()]:
        found = _references(part, top=True)
        if found is None or not found <= definitions.keys():
            return False
        leads[key] = found
    return not _circles(leads)


def _references(part: Any, *, top: bool = False) -> set[str] | None:
    """Definitions to which a part leads; None where it is not built as ours are."""
    if not isinstance(part, dict) or not part.keys() <= _WORDS or (top and not isinstance(part.get("title"), str)):
        return None
    if "$ref" in part:
        if part.keys() != {"$ref"}:
            # Draft 2020-12 applies what stands beside a reference, ours say nothing there.
            return None
        target = part["$ref"]
        return {target[len(_REFERENCE) :]} if isinstance(target, str) and target.startswith(_REFERENCE) else None
    found: set[str] = set()
    properties = part.get("properties", {})
    if not isinstance(properties, dict) or not _values_are_plain(part):
        return None
    for inner in [*properties.values(), *([part["items"]] if "items" in part else [])]:
        led = _references(inner)
        if led is None:
            return None
        found |= led
    return found


_KINDS: Final[dict[str, type | tuple[type, ...]]] = {
    **dict.fromkeys(("title", "type", "pattern", "format"), str),
    **dict.fromkeys(("required", "enum"), list),
    **dict.fromkeys(("minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength"), int),
    **dict.fromkeys(("minimum", "maximum"), (int, Decimal)),
    "additionalProperties": bool,
}
_TYPES: Final = frozenset({"object", "array", "string", "boolean", "number", "integer"})


def _values_are_plain(part: JsonSchema) -> bool:
    if not all(isinstance(part[name], kind) for name, kind in _KINDS.items() if name in part):
        return False
    texts = [text for name in ("required", "enum") for text in part.get(name, [])]
    return all(isinstance(text, str) for text in texts) and part.get("type", "object") in _TYPES


def _circles(leads: dict[str, set[str]]) -> bool:
    """Whether definitions lead back to themselves."""
    waiting = {key: set(others) for key, others in leads.items()}
    while True:
        free = [key for key, others in waiting.items() if not others]
        if not free:
            return bool(waiting)
        for key in free:
            del waiting[key]
        for others in waiting.values():
            others.difference_update(free)
