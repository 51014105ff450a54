# SPDX-License-Identifier: EUPL-1.2
"""Which times are offered, and how far one can be relied on. No I/O; moments are aware.

`fest` is said nowhere but in `promise`: of a time of which this kiosk holds a place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Literal

from kiosk.formats import BERLIN, local
from sync.contract.appointments import AppointmentOffer, Slot, Strength, slot_stock
from sync.contract.cases import AllotmentUse
from sync.contract.services import TimeOfDay

Uses = tuple[AllotmentUse, ...] | None
"""What a booking is promised from; None where its place is not to be had here."""
_FRIDAY = 5


@dataclass(frozen=True, slots=True)
class Stocks:
    """What this kiosk knows of places: how many it may promise now, and which times are full."""

    units: Mapping[str, int] = field(default_factory=dict)
    full: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Time:
    """One time of one offer."""

    offer: str
    """Item id."""
    slot: Slot
    closes_hours: int

    @property
    def begins_at(self) -> datetime:
        return begins(self.slot.day, self.slot.begin)

    @property
    def ends_at(self) -> datetime:
        return self.begins_at + timedelta(minutes=self.slot.minutes)

    @property
    def closes_at(self) -> datetime:
        """The first moment that is too late to book it."""
        return self.begins_at - timedelta(hours=self.closes_hours)

    @property
    def stock(self) -> str:
        return slot_stock(self.offer, self.slot.id)


Chance = Literal["firm", "asked", "queued"]
"""What a time promises before it is chosen: a place lies here; one is asked for over the line; the office decides."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A time that can be chosen now."""

    time: Time
    chance: Chance


@dataclass(frozen=True, slots=True)
class Promise:
    """How far a booking can be relied on, and by when the office answers where it is not firm."""

    strength: Strength
    answer_by: datetime | None = None


def begins(day: date, begin: TimeOfDay) -> datetime:
    """The moment at which a time begins: wall clock of Europe/Berlin."""
    return datetime.combine(day, time.fromisoformat(begin), BERLIN)


def serves(offer: AppointmentOffer, ags: str) -> bool:
    """Whether an offer is for people of this municipality."""
    return any(ags.startswith(place) for place in offer.places)


def offered(offer_id: str, offer: AppointmentOffer, stocks: Stocks, now: datetime, *, online: bool) -> list[Offered]:
    """The times that can be chosen, in order: none that is over, closed or known to be full.

    Without a line a time of which no place lies here is offered only as long as the office can still answer.
    """
    found = []
    for slot in offer.slots:
        one = Time(offer_id, slot, offer.closes_hours)
        if now >= one.closes_at:
            continue
        if stocks.units.get(one.stock, 0) > 0:
            found.append(Offered(one, "firm"))
        elif one.stock in stocks.full:
            continue
        elif online:
            found.append(Offered(one, "asked"))
        elif answer_by(offer, now) < one.begins_at:
            found.append(Offered(one, "queued"))
    return sorted(found, key=lambda one: one.time.begins_at)


def answer_by(offer: AppointmentOffer, now: datetime) -> datetime:
    """By when the office answers what is not firm: the end of so many working days after today."""
    day, left = local(now).date(), offer.answer_days
    while left:
        day += timedelta(days=1)
        left -= day.isoweekday() <= _FRIDAY
    return datetime.combine(day + timedelta(days=1), time(), BERLIN)


def promise(
    offer: AppointmentOffer, wanted: Time, uses: Uses, now: datetime, *, full: bool = False
) -> Promise | None:
    """`fest` with a place that is held here; else queued; None where it is full, or too late for either."""
    if now >= wanted.closes_at:
        return None
    if uses:
        return Promise("firm")
    by = answer_by(offer, now)
    return None if full or by >= wanted.begins_at else Promise("queued", by)


def weaker(now: Promise | None, said: Promise | None) -> bool:
    """Whether less can be promised now than was read back."""
    return said is not None and (now is None or (said.strength == "firm" and now.strength != "firm"))


def may_replace(old: Strength, new: Promise) -> bool:
    """Whether an appointment may be given up for another one: never a firm one for a mere wish."""
    return old == "queued" or new.strength == "firm"


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of one day that follow each other without a gap."""

    opens: datetime
    closes: datetime


def spans(offer: AppointmentOffer, day: date) -> list[Span]:
    """The hours of an offer on one day, as its notice says them."""
    found: list[Span] = []
    for slot in sorted((slot for slot in offer.slots if slot.day == day), key=lambda slot: slot.begin):
        opens = begins(slot.day, slot.begin)
        closes = opens + timedelta(minutes=slot.minutes)
        if found and opens <= found[-1].closes:
            found[-1] = Span(found[-1].opens, max(found[-1].closes, closes))
        else:
            found.append(Span(opens, closes))
    return found
