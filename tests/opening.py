# SPDX-License-Identifier: EUPL-1.2
"""Replicas of tests: opened with one known key, so that no key store is needed."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from sync.keystore import KeyStore
from sync.replica import database
from sync.replica.cipher import DatabaseKey, connect
from sync.replica.database import DATABASE_KEY

TEST_KEY = DatabaseKey(bytes(range(32)), bytes(range(100, 116)))


def open_replica(state: Path, *, read_only: bool = False) -> Database:
    """As the product opens it."""
    return database.open_replica(state, TEST_KEY, read_only=read_only)


def with_test_key(store: KeyStore) -> None:
    """Let whoever has this key store open what `open_replica` made."""
    store.set(DATABASE_KEY, TEST_KEY.to_text())


def connection(file: Path, key: DatabaseKey = TEST_KEY) -> sqlite3.Connection:
    """The bare file, without our settings."""
    return connect(file, key, 10)


def read_replica(file: Path, key: DatabaseKey, query: str, *values: str | int) -> list[tuple[Any, ...]]:
    """Read a replica beside whoever uses it."""
    with closing(connection(file, key)) as opened:
        opened.execute("PRAGMA query_only = ON")
        return opened.execute(query, values).fetchall()
