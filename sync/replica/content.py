# SPDX-License-Identifier: EUPL-1.2
"""Content items: applying a bundle or delta in one transaction, reading them, and forgiving search."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from typing import TypeVar

import msgspec

from sync.contract.feed import FeedError, Item, decode_lines
from sync.contract.reading import MALFORMED
from sync.contract.times import to_wire
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta, set_meta
from sync.spelling import edits, fold, fold_all

T = TypeVar("T")

_INSERT = (
    "INSERT INTO items (kind, id, scope, rev, valid_from, valid_to, words, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPSERT = f"""
{_INSERT}
ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, rev = excluded.rev,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to, words = excluded.words,
    line = excluded.line
"""


class OvertakenError(Exception):
    """Newer content has come meanwhile, by the line or by a stick: what was to be applied is old."""


class DivergedError(Exception):
    """After applying, the items are not the ones the manifest names: the whole bundle must be fetched."""


def feed_head(db: Database, scope: str) -> int:
    """The head that was applied last; 0 before the first."""
    return int(get_meta(db, f"feed:{scope}:head") or 0)


def feed_state(db: Database, scope: str) -> tuple[int, str]:
    """The head that was applied last with the hash of its items; the hash is empty where the rows are distrusted."""
    return feed_head(db, scope), get_meta(db, f"feed:{scope}:items_sha256") or ""


@dataclass(frozen=True)
class Base:
    """The items of a scope as they lie in the replica: what a delta starts from."""

    lines: dict[tuple[str, str], bytes]
    """In the order of a bundle."""

    @property
    def bundle(self) -> bytes:
        """The uncompressed bundle."""
        return b"".join(line + b"\n" for line in self.lines.values())

    def after(self, changes: list[tuple[Item, bytes]]) -> "Base":
        """The items after these changes."""
        lines = dict(self.lines)
        for item, line in changes:
            if item.op == "put":
                lines[item.key] = line
            else:
                lines.pop(item.key, None)
        if len(lines) != len(self.lines) or lines.keys() != self.lines.keys():
            lines = dict(sorted(lines.items()))
        return Base(lines)


def read_base(db: Database, scope: str) -> Base:
    """All lines of a scope, read in one query."""
    rows = db.conn.execute("SELECT kind, id, line FROM items WHERE scope = ? ORDER BY kind, id", (scope,))
    return Base({(kind, item_id): line for kind, item_id, line in rows})


def items_hash(db: Database, scope: str) -> str:
    """SHA-256 of the uncompressed bundle, recomputed from the rows."""
    digest = hashlib.sha256()
    rows = db.conn.execute("SELECT line FROM items WHERE scope = ? ORDER BY kind, id", (scope,))
    for (line,) in rows:
        digest.update(line)
        digest.update(b"\n")
    return digest.hexdigest()


def agrees(db: Database, scope: str) -> bool:
    """Whether the rows are the ones that were applied last: bytes that a disk lost or a hand changed show here."""
    return items_hash(db, scope) == feed_state(db, scope)[1]


def apply_bundle(db: Database, scope: str, head: int, data: bytes, items_sha256: str) -> Base:
    """Make an uncompressed bundle the whole content of this device; returns its items.

    Other scopes go in the same transaction: a kiosk that moves shows the old place or the new one, never both.
    Raises OvertakenError where a newer head was applied meanwhile: the engine and a stick may come together.
    """
    if hashlib.sha256(data).hexdigest() != items_sha256:
        raise FeedError("bundle has other items than its manifest says")
    pairs = list(_sorted_lines(data, deletes=False))
    rows = _rows(pairs, scope)
    with transaction(db) as connection:
        if (newest := feed_head(db, scope)) > head:
            raise OvertakenError(f"head {newest} came before head {head} was applied")
        connection.execute("DELETE FROM items")
        connection.execute("DELETE FROM meta WHERE key GLOB 'feed:*'")
        connection.executemany(_INSERT, rows)
        connection.execute("INSERT INTO item_search (item_search) VALUES ('rebuild')")
        _set_head(connection, scope, head, items_sha256)
    return Base({item.key: line for item, line in pairs})


def apply_delta(
    db: Database, scope: str, start: int, head: int, data: bytes, items_sha256: str, base: Base | None = None
) -> Base:
    """Apply full changed rows and deletes to the state at `start`; returns the items as they are now.

    Raises DivergedError (and changes nothing) where the outcome is not what the manifest names. That is settled
    on `base` (read here where it is not given) before the write lock is taken, and the changed rows are read again
    after it: the lock is held for them alone, and a disk that writes other bytes shows.
    """
    changes = list(_sorted_lines(data))
    reached = (base or read_base(db, scope)).after(changes)
    if hashlib.sha256(reached.bundle).hexdigest() != items_sha256:
        raise DivergedError(f"items differ from the manifest at head {head}")
    rows = _rows([pair for pair in changes if pair[0].op == "put"], scope)
    keys = _other_words(db, [item.key for item, _ in changes], rows)
    with transaction(db) as connection:
        if feed_head(db, scope) != start:
            raise DivergedError(f"delta starts at {start}, this kiosk is at {feed_head(db, scope)}")
        connection.executemany(
            "INSERT INTO item_search (item_search, rowid, words)"
            " SELECT 'delete', rowid, words FROM items WHERE kind = ? AND id = ?",
            keys,
        )
        connection.executemany(
            "DELETE FROM items WHERE kind = ? AND id = ?", [item.key for item, _ in changes if item.op == "delete"]
        )
        connection.executemany(_UPSERT, rows)
        connection.executemany(
            "INSERT INTO item_search (rowid, words) SELECT rowid, words FROM items WHERE kind = ? AND id = ?", keys
        )
        _set_head(connection, scope, head, items_sha256)
    lines = [_line(db, item) for item, _ in changes]
    # Where another head came meanwhile, other rows are right.
    if feed_head(db, scope) == head and lines != [reached.lines.get(item.key) for item, _ in changes]:
        distrust(db, scope)
        raise DivergedError(f"the rows are not what was written at head {head}")
    return reached


def _line(db: Database, item: Item) -> bytes | None:
    row = db.conn.execute("SELECT line FROM items WHERE kind = ? AND id = ?", item.key).fetchone()
    return None if row is None else bytes(row[0])


def _other_words(db: Database, keys: list[tuple[str, str]], rows: list[tuple[object, ...]]) -> list[tuple[str, str]]:
    """Of the changed items those that are found by other words now: a new price leaves the full-text table alone."""
    words = {(kind, item_id): folded for kind, item_id, *_, folded, _ in rows}
    stored = (db.conn.execute("SELECT words FROM items WHERE kind = ? AND id = ?", key).fetchone() for key in keys)
    return [key for key, old in zip(keys, stored, strict=True) if (None if old is None else old[0]) != words.get(key)]


def distrust(db: Database, scope: str) -> None:
    """Remember that the rows are not what was applied, until a bundle has replaced them."""
    set_meta(db, **{f"feed:{scope}:items_sha256": ""})


def forget_other_scopes(db: Database, scope: str) -> int:
    """Remove what belongs to scopes that this device no longer has; returns how many items went."""
    if db.conn.execute("SELECT 1 FROM items WHERE scope <> ? LIMIT 1", (scope,)).fetchone() is None:
        return 0
    with transaction(db) as connection:
        gone = connection.execute("DELETE FROM items WHERE scope <> ?", (scope,)).rowcount
        connection.execute("DELETE FROM meta WHERE key GLOB 'feed:*' AND NOT key GLOB ?", (f"feed:{scope}:*",))
        connection.execute("INSERT INTO item_search (item_search) VALUES ('rebuild')")
    return gone


def read_all(db: Database, kind: str, body: type[T], now: datetime, *, prefix: str = "") -> list[tuple[str, T]]:
    """Every valid item of a kind as (id, body), in order of id. Bodies that do not decode are left out."""
    moment = to_wire(now)
    rows = db.conn.execute(
        "SELECT line FROM items WHERE kind = ? AND id >= ? AND id < ?"
        " AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?) ORDER BY id",
        (kind, prefix, prefix + "\U0010ffff", moment, moment),
    )
    return [pair for (line,) in rows if (pair := _decoded(line, body, moment)) is not None]


def read_dated(
    db: Database, kind: str, body: type[T], now: datetime, *, field: str = "", values: Collection[str] = ()
) -> list[tuple[Item, T]]:
    """Every item of a kind as it is now, with its dates, also those that are over or not begun.

    With `field` only those whose body has one of `values` there. SQLite picks them, which holds up no other
    thread: of a whole district's items few concern one kiosk.
    """
    found = []
    moment = to_wire(now)
    rows = db.conn.execute("SELECT line FROM items WHERE kind = ? ORDER BY id", (kind,))
    if field:
        rows = db.conn.execute(
            "SELECT line FROM (SELECT id, line, CAST(line AS TEXT) AS text FROM items WHERE kind = ?)"
            " WHERE json_valid(text) AND json_extract(text, ?) IN (SELECT value FROM json_each(?)) ORDER BY id",
            (kind, f"$.body.{field}", msgspec.json.encode(sorted(values)).decode()),
        )
    for (line,) in rows:
        try:
            item = msgspec.json.decode(line, type=Item).at(moment)
            found.append((item, msgspec.json.decode(item.body, type=body)))
        except MALFORMED:
            continue
    return found


def search(db: Database, kind: str, text: str, now: datetime, limit: int = 24) -> list[str]:
    """Ids of valid items that fit what was typed, best first.

    Trigrams find candidates although letters are missing, doubled or swapped; an edit distance on words ranks
    them, so that `Brötchen`, `broetchen`, `Brotchen` and `Brötschen` all find the roll.
    """
    wanted = fold(text)
    if not wanted:
        return []
    moment = to_wire(now)
    valid = "(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?)"
    if len(wanted) < 3:
        rows = db.conn.execute(
            f"SELECT id, words FROM items WHERE kind = ? AND {valid} AND instr(' ' || words, ?)",
            (kind, moment, moment, f" {wanted}"),
        ).fetchall()
    else:
        grams = sorted({wanted[i : i + 3] for i in range(len(wanted) - 2)})
        query = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in grams)
        rows = db.conn.execute(
            "SELECT id, items.words FROM item_search JOIN items ON items.rowid = item_search.rowid"
            f" WHERE item_search MATCH ? AND kind = ? AND {valid} ORDER BY rank LIMIT 200",
            (query, kind, moment, moment),
        ).fetchall()
    ranked = sorted((_distance(wanted, words), item_id) for item_id, words in rows)
    limit_score = min(_tolerance(wanted), ranked[0][0] + 1) if ranked else 0.0
    return [item_id for score, item_id in ranked if score <= limit_score][:limit]


def _tolerance(wanted: str) -> float:
    """Edits that are forgiven: about one in three letters, at least one."""
    return max(1.0, len(wanted) / 3)


def _distance(wanted: str, words: str) -> float:
    """Edits between what was typed and the nearest words of an item, each typed word for itself.

    A publisher puts the name first: a fit further back (a category, a shop) counts a little less.
    """
    have = words.split()
    total = 0.0
    for word in wanted.split():
        best = float(len(word))
        for place, candidate in enumerate(have):
            if candidate.startswith(word):
                slips = 0.0 if candidate == word else 0.1
            else:
                slips = 0.3 if word in candidate else float(edits(word, candidate[: len(word) + 2]))
            best = min(best, slips + 0.05 * min(place, 8))
        total += best
    return total


def _sorted_lines(data: bytes, *, deletes: bool = True) -> Iterator[tuple[Item, bytes]]:
    """Items with their exact lines, each key once: twice would tear the full-text table from its content."""
    former = ("", "")
    for item, line in decode_lines(data):
        key = (item.kind, item.id)
        if key <= former:
            raise FeedError(f"{item.kind} {item.id} stands twice or in the wrong place")
        if item.op == "delete" and not deletes:
            raise FeedError(f"bundle withdraws {item.kind} {item.id}: only deltas do")
        former = key
        yield item, line


def _rows(pairs: list[tuple[Item, bytes]], scope: str) -> list[tuple[object, ...]]:
    words = fold_all([f"{item.search} {item.next.search}" if item.next else item.search for item, _ in pairs])
    return [
        (
            item.kind, item.id, scope, item.rev, item.valid_from,
            item.next.valid_to if item.next else item.valid_to, folded, line,
        )
        for (item, line), folded in zip(pairs, words, strict=True)
    ]  # fmt: skip


def _decoded(line: bytes, body: type[T], moment: str) -> tuple[str, T] | None:
    try:
        item = msgspec.json.decode(line, type=Item).at(moment)
        # The table's column tells when what follows is over, not when what stands here now is.
        if item.next is not None and item.valid_to is not None and item.valid_to <= moment:
            return None
        return item.id, msgspec.json.decode(item.body, type=body)
    except MALFORMED:
        return None


def _set_head(connection: Connection, scope: str, head: int, items_sha256: str) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
        [(f"feed:{scope}:head", str(head)), (f"feed:{scope}:items_sha256", items_sha256)],
    )
