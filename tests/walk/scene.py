# SPDX-License-Identifier: EUPL-1.2
"""A window as the walk sees it: its visible items, what they paint, and what assistive technology is told."""

from functools import cached_property
from math import hypot
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TOUCHING_PX: Final = 2.0
"""Lines of text may share this much of their leading."""

CONTROL_ROLES: Final = frozenset(
    {
        QAccessible.Role.Button.value,
        QAccessible.Role.CheckBox.value,
        QAccessible.Role.RadioButton.value,
        QAccessible.Role.Link.value,
        QAccessible.Role.ComboBox.value,
        QAccessible.Role.EditableText.value,
        QAccessible.Role.MenuItem.value,
        QAccessible.Role.PageTab.value,
        QAccessible.Role.Slider.value,
        QAccessible.Role.SpinBox.value,
    }
)


PLUMBING: Final = frozenset(
    {"RootItem", "Item", "Loader", "FocusScope", "Column", "Row", "Grid", "Flow", "Rectangle"}
)
"""Items that only arrange others; without a name of their own they tell nothing."""


class Box(NamedTuple):
    """A rectangle in the window, pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.top + self.height

    def contains(self, other: "Box", slack: float = 1.0) -> bool:
        """Whether `other` lies within this box and `slack` pixels around it."""
        return (
            other.left >= self.left - slack
            and other.top >= self.top - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than the leading of a line of text."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > TOUCHING_PX and down > max(TOUCHING_PX, 0.12 * self.height)

    def distance(self, other: "Box") -> float:
        """Shortest way between the two; 0 when they touch."""
        across = max(self.left - other.right, other.left - self.right, 0.0)
        down = max(self.top - other.bottom, other.top - self.bottom, 0.0)
        return hypot(across, down)

    def __str__(self) -> str:
        return f"{self.left:.0f},{self.top:.0f} {self.width:.0f} x {self.height:.0f} px"


class Node(msgspec.Struct, eq=False):
    """A visible item, its place in the window (pixels) and what a screen reader is told about it."""

    kind: str
    word: str
    box: Box
    painted: Box | None
    text: str
    truncated: bool
    line_count: int
    content: tuple[float, float] | None
    size: tuple[float, float]
    clip: bool
    frame: bool
    flickable: bool
    touch: bool
    enabled: bool
    key: bool
    role: int
    name: str
    parent: int
    above: "tuple[Node, ...]" = ()
    """Ancestors, nearest first."""

    @property
    def path(self) -> str:
        """From the window down: components, and what tells them from their siblings."""
        told = [node.label for node in reversed(self.above) if node.word or node.kind not in PLUMBING]
        return "/".join((*told, self.label))

    @property
    def label(self) -> str:
        """`ChoiceRow "Eier vom Hof"`."""
        return f'{self.kind} "{self.word.strip()[:40]}"' if self.word else self.kind

    @property
    def is_control(self) -> bool:
        """Told to assistive technology as something to operate."""
        return self.role in CONTROL_ROLES

    @property
    def words(self) -> Box:
        """Where the words are painted, which may be more than the item's own box."""
        return self.painted or self.box

    def within(self, other: "Node") -> bool:
        """Whether `other` is this node or an ancestor of it."""
        return self is other or any(node is other for node in self.above)


class Scene:
    """The visible items of a window. While a dialog is open, only what belongs to it counts."""

    def __init__(self, window: QQuickWindow, pixels_per_mm: float) -> None:
        self.pixels_per_mm = pixels_per_mm
        self.frame = Box(0, 0, window.width(), window.height())
        self._window = window
        self._probe = _probe_for(window)
        self._everything = msgspec.json.decode(self._ask("scene"), type=list[Node])
        for node in self._everything:
            if node.parent >= 0:
                up = self._everything[node.parent]
                node.above = (up, *up.above)
        dialogs = [node for node in self._everything if node.role == QAccessible.Role.Dialog.value]
        self.nodes = [node for node in self._everything if not dialogs or node.within(dialogs[-1])]

    @cached_property
    def texts(self) -> list[Node]:
        """Everything with painted words."""
        return [node for node in self.nodes if node.text.strip()]

    @cached_property
    def targets(self) -> list[Node]:
        """Everything to operate: named controls, and touch areas that belong to none."""
        enabled = [node for node in self.nodes if node.enabled]
        controls = [node for node in enabled if node.is_control]
        stray = [
            node
            for node in enabled
            if node.touch and not node.is_control and not any(up.is_control for up in node.above)
        ]
        return controls + [
            node for node in stray if not any(node.within(other) for other in stray if other is not node)
        ]

    def control(self, name: str) -> Node:
        """The control with this accessible name."""
        return next(node for node in self.targets if node.name == name)

    def mm(self, pixels: float) -> float:
        """Pixels in millimetres."""
        return pixels / self.pixels_per_mm

    def tab_round(self, most: int) -> list[Node]:
        """What Tab reaches, each stop once, at most `most`; begins where the window's chain begins.

        The focus returns to where it was.
        """
        self._ask("remember")
        stops: list[Node] = []
        for _ in range(most):
            QTest.keyClick(self._window, Qt.Key.Key_Tab)
            index = int(self._ask("focus"))
            # The root takes the focus when nothing else does.
            if index <= 0 or self._everything[index] in stops:
                break
            stops.append(self._everything[index])
        self._ask("return")
        first = self._everything[int(self._ask("first"))]
        start = stops.index(first) if first in stops else 0
        return stops[start:] + stops[:start]

    def _ask(self, question: str) -> str:
        self._questions = getattr(self, "_questions", 0) + 1
        self._probe.setProperty("question", f"{question} {self._questions}")
        return str(self._probe.property("answer"))


def _probe_for(window: QQuickWindow) -> QObject:
    engine = qmlEngine(window)
    assert engine is not None, "the window was not made by QML"
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(Path(__file__).with_name("probe.qml"))))
    probe = component.createWithInitialProperties({"window": window})
    if probe is None:
        raise RuntimeError(component.errorString())
    component.setParent(probe)
    return probe
