# SPDX-License-Identifier: EUPL-1.2
"""Turning weekly hours into stored times, and times into stocks of places."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction

from sync.platform.allotments.book import provide
from sync.platform.ecosystems.services.appointments.models import AppointmentOffer, AppointmentSlot
from sync.platform.ecosystems.services.appointments.weekly import PlannedTime, expand


@transaction.atomic
def plan_appointments(district: str, today: date, holidays: Iterable[date]) -> int:
    """Make the times of all offers for the weeks that each looks ahead; returns how many are new.

    A time that no rule gives any more goes, unless a kiosk or a booking holds one of its places. Raises WeeklyError.
    """
    free = frozenset(holidays)
    # An offer whose times come from ZMS has those alone (docs/zms.md).
    return sum(_plan(district, offer, today, free) for offer in AppointmentOffer.objects.filter(zms__isnull=True))


def _plan(district: str, offer: AppointmentOffer, today: date, holidays: frozenset[date]) -> int:
    last = today + timedelta(weeks=offer.weeks_ahead)
    off = frozenset(date.fromisoformat(day) for day in offer.without)
    wanted = {one.id: one for one in expand(offer.rules(), today, last, off | holidays)}
    there = {row.slot_id: row for row in offer.slots.filter(day__gte=today)}
    for slot_id in there.keys() - wanted.keys():
        if _stock(district, there[slot_id], 0, lent=False):
            there[slot_id].delete()
    new = 0
    for number, (slot_id, time) in enumerate(wanted.items()):
        row = there.get(slot_id)
        if row is None:
            row = AppointmentSlot(offer=offer, slot_id=slot_id, day=time.day, begin=time.begin)
            new += 1
        _follow(row, time)
        # Every second one stays in the pool, for whoever has a line.
        _stock(district, row, 0 if row.dropped else row.places, lent=offer.lent and number % 2 == 0)
    return new


def _follow(row: AppointmentSlot, time: PlannedTime) -> None:
    """Store a time as its rule says, where that is new."""
    if row.pk is None or (row.minutes, row.places) != (time.minutes, time.places):
        row.minutes, row.places = time.minutes, time.places
        row.save()


def _stock(district: str, row: AppointmentSlot, places: int, *, lent: bool) -> bool:
    """Make the stock of a time; False where more of it is bound than `places`."""
    offer = row.offer
    ags = offer.places[0] if len(offer.places) == 1 else offer.places[0][:5]
    opens_at = row.begins_at - timedelta(weeks=offer.weeks_ahead + 1)
    closes_at = row.begins_at - timedelta(hours=offer.closes_hours)
    about = f"Termin: {offer}, {row}"
    return provide(district, row.stock, about, places, (opens_at, closes_at, row.ends_at), ags if lent else "")
