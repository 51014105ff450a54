# SPDX-License-Identifier: EUPL-1.2
"""An independent journey planner beside ours: nigiri, the engine of MOTIS (https://github.com/motis-project/nigiri).

It reads the very same tables of a feed by itself. Two things it is handed instead of making them: footpaths and times
to change, from our one place of transfer rules (as `transfers.txt`), and stops without stations and names, from which
it would make footpaths. It counts in whole minutes, so both engines get a feed whose times are; and it puts
footpaths together (closure), so ours is handed the closed ones where the two are compared.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from installer.parties import PartyError
from sync.rides.timetable import Timetable

LONGEST = 240
"""Minutes of a footpath in nigiri; longer ones it drops."""
Triple = tuple[int, int, int]
"""Departure and arrival in minutes since 1970, changes."""


def engine() -> Any:
    """The binding; raises PartyError where there is none."""
    try:
        return import_module("pynigiri")
    except ImportError as error:
        raise PartyError("pynigiri has no wheel for this machine") from error


def whole_minutes(packed: bytes) -> dict[str, bytes]:
    """The tables of a feed, times of trips cut to whole minutes."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        tables = {name: archive.read(name) for name in archive.namelist() if name != "shapes.txt"}
    rows = list(csv.DictReader(io.StringIO(tables["stop_times.txt"].decode("utf-8-sig"))))
    for row in rows:
        for column in ("arrival_time", "departure_time"):
            row[column] = row[column] and f"{row[column][:-2]}00"
    tables["stop_times.txt"] = written(rows)
    return tables


def written(rows: Iterable[Mapping[str, object]]) -> bytes:
    """Rows as a GTFS table, quoted where that is needed."""
    rows = list(rows)
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def closed(footpaths: Iterable[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    """Footpaths with all that come of walking several one after the other, as far as nigiri walks."""
    near: dict[int, dict[int, int]] = {}
    for origin, target, seconds in footpaths:
        near.setdefault(origin, {})[target] = seconds
    found = []
    for origin in near:
        best = {origin: 0}
        waiting = [(0, origin)]
        while waiting:
            waiting.sort(reverse=True)
            seconds, stop = waiting.pop()
            if seconds > best[stop]:
                continue
            for other, more in near.get(stop, {}).items():
                if (total := seconds + more) <= 60 * LONGEST and total < best.get(other, 1 << 40):
                    best[other] = total
                    waiting.append((total, other))
        found += [(origin, stop, seconds) for stop, seconds in best.items() if stop != origin]
    return tuple(sorted(found))


@dataclass(frozen=True)
class Oracle:
    """nigiri with one feed."""

    engine: Any
    loaded: Any
    timetable: Timetable

    def leaving(self, origin: str, target: str, moment: datetime, changes: int) -> set[tuple[int, int]]:
        """Pareto set of arrival and changes of journeys from a moment on."""
        return self._minute(origin, target, int(moment.timestamp()) // 60, changes)

    def between(self, origin: str, target: str, first: datetime, last: datetime, changes: int) -> set[Triple]:
        """Pareto set of departure, arrival and changes of journeys that leave from one moment until before another.

        The binding cannot ask for a span: each minute is asked, and a journey leaves in the last minute in which it,
        or a better one, could still be had.
        """
        minutes = range(int(first.timestamp()) // 60, int(last.timestamp()) // 60 + 1)
        found = [self._minute(origin, target, minute, changes) for minute in minutes]
        return {
            (minute, arrival, count)
            for minute, now, then in zip(minutes, found, found[1:], strict=False)
            for arrival, count in now
            if not any(later <= arrival and fewer <= count for later, fewer in then)
        }

    def _minute(self, origin: str, target: str, minute: int, changes: int) -> set[tuple[int, int]]:
        query = self.engine.Query()
        query.start = [self.engine.Offset(self.loaded.find_location(origin), 0, 0)]
        query.destination = [self.engine.Offset(self.loaded.find_location(target), 0, 0)]
        query.start_match_mode = query.dest_match_mode = self.engine.LocationMatchMode.EXACT
        query.start_time = minute
        query.max_transfers = changes
        query.max_travel_time = 24 * 60
        query.min_connection_count = 0
        query.extend_interval_earlier = query.extend_interval_later = False
        query.use_start_footpaths = True
        return {(found.arrival_time(), found.transfers) for found in self.engine.route(self.loaded, query)}


def load(tables: Mapping[str, bytes], timetable: Timetable, folder: Path, day: date) -> Oracle:
    """nigiri with these tables and our footpaths, for the days around one."""
    binding = engine()
    for name, data in tables.items():
        (folder / name).write_bytes(data)
    stops = list(csv.DictReader(io.StringIO(tables["stops.txt"].decode("utf-8-sig"))))
    kept = [row | {"stop_name": row["stop_id"], "parent_station": ""} for row in stops
            if row.get("location_type", "") in ("", "0")]  # fmt: skip
    (folder / "stops.txt").write_bytes(written(kept))
    ids = [stop.id for stop in timetable.stops]
    changes = [(key, key, seconds) for key, seconds in zip(ids, timetable.changes, strict=True)]
    walks = [(ids[one], ids[two], seconds) for one, two, seconds in timetable.footpaths]
    (folder / "transfers.txt").write_bytes(
        written(
            {
                "from_stop_id": one,
                "to_stop_id": two,
                "transfer_type": 2 if seconds >= 0 else 3,
                "min_transfer_time": max(seconds, 0),
            }
            for one, two, seconds in (*changes, *walks)
        )
    )
    source = binding.TimetableSource("t", str(folder))
    config = binding.LoaderConfig()
    config.link_stop_distance = 0
    source.loader_config = config
    options = binding.FinalizeOptions()
    options.adjust_footpaths = options.merge_dupes_intra_src = options.merge_dupes_inter_src = False
    options.max_footpath_length = LONGEST
    first, last = day - timedelta(days=2), day + timedelta(days=3)
    return Oracle(binding, binding.load_timetable([source], f"{first}", f"{last}", options), timetable)
