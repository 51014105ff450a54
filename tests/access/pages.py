# SPDX-License-Identifier: EUPL-1.2
"""Outlines as pages make them, by hand and at random."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from kiosk.access.outline import Box, Element, Outline, Part, Role

ROW = 20.0
"""Height of an element and width of a key, pixels."""
_ROLES = tuple(role for role in Role if role is not Role.ENTRY)


def element(name: str, role: Role = Role.BUTTON, part: Part = Part.PAGE, **more: Any) -> Element:
    """One element; where nothing else is said, it stands alone at the origin."""
    return Element(**{"path": (0,), "box": Box(0, 0, ROW, ROW), **more}, role=role, name=name, part=part)


def stack(*elements: Element, page: str = "Seite") -> Outline:
    """Elements below one another, each with a path of its own."""
    placed = (replace(known, path=(index,), box=_box(index * ROW)) for index, known in enumerate(elements))
    return Outline(page, tuple(placed))


def heading(name: str = "Was brauchen Sie?") -> Element:
    return element(name, Role.HEADING)


def entry(outline: list[Element], index: int, name: str, *buttons: str) -> None:
    """Add an entry of a list with buttons of its own."""
    outline.append(element(name, Role.ENTRY, path=(1, index)))
    outline.extend(element(button, path=(1, index, at)) for at, button in enumerate(buttons))


def keys(*rows: str) -> list[Element]:
    """A keyboard on the screen, one element a sign."""
    return [
        element(sign, part=Part.KEYBOARD, path=(5, row, at), box=Box(at * ROW, 400 + row * ROW, ROW, ROW))
        for row, signs in enumerate(rows)
        for at, sign in enumerate(signs)
    ]


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """A page: a bar, content with entries among it, perhaps a keyboard, a bar; or a question alone."""
    if draw(st.booleans()):
        return Outline("Frage", tuple(_some(draw, Part.DIALOG, 0)))
    elements = _some(draw, Part.TOP_BAR, 0) + _some(draw, Part.PAGE, 1) + _some_entries(draw)
    elements += keys(*draw(st.lists(st.text("qwertz", min_size=1, max_size=4), max_size=3)))
    return Outline("Seite", tuple(elements + _some(draw, Part.BOTTOM_BAR, 6)))


def _some(draw: st.DrawFn, part: Part, place: int) -> list[Element]:
    roles = draw(st.lists(st.sampled_from(_ROLES), max_size=5))
    return [
        element(
            draw(_NAMES),
            role,
            part,
            path=(place, 0, at),
            enabled=draw(st.booleans()),
            box=_box(place * 100 + at * ROW),
        )
        for at, role in enumerate(roles)
    ]


def _some_entries(draw: st.DrawFn) -> list[Element]:
    elements: list[Element] = []
    for index, buttons in enumerate(draw(st.lists(st.lists(_NAMES, max_size=3), max_size=3))):
        entry(elements, index + 1, f"Ware {index}", *buttons)
    return elements


def _box(top: float) -> Box:
    return Box(0, top, 100, ROW)


_NAMES = st.sampled_from(["Weiter", "Zurück", "Brot", "Milch", "Mehr", "Weniger"])
