# SPDX-License-Identifier: EUPL-1.2
"""Figures, each beside its floor from the same run, and how they are printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One measure. `value` and `floor` are in `unit`; `most` and `most_ratio` are the goals, where there are any."""

    name: str
    value: float
    floor: float
    unit: str = "ms"
    most: float | None = None
    most_ratio: float | None = None
    beside: str = "floor"
    """What stands in `floor`."""

    @property
    def ratio(self) -> float:
        """How many times the floor it is."""
        return self.value / self.floor

    @property
    def goal(self) -> str:
        """The goal in words; empty where there is none."""
        parts = []
        if self.most is not None:
            parts.append(f"<= {self.most:g} {self.unit}")
        if self.most_ratio is not None:
            parts.append(f"ratio <= {self.most_ratio:.3g}")
        return " and ".join(parts)

    @property
    def met(self) -> bool:
        """Whether the goal is met; without one it is."""
        high = self.most is not None and self.value > self.most
        return not high and not (self.most_ratio is not None and self.ratio > self.most_ratio)

    def line(self) -> str:
        """One line for the eye: name, value, floor, ratio, goal."""
        verdict = "" if not self.goal else f"  goal {self.goal}: {'met' if self.met else 'MISSED'}"
        return (
            f"{self.name:<58} {self.value:8.1f} {self.unit}  {self.beside} {self.floor:8.1f} {self.unit}"
            f"  ratio {self.ratio:5.2f}{verdict}"
        )

    def plain(self) -> dict[str, str | float | bool | None]:
        """For the JSON file."""
        return {
            "name": self.name, "unit": self.unit, "value": round(self.value, 3), "floor": round(self.floor, 3),
            "beside": self.beside, "ratio": round(self.ratio, 3), "goal": self.goal or None, "met": self.met,
        }  # fmt: skip


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of all values do not exceed (nearest rank); raises ValueError for none."""
    if not values:
        raise ValueError("no values")
    rank = -(-len(values) * percent // 100)
    return sorted(values)[max(0, int(rank) - 1)]


def milliseconds(work: Callable[[], object]) -> float:
    """How long a call takes."""
    begun = perf_counter()
    work()
    return 1000 * (perf_counter() - begun)


def side_by_side(rounds: int, value: Callable[[], float], floor: Callable[[], float]) -> tuple[float, float]:
    """Medians of two measures taken in turn, so that a busy moment of the machine hits both."""
    values, floors = [], []
    for _ in range(rounds):
        floors.append(floor())
        values.append(value())
    return median(values), median(floors)
