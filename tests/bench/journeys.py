# SPDX-License-Identifier: EUPL-1.2
"""Journeys: timetables opened and asked, beside nigiri, which is written in C++ for the same work."""

import random
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from sync.rides.making import make
from sync.rides.packing import pack, unpack
from sync.rides.planning import Planner
from sync.rides.reading import read_feed
from sync.rides.timetable import Timetable
from sync.rides.transfers import MOST_CHANGES
from tests.bench.figures import Figure, milliseconds, percentile, side_by_side
from tests.rides.corpus import FEEDS, PACKAGE, Published
from tests.rides.country import DAY, country
from tests.rides.oracle import load, whole_minutes

NEXT = 5
"""Journeys that a page shows."""
Question = tuple[str, str, datetime]


def measure(rounds: int) -> list[Figure]:
    """Of two published feeds: opening each to its first answer, one answer, the next five, beside nigiri.

    Of a made country: the same without nigiri. Raises PartyError where a feed or nigiri cannot be had.
    """
    PACKAGE.fetch()
    figures = []
    for feed in FEEDS:
        with tempfile.TemporaryDirectory() as folder:
            figures += _published(feed, rounds, Path(folder))
    return figures + _made(rounds)


def _published(feed: Published, rounds: int, folder: Path) -> list[Figure]:
    tables = whole_minutes(feed.data)
    timetable = make(read_feed(tables, feed.day), "")
    oracle = load(tables, timetable, folder, feed.day)
    asked = _questions(timetable, feed.day, 40 * rounds)
    opening = side_by_side(
        rounds, _opening(timetable, asked[0]), lambda: milliseconds(lambda: load(tables, timetable, folder, feed.day))
    )
    planner = Planner(timetable)
    ours = _each(asked, planner.leaving)
    theirs = _each(asked, lambda *question: oracle.leaving(*question, MOST_CHANGES))
    return [
        Figure(f"{feed.name}: opened to the first answer", *opening, most=1000, beside="nigiri"),
        Figure(f"{feed.name}: one question, p50", percentile(ours, 50), percentile(theirs, 50), beside="nigiri"),
        Figure(
            f"{feed.name}: one question, p95", percentile(ours, 95), percentile(theirs, 95), most=40, beside="nigiri"
        ),
        _next(feed.name, planner, asked, ours),
    ]


def _made(rounds: int) -> list[Figure]:
    timetable = country()
    asked = _questions(timetable, DAY, 40 * rounds)
    packed = pack(timetable)
    opening = side_by_side(rounds, _opening(timetable, asked[0]), lambda: milliseconds(lambda: unpack(packed)))
    planner = Planner(timetable)
    ours = _each(asked, planner.leaving)
    return [
        Figure("made country: opened to the first answer", *opening, most=1000, beside="unpacked"),
        Figure("made country: one question, p95", percentile(ours, 95), percentile(ours, 50), most=40, beside="p50"),
        _next("made country", planner, asked, ours),
    ]


def _opening(timetable: Timetable, question: Question) -> Callable[[], float]:
    packed = pack(timetable)
    return lambda: milliseconds(lambda: Planner(unpack(packed)).leaving(*question))


def _next(name: str, planner: Planner, asked: list[Question], one: list[float]) -> Figure:
    several = percentile(_each(asked, lambda *question: planner.leaving(*question, count=NEXT)), 95)
    return Figure(f"{name}: the next {NEXT} journeys, p95", several, percentile(one, 95), beside="one question")


def _questions(timetable: Timetable, day: date, count: int) -> list[Question]:
    chance = random.Random(1)
    stops = [stop.id for stop in timetable.stops if not stop.station]
    midnight = datetime.combine(day, datetime.min.time(), timetable.tz)
    pairs = [chance.sample(stops, 2) for _ in range(count)]
    return [(one, two, midnight + timedelta(minutes=chance.randrange(5 * 60, 22 * 60))) for one, two in pairs]


def _each(asked: list[Question], ask: Callable[..., object]) -> list[float]:
    ask(*asked[0])
    return [milliseconds(partial(ask, *question)) for question in asked]
