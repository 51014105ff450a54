# SPDX-License-Identifier: EUPL-1.2
"""Answers that are put into a form again: the same ones, whatever the form; what no longer fits is told."""

import random
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer.parties import ROOT
from sync.forms.definition import Definition
from sync.forms.filling import Filling
from sync.forms.interview import Interview, kind_of
from sync.forms.reading import read_form
from sync.forms.restoring import BOUNDS, UnreadableAnswersError, restore
from sync.forms.submission import instance_xml
from sync.platform.ecosystems.forms.converting import Converted, convert
from tests.forms.agreement import NOW, ZONE, Played
from tests.forms.filling import fillings
from tests.forms.making import bind, question, xform
from tests.forms.oracle.client import Set, Step

FORMS = sorted(ROOT.glob("resources/forms/*.md"))
DRAWN = re.compile(r"uuid:[0-9a-f-]{36}")


def begun(definition: Definition) -> Filling:
    moment = datetime.fromisoformat(NOW)
    return Filling(definition, clock=lambda: moment, zone=ZONE, chance=random.Random(1))


def said(filling: Filling) -> str:
    return DRAWN.sub("uuid", instance_xml(filling))


def asked(definition: Definition, steps: list[Step]) -> Iterator[Step]:
    """What a kiosk asks of a script; it answers notes, photos and places too."""
    fresh = begun(definition)
    for step in steps:
        if isinstance(step, Set):
            path = tuple(re.sub(r"\[\d+\]", "", step.set).split("/")[1:])
            control = fresh.control(path)
            node = next(iter(fresh.nodes(path)), None)
            shown = control and kind_of(definition.binds[path], control, readonly=bool(node and fresh.readonly(node)))
            if shown in (None, "note"):
                continue
        yield step


def played(definition: Definition, steps: Iterator[Step]) -> Filling:
    player = Played(definition)
    for step in steps:
        try:
            player.play(step)
        except StopIteration:
            continue
    return player.filling


@cache
def xml_of(name: str) -> bytes:
    made = convert((ROOT / "resources" / "forms" / f"{name}.md").read_bytes())
    assert isinstance(made, Converted)
    return made.xml


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", [path.stem for path in FORMS])
def test_every_form_of_the_district_comes_back_as_it_was(name: str, seed: int) -> None:
    definition = read_form(xml_of(name))
    before = played(definition, asked(definition, fillings(xml_of(name), seed)))
    after = begun(definition)
    assert restore(after, instance_xml(before)) == 0
    assert said(after) == said(before)
    # Where somebody stood is the same page.
    assert [step.node.path for step in Interview(after).steps] == [step.node.path for step in Interview(before).steps]


CHILDREN = xform(
    "<name/><count/><born/><child><name/><toy/></child><done>ja</done>",
    bind("/data/count", type="int") + bind("/data/born", type="date"),
    question("/data/name") + question("/data/born")
    + '<group ref="/data/child"><repeat nodeset="/data/child">'
    + question("/data/child/name") + question("/data/child/toy") + "</repeat></group>" + question("/data/done"),
)  # fmt: skip


def children() -> Definition:
    return read_form(CHILDREN)


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=12), st.text(max_size=40))
def test_as_many_of_a_repeat_as_there_were(answers: list[tuple[str, str]], name: str) -> None:
    before = begun(children())
    before.answer(before.nodes(("data", "name"))[0], name)
    for _ in range(len(answers) - len(before.nodes(("data", "child")))):
        before.add(("data", "child"))
    while len(before.nodes(("data", "child"))) > len(answers):
        before.remove(before.nodes(("data", "child"))[-1])
    for at, (child, toy) in enumerate(answers):
        before.answer(before.nodes(("data", "child", "name"))[at], child)
        before.answer(before.nodes(("data", "child", "toy"))[at], toy)
    after = begun(children())
    restore(after, instance_xml(before))
    assert said(after) == said(before)


def test_an_answer_that_was_taken_back_does_not_come_back() -> None:
    before, after = begun(children()), begun(children())
    before.answer(before.nodes(("data", "done"))[0], "")
    assert restore(after, instance_xml(before)) == 0
    assert after.nodes(("data", "done"))[0].text == ""


@pytest.mark.parametrize(
    ("instance", "lost", "name"),
    [
        pytest.param("<data><name>Erika</name></data>", 0, "Erika", id="only some of it"),
        pytest.param("<data><name>Erika</name><dog>Bello</dog></data>", 1, "Erika", id="a question that is gone"),
        pytest.param("<data><born>gestern</born><name>E</name></data>", 1, "E", id="an answer of another type"),
        pytest.param("<data><name><first>E</first></name></data>", 1, "", id="a question that was a group"),
        pytest.param("<data><child>Max</child></data>", 1, "", id="a group that was a question"),
        pytest.param("<x:data xmlns:x='urn:x'><x:name>E</x:name></x:data>", 0, "E", id="in another namespace"),
        pytest.param("<data><name>E</name><name>F</name></data>", 1, "E", id="twice"),
        pytest.param("<data><count>7</count></data>", 0, "", id="what is not asked"),
        pytest.param("<data>Erika</data>", 1, "", id="words where none belong"),
    ],
)
def test_what_still_fits_is_taken(instance: str, lost: int, name: str) -> None:
    after = begun(children())
    assert restore(after, instance) == lost
    assert after.nodes(("data", "name"))[0].text == name


@pytest.mark.parametrize(
    "instance",
    [
        pytest.param("", id="nothing"),
        pytest.param("Erika", id="no XML"),
        pytest.param("<data>", id="torn"),
        pytest.param("<other/>", id="another form"),
        pytest.param("<!DOCTYPE data [<!ENTITY a 'b'>]><data><name>&a;</name></data>", id="entities"),
        pytest.param("<data>" + "<a/>" * BOUNDS.elements + "</data>", id="too many"),
        pytest.param("<data><name>" + "x" * BOUNDS.size + "</name></data>", id="too long"),
        pytest.param("<data>" + "<a>" * 100 + "</a>" * 100 + "</data>", id="too deep"),
        pytest.param("<data>\ud800</data>", id="half a sign"),
    ],
)
def test_what_is_no_answers(instance: str) -> None:
    with pytest.raises(UnreadableAnswersError):
        restore(begun(children()), instance)


@given(st.text(max_size=300))
def test_nothing_else_goes_wrong(instance: str) -> None:
    after = begun(children())
    try:
        restore(after, f"<data><name>{instance}</name></data>")
    except UnreadableAnswersError:
        assert said(after) == said(begun(children()))
