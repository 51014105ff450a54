# SPDX-License-Identifier: EUPL-1.2
"""A confirmation: two orders of five products sealed, chained, signed and committed, against the bare commit."""

import sqlite3
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from kiosk.ecosystems.ordering.catalogue import Market, read_market
from kiosk.ecosystems.ordering.checkout import Wish, prepare
from kiosk.ecosystems.ordering.rules.basket import Basket, Refusal, add
from kiosk.ecosystems.ordering.rules.stocks import unpromised
from kiosk.sending import Confirmation
from sync.contract.cases import ClockState
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import Jwk, import_key, public_jwk
from sync.keystore import get_json
from sync.replica.cases import confirm
from sync.replica.policy import SPOOL_KEY, Identity, load_identity
from tests.bench.figures import Figure, milliseconds, side_by_side
from tests.opening import open_replica
from tests.walk.stage import MONDAY, POINT, Stage, build_stage


def measure(folder: Path, rounds: int) -> list[Figure]:
    """The whole confirmation and its stored part, each against a commit of the same bytes on the same disk."""
    stage = build_stage(folder / "confirming" / "state")
    db = open_replica(stage.state)
    bare = _bare(folder / "confirming" / "bare.sqlite3")
    try:
        wish, market = make_wish(db, stage)
        identity = load_identity(db, stage.store)
        spool = public_jwk(import_key(get_json(stage.store, SPOOL_KEY) or {}))

        def sealed() -> Confirmation:
            return seal_wish(wish, market, stage, identity, spool)

        def whole() -> float:
            return milliseconds(lambda: _store(db, sealed(), identity))

        def floor() -> float:
            return milliseconds(lambda: derive(code)) + commit()

        def stored() -> float:
            ready = sealed()
            return milliseconds(lambda: _store(db, ready, identity))

        code, size = new_code(), _size(sealed())
        commit = _committing(bare, size)
        whole()
        floor()
        figures = {
            "confirming 5 products of 2 shops / Argon2id and a bare commit": side_by_side(rounds, whole, floor),
            f"of it storing {size} bytes, signed / a bare commit": side_by_side(rounds, stored, commit),
        }
        return [Figure(name, *pair) for name, pair in figures.items()]
    finally:
        db.conn.close()
        bare.close()


def seal_wish(
    wish: Wish, market: Market, stage: Stage, identity: Identity, spool: Jwk, make_code: Callable[[], str] = new_code
) -> Confirmation:
    """Seal a wish of which nothing is promised."""
    return prepare(
        wish, market, stage.policy, identity.key, spool, "Dorfpunkt", MONDAY, online=False,
        stands=unpromised(wish.basket), make_code=make_code,
    )  # fmt: skip


def make_wish(db: Database, stage: Stage) -> tuple[Wish, Market]:
    """Five products from the first two shops that sell enough of them; raises LookupError where there are none."""
    market = read_market(db, (POINT,), stage.policy, MONDAY)
    cycle = market.choice(MONDAY).current
    if cycle is None:
        raise LookupError("no week is open on the stage")
    catalogue = market.catalogue(frozenset(market.shops), sell_age_restricted=False)
    basket = Basket()
    for shop, most in zip(sorted(market.shops), (3, 2), strict=False):
        sold = (key for key, listed in sorted(market.products.items()) if listed.product.shop == shop)
        wanted = (key for key in sold if not isinstance(add(basket, catalogue, key, MONDAY), Refusal))
        for key in islice(wanted, most):
            after = add(basket, catalogue, key, MONDAY)
            basket = after if isinstance(after, Basket) else basket
    if len(basket.lines) != 5 or len(basket.shops()) != 2:
        raise LookupError("the stage does not sell five products in two shops")
    return Wish(basket, cycle, "Mustermann", True, "next", False, None, "de"), market


def _store(db: Database, ready: Confirmation, identity: Identity) -> None:
    confirm(
        db, ready.drafts, identity.place, identity.key, MONDAY, ClockState(None, "unknown"),
        pending_receipt=ready.pending, refusals=ready.refusals,
    )  # fmt: skip


def _size(ready: Confirmation) -> int:
    return sum(len(draft.payload) for draft in ready.drafts) + len(ready.pending[1])


def _bare(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE kept (id TEXT PRIMARY KEY, bytes BLOB NOT NULL)")
    return connection


def _committing(bare: sqlite3.Connection, size: int) -> Callable[[], float]:
    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO kept VALUES (?, ?)", (str(uuid4()), b"\x5a" * size))
        bare.execute("COMMIT")

    return lambda: milliseconds(commit)
