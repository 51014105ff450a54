# SPDX-License-Identifier: EUPL-1.2
"""The ledger's rows: read under a lock, judged by the plain rules, written back in the same transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import msgspec
from django.db import transaction
from django.db.models import F, Max

from sync.allotments.ledger import Lease, Ledger, Refused, Report, Turns
from sync.allotments.policy import expected, home
from sync.contract.allotments import AllotmentReport, Grant, RenewRequest, RenewResponse
from sync.contract.cases import AllotmentUse, Envelope
from sync.contract.times import to_wire
from sync.platform.access.models import Party
from sync.platform.allotments.models import AllotmentLease, RenewalTurn, Stock, WriteOff
from sync.platform.counters import lock_district, next_number

TERM = timedelta(hours=24)
"""How long a kiosk may promise after its last renewal: a night and a day without a line."""
REACHABLE = timedelta(minutes=5)
"""Who spoke within this is asked for a recall; asking others would only make the resident wait."""
LATE = timedelta(hours=1)
"""A kiosk whose term has ended and that has a line was heard within this, however its heartbeat fell."""
PLATFORM = "platform"
"""Who holds the units of cases that came without one; no kiosk is called so."""
_NO_DATABASE = UUID(int=0)
_NUMBERS = ("granted", "used", "taken", "released", "keep", "waiting", "not_after", "closed", "back_at")


class _RefusedError(Exception):
    """A use is refused, and with it all of its case's."""

    def __init__(self, why: Refused) -> None:
        super().__init__(str(why))
        self.why = why


class ForkError(Exception):
    """A renewal does not go on where the last one ended: this kiosk has a copy, or came back from a backup."""


@contextmanager
def opened(key: int, now: datetime) -> Iterator[Ledger | None]:
    """One stock's ledger, alone for this transaction, and written back at the end; None where there is none.

    The write to the stock's row comes first: it orders writers on SQLite and PostgreSQL alike.
    """
    if not Stock.objects.filter(pk=key).update(pool=F("pool")):
        yield None
        return
    stock = Stock.objects.get(pk=key)
    rows = {row.allotment: row for row in AllotmentLease.objects.filter(stock=stock)}
    leases = {allotment: _lease(row) for allotment, row in rows.items()}
    ledger = Ledger(stock.slug, stock.capacity, stock.pool, leases, stock.doubted_at is not None, stock.owed)
    before = {allotment: _numbers(lease) for allotment, lease in leases.items()}
    yield ledger
    # What ends comes first: the table takes no two open leases of a kiosk, not even for a moment.
    for allotment, lease in sorted(ledger.leases.items(), key=lambda pair: not pair[1].closed):
        if _numbers(lease) == before.get(allotment):
            continue
        row = rows.get(allotment) or AllotmentLease(
            allotment=allotment, stock=stock, kiosk=lease.kiosk, adopted=lease.adopted, heard_at=now
        )
        row.database, row.epoch = lease.database, lease.epoch
        for name in _NUMBERS:
            setattr(row, name, getattr(lease, name))
        row.save()
    if (ledger.pool, ledger.capacity, ledger.owed) != (stock.pool, stock.capacity, stock.owed):
        Stock.objects.filter(pk=key).update(
            capacity=ledger.capacity, pool=ledger.pool, leased=ledger.capacity - ledger.pool, owed=ledger.owed
        )


@transaction.atomic
def provide(
    district: str,
    slug: str,
    about: str,
    capacity: int,
    times: tuple[datetime, datetime, datetime],
    lent_to: str = "",
) -> bool:
    """Make a stock, or give it another capacity and other times (opens, closes, over).

    `lent_to`: the digits with which the AGS of a kiosk begins to which it is lent before anybody asks.
    False where it cannot be made smaller, since more is bound already; it keeps its capacity then.
    """
    key, made = _put(district, slug, about, capacity, times, lent_to)
    if made:
        return True
    with opened(key, times[0]) as ledger:
        return ledger is not None and ledger.resize(capacity)


@transaction.atomic
def settle(
    district: str,
    slug: str,
    about: str,
    rests_on: tuple[int, int],
    times: tuple[datetime, datetime, datetime],
    lent_to: str = "",
) -> int:
    """Let a stock rest on places that another system holds for us, and on so many that it has taken away.

    `rests_on` as `Ledger.settle` takes it; the rest as `provide`. How many units are out now, with the lost ones.
    """
    key, _ = _put(district, slug, about, 0, times, lent_to)
    with opened(key, times[0]) as ledger:
        if ledger is None:
            return 0
        before = {lease.allotment for lease in ledger.leases.values() if lease.keep is not None}
        ledger.settle(*rests_on)
        for lease in ledger.leases.values():
            if lease.keep is not None and lease.allotment not in before:
                next_number(district, f"mailbox:{lease.kiosk}")
        return ledger.promised


def _put(
    district: str, slug: str, about: str, capacity: int, times: tuple[datetime, datetime, datetime], lent_to: str
) -> tuple[int, bool]:
    """Make a stock with so many units, or give the one that there is these words and times; whether it is new."""
    opens_at, closes_at, over_at = times
    values = {
        "about": about[:200], "opens_at": opens_at, "closes_at": closes_at, "over_at": over_at, "lent_to": lent_to,
    }  # fmt: skip
    fresh = {**values, "capacity": capacity, "pool": capacity}
    stock, made = Stock.objects.update_or_create(district=district, slug=slug, defaults=values, create_defaults=fresh)
    return int(stock.pk), made


def renew(district: str, kiosk: str, request: RenewRequest, now: datetime, kiosks: int) -> bytes:
    """Answer a kiosk's renewal; a repeated one gets the bytes of before. Raises ForkError."""
    with transaction.atomic():
        lock_district(district)
        row, _ = RenewalTurn.objects.get_or_create(
            district=district, kiosk=kiosk, defaults={"database": request.database}
        )
        RenewalTurn.objects.filter(pk=row.pk).update(turn=F("turn"))
        row.refresh_from_db()
        turns = Turns(row.database, row.turn, row.request, row.incarnation, row.boot)
        if request.database != row.database:
            turns = Turns(request.database)
            distrust(district, kiosk)
        if turns.ahead(request.request, request.turn) and not _has_left(kiosk, row, request):
            doubt(district, now)
            turns.turn, turns.incarnation = request.turn, min(turns.incarnation, request.incarnation)
        if turns.again(request.request):
            RenewalTurn.objects.filter(pk=row.pk).update(answered_at=now)
            return bytes(row.answer)
        forked = turns.judge(request.request, request.turn, request.incarnation) is Refused.FORK
        if forked:
            RenewalTurn.objects.filter(pk=row.pk).update(forked_at=now)
            distrust(district, kiosk)
        else:
            for report in request.reports:
                _recognise(district, kiosk, request.database, report, now)
            if turns.booted(request.boot):
                _leave_boot(district, kiosk, request, now)
            fenced = [
                report.allotment for report in request.reports if not _hear(district, kiosk, request, report, now)
            ]
            callers = Party.objects.filter(district=district, last_seen__gte=now - REACHABLE)
            near = set(callers.values_list("name", flat=True))
            places = _places(district)
            grants = [
                grant
                for stock in Stock.objects.filter(district=district, opens_at__lte=now, closes_at__gt=now).order_by(
                    "pk"
                )
                if (grant := _renew_one(near, kiosk, request, stock, now, kiosks, _home(stock, places))) is not None
            ]
            turn = turns.go_on(request.request, request.incarnation, request.boot)
            answer = msgspec.json.encode(RenewResponse(turn, to_wire(now), tuple(grants), tuple(fenced)))
            row.database, row.turn, row.request = turns.database, turn, request.request
            row.incarnation, row.boot, row.answer = request.incarnation, request.boot, answer
            row.answered_at = now
            row.save()
            _trust_again(district)
    if forked:
        raise ForkError(kiosk)
    return answer


def distrust(district: str, kiosk: str) -> None:
    """Somebody else has spoken as this kiosk: nobody's word tells what its former boots sold."""
    AllotmentLease.objects.filter(stock__district=district, kiosk=kiosk, back_at__isnull=False).update(back_at=None)


def doubt(district: str, now: datetime, *, anew: bool = False) -> int:
    """This database was set back to a backup: hold all pools until every kiosk has been heard; how many were held.

    `anew` also begins to wait again where pools are held already.
    """
    held = Stock.objects.filter(district=district, over_at__gt=now)
    if not anew:
        held = held.filter(doubted_at__isnull=True)
    count = held.update(doubted_at=now)
    if count:
        # Who has shown itself as which kiosk since the backup is forgotten as well.
        AllotmentLease.objects.filter(stock__district=district, back_at__isnull=False).update(back_at=None)
        for name in _kiosks(district):
            next_number(district, f"mailbox:{name}")
    return count


def unheard(district: str) -> list[str]:
    """Kiosks for whose word held pools wait."""
    since = Stock.objects.filter(district=district).aggregate(since=Max("doubted_at"))["since"]
    if since is None:
        return []
    heard = RenewalTurn.objects.filter(district=district, answered_at__gte=since).values_list("kiosk", flat=True)
    return sorted(set(_kiosks(district)) - set(heard))


def trust(district: str) -> int:
    """Let units leave the pools again; how many were held."""
    return Stock.objects.filter(district=district, doubted_at__isnull=False).update(doubted_at=None)


def take(case: Envelope, now: datetime) -> Refused | None:
    """Write down what an arriving case promised, all of it or nothing; call it in the case's own transaction.

    A lease that is not known here was granted by a later state of this database: all pools are held then.
    """
    if not case.uses:
        return None
    asked = {use.allotment: use for use in case.uses}
    known = set(AllotmentLease.objects.filter(pk__in=asked).values_list("pk", flat=True))
    stocks = [use.stock for key, use in asked.items() if key not in known]
    if Stock.objects.filter(district=case.district, slug__in=stocks, over_at__gt=now, doubted_at=None).exists():
        doubt(case.district, now)
    try:
        with transaction.atomic():
            for use in sorted(case.uses, key=lambda used: str(used.allotment)):
                _take_one(case, use, now)
    except _RefusedError as error:
        if error.why is Refused.DOUBTED:
            # It renews after its cases: once more when this one is taken.
            RenewalTurn.objects.filter(district=case.district, kiosk=case.kiosk).update(answered_at=None)
        return error.why
    return None


def release(uses: tuple[AllotmentUse, ...], now: datetime) -> None:
    """A case was cancelled: what it had promised is free for everybody."""
    for use in uses:
        row = AllotmentLease.objects.get(pk=use.allotment)
        with opened(row.stock_id, now) as ledger:
            if ledger is not None:
                ledger.release(use.allotment, use.quantity)


def reserve(district: str, slug: str, now: datetime) -> UUID | None:
    """Take one unit of a stock for a case that came without, in the case's own transaction; None where none is left.

    The allotment that holds it, which `give_up` brings back.
    """
    key = Stock.objects.filter(district=district, slug=slug).values_list("pk", flat=True).first()
    if key is None:
        return None
    allotment = uuid4()
    with opened(key, now) as ledger:
        return allotment if ledger is not None and ledger.reserve(PLATFORM, _NO_DATABASE, allotment) else None


def give_up(allotment: UUID, now: datetime) -> None:
    """What was reserved for a case is free for everybody."""
    row = AllotmentLease.objects.get(pk=allotment)
    with opened(row.stock_id, now) as ledger:
        if ledger is not None:
            ledger.release(allotment, 1)


def write_off(allotment: UUID, reason: str, user_id: int, now: datetime) -> int:
    """Bring a lease's free units back by hand, and log it; how many units."""
    with transaction.atomic():
        row = AllotmentLease.objects.get(pk=allotment)
        units = 0
        with opened(row.stock_id, now) as ledger:
            if ledger is not None:
                units = ledger.write_off(allotment)
        WriteOff.objects.create(lease=row, units=units, reason=reason, by_id=user_id, at=now)
    return units


def _kiosks(district: str) -> list[str]:
    parties = Party.objects.filter(district=district, name__startswith="kiosk:")
    return list(parties.values_list("name", flat=True))


def _places(district: str) -> dict[str, tuple[str, ...]]:
    """Kiosks by name with the AGS for which each reads a feed."""
    parties = Party.objects.filter(district=district, name__startswith="kiosk:").values_list("name", "report")
    return {
        name: tuple(scope.partition(":")[2] for scope in report.get("feeds", {}))
        for name, report in parties.iterator()
    }


def _home(stock: Stock, places: dict[str, tuple[str, ...]]) -> str | None:
    """The kiosk to which a stock is lent; None where it is not lent, or no kiosk stands there."""
    if not stock.lent_to:
        return None
    there = (name for name, ags in places.items() if any(one.startswith(stock.lent_to) for one in ags))
    return home(stock.slug, there)


def _trust_again(district: str) -> None:
    held = Stock.objects.filter(district=district, doubted_at__isnull=False).exists()
    if held and not unheard(district):
        trust(district)


def _has_left(kiosk: str, row: RenewalTurn, request: RenewRequest) -> bool:
    """Whether this kiosk is known to have gone on from the database that speaks: then a copy speaks."""
    return (
        request.database != row.database
        and AllotmentLease.objects.filter(kiosk=kiosk, database=request.database).exists()
    )


def _stock_of(district: str, allotment: UUID, slug: str, now: datetime) -> int | None:
    """Where an allotment belongs; one that is not known here is looked for by the name of its stock."""
    row = AllotmentLease.objects.filter(pk=allotment).values_list("stock_id").first()
    if row is None:
        held = Stock.objects.filter(district=district, slug=slug, over_at__gt=now, doubted_at__isnull=False)
        row = held.values_list("pk").first()
    return row[0] if row else None


def _take_one(case: Envelope, use: AllotmentUse, now: datetime) -> None:
    stock = _stock_of(case.district, use.allotment, use.stock, now)
    if stock is None:
        raise _RefusedError(Refused.UNKNOWN)
    with opened(stock, now) as ledger:
        refused = ledger.take(case.kiosk, case.epoch, use.allotment, use.epoch, use.quantity) if ledger else None
        if refused is not None:
            raise _RefusedError(refused)


def _report(said: AllotmentReport) -> Report:
    return Report(said.allotment, said.epoch, said.granted, said.used)


def _recognise(district: str, kiosk: str, database: UUID, report: AllotmentReport, now: datetime) -> None:
    stock = _stock_of(district, report.allotment, report.stock, now)
    if stock is not None and Stock.objects.filter(pk=stock, doubted_at__isnull=False).exists():
        with opened(stock, now) as ledger:
            if ledger is not None:
                ledger.recognise(kiosk, database, _report(report))


def _leave_boot(district: str, kiosk: str, request: RenewRequest, now: datetime) -> None:
    said = {report.allotment: report for report in request.reports}
    held = AllotmentLease.objects.filter(
        stock__district=district, kiosk=kiosk, database=request.database, closed=False
    ).values_list("allotment", "stock_id")
    for allotment, stock in sorted(held, key=lambda pair: pair[1]):
        with opened(stock, now) as ledger:
            report = said.get(allotment)
            if ledger is not None:
                ledger.leave_boot(kiosk, None if report is None else _report(report), LATE)


def _hear(district: str, kiosk: str, request: RenewRequest, report: AllotmentReport, now: datetime) -> bool:
    """Take one report; False where its lease is no more."""
    stock = _stock_of(district, report.allotment, report.stock, now)
    if stock is None:
        return False
    with opened(stock, now) as ledger:
        heard = ledger is not None and ledger.hear(kiosk, request.database, _report(report)) is None
    if heard:
        AllotmentLease.objects.filter(pk=report.allotment).update(heard_at=now)
    return heard


def _renew_one(
    near: set[str],
    kiosk: str,
    request: RenewRequest,
    stock: Stock,
    now: datetime,
    kiosks: int,
    lent_to: str | None,
) -> Grant | None:
    with opened(stock.pk, now) as ledger:
        if ledger is None:
            return None
        lease = ledger.open(kiosk, request.database, uuid4())
        ledger.bring_back(now)
        sold = dict.fromkeys((other.kiosk for other in ledger.leases.values() if not other.closed), 0)
        for other in ledger.leases.values():
            if other.kiosk in sold:
                sold[other.kiosk] += other.used
        means = {
            name: expected(stock.capacity, kiosks, used, stock.opens_at, stock.closes_at, now)
            for name, used in sold.items()
        }
        if lent_to in means:
            # As many as there are: the chance that all of them are asked for is then far above the least.
            means[lent_to] = float(stock.capacity)
        recalled = {key for key, other in ledger.leases.items() if other.keep is not None}
        until = min(now + TERM, stock.closes_at)
        ledger.renew(kiosk, request.needs.get(stock.slug, 0), means, until, near.__contains__)
        lease.not_after = until
        for key, other in ledger.leases.items():
            if other.keep is not None and key not in recalled and other is not lease:
                next_number(stock.district, f"mailbox:{other.kiosk}")
    return Grant(
        lease.allotment, stock.slug, lease.epoch, lease.granted, to_wire(until), lease.keep, ledger.pool, ledger.full
    )


def _lease(row: AllotmentLease) -> Lease:
    return Lease(
        row.allotment, row.kiosk, row.database, row.epoch, row.granted, row.used, row.taken, row.released,
        row.keep, row.waiting, row.not_after, row.closed, row.back_at, row.adopted,
    )  # fmt: skip


def _numbers(lease: Lease) -> tuple[object, ...]:
    return tuple(getattr(lease, name) for name in _NUMBERS)
