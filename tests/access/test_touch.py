# SPDX-License-Identifier: EUPL-1.2
"""The rules of the forgiving touch, case by case and for any sequence of contacts."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access.outline import Box
from kiosk.access.touch import (
    PALM_MAJOR_MM,
    Act,
    Activated,
    Cancelled,
    Contact,
    Hand,
    Kind,
    Pressed,
    Target,
    Touch,
    inside,
)

ONE = Target("one", Box(100, 100, 22, 22))
TWO = Target("two", Box(130, 100, 22, 22))
"""Eight millimetres beside the first."""
FAR = Target("far", Box(100, 200, 22, 22))
SHUT = Target("shut", Box(70, 100, 22, 22), enabled=False)
KEY = Target("key", Box(200, 100, 14, 14), is_key=True)
NEXT_KEY = Target("next key", Box(216, 100, 14, 14), is_key=True)
TARGETS = (ONE, TWO, FAR, SHUT, KEY, NEXT_KEY)
LOCK_MS = 500


def down(number: int, x: float, y: float, time: float, major: float | None = 10.0) -> Contact:
    return Contact(number, Kind.DOWN, x, y, time, major)


def move(number: int, x: float, y: float, time: float, major: float | None = 10.0) -> Contact:
    return Contact(number, Kind.MOVE, x, y, time, major)


def up(number: int, x: float, y: float, time: float) -> Contact:
    return Contact(number, Kind.UP, x, y, time)


def lost(number: int, time: float) -> Contact:
    return Contact(number, Kind.CANCEL, 0, 0, time)


def tap(x: float, y: float, time: float = 0.0, number: int = 0) -> list[Contact]:
    return [down(number, x, y, time), up(number, x, y, time + 0.1)]


def after(contacts: Sequence[Contact], lock_ms: int = LOCK_MS) -> list[str]:
    """Everything that happens, in words; the state is at rest when no contact is left."""
    touch = Touch(lambda x, y: TARGETS, lock_ms)
    acts = [act for contact in contacts for act in touch.take(contact)]
    assert touch.resting == ()
    return [said(act) for act in acts]


def said(act: Act) -> str:
    word = {Pressed: "press", Activated: "act", Cancelled: "cancel"}[type(act)]
    return f"{word} {act.target.identity}"


PRESSED = ["press one", "act one"]
LET_GO = ["press one", "cancel one"]


@pytest.mark.parametrize(
    ("x", "y", "happens"),
    [
        pytest.param(111, 111, PRESSED, id="middle"),
        pytest.param(97.1, 111, PRESSED, id="grown edge"),
        pytest.param(111, 96.9, [], id="beyond the grown edge"),
        pytest.param(124.9, 111, PRESSED, id="in the gap"),
        pytest.param(126, 111, [], id="middle of the gap"),
        pytest.param(127.1, 111, ["press two", "act two"], id="in the gap, nearer to the neighbour"),
        pytest.param(80, 111, [], id="disabled"),
        pytest.param(93, 111, [], id="beside a disabled one"),
        pytest.param(199.1, 107, ["press key", "act key"], id="key: grown edge"),
        pytest.param(198.9, 107, [], id="key: beyond the grown edge"),
        pytest.param(215.2, 107, ["press next key", "act next key"], id="key: nearer to the neighbour"),
        pytest.param(20, 20, [], id="bare page"),
    ],
)
def test_nearest_target_within_its_grown_edge(x: float, y: float, happens: list[str]) -> None:
    assert after(tap(x, y)) == happens


@pytest.mark.parametrize(
    ("begin", "end", "happens"),
    [
        pytest.param((111, 111), (126.9, 111), PRESSED, id="out by 4.9 mm"),
        pytest.param((111, 111), (127.1, 111), LET_GO, id="out by 5.1 mm"),
        pytest.param((124.5, 111), (129.4, 111), PRESSED, id="begun in the grown edge, slid 4.9 mm"),
        pytest.param((124.5, 111), (129.6, 111), LET_GO, id="begun in the grown edge, slid 5.1 mm"),
        pytest.param((101, 111), (121, 111), PRESSED, id="far, within the target"),
        pytest.param((111, 111), (111, 211), LET_GO, id="onto another target"),
        pytest.param((207, 107), (218, 107), ["press key", "act key"], id="onto the next key"),
    ],
)
def test_slide_before_release(begin: tuple[float, float], end: tuple[float, float], happens: list[str]) -> None:
    assert after([down(0, *begin, 0.0), move(0, *end, 0.05), up(0, *end, 0.1)]) == happens


def test_swinging_out_and_back_is_no_slide() -> None:
    swing = [move(0, 111 + far, 111, 0.02 * at) for at, far in enumerate((9, -14, 18, -9))]
    assert after([down(0, 111, 111, 0.0), *swing, up(0, 112, 111, 0.1)]) == PRESSED


@pytest.mark.parametrize(
    ("lock_ms", "pause", "times"),
    [
        pytest.param(500, 0.45, 1, id="within half a second"),
        pytest.param(500, 0.55, 2, id="after half a second"),
        pytest.param(2000, 1.9, 1, id="adjusted up"),
        pytest.param(100, 0.2, 2, id="adjusted down"),
        pytest.param(0, 0.01, 2, id="switched off"),
    ],
)
def test_same_target_again(lock_ms: int, pause: float, times: int) -> None:
    assert after([*tap(111, 111), *tap(111, 111, 0.1 + pause)], lock_ms) == PRESSED * times


def test_a_press_that_is_ignored_does_not_prolong_the_lock() -> None:
    assert after([*tap(111, 111), *tap(111, 111, 0.4), *tap(111, 111, 0.7)]) == PRESSED * 2


def test_another_target_is_not_locked() -> None:
    assert after([*tap(111, 111), *tap(141, 111, 0.3)]) == [*PRESSED, "press two", "act two"]


def test_keys_are_typed_as_fast_as_hands_can() -> None:
    typed = after([*tap(207, 107), *tap(223, 107, 0.12)])
    assert typed == ["press key", "act key", "press next key", "act next key"]


@pytest.mark.parametrize(
    ("contacts", "happens"),
    [
        pytest.param(
            [*tap(207, 107), *tap(210, 107, 0.2), *tap(215.2, 107, 0.3)],
            ["press key", "act key", "press next key", "act next key"],
            id="long after",
        ),
        pytest.param([*tap(213, 107), *tap(216, 107, 0.15)], ["press key", "act key"], id="onto the next key"),
        pytest.param(
            [*tap(213, 107), *tap(216, 107, 0.15), *tap(216, 107, 0.32)], ["press key", "act key"], id="twice"
        ),
    ],
)
def test_a_finger_that_bounces(contacts: list[Contact], happens: list[str]) -> None:
    assert after(contacts) == happens


def test_what_follows_at_once_is_the_same_hand() -> None:
    assert after([*tap(111, 111), *tap(141, 111, 0.2)]) == PRESSED


FINGER = tap(111, 111, 1.0)


@pytest.mark.parametrize(
    "contacts",
    [
        pytest.param(
            [down(0, 111, 111, 0.0), down(1, 141, 111, 0.05), up(1, 141, 111, 0.1), up(0, 111, 111, 0.2)],
            id="lifts first",
        ),
        pytest.param(
            [down(0, 111, 111, 0.0), down(1, 141, 111, 0.05), up(0, 111, 111, 0.1), up(1, 141, 111, 0.2)],
            id="lifts last",
        ),
        pytest.param(
            [down(0, 111, 111, 0.0), down(1, 111, 211, 0.5), up(0, 111, 111, 1.0), up(1, 111, 211, 3.0)],
            id="much later, elsewhere",
        ),
        pytest.param(
            [down(0, 111, 111, 0.0), down(1, 141, 111, 0.05), move(0, 111, 112, 1.9), up(0, 111, 111, 2.0),
             up(1, 141, 111, 2.1)],
            id="both rest for long",
        ),
    ],
)  # fmt: skip
def test_second_finger_is_ignored(contacts: list[Contact]) -> None:
    assert after(contacts) == PRESSED


@pytest.mark.parametrize(
    "contacts",
    [
        pytest.param([down(9, 111, 211, 0.0, 30), *FINGER, up(9, 111, 211, 2.0)], id="large, rests before"),
        pytest.param([*FINGER[:1], down(9, 111, 211, 1.05, 30), *FINGER[1:], up(9, 0, 0, 2.0)], id="large, follows"),
        pytest.param([down(9, 20, 300, 0.0), *FINGER, up(9, 20, 300, 2.0)], id="small, on the bare page"),
        pytest.param(
            [down(7, 90, 205, 0.0), down(8, 110, 210, 0.03), down(9, 128, 212, 0.06), *FINGER,
             up(7, 0, 0, 2.0), up(8, 0, 0, 2.0), up(9, 0, 0, 2.0)],
            id="settles further later",
        ),
    ],
)  # fmt: skip
def test_a_palm_takes_nobodys_turn(contacts: list[Contact]) -> None:
    happened = after(contacts)
    assert [act for act in happened if act.startswith("act")] == ["act one"]
    assert happened[-2:] == PRESSED or happened == PRESSED


def test_palm_that_is_known_by_its_size_never_presses() -> None:
    assert after([down(0, 111, 111, 0.0, PALM_MAJOR_MM), up(0, 111, 111, 0.1)]) == []


def test_finger_that_flattens_into_a_palm_is_let_go() -> None:
    assert after([down(0, 111, 111, 0.0), move(0, 111, 111, 0.1, 25), up(0, 111, 111, 0.2)]) == LET_GO


def test_screen_that_tells_no_sizes() -> None:
    assert after([down(0, 111, 111, 0.0, None), move(0, 112, 111, 0.1, None), up(0, 111, 111, 0.2)]) == PRESSED


def test_cluster_over_a_wide_area_lets_go_what_its_first_contact_pressed() -> None:
    palm = [down(0, 111, 111, 0.0), down(1, 125, 120, 0.03), down(2, 135, 130, 0.06)]
    assert after([*palm, *(up(at, 0, 0, 0.5) for at in range(3))]) == LET_GO


def test_fingertip_that_the_screen_takes_for_three_is_no_palm() -> None:
    tip = [down(0, 111, 111, 0.0), down(1, 116, 112, 0.01), down(2, 112, 117, 0.02)]
    assert after([*tip, *(up(at, 111, 111, 0.2) for at in range(3))]) == PRESSED


def test_finger_that_came_with_the_palm_gets_its_turn_when_the_palm_is_known() -> None:
    contacts = [
        down(0, 105, 205, 0.0), down(1, 111, 111, 0.02), down(2, 120, 215, 0.04), down(3, 135, 220, 0.06),
        up(1, 111, 111, 0.3), up(0, 0, 0, 0.5), up(2, 0, 0, 0.5), up(3, 0, 0, 0.5),
    ]  # fmt: skip
    assert after(contacts) == ["press far", "cancel far", *PRESSED]


def test_lone_finger_goes_before_two_that_came_together() -> None:
    contacts = [down(0, 105, 205, 0.0), down(1, 125, 210, 0.03), *FINGER, up(0, 105, 205, 2.0), up(1, 0, 0, 2.0)]
    assert after(contacts) == ["press far", "cancel far", *PRESSED]


def test_contact_that_only_rests_gives_its_turn_away() -> None:
    trembling = [move(9, 111 + at % 3, 211, 0.1 * at) for at in range(1, 20)]
    contacts = [down(9, 111, 211, 0.0), *trembling, *tap(111, 111, 2.0), up(9, 111, 211, 3.0)]
    assert after(contacts) == ["press far", "cancel far", *PRESSED]


def test_long_press_is_a_press() -> None:
    assert after([down(0, 111, 111, 0.0), up(0, 111, 111, 20.0)]) == PRESSED


def test_contact_that_the_screen_loses_presses_nothing() -> None:
    assert after([down(0, 111, 111, 0.0), lost(0, 0.1)]) == LET_GO


def test_contact_that_comes_down_twice_was_lost_in_between() -> None:
    contacts = [down(0, 111, 111, 0.0), down(0, 111, 211, 0.5), up(0, 111, 211, 0.6)]
    assert after(contacts) == [*LET_GO, "press far", "act far"]


def test_news_of_unknown_contacts_is_ignored() -> None:
    assert after([move(5, 111, 111, 0.0), up(5, 111, 111, 0.1), lost(5, 0.2)]) == []


@pytest.mark.parametrize(
    ("x", "y", "place"),
    [
        pytest.param(111, 111, (111, 111), id="inside"),
        pytest.param(97, 111, (100.5, 111), id="beside"),
        pytest.param(125, 130, (121.5, 121.5), id="beyond a corner"),
    ],
)
def test_place_of_a_press_lies_inside_its_target(x: float, y: float, place: tuple[float, float]) -> None:
    assert inside(ONE.box, x, y) == place


def test_hand_that_explores_follows_one_finger_anywhere() -> None:
    hand = Hand[bool](lambda _: True)
    told = [
        (lead.kind, lead.x)
        for contact in (down(9, 300, 300, 0.0, 30), down(0, 10, 10, 0.1), down(1, 40, 10, 0.5), move(0, 60, 10, 0.6),
                        move(1, 90, 10, 0.7), up(1, 90, 10, 0.8), up(0, 70, 10, 0.9), up(9, 0, 0, 1.0))
        for lead in hand.take(contact)
    ]  # fmt: skip
    assert told == [(Kind.DOWN, 10), (Kind.MOVE, 60), (Kind.UP, 70)]


@st.composite
def anything(draw: st.DrawFn) -> list[Contact]:
    """Up to four contacts that come, move, grow, get lost and lift in any order; all are up at the end."""
    contacts: list[Contact] = []
    resting: set[int] = set()
    time = 0.0
    for _ in range(draw(st.integers(1, 25))):
        time += draw(st.sampled_from([0.0, 0.01, 0.05, 0.12, 0.4, 1.0, 2.5]))
        number = draw(st.integers(0, 3))
        kind = draw(st.sampled_from([Kind.MOVE, Kind.UP, Kind.CANCEL])) if number in resting else Kind.DOWN
        if kind in (Kind.UP, Kind.CANCEL):
            resting.remove(number)
        else:
            resting.add(number)
        x, y = draw(st.floats(60, 240)), draw(st.floats(90, 230))
        contacts.append(Contact(number, kind, x, y, time, draw(st.sampled_from([None, 9.0, 14.0, 25.0]))))
    return contacts + [Contact(number, Kind.UP, 111.0, 111.0, time + 0.1) for number in sorted(resting)]


@given(anything(), st.sampled_from([0, 100, 500, 2000]))
def test_whatever_the_contacts_do(contacts: list[Contact], lock_ms: int) -> None:
    touch = Touch(lambda x, y: TARGETS, lock_ms)
    armed: Target | None = None
    acted: dict[object, float] = {}
    landed: dict[int, Contact] = {}
    for contact in contacts:
        if contact.kind is Kind.DOWN:
            landed[contact.number] = contact
        acts = touch.take(contact)
        assert sum(isinstance(act, Activated) for act in acts) <= 1, "one contact, one press"
        for act in acts:
            if isinstance(act, Pressed):
                assert armed is None, "one target at a time"
                armed = act.target
                assert armed.enabled
                assert armed.box.distance(act.x, act.y) == 0
                near = [
                    armed.box.distance(down.x, down.y) for down in landed.values() if down.number in touch.resting
                ]
                assert min(near) <= armed.grow, "a finger is near"
                continue
            assert act.target is armed, "only what is armed acts or is let go"
            armed = None
            if isinstance(act, Activated):
                assert contact.kind is Kind.UP
                began = landed[contact.number]
                assert act.target.box.distance(began.x, began.y) <= act.target.grow, "this finger came down on it"
                assert contact.time - acted.get(act.target, -10.0) >= lock_ms / 1000
                acted[act.target] = contact.time
    assert armed is None
    assert touch.resting == ()
