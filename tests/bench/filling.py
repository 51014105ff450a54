# SPDX-License-Identifier: EUPL-1.2
"""Forms: a large one opened, and everything in it worked out anew, beside the same expressions in libxml2."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from lxml import etree

from kiosk.formats import BERLIN
from sync.forms.definition import Definition
from sync.forms.filling import Filling, TooCostlyError
from sync.forms.interview import Interview
from sync.forms.reading import read_form
from tests.bench.figures import Figure, milliseconds, percentile, side_by_side
from tests.forms.hostile import COSTLY

BINDS = 900
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)


def large_form(binds: int = BINDS) -> bytes:
    """A form whose every question hangs on two earlier ones, as clinical questionnaires do."""
    names = [f"q{number}" for number in range(binds)]
    rules = "".join(f'<bind nodeset="/data/{name}" {_rule(number)}/>' for number, name in enumerate(names))
    asked = "".join(f'<input ref="/data/{name}"><label>Frage {name}</label></input>' for name in names)
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><h:title>Groß</h:title><model><instance><data id="gross">{"".join(f"<{n}/>" for n in names)}'
        f"</data></instance>{rules}</model></h:head><h:body>{asked}</h:body></h:html>"
    ).encode()


def expressions(binds: int = BINDS) -> list[str]:
    """The conditions and calculations of that form."""
    return [_expression(number) for number in range(1, binds)]


def measure(rounds: int) -> list[Figure]:
    """Opening to the first question; all expressions; one tap that sets off all of them."""
    xml = large_form()
    definition = read_form(xml)
    tree = etree.fromstring(xml).find(".//{*}data")
    assert tree is not None
    plain = etree.fromstring(etree.tostring(tree).replace(b' xmlns="http://www.w3.org/2002/xforms"', b""))
    compiled = [etree.XPath(one) for one in expressions()]

    def floor() -> float:
        return milliseconds(lambda: [one(plain) for one in compiled])

    opened = side_by_side(
        rounds, lambda: milliseconds(lambda: _opened(xml)), lambda: milliseconds(lambda: _parsed(xml))
    )
    filling = _filling(definition)
    whole = [milliseconds(_tap(filling, number)) for number in range(20 * rounds)]
    return [
        Figure(f"a form of {BINDS} questions to its first page", *opened, most=300, beside="XML read by lxml"),
        Figure(f"a tap that all {BINDS} expressions hang on, p95", percentile(whole, 95), floor(), most=20,
               beside="the same in libxml2"),
        Figure("the costliest tap of hostile forms, given up", max(map(_costs, COSTLY.values())), floor(), most=400,
               beside=f"{BINDS} expressions in libxml2"),
    ]  # fmt: skip


def _costs(xml: bytes) -> float:
    """Milliseconds until a tap is answered or given up."""
    interview = Interview(_filling(read_form(xml)))

    def tap() -> None:
        with suppress(TooCostlyError):
            interview.answer(interview.steps[0], "1")

    return milliseconds(tap)


def _rule(number: int) -> str:
    if number == 0:
        return 'type="int"'
    kind = "relevant" if number % 2 else "calculate"
    return f'type="string" {kind}="{_expression(number)}"'.replace("<", "&lt;")


def _expression(number: int) -> str:
    before = f"/data/q{max(0, number - 2) // 2}"
    if number % 2:
        return f"/data/q0 > 0 and ({before} = '' or {before} != 'x{number}')"
    return f"concat(/data/q0, '-', {before})"


def _opened(xml: bytes) -> Interview:
    return Interview(_filling(read_form(xml)))


def _parsed(xml: bytes) -> etree._Element:
    return etree.fromstring(xml)


def _filling(definition: Definition) -> Filling:
    return Filling(definition, clock=lambda: NOW, zone=BERLIN, chance=random.Random(1))


def _tap(filling: Filling, number: int) -> Callable[[], object]:
    node = filling.root.children[0]
    return lambda: filling.answer(node, str(number % 7 + 1))
