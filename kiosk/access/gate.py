# SPDX-License-Identifier: EUPL-1.2
"""The window's gate: fingers and mouse come in as contacts, the scene gets one simple mouse that never misses.

Nothing behind the gate sees a raw touch, so QML need not know what trembling is. What stands over a target, such as
the shield of a page that has just opened, still gets the press in its place.
"""

import time
from collections.abc import Callable, Hashable, Iterable
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QEventPoint, QInputEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.access import tree
from kiosk.access.outline import Box, Element, Part
from kiosk.access.touch import Act, Activated, Contact, Hand, Kind, Pressed, Target, Touch

_TOUCHES: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
_CLICKS: Final = {
    QEvent.Type.MouseButtonPress: Kind.DOWN,
    QEvent.Type.MouseMove: Kind.MOVE,
    QEvent.Type.MouseButtonRelease: Kind.UP,
    QEvent.Type.MouseButtonDblClick: None,
}
_STATES: Final = {
    QEventPoint.State.Pressed: Kind.DOWN,
    QEventPoint.State.Updated: Kind.MOVE,
    QEventPoint.State.Released: Kind.UP,
}
_MOUSE: Final = -1
"""The mouse's number among the contacts."""
_AWAY: Final = QPointF(-10_000, -10_000)
"""Where a press is let go that shall not act."""
_LEFT: Final = Qt.MouseButton.LeftButton

Reading = Callable[[QTouchEvent, float], Iterable[Contact]]
"""The contacts of a touch event, by pixels per millimetre."""


class Follower(Protocol):
    """Whoever follows a finger that looks for something and presses nothing."""

    def touch(self, kind: Kind, x: float, y: float, time: float) -> None:
        """The finger's news; window pixels and seconds."""


def contacts_of(event: QTouchEvent, pixels_per_mm: float) -> Iterable[Contact]:
    """The contacts that have news, in millimetres of the window and seconds."""
    for point in event.points():
        kind = _STATES.get(point.state())
        if kind is not None:
            place, patch = point.position(), point.ellipseDiameters()
            major = max(patch.width(), patch.height()) / pixels_per_mm
            x, y = place.x() / pixels_per_mm, place.y() / pixels_per_mm
            yield Contact(point.id(), kind, x, y, _seconds(event), major or None)


def _seconds(event: QInputEvent) -> float:
    """When the screen noticed it, however late we hear of it; now, where nobody noted that."""
    return event.timestamp() / 1000 or time.monotonic()


class Gate(QObject):
    """Filters the events of one window; filters that want to see everything are installed after it.

    `lock_ms`: for so long a control that has acted does not act again (0 to 2000). `reading` takes a touch event
    apart; tests put times and sizes into it.
    """

    def __init__(
        self, window: QQuickWindow, *, pixels_per_mm: float = 4.0, lock_ms: int = 500, reading: Reading = contacts_of
    ) -> None:
        super().__init__(window)
        self.pixels_per_mm = pixels_per_mm
        self._window = window
        self._reading = reading
        self._touch = Touch(self._near, lock_ms)
        self._ear = Hand[bool](lambda _: True)
        self._explorer: Follower | None = None
        self._pressed_at: QPointF | None = None
        self._held: Element | None = None
        self._seen: dict[Hashable, Element] = {}
        """All that a finger may have come down on, by its path."""
        self._sending = False
        self._now = 0.0
        window.installEventFilter(self)

    @property
    def explorer(self) -> Follower | None:
        """Gets the finger instead of the scene; None where the finger presses."""
        return self._explorer

    @explorer.setter
    def explorer(self, explorer: Follower | None) -> None:
        # A finger that is down belongs to whom it came down for.
        self._lift_all()
        self._explorer = explorer

    @Slot()
    def let_go(self) -> None:
        """What a finger holds is gone, with its page: it presses nothing of what lies under it now."""
        self._lift_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches and clicks; everything else, and what we send ourselves, goes on to the scene."""
        if self._sending:
            return False
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            self._take_touch(event)
        elif kind in _CLICKS and isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseMove and not event.buttons():
                return False
            self._take_mouse(event)
        else:
            return False
        # Qt would make a mouse of a touch that nobody took.
        event.accept()
        return True

    def _take_touch(self, event: QTouchEvent) -> None:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            # A first touch tells that whatever we still believe to be down is not.
            self._lift_all()
        if event.type() != QEvent.Type.TouchCancel:
            for contact in self._reading(event, self.pixels_per_mm):
                self._take(contact)

    def _take_mouse(self, event: QMouseEvent) -> None:
        kind = _CLICKS[event.type()]
        button = event.buttons() if kind is Kind.MOVE else event.button()
        real = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
        if kind is None or not real or not button & _LEFT:
            return
        place = event.position()
        x, y = place.x() / self.pixels_per_mm, place.y() / self.pixels_per_mm
        self._take(Contact(_MOUSE, kind, x, y, _seconds(event)))

    def _take(self, contact: Contact) -> None:
        self._now = contact.time
        if self._explorer is None:
            for act in self._touch.take(contact):
                self._tell_scene(act)
            return
        for lead in self._ear.take(contact):
            x, y = lead.x * self.pixels_per_mm, lead.y * self.pixels_per_mm
            self._explorer.touch(lead.kind, x, y, contact.time)

    def _lift_all(self) -> None:
        for number in (*self._touch.resting, *self._ear.resting):
            self._take(Contact(number, Kind.CANCEL, 0.0, 0.0, self._now))

    def _near(self, x: float, y: float) -> list[Target]:
        """What stands under a place; where that is no control, all that can be pressed."""
        under = tree.control_at(self._window, x * self.pixels_per_mm, y * self.pixels_per_mm)
        controls = [under] if under is not None else tree.read(self._window).elements
        found: dict[Hashable, Element] = {element.path: element for element in controls if element.is_control}
        self._seen |= found
        return [self._target(element) for element in found.values()]

    def _target(self, element: Element) -> Target:
        box = Box(*(length / self.pixels_per_mm for length in element.box))
        return Target(element.path, box, is_key=element.part is Part.KEYBOARD, enabled=element.enabled)

    def _tell_scene(self, act: Act) -> None:
        if isinstance(act, Pressed):
            self._press(QPointF(act.x, act.y) * self.pixels_per_mm)
            element = self._seen[act.target.identity]
            # What lies over it may have taken the press.
            self._held = element if tree.is_held(self._window, element) else None
        elif self._pressed_at is not None:
            place = self._kept_place(self._pressed_at) if isinstance(act, Activated) else _AWAY
            self._pressed_at = self._held = None
            self._send(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.NoButton)

    def _press(self, place: QPointF) -> None:
        self._pressed_at = place
        self._send(QEvent.Type.MouseButtonPress, place, _LEFT)

    def _kept_place(self, place: QPointF) -> QPointF:
        """Where the finger lets go of what it pressed at a place, and what may stand elsewhere or anew meanwhile.

        News can come while a finger is down. A list that is filled anew has another button of the same name then,
        which nobody has pressed yet; a line of text above it moves a button away. Neither may cost somebody a press.
        """
        held = self._held
        if held is None:
            return place
        under = tree.control_at(self._window, place.x(), place.y())
        if under is not None and under.alike(held) and tree.is_held(self._window, under):
            return place
        alike = [element for element in tree.read(self._window).elements if element.alike(held) and element.enabled]
        if len(alike) != 1:
            # Gone, or nobody knows which of them is the one.
            return _AWAY
        place = QPointF(*alike[0].box.middle)
        if not tree.is_held(self._window, alike[0]):
            self._press(place)
        return place

    def _send(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        everywhere = self._window.mapToGlobal(place)
        click = QMouseEvent(kind, place, place, everywhere, _LEFT, held, Qt.KeyboardModifier.NoModifier)
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, click)
        finally:
            self._sending = False
