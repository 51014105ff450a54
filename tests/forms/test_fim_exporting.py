# SPDX-License-Identifier: EUPL-1.2
"""Answers as JSON: from marks in the instance alone, checked by the schema that the form carries, told in German."""

import json
import random
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.forms.definition import Definition
from sync.forms.fim.carried import COLUMN, LIST, ForeignSchemaError, carried_schema, rows
from sync.forms.fim.checking import faults, gaps
from sync.forms.fim.exporting import UnexportableError, as_json, exported
from sync.forms.fim.json_schema import JsonSchema, json_schema, number
from sync.forms.fim.marks import Mark, mark_of, read_mark
from sync.forms.fim.model import Code, Precision
from sync.forms.fim.skeleton import skeleton
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.converting import Refused
from sync.platform.ecosystems.forms.fim_import import as_markdown, imported
from sync.platform.ecosystems.forms.judging import Judged, judge
from tests.forms.fim_answering import fill, submitted
from tests.forms.fim_making import a_field, a_group, a_schema, many, maybe, one
from tests.forms.making import filling, xform

SAMPLES = Path(__file__).parent / "fim"


def sample_workbook() -> str:
    lists = {file.name: file.read_bytes() for file in sorted(SAMPLES.glob("*.genericode.xml"))}
    return as_markdown(imported((SAMPLES / "hundesteuer.xdf3.xml").read_bytes(), lists)).decode()


def form_of(workbook: str) -> Definition:
    judged = judge(workbook.encode(), "hund")
    assert isinstance(judged, Judged), [str(problem) for problem in judged.problems]
    return read_form(judged.xml)


# -- marks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("G05000001V1.0", Mark("G05000001V1.0")),
        ("F05V1 num_int", Mark("F05V1", "num_int")),
        ("F05 codes list optional", Mark("F05", "codes", listed=True, optional=True)),
        ("F05V1.0.0 optional list text", Mark("F05V1.0.0", "text", listed=True, optional=True)),
        ("", None),
        (None, None),
        ("F05 number", None),
        ("F05 text code", None),
        ("F05 text list optional list", None),
        ("../F05", None),
        ("__proto__", None),
    ],
)
def test_a_mark_is_read_as_it_is_written(text: str | None, mark: Mark | None) -> None:
    assert read_mark(text) == mark
    if mark is not None:
        assert read_mark(str(mark)) == mark


def test_positions_have_marks() -> None:
    assert str(mark_of(many(a_group(1, "A", one(a_field(1, "B")))))) == "G05000001V1.0 list optional"
    assert str(mark_of(one(a_field(1, "B", "date")))) == "F05000001V1.0 date"
    assert str(mark_of(many(a_field(1, "B", kind="select"), 1), together=True)) == "F05000001V1.0 codes list"


# -- values ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", " Löwe ", '" Löwe "'),
        ("num_int", "7", "7"),
        ("num_int", "-0007", "-7"),
        ("num_int", "7.5", '"7.5"'),
        ("num_int", "viele", '"viele"'),
        ("num", "2.50", "2.50"),
        ("num", "123456789012345678.12", "123456789012345678.12"),
        ("num_currency", "19.99", "19.99"),
        ("num", "1e5", '"1e5"'),
        ("num", "Infinity", '"Infinity"'),
        ("bool", "true", "true"),
        ("bool", "false", "false"),
        ("bool", "OK", "true"),
        ("bool", "vielleicht", '"vielleicht"'),
        ("date", "2026-11-28", '"2026-11-28"'),
        ("time", "18:30", '"18:30:00"'),
        ("time", "18:30:05.000+01:00", '"18:30:05+01:00"'),
        ("time", "18:30:05.250", '"18:30:05.250"'),
        ("datetime", "2026-11-28T18:30", '"2026-11-28T18:30:00"'),
        ("code", "001", '"001"'),
        ("codes list", "1 2", '["1","2"]'),
        ("text list", "a", '["a"]'),
    ],
)
def test_a_value_is_what_the_schema_wants(kind: str, text: str, value: str) -> None:
    answers = exported(f'<d><a fim="F05V1 {kind}">{text}</a></d>')
    assert answers is not None
    written = as_json(answers)
    assert written.decode().replace("\n", "").replace("  ", "") == f'{{"F05V1": {value.replace(",", ",")}}}'


def test_nothing_is_said_of_what_was_not_answered() -> None:
    instance = (
        '<d><g fim="G1"><a fim="F1 text"/><b fim="F2 num"> </b></g><h fim="G2 optional"><a fim="F1 text"/></h></d>'
    )
    assert exported(instance) == {"G1": {}}


def test_groups_of_the_forms_own_are_not_seen() -> None:
    instance = (
        '<d><page><g fim="G1"><x><a fim="F1 text">1</a></x></g></page><own>2</own>'
        '<r><g fim="G2 list"><a fim="F1 text">3</a></g></r><r><g fim="G2 list"><a fim="F1 text">4</a></g></r></d>'
    )
    assert exported(instance) == {"G1": {"F1": "1"}, "G2": [{"F1": "3"}, {"F1": "4"}]}


def test_one_group_may_be_asked_for_in_two_places() -> None:
    instance = '<d><p><g fim="G1"><a fim="F1 text">1</a></g></p><q><g fim="G1"><b fim="F2 text">2</b></g></q></d>'
    assert exported(instance) == {"G1": {"F1": "1", "F2": "2"}}
    deep = '<g fim="G1"><h fim="G2"><{0} fim="{0}2 text{1}">{2}</{0}></h></g>'
    instance = f"<d>{deep.format('F', '', 1)}{deep.format('E', '', 2)}{deep.format('E', '', 2)}</d>"
    assert exported(instance) == {"G1": {"G2": {"F2": "1", "E2": "2"}}}
    instance = f"<d>{deep.format('F', ' list', 1)}{deep.format('F', ' list', 1)}</d>"
    assert exported(instance) == {"G1": {"G2": {"F2": ["1", "1"]}}}


@pytest.mark.parametrize(
    "inside",
    [
        '<a fim="F1 text">1</a><b fim="F1 text">2</b>',
        '<a fim="G1"><b fim="F1 text">1</b></a><c fim="G1"><d fim="F1 text">2</d></c>',
        '<a fim="F1 text">1</a><b fim="F1 text list">2</b>',
        '<a fim="F1 text list">1</a><b fim="F1 text">2</b>',
    ],
)
def test_two_answers_for_one_place_are_none(inside: str) -> None:
    with pytest.raises(UnexportableError, match="zwei verschiedene Antworten"):
        exported(f"<d>{inside}</d>")


def test_a_form_from_nowhere_has_no_json() -> None:
    assert exported("<data><name>Bello</name></data>") is None


@pytest.mark.parametrize(
    "instance",
    [
        "",
        "<d>",
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d fim="F1">&x;</d>',
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>',
        "<a>" * 300 + "</a>" * 300,
        f"<d>{'<a/>' * 30_000}</d>",
        "<d>\ud800</d>",
    ],
)
def test_hostile_instances_become_no_json(instance: str) -> None:
    with pytest.raises(UnexportableError):
        exported(instance)


@given(
    st.text(max_size=40),
    st.sampled_from(["text", "num", "num_int", "bool", "date", "time", "datetime", "codes list"]),
)
def test_any_answer_becomes_json(text: str, kind: str) -> None:
    written = "".join(sign for sign in text if sign.isprintable()).replace("&", "&amp;").replace("<", "&lt;")
    answers = exported(f'<d><a fim="F1 {kind}">{written}</a></d>')
    assert answers is not None
    json.loads(as_json(answers))


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", "7"), ("-0,5", "-0.5"), ("1.50", "1.50"), ("", "None"), ("1e3", "None"), ("1.000,5", "None")],
)
def test_numbers_are_read_as_people_write_them(text: str, value: str) -> None:
    assert str(number(text)) == value


# -- what is wrong ---------------------------------------------------------------------------------------------------

SCHEMA = a_schema(
    one(
        a_group(
            1, "Person",
            one(a_field(1, "Name", precision=Precision(2, 5))),
            maybe(a_field(2, "Alter", "num_int", precision=Precision(least="0", most="129"))),
            maybe(a_field(3, "Größe", "num", precision=Precision(least="0,5"))),
            maybe(a_field(4, "Tag", "date")),
            maybe(a_field(5, "Zeit", "time")),
            maybe(a_field(6, "Farbe", kind="select", codes=[Code("1", "rot")])),
            maybe(a_field(7, "PLZ", precision=Precision(pattern="[0-9]{5}"))),
            maybe(a_field(8, "Ja?", "bool")),
        )
    ),
    many(a_group(2, "Hund", one(a_field(9, "Rufname"))), 1, 2),
    maybe(a_group(3, "Zahlung", maybe(a_field(10, "Bar")), maybe(a_field(11, "Karte")), exclusive=True)),
)  # fmt: skip
JSON_SCHEMA = json_schema(SCHEMA, {"F05000006V1.0": (Code("1", "rot"),)})
PERSON, DOG, PAY = "G05000001V1.0", "G05000002V1.0", "G05000003V1.0"


def answered(person: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Valid answers, but for what a case puts in their place (`F2=...`)."""
    short = {f"F0500{int(key[1:]):04}V1.0": value for key, value in (person or {}).items()}
    return {PERSON: {"F05000001V1.0": "Max", **short}, DOG: [{"F05000009V1.0": "Bello"}], **more}


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (answered(), []),
        (answered({"F1": "M"}), ["Person › Name: braucht mindestens 2 Zeichen."]),
        (answered({"F1": "Mustermann"}), ["Person › Name: darf höchstens 5 Zeichen haben."]),
        (answered({"F2": 130}), ["Person › Alter: darf höchstens 129 sein."]),
        (answered({"F2": "alt"}), ["Person › Alter: muss eine ganze Zahl sein."]),
        (answered({"F2": True}), ["Person › Alter: muss eine ganze Zahl sein."]),
        (answered({"F3": 0.25}), ["Person › Größe: muss mindestens 0,5 sein."]),
        (answered({"F4": "2026-02-30"}), ["Person › Tag: muss ein Tag sein wie 2026-11-28."]),
        (answered({"F5": "halb acht"}), ["Person › Zeit: hat nicht die verlangte Form."]),
        (answered({"F6": "2"}), ["Person › Farbe: ist kein Eintrag der Codeliste."]),
        (answered({"F7": "6662"}), ["Person › PLZ: hat nicht die verlangte Form."]),
        (answered({"F8": "ja"}), ["Person › Ja?: muss Ja oder Nein sein."]),
        (answered({"F99": "x"}), ["Person: F05000099V1.0 gehört nicht zum Datenschema."]),
        ({}, ["„Person“ (G05000001V1.0) fehlt.", "„Hund“ (G05000002V1.0) fehlt."]),
        (answered() | {PERSON: {}}, ["Person: „Name“ (F05000001V1.0) fehlt."]),
        (answered() | {DOG: []}, ["Hund: braucht mindestens 1 Angaben."]),
        (answered() | {DOG: [{"F05000009V1.0": "a"}, {}]}, ["Hund 2: „Rufname“ (F05000009V1.0) fehlt."]),
        (answered() | {DOG: [{"F05000009V1.0": "a"}] * 3}, ["Hund: darf höchstens 2 Angaben haben."]),
        (answered() | {DOG: {}}, ["Hund: muss eine Liste sein."]),
        (answered() | {PAY: {}}, ["Zahlung: braucht eine der möglichen Angaben."]),
        (
            answered() | {PAY: {"F05000010V1.0": "1", "F05000011V1.0": "2"}},
            ["Zahlung: darf nur eine der möglichen Angaben haben."],
        ),
    ],
)
def test_what_is_missing_is_said_in_german(answers: dict[str, Any], said: list[str]) -> None:
    assert faults(answers, JSON_SCHEMA) == said


def test_what_is_missing_is_said_in_the_order_of_the_form() -> None:
    schema = json_schema(
        a_schema(
            one(a_group(1, "Person", one(a_field(9, "Name")), one(a_field(2, "Alter", "num_int")))),
            many(a_group(3, "Hund", one(a_field(8, "Rufname"))), 1, 12),
            one(a_field(4, "Ort")),
        ),
        {},
    )
    answers = {PERSON: {"F05000002V1.0": "alt", "X": 1}, "G05000003V1.0": [{"F05000008V1.0": 1}] * 11}
    assert faults(answers, schema) == [
        "Person: „Name“ (F05000009V1.0) fehlt.",
        "Person › Alter: muss eine ganze Zahl sein.",
        "Person: X gehört nicht zum Datenschema.",
        *(f"Hund {number} › Rufname: muss ein Text sein." for number in range(1, 12)),
        "„Ort“ (F05000004V1.0) fehlt.",
    ]


def test_the_schema_is_one_that_everybody_can_use() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    plain = json.loads(json.dumps(JSON_SCHEMA, default=float))
    jsonschema.Draft202012Validator.check_schema(plain)
    jsonschema.Draft202012Validator(plain).validate(answered({"F4": "2026-11-28"}))


def test_no_pattern_keeps_a_desk_busy() -> None:
    schema = json_schema(a_schema(one(a_field(1, "X", precision=Precision(pattern="(a|aa)+$")))), {})
    assert faults({"F05000001V1.0": "a" * 200 + "!"}, schema) == ["X: hat nicht die verlangte Form."]


# -- what a form carries ---------------------------------------------------------------------------------------------


def carrying(*items: tuple[str, str]) -> Definition:
    inside = "".join(f"<item><name>{name}</name><{COLUMN}>{text}</{COLUMN}></item>" for name, text in items)
    return read_form(xform("<a/>", model=f'<instance id="{LIST}"><root>{inside}</root></instance>'))


def test_a_schema_comes_back_as_it_was() -> None:
    exact = Precision(least="0,1", most="123456789012345678,25")
    long = a_schema(
        one(a_field(1, "X", kind="select", codes=[Code(f"{n:05}", "x") for n in range(3000)])),
        one(a_field(2, "„Löwe“ 🦁 | ${x} <b> \\", "num", precision=exact)),
    )
    schema = skeleton(long).json_schema
    pieces = list(rows(schema))
    assert len(pieces) > 5
    assert all(len(piece) <= 3000 and piece == piece.strip() for _, _, piece in pieces)
    assert carried_schema(carrying(*((name, piece) for name, _, piece in pieces))) == schema
    sorted_rows = sorted((name, piece) for name, _, piece in reversed(pieces))
    assert carried_schema(carrying(*sorted_rows)) == schema


def test_a_form_of_somebody_else_carries_nothing() -> None:
    assert carried_schema(read_form(xform("<a/>"))) is None
    own = f'<instance id="{LIST}"><root><item><name>kino</name></item></root></instance>'
    assert carried_schema(read_form(xform("<a/>", model=own))) is None


def _top(more: str, name: str = "S1") -> tuple[str, str]:
    head = '"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"S1","title":"x"'
    return (name, f"{{{head}{more}}}")


FOREIGN = {
    "no JSON": [("S1", "{")],
    "a list": [("S1", "[]")],
    "no top": [("S1", '{"title":"x"}')],
    "two tops": [_top(""), _top("", "S2")],
    "another dialect": [("S1", '{"$schema":"http://example.org/s","$id":"S1","title":"x"}')],
    "an address of its own": [("S1", _top("")[1].replace('"$id":"S1"', '"$id":"http://example.org/["'))],
    "an address within": [_top(""), ("F1", '{"$id":"F1","title":"x"}')],
    "definitions within": [_top(""), ("F1", '{"title":"x","$defs":{}}')],
    "a reference into the network": [_top(',"items":{"$ref":"http://example.org/s.json"}')],
    "a reference to nowhere": [_top(',"items":{"$ref":"#/$defs/F1"}')],
    "a circle": [_top(',"items":{"$ref":"#/$defs/F1"}'), ("F1", '{"title":"x","items":{"$ref":"#/$defs/F1"}}')],
    "a reference that is none": [_top(',"properties":{"a":{"$ref":5}}')],
    "an unknown word": [_top(',"patternProperties":{"(a+)+$":{}}')],
    "no title": [("S1", _top("")[1].replace(',"title":"x"', ""))],
    "properties that are none": [_top(',"properties":[]')],
    "a length that is none": [_top(',"maxLength":"5"')],
    "a type that is none": [_top(',"type":["string","null"]')],
    "choices that are none": [_top(',"enum":[{}]')],
    "needs that are none": [_top(',"required":5')],
    "a number that is none": [_top(',"minimum":NaN')],
    "a row twice": [_top(""), _top("")],
    "a row without a name": [_top(""), ("", "{}")],
    "a length beside a reference": [_top(',"items":{"$ref":"#/$defs/F1","minLength":"5"}'), ("F1", '{"title":"x"}')],
    "a type beside a reference": [_top(',"items":{"$ref":"#/$defs/F1","type":"no"}'), ("F1", '{"title":"x"}')],
    "a reference beside a reference": [
        _top(',"items":{"$ref":"#/$defs/F1","items":{"$ref":"#/$defs/F2"}}'), ("F1", '{"title":"x"}')
    ],
    "deep as a well": [("S1", "[" * 100_000)],
}  # fmt: skip


@pytest.mark.parametrize("case", FOREIGN)
def test_a_schema_that_is_not_ours_is_refused(case: str) -> None:
    with pytest.raises(ForeignSchemaError):
        carried_schema(carrying(*FOREIGN[case]))


def test_staff_are_told_that_the_rows_were_changed() -> None:
    broken = sample_workbook().replace('"type":"object"', '"type":"objekt"', 1)
    found = judge(broken.encode(), "hund")
    assert isinstance(found, Refused)
    assert "Zeilen der Liste „fim“" in str(found.problems[0])


def test_patterns_without_an_end_keep_nobody_waiting() -> None:
    element = replace(a_field(1, "A"), precision=Precision(pattern="(a|aa)+"))
    schema = json_schema(a_schema(many(element)), {})
    begun = time.monotonic()
    found = faults({element.key: ["a" * 60 + "!"] * 400}, schema)
    assert time.monotonic() - begun < 5
    assert len(found) == 100


# -- what authors do -------------------------------------------------------------------------------------------------


def edited(workbook: str, *lines: tuple[str, str]) -> Definition:
    for old, new in lines:
        assert old in workbook
        workbook = workbook.replace(old, new, 1)
    return form_of(workbook)


def without(workbook: str, *names: str) -> str:
    return "\n".join(
        line for line in workbook.splitlines() if not any(line.split(" | ")[2:3] == [name] for name in names)
    )


def test_an_author_may_translate_order_hide_and_leave_out() -> None:
    workbook = without(sample_workbook(), "e_mail_adresse", "gewicht_in_kg", "beste_uhrzeit", "f_x")
    definition = edited(
        workbook,
        ("| text | familienname | Familienname |", "| text | nachname | Ihr Name? |"),
        (
            "| text | chipnummer | Chipnummer |  |  |  |",
            "| text | chipnummer | Chipnummer |  |  | ${gechippt} = 'true' |",
        ),
    )
    schema = carried_schema(definition)
    assert schema is not None
    assert gaps(definition) == []
    told = {"postleitzahl": "66620", "postleitzahl_2": "66620", "schulterhoehe_in_cm": "40", "chipnummer": "0" * 15,
            "gechippt": "false", "iban": "DE" + "0" * 20, "bisher_gezahlte_steuer": "0"}  # fmt: skip
    filled = filling(definition)
    fill(filled, random.Random(7), told)
    answers = exported(submitted(filled))
    assert answers is not None
    assert faults(answers, schema) == []
    dogs = answers["G05000004V1.0.0"]
    assert all("F05000015V1.0.0" not in dog for dog in dogs)


def test_what_the_form_no_longer_gives_is_told() -> None:
    workbook = sample_workbook()
    assert gaps(form_of(without(workbook, "rufname"))) == [
        "Hund: Nach „Rufname“ (F05000008V1.0.0) fragt das Formular nicht; das Datenschema verlangt es."
    ]
    assert gaps(edited(workbook, ("F05000008V1.0.0 text", "F05999999V1.0.0 text"))) == [
        "Hund: Nach „Rufname“ (F05000008V1.0.0) fragt das Formular nicht; das Datenschema verlangt es.",
        "Hund: F05999999V1.0.0 gibt es an dieser Stelle des Datenschemas nicht; stellen Sie die Zeile zurück.",
    ]
    assert gaps(edited(workbook, ("G05000004V1.0.0 list", "G05000004V1.0.0"))) == [
        "„Hund“ (G05000004V1.0.0): In der Spalte instance::fim stimmt „list“ nicht mehr."
    ]
    assert gaps(edited(workbook, ("F05000012V1.0.0 num_int", "F05000012V1.0.0 text"))) == [
        "Hund: „Schulterhöhe in cm“ (F05000012V1.0.0): In der Spalte instance::fim stimmt „text“ nicht."
    ]
    neither = edited(workbook, ("| G05000007V1.0.0 |", "|  |"), ("| F05000024V1.0.0 date |", "|  |"))
    assert gaps(neither)[0] == (
        "Zahlung: Das Formular fragt nach keiner der möglichen Angaben; das Datenschema verlangt eine."
    )
    unlisted = "\n".join(line for line in workbook.splitlines() if not line.startswith("| | fim |"))
    assert "fehlt die Liste „fim“" in gaps(form_of(unlisted))[0]


def test_a_schema_says_what_a_schema_says() -> None:
    found: JsonSchema = json_schema(a_schema(one(a_field(1, "Hinweis", kind="label")), maybe(a_field(2, "Name"))), {})
    assert found == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "S05000001V1.0",
        "title": "Probe",
        "type": "object",
        "properties": {"F05000002V1.0": {"$ref": "#/$defs/F05000002V1.0"}},
        "additionalProperties": False,
        "$defs": {"F05000002V1.0": {"title": "Name", "type": "string"}},
    }
