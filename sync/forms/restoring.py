# SPDX-License-Identifier: EUPL-1.2
"""Answers that somebody gave earlier, put into a form again: the other way round of `submission`.

The form may have changed since: what still fits is taken, the rest is told as lost. Whoever sealed the XML may have
written anything, so it is read as any file from outside.
"""

from typing import Final

from lxml import etree

from sync.forms.filling import MAX_INSTANCES, Filling
from sync.forms.interview import kind_of
from sync.forms.safe_xml import UnsafeXmlError, XmlBounds, safe_root
from sync.forms.tree import Node

BOUNDS: Final = XmlBounds(size=64_000, elements=5_000, depth=60)
_PASSES: Final = 3
"""A repeat that is counted by an answer has its instances only after that answer."""


class UnreadableAnswersError(Exception):
    """What was kept is no answers: no XML, too large, or of another form altogether."""


def restore(filling: Filling, instance: str) -> int:
    """Put the answers of an instance into a form that was just begun; returns how many found no place any more.

    Raises UnreadableAnswersError, or TooCostlyError where the answers ask for more than a kiosk can bear.
    """
    try:
        root = safe_root(instance.encode(), BOUNDS)
    except (UnsafeXmlError, UnicodeEncodeError) as error:
        raise UnreadableAnswersError(str(error)) from error
    if _name(root) != _local(filling.root.name):
        raise UnreadableAnswersError("another form")
    before = -1
    for _ in range(_PASSES):
        _make_room(filling, root, filling.root)
        lost = _answer(filling, root, filling.root)
        if lost == before:
            break
        before = lost
    return before


def _make_room(filling: Filling, element: "etree._Element", node: Node) -> None:
    """As many instances of each repeat as there were."""
    were = _children(element)
    for path in [path for path in filling.definition.repeats if path[:-1] == node.path]:
        wanted, there = min(len(were.get(_local(path[-1]), ())), MAX_INSTANCES), node.named.get(path[-1], ())
        for _ in range(wanted - len(there)):
            if filling.add(path, node) is None:
                break
        # What does not count now was not written down, and begins as the form begins it.
        for instance in [one for one in there[wanted:] if one.relevant]:
            filling.remove(instance)
    for name, given in were.items():
        for child, below in zip(given, _named(node, name), strict=False):
            _make_room(filling, child, below)


def _answer(filling: Filling, element: "etree._Element", node: Node) -> int:
    """Write the answers below a node in their order; returns how many found no place."""
    if not len(element):
        text = element.text or ""
        if node.children:
            return 1 if text else 0
        control = filling.control(node.path)
        readonly = filling.readonly(node)
        if control is None or kind_of(filling.bind(node), control, readonly=readonly) in (None, "note"):
            # What is worked out or hidden works itself out anew.
            return 0
        # An answer that a form begins with may have been taken back.
        taken = filling.answer(node, text) and bool(node.text) == bool(text)
        return 0 if taken else 1
    lost = 0
    for name, given in _children(element).items():
        there = _named(node, name)
        for child, below in zip(given, there, strict=False):
            lost += _answer(filling, child, below)
        lost += sum(_answers_in(child) for child in given[len(there) :])
    return lost


def _answers_in(element: "etree._Element") -> int:
    return sum(1 for one in element.iter() if not len(one) and one.text)


def _children(element: "etree._Element") -> dict[str, list["etree._Element"]]:
    found: dict[str, list[etree._Element]] = {}
    for child in element:
        if isinstance(child.tag, str) and _name(child) != "meta":
            found.setdefault(_name(child), []).append(child)
    return found


def _named(node: Node, name: str) -> list[Node]:
    return [child for child in node.children if _local(child.name) == name]


def _name(element: "etree._Element") -> str:
    return etree.QName(element).localname


def _local(name: str) -> str:
    return name.rpartition(":")[2]
