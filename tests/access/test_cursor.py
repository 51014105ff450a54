# SPDX-License-Identifier: EUPL-1.2
"""Steps through a page that nobody looks at."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.access.cursor import Wanted, everything, first, into_keyboard, operable, step
from kiosk.access.outline import Element, Outline, Part, Role
from tests.access.pages import element, heading, keys, outlines

TOP = element("Fertig", part=Part.TOP_BAR, path=(0, 0))
TITLE = replace(heading(), path=(1, 0))
NOTE = element("Der Laden ist zu.", Role.TEXT, path=(1, 1))
FIELD = element("Name", Role.FIELD, path=(1, 2))
OFF = element("Weiter", path=(1, 3), enabled=False)
BREAD = element("Brot", path=(1, 4))
KEYS = keys("qw", "a")
BACK = element("Zurück", part=Part.BOTTOM_BAR, path=(6, 0))
HELP = element("Hilfe", part=Part.BOTTOM_BAR, path=(6, 1))

PAGE = Outline("Seite", (TOP, TITLE, NOTE, FIELD, OFF, BREAD, *KEYS, BACK, HELP))
BARS_ONLY = Outline("Seite", (TOP, BACK))


def names(start: Element | None, by: int, wanted: Wanted, count: int, outline: Outline = PAGE) -> list[str]:
    """What is reached one after the other."""
    reached = []
    current = start
    for _ in range(count):
        current = step(outline, current, by, wanted)
        assert current is not None
        reached.append(current.name)
    return reached


@pytest.mark.parametrize(
    ("wanted", "stops"),
    [
        pytest.param(
            everything,
            ["Was brauchen Sie?", "Der Laden ist zu.", "Name", "Weiter", "Brot", "Zurück", "Hilfe", "Fertig"],
            id="whoever listens hears words, controls and what is off",
        ),
        pytest.param(
            operable,
            ["Name", "Brot", "Zurück", "Hilfe", "Fertig"],
            id="whoever sees stops where something can be done",
        ),
    ],
)
def test_a_round_begins_with_the_page_and_ends_with_the_bar_above(wanted: Wanted, stops: list[str]) -> None:
    assert names(None, 1, wanted, len(stops) + 1) == [*stops, stops[0]]


def test_backwards_from_nowhere_is_the_last_of_all() -> None:
    assert names(None, -1, operable, 3) == ["Hilfe", "Zurück", "Brot"]


def test_backwards_is_forwards_turned_round() -> None:
    forwards = names(TITLE, 1, everything, 7)
    assert names(TOP, -1, everything, 7) == [*forwards[:-1][::-1], TITLE.name]


@pytest.mark.parametrize(("by", "reached"), [(1, "Zurück"), (-1, "Name")])
def test_the_keyboard_is_one_step(by: int, reached: str) -> None:
    page = Outline("Seite", (TITLE, FIELD, *KEYS, BACK))
    assert names(FIELD if by > 0 else BACK, by, operable, 1, page) == [reached]


@pytest.mark.parametrize(("by", "reached"), [(1, ["w", "a", "q", "w"]), (-1, ["a", "w", "q", "a"])])
def test_the_keyboard_is_a_round_of_its_own(by: int, reached: list[str]) -> None:
    assert names(KEYS[0], by, operable, 4) == reached


def test_a_stop_that_is_not_wanted_any_more_is_left_for_its_neighbour() -> None:
    assert names(NOTE, 1, operable, 1) == ["Name"]
    assert names(OFF, 1, operable, 1) == ["Brot"]
    assert names(OFF, -1, operable, 1) == ["Name"]


def test_what_is_gone_leads_to_the_beginning_of_the_page() -> None:
    gone = element("Milch", path=(1, 9))
    assert names(gone, 1, everything, 1) == ["Was brauchen Sie?"]
    assert names(gone, -1, everything, 1) == ["Hilfe"]


def test_from_what_has_come_in_its_place_the_page_goes_on() -> None:
    assert names(replace(BREAD, name="Butter"), 1, everything, 1) == ["Zurück"]


def test_a_changed_value_does_not_lose_the_place() -> None:
    chosen = replace(BREAD, value="2", description="zwei Stück")
    assert names(chosen, 1, operable, 1) == ["Zurück"]


@pytest.mark.parametrize("by", [1, -1])
def test_the_only_stop_is_its_own_neighbour(by: int) -> None:
    assert names(BREAD, by, operable, 2, Outline("Seite", (TITLE, BREAD))) == ["Brot", "Brot"]


@pytest.mark.parametrize("by", [1, -1])
@pytest.mark.parametrize(
    "outline", [Outline("", ()), Outline("Seite", (TITLE, NOTE, OFF))], ids=["empty", "words only"]
)
def test_where_nothing_is_wanted_no_step_leads_anywhere(outline: Outline, by: int) -> None:
    assert step(outline, None, by, operable) is None


@pytest.mark.parametrize(
    ("outline", "wanted", "found"),
    [
        pytest.param(PAGE, everything, TITLE, id="the title"),
        pytest.param(PAGE, operable, FIELD, id="the first control"),
        pytest.param(Outline("Frage", (replace(BREAD, part=Part.DIALOG),)), operable, None, id="of a question"),
        pytest.param(BARS_ONLY, everything, TOP, id="a bar where the page is empty"),
        pytest.param(Outline("", ()), everything, None, id="nothing"),
    ],
)
def test_where_a_page_begins(outline: Outline, wanted: Wanted, found: Element | None) -> None:
    if outline.elements and found is None:
        found = outline.elements[0]
    assert first(outline, wanted) is found


def test_the_keyboard_is_entered_at_its_first_key() -> None:
    assert into_keyboard(PAGE) is KEYS[0]
    assert into_keyboard(BARS_ONLY) is None


def test_a_page_without_controls_of_its_own_begins_with_a_bar_and_not_with_the_keyboard() -> None:
    page = Outline("Seite", (TITLE, *KEYS, BACK))
    assert step(page, None, 1, operable) == BACK


WANTED = st.sampled_from([everything, operable])


def rounds(page: Outline, wanted: Wanted) -> list[list[Element]]:
    """What belongs together: the keyboard is a round of its own."""
    wished = [known for known in page.elements if wanted(known)]
    board = [known for known in wished if known.part is Part.KEYBOARD]
    return [found for found in (board, [known for known in wished if known not in board]) if found]


@given(outlines(), WANTED, st.sampled_from([1, -1]), st.data())
def test_a_round_visits_every_stop_exactly_once(page: Outline, wanted: Wanted, by: int, data: st.DataObject) -> None:
    expected = data.draw(st.sampled_from(rounds(page, wanted) or [[]]))
    assume(expected)
    start = data.draw(st.sampled_from(expected))
    visited = [start]
    while (current := step(page, visited[-1], by, wanted)) != start:
        assert current is not None
        assert len(visited) < len(expected)
        visited.append(current)
    assert sorted(known.path for known in visited) == sorted(known.path for known in expected)


@given(outlines(), outlines(), WANTED, st.sampled_from([1, -1]), st.data())
def test_a_step_never_leaves_the_page(
    before: Outline, page: Outline, wanted: Wanted, by: int, data: st.DataObject
) -> None:
    known = [*before.elements, *page.elements]
    start = data.draw(st.none() | st.sampled_from(known)) if known else None
    reached = step(page, start, by, wanted)
    found = start and page.find(start)
    assert reached is None or any(reached is known for known in page.elements)
    assert reached is None or wanted(reached) or reached is found


@given(outlines(), WANTED, st.data())
def test_a_step_forth_and_a_step_back_lead_where_one_was(page: Outline, wanted: Wanted, data: st.DataObject) -> None:
    expected = data.draw(st.sampled_from(rounds(page, wanted) or [[]]))
    assume(expected)
    start = data.draw(st.sampled_from(expected))
    assert step(page, step(page, start, 1, wanted), -1, wanted) is start
