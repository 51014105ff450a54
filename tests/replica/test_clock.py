# SPDX-License-Identifier: EUPL-1.2
from datetime import datetime, timedelta

import pytest
from sqlite_utils import Database

from sync.contract.times import to_wire
from sync.replica import cases
from sync.replica.meta import BELIEVED_FOR, TrustedClock, get_meta, set_meta
from tests.replica.making import CLOCK, KEY, NOW, PLACE, draft

YEAR = timedelta(days=365)
SECOND = timedelta(seconds=1)


class Machine:
    """A machine's clock and its monotonic one, both moved by hand."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now
        self.ticks = 1000.0
        self.boot: str | None = None

    def run(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.ticks += seconds

    def start(self, db: Database | None) -> TrustedClock:
        """As a new process would; without a `boot` each time on a machine that was started anew."""
        return TrustedClock(
            db, lambda: self.now, lambda: self.ticks, lambda: (self.boot, self.ticks) if self.boot else None
        )


def test_a_new_kiosk_believes_its_machine_and_says_so(db: Database) -> None:
    clock = Machine().start(db)
    assert clock() == NOW
    assert (clock.behind, clock.state().trust, clock.state().synced_at) == (False, "unknown", None)


def test_a_step_of_the_machine_in_mid_visit_changes_nothing(db: Database) -> None:
    machine = Machine()
    clock = machine.start(db)
    machine.now -= YEAR
    machine.ticks += 5
    assert clock() == NOW + timedelta(seconds=5)


@pytest.mark.parametrize("wrong", [-YEAR, YEAR, -timedelta(hours=1), timedelta(minutes=3)], ids=str)
def test_a_signed_time_sets_a_wrong_clock_right_and_it_stays_so(db: Database, wrong: timedelta) -> None:
    machine = Machine(NOW + wrong)
    clock = machine.start(db)
    clock.learn(NOW)
    assert (clock(), clock.state().trust) == (NOW, "synced")
    machine.run(3600)
    again = machine.start(db)
    assert abs(again() - (NOW + timedelta(hours=1))) < SECOND
    assert again.state().trust == "synced"


@pytest.mark.parametrize("step", [-YEAR, -timedelta(hours=5), timedelta(hours=30), YEAR], ids=str)
@pytest.mark.parametrize("wrong", [timedelta(0), -YEAR, timedelta(hours=30)], ids=str)
def test_whoever_sets_the_machines_clock_changes_nothing_until_it_starts_anew(
    db: Database, wrong: timedelta, step: timedelta
) -> None:
    machine = Machine(NOW + wrong)
    machine.boot = "first"
    machine.start(db).learn(NOW)
    machine.now += step
    machine.run(3600)
    again = machine.start(db)
    assert abs(again() - (NOW + timedelta(hours=1))) < 2 * SECOND
    assert (again.behind, again.state().trust) == (False, "synced")


def test_after_a_new_start_the_machines_clock_counts_again(db: Database) -> None:
    machine = Machine()
    machine.boot = "first"
    machine.start(db).learn(NOW)
    machine.now += timedelta(days=3)
    machine.boot, machine.ticks = "second", 5.0
    assert machine.start(db)() == NOW + timedelta(days=3)


def test_small_differences_are_left_alone(db: Database) -> None:
    machine = Machine(NOW + timedelta(seconds=90))
    clock = machine.start(db)
    clock.learn(NOW)
    assert clock() == NOW + timedelta(seconds=90)
    assert clock.state().trust == "synced"


def test_never_below_the_newest_signed_time(db: Database) -> None:
    machine = Machine()
    machine.start(db).learn(NOW)
    machine.now = NOW - YEAR
    clock = machine.start(db)
    assert clock() == NOW
    assert (clock.behind, clock.state().trust) == (True, "floor")
    clock.learn(NOW + timedelta(days=2))
    assert (clock.behind, clock(), clock.state().trust) == (False, NOW + timedelta(days=2), "synced")


def test_a_replayed_signed_time_is_not_taken(db: Database) -> None:
    clock = Machine().start(db)
    clock.learn(NOW)
    clock.learn(NOW - timedelta(days=1))
    assert clock() == NOW
    assert get_meta(db, "clock_floor") == to_wire(NOW)


def test_never_before_the_last_confirmation_here(db: Database) -> None:
    cases.confirm(db, [draft(1)], PLACE, KEY, NOW, CLOCK)
    clock = Machine(NOW - YEAR).start(db)
    assert (clock(), clock.behind) == (NOW, True)


def test_a_confirmation_under_a_fast_clock_does_not_forbid_the_true_time(db: Database) -> None:
    """A year ahead by a wrong setting: were that taken for a floor, the kiosk would stay out of service a year."""
    machine = Machine(NOW + YEAR)
    clock = machine.start(db)
    cases.confirm(db, [draft(1)], PLACE, KEY, clock(), clock.state())
    clock.learn(NOW)
    assert clock() == NOW
    machine.run(60)
    assert machine.start(db)() == NOW + timedelta(seconds=60)


def test_belief_ends_after_two_days(db: Database) -> None:
    machine = Machine()
    clock = machine.start(db)
    clock.learn(NOW)
    machine.run(BELIEVED_FOR.total_seconds() - 1)
    assert clock.state().trust == "synced"
    machine.run(2)
    assert clock.state() == type(clock.state())(to_wire(NOW), "floor")


def test_drift_is_mended_by_each_signed_time(db: Database) -> None:
    machine = Machine()
    clock = machine.start(db)
    true = NOW
    for _ in range(30):
        machine.run(86_400 + 130)
        true += timedelta(days=1)
        clock.learn(true)
        assert abs(clock() - true) <= timedelta(minutes=2)


def test_without_a_replica_it_still_runs() -> None:
    clock = Machine().start(None)
    clock.learn(NOW + YEAR)
    assert clock() == NOW + YEAR


def test_values_are_written_together(db: Database) -> None:
    set_meta(db, a="1", b="2")
    set_meta(db, a="3")
    assert (get_meta(db, "a"), get_meta(db, "b"), get_meta(db, "c")) == ("3", "2", None)
