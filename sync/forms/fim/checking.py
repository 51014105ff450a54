# SPDX-License-Identifier: EUPL-1.2
"""What the source's schema misses in answers, and what a form will never answer to it, in German, by question."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

import jsonschema
import regex
from referencing import Registry

from sync.forms.definition import Definition
from sync.forms.expressions.patterns import SECONDS, compiled
from sync.forms.fim.carried import LIST, carried_schema
from sync.forms.fim.exporting import Answers
from sync.forms.fim.json_schema import JsonSchema
from sync.forms.fim.marks import ATTRIBUTE, COLUMN, Mark, MarkKind, read_mark
from sync.forms.tree import Node

MAX_TOLD: Final = 100
MAX_FOUND: Final = 1_000
"""Errors that are looked for and put in order; more than are told, since one sentence may stand for several."""
MAX_TIMEOUTS: Final = 10
"""After so many matches without an end no pattern is tried any more: a second in all."""
_JSON_TYPES: Final[dict[MarkKind, str]] = {
    "group": "object", "bool": "boolean", "num": "number", "num_currency": "number", "num_int": "integer",
}  # fmt: skip
_TYPES: Final = {
    "string": "ein Text", "boolean": "Ja oder Nein", "number": "eine Zahl", "integer": "eine ganze Zahl",
    "object": "eine Gruppe", "array": "eine Liste",
}  # fmt: skip


def faults(answers: Answers, schema: JsonSchema) -> list[str]:
    """What is wrong with answers, one sentence each, in the order of the form; nothing where they are valid.

    `schema` is one that `carried_schema` has let pass.
    """
    # An empty registry: what is not in the schema is looked up nowhere.
    validator = _validator(_Patience())(schema, registry=Registry(), format_checker=_FORMATS)
    told: list[tuple[tuple[int, ...], str]] = []
    for error in islice(validator.iter_errors(answers), MAX_FOUND):
        place = list(error.absolute_path)
        path = _titles(schema, place)
        for key, sentence in _sentences(error, schema):
            order = _order(schema, [*place, key] if key else place)
            told.append((order, f"{' › '.join(path)}: {sentence}" if path else sentence))
    return list(dict.fromkeys(sentence for _, sentence in sorted(told)))[:MAX_TOLD]


def gaps(definition: Definition) -> list[str]:
    """Where a form cannot give what its source wants: questions that are gone, and marks that the source lacks.

    Nothing for a form that came from nowhere. Raises ForeignSchemaError (`carried`).
    """
    schema = carried_schema(definition)
    asked = _Asked()
    for root in definition.document.children:
        _gather(root, asked)
    if schema is None:
        return [_UNCHECKED] if asked.marks else []
    return list(dict.fromkeys(_gaps(asked, schema, schema, ())))[:MAX_TOLD]


_UNCHECKED: Final = (
    f"Die Fragen haben FIM-Kennungen, aber auf dem Blatt „choices“ fehlt die Liste „{LIST}“. Ohne sie prüft niemand, "
    "ob die Antworten dem Datenschema genügen."
)


# -- answers -------------------------------------------------------------------------------------------------------


class _Patience:
    """Patterns come from outside, and answers too: all of them together may keep a desk busy for a second only."""

    def __init__(self) -> None:
        self._timeouts = 0

    def pattern(self, _: Any, pattern: str, instance: Any, __: JsonSchema) -> Iterator[jsonschema.ValidationError]:
        """The keyword `pattern`; what does not end in time, or comes after patience has, does not match."""
        program = compiled(pattern)
        if program is None or not isinstance(instance, str):
            return
        if not self._fits(program, instance):
            yield jsonschema.ValidationError(f"does not match {pattern}")

    def _fits(self, program: "regex.Pattern[str]", text: str) -> bool:
        if self._timeouts >= MAX_TIMEOUTS:
            return False
        try:
            return program.search(text, timeout=SECONDS) is not None
        except TimeoutError:
            self._timeouts += 1
            return False


def _validator(patience: _Patience) -> Any:
    return jsonschema.validators.extend(  # type: ignore[no-untyped-call]
        jsonschema.Draft202012Validator, {"pattern": patience.pattern}
    )


_FORMATS: Final = jsonschema.FormatChecker(("date",))


def _sentences(error: jsonschema.ValidationError, schema: JsonSchema) -> Iterator[tuple[str, str]]:
    """What an error says, each with the property inside that it is about; empty where it is about the whole."""
    value: Any = error.validator_value
    given: Any = error.instance
    here = error.schema if isinstance(error.schema, dict) else {}
    if error.validator == "required":
        for key in value:
            if key not in given:
                yield key, f"{_named(schema, here, key)} fehlt."
    elif error.validator == "additionalProperties":
        for key in given:
            if key not in here.get("properties", {}):
                yield key, f"{key} gehört nicht zum Datenschema."
    else:
        say = _SAID.get(str(error.validator))
        yield "", say(value) if say is not None else f"passt nicht zum Datenschema ({error.validator})."


_SAID: Final[dict[str, Callable[[Any], str]]] = {
    "type": lambda value: f"muss {_TYPES.get(value, value)} sein.",
    "enum": lambda _: "ist kein Eintrag der Codeliste.",
    "format": lambda _: "muss ein Tag sein wie 2026-11-28.",
    "pattern": lambda _: "hat nicht die verlangte Form.",
    "minLength": lambda value: f"braucht mindestens {value} Zeichen.",
    "maxLength": lambda value: f"darf höchstens {value} Zeichen haben.",
    "minimum": lambda value: f"muss mindestens {_german(value)} sein.",
    "maximum": lambda value: f"darf höchstens {_german(value)} sein.",
    "minItems": lambda value: f"braucht mindestens {value} Angaben.",
    "maxItems": lambda value: f"darf höchstens {value} Angaben haben.",
    "minProperties": lambda _: "braucht eine der möglichen Angaben.",
    "maxProperties": lambda _: "darf nur eine der möglichen Angaben haben.",
}


def _german(value: Any) -> str:
    return str(value).replace(".", ",")


def _named(schema: JsonSchema, part: JsonSchema, key: str) -> str:
    title = _resolved(schema, part.get("properties", {}).get(key, {})).get("title")
    return f"„{title}“ ({key})" if title else key


def _resolved(schema: JsonSchema, part: JsonSchema) -> JsonSchema:
    """What a property refers to: itself, its definition, or that of its items."""
    inner: JsonSchema = part.get("items", part)
    reference = str(inner.get("$ref", ""))
    found: JsonSchema = schema["$defs"].get(reference.rpartition("/")[2], {}) if reference else inner
    return found


def _order(schema: JsonSchema, path: list[str | int]) -> tuple[int, ...]:
    """Where an answer stands in the form; what does not belong there comes behind the rest."""
    found: list[int] = []
    part = schema
    for step in path:
        if isinstance(step, int):
            found.append(step)
            continue
        properties = part.get("properties", {})
        found.append(list(properties).index(step) if step in properties else len(properties))
        part = _resolved(schema, properties.get(step, {}))
    return tuple(found)


def _titles(schema: JsonSchema, path: list[str | int]) -> list[str]:
    """The headings above an answer, with a number behind what repeats."""
    titles: list[str] = []
    part = schema
    for step in path:
        if isinstance(step, int):
            titles[-1] = f"{titles[-1]} {step + 1}"
            continue
        part = _resolved(schema, part.get("properties", {}).get(step, {}))
        titles.append(str(part.get("title", step)))
    return titles


# -- forms ---------------------------------------------------------------------------------------------------------


class _Asked:
    """Which marks a form has, as they lie in each other."""

    def __init__(self) -> None:
        self.marks: dict[str, Mark] = {}
        self.inner: dict[str, _Asked] = {}


def _gather(node: Node, into: _Asked) -> None:
    for child in node.children:
        mark = read_mark(child.attribute(ATTRIBUTE))
        if mark is None:
            _gather(child, into)
            continue
        into.marks[mark.key] = mark
        _gather(child, into.inner.setdefault(mark.key, _Asked()))


def _gaps(asked: _Asked, part: JsonSchema, schema: JsonSchema, path: tuple[str, ...]) -> Iterator[str]:
    place = f"{' › '.join(path)}: " if path else ""
    properties = part.get("properties", {})
    for key in part.get("required", []):
        if key not in asked.marks:
            yield f"{place}Nach {_named(schema, part, key)} fragt das Formular nicht; das Datenschema verlangt es."
    if part.get("minProperties") and not asked.marks.keys() & properties.keys():
        yield f"{place}Das Formular fragt nach keiner der möglichen Angaben; das Datenschema verlangt eine."
    for key, mark in asked.marks.items():
        if key not in properties:
            yield f"{place}{key} gibt es an dieser Stelle des Datenschemas nicht; stellen Sie die Zeile zurück."
            continue
        inner = _resolved(schema, properties[key])
        if mark.listed != ("items" in properties[key]):
            yield f"{place}{_named(schema, part, key)}: In der Spalte {COLUMN} stimmt „list“ nicht mehr."
        if inner.get("type") not in (None, _JSON_TYPES.get(mark.kind, "string")):
            yield f"{place}{_named(schema, part, key)}: In der Spalte {COLUMN} stimmt „{mark.kind}“ nicht."
        if "properties" in inner:
            yield from _gaps(asked.inner[key], inner, schema, (*path, str(inner.get("title", key))))
