# SPDX-License-Identifier: EUPL-1.2
"""A window as the walk sees it: its visible items, what they paint, and what assistive technology is told."""

from collections.abc import Callable
from functools import cached_property
from itertools import count
from math import hypot
from pathlib import Path
from typing import Final, NamedTuple
from weakref import WeakKeyDictionary

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow

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

BAR_ROLES: Final = frozenset({QAccessible.Role.ToolBar.value, QAccessible.Role.TitleBar.value})

_PROBES: Final["WeakKeyDictionary[QQuickWindow, QObject]"] = WeakKeyDictionary()
_NUMBERS: Final = count()
"""The probe answers when its question changes."""


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

    def grown(self, by: float) -> "Box":
        """This box and so many pixels around it."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def joined(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        return Box(left, top, max(self.right, other.right) - left, max(self.bottom, other.bottom) - top)

    def mirrored(self, width: float) -> "Box":
        """Where this box lies in a window of this width that is read from the other side."""
        return Box(width - self.right, self.top, self.width, self.height)

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
    hit: bool
    """Takes touches, perhaps beyond the drawn edge of what it belongs to."""
    font_size: float
    """Of the em, pixels."""
    font_family: str
    font_weight: int
    pictogram: bool
    border: float
    """Width of a rectangle's border, pixels."""
    role: int
    name: str
    description: str
    ignored: bool
    checkable: bool
    checked: bool
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
    def control(self) -> "Node | None":
        """The control that this node is or belongs to."""
        return next((node for node in (self, *self.above) if node.is_control), None)

    @property
    def in_bar(self) -> bool:
        """Whether it stands in a bar beside the page, and not in one of the page's own."""
        roles = {node.role for node in self.above}
        return not roles.isdisjoint(BAR_ROLES) and QAccessible.Role.Pane.value not in roles

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
        self.window = window
        self._probe = _probe_for(window)
        self.told = self._ask("scene")
        """Everything that is known of the window, as it was told: equal for equal scenes."""
        self._everything = msgspec.json.decode(self.told, type=list[Node])
        for node in self._everything:
            if node.parent >= 0:
                up = self._everything[node.parent]
                node.above = (up, *up.above)
        dialogs = [node for node in self._everything if node.role == QAccessible.Role.Dialog.value]
        self.is_dialog = bool(dialogs)
        self.is_low = bool(window.property("low"))
        """The page keeps to the lower part of the screen, and is laid out as on a small one."""
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

    @cached_property
    def hit_areas(self) -> list[tuple[Node, Box]]:
        """Every control with all of the area that takes its touches."""
        areas = {id(node): (node, node.box) for node in self.targets}
        for node in self.nodes:
            control = node.control
            if node.hit and node.enabled and control is not None and id(control) in areas:
                areas[id(control)] = (control, areas[id(control)][1].joined(node.box))
        return list(areas.values())

    def shows(self, word: str) -> bool:
        """Whether an item of this name or these words is to be seen, be it behind a dialog."""
        return any(node.word == word for node in self._everything)

    def control(self, name: str) -> Node:
        """The control with this accessible name."""
        return next(node for node in self.targets if node.name == name)

    def visible(self, box: Box) -> Box:
        """The part of a box that lies in the window."""
        left, top = max(0.0, box.left), max(0.0, box.top)
        right, bottom = min(self.frame.right, box.right), min(self.frame.bottom, box.bottom)
        return Box(left, top, max(0.0, right - left), max(0.0, bottom - top))

    def mm(self, pixels: float) -> float:
        """Pixels in millimetres."""
        return pixels / self.pixels_per_mm

    def hide_ring(self) -> None:
        """Leave the focus where it is, but as if no key had brought it there."""
        self._ask("hide ring")

    @cached_property
    def stops(self) -> list[Node]:
        """What Tab reaches, each stop once; begins where the window's chain begins."""
        self.tab_round(lambda _: None)
        return self.stops

    def tab_round(self, at_stop: Callable[[Node], None]) -> None:
        """Let Tab go round and learn its `stops`; each is told while it has the focus.

        The focus returns to where it was.
        """
        self._ask("remember")
        stops: list[Node] = []
        # A round that does not end is found out by its length.
        for _ in range(len(self.targets) + 3):
            # Not QTest.keyClick: it works off Qt's events, among them those that wake up tasks.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(self.window, key)
            index = int(self._ask("focus"))
            # The root takes the focus when nothing else does.
            if index <= 0 or self._everything[index] in stops:
                break
            stops.append(self._everything[index])
            at_stop(stops[-1])
        self._ask("return")
        first = self._everything[int(self._ask("first"))]
        start = stops.index(first) if first in stops else 0
        self.stops = stops[start:] + stops[:start]

    def _ask(self, question: str) -> str:
        self._probe.setProperty("question", f"{question} {next(_NUMBERS)}")
        return str(self._probe.property("answer"))


def turn_to(window: QQuickWindow, page: int) -> None:
    """Let whatever turns pages in this window show its page of this number, from 0, or its last."""
    _probe_for(window).setProperty("question", f"turn {page} {next(_NUMBERS)}")


def page_count(window: QQuickWindow) -> int:
    """How many pages the longest list or text of this window has."""
    probe = _probe_for(window)
    probe.setProperty("question", f"sheets {next(_NUMBERS)}")
    return int(probe.property("answer"))


def _probe_for(window: QQuickWindow) -> QObject:
    known = _PROBES.get(window)
    if known is not None:
        return known
    engine = qmlEngine(window)
    assert engine is not None, "the window was not made by QML"
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(Path(__file__).with_name("probe.qml"))))
    probe = component.createWithInitialProperties({"window": window})
    if probe is None:
        raise RuntimeError(component.errorString())
    component.setParent(probe)
    probe.setParent(window)
    _PROBES[window] = probe
    return probe
