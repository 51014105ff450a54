# SPDX-License-Identifier: EUPL-1.2
"""What stands on a window, as whoever cannot see it is told: elements in reading order, without Qt.

The outline is made from the accessibility tree alone (`kiosk.access.tree`), so that the kiosk's own voice, its keys
and switches and a screen reader all know the same page.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple


class Role(Enum):
    """What an element is to somebody who uses it."""

    HEADING = auto()
    TEXT = auto()
    ALERT = auto()
    """Says what is wrong and how to mend it."""
    ENTRY = auto()
    """One entry of a list, with buttons of its own."""
    BUTTON = auto()
    CHOICE = auto()
    """One of several, of which one is chosen."""
    FIELD = auto()
    """Something to type into."""

    @property
    def is_control(self) -> bool:
        """Whether it can be operated."""
        return self in (Role.BUTTON, Role.CHOICE, Role.FIELD)


class Part(Enum):
    """Where on the window an element stands."""

    TOP_BAR = auto()
    PAGE = auto()
    KEYBOARD = auto()
    BOTTOM_BAR = auto()
    DIALOG = auto()


class Box(NamedTuple):
    """A rectangle in the window, pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Where a finger would press."""
        return self.left + self.width / 2, self.top + self.height / 2

    def distance(self, x: float, y: float) -> float:
        """Shortest way from a point; 0 inside."""
        across = max(self.left - x, x - self.right, 0.0)
        down = max(self.top - y, y - self.bottom, 0.0)
        return float((across**2 + down**2) ** 0.5)


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that is said, and that can be pressed where it is a control."""

    path: tuple[int, ...]
    """Way through the accessibility tree; holds as long as the page stands as it is."""
    role: Role
    name: str
    box: Box
    part: Part
    description: str = ""
    value: str = ""
    enabled: bool = True
    checked: bool | None = None
    """None where there is nothing to check."""
    focusable: bool = False
    focused: bool = False
    position: int = 0
    """Place among the choices of its list, from 1; 0 where it stands alone."""
    count: int = 0
    code: bool = False
    """Its name or value is told sign by sign."""
    private: bool = False
    """Names, addresses, codes: not for the loudspeaker (EN 301 549, 5.1.3.9)."""
    language: str = ""
    """Of the name, where it is not the window's."""

    @property
    def is_control(self) -> bool:
        """Whether it can be operated; a disabled one is told all the same."""
        return self.role.is_control

    def same(self, other: "Element") -> bool:
        """Whether both are one thing, perhaps with another value meanwhile."""
        return self.alike(other) and self.path == other.path

    def alike(self, other: "Element") -> bool:
        """Whether both are called the same and of one kind, wherever they stand."""
        return self.role is other.role and self.name == other.name


@dataclass(frozen=True, slots=True)
class Outline:
    """A window at one moment; while a question stands above the page, only the question is here."""

    page: str
    """Title of the page or of the question."""
    elements: tuple[Element, ...]

    def content(self) -> tuple[Element, ...]:
        """What the page itself says, without bars and keyboard."""
        return tuple(element for element in self.elements if element.part in (Part.PAGE, Part.DIALOG))

    def controls(self) -> tuple[Element, ...]:
        """What can be operated just now."""
        return tuple(element for element in self.elements if element.is_control and element.enabled)

    def words(self) -> int:
        """How many words the page has to be read, without the bars."""
        return sum(len(f"{element.name} {element.description}".split()) for element in self.content())

    def at(self, x: float, y: float, reach: float) -> Element | None:
        """The element under a point, or the nearest within `reach` pixels; controls go before words around them."""
        near = [element for element in self.elements if element.box.distance(x, y) <= reach]
        return min(
            near, key=lambda known: (known.box.distance(x, y), not known.is_control, area(known.box)), default=None
        )

    def find(self, element: Element) -> Element | None:
        """The same element on this outline, which may be a later one; else what has come in its place."""
        here = [known for known in self.elements if known.path == element.path and known.role is element.role]
        return here[0] if here else None


def area(box: Box) -> float:
    """Square pixels."""
    return box.width * box.height
