# SPDX-License-Identifier: EUPL-1.2
"""Turning weekly plans into stored cycles."""

from datetime import date, time

from django.db import transaction

from sync.platform.ecosystems.ordering.cycles import Holidays, Plan, WeekTime, plan_cycles
from sync.platform.ecosystems.ordering.models import OrderCycle, WeeklyPlan


@transaction.atomic
def plan_ahead(today: date, weeks: int, holidays: Holidays) -> int:
    """Make the cycles of this week and the next `weeks`; returns how many are new.

    Those that exist follow their plan, unless somebody changed them by hand or their pick-up is past.
    """
    new = 0
    for row in WeeklyPlan.objects.prefetch_related("shops"):
        shops = list(row.shops.all())
        for planned in plan_cycles(as_plan(row), today, weeks + 1, holidays):
            cycle = OrderCycle.objects.filter(item_id=planned.id).first()
            if cycle is not None and (cycle.by_hand or cycle.pickup_to.date() < today):
                continue
            values = {
                "opens_at": planned.opens_at,
                "closes_at": planned.closes_at,
                "answer_by": planned.answer_by,
                "pickup_from": planned.pickup_from,
                "pickup_to": planned.pickup_to,
                "shifted": planned.shifted,
            }
            if cycle is None:
                cycle = OrderCycle(item_id=planned.id, pickup_point_id=planned.pickup_point)
                new += 1
            elif all(getattr(cycle, name) == value for name, value in values.items()):
                cycle.shops.set(shops)
                continue
            for name, value in values.items():
                setattr(cycle, name, value)
            cycle.save()
            cycle.shops.set(shops)
    return new


def as_plan(row: WeeklyPlan) -> Plan:
    """A stored plan as the rules read it."""
    return Plan(
        pickup_point=row.pickup_point_id,
        closes=WeekTime(row.closes_weekday, _plain(row.closes_time)),
        answer_by=WeekTime(row.answer_weekday, _plain(row.answer_time)),
        pickup_weekday=row.pickup_weekday,
        pickup_from=_plain(row.pickup_from),
        pickup_to=_plain(row.pickup_to),
        on_holiday="later" if row.on_holiday == "later" else "earlier",
    )


def _plain(value: time) -> time:
    return value.replace(tzinfo=None)
