# SPDX-License-Identifier: EUPL-1.2
"""Which kiosk a unit goes to: the one most likely to need it soon, while that is likely enough."""

import heapq
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from math import exp
from typing import Final

HORIZON: Final = timedelta(hours=3)
"""How far ahead a kiosk is provided for."""
LEAST_CHANCE: Final = 0.1
"""A unit that is less likely to be needed within the horizon stays in the pool."""
PRIOR: Final = timedelta(hours=24)
"""How much watching the even guess counts for before a kiosk's own sales outweigh it."""
MOST_FREE: Final = 1_000
"""No kiosk holds more free units of one stock than this, whatever was forecast."""


def chance_of_need(units: int, mean: float) -> float:
    """The chance that at least this many units are asked for, where `mean` are expected (Poisson)."""
    term = exp(-mean)
    below = 0.0
    for count in range(units):
        below += term
        term *= mean / (count + 1)
    return max(0.0, 1.0 - below)


def wanted(mean: float, least: float = LEAST_CHANCE) -> int:
    """How many free units a kiosk should hold where nobody competes: the last one is still likely enough."""
    term = exp(-mean)
    left = 1.0 - term
    units = 0
    while left >= least and units < MOST_FREE:
        units += 1
        term *= mean / units
        left -= term
    return units


def divide(
    pool: int, free: Mapping[str, int], means: Mapping[str, float], least: float = LEAST_CHANCE
) -> dict[str, int]:
    """Units of the pool for each kiosk in `means`, each given to whoever most likely needs it; the rest stays.

    `free` are the units that each has already. Equal chances go by name, so that every worker decides alike.
    """
    short = {kiosk: wanted(mean, least) - free.get(kiosk, 0) for kiosk, mean in means.items()}
    short = {kiosk: units for kiosk, units in short.items() if units > 0}
    if sum(short.values()) <= pool:
        return short
    given = dict.fromkeys(short, 0)
    queue = [(-chance_of_need(free.get(kiosk, 0) + 1, means[kiosk]), kiosk) for kiosk in short]
    heapq.heapify(queue)
    for _ in range(pool):
        _, kiosk = heapq.heappop(queue)
        given[kiosk] += 1
        if given[kiosk] < short[kiosk]:
            has = free.get(kiosk, 0) + given[kiosk]
            heapq.heappush(queue, (-chance_of_need(has + 1, means[kiosk]), kiosk))
    return {kiosk: units for kiosk, units in given.items() if units}


def home(stock: str, kiosks: Iterable[str]) -> str | None:
    """The one kiosk to which a stock is lent before anybody asks; None where there are no kiosks.

    Each gets about as many stocks as any other, and one that comes or goes moves no other's (rendezvous hashing).
    """
    return max(kiosks, key=lambda kiosk: sha256(f"{stock}\n{kiosk}".encode()).digest(), default=None)


def expected(capacity: int, kiosks: int, sold_here: int, opened: datetime, closes: datetime, now: datetime) -> float:
    """Units that one kiosk will be asked for within the horizon, from what it sold so far.

    Before anything was sold, the stock is expected to sell out by its close, evenly over all `kiosks`.
    """
    whole = max((closes - opened).total_seconds(), 1.0)
    guess = capacity / max(kiosks, 1) / whole
    watched = max((now - opened).total_seconds(), 0.0)
    weight = min(PRIOR.total_seconds(), whole)
    rate = (sold_here + guess * weight) / (watched + weight)
    ahead = min(HORIZON, closes - now).total_seconds()
    return rate * max(ahead, 0.0)
