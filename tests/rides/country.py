# SPDX-License-Identifier: EUPL-1.2
"""A made country of villages and towns, as large as a rural prefecture and harsher: lines run three times a day."""

import random
from datetime import date, timedelta
from math import hypot

from sync.rides.timetable import Line, Origin, Pattern, Profile, Stop, Timetable, Trip
from sync.rides.transfers import changes_and_footpaths

DAY = date(2026, 12, 1)
VILLAGES, TOWNS, STOPS_OF_EACH, LINES = 130, 5, 17, 110


def country(seed: int = 5) -> Timetable:
    """Villages with their stops, lines from village to village into a town and back, some only part of the way."""
    chance = random.Random(seed)
    places = [(49.3 + chance.random() * 0.6, 6.8 + chance.random() * 0.9) for _ in range(VILLAGES)]
    stops = [
        Stop(
            f"s{village * STOPS_OF_EACH + number}",
            "",
            lat + chance.gauss(0, 0.004),
            lon + chance.gauss(0, 0.006),
            -1,
            "",
            0,
        )
        for village, (lat, lon) in enumerate(places)
        for number in range(STOPS_OF_EACH)
    ]
    patterns, profiles, trips = [], [], []
    for _ in range(LINES):
        way = [
            stop
            for village in _villages(chance, places)
            for stop in chance.sample(
                range(village * STOPS_OF_EACH, (village + 1) * STOPS_OF_EACH), chance.randrange(4, 9)
            )
        ]
        for there in (way, way[::-1]):
            for part in (there, there[: max(2, len(there) * 2 // 3)]):
                number, length = len(patterns), len(part)
                patterns.append(Pattern(tuple(part), (0,) * length, (0,) * length))
                times = [0]
                for _ in part[1:]:
                    times.append(times[-1] + chance.choice((60, 60, 60, 120, 120, 180)))
                profiles.append(Profile(tuple(times), tuple(times)))
                trips += [
                    Trip(f"{number}-{count}", number, number, 60 * chance.randrange(5 * 60, 21 * 60), 0, 0, "", 0)
                    for count in range(chance.randrange(2, 5))
                ]
    trips.sort(key=lambda trip: (trip.pattern, trip.start, trip.id))
    changes, footpaths = changes_and_footpaths(stops, [])
    return Timetable(
        zone="Europe/Berlin", first=DAY - timedelta(days=1), last=DAY + timedelta(days=5),
        origin=Origin("", "", "", ""),
        stops=tuple(stops), lines=(Line("l", "1", "", 3, ""),), patterns=tuple(patterns), profiles=tuple(profiles),
        trips=tuple(trips), services=(bytes([0b1111111]),), changes=changes, footpaths=footpaths,
    )  # fmt: skip


def _villages(chance: random.Random, places: list[tuple[float, float]]) -> list[int]:
    """From a village to a town near it, by the next village on the way each time."""

    def far(one: int, two: int) -> float:
        return hypot(places[one][0] - places[two][0], 0.65 * (places[one][1] - places[two][1]))

    way = [chance.randrange(TOWNS, VILLAGES)]
    town = min(range(TOWNS), key=lambda each: far(way[0], each) + 0.1 * chance.random())
    while way[-1] != town and len(way) < 7:
        here = way[-1]
        nearer = [other for other in range(VILLAGES) if other not in way and far(other, town) < far(here, town)]
        way.append(min(nearer, key=lambda other: far(here, other), default=town))
    return way if way[-1] == town else [*way, town]
