# SPDX-License-Identifier: EUPL-1.2
"""One resident's answers to a form: what is asked, what follows from an answer, what is still wrong.

An answer sets off only what reads it (`Definition.order`, `readers`), so ordered that each is worked out once.
"""

import heapq
import math
import random
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final, Literal

from sync.forms.answers import canonical
from sync.forms.definition import Action, Bind, Control, Definition, Trigger, Wording
from sync.forms.expressions import dates
from sync.forms.expressions.compiling import Program, nodes_of
from sync.forms.expressions.running import BUDGET, Context, Run, TooCostlyError
from sync.forms.expressions.values import number_of, text_of, truth_of
from sync.forms.tree import Node, Path

MAX_INSTANCES: Final = 200
"""Of one repeat; a form that asks for more by `jr:count` gets so many."""
MAX_ANSWER: Final = 10_000
"""Signs of one answer."""
MAX_WORDING: Final = 1_000
"""Signs of a question, a hint or a message that are shown."""
MAX_LABEL: Final = 200
"""Signs of a choice that are shown."""
MAX_CHOICES: Final = 5_000
"""Of one question at once; more are left out (`left_out`)."""
MAX_TICKED: Final = 200
"""Of one question that takes several: nobody looks through more."""
_PRICE: Final[Path] = ("price",)
"""Where the price of a choice stands below it: the column `price` of the sheet `choices`."""
_DIGITS_OF_PRICE: Final = 9
_TURNING: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn the direction of what follows (UAX #9): with them a text reads as something else than it is."""
_NEW_NODE: Final = 3
"""A node that is made costs as much as so many that are looked at."""
_NO_BIND: Final = Bind(())

Mistake = Literal["required", "constraint", "type"]


@dataclass(frozen=True)
class Choice:
    """What may be chosen, in the language of now."""

    value: str
    label: str
    picture: str = ""
    """Name of a picture (`jr://images/x.png`), where the form has one."""
    price: int | None = None
    """In whole euros, where there is a budget for what is chosen."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with an answer; `message` is the form's own, or empty where it has none."""

    node: Node
    mistake: Mistake
    message: str


class Filling:
    """A form being filled in. Not safe for threads; nothing of it is ever written to a disk by itself.

    `clock` gives a moment with zone; `zone` is where days begin. `language` is one of `definition.languages`.
    Every method that changes an answer may raise TooCostlyError, and then has changed it without what follows.
    """

    def __init__(
        self,
        definition: Definition,
        *,
        clock: Callable[[], datetime],
        zone: tzinfo,
        chance: random.Random | None = None,
        language: str | None = None,
    ) -> None:
        self.definition = definition
        self.language = language if language in definition.languages else definition.languages[0]
        self.document = _copy(definition.document, None)
        self._run = Run(
            document=self.document,
            instances=definition.instances,
            repeats=definition.repeats,
            zone=zone,
            clock=clock,
            chance=chance if chance is not None else random.SystemRandom(),
            choices=self,
        )
        self._nodes: dict[Path, list[Node]] = {}
        self._index()
        self._controls = {
            c.path: c for c in definition.walk() if c.path is not None and c.kind not in ("group", "repeat")
        }
        self._hidden: set[Node] = set()
        """Nodes whose own condition says no; what lies below is not relevant either."""
        self._worked_out: dict[Node, str] = {}
        """What each calculation gave last."""
        self._counted = {trigger.path for trigger in definition.order if trigger.kind == "count"}
        self._inside = _inside(definition)
        self._covered = _covered(definition)
        """What changes with a condition, or with the number of instances."""
        self._begin()

    # -- what is there -------------------------------------------------------------------------------------------

    @property
    def root(self) -> Node:
        """The topmost node of the answers."""
        return self.document.children[0]

    def nodes(self, path: Path) -> list[Node]:
        """All nodes of a path, in document order."""
        return self._nodes.get(path, [])

    def bind(self, node: Node) -> Bind:
        """What holds for a node."""
        return self.definition.binds.get(node.path, _NO_BIND)

    def control(self, path: Path) -> Control | None:
        """The question that asks for a path."""
        return self._controls.get(path)

    def required(self, node: Node) -> bool:
        """Whether an answer must be given."""
        return self._says(self.bind(node).required, node)

    def readonly(self, node: Node) -> bool:
        """Whether it may only be read, by itself or by something above it."""
        one: Node | None = node
        while one is not None:
            if self._says(self.bind(one).readonly, one):
                return True
            one = one.parent
        return self.bind(node).calculate is not None and node.path not in self._controls

    def fault(self, node: Node) -> Fault | None:
        """What is wrong with the answer of a node that is asked; None where nothing is."""
        if not node.relevant or node.children:
            return None
        bind = self.bind(node)
        if node.text == "":
            if not self.required(node):
                return None
            return Fault(node, "required", self.wording(bind.required_message, node))
        if self.valid(node):
            return None
        return Fault(node, "constraint", self.wording(bind.constraint_message, node))

    def valid(self, node: Node) -> bool:
        """Whether the answer keeps the form's rule for it; no answer keeps every rule."""
        constraint = self.bind(node).constraint
        return constraint is None or not node.value() or self._says(constraint, node)

    def faults(self) -> list[Fault]:
        """Everything that is in the way of handing the form in, in the order of the form."""
        self.renew()
        found = (self.fault(node) for node in self.root.walk() if node.relevant and not node.children)
        return [fault for fault in found if fault is not None]

    def spent(self) -> int:
        """How many nodes the last change, or the beginning, has looked at: what the form costs."""
        return BUDGET - self._run.budget

    # -- answers -------------------------------------------------------------------------------------------------

    def answer(self, node: Node, value: str) -> bool:
        """Write down an answer; False, and nothing changed, where it is none of the node's type.

        Several choices are given with spaces between them. An empty answer takes the former one back.
        """
        written = canonical(self.bind(node).type, value[:MAX_ANSWER])
        if written is None:
            return False
        self.renew()
        if node.text != written:
            node.text = written
            self._act("xforms-value-changed", node)
            self._follow(node.path)
        return True

    def add(self, repeat: Path, parent: Node | None = None) -> Node | None:
        """One more instance of a repeat, the last; None where there are as many as may be."""
        self.renew()
        parent = parent if parent is not None else self._parent_of(repeat)
        if parent is None or len(parent.named.get(repeat[-1], ())) >= MAX_INSTANCES:
            return None
        node = self._append(repeat, parent)
        self._index()
        self._greet(repeat, [node])
        self._all_again()
        return node

    def remove(self, node: Node) -> None:
        """Take an instance of a repeat away."""
        self.renew()
        if node.parent is None:
            return
        node.parent.remove(node)
        self._index()
        self._all_again()

    # -- texts ---------------------------------------------------------------------------------------------------

    def wording(self, wording: Wording, at: Node, form: str = "") -> str:
        """A text in the language of now; where it lacks that, in the form's first language."""
        return _shown(self._worded(wording, at, form).strip(), MAX_WORDING)

    def choices(self, control: Control, node: Node) -> list[Choice]:
        """What may be chosen for a node, as far as somebody can look through it."""
        most = _most(control)
        if control.itemset is None:
            return [
                Choice(one.value, _shown(self._worded(one.label, node), MAX_LABEL),
                       self.wording(one.label, node, "image"))
                for one in control.choices[:most]
            ]  # fmt: skip
        itemset = control.itemset
        found: list[Choice] = []
        for item in nodes_of(itemset.nodes.run(self._at(node)))[:most]:
            value, label, picture = _below(item, itemset.value), _below(item, itemset.label), ""
            if itemset.label_is_key:
                label, picture = self._catalogued(label, node), self._catalogued(label, node, "image")
            price = None if control.budget is None else _euros(_below(item, _PRICE))
            found.append(Choice(value, _shown(label, MAX_LABEL), picture, price))
        return found

    def left_out(self, control: Control, node: Node) -> int:
        """How many choices of a node `choices` leaves out."""
        itemset = control.itemset
        there = control.choices if itemset is None else nodes_of(itemset.nodes.run(self._at(node)))
        return max(0, len(there) - _most(control))

    def choice_label(self, path: Path, value: str, at: Node) -> str:
        """The label of a choice (`jr:choice-name`)."""
        control = self._controls.get(path)
        if control is None:
            return ""
        return next((one.label for one in self.choices(control, at) if one.value == value), "")

    def text(self, key: str, at: Node) -> str:
        """A text of the catalogue (`jr:itext`)."""
        return self._catalogued(key, at)

    # -- within --------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        for path, bind in self.definition.binds.items():
            for node in self.nodes(path):
                node.text = canonical(bind.type, node.text) or ""
        self._empty(self.document)
        self._index()
        self._preload()
        self._all_again()
        for action in self.definition.actions:
            if action.events & _FIRST:
                for node in self.nodes(action.target):
                    if node.relevant:
                        self._perform(action, node)
                        self._follow(node.path)

    def renew(self) -> None:
        """What is looked at from now on is counted anew."""
        self._run.budget = BUDGET

    def _at(self, node: Node) -> Context:
        return Context(self._run, node, node)

    def _says(self, program: Program | None, node: Node) -> bool:
        return program is not None and truth_of(program.run(self._at(node)))

    def _text(self, program: Program, node: Node) -> str:
        return text_of(program.run(self._at(node)))

    def _joined(self, parts: Iterable[str | Program], at: Node) -> str:
        return "".join(part if isinstance(part, str) else self._text(part, at) for part in parts)

    def _worded(self, wording: Wording, at: Node, form: str = "") -> str:
        """A text with the spaces at its ends, which expressions may ask for."""
        if wording.expression is not None:
            return self._text(wording.expression, at)
        if wording.key is not None:
            return self._catalogued(wording.key, at, form)
        return self._joined(wording.parts, at) if not form else ""

    def _catalogued(self, key: str, at: Node, form: str = "") -> str:
        texts = self.definition.texts
        computed = texts.compiled.get((key, at.path)) or texts.compiled.get((key, ()))
        for language in dict.fromkeys((self.language, self.definition.languages[0])):
            forms = computed.get(language) if computed is not None else texts.plain.get(language, {}).get(key)
            if forms and form in forms:
                return self._joined(forms[form], at)
        return ""

    def _index(self) -> None:
        self._nodes.clear()
        for node in self.document.walk():
            self._nodes.setdefault(node.path, []).append(node)
            for attribute in node.attributes:
                self._nodes.setdefault(attribute.path, []).append(attribute)

    # -- repeats

    def _repeat_of(self, path: Path | None) -> Path | None:
        """The innermost repeat in which a path lies."""
        inside = [path[:depth] for depth in range(len(path), 0, -1)] if path is not None else []
        return next((one for one in inside if one in self.definition.repeats), None)

    def _parents_of(self, repeat: Path) -> list[Node]:
        return list(self._nodes.get(repeat[:-1], ()))

    def _parent_of(self, repeat: Path) -> Node | None:
        return next(iter(self._parents_of(repeat)), None)

    def _append(self, repeat: Path, parent: Node) -> Node:
        node = _copy(self.definition.templates[repeat], parent)
        self._empty(node)
        before = parent.named.get(repeat[-1])
        if before:
            parent.insert_after(before[-1], node)
        else:
            parent.insert(self._place_of(repeat, parent), node)
        self._run.spend(_NEW_NODE * sum(1 for _ in node.walk()))
        return node

    def _empty(self, top: Node) -> None:
        """Repeats below that are counted begin with none."""
        for node in [one for one in top.walk() if one.path in self._counted and one is not top]:
            if node.parent is not None:
                node.parent.remove(node)

    def _greet(self, repeat: Path, new: list[Node]) -> None:
        """What the form does with new instances."""
        inner = {below for node in new for below in node.walk()}
        for action in self.definition.actions:
            if "odk-new-repeat" in action.events and self._repeat_of(action.source) == repeat:
                for target in self.nodes(action.target):
                    if target in inner:
                        self._perform(action, target)

    def _place_of(self, repeat: Path, parent: Node) -> int:
        """Where the first instance goes: behind what stands before it in the form as it is published."""
        names = self.definition.siblings.get(repeat[:-1], ())
        if repeat[-1] not in names:
            return len(parent.children)
        earlier = set(names[: names.index(repeat[-1])])
        return sum(1 for child in parent.children if child.name in earlier)

    def _number(self, repeat: Path, parent: Node) -> tuple[list[Node], bool]:
        """As many instances as `jr:count` says: the new ones, and whether their number has changed."""
        trigger = next((one for one in self.definition.order if one.kind == "count" and one.path == repeat), None)
        if trigger is None:
            return [], False
        # Paths begin at the repeat (`../how_many` stands beside it), of which there may be none yet.
        number = number_of(trigger.program.run(self._at(Node(repeat[-1], parent))), self._run.zone)
        if math.isnan(number) or not parent.relevant:
            # Nobody has said how many: what is there stays.
            return [], False
        wanted = max(0, int(min(number, MAX_INSTANCES)))
        there = list(parent.named.get(repeat[-1], ()))
        for node in there[wanted:]:
            parent.remove(node)
        new = [self._append(repeat, parent) for _ in range(wanted - len(there))]
        return new, len(there) != wanted

    # -- what follows

    def _all_again(self) -> None:
        """Everything, once, in its order."""
        there = {node for nodes in self._nodes.values() for node in nodes}
        self._hidden &= there
        self._worked_out = {node: result for node, result in self._worked_out.items() if node in there}
        self._work(range(len(self.definition.order)))
        self._mark(self.document)

    def _follow(self, path: Path) -> None:
        self._work(self.definition.readers.get(path, ()))

    def _work(self, first: Iterable[int]) -> None:
        waiting = list(first)
        heapq.heapify(waiting)
        done = -1
        while waiting:
            place = heapq.heappop(waiting)
            if place == done:
                continue
            done = place
            trigger = self.definition.order[place]
            changed = self._apply(trigger)
            for path in changed:
                for reader in self.definition.readers.get(path, ()):
                    if reader > place:
                        heapq.heappush(waiting, reader)
            if changed and trigger.kind == "relevant":
                for shown in self._inside.get(trigger.path, ()):
                    heapq.heappush(waiting, shown)

    def _apply(self, trigger: Trigger) -> set[Path]:
        """Work one thing out; the paths of what has changed by it."""
        changed: set[Path] = set()
        if trigger.kind == "count":
            return self._apply_count(trigger.path)
        for node in self.nodes(trigger.path):
            self._run.spend(1)
            if trigger.kind == "relevant":
                changed |= self._apply_relevance(trigger, node)
            elif trigger.kind == "calculate":
                self._apply_calculation(trigger, node, changed)
            else:
                self._apply_choices(trigger, node, changed)
        return changed

    def _apply_count(self, repeat: Path) -> set[Path]:
        new: list[Node] = []
        others: list[Node] = []
        """Parents that have more or fewer instances now."""
        for parent in self._parents_of(repeat):
            added, changed = self._number(repeat, parent)
            new += added
            others += [parent] if changed else []
        if not others:
            return set()
        self._index()
        self._greet(repeat, new)
        for parent in others:
            self._mark(parent)
        self._begin_instances(repeat)
        return set(self._covered[repeat])

    def _begin_instances(self, repeat: Path) -> None:
        """What is worked out before the number of instances, in those that are new."""
        for trigger in self.definition.order:
            if trigger.path[: len(repeat)] == repeat:
                self._apply(trigger)

    def _apply_relevance(self, trigger: Trigger, node: Node) -> set[Path]:
        shown = truth_of(trigger.program.run(self._at(node)))
        if shown == (node not in self._hidden):
            return set()
        if shown:
            self._hidden.discard(node)
        else:
            self._hidden.add(node)
        self._mark(node)
        return self._covered[trigger.path]

    def _mark(self, node: Node) -> None:
        """Pass on from a node to all below whether they count."""
        above = node.parent.relevant if node.parent is not None else True
        node.relevant = above and node not in self._hidden
        for attribute in node.attributes:
            attribute.relevant = node.relevant and attribute not in self._hidden
        for child in node.children:
            self._mark(child)

    def _apply_calculation(self, trigger: Trigger, node: Node, changed: set[Path]) -> None:
        if node.children or not node.relevant:
            return
        value = trigger.program.run(self._at(node))
        # A calculation that has no result yet says nothing.
        text = "" if isinstance(value, float) and math.isnan(value) else text_of(value)
        written = canonical(self.bind(node).type, text) or ""
        if self._worked_out.get(node) == written:
            # The same result again does not overwrite what the resident put in its place.
            return
        self._worked_out[node] = written
        if written != node.text:
            node.text = written
            changed.add(node.path)
            self._act("xforms-value-changed", node)

    def _apply_choices(self, trigger: Trigger, node: Node, changed: set[Path]) -> None:
        """Take back what is no longer offered."""
        if not node.text or trigger.control is None or trigger.control.itemset is None or not node.relevant:
            return
        offered = {
            _below(item, trigger.control.itemset.value) for item in nodes_of(trigger.program.run(self._at(node)))
        }
        chosen = [node.text] if trigger.control.kind == "select1" else node.text.split()
        kept = " ".join(one for one in chosen if one in offered)
        if kept != node.text:
            node.text = kept
            changed.add(node.path)

    # -- actions

    def _preload(self) -> None:
        for bind in self.definition.binds.values():
            if bind.preload is None:
                continue
            value = self._preloaded(bind.preload.kind, bind.preload.parameter)
            for node in self.nodes(bind.path):
                node.text = node.text or value
        for node in self.document.walk():
            if (
                node.name.rpartition(":")[2] == "instanceID"
                and not node.text
                and _calculated(self.bind(node)) is False
            ):
                node.text = self._preloaded("uid", "")

    def _preloaded(self, kind: str, parameter: str) -> str:
        if kind == "uid":
            return f"uuid:{uuid.UUID(int=self._run.chance.getrandbits(128), version=4)}"
        if kind == "date" and parameter == "today":
            return dates.today(self._run)
        if kind == "timestamp" and parameter == "start":
            return dates.now(self._run)
        # `property`, `context` and the like would tell of the device or its user.
        return ""

    def _act(self, event: str, node: Node) -> None:
        for action in self.definition.actions:
            if event in action.events and action.source == node.path:
                for target in self.nodes(action.target):
                    if _same_instance(node, target, self.definition.repeats):
                        before = target.text
                        self._perform(action, target)
                        if target.text != before:
                            self._follow(target.path)

    def _perform(self, action: Action, node: Node) -> None:
        value = action.text if action.value is None else self._text(action.value, node)
        # What is none of the type is no answer.
        node.text = canonical(self.bind(node).type, value) or ""


def _inside(definition: Definition) -> dict[Path, tuple[int, ...]]:
    """For each condition the places of what lies in what it shows, and is worked out when it is shown."""
    found: dict[Path, list[int]] = {one.path: [] for one in definition.order if one.kind == "relevant"}
    for place, trigger in enumerate(definition.order):
        if trigger.kind != "relevant":
            for depth in range(1, len(trigger.path) + 1):
                found.get(trigger.path[:depth], []).append(place)
    return {path: tuple(places) for path, places in found.items()}


def _covered(definition: Definition) -> dict[Path, set[Path]]:
    """For each condition, and each counted repeat, the paths of which something changes with it."""
    found = {one.path: {one.path} for one in definition.order if one.kind in ("relevant", "count")}
    for path in definition.readers:
        for depth in range(1, len(path) + 1):
            found.get(path[:depth], set()).add(path)
    return found


_FIRST: Final = frozenset({"odk-instance-first-load", "xforms-ready", "odk-instance-load"})


def _calculated(bind: Bind) -> bool:
    return bind.calculate is not None or bind.preload is not None


def _same_instance(one: Node, other: Node, repeats: frozenset[Path]) -> bool:
    """Whether all repeats that both lie in are the same instances."""
    mine = {node.path: node for node in _up(one) if node.path in repeats}
    return all(mine.get(node.path, node) is node for node in _up(other) if node.path in repeats)


def _up(node: Node) -> Iterable[Node]:
    one: Node | None = node
    while one is not None:
        yield one
        one = one.parent


def _euros(text: str) -> int | None:
    """A price; None where it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS_OF_PRICE else None


def _below(item: Node, path: Path) -> str:
    node = item
    for name in path:
        if name == "..":
            if node.parent is None:
                return ""
            node = node.parent
            continue
        found = node.named.get(name)
        if not found:
            return ""
        node = found[0]
    return node.value()


def _most(control: Control) -> int:
    return MAX_CHOICES if control.kind == "select1" else MAX_TICKED


def _shown(text: str, most: int) -> str:
    """A text as far as a page can show it, and as it will be read."""
    if len(text) > most:
        text = f"{text[: most - 2].rstrip()} …"
    return text.translate(_TURNING) if any(sign in text for sign in map(chr, _TURNING)) else text


def _copy(node: Node, parent: Node | None) -> Node:
    copy = Node(node.name, parent, node.text)
    for attribute in node.attributes:
        copy.attributes.append(Node(attribute.name, copy, attribute.text))
    for child in node.children:
        copy.append(_copy(child, copy))
    return copy


__all__ = ["Choice", "Fault", "Filling", "Mistake", "TooCostlyError"]
