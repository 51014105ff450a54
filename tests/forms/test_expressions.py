# SPDX-License-Identifier: EUPL-1.2
"""Expressions: named cases of ODK's functions, and XPath 1.0 held against libxml2."""

import math
import random
import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from installer.parties import ROOT
from sync.forms.expressions.compiling import Compiler, Dependency
from sync.forms.expressions.functions import rules
from sync.forms.expressions.running import Context, Run, TooCostlyError
from sync.forms.expressions.syntax import ExpressionError
from sync.forms.expressions.values import Value, text_of
from sync.forms.tree import Node, Path

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 2, 3, 13, 5, 6, 789_000, tzinfo=UTC)
XML = (
    "<data><a>5</a><b>7.5</b><empty/><word>Haus Hof</word><many>rot blau gelb</many>"
    "<day>2026-02-03</day><moment>2026-02-03T10:00:00.000+01:00</moment>"
    "<child><name>Anna</name><age>12</age></child><child><name>Ben</name><age>9</age></child>"
    "<child><name>Cem</name><age>15</age></child>"
    "<group><a>6</a><inner><a>8</a></inner></group></data>"
)
LIST = (
    "<root>"
    + "".join(
        f"<item><name>v{n}</name><label>Ort {n}</label><part>{'nord' if n % 2 else 'süd'}</part></item>"
        for n in range(1, 7)
    )
    + "</root>"
)


def node_of(element: "etree._Element", parent: Node) -> Node:
    node = Node(element.tag, parent, (element.text or "") if not len(element) else "")
    for child in element:
        node.append(node_of(child, node))
    return node


def document(xml: str) -> Node:
    top = Node("", None)
    top.append(node_of(etree.fromstring(xml), top))
    return top


class Labels:
    """Stands for a form's questions."""

    def choice_label(self, path: Path, value: str, at: Node) -> str:
        return f"{'/'.join(path)}={value}@{at.path[-1]}"

    def text(self, key: str, at: Node) -> str:
        return f"<{key}>"


ANSWERS, PLACES = document(XML), document(LIST)
REPEATS: frozenset[Path] = frozenset({("data", "child")})


def evaluate(source: str, home: str = "/data/a", budget: int = 2_000_000) -> Value:
    steps = [step.partition("[") for step in home.strip("/").split("/")]
    path = tuple(name for name, _, _ in steps)
    node = ANSWERS
    for name, _, number in steps:
        node = node.named[name][int(number.rstrip("]") or 1) - 1]
    run = Run(ANSWERS, {"places": PLACES}, REPEATS, BERLIN, lambda: NOW, random.Random(1), Labels(), budget)
    program = Compiler(path, rules(), REPEATS, frozenset({"places"})).compile(source)
    return program.run(Context(run, node, node))


CASES: list[tuple[str, object]] = [
    # numbers and operators
    ("1 + 2 * 3", 7.0),
    ("(1 + 2) * 3", 9.0),
    ("7 mod 3", 1.0),
    ("-7 mod 3", -1.0),
    ("7 mod -3", 1.0),
    ("1 div 0", math.inf),
    ("-1 div 0", -math.inf),
    ("5 mod 0", math.nan),
    ("0 div 0", math.nan),
    ("- - 5", 5.0),
    ("--5", 5.0),
    (".5 + 1.", 1.5),
    ("10 div 4", 2.5),
    ("2 - 1 - 1", 0.0),
    ("8 div 4 div 2", 1.0),
    ("1 = 1", True),
    ("1 != 1", False),
    ("2 > 1 > 0", True),
    ("3 > 2 > 1", False),
    ("1 < 2 and 2 < 3", True),
    ("1 or 1 div 0", True),
    ("true() or nothing", True),
    ("'a' = 'a'", True),
    ("'1.0' = 1", True),
    ("'1.0' = '1'", False),
    ("true() = 'x'", True),
    ("false() = ''", True),
    ("'' = 0", False),
    ("'abc' < 'abd'", False),
    ("'' < 1", False),
    ("'10' > '9'", True),
    # nodes
    ("/data/a", "5"),
    ("../b", "7.5"),
    (".", "5"),
    ("/data/missing", ""),
    ("../empty = ''", True),
    ("/data/missing = ''", False),
    ("/data/a = 5", True),
    ("/data/a < /data/b", True),
    ("/data/child/age > 14", True),
    ("/data/child/age > 15", False),
    ("/data/child/name = 'Ben'", True),
    ("/data/child/name != 'Ben'", True),
    ("count(/data/child)", 3.0),
    ("count(//a)", 3.0),
    ("sum(//a)", 19.0),
    ("count(/data/*)", 11.0),
    ("/data/child[2]/name", "Ben"),
    ("/data/child[last()]/name", "Cem"),
    ("/data/child[age > 10][2]/name", "Cem"),
    ("/data/child[name = 'Ben']/age", "9"),
    ("count(/data/child[age > 10])", 2.0),
    ("name(..)", "data"),
    ("local-name(/data/b)", "b"),
    ("name(/data/none)", ""),
    ("count(/data/a | /data/b | /data/a)", 2.0),
    ("string(/data/b | /data/a)", "5"),
    ("count(ancestor::*)", 1.0),
    ("/data/child[position() = 2]/name", "Ben"),
    ("/data/group/inner/a/../../a", "6"),
    ("count(/data/group/descendant::a)", 2.0),
    ("/data/b/preceding-sibling::a", "5"),
    ("count(/data/day/following-sibling::child)", 3.0),
    ("count(/)", 1.0),
    ("boolean(/data/empty)", True),
    ("boolean(/data/missing)", False),
    ("not(/data/missing)", True),
    ("string(/data/group)", "68"),
    ("boolean(/data/a = /data/group/a - 1)", True),
    ("count(/data/child[not(age > 10)])", 1.0),
    ("count(/data/node())", 11.0),
    ("count(self::node())", 1.0),
    ("count(self::b)", 0.0),
    ("count(/data/child/name/text())", 3.0),
    ("self::a", "5"),
    # texts
    ("concat('a', 'b', 1)", "ab1"),
    ("concat(/data/child/name)", "AnnaBenCem"),
    ("contains('Bürgeramt', 'amt')", True),
    ("starts-with('abc', 'ab')", True),
    ("ends-with('abc', 'bc')", True),
    ("ends-with('abc', 'ab')", False),
    ("substring('12345', 2, 3)", "234"),
    ("substring('12345', 1.5, 2.6)", "234"),
    ("substring('12345', 0, 3)", "12"),
    ("substring('12345', -42, 1 div 0)", "12345"),
    ("substring('12345', 0 div 0, 3)", ""),
    ("substring('12345', 2)", "2345"),
    ("substring-before('1999/04/01', '/')", "1999"),
    ("substring-after('1999/04/01', '/')", "04/01"),
    ("substring-before('abc', 'x')", ""),
    ("substring-after('abc', 'x')", ""),
    ("substring-after('abc', '')", "abc"),
    ("string-length('Größe')", 5.0),
    ("string-length()", 1.0),
    ("string-length(/data/word)", 8.0),
    ("normalize-space('  a  b ')", "a b"),
    ("translate('bar', 'abc', 'AB')", "BAr"),
    ("translate('-a-', '-', '')", "a"),
    ("substr('abcdef', 1, 3)", "bc"),
    ("substr('abcdef', -2)", "ef"),
    ("substr('abcdef', 0, -2)", "abcd"),
    ("substr('abc', 5)", ""),
    ("join(', ', /data/child/name)", "Anna, Ben, Cem"),
    ("join('-', 'a', 'b')", "a-b"),
    ("regex('ab12', '[a-z]+[0-9]+')", True),
    ("regex('ab12x', '[a-z]+[0-9]+')", False),
    ("regex('a', '(')", False),
    ("regex('06851 8010', '[0-9 /-]{3,20}')", True),
    ("string(1.0)", "1"),
    ("string(0.1)", "0.1"),
    ("string(-0)", "0"),
    ("string(1 div 3)", "0.3333333333333333"),
    ("string(1000000000000000)", "1000000000000000"),
    ("string(0.0000001)", "0.0000001"),
    ("string(1 div 0)", "Infinity"),
    ("string(true())", "true"),
    ("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
    ("digest('abc', 'SHA-256', 'hex')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("digest('abc', 'MD5')", "kAFQmDzST7DWlj99KOF/cg=="),
    ("base64-decode('SGFsbG8=')", "Hallo"),
    ("base64-decode('?')", ""),
    ("string-length(uuid())", 36.0),
    ("string-length(uuid(8))", 8.0),
    ("jr:itext('k')", "<k>"),
    # choices
    ("selected(/data/many, 'blau')", True),
    ("selected(/data/many, 'bla')", False),
    ("selected('', '')", True),
    ("selected(/data/many, ' blau ')", True),
    ("selected-at(/data/many, 1)", "blau"),
    ("selected-at(/data/many, 9)", ""),
    ("count-selected(/data/many)", 3.0),
    ("count-selected(/data/empty)", 0.0),
    ("jr:choice-name(/data/a, '/data/b')", "data/b=5@b"),
    ("jr:choice-name('x', '../b')", "data/b=x@b"),
    # logic
    ("if(1, 'ja', 'nein')", "ja"),
    ("if('', 'ja', 'nein')", "nein"),
    ("if(/data/a > 3, 'gross', 'klein')", "gross"),
    ("coalesce(/data/empty, /data/a)", "5"),
    ("coalesce('', '')", ""),
    ("coalesce(/data/none, 'x')", "x"),
    ("once('x')", "5"),
    ("checklist(1, 2, 1, 0, 0)", True),
    ("checklist(-1, 1, 1, 1)", False),
    ("weighted-checklist(3, -1, 1, 2, 1, 1)", True),
    ("weighted-checklist(4, -1, 1, 2, 1, 1)", False),
    ("boolean-from-string('true')", True),
    ("boolean-from-string('1')", True),
    ("boolean-from-string('yes')", False),
    ("boolean-from-string('')", False),
    ("not(true())", False),
    # numbers
    ("number('3')", 3.0),
    ("number('x')", math.nan),
    ("number('')", math.nan),
    ("number(' 3 ')", 3.0),
    ("number(true())", 1.0),
    ("int(2.9)", 2.0),
    ("int(-2.9)", -2.0),
    ("int('x')", math.nan),
    ("round(2.5)", 3.0),
    ("round(-2.5)", -3.0),
    ("round(1.005, 1)", 1.0),
    ("round(123.456, 2)", 123.46),
    ("round(1250, -2)", 1300.0),
    ("floor(2.7)", 2.0),
    ("ceiling(2.1)", 3.0),
    ("abs(-3)", 3.0),
    ("pow(2, 10)", 1024.0),
    ("pow(-8, 0.5)", math.nan),
    ("sqrt(16)", 4.0),
    ("sqrt(-1)", math.nan),
    ("log10(100)", 2.0),
    ("log(0)", -math.inf),
    ("exp(0)", 1.0),
    ("exp10(2)", 100.0),
    ("round(pi(), 2)", 3.14),
    ("sin(0)", 0.0),
    ("atan2(0, 1)", 0.0),
    ("min(/data/child/age)", 9.0),
    ("max(/data/child/age)", 15.0),
    ("min(3, 1, 2)", 1.0),
    ("max(/data/missing)", math.nan),
    ("sum(/data/child/age)", 36.0),
    ("sum(/data/child/name)", math.nan),
    ("count-non-empty(/data/*)", 10.0),
    ("count-non-empty(/data/empty)", 0.0),
    # dates
    ("today()", "2026-02-03"),
    ("now()", "2026-02-03T14:05:06.789+01:00"),
    ("date('2026-02-03')", "2026-02-03"),
    ("date('2026-02-30')", ""),
    ("date(0)", "1970-01-01"),
    ("date(20487)", "2026-02-03"),
    ("date(today() + 7)", "2026-02-10"),
    ("today() > /data/day", False),
    ("today() >= /data/day", True),
    ("today() = /data/day", True),
    ("today() < date('2026-02-04')", True),
    ("now() > today()", True),
    ("int((today() - date('1944-02-03')) div 365.25)", 82.0),
    ("format-date(/data/day, '%d.%m.%Y')", "03.02.2026"),
    ("format-date(/data/day, '%e. %b %y')", "3. Feb 26"),
    ("format-date-time(/data/moment, '%H:%M')", "10:00"),
    ("format-date('x', '%Y')", ""),
    ("format-date(/data/day, '%a')", "Tue"),
    ("decimal-time('12:00')", 0.5),
    ("decimal-time('06:00:00.000+01:00')", 0.25),
    ("decimal-time('25:00')", math.nan),
    ("date-time('2026-02-03T10:00:00Z')", "2026-02-03T11:00:00.000+01:00"),
    ("decimal-date-time('1970-01-01T12:00:00Z')", 0.5),
    # lists
    ("instance('places')/root/item[name = 'v3']/label", "Ort 3"),
    ("count(instance('places')/root/item[part = 'nord'])", 3.0),
    ("instance('places')/root/item['v2' = name]/label", "Ort 2"),
    ("instance('places')/root/item[part = 'süd'][2]/name", "v4"),
    ("instance('places')/root/item[name = concat('v', /data/a)]/label", "Ort 5"),
    ("count(instance('places')/root/item)", 6.0),
    ("instance('places')/root/item[name = 'none']/label", ""),
    ("instance('places')/root/item[2]/label", "Ort 2"),
    ("count(instance('places')/root/item[part = 'nord' and name != 'v1'])", 2.0),
    ("count(randomize(instance('places')/root/item))", 6.0),
    ("instance('places')/root/item[name = /data/none]/label", ""),
    ("pulldata('places', 'label', 'name', 'v6')", "Ort 6"),
    ("pulldata('places', 'label', 'name', 'v9')", ""),
    ("pulldata('places.csv', 'part', 'name', 'v6')", "süd"),
    ("join(' ', randomize(instance('places')/root/item/name, 42))", "v1 v6 v3 v2 v4 v5"),
    # places on earth
    ("distance('49.4663 7.1681 0 0; 49.5165 7.1407 0 0')", 5929.03),
    ("distance('x')", math.nan),
    ("area('0 0;0 1')", 0.0),
    # repeats
    ("indexed-repeat(/data/child/name, /data/child, 2)", "Ben"),
    ("indexed-repeat(/data/child/name, /data/child, 4)", ""),
    ("position(/data/child[3])", 3.0),
    ("current()", "5"),
    ("current()/../b", "7.5"),
]


@pytest.mark.parametrize(("source", "expected"), CASES, ids=[source for source, _ in CASES])
def test_what_an_expression_gives(source: str, expected: object) -> None:
    value = evaluate(source)
    if isinstance(value, list):
        value = text_of(value)
    if isinstance(expected, float) and isinstance(value, float):
        assert value == pytest.approx(expected, nan_ok=True)
    else:
        assert value == expected
        assert type(value) is type(expected)


IN_A_REPEAT = [
    ("/data/child/name", "Ben"),
    ("../name", "Ben"),
    ("position(..)", 2.0),
    ("count(/data/child)", 3.0),
    ("count(../../child)", 3.0),
    ("/data/a", "5"),
    ("sum(/data/child/age)", 9.0),
    ("sum(../../child/age)", 36.0),
    ("../../child[position() = position(current()/..) - 1]/name", "Anna"),
    ("indexed-repeat(/data/child/name, /data/child, position(..) - 1)", "Anna"),
    ("/data/child[name = current()/../name]/age", "9"),
    (". = 9", True),
]


@pytest.mark.parametrize(("source", "expected"), IN_A_REPEAT, ids=[source for source, _ in IN_A_REPEAT])
def test_what_an_expression_gives_in_the_second_instance_of_a_repeat(source: str, expected: object) -> None:
    value = evaluate(source, "/data/child[2]/age")
    assert (text_of(value) if isinstance(value, list) else value) == expected


WRONG = [
    ("", "ends too early", 1),
    ("1 +", "ends too early", 4),
    ("(1", "ends too early", 3),
    ("1)", "')' is not expected", 2),
    ("nonsense()", "there is no function nonsense()", 1),
    ("1 + odd('x')", "there is no function odd()", 5),
    ("if(1, 2)", "if() takes 3 arguments, not 2", 1),
    ("true(1)", "true() takes 0 arguments, not 1", 1),
    ("$a", "variables", 1),
    ("a b", "'b' is not expected", 3),
    ("a[1", "ends too early", 4),
    ("a/", "ends too early", 3),
    ("//", "ends too early", 3),
    ("a::b", "no axis 'a'", 1),
    ("'open", "is not expected", 1),
    ("a = #", "'#' is not expected", 5),
    ("comment()", "comment() is not supported", 1),
    ("instance('none')/a", "there is no list 'none'", 1),
    ("instance(a)/b", "instance() needs the name", 1),
    ("jr:choice-name(a, b)", "in quotes", 1),
    ("jr:choice-name(a, '1 + 1')", "is not a path", 1),
    ("indexed-repeat(/data/child/name, /data/a, 1)", "needs repeats", 1),
    ("indexed-repeat(/data/child/name, /data/child, 1, 2)", "pairs", 1),
    ("pulldata('none', 'a', 'b', 'c')", "no list 'none'", 1),
    ("(" * 70 + "1" + ")" * 70, "brackets lie more than", 60),
    ("1 " * 11_000, "more than 20000 signs", 20_000),
    ("substring('a')", "2 to 3 arguments", 1),
    ("join()", "at least 1", 1),
    ("=", "'=' is not expected", 1),
]


@pytest.mark.parametrize(("source", "message", "column"), WRONG, ids=[source[:40] for source, _, _ in WRONG])
def test_what_cannot_be_used_is_refused_with_its_place(source: str, message: str, column: int) -> None:
    with pytest.raises(ExpressionError) as refused:
        evaluate(source)
    assert message in refused.value.message
    assert refused.value.column >= column


BOMBS = [
    "count(//*[count(//*[count(//*[count(//*[count(//*) > 0]) > 0]) > 0]) > 0])",
    "count(instance('places')//*[count(instance('places')//*[count(instance('places')//*) > 1]) > 1])",
]


@pytest.mark.parametrize("source", BOMBS)
def test_an_expression_that_costs_too_much_ends(source: str) -> None:
    with pytest.raises(TooCostlyError):
        evaluate(source, budget=20_000)


def test_a_pattern_without_end_ends() -> None:
    assert evaluate("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+b')") is False


READS = [
    ("/data/a + ../b", {("data", "a"), ("data", "b")}),
    ("sum(/data/child/age)", {("data", "child", "age")}),
    ("/data/child[age > 10]/name", {("data", "child", "age"), ("data", "child", "name")}),
    ("instance('places')/root/item[name = /data/a]/label", {("data", "a")}),
    ("if(/data/a, /data/b, 1)", {("data", "a"), ("data", "b")}),
    ("current()/../b", {("data", "b")}),
    ("jr:choice-name(/data/a, '/data/many')", {("data", "a"), ("data", "many")}),
]


@pytest.mark.parametrize(("source", "paths"), READS, ids=[source for source, _ in READS])
def test_what_an_expression_reads(source: str, paths: set[Path]) -> None:
    program = Compiler(("data", "day"), rules(), REPEATS, frozenset({"places"})).compile(source)
    assert {one.path for one in program.dependencies} == paths


def test_what_cannot_be_told_reads_all_below() -> None:
    program = Compiler(("data", "day"), rules(), REPEATS, frozenset()).compile("count(/data/group/*)")
    assert Dependency(("data", "group"), below=True) in program.dependencies


# -- against libxml2 -------------------------------------------------------------------------------------------------

_names = st.sampled_from(["a", "b", "child", "name", "age", "group", "inner", "*", "missing"])
_axes = st.sampled_from(
    ["", "", "", "", "descendant::", "following-sibling::", "preceding-sibling::", "ancestor::", "self::"]
)
_step = st.builds(lambda axis, name: axis + name, _axes, _names) | st.sampled_from(["..", "."])
_literal = st.sampled_from(["'5'", "'Ben'", "''", "3", "0", "12", "2.5", "1"])


def _paths(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    predicate = st.builds(lambda of: f"[{of}]", inner) | st.sampled_from(["[1]", "[last()]", "[position() > 1]", ""])
    step = st.builds(lambda s, p: s if s in (".", "..") else s + p, _step, predicate)
    steps = st.builds("/".join, st.lists(step, min_size=1, max_size=3))
    # Behind `//` only elements below: libxml2 also goes by the pieces of text, which are no nodes of a form.
    below = st.builds(lambda name, p: f"//{name}{p}", _names, predicate)
    start = st.sampled_from(["/", "", "../"])
    return st.builds(lambda one, some: one + some, start, steps) | below | st.builds("{}{}".format, steps, below)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    binary = st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or"])
    calls = st.sampled_from(["count(//{0})", "boolean({0})", "number({0})", "not({0})", "floor({0})", "ceiling({0})"])
    names = st.sampled_from(["a", "age", "child"])
    return (
        _paths(inner)
        | st.builds(lambda left, sign, right: f"({left} {sign} {right})", inner, binary, inner)
        | st.builds(lambda of, one, name: of.format(name if "count" in of else one), calls, inner, names)
        | st.builds(lambda one, two: f"string-length(concat(string({one}), string({two})))", inner, inner)
        | st.builds(lambda one: f"-{one}", inner)
    )


_expressions = st.recursive(_literal | _paths(_literal), _grown, max_leaves=6)
_TREE = etree.fromstring(XML)
_ELEMENTS = {element: number for number, element in enumerate(_TREE.iter())}


@given(_expressions)
@settings(max_examples=600, deadline=None)
def test_xpath_gives_what_libxml2_gives(source: str) -> None:
    at = _TREE.find("a")
    assert at is not None
    theirs = at.xpath(source)
    ours = evaluate(source)
    if isinstance(theirs, list):
        assert isinstance(ours, list)
        numbers = {node: number for number, node in enumerate(ANSWERS.children[0].walk())}
        # The document is a node without a name here, and none at all in lxml.
        assert [numbers[node] for node in ours if node.name] == [_ELEMENTS[one] for one in theirs]
    elif isinstance(theirs, float):
        assert isinstance(ours, float)
        assert ours == pytest.approx(theirs, nan_ok=True)
    else:
        assert ours == theirs


def test_the_documentation_names_every_function_and_none_besides() -> None:
    text = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8")
    listed = text.partition("**Functions.**")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([\w:-]+)`", listed)) == set(rules())
