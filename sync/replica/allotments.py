# SPDX-License-Identifier: EUPL-1.2
"""What this kiosk may promise while offline: stored renewals, units promised with their case, units taken back.

The rules are `sync.allotments.holding`'s; here they meet the file. A lease counts for the epoch of the database
under which it was granted: after a fork or a restored backup nothing more is promised from it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from sqlite3 import Connection
from uuid import UUID, uuid4

import msgspec

from sync.allotments.holding import GUARD, Holding, Uptime, give_back, pick, use
from sync.contract.allotments import MAX_STOCKS, AllotmentReport, Grant, RenewRequest, RenewResponse
from sync.contract.cases import AllotmentUse
from sync.contract.times import from_wire
from sync.replica.database import Database, transaction
from sync.replica.meta import get_meta

_NEEDS = "allotment_needs"
_DENIED = "allotments_denied"
_FULL = "allotments_full"
_HELD = "allotment, stock, epoch, granted, used, boot, asked, term, not_after"


class PromiseGoneError(Exception):
    """A unit that was picked cannot be promised any more: its term ended, or it went back meanwhile."""


@dataclass(frozen=True)
class PendingRenewal:
    """A request as it goes out, and goes out again until it is answered."""

    request: bytes
    asked: Uptime
    """When it was first made: terms count from there."""


def holdings(db: Database) -> list[Holding]:
    """What is held under the present epoch, in order of stock; nothing where another copy has renewed since."""
    rows = db.conn.execute(
        f"SELECT {_HELD} FROM allotments AS held WHERE database = (SELECT value FROM meta WHERE key = 'epoch')"
        " AND NOT EXISTS (SELECT 1 FROM renewals WHERE renewals.database = held.database AND forked)"
        " ORDER BY stock, allotment"
    )
    return [_holding(row) for row in rows]


def promisable(db: Database, now: Uptime | None) -> dict[str, int]:
    """Units of each stock that may be promised `fest` now; a stock that is not named has none."""
    units: dict[str, int] = {}
    for held in holdings(db):
        free = 0 if now is None else held.promisable(now)
        if free:
            units[held.stock] = units.get(held.stock, 0) + free
    return units


def choose(
    db: Database, wishes: Sequence[Mapping[str, int]], now: Uptime | None
) -> list[tuple[AllotmentUse, ...] | None]:
    """From which leases each wish for units of stocks is met whole, or None for it.

    What an earlier wish gets, a later one does not. Nothing is taken yet: `confirm` does.
    """
    held = holdings(db)
    chosen: list[tuple[AllotmentUse, ...] | None] = []
    for wanted in wishes:
        left, uses = {one.allotment: one for one in held}, []
        for stock, quantity in sorted(wanted.items()):
            mine = [one for one in left.values() if one.stock == stock]
            parts = None if now is None else pick(mine, quantity, now)
            if parts is None or now is None:
                break
            for one, share in parts:
                left[one.allotment] = use(one, share, now) or one
                uses.append(AllotmentUse(one.allotment, one.stock, one.epoch, share))
        else:
            held = list(left.values())
            chosen.append(tuple(uses))
            continue
        chosen.append(None)
    return chosen


def ask_for(db: Database, needs: Mapping[str, int]) -> bool:
    """Note for how many units a resident waits; the next renewal says so. False where nothing is to be asked.

    What is here already need not be asked for: `needs` are all units, also those that are held.
    """
    if not needs and get_meta(db, _NEEDS) is None:
        return False
    with transaction(db) as connection:
        connection.execute("DELETE FROM meta WHERE key = ?", (_NEEDS,))
        if needs:
            connection.execute("INSERT INTO meta VALUES (?, ?)", (_NEEDS, msgspec.json.encode(dict(needs)).decode()))
    return bool(needs)


def denied(db: Database) -> frozenset[str]:
    """Stocks of which a resident got too few, and whose pool was still empty at the last renewal."""
    return frozenset(msgspec.json.decode(get_meta(db, _DENIED) or "[]", type=list[str]))


def sold_out(db: Database) -> frozenset[str]:
    """Stocks of which every unit was promised to somebody, at the last renewal."""
    return frozenset(msgspec.json.decode(get_meta(db, _FULL) or "[]", type=list[str]))


def take(db: Database, uses: tuple[AllotmentUse, ...], now: Uptime | None) -> None:
    """Promise units, within the transaction that stores their case. Raises PromiseGoneError."""
    held = {one.allotment: one for one in holdings(db)} if uses else {}
    for wish in uses:
        one = held.get(wish.allotment)
        left = None if one is None or now is None or one.epoch != wish.epoch else use(one, wish.quantity, now)
        if left is None:
            raise PromiseGoneError(f"allotment {wish.allotment} has not {wish.quantity} units to promise")
        held[wish.allotment] = left
        db.conn.execute("UPDATE allotments SET used = ? WHERE allotment = ?", (left.used, str(left.allotment)))


def put_back(connection: Connection, uses: tuple[AllotmentUse, ...]) -> None:
    """Free the units of a case that is undone, within its transaction. Of a lease that is no more there are none."""
    connection.executemany(
        "UPDATE allotments SET used = used - ? WHERE allotment = ? AND epoch = ? AND used >= ?",
        [(wish.quantity, str(wish.allotment), wish.epoch, wish.quantity) for wish in uses],
    )


def begin_incarnation(db: Database) -> int:
    """The number of this start of the kiosk; each is higher than the one before."""
    with transaction(db) as connection:
        number = int(get_meta(db, "incarnation") or 0) + 1
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('incarnation', ?)", (str(number),))
    return number


def renewal_due(db: Database, now: Uptime | None) -> bool:
    """Whether a request waits for its answer, or a lease is past half its term or of another boot."""
    if now is None:
        return False
    if get_meta(db, _NEEDS) is not None:
        return True
    row = db.conn.execute(
        "SELECT request IS NOT NULL, forked FROM renewals WHERE database = ?", (get_meta(db, "epoch"),)
    ).fetchone()
    if row is not None and (row[0] or row[1]):
        return not row[1]
    return any(
        held.term > 2 * GUARD
        and (held.asked.boot != now.boot or now.seconds - held.asked.seconds >= held.term.total_seconds() / 2)
        for held in holdings(db)
    )


def begin_renewal(db: Database, incarnation: int, now: Uptime) -> PendingRenewal | None:
    """The request that waits for its answer, or a new one; None where another copy of this kiosk has renewed since.

    What was recalled goes back with a new one: from this commit nobody here is promised it.
    """
    with transaction(db) as connection:
        database = str(get_meta(db, "epoch"))
        row = connection.execute(
            "SELECT turn, forked, request, boot, asked FROM renewals WHERE database = ?", (database,)
        ).fetchone()
        turn, forked, request, boot, asked = row or (0, 0, None, "", 0.0)
        if forked:
            return None
        if request is not None:
            return PendingRenewal(request, Uptime(boot, asked))
        reports = []
        for fields in connection.execute(
            f"SELECT {_HELD}, keep FROM allotments WHERE database = ? AND term > 0 ORDER BY stock, allotment LIMIT ?",
            (database, MAX_STOCKS),
        ).fetchall():
            held = _holding(fields[:-1])
            if fields[-1] is not None:
                held = give_back(held, fields[-1])
                connection.execute(
                    "UPDATE allotments SET granted = ?, keep = NULL WHERE allotment = ?",
                    (held.granted, str(held.allotment)),
                )
            reports.append(AllotmentReport(held.allotment, held.stock, held.epoch, held.granted, held.used))
        needs = msgspec.json.decode(get_meta(db, _NEEDS) or "{}", type=dict[str, int])
        connection.execute("DELETE FROM meta WHERE key = ?", (_NEEDS,))
        asking = RenewRequest(uuid4(), turn, UUID(database), incarnation, now.boot, tuple(reports), needs)
        request = msgspec.json.encode(asking)
        connection.execute(
            "INSERT OR REPLACE INTO renewals VALUES (?, ?, 0, ?, ?, ?)",
            (database, turn, request, now.boot, now.seconds),
        )
    return PendingRenewal(request, now)


def end_renewal(db: Database, pending: PendingRenewal, answer: RenewResponse) -> bool:
    """Store what a renewal brought; True where units are to go back, which the next request does.

    Leases that the answer does not name end with it. Their rows stay: a stock may open again, and what was
    promised from it must not be promised twice. An answer to another request than the waiting one changes nothing.
    """
    with transaction(db) as connection:
        database = str(get_meta(db, "epoch"))
        current = connection.execute(
            "UPDATE renewals SET turn = ?, request = NULL WHERE database = ? AND request = ?",
            (answer.turn, database, pending.request),
        )
        if not current.rowcount:
            return False
        connection.execute("DELETE FROM allotments WHERE database <> ?", (database,))
        connection.execute("UPDATE allotments SET term = 0, not_after = ?, keep = NULL", (answer.now,))
        fenced = set(answer.fenced)
        for grant in answer.grants:
            if grant.allotment not in fenced:
                _store(connection, database, grant, pending.asked, answer.now)
        asked = msgspec.json.decode(pending.request, type=RenewRequest).needs
        connection.execute(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)",
            (_DENIED, _unmet(denied(db), asked, answer, promisable(db, pending.asked))),
        )
        full = sorted(grant.stock for grant in answer.grants if grant.full)
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_FULL, msgspec.json.encode(full).decode()))
        recalled = "SELECT EXISTS (SELECT 1 FROM allotments WHERE term > 0 AND granted - used > keep)"
        return bool(connection.execute(recalled).fetchone()[0])


def drop_renewal(db: Database, pending: PendingRenewal, *, forked: bool) -> None:
    """The platform refused a request for good. `forked`: another copy has renewed, nothing more is promised here."""
    with transaction(db) as connection:
        connection.execute(
            "UPDATE renewals SET request = NULL, forked = ? WHERE request = ?", (int(forked), pending.request)
        )


def _unmet(former: frozenset[str], asked: Mapping[str, int], answer: RenewResponse, units: Mapping[str, int]) -> str:
    """What was asked for in vain, now or before, and of which the pool is still empty."""
    empty = {grant.stock for grant in answer.grants if grant.left == 0}
    missing = [
        stock for stock in sorted(empty & (former | asked.keys())) if units.get(stock, 0) < asked.get(stock, 1)
    ]
    return msgspec.json.encode(missing).decode()


def _store(connection: Connection, database: str, grant: Grant, asked: Uptime, now: str) -> None:
    term = (from_wire(grant.not_after) - from_wire(now)).total_seconds()
    connection.execute(
        "INSERT INTO allotments VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?) ON CONFLICT (allotment) DO UPDATE SET"
        # Fewer than were promised cannot be: the promises stand, and nothing is free.
        " granted = max(excluded.granted, used), keep = excluded.keep, boot = excluded.boot,"
        " asked = excluded.asked, term = excluded.term, not_after = excluded.not_after",
        (
            str(grant.allotment), database, grant.stock, grant.epoch, grant.quantity, grant.keep,
            asked.boot, asked.seconds, max(0.0, term), grant.not_after,
        ),
    )  # fmt: skip


def _holding(row: tuple[str, str, int, int, int, str, float, float, str]) -> Holding:
    allotment, stock, epoch, granted, used, boot, asked, term, not_after = row
    return Holding(
        UUID(allotment), stock, epoch, granted, used, Uptime(boot, asked), timedelta(seconds=term),
        from_wire(not_after),
    )  # fmt: skip
