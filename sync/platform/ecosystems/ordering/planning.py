# SPDX-License-Identifier: EUPL-1.2
"""Turning weekly plans into stored cycles."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.db import transaction

from sync.contract.ordering import crate_stock, product_stock
from sync.platform.allotments.book import provide
from sync.platform.ecosystems.ordering.cycles import Holidays, Plan, WeekTime, plan_cycles
from sync.platform.ecosystems.ordering.models import OrderCycle, Product, WeeklyPlan

BERLIN = ZoneInfo("Europe/Berlin")


@transaction.atomic
def plan_ahead(district: str, today: date, weeks: int, holidays: Holidays) -> int:
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
    plan_stocks(district, today)
    return new


def plan_stocks(district: str, today: date) -> None:
    """Make the stocks of all cycles to come: limited products per pick-up day, crates per pick-up point."""
    crates = dict(WeeklyPlan.objects.exclude(crate_limit=None).values_list("pickup_point_id", "crate_limit"))
    days: dict[date, list[OrderCycle]] = {}
    for cycle in OrderCycle.objects.select_related("pickup_point").filter(
        pickup_to__gte=datetime.combine(today, time(), BERLIN)
    ):
        days.setdefault(cycle.pickup_from.astimezone(BERLIN).date(), []).append(cycle)
        limit = crates.get(cycle.pickup_point_id)
        if limit is not None:
            about = f"Kisten, {cycle.pickup_point.name}, {cycle.pickup_from.astimezone(BERLIN):%d.%m.%Y}"
            provide(district, crate_stock(cycle.item_id), about, limit, _times([cycle]))
    for product in Product.objects.exclude(day_limit=None).filter(sold_by="piece"):
        for day, cycles in days.items():
            selling = [cycle for cycle in cycles if cycle.shops.filter(pk=product.shop_id).exists()]
            if selling:
                about = f"{product.name}, {day:%d.%m.%Y}"
                limit = product.day_limit or 0
                provide(district, product_stock(product.item_id, day), about, limit, _times(selling))


def _times(cycles: list[OrderCycle]) -> tuple[datetime, datetime, datetime]:
    return (
        min(cycle.opens_at for cycle in cycles),
        max(cycle.closes_at for cycle in cycles),
        max(cycle.pickup_to for cycle in cycles),
    )


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
