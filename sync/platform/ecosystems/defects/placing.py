# SPDX-License-Identifier: EUPL-1.2
"""In which village a municipality's own request lies, and how exactly that may be said. No I/O.

An address may hold whatever somebody typed: only names that stand in our own lists are taken from it.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

NEAR_KM: Final = 3.0
"""So far from the middle of a village something still counts as in it, where no name says so."""
_EARTH_KM: Final = 6371.0
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Known:
    """A village with what can be said of it."""

    key: str
    name: str
    position: tuple[float, float] | None = None
    """Latitude and longitude of its middle."""
    streets: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()


def village_of(address: str, position: tuple[float, float] | None, villages: Sequence[Known]) -> Known | None:
    """The village that an address names, the longest name first; else the nearest one; None: nobody can tell."""
    named = [village for village in villages if _holds(address, village.name)]
    if named:
        longest = max(len(village.name) for village in named)
        named = [village for village in named if len(village.name) == longest]
    if len(named) == 1:
        return named[0]
    near = [
        (distance_km(position, village.position), village.key, village)
        for village in named or villages
        if position is not None and village.position is not None
    ]
    found = min(near, default=None)
    return found[2] if found is not None and found[0] <= NEAR_KM else None


def place_in(address: str, village: Known) -> tuple[str, str]:
    """Kind and name of the listed place that an address names; `("other", "")` where it names none."""
    lists: tuple[tuple[str, Iterable[str]], ...] = (("street", village.streets), ("stop", village.stops))
    found = [(len(name), kind, name) for kind, names in lists for name in names if _holds(address, name)]
    if not found:
        return "other", ""
    _, kind, name = max(found)
    return kind, name


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Between two points of the earth, as the crow flies."""
    (lat1, long1), (lat2, long2) = ((math.radians(lat), math.radians(long)) for lat, long in (one, other))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((long2 - long1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def _holds(text: str, name: str) -> bool:
    """Whether whole words of a text are a name, however it is written."""
    words, wanted = _words(text), _words(name)
    return bool(wanted) and any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def _words(text: str) -> list[str]:
    spelt = text.casefold().replace("straße", "str").replace("strasse", "str")
    return _WORD.findall(spelt)
