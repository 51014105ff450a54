# SPDX-License-Identifier: EUPL-1.2
"""What the walk visits: a tour is one staged program and states of its pages, each reached from the one before."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tests.walk.space import SCREENS, Shape
from tests.walk.walker import Walker

AnyWalker = TypeVar("AnyWalker", bound=Walker)


@dataclass(frozen=True)
class State:
    """A page as it can stand before somebody: `reach` gets there from the tour's state before."""

    page: str
    """The stem of its QML file."""
    name: str
    reach: Callable[[Walker], Awaitable[None]]
    german: bool = False
    """Its words are German in every language, by design."""

    @property
    def title(self) -> str:
        return f"{self.page}-{self.name}"


@dataclass
class Tour:
    """States of one program that is staged once. What a page shows may build on what was done before."""

    name: str
    stage: Callable[..., Awaitable[Walker]]
    """Called with the state folder and the screen (SCREENS); whoever calls closes the walker's window."""
    states: list[State] = field(default_factory=list)
    screens: tuple[str, ...] = tuple(SCREENS)
    """Those that it is made for."""

    def state(
        self, page: str, name: str, *, german: bool = False
    ) -> Callable[[Callable[[AnyWalker], Awaitable[None]]], Callable[[AnyWalker], Awaitable[None]]]:
        """Make a state of the function that reaches it."""

        def add(reach: Callable[[AnyWalker], Awaitable[None]]) -> Callable[[AnyWalker], Awaitable[None]]:
            self.states.append(State(page, name, reach, german))  # type: ignore[arg-type]
            return reach

        return add

    def shapes(self, shapes: Sequence[Shape]) -> list[Shape]:
        """Those that this program knows."""
        return list(shapes)
