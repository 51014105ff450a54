# SPDX-License-Identifier: EUPL-1.2
"""What follows from answers: conditions, calculations, repeats, choices, texts, and what a form may not do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.forms.answers import canonical
from sync.forms.expressions.running import TooCostlyError
from sync.forms.filling import MAX_INSTANCES
from sync.forms.problems import FormRefusedError
from sync.forms.reading import read_form
from sync.forms.submission import instance_xml
from tests.forms.making import bind, filling, items, node, question, values, xform

ADULT = xform(
    "<age/><adult/><dog/><name/><fee/>",
    bind("/data/age", type="int", constraint=". >= 0 and . < 130", constraintMsg="0 bis 129", required="true()")
    + bind("/data/adult", calculate="if(/data/age >= 18, 'ja', 'nein')")
    + bind("/data/dog", relevant="/data/adult = 'ja'")
    + bind("/data/name", relevant="/data/dog = 'yes'", required="true()", requiredMsg="Wie heißt er?")
    + bind("/data/fee", type="decimal", calculate="if(string-length(/data/name) > 0, 60.5, 0)"),
    question("/data/age") + question("/data/dog", more=items("yes", "no"), kind="select1") + question("/data/name"),
)


def test_what_follows_follows_at_once_and_in_order() -> None:
    form = filling(ADULT)
    assert values(form, ["/data/adult", "/data/fee"]) == ["nein", "0"]
    assert not node(form, "/data/dog").relevant
    form.answer(node(form, "/data/age"), "40")
    assert node(form, "/data/dog").relevant
    assert not node(form, "/data/name").relevant
    form.answer(node(form, "/data/dog"), "yes")
    form.answer(node(form, "/data/name"), "Bello")
    assert values(form, ["/data/adult", "/data/fee"]) == ["ja", "60.5"]


def test_what_is_hidden_counts_for_nothing_and_comes_back() -> None:
    form = filling(ADULT)
    for path, value in (("/data/age", "40"), ("/data/dog", "yes"), ("/data/name", "Bello")):
        form.answer(node(form, path), value)
    form.answer(node(form, "/data/age"), "17")
    assert values(form, ["/data/name", "/data/fee"]) == ["", "0"]
    assert "Bello" not in instance_xml(form)
    form.answer(node(form, "/data/age"), "18")
    assert values(form, ["/data/name", "/data/fee"]) == ["Bello", "60.5"]


def test_faults_name_the_question_and_the_forms_own_words() -> None:
    form = filling(ADULT)
    assert [(fault.node.name, fault.mistake, fault.message) for fault in form.faults()] == [("age", "required", "")]
    form.answer(node(form, "/data/age"), "130")
    assert [(fault.mistake, fault.message) for fault in form.faults()] == [("constraint", "0 bis 129")]
    form.answer(node(form, "/data/age"), "30")
    form.answer(node(form, "/data/dog"), "yes")
    assert [(fault.node.name, fault.message) for fault in form.faults()] == [("name", "Wie heißt er?")]


CHILDREN = xform(
    "<count/><child><name/><age/><place/><before/></child><sum/><names/>",
    bind("/data/count", type="int")
    + bind("/data/child/age", type="int")
    + bind("/data/child/place", calculate="position(..)")
    + bind("/data/sum", type="int", calculate="sum(/data/child/age)")
    + bind("/data/names", calculate="join(', ', /data/child/name)"),
    '<group ref="/data/child"><label>Kind</label><repeat nodeset="/data/child">'
    + question("/data/child/name")
    + question("/data/child/age")
    + "</repeat></group>",
)


def test_instances_of_a_repeat_come_and_go() -> None:
    form = filling(CHILDREN)
    second = form.add(("data", "child"))
    assert second is not None
    for place, (name, age) in enumerate((("Anna", "12"), ("Ben", "9")), 1):
        form.answer(node(form, "/data/child/name", place), name)
        form.answer(node(form, "/data/child/age", place), age)
    assert values(form, ["/data/sum", "/data/names"]) == ["21", "Anna, Ben"]
    assert [one.value() for one in form.nodes(("data", "child", "place"))] == ["1", "2"]
    form.remove(node(form, "/data/child", 1))
    assert values(form, ["/data/sum", "/data/names"]) == ["9", "Ben"]
    assert [one.value() for one in form.nodes(("data", "child", "place"))] == ["1"]
    form.remove(node(form, "/data/child", 1))
    assert values(form, ["/data/sum", "/data/names"]) == ["0", ""]
    assert form.add(("data", "child")) is not None
    assert [child.name for child in form.root.children] == ["count", "child", "sum", "names", "meta"]


def test_no_repeat_grows_without_end() -> None:
    form = filling(xform("<r><a/></r>", body='<repeat nodeset="/data/r">' + question("/data/r/a") + "</repeat>"))
    while form.add(("data", "r")) is not None:
        pass
    assert len(form.nodes(("data", "r"))) == MAX_INSTANCES


COUNTED = xform(
    "<n/><r><a/><twice/></r><total/>",
    bind("/data/n", type="int")
    + bind("/data/r/a", type="int")
    + bind("/data/r/twice", calculate="/data/r/a * 2")
    + bind("/data/total", calculate="count(/data/r)"),
    question("/data/n") + '<repeat nodeset="/data/r" jr:count="/data/n">' + question("/data/r/a") + "</repeat>",
)


@pytest.mark.parametrize(("wish", "there"), [("3", 3), ("0", 0), ("-2", 0), ("", 5), ("100000", MAX_INSTANCES)])
def test_a_form_may_say_how_often(wish: str, there: int) -> None:
    form = filling(COUNTED)
    form.answer(node(form, "/data/n"), "5")
    form.answer(node(form, "/data/r/a", 1), "7")
    form.answer(node(form, "/data/n"), wish)
    assert len(form.nodes(("data", "r"))) == there
    assert values(form, ["/data/total"]) == [str(there)]
    if there:
        assert node(form, "/data/r/twice").value() == "14"


def test_a_repeat_in_a_repeat_is_counted_where_it_lies() -> None:
    inner = '<repeat nodeset="/data/r/s" jr:count=" ../n ">' + question("/data/r/s/a") + "</repeat>"
    form = filling(
        xform(
            "<r><n/><s><a/></s></r>",
            bind("/data/r/n", type="int"),
            '<repeat nodeset="/data/r">' + question("/data/r/n") + inner + "</repeat>",
        )
    )
    assert form.add(("data", "r")) is not None
    form.answer(node(form, "/data/r/n", 1), "1")
    form.answer(node(form, "/data/r/n", 2), "3")
    assert [len(one.named.get("s", ())) for one in form.nodes(("data", "r"))] == [1, 3]


PLACES = (
    '<instance id="places"><root>'
    + "".join(
        f"<item><name>{town}-{n}</name><label>{town.upper()} {n}</label><town>{town}</town></item>"
        for town in ("wnd", "nam")
        for n in (1, 2)
    )
    + "</root></instance>"
)
CASCADE = xform(
    "<town/><place/><said/>",
    bind("/data/said", calculate="jr:choice-name(/data/place, '/data/place')"),
    question("/data/town", more=items("wnd", "nam"), kind="select1")
    + question(
        "/data/place", kind="select1",
        more="<itemset nodeset=\"instance('places')/root/item[town = /data/town]\">"
        '<value ref="name"/><label ref="label"/></itemset>',
    ),
    PLACES,
)  # fmt: skip


def test_choices_follow_and_what_is_no_longer_offered_is_taken_back() -> None:
    form = filling(CASCADE)
    control = form.control(("data", "place"))
    assert control is not None
    assert form.choices(control, node(form, "/data/place")) == []
    form.answer(node(form, "/data/town"), "nam")
    offered = form.choices(control, node(form, "/data/place"))
    assert [(one.value, one.label) for one in offered] == [("nam-1", "NAM 1"), ("nam-2", "NAM 2")]
    form.answer(node(form, "/data/place"), "nam-2")
    assert values(form, ["/data/said"]) == ["NAM 2"]
    form.answer(node(form, "/data/town"), "wnd")
    assert values(form, ["/data/place", "/data/said"]) == ["", ""]


TEXTS = xform(
    "<who/><a/>", bind("/data/a", constraint=". = 'x'", constraintMsg="jr:itext('wrong')"),
    question("/data/who") + "<input ref='/data/a'><label ref=\"jr:itext('ask')\"/></input>",
    "<itext>"
    '<translation lang="English"><text id="ask"><value>How is <output value="/data/who"/>?</value></text>'
    "</translation>"
    '<translation lang="Deutsch" default="true()">'
    '<text id="ask"><value>Wie geht es <output value=" /data/who "/>?</value>'
    '<value form="image">jr://images/a.png</value></text><text id="wrong"><value>Nur x.</value></text>'
    "</translation></itext>",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "asked"),
    [(None, "Wie geht es Anna?"), ("Deutsch", "Wie geht es Anna?"), ("English", "How is Anna?")],
)
def test_a_text_speaks_the_language_and_says_answers(language: str | None, asked: str) -> None:
    form = filling(TEXTS, language)
    form.answer(node(form, "/data/who"), "Anna")
    control = form.control(("data", "a"))
    assert control is not None
    assert form.wording(control.label, node(form, "/data/a")) == asked
    form.answer(node(form, "/data/a"), "y")
    (fault,) = form.faults()
    # What lacks a translation is said in the form's first language.
    assert fault.message == "Nur x."


def test_values_are_set_at_the_beginning_with_each_instance_and_with_each_change() -> None:
    form = filling(
        xform(
            "<today/><start>x</start><a/><copy/><r><n/></r>",
            bind("/data/today", type="date"),
            '<input ref="/data/a"><label>A</label><setvalue event="xforms-value-changed" ref="/data/copy" '
            'value="concat(/data/a, \'!\')"/></input>'
            '<repeat nodeset="/data/r"><setvalue event="odk-new-repeat" ref="/data/r/n" value="count(/data/r)"/>'
            + question("/data/r/n") + "</repeat>",
            '<setvalue event="odk-instance-first-load" ref="/data/today" value="today()"/>'
            '<setvalue event="odk-instance-first-load" ref="/data/start">begonnen</setvalue>',
        )
    )  # fmt: skip
    assert values(form, ["/data/today", "/data/start", "/data/copy"]) == ["2026-02-03", "begonnen", ""]
    form.answer(node(form, "/data/a"), "hallo")
    assert values(form, ["/data/copy"]) == ["hallo!"]
    form.add(("data", "r"))
    assert node(form, "/data/r/n", 2).value() == "2"


def test_nothing_of_the_device_is_handed_to_a_form() -> None:
    kinds = ("deviceid", "phonenumber", "username", "email", "simserial", "subscriberid")
    form = filling(
        xform(
            "".join(f"<{kind}/>" for kind in kinds) + "<uid/><begun/>",
            "".join(
                f'<bind nodeset="/data/{kind}" type="string" jr:preload="property" jr:preloadParams="{kind}"/>'
                for kind in kinds
            )
            + '<bind nodeset="/data/uid" jr:preload="uid"/>'
            + '<bind nodeset="/data/begun" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>',
        )
    )
    assert values(form, [f"/data/{kind}" for kind in kinds]) == [""] * len(kinds)
    assert node(form, "/data/uid").value().startswith("uuid:")
    assert node(form, "/data/begun").value() == "2026-02-03T14:05:06.000+01:00"


REFUSED = [
    (b"<x>", "not well-formed"),
    (b"<x/>", "no XForm"),
    (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "document type"),
    (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>', "document type"),
    (b"<a>" * 5000, "not well-formed"),
    (xform("<a/>", bind("/data/b")), "no such node"),
    (xform("<a/>", bind("/data/a", relevant="b = 1")), "no question /data/a/b"),
    (xform("<a/>", bind("/data/a", relevant="../b = 1")), "no question /data/b"),
    (xform("<a/>", bind("/data/a", relevant="odd()")), "no function odd()"),
    (xform("<a/>", bind("/data/a", relevant="1 +")), "ends too early"),
    (xform("<a/>", bind("/data/a", type="hologram")), "no type 'hologram'"),
    (xform("<a/>", bind("/data/a", calculate="/data/a + 1")), "depends on itself"),
    (
        xform("<a/><b/>", bind("/data/a", calculate="/data/b") + bind("/data/b", calculate="/data/a")),
        "calculate of /data/a <- calculate of /data/b <- calculate of /data/a",
    ),
    (
        xform("<g><a/></g>", bind("/data/g", relevant="/data/g/a = 1") + bind("/data/g/a", calculate="1")),
        "depends on itself",
    ),
    (xform("<a/>", body=question("/data/x")), "no such node"),
    (xform("<a/>", body="<input><label>?</label></input>"), "names no node"),
    (xform("<a/>", body="<input ref='/data/a'><label ref=\"jr:itext('none')\"/></input>"), "no text 'none'"),
    (xform("<a/>", body="<hologram ref='/data/a'/>"), "controls of kind 'hologram'"),
    (xform("<a/>", body='<repeat nodeset="/data/r"/>'), "no node"),
    (xform("<a/>", model='<instance id="x" src="jr://file-csv/x.csv"/>'), "the file jr://file-csv/x.csv is missing"),
    (xform("<a/>", model="<instance><b/></instance>"), "a list needs an id"),
    (xform("<a/>", model='<setvalue event="odd" ref="/data/a"/>'), "events odd do not run"),
    (xform("<a/>", model='<setvalue event="odk-instance-first-load" ref="/data/x"/>'), "no such node"),
    (xform("<a/>", body="<range ref='/data/a' start='x' end='3' step='1'/>"), "start is no number"),
    (xform("<a/>", body=question("/data/a", more="<item><label>A</label></item>", kind="select1")), "has no value"),
    (
        xform(
            "<a/>", body=question("/data/a", kind="select1", more="<itemset nodeset=\"instance('x')/root/item\"/>")
        ),
        "no list 'x'",
    ),
]


@pytest.mark.parametrize(("xml", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_what_cannot_run_is_refused_with_its_reason(xml: bytes, reason: str) -> None:
    with pytest.raises(FormRefusedError) as refused:
        read_form(xml)
    assert reason in str(refused.value)
    assert all(problem.where for problem in refused.value.problems)


def test_all_that_is_wrong_is_told_at_once() -> None:
    xml = xform("<a/><b/>", bind("/data/a", relevant="odd()") + bind("/data/b", constraint="even("))
    with pytest.raises(FormRefusedError) as refused:
        read_form(xml)
    assert [(problem.name, problem.column) for problem in refused.value.problems] == [("a", 1), ("b", 6)]


def test_a_list_comes_from_a_file() -> None:
    body = question(
        "/data/a", kind="select1",
        more="<itemset nodeset=\"instance('s')/root/item\"><value ref='name'/><label ref='label'/></itemset>",
    )  # fmt: skip
    xml = xform("<a/>", body=body, model='<instance id="s" src="jr://file-csv/streets.csv"/>')
    form = filling(read_form(xml, {"streets.csv": '\ufeffname,label\nhs,Hauptstraße\nrw,"Ring, Weg"\n'.encode()}))
    control = form.control(("data", "a"))
    assert control is not None
    assert [one.label for one in form.choices(control, node(form, "/data/a"))] == ["Hauptstraße", "Ring, Weg"]


def test_a_form_that_costs_too_much_ends_and_keeps_the_answer() -> None:
    # Each of 400 lines asks all the others: far more than a tap may look at.
    many = "<item><v/></item>" * 4000
    form = filling(
        xform(
            "<a/><b/>",
            bind("/data/b", calculate="if(/data/a = 1, count(instance('x')//*[count(instance('x')//*) > 1]), 0)"),
            question("/data/a"),
            f'<instance id="x"><root>{many}</root></instance>',
        )
    )
    with pytest.raises(TooCostlyError):
        form.answer(node(form, "/data/a"), "1")
    assert node(form, "/data/a").value() == "1"


TYPES = [
    ("int", "5", "5"),
    ("int", " 007 ", "7"),
    ("int", "-3", "-3"),
    ("int", "5.9", "5"),
    ("int", "x", None),
    ("int", "", ""),
    ("int", "1e3", None),
    ("int", "٣", None),
    ("decimal", "1.50", "1.5"),
    ("decimal", "00.5", "0.5"),
    ("decimal", "-0", "0"),
    ("decimal", "1,5", None),
    ("decimal", ".5", "0.5"),
    ("decimal", "5.", "5"),
    ("date", "2026-02-03", "2026-02-03"),
    ("date", "2026-02-30", None),
    ("date", "3.2.2026", None),
    ("date", "2026-2-3", "2026-02-03"),
    ("time", "08:05", "08:05"),
    ("time", "24:00", None),
    ("time", "8:05", None),
    ("dateTime", "2026-02-03T08:05:00", "2026-02-03T08:05:00"),
    ("dateTime", "gestern", None),
    ("string", " Straße ", " Straße "),
    ("select", " a  b ", "a b"),
]


@pytest.mark.parametrize(("kind", "text", "stored"), TYPES)
def test_how_an_answer_is_written(kind: str, text: str, stored: str | None) -> None:
    assert canonical(kind, text) == stored


def test_the_submission_is_what_odk_clients_send() -> None:
    form = filling(ADULT)
    form.answer(node(form, "/data/age"), "7")
    text = instance_xml(form)
    assert text.startswith('<data id="probe" version="1"><age>7</age><adult>nein</adult><fee>0</fee><meta>')
    assert "uuid:" in text
    form.answer(node(form, "/data/age"), "18")
    form.answer(node(form, "/data/dog"), "yes")
    form.answer(node(form, "/data/name"), "B\x00e\x0bl<l>o\ud800")
    assert "<name>Bel&lt;l&gt;o</name>" in instance_xml(form)


@given(st.lists(st.tuples(st.sampled_from(["age", "dog", "name"]), st.text(max_size=8)), max_size=12))
@settings(max_examples=150, deadline=None)
def test_what_follows_is_the_same_whether_step_by_step_or_all_at_once(steps: list[tuple[str, str]]) -> None:
    form = filling(ADULT)
    for name, value in steps:
        form.answer(node(form, f"/data/{name}"), value)
    again = filling(ADULT)
    for name in ("age", "dog", "name"):
        again.answer(node(again, f"/data/{name}"), node(form, f"/data/{name}").text)
    assert instance_xml(form) == instance_xml(again)
    assert [fault.node.path for fault in form.faults()] == [fault.node.path for fault in again.faults()]
