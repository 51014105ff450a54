# SPDX-License-Identifier: EUPL-1.2
"""Rules that are held against what a screen reader is told, and against the page as a whole."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from tests.walk.findings import Finding
from tests.walk.scene import Box, Node, Scene

EMERGENCY: Final = ("112", "110", "116 117")
BAR_KEYS: Final = ("Zurück", "Start", "Hilfe", "Größer|Kleiner", "Kontrast")
"""What stands in the same place on every page; of alternatives one."""


def unnamed_controls(scene: Scene) -> list[Finding]:
    """Controls that a screen reader cannot name, and touch areas that it is not told of at all."""
    found = []
    for node in scene.targets:
        if not node.is_control:
            found.append(Finding("accessible", node.path, f"role {_role(node)}", "a control's role"))
        elif node.ignored:
            found.append(Finding("accessible", node.path, "hidden from screen readers", "a control that is told of"))
        elif not node.name:
            found.append(Finding("accessible", node.path, f"role {_role(node)} without name", "a name"))
    return found


def unheard_text(scene: Scene) -> list[Finding]:
    """Painted words that nobody who cannot see them is told.

    They are told by a name of their own, which may be another (a code is not spoken), or by what stands for them, as
    a field for its label.
    """
    told = "\n".join(_letters(f"{node.name} {node.description}") for node in scene.nodes if not node.ignored)
    return [
        Finding("unheard", node.path, f"{node.text!r} is told by nothing", "an accessible name")
        for node in scene.texts
        # A key of the keyboard is told by the name of its sign: `Großes A`.
        if (node.ignored or not node.name) and not any(up.key and up.name for up in node.above)
        if _letters(plain(node.text)) not in told
    ]


def headings(scene: Scene) -> list[Finding]:
    """A page has exactly one heading: where am I. A question above it is told by its own name."""
    if scene.is_dialog:
        return []
    found = [node for node in scene.nodes if node.role == QAccessible.Role.Heading.value and not node.ignored]
    if len(found) == 1:
        return []
    told = ", ".join(repr(node.name) for node in found) or "none"
    return [Finding("heading", scene.nodes[0].path, f"{len(found)} headings: {told}", "one")]


def emergency(scene: Scene) -> list[Finding]:
    """The three emergency numbers stand on the page, or its Help key says that they are one touch away.

    A dialog has no bars: its answer is the one touch.
    """
    shown = " ".join(plain(node.text) for node in scene.texts)
    told = any(EMERGENCY[0] in node.name for node in scene.targets)
    if scene.is_dialog or told or all(number in shown for number in EMERGENCY):
        return []
    return [Finding("emergency", scene.nodes[0].path, "no way to the numbers", "numbers, or a Help key with 112")]


def bar_boxes(scene: Scene) -> dict[str, Box]:
    """Where BAR_KEYS stand on this page, by their German word, the language shown being installed."""
    keys = [node for node in scene.nodes if node.is_control and node.in_bar]
    found = {}
    for word in BAR_KEYS:
        names = {QCoreApplication.translate("BottomBar", one) for one in word.split("|")}
        box = next((node.box for node in keys if node.name.split(", ")[0] in names), None)
        if box is not None:
            found[word] = box
    return found


def unequal_bars(pages: Iterable[tuple[str, dict[str, Box]]]) -> list[Finding]:
    """Pages seen in one shape, each with its `bar_boxes`: keys that are missing or stand elsewhere.

    The notice board has no bars: nobody is there yet.
    """
    found = []
    first: dict[str, tuple[str, Box]] = {}
    for page, boxes in pages:
        for word in BAR_KEYS:
            box = boxes.get(word)
            if box is None:
                found.append(Finding("bars", page, f"no key {word!r}", "the same bars on every page"))
                continue
            where, known = first.setdefault(word, (page, box))
            if not known.contains(box) or not box.contains(known):
                found.append(Finding("bars", page, f"{word!r} at {box}", f"at {known}, as on {where}"))
    return found


def untranslated(scene: Scene, translated: Callable[[str], bool]) -> list[Finding]:
    """Painted words that the language shown does not know."""
    return [
        Finding("translation", node.path, f"{node.text!r} is not known", "a translation")
        for node in scene.texts
        if not any(up.key for up in node.above)
        and any(sign.isalpha() for sign in node.text)
        and not translated(node.text)
    ]


def plain(text: str) -> str:
    """Words without markup, their spaces equal."""
    bare = re.sub("<[^>]*>", " ", text).replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
    return " ".join(bare.replace("&amp;", "&").replace("\u00a0", " ").split())


def _letters(text: str) -> str:
    """Letters and figures alone, for comparing."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _role(node: Node) -> str:
    return QAccessible.Role(node.role).name
