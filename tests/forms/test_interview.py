# SPDX-License-Identifier: EUPL-1.2
"""A form as a conversation: what is asked in which order, what is asked again, what is read back."""

import pytest

from sync.forms.interview import Interview, Step, StepKind, scale
from tests.forms.making import bind, interview, items, question, xform
from tests.forms.test_filling import ADULT, CASCADE, CHILDREN


def asked(form: Interview) -> list[str]:
    return [f"{step.kind} {step.node.name}" for step in form.steps]


def at(form: Interview, name: str, ordinal: int = 0) -> Step:
    return next(one for one in form.steps if one.node.name == name and ordinal in (0, one.ordinal))


def test_what_is_asked_follows_from_the_answers() -> None:
    form = interview(ADULT)
    assert asked(form) == ["whole age"]
    step = form.first()
    assert step is not None
    assert form.answer(step, "40") is None
    assert asked(form) == ["whole age", "choice dog"]
    following = form.after(step)
    assert following is not None
    form.answer(following, "yes")
    assert asked(form) == ["whole age", "choice dog", "text name"]
    assert form.place(at(form, "name")) == 3
    assert form.after(at(form, "name")) is None


def test_a_wrong_answer_says_why_and_waits_to_be_mended() -> None:
    form = interview(ADULT)
    step = at(form, "age")
    fault = form.answer(step, "200")
    assert fault is not None
    assert (fault.mistake, fault.message) == ("constraint", "0 bis 129")
    assert form.waiting() == step
    missing = form.answer(step, "")
    assert missing is not None
    assert missing.mistake == "required"
    unread = form.answer(step, "viele")
    assert unread is not None
    assert unread.mistake == "type"
    assert form.answer(step, "20") is None
    assert form.waiting() is None


def test_what_became_necessary_later_is_found() -> None:
    form = interview(ADULT)
    form.answer(at(form, "age"), "40")
    dog = at(form, "dog")
    form.answer(dog, "yes")
    waiting = form.waiting(dog)
    assert waiting is not None
    assert waiting.node.name == "name"


def test_several_children_are_asked_for_one_after_the_other() -> None:
    form = interview(CHILDREN)
    assert asked(form) == ["text name", "whole age", "again data"]
    form.answer(at(form, "name", 1), "Anna")
    again = form.steps[-1]
    assert again.ordinal == 1
    second = form.more(again)
    assert second is not None
    assert (second.node.name, second.ordinal) == ("name", 2)
    form.answer(second, "Ben")
    assert [said.values for said in form.said()] == [("Anna",), ("Ben",)]
    assert form.steps[-1].ordinal == 2
    form.less(form.steps[-1])
    assert [said.values for said in form.said()] == [("Anna",)]


def test_everything_is_read_back_in_words() -> None:
    form = interview(CASCADE)
    form.answer(at(form, "town"), "nam")
    form.answer(at(form, "place"), "nam-2")
    assert [(said.question, said.values) for said in form.said()] == [("Frage?", ("Nam",)), ("Frage?", ("NAM 2",))]


KINDS: list[tuple[str, str, str, StepKind]] = [
    ("string", "input", "", "text"),
    ("string", "input", 'appearance="multiline"', "long-text"),
    ("int", "input", "", "whole"),
    ("decimal", "input", "", "decimal"),
    ("date", "input", "", "date"),
    ("dateTime", "input", "", "date"),
    ("time", "input", "", "time"),
    ("string", "select1", "", "choice"),
    ("string", "select", "", "choices"),
    ("odk:rank", "rank", "", "ranking"),
    ("string", "trigger", "", "confirm"),
    ("int", "range", 'start="1" end="5" step="1"', "rating"),
    ("decimal", "range", 'start="0" end="100" step="0.5"', "decimal"),
]


@pytest.mark.parametrize(("kind", "control", "more", "page"), KINDS)
def test_each_kind_of_question_has_its_page(kind: str, control: str, more: str, page: StepKind) -> None:
    body = f'<{control} ref="/data/a" {more}><label>?</label>{items("a", "b")}</{control}>'
    form = interview(xform("<a/>", bind("/data/a", type=kind), body))
    assert [step.kind for step in form.steps] == [page]


@pytest.mark.parametrize("kind", ["geopoint", "geotrace", "geoshape", "binary"])
def test_what_a_kiosk_cannot_ask_is_left_out(kind: str) -> None:
    form = interview(xform("<a/><b/>", bind("/data/a", type=kind), question("/data/a") + question("/data/b")))
    assert asked(form) == ["text b"]


def test_what_may_only_be_read_is_told() -> None:
    form = interview(xform("<a/>", bind("/data/a", readonly="true()"), question("/data/a", "Bitte beachten.")))
    assert asked(form) == ["note a"]
    assert form.question(form.steps[0]) == "Bitte beachten."
    assert form.said() == []


def test_headings_of_groups_go_with_their_questions() -> None:
    body = (
        '<group ref="/data/g"><label>Ihr Hund</label><group ref="/data/g/h"><label>Rasse</label>'
        + question("/data/g/h/a")
        + "</group></group>"
        + question("/data/b")
    )
    form = interview(xform("<g><h><a/></h></g><b/>", body=body))
    assert [step.section for step in form.steps] == [("Ihr Hund", "Rasse"), ()]


def test_a_scale_lists_its_values() -> None:
    body = '<range ref="/data/a" start="5" end="1" step="1"><label>?</label></range>'
    form = interview(xform("<a/>", bind("/data/a", type="int"), body))
    assert scale(form.steps[0].control) == ["5", "4", "3", "2", "1"]


def test_a_long_list_may_be_looked_at_as_often_as_one_likes() -> None:
    values = items(*(f"wert{number}" for number in range(4_000)))
    talk = interview(xform("<a/>", "", question("/data/a", "Welche?", values, "select1")))
    (step,) = talk.steps
    for _ in range(60):
        assert len(talk.choices(step)) == 4_000


def test_words_that_cost_too_much_are_left_out_and_the_page_stands() -> None:
    many = f'<instance id="x"><root>{"<item><v/></item>" * 4000}</root></instance>'
    label = "<output value=\"count(instance('x')//*[count(instance('x')//*) > 1])\"/>"
    talk = interview(xform("<a/>", "", question("/data/a", label), many))
    (step,) = talk.steps
    assert talk.question(step) == ""
    assert talk.answer(step, "Ja") is None


def test_a_repeat_in_a_repeat_is_asked_in_each() -> None:
    inner = '<group ref="/data/r/s"><label>Innen</label><repeat nodeset="/data/r/s">' + question("/data/r/s/a")
    inner += "</repeat></group>"
    form = interview(
        xform(
            "<r><n/><s><a/></s></r>", "", '<repeat nodeset="/data/r">' + question("/data/r/n") + inner + "</repeat>"
        )
    )
    again = next(step for step in form.steps if step.kind == "again" and step.node.name == "data")
    assert form.more(again) is not None
    asked_twice = [step.node for step in form.steps if step.node.name == "a"]
    assert [node.parent.parent.position() for node in asked_twice if node.parent and node.parent.parent] == [1, 2]
