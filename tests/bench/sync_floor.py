# SPDX-License-Identifier: EUPL-1.2
"""The floor of sync: one plain download, applied by bare sqlite3; no signature, scope, hash or delete is checked.

`python -m tests.bench.sync_floor PORT FOLDER initial|delta`; says one line of JSON as the kiosk does.
"""

import http.client
import json
import sqlite3
import sys
import time
from pathlib import Path

import msgspec
import zstandard

from tests.bench.empty_window import say

_SCHEMA = """
CREATE TABLE items (kind TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL, rev INTEGER NOT NULL,
    valid_from TEXT, valid_to TEXT, words TEXT NOT NULL, line BLOB NOT NULL, UNIQUE (kind, id));
CREATE INDEX items_by_scope ON items (scope, kind, id);
CREATE VIRTUAL TABLE item_search USING fts5 (words, content='items', content_rowid='rowid', tokenize='trigram');
"""
_UPSERT = """INSERT INTO items VALUES (?, ?, 'all', ?, NULL, NULL, ?, ?)
ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, words = excluded.words, line = excluded.line"""


def main(port: int, folder: Path, what: str) -> None:
    """Fetch and apply."""
    connection = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if what == "initial":
        connection.executescript(_SCHEMA)
    begun, processor = time.perf_counter(), time.process_time()
    server = http.client.HTTPConnection("127.0.0.1", port)
    server.request("GET", f"/{what}")
    packed = server.getresponse().read()
    former = folder / "bundle"
    shared = (
        zstandard.ZstdCompressionDict(former.read_bytes(), zstandard.DICT_TYPE_RAWCONTENT)
        if what == "delta"
        else None
    )
    plain = zstandard.ZstdDecompressor(dict_data=shared).decompress(packed)
    if what == "initial":
        former.write_bytes(plain)
    lines = plain.splitlines()
    rows = [
        (row["kind"], row["id"], row["rev"], row.get("search", ""), line)
        for row, line in zip(map(msgspec.json.decode, lines), lines, strict=True)
    ]
    locked = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_UPSERT, rows)
    if what == "initial":
        connection.execute("INSERT INTO item_search (item_search) VALUES ('rebuild')")
    connection.execute("COMMIT")
    lock = 1000 * (time.perf_counter() - locked)
    figures = {"cpu": time.process_time() - processor, "wall": time.perf_counter() - begun, "lock": lock}
    say(json.dumps(figures))
    connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
