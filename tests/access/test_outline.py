# SPDX-License-Identifier: EUPL-1.2
"""What an outline knows of itself: what can be operated, what lies under a finger, how long it is to read."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access.outline import Box, Element, Outline, Part, Role, area
from tests.access.pages import element, heading, outlines, stack

BOX = Box(10, 20, 100, 40)


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.name)
def test_buttons_choices_and_fields_are_controls(role: Role) -> None:
    expected = role in {Role.BUTTON, Role.CHOICE, Role.FIELD}
    assert (role.is_control, element("Weiter", role).is_control) == (expected, expected)


def test_a_disabled_control_is_told_and_cannot_be_operated() -> None:
    off = element("Weiter", enabled=False)
    assert off.is_control
    assert stack(off).controls() == ()


def test_a_box_knows_its_edges_its_middle_and_its_area() -> None:
    assert (BOX.right, BOX.bottom) == (110, 60)
    assert BOX.middle == (60, 40)
    assert area(BOX) == 4000


@pytest.mark.parametrize(
    ("x", "y", "distance"),
    [
        pytest.param(60, 40, 0, id="inside"),
        pytest.param(10, 20, 0, id="corner"),
        pytest.param(110, 60, 0, id="far corner"),
        pytest.param(3, 40, 7, id="left"),
        pytest.param(115, 40, 5, id="right"),
        pytest.param(60, 12, 8, id="above"),
        pytest.param(60, 61, 1, id="below"),
        pytest.param(7, 16, 5, id="beside the corner"),
        pytest.param(113, 64, 5, id="beside the far corner"),
    ],
)
def test_the_distance_of_a_finger_from_a_box(x: float, y: float, distance: float) -> None:
    assert BOX.distance(x, y) == distance


def test_content_is_what_stands_between_the_bars() -> None:
    parts = {part: element(part.name, part=part) for part in Part}
    assert Outline("Seite", tuple(parts.values())).content() == (parts[Part.PAGE], parts[Part.DIALOG])


def test_words_are_counted_in_names_and_descriptions_of_the_content_alone() -> None:
    page = Outline(
        "Seite",
        (
            element("Dorfladen Eins", Role.TEXT, Part.TOP_BAR),
            heading("Was brauchen Sie?"),
            element("Brot", description="am Stück, 3,20 €"),
            element("q", part=Part.KEYBOARD),
            element("Zurück und weiter", part=Part.BOTTOM_BAR),
        ),
    )
    assert page.words() == 3 + 1 + 4


def test_an_empty_page_has_no_words() -> None:
    assert Outline("", ()).words() == 0


def around(*elements: Element) -> Outline:
    return Outline("Seite", elements)


WORDS = element("Zeile", Role.TEXT, box=Box(0, 0, 100, 100))
WITHIN = element("Nehmen", path=(1,), box=Box(10, 10, 30, 30))
BESIDE = element("Weiter", path=(2,), box=Box(104, 0, 100, 100))
SMALL_WORDS = element("Preis", Role.TEXT, path=(3,), box=Box(50, 50, 10, 10))


@pytest.mark.parametrize(
    ("x", "y", "reach", "found"),
    [
        pytest.param(20, 20, 0, WITHIN, id="a control goes before the words around it"),
        pytest.param(90, 90, 0, WORDS, id="words under the finger"),
        pytest.param(52, 52, 0, SMALL_WORDS, id="of two texts the smaller"),
        pytest.param(42, 20, 4, WORDS, id="what is under the finger goes before a control beside it"),
        pytest.param(102, 50, 4, BESIDE, id="between two the control"),
        pytest.param(101, 50, 4, WORDS, id="between two the nearer"),
        pytest.param(207, 50, 4, BESIDE, id="beside it within reach"),
        pytest.param(209, 50, 4, None, id="beyond reach"),
        pytest.param(208, 50, 4, BESIDE, id="at the end of the reach"),
    ],
)
def test_what_a_finger_means(x: float, y: float, reach: float, found: Element | None) -> None:
    assert around(WORDS, WITHIN, BESIDE, SMALL_WORDS).at(x, y, reach) is found


def test_nothing_is_under_a_finger_on_an_empty_page() -> None:
    assert around().at(1, 1, 100) is None


SOUGHT = element("Brot", Role.CHOICE, path=(1, 2), value="1", checked=False)


@pytest.mark.parametrize(
    ("later", "found", "same"),
    [
        pytest.param(replace(SOUGHT, value="2"), True, True, id="another value"),
        pytest.param(replace(SOUGHT, checked=True), True, True, id="chosen meanwhile"),
        pytest.param(replace(SOUGHT, enabled=False), True, True, id="disabled meanwhile"),
        pytest.param(replace(SOUGHT, box=BOX), True, True, id="moved"),
        pytest.param(replace(SOUGHT, description="noch zwei"), True, True, id="another description"),
        pytest.param(replace(SOUGHT, name="Milch"), True, False, id="another name: what has come in its place"),
        pytest.param(replace(SOUGHT, role=Role.BUTTON), False, False, id="another role"),
        pytest.param(replace(SOUGHT, path=(1, 3)), False, False, id="another place in the tree"),
    ],
)
def test_an_element_is_found_again_on_a_later_outline(later: Element, *, found: bool, same: bool) -> None:
    assert SOUGHT.same(later) is later.same(SOUGHT) is same
    assert around(WORDS, later).find(SOUGHT) is (later if found else None)


@given(outlines(), st.floats(-50, 800), st.floats(-50, 800), st.floats(0, 60))
def test_a_finger_means_nothing_farther_away_than_its_reach(page: Outline, x: float, y: float, reach: float) -> None:
    found = page.at(x, y, reach)
    nearest = min((known.box.distance(x, y) for known in page.elements), default=None)
    if found is None:
        assert nearest is None or nearest > reach
    else:
        assert found.box.distance(x, y) == nearest
        assert found.box.distance(x, y) <= reach


@given(outlines())
def test_every_element_is_found_on_its_own_outline(page: Outline) -> None:
    assert all(page.find(known) is known for known in page.elements)


@given(outlines())
def test_controls_are_enabled_and_in_reading_order(page: Outline) -> None:
    controls = page.controls()
    assert all(control.enabled and control.is_control for control in controls)
    places = [page.elements.index(control) for control in controls]
    assert places == sorted(places)
