# SPDX-License-Identifier: EUPL-1.2
"""Applying content: our checks, folding and full-text table against the bare inserts of the same rows."""

import gc
import sqlite3
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median

from sqlite_utils import Database

from sync.contract.feed import Item, encode_items
from sync.replica.content import apply_bundle, apply_delta, items_hash
from tests.bench.figures import Figure, milliseconds
from tests.bench.wares import Bundle, changed, differing, items
from tests.opening import open_replica
from tests.walk.stage import SCOPE

_ALL = "SELECT kind, id, scope, rev, valid_from, valid_to, words, line FROM items ORDER BY kind, id"
_INSERT = "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_INDEX = "INSERT INTO item_search (item_search) VALUES ('rebuild')"

Rows = list[tuple[object, ...]]


def measure(folder: Path, rounds: int, number: int) -> list[Figure]:
    """A bundle into an empty replica, over a full one, and a delta of 2 % of the items."""
    old = items(number)
    new = changed(old, 2.0)
    trial = _Trial(folder / "applying", Bundle.of(old), Bundle.of(new), differing(old, new))
    times: dict[str, list[float]] = {}
    # What the bench itself holds is no rubbish, and an engine does not have it.
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for name, work in trial.works().items():
            times.setdefault(name, []).append(work())
    found = {name: median(values) for name, values in times.items()}
    return [
        Figure(f"applying {number} items / bare executemany", found["bundle"], found["bare"], most_ratio=1.5),
        Figure(
            f"applying {number} items over {number} / bare delete and executemany", found["again"],
            found["bare again"], most_ratio=1.5,
        ),
        Figure(f"applying a delta of {len(trial.delta)} items / bare upsert", found["delta"], found["bare delta"]),
    ]  # fmt: skip


class _Trial:
    """The same contents in two replicas: ours, and one filled by plain sqlite3."""

    def __init__(self, folder: Path, old: Bundle, new: Bundle, delta: list[Item]) -> None:
        self._folders = (folder / f"{n}" for n in count())
        self._old, self._new, self.delta = old, new, delta
        self._delta_data = encode_items(delta)
        db = self._fresh()
        apply_bundle(db, SCOPE, 1, new.data, new.sha256)
        self._new_rows: Rows = db.conn.execute(_ALL).fetchall()
        apply_bundle(db, SCOPE, 2, old.data, old.sha256)
        self._rows: Rows = db.conn.execute(_ALL).fetchall()
        keys = {item.key for item in delta}
        self._delta_rows: Rows = [row for row in self._new_rows if row[:2] in keys]
        self._ours, self._bare = db, db
        self._head = 0

    def works(self) -> dict[str, Callable[[], float]]:
        """In this order: each goes on from what the one before left."""
        return {
            "bare": self._bare_bundle,
            "bundle": self._bundle,
            "bare delta": self._bare_delta,
            "delta": self._delta,
            "bare again": self._bare_again,
            "again": self._again,
        }

    def _fresh(self) -> Database:
        return open_replica(next(self._folders))

    def _bundle(self) -> float:
        self._ours, self._head = self._fresh(), 1
        return milliseconds(lambda: apply_bundle(self._ours, SCOPE, 1, self._old.data, self._old.sha256))

    def _delta(self) -> float:
        return milliseconds(lambda: apply_delta(self._ours, SCOPE, 1, 2, self._delta_data, self._new.sha256))

    def _again(self) -> float:
        time = milliseconds(lambda: apply_bundle(self._ours, SCOPE, 3, self._old.data, self._old.sha256))
        if items_hash(self._ours, SCOPE) != items_hash(self._bare, SCOPE):
            raise AssertionError("the floor holds other items")
        self._ours.conn.close()
        self._bare.conn.close()
        return time

    def _bare_bundle(self) -> float:
        self._bare = self._fresh()
        return milliseconds(lambda: _insert(self._bare.conn, self._rows))

    def _bare_delta(self) -> float:
        return milliseconds(lambda: _replace(self._bare.conn, self._delta_rows))

    def _bare_again(self) -> float:
        return milliseconds(lambda: _insert(self._bare.conn, self._rows, over=True))


def _insert(connection: sqlite3.Connection, rows: Rows, *, over: bool = False) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if over:
        connection.execute("DELETE FROM items")
    connection.executemany(_INSERT, rows)
    connection.execute(_INDEX)
    connection.execute("COMMIT")


def _replace(connection: sqlite3.Connection, rows: Rows) -> None:
    keys = [row[:2] for row in rows]
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO item_search (item_search, rowid, words)"
        " SELECT 'delete', rowid, words FROM items WHERE kind = ? AND id = ?",
        keys,
    )
    connection.executemany(
        "UPDATE items SET scope = ?3, rev = ?4, valid_from = ?5, valid_to = ?6, words = ?7, line = ?8"
        " WHERE kind = ?1 AND id = ?2",
        rows,
    )
    connection.executemany(
        "INSERT INTO item_search (rowid, words) SELECT rowid, words FROM items WHERE kind = ? AND id = ?", keys
    )
    connection.execute("COMMIT")
