# SPDX-License-Identifier: EUPL-1.2
"""Two switches: one goes on, the other takes."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.access.cursor import Scan, rows
from kiosk.access.outline import Box, Element, Outline, Part, Role
from tests.access.pages import element, entry, heading, keys, outlines

TOP = element("Fertig", part=Part.TOP_BAR, path=(0, 0))
WEITER = element("Weiter", path=(2,))
BACK = element("Zurück", part=Part.BOTTOM_BAR, path=(6, 0))
HELP = element("Hilfe", part=Part.BOTTOM_BAR, path=(6, 1))


def shop(*more: Element, buttons: tuple[str, ...] = ("Weniger", "Mehr")) -> Outline:
    elements = [TOP, replace(heading(), path=(1, 0))]
    entry(elements, 1, "Brot", *buttons)
    entry(elements, 2, "Milch", "Nehmen")
    return Outline("Laden", (*elements, WEITER, *more, BACK, HELP))


def shelf(*places: int) -> Outline:
    """One entry whose buttons have these places in the tree."""
    bread = element("Brot", Role.ENTRY, path=(1,))
    return Outline("Laden", (bread, *[element(f"Taste {place}", path=(1, place)) for place in places], HELP))


def names(found: list[tuple[Element, ...]]) -> list[list[str]]:
    return [[known.name for known in row] for row in found]


def test_rows_are_entries_then_single_controls_then_the_bars() -> None:
    assert names(rows(shop())) == [["Weniger", "Mehr"], ["Nehmen"], ["Weiter"], ["Zurück", "Hilfe"], ["Fertig"]]


def test_the_keyboard_is_stepped_through_row_by_row_before_the_bars() -> None:
    assert names(rows(shop(*keys("qwe", "as"))))[2:] == [
        ["Weiter"],
        ["q", "w", "e"],
        ["a", "s"],
        ["Zurück", "Hilfe"],
        ["Fertig"],
    ]


def test_keys_of_one_row_may_differ_in_height_by_less_than_a_pixel() -> None:
    board = keys("qw")
    board[1] = replace(board[1], box=Box(20, 400.2, 20, 20))
    assert names(rows(Outline("Seite", tuple(board)))) == [["q", "w"]]


def test_a_question_is_scanned_alone() -> None:
    question = [element(name, part=Part.DIALOG, path=(9, at)) for at, name in enumerate(["Ja", "Nein"])]
    assert names(rows(Outline("Frage", tuple(question)))) == [["Ja"], ["Nein"]]


@pytest.mark.parametrize(
    "left_out",
    [element("Weiter", enabled=False), element("Hinweis", Role.TEXT), element("Brot", Role.ENTRY)],
    ids=["disabled", "words", "an entry without buttons"],
)
def test_what_cannot_be_operated_is_in_no_row(left_out: Element) -> None:
    assert rows(Outline("Seite", (left_out,))) == []


def offered(scan: Scan, outline: Outline, steps: int) -> list[list[str]]:
    return names([scan.go_on(outline) for _ in range(steps)])


def test_rows_are_offered_one_after_the_other_and_round_again() -> None:
    scan = Scan()
    assert offered(scan, shop(), 6) == [
        ["Weniger", "Mehr"],
        ["Nehmen"],
        ["Weiter"],
        ["Zurück", "Hilfe"],
        ["Fertig"],
        ["Weniger", "Mehr"],
    ]


def test_a_row_of_one_is_taken_at_once() -> None:
    scan = Scan()
    offered(scan, shop(), 2)
    taken = scan.take(shop())
    assert taken is not None
    assert taken.name == "Nehmen"


def test_a_row_of_several_is_entered_first() -> None:
    scan = Scan()
    scan.go_on(shop())
    assert scan.take(shop()) is None
    assert names([scan.offered(shop())]) == [["Weniger"]]
    assert offered(scan, shop(), 1) == [["Mehr"]]
    taken = scan.take(shop())
    assert taken is not None
    assert taken.name == "Mehr"


def test_the_same_can_be_taken_again_and_again() -> None:
    scan = Scan()
    scan.go_on(shop())
    assert [scan.take(shop()) for _ in range(4)] == [None, *[rows(shop())[0][0]] * 3]


def test_after_the_last_of_a_row_the_whole_row_and_then_the_next() -> None:
    scan = Scan()
    scan.go_on(shop())
    scan.take(shop())
    assert offered(scan, shop(), 3) == [["Mehr"], ["Weniger", "Mehr"], ["Nehmen"]]


def test_before_the_first_step_nothing_is_offered_or_taken() -> None:
    scan = Scan()
    assert scan.offered(shop()) == ()
    assert scan.take(shop()) is None


def test_on_an_empty_page_nothing_is_offered_or_taken() -> None:
    scan = Scan()
    empty = Outline("", ())
    assert (scan.go_on(empty), scan.offered(empty), scan.take(empty)) == ((), (), None)


def test_a_page_that_changes_under_a_row_is_scanned_anew() -> None:
    scan = Scan()
    offered(scan, shop(), 2)
    other = Outline("Andere", (replace(WEITER, name="Ja"), BACK))
    assert scan.take(other) is None
    assert scan.offered(other) == ()
    assert offered(scan, other, 1) == [["Ja"]]


def test_a_row_that_grew_shorter_is_scanned_anew() -> None:
    scan = Scan()
    scan.go_on(shop())
    scan.take(shop())
    scan.go_on(shop())
    assert scan.take(shop(buttons=("Weniger",))) is None


def test_elsewhere_a_page_may_change_without_a_new_beginning() -> None:
    scan = Scan()
    offered(scan, shop(), 3)
    later = shop(element("Noch eines", path=(3,)))
    taken = scan.take(later)
    assert taken is not None
    assert taken.name == "Weiter"


def test_what_came_into_the_place_of_what_was_offered_is_not_pressed() -> None:
    scan = Scan()
    scan.go_on(shelf(0, 1))
    scan.take(shelf(0, 1))
    assert names([scan.go_on(shelf(0, 1))]) == [["Taste 1"]]
    assert scan.take(shelf(0, 2)) is None


def test_a_row_of_keys_stays_itself_when_its_letters_become_capitals() -> None:
    scan = Scan()
    small, capital = (Outline("Seite", tuple(keys(signs))) for signs in ("qwe", "QWE"))
    scan.go_on(small)
    scan.take(small)
    assert names([scan.go_on(small), scan.offered(capital), scan.go_on(capital)]) == [["w"], ["W"], ["E"]]


def paths(found: tuple[Element, ...]) -> set[tuple[int, ...]]:
    return {known.path for known in found}


@given(outlines())
def test_every_control_stands_in_exactly_one_row(page: Outline) -> None:
    in_rows = [known.path for row in rows(page) for known in row]
    assert sorted(in_rows) == sorted(known.path for known in page.controls())
    assert all(rows(page))


@given(outlines())
def test_every_control_can_be_reached_and_taken(page: Outline) -> None:
    scan = Scan()
    taken = set()
    for _ in rows(page):
        row = scan.go_on(page)
        for place in range(len(row)):
            if len(row) > 1:
                scan.take(page) if place == 0 else scan.go_on(page)
            pressed = scan.take(page)
            assert pressed is not None
            taken.add(pressed.path)
        if len(row) > 1:
            assert scan.go_on(page) == row
    assert taken == paths(page.controls())


@given(outlines(), st.lists(st.booleans(), max_size=30))
def test_only_what_is_offered_is_taken(page: Outline, switches: list[bool]) -> None:
    scan = Scan()
    lit: tuple[Element, ...] = ()
    for takes in switches:
        if not takes:
            lit = scan.go_on(page)
        elif (pressed := scan.take(page)) is not None:
            assert lit == (pressed,)
        else:
            assert lit == () or len(lit) > 1
            lit = scan.offered(page)
        assert scan.offered(page) == lit


@given(st.lists(outlines(), min_size=1, max_size=4), st.data())
def test_what_is_taken_stands_on_the_page_and_can_be_operated(pages: list[Outline], data: st.DataObject) -> None:
    scan = Scan()
    for takes in data.draw(st.lists(st.booleans(), max_size=20)):
        page = data.draw(st.sampled_from(pages))
        found = (scan.take(page),) if takes else scan.go_on(page)
        assert all(known is None or known in page.controls() for known in found)


SHELVES = st.lists(st.integers(0, 4), unique=True, max_size=4).map(lambda places: shelf(*sorted(places)))


@example([(False, shelf(0, 1)), (True, shelf(0, 1)), (False, shelf(0, 1)), (True, shelf(0, 2))])
@given(st.lists(st.tuples(st.booleans(), SHELVES), max_size=20))
def test_whatever_becomes_of_the_page_only_what_was_offered_is_taken(switches: list[tuple[bool, Outline]]) -> None:
    scan = Scan()
    lit: tuple[Element, ...] = ()
    for takes, page in switches:
        pressed = scan.take(page) if takes else None
        if pressed is None:
            lit = scan.offered(page) if takes else scan.go_on(page)
        else:
            assert any(known.same(pressed) for known in lit)
