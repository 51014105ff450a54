# SPDX-License-Identifier: EUPL-1.2
"""Explore by touch: a finger that lands or slides lets things be told; a second tap on what was told presses it.

Plain Python: touches in pixels and seconds come in, what is to be told or pressed goes out (EN 301 549, 5.5.2:
operable parts are discernible without vision and without being triggered).
"""

from dataclasses import dataclass

from kiosk.access.outline import Element, Outline
from kiosk.access.touch import Kind

TAP_SECONDS = 1.5
"""A finger that stays longer was looking, not tapping; older hands take about a second (Sultana, Moffatt 2019)."""


@dataclass(frozen=True)
class Tell:
    """A finger has come upon this."""

    element: Element


@dataclass(frozen=True)
class Press:
    """The control that was told is tapped."""

    element: Element


@dataclass
class Explorer:
    """Follows one finger. Distances in pixels, times in seconds."""

    reach: float
    """How far beside an element a finger still means it."""
    slip: float
    """How far a tapping finger may slide."""
    told: Element | None = None
    _began: tuple[float, float, float] | None = None
    _aimed: Element | None = None
    """What was told before the finger came down on it."""

    def touch(self, kind: Kind, x: float, y: float, time: float, outline: Outline) -> Tell | Press | None:
        """One event of the finger; `outline` is what stands there now."""
        under = outline.at(x, y, self.reach)
        if kind is Kind.DOWN:
            self._began = (x, y, time)
            self._aimed = under if self._is_told(under) else None
            return self._tell(under)
        if kind is Kind.CANCEL or self._began is None:
            self._began = None
            return None
        if not self._still(x, y, time):
            self._aimed = None
        if kind is Kind.MOVE:
            return self._tell(under)
        self._began = None
        aimed, self._aimed = self._aimed, None
        if aimed is not None and under is not None and under.is_control and under.same(aimed):
            return Press(under)
        return None

    def _tell(self, under: Element | None) -> Tell | None:
        if under is None or (self.told is not None and under.same(self.told)):
            return None
        self.told = under
        return Tell(under)

    def _is_told(self, under: Element | None) -> bool:
        return under is not None and self.told is not None and under.same(self.told)

    def _still(self, x: float, y: float, time: float) -> bool:
        if self._began is None:
            return False
        left, top, since = self._began
        moved = float(((x - left) ** 2 + (y - top) ** 2) ** 0.5)
        return moved <= self.slip and time - since <= TAP_SECONDS
