# SPDX-License-Identifier: EUPL-1.2
"""Content items: applying a bundle or delta in one transaction, reading them, and forgiving search."""

import hashlib
import unicodedata
from collections.abc import Collection, Iterator
from datetime import datetime
from sqlite3 import Connection
from typing import TypeVar

import msgspec

from sync.contract.feed import FeedError, Item, decode_lines
from sync.contract.reading import MALFORMED
from sync.contract.times import to_wire
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta

T = TypeVar("T")

_DROPPED = ("Mn", "Mc", "Me", "Cs")
_FOLD = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("ß", "ss"),
    ("-", " "),
    ("'", ""),
    ("’", ""),
    (".", " "),
    ("\0", " "),
)
_UPSERT = """
INSERT INTO items (kind, id, scope, rev, valid_from, valid_to, words, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, rev = excluded.rev,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to, words = excluded.words,
    line = excluded.line
"""


class DivergedError(Exception):
    """After applying, the items are not the ones the manifest names: the whole bundle must be fetched."""


def feed_head(db: Database, scope: str) -> int:
    """The head that was applied last; 0 before the first."""
    return int(get_meta(db, f"feed:{scope}:head") or 0)


def items_hash(db: Database, scope: str) -> str:
    """SHA-256 of the uncompressed bundle, recomputed from the rows."""
    digest = hashlib.sha256()
    rows = db.conn.execute("SELECT line FROM items WHERE scope = ? ORDER BY kind, id", (scope,))
    for (line,) in rows:
        digest.update(line)
        digest.update(b"\n")
    return digest.hexdigest()


def apply_bundle(db: Database, scope: str, head: int, data: bytes, items_sha256: str) -> int:
    """Replace all items of a scope by an uncompressed bundle; returns how many items it holds."""
    if hashlib.sha256(data).hexdigest() != items_sha256:
        raise FeedError("bundle has other items than its manifest says")
    rows = _rows(list(_sorted_lines(data, deletes=False)), scope)
    with transaction(db) as connection:
        others = connection.execute("SELECT EXISTS (SELECT 1 FROM items WHERE scope <> ?)", (scope,))
        alone = not others.fetchone()[0]
        connection.execute("DELETE FROM items WHERE scope = ?", (scope,))
        connection.executemany(_UPSERT if not alone else _UPSERT.split("ON CONFLICT")[0], rows)
        connection.execute("INSERT INTO item_search (item_search) VALUES ('rebuild')")
        _set_head(connection, scope, head, items_sha256)
    return len(rows)


def apply_delta(db: Database, scope: str, start: int, head: int, data: bytes, items_sha256: str) -> int:
    """Apply full changed rows and deletes to the state at `start`; returns how many rows changed.

    Raises DivergedError (and changes nothing) where the outcome is not what the manifest names.
    """
    changes = list(_sorted_lines(data))
    with transaction(db) as connection:
        if feed_head(db, scope) != start:
            raise DivergedError(f"delta starts at {start}, this kiosk is at {feed_head(db, scope)}")
        for item, _ in changes:
            old = connection.execute("SELECT rowid, words FROM items WHERE kind = ? AND id = ?", item.key).fetchone()
            if old is not None:
                connection.execute("INSERT INTO item_search (item_search, rowid, words) VALUES ('delete', ?, ?)", old)
            if item.op == "delete":
                connection.execute("DELETE FROM items WHERE kind = ? AND id = ?", item.key)
        connection.executemany(_UPSERT, _rows([pair for pair in changes if pair[0].op == "put"], scope))
        connection.executemany(
            "INSERT INTO item_search (rowid, words) SELECT rowid, words FROM items WHERE kind = ? AND id = ?",
            [item.key for item, _ in changes if item.op == "put"],
        )
        if items_hash(db, scope) != items_sha256:
            raise DivergedError(f"items differ from the manifest at head {head}")
        _set_head(connection, scope, head, items_sha256)
    return len(changes)


def read_all(db: Database, kind: str, body: type[T], now: datetime, *, prefix: str = "") -> list[tuple[str, T]]:
    """Every valid item of a kind as (id, body), in order of id. Bodies that do not decode are left out."""
    moment = to_wire(now)
    rows = db.conn.execute(
        "SELECT line FROM items WHERE kind = ? AND id >= ? AND id < ?"
        " AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?) ORDER BY id",
        (kind, prefix, prefix + "\U0010ffff", moment, moment),
    )
    return [pair for (line,) in rows if (pair := _decoded(line, body)) is not None]


def read_dated(
    db: Database, kind: str, body: type[T], *, field: str = "", values: Collection[str] = ()
) -> list[tuple[Item, T]]:
    """Every item of a kind with its dates, also those that are over or not begun.

    With `field` only those whose body has one of `values` there. SQLite picks them, which holds up no other
    thread: of a whole district's items few concern one kiosk.
    """
    found = []
    rows = db.conn.execute("SELECT line FROM items WHERE kind = ? ORDER BY id", (kind,))
    if field:
        rows = db.conn.execute(
            "SELECT line FROM (SELECT id, line, CAST(line AS TEXT) AS text FROM items WHERE kind = ?)"
            " WHERE json_valid(text) AND json_extract(text, ?) IN (SELECT value FROM json_each(?)) ORDER BY id",
            (kind, f"$.body.{field}", msgspec.json.encode(sorted(values)).decode()),
        )
    for (line,) in rows:
        try:
            item = msgspec.json.decode(line, type=Item)
            found.append((item, msgspec.json.decode(item.body, type=body)))
        except MALFORMED:
            continue
    return found


def fold(text: str) -> str:
    """Lower case without accents, umlauts written out: what is typed and what is stored meet here."""
    return _plain(_written_out(text))


def _fold_all(texts: list[str]) -> list[str]:
    """As `fold`, of all at once: one pass over a long text costs a fraction of many over short ones."""
    folded = _written_out("\x1e".join(texts)).split("\x1e")
    return [_plain(text) for text in folded] if len(folded) == len(texts) else [fold(text) for text in texts]


def _written_out(text: str) -> str:
    text = text.casefold()
    for letter, written in _FOLD:
        text = text.replace(letter, written)
    return text


def _plain(plain: str) -> str:
    if not plain.isascii():
        # A lone surrogate is no text, and SQLite takes none.
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if unicodedata.category(c) not in _DROPPED)
    return " ".join(plain.split())


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
                edits = 0.0 if candidate == word else 0.1
            else:
                edits = 0.3 if word in candidate else float(_edits(word, candidate[: len(word) + 2]))
            best = min(best, edits + 0.05 * min(place, 8))
        total += best
    return total


def _edits(a: str, b: str) -> int:
    """Optimal string alignment: insertions, deletions, replacements and swaps of neighbours."""
    previous: list[int] = []
    current = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        before, previous, current = previous, current, [i] + [0] * len(b)
        for j, y in enumerate(b, start=1):
            current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                current[j] = min(current[j], before[j - 2] + 1)
    # What follows in the candidate is forgiven: people type beginnings.
    return min(current[max(0, len(a) - 1) :], default=current[-1])


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
    words = _fold_all([item.search for item, _ in pairs])
    return [
        (item.kind, item.id, scope, item.rev, item.valid_from, item.valid_to, folded, line)
        for (item, line), folded in zip(pairs, words, strict=True)
    ]


def _decoded(line: bytes, body: type[T]) -> tuple[str, T] | None:
    try:
        item = msgspec.json.decode(line, type=Item)
        return item.id, msgspec.json.decode(item.body, type=body)
    except MALFORMED:
        return None


def _set_head(connection: Connection, scope: str, head: int, items_sha256: str) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
        [(f"feed:{scope}:head", str(head)), (f"feed:{scope}:items_sha256", items_sha256)],
    )
