# SPDX-License-Identifier: EUPL-1.2
"""Fingers and keys for the tests of the controls."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.walk.scene import Box, Node, Scene

PIXELS_PER_MM = 4.0


class Hand:
    """A hand at a window: touches by millimetres, presses keys, and knows controls by their accessible names."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._screen: QPointingDevice = QTest.createTouchDevice()

    def scene(self) -> Scene:
        """The window as it is now."""
        return Scene(self._window, PIXELS_PER_MM)

    def control(self, name: str) -> Node:
        """The control with this accessible name."""
        return self.scene().control(name)

    def names(self) -> list[str]:
        """Accessible names of all controls, in order of their making."""
        return [node.name for node in self.scene().targets]

    def texts(self) -> list[str]:
        """All painted words."""
        return [node.text for node in self.scene().texts]

    def press(self, place: QPoint) -> None:
        """Put a finger down."""
        QTest.touchEvent(self._window, self._screen).press(0, place, self._window).commit()

    def press_second(self, place: QPoint) -> None:
        """Put a second finger down while the first rests."""
        QTest.touchEvent(self._window, self._screen).stationary(0).press(1, place, self._window).commit()

    def move(self, place: QPoint) -> None:
        """Slide the first finger."""
        QTest.touchEvent(self._window, self._screen).move(0, place, self._window).commit()

    def release(self, place: QPoint) -> None:
        """Lift the first finger."""
        QTest.touchEvent(self._window, self._screen).release(0, place, self._window).commit()

    def release_second(self, place: QPoint) -> None:
        """Lift the second finger while the first rests."""
        QTest.touchEvent(self._window, self._screen).stationary(0).release(1, place, self._window).commit()

    def tap(self, name: str) -> None:
        """Press and lift in the middle of the control."""
        place = middle(self.control(name).box)
        self.press(place)
        self.release(place)

    def slide(self, name: str, millimetres: float) -> None:
        """Press in the middle, slide so far beyond the right edge, lift."""
        box = self.control(name).box
        self.press(middle(box))
        end = QPoint(round(box.right + millimetres * PIXELS_PER_MM), middle(box).y())
        self.move(end)
        self.release(end)

    def key(self, key: Qt.Key) -> None:
        """Press and release a key of a real keyboard."""
        QTest.keyClick(self._window, key)


def middle(box: Box) -> QPoint:
    """The middle of a box."""
    return QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))
