# SPDX-License-Identifier: EUPL-1.2
"""Keys, switches and the exploring finger on a real window, and the frame that shows where they are."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.access.keys import Act
from kiosk.access.outline import Part
from kiosk.speech.spoken import spoken
from tests.access.listening import OpenVisit, Visit, loop, visit

__all__ = ["loop", "visit"]

pytestmark = pytest.mark.window

COUNTING = "Zurück (10 Sekunden)"
TYPED = """
    keyboardLayout: "text"
    keyboardTarget: field
    Field { id: field; width: parent.width; label: "Name" }
"""


def opened(visit: OpenVisit, settings: str = "", **page: str) -> Visit:
    """A page of the test, the voice off."""
    here = visit(settings)
    here.do(here.shell.begin)
    here.opens(**page)
    return here


def walk(here: Visit, act: Act, steps: int) -> list[str]:
    """What the frame stands around, step by step."""
    found = []
    for _ in range(steps):
        here.key(act)
        found += here.framed()
    return found


def exploring(visit: OpenVisit) -> Visit:
    """Somebody who has heard the page lets touches tell."""
    here = visit()
    here.listens()
    here.do(lambda: here.shell.guidance.explore(True))
    return here


# --- steps


def test_whoever_sees_steps_through_what_can_be_pressed(visit: OpenVisit) -> None:
    here = opened(visit)
    here.key(Act.NEXT)
    while here.framed() != ["Mehr"]:
        here.key(Act.NEXT)
    assert walk(here, Act.NEXT, 1) == [COUNTING]
    assert walk(here, Act.PREVIOUS, 1) == ["Mehr"]
    assert here.speaker.said == []


def test_whoever_listens_steps_through_the_words_too_and_hears_each(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    assert here.hears_upon(Act.NEXT) == ["Ein Stück"]
    assert here.hears_upon(Act.NEXT)[0] == "Mehr"
    assert here.framed() == ["Mehr"]
    assert here.hears_upon(Act.PREVIOUS) == ["Ein Stück"]


def test_select_presses_what_is_in_the_frame(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    here.hears_upon(Act.NEXT)
    here.hears_upon(Act.NEXT)
    here.key(Act.SELECT)
    assert here.goods.pressed == ["more"]


def test_back_goes_one_page_back(visit: OpenVisit) -> None:
    here = opened(visit)
    here.key(Act.BACK)
    assert here.room.page == "Home"


def test_enter_that_changes_nothing_tells_again_what_was_pressed(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    here.hears_upon(Act.NEXT)
    told = here.hears_upon(Act.NEXT)
    here.speaker.end()
    before = len(here.speaker.said)
    here.key(Act.SELECT)
    assert here.shell.guidance._echo.isActive()
    here.room.until(lambda: not here.shell.guidance._echo.isActive(), "the time for an answer")
    assert [said.words for said in here.speaker.said[before:]] == [told]


def test_a_press_that_changes_nothing_tells_again_what_was_pressed(visit: OpenVisit) -> None:
    here = exploring(visit)
    more = here.named("Mehr")
    here.finger_taps(more)
    told = here.heard
    here.speaker.end()
    here.finger_taps(more)
    here.room.until(lambda: here.speaker.sounding, "the answer")
    assert here.heard == told
    assert here.goods.pressed == ["more"]


def test_a_press_that_changes_something_tells_that_alone(visit: OpenVisit) -> None:
    here = exploring(visit)
    here.goods.upon_press = {"amount": "Zwei Stück"}
    more = here.named("Mehr")
    here.finger_taps(more)
    here.speaker.end()
    before = len(here.speaker.said)
    here.finger_taps(more)
    here.room.until(lambda: not here.shell.guidance._echo.isActive(), "the time for an answer")
    assert [said.words for said in here.speaker.said[before:]] == [["Zwei Stück"]]


# --- Tab


def test_tab_takes_the_frame_along_where_the_voice_is_on(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    before = len(here.speaker.said)
    here.room.key(Qt.Key.Key_Tab)
    here.room.until(lambda: len(here.speaker.said) > before, "the focus told")
    focused = [known.name for known in here.room.outline().elements if known.focused]
    assert here.framed() == focused
    assert len(focused) == 1
    assert here.heard[0] == spoken(focused[0], "de")


def test_tab_moves_no_frame_where_nobody_listens(visit: OpenVisit) -> None:
    here = opened(visit)
    here.room.key(Qt.Key.Key_Tab)
    here.room.until(lambda: not here.shell.guidance._tabbed.isActive(), "the focus")
    assert here.framed() == []


# --- five keys


def test_five_keys_enter_the_keyboard_by_its_field_and_leave_it_again(visit: OpenVisit) -> None:
    here = opened(visit, "keypad = true\n", body=TYPED)
    while here.framed() != ["Name"]:
        here.key(Act.NEXT)
    here.key(Act.SELECT)
    keys = [known.name for known in here.room.outline().elements if known.part is Part.KEYBOARD]
    assert here.framed() == [keys[0]]
    assert walk(here, Act.NEXT, 2) == keys[1:3]
    assert walk(here, Act.PREVIOUS, 3) == [keys[1], keys[0], keys[-1]]
    here.key(Act.NEXT)
    here.key(Act.SELECT)
    assert here.named("Name").value == "Q"
    here.key(Act.BACK)
    assert here.framed() == ["Name"]
    assert here.room.page == "Waren"
    here.key(Act.BACK)
    assert here.room.page == "Home"


# --- two switches


def test_two_switches_go_through_rows_and_take_what_is_in_them(visit: OpenVisit) -> None:
    here = opened(visit, "switches = true\n")
    assert walk(here, Act.SWITCH_ON, 2) == ["Mehr", COUNTING]
    here.key(Act.SWITCH_TAKE)
    assert here.goods.pressed == ["back"]


def test_a_row_is_framed_as_a_whole_and_then_what_is_in_it(visit: OpenVisit) -> None:
    here = opened(visit, "switches = true\n", body=TYPED)
    keys = [known for known in here.room.outline().elements if known.part is Part.KEYBOARD]
    row = [known for known in keys if known.box.middle[1] == keys[0].box.middle[1]]
    for _ in range(3):
        here.key(Act.SWITCH_ON)
        if here.shell.guidance.cursorBox.top() == row[0].box.top:
            break
    frame = here.shell.guidance.cursorBox
    assert (frame.left(), frame.top()) == row[0].box[:2]
    assert frame.right() == row[-1].box.right
    here.key(Act.SWITCH_TAKE)
    assert here.framed() == [row[0].name]
    assert walk(here, Act.SWITCH_ON, 1) == [row[1].name]


def test_whoever_listens_hears_what_the_switches_offer(visit: OpenVisit) -> None:
    here = visit("switches = true\n")
    here.listens()
    assert here.hears_upon(Act.SWITCH_ON)[0] == "Mehr"


# --- keys that come twice


def strike(here: Visit, key: Qt.Key, at_ms: int, *, held: bool = False) -> None:
    """A key goes down at a moment of the test's own."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)
    event.setTimestamp(at_ms)
    here.do(lambda: QCoreApplication.sendEvent(here.room.window.window, event))


@pytest.mark.parametrize(
    ("after_ms", "framed"),
    [pytest.param(100, "Mehr", id="a trembling finger"), pytest.param(400, COUNTING, id="a second time")],
)
def test_a_key_that_is_struck_twice_in_a_moment_counts_once(visit: OpenVisit, after_ms: int, framed: str) -> None:
    here = opened(visit, "switches = true\n")
    here.shell.guidance._key_lock_ms = 120
    strike(here, Qt.Key.Key_Space, 10_000)
    assert here.framed() == ["Mehr"]
    strike(here, Qt.Key.Key_Space, 10_000 + after_ms)
    assert here.framed() == [framed]


def test_a_key_that_is_held_counts_once(visit: OpenVisit) -> None:
    here = opened(visit, "switches = true\n")
    strike(here, Qt.Key.Key_Space, 10_000)
    for more in range(5):
        strike(here, Qt.Key.Key_Space, 11_000 + 500 * more, held=True)
    assert here.framed() == ["Mehr"]


# --- the notice board


def test_the_talk_key_begins_a_visit_with_the_voice_on(visit: OpenVisit) -> None:
    here = visit()
    assert here.hears_upon(Act.TALK)[0] == "Die Stimme ist an."
    assert here.room.page == "Home"


def test_every_other_key_that_we_know_begins_a_visit_and_does_nothing_else(visit: OpenVisit) -> None:
    here = visit()
    here.key(Act.NEXT)
    assert here.room.page == "Home"
    assert here.framed() == []


# --- the exploring finger


def test_a_finger_hears_first_and_presses_then(visit: OpenVisit) -> None:
    here = exploring(visit)
    more = here.named("Mehr")
    here.finger_taps(more)
    assert here.heard[0] == "Mehr"
    assert here.framed() == ["Mehr"]
    assert here.goods.pressed == []
    here.finger_taps(more)
    assert here.goods.pressed == ["more"]


def test_without_a_voice_no_finger_explores(visit: OpenVisit) -> None:
    here = opened(visit)
    here.voice._speaker = None
    here.do(lambda: here.shell.guidance.explore(True))
    assert not here.shell.guidance.exploring


# --- the frame


def test_the_frame_follows_what_is_being_told(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    page = here.hears(here.voice.read_page)
    for part, name in ((0, "Waren"), (1, "Ein Stück"), (2, "Mehr")):
        assert page[part] == name
        here.speaker.began.emit(part)
        assert here.framed() == [name]


def test_when_the_page_was_read_the_frame_stands_at_its_title(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    assert here.framed() == ["Waren"]


def test_on_another_page_there_is_no_frame_until_something_is_told(visit: OpenVisit) -> None:
    here = opened(visit)
    here.key(Act.NEXT)
    assert here.framed() != []
    here.opens("Andere")
    assert here.shell.guidance.cursorBox.width() == 0
