# SPDX-License-Identifier: EUPL-1.2
"""Ways to fill in a form, made from nothing but its XML: the same ones for the same seed, for any engine to play."""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lxml import etree

from tests.forms.oracle.client import Add, Remove, Set, Step

_XFORMS = "{http://www.w3.org/2002/xforms}"
_HTML = "{http://www.w3.org/1999/xhtml}"
_JAVAROSA = "{http://openrosa.org/javarosa}"
_NUMBER = re.compile(r"(?<![\w.'\"/-])-?\d{1,9}(?:\.\d{1,4})?(?![\w.'\"/-])")
_INSTANCE = re.compile(r"\s*instance\(\s*['\"]([^'\"]+)['\"]\s*\)\s*((?:/[\w.:-]+)+)")
_LITERAL = re.compile(r"'([^']{1,40})'")

_TEXTS = ("Müller", "x", "St. Wendel, Am Markt 7 & 8", "0", "12345", "  ", "anna@example.org", "<b>&amp;</b>")
_WHOLE = ("0", "1", "-1", "7", "18", "99", "2147483647", "3.7", "abc")
_DECIMAL = ("0", "0.5", "-1.25", "36.6", "100", "1,5")
_DATES = ("2026-11-28", "2024-02-29", "1950-01-01", "2031-12-31", "1999-13-01")
_TIMES = ("00:00:00.000+01:00", "10:30:00.000+01:00", "23:59:59.999+01:00")
_MOMENTS = ("2026-11-28T10:30:00.000+01:00", "1969-12-31T23:59:59.000+01:00")
_PLACES = ("49.4667 7.1667 280 5", "49.4667 7.1667 0 0", "-90 -180 0 0")
_LINES = ("49.46 7.16 0 0;49.47 7.17 0 0", "49.46 7.16 0 0;49.47 7.17 0 0;49.48 7.18 0 0;49.46 7.16 0 0")
_OF_TYPE = {
    "int": _WHOLE, "integer": _WHOLE, "decimal": _DECIMAL, "date": _DATES, "time": _TIMES, "dateTime": _MOMENTS,
    "geopoint": _PLACES, "geotrace": _LINES, "geoshape": _LINES, "boolean": ("true", "false", "1", "0"),
}  # fmt: skip
_ADDED = 2
"""Instances that a repeat is given at most beyond those that it has."""


@dataclass(frozen=True)
class _Question:
    ref: str
    kind: str
    type: str
    values: tuple[str, ...]
    """Of a choice: what may be chosen, as far as the XML tells; of others: what the form compares the answer with."""


@dataclass(frozen=True)
class _Repeat:
    ref: str
    inner: "tuple[_Question | _Repeat, ...]"


def fillings(xml: bytes, seed: int, limit: int = 60) -> list[Step]:
    """Steps through a form, at most about `limit` of them.

    Seed 0 takes first choices and lowest numbers, 1 last choices and highest numbers, every other what chance brings.
    What does not exist, is not shown or may only be read is tried as well: an engine refuses it.
    """
    chance = random.Random(seed)
    parts = _Form(etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=True))).parts()
    steps = list(_through(parts, "", seed, chance))
    if len(steps) > limit:
        # The first ones open most of what comes later.
        begun = limit * 2 // 3
        kept = sorted(chance.sample(range(begun, len(steps)), limit - begun))
        steps = steps[:begun] + [steps[place] for place in kept]
    answers = [step for step in steps if isinstance(step, Set)]
    again = chance.sample(answers, min(len(answers), 2 + len(answers) // 5))
    questions = {re.sub(r"\[\d+\]", "", question.ref): question for question in _flat(parts)}
    for answer in again:
        question = questions[re.sub(r"\[\d+\]", "", answer.set)]
        # What an upload takes back is each engine's own.
        nothing = [] if question.kind == "upload" else [""]
        steps.append(Set(answer.set, chance.choice([*nothing, *_answers(question, 2, chance)])))
    for repeat in _repeats(parts):
        if chance.random() < 0.7:
            steps.append(Remove(f"{repeat.ref}[{chance.randint(1, 2)}]"))
        if chance.random() < 0.4:
            steps.append(Add(repeat.ref))
    return steps


def _through(parts: "Iterable[_Question | _Repeat]", home: str, seed: int, chance: random.Random) -> Iterable[Step]:
    for part in parts:
        ref = home + part.ref[len(re.sub(r"\[\d+\]", "", home)) :]
        if isinstance(part, _Question):
            answers = _answers(part, seed, chance)
            if answers:
                yield Set(ref, answers[0])
            continue
        for position in range(1, chance.randint(1, _ADDED) + 1):
            if position > 1 or chance.random() < 0.3:
                yield Add(ref)
            yield from _through(part.inner, f"{ref}[{position}]", seed, chance)


def _answers(question: _Question, seed: int, chance: random.Random) -> Sequence[str | list[str]]:
    """What might be answered, the pick of this seed first."""
    values = list(question.values)
    if question.kind == "trigger":
        return ["OK"]
    if question.kind == "upload":
        return ["bild.jpg"]
    if question.kind in ("select", "select1", "rank"):
        if not values:
            return []
        if question.kind == "rank":
            return [values if seed == 0 else values[::-1] if seed == 1 else chance.sample(values, len(values))]
        one = values[0] if seed == 0 else values[-1] if seed == 1 else chance.choice(values)
        if question.kind == "select1":
            return [one]
        if seed == 0:
            return [[one], values[:2]]
        return [values[-3:] if seed == 1 else chance.sample(values, chance.randint(1, len(values))), [one]]
    values += [value for value in _OF_TYPE.get(question.type, _TEXTS) if value not in values]
    if seed == 0:
        return sorted(values, key=_size)
    if seed == 1:
        return sorted(values, key=_size, reverse=True)
    return chance.sample(values, len(values))


def _size(value: str) -> tuple[float, str]:
    try:
        return float(value), value
    except ValueError:
        return 0.0, value


def _flat(parts: "Iterable[_Question | _Repeat]") -> Iterable[_Question]:
    for part in parts:
        if isinstance(part, _Repeat):
            yield from _flat(part.inner)
        else:
            yield part


def _repeats(parts: "Iterable[_Question | _Repeat]") -> Iterable[_Repeat]:
    return (part for part in parts if isinstance(part, _Repeat))


@dataclass
class _Form:
    """What a form asks, as far as its XML tells without running it."""

    root: etree._Element
    binds: dict[str, etree._Element] = field(init=False)
    ids: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        found = [bind for bind in self.root.iter(f"{_XFORMS}bind") if bind.get("nodeset")]
        self.binds = {_plain(bind.get("nodeset") or ""): bind for bind in found}
        self.ids = {bind.get("id") or "": _plain(bind.get("nodeset") or "") for bind in found if bind.get("id")}

    def parts(self) -> "tuple[_Question | _Repeat, ...]":
        body = self.root.find(f"{_HTML}body")
        return () if body is None else tuple(self._parts(body, ""))

    def _parts(self, parent: etree._Element, home: str) -> "Iterable[_Question | _Repeat]":
        for element in parent:
            if not isinstance(element.tag, str):
                continue
            name = etree.QName(element).localname
            given = element.get("nodeset") or element.get("ref") or ""
            ref = self.ids.get(element.get("bind") or "") or _plain(given, home)
            if name == "group":
                yield from self._parts(element, ref if given else home)
            elif name == "repeat":
                yield _Repeat(ref, tuple(self._parts(element, ref)))
            elif name in ("input", "select", "select1", "rank", "trigger", "upload", "range"):
                yield self._question(element, name, ref)

    def _question(self, element: etree._Element, kind: str, ref: str) -> _Question:
        bind = self.binds.get(ref)
        asked = (bind.get("type") if bind is not None else None) or "string"
        if kind in ("select", "select1", "rank"):
            values = self._choices(element)
        elif kind == "range":
            values = [element.get("start") or "0", element.get("end") or "10"]
        else:
            values = self._compared(bind, asked)
        return _Question(ref, kind, asked.removeprefix("xsd:"), tuple(dict.fromkeys(values)))

    def _choices(self, element: etree._Element) -> list[str]:
        values = [(value.text or "").strip() for value in element.findall(f"{_XFORMS}item/{_XFORMS}value")]
        itemset = element.find(f"{_XFORMS}itemset")
        found = _INSTANCE.match((itemset.get("nodeset") or "") if itemset is not None else "")
        if itemset is None or found is None:
            return values
        value = itemset.find(f"{_XFORMS}value")
        names = ["value"] if value is None else (value.get("ref") or "value").split("/")
        for instance in self.root.iter(f"{_XFORMS}instance"):
            if instance.get("id") == found[1]:
                for item in _descend(instance, [step for step in found[2].split("/") if step]):
                    values += ["".join(map(str, leaf.itertext())).strip() for leaf in _descend(item, names)]
        # A value with a space in it would be two.
        return [value for value in values if value and " " not in value][:500]

    def _compared(self, bind: etree._Element | None, asked: str) -> list[str]:
        """What the form's rules compare the answer with, and its neighbours."""
        if bind is None:
            return []
        rule = bind.get("constraint") or ""
        if asked in ("int", "integer", "decimal"):
            numbers = [float(number) for number in _NUMBER.findall(rule)]
            near = [number + step for number in numbers for step in (-1, 0, 1)]
            return [str(int(number)) if number == int(number) else str(number) for number in near]
        return _LITERAL.findall(rule) if asked == "string" else []


def _plain(ref: str, home: str = "") -> str:
    """A path from the root without predicates."""
    ref = re.sub(r"\[[^\]]*\]", "", ref).strip()
    if ref.startswith("/") or not ref:
        return ref or home
    steps = [*home.split("/"), *ref.split("/")]
    kept: list[str] = []
    for step in steps:
        if step == "..":
            kept.pop()
        elif step != ".":
            kept.append(step)
    return "/".join(kept)


def _descend(element: etree._Element, names: Iterable[str]) -> list[etree._Element]:
    found = [element]
    for name in names:
        found = [
            child for one in found for child in one
            if isinstance(child.tag, str) and etree.QName(child).localname == name
        ]  # fmt: skip
    return found
