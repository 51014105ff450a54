# SPDX-License-Identifier: EUPL-1.2
"""How a press is understood: trembling, a palm, a bouncing finger, a keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.controls.conftest import Show, Stage, settle
from tests.controls.hands import Hand, middle

pytestmark = pytest.mark.window

TWO = """
property int first: 0
property int second: 0
BigButton { x: 100; y: 100; width: 120; height: 100; text: "Eins"; onActivated: first++ }
BigButton { x: 100; y: 400; width: 120; height: 100; text: "Zwei"; onActivated: second++ }
"""
LOCK_MS = 60


def test_acts_on_release_not_on_press(show: Show) -> None:
    window = show(TWO)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(place)
    assert window.property("first") == 0
    hand.release(place)
    assert window.property("first") == 1


@pytest.mark.parametrize(
    ("millimetres", "times"),
    [(-5, 1), (2, 1), (4.5, 1), (6, 0), (60, 0)],
    ids=["within", "a little out", "slip", "too far", "far away"],
)
def test_slide_before_release(show: Show, millimetres: float, times: int) -> None:
    window = show(TWO)
    Hand(window).slide("Eins", millimetres)
    assert window.property("first") == times


@pytest.mark.parametrize(("millimetres", "times"), [(2, 1), (5, 0)], ids=["grown edge", "beyond it"])
def test_hit_area_is_larger_than_the_drawn_edge(show: Show, millimetres: int, times: int) -> None:
    window = show(TWO)
    hand = Hand(window)
    box = hand.control("Eins").box
    place = QPoint(round(box.right) + millimetres * 4, middle(box).y())
    hand.press(place)
    hand.release(place)
    assert window.property("first") == times


def test_second_finger_on_another_button_is_ignored(show: Show) -> None:
    window = show(TWO)
    hand = Hand(window)
    one, two = (middle(hand.control(name).box) for name in ("Eins", "Zwei"))
    hand.press(one)
    hand.press_second(two)
    hand.release_second(two)
    hand.release(one)
    assert (window.property("first"), window.property("second")) == (1, 0)


def test_palm_on_the_bare_page_does_not_block_the_finger(show: Show) -> None:
    window = show(TWO)
    hand = Hand(window)
    place = middle(hand.control("Eins").box)
    hand.press(QPoint(900, 1800))
    hand.press_second(place)
    hand.release_second(place)
    hand.release(QPoint(900, 1800))
    assert (window.property("first"), window.property("second")) == (1, 0)


@pytest.mark.parametrize(("lock_ms", "times"), [(0, 2), (10_000, 1)], ids=["no lock", "locked"])
def test_same_key_again_within_the_lock_is_ignored(show: Show, stage: Stage, lock_ms: int, times: int) -> None:
    window = show(TWO)
    stage.dress(lock_ms=lock_ms)
    hand = Hand(window)
    hand.tap("Eins")
    hand.tap("Eins")
    hand.tap("Zwei")
    assert (window.property("first"), window.property("second")) == (times, 1)


def test_lock_ends(show: Show, stage: Stage) -> None:
    window = show(TWO)
    stage.dress(lock_ms=LOCK_MS)
    hand = Hand(window)
    hand.tap("Eins")
    QTest.qWait(2 * LOCK_MS)
    hand.tap("Eins")
    assert window.property("first") == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=lambda key: key.name)
def test_keys_act_on_release_and_once_when_held(show: Show, key: Qt.Key) -> None:
    window = show(TWO)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    plain = Qt.KeyboardModifier.NoModifier
    QTest.keyPress(window, key)
    for _ in range(5):
        QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key.value, plain, " ", True))
        QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, key.value, plain, " ", True))
    assert window.property("first") == 0
    QTest.keyRelease(window, key)
    assert window.property("first") == 1


def test_ring_shows_for_the_keyboard_alone(show: Show) -> None:
    window = show("property bool ring: one.ring\n" + TWO.replace('text: "Eins"', 'id: one; text: "Eins"'))
    Hand(window).tap("Eins")
    assert window.property("ring") is False
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Backtab)
    assert window.property("ring") is True


def test_tile_that_is_not_available_says_why_and_does_nothing(show: Show) -> None:
    window = show(
        """
        property int opened: 0
        Tile { width: 300; height: 300; title: "Lernen"; available: false; reason: "Kommt im Januar"
               onActivated: opened++ }
        """
    )
    hand = Hand(window)
    hand.tap("Lernen")
    QTest.keyClick(window, Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    assert window.property("opened") == 0
    assert "Kommt im Januar" in hand.texts()


def test_arrows_walk_among_tiles(show: Show) -> None:
    window = show(
        """
        property string here: (activeFocusItem as Tile)?.title ?? ""
        TileGrid { anchors.fill: parent; columns: 2
            Repeater { model: ["a", "b", "c", "d"]; Tile { required property string modelData; title: modelData } }
        }
        """
    )
    walked = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(window, key)
        walked.append(window.property("here"))
    assert walked == ["a", "b", "d", "c", "a", "a"]


def test_bounce_after_nehmen_does_not_take_a_second(show: Show, stage: Stage) -> None:
    window = show(
        """
        property int amount: 0
        Quantity { x: 100; y: 100; taken: amount > 0; amountText: String(amount); itemName: "Brötchen"
                   onIncreased: amount++; onDecreased: amount-- }
        """
    )
    stage.dress(lock_ms=10_000)
    hand = Hand(window)
    hand.tap("Brötchen: Nehmen")
    hand.tap("Mehr: Brötchen")
    assert window.property("amount") == 1


def test_focus_stays_in_the_quantity_when_its_buttons_change(show: Show) -> None:
    window = show(
        """
        property int amount: 0
        property string here: (activeFocusItem as TouchArea)?.label ?? ""
        Quantity { taken: amount > 0; amountText: String(amount); itemName: "Brötchen"
                   onIncreased: amount++; onDecreased: amount-- }
        """
    )
    hand = Hand(window)
    for key, here in (
        (Qt.Key.Key_Tab, "Brötchen: Nehmen"),
        (Qt.Key.Key_Space, "Mehr: Brötchen"),
        (Qt.Key.Key_Backtab, "Weniger: Brötchen"),
        (Qt.Key.Key_Space, "Brötchen: Nehmen"),
    ):
        hand.key(key)
        assert window.property("here") == here


def test_a_new_page_swallows_the_bounce_of_the_tap_that_opened_it(show: Show, stage: Stage) -> None:
    stage.dress(lock_ms=10_000)
    window = show(
        """
        property int sent: 0
        Page { anchors.fill: parent; title: "Stimmt das so?"; primaryText: "Ja"; onPrimaryActivated: sent++ }
        """
    )
    hand = Hand(window)
    hand.tap("Ja")
    assert window.property("sent") == 0


def test_question_traps_the_focus_and_gives_it_back(show: Show) -> None:
    window = show(
        """
        property bool asked: false
        property string here: (activeFocusItem as TouchArea)?.label ?? ""
        property int answered: 0
        Item { id: behind; anchors.fill: parent
            BigButton { text: "Eins" }
            BigButton { y: 300; text: "Zwei" }
        }
        Overlay { open: asked; behind: behind; title: "Sind Sie noch da?"; primaryText: "Ja"; secondaryText: "Nein"
                  onSecondaryActivated: answered++ }
        """
    )
    hand = Hand(window)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Tab)
    assert window.property("here") == "Zwei"
    window.setProperty("asked", True)
    settle()
    walked = [window.property("here")]
    for _ in range(3):
        hand.key(Qt.Key.Key_Tab)
        walked.append(window.property("here"))
    assert walked == ["Ja", "Nein", "Ja", "Nein"]
    hand.key(Qt.Key.Key_Escape)
    assert window.property("answered") == 1
    window.setProperty("asked", False)
    assert window.property("here") == "Zwei"
