# SPDX-License-Identifier: EUPL-1.2
"""Looks for what a resident typed and chose in everything that a kiosk keeps on its disk."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sync.replica.cipher import DatabaseKey, connect

_CONTENT = "item"
"""How the tables of published content begin: every product's name stands there for everyone."""
_PRIVATE = {"cases", "meta", "pending_receipts", "statuses", "consents"}


def typed_words_on_disk(home: Path, words: Iterable[str], beside: Path) -> list[str]:
    """Files below `home` that hold one of these words, in any case and in UTF-8 or UTF-16.

    `beside` is left out: the paper that came out of the printer is the resident's and no file of the kiosk.
    """
    wanted = [word.encode(code).lower() for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for file in sorted(home.rglob("*")):
        if file.is_file() and not file.is_relative_to(beside):
            data = file.read_bytes().lower()
            found += [f"{file.relative_to(home)}: {word!r}" for word in wanted if word in data]
    return found


def chosen_words_on_disk(replica: Path, key: DatabaseKey, words: Iterable[str]) -> list[str]:
    """Those of these words that stand in the kiosk's file anywhere but in the published content."""
    dump = _dump_beside_content(replica, key).lower()
    return [word for word in words if word.encode().lower() in dump]


def _dump_beside_content(file: Path, key: DatabaseKey) -> bytes:
    """Every value of every table but the content's, one after the other."""
    with closing(connect(file, key, 10)) as connection:
        connection.execute("PRAGMA query_only = ON")
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith(_CONTENT)
        ]
        if not set(tables) >= _PRIVATE:
            raise ValueError(f"{file} is no replica: it has only {sorted(tables)}")
        values = [
            value
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")
            for value in row
            if isinstance(value, str | bytes)
        ]
    return b"\n".join(value.encode() if isinstance(value, str) else value for value in values)
