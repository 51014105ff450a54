# SPDX-License-Identifier: EUPL-1.2
"""What a program shows to assistive technology: a snapshot of its tree, read in a handful of round trips."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.assistive.bus import DESKTOP, AccessibilityBus, Call, Ref

STATES = {
    1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 24: "sensitive",
    25: "showing", 30: "visible", 41: "checkable", 43: "read only",
}  # fmt: skip
"""The states that matter here, by their number in the AT-SPI state set."""
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ACCESSIBLE = "org.a11y.atspi.Accessible"


@dataclass(frozen=True)
class Node:
    """One object as it was when the tree was read."""

    ref: Ref
    role: str = ""
    name: str = ""
    description: str = ""
    states: frozenset[str] = frozenset()
    actions: tuple[str, ...] = ()
    text: str | None = None
    """What the Text interface holds; None where there is none."""
    value: tuple[float, float, float] | None = None
    """Least, present and greatest value; None where there is none."""
    can: frozenset[str] = frozenset()
    """The interfaces, such as `Component` and `EditableText`."""
    children: tuple["Node", ...] = field(default=(), repr=False)

    def walk(self) -> Iterator["Node"]:
        """This one and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def showing(self) -> Iterator["Node"]:
        """What of it can be seen now: pages that are kept unseen stay in the tree."""
        return (node for node in self.walk() if "showing" in node.states)

    def find(self, role: str, name: str) -> "Node | None":
        """The first showing object of this role and name; a name that ends in an ellipsis is only a beginning."""
        beginning = name.removesuffix("…") if name.endswith("…") else None
        for node in self.showing():
            if node.role == role and (node.name == name or (beginning and node.name.startswith(beginning))):
                return node
        return None

    def the(self, role: str, name: str) -> "Node":
        """As `find`, where there has to be one."""
        node = self.find(role, name)
        assert node is not None, f"no {role} {name!r}"
        return node

    def names(self, role: str) -> list[str]:
        """The names of all showing objects of a role, in reading order."""
        return [node.name for node in self.showing() if node.role == role]


def programs(bus: AccessibilityBus) -> list[Node]:
    """Every program on the bus with its whole tree. Objects that vanish while they are read are left out."""
    answer = bus.ask([Call(DESKTOP, "Accessible", "GetChildren")])[0]
    assert answer is not None, "the registry does not answer"
    return read_trees(bus, [Ref(*ref) for ref in answer[0]])


def read_trees(bus: AccessibilityBus, roots: list[Ref]) -> list[Node]:
    """The trees below these objects, read level by level."""
    plain: dict[Ref, Node] = {}
    below: dict[Ref, list[Ref]] = {}
    level = roots
    while level:
        found = _read(bus, level)
        plain |= {node.ref: node for node, _ in found}
        below |= {node.ref: children for node, children in found}
        level = [child for _, children in found for child in children]
    return [_assemble(ref, plain, below) for ref in roots if ref in plain]


def _assemble(ref: Ref, plain: dict[Ref, Node], below: dict[Ref, list[Ref]]) -> Node:
    children = tuple(_assemble(child, plain, below) for child in below[ref] if child in plain)
    return Node(**{**_fields(plain[ref]), "children": children})


def _fields(node: Node) -> dict[str, Any]:
    return {name: getattr(node, name) for name in Node.__dataclass_fields__}


def _read(bus: AccessibilityBus, refs: list[Ref]) -> list[tuple[Node, list[Ref]]]:
    questions: tuple[Callable[[Ref], Call], ...] = (
        lambda ref: Call(ref, "Accessible", "GetRoleName"),
        lambda ref: Call(ref, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, "Name")),
        lambda ref: Call(ref, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, "Description")),
        lambda ref: Call(ref, "Accessible", "GetState"),
        lambda ref: Call(ref, "Accessible", "GetInterfaces"),
        lambda ref: Call(ref, "Accessible", "GetChildren"),
    )
    answers = bus.ask(question(ref) for ref in refs for question in questions)
    nodes: list[tuple[Node, list[Ref]]] = []
    for at, ref in enumerate(refs):
        own = answers[at * len(questions) : (at + 1) * len(questions)]
        if all(answer is not None for answer in own):
            nodes.append(_plain(ref, [answer[0] for answer in own if answer is not None]))
    return _with_details(bus, nodes)


def _plain(ref: Ref, answers: list[Any]) -> tuple[Node, list[Ref]]:
    role, name, description, words, interfaces, children = answers
    node = Node(
        ref, role, one_blank(name[1]), one_blank(description[1]), _states(words),
        can=frozenset(interface.rpartition(".")[2] for interface in interfaces),
    )  # fmt: skip
    return node, [Ref(*child) for child in children]


def one_blank(text: str) -> str:
    """Without the difference between a blank and one that does not break."""
    return text.replace("\u00a0", " ")


def _states(words: list[int]) -> frozenset[str]:
    bits = words[0] | words[1] << 32
    return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)


def _with_details(bus: AccessibilityBus, nodes: list[tuple[Node, list[Ref]]]) -> list[tuple[Node, list[Ref]]]:
    """Actions, text and value, asked of those objects that have them."""
    value = "org.a11y.atspi.Value"
    questions: list[tuple[int, str, Call]] = []
    for at, (node, _) in enumerate(nodes):
        if "Action" in node.can:
            questions.append((at, "actions", Call(node.ref, "Action", "GetActions")))
        if "Text" in node.can:
            questions.append((at, "text", Call(node.ref, "Text", "GetText", "ii", (0, -1))))
        if "Value" in node.can:
            questions += [
                (at, name, Call(node.ref, _PROPERTIES, "Get", "ss", (value, name)))
                for name in ("MinimumValue", "CurrentValue", "MaximumValue")
            ]
    details: list[dict[str, Any]] = [{} for _ in nodes]
    for (at, name, _), answer in zip(questions, bus.ask(call for *_, call in questions), strict=True):
        if answer is not None:
            details[at][name] = answer[0]
    return [(_detailed(node, found), children) for (node, children), found in zip(nodes, details, strict=True)]


def _detailed(node: Node, found: dict[str, Any]) -> Node:
    more: dict[str, Any] = {}
    if "actions" in found:
        more["actions"] = tuple(action[0] for action in found["actions"])
    if "text" in found:
        more["text"] = found["text"]
    if "CurrentValue" in found:
        more["value"] = tuple(found[name][1] for name in ("MinimumValue", "CurrentValue", "MaximumValue"))
    return Node(**{**_fields(node), **more})
