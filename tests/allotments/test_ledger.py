# SPDX-License-Identifier: EUPL-1.2
"""The ledger: named cases, and a machine that loses, repeats and copies everything there is."""

from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field, replace
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
    "a case": (lambda it: it.take("a", DATABASE, LEASE, 1, 3), None),
    "a case of more than was granted": (lambda it: it.take("a", DATABASE, LEASE, 1, 4), None),
    "a case of all there is": (lambda it: it.take("a", DATABASE, LEASE, 1, 10), None),
    "a case of too many": (lambda it: it.take("a", DATABASE, LEASE, 1, 11), Refused.OVERDRAWN),
    "a case of none": (lambda it: it.take("a", DATABASE, LEASE, 1, 0), Refused.OVERDRAWN),
    "a case of another kiosk": (lambda it: it.take("b", DATABASE, LEASE, 1, 1), Refused.OTHER_KIOSK),
    "a case of another epoch": (lambda it: it.take("a", DATABASE, LEASE, 2, 1), Refused.FENCED),
    "a case of an unknown one": (lambda it: it.take("a", DATABASE, OTHER, 1, 1), None),
    "a case of an unknown one, of too many": (lambda it: it.take("a", DATABASE, OTHER, 1, 8), Refused.UNKNOWN),
    "a grant": (lambda it: it.grant("a", 2, LATER), 2),
    "a grant over the pool": (lambda it: it.grant("a", 99, LATER), 7),
    "a grant of less than nothing": (lambda it: it.grant("a", -2, LATER), 0),
    "a grant to nobody": (lambda it: it.grant("b", 2, LATER), 0),
    "a write-off": (lambda it: it.write_off(LEASE), 2),
    "growth": (lambda it: it.resize(20), True),
    "shrinking to what is out": (lambda it: it.resize(3), True),
    "shrinking below": (lambda it: it.resize(2), False),
}


WITHOUT_POOL = {
    "a grant": 0,
    "a case of more than was granted": Refused.OVERDRAWN,
    "a case of all there is": Refused.OVERDRAWN,
    "a case of an unknown one": Refused.UNKNOWN,
}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("pool", [0, 7])
def test_each_word_keeps_the_sum(name: str, pool: int) -> None:
    act, wanted = REPORTS[name]
    ledger = _ledger(pool)
    before = replace(ledger.leases[LEASE])
    expected = min(pool, 7) if name == "a grant over the pool" else wanted
    expected = WITHOUT_POOL.get(name, expected) if pool == 0 else expected
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
    assert ledger.take("a", DATABASE, LEASE, 1, 3) is None, "what it promised holds"
    assert ledger.hear("a", DATABASE, Report(LEASE, 1, 3, 1)) is Refused.FENCED


def test_after_a_write_off_a_late_promise_is_kept_while_there_is_some_and_never_oversold() -> None:
    ledger = _ledger(used=1, taken=1)
    ledger.write_off(LEASE)
    assert ledger.take("a", DATABASE, LEASE, 1, 1) is None
    ledger.open("b", OTHER, UUID(int=12))
    assert ledger.grant("b", 99, LATER) == ledger.capacity - 2
    assert ledger.take("a", DATABASE, LEASE, 1, 1) is Refused.WRITTEN_OFF


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


def _set_back(pool: int = 7) -> Ledger:
    ledger = _ledger(pool)
    ledger.doubted = True
    return ledger


KNOWN_NO_MORE = UUID(int=77)
WORDS: dict[str, tuple[Report, tuple[int, int, UUID | None]]] = {
    "as it is known": (Report(LEASE, 1, 3, 1), (7, 3, LEASE)),
    "more under the same lease": (Report(LEASE, 1, 5, 1), (5, 5, LEASE)),
    "less is not taken here but with the report": (Report(LEASE, 1, 2, 1), (7, 3, LEASE)),
    "a later lease": (Report(KNOWN_NO_MORE, 2, 4, 2), (3, 7, KNOWN_NO_MORE)),
    "an earlier lease": (Report(KNOWN_NO_MORE, 1, 4, 2), (3, 7, LEASE)),
    "more than there is, until others have spoken": (Report(LEASE, 1, 11, 1), (7, 3, LEASE)),
    "another epoch of a known lease": (Report(LEASE, 2, 5, 1), (7, 3, LEASE)),
}


@pytest.mark.parametrize("name", WORDS)
def test_a_kiosk_is_believed_what_it_was_granted_after_the_backup(name: str) -> None:
    report, (pool, out, current) = WORDS[name]
    ledger = _set_back()
    ledger.recognise("a", DATABASE, report)
    lease = ledger.lease_of("a")
    assert (ledger.pool, ledger.promised, lease and lease.allotment) == (pool, out, current)


def test_a_kiosk_is_not_believed_where_nothing_was_set_back() -> None:
    ledger = _ledger()
    ledger.recognise("a", DATABASE, Report(LEASE, 1, 5, 1))
    assert ledger == _ledger()


LATE_PROMISES: dict[str, tuple[tuple[str, UUID, int, int], Refused | None, int]] = {
    "within what is known": (("a", LEASE, 1, 3), None, 7),
    "of a larger grant": (("a", LEASE, 1, 5), None, 5),
    "of a lease that is not known": (("a", KNOWN_NO_MORE, 2, 4), None, 3),
    "of a kiosk that is not known": (("b", KNOWN_NO_MORE, 1, 4), None, 3),
    "more than there is": (("b", KNOWN_NO_MORE, 1, 8), Refused.DOUBTED, 7),
    "of another kiosk's lease": (("b", LEASE, 1, 5), Refused.OTHER_KIOSK, 7),
    "of nothing": (("a", LEASE, 1, 0), Refused.OVERDRAWN, 7),
}


@pytest.mark.parametrize("name", LATE_PROMISES)
def test_a_promise_made_after_the_backup_is_kept(name: str) -> None:
    (kiosk, allotment, epoch, quantity), refused, pool = LATE_PROMISES[name]
    ledger = _set_back()
    assert ledger.take(kiosk, DATABASE, allotment, epoch, quantity) is refused
    assert (ledger.pool, ledger.pool + ledger.promised) == (pool, 10)


def test_a_pool_that_is_doubted_grants_nothing_and_takes_everything_back() -> None:
    ledger = _set_back()
    assert (ledger.grant("a", 3, LATER), ledger.pool) == (0, 7)
    assert ledger.hear("a", DATABASE, Report(LEASE, 1, 1, 1)) is None
    assert ledger.pool == 9


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
        assert self.ledger.take(case[0], DATABASE, *case[1:]) is None
        if data.draw(st.booleans()):
            self.ledger.release(case[1], case[3])
            self.cancelled += case[3]

    @rule(data=st.data())
    def reserve(self, data: st.DataObject) -> None:
        """A case comes without a unit and gets one, if one is left. It may be cancelled."""
        allotment, before = self._id(), self.ledger.pool
        if not self.ledger.reserve("platform", DATABASE, allotment):
            assert before == 0
            return
        assert before == self.ledger.pool + 1
        self.told += 1
        if data.draw(st.booleans()):
            self.ledger.release(allotment, 1)
            self.cancelled += 1

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
        assert not self.ledger.full or all(lease.free == 0 for lease in self.ledger.leases.values())


District.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestDistrict = District.TestCase


class Elsewhere(District):
    """The same, but the units rest on places that another system holds: it may take them away, and they go back."""

    capacity = 0
    places = 0
    """Held there."""

    @rule(more=st.integers(-2, 3), back=st.integers(0, 3))
    def resize(self, more: int, back: int) -> None:
        """Places come or vanish there; so many are to go back where nobody needs them, and those go."""
        self.places = max(0, self.places + more)
        wanted = max(0, self.places - back)
        self.ledger.settle(wanted)
        self.places -= max(0, self.places - max(wanted, self.ledger.promised))

    @invariant()
    def every_unit_rests_on_a_place(self) -> None:
        """But for those that are owed: they end where they are promised, or when they come back."""
        assert 0 <= self.ledger.owed <= self.ledger.promised
        assert self.ledger.capacity - self.ledger.owed <= self.places


Elsewhere.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestElsewhere = Elsewhere.TestCase


def test_what_was_taken_away_elsewhere_is_asked_back_and_is_no_unit_any_more() -> None:
    ledger = _ledger(pool=0, granted=3, used=1)
    ledger.settle(1)
    assert (ledger.pool, ledger.capacity, ledger.owed, ledger.leases[LEASE].keep) == (0, 3, 2, 0)
    assert ledger.hear("a", DATABASE, Report(LEASE, 1, 1, 1)) is None
    assert (ledger.pool, ledger.capacity, ledger.owed) == (0, 1, 0)


def test_a_promise_that_was_lost_takes_nobodys_place_when_it_is_given_up() -> None:
    ledger = _ledger(pool=0, granted=2, used=1, taken=1)
    ledger.settle(1, 1)
    assert (ledger.owed, ledger.leases[LEASE].keep) == (1, None), "the one that is held may still be promised"
    ledger.release(LEASE, 1)
    assert (ledger.pool, ledger.promised, ledger.capacity, ledger.owed) == (0, 1, 1, 0)


@dataclass
class Machine:
    """One machine that calls itself a kiosk: it may be started anew, and copied with its disk."""

    kiosk: str
    boot: str
    database: UUID
    turn: int = 0
    holding: Holding | None = None


Case = tuple[str, UUID, int, int, int]
"""Kiosk, allotment, its epoch, quantity, and a number of its own."""


@dataclass
class Platform:
    """One stock's ledger and the turns, in the order of steps in which the platform takes a renewal."""

    ledger: Ledger
    new_id: Callable[[], UUID]
    turns: dict[str, Turns] = field(default_factory=dict)
    unheard: set[str] = field(default_factory=set)

    def backup(self) -> "Platform":
        """All of it as it is now."""
        return Platform(deepcopy(self.ledger), self.new_id, deepcopy(self.turns))

    def distrust(self, kiosk: str) -> None:
        """Somebody else spoke as this kiosk."""
        for lease in self.ledger.leases.values():
            if lease.kiosk == kiosk:
                lease.back_at = None

    def doubt(self, kiosks: Iterable[str]) -> None:
        """It was set back."""
        self.ledger.doubted, self.unheard = True, set(kiosks)
        for lease in self.ledger.leases.values():
            lease.back_at = None

    def take(self, case: "Case") -> Refused | None:
        """A case arrives; whose case has to wait is not yet heard."""
        kiosk, allotment, epoch, quantity, _ = case
        refused = self.ledger.take(kiosk, DATABASE, allotment, epoch, quantity)
        if refused is Refused.DOUBTED:
            self.unheard.add(kiosk)
        return refused

    def renew(self, machine: Machine, need: int, now: datetime, uptime: Uptime) -> None:
        """One machine has a line."""
        kiosk, ledger = machine.kiosk, self.ledger
        turns = self.turns.get(kiosk) or Turns(machine.database)
        if turns.database != machine.database:
            turns = Turns(machine.database)
            self.distrust(kiosk)
        request = self.new_id()
        if ledger.doubted and turns.ahead(request, machine.turn):
            turns.turn = machine.turn
        if turns.judge(request, machine.turn, 1) is Refused.FORK:
            self.distrust(kiosk)
            machine.database, machine.turn, machine.holding = self.new_id(), 0, None
            return
        has = machine.holding
        report = Report(has.allotment, has.epoch, has.granted, has.used) if has is not None else None
        if report is not None:
            ledger.recognise(kiosk, machine.database, report)
        if turns.booted(machine.boot):
            ledger.leave_boot(kiosk, report, GRACE)
        fenced = report is not None and ledger.hear(kiosk, machine.database, report) is not None
        lease = ledger.open(kiosk, machine.database, self.new_id())
        ledger.bring_back(now)
        ledger.renew(kiosk, need, {kiosk: 2.0}, now + TERM, _everybody)
        lease.not_after = now + TERM
        machine.turn = turns.go_on(request, 1, machine.boot)
        self.turns[kiosk] = turns
        self.unheard.discard(kiosk)
        if not self.unheard:
            ledger.doubted = False
        machine.holding = (
            None
            if fenced and has is not None and lease.allotment == has.allotment
            else Holding(
                lease.allotment, "crates", lease.epoch, lease.granted, lease.used, uptime, TERM, lease.not_after
            )
        )


TERM = timedelta(hours=6)


class Copies(RuleBasedStateMachine):
    """One kiosk's disk in several machines, each of which promises what it may.

    Every machine has a line at least once before a term is over, which is when the platform notices a second one.
    """

    capacity = 9
    kiosks = ("a",)

    def __init__(self) -> None:
        super().__init__()
        self.numbers = iter(range(100, 10_000))
        self.platform = Platform(Ledger("crates", self.capacity, self.capacity), self._id)
        self.machines = [Machine(kiosk, self._boot(), self._id()) for kiosk in self.kiosks]
        self.underway: list[Case] = []
        self.delivered: list[Case] = []
        self.hours = 0.0

    def _id(self) -> UUID:
        return UUID(int=next(self.numbers))

    def _boot(self) -> str:
        return f"boot-{next(self.numbers)}"

    def _one(self, data: st.DataObject) -> Machine:
        return self.machines[data.draw(st.integers(0, len(self.machines) - 1))]

    def _speak(self, machine: Machine, need: int) -> None:
        now = NOW + timedelta(hours=self.hours)
        self.platform.renew(machine, need, now, Uptime(machine.boot, self.hours * 3600))

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
            self.underway.append((machine.kiosk, sold.allotment, sold.epoch, quantity, next(self.numbers)))

    @rule(data=st.data())
    def start_anew(self, data: st.DataObject) -> None:
        """The power goes and comes."""
        self._one(data).boot = self._boot()

    @precondition(lambda self: len(self.machines) < 4)
    @rule(data=st.data())
    def copy(self, data: st.DataObject) -> None:
        """Somebody copies the disk of a running kiosk into another machine."""
        self.machines.append(replace(self._one(data), boot=self._boot()))

    @precondition(lambda self: self.underway)
    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        """Whatever was promised is taken."""
        case = self.underway.pop(data.draw(st.integers(0, len(self.underway) - 1)))
        assert self.platform.take(case) is None
        self.delivered.append(case)

    @rule(hours=st.integers(1, 5))
    def wait(self, hours: int) -> None:
        """Time passes, less than a term; all had a line before."""
        for machine in self.machines:
            self._speak(machine, 0)
        self.hours += hours

    @invariant()
    def all_promises_fit(self) -> None:
        """Everything that is under way could arrive."""
        ledger = self.platform.ledger
        assert ledger.pool >= 0
        assert ledger.pool + ledger.promised == ledger.capacity
        told = sum(case[3] for case in self.underway + self.delivered)
        assert told <= self.capacity


class SetBack(Copies):
    """Three kiosks without copies, and a platform whose backup is put back at any moment.

    What was told since and is not known there any more comes again, as kiosks send it again.
    """

    kiosks = ("a", "b", "c")

    def __init__(self) -> None:
        super().__init__()
        self.saved = self.platform.backup()
        self.saved_delivered: list[Case] = []

    @precondition(lambda self: False)
    @rule(data=st.data())
    def copy(self, data: st.DataObject) -> None:
        """Not here: two machines of one name cannot both be heard."""

    @rule()
    def back_up(self) -> None:
        """The operator's backup."""
        self.saved, self.saved_delivered = self.platform.backup(), list(self.delivered)

    @rule()
    def set_back(self) -> None:
        """It is put back, and the operator says so."""
        lost = [case for case in self.delivered if case not in self.saved_delivered]
        self.platform, self.delivered = self.saved.backup(), list(self.saved_delivered)
        self.underway += lost
        self.platform.doubt(self.kiosks)

    @precondition(lambda self: self.underway)
    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        """What is not taken at once, is once all have been heard."""
        case = self.underway[data.draw(st.integers(0, len(self.underway) - 1))]
        self._arrive(case)
        if case in self.underway:
            for machine in self.machines:
                self._speak(machine, 0)
            self._arrive(case)
        assert case in self.delivered

    def _arrive(self, case: Case) -> None:
        refused = self.platform.take(case)
        if refused is None:
            self.underway.remove(case)
            self.delivered.append(case)
        else:
            assert refused is Refused.DOUBTED

    def _speak(self, machine: Machine, need: int) -> None:
        """A round brings the cases first."""
        for case in list(self.underway):
            if case[0] == machine.kiosk:
                self._arrive(case)
        super()._speak(machine, need)


Copies.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestCopies = Copies.TestCase
SetBack.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestSetBack = SetBack.TestCase
