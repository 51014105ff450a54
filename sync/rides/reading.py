# SPDX-License-Identifier: EUPL-1.2
"""From GTFS Schedule to a `Feed`: every row checked, every fault told with its place and its mend.

Follows the GTFS Schedule Reference. What is not read: shapes, fares, pathways and levels, translations, flexible
services. What is read but not kept is noted: changes for certain lines or trips only, staying seated (`block_id`),
head signs of single stops. A feed is refused where what is left of it could be wrong without anybody seeing it;
otherwise the row or the trip is left out, and staff are told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from math import isfinite
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sync.rides.archive import Archive
from sync.rides.faults import Fault, Faults, Weight
from sync.rides.service_days import read_day, read_time
from sync.rides.transfers import Kind, metres

AHEAD: Final = timedelta(days=400)
"""Days after today that are kept; a calendar until 2099 is none that anybody keeps."""
BEHIND: Final = timedelta(days=4)
"""Days before today that are kept: their last trips end today, and clocks of kiosks may be behind."""
MAX_STOPS: Final = 1_000_000
MAX_TRIPS: Final = 400_000
"""Of what is kept."""
MAX_CALLS: Final = 4_000_000
"""Of what is kept."""
MAX_CALLS_OF_TRIP: Final = 500
MAX_TEXT: Final = 300
"""Signs of one text; longer ones are cut."""
MAX_REPEATS: Final = 2_000
"""Trips that one row of `frequencies.txt` may stand for: every 43 seconds for a day."""
HALF: Final = 0.2
"""Where more than this share of the trips had to be left out, the feed is refused: half a feed is worse than none."""


@dataclass(frozen=True, slots=True)
class Circle:
    """A region: its centre in degrees and its radius in metres."""

    lat: float
    lon: float
    radius: float


@dataclass(slots=True)
class FeedStop:
    """A row of `stops`."""

    id: str
    name: str
    lat: float
    lon: float
    parent: str
    platform: str
    wheelchair: int
    station: bool


@dataclass(slots=True)
class FeedLine:
    """A row of `routes`."""

    id: str
    short: str
    long: str
    kind: int
    agency: str


@dataclass(slots=True)
class Call:
    """A row of `stop_times`; a time is None until it has been interpolated."""

    sequence: int
    stop: str
    arrival: int | None
    departure: int | None
    board: int
    alight: int
    line: int


@dataclass(slots=True)
class FeedTrip:
    """A row of `trips` with its calls."""

    id: str
    line: str
    service: str
    headsign: str
    wheelchair: int
    row: int
    calls: list[Call] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Frequency:
    """A row of `frequencies`: `exact` where trips leave to the minute."""

    start: int
    end: int
    headway: int
    exact: bool


@dataclass(frozen=True, slots=True)
class FeedTransfer:
    """A row of `transfers`."""

    origin: str
    target: str
    kind: Kind
    seconds: int


@dataclass(slots=True)
class Feed:
    """A feed that was checked. Everything refers to something that is there."""

    zone: str
    publisher: str
    url: str
    version: str
    attributions: tuple[str, ...]
    first: date
    last: date
    stops: dict[str, FeedStop]
    lines: dict[str, FeedLine]
    trips: dict[str, FeedTrip]
    days: dict[str, frozenset[date]]
    """Of each service."""
    frequencies: dict[str, list[Frequency]]
    transfers: list[FeedTransfer]
    faults: tuple[Fault, ...] = ()


def read_feed(
    source: bytes | Path | Mapping[str, bytes], today: date, region: Circle | frozenset[str] | None = None
) -> Feed:
    """Read a feed for the days from today on; raises FeedRefusedError with everything that was found.

    With a region, a circle or ids of stops, only trips that call there are kept, each with all of its calls: whoever
    lives there wants to ride to the end and to change on the way.
    """
    faults = Faults()
    with Archive(source, faults) as archive:
        return _Reading(archive, faults, today, region).feed()


class _Reading:
    def __init__(self, archive: Archive, faults: Faults, today: date, region: Circle | frozenset[str] | None) -> None:
        self._archive = archive
        self._faults = faults
        self._from, self._to = today - BEHIND, today + AHEAD
        self._today = today
        self._region = region
        self._agencies: dict[str, str] = {}
        self._left_out: set[str] = set()

    def feed(self) -> Feed:
        zone, publisher, url = self._read_agencies()
        info = self._read_info(publisher, url)
        stops = self._read_stops()
        lines = self._read_lines()
        days = self._read_days()
        touching = self._touching(stops)
        if touching is not None and not touching:
            raise self._faults.refuse(
                "stop_times.txt", "In dieser Region hält nichts.", "Ist es die richtige Region?"
            )
        trips, of_them = self._read_trips(lines, days, touching)
        self._read_calls(trips, stops)
        self._check_calls(trips, of_them)
        first, last = self._validity(info, days, trips)
        frequencies = self._read_frequencies(trips)
        transfers = self._read_transfers(stops)
        self._note_what_is_not_read()
        feed = Feed(
            zone, info["publisher"], info["url"], info["version"], self._read_attributions(), first, last,
            stops, lines, trips, days, frequencies, transfers,
        )  # fmt: skip
        _drop_what_nothing_needs(feed)
        feed.faults = self._faults.told()
        return feed

    def _leave_out(self, table: str, line: int, column: str, says: str, mend: str = "") -> None:
        self._faults.tell(Weight.LEFT_OUT, f"{table}.txt", says, mend, line=line, column=column)

    def _read_agencies(self) -> tuple[str, str, str]:
        zones: dict[str, int] = {}
        first = ("", "")
        for line, (name, url, zone, key) in self._archive.rows(
            "agency", ("agency_name", "agency_url", "agency_timezone"), ("agency_id",)
        ):
            self._agencies[key] = _text(name)
            zones.setdefault(zone.strip(), line)
            first = first if first[0] else (_text(name), _text(url))
        if not zones:
            raise self._faults.refuse(
                "agency.txt", "Die Datei nennt kein Verkehrsunternehmen.", "Die Quelle muss es liefern."
            )
        zone, line = next(iter(zones.items()))
        if len(zones) > 1:
            raise self._faults.refuse(
                "agency.txt", "Die Unternehmen rechnen in verschiedenen Zeitzonen.",
                "GTFS verlangt eine einzige; die Quelle muss ihre Fahrpläne einzeln liefern.",
                line=list(zones.values())[1], column="agency_timezone",
            )  # fmt: skip
        try:
            ZoneInfo(zone)
        except (ValueError, OSError, LookupError) as error:
            raise self._faults.refuse(
                "agency.txt", f"„{_text(zone)}“ ist keine Zeitzone.", "Gemeint ist etwas wie Europe/Berlin.",
                line=line, column="agency_timezone",
            ) from error  # fmt: skip
        return zone, *first

    def _read_info(self, publisher: str, url: str) -> dict[str, str]:
        info = {"publisher": publisher, "url": url, "version": "", "first": "", "last": ""}
        if not self._archive.has("feed_info"):
            return info
        wanted = ("feed_publisher_name", "feed_publisher_url", "feed_version", "feed_start_date", "feed_end_date")
        for line, cells in self._archive.rows("feed_info", (), wanted):
            for key, cell in zip(info, cells, strict=True):
                if key in ("first", "last") and cell.strip() and read_day(cell) is None:
                    self._leave_out("feed_info", line, f"feed_{'start' if key == 'first' else 'end'}_date",
                                    f"„{_text(cell)}“ ist kein Tag.", "Gemeint ist JJJJMMTT.")  # fmt: skip
                elif cell.strip():
                    info[key] = _text(cell)
            break
        return info

    def _read_attributions(self) -> tuple[str, ...]:
        if not self._archive.has("attributions"):
            return ()
        rows = self._archive.rows("attributions", ("organization_name",), ("attribution_url",))
        found = {" ".join(filter(None, map(_text, cells))): None for _, cells in rows}
        return tuple(found)[:100]

    def _read_stops(self) -> dict[str, FeedStop]:
        stops: dict[str, FeedStop] = {}
        rows = self._archive.rows(
            "stops", ("stop_id",),
            ("stop_name", "stop_lat", "stop_lon", "location_type", "parent_station", "platform_code",
            "wheelchair_boarding"),
        )  # fmt: skip
        parents: dict[str, int] = {}
        for line, (key, name, lat, lon, kind, parent, platform, wheelchair) in rows:
            place = _place(lat, lon)
            if kind.strip() not in ("", "0", "1"):
                continue
            if not key or key in stops:
                self._leave_out("stops", line, "stop_id", f"„{_text(key)}“ gibt es schon oder hat keinen Schlüssel.",
                                "Jede stop_id darf einmal vorkommen.")  # fmt: skip
                continue
            if place is None:
                self._leave_out(
                    "stops", line, "stop_lat", f"„{_text(name)}“ hat keinen gültigen Ort.", "Gemeint sind Grad."
                )
                continue
            if len(stops) >= MAX_STOPS:
                raise self._faults.refuse(
                    "stops.txt", "Die Tabelle hat zu viele Haltestellen.", "Bitte nur die eigene Region laden."
                )
            parents[key] = line
            stops[key] = FeedStop(
                key, _text(name), *place, parent, _text(platform), _flag(wheelchair), kind.strip() == "1"
            )
        for stop in stops.values():
            above = stops.get(stop.parent)
            if stop.parent and (above is None or not above.station or stop.station):
                self._faults.tell(
                    Weight.NOTED, "stops.txt", f"Die Station „{_text(stop.parent)}“ von „{stop.name}“ gibt es nicht.",
                    "Die Haltestelle steht für sich.", line=parents[stop.id], column="parent_station",
                )  # fmt: skip
                stop.parent = ""
            elif above is not None:
                stop.name = stop.name or above.name
                # stops.wheelchair_boarding: a platform without a word of its own has its station's.
                stop.wheelchair = stop.wheelchair or above.wheelchair
        return stops

    def _read_lines(self) -> dict[str, FeedLine]:
        lines: dict[str, FeedLine] = {}
        optional = ("route_short_name", "route_long_name", "agency_id")
        for line, (key, kind, short, long, agency) in self._archive.rows(
            "routes", ("route_id", "route_type"), optional
        ):
            if (
                not key
                or key in lines
                or not kind.strip().isascii()
                or not kind.strip().isdigit()
                or len(kind.strip()) > 4
            ):
                self._leave_out(
                    "routes", line, "route_id", f"Die Linie „{_text(key)}“ ist doppelt oder hat keine Art."
                )
                continue
            name = self._agencies.get(agency, "") or (
                next(iter(self._agencies.values())) if len(self._agencies) == 1 else ""
            )
            lines[key] = FeedLine(key, _text(short), _text(long), int(kind), name)
        return lines

    def _read_days(self) -> dict[str, frozenset[date]]:
        if not self._archive.has("calendar") and not self._archive.has("calendar_dates"):
            raise self._faults.refuse(
                "calendar.txt", "Der Fahrplan sagt nicht, an welchen Tagen gefahren wird.",
                "calendar.txt oder calendar_dates.txt muss dabei sein.",
            )  # fmt: skip
        days: dict[str, set[date]] = {}
        if self._archive.has("calendar"):
            names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
            for line, (key, start, end, *week) in self._archive.rows(
                "calendar", ("service_id", "start_date", "end_date", *names)
            ):
                first, last = read_day(start), read_day(end)
                if first is None or last is None or any(cell.strip() not in ("0", "1") for cell in week):
                    self._leave_out("calendar", line, "start_date", f"Die Tage von „{_text(key)}“ sind nicht lesbar.",
                                    "Tage sind JJJJMMTT, Wochentage 0 oder 1.")  # fmt: skip
                    continue
                chosen = days.setdefault(key, set())
                day, until = max(first, self._from), min(last, self._to)
                while day <= until:
                    if week[day.weekday()].strip() == "1":
                        chosen.add(day)
                    day += timedelta(days=1)
        if self._archive.has("calendar_dates"):
            for line, (key, cell, kind) in self._archive.rows(
                "calendar_dates", ("service_id", "date", "exception_type")
            ):
                exception = read_day(cell)
                if exception is None or kind.strip() not in ("1", "2"):
                    self._leave_out("calendar_dates", line, "date", f"Die Ausnahme „{_text(cell)}“ ist nicht lesbar.",
                                    "Gemeint ist JJJJMMTT, und 1 für fährt oder 2 für fährt nicht.")  # fmt: skip
                    continue
                chosen = days.setdefault(key, set())
                if self._from <= exception <= self._to:
                    (chosen.add if kind.strip() == "1" else chosen.discard)(exception)
        return {key: frozenset(chosen) for key, chosen in days.items()}

    def _touching(self, stops: dict[str, FeedStop]) -> set[str] | None:
        """Trips that call in the region; None where all are wanted. A first look at the largest table."""
        region = self._region
        if region is None:
            return None
        if isinstance(region, Circle):
            inside = {
                stop.id for stop in stops.values()
                if metres(region.lat, region.lon, stop.lat, stop.lon) <= region.radius
            }  # fmt: skip
        else:
            inside = {stop.id for stop in stops.values() if stop.id in region or stop.parent in region}
        return {
            trip for _, (trip, stop) in self._archive.rows("stop_times", ("trip_id", "stop_id")) if stop in inside
        }

    def _read_trips(
        self, lines: dict[str, FeedLine], days: dict[str, frozenset[date]], touching: set[str] | None
    ) -> tuple[dict[str, FeedTrip], int]:
        """The trips by their ids, and how many there should have been of them."""
        trips: dict[str, FeedTrip] = {}
        of_them, blocks = 0, False
        optional = ("trip_headsign", "wheelchair_accessible", "block_id")
        for line, (key, route, service, headsign, wheelchair, block) in self._archive.rows(
            "trips", ("trip_id", "route_id", "service_id"), optional
        ):
            if touching is not None and key not in touching:
                continue
            of_them += 1
            blocks = blocks or bool(block.strip())
            if not key or key in trips or route not in lines or service not in days:
                column = "trip_id" if not key or key in trips else "route_id" if route not in lines else "service_id"
                self._leave_out("trips", line, column, f"„{_text(key)}“ ist doppelt oder nennt etwas, das fehlt.",
                                "Linie und Tage jeder Fahrt müssen im Fahrplan stehen.")  # fmt: skip
                continue
            if not days[service]:
                of_them -= 1
                self._left_out.add(key)
                continue
            if len(trips) >= MAX_TRIPS:
                raise self._faults.refuse(
                    "trips.txt", "Der Fahrplan hat zu viele Fahrten.", "Bitte nur die eigene Region laden."
                )
            trips[key] = FeedTrip(key, route, service, _text(headsign), _flag(wheelchair), line)
        if blocks:
            self._faults.tell(
                Weight.NOTED, "trips.txt", "Sitzen bleiben (block_id) gilt hier als Umsteigen.", column="block_id"
            )
        return trips, of_them

    def _read_calls(self, trips: dict[str, FeedTrip], stops: dict[str, FeedStop]) -> None:
        optional = ("pickup_type", "drop_off_type", "stop_headsign")
        count, signs = 0, False
        bad: dict[str, None] = {}
        unknown = gone = 0
        for line, (key, arrival, departure, stop, sequence, board, alight, sign) in self._archive.rows(
            "stop_times", ("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"), optional
        ):
            trip = trips.get(key)
            if trip is None:
                unknown += key not in self._left_out
                continue
            place = stops.get(stop)
            if place is None or place.station:
                self._leave_out("stop_times", line, "stop_id", f"Haltestelle „{_text(stop)}“ gibt es nicht (mehr).",
                                "Die Fahrt hält dort nicht; ihre anderen Halte gelten.")  # fmt: skip
                gone += 1
                continue
            arrives, departs = read_time(arrival), read_time(departure)
            number = sequence.strip()
            if (arrives is None and arrival.strip()) or (departs is None and departure.strip()):
                column = "arrival_time" if arrives is None and arrival.strip() else "departure_time"
                both = f"„{_text(arrival)}“ oder „{_text(departure)}“"
                self._leave_out("stop_times", line, column, f"{both} ist keine Zeit.",
                                "Gemeint ist HH:MM:SS; die ganze Fahrt fehlt.")  # fmt: skip
                bad[key] = None
                continue
            if (
                not (number.isascii() and number.isdigit() and len(number) <= 9)
                or len(trip.calls) >= MAX_CALLS_OF_TRIP
            ):
                self._leave_out("stop_times", line, "stop_sequence", f"„{_text(sequence)}“ ist kein Platz der Fahrt.",
                                "Gemeint ist eine ganze Zahl; die ganze Fahrt fehlt.")  # fmt: skip
                bad[key] = None
                continue
            count += 1
            if count > MAX_CALLS:
                raise self._faults.refuse(
                    "stop_times.txt", "Der Fahrplan hat zu viele Halte.", "Bitte nur die eigene Region laden."
                )
            signs = signs or bool(sign.strip())
            trip.calls.append(
                Call(int(number), stop, arrives if arrives is not None else departs,
                     departs if departs is not None else arrives, _how(board), _how(alight), line)
            )  # fmt: skip
        for key in bad:
            trips[key].calls.clear()
        if signs:
            self._faults.tell(
                Weight.NOTED,
                "stop_times.txt",
                "Zielschilder einzelner Halte werden nicht gezeigt.",
                column="stop_headsign",
            )
        if gone > HALF * (gone + count):
            raise self._faults.refuse(
                "stops.txt", f"Zu {gone} Halten fehlt die Haltestelle.",
                "Der Fahrplan ist nicht vollständig; bitte laden Sie ihn noch einmal.", column="stop_id",
            )  # fmt: skip
        if unknown and self._region is None and unknown > HALF * (unknown + count):
            raise self._faults.refuse(
                "stop_times.txt", f"{unknown} Halte gehören zu Fahrten, die in trips.txt fehlen.",
                "Der Fahrplan ist nicht vollständig; bitte laden Sie ihn noch einmal.", column="trip_id",
            )  # fmt: skip

    def _check_calls(self, trips: dict[str, FeedTrip], of_them: int) -> None:
        interpolated = 0
        for key, trip in list(trips.items()):
            trip.calls.sort(key=lambda call: call.sequence)
            wrong = _wrong(trip.calls)
            if wrong is not None:
                line, column, says = wrong
                self._faults.tell(
                    Weight.LEFT_OUT, "stop_times.txt" if line else "trips.txt", f"Fahrt „{_text(key)}“: {says}",
                    "Die ganze Fahrt fehlt.", line=line or trip.row, column=column,
                )  # fmt: skip
                del trips[key]
                continue
            interpolated += _interpolate(trip.calls)
        if interpolated:
            self._faults.tell(
                Weight.NOTED, "stop_times.txt", f"{interpolated} Zeiten fehlen und wurden gleichmäßig eingeteilt.",
                column="arrival_time",
            )  # fmt: skip
        missing = of_them - len(trips)
        if missing > HALF * of_them:
            raise self._faults.refuse(
                "trips.txt", f"Von {of_them} Fahrten sind {missing} nicht zu gebrauchen.",
                "Das ist höchstens ein halber Fahrplan; bitte laden Sie ihn noch einmal von der Quelle.",
            )  # fmt: skip

    def _validity(
        self, info: dict[str, str], days: dict[str, frozenset[date]], trips: dict[str, FeedTrip]
    ) -> tuple[date, date]:
        running = {day for service in {trip.service for trip in trips.values()} for day in days[service]}
        first, last = read_day(info["first"]), read_day(info["last"])
        first = max(first or self._from, self._from)
        last = min(last or max(running, default=self._from), self._to)
        if last < self._today:
            raise self._faults.refuse(
                "feed_info.txt" if info["last"] else "calendar.txt",
                f"Der Fahrplan ist abgelaufen: Er gilt bis {last:%d.%m.%Y}." if running or info["last"]
                else "Der Fahrplan ist abgelaufen oder leer: An keinem Tag von heute an fährt etwas.",
                "Bitte laden Sie den neuen Fahrplan von der Quelle.",
            )  # fmt: skip
        if not any(first <= day <= last for day in running):
            raise self._faults.refuse(
                "trips.txt",
                "In der Zeit, für die der Fahrplan gilt, fährt hier nichts.",
                "Ist es die richtige Region?",
            )
        return first, last

    def _read_frequencies(self, trips: dict[str, FeedTrip]) -> dict[str, list[Frequency]]:
        found: dict[str, list[Frequency]] = {}
        if not self._archive.has("frequencies"):
            return found
        for line, (key, start, end, headway, exact) in self._archive.rows(
            "frequencies", ("trip_id", "start_time", "end_time", "headway_secs"), ("exact_times",)
        ):
            if key not in trips:
                continue
            begins, ends, every = read_time(start), read_time(end), headway.strip()
            wrong = begins is None or ends is None or not (every.isascii() and every.isdigit() and 0 < len(every) < 7)
            if (
                begins is None
                or ends is None
                or wrong
                or int(every) == 0
                or (ends - begins) / int(every) > MAX_REPEATS
            ):
                self._leave_out("frequencies", line, "headway_secs", f"Der Takt von „{_text(key)}“ ist nicht lesbar.",
                                "Gemeint sind zwei Zeiten und Sekunden dazwischen.")  # fmt: skip
                # Without its headway the trip would show once at a time that nobody meant.
                found.setdefault(key, [])
                continue
            found.setdefault(key, []).append(Frequency(begins, ends, int(every), exact.strip() == "1"))
        return found

    def _read_transfers(self, stops: dict[str, FeedStop]) -> list[FeedTransfer]:
        found: list[FeedTransfer] = []
        if not self._archive.has("transfers"):
            return found
        optional = (
            "transfer_type",
            "min_transfer_time",
            "from_route_id",
            "to_route_id",
            "from_trip_id",
            "to_trip_id",
        )
        narrow = 0
        for line, (origin, target, kind, seconds, *certain) in self._archive.rows(
            "transfers", ("from_stop_id", "to_stop_id"), optional
        ):
            if any(cell.strip() for cell in certain) or kind.strip() in ("4", "5"):
                narrow += 1
                continue
            if origin not in stops or target not in stops:
                self._faults.tell(
                    Weight.NOTED, "transfers.txt", "Diese Haltestelle gibt es nicht.", "Der Übergang entfällt.",
                    line=line, column="from_stop_id" if origin not in stops else "to_stop_id",
                )  # fmt: skip
                continue
            number = seconds.strip() or "0"
            if kind.strip() not in ("", "0", "1", "2", "3") or not (
                number.isascii() and number.isdigit() and len(number) < 6
            ):
                self._leave_out("transfers", line, "transfer_type", "Dieser Übergang ist nicht lesbar.",
                                "Die Art ist 0 bis 3, die Zeit in Sekunden.")  # fmt: skip
                continue
            found.append(FeedTransfer(origin, target, Kind(int(kind.strip() or "0")), int(number)))
        if narrow:
            self._faults.tell(
                Weight.NOTED, "transfers.txt", f"{narrow} Übergänge für einzelne Linien oder Fahrten gelten nicht.",
                column="from_trip_id",
            )  # fmt: skip
        return found

    def _note_what_is_not_read(self) -> None:
        for name, says in _NOT_READ.items():
            if name in self._archive.names:
                self._faults.tell(Weight.NOTED, name, says)


_NOT_READ: Final = {
    "pathways.txt": "Wege in Stationen werden nicht ausgewertet; ob ein Umstieg stufenlos ist, wissen wir nicht.",
    "levels.txt": "Ebenen von Stationen werden nicht ausgewertet.",
    "booking_rules.txt": "Rufbusse mit Gebieten (GTFS-Flex) werden nicht ausgewertet.",
    "locations.geojson": "Rufbusse mit Gebieten (GTFS-Flex) werden nicht ausgewertet.",
}


def _wrong(calls: list[Call]) -> tuple[int, str, str] | None:
    """What is wrong with a trip's calls in their order: line (0: of the trip itself), column, words."""
    if len(calls) < 2:
        return 0, "trip_id", "Sie hat weniger als zwei lesbare Halte."
    if any(one.sequence == two.sequence for one, two in pairwise(calls)):
        return calls[0].line, "stop_sequence", "Zwei Halte haben denselben Platz."
    if calls[0].departure is None or calls[-1].arrival is None:
        return calls[0].line, "departure_time", "Am ersten oder letzten Halt fehlt die Zeit."
    now = 0
    for call in calls:
        for time, column in ((call.arrival, "arrival_time"), (call.departure, "departure_time")):
            if time is None:
                continue
            if time < now:
                return call.line, column, "Die Zeit läuft rückwärts."
            now = time
    return None


def _interpolate(calls: list[Call]) -> int:
    """Give calls without a time one, in even steps between their neighbours, in whole seconds; how many."""
    count, known = 0, 0
    for place in range(1, len(calls)):
        arrival = calls[place].arrival
        if arrival is None:
            continue
        start = calls[known].departure or 0
        for between in range(known + 1, place):
            time = start + (arrival - start) * (between - known) // (place - known)
            calls[between].arrival = calls[between].departure = time
            count += 1
        known = place
    return count


def _drop_what_nothing_needs(feed: Feed) -> None:
    called = {call.stop for trip in feed.trips.values() for call in trip.calls}
    called |= {feed.stops[stop].parent for stop in called}
    feed.stops = {key: stop for key, stop in feed.stops.items() if key in called}
    lines, services = ({getattr(trip, name) for trip in feed.trips.values()} for name in ("line", "service"))
    feed.lines = {key: line for key, line in feed.lines.items() if key in lines}
    feed.days = {key: days for key, days in feed.days.items() if key in services}
    feed.transfers = [rule for rule in feed.transfers if rule.origin in called and rule.target in called]


def _text(cell: str) -> str:
    """A text as it may be shown: one line of visible signs, bounded."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in cell[: 2 * MAX_TEXT]).split())[:MAX_TEXT]


def _flag(cell: str) -> int:
    return {"1": 1, "2": 2}.get(cell.strip(), 0)


def _how(cell: str) -> int:
    """pickup_type or drop_off_type; what is unknown counts as regular, as an empty one does."""
    return {"1": 1, "2": 2, "3": 3}.get(cell.strip(), 0)


def _place(lat: str, lon: str) -> tuple[float, float] | None:
    try:
        north, east = float(lat), float(lon)
    except ValueError:
        return None
    # Publishers write 0, 0 for a place that they do not know.
    good = isfinite(north) and isfinite(east) and abs(north) <= 90 and abs(east) <= 180 and (north, east) != (0, 0)
    return (north, east) if good else None
