# SPDX-License-Identifier: EUPL-1.2
"""The product space: every way in which a page can be seen, and selections of it."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from itertools import combinations, product
from typing import Final

from PySide6.QtCore import QSize

SCHEMES: Final = ("light", "dark", "contrast")
SIZES: Final = ("S", "M", "L", "XL")
SHAPES: Final = {"portrait": QSize(1080, 1920), "landscape": QSize(1920, 1080)}
SCREENS: Final = {"15.6": (194, 345), "21.5": (268, 476), "27": (336, 598)}
"""Diagonal in inches: the short and the long side in millimetres."""


@dataclass(frozen=True)
class Shape:
    """One way to see a page."""

    scheme: str
    size: str
    language: str
    orientation: str

    @property
    def name(self) -> str:
        return f"{self.orientation}-{self.size}-{self.scheme}-{self.language}"


DEFAULT: Final = Shape("light", "M", "de", "portrait")
"""As every visit begins."""


def all_shapes(languages: Iterable[str]) -> tuple[Shape, ...]:
    """The whole space for these languages."""
    return tuple(Shape(*values) for values in product(SCHEMES, SIZES, languages, SHAPES))


def pairwise(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    """A few of the shapes that together show every pair of two values that occurs in them.

    Most faults need no more than two values to meet (Kuhn, Wallace and Gallo 2004, IEEE TSE 30(6), 418-421). Greedy:
    each time the shape that shows most pairs not yet shown, the first of equals.
    """
    open_pairs = {pair for shape in shapes for pair in _pairs(shape)}
    chosen: list[Shape] = []
    while open_pairs:
        best = max(shapes, key=lambda shape: len(open_pairs & _pairs(shape)))
        chosen.append(best)
        open_pairs -= _pairs(best)
    return tuple(chosen)


def drawn(shapes: Sequence[Shape], number: int, seed: str) -> tuple[Shape, ...]:
    """So many of the shapes, without DEFAULT; the same for the same seed."""
    others = [shape for shape in shapes if shape != DEFAULT]
    return tuple(random.Random(seed).sample(others, min(number, len(others))))


def _pairs(shape: Shape) -> frozenset[tuple[tuple[int, str], ...]]:
    return frozenset(combinations(enumerate(astuple(shape)), 2))
