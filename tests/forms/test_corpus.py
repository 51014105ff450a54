# SPDX-License-Identifier: EUPL-1.2
"""Published forms are what was pinned, and are filled in the same way each time."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from installer.parties import PartyError
from tests.forms.corpus import PACKAGES, Form, forms
from tests.forms.filling import fillings
from tests.forms.making import bind, items, question, xform
from tests.forms.oracle.client import Add, Remove, Set


@pytest.fixture(scope="module")
def every() -> list[Form]:
    try:
        return [*forms("xform"), *forms("xlsform")]
    except PartyError as error:
        pytest.skip(str(error))


def test_there_are_many_forms_from_several_projects(every: list[Form]) -> None:
    assert len(every) > 150
    assert len({form.package.name for form in every}) == len(PACKAGES) > 3


def test_names_are_unique_and_every_package_says_its_licence(every: list[Form]) -> None:
    kinds = [(form.name, form.kind) for form in every]
    assert len(kinds) == len(set(kinds))
    assert all(package.licence for package in PACKAGES)


def test_a_package_that_is_another_one_is_not_read(
    every: list[Form], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = PACKAGES[0]
    changed = package.file.read_bytes() + b"x"
    monkeypatch.setattr("tests.published.FOLDER", tmp_path)
    other = replace(package)
    with pytest.raises(PartyError, match="is not here"):
        _ = other.members
    other.file.write_bytes(changed)
    with pytest.raises(PartyError, match="is not the package that was pinned"):
        _ = other.members


def test_every_published_form_is_filled_in_the_same_way_each_time(every: list[Form]) -> None:
    for form in every:
        if form.kind == "xform":
            assert fillings(form.content, 3) == fillings(form.content, 3), form.name


FORM = xform(
    '<a/><b/><c/><r jr:template=""><v/></r>',
    bind("/data/a", type="int", constraint=". >= 3 and . <= 120") + bind("/data/r/v", type="date"),
    question("/data/a")
    + question("/data/b", more=items("x", "y", "z"), kind="select1")
    + question("/data/c", more=items("x", "y", "z"), kind="select")
    + f'<repeat nodeset="/data/r">{question("/data/r/v")}</repeat>',
)


def test_the_first_way_takes_first_choices_and_the_second_last_ones() -> None:
    first, last = fillings(FORM, 0), fillings(FORM, 1)
    assert first[1:3] == [Set("/data/b", "x"), Set("/data/c", ["x"])]
    assert last[1:3] == [Set("/data/b", "z"), Set("/data/c", ["x", "y", "z"])]


def test_numbers_are_tried_at_the_bounds_of_their_rule() -> None:
    tried = {
        step.value
        for seed in range(300)
        for step in fillings(FORM, seed)
        if isinstance(step, Set) and step.set == "/data/a"
    }
    assert {"2", "3", "119", "120", "121"} <= {str(value) for value in tried}


def test_instances_come_and_go() -> None:
    steps = [step for seed in range(20) for step in fillings(FORM, seed)]
    assert Add("/data/r") in steps
    assert Remove("/data/r[1]") in steps
    assert {re.sub(r"\d", "1", step.set) for step in steps if isinstance(step, Set) and "/r[" in step.set} == {
        "/data/r[1]/v"
    }


def test_a_long_form_is_not_filled_in_to_its_end() -> None:
    names = [f"q{number}" for number in range(500)]
    form = xform("".join(f"<{name}/>" for name in names), body="".join(question(f"/data/{name}") for name in names))
    assert 60 <= len(fillings(form, 0)) < 90
