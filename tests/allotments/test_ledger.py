# SPDX-License-Identifier: EUPL-1.2
"""The ledger: named cases, and a machine that loses, repeats and copies everything there is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sync.allotments import holding as held
from sync.allotments.holding import Holding, Uptime
from sync.allotments.ledger import Lease, Ledger, Refused, Report, Turns

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LATER = NOW + timedelta(hours=6)
DATABASE, OTHER = UUID(int=1), UUID(int=2)
LEASE = UUID(int=10)


def _everybody(kiosk: str) -> bool:
    return True


def _ledger(pool: int = 7, granted: int = 3, used: int = 1, taken: int = 0) -> Ledger:
    lease = Lease(LEASE, "a", DATABASE, 1, granted, used, taken)
    return Ledger("crates", pool + granted, pool, {LEASE: lease})


Act = Callable[[Ledger], object]
REPORTS: dict[str, tuple[Act, object]] = {
    "nothing new": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 3, 1)), None),
    "more was promised": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 3, 3)), None),
    "an undo": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 3, 0)), None),
    "units come back": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 1, 1)), None),
    "more than was granted": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 4, 1)), Refused.FORK),
    "promised more than held": (lambda it: it.hear("a", DATABASE, Report(LEASE, 1, 2, 3)), Refused.FORK),
    "another kiosk": (lambda it: it.hear("b", DATABASE, Report(LEASE, 1, 3, 1)), Refused.OTHER_KIOSK),
    "another database": (lambda it: it.hear("a", OTHER, Report(LEASE, 1, 3, 1)), Refused.FENCED),
    "an old epoch": (lambda it: it.hear("a", DATABASE, Report(LEASE, 0, 3, 1)), Refused.FENCED),
    "an unknown one": (lambda it: it.hear("a", DATABASE, Report(OTHER, 1, 3, 1)), Refused.UNKNOWN),
    "a case": (lambda it: it.take("a", LEASE, 1, 3), None),
    "a case of too many": (lambda it: it.take("a", LEASE, 1, 4), Refused.OVERDRAWN),
    "a case of none": (lambda it: it.take("a", LEASE, 1, 0), Refused.OVERDRAWN),
    "a case of another kiosk": (lambda it: it.take("b", LEASE, 1, 1), Refused.OTHER_KIOSK),
    "a case of another epoch": (lambda it: it.take("a", LEASE, 2, 1), Refused.FENCED),
    "a case of an unknown one": (lambda it: it.take("a", OTHER, 1, 1), Refused.UNKNOWN),
    "a grant": (lambda it: it.grant("a", 2, LATER), 2),
    "a grant over the pool": (lambda it: it.grant("a", 99, LATER), 7),
    "a grant of less than nothing": (lambda it: it.grant("a", -2, LATER), 0),
    "a grant to nobody": (lambda it: it.grant("b", 2, LATER), 0),
    "a write-off": (lambda it: it.write_off(LEASE), 2),
    "growth": (lambda it: it.resize(20), True),
    "shrinking to what is out": (lambda it: it.resize(3), True),
    "shrinking below": (lambda it: it.resize(2), False),
}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("pool", [0, 7])
def test_each_word_keeps_the_sum(name: str, pool: int) -> None:
    act, wanted = REPORTS[name]
    ledger = _ledger(pool)
    before = replace(ledger.leases[LEASE])
    expected = min(pool, 7) if name == "a grant over the pool" else wanted
    if pool == 0 and name == "a grant":
        expected = 0
    assert act(ledger) == expected
    assert ledger.pool >= 0
    assert ledger.pool + ledger.promised == ledger.capacity
    if isinstance(wanted, Refused):
        assert ledger.leases[LEASE] == before


@pytest.mark.parametrize("granted", range(5))
@pytest.mark.parametrize("used", range(5))
@pytest.mark.parametrize("taken", range(5))
def test_a_report_is_taken_only_where_it_can_be_true(granted: int, used: int, taken: int) -> None:
    ledger = _ledger(granted=3, used=min(taken, 3), taken=min(taken, 3))
    verdict = ledger.hear("a", DATABASE, Report(LEASE, 1, granted, used))
    assert (verdict is None) is (min(taken, 3) <= used <= granted <= 3)
    assert ledger.pool + ledger.promised == ledger.capacity


def test_time_alone_brings_nothing_back() -> None:
    ledger = _ledger()
    ledger.grant("a", 1, NOW - timedelta(days=1))
    ledger.open("b", OTHER, UUID(int=11))
    assert ledger.renew("b", 7, {}, LATER, lambda kiosk: kiosk != "a") == 1
    assert ledger.leases[LEASE].out == 4


def test_a_recall_needs_the_others_word() -> None:
    ledger = _ledger(pool=0, granted=3, used=1)
    ledger.open("b", OTHER, UUID(int=11))
    assert ledger.renew("b", 1, {}, LATER, _everybody) == 1
    assert (ledger.leases[LEASE].keep, ledger.pool) == (1, 0)
    assert ledger.hear("a", DATABASE, Report(LEASE, 1, 2, 1)) is None
    ledger.renew("a", 0, {"a": 5.0}, LATER, _everybody)
    assert ledger.pool == 1, "what was recalled waits for whoever asked"
    assert ledger.renew("b", 1, {}, LATER, _everybody) == 0
    assert ledger.pool == 0


def test_a_new_database_fences_the_old_one_and_its_units_stay_out() -> None:
    ledger = _ledger()
    lease = ledger.open("a", OTHER, UUID(int=11))
    assert (lease.epoch, ledger.leases[LEASE].closed, ledger.pool) == (2, True, 7)
    assert ledger.take("a", LEASE, 1, 3) is None, "what it promised holds"
    assert ledger.hear("a", DATABASE, Report(LEASE, 1, 3, 1)) is Refused.FENCED


def test_after_a_write_off_a_late_promise_is_refused_not_oversold() -> None:
    ledger = _ledger(used=1, taken=1)
    ledger.write_off(LEASE)
    assert ledger.take("a", LEASE, 1, 1) is Refused.WRITTEN_OFF


def test_a_cancelled_case_frees_its_units_once() -> None:
    ledger = _ledger(used=2, taken=2)
    ledger.release(LEASE, 2)
    assert (ledger.pool, ledger.promised) == (9, 1)
    with pytest.raises(ValueError, match="not taken"):
        ledger.release(LEASE, 1)


def test_turns_tell_a_copy_and_a_repetition() -> None:
    turns = Turns(DATABASE)
    assert turns.judge(UUID(int=5), 0, 1) is None
    assert turns.go_on(UUID(int=5), 1, "boot") == 1
    assert turns.judge(UUID(int=5), 0, 1) is None, "the answer was lost, the same request comes again"
    assert turns.judge(UUID(int=6), 0, 1) is Refused.FORK
    assert turns.judge(UUID(int=6), 1, 0) is Refused.FORK
    assert turns.judge(UUID(int=6), 1, 2) is None


def test_turns_tell_another_boot_but_not_at_the_first_turn() -> None:
    turns = Turns(DATABASE)
    assert not turns.booted("boot")
    turns.go_on(UUID(int=5), 1, "boot")
    assert (turns.booted("boot"), turns.booted("another")) == (False, True)


GRACE = timedelta(hours=1)
LEFT_BOOTS: dict[str, tuple[Report | None, int, datetime | None]] = {
    "as it was": (Report(LEASE, 1, 3, 2), 2, LATER + GRACE),
    "more was promised": (Report(LEASE, 1, 3, 3), 3, LATER + GRACE),
    "an undo before the start": (Report(LEASE, 1, 3, 1), 1, LATER + GRACE),
    "what was given back stays out, the other may have sold it": (Report(LEASE, 1, 2, 2), 2, LATER + GRACE),
    "no word": (None, 2, None),
    "an image from before what arrived": (Report(LEASE, 1, 3, 0), 2, None),
    "more than was granted": (Report(LEASE, 1, 4, 4), 2, None),
    "an old epoch": (Report(LEASE, 0, 3, 2), 2, None),
}


@pytest.mark.parametrize("name", LEFT_BOOTS)
def test_what_a_former_boot_leaves(name: str) -> None:
    report, used, back_at = LEFT_BOOTS[name]
    ledger = _ledger(used=2, taken=1)
    ledger.leases[LEASE].not_after = LATER
    ledger.leave_boot("a", report, GRACE)
    left = ledger.leases[LEASE]
    assert (left.closed, left.granted, left.used, left.back_at, ledger.pool) == (True, 3, used, back_at, 7)
    assert ledger.lease_of("a") is None
    assert ledger.bring_back(LATER) == 0
    back = ledger.bring_back(LATER + GRACE)
    assert back == (3 - used if back_at else 0)
    assert (ledger.pool, ledger.promised) == (7 + back, 3 - back)
    assert ledger.bring_back(LATER + GRACE) == 0, "once"


def test_who_holds_nothing_leaves_nothing() -> None:
    ledger = _ledger()
    ledger.leave_boot("b", None, GRACE)
    assert ledger == _ledger()


def test_what_was_written_off_does_not_come_back_again() -> None:
    ledger = _ledger(used=1)
    ledger.leases[LEASE].not_after = LATER
    ledger.leave_boot("a", Report(LEASE, 1, 3, 1), GRACE)
    assert ledger.write_off(LEASE) == 2
    assert (ledger.bring_back(LATER + GRACE), ledger.pool) == (0, 9)


class District(RuleBasedStateMachine):
    """Three kiosks, one stock; answers get lost, kiosks lose their memory, cases come late, in any order."""

    capacity = 9

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger("crates", self.capacity, self.capacity)
        self.databases = {name: UUID(int=number) for number, name in enumerate("abc")}
        self.holdings: dict[str, Holding | None] = dict.fromkeys("abc")
        self.underway: list[tuple[str, UUID, int, int]] = []
        self.told = 0
        self.cancelled = 0
        self.ids = 100
        self.seconds = 0.0

    def _id(self) -> UUID:
        self.ids += 1
        return UUID(int=self.ids)

    def _now(self) -> Uptime:
        return Uptime("boot", self.seconds)

    @rule(name=st.sampled_from("abc"), need=st.integers(0, 4), mean=st.floats(0, 5))
    def renew(self, name: str, need: int, mean: float) -> None:
        """A renewal; where its answer was lost the same one is answered again, so that both ends agree."""
        has, database = self.holdings[name], self.databases[name]
        lease = self.ledger.open(name, database, self._id())
        if has is not None:
            if lease.keep is not None:
                has = held.give_back(has, lease.keep)
            report = Report(has.allotment, has.epoch, has.granted, has.used)
            assert self.ledger.hear(name, database, report) is None
        self.ledger.renew(name, need, {name: mean}, LATER, _everybody)
        term = timedelta(hours=6)
        self.holdings[name] = Holding(
            lease.allotment, "crates", lease.epoch, lease.granted, lease.used, self._now(), term, LATER
        )

    @rule(name=st.sampled_from("abc"), quantity=st.integers(1, 3))
    def promise(self, name: str, quantity: int) -> None:
        """A resident is told `fest`."""
        has = self.holdings[name]
        sold = held.use(has, quantity, self._now()) if has is not None else None
        if sold is not None:
            self.holdings[name] = sold
            self.told += quantity
            self.underway.append((name, sold.allotment, sold.epoch, quantity))

    @precondition(lambda self: self.underway)
    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        """Some case arrives; each can, for nobody wrote anything off. It may be cancelled there."""
        case = self.underway.pop(data.draw(st.integers(0, len(self.underway) - 1)))
        assert self.ledger.take(*case) is None
        if data.draw(st.booleans()):
            self.ledger.release(case[1], case[3])
            self.cancelled += case[3]

    @rule(name=st.sampled_from("abc"))
    def forget(self, name: str) -> None:
        """A kiosk gets a new disk; what it promised is on paper and under way."""
        self.holdings[name] = None
        self.databases[name] = self._id()

    @rule(hours=st.integers(1, 8))
    def wait(self, hours: int) -> None:
        """Time passes, terms end."""
        self.seconds += hours * 3600

    @rule(capacity=st.integers(0, 14))
    def resize(self, capacity: int) -> None:
        """Staff change how many there are."""
        self.ledger.resize(capacity)

    @invariant()
    def never_too_many(self) -> None:
        """What was told and what is free fit into the capacity, whatever happened."""
        assert self.ledger.pool >= 0
        assert self.ledger.pool + self.ledger.promised == self.ledger.capacity
        assert self.told - self.cancelled <= self.ledger.capacity


District.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestDistrict = District.TestCase


@dataclass
class Machine:
    """One machine that calls itself kiosk a: it may be started anew, and copied with its disk."""

    boot: str
    database: UUID
    turn: int = 0
    holding: Holding | None = None


class Copies(RuleBasedStateMachine):
    """One kiosk's disk in several machines, each of which promises what it may; the rules are the platform's.

    Every machine has a line at least once before a term is over, which is when the platform notices a second one.
    """

    capacity = 9
    term = timedelta(hours=6)

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger("crates", self.capacity, self.capacity)
        self.numbers = iter(range(100, 10_000))
        self.machines = [Machine("boot-1", self._id())]
        self.turns = Turns(self.machines[0].database)
        self.underway: list[tuple[str, UUID, int, int]] = []
        self.hours = 0.0

    def _id(self) -> UUID:
        return UUID(int=next(self.numbers))

    def _one(self, data: st.DataObject) -> Machine:
        return self.machines[data.draw(st.integers(0, len(self.machines) - 1))]

    def _distrust(self) -> None:
        for lease in self.ledger.leases.values():
            lease.back_at = None

    def _speak(self, machine: Machine, need: int) -> None:
        turns = self.turns
        if turns.database != machine.database:
            turns = Turns(machine.database)
            self._distrust()
        request = self._id()
        if turns.judge(request, machine.turn, 1) is Refused.FORK:
            self._distrust()
            machine.database, machine.turn, machine.holding = self._id(), 0, None
            return
        has = machine.holding
        report = Report(has.allotment, has.epoch, has.granted, has.used) if has is not None else None
        if turns.booted(machine.boot):
            self.ledger.leave_boot("a", report, GRACE)
        elif report is not None:
            assert self.ledger.hear("a", machine.database, report) is None
        now = NOW + timedelta(hours=self.hours)
        lease = self.ledger.open("a", machine.database, self._id())
        self.ledger.bring_back(now)
        self.ledger.renew("a", need, {"a": 2.0}, now + self.term, _everybody)
        lease.not_after = now + self.term
        machine.turn, self.turns = turns.go_on(request, 1, machine.boot), turns
        machine.holding = Holding(
            lease.allotment, "crates", lease.epoch, lease.granted, lease.used,
            Uptime(machine.boot, self.hours * 3600), self.term, lease.not_after,
        )  # fmt: skip

    @rule(data=st.data(), need=st.integers(0, 4))
    def renew(self, data: st.DataObject, need: int) -> None:
        """One of them has a line."""
        self._speak(self._one(data), need)

    @rule(data=st.data(), quantity=st.integers(1, 3))
    def promise(self, data: st.DataObject, quantity: int) -> None:
        """A resident is told `fest` at one of them."""
        machine = self._one(data)
        now = Uptime(machine.boot, self.hours * 3600)
        sold = held.use(machine.holding, quantity, now) if machine.holding is not None else None
        if sold is not None:
            machine.holding = sold
            self.underway.append(("a", sold.allotment, sold.epoch, quantity))

    @rule(data=st.data())
    def start_anew(self, data: st.DataObject) -> None:
        """The power goes and comes."""
        self._one(data).boot = f"boot-{next(self.numbers)}"

    @precondition(lambda self: len(self.machines) < 4)
    @rule(data=st.data())
    def copy(self, data: st.DataObject) -> None:
        """Somebody copies the disk of a running kiosk into another machine."""
        self.machines.append(replace(self._one(data), boot=f"boot-{next(self.numbers)}"))

    @precondition(lambda self: self.underway)
    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        """Whatever was promised is taken."""
        case = self.underway.pop(data.draw(st.integers(0, len(self.underway) - 1)))
        assert self.ledger.take(*case) is None

    @rule(hours=st.integers(1, 5))
    def wait(self, hours: int) -> None:
        """Time passes, less than a term; all had a line before."""
        for machine in self.machines:
            self._speak(machine, 0)
        self.hours += hours

    @invariant()
    def all_promises_fit(self) -> None:
        """Everything that is under way could arrive now."""
        assert self.ledger.pool >= 0
        assert self.ledger.pool + self.ledger.promised == self.ledger.capacity
        wanted: dict[UUID, int] = {}
        for _, allotment, _, quantity in self.underway:
            wanted[allotment] = wanted.get(allotment, 0) + quantity
        for allotment, quantity in wanted.items():
            lease = self.ledger.leases[allotment]
            assert lease.taken + quantity <= lease.granted


Copies.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestCopies = Copies.TestCase
