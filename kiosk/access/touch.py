# SPDX-License-Identifier: EUPL-1.2
"""The forgiving touch: which of many contacts is the finger, and what the finger meant.

Plain rules without Qt. Lengths are millimetres on the real screen, times are seconds of a clock that never goes back.
Every contact runs through two rooms: `Hand` finds the one finger among palms, further fingers and bounces; `Touch`
tells what that finger presses. What the rules are worth is measured by `python -m tests.access.touch_figures`.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from math import hypot
from typing import Final, Generic, NamedTuple, TypeVar

from kiosk.access.outline import Box

GROW_MM: Final = 3.0
"""Hit area beyond the drawn edge. Misses are the commonest error of older hands, 27.9 % of touches on targets of 5 to
9 mm, at a mean distance of 3.4 mm from the middle (Sultana & Moffatt 2019, TACCESS 12(1))."""
KEY_GROW_MM: Final = 1.0
"""The same for keys of the on-screen keyboard: half of the 2 mm between them."""
SLIP_MM: Final = 5.0
"""A finger may leave the target so far before it lifts: 4.3 % of touches land well and slip off (ibid.)."""
PALM_MAJOR_MM: Final = 18.0
"""A contact this long is no fingertip: a whole index finger is 16 to 20 mm wide and flattens to less."""
PALM_REACH_MM: Final = 35.0
"""Contacts of one palm lie closer together than a stretched finger's tip lies to its own palm."""
CLUSTER_SECONDS: Final = 0.1
"""The parts of a palm come down almost together."""
CLUSTER_CONTACTS: Final = 3
CLUSTER_MM: Final = 20.0
"""Nearer together they may be one fingertip that the screen takes for several."""
REST_SECONDS: Final = 1.5
"""A contact that lies still longer than this gives its turn to the next finger."""
BOUNCE_SECONDS: Final = 0.13
"""A finger that comes back to its place sooner than this has bounced: half a swing of the slowest tremor, 4 Hz."""
FOLLOW_SECONDS: Final = 0.15
"""What comes down so soon after a press is the rest of the same hand: nobody aims so fast. Typing does not wait."""
_INSET_MM: Final = 0.5
"""Presses are passed on at least so far inside the target's edge: edges are rounded to whole pixels."""


class Kind(StrEnum):
    """What a contact does."""

    DOWN = auto()
    MOVE = auto()
    UP = auto()
    CANCEL = auto()
    """The screen lost it, or the system took it away."""


class Contact(NamedTuple):
    """One contact's news."""

    number: int
    """The same from down to up; may be used again after that."""
    kind: Kind
    x: float
    y: float
    time: float
    major: float | None = None
    """Length of the touched patch; None where the screen does not tell."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be pressed."""

    identity: Hashable
    box: Box
    """In millimetres here."""
    is_key: bool = False
    enabled: bool = True
    """One that is not still keeps its neighbours from being pressed in its place."""

    @property
    def grow(self) -> float:
        """How far the hit area reaches beyond the drawn edge."""
        return KEY_GROW_MM if self.is_key else GROW_MM


@dataclass(frozen=True, slots=True)
class Pressed:
    """A target is armed: it shows so and does nothing yet. The place lies inside it."""

    target: Target
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Activated:
    """The finger has lifted: the armed target acts."""

    target: Target


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The armed target is let go without acting."""

    target: Target


Act = Pressed | Activated | Cancelled
Aim = TypeVar("Aim")


class Lead(NamedTuple, Generic[Aim]):
    """What the finger does: comes down on its aim, moves, lifts, or turns out to be none."""

    kind: Kind
    aim: Aim
    x: float
    y: float


@dataclass(slots=True, eq=False)
class _Resting(Generic[Aim]):
    """A contact that is down."""

    number: int
    x: float
    y: float
    began: float
    major: float | None
    still: tuple[float, float, float]
    """Where it was when it last moved noticeably, and when that was."""
    aim: Aim | None = None
    """What it would press; None for a contact that is ignored until it lifts."""
    palm: bool = False
    bounce: bool = False

    def move(self, contact: Contact) -> None:
        self.x, self.y = contact.x, contact.y
        if contact.major is not None:
            self.major = contact.major
        x, y, _ = self.still
        # Trembling on the spot is rest.
        if hypot(self.x - x, self.y - y) > SLIP_MM:
            self.still = (self.x, self.y, contact.time)

    @property
    def large(self) -> bool:
        return self.major is not None and self.major >= PALM_MAJOR_MM

    def near(self, other: "_Resting[Aim]") -> bool:
        return self.distance(other) <= PALM_REACH_MM

    def distance(self, other: "_Resting[Aim]") -> float:
        return hypot(self.x - other.x, self.y - other.y)

    def came_with(self, other: "_Resting[Aim]") -> bool:
        return abs(self.began - other.began) <= CLUSTER_SECONDS


class Hand(Generic[Aim]):
    """Finds the one finger among the contacts: the first finger-like one that comes down on something.

    `aim` tells what a contact would come down on; None is nothing. What comes down while a finger leads only waits
    for the case that the leading one turns out to be part of a palm; when the finger lifts, whatever else is down is
    ignored until it lifts too.
    """

    def __init__(self, aim: Callable[[Contact], Aim | None], bounce_seconds: float = BOUNCE_SECONDS) -> None:
        self._aim_at = aim
        self._bounce_seconds = bounce_seconds
        self._down: dict[int, _Resting[Aim]] = {}
        self._lead: int | None = None
        self._lifted: tuple[float, float, float] | None = None

    @property
    def resting(self) -> tuple[int, ...]:
        """Numbers of all contacts that are down."""
        return tuple(self._down)

    def take(self, contact: Contact) -> list[Lead[Aim]]:
        """What the finger does upon a contact's news; mostly nothing or one thing."""
        match contact.kind:
            case Kind.DOWN:
                return [*self._go(contact._replace(kind=Kind.CANCEL)), *self._come(contact)]
            case Kind.MOVE:
                return list(self._move(contact))
            case _:
                return list(self._go(contact))

    def _come(self, contact: Contact) -> Iterator[Lead[Aim]]:
        place = (contact.x, contact.y, contact.time)
        new = _Resting[Aim](contact.number, *place, contact.major, still=place)
        self._down[contact.number] = new
        self._find_palms(new)
        new.bounce = self._bounces(new)
        if not new.palm and not new.bounce:
            new.aim = self._aim_at(contact)
        yield from self._lead_on()

    def _move(self, contact: Contact) -> Iterator[Lead[Aim]]:
        known = self._down.get(contact.number)
        if known is None:
            return
        known.move(contact)
        known.palm = known.palm or known.large
        yield from self._lead_on()
        if self._lead == contact.number and known.aim is not None:
            yield Lead(Kind.MOVE, known.aim, contact.x, contact.y)

    def _go(self, contact: Contact) -> Iterator[Lead[Aim]]:
        known = self._down.pop(contact.number, None)
        if known is None:
            return
        leads = self._lead == contact.number
        if contact.kind is Kind.UP and (leads or known.bounce):
            self._lifted = (contact.x, contact.y, contact.time)
        if leads and known.aim is not None:
            self._lead = None
            for other in self._down.values():
                other.aim = None
            x, y = (contact.x, contact.y) if contact.kind is Kind.UP else (known.x, known.y)
            yield Lead(contact.kind, known.aim, x, y)

    def _lead_on(self) -> Iterator[Lead[Aim]]:
        """Give the lead to whom it belongs now."""
        lead = None if self._lead is None else self._down[self._lead]
        best = self._best(lead)
        if best is lead:
            return
        if lead is not None and lead.aim is not None:
            yield Lead(Kind.CANCEL, lead.aim, lead.x, lead.y)
            lead.aim = None
        self._lead = None if best is None else best.number
        if best is not None and best.aim is not None:
            yield Lead(Kind.DOWN, best.aim, best.x, best.y)

    def _best(self, lead: _Resting[Aim] | None) -> _Resting[Aim] | None:
        """Of the contacts that can be the finger the one that is it; the one that leads has the first claim."""
        fingers = [known for known in self._down.values() if known.aim is not None and not known.palm]
        alone = [known for known in fingers if self._is_alone(known)]
        if lead is None or lead not in fingers:
            return next(iter((*alone, *fingers)), None)
        after_rest = [known for known in fingers if known.began - lead.still[2] >= REST_SECONDS]
        # Two that came together may be a small palm, or a finger and the one beside it: a lone finger tells.
        better = after_rest if lead in alone else [*after_rest, *alone]
        return next(iter(better), lead)

    def _is_alone(self, one: _Resting[Aim]) -> bool:
        return not any(other is not one and other.came_with(one) and other.near(one) for other in self._down.values())

    def _find_palms(self, new: _Resting[Aim]) -> None:
        """Mark the new contact and those that came with it, where together they are a palm."""
        company = self._company(new)
        wide = max(one.distance(other) for one in company for other in company) >= CLUSTER_MM
        if (len(company) >= CLUSTER_CONTACTS and wide) or any(known.large for known in company):
            for known in company:
                known.palm = True
        # A palm settles: where it lies, further parts of it come down.
        new.palm = new.palm or any(known.palm and known.near(new) for known in self._down.values())

    def _company(self, new: _Resting[Aim]) -> list[_Resting[Aim]]:
        """The contacts that came almost together with this one, each within reach of another."""
        late = [known for known in self._down.values() if known.came_with(new)]
        found = [new]
        for member in found:
            found += [one for one in late if one.near(member) and all(one is not known for known in found)]
        return found

    def _bounces(self, new: _Resting[Aim]) -> bool:
        if self._lifted is None:
            return False
        x, y, time = self._lifted
        return 0 <= new.began - time < self._bounce_seconds and hypot(new.x - x, new.y - y) <= SLIP_MM


class _Landing(NamedTuple):
    """What a finger came down on, and where."""

    target: Target
    x: float
    y: float


class Touch:
    """What the finger presses: the nearest target within its grown edge, on release, unless it slid away.

    `near` tells what can be pressed at or around a place. A target that has acted is locked for `lock_ms` (EN 301
    549, 5.8: the identical key, adjustable up to at least 0.5 s); 0 also takes bounces for presses.
    """

    def __init__(self, near: Callable[[float, float], Iterable[Target]], lock_ms: int) -> None:
        self._near = near
        self._lock_seconds = lock_ms / 1000
        self._hand = Hand[_Landing](self._aim, min(BOUNCE_SECONDS, self._lock_seconds))
        self._acted: dict[Hashable, float] = {}
        self._last_acted: float | None = None

    @property
    def resting(self) -> tuple[int, ...]:
        """Numbers of all contacts that are down."""
        return self._hand.resting

    def take(self, contact: Contact) -> list[Act]:
        """What happens upon a contact's news."""
        acts = (self._act(lead, contact.time) for lead in self._hand.take(contact))
        return [act for act in acts if act is not None]

    def _aim(self, contact: Contact) -> _Landing | None:
        def distance(target: Target) -> float:
            return target.box.distance(contact.x, contact.y)

        # The nearest alone: a grown edge never reaches beyond the middle of the gap.
        nearest = min(self._near(contact.x, contact.y), key=distance, default=None)
        if nearest is None or not nearest.enabled or distance(nearest) > nearest.grow:
            return None
        if self._is_locked(nearest, contact.time):
            return None
        return _Landing(nearest, contact.x, contact.y)

    def _act(self, lead: Lead[_Landing], time: float) -> Act | None:
        target = lead.aim.target
        match lead.kind:
            case Kind.DOWN:
                return Pressed(target, *inside(target.box, lead.x, lead.y))
            case Kind.MOVE:
                return None
            case Kind.UP if holds(lead.aim, lead.x, lead.y):
                self._lock(target, time)
                return Activated(target)
            case _:
                return Cancelled(target)

    def _is_locked(self, target: Target, time: float) -> bool:
        own, last = self._acted.get(target.identity), self._last_acted
        if own is not None and 0 <= time - own < self._lock_seconds:
            return True
        follow = min(FOLLOW_SECONDS, self._lock_seconds)
        return last is not None and not target.is_key and 0 <= time - last < follow

    def _lock(self, target: Target, time: float) -> None:
        self._acted = {known: at for known, at in self._acted.items() if time - at < self._lock_seconds}
        self._acted[target.identity] = self._last_acted = time


def holds(landing: _Landing, x: float, y: float) -> bool:
    """Whether a finger that lifts here still means what it came down on."""
    slid = hypot(x - landing.x, y - landing.y)
    return slid <= SLIP_MM or landing.target.box.distance(x, y) <= SLIP_MM


def inside(box: Box, x: float, y: float) -> tuple[float, float]:
    """The place nearest to a point that lies within a box."""
    across, down = min(_INSET_MM, box.width / 2), min(_INSET_MM, box.height / 2)
    return (
        min(max(x, box.left + across), box.right - across),
        min(max(y, box.top + down), box.bottom - down),
    )
