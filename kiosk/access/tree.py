# SPDX-License-Identifier: EUPL-1.2
"""The window's accessibility tree, read and operated from within: what a screen reader would get over AT-SPI.

No wrapper of a QML item is kept: PySide 6.11.3 crashes on one that outlives its item. A path through the tree is
walked anew for every action, and nothing happens where another element stands there meanwhile.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.access.outline import Box, Element, Outline, Part, Role

_ROLES = {
    QAccessible.Role.Heading: Role.HEADING,
    # A question is told by its name.
    QAccessible.Role.Dialog: Role.HEADING,
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.Note: Role.TEXT,
    QAccessible.Role.Graphic: Role.TEXT,
    QAccessible.Role.AlertMessage: Role.ALERT,
    QAccessible.Role.ListItem: Role.ENTRY,
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.RadioButton: Role.CHOICE,
    QAccessible.Role.CheckBox: Role.CHOICE,
    QAccessible.Role.EditableText: Role.FIELD,
}
CODE = "code"
"""In an item's `Accessible.id`: its words are told sign by sign."""
SIGN = "sign"
"""In the `Accessible.id` of a key: it types what it is called."""
PRIVATE = "private"
"""In an item's `Accessible.id`: its words are nobody else's business."""
LANGUAGE = "lang:"
"""In an item's `Accessible.id`, followed by a language: its words are in that one."""
_PRESS = ("Press", "Toggle")
_BARS = {QAccessible.Role.TitleBar: Part.TOP_BAR, QAccessible.Role.ToolBar: Part.BOTTOM_BAR}


def read(window: QQuickWindow) -> Outline:
    """What stands on a window now."""
    root = QAccessible.queryAccessibleInterface(window)
    corner = root.rect()
    top: list[tuple[int, QAccessibleInterface]] = list(_shown(root))
    dialogs = [entry for entry in top if entry[1].role() == QAccessible.Role.Dialog]
    reading = _Reading(corner.x(), corner.y())
    for index, child in dialogs[-1:] or top:
        reading.take(child, (index,), Part.DIALOG if dialogs else _BARS.get(child.role(), Part.PAGE), "")
    return Outline(reading.title, tuple(_secret_keys(reading.elements)))


def _secret_keys(elements: list[Element]) -> list[Element]:
    """The keys of a private field are as private as what they write: heard one by one, they tell it."""
    if not any(element.role is Role.FIELD and element.private for element in elements):
        return elements
    return [
        replace(element, private=True) if element.part is Part.KEYBOARD and element.code else element
        for element in elements
    ]


def control_at(window: QQuickWindow, x: float, y: float) -> Element | None:
    """The control at a place, window pixels, without reading the whole window: a touch has no millisecond for that.

    It is told as `read` tells it, but for its place among the choices of a list. None also for a control that is
    disabled: it may lie behind a question, which `read` knows.
    """
    root = QAccessible.queryAccessibleInterface(window)
    corner = root.rect()
    node: QAccessibleInterface | None = root.childAt(round(x) + corner.x(), round(y) + corner.y())
    while node is not None and not _is_control(node):
        node = None if node == root else node.parent()
    if node is None or node.state().disabled:
        return None
    path, roles = _way(root, node)
    role, name = _ROLES[node.role()], _text(node, QAccessible.Text.Name)
    return _Reading(corner.x(), corner.y()).element(node, path, _part(roles), role, name)


def is_held(window: QQuickWindow, element: Element) -> bool:
    """Whether a control shows that it is being pressed."""
    found = _find(window, element)
    return found is not None and bool(found.state().pressed)


def press(window: QQuickWindow, element: Element) -> bool:
    """Do what a press of this control does; False where it is gone or cannot be pressed."""
    found = _find(window, element)
    if found is None or found.state().disabled:
        return False
    actions = found.actionInterface()
    if element.role is Role.FIELD:
        return focus(window, element)
    name = next((name for name in _PRESS if name in actions.actionNames()), None) if actions is not None else None
    if actions is None or name is None:
        return False
    actions.doAction(name)
    return True


def focus(window: QQuickWindow, element: Element) -> bool:
    """Give a control the keyboard's focus; False where it takes none."""
    found = _find(window, element)
    actions = None if found is None else found.actionInterface()
    if actions is None or not element.focusable or not element.is_control:
        return False
    actions.doAction(actions.setFocusAction())
    return True


def _find(window: QQuickWindow, element: Element) -> QAccessibleInterface | None:
    node = QAccessible.queryAccessibleInterface(window)
    for index in element.path:
        if index >= node.childCount():
            return None
        node = node.child(index)
    known = _ROLES.get(node.role())
    same = known is element.role and _text(node, QAccessible.Text.Name) == element.name
    return node if same and not node.state().invisible else None


def _is_control(node: QAccessibleInterface) -> bool:
    known = _ROLES.get(node.role())
    return known is not None and known.is_control


def _way(root: QAccessibleInterface, node: QAccessibleInterface) -> tuple[tuple[int, ...], list[QAccessible.Role]]:
    """Indexes and roles from the window down to a node."""
    path: list[int] = []
    roles: list[QAccessible.Role] = []
    while node != root:
        parent = node.parent()
        path.insert(0, parent.indexOfChild(node))
        roles.insert(0, node.role())
        node = parent
    return tuple(path), roles


def _part(roles: list[QAccessible.Role]) -> Part:
    """Where a node stands, by the roles from the window down to it."""
    if roles[0] == QAccessible.Role.Dialog:
        return Part.DIALOG
    part = _BARS.get(roles[0], Part.PAGE)
    return Part.KEYBOARD if part is Part.PAGE and QAccessible.Role.Grouping in roles else part


def _shown(node: QAccessibleInterface) -> Iterator[tuple[int, QAccessibleInterface]]:
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and not child.state().invisible:
            yield index, child


def _text(node: QAccessibleInterface, kind: QAccessible.Text) -> str:
    return node.text(kind).strip()


@dataclass
class _Reading:
    """One pass through the tree."""

    left: int
    top: int
    title: str = ""
    elements: list[Element] = field(default_factory=list)
    _lists: list[list[int]] = field(default_factory=list)

    def take(self, node: QAccessibleInterface, path: tuple[int, ...], part: Part, said: str) -> None:
        """Add a node and what is in it; `said` is what an element around it has already told."""
        role = node.role()
        if role == QAccessible.Role.Grouping and part is Part.PAGE:
            part = Part.KEYBOARD
        name = _text(node, QAccessible.Text.Name)
        known = _ROLES.get(role)
        if not self.title and (known is Role.HEADING or role == QAccessible.Role.Dialog):
            self.title = name
        if known is not None and name and not (known is Role.TEXT and f", {name}, " in f", {said}, "):
            element = self.element(node, path, part, known, name)
            self._enlist(path, element)
            self.elements.append(element)
            said = f"{said}, {element.name}, {element.description}"
        # A tool bar within a list turns its pages and is none of its entries.
        gathers = role in (QAccessible.Role.List, QAccessible.Role.ToolBar)
        if gathers:
            self._lists.append([])
        for index, child in _shown(node):
            self.take(child, (*path, index), part, said)
        if gathers:
            self._close_list(numbered=role == QAccessible.Role.List)

    def element(
        self, node: QAccessibleInterface, path: tuple[int, ...], part: Part, role: Role, name: str
    ) -> Element:
        """What a node is to somebody who uses it."""
        state = node.state()
        rect = node.rect()
        marks = _text(node, QAccessible.Text.Identifier).split()
        return Element(
            path=path,
            role=role,
            name=name,
            box=Box(rect.x() - self.left, rect.y() - self.top, rect.width(), rect.height()),
            part=part,
            description=_text(node, QAccessible.Text.Description),
            value=_text(node, QAccessible.Text.Value),
            enabled=not state.disabled,
            checked=bool(state.checked) if state.checkable else None,
            focusable=bool(state.focusable),
            focused=bool(state.focused),
            code=CODE in marks or SIGN in marks,
            private=PRIVATE in marks,
            language=next((mark.removeprefix(LANGUAGE) for mark in marks if mark.startswith(LANGUAGE)), ""),
        )

    def _enlist(self, path: tuple[int, ...], element: Element) -> None:
        """Remember a list's own choices; buttons within an entry are no entries."""
        inside = self._lists and element.role in (Role.ENTRY, Role.BUTTON, Role.CHOICE)
        if inside and not any(path[: len(known.path)] == known.path for known in self._open_entries()):
            self._lists[-1].append(len(self.elements))

    def _open_entries(self) -> list[Element]:
        return [self.elements[index] for index in self._lists[-1]]

    def _close_list(self, *, numbered: bool) -> None:
        members = self._lists.pop()
        for place, index in enumerate(members if numbered else (), start=1):
            self.elements[index] = replace(self.elements[index], position=place, count=len(members))
