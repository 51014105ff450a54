# SPDX-License-Identifier: EUPL-1.2
"""Journeys for a question: at what time to leave or to be there, the next useful ones, and a stop's departures.

A journey is useful where no other leaves as late or later, arrives as early or earlier and changes as seldom or
seldomer.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from sync.rides.day_view import StepFree, View, mirror, view
from sync.rides.raptor import Found, Reached, Ride, rides_needed, search
from sync.rides.service_days import DAY, begins, seconds_on, shift
from sync.rides.timetable import NEVER, Stop, Timetable
from sync.rides.transfers import ACCESS, MOST_CHANGES, metres, walking, within

MOST_TRAVEL: Final = DAY
"""Seconds from the question to the arrival; only where there is no such journey, the end of the next day counts."""
MOST_VIEWS: Final = 6
"""Days that are kept laid out."""
MOST_ASKED: Final = 50
"""Journeys or departures of one answer."""


class Why(StrEnum):
    """Why there is no journey; pages have a plain sentence for each."""

    UNKNOWN_START = "unknown-start"
    """The stop is in this timetable no more (or was never)."""
    UNKNOWN_TARGET = "unknown-target"
    SAME_PLACE = "same-place"
    NO_STOP_AT_START = "no-stop-at-start"
    """No stop within walking distance."""
    NO_STOP_AT_TARGET = "no-stop-at-target"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    NO_JOURNEY = "no-journey"
    """None until the end of the next day, with so many changes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere that is no stop: a village's middle, a house. In degrees."""

    lat: float
    lon: float


Where = Place | str
"""A place, or the id of a stop or station."""


@dataclass(frozen=True, slots=True)
class Call:
    """A stop on the way. At the first only the departure counts, at the last only the arrival."""

    stop: Stop
    arrival: datetime
    departure: datetime


@dataclass(frozen=True, slots=True)
class RideLeg:
    """A ride from the first of its calls to the last one."""

    trip: str
    day: date
    """Its service day: a trip at half past midnight mostly belongs to the day before."""
    line: str
    """As it stands on the vehicle."""
    kind: int
    """GTFS route_type."""
    agency: str
    headsign: str
    calls: tuple[Call, ...]
    wheelchair: int
    """GTFS wheelchair_accessible: 0 not known, 1 yes, 2 no."""
    every: int
    """Seconds of the headway where the times are only about right; 0 where they are exact."""
    ask_to_board: int
    """GTFS pickup_type: 2 by telephone before, 3 by a sign to the driver."""
    ask_to_alight: int


@dataclass(frozen=True, slots=True)
class WalkLeg:
    """A walk; `origin` or `target` is None at the journey's own ends."""

    origin: Stop | None
    target: Stop | None
    departure: datetime
    arrival: datetime


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey as it is shown."""

    departure: datetime
    arrival: datetime
    changes: int
    legs: tuple[RideLeg | WalkLeg, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Journeys by departure, arrival and changes; without any, `why`."""

    journeys: tuple[Journey, ...]
    why: Why | None = None
    walk: int | None = None
    """Seconds for the whole way on foot, where that is near enough."""
    next_day: date | None = None
    """Where there is no journey: the next day on which anything runs at all."""


@dataclass(frozen=True, slots=True)
class Departure:
    """A line of a stop's departures."""

    time: datetime
    stop: Stop
    line: str
    kind: int
    headsign: str
    trip: str
    wheelchair: int
    every: int
    ask_to_board: int


@dataclass(frozen=True, slots=True)
class _Way:
    """A journey within a view: times in its seconds, rides of its lanes, and the walks at both ends."""

    departure: int
    arrival: int
    rides: tuple[Ride, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    begin: Mapping[int, int]
    end: Mapping[int, int]
    step_free: StepFree
    most_rides: int
    known: dict[tuple[date, bool], list[int]] = field(default_factory=dict)

    def needed(self, mirrored: View, target: Mapping[int, int]) -> list[int]:
        """Rides to the target from each stop, worked out once a view."""
        key = (mirrored.day, mirrored.mirrored)
        if key not in self.known:
            self.known[key] = rides_needed(mirrored, target, self.most_rides)
        return self.known[key]


class Planner:
    """Plans with one timetable; keeps the last days laid out, since people ask about today and tomorrow."""

    def __init__(self, timetable: Timetable) -> None:
        self.timetable = timetable
        self._views: dict[tuple[date, StepFree, bool], View] = {}
        self._into: dict[int, list[tuple[int, int]]] = {}
        self._out_of: dict[int, list[tuple[int, int]]] = {}
        for origin, target, seconds in timetable.footpaths:
            self._out_of.setdefault(origin, []).append((target, seconds))
            self._into.setdefault(target, []).append((origin, seconds))

    def leaving(
        self,
        origin: Where,
        target: Where,
        moment: datetime,
        *,
        count: int = 1,
        step_free: StepFree = StepFree.ANY,
        most_changes: int = MOST_CHANGES,
    ) -> Answer:
        """Useful journeys that leave at a moment or later: those that arrive first, then the next later ones until
        there are `count` or more of them.
        """
        question, answer = self._question(origin, target, moment, step_free, most_changes)
        if question is None:
            return answer
        found: list[Journey] = []
        while len(found) < min(count, MOST_ASKED):
            day, now = self._service_day(moment)
            ways = self._leaving(question, day, now)
            if not ways:
                break
            found += (self._journey(question, day, way) for way in ways)
            moment = begins(day, self.timetable.tz) + timedelta(seconds=min(way.departure for way in ways) + 1)
        return self._answered(found, answer, moment)

    def arriving(
        self,
        origin: Where,
        target: Where,
        moment: datetime,
        *,
        step_free: StepFree = StepFree.ANY,
        most_changes: int = MOST_CHANGES,
    ) -> Answer:
        """Useful journeys that are there at a moment or before: those that leave last."""
        question, answer = self._question(origin, target, moment, step_free, most_changes)
        if question is None:
            return answer
        if moment.astimezone(self.timetable.tz).date() > self.timetable.last:
            # What runs on the day itself is not known: to say yesterday's last bus would be wrong.
            return Answer((), Why.EXPIRED, answer.walk)
        day, until = self._service_day(moment.replace(microsecond=0))
        # Seen from the day before, a whole day of travel before the moment lies within the view.
        until += shift(day - timedelta(days=1), 1, self.timetable.tz)
        day -= timedelta(days=1)
        forward, backward = self._view(day, step_free), self._view(day, step_free, mirrored=True)
        ways = []
        end = {stop: walk - until for stop, walk in question.end.items()}
        needed, anywhere = question.needed(forward, question.begin), [0] * len(forward.changes)
        reached = search(backward, end, question.begin, question.most_rides, MOST_TRAVEL - until, needed)
        for late in reached.found:
            leaves = -late.arrival
            begin = {stop: leaves + walk for stop, walk in question.begin.items()}
            early = search(forward, begin, question.end, len(late.rides), until, anywhere, reached).found[-1]
            ways.append(_Way(leaves, early.arrival, early.rides))
        return self._answered([self._journey(question, day, way) for way in ways], answer, moment)

    def departures(
        self, where: Where, moment: datetime, count: int = 10, step_free: StepFree = StepFree.ANY
    ) -> tuple[Departure, ...]:
        """What leaves a stop, a station's stops, or stops near a place within a day from a moment on."""
        stops = self._stops(where)
        day, now = self._service_day(moment)
        of = self._view(day, step_free)
        found: list[tuple[int, int, int, int]] = []
        for stop in stops:
            for number, place in of.boarding[stop]:
                lane = of.lanes[number]
                column = lane.departures[place]
                first = bisect_left(column, now)
                found += (
                    (column[trip], number, place, trip) for trip in range(first, min(len(column), first + count))
                )
        until = min(now + DAY, of.ends)
        chosen = [each for each in sorted(found) if each[0] < until][: min(count, MOST_ASKED)]
        return tuple(self._departure(of, *each) for each in chosen)

    def _question(
        self, origin: Where, target: Where, moment: datetime, step_free: StepFree, most_changes: int
    ) -> tuple[_Question | None, Answer]:
        """The question in numbers, or the answer that says why there is none."""
        wrong = self._wrong(origin, target, moment)
        walk = self._walk(origin, target)
        if wrong is not None:
            return None, Answer((), wrong, walk)
        begin, end = self._begin(origin, self._out_of), self._begin(target, self._into)
        if not begin or not end:
            return None, Answer((), Why.NO_STOP_AT_TARGET if begin else Why.NO_STOP_AT_START, walk)
        return _Question(begin, end, step_free, max(0, min(most_changes, MOST_CHANGES)) + 1), Answer((), None, walk)

    def _wrong(self, origin: Where, target: Where, moment: datetime) -> Why | None:
        timetable = self.timetable
        for where, why in ((origin, Why.UNKNOWN_START), (target, Why.UNKNOWN_TARGET)):
            if isinstance(where, str) and where not in timetable.by_id:
                return why
        if origin == target:
            return Why.SAME_PLACE
        day = moment.astimezone(timetable.tz).date()
        # The night buses of the last day run on the morning after it.
        if timetable.covers(day) or timetable.covers(day - timedelta(days=1)):
            return None
        return Why.EXPIRED if day > timetable.last else Why.NOT_YET_VALID

    def _stops(self, where: Where) -> tuple[int, ...]:
        if isinstance(where, Place):
            return tuple(within(self.timetable.stops, where.lat, where.lon))
        number = self.timetable.by_id.get(where)
        if number is None:
            return ()
        return self.timetable.children.get(number, ()) if self.timetable.stops[number].station else (number,)

    def _begin(self, where: Where, paths: Mapping[int, list[tuple[int, int]]]) -> dict[int, int]:
        """Seconds on foot between somewhere and each stop around (sync.rides.transfers, rule 6)."""
        if isinstance(where, Place):
            return within(self.timetable.stops, where.lat, where.lon)
        stops = self._stops(where)
        found = dict.fromkeys(stops, 0)
        for stop in stops:
            for other, seconds in paths.get(stop, ()):
                found[other] = min(seconds, found.get(other, NEVER))
        return found

    def _walk(self, origin: Where, target: Where) -> int | None:
        places = []
        for where in (origin, target):
            if isinstance(where, Place):
                places.append(where)
            elif where in self.timetable.by_id:
                stop = self.timetable.stops[self.timetable.by_id[where]]
                places.append(Place(stop.lat, stop.lon))
            else:
                return None
        one, two = places
        distance = metres(one.lat, one.lon, two.lat, two.lon)
        return walking(distance) if distance <= ACCESS else None

    def _service_day(self, moment: datetime) -> tuple[date, int]:
        """The service day into which a moment falls, and its time there; never negative, never a day or more."""
        zone = self.timetable.tz
        day = moment.astimezone(zone).date()
        while (now := seconds_on(day, moment, zone)) < 0:
            day -= timedelta(days=1)
        if now >= (length := shift(day, 1, zone)):
            day, now = day + timedelta(days=1), now - length
        return day, now

    def _view(self, day: date, step_free: StepFree, *, mirrored: bool = False) -> View:
        key = (day, step_free, mirrored)
        known = self._views.pop(key, None)
        if known is None:
            known = (
                mirror(self._view(day, step_free), self.timetable)
                if mirrored
                else view(self.timetable, day, step_free)
            )
            while len(self._views) >= MOST_VIEWS:
                del self._views[next(iter(self._views))]
        self._views[key] = known
        return known

    def _leaving(self, question: _Question, day: date, now: int) -> list[_Way]:
        forward, backward = self._view(day, question.step_free), self._view(day, question.step_free, mirrored=True)
        anywhere = [0] * len(forward.changes)
        ways = []
        for early, reached in self._earliest(question, forward, question.needed(backward, question.end), now):
            # Who arrives then need not leave before: the same search, backwards, finds the latest departure.
            end = {stop: walk - early.arrival for stop, walk in question.end.items()}
            late = search(backward, end, question.begin, len(early.rides), -now, anywhere, reached).found[-1]
            ways.append(_Way(-late.arrival, early.arrival, _turned(forward, late)))
        return ways

    def _earliest(
        self, question: _Question, forward: View, needed: list[int], now: int
    ) -> list[tuple[Found, Reached]]:
        """Arrivals that no other with as few rides is before, each with the search that found it.

        First with as few rides as can be, which is a small search; what needs more must then be earlier than that.
        """
        rides, least = question.most_rides, min(needed[stop] for stop in question.begin)
        begin = {stop: now + walk for stop, walk in question.begin.items()}
        if least > rides:
            return []
        # Where a bus comes once a day, whoever has just missed it asks for the one of tomorrow.
        for limit in (min(now + MOST_TRAVEL, forward.ends - 1), forward.ends - 1):
            reached = search(forward, begin, question.end, least, limit, needed)
            found = [(early, reached) for early in reached.found]
            if least < rides:
                sooner = found[0][0].arrival - 1 if found else limit
                reached = search(forward, begin, question.end, rides, sooner, needed)
                found += ((early, reached) for early in reached.found)
            if found:
                return found
        return []

    def _journey(self, question: _Question, day: date, way: _Way) -> Journey:
        zone = self.timetable.tz
        base = begins(day, zone)

        def at(seconds: int) -> datetime:
            return (base + timedelta(seconds=seconds)).astimezone(zone)

        of = self._view(day, question.step_free)
        legs: list[RideLeg | WalkLeg] = []
        here: int | None = None
        now = way.departure
        for ride in way.rides:
            stop = of.lanes[ride.lane].stops[ride.board]
            walk = question.begin[stop] if here is None else self._between(here, stop)
            if walk:
                origin = None if here is None else self.timetable.stops[here]
                legs.append(WalkLeg(origin, self.timetable.stops[stop], at(now), at(now + walk)))
            leg, now = self._ride(of, ride, base)
            legs.append(leg)
            here = of.lanes[ride.lane].stops[ride.alight]
        if here is not None and question.end[here]:
            legs.append(WalkLeg(self.timetable.stops[here], None, at(now), at(now + question.end[here])))
        return Journey(at(way.departure), at(way.arrival), len(way.rides) - 1, tuple(legs))

    def _between(self, origin: int, target: int) -> int:
        """Seconds of the footpath; 0 where one changes at the stop itself, and none is walked."""
        if origin == target:
            return 0
        return next(seconds for other, seconds in self._out_of[origin] if other == target)

    def _ride(self, of: View, ride: Ride, base: datetime) -> tuple[RideLeg, int]:
        timetable = self.timetable
        number, days = of.lanes[ride.lane].trips[ride.trip]
        trip = timetable.trips[number]
        pattern, profile, line = (
            timetable.patterns[trip.pattern],
            timetable.profiles[trip.profile],
            timetable.lines[trip.line],
        )
        start = shift(of.day, days, timetable.tz) + trip.start

        def at(seconds: int) -> datetime:
            return (base + timedelta(seconds=start + seconds)).astimezone(timetable.tz)

        calls = tuple(
            Call(timetable.stops[pattern.stops[place]], at(profile.arrivals[place]), at(profile.departures[place]))
            for place in range(ride.board, ride.alight + 1)
        )
        leg = RideLeg(
            trip.id, of.day + timedelta(days=days), line.short or line.long, line.kind, line.agency, trip.headsign,
            calls, trip.wheelchair, trip.every, pattern.board[ride.board], pattern.alight[ride.alight],
        )  # fmt: skip
        return leg, start + profile.arrivals[ride.alight]

    def _departure(self, of: View, time: int, number: int, place: int, index: int) -> Departure:
        timetable = self.timetable
        lane = of.lanes[number]
        trip = timetable.trips[lane.trips[index][0]]
        line = timetable.lines[trip.line]
        moment = (begins(of.day, timetable.tz) + timedelta(seconds=time)).astimezone(timetable.tz)
        return Departure(
            moment, timetable.stops[lane.stops[place]], line.short or line.long, line.kind, trip.headsign, trip.id,
            trip.wheelchair, trip.every, timetable.patterns[trip.pattern].board[place],
        )  # fmt: skip

    def _answered(self, found: list[Journey], answer: Answer, moment: datetime) -> Answer:
        if found:
            found.sort(key=lambda journey: (journey.departure, journey.arrival, journey.changes))
            return Answer(tuple(found), None, answer.walk)
        today = moment.astimezone(self.timetable.tz).date()
        if today > self.timetable.last:
            return Answer((), Why.EXPIRED, answer.walk)
        next_day = self.timetable.next_day_with_trips(today + timedelta(days=1))
        return Answer((), Why.NO_JOURNEY, answer.walk, next_day)


def _turned(of: View, late: Found) -> tuple[Ride, ...]:
    """Rides that were found in the mirror, as they are."""
    rides = []
    for ride in reversed(late.rides):
        lane = of.lanes[ride.lane]
        last = len(lane.stops) - 1
        rides.append(Ride(ride.lane, len(lane.trips) - 1 - ride.trip, last - ride.alight, last - ride.board))
    return tuple(rides)
