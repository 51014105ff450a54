# SPDX-License-Identifier: EUPL-1.2
"""From a data schema to a form that a kiosk runs: rows, tasks, and every schema's answers as valid JSON."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.forms.definition import Definition
from sync.forms.fim.carried import carried_schema
from sync.forms.fim.checking import faults, gaps
from sync.forms.fim.code_lists import CodeList, read_code_list
from sync.forms.fim.exporting import exported
from sync.forms.fim.model import (
    Code,
    DataField,
    DataGroup,
    DataSchema,
    FimRefusedError,
    Position,
    Precision,
    Rule,
)
from sync.forms.fim.reading import read_schema
from sync.forms.fim.skeleton import HINT, LABEL, LAW, MESSAGE, RULES, Row, Skeleton, literal, skeleton
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.fim_import import as_markdown, as_xlsx, imported
from sync.platform.ecosystems.forms.judging import Judged, judge
from tests.forms.fim_answering import fill, submitted
from tests.forms.fim_making import BREEDS, a_field, a_group, a_schema, genericode, many, maybe, one, xdf
from tests.forms.making import filling

SAMPLES = Path(__file__).parent / "fim"
DOGS = read_code_list(genericode(BREEDS, [Code("001", "Dackel"), Code("002", "Pudel")]), "hunde.xml")


def sample(version: str) -> Skeleton:
    lists = {file.name: file.read_bytes() for file in sorted(SAMPLES.glob("*.genericode.xml"))}
    return imported((SAMPLES / f"hundesteuer.xdf{version}.xml").read_bytes(), lists)


def made(*positions: Position, lists: Iterable[CodeList] = (), **more: object) -> Skeleton:
    return skeleton(replace(a_schema(*positions), **more), lists)  # type: ignore[arg-type]


def rows(found: Skeleton) -> list[Row]:
    return list(found.sheets["survey"])


def row(field: DataField, *, lists: Iterable[CodeList] = ()) -> Row:
    """The row of a field that comes once."""
    return next(one_row for one_row in rows(made(one(field), lists=lists)) if one_row["name"])


def run(found: Skeleton) -> Definition:
    """The form that a workbook of the skeleton becomes."""
    judged = judge(as_markdown(found), "probe")
    assert isinstance(judged, Judged), [str(problem) for problem in judged.problems]
    return read_form(judged.xml)


def mark(rows_: list[Row], name: str) -> str:
    return next(one_row["instance::fim"] for one_row in rows_ if one_row.get("name") == name)


def test_a_pattern_deep_as_a_well_is_a_task() -> None:
    found = made(one(a_field(1, "Tief", precision=Precision(pattern="(" * 400 + "a" + ")" * 400))))
    assert any("ist nicht übernommen" in task for task in found.tasks)
    assert as_xlsx(found)


@pytest.mark.parametrize("pattern", ["[A-Z-[IO]]+", r"\w+", r"\W", r"\i\c*", "a  b"])
def test_a_pattern_that_python_reads_otherwise_is_a_task(pattern: str) -> None:
    found = made(one(a_field(1, "Muster", precision=Precision(pattern=pattern))))
    assert any(f"Das Muster „{pattern}“ ist nicht übernommen" in task for task in found.tasks)
    assert not [row_ for row_ in rows(found) if "regex(" in row_.get("constraint", "")]
    assert "pattern" not in found.json_schema["$defs"]["F05000001V1.0"]


@pytest.mark.parametrize(
    ("kind", "content", "known"),
    [
        ("bool", "ja", "true"), ("bool", "Nein", "false"), ("bool", "true", "true"), ("bool", "vielleicht", ""),
        ("date", "28.11.2026", "2026-11-28"), ("date", "2026-11-28", "2026-11-28"), ("date", "31.2.2026", ""),
        ("date", "heute", ""), ("num", "1.000", ""), ("num", "1,000", ""), ("num", "0.125", "0.125"),
        ("num_int", "7.5", ""), ("num_int", "7", "7"), ("text", "ja", "ja"),
    ],
)  # fmt: skip
def test_a_value_of_the_source_is_of_its_type_or_a_task(kind: str, content: str, known: str) -> None:
    hidden = replace(a_field(1, "Bekannt", kind, kind="hidden"), content=content)  # type: ignore[arg-type]
    found = made(one(hidden), one(a_field(2, "Name")))
    assert [one_row["calculation"] for one_row in rows(found) if one_row["type"] == "calculate"] == [f"'{known}'"]
    assert any("passt nicht" in task for task in found.tasks) == (not known)


def test_long_rules_do_not_spoil_the_markdown_twin() -> None:
    long = replace(a_field(1, "Name"), rules=(Rule("R1", "Lang", "Wenn | dann. " * 500),))
    found = made(one(long))
    assert any(len(one_row.get(RULES, "")) > 4000 for one_row in rows(found))
    survey = as_markdown(found).decode().partition("| choices |")[0]
    assert max(map(len, survey.splitlines())) <= 4000
    assert " […] |" in survey


# -- single fields ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "cells"),
    [
        (a_field(1, "Name"), {"type": "text", "name": "name", LABEL: "Name"}),
        (a_field(1, "Größe (in cm)", "num_int"), {"type": "integer", "name": "groesse_in_cm"}),
        (a_field(1, "Tag", "date"), {"type": "date", "instance::fim": "F05000001V1.0 date"}),
        (a_field(1, "Zeit", "time"), {"type": "time"}),
        (a_field(1, "Menge", "num"), {"type": "decimal"}),
        (a_field(1, "Ja?", "bool"), {"type": "select_one ja_nein", "name": "ja"}),
        (a_field(1, "Name", help_text="Wie im Ausweis"), {HINT: "Wie im Ausweis"}),
        (a_field(1, "9 Leben"), {"name": "f_9_leben"}),
        (a_field(1, "???"), {"name": "f", LABEL: "???"}),
        (a_field(1, "Meta"), {"name": "meta_2"}),
        (a_field(1, "Preis ${x}"), {LABEL: "Preis $ {x}"}),
        (
            a_field(1, "PLZ", precision=Precision(5, 5)),
            {"constraint": "string-length(.) >= 5 and string-length(.) <= 5", MESSAGE: "Bitte genau 5 Zeichen."},
        ),
        (a_field(1, "Ort", precision=Precision(1, 44)), {MESSAGE: "Bitte höchstens 44 Zeichen."}),
        (a_field(1, "Ort", precision=Precision(2)), {MESSAGE: "Bitte mindestens 2 Zeichen."}),
        (
            a_field(1, "PLZ", precision=Precision(pattern=r"^\d{5}$")),
            {"constraint": r"regex(., '^\d{5}$')", MESSAGE: "Bitte genau 5 Ziffern."},
        ),
        (a_field(1, "It's", precision=Precision(pattern="it's")), {"constraint": 'regex(., "it\'s")'}),
        (
            a_field(1, "Zahl", "num", precision=Precision(least="-0,5", most="12")),
            {"constraint": ". >= -0.5 and . <= 12", MESSAGE: "Bitte -0,5 bis 12."},
        ),
        (
            a_field(1, "Tag", "date", precision=Precision(most="2030-01-31")),
            {"constraint": ". <= date('2030-01-31')", MESSAGE: "Bitte spätestens 31.01.2030."},
        ),
        (
            a_field(1, "Geld", "num_currency"),
            {MESSAGE: "Bitte einen Betrag mit höchstens zwei Stellen hinter dem Komma."},
        ),
        (a_field(1, "Farbe", kind="select", codes=[Code("1", "rot")]), {"type": "select_one liste_farbe"}),
    ],
)  # fmt: skip
def test_a_field_becomes_a_row(field: DataField, cells: dict[str, str]) -> None:
    found = row(field)
    assert {heading: found.get(heading) for heading in cells} == cells
    assert found["required"] == "yes"


def test_optional_is_what_the_source_lets_be_missing() -> None:
    found = made(maybe(a_field(1, "Name")))
    assert "required" not in rows(found)[0]
    assert rows(found)[0]["instance::fim"] == "F05000001V1.0 text optional"


@pytest.mark.parametrize(
    ("position", "task"),
    [
        (one(a_field(1, "Foto", "file")), "„Foto“ (F05000001V1.0): Anhänge nimmt kein Kiosk an; das Feld fehlt im "
         "Formular. Das Datenschema verlangt ihn: der Export meldet ihn als fehlend."),
        (one(a_field(1, "X", precision=Precision(pattern="("))), "Das Muster „(“ ist nicht übernommen"),
        (one(a_field(1, "X", precision=Precision(pattern="a${b}"))), "ist nicht übernommen"),
        (one(a_field(1, "X", precision=Precision(pattern="„.*“"))), "ist nicht übernommen"),
        (one(a_field(1, "X", precision=Precision(pattern="[A-Z]+"))), "Sagen Sie bei „constraint_message“"),
        (one(a_field(1, "X", "date", precision=Precision(least="heute"))), "Die Grenze „heute“"),
        (one(a_field(1, "X", "num", precision=Precision(most="viel"))), "Die Grenze „viel“"),
        (one(a_field(1, "X", "time", precision=Precision(most="12:00"))), "Die Grenze „12:00“"),
        (one(a_field(1, "X", precision=Precision(unread="Anrede"))), "Präzisierung ist nicht zu lesen: Anrede"),
        (one(a_field(1, "X", content="Muster")), "Als Vorbelegung nennt FIM: Muster"),
        (one(a_field(1, "X", help_text="a" * 1500)), "1500 Zeichen; ein Kiosk zeigt 1000"),
        (one(a_field(1, "X", kind="hidden")), "Der Wert kommt nicht von der Person"),
        (one(a_field(1, "X", "num", kind="locked", content="viel")), "was FIM nennt, passt nicht: viel"),
        (one(a_field(1, "X", kind="select")), "FIM nennt keine Auswahl"),
        (one(a_field(1, "X", kind="select", reference=BREEDS)), f"Die Codeliste {BREEDS.version_uri} fehlt"),
        (one(a_field(1, "X", kind="select", codes=[Code("1", "a"), Code("1", "b")])), "kommen mehrfach vor"),
        (one(a_field(1, "X", kind="select", codes=[Code(str(n), "a") for n in range(5001)])), "5001 Einträge"),
        (many(a_field(1, "X"), 300), "Mehr als 200 davon"),
        (one(a_field(1, "X", rules=[Rule("R1", "Regel", "WENN A DANN B")])), "Regel R1 Regel: WENN A DANN B"),
        (maybe(a_group(1, "Anlagen", one(a_field(1, "X", "file")))), "nichts, was ein Kiosk abfragen kann"),
    ],
)  # fmt: skip
def test_what_the_author_must_do_is_said(position: Position, task: str) -> None:
    found = made(position, one(a_field(99, "Sonst noch etwas")))
    assert any(task in told for told in found.tasks), found.tasks
    run(found)


def test_a_hint_is_told_and_has_no_value() -> None:
    found = made(one(a_field(1, "Hinweis", kind="label", content="Bitte lesen.")), one(a_field(2, "Name")))
    assert rows(found)[0] == {"type": "note", "name": "hinweis", LABEL: "Bitte lesen."}
    assert "F05000001V1.0" not in str(found.json_schema)


def test_rules_stand_in_a_column_that_nobody_runs() -> None:
    rule = Rule("R05000001", "Regel", "WENN F1 = ${x}, DANN |")
    found = made(one(a_group(1, "Person", one(a_field(1, "Name")), rules=[rule])), rules=(rule,))
    assert rows(found)[0][RULES] == "Regel R05000001 Regel: WENN F1 = $ {x}, DANN |"
    assert sum("R05000001" in task for task in found.tasks) == 1
    run(found)


def test_the_norm_stands_beside_its_row() -> None:
    person = replace(a_group(1, "Person", one(replace(a_field(1, "Name"), law="§ 3 MusterG"))), law="§ 1 ${x}")
    found = rows(made(one(person)))
    assert [one_row.get(LAW) for one_row in found] == ["§ 1 $ {x}", "§ 3 MusterG", None]


def test_literals_survive_every_quotation_mark() -> None:
    assert [literal(text) for text in ("a", "a'b", 'a"b')] == ["'a'", '"a\'b"', "'a\"b'"]
    assert literal("""a'b"c""") == """concat('a', "'", 'b"c')"""


def test_schemas_without_a_question_are_refused() -> None:
    with pytest.raises(FimRefusedError, match="kein Feld, das ein Kiosk abfragen kann"):
        made(one(a_field(1, "Foto", "file")))


def test_lists_that_repeat_without_end_are_refused() -> None:
    codes = [Code(str(number), "x") for number in range(5_000)]
    with pytest.raises(FimRefusedError, match="zusammen mehr als 100000"):
        made(*(one(a_field(number, "Feld", kind="select", codes=codes)) for number in range(30)))


# -- structure -------------------------------------------------------------------------------------------------------

PERSON = a_group(1, "Person", one(a_field(1, "Name")))


def test_one_group_under_two_parents_has_names_of_its_own() -> None:
    found = rows(made(one(a_group(2, "Halter", one(PERSON))), one(a_group(3, "Vertretung", one(PERSON)))))
    assert [one_row["name"] for one_row in found if "name" in one_row] == [
        "halter", "person", "name", "vertretung", "person_2", "name_2"
    ]  # fmt: skip
    assert mark(found, "name") == mark(found, "name_2") == "F05000001V1.0 text"


def test_an_optional_group_is_asked_for_first() -> None:
    found = rows(made(maybe(PERSON)))
    assert found[0]["type"] == "select_one ja_nein"
    assert found[1]["relevant"] == "${person_ja} = 'true'"
    assert found[1]["instance::fim"] == "G05000001V1.0 optional"


@pytest.mark.parametrize(
    ("least", "most", "first"),
    [
        (1, None, "begin_repeat"),
        (0, None, "select_one ja_nein"),
        (0, 3, "integer"),
        (2, None, "integer"),
        (2, 5, "integer"),
        (3, 3, "calculate"),
        (1, 500, "begin_repeat"),
    ],
)
def test_what_repeats_is_counted_as_the_source_counts(least: int, most: int | None, first: str) -> None:
    found = rows(made(many(PERSON, least, most)))
    assert found[0]["type"] == first
    inside = next(one_row for one_row in found if one_row["type"] == "begin_group")
    assert inside["instance::fim"].split()[1] == "list"
    assert next(one_row for one_row in found if one_row["type"] == "begin_repeat").get("instance::fim") is None


def test_choices_of_which_several_count_are_ticked() -> None:
    codes = [Code(str(number), "x") for number in range(5)]
    found = rows(made(many(a_field(1, "Farben", kind="select", codes=codes), 2, 3)))
    assert found[0]["type"] == "select_multiple liste_farben"
    assert found[0]["constraint"] == "count-selected(.) >= 2 and count-selected(.) <= 3"
    assert found[0][MESSAGE] == "Bitte wählen Sie 2 bis 3 aus."
    assert found[0]["instance::fim"] == "F05000001V1.0 codes list"
    spaced = rows(made(many(a_field(1, "Farben", kind="select", codes=[Code("a b", "x")]))))
    assert "select_multiple" not in str(spaced)


def test_one_of_several_is_chosen_first() -> None:
    found = made(one(a_group(2, "Zahlung", maybe(a_field(2, "Bar", "num")), one(PERSON), exclusive=True)))
    assert [one_row.get("relevant") for one_row in rows(found)[2:4]] == [
        "${zahlung_art} = 'bar'", "${zahlung_art} = 'person'"
    ]  # fmt: skip
    assert rows(found)[2]["required"] == "yes"
    assert found.json_schema["$defs"]["G05000002V1.0"]["maxProperties"] == 1


def test_fields_with_the_same_choices_share_a_list() -> None:
    fields = [one(a_field(number, f"Rasse {number}", kind="select", reference=BREEDS)) for number in (1, 2)]
    found = made(*fields, lists=[DOGS])
    assert {one_row["type"] for one_row in rows(found)} == {"select_one liste_rasse_1"}


def test_another_version_of_a_list_is_taken_and_told() -> None:
    field = a_field(1, "Rasse", kind="select", reference=replace(BREEDS, version="2", version_uri=""))
    found = made(one(field), lists=[DOGS])
    assert any("mitgegeben wurde Fassung 1" in task for task in found.tasks)
    assert rows(found)[0]["type"] == "select_one liste_rasse"


# -- the workbook ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["2", "3"])
def test_the_sample_is_the_same_form_from_both_kinds_of_file(version: str) -> None:
    found = sample(version)
    plain, book = judge(as_markdown(found), "hund"), judge(as_xlsx(found), "hund")
    assert isinstance(plain, Judged)
    assert isinstance(book, Judged)
    assert plain.xml == book.xml
    assert (plain.warnings, plain.gaps) == ((), ())
    definition = read_form(plain.xml)
    assert definition.title == "Hund zur Hundesteuer anmelden"
    assert carried_schema(definition) == found.json_schema


def test_no_cell_is_a_formula_or_a_link() -> None:
    found = made(one(a_field(1, '=HYPERLINK("http://example.org")', help_text="=1+1")), label="=1+1")
    judged = judge(as_xlsx(found), "probe")
    assert isinstance(judged, Judged)
    assert b"=HYPERLINK" in judged.xml


@pytest.mark.parametrize("version", ["2", "3"])
def test_answers_to_the_sample_are_valid(version: str) -> None:
    definition = run(sample(version))
    schema = carried_schema(definition)
    assert schema is not None
    for seed in range(4):
        told = {"postleitzahl": "66620", "postleitzahl_2": "66620", "iban": "DE" + "0" * 20}
        told |= {"schulterhoehe_in_cm": "40", "gewicht_in_kg": "8.5", "chipnummer": "0" * 15}
        told |= {"bisher_gezahlte_steuer": "12.50"}
        filled = filling(definition, seed=seed)
        fill(filled, random.Random(seed), told)
        answers = exported(submitted(filled))
        assert answers is not None
        assert faults(answers, schema) == []


# -- any schema ------------------------------------------------------------------------------------------------------

_CODES = st.sampled_from(
    [
        (Code("001", "eins"), Code("002", "zwei"), Code("003", "drei")),
        (Code("a b", "mit Abstand"), Code("c|d", "mit Strich"), Code("ä'\"", "mit Zeichen")),
        (Code("urn:x", "x"),),
        (),
    ]
)
_WORDS = st.sampled_from(
    ["Name", "Straße & Haus", "Wie heißen Sie?", "meta", "data", "9", "ja_nein", "Anzahl", "${name}", "=1+1", "a|b",
     "Name liste", "Name anzahl"]
)  # fmt: skip
_LENGTHS = st.builds(
    Precision, min_length=st.sampled_from([None, 1, 5]), max_length=st.sampled_from([None, 5, 90, 20_000])
)
_PATTERNS = st.builds(Precision, pattern=st.sampled_from([r"\d{5}|x", r"^[0-9]{5}$", ".*", r"\w.*|\|", "(?:x)"]))
_BOUNDS = st.builds(Precision, least=st.sampled_from(["", "-4", "0,5"]), most=st.sampled_from(["", "7", "2000"]))
_NONE = st.just(Precision())
_PRECISIONS: Mapping[str, st.SearchStrategy[Precision]] = {
    "text": _LENGTHS | _PATTERNS, "text_latin": _LENGTHS, "num": _BOUNDS, "num_int": _BOUNDS, "num_currency": _NONE,
    "date": st.builds(Precision, least=st.sampled_from(["", "1900-01-01"])),
}  # fmt: skip


@st.composite
def _fields(draw: st.DrawFn, number: int) -> DataField:
    kind = draw(st.sampled_from(["input", "input", "input", "select", "label", "hidden", "locked"]))
    if kind != "input":
        return a_field(
            number, draw(_WORDS), kind=kind,  # type: ignore[arg-type]
            codes=draw(_CODES) if kind == "select" else (),
            content="" if kind == "select" else draw(st.sampled_from(["7", "Muster's \"X\"", "a & b"])),
        )  # fmt: skip
    data = draw(
        st.sampled_from(["text", "text_latin", "date", "time", "datetime", "bool", "num", "num_int", "num_currency"])
    )
    return a_field(number, draw(_WORDS), data, precision=draw(_PRECISIONS.get(data, _NONE)))  # type: ignore[arg-type]


_COUNTS = st.sampled_from([(1, 1), (1, 1), (0, 1), (0, None), (1, None), (1, 3), (0, 2), (2, 2), (2, None)])


def _placed(draw: st.DrawFn, part: DataField | DataGroup) -> Position:
    """As often as may be; of what nobody answers there is one."""
    return one(part) if _is_silent(part) else Position(*draw(_COUNTS), part)


def _is_silent(part: DataField | DataGroup) -> bool:
    if isinstance(part, DataField):
        return part.kind in ("hidden", "locked", "label")
    return all(_is_silent(position.element) for position in part.positions)


@st.composite
def _schemas(draw: st.DrawFn) -> DataSchema:
    """A few fields, and groups of them and of each other: any may stand under several parents."""
    pool: list[DataField | DataGroup] = [draw(_fields(number)) for number in range(1, draw(st.integers(2, 6)))]
    for number in range(1, draw(st.integers(1, 5))):
        parts = draw(st.lists(st.sampled_from(pool), min_size=1, max_size=3, unique_by=lambda part: part.key))
        positions = [_placed(draw, part) for part in parts]
        pool.append(a_group(number, draw(_WORDS), *positions, exclusive=draw(st.sampled_from([False, False, True]))))
    top = draw(st.lists(st.sampled_from(pool), min_size=1, max_size=3, unique_by=lambda part: part.key))
    asked = a_field(900, "Ganz sicher gefragt")
    positions = [one(asked), *(_placed(draw, part) for part in top)]
    return a_schema(
        *positions, maybe(a_field(901, "Anlage", "file")), standard=draw(st.sampled_from(["2.0", "3.0.0"]))
    )


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(_schemas(), st.integers(0, 1_000_000))
def test_any_schemas_answers_are_valid(schema: DataSchema, seed: int) -> None:
    read = read_schema(xdf(schema))
    # 2.0 knows no exclusive groups and no lists of its own; nobody minds them there.
    assert read == schema
    found = skeleton(read)
    definition = run(found)
    carried = carried_schema(definition)
    assert carried == found.json_schema
    assert gaps(definition) == []
    filled = filling(definition, seed=seed)
    fill(filled, random.Random(seed))
    answers = exported(submitted(filled))
    assert answers is not None
    assert faults(answers, carried) == []
