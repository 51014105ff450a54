# SPDX-License-Identifier: EUPL-1.2
"""Single values of the replica, and the clock that never falls below the newest signed time seen."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sync.allotments import holding
from sync.contract.cases import ClockState
from sync.contract.times import Clock, from_wire, system_clock, to_wire
from sync.replica.database import Database, transaction

BELIEVED_FOR = timedelta(hours=48)
"""How long after a signed time the clock counts as synced: cheap clocks drift some seconds a day."""
AGREES_WITHIN = timedelta(minutes=2)
_CLOCK_KEYS = ("clock_floor", "clock_synced_at", "clock_offset", "clock_seen", "clock_boot")
TRUSTEE_GONE = "trustee_gone_since"
"""Under which the engine notes since when the trustee is silent; empty while it answers."""
Uptime = tuple[str, float]
"""Which start of the machine this is, and for how many seconds it has run, asleep or awake."""


def get_meta(db: Database, key: str) -> str | None:
    """One value, or None."""
    row = db.conn.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def set_meta(db: Database, **values: str) -> None:
    """Write values in one transaction."""
    with transaction(db) as connection:
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())


def uptime() -> Uptime | None:
    """This machine's uptime (CLOCK_BOOTTIME, which no setting of a clock moves); None where it tells none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip(), time.clock_gettime(
            time.CLOCK_BOOTTIME
        )
    except (OSError, AttributeError):
        return None


class TrustedClock:
    """The machine's clock, corrected by signed times and never below the newest one seen.

    Until the machine starts anew, a signed time runs on by the uptime: whoever sets the machine's clock meanwhile,
    right or wrong, changes nothing.

    At start it is also not before the last confirmation here (`clock_seen`); but that was our own guess, so
    a signed time may contradict it, and sets a clock right that ran a year ahead.

    Within a process it runs on the monotonic clock, so that a clock set back in mid-visit changes nothing.
    """

    def __init__(
        self,
        db: Database | None,
        machine: Clock = system_clock,
        monotonic: Callable[[], float] = time.monotonic,
        boot: Callable[[], Uptime | None] | None = None,
    ) -> None:
        """`db` None: nothing is remembered, for a kiosk whose replica cannot be opened.

        Another machine's clock comes with an uptime of its own, or has none.
        """
        self._boot = boot or (uptime if machine is system_clock else lambda: None)
        self._db = db
        self._machine = machine
        self._monotonic = monotonic
        self._load()

    def _load(self) -> None:
        known = {} if self._db is None else {key: get_meta(self._db, key) for key in _CLOCK_KEYS}
        self._floor = _moment(known.get("clock_floor"))
        self._synced_at = _moment(known.get("clock_synced_at"))
        offset = timedelta(seconds=float(known.get("clock_offset") or 0))
        start = self._since_boot(known.get("clock_boot")) or self._machine() + offset
        self._base = max(start, self._floor or start, _moment(known.get("clock_seen")) or start)
        self._behind = start < self._base - AGREES_WITHIN
        self._started = self._monotonic()

    def _since_boot(self, known: str | None) -> datetime | None:
        """The last signed time, run on by the uptime; None where the machine has started anew."""
        now = self._boot()
        if known is None or now is None:
            return None
        start, seconds, signed = known.split(" ")
        passed = now[1] - float(seconds)
        return from_wire(signed) + timedelta(seconds=passed) if start == now[0] and passed >= 0 else None

    def __call__(self) -> datetime:
        """The present moment, in UTC."""
        return self._base + timedelta(seconds=self._monotonic() - self._started)

    @property
    def behind(self) -> bool:
        """Whether the machine's clock stood before what was already known when this process started."""
        return self._behind

    def uptime(self) -> holding.Uptime | None:
        """Now as allotments count it; None where the machine tells no uptime."""
        now = self._boot()
        return None if now is None else holding.Uptime(*now)

    def reread(self) -> None:
        """Take over what another process of this device has learned meanwhile."""
        if self._db is not None and _moment(get_meta(self._db, "clock_synced_at")) != self._synced_at:
            self._load()

    def state(self) -> ClockState:
        """How far this clock can be believed, as cases tell it."""
        now = self()
        if self._synced_at is not None and not self._behind and now - self._synced_at < BELIEVED_FOR:
            return ClockState(to_wire(self._synced_at), "synced")
        synced = None if self._synced_at is None else to_wire(self._synced_at)
        return ClockState(synced, "floor" if self._floor is not None else "unknown")

    def learn(self, signed: datetime) -> None:
        """Take over a time that a trusted party signed just now."""
        if self._floor is not None and signed < self._floor - AGREES_WITHIN:
            return
        if abs(signed - self()) > AGREES_WITHIN:
            self._base = signed
            self._started = self._monotonic()
        self._behind = False
        self._synced_at = signed
        self._floor = signed if self._floor is None else max(signed, self._floor)
        if self._db is None:
            return
        offset = (self() - self._machine()).total_seconds()
        boot = self._boot()
        seen = _moment(get_meta(self._db, "clock_seen"))
        set_meta(
            self._db,
            clock_floor=to_wire(self._floor),
            clock_synced_at=to_wire(signed),
            clock_offset=f"{offset:.3f}",
            **({} if boot is None else {"clock_boot": f"{boot[0]} {boot[1]:.3f} {to_wire(self())}"}),
            **({} if seen is None or seen <= self() else {"clock_seen": to_wire(self())}),
        )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else from_wire(text).astimezone(UTC)
