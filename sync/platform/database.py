# SPDX-License-Identifier: EUPL-1.2
"""Where the platform keeps its rows: one SQLite file, or the PostgreSQL that `DATABASE_URL` names.

SQLite's writers stand in one queue (`BEGIN IMMEDIATE`). On PostgreSQL they run side by side in READ COMMITTED, and
what must stand in a queue takes the district's row first (`counters.lock_district`). Nothing here needs advisory
locks, LISTEN or extensions, so that any database which speaks PostgreSQL's protocol will do.
"""

import contextlib
import functools
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, ParamSpec, TypeVar
from uuid import UUID

_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
    "PRAGMA secure_delete=ON;"
)
_CONNECT_SECONDS = 10
_KNOWN = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}

P = ParamSpec("P")
T = TypeVar("T")
Kind = Literal["sqlite", "postgresql"]


class DatabaseError(Exception):
    """The database cannot be used. The message says what to do, and never a password."""


@dataclass(frozen=True)
class Database:
    """One of both; without an address it is the file."""

    file: Path
    url: str = ""

    @property
    def kind(self) -> Kind:
        """Which of both it is."""
        return "postgresql" if self.url else "sqlite"

    @property
    def where(self) -> str:
        """For sentences: the file, or the setting that holds the address."""
        return "the database of DATABASE_URL" if self.url else f"the database {self.file}"

    def settings(self) -> dict[str, Any]:
        """What Django is told; raises DatabaseError where the address is none."""
        if not self.url:
            return {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": str(self.file),
                "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": _PRAGMAS},
            }
        words = {"connect_timeout": str(_CONNECT_SECONDS), **_conninfo(self.url)}
        options = {name: value for name, value in words.items() if name not in _KNOWN}
        named = {known: words[name] for name, known in _KNOWN.items() if name in words}
        return {
            "ENGINE": "django.db.backends.postgresql",
            **named,
            "OPTIONS": options,
        }

    def is_made(self) -> bool:
        """Whether `init` made our tables there; raises DatabaseError where it is damaged or out of reach."""
        return self._look_at_file() if not self.url else self._look_at_server()

    def _look_at_file(self) -> bool:
        if not self.file.exists():
            return False
        try:
            with contextlib.closing(sqlite3.connect(self.file)) as connection:
                connection.execute("SELECT count(*) FROM django_migrations").fetchone()
        except sqlite3.DatabaseError as error:
            raise DatabaseError(f"{self.where} is damaged ({error}); restore a backup") from error
        return True

    def _look_at_server(self) -> bool:
        import psycopg

        _conninfo(self.url)
        try:
            with psycopg.connect(self.url, connect_timeout=_CONNECT_SECONDS) as connection:
                row = connection.execute("SELECT to_regclass('django_migrations')").fetchone()
        except psycopg.Error as error:
            reason = str(error).strip().splitlines() or [type(error).__name__]
            raise DatabaseError(f"{self.where} does not answer: {reason[0]}") from error
        return row is not None and row[0] is not None


def _conninfo(url: str) -> dict[str, str]:
    """The parts of a connection URI, as libpq reads it (PostgreSQL documentation, 32.1.1.2)."""
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    if not url.startswith(("postgresql://", "postgres://")):
        raise DatabaseError("DATABASE_URL must begin with postgresql://; without it the platform takes SQLite")
    try:
        found = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    except psycopg.ProgrammingError as error:
        raise DatabaseError("DATABASE_URL is not an address such as postgresql://user@host/dorfpunkt") from error
    if not found.get("dbname"):
        raise DatabaseError("DATABASE_URL names no database; write postgresql://user@host/dorfpunkt")
    return found


def mending(work: Callable[P, T]) -> Callable[P, T]:
    """The same work for a thread of its own: after an error a connection that is gone is given up, so that the next
    piece of work opens another one. Django does this around its own pages alone."""

    @functools.wraps(work)
    def mended(*args: P.args, **kwargs: P.kwargs) -> T:
        from django.db import connections

        try:
            return work(*args, **kwargs)
        except Exception:
            for connection in connections.all(initialized_only=True):
                if connection.errors_occurred and not connection.in_atomic_block:
                    connection.close_if_unusable_or_obsolete()
            raise

    return mended


def column_uuid(value: UUID) -> str | UUID:
    """A UUID as a column holds it, for statements by hand: SQLite has no type of its own for it."""
    return column_uuids([value])[0]


def column_uuids(values: Sequence[UUID]) -> Sequence[str | UUID]:
    """The same for many."""
    from django.db import connection

    return values if connection.features.has_native_uuid_field else [value.hex for value in values]
