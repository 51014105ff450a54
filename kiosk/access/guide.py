# SPDX-License-Identifier: EUPL-1.2
"""Keys, switches and the exploring finger: the ways through a page that need no look at it.

It stands before the window and takes what is its own; the rest goes on to the page. A frame on the screen follows
(EN 301 549, 5.1.3.3), so that whoever sits beside sees what is being told.
"""

from typing import Protocol, cast

from PySide6.QtCore import Property, QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.access import tree
from kiosk.access.cursor import Scan, everything, first, into_keyboard, operable, step
from kiosk.access.explore import Explorer, Press, Tell
from kiosk.access.gate import Gate
from kiosk.access.keys import Act, KeyMap
from kiosk.access.outline import Element, Outline, Part, Role
from kiosk.access.touch import Kind
from kiosk.access.voice import Voice

QML_IMPORT_NAME = "Dorfpunkt.Shell"
QML_IMPORT_MAJOR_VERSION = 1

_BEGINNINGS = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_REACH_MM = 4.0
_SLIP_MM = 8.0
_FOLLOW_MS = 60
_ECHO_MS = 600


class Steering(Protocol):
    """What a key can ask of the shell."""

    def begin(self) -> None:
        """Leave the notice board."""

    def back(self) -> None:
        """One page back."""

    def help(self) -> None:
        """The help page."""


@QmlElement
class Guide(QObject):
    """The place on the page where somebody is who does not look at it."""

    cursorChanged = Signal()
    exploringChanged = Signal()

    def __init__(
        self,
        steering: Steering,
        voice: Voice,
        keys: KeyMap,
        *,
        keypad: bool,
        key_lock_ms: int = 0,
        parent: QObject,
    ) -> None:
        """`keypad`: a five-key pad is fitted, whose keys reach the keyboard on the screen too.

        `key_lock_ms`: the same key counts again only so long after it was struck last.
        """
        super().__init__(parent)
        self._steering = steering
        self._voice = voice
        self._keys = keys
        self._keypad = keypad
        self._key_lock_ms = key_lock_ms
        self._struck = (0, 0)
        """The key that was pressed last, and when, in milliseconds of the system."""
        self._window: QQuickWindow | None = None
        self._gate: Gate | None = None
        self._pixels_per_mm = 4.0
        self._cursor: Element | None = None
        self._offered: tuple[Element, ...] = ()
        self._scan = Scan()
        self._explorer: Explorer | None = None
        self._spoken_at_press = 0
        self._tabbed = QTimer(self, singleShot=True, interval=0)
        self._tabbed.timeout.connect(self._tell_focus)
        self._echo = QTimer(self, singleShot=True, interval=_ECHO_MS)
        self._echo.timeout.connect(self._answer)
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._follow_box)
        voice.saying.connect(self._told)
        voice.pageRead.connect(self._page_over)

    # --- what the program calls

    def attach(self, window: QQuickWindow, gate: Gate) -> None:
        """Stand before a window and its gate."""
        self._window = window
        self._gate = gate
        window.installEventFilter(self)
        self._voice.attach(self.outline)

    def close(self) -> None:
        """The window goes: look at it no more."""
        for timer in (self._follow, self._echo, self._tabbed):
            timer.stop()
        self._window = None

    def set_scale(self, pixels_per_mm: float) -> None:
        """How many pixels a millimetre of the screen has."""
        self._pixels_per_mm = pixels_per_mm

    @property
    def is_exploring(self) -> bool:
        """Whether touches tell before they press."""
        return self._explorer is not None

    def outline(self) -> Outline:
        """What stands on the window now."""
        return Outline("", ()) if self._window is None else tree.read(self._window)

    @Slot()
    def page_opened(self) -> None:
        """Another page: what was under the cursor is gone."""
        self._scan = Scan()
        self._set_cursor(None)
        self._voice.page_opened()

    @Slot(bool)
    def set_headphones(self, plugged: bool) -> None:
        """Whoever plugs in headphones wants to hear, and may not see (EN 301 549, 5.1.3.2)."""
        if plugged:
            self._steering.begin()
        self.explore(plugged)
        self._voice.set_headphones(plugged)

    # --- what QML calls

    @Slot(bool)
    def explore(self, exploring: bool) -> None:
        """Whether touches tell before they press."""
        wanted = exploring and self._voice.has_speaker
        if wanted != self.is_exploring:
            self._explorer = (
                Explorer(_REACH_MM * self._pixels_per_mm, _SLIP_MM * self._pixels_per_mm) if wanted else None
            )
            self._voice.exploring = wanted
            if self._gate is not None:
                self._gate.explorer = self if wanted else None
            self.exploringChanged.emit()

    # --- events

    def touch(self, kind: Kind, x: float, y: float, time: float) -> None:
        """The exploring finger's news from the gate: window pixels and seconds."""
        if self._explorer is None:
            return
        found = self._explorer.touch(kind, x, y, time, self.outline())
        if isinstance(found, Press):
            self._press(found.element)
        elif isinstance(found, Tell):
            self._go_to(found.element)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something; every touch silences the voice and goes on to the gate."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            return self._key(cast(QKeyEvent, event))
        if kind is QEvent.Type.KeyRelease:
            return self._means(cast(QKeyEvent, event)) is not None
        # Not what the gate makes of a touch that was noticed already.
        if kind in _BEGINNINGS and event.spontaneous():
            self._voice.stop()
            if self._explorer is None:
                self._set_cursor(None)
        return False

    def _means(self, event: QKeyEvent) -> Act | None:
        act = self._keys.act(event.key())
        if act is None:
            return None
        if self._board():
            # Enter and Space are the board's own; all other keys that we know begin a visit.
            return None if event.key() in _ENTERS else act
        selecting = act is Act.SELECT and (self._cursor is None or self._types_here())
        leaving = act is Act.BACK and self._dialog()
        # A field knows best what Enter is, a question what Escape is.
        return None if selecting or leaving else act

    def _key(self, event: QKeyEvent) -> bool:
        act = self._means(event)
        if act is None:
            self._voice.stop()
            if event.key() in _TABS:
                self._tab()
            return False
        if event.isAutoRepeat() or self._struck_twice(event):
            # A key that is held, or that a trembling finger strikes again, counts once (EN 301 549, 5.7 and 5.8).
            return True
        if act not in _STEERS_SPEECH:
            self._voice.stop()
        if self._board():
            self._steering.begin()
            if act not in _OF_THE_BOARD:
                return True
        self._do(act)
        return True

    def _tab(self) -> None:
        """Follow the focus; where it is on nothing that can be seen any more, it comes to the first control."""
        self._tabbed.start()
        if self._window is not None and not any(element.focused for element in self.outline().elements):
            self._window.contentItem().forceActiveFocus()

    def _struck_twice(self, event: QKeyEvent) -> bool:
        last, self._struck = self._struck, (event.key(), event.timestamp())
        return last[0] == event.key() and event.timestamp() - last[1] < self._key_lock_ms

    def _do(self, act: Act) -> None:
        match act:
            case Act.PREVIOUS | Act.NEXT:
                self._step(1 if act is Act.NEXT else -1)
            case Act.SELECT:
                self._select()
            case Act.BACK:
                self._back()
            case Act.HELP:
                self._steering.help()
            case Act.SWITCH_ON:
                self._offer(self._scan.go_on(self.outline()))
            case Act.SWITCH_TAKE:
                self._take()
            case Act.TALK:
                self._voice.toggle()
            case _:
                {
                    Act.AGAIN: self._voice.again,
                    Act.PAUSE: self._voice.pause,
                    Act.SLOWER: self._voice.slower,
                    Act.FASTER: self._voice.faster,
                    Act.SOFTER: self._voice.softer,
                    Act.LOUDER: self._voice.louder,
                }[act]()

    # --- inside

    def _board(self) -> bool:
        """The notice board takes every key and touch as its own."""
        return self._window is not None and not bool(self._window.property("bars"))

    def _dialog(self) -> bool:
        return any(element.part is Part.DIALOG for element in self.outline().elements)

    def _types_here(self) -> bool:
        """The cursor is on a field that is written with a keyboard of keys."""
        return self._cursor is not None and self._cursor.role is Role.FIELD and not self._keypad

    def _step(self, by: int) -> None:
        wanted = everything if self._voice.is_on else operable
        outline = self.outline()
        start = self._cursor or next((element for element in outline.elements if element.focused), None)
        found = step(outline, start, by, wanted)
        if found is not None:
            self._go_to(found)

    def _go_to(self, element: Element) -> None:
        self._set_cursor(element)
        if self._window is not None and element.part is not Part.KEYBOARD:
            tree.focus(self._window, element)
        if self._voice.is_on:
            self._voice.tell(element)

    def _select(self) -> None:
        outline = self.outline()
        here = None if self._cursor is None else outline.find(self._cursor)
        if here is None or self._cursor is None:
            return
        if here.role is Role.FIELD:
            key = into_keyboard(outline)
            if key is not None:
                self._go_to(key)
        elif self._voice.is_on and not here.same(self._cursor):
            # Something else has come in its place: nobody presses what they have not heard.
            self._go_to(here)
        else:
            self._press(here)

    def _press(self, element: Element) -> None:
        if self._window is None or not element.is_control:
            return
        self._set_cursor(element)
        self._spoken_at_press = self._voice.times_spoken
        if element.role is Role.FIELD:
            tree.focus(self._window, element)
        else:
            tree.press(self._window, element)
        self._follow.start()
        self._echo.start()

    @Slot()
    def _answer(self) -> None:
        """Where a press has changed nothing that is told, what was pressed is told again: why it does nothing."""
        here = None if self._cursor is None else self.outline().find(self._cursor)
        if here is not None and self._voice.is_on and self._voice.times_spoken == self._spoken_at_press:
            self._voice.tell(here)

    def _back(self) -> None:
        if self._cursor is not None and self._cursor.part is Part.KEYBOARD:
            field = next((known for known in self.outline().elements if known.role is Role.FIELD), None)
            if field is not None:
                self._go_to(field)
                return
        self._steering.back()

    def _offer(self, offered: tuple[Element, ...]) -> None:
        self._cursor = offered[0] if len(offered) == 1 else None
        self._offered = offered
        self.cursorChanged.emit()
        if self._voice.is_on and offered:
            if len(offered) == 1:
                self._voice.tell(offered[0])
            else:
                self._voice.tell_text(". ".join((offered[0].name, offered[-1].name)))

    def _take(self) -> None:
        outline = self.outline()
        wanted = self._scan.take(outline)
        if wanted is None:
            self._offer(self._scan.offered(outline))
        else:
            self._press(wanted)

    @Slot(object)
    def _told(self, element: object) -> None:
        if isinstance(element, Element):
            self._set_cursor(element)

    @Slot()
    def _page_over(self) -> None:
        """The whole page was read: the next step goes on from its title."""
        self._set_cursor(first(self.outline(), everything))

    @Slot()
    def _tell_focus(self) -> None:
        """Tab has moved the focus: the cursor goes with it, and whoever looks has the ring instead."""
        focused = next((element for element in self.outline().elements if element.focused), None)
        self._set_cursor(focused if self._voice.is_on else None)
        if focused is not None and self._voice.is_on:
            self._voice.tell(focused)

    @Slot()
    def _follow_box(self) -> None:
        """After a press the element may stand elsewhere, or no more."""
        if self._cursor is not None:
            self._set_cursor(self.outline().find(self._cursor))

    def _set_cursor(self, element: Element | None) -> None:
        self._cursor = element
        self._offered = () if element is None else (element,)
        self.cursorChanged.emit()

    def _cursor_box(self) -> QRectF:
        if not self._offered:
            return QRectF()
        boxes = [element.box for element in self._offered]
        left, top = min(box.left for box in boxes), min(box.top for box in boxes)
        right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
        return QRectF(left, top, right - left, bottom - top)

    cursorBox = Property(QRectF, _cursor_box, notify=cursorChanged)
    exploring = Property(bool, lambda self: self.is_exploring, notify=exploringChanged)


_OF_THE_BOARD = frozenset({Act.TALK, Act.HELP})
_STEERS_SPEECH = frozenset({Act.AGAIN, Act.PAUSE, Act.SLOWER, Act.FASTER, Act.SOFTER, Act.LOUDER, Act.TALK})
