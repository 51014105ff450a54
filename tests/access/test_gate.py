# SPDX-License-Identifier: EUPL-1.2
"""The gate before a real window: what the scene gets to see of fingers and of a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.access.gate import Gate
from kiosk.access.touch import Contact, Kind
from tests.access.boards import BETWEEN_S, LOCK_MS, OURS, PIXELS_PER_MM, Screen, page
from tests.access.traces import BUTTONS, Trace
from tests.controls.conftest import Show, Stage, settle
from tests.controls.hands import Hand, middle

pytestmark = pytest.mark.window

TWO = """
property int first: 0
property int second: 0
property bool held: one.pressed
property int touches: 0
property int moves: 0
MultiPointTouchArea { anchors.fill: parent; z: 50; mouseEnabled: false; onTouchUpdated: touches++ }
MouseArea { x: 600; width: 200; height: 200; hoverEnabled: true; onPositionChanged: moves++ }
BigButton { id: one; x: 100; y: 100; width: 120; height: 100; text: "Eins"; onActivated: first++ }
BigButton { x: 100; y: 400; width: 120; height: 100; text: "Zwei"; onActivated: second++ }
"""
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.MouseButton.NoButton


def counts(window: QQuickWindow) -> tuple[int, int]:
    return window.property("first"), window.property("second")


def gate_of(window: QQuickWindow) -> Gate:
    gate = window.findChild(Gate)
    assert isinstance(gate, Gate)
    return gate


def test_the_scene_sees_no_touch(show: Show) -> None:
    window = show(TWO)
    Hand(window).tap("Eins")
    assert counts(window) == (1, 0)
    assert window.property("touches") == 0


def test_a_control_shows_that_it_is_held(show: Show) -> None:
    window = show(TWO)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    assert window.property("held") is True
    hand.move(place + QPoint(400, 0))
    hand.release(place + QPoint(400, 0))
    assert window.property("held") is False
    assert counts(window) == (0, 0)


@pytest.mark.parametrize(
    ("button", "times"), [(LEFT, 1), (Qt.MouseButton.RightButton, 0)], ids=lambda value: getattr(value, "name", "")
)
def test_mouse_of_a_desk(show: Show, button: Qt.MouseButton, times: int) -> None:
    window = show(TWO)
    QTest.mouseClick(window, button, NO_KEYS, middle(Hand(window).control("Eins").box))
    assert counts(window) == (times, 0)


def test_mouse_that_slides_away_presses_nothing(show: Show) -> None:
    window = show(TWO)
    place = middle(Hand(window).control("Eins").box)
    QTest.mousePress(window, LEFT, NO_KEYS, place)
    QTest.mouseRelease(window, LEFT, NO_KEYS, place + QPoint(400, 0))
    assert counts(window) == (0, 0)


def test_clicks_that_nobody_noted_the_time_of(stage: Stage, show: Show) -> None:
    stage.dress(lock_ms=LOCK_MS // 10)
    window = show(TWO)
    place = middle(Hand(window).control("Eins").box).toPointF()
    for times in (1, 2):
        for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NOTHING)):
            QGuiApplication.sendEvent(window, QMouseEvent(kind, place, place, LEFT, held, NO_KEYS))
        QTest.qWait(LOCK_MS // 5)
        assert counts(window) == (times, 0)


def test_double_click_is_two_clicks(show: Show) -> None:
    window = show(TWO)
    QTest.mouseDClick(window, LEFT, NO_KEYS, middle(Hand(window).control("Eins").box))
    assert counts(window) == (2, 0)


def test_mouse_that_hovers_reaches_the_scene(show: Show) -> None:
    window = show(TWO)
    QTest.mouseMove(window, QPoint(650, 50))
    QTest.mouseMove(window, QPoint(660, 60))
    settle()
    assert window.property("moves") > 0


def test_what_lies_over_a_control_gets_its_press(show: Show) -> None:
    window = show(TWO + "MouseArea { x: 100; y: 100; width: 120; height: 100; z: 9; onClicked: second = 7 }")
    Hand(window).tap("Eins")
    assert counts(window) == (0, 7)


def test_question_is_all_that_can_be_pressed(show: Show) -> None:
    window = show(
        """
        property int first: 0
        property int second: 0
        Item { id: behind; anchors.fill: parent
               BigButton { x: 100; y: 100; width: 120; height: 100; text: "Eins"; onActivated: first++ } }
        Overlay { open: true; behind: behind; title: "Sind Sie noch da?"; primaryText: "Ja"
                  onPrimaryActivated: second++ }
        """
    )
    hand = Hand(window)
    for place in (QPoint(160, 150), QPoint(90, 150)):
        hand.press(place)
        hand.release(place)
    hand.tap("Ja")
    assert counts(window) == (0, 1)


def test_field_takes_the_cursor_where_the_finger_comes_down(show: Show) -> None:
    window = show(
        """
        property bool typing: field.input.activeFocus
        property int cursor: field.input.cursorPosition
        Field { id: field; x: 100; y: 100; label: "Name"; text: "Erika Mustermann" }
        """
    )
    hand = Hand(window)
    box = hand.control("Name").box
    for place, cursor in ((QPoint(round(box.right) + 4, middle(box).y()), 16), (QPoint(104, middle(box).y()), 0)):
        hand.press(place)
        hand.release(place)
        assert window.property("typing") is True
        assert window.property("cursor") == cursor


def test_lock_holds_however_the_control_is_found(stage: Stage, show: Show) -> None:
    stage.dress(lock_ms=10_000)
    window = show(TWO)
    stage.theme.setProperty("repeatLockMs", 0)
    hand = Hand(window)
    box = hand.control("Eins").box
    hand.tap("Eins")
    beside = QPoint(round(box.right) + 4, middle(box).y())
    hand.press(beside)
    hand.release(beside)
    assert counts(window) == (1, 0)


def test_touches_that_the_system_takes_away_press_nothing(show: Show) -> None:
    window = show(TWO)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    QGuiApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, QTest.createTouchDevice()))
    assert window.property("held") is False
    hand.release(place)
    assert counts(window) == (0, 0)


def test_first_touch_of_another_screen_lets_go_what_is_held(show: Show) -> None:
    window = show(TWO)
    Hand(window).press(middle(Hand(window).control("Eins").box))
    Hand(window).tap("Zwei")
    assert window.property("held") is False
    assert counts(window) == (0, 1)


NEWS = """
property int times: 0
property var names: ["Eins", "Zwei"]
property int above: 0
Column { x: 100; y: 100 + above; spacing: 40
    Repeater { model: names
        BigButton { required property string modelData; width: 120; height: 100; text: modelData
                    onActivated: times++ } } }
"""
"""Buttons that are made anew, and moved, when news comes."""


@pytest.mark.parametrize(
    ("names", "above", "times"),
    [
        pytest.param(["Eins", "Zwei"], 0, 1, id="filled anew"),
        pytest.param(["Null", "Eins", "Zwei"], 0, 1, id="another one before it"),
        pytest.param(["Eins", "Zwei"], 300, 1, id="filled anew and moved"),
        pytest.param(None, 300, 1, id="moved"),
        pytest.param(["Null", "Zwei"], 0, 0, id="another one in its place"),
        pytest.param(["Zwei"], 0, 0, id="gone"),
        pytest.param(["Zwei", "Eins", "Eins"], 0, 0, id="two of its name"),
        pytest.param(["Eins", "Eins"], 0, 0, id="one of two in its place"),
    ],
)
def test_news_under_a_finger(show: Show, names: list[str] | None, above: int, times: int) -> None:
    window = show(NEWS)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    if names is not None:
        window.setProperty("names", names)
    window.setProperty("above", above)
    settle()
    hand.release(place)
    assert window.property("times") == times


def test_finger_that_is_let_go_presses_nothing_of_what_comes(show: Show) -> None:
    window = show(NEWS)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    gate_of(window).let_go()
    window.setProperty("names", ["Eins", "Zwei"])
    settle()
    hand.release(place)
    assert window.property("times") == 0


def test_press_that_a_shield_took_stays_taken(show: Show) -> None:
    window = show(TWO + "property bool closed: true; MouseArea { anchors.fill: parent; z: 9; visible: closed }")
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    window.setProperty("closed", False)
    settle()
    hand.release(place)
    assert counts(window) == (0, 0)


class Ear:
    """Whoever explores by touch."""

    def __init__(self) -> None:
        self.heard: list[tuple[Kind, int, int]] = []

    def touch(self, kind: Kind, x: float, y: float, time: float) -> None:
        assert time >= 0
        self.heard.append((kind, round(x), round(y)))


def test_explorer_gets_the_finger_and_nothing_is_pressed(show: Show) -> None:
    window = show(TWO)
    hand, ear = Hand(window), Ear()
    gate_of(window).explorer = ear
    hand.press(QPoint(160, 150))
    hand.move(QPoint(160, 450))
    hand.release(QPoint(161, 450))
    assert ear.heard == [(Kind.DOWN, 160, 150), (Kind.MOVE, 160, 450), (Kind.UP, 161, 450)]
    assert counts(window) == (0, 0)
    assert window.property("touches") == 0
    gate_of(window).explorer = None
    hand.tap("Zwei")
    assert counts(window) == (0, 1)


def test_finger_that_is_down_when_exploring_begins_or_ends_is_let_go(show: Show) -> None:
    window = show(TWO)
    hand, ear = Hand(window), Ear()
    place = middle(hand.control("Eins").box)
    hand.press(place)
    gate_of(window).explorer = ear
    assert window.property("held") is False
    hand.release(place)
    assert ear.heard == []
    hand.press(place)
    gate_of(window).explorer = None
    hand.release(place)
    assert [kind for kind, _, _ in ear.heard] == [Kind.DOWN, Kind.CANCEL]
    assert counts(window) == (0, 0)


@pytest.fixture
def board(stage: Stage) -> Iterator[tuple[QQuickWindow, Screen]]:
    """The board of buttons behind a gate that knows sizes and the traces' own times."""
    window, screen = stage.open_text(page(BUTTONS, OURS), gate=False), Screen()
    Gate(window, pixels_per_mm=PIXELS_PER_MM, lock_ms=LOCK_MS, reading=screen.reading)
    yield window, screen
    window.close()
    window.deleteLater()
    settle()


def press(major: float) -> tuple[Contact, ...]:
    x, y = BUTTONS.boxes[7].middle
    return Contact(0, Kind.DOWN, x, y, 0.0, major), Contact(0, Kind.UP, x, y, 0.1, major)


def test_sizes_and_times_of_the_screen_count(board: tuple[QQuickWindow, Screen]) -> None:
    window, screen = board
    finger = press(10)
    assert screen.play(Trace("finger", 7, finger), window) == [7]
    assert screen.play(Trace("again", 7, finger), window, LOCK_MS / 2000) == []
    assert screen.play(Trace("later", 7, finger), window, BETWEEN_S) == [7]
    assert screen.play(Trace("palm", 7, press(30)), window, 2 * BETWEEN_S) == []
