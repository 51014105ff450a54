# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a window for somebody who has nothing but its tree."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from html import unescape

from tests.assistive.tree import Node

PRESSED = frozenset({"push button", "radio button", "check box", "toggle button", "link", "menu item", "page tab"})
"""Roles of what is pressed."""
CONTROLS = PRESSED | {"text", "password text", "combo box", "slider", "spin button"}
"""Roles of everything that is operated."""
_KNOWN = CONTROLS | {
    "alert message", "dialog", "frame", "heading", "label", "list", "list item", "notification", "note", "panel",
    "progress bar", "title bar", "tool bar",
}  # fmt: skip
_NOT_WORDS = re.compile(r"QMLTYPE|0x[0-9a-f]{4}|\bundefined\b|\[object |</?[bi]>")
_BREAK = re.compile(r"<br ?/?>")
_TAG = re.compile(r"<[^>]+>")


def faults(window: Node, painted: Iterable[str] = (), usable: Collection[str] | None = None) -> list[str]:
    """Every fault of what shows in a window, in reading order; empty where all is well.

    `painted` are the words that stand on the screen, known from elsewhere: none may be missing from the tree.
    `usable` are the names of what can be pressed, known from elsewhere: nothing else may claim that it can.
    """
    showing = list(window.showing())
    found = [fault for node in showing for fault in _faults_of(node, usable)]
    if not any(node.role == "heading" and node.name for node in showing):
        found.append("nothing is a heading")
    return found + list(_unread(showing, painted))


def _faults_of(node: Node, usable: Collection[str] | None) -> Iterator[str]:
    what = f"{node.role or 'no role'} {node.name!r}"
    if node.role not in _KNOWN:
        yield f"{what}: unknown role"
    if node.role in CONTROLS and not node.name.strip():
        yield f"{what}: a control without a name"
    if _NOT_WORDS.search(f"{node.name} {node.description}"):
        yield f"{what}: not words"
    yield from (f"{what}: {times} times {name}" for name, times in Counter(node.actions).items() if times > 1)
    if node.role in PRESSED and "Press" not in node.actions:
        yield f"{what}: cannot be pressed"
    if node.role in PRESSED and usable is not None and "sensitive" in node.states and node.name not in usable:
        yield f"{what}: claims that it can be used"
    if "focusable" in node.states and "sensitive" not in node.states:
        yield f"{what}: takes the focus though it cannot be used"
    if node.name and node.description == node.name:
        yield f"{what}: name and description are the same"
    yield from (
        f"{what}: read twice, the second time as {child.role}"
        for child in node.children
        if node.name and "showing" in child.states and child.name == node.name
    )


def _unread(showing: list[Node], painted: Iterable[str]) -> Iterator[str]:
    """Painted words that no name and no description holds."""
    read = [_plain(words) for node in showing for words in (node.name, node.description, node.text or "")]
    for words in painted:
        if not any(_plain(words) in spoken for spoken in read):
            yield f"{words!r} stands on the screen and not in the tree"


def _plain(words: str) -> str:
    """Without markup, and with one kind of blank."""
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", words))).split())
