# SPDX-License-Identifier: EUPL-1.2
"""Distance and area of places that are written `latitude longitude altitude accuracy`, on a sphere as ODK reckons."""

import math
from itertools import pairwise
from typing import Final

from sync.forms.expressions.values import NAN

EARTH_RADIUS: Final = 6_378_100.0
"""Metres, as in ODK's specification of `distance()` and `area()`."""
_LEAST_CORNERS: Final = 3


def _points(texts: list[str]) -> list[tuple[float, float]] | None:
    points: list[tuple[float, float]] = []
    for text in ";".join(texts).split(";"):
        if not text.strip():
            continue
        numbers = text.split()
        try:
            latitude, longitude = float(numbers[0]), float(numbers[1])
        except (ValueError, IndexError):
            return None
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            return None
        points.append((math.radians(latitude), math.radians(longitude)))
    return points


def distance(texts: list[str]) -> float:
    """Metres along places one after the other; NaN where one is no place."""
    points = _points(texts)
    if points is None:
        return NAN
    return round(sum(_between(one, other) for one, other in pairwise(points)), 2)


def _between(one: tuple[float, float], other: tuple[float, float]) -> float:
    spread = math.sin(one[0]) * math.sin(other[0]) + math.cos(one[0]) * math.cos(other[0]) * math.cos(
        other[1] - one[1]
    )
    return EARTH_RADIUS * math.acos(max(-1.0, min(1.0, spread)))


def area(texts: list[str]) -> float:
    """Square metres within places one after the other; 0 for fewer than three."""
    points = _points(texts)
    if points is None:
        return NAN
    if len(points) < _LEAST_CORNERS:
        return 0.0
    total = 0.0
    for one, other in zip(points, [*points[1:], points[0]], strict=True):
        total += (other[1] - one[1]) * (2 + math.sin(one[0]) + math.sin(other[0]))
    return round(abs(total * EARTH_RADIUS * EARTH_RADIUS / 2), 2)
