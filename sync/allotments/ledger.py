# SPDX-License-Identifier: EUPL-1.2
"""The platform's side: one stock, its pool, and what each kiosk holds of it.

At every moment `pool + granted - released` over all leases is the capacity, so promises never exceed it. A
unit leaves the pool when it is granted and comes back only by the kiosk's own word, by a cancellation of what
arrived, or by the logged hand of staff; never because time has passed. The word of a kiosk that has started anew may
be that of a copy while the other still sells: it counts only when nothing can be sold any more under the former boot.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sync.allotments.policy import LEAST_CHANCE, divide, wanted


class Refused(StrEnum):
    """Why the platform does not take a report or a use."""

    UNKNOWN = "unknown-allotment"
    OTHER_KIOSK = "other-kiosk"
    FENCED = "stale-allotment"
    OVERDRAWN = "overdrawn-allotment"
    FORK = "forked-allotment"
    WRITTEN_OFF = "written-off-allotment"
    DOUBTED = "doubted-allotment"
    """Not now: the platform was set back, and somebody must first say what went back to the pool."""


@dataclass(slots=True)
class Lease:
    """One kiosk's part of a stock under one epoch; all numbers but `keep` only mean this epoch."""

    allotment: UUID
    kiosk: str
    database: UUID
    """The epoch of the kiosk's database: a restored copy has another one, or comes with an old turn."""
    epoch: int
    granted: int = 0
    used: int = 0
    """Promised, as the kiosk last said or as its cases prove."""
    taken: int = 0
    """Promised in cases that arrived."""
    released: int = 0
    """Of those, back in the pool because their case was cancelled."""
    keep: int | None = None
    """Recalled: free units over this one are to come back."""
    waiting: int = 0
    """Units for which somebody waited there in vain: what comes back is not given to others before."""
    not_after: datetime | None = None
    closed: bool = False
    """Written off, or of a boot or a database that exists no more: nothing is granted under it again."""
    back_at: datetime | None = None
    """Of a former boot: free units come back then, unless another copy of the kiosk has shown itself."""
    adopted: bool = False
    """Granted by a later state of this database, which is gone; known by the kiosk's word."""

    @property
    def free(self) -> int:
        """Units that the platform does not know to be promised."""
        return self.granted - self.used

    @property
    def out(self) -> int:
        """Units of the capacity that this lease binds."""
        return self.granted - self.released


@dataclass(frozen=True, slots=True)
class Report:
    """A kiosk's word on one lease: `granted` as it has it now, less what it gave back."""

    allotment: UUID
    epoch: int
    granted: int
    used: int


@dataclass(slots=True)
class Ledger:
    """One stock. Every method leaves the invariant whole or changes nothing."""

    stock: str
    capacity: int
    pool: int
    leases: dict[UUID, Lease] = field(default_factory=dict)
    doubted: bool = False
    """This database was set back to a backup: what it granted since is only known out there. Nothing leaves the pool
    until all kiosks have been heard, and their word on what they were granted is taken.
    """
    owed: int = 0
    """Units that are out and rest on nothing any more: what comes back leaves the stock."""
    _current: dict[str, Lease] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._current = {lease.kiosk: lease for lease in self.leases.values() if not lease.closed}

    @property
    def full(self) -> bool:
        """Whether every unit is promised, as far as is known here: none could be recalled."""
        return self.pool == 0 and all(lease.free == 0 for lease in self.leases.values())

    @property
    def promised(self) -> int:
        """Units that are or may be promised out there."""
        return sum(lease.out for lease in self.leases.values())

    def lease_of(self, kiosk: str) -> Lease | None:
        """The lease under which this kiosk gets units now."""
        return self._current.get(kiosk)

    def open(self, kiosk: str, database: UUID, allotment: UUID) -> Lease:
        """The kiosk's lease; a new one with the next epoch where it has none or comes with a new database.

        The old one is fenced: its promises hold and its units stay out, since nobody knows what was sold.
        """
        present = self.lease_of(kiosk)
        if present is not None and present.database == database:
            return present
        if present is not None:
            present.closed = True
        epoch = 1 + max((lease.epoch for lease in self.leases.values() if lease.kiosk == kiosk), default=0)
        lease = self.leases[allotment] = self._current[kiosk] = Lease(allotment, kiosk, database, epoch)
        return lease

    def recognise(self, kiosk: str, database: UUID, report: Report) -> None:
        """While this database is doubted: take the kiosk's word that it was granted more than is known here.

        Where the pool has not that much, others must first say what they gave back; until then it is not known.
        """
        if not self.doubted or not self._adopt(kiosk, database, report.allotment, report.epoch, report.granted):
            return
        lease = self.leases[report.allotment]
        present = self.lease_of(lease.kiosk)
        if not lease.adopted or not lease.closed or (present is not None and present.epoch >= lease.epoch):
            return
        if present is not None:
            present.closed, present.keep, present.waiting = True, None, 0
        lease.closed = False
        self._current[lease.kiosk] = lease

    def hear(self, kiosk: str, database: UUID, report: Report) -> Refused | None:
        """Take a kiosk's report: what it promised, and what it gives back to the pool."""
        lease = self.leases.get(report.allotment)
        wrong = self._fence(lease, kiosk, database, report.epoch)
        if lease is None or wrong is not None:
            return wrong
        if not lease.taken <= report.used <= report.granted <= lease.granted:
            return Refused.FORK
        self._back(lease.granted - report.granted)
        lease.granted, lease.used = report.granted, report.used
        if lease.keep is not None and lease.free <= lease.keep:
            lease.keep = None
        return None

    def leave_boot(self, kiosk: str, report: Report | None, grace: timedelta) -> None:
        """The kiosk speaks from another boot of its machine: end its lease; call it before `open`.

        Perhaps a copy speaks, and the machine in the former boot sells on until its term ends. What the report
        says is free therefore stays out until `grace` after that; without a report, or with one that knows less
        than is known here, for good.
        """
        lease = self._current.pop(kiosk, None)
        if lease is None:
            return
        lease.closed, lease.keep, lease.waiting = True, None, 0
        if (
            report is not None
            and report.epoch == lease.epoch
            and lease.taken <= report.used <= lease.granted
            and lease.not_after is not None
        ):
            lease.used, lease.back_at = report.used, lease.not_after + grace

    def bring_back(self, now: datetime) -> int:
        """Move to the pool what former boots have left, once they can sell nothing more; how many units."""
        units = 0
        for lease in self.leases.values():
            if lease.back_at is not None and lease.back_at <= now:
                units += lease.free
                lease.granted, lease.back_at = lease.used, None
        self._back(units)
        return units

    def grant(self, kiosk: str, units: int, not_after: datetime) -> int:
        """Move up to so many units from the pool to the kiosk's lease; how many it were."""
        lease = self.lease_of(kiosk)
        if lease is None:
            return 0
        moved = 0 if self.doubted else max(0, min(units, self.pool))
        self.pool -= moved
        lease.granted += moved
        lease.not_after = not_after
        return moved

    def renew(
        self,
        kiosk: str,
        need: int,
        means: Mapping[str, float],
        not_after: datetime,
        reachable: Callable[[str], bool],
        least: float = LEAST_CHANCE,
    ) -> int:
        """Provide a kiosk that is in touch: first what somebody waits for there, then its share; units still missing.

        What waits is met from the pool first, then from what the kiosk has; what then is missing is recalled
        from `reachable` others, who must say that they gave it. Free units over the kiosk's share are recalled too.
        """
        lease = self.lease_of(kiosk)
        if lease is None:
            return need
        share = wanted(means.get(kiosk, 0.0), least)
        self.grant(kiosk, need + min(lease.free, share) - lease.free, not_after)
        lease.waiting = 0
        if lease.keep is None:
            self.grant(kiosk, self._share(lease, need, means, least), not_after)
            lease.keep = need + share if lease.free > need + share else None
        else:
            lease.keep = max(lease.keep, need)
        missing = max(0, need - lease.free)
        lease.waiting = missing
        if missing:
            self._recall(missing, kiosk, means, reachable)
        return missing

    def take(self, kiosk: str, database: UUID, allotment: UUID, epoch: int, quantity: int) -> Refused | None:
        """A case has arrived that promised units: write them down. Terms do not matter, the promise was in time.

        Nor does the database from which it comes now: a case whose place in its chain a copy has taken is given a new
        one elsewhere, and its promise stands. More than was granted (by a backup's state, to a copy, before a
        write-off) is taken from the pool: whoever was promised it shall have it while there is some.
        """
        lease = self.leases.get(allotment)
        needed = quantity + (lease.taken if lease is not None else 0)
        short = quantity > 0 and (lease is None or lease.granted < needed)
        if short and not self._adopt(kiosk, database, allotment, epoch, needed) and self.doubted:
            return Refused.DOUBTED
        lease = self.leases.get(allotment)
        if lease is None:
            return Refused.UNKNOWN
        if lease.kiosk != kiosk:
            return Refused.OTHER_KIOSK
        if lease.epoch != epoch:
            return Refused.FENCED
        if quantity < 1 or lease.taken + quantity > lease.granted:
            return Refused.WRITTEN_OFF if lease.closed else Refused.OVERDRAWN
        lease.taken += quantity
        lease.used = max(lease.used, lease.taken)
        return None

    def reserve(self, holder: str, database: UUID, allotment: UUID) -> bool:
        """Take one unit out of the pool for a case that came without; False where the pool has none to give.

        A lease of its own holds it, under which nothing is ever granted again; it comes back by `release`.
        """
        if self.doubted or self.pool < 1:
            return False
        epoch = 1 + max((lease.epoch for lease in self.leases.values() if lease.kiosk == holder), default=0)
        self.leases[allotment] = Lease(allotment, holder, database, epoch, granted=1, used=1, taken=1, closed=True)
        self.pool -= 1
        return True

    def release(self, allotment: UUID, quantity: int) -> None:
        """A case that arrived was cancelled: its units are free for everybody. Raises ValueError for too many."""
        lease = self.leases[allotment]
        if not 0 <= quantity <= lease.taken - lease.released:
            raise ValueError(f"{quantity} units were not taken under {allotment}")
        lease.released += quantity
        self._back(quantity)

    def write_off(self, allotment: UUID) -> int:
        """Staff know that nothing more was promised there: what is free comes back; how many units.

        The epoch ends with it. A promise that turns up after all is kept while the pool has units, else refused in
        sight of staff.
        """
        lease = self.leases[allotment]
        back = lease.free
        lease.granted -= back
        self._back(back)
        lease.closed, lease.keep, lease.waiting, lease.back_at = True, None, 0, None
        if self._current.get(lease.kiosk) is lease:
            del self._current[lease.kiosk]
        return back

    def resize(self, capacity: int) -> bool:
        """Change the capacity; False where that is less than what is bound already."""
        if capacity < self.promised:
            return False
        self.pool += capacity - self.capacity
        self.capacity = capacity
        return True

    def settle(self, held: int, lost: int = 0) -> None:
        """Let the stock rest on `held` things that another system has for us, and on `lost` that it has no more.

        What is out beyond that is owed: kiosks are asked for what they have not promised, and what comes back is no
        unit any more. The `lost` ones were promised: no kiosk can give them back.
        """
        short = max(0, self.promised - lost - held)
        self.pool = max(0, held + lost - self.promised)
        self.capacity, self.owed = self.promised + self.pool, lost + short
        for lease in sorted(self._current.values(), key=lambda lease: (-lease.free, lease.kiosk)):
            asked = min(short, lease.free)
            if asked:
                lease.keep = lease.free - asked if lease.keep is None else min(lease.keep, lease.free - asked)
                short -= asked

    def _back(self, units: int) -> None:
        """Units are free again: for everybody, but for those that rest on nothing any more."""
        ended = min(units, self.owed)
        self.owed -= ended
        self.capacity -= ended
        self.pool += units - ended

    def _adopt(self, kiosk: str, database: UUID, allotment: UUID, epoch: int, granted: int) -> bool:
        """Count a forgotten grant again; False where the pool has not that much."""
        lease = self.leases.get(allotment)
        if lease is not None and (lease.kiosk, lease.epoch) != (kiosk, epoch):
            return True
        more = max(0, granted - (lease.granted if lease is not None else 0))
        if more > self.pool:
            return False
        if lease is None:
            lease = self.leases[allotment] = Lease(allotment, kiosk, database, epoch, closed=True, adopted=True)
        self.pool -= more
        lease.granted += more
        return True

    def _fence(self, lease: Lease | None, kiosk: str, database: UUID, epoch: int) -> Refused | None:
        if lease is None:
            return Refused.UNKNOWN
        if lease.kiosk != kiosk:
            return Refused.OTHER_KIOSK
        if lease.closed or lease.epoch != epoch or lease.database != database:
            return Refused.FENCED
        return None

    def _share(self, lease: Lease, need: int, means: Mapping[str, float], least: float) -> int:
        """What the policy gives this kiosk of the pool, after those who wait."""
        others = [other for other in self._current.values() if other is not lease]
        left = self.pool - sum(other.waiting for other in others)
        if left <= 0 or wanted(means.get(lease.kiosk, 0.0), least) <= lease.free - need:
            return 0
        free = {other.kiosk: other.free for other in others}
        free[lease.kiosk] = max(0, lease.free - need)
        return divide(left, free, means, least).get(lease.kiosk, 0)

    def _recall(self, units: int, asking: str, means: Mapping[str, float], reachable: Callable[[str], bool]) -> None:
        """Ask those back who have most over what they expect."""
        others = [lease for lease in self._current.values() if lease.kiosk != asking and reachable(lease.kiosk)]
        others.sort(key=lambda lease: (means.get(lease.kiosk, 0.0) - lease.free, lease.kiosk))
        for lease in others:
            kept = lease.free if lease.keep is None else min(lease.keep, lease.free)
            part = min(units, kept)
            if part > 0:
                lease.keep = kept - part
                units -= part


@dataclass(slots=True)
class Turns:
    """One kiosk's renewals in their order: each names the former, so that a copy of the kiosk is noticed.

    Of a kiosk and its copy the first to renew goes on; the other comes with an old turn and is refused.
    """

    database: UUID
    turn: int = 0
    request: UUID | None = None
    """The last request taken; it may come again, since its answer may have been lost."""
    incarnation: int = 0
    """The last start of the kiosk that spoke; sales of every one of them are taken."""
    boot: str = ""
    """The boot of the machine under which its last answer counts."""

    def ahead(self, request: UUID, turn: int) -> bool:
        """Whether the kiosk had answers that are not known here: this database was set back to a backup."""
        return not self.again(request) and turn > self.turn

    def judge(self, request: UUID, turn: int, incarnation: int) -> Refused | None:
        """Whether a request goes on where the last one ended; the same one again is `None` too (see `again`)."""
        if self.again(request):
            return None
        return Refused.FORK if turn != self.turn or incarnation < self.incarnation else None

    def again(self, request: UUID) -> bool:
        """Whether this very request was answered already."""
        return self.request == request

    def booted(self, boot: str) -> bool:
        """Whether the machine was started since the last answer, or another machine speaks."""
        return self.turn > 0 and boot != self.boot

    def go_on(self, request: UUID, incarnation: int, boot: str) -> int:
        """Note a request as answered; the next turn."""
        self.turn, self.request, self.incarnation, self.boot = self.turn + 1, request, incarnation, boot
        return self.turn
