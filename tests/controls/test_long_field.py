# SPDX-License-Identifier: EUPL-1.2
"""Several lines to type: the line that is written is in sight, nothing typed is lost, and the keys lead on."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.controls.conftest import Show, settle
from tests.controls.hands import Hand

pytestmark = pytest.mark.window

PAGE = """
property string written: field.input.text
property int cursor: field.input.cursorPosition
property bool focused: field.input.activeFocus
property real above: field.input.above
property real caretTop: field.input.cursorRectangle.y
property real caretBottom: field.input.cursorRectangle.y + field.input.cursorRectangle.height
property real boxHeight: field.input.height
property real fieldHeight: field.implicitHeight
property int edits: 0
property string told
property int gone: 0
function give(text: string): void {{ field.text = text; }}
LongField {{
    id: field
    focus: true
    width: parent.width
    label: "Ihr Text"
    onEdited: text => {{ edits++; told = text; }}
    onAccepted: gone++
    input.objectName: "area"
    {field}
}}
Field {{ objectName: "next"; y: 360; width: parent.width; label: "Danach" }}
Keyboard {{ y: 500; width: parent.width; target: field }}
"""
LONG = "Im Dorf fehlt eine Bank, auf der man ausruhen kann. " * 20


def page(field: str = "") -> str:
    return PAGE.format(field=field)


def caret_in_sight(window: QQuickWindow) -> bool:
    return window.property("caretTop") >= 0 and window.property("caretBottom") <= window.property("boxHeight")


def paste(window: QQuickWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_keyboard_writes_into_it(show: Show) -> None:
    window = show(page())
    hand = Hand(window)
    for key in ("Großes G", "r", "ü", "Eszett", "e"):
        hand.tap(key)
    assert (window.property("written"), window.property("told")) == ("Grüße", "Grüße")
    assert window.property("focused") is True
    assert window.property("edits") == 5


def test_it_is_gone_on_with_where_it_ends(show: Show) -> None:
    window = show(page(field='text: "Eine Bank"'))
    Hand(window).tap("e")
    assert window.property("written") == "Eine Banke"


def test_what_it_is_given_at_first_is_no_edit(show: Show) -> None:
    assert show(page(field='text: "Eine Bank"')).property("edits") == 0


def test_what_a_screen_reader_writes_is_told(show: Show) -> None:
    window = show(page())
    area = QAccessible.queryAccessibleInterface(window.findChild(QObject, "area"))
    area.setText(QAccessible.Text.Value, "Eine Bank am Dorfplatz")
    assert window.property("told") == "Eine Bank am Dorfplatz"


@pytest.mark.parametrize("room", [120, 240, 400])
def test_the_line_that_is_written_is_in_sight(show: Show, room: int) -> None:
    window = show(page(field=f"roomHeight: {room}; maximumLength: 2000"))
    window.give(LONG)  # type: ignore[attr-defined]
    settle()
    assert window.property("above") > 0
    assert caret_in_sight(window)
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Up)
        assert caret_in_sight(window)
    assert window.property("above") == 0


def test_it_keeps_to_its_room(show: Show) -> None:
    heights = {}
    for room in (220, 300, 400):
        window = show(page(field=f"roomHeight: {room}; maximumLength: 2000; text: {LONG!r}"))
        heights[room] = window.property("fieldHeight")
    assert [room for room, height in heights.items() if height > room] == [], heights
    assert heights[220] < heights[300] < heights[400]


def test_a_full_one_takes_no_more_and_says_so_before(show: Show) -> None:
    window = show(page(field='maximumLength: 40; text: "Eine Bank am Dorfplatz, bitte. Danke"'))
    hand = Hand(window)
    settle()
    assert "Noch freie Zeichen: 4" in hand.texts()
    for _ in range(6):
        hand.tap("e")
    assert window.property("written") == "Eine Bank am Dorfplatz, bitte. Dankeeeee"


def test_what_is_pasted_is_one_paragraph_and_no_longer_than_allowed(show: Show) -> None:
    window = show(page(field="maximumLength: 20"))
    paste(window, "Eine\nBank\r\nam Dorfplatz, und noch eine")
    written = window.property("written")
    assert written.startswith("Eine Bank")
    assert "\n" not in written
    assert "\r" not in written
    assert len(written) == 20
    assert window.property("told") == written


def test_pasting_into_the_middle_keeps_what_stood_there(show: Show) -> None:
    window = show(page(field='maximumLength: 30; text: "Bank und Baum"'))
    for _ in range(len(" und Baum")):
        QTest.keyClick(window, Qt.Key.Key_Left)
    paste(window, ", Tisch, Stuhl, Schirm, Hecke")
    assert window.property("written") == "Bank, Tisch, Stuhl, S und Baum"


def test_return_goes_on(show: Show) -> None:
    window = show(page(field='text: "Bank"'))
    QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_Enter)
    assert window.property("gone") == 2
    assert window.property("written") == "Bank"


def test_tab_leads_out_of_it(show: Show) -> None:
    window = show(page(field='text: "Bank"'))
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.property("focused") is False
    assert window.property("written") == "Bank"
    QTest.keyClick(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.property("focused") is True


def test_deleting_at_the_beginning_stays_there(show: Show) -> None:
    window = show(page(field='text: "Bank"'))
    QTest.keyClick(window, Qt.Key.Key_Home)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert (window.property("written"), window.property("cursor")) == ("ank", 0)
