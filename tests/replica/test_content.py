# SPDX-License-Identifier: EUPL-1.2
from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from sync.contract.feed import FeedError, Item, Successor, encode_item, encode_items
from sync.contract.signing import sha256_hex
from sync.contract.times import to_wire
from sync.replica import content
from sync.replica.cipher import OperationalError
from sync.replica.content import (
    DivergedError,
    apply_bundle,
    apply_delta,
    feed_head,
    feed_state,
    items_hash,
    read_all,
    read_base,
    read_dated,
    search,
)
from sync.spelling import fold
from tests.replica.making import NOW, bundle, product

SCOPE = "district:10046"
SHELF = {
    "p/broetchen": "Brötchen Doppelweck Bäckerei",
    "p/roggenbrot": "Roggenmischbrot 750 g Sauerteig",
    "p/baguette": "Baguette Weißbrot",
    "p/milch": "Frische Milch 3,5 % Fett 1 l",
    "p/kaese": "Gouda Käse am Stück",
    "p/aepfel": "Äpfel Elstar aus der Region",
    "p/kartoffeln": "Kartoffeln festkochend",
    "p/wurst": "Lyoner Fleischwurst Ring",
    "p/eier": "Eier Freiland Größe M",
    "p/ei-salat": "Ei-Salat",
    "p/creme": "Crème fraîche",
}


class Body(msgspec.Struct):
    name: str
    rev: int


def _put(db: Database, items: list[Item], head: int = 1, scope: str = SCOPE) -> str:
    data, digest = bundle(items)
    assert apply_bundle(db, scope, head, data, digest) == read_base(db, scope)
    return digest


def _state(db: Database) -> tuple[int, str, list[str]]:
    return feed_head(db, SCOPE), items_hash(db, SCOPE), [r[0] for r in db.conn.execute("SELECT id FROM items")]


def _has(db: Database, item_id: str) -> bool:
    """Whether a product is stored, valid or not."""
    return db.conn.execute("SELECT 1 FROM items WHERE id = ?", (item_id,)).fetchone() is not None


def _check_search_table(db: Database) -> None:
    """FTS5's own comparison of the index with its external content."""
    db.conn.execute("INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)")


def test_a_bundle_replaces_everything_also_of_other_scopes(db: Database) -> None:
    _put(db, [product("other", "Käse"), product("a", "Wurst")], scope="municipality:10046118")
    _put(db, [product("a"), product("b", "Milch")])
    assert read_all(db, "product", Body, NOW) == [(n, Body(n, 1)) for n in ("a", "b")]
    assert search(db, "product", "kaese", NOW) == []
    digest = _put(db, [product("c", "Butter", rev=2)], head=2)
    assert [item_id for item_id, _ in read_all(db, "product", Body, NOW)] == ["c"]
    assert (feed_head(db, SCOPE), feed_head(db, "municipality:10046118")) == (2, 0)
    assert items_hash(db, SCOPE) == digest
    assert search(db, "product", "milch", NOW) == []
    assert search(db, "product", "butter", NOW) == ["c"]
    _check_search_table(db)


def test_an_empty_bundle_empties(db: Database) -> None:
    _put(db, [product("a")])
    _put(db, [], head=2)
    assert _state(db) == (2, sha256_hex(b""), [])


def test_a_delta_changes_adds_and_withdraws(db: Database) -> None:
    _put(db, [product("a", "Milch"), product("b", "Butter"), product("c", "Käse")])
    after = [product("a", "Buttermilch", rev=2), product("c", "Käse"), product("d", "Quark")]
    delta = encode_items([after[0], after[2], product("b", rev=2, op="delete")])
    assert apply_delta(db, SCOPE, 1, 2, delta, bundle(after)[1]) == read_base(db, SCOPE)
    assert _state(db) == (2, bundle(after)[1], ["a", "c", "d"])
    assert search(db, "product", "quark", NOW) == ["d"]
    assert search(db, "product", "buttermilch", NOW) == ["a"]
    assert not _has(db, "b")
    _check_search_table(db)


BAD_DELTAS = {
    "other-outcome": (1, [product("a", rev=2)], "0" * 64, DivergedError),
    "other-start": (0, [product("a", rev=2)], None, DivergedError),
    "ahead": (5, [product("a", rev=2)], None, DivergedError),
    "withdrawn-unknown-with-wrong-outcome": (1, [product("zz", op="delete")], "0" * 64, DivergedError),
}


@pytest.mark.parametrize("name", BAD_DELTAS)
def test_a_delta_that_does_not_fit_changes_nothing(db: Database, name: str) -> None:
    start, changes, digest, error = BAD_DELTAS[name]
    _put(db, [product("a", "Milch"), product("b", "Butter")])
    before = _state(db)
    with pytest.raises(error):
        apply_delta(db, SCOPE, start, 9, encode_items(changes), digest or before[1])
    assert _state(db) == before
    assert search(db, "product", "milch", NOW) == ["a"]
    _check_search_table(db)


def test_a_row_that_was_not_written_as_told_is_distrusted(db: Database) -> None:
    """A disk that loses a write, played by a trigger."""
    _put(db, [product("a", "Milch"), product("b", "Butter")])
    after = [product("a", "Milch"), product("b", "Butter", rev=2)]
    db.conn.execute(
        "CREATE TRIGGER lost AFTER UPDATE OF rev ON items BEGIN"
        " UPDATE items SET line = old.line WHERE kind = new.kind AND id = new.id; END"
    )
    with pytest.raises(DivergedError, match="not what was written at head 2"):
        apply_delta(db, SCOPE, 1, 2, encode_items(after[1:]), bundle(after)[1])
    assert feed_state(db, SCOPE) == (2, "")


def _lines(*items: Item) -> bytes:
    return b"".join(encode_item(item) + b"\n" for item in items)


@pytest.mark.parametrize(
    "data",
    [
        _lines(product("b"), product("a")), _lines(product("a"), product("a", rev=2)),
        _lines(product("a", op="delete")), _lines(product("a")) + b"{",
    ],
    ids=["unsorted", "twice", "withdraws", "torn-line"],
)  # fmt: skip
def test_a_malformed_bundle_changes_nothing(db: Database, data: bytes) -> None:
    _put(db, [product("x", "Milch")])
    before = _state(db)
    with pytest.raises(FeedError):
        apply_bundle(db, SCOPE, 2, data, sha256_hex(data))
    assert _state(db) == before
    _check_search_table(db)


def test_a_delta_naming_an_item_twice_is_refused(db: Database) -> None:
    _put(db, [product("a", "Milch")])
    with pytest.raises(FeedError, match="twice"):
        apply_delta(db, SCOPE, 1, 2, _lines(product("a", "x"), product("a", "y")), "0" * 64)
    _check_search_table(db)


def test_a_bundle_of_another_hash_is_refused(db: Database) -> None:
    with pytest.raises(FeedError, match="manifest"):
        apply_bundle(db, SCOPE, 1, encode_items([product("a")]), "0" * 64)
    assert feed_head(db, SCOPE) == 0


shelves = st.dictionaries(
    st.sampled_from([f"p/{n}" for n in range(12)]), st.tuples(st.integers(1, 9), st.text(max_size=12)), max_size=12
)


@given(before=shelves, after=shelves)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_delta_leads_where_the_bundle_leads(
    db: Database, before: dict[str, tuple[int, str]], after: dict[str, tuple[int, str]]
) -> None:
    old = {key: product(key, text, rev) for key, (rev, text) in before.items()}
    new = {key: product(key, text, rev) for key, (rev, text) in after.items()}
    # One file for all examples, and each begins at the first head.
    db.conn.execute("DELETE FROM meta WHERE key GLOB 'feed:*'")
    _put(db, list(old.values()))
    changes = [item for key, item in new.items() if old.get(key) != item]
    changes += [product(key, op="delete") for key in old.keys() - new.keys()]
    digest = bundle(list(new.values()))[1]
    apply_delta(db, SCOPE, 1, 2, encode_items(changes), digest)
    assert items_hash(db, SCOPE) == digest
    _check_search_table(db)


def test_unknown_kinds_and_bodies_are_kept_but_not_shown(db: Database) -> None:
    strange = product("a", body=msgspec.Raw(b'{"name":7}'))
    later = product("b", body=msgspec.Raw(b'{"name":"b","rev":1,"new":[1.0,  2]}'))
    digest = _put(db, [strange, later, Item("hologram", "h", 1)])
    assert read_all(db, "product", Body, NOW) == [("b", Body("b", 1))]
    assert _has(db, "a")
    assert items_hash(db, SCOPE) == digest


def test_validity_in_time(db: Database) -> None:
    day = timedelta(days=1)
    _put(
        db,
        [
            product("always", "brot"),
            product("future", "brot", valid_from=to_wire(NOW + day)),
            product("past", "brot", valid_to=to_wire(NOW - day)),
            product("starts-now", "brot", valid_from=to_wire(NOW)),
            product("ends-now", "brot", valid_to=to_wire(NOW)),
        ],
    )
    shown = ["always", "starts-now"]
    assert [item_id for item_id, _ in read_all(db, "product", Body, NOW)] == shown
    assert sorted(search(db, "product", "brot", NOW)) == shown
    assert sorted(search(db, "product", "br", NOW)) == shown
    assert _has(db, "past")


def test_prefix_of_ids(db: Database) -> None:
    _put(db, [product(name) for name in ("10046117/a", "10046117/b", "10046118/a")])
    assert [i for i, _ in read_all(db, "product", Body, NOW, prefix="10046117/")] == ["10046117/a", "10046117/b"]


@pytest.fixture
def shelf(db: Database) -> Database:
    _put(db, [product(item_id, words) for item_id, words in SHELF.items()])
    return db


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Brötchen", "p/broetchen"), ("broetchen", "p/broetchen"), ("Brotchen", "p/broetchen"),
        ("Brötschen", "p/broetchen"), ("brtchen", "p/broetchen"), ("BRÖTCHEN", "p/broetchen"),
        ("Bröthcen", "p/broetchen"), ("bäckerei", "p/broetchen"), ("baeckerei", "p/broetchen"),
        ("rog", "p/roggenbrot"), ("Rogenmischbrot", "p/roggenbrot"), ("sauerteig", "p/roggenbrot"),
        ("mischbrot", "p/roggenbrot"), ("weissbrot", "p/baguette"), ("Weißbrot", "p/baguette"),
        ("mil", "p/milch"), ("Milhc", "p/milch"), ("millch", "p/milch"), ("frische milch", "p/milch"),
        ("Kaese", "p/kaese"), ("Käse", "p/kaese"), ("Apfel", "p/aepfel"), ("aepfel", "p/aepfel"),
        ("Äpfl", "p/aepfel"),
        ("kartofeln", "p/kartoffeln"), ("kart", "p/kartoffeln"), ("lioner", "p/wurst"), ("wurst", "p/wurst"),
        ("ei salat", "p/ei-salat"), ("creme fraiche", "p/creme"), ("Crème", "p/creme"), ("groesse", "p/eier"),
        ("  milch  ", "p/milch"), ("GOUDA", "p/kaese"),
    ],
)  # fmt: skip
def test_search_forgives(shelf: Database, typed: str, first: str) -> None:
    assert search(shelf, "product", typed, NOW)[:1] == [first]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ei", ["p/ei-salat", "p/eier"]),
        ("EI", ["p/ei-salat", "p/eier"]),
        ("kä", ["p/kaese"]),
        ("ro", ["p/roggenbrot"]),
    ],
)
def test_two_letters_find_beginnings_of_words(shelf: Database, typed: str, found: list[str]) -> None:
    assert sorted(search(shelf, "product", typed, NOW)) == found


@pytest.mark.parametrize(
    "typed",
    ['"', '""', "*", "**", "OR", "AND", "NOT", "NEAR(", "milch OR brot", '"milch" *', "words:milch", "-milch",
     "^milch",
     "(", ")", "{a b}", "%", "_", "%%", "'; DROP TABLE items; --", "\0", "\0\0\0\0", "mi\0lch", "\ud800", "\ud800abc",
     "🥖🥖🥖", "\n", " ", "", "a" * 5000, "ﷺ" * 50, "\u0301\u0301\u0301"],
    ids=lambda text: ascii(text)[:14],
)  # fmt: skip
def test_search_takes_any_text_as_text(shelf: Database, typed: str) -> None:
    found = search(shelf, "product", typed, NOW)
    if typed.strip() in ("_", "%%", "*", '"', ""):
        assert found == []
    assert shelf.conn.execute("SELECT count(*) FROM items").fetchone()[0] == len(SHELF)


@given(st.text(max_size=20))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_search_never_fails(shelf: Database, typed: str) -> None:
    assert set(search(shelf, "product", typed, NOW)) <= set(SHELF)


def test_search_stays_within_its_kind_and_limit(db: Database) -> None:
    _put(db, [product(f"p/{n:03}", "Brot") for n in range(60)] + [Item("shop", "s", 1, search="Brot")])
    assert search(db, "shop", "brot", NOW) == ["s"]
    assert len(search(db, "product", "brot", NOW)) == 24
    assert len(search(db, "product", "br", NOW, limit=7)) == 7


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Größe", "groesse"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ei-Salat", "ei salat"), ("d'Or", "dor"),
     ("Öko.Laden", "oeko laden"), ("Café  au\tlait", "cafe au lait"), ("", ""), ("½", "1⁄2"),
     ("🄐", "(a)"), ("Gro\u0308ße", "groesse"), ("ＢＲＯＴ", "brot"), ("Ｅｉ－Ｓalat", "ei salat")],
)  # fmt: skip
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40))
@example("🄐")
@example("K.\u0308")
@example("a\u0308\u0304")
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    once.encode()
    assert "\0" not in once
    assert fold(once) == once


def test_every_sign_is_folded_at_once() -> None:
    signs = [chr(number) for number in range(0x110000)]
    assert [sign for sign in signs if fold(fold(sign)) != fold(sign)] == []


def test_a_failing_write_leaves_the_former_content(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    _put(db, [product("a", "Milch")])
    before = _state(db)

    def fail(*_: object) -> None:
        raise OperationalError("disk I/O error")

    monkeypatch.setattr(content, "_set_head", fail)
    with pytest.raises(Exception, match="disk I/O"):
        _put(db, [product("b", "Butter")], head=2)
    assert _state(db) == before
    assert search(db, "product", "milch", NOW) == ["a"]


def test_a_successor_takes_its_place_at_its_moment(db: Database) -> None:
    """What was published for later shows then, without a line; its words are found before and after."""
    due = NOW + timedelta(days=1)
    later = Successor(to_wire(due), None, "Quark", msgspec.Raw(b'{"name":"b","rev":2}'))
    ends = Successor(to_wire(due), to_wire(due + timedelta(days=1)), "", msgspec.Raw(b'{"name":"c","rev":2}'))
    over = to_wire(NOW - timedelta(hours=1))
    _put(
        db,
        [
            product("a", "Milch", body=msgspec.Raw(b'{"name":"a","rev":1}'), next=later),
            product("b", "Wurst", body=msgspec.Raw(b'{"name":"c","rev":1}'), next=ends),
            product("c", "Rahm", body=msgspec.Raw(b'{"name":"d","rev":1}'), valid_to=over, next=later),
        ],
    )

    def shown(moment: datetime) -> list[tuple[str, int]]:
        return [(item_id, body.rev) for item_id, body in read_all(db, "product", Body, moment)]

    assert shown(NOW) == [("a", 1), ("b", 1)]
    assert shown(due - timedelta(seconds=1)) == [("a", 1), ("b", 1)]
    assert shown(due) == [("a", 2), ("b", 2), ("c", 2)]
    assert shown(due + timedelta(days=1)) == [("a", 2), ("c", 2)]
    assert "a" in search(db, "product", "quark", NOW)
    dated = {item.id: item for item, _ in read_dated(db, "product", Body, due)}
    assert dated["a"].valid_from == to_wire(due)
    assert bytes(dated["a"].body) == b'{"name":"b","rev":2}'
