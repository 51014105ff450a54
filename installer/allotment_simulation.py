# SPDX-License-Identifier: EUPL-1.2
"""`installer/run simulate-allotments`: a district's kiosks with outages, skewed clocks and losses on the real rules.

Demand as in the research: per stock Zipf-1 over the kiosks, even over twelve hours; one outage a day per kiosk.
The tally of promises is kept apart from the ledger that it judges.
"""

import argparse
import heapq
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import Pool as Processes
from random import Random
from uuid import UUID

from sync.allotments import holding as held
from sync.allotments.holding import Holding, Uptime
from sync.allotments.ledger import Ledger, Report
from sync.allotments.policy import HORIZON

OPENED = datetime(2026, 11, 23, 6, tzinfo=UTC)
HOURS = 12.0
HEARTBEAT = 1.0
"""Hours between the renewals of a kiosk that is in touch."""
TERM = timedelta(hours=24)
LATE = timedelta(hours=1)
KIOSKS = 100
STOCKS = 20


@dataclass(frozen=True)
class Column:
    """One column of the research's table, with its figures for this policy, in per cent."""

    name: str
    capacity: int
    load: float
    outage_hours: float
    table: tuple[float | None, float | None, float | None]
    """Confirmed on the spot; of those asked while offline; finally served."""
    lost: float = 0.0
    """Share of the kiosks that vanish for good during the day."""


COLUMNS = (
    Column("40 units, load 0.9, outages 2 h", 40, 0.9, 2.0, (94.8, 49.0, 96.8)),
    Column("8 units, load 0.9, outages 2 h", 8, 0.9, 2.0, (86.0, 22.0, 87.8)),
    Column("40 units, load 1.3, outages 2 h", 40, 1.3, 2.0, (77.2, 49.0, 77.6)),
    Column("40 units, load 0.9, outages 8 h", 40, 0.9, 8.0, (87.7, 47.0, 91.2)),
    Column("as the first, 5 % of kiosks lost", 40, 0.9, 2.0, (94.3, None, None), lost=0.05),
)
NEVER = 0.105
"""Who expects fewer units than this has a chance under 0.1 to need one, and may be left out."""
REBOOTS = 0.05
"""Share of the outages in which the kiosk also starts anew, and promises nothing before it is renewed."""
SKEW_HOURS = 6.0


@dataclass
class Tally:
    """What residents were told; counted apart from the ledgers."""

    requests: int = 0
    instant: int = 0
    offline: int = 0
    offline_instant: int = 0
    served: int = 0
    oversold: int = 0
    lost_requests: int = 0

    def add(self, other: "Tally") -> None:
        """Sum up."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


@dataclass
class Kiosk:
    """One kiosk: its line, its boots, its wrong clock, and what it holds."""

    name: str
    database: UUID
    down: tuple[float, float]
    lost_at: float
    reboots: bool
    skew: timedelta
    holdings: dict[int, Holding] = field(default_factory=dict)
    boots: dict[int, str] = field(default_factory=dict)
    """In which boot each stock was last renewed."""
    queue: list[int] = field(default_factory=list)

    def online(self, hour: float) -> bool:
        """Whether the line is there."""
        return hour < self.lost_at and not self.down[0] <= hour < self.down[1]

    def uptime(self, hour: float) -> Uptime:
        """What the kiosk itself knows of the moment; no wall clock tells it anything."""
        middle = (self.down[0] + self.down[1]) / 2
        if self.reboots and hour >= middle:
            return Uptime("second", (hour - middle) * 3600)
        return Uptime("first", hour * 3600 + self.skew.total_seconds() / 1e6)


class Day:
    """One day of one district under one column and one seed."""

    def __init__(self, column: Column, seed: str) -> None:
        self._column = column
        self._draw = Random(seed)
        self._uuids = Random(seed + "/ids")
        self._kiosks = [self._kiosk(number) for number in range(KIOSKS)]
        self._rates: list[dict[str, float]] = []
        self._ledgers = [Ledger(f"stock-{number}", column.capacity, column.capacity) for number in range(STOCKS)]
        self._told = [0] * STOCKS
        self._by_name = {kiosk.name: kiosk for kiosk in self._kiosks}
        self.tally = Tally()

    def run(self) -> Tally:
        """Play the day in order of time, and count."""
        for hour, what, number, stock in self._events():
            kiosk = self._kiosks[number]
            if what == "ask":
                self._ask(kiosk, stock, hour)
            elif kiosk.online(hour):
                self._renew_all(kiosk, hour)
        for stock, ledger in enumerate(self._ledgers):
            self.tally.oversold += max(0, self._told[stock] - ledger.capacity)
            if ledger.pool < 0 or ledger.pool + ledger.promised != ledger.capacity:
                raise AssertionError(f"{ledger.stock}: {ledger.pool} and {ledger.promised} of {ledger.capacity}")
        return self.tally

    def _kiosk(self, number: int) -> Kiosk:
        draw = self._draw
        begin = draw.uniform(0, 24)
        lost = draw.random() < self._column.lost
        return Kiosk(
            f"kiosk-{number}",
            self._uuid(),
            (begin, begin + self._column.outage_hours),
            draw.uniform(0, HOURS) if lost else 1e9,
            draw.random() < REBOOTS,
            timedelta(hours=draw.uniform(-SKEW_HOURS, SKEW_HOURS)),
        )

    def _uuid(self) -> UUID:
        return UUID(int=self._uuids.getrandbits(128))

    def _events(self) -> Iterator[tuple[float, str, int, int]]:
        weights = [1 / rank for rank in range(1, KIOSKS + 1)]
        whole = self._column.capacity * self._column.load
        asked: list[tuple[float, str, int, int]] = []
        for stock in range(STOCKS):
            order = list(range(KIOSKS))
            self._draw.shuffle(order)
            scale = whole / HOURS / sum(weights)
            self._rates.append({f"kiosk-{kiosk}": scale * weights[rank] for rank, kiosk in enumerate(order)})
            hour = self._draw.expovariate(whole / HOURS)
            while hour < HOURS:
                asked.append((hour, "ask", self._draw.choices(order, weights)[0], stock))
                hour += self._draw.expovariate(whole / HOURS)
        beats = [
            (phase + beat * HEARTBEAT, "beat", number, 0)
            for number in range(KIOSKS)
            for phase in (self._draw.uniform(0, HEARTBEAT),)
            for beat in range(int(HOURS / HEARTBEAT))
        ]
        starts = [(0.0, "beat", number, 0) for number in range(KIOSKS)]
        backs = [(kiosk.down[1], "beat", number, 0) for number, kiosk in enumerate(self._kiosks)]
        return heapq.merge(sorted(asked), sorted(beats), starts, sorted(backs))

    def _means(self, stock: int, hour: float) -> dict[str, float]:
        ahead = min(HORIZON.total_seconds() / 3600, HOURS - hour)
        means = {}
        for name, rate in self._rates[stock].items():
            if rate * ahead < NEVER:
                break
            means[name] = rate * ahead
        return means

    def _renew_all(self, kiosk: Kiosk, hour: float) -> None:
        waiting, kiosk.queue = kiosk.queue, []
        for stock in waiting:
            if self._sell_online(kiosk, stock, hour):
                self.tally.served += 1
        ahead = max(0.0, min(HORIZON.total_seconds() / 3600, HOURS - hour))
        for stock in range(STOCKS):
            has = kiosk.holdings.get(stock)
            if (has is not None and has.free) or self._rates[stock][kiosk.name] * ahead > NEVER:
                self._renew(kiosk, stock, hour, 0)

    def _renew(self, kiosk: Kiosk, stock: int, hour: float, need: int) -> int:
        """One renewal as it goes over the line, and the give-back that it may ask for; units still missing."""
        ledger, means = self._ledgers[stock], self._means(stock, max(hour, 0.0))
        missing = self._exchange(kiosk, stock, hour, need, means)
        lease, has = ledger.lease_of(kiosk.name), kiosk.holdings[stock]
        if lease is not None and lease.keep is not None:
            kiosk.holdings[stock] = held.give_back(has, lease.keep)
            missing = self._exchange(kiosk, stock, hour, need, means)
        return missing

    def _exchange(self, kiosk: Kiosk, stock: int, hour: float, need: int, means: dict[str, float]) -> int:
        ledger, has = self._ledgers[stock], kiosk.holdings.get(stock)
        boot = kiosk.uptime(hour).boot
        report = None if has is None else Report(has.allotment, has.epoch, has.granted, has.used)
        if kiosk.boots.get(stock, boot) != boot:
            ledger.leave_boot(kiosk.name, report, LATE)
            report = None
        kiosk.boots[stock] = boot
        ledger.bring_back(OPENED + timedelta(hours=hour))
        lease = ledger.lease_of(kiosk.name) or ledger.open(kiosk.name, kiosk.database, self._uuid())
        if report is not None:
            wrong = ledger.hear(kiosk.name, kiosk.database, report)
            if wrong is not None:
                raise AssertionError(f"{kiosk.name} was refused: {wrong}")
        missing = ledger.renew(
            kiosk.name, need, means, OPENED + timedelta(hours=hour) + TERM,
            lambda name: self._by_name[name].online(hour),
        )  # fmt: skip
        kiosk.holdings[stock] = Holding(
            lease.allotment, ledger.stock, lease.epoch, lease.granted, lease.used,
            kiosk.uptime(hour), TERM, OPENED + timedelta(hours=hour) + TERM,
        )  # fmt: skip
        return missing

    def _ask(self, kiosk: Kiosk, stock: int, hour: float) -> None:
        self.tally.requests += 1
        if kiosk.online(hour):
            if self._sell_online(kiosk, stock, hour):
                self.tally.instant += 1
                self.tally.served += 1
            return
        self.tally.offline += 1
        if hour >= kiosk.lost_at:
            self.tally.lost_requests += 1
        if self._promise(kiosk, stock, hour):
            self.tally.instant += 1
            self.tally.offline_instant += 1
            self.tally.served += 1
        else:
            kiosk.queue.append(stock)

    def _sell_online(self, kiosk: Kiosk, stock: int, hour: float) -> bool:
        ledger = self._ledgers[stock]
        missing = self._renew(kiosk, stock, hour, 1)
        asked: set[str] = set()
        while missing:
            others = [self._by_name[lease.kiosk] for lease in ledger.leases.values() if lease.keep is not None]
            others = [other for other in others if other is not kiosk and other.name not in asked]
            others = [other for other in others if other.online(hour)]
            if not others:
                break
            asked |= {other.name for other in others}
            for other in others:
                self._renew(other, stock, hour, 0)
            missing = self._renew(kiosk, stock, hour, 1)
        promised = self._promise(kiosk, stock, hour)
        if promised:
            # The case arrives at once and says so, as a report does.
            has = kiosk.holdings[stock]
            ledger.hear(kiosk.name, kiosk.database, Report(has.allotment, has.epoch, has.granted, has.used))
        return promised

    def _promise(self, kiosk: Kiosk, stock: int, hour: float) -> bool:
        has = kiosk.holdings.get(stock)
        sold = held.use(has, 1, kiosk.uptime(hour)) if has is not None else None
        if sold is None:
            return False
        kiosk.holdings[stock] = sold
        self._told[stock] += 1
        return True


def play(job: tuple[int, int, str]) -> tuple[int, Tally]:
    """Days of one column until it has had so many requests."""
    column, requests, seed = job
    tally, day = Tally(), 0
    while tally.requests < requests:
        tally.add(Day(COLUMNS[column], f"{seed}/{column}/{day}").run())
        day += 1
    return column, tally


def simulate(requests: int, seed: str, processes: int = 1) -> list[Tally]:
    """All columns, each with its part of the requests; the same seed and parts give the same result."""
    parts = 4
    each = -(-requests // len(COLUMNS) // parts)
    jobs = [(column, each, f"{seed}/{part}") for part in range(parts) for column in range(len(COLUMNS))]
    totals = [Tally() for _ in COLUMNS]
    if processes == 1:
        results = [play(job) for job in jobs]
    else:
        with Processes(processes) as pool:
            results = pool.map(play, jobs, chunksize=1)
    for column, tally in results:
        totals[column].add(tally)
    return totals


def _share(part: int, whole: int, table: float | None) -> str:
    known = "   -" if table is None else f"{table:4.1f}"
    return f"{100 * part / max(whole, 1):5.1f} ({known})"


def main(arguments: list[str] | None = None) -> int:
    """Print each column beside the research's figures; 1 where anything was oversold."""
    parser = argparse.ArgumentParser(prog="installer/run simulate-allotments", description=__doc__)
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)
    began = time.monotonic()
    totals = simulate(options.requests, options.seed, options.processes)
    print(f"{KIOSKS} kiosks, {STOCKS} stocks, seed {options.seed}; per cent, the research's figures in brackets")
    print(f"{'':34}{'requests':>9}  {'on the spot':>13} {'of offline':>13} {'finally':>13}  oversold")
    for column, tally in zip(COLUMNS, totals, strict=True):
        spot, offline, served = column.table
        print(
            f"{column.name:34}{tally.requests:9}  {_share(tally.instant, tally.requests, spot):>13}"
            f" {_share(tally.offline_instant, tally.offline, offline):>13}"
            f" {_share(tally.served, tally.requests, served):>13}  {tally.oversold}"
        )
    requests, oversold = sum(tally.requests for tally in totals), sum(tally.oversold for tally in totals)
    print(f"{requests} requests in {time.monotonic() - began:.0f} s: oversold {oversold}")
    return 1 if oversold else 0


if __name__ == "__main__":
    sys.exit(main())
