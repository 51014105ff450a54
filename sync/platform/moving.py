# SPDX-License-Identifier: EUPL-1.2
"""Moving a platform's rows from SQLite to PostgreSQL or back, whole or not at all.

Everything is written to the new place in one transaction (PostgreSQL) or into a file that gets its name at the end
(SQLite). So a move that was cut off has left nothing, and is simply called again; one that was cut off after its last
write is found complete. The old rows stay where they are.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import django
import msgspec
from django.apps import apps
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections, models, transaction

from sync.contract.files import PART, flush_folder, write_whole
from sync.platform.database import Database, Kind
from sync.platform.database import DatabaseError as NoDatabaseError
from sync.platform.settings import build_settings
from sync.platform.state import Identity, StateDir, StateError

_TARGET = "target"
_BATCH = 500
_OTHERS = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
    "AND backend_type = 'client backend'"
)

Sums = dict[str, tuple[int, int]]
"""Number of rows and the sum of their hashes, by table. A sum, since text is sorted differently here and there."""


@dataclass(frozen=True)
class Moved:
    """What a move has brought to the new place."""

    rows: int
    tables: int


def move(state: StateDir, to: Kind, session_secret: str) -> Moved:
    """Bring all rows to the other database and write down that they are there; raises StateError.

    Nobody else may use the state meanwhile (`StateDir.held`), which is for the caller to see to.
    """
    identity = state.identity()
    old, new = _places(state, identity, to)
    made = _is_made(new)
    target = new if to == "postgresql" else replace(new, file=new.file.with_name(new.file.name + PART))
    if to == "sqlite" and not made:
        # What a move before this one left when it was cut off.
        for end in ("", "-wal", "-shm", "-journal"):
            target.file.with_name(target.file.name + end).unlink(missing_ok=True)
    _configure(state, identity, old, new if made else target, session_secret)
    try:
        with transaction.atomic(using=DEFAULT_DB_ALIAS):
            _check_alone(DEFAULT_DB_ALIAS, old)
            _check_schema()
            _check_alone(_TARGET, new)
            sums = _sums(DEFAULT_DB_ALIAS)
            if made:
                if _sums(_TARGET) != sums:
                    raise _not_empty(new)
            elif connections[_TARGET].introspection.table_names():
                raise _not_empty(new)
            else:
                _fill(sums)
    except DatabaseError as error:
        raise StateError(f"nothing was moved: {_first_line(error)}") from error
    finally:
        connections.close_all()
    if to == "sqlite" and not made:
        target.file.replace(new.file)
        flush_folder(new.file.parent)
    write_whole(state.identity_file, msgspec.json.encode(msgspec.structs.replace(identity, database=to)))
    return Moved(sum(count for count, _ in sums.values()), len(sums))


def _places(state: StateDir, identity: Identity, to: Kind) -> tuple[Database, Database]:
    """Where the rows are and where they go."""
    if identity.database == to:
        raise StateError(f"this platform keeps its rows in {_NAMES[to]} already")
    if not state.database_url:
        raise StateError("set DATABASE_URL to the address of the PostgreSQL database")
    file, server = Database(state.database.file), state.database
    return (file, server) if to == "postgresql" else (server, file)


def _not_empty(new: Database) -> StateError:
    mend = "name another one" if new.url else "put that file elsewhere"
    return StateError(f"{new.where} is not empty; {mend}")


_NAMES: dict[Kind, str] = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


def _is_made(database: Database) -> bool:
    try:
        return database.is_made()
    except NoDatabaseError as error:
        raise StateError(str(error)) from error


def _configure(state: StateDir, identity: Identity, old: Database, new: Database, secret: str) -> None:
    try:
        databases = {DEFAULT_DB_ALIAS: old.settings(), _TARGET: new.settings()}
    except NoDatabaseError as error:
        raise StateError(str(error)) from error
    settings.configure(**build_settings(state, identity.base_url, secret) | {"DATABASES": databases})
    django.setup()


def _check_alone(alias: str, database: Database) -> None:
    """Servers on other machines hold no lock of ours, but they are connected."""
    if connections[alias].vendor != "postgresql":
        return
    with connections[alias].cursor() as cursor:
        cursor.execute(_OTHERS)
        row = cursor.fetchone()
    if row is not None and row[0]:
        raise StateError(f"{row[0]} other connection(s) use {database.where}; end all servers first")


def _check_schema() -> None:
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise StateError("the database is of another version of this program; run `init` again first")


def _fill(sums: Sums) -> None:
    """Make the tables, copy every row with its number, and look whether it is all there."""
    file = connections[_TARGET].vendor == "sqlite"
    if file:
        # It makes no tables within a transaction; the file has no name yet.
        _make_tables()
    with transaction.atomic(using=_TARGET):
        if not file:
            _make_tables()
        for model in _tables():
            # Django fills in kinds and permissions by itself; ours have their own numbers.
            _rows(model, _TARGET).delete()
        for model in _tables():
            _copy(model)
        _set_sequences()
        arrived = _sums(_TARGET)
        if arrived != sums:
            wrong = sorted(table for table in sums if arrived.get(table) != sums[table])
            raise StateError(f"nothing was moved: these tables came out otherwise: {', '.join(wrong)}")


def _make_tables() -> None:
    from django.core.management import call_command

    call_command("migrate", database=_TARGET, verbosity=0, interactive=False)


def _copy(model: type[models.Model]) -> None:
    batch: list[models.Model] = []
    for row in _rows(model, DEFAULT_DB_ALIAS).iterator(_BATCH):
        batch.append(row)
        if len(batch) == _BATCH:
            _rows(model, _TARGET).bulk_create(batch)
            batch = []
    _rows(model, _TARGET).bulk_create(batch)


def _set_sequences() -> None:
    from django.core.management.color import no_style

    connection = connections[_TARGET]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), _tables()):
            cursor.execute(statement)


def _tables() -> list[type[models.Model]]:
    """Every table of ours and of Django's, those between two models too."""
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy  # noqa: SLF001 - Django's documented way to a model's options
    ]


def _rows(model: type[models.Model], alias: str) -> "models.QuerySet[Any]":
    return model._base_manager.using(alias)  # noqa: SLF001 - Django's documented way to all rows


def _sums(alias: str) -> Sums:
    return {model._meta.db_table: _sum(model, alias) for model in _tables()}  # noqa: SLF001 - as above


def _sum(model: type[models.Model], alias: str) -> tuple[int, int]:
    names = sorted(field.attname for field in model._meta.concrete_fields)  # noqa: SLF001 - as above
    count = total = 0
    for values in _rows(model, alias).values_list(*names).iterator(_BATCH):
        count += 1
        total += int.from_bytes(hashlib.sha256(b"\0".join(_plain(values))).digest(), "big")
    return count, total % (1 << 256)


def _plain(values: tuple[Any, ...]) -> Iterator[bytes]:
    """Values as bytes that are the same for both databases."""
    for value in values:
        match value:
            case memoryview() | bytes():
                yield b"b" + bytes(value).hex().encode()
            case datetime():
                yield b"t" + value.astimezone(UTC).isoformat().encode()
            case UUID():
                yield b"u" + value.bytes
            case _:
                # Also of JSON columns, whose keys PostgreSQL keeps in an order of its own.
                yield b"j" + msgspec.json.encode(value, order="sorted")


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
