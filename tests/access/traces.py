# SPDX-License-Identifier: EUPL-1.2
"""Touches of older hands as a screen would report them, drawn from published figures by a fixed seed.

Where a figure is published, it is named. What nobody has published, such as where a palm comes down, is an assumption
and is marked so: the rates of one kind of touch then mean something, a mixture of kinds means what its shares mean.
No number here was chosen for what comes out. Lengths are millimetres, times are seconds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from math import cos, hypot, pi, sin, sqrt
from random import Random
from typing import Final

from kiosk.access.outline import Box
from kiosk.access.touch import Contact, Kind, Target

ENDPOINT_MM: Final = 3.36
"""Mean distance of a touch from the middle of what it was meant for, people of 67 to 81 (Sultana & Moffatt 2019)."""
STUDY_TARGETS_MM: Final = (4.88, 7.22, 9.22)
"""Diameters of the round targets of that study."""
SPREAD_MM: Final = ENDPOINT_MM / sqrt(pi / 2)
"""Standard deviation in each direction that gives this mean distance. With it 66 % of touches miss the smallest
target, where the study counted 62 % errors, and 43 % miss over all sizes, where it counted 32 %: ours are worse."""
WIDTH_SHARE: Final = 0.0075
"""Larger targets are aimed at less carefully: variance grows by this share of the width squared, for fingers on round
targets (dual Gaussian model, Bi & Zhai 2013)."""
RIGHT_MM: Final = 1.5
"""Touches lie towards the right edge (study of 20 people of 68 years on 6 to 16 mm). Its direction is published, the
size is an assumption."""
SLIDE_MM: Final = 0.6
"""Mean slide before release, exponential. With it 4.4 % of touches on the study's targets land well and slip off,
where the study counted 4.3 %."""
TREMOR_HZ: Final = (4.0, 7.0)
TREMOR_MM: Final = (1.0, 7.5)
"""Swing to each side, log-uniform: from hardly visible to the 15 mm across of a marked tremor (clinical rating
scales: mild below 5, moderate 5 to 10, marked 10 to 20 mm across). How often which occurs is an assumption."""
FRICTION: Final = 0.3
"""Share of the swing that is left while the finger is on the glass: oscillation is less in contact (Wacharamanotham
2011). The share is an assumption."""
TREMOR_BOUNCES: Final = 0.25
"""Share of trembling touches that leave the glass and come back. Assumption."""
BOUNCE_S: Final = (0.02, 0.125)
"""Time off the glass, up to half a swing of the slowest tremor."""
DWELL_S: Final = (0.25, 0.55)
"""Time on the glass, log-normal: median and the logarithm's standard deviation. Assumption; the 947 ms of Sultana &
Moffatt are the whole movement to the target."""
FINGER_MM: Final = (7.0, 14.0)
PALM_MM: Final = (18.0, 40.0)
PALM_DOWN_MM: Final = (80.0, 130.0)
PALM_ASIDE_MM: Final = (-20.0, 50.0)
"""Where the heel of a right hand lies from its own fingertip. Assumption."""
SAMPLE_S: Final = 1 / 60
"""A screen tells news about so often."""


@dataclass(frozen=True)
class Board:
    """Targets in rows, and a bar of larger ones below, as on the kiosk's pages."""

    name: str
    side: float
    gap: float
    columns: int
    rows: int
    are_keys: bool
    left: float = 40.0
    top: float = 80.0
    bar_side: float = 22.0
    bar_gap: float = 8.0
    bar_below: float = 40.0
    bar_count: int = 6

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """Rows from above, then the bar."""
        pitch = self.side + self.gap
        rows = [
            Box(self.left + column * pitch, self.top + row * pitch, self.side, self.side)
            for row in range(self.rows)
            for column in range(self.columns)
        ]
        below = self.top + self.rows * pitch + self.bar_below
        step = self.bar_side + self.bar_gap
        bar = [Box(self.left + at * step, below, self.bar_side, self.bar_side) for at in range(self.bar_count)]
        return (*rows, *bar)

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """The same for the rules; identities are indexes."""
        keys = self.columns * self.rows if self.are_keys else 0
        return tuple(Target(at, box, is_key=at < keys) for at, box in enumerate(self.boxes))

    def meant(self, random: Random) -> int:
        """A target with neighbours on all sides."""
        row, column = random.randrange(1, self.rows - 1), random.randrange(1, self.columns - 1)
        return row * self.columns + column


BUTTONS: Final = Board("buttons of 22 mm, gaps of 8 mm", 22, 8, columns=6, rows=6, are_keys=False)
KEYS: Final = Board("keys of 14 mm, gaps of 2 mm", 14, 2, columns=11, rows=4, are_keys=True)
KEYS_GROWN: Final = Board("keys of 18 mm, gaps of 2 mm", 18, 2, columns=11, rows=4, are_keys=True, left=20.0)
"""Where the screen has room, as one of 21.5 inches has, keys grow so far."""


@dataclass(frozen=True)
class Trace:
    """One attempt to press one target."""

    kind: str
    meant: int
    contacts: tuple[Contact, ...]


@dataclass(frozen=True)
class _Path:
    """One contact from down to up."""

    began: float
    ended: float
    place: Callable[[float], tuple[float, float]]
    """Where it is, by the time since it came down."""
    major: float | None

    def contacts(self, number: int) -> Iterator[Contact]:
        """What a screen tells of it: also in between, where it has moved."""
        lasted = self.ended - self.began
        told = self.place(0.0)
        yield Contact(number, Kind.DOWN, *told, self.began, self.major)
        for sample in range(1, int(lasted / SAMPLE_S)):
            since = sample * SAMPLE_S
            if self.place(since) != told:
                told = self.place(since)
                yield Contact(number, Kind.MOVE, *told, self.began + since, self.major)
        yield Contact(number, Kind.UP, *self.place(lasted), self.ended, self.major)


class Hands:
    """Draws touches for one board."""

    def __init__(self, board: Board, seed: int) -> None:
        self.board = board
        self._random = Random(f"{seed} {board.name}")

    def traces(self, kind: str, number: int) -> list[Trace]:
        """So many touches of a kind."""
        return [self._trace(kind, *KINDS[kind](self)) for _ in range(number)]

    def _trace(self, kind: str, meant: int, paths: list[_Path]) -> Trace:
        numbered = zip(count(), sorted(paths, key=lambda path: path.began))
        contacts = sorted(
            (contact for number, path in numbered for contact in path.contacts(number)),
            key=lambda contact: (contact.time, contact.number),
        )
        return Trace(kind, meant, tuple(contacts))

    def steady(self) -> tuple[int, list[_Path]]:
        """A finger that comes down near the middle, slides a little and lifts."""
        meant = self.board.meant(self._random)
        return meant, [self._finger(meant)]

    def slip(self) -> tuple[int, list[_Path]]:
        """A finger that slid as those slid that the study counted as slips: off one of its targets."""
        meant = self.board.meant(self._random)
        return meant, [self._finger(meant, self._slipped())]

    def tremor(self) -> tuple[int, list[_Path]]:
        """A finger that swings while it comes down and, less, on the glass; a part of them comes back."""
        meant = self.board.meant(self._random)
        first = self._trembling(meant)
        if self._random.random() >= TREMOR_BOUNCES:
            return meant, [first]
        return meant, [first, self._again(first)]

    def bounce(self) -> tuple[int, list[_Path]]:
        """A finger that comes back at once."""
        meant = self.board.meant(self._random)
        first = self._finger(meant)
        return meant, [first, self._again(first)]

    def second_finger(self) -> tuple[int, list[_Path]]:
        """The pointing finger, and a moment later the next one beside it."""
        meant = self.board.meant(self._random)
        first = self._finger(meant)
        x, y = first.place(0.0)
        place = (x + self._random.choice((-1, 1)) * self._random.uniform(18, 32), y + self._random.uniform(-5, 15))
        began = first.began + self._random.uniform(0.01, 0.2)
        ended = max(began + 0.05, first.ended + self._random.uniform(-0.1, 0.1))
        return meant, [first, _still(began, ended, place, self._random.uniform(*FINGER_MM))]

    def palm_before(self) -> tuple[int, list[_Path]]:
        """A hand that rests on the glass when its finger comes."""
        return self._with_palm(-self._random.uniform(0.2, 2.0))

    def palm_with(self) -> tuple[int, list[_Path]]:
        """A hand that comes down together with its finger."""
        return self._with_palm(self._random.uniform(-0.03, 0.03))

    def palm_after(self) -> tuple[int, list[_Path]]:
        """A hand that follows its finger."""
        return self._with_palm(self._random.uniform(0.05, 0.2))

    def _with_palm(self, later: float) -> tuple[int, list[_Path]]:
        meant = self.board.meant(self._random)
        finger = self._finger(meant)
        began = finger.began + later
        ended = max(began + 0.1, finger.ended + self._random.uniform(-0.05, 0.4))
        return meant, [finger, *self._palm(finger.place(0.0), began, ended)]

    def _palm(self, tip: tuple[float, float], began: float, ended: float) -> list[_Path]:
        """Half are told as one large patch, most others as three to five small ones, some as two. Assumption."""
        x, y = tip[0] + self._random.uniform(*PALM_ASIDE_MM), tip[1] + self._random.uniform(*PALM_DOWN_MM)
        form = self._random.random()
        if form < 0.5:
            return [_still(began, ended, (x, y), self._random.uniform(*PALM_MM))]
        parts = self._random.randrange(3, 6) if form < 0.9 else 2
        angle = self._random.uniform(-pi / 5, pi / 5)
        return [
            _still(
                began + self._random.uniform(0, 0.06),
                ended - self._random.uniform(0, 0.04),
                (x + at * cos(angle) + self._random.gauss(0, 2), y + at * sin(angle) + self._random.gauss(0, 2)),
                self._random.uniform(*FINGER_MM),
            )
            for at in (part * self._random.uniform(12, 20) for part in range(parts))
        ]

    def _finger(self, meant: int, slide: tuple[float, float] | None = None) -> _Path:
        x, y = self._landing(meant)
        dx, dy = slide or self._slide()
        lasted = self._dwell()

        def place(since: float) -> tuple[float, float]:
            return x + dx * since / lasted, y + dy * since / lasted

        return _Path(0.0, lasted, place, self._random.uniform(*FINGER_MM))

    def _trembling(self, meant: int) -> _Path:
        base = self._finger(meant)
        low, high = TREMOR_MM
        swing = low * (high / low) ** self._random.random()
        angle, phase = self._random.uniform(0, pi), self._random.uniform(0, 2 * pi)
        pulse = 2 * pi * self._random.uniform(*TREMOR_HZ)

        def place(since: float) -> tuple[float, float]:
            x, y = base.place(since)
            off = swing * (sin(phase) + FRICTION * (sin(phase + pulse * since) - sin(phase)))
            return x + off * cos(angle), y + off * sin(angle)

        return _Path(base.began, base.ended, place, base.major)

    def _again(self, first: _Path) -> _Path:
        """The same finger's unmeant second contact."""
        x, y = first.place(first.ended - first.began)
        began = first.ended + self._random.uniform(*BOUNCE_S)
        place = (x + self._random.gauss(0, 1), y + self._random.gauss(0, 1))
        return _still(began, began + self._random.uniform(0.02, 0.12), place, first.major)

    def _landing(self, meant: int) -> tuple[float, float]:
        box = self.board.boxes[meant]
        x, y = box.middle
        spread = sqrt(SPREAD_MM**2 + WIDTH_SHARE * box.width**2)
        return x + self._random.gauss(RIGHT_MM, spread), y + self._random.gauss(0, spread)

    def _slide(self) -> tuple[float, float]:
        length, angle = self._random.expovariate(1 / SLIDE_MM), self._random.uniform(0, 2 * pi)
        return length * cos(angle), length * sin(angle)

    def _slipped(self) -> tuple[float, float]:
        while True:
            radius = self._random.choice(STUDY_TARGETS_MM) / 2
            x, y = self._random.gauss(0, SPREAD_MM), self._random.gauss(0, SPREAD_MM)
            dx, dy = self._slide()
            if hypot(x, y) <= radius < hypot(x + dx, y + dy):
                return dx, dy

    def _dwell(self) -> float:
        median, deviation = DWELL_S
        return median * self._random.lognormvariate(0, deviation)


KINDS: Final[dict[str, Callable[[Hands], tuple[int, list[_Path]]]]] = {
    "steady": Hands.steady,
    "slip": Hands.slip,
    "tremor": Hands.tremor,
    "bounce": Hands.bounce,
    "second finger": Hands.second_finger,
    "palm before the finger": Hands.palm_before,
    "palm with the finger": Hands.palm_with,
    "palm after the finger": Hands.palm_after,
}


def _still(began: float, ended: float, place: tuple[float, float], major: float | None) -> _Path:
    return _Path(began, ended, lambda _: place, major)
