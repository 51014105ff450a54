# SPDX-License-Identifier: EUPL-1.2
"""What a kiosk cannot run is refused when staff publish it, in German and with the row of the workbook."""

from datetime import UTC, datetime

import pytest

from sync.forms.filling import MAX_CHOICES, MAX_TICKED, Filling
from sync.forms.interview import Interview
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.converting import Refused
from sync.platform.ecosystems.forms.judging import Judged, judge


def workbook(*rows: str, columns: str = "relevant", more: str = "") -> bytes:
    """A workbook as a Markdown table; each row: type, name, label and one column more."""
    lines = [f"|        | {row} |" for row in rows]
    heading = f"|        | type | name | label | {columns} |"
    return "\n".join(["| survey |", heading, *lines, more]).encode()


def test_a_form_that_runs_says_what_it_is() -> None:
    judged = judge(
        b"| survey |\n"
        b"|        | type | name | label::Deutsch (de) | label::Leichte Sprache (de-simple) |\n"
        b"|        | text | name | Wie heissen Sie? | Ihr Name? |\n"
        b"|        | integer | age | Wie alt sind Sie? | Ihr Alter? |\n"
        b"| settings |\n|        | version | default_language |\n|        | 3 | Deutsch (de) |\n",
        "probe",
    )  # fmt: skip
    assert isinstance(judged, Judged)
    assert judged.version == "3"
    assert judged.languages == {"de": "Deutsch (de)", "de-simple": "Leichte Sprache (de-simple)"}
    assert judged.questions == 2


REFUSED = [
    (("text | a | A | odd() = 1",), "relevant", "Die Funktion odd() gibt es auf den Geräten nicht.", 2, "relevant"),
    (("text | a | A |", "text | b | B | odd(${a})"), "constraint", "Die Funktion odd()", 3, "constraint"),
    (("text | a | A | concat(", "text | b | B |"), "calculation", "", 2, None),
    (
        ("integer | a | A | ${b} + 1", "integer | b | B | ${a} + 1"),
        "calculation",
        "Das hängt von sich selbst ab",
        2,
        None,
    ),
    (("image | a | Foto | yes",), "required", "Das fragt kein Kiosk ab", 2, None),
    (("geopoint | a | Ort | yes",), "required", "Das fragt kein Kiosk ab", 2, None),
]


@pytest.mark.parametrize(("rows", "columns", "text", "row", "column"), REFUSED)
def test_what_does_not_run_is_refused_with_its_row(
    rows: tuple[str, ...], columns: str, text: str, row: int, column: str | None
) -> None:
    found = judge(workbook(*rows, columns=columns), "probe")
    assert isinstance(found, Refused)
    problem = found.problems[0]
    assert text in problem.text
    assert problem.row == row
    if column is not None:
        assert problem.column == column


PROJECTS = """
| choices |
|         | list_name | name | label | price |
|         | other | bench | Bank | |
|         | project | bench | Bank | {} |
|         | project | trees | Bäume | 2500 |
"""


@pytest.mark.parametrize(
    "rule", ["", "sum(instance('project')/root/item[selected(current()/., name)]/price) <= 3000"]
)
def test_a_budget_lets_nobody_spend_more(rule: str) -> None:
    rows = workbook(f"select_multiple project | a | Wofür? | 3000 | {rule}", columns="body::budget | constraint",
                    more=PROJECTS.format(1500))  # fmt: skip
    judged = judge(rows, "probe")
    assert isinstance(judged, Judged)
    filling = Filling(read_form(judged.xml), clock=lambda: datetime.now(UTC), zone=UTC)
    interview = Interview(filling)
    asked = interview.steps[0]
    assert [choice.price for choice in interview.choices(asked)] == [1500, 2500]
    assert interview.answer(asked, "trees") is None
    fault = interview.answer(asked, "bench trees")
    assert fault is not None
    assert fault.mistake == "constraint"


BUDGETS = [
    ("select_multiple project | a | Wofür? | 3000", "", "Hier fehlt der Preis in ganzen Euro.", ("choices", 3)),
    ("select_multiple project | a | Wofür? | 3000", "1.500", "Hier fehlt der Preis", ("choices", 3)),
    ("select_multiple project | a | Wofür? | 3000", "-5", "Hier fehlt der Preis", ("choices", 3)),
    ("select_multiple project | a | Wofür? | 3.000", "1500", "Das Budget 3.000 ist kein Betrag", ("survey", 2)),
    ("select_multiple project | a | Wofür? | 0", "1500", "Das Budget 0 ist kein Betrag", ("survey", 2)),
    ("select_one project | a | Wofür? | 3000", "1500", "Ein Budget gehört zu select_multiple", ("survey", 2)),
    ("integer | a | Wofür? | 3000", "1500", "Ein Budget gehört zu select_multiple", ("survey", 2)),
]


@pytest.mark.parametrize(("question", "price", "text", "place"), BUDGETS)
def test_a_budget_that_nobody_can_divide_is_refused(
    question: str, price: str, text: str, place: tuple[str, int]
) -> None:
    found = judge(workbook(question, columns="body::budget", more=PROJECTS.format(price)), "probe")
    assert isinstance(found, Refused)
    problem = found.problems[0]
    assert (text in problem.text, problem.sheet, problem.row) == (True, *place)


def test_a_photo_that_nobody_must_give_is_no_reason_to_refuse() -> None:
    judged = judge(workbook("image | a | Foto |", "text | b | B |"), "probe")
    assert isinstance(judged, Judged)
    assert judged.questions == 1


def test_a_form_that_reckons_too_much_is_refused() -> None:
    choices = "\n".join(f"|        | many | v{n} | Wert {n} |" for n in range(900))
    found = judge(
        workbook(
            "select_one many | c | C |",
            "calculate | a | | count(instance('many')//*[count(instance('many')//*) > 1])",
            columns="calculation",
            more=f"| choices |\n|        | list_name | name | label |\n{choices}\n",
        ),
        "probe",
    )
    assert isinstance(found, Refused)
    assert "rechnet zu viel" in found.problems[0].text


LISTS = [
    ("select_one", MAX_CHOICES, True),
    ("select_one", MAX_CHOICES + 1, False),
    ("select_multiple", MAX_TICKED, True),
    ("select_multiple", MAX_TICKED + 1, False),
    ("rank", MAX_TICKED + 1, False),
]


@pytest.mark.parametrize(("kind", "count", "fits"), LISTS)
def test_a_list_of_which_a_page_would_leave_something_out(kind: str, count: int, fits: bool) -> None:
    rows = "\n".join(f"many,v{n},Wert {n}" for n in range(count))
    survey = f"survey,type,name,label\n,{kind} many,c,Welche?\nchoices,list_name,name,label\n"
    found = judge((survey + "".join(f",{row}\n" for row in rows.splitlines())).encode(), "probe")
    assert isinstance(found, Judged) is fits
    if isinstance(found, Refused):
        assert "zu viele Möglichkeiten" in found.problems[0].text
        assert found.problems[0].row == 2


def test_many_long_lists_are_counted_each_for_itself() -> None:
    rows = "".join(f",many,v{n},Wert {n}\n" for n in range(MAX_CHOICES))
    asked = "".join(f",select_one many,q{n},Welche?\n" for n in range(40))
    survey = f"survey,type,name,label\n{asked}choices,list_name,name,label\n{rows}"
    assert isinstance(judge(survey.encode(), "probe"), Judged)


def test_a_list_that_takes_too_long_to_find_is_refused_with_its_row() -> None:
    rows = "".join(f",many,v{n},Wert {n}\n" for n in range(900))
    costly = "count(instance('many')/root/item[count(../item) > 1]) > 1"
    survey = (
        "survey,type,name,label,choice_filter\n,text,a,A,\n"
        f',select_one many,c,Welche?,"{costly}"\n'
        f"choices,list_name,name,label\n{rows}"
    )
    found = judge(survey.encode(), "probe")
    assert isinstance(found, Refused)
    assert "rechnet zu viel" in found.problems[0].text
