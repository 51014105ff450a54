# SPDX-License-Identifier: EUPL-1.2
"""Small timetables for tests, written as GTFS: a village line is a string of stops and minutes."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sync.rides.making import make
from sync.rides.planning import Journey, Planner, RideLeg
from sync.rides.reading import read_feed
from sync.rides.timetable import Timetable

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 30)
"""A Monday."""
WEEK = {"monday": 1, "tuesday": 1, "wednesday": 1, "thursday": 1, "friday": 1, "saturday": 1, "sunday": 1}
Row = Mapping[str, object]


def table(rows: Sequence[Row]) -> bytes:
    """Rows as a GTFS table; every column that any row has."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    lines = [columns, *([str(row.get(column, "")) for column in columns] for row in rows)]
    return "".join(",".join(line) + "\r\n" for line in lines).encode()


def tables(
    trips: Mapping[str, Sequence[str]],
    *,
    stops: Mapping[str, Row] | None = None,
    services: Sequence[Row] | None = None,
    of_trip: Mapping[str, Row] | None = None,
    of_call: Mapping[tuple[str, int], Row] | None = None,
    **more: Sequence[Row],
) -> dict[str, bytes]:
    """A feed. Trips are calls like `A 8:00` or `A 8:00 8:05`, seconds may follow; stops lie 50 km from each other."""
    calls = [
        (trip, number, call.split()) for trip, all_calls in trips.items() for number, call in enumerate(all_calls)
    ]
    names = list(dict.fromkeys([*(stops or {}), *(words[0] for _, _, words in calls)]))
    given, trip_rows, call_rows = stops or {}, of_trip or {}, of_call or {}
    year = {"service_id": "s", **WEEK, "start_date": "20260101", "end_date": "20271231"}
    made: dict[str, Sequence[Row]] = {
        "agency": [
            {"agency_id": "v", "agency_name": "Dorfbus", "agency_url": "https://bus.example",
             "agency_timezone": "Europe/Berlin"}
        ],
        "stops": [
            {"stop_id": name, "stop_name": f"Halt {name}", "stop_lat": 49.0, "stop_lon": round(5 + 0.7 * number, 3),
             **given.get(name, {})}
            for number, name in enumerate(names)
        ],
        "routes": [{"route_id": "r", "route_short_name": "616", "route_type": 3, "agency_id": "v"}],
        "calendar": [year] if services is None else services,
        "trips": [{"trip_id": trip, "route_id": "r", "service_id": "s", **trip_rows.get(trip, {})} for trip in trips],
        "stop_times": [
            {"trip_id": trip, "stop_id": words[0], "stop_sequence": 10 * number, "arrival_time": _time(words[1:2]),
             "departure_time": _time(words[-1:] if len(words) > 1 else []), **call_rows.get((trip, number), {})}
            for trip, number, words in calls
        ],
        **more,
    }  # fmt: skip
    return {f"{name}.txt": table(rows) for name, rows in made.items() if rows}


def timetable(feed: Mapping[str, bytes], today: date = TODAY) -> Timetable:
    """What kiosks would get of it."""
    return make(read_feed(feed, today), "CC BY 4.0")


def planner(feed: Mapping[str, bytes], today: date = TODAY) -> Planner:
    """A planner for it."""
    return Planner(timetable(feed, today))


def at(text: str, day: date = TODAY, zone: ZoneInfo = BERLIN, fold: int = 0) -> datetime:
    """`8:05` on a day, as the clock in the zone shows it."""
    hours, minutes = map(int, text.split(":"))
    return datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone, fold=fold)


def told(journeys: Sequence[Journey]) -> list[str]:
    """Journeys as short sentences: `8:00 A-B 8:10, walk, 8:15 C-D 8:20`."""
    return [
        ", ".join(_leg(leg) if isinstance(leg, RideLeg) else "walk" for leg in journey.legs) for journey in journeys
    ]


def zipped(feed: Mapping[str, bytes]) -> bytes:
    """The feed as a ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in feed.items():
            archive.writestr(name, data)
    return out.getvalue()


def _leg(leg: RideLeg) -> str:
    first, last = leg.calls[0], leg.calls[-1]
    return f"{first.departure:%H:%M} {first.stop.id}-{last.stop.id} {last.arrival:%H:%M}"


def _time(words: Sequence[str]) -> str:
    return "" if not words else words[0] if words[0].count(":") != 1 else f"{words[0]}:00"
