# SPDX-License-Identifier: EUPL-1.2
"""The district's own forms: they convert, can be filled in by everybody, ask nothing in vain, and stay small."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from installer.translation_rules import rules_of
from kiosk.languages import LANGUAGES, Language
from sync.forms.definition import Definition
from sync.forms.interview import Interview, StepKind
from sync.forms.packing import cut
from sync.forms.reading import read_form
from sync.forms.submission import instance_xml
from sync.platform.ecosystems.forms.converting import Converted, convert
from sync.platform.ecosystems.forms.workbooks import read_sheets
from tests.resources.content import (
    RESOURCES,
    forms,
    municipalities,
    services,
    strict_json,
    villages,
)
from tests.resources.residents import Visit, visit

FOLDER = RESOURCES / "forms"
SPOKEN = {"de": "Deutsch (de)", "de-simple": "Leichte Sprache (de-simple)"}
PLACES = ("municipality", "village")
"""Lists of names, which nobody puts into other words."""
WAYS = 48
MOST_QUESTIONS = 15
MOST_BYTES = 48_000
MOST_PARTS = 4
_XFORMS = "{http://www.w3.org/2002/xforms}"

each_form = pytest.mark.parametrize("form", sorted(forms()))


@cache
def converted(form: str) -> Converted:
    result = convert((FOLDER / f"{form}.md").read_bytes(), name=form)
    assert isinstance(result, Converted), "\n".join(map(str, result.problems))
    return result


@cache
def definition(form: str) -> Definition:
    return read_form(converted(form).xml)


@cache
def ways(form: str) -> tuple[Visit, ...]:
    return tuple(visit(definition(form), seed) for seed in range(WAYS))


def sheet(form: str, name: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = read_sheets((FOLDER / f"{form}.md").read_bytes())[name]
    return rows


def texts(form: str) -> Iterator[tuple[str, str, str]]:
    """Every text of a form: its key, German, Leichte Sprache; what is worked out stands in them as `%1`."""
    found = {
        translation.get("lang"): {
            text.get("id") or "": _said(value) for text in translation for value in text if not value.get("form")
        }
        for translation in etree.fromstring(converted(form).xml).iter(f"{_XFORMS}translation")
    }
    german, simple = (found[name] for name in SPOKEN.values())
    assert german.keys() == simple.keys()
    yield from ((key, text, simple[key]) for key, text in german.items())


def _said(value: etree._Element) -> str:
    parts, named = [value.text or ""], list[str]()
    for output in value:
        source = (output.get("value") or "").strip()
        named += [] if source in named else [source]
        parts += [f"%{named.index(source) + 1}", output.tail or ""]
    return "".join(parts).strip()


# -- the list of forms ---------------------------------------------------------------------------------------------


def test_the_list_keeps_its_schema() -> None:
    schema = strict_json(RESOURCES / "schema" / "forms.schema.json")
    assert [
        each.message for each in Draft202012Validator(schema).iter_errors(strict_json(FOLDER / "forms.json"))
    ] == []


def test_every_form_is_listed_and_every_listed_form_is_there() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(forms())
    assert len(forms()) >= 12


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_titles_keep_the_rules_of_their_language(language: Language) -> None:
    broken = [
        (form, name, told)
        for form, entry in forms().items()
        for name, rule in rules_of(language).items()
        if (told := rule(entry.title["de"], entry.title[language]))
    ]
    assert broken == []


@each_form
def test_a_form_is_named_as_in_the_list(form: str) -> None:
    assert (converted(form).title, definition(form).form_id) == (forms()[form].title["de"], form)
    assert re.fullmatch(r"20\d{8}", definition(form).version)


@each_form
def test_a_form_prepares_where_the_law_wants_the_person(form: str) -> None:
    presence = services()[forms()[form].service].presence
    assert forms()[form].prepares == (presence in ("in-person", "in-person-or-eid"))


def test_services_lead_to_their_forms_where_somebody_is_responsible() -> None:
    by_service = {entry.service: form for form, entry in forms().items()}
    for key, service in services().items():
        for provision in service.provisions:
            assert provision.form == (by_service.get(key) if provision.office else None), (key, provision.places)


# -- what is asked -------------------------------------------------------------------------------------------------


@each_form
def test_a_form_converts_without_a_warning(form: str) -> None:
    assert converted(form).warnings == ()
    assert converted(form).languages == tuple(SPOKEN.values())


@each_form
def test_everything_is_said_in_both_languages(form: str) -> None:
    for key, german, simple in texts(form):
        assert german not in ("", "-"), key
        assert simple not in ("", "-"), key
    for control in definition(form).walk():
        assert control.label.key or control.kind == "repeat", control.path
    for path, bind in definition(form).binds.items():
        assert bind.constraint is None or bind.constraint_message.key, path


@each_form
def test_leichte_sprache_keeps_its_rules(form: str) -> None:
    places = {row["label::Deutsch (de)"] for row in sheet(form, "choices") if row["list_name"] in PLACES}
    broken = [
        (key, name, told, simple)
        for key, german, simple in texts(form)
        if german not in places
        for name, rule in rules_of("de-simple").items()
        if (told := rule(german, simple))
    ]
    assert broken == []


@each_form
def test_laws_are_named_in_hints_only(form: str) -> None:
    law = re.compile(r"§|Absatz|Artikel|\b[A-Z][A-Za-z]*G\b")
    named = [(key, german) for key, german, _ in texts(form) if not key.endswith(":hint") and law.search(german)]
    assert named == []


@each_form
def test_places_are_those_of_the_district(form: str) -> None:
    for name, wanted in (
        ("municipality", {key: (place.name, None) for key, place in municipalities().items()}),
        ("village", {key: (place.name, place.municipality) for key, place in villages().items()}),
    ):
        rows = [row for row in sheet(form, "choices") if row["list_name"] == name]
        found = {row["name"]: (row["label::Deutsch (de)"], row.get("municipality")) for row in rows}
        assert found in ({}, wanted)
        assert all(row["label::Deutsch (de)"] == row["label::Leichte Sprache (de-simple)"] for row in rows)


@each_form
def test_every_list_is_used(form: str) -> None:
    used = {row["type"].split()[1] for row in sheet(form, "survey") if " " in row.get("type", "")}
    assert {row["list_name"] for row in sheet(form, "choices")} == used


@each_form
def test_a_letter_is_offered_only_to_whoever_gives_an_address(form: str) -> None:
    letters = any((row["list_name"], row["name"]) == ("contact", "letter") for row in sheet(form, "choices"))
    assert not letters or {"street", "address"} & {row.get("name") for row in sheet(form, "survey")}


# -- filling in ----------------------------------------------------------------------------------------------------


@each_form
def test_no_question_is_dead(form: str) -> None:
    asked = {path for way in ways(form) for path, _ in way.asked}
    wanted = {control.path for control in definition(form).walk() if control.kind != "group"}
    assert asked == wanted


@each_form
def test_every_rule_takes_some_answers_and_refuses_others(form: str) -> None:
    rules = {path for path, bind in definition(form).binds.items() if bind.constraint is not None}
    assert {path for way in ways(form) for path in way.refused} == rules


@each_form
def test_every_choice_can_be_made(form: str) -> None:
    offered: dict[str, set[str]] = {}
    for way in ways(form):
        for _, step in way.asked:
            name = _list_of(form, step.node.name)
            if name is not None:
                offered.setdefault(name, set()).update(choice.value for choice in way.interview.choices(step))
    for row in sheet(form, "choices"):
        if row["list_name"] not in PLACES:
            assert row["name"] in offered[row["list_name"]], row


def _list_of(form: str, name: str) -> str | None:
    row = next((row for row in sheet(form, "survey") if row.get("name") == name), {})
    kind, _, listed = row.get("type", "").partition(" ")
    return listed if kind in ("select_one", "select_multiple", "rank") else None


@each_form
def test_nobody_is_asked_too_much(form: str) -> None:
    assert max(way.questions for way in ways(form)) <= MOST_QUESTIONS


@each_form
def test_typing_is_the_exception(form: str) -> None:
    kinds: list[StepKind] = [step.kind for way in ways(form) for _, step in way.asked if step.kind != "again"]
    typed = sum(kind in ("text", "long-text") for kind in kinds)
    assert typed * 2 < len(kinds)


@each_form
@pytest.mark.parametrize("language", SPOKEN)
def test_a_form_is_filled_in_to_its_end(form: str, language: str) -> None:
    for seed in range(10):
        way = visit(definition(form), seed, language=SPOKEN[language])
        interview = way.interview
        assert interview.waiting() is None
        said = interview.said()
        assert said
        assert all(each.question and all(each.values) for each in said)
        assert all(text and "NaN" not in text for text in way.told)
        root = etree.fromstring(instance_xml(interview.filling))
        assert (root.get("id"), root.get("version")) == (form, definition(form).version)
        assert root.findtext(".//{*}instanceID", "").startswith("uuid:")
        assert _answered(root) >= {step.node.name for step in interview.steps if step.node.text}


def _answered(root: etree._Element) -> set[str]:
    return {etree.QName(element).localname for element in root.iter() if (element.text or "").strip()}


@each_form
def test_long_answers_fit_into_a_case(form: str) -> None:
    for seed in range(5):
        way = visit(definition(form), seed, instances=10, longest=True)
        assert len(instance_xml(way.interview.filling).encode()) < MOST_BYTES


@each_form
def test_a_form_travels_in_few_parts(form: str) -> None:
    assert len(cut(converted(form).xml)) <= MOST_PARTS


# -- what is worked out --------------------------------------------------------------------------------------------


def filled(form: str, **answers: str) -> Interview:
    """A form with answers by the names of its questions, in the form's order; repeats have one instance."""
    interview = visit(definition(form), 0, instances=1).interview
    for name, answer in answers.items():
        step = next(one for one in interview.steps if one.node.name == name and one.kind != "again")
        assert interview.answer(step, answer) is None, name
    return interview


def notes(interview: Interview) -> dict[str, str]:
    """What the form tells, by the names of its notes."""
    return {step.node.name: interview.question(step) for step in interview.steps if step.kind == "note"}


NOTES: dict[str, tuple[str, dict[str, str], str, str]] = {
    "two sofas": (
        "sperrmuell-abholen", {"furniture": "sofa", "pieces": "2"},
        "volume", "Zusammen: 2 Stück, ungefähr 3 Kubikmeter.",
    ),
    "a single carpet": (
        "sperrmuell-abholen", {"furniture": "carpet", "pieces": "1"},
        "volume", "Zusammen: 1 Stück, ungefähr 0,2 Kubikmeter.",
    ),
    "an evening": (
        "halle-anfragen", {"begins": "18:00:00", "ends": "22:30:00"},
        "length", "Dauer in Stunden: 4,5. Stimmt das nicht? Dann gehen Sie zurück.",
    ),
    "a night": (
        "halle-anfragen", {"begins": "18:00:00", "ends": "01:30:00"},
        "length", "Dauer in Stunden: 7,5. Stimmt das nicht? Dann gehen Sie zurück.",
    ),
    "a child is born": (
        "tonne-aendern", {"change": "people", "before": "2", "now": "3"},
        "more_people", "Damit sind es mehr als bisher: 1.",
    ),
    "children move out": (
        "tonne-aendern", {"change": "people", "before": "5", "now": "3"},
        "fewer_people", "Damit sind es weniger als bisher: 2.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NOTES)
def test_what_is_worked_out_is_read_back(case: str) -> None:
    form, answers, note, said = NOTES[case]
    assert notes(filled(form, **answers))[note] == said


DAYS: dict[tuple[str, str, str], dict[str, bool]] = {
    ("anmeldung-vorbereiten", "move_in", "late"): {"2026-11-14": False, "2026-11-13": True, "2026-12-01": False},
    ("baum-faellen", "when", "season"): {
        "2027-02-28": False, "2027-03-01": True, "2027-09-30": True, "2027-10-01": False,
    },
}  # fmt: skip


@pytest.mark.parametrize("question", DAYS, ids="-".join)
def test_a_term_of_the_law_is_said_on_its_days_only(question: tuple[str, str, str]) -> None:
    form, name, note = question
    before: dict[str, Any] = {"danger": "no"} if form == "baum-faellen" else {}
    for day, told in DAYS[question].items():
        assert (note in notes(filled(form, **before, **{name: day}))) is told, day
