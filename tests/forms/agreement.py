# SPDX-License-Identifier: EUPL-1.2
"""The same form and the same steps on our engine and on ODK's own; where they say different things, node by node."""

import random
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from zoneinfo import ZoneInfo

from lxml import etree

from sync.forms.definition import Bind, Control, Definition
from sync.forms.filling import Filling
from sync.forms.problems import FormRefusedError
from sync.forms.reading import read_form
from sync.forms.submission import instance_xml
from sync.forms.tree import Node as OurNode
from sync.forms.tree import Path
from tests.forms.oracle.client import NOW, Add, Node, Oracle, OracleError, Remove, Set, Step

ZONE = ZoneInfo("Europe/Berlin")
_SOURCE = re.compile(r"<instance\b[^>]*\bsrc=\"(jr://[^\"]+)\"")
_DRAWN = re.compile(r"\b(?:random|uuid|randomize)\s*\(|\binstanceID\b")
# Types that only one app knows; to the others such an answer is text.
_FOREIGN_TYPE = re.compile(rb"\btype=\"(?:db:\w+|tel)\"")
# Lists of places stand beside a map, which kiosks do not have; to both engines they are lists.
_PLACE_FILE = re.compile(rb"jr://file/([\w.-]+)\.geojson")
_NAMESPACE = re.compile(r"\{[^}]*\}")
_INDEX = re.compile(r"\[\d+\]")
_THEIR_META = "{http://openrosa.org/xforms}meta"
"""It adds an identifier where a form has none."""
_WHOLE_DECIMAL = re.compile(r"(?<=\d)\.0+\b")
_PLACES = ("geopoint", "geotrace", "geoshape")
_STAND_IN = {
    "csv": "name,label\na,Apfel\nb,Birne\nc,Citrone\n",
    "xml": "<root><item><name>a</name><label>Apfel</label></item></root>",
}


@dataclass(frozen=True)
class Difference:
    """One thing that one node says differently; `step` is None for the form as it is loaded."""

    step: Step | None
    ref: str
    what: str
    ours: object
    theirs: object

    def __str__(self) -> str:
        after = f"after {self.step}" if self.step is not None else "as loaded"
        return f"{self.ref} {self.what}: ours {self.ours!r}, theirs {self.theirs!r} ({after})"


@dataclass(frozen=True)
class Verdict:
    """What came of playing one script on both."""

    ours_refused: str = ""
    theirs_refused: str = ""
    compared: int = 0
    """Things that both said: one for each node, state and property."""
    differences: tuple[Difference, ...] = ()


def compare(xml: bytes, steps: Sequence[Step], oracle: Oracle, leave_out: Collection[str] = ()) -> Verdict:
    """Play on both and compare every state, but for the values of paths that are to be left out.

    A step that ODK's engine refuses is not played on ours, which leaves that to its pages. What is drawn by chance is
    not compared, nor what a node that is not shown would say if it were.
    """
    xml = _PLACE_FILE.sub(rb"jr://file-csv/\1.csv", _FOREIGN_TYPE.sub(b'type="string"', xml))
    form = xml.decode("utf-8-sig")
    sources = sorted(set(_SOURCE.findall(form)))
    resources = {source: _STAND_IN["csv" if source.endswith(".csv") else "xml"] for source in sources}
    definition, ours_refused = None, ""
    try:
        definition = read_form(xml, {source.rpartition("/")[2]: text.encode() for source, text in resources.items()})
    except FormRefusedError as error:
        ours_refused = str(error)
    try:
        theirs = oracle.play(form, steps, resources=resources)
    except OracleError as error:
        return Verdict(ours_refused, str(error))
    if definition is None:
        return Verdict(ours_refused)
    look = _Look(
        _drawn(form).union(leave_out),
        frozenset(_said(path) for path, bind in definition.binds.items() if _is_number(bind)),
    )
    filling = Played(definition)
    compared, differences = 0, list[Difference]()
    for place, state in enumerate(theirs.states):
        step = steps[place - 1] if place else None
        if step is not None and place - 1 not in theirs.refused:
            filling.play(step)
        count, found = look.compared(step, list(filling.nodes()), state)
        compared += count
        differences += found
        if found:
            # What follows from a difference would only be more of it.
            return Verdict(compared=compared, differences=tuple(differences))
    # Theirs forgets to declare some prefixes of attributes.
    ours = _elements(etree.fromstring(instance_xml(filling.filling)))
    handed_in = _elements(etree.fromstring(theirs.instance, etree.XMLParser(recover=True)))
    if ours != handed_in:
        first = next(pair for pair in zip_longest(ours, handed_in) if pair[0] != pair[1])
        differences.append(Difference(steps[-1] if steps else None, "/", "handed in", *first))
    return Verdict(compared=compared + len(ours), differences=tuple(differences))


def _elements(root: etree._Element) -> list[str]:
    """Which elements are handed in, in their order; what is in them was compared before."""
    tree = root.getroottree()
    paths = [_INDEX.sub("", tree.getelementpath(element)) for element in root.iter() if isinstance(element.tag, str)]
    return [_NAMESPACE.sub("", path) for path in paths if not path.startswith(_THEIR_META)]


@dataclass(frozen=True)
class _Look:
    """How two states of one form are compared."""

    left_out: frozenset[str]
    """Paths whose value is not compared: chance decides it, for one."""
    numbers: frozenset[str]
    """Paths whose value is a decimal number or made of some: `1.0` and `1` say the same."""

    def compared(
        self, step: Step | None, ours: Iterable[Node], theirs: Iterable[Node]
    ) -> tuple[int, list[Difference]]:
        """How many things were compared, and which differ."""
        mine, other = {node.ref: node for node in ours}, {node.ref: node for node in theirs}
        # It adds an identifier where the form has none.
        other = {ref: node for ref, node in other.items() if "/orx:meta" not in ref or ref in mine}
        missing, more = [ref for ref in other if ref not in mine], [ref for ref in mine if ref not in other]
        if missing or more:
            return 0, [Difference(step, "/", "nodes", more, missing)]
        if list(mine) != list(other):
            first = next((one, two) for one, two in zip(mine, other, strict=True) if one != two)
            return 0, [Difference(step, "/", "order", *first)]
        count, differences = 0, []
        for ref, node in mine.items():
            for what, one, two in self._pairs(node, other[ref]):
                count += 1
                if one != two:
                    differences.append(Difference(step, ref, what, one, two))
        return count, differences

    def _pairs(self, ours: Node, theirs: Node) -> Iterator[tuple[str, object, object]]:
        bare = _bare(ours.ref)
        yield "relevant", ours.relevant, theirs.relevant
        # Its uploads are read beside the steps: when they are there, no step tells.
        known = bare not in self.left_out and not bare.endswith("/meta/instanceID") and theirs.kind != "upload"
        if ours.value is not None and theirs.value is not None and known:
            numbers = bare in self.numbers
            yield "value", _value(_offered(ours.value, theirs), numbers), _value(theirs.value, numbers)
        if not (ours.relevant and theirs.relevant):
            return
        if theirs.kind not in ("model-value", "group", "repeat-instance"):
            yield "required", ours.required, theirs.required
            yield "readonly", ours.readonly, theirs.readonly
            yield "label", _words(ours.label), _words(theirs.label)
        if theirs.valid is not None:
            yield "valid", ours.valid, theirs.valid
        if theirs.choices is not None:
            mine = [(value, _words(label)) for value, label in ours.choices or ()]
            yield "choices", mine, [(value, _words(label)) for value, label in theirs.choices]


def _is_number(bind: Bind) -> bool:
    return bind.type in ("decimal", "float", "double", *_PLACES)


def _said(path: Path) -> str:
    return "/" + "/".join(path)


def _value(text: str, numbers: bool) -> str:
    return _WHOLE_DECIMAL.sub("", text) if numbers else text


def _offered(value: str, node: Node) -> str:
    """Of several choices those that the other engine offers: it shows no other, ours lets a result stand."""
    if node.choices is None:
        return value
    offered = {choice for choice, _ in node.choices}
    return " ".join(choice for choice in value.split() if choice in offered)


def _words(text: str | None) -> str:
    """Spaces do not count, pages fold them; nor how many places a number is written with."""
    return _WHOLE_DECIMAL.sub("", " ".join((text or "").split()))


def _bare(ref: str) -> str:
    return re.sub(r"\[\d+\]", "", ref)


def _drawn(form: str) -> frozenset[str]:
    """Paths whose value chance decides, as far as the form says so in the same bind."""
    binds = re.findall(r"<(?:bind|setvalue)\b[^>]*>", form)
    named = [re.search(r"\b(?:nodeset|ref)=\"([^\"]+)\"", bind) for bind in binds if _DRAWN.search(bind)]
    preloaded = [re.search(r"\bnodeset=\"([^\"]+)\"", bind) for bind in binds if "preload=" in bind]
    return frozenset(found[1] for found in [*named, *preloaded] if found)


class Played:
    """Our engine, answered as its pages would."""

    def __init__(self, definition: Definition) -> None:
        moment = datetime.fromisoformat(NOW)
        self.filling = Filling(definition, clock=lambda: moment, zone=ZONE, chance=random.Random(1))
        self.controls = {control.path: control for control in definition.walk() if control.path is not None}

    def play(self, step: Step) -> None:
        """One step; what a page would not offer is left out."""
        if isinstance(step, Set):
            node = self._found(step.set)
            control = self.controls[node.path]
            value = [step.value] if isinstance(step.value, str) else step.value
            if control.kind in ("select", "select1"):
                offered = [choice.value for choice in self.filling.choices(control, node)]
                value = [one for one in dict.fromkeys(offered) if one in value]
            answer = " ".join(value)
            if control.kind == "range" and not _within(control, answer):
                answer = ""
            # What is none of the type empties the answer there.
            if not self.filling.answer(node, answer):
                self.filling.answer(node, "")
        elif isinstance(step, Add):
            parent, _, name = step.add.rpartition("/")
            above = self._found(parent)
            self.filling.add((*above.path, name), above)
        elif isinstance(step, Remove):
            self.filling.remove(self._found(step.remove))

    def nodes(self) -> Iterator[Node]:
        """What every node says, in document order, in the words of the other engine."""
        repeats = self.filling.definition.repeats
        for node in list(self.filling.root.walk())[1:]:
            control = self.controls.get(node.path)
            leaf = not node.children
            yield Node(
                ref=node.reference(repeats),
                kind="" if control is None else control.kind,
                value=node.value() if leaf else None,
                relevant=node.relevant,
                required=self.filling.required(node),
                readonly=self.filling.readonly(node),
                valid=self.filling.valid(node) if leaf else None,
                label=None if control is None else self.filling.wording(control.label, node),
                choices=self._choices(control, node),
            )

    def _choices(self, control: Control | None, node: OurNode) -> list[tuple[str, str | None]] | None:
        if control is None or control.kind not in ("select", "select1", "rank"):
            return None
        return [(choice.value, choice.label) for choice in self.filling.choices(control, node)]

    def _found(self, ref: str) -> OurNode:
        path: Path = tuple(_bare(ref).split("/")[1:])
        repeats = self.filling.definition.repeats
        return next(node for node in self.filling.nodes(path) if node.reference(repeats) == ref)


def _within(control: Control, answer: str) -> bool:
    """Whether a slider can be moved to it."""
    try:
        return control.start is None or control.end is None or control.start <= float(answer) <= control.end
    except ValueError:
        return False
