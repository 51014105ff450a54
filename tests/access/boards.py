# SPDX-License-Identifier: EUPL-1.2
"""Boards of targets in real windows, and a screen that plays traces on them with Qt's own touch events."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.access.gate import contacts_of
from kiosk.access.touch import Activated, Contact, Kind, Touch
from tests.access.traces import Board, Trace

PIXELS_PER_MM: Final = 4.03
LOCK_MS: Final = 500
BETWEEN_S: Final = 3.0
"""Time between two attempts, so that none is locked by the one before."""

OURS: Final = "TouchArea { anchors.fill: parent; label: number; keyboardKey: key; onActivated: window.act(number) }"
MOUSE_AREA: Final = "MouseArea { anchors.fill: parent; onClicked: window.act(number) }"
TAP_HANDLER: Final = "TapHandler { onTapped: window.act(number) }"


def page(board: Board, control: str) -> str:
    """QML for a window's content: every target of the board with a control in it; `acted` are those that acted."""
    keys = board.columns * board.rows if board.are_keys else 0
    boxes = [[round(length * PIXELS_PER_MM) for length in box] for box in board.boxes]
    return f"""
    property string acted
    function act(number: int): void {{ acted += number + " "; }}
    component Part: Item {{
        required property int index
        required property var modelData
        property bool key: true
        readonly property int number: key ? index : index + {keys}
        x: modelData[0]; y: modelData[1]; width: modelData[2]; height: modelData[3]
        {control}
    }}
    Item {{
        anchors.fill: parent
        Accessible.role: Accessible.Grouping
        Accessible.name: "Tastatur"
        Repeater {{ model: {boxes[:keys]}; Part {{ }} }}
    }}
    Repeater {{ model: {boxes[keys:]}; Part {{ key: false }} }}
    """


class Screen:
    """A touch screen before a window, with a clock of its own."""

    def __init__(self) -> None:
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down: set[int] = set()
        self._now = 0.0
        self._major: float | None = None

    def reading(self, event: QTouchEvent, pixels_per_mm: float) -> Iterable[Contact]:
        """For a gate: the time of the trace instead of this machine's, and the size, which Qt's tests cannot send."""
        for contact in contacts_of(event, pixels_per_mm):
            yield contact._replace(time=self._now, major=self._major)

    def play(self, trace: Trace, window: QQuickWindow, begin: float = 0.0) -> list[int]:
        """Play one attempt; the targets that acted."""
        window.setProperty("acted", "")
        for contact in trace.contacts:
            self._now, self._major = begin + contact.time, contact.major
            self._send(contact, window)
        return [int(index) for index in str(window.property("acted")).split()]

    def _send(self, contact: Contact, window: QQuickWindow) -> None:
        # Without letting Qt paint in between: a trace has a hundred events.
        event = QTest.touchEvent(window, self._device, False)
        for other in self._down - {contact.number}:
            event.stationary(other)
        place = QPoint(round(contact.x * PIXELS_PER_MM), round(contact.y * PIXELS_PER_MM))
        match contact.kind:
            case Kind.DOWN:
                self._down.add(contact.number)
                event.press(contact.number, place, window)
            case Kind.MOVE:
                event.move(contact.number, place, window)
            case _:
                self._down.discard(contact.number)
                event.release(contact.number, place, window)
        event.commit(False)


def rules_on(board: Board, trace: Trace) -> list[int]:
    """What the rules alone make of one attempt."""
    touch = Touch(lambda x, y: board.targets, LOCK_MS)
    acts = [act for contact in trace.contacts for act in touch.take(contact)]
    return [board.targets.index(act.target) for act in acts if isinstance(act, Activated)]
