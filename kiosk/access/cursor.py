# SPDX-License-Identifier: EUPL-1.2
"""Where one is on a page without looking: steps through the elements, and the rows and columns of switch scanning.

Plain Python over outlines; nothing is remembered but the element itself, so a page may change under it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.access.outline import Element, Outline, Part, Role

Wanted = Callable[[Element], bool]


def everything(element: Element) -> bool:
    """Whoever listens goes through words and controls alike."""
    return True


def operable(element: Element) -> bool:
    """Whoever sees the page only stops where something can be done."""
    return element.is_control and element.enabled


def step(outline: Outline, current: Element | None, by: int, wanted: Wanted) -> Element | None:
    """The next (`by` 1) or previous (-1) element in reading order, round the end; None on an empty page.

    The keyboard on the screen is a round of its own: entered from its field (`into_keyboard`), left by `back`.
    """
    known = current and outline.find(current)
    inside = known is not None and known.part is Part.KEYBOARD
    stops = [
        element
        for element in outline.elements
        if (element is known or wanted(element)) and inside is (element.part is Part.KEYBOARD)
    ]
    if not stops:
        return None
    if known is None:
        return first(outline, wanted) if by > 0 else stops[-1]
    return stops[(stops.index(known) + by) % len(stops)]


def first(outline: Outline, wanted: Wanted) -> Element | None:
    """Where a page begins: its title, or its first control."""
    content = [element for element in outline.content() if wanted(element)]
    others = [element for element in outline.elements if wanted(element) and element.part is not Part.KEYBOARD]
    return next(iter(content or others), None)


def into_keyboard(outline: Outline) -> Element | None:
    """The first key of the keyboard on the screen; None where there is none."""
    return next((element for element in outline.elements if element.part is Part.KEYBOARD), None)


def rows(outline: Outline) -> list[tuple[Element, ...]]:
    """What two switches step through first: a list entry by entry, the keyboard row by row, the bars."""
    controls = [element for element in outline.controls() if element.is_control]
    content = _entries(outline, [element for element in controls if element.part in (Part.PAGE, Part.DIALOG)])
    keyboard = _by_height([element for element in controls if element.part is Part.KEYBOARD])
    bars = [
        tuple(element for element in controls if element.part is part) for part in (Part.BOTTOM_BAR, Part.TOP_BAR)
    ]
    return [row for row in (*content, *keyboard, *bars) if row]


def _entries(outline: Outline, controls: Sequence[Element]) -> list[tuple[Element, ...]]:
    """Buttons of one entry stand together, every other control alone."""
    entries = [element for element in outline.elements if element.role is Role.ENTRY]
    found: dict[tuple[int, ...], list[Element]] = {}
    for control in controls:
        around = next(
            (entry.path for entry in entries if control.path[: len(entry.path)] == entry.path), control.path
        )
        found.setdefault(around, []).append(control)
    return [tuple(row) for row in found.values()]


def _by_height(keys: Sequence[Element]) -> list[tuple[Element, ...]]:
    found: dict[int, list[Element]] = {}
    for key in keys:
        found.setdefault(round(key.box.middle[1]), []).append(key)
    return [tuple(row) for row in found.values()]


@dataclass
class Scan:
    """Two switches: one goes on, the other takes.

    Rows first, then what stands in the row; after its last the row again.
    """

    row: int = -1
    place: int | None = None
    """Within the row; None while whole rows are scanned."""
    _paths: tuple[tuple[int, ...], ...] = field(default=())

    def go_on(self, outline: Outline) -> tuple[Element, ...]:
        """One step; what is offered now."""
        found = self._fitted(outline)
        if not found:
            return ()
        if self.place is None:
            self.row = (self.row + 1) % len(found)
            self._paths = _where(found[self.row])
            return found[self.row]
        row = found[self.row]
        self.place = self.place + 1 if self.place + 1 < len(row) else None
        return row if self.place is None else (row[self.place],)

    def take(self, outline: Outline) -> Element | None:
        """What is to be pressed now; None where a row was entered instead, or nothing is offered yet."""
        found = self._fitted(outline)
        if not found or self.row < 0:
            return None
        row = found[self.row]
        if self.place is not None:
            return row[self.place]
        if len(row) == 1:
            return row[0]
        self.place = 0
        return None

    def offered(self, outline: Outline) -> tuple[Element, ...]:
        """What is offered now, without a step."""
        found = self._fitted(outline)
        if not found or self.row < 0:
            return ()
        row = found[self.row]
        return row if self.place is None else (row[self.place],)

    def _fitted(self, outline: Outline) -> list[tuple[Element, ...]]:
        """The rows; begins anew where the page has changed under the scan."""
        found = rows(outline)
        same = 0 <= self.row < len(found) and _where(found[self.row]) == self._paths
        if not same:
            self.row, self.place, self._paths = -1, None, ()
        return found


def _where(row: Sequence[Element]) -> tuple[tuple[int, ...], ...]:
    return tuple(element.path for element in row)
