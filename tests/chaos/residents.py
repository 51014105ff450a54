# SPDX-License-Identifier: EUPL-1.2
"""Residents without a window: wishes from the real catalogue, confirmed, undone and cancelled as a visit does it."""

import contextlib
import random
import select
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import names
from kiosk.ecosystems.ordering.catalogue import Market, read_market
from kiosk.ecosystems.ordering.checkout import Wish, prepare
from kiosk.ecosystems.ordering.receipts import PURPOSE_CANCEL
from kiosk.ecosystems.ordering.rules.basket import Basket, add
from kiosk.ecosystems.ordering.rules.cycles import Cycle, near_cutoff
from kiosk.ecosystems.ordering.rules.stocks import all_needs, needs_of, standing
from kiosk.receipts.opening import cancel_draft
from kiosk.sending import Confirmation
from kiosk.settings import load_settings
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import Jwk, import_key, public_jwk
from sync.contract.times import Clock
from sync.contract.trust import OfflinePolicy
from sync.keystore import KeyStore, get_json, open_key_store
from sync.replica import cases
from sync.replica.allotments import PromiseGoneError, ask_for, choose
from sync.replica.database import Database, ReplicaError, connect_replica, database_key
from sync.replica.local_socket import ENGINE_SOCKET, socket_address
from sync.replica.meta import TrustedClock, Uptime, get_meta
from sync.replica.policy import SERVICE, SPOOL_KEY, Identity, PolicyError, load_identity, load_policy
from sync.replica.withdrawals import ask_withdrawal
from tests.chaos.papers import CODE, NAME, PHONE, Paper, promised, write

DOOR = "closed"
"""While a file of this name lies in the hand, nobody comes."""
PAPERS = "papers.jsonl"
_READS_ON = 0.5
_WANT_LIMITED = 0.3
"""How many come for what there is little of, and for nothing else."""
_MOST_KEPT = 20
"""Codes that residents of this process still know, to cancel with."""


@dataclass
class Place:
    """A kiosk as its residents find it."""

    state: Path
    hand: Path
    clock: Clock
    boot: Callable[[], Uptime]
    spool_key: Jwk
    identity: Identity
    source: random.Random
    codes: list[str]


def receive(state: Path, hand: Path, clock: Clock, boot: Callable[[], Uptime], pace: float, seed: str) -> None:
    """Let one resident after the other in, until standard input is closed."""
    store = open_key_store(SERVICE)
    with _replica(state, store) as db:
        identity = load_identity(db, store)
    spool_key = public_jwk(import_key(get_json(store, SPOOL_KEY) or {}))
    place = Place(state, hand, clock, boot, spool_key, identity, random.Random(f"{seed}/{clock()}"), [])
    while not select.select([sys.stdin], [], [], pace * place.source.uniform(0.5, 1.5))[0]:
        if (hand / DOOR).exists():
            continue
        # Nothing is ordered then, and the page says why; the next one may have more luck.
        with contextlib.suppress(ReplicaError, PolicyError), _replica(state, store) as db:
            _visit(place, db)


@contextlib.contextmanager
def _replica(state: Path, store: KeyStore) -> Iterator[Database]:
    db = connect_replica(state, database_key(store, state))
    try:
        yield db
    finally:
        db.conn.close()


def _visit(place: Place, db: Database) -> None:
    clock = TrustedClock(db, place.clock, boot=place.boot)
    policy = load_policy(db, place.identity.trustee_keys, clock())
    if place.codes and place.source.random() < 0.08:
        _cancel(place, db, clock, policy)
        return
    if place.codes and place.source.random() < 0.06:
        _withdraw(place, db, clock)
        return
    ready = _prepare(place, db, clock, policy)
    if ready is None:
        return
    given = promised(ready.drafts)
    write(place.hand / PAPERS, Paper("wished", given))
    try:
        cases.confirm(
            db, ready.drafts, place.identity.place, place.identity.key, clock(), clock.state(),
            pending_receipt=ready.pending, refusals=ready.refusals, uptime=clock.uptime(),
        )  # fmt: skip
    except PromiseGoneError:
        # The engine gave a unit back meanwhile: nothing is stored, and this resident goes.
        return
    write(place.hand / PAPERS, Paper("confirmed", given))
    poke(place.state)
    draw = place.source.random()
    ids = [draft.case_id for draft in ready.drafts]
    if draw < 0.1:
        write(place.hand / PAPERS, Paper("undoing", given))
        gone = cases.undo(db, ids, place.identity.place, place.identity.key, clock())
        write(place.hand / PAPERS, Paper("undone" if gone else "kept", given))
    elif draw < 0.9:
        cases.release(db, ids)
    # Else the resident walks away, and the time for undo ends by itself.
    with contextlib.suppress(ReplicaError):
        cases.drop_pending_receipt(db, ready.pending[0])
    place.codes = [*place.codes, ready.document.code][-_MOST_KEPT:]
    poke(place.state)


def _prepare(place: Place, db: Database, clock: TrustedClock, policy: OfflinePolicy) -> Confirmation | None:
    """A sealed wish for one to three products; None where nothing can be ordered now."""
    settings, now, source = load_settings(place.state), clock(), place.source
    market = read_market(db, settings.pickup_points, policy, now)
    cycle = market.choice(now).current
    if cycle is None:
        return None
    basket = _basket(market, cycle, source, now)
    if not basket.lines:
        return None
    online = get_meta(db, "engine_state") == "online"
    phone = names.phone(f"{PHONE}{source.randrange(10**4):04d}") if source.random() < 0.3 else None
    letters = "".join(source.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(6))
    wish = Wish(
        basket=basket, cycle=cycle, crate_name=f"{NAME}{letters}", substitutes=source.random() < 0.5,
        late=source.choice(("next", "cancel")),
        asked_late=near_cutoff(cycle, now, online=online, trust=clock.state().trust),
        phone=phone if isinstance(phone, names.Phone) else None, lang="de",
    )  # fmt: skip
    if ask_for(db, all_needs(basket, cycle)):
        # While the next pages are read, the engine fetches units, if it can.
        poke(place.state)
        select.select([sys.stdin], [], [], _READS_ON)
    units = choose(db, needs_of(basket, cycle), clock.uptime())
    return prepare(
        wish, market, policy, place.identity.key, place.spool_key, settings.village, now, online=online,
        stands=standing(basket, cycle, units),
        make_code=lambda: new_code(lambda _: CODE << 40 | source.getrandbits(40)),
    )  # fmt: skip


def _basket(market: Market, cycle: Cycle, source: random.Random, now: datetime) -> Basket:
    catalogue = market.catalogue(cycle.shops, sell_age_restricted=False)
    basket = Basket()
    chosen = source.sample(sorted(catalogue.products), min(3, len(catalogue.products)))
    if source.random() < _WANT_LIMITED:
        chosen = sorted(name for name, found in catalogue.products.items() if found.product.limited)
    for product_id in chosen:
        added = add(basket, catalogue, product_id, now)
        basket = added if isinstance(added, Basket) else basket
    return basket


def _cancel(place: Place, db: Database, clock: TrustedClock, policy: OfflinePolicy) -> None:
    keys = derive(place.codes.pop(place.source.randrange(len(place.codes))))
    draft = cancel_draft(keys, policy, PURPOSE_CANCEL, clock())
    write(place.hand / PAPERS, Paper("wished", promised([draft])))
    cases.confirm(db, [draft], place.identity.place, place.identity.key, clock(), clock.state())
    write(place.hand / PAPERS, Paper("confirmed", promised([draft])))
    cases.release(db, [draft.case_id])
    poke(place.state)


def _withdraw(place: Place, db: Database, clock: TrustedClock) -> None:
    """With a receipt on which there was perhaps a number; nobody is asked."""
    keys = derive(place.source.choice(place.codes))
    write(place.hand / PAPERS, Paper("withdrawing", withdraw_hash=keys.withdraw_hash))
    ask_withdrawal(db, keys.withdraw_secret, keys.lookup_id, clock())
    write(place.hand / PAPERS, Paper("withdrawn", withdraw_hash=keys.withdraw_hash))
    poke(place.state)


def poke(state: Path) -> None:
    """Tell the engine that something waits; where none listens, its next start looks anyway."""
    with (
        contextlib.suppress(OSError),
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
        socket_address(state / ENGINE_SOCKET) as address,
    ):
        line.settimeout(0.5)
        line.connect(address)
        line.sendall(b"poke\n")
