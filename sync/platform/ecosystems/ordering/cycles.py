# SPDX-License-Identifier: EUPL-1.2
"""Weekly cycles from a weekly plan: daylight saving and the Saarland's public holidays worked in.

Wall-clock times of a plan are those of Europe/Berlin; what comes out is in UTC.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY = 7
_DAYS_DE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Holidays = Mapping[date, str]
"""Public holidays by day, with their German names."""

_NAMES = {
    "Neujahr": ("Neujahr", "New Year's Day"),
    "Karfreitag": ("Karfreitag", "Good Friday"),
    "Ostermontag": ("Ostermontag", "Easter Monday"),
    "Erster Mai": ("des 1. Mai", "1 May"),
    "Christi Himmelfahrt": ("Christi Himmelfahrt", "Ascension Day"),
    "Pfingstmontag": ("Pfingstmontag", "Whit Monday"),
    "Fronleichnam": ("Fronleichnam", "Corpus Christi"),
    "Mariä Himmelfahrt": ("Mariä Himmelfahrt", "Assumption Day"),
    "Tag der Deutschen Einheit": ("des Tags der Deutschen Einheit", "German Unity Day"),
    "Reformationstag": ("des Reformationstags", "Reformation Day"),
    "Allerheiligen": ("Allerheiligen", "All Saints' Day"),
    "Erster Weihnachtstag": ("des 1. Weihnachtstags", "Christmas Day"),
    "Zweiter Weihnachtstag": ("des 2. Weihnachtstags", "Boxing Day"),
}


@dataclass(frozen=True)
class WeekTime:
    """A moment of every week: ISO weekday (Monday is 1) and wall-clock time."""

    weekday: int
    at: time


@dataclass(frozen=True)
class Plan:
    """How one pick-up point works week by week."""

    pickup_point: str
    closes: WeekTime
    """The first moment that is too late: Sunday 24:00 is Monday 00:00."""
    answer_by: WeekTime
    pickup_weekday: int
    pickup_from: time
    pickup_to: time
    on_holiday: Literal["earlier", "later"] = "earlier"


@dataclass(frozen=True)
class PlannedCycle:
    """One week's ordering. All moments in UTC."""

    id: str
    pickup_point: str
    opens_at: datetime
    closes_at: datetime
    answer_by: datetime
    pickup_from: datetime
    pickup_to: datetime
    shifted: dict[str, str] = field(default_factory=dict)


class PlanError(Exception):
    """A plan in which the pick-up does not follow the cut-off, or lasts less than no time."""


def plan_cycles(plan: Plan, first_week: date, weeks: int, holidays: Holidays) -> Iterator[PlannedCycle]:
    """One cycle for the pick-up of each ISO week, beginning with the week in which `first_week` lies."""
    if plan.pickup_to <= plan.pickup_from:
        raise PlanError(f"{plan.pickup_point}: the pick-up ends before it begins")
    monday = first_week - timedelta(days=first_week.weekday())
    for week in range(weeks):
        yield _cycle(plan, monday + timedelta(weeks=week), holidays)


def _cycle(plan: Plan, monday: date, holidays: Holidays) -> PlannedCycle:
    usual = monday + timedelta(days=plan.pickup_weekday - 1)
    answer_local = _last_before(plan.answer_by, datetime.combine(usual, plan.pickup_from))
    closes_local = _last_before(plan.closes, answer_local)
    closes_at = _utc(closes_local)
    pickup_day = _pickup_day(plan, usual, closes_at, holidays)
    pickup_from = _utc(datetime.combine(pickup_day, plan.pickup_from))
    year, week, _ = usual.isocalendar()
    return PlannedCycle(
        id=f"{plan.pickup_point}/{year}-w{week:02d}",
        pickup_point=plan.pickup_point,
        opens_at=_utc(closes_local - timedelta(weeks=1)),
        closes_at=closes_at,
        answer_by=min(_utc(_working_answer(answer_local, holidays)), pickup_from),
        pickup_from=pickup_from,
        pickup_to=_utc(datetime.combine(pickup_day, plan.pickup_to)),
        shifted=_reason(usual, pickup_day, holidays) if pickup_day != usual else {},
    )


def _pickup_day(plan: Plan, usual: date, closes_at: datetime, holidays: Holidays) -> date:
    """The usual day, or where that is a holiday the working day before, or else the next possible day.

    The day before is no choice where it is a Sunday, a holiday, or before the orders close.
    """
    if usual not in holidays:
        return usual
    before = usual - timedelta(days=1)
    early_enough = _utc(datetime.combine(before, plan.pickup_from)) > closes_at
    if plan.on_holiday == "earlier" and _works(before, holidays) and early_enough:
        return before
    day = usual + timedelta(days=1)
    while not _works(day, holidays):
        day += timedelta(days=1)
    return day


def _works(day: date, holidays: Holidays) -> bool:
    return day.isoweekday() != SUNDAY and day not in holidays


def _working_answer(answer: datetime, holidays: Holidays) -> datetime:
    """Shops do not answer on a holiday: the same hour on the next working day."""
    while not _works(answer.date(), holidays):
        answer += timedelta(days=1)
    return answer


def _last_before(wanted: WeekTime, limit: datetime) -> datetime:
    """The last such moment at or before `limit`; wall-clock time without a zone."""
    day = limit.date() - timedelta(days=(limit.isoweekday() - wanted.weekday) % 7)
    moment = datetime.combine(day, wanted.at)
    return moment if moment <= limit else moment - timedelta(weeks=1)


def _utc(local: datetime) -> datetime:
    """Wall-clock time of Berlin in UTC; an hour that comes twice is taken the first time (PEP 495)."""
    return local.replace(tzinfo=BERLIN).astimezone(UTC)


def _reason(usual: date, moved: date, holidays: Holidays) -> dict[str, str]:
    german, english = _NAMES.get(holidays[usual], (holidays[usual], holidays[usual]))
    day = moved.weekday()
    if moved < usual:
        return {
            "de": f"Wegen {german} schon am {_DAYS_DE[day]}",
            "en": f"Because of {english} already on {_DAYS_EN[day]}",
        }
    return {
        "de": f"Wegen {german} erst am {_DAYS_DE[day]}",
        "en": f"Because of {english} not until {_DAYS_EN[day]}",
    }
