# SPDX-License-Identifier: EUPL-1.2
"""A finger that explores: landing and sliding tell, a second tap on what was told presses."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.access.explore import TAP_SECONDS, Explorer, Press, Tell
from kiosk.access.outline import Box, Element, Outline, Role
from kiosk.access.touch import Kind
from tests.access.pages import element, outlines, stack

REACH, SLIP = 10.0, 30.0

BREAD = element("Brot", path=(0,), box=Box(0, 0, 100, 100))
MILK = element("Milch", path=(1,), box=Box(0, 110, 100, 100))
WORDS = element("Der Laden ist zu.", Role.TEXT, path=(2,), box=Box(0, 400, 100, 100))
OFF = element("Weiter", path=(3,), box=Box(0, 600, 100, 100), enabled=False)
PAGE = Outline("Seite", (BREAD, MILK, WORDS, OFF))

ON_BREAD, ON_MILK, ON_WORDS, ON_OFF, NOWHERE = (50, 50), (50, 160), (50, 450), (50, 650), (500, 300)
Place = tuple[float, float]


class Finger:
    """A finger on a page, with the time in the test's hand."""

    def __init__(self, outline: Outline = PAGE) -> None:
        self.outline = outline
        self.now = 100.0
        self.explorer = Explorer(REACH, SLIP)

    def does(self, kind: Kind, place: Place, after: float = 0.1) -> Tell | Press | None:
        self.now += after
        return self.explorer.touch(kind, *place, self.now, self.outline)

    def taps(self, place: Place, seconds: float = 0.1) -> list[Tell | Press]:
        """Down and up."""
        return [done for done in (self.does(Kind.DOWN, place), self.does(Kind.UP, place, seconds)) if done]


@pytest.fixture
def finger() -> Finger:
    return Finger()


def test_a_finger_that_lands_lets_tell_what_is_there(finger: Finger) -> None:
    assert finger.does(Kind.DOWN, ON_BREAD) == Tell(BREAD)


def test_the_first_tap_presses_nothing(finger: Finger) -> None:
    assert finger.taps(ON_BREAD) == [Tell(BREAD)]


def test_the_second_tap_presses_and_tells_nothing_again(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    assert finger.taps(ON_BREAD) == [Press(BREAD)]


def test_every_further_tap_presses_again(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    assert [finger.taps(ON_BREAD) for _ in range(3)] == [[Press(BREAD)]] * 3


def test_however_long_ago_it_was_told(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.now += 1000
    assert finger.taps(ON_BREAD) == [Press(BREAD)]


def test_a_slide_tells_everything_on_its_way_once(finger: Finger) -> None:
    way = [finger.does(Kind.DOWN if y == 0 else Kind.MOVE, (50, y)) for y in range(0, 300, 10)]
    assert [told for told in way if told] == [Tell(BREAD), Tell(MILK)]


def test_a_slide_back_tells_again(finger: Finger) -> None:
    finger.does(Kind.DOWN, ON_BREAD)
    assert finger.does(Kind.MOVE, ON_MILK) == Tell(MILK)
    assert finger.does(Kind.MOVE, ON_BREAD) == Tell(BREAD)


def test_where_a_slide_ends_nothing_is_pressed(finger: Finger) -> None:
    finger.does(Kind.DOWN, ON_BREAD)
    finger.does(Kind.MOVE, ON_MILK)
    assert finger.does(Kind.UP, ON_MILK) is None


def test_what_a_slide_has_told_is_pressed_by_the_next_tap(finger: Finger) -> None:
    finger.does(Kind.DOWN, ON_BREAD)
    finger.does(Kind.MOVE, ON_MILK)
    finger.does(Kind.UP, ON_MILK)
    assert finger.taps(ON_MILK) == [Press(MILK)]


def test_a_tap_on_something_else_tells_that(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    assert finger.taps(ON_MILK) == [Tell(MILK)]
    assert finger.taps(ON_BREAD) == [Tell(BREAD)]


def test_a_tap_beside_everything_does_nothing_and_forgets_nothing(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    assert finger.taps(NOWHERE) == []
    assert finger.taps(ON_BREAD) == [Press(BREAD)]


def test_words_are_told_and_never_pressed(finger: Finger) -> None:
    assert finger.taps(ON_WORDS) == [Tell(WORDS)]
    assert finger.taps(ON_WORDS) == []


def test_a_disabled_control_is_handed_on_so_that_the_reason_can_be_told(finger: Finger) -> None:
    assert finger.taps(ON_OFF) == [Tell(OFF)]
    assert finger.taps(ON_OFF) == [Press(OFF)]


@pytest.mark.parametrize(
    ("seconds", "presses"),
    [(0.0, True), (1.0, True), (TAP_SECONDS, True), (TAP_SECONDS + 0.01, False), (60.0, False)],
    ids=["at once", "older hands", "just in time", "just too long", "a resting hand"],
)
def test_a_finger_that_stays_was_looking(finger: Finger, seconds: float, *, presses: bool) -> None:
    finger.now = 0.0
    finger.taps(ON_BREAD)
    finger.now = 64.0 - 0.1
    assert bool(finger.taps(ON_BREAD, seconds)) is presses


@pytest.mark.parametrize(
    ("slid", "presses"),
    [(0.0, True), (SLIP, True), (SLIP + 0.1, False)],
    ids=["still", "a trembling hand", "a slide"],
)
def test_a_finger_that_slides_was_looking(finger: Finger, slid: float, *, presses: bool) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    finger.does(Kind.MOVE, (50 + slid, 50))
    assert (finger.does(Kind.UP, (50 + slid, 50)) == Press(BREAD)) is presses


def test_a_slide_away_and_back_presses_nothing(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    finger.does(Kind.MOVE, (95, 95))
    finger.does(Kind.MOVE, ON_BREAD)
    assert finger.does(Kind.UP, ON_BREAD) is None


def test_a_jump_that_nobody_told_of_presses_nothing(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    assert finger.does(Kind.UP, (99, 99)) is None


def test_a_touch_that_is_taken_away_presses_nothing(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    assert finger.does(Kind.CANCEL, ON_BREAD) is None
    assert finger.does(Kind.UP, ON_BREAD) is None


@pytest.mark.parametrize("kind", [Kind.MOVE, Kind.UP, Kind.CANCEL])
def test_a_finger_that_never_came_down_does_nothing(finger: Finger, kind: Kind) -> None:
    finger.taps(ON_BREAD)
    assert finger.does(kind, ON_BREAD) is None
    assert finger.does(kind, ON_MILK) is None


def test_within_reach_beside_a_control_is_on_it(finger: Finger) -> None:
    assert finger.taps((50, -REACH)) == [Tell(BREAD)]
    assert finger.taps((50, -REACH)) == [Press(BREAD)]
    assert finger.taps((50, -REACH - 1)) == []


def test_a_control_that_took_the_place_of_what_was_told_is_told_first(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    other = replace(BREAD, name="Käse")
    finger.outline = Outline("Seite", (other,))
    assert finger.taps(ON_BREAD) == [Tell(other)]
    assert finger.taps(ON_BREAD) == [Press(other)]


def test_a_control_that_changes_under_the_finger_is_not_pressed(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    finger.outline = Outline("Seite", (replace(BREAD, name="Käse"),))
    assert finger.does(Kind.UP, ON_BREAD) is None


def test_a_page_that_goes_away_under_the_finger_presses_nothing(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.does(Kind.DOWN, ON_BREAD)
    finger.outline = Outline("", ())
    assert finger.does(Kind.UP, ON_BREAD) is None


def test_with_another_value_it_is_still_the_same(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    finger.outline = Outline("Seite", (replace(BREAD, value="2"),))
    done = finger.taps(ON_BREAD)
    assert [type(one) for one in done] == [Press]


def test_what_is_pressed_is_the_control_as_it_stands_there_now(finger: Finger) -> None:
    finger.taps(ON_OFF)
    ready = replace(OFF, enabled=True)
    finger.outline = Outline("Seite", (ready,))
    assert finger.taps(ON_OFF) == [Press(ready)]


def test_a_tap_that_slips_onto_the_neighbour_tells_it_and_does_not_press_it(finger: Finger) -> None:
    finger.taps(ON_BREAD)
    assert finger.does(Kind.DOWN, (50, 95)) is None
    assert finger.does(Kind.MOVE, (50, 115)) == Tell(MILK)
    assert finger.does(Kind.UP, (50, 115)) is None


Touch = tuple[Kind, float, float, float]
"""What, where, how long after the last."""
TOUCHES = st.lists(
    st.tuples(
        st.sampled_from([Kind.DOWN, Kind.MOVE, Kind.UP, Kind.UP, Kind.CANCEL]),
        st.sampled_from([0.0, 15.0, 60.0]),
        st.integers(0, 10).map(lambda step: step * 10.0),
        st.sampled_from([0.0, 0.1, 0.5, 2.0]),
    ),
    max_size=25,
)
ONTO_THE_NEIGHBOUR: list[Touch] = [
    (Kind.DOWN, 0.0, 10.0, 0.0),
    (Kind.UP, 0.0, 10.0, 0.1),
    (Kind.DOWN, 0.0, 10.0, 0.5),
    (Kind.MOVE, 0.0, 30.0, 0.1),
    (Kind.UP, 0.0, 30.0, 0.1),
]
COLUMN = stack(
    element("Brot"),
    element("Milch"),
    element("Ausverkauft", Role.TEXT),
    element("Käse", enabled=False),
    element("Ei"),
)


@example(ONTO_THE_NEIGHBOUR)
@given(TOUCHES)
def test_nothing_is_pressed_that_was_not_told_before_the_finger_came_down(touches: list[Touch]) -> None:
    finger = Finger(COLUMN)
    told: Element | None = None
    before: Element | None = None
    for kind, x, y, after in touches:
        if kind == Kind.DOWN:
            before = told
        done = finger.does(kind, (x, y), after)
        if isinstance(done, Tell):
            told = done.element
        elif isinstance(done, Press):
            assert kind == Kind.UP
            assert done.element.is_control
            assert before is not None
            assert before.same(done.element)


@given(outlines(), TOUCHES)
def test_what_is_told_lies_within_reach(page: Outline, touches: list[Touch]) -> None:
    finger = Finger(page)
    for kind, x, y, after in touches:
        done = finger.does(kind, (x, y), after)
        if done is not None:
            assert done.element.box.distance(x, y) <= REACH


@given(outlines(), st.data())
def test_everything_that_can_be_hit_can_be_pressed_by_two_taps(page: Outline, data: st.DataObject) -> None:
    hit = [known for known in page.elements if page.at(*known.box.middle, 0) is known and known.is_control]
    if hit:
        aim = data.draw(st.sampled_from(hit))
        finger = Finger(page)
        assert finger.taps(aim.box.middle) == [Tell(aim)]
        assert finger.taps(aim.box.middle) == [Press(aim)]
