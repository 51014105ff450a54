# SPDX-License-Identifier: EUPL-1.2
"""How far two engines find the same journeys on a published feed, and by which rule they differ where they do.

`direct`: nigiri gives no ride that arrives no sooner than the footpath between the two stops; ours gives the ride,
and the walk beside it. `closure`: nigiri walks several footpaths one after the other between two rides, ours one
(sync.rides.transfers, rule 3); with the closed footpaths ours must find the same. Nothing else may differ.
"""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from sync.rides.making import make
from sync.rides.planning import Planner
from sync.rides.reading import read_feed
from sync.rides.timetable import NEVER
from sync.rides.transfers import MOST_CHANGES
from tests.rides.corpus import Published
from tests.rides.oracle import Oracle, closed, load, whole_minutes

SPAN = timedelta(hours=1)


@dataclass(frozen=True)
class Sides:
    """Both engines with one feed."""

    feed: Published
    oracle: Oracle
    own: Planner
    """With our footpaths as they are."""
    closed: Planner
    """With the closed ones."""


@dataclass
class Agreement:
    """What came out. `other` has questions on which the two differ for no rule that is known."""

    moments: int = 0
    journeys: int = 0
    spans: int = 0
    journeys_of_spans: int = 0
    direct: int = 0
    closure: int = 0
    other: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.moments} moments with {self.journeys} journeys, {self.spans} spans with {self.journeys_of_spans}"
            f"; differ by direct {self.direct}, by closure {self.closure}, for no known rule {len(self.other)}"
        )


def compared(feed: Published, folder: Path) -> Sides:
    """Both engines, loaded; raises PartyError where the feed was not fetched."""
    tables = whole_minutes(feed.data)
    timetable = make(read_feed(tables, feed.day), "")
    oracle = load(tables, timetable, folder, feed.day)
    with_closed = msgspec.structs.replace(timetable, footpaths=closed(timetable.footpaths))
    return Sides(feed, oracle, Planner(timetable), Planner(with_closed))


def compare(sides: Sides, planner: Planner, *, pairs: int, spans: int, seed: int) -> Agreement:
    """Ask both for journeys between stops and at moments that chance chooses, some of them for a whole span."""
    chance, said = random.Random(seed), Agreement()
    stops = [stop.id for stop in planner.timetable.stops if not stop.station]
    for number in range(pairs):
        origin, target = chance.sample(stops, 2)
        moment = _moment(sides, chance)
        _compare_moment(sides, planner, said, origin, target, moment)
        if number < spans:
            _compare_span(sides, planner, said, origin, target, moment)
    return said


def _moment(sides: Sides, chance: random.Random) -> datetime:
    start = datetime.combine(sides.feed.day, datetime.min.time(), sides.own.timetable.tz)
    return start + timedelta(minutes=chance.randrange(24 * 60))


def _compare_moment(
    sides: Sides, planner: Planner, said: Agreement, origin: str, target: str, moment: datetime
) -> None:
    ours = _found(planner, origin, target, moment)
    theirs = sides.oracle.leaving(origin, target, moment, MOST_CHANGES)
    said.moments += 1
    said.journeys += len(ours)
    latest = _minutes(moment) + _direct(sides, origin, target)
    sooner = {found for found in ours if found[0] < latest}
    said.direct += sooner != ours
    if sooner == theirs:
        return
    with_closed = {found for found in _found(sides.closed, origin, target, moment) if found[0] < latest}
    if planner is sides.own and with_closed == theirs:
        said.closure += 1
    else:
        said.other.append(f"{origin} {target} {moment:%H:%M}: {sorted(sooner - theirs)} {sorted(theirs - sooner)}")


def _compare_span(
    sides: Sides, planner: Planner, said: Agreement, origin: str, target: str, moment: datetime
) -> None:
    ours = _found_between(planner, origin, target, moment)
    theirs = sides.oracle.between(origin, target, moment, moment + SPAN, MOST_CHANGES)
    said.spans += 1
    said.journeys_of_spans += len(ours)
    most = _direct(sides, origin, target)
    ours = {found for found in ours if found[1] - found[0] < most}
    if ours == theirs:
        return
    with_closed = {
        found for found in _found_between(sides.closed, origin, target, moment) if found[1] - found[0] < most
    }
    if planner is sides.own and with_closed == theirs:
        said.closure += 1
    else:
        said.other.append(f"{origin} {target} from {moment:%H:%M}: {sorted(ours - theirs)} {sorted(theirs - ours)}")


def _found(planner: Planner, origin: str, target: str, moment: datetime) -> set[tuple[int, int]]:
    return {(_minutes(each.arrival), each.changes) for each in planner.leaving(origin, target, moment).journeys}


def _found_between(planner: Planner, origin: str, target: str, moment: datetime) -> set[tuple[int, int, int]]:
    return {
        (_minutes(each.departure), _minutes(each.arrival), each.changes)
        for each in planner.leaving(origin, target, moment, count=50).journeys
        if each.departure < moment + SPAN
    }


def _direct(sides: Sides, origin: str, target: str) -> int:
    """Minutes of the footpath between two stops, as nigiri has it."""
    timetable = sides.closed.timetable
    pair = timetable.by_id[origin], timetable.by_id[target]
    return next((seconds // 60 for one, two, seconds in timetable.footpaths if (one, two) == pair), NEVER)


def _minutes(moment: datetime) -> int:
    return int(moment.timestamp()) // 60
