# SPDX-License-Identifier: EUPL-1.2
"""Allotments in the file: stored with their renewal, promised with their case, back with its undo, never twice."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlite_utils import Database

from sync.allotments.holding import Uptime
from sync.contract.allotments import RenewResponse
from sync.contract.cases import AllotmentUse
from sync.replica import allotments, cases
from sync.replica.allotments import PromiseGoneError
from sync.replica.database import SCHEMA_VERSION
from sync.replica.meta import TrustedClock, get_meta
from tests.opening import TEST_KEY, connection, open_replica
from tests.replica.making import (
    CLOCK,
    KEY,
    NOW,
    PLACE,
    STOCK,
    UPTIME,
    case_id,
    draft,
    grant,
    renew,
)  # fmt: skip

OTHER = "crates:remmesweiler-dgh/2026-w49"
LATER = replace(UPTIME, seconds=UPTIME.seconds + 3600)


def _confirm(db: Database, number: int, uses: tuple[AllotmentUse, ...], at: Uptime | None = UPTIME) -> list[UUID]:
    return cases.confirm(db, [draft(number, uses=uses)], PLACE, KEY, NOW, CLOCK, uptime=at)


def _chosen(db: Database, units: int, at: Uptime | None = UPTIME) -> tuple[AllotmentUse, ...]:
    (uses,) = allotments.choose(db, [{STOCK: units}], at)
    assert uses is not None
    return uses


def test_a_fresh_kiosk_may_promise_nothing(db: Database) -> None:
    assert allotments.promisable(db, UPTIME) == {}
    assert allotments.choose(db, [{STOCK: 1}], UPTIME) == [None]
    with pytest.raises(PromiseGoneError):
        _confirm(db, 1, (AllotmentUse(case_id(901), "other", 1, 1),))
    assert cases.waiting(db) == 0


def test_units_are_promised_with_their_case_and_come_back_with_its_undo(db: Database) -> None:
    renew(db, grant(1, 3), grant(2, 1, OTHER))
    (uses,) = allotments.choose(db, [{STOCK: 2, OTHER: 1}], UPTIME)
    assert uses is not None
    ids = _confirm(db, 1, uses)
    assert allotments.promisable(db, UPTIME) == {STOCK: 1}
    assert allotments.choose(db, [{STOCK: 1, OTHER: 1}], UPTIME) == [None]
    assert cases.undo(db, ids, PLACE, KEY, NOW)
    assert allotments.promisable(db, UPTIME) == {STOCK: 3, OTHER: 1}
    assert not cases.undo(db, ids, PLACE, KEY, NOW)
    assert allotments.promisable(db, UPTIME) == {STOCK: 3, OTHER: 1}


def test_where_one_case_of_a_basket_cannot_be_promised_nothing_is_stored(db: Database) -> None:
    renew(db, grant(1, 1))
    uses = _chosen(db, 1)
    with pytest.raises(PromiseGoneError):
        cases.confirm(db, [draft(1, uses=uses), draft(2, uses=uses)], PLACE, KEY, NOW, CLOCK, uptime=UPTIME)
    assert (cases.waiting(db), allotments.promisable(db, UPTIME)) == (0, {STOCK: 1})


@pytest.mark.parametrize(
    "at",
    [
        None,
        replace(UPTIME, seconds=UPTIME.seconds + 86_400 - 60),
        replace(UPTIME, seconds=UPTIME.seconds - 1),
        Uptime("boot-2", 5.0),
        replace(UPTIME, boot="boot-2"),
    ],
    ids=["no uptime", "a minute before the end", "before it was asked for", "another boot", "as long up in another"],
)
def test_no_unit_is_promised_out_of_its_term(db: Database, at: Uptime | None) -> None:
    renew(db, grant(1, 1))
    uses = _chosen(db, 1)
    assert allotments.promisable(db, at) == {}
    assert allotments.choose(db, [{STOCK: 1}], at) == [None]
    with pytest.raises(PromiseGoneError):
        _confirm(db, 1, uses, at)
    assert cases.waiting(db) == 0


def test_in_another_boot_a_renewal_lets_promise_again(db: Database) -> None:
    renew(db, grant(1, 1))
    at = Uptime("boot-2", 5.0)
    assert allotments.promisable(db, at) == {}
    renew(db, grant(1, 1), at=at)
    _confirm(db, 1, _chosen(db, 1, at), at)
    assert allotments.promisable(db, at) == {}


def test_a_request_stays_the_same_until_it_is_answered(db: Database) -> None:
    first = allotments.begin_renewal(db, 1, UPTIME)
    assert first is not None
    assert allotments.begin_renewal(db, 2, LATER) == first
    assert allotments.renewal_due(db, LATER)
    answer = RenewResponse(1, "2026-11-23T08:00:00Z", (grant(1, 2),))
    allotments.end_renewal(db, first, answer)
    assert allotments.holdings(db)[0].asked == UPTIME
    assert not allotments.renewal_due(db, LATER)
    # The same answer once more, late: it belongs to no request that waits.
    allotments.end_renewal(db, first, RenewResponse(9, answer.now, ()))
    assert allotments.promisable(db, LATER) == {STOCK: 2}
    assert renew(db, grant(1, 2)).turn == 1


def test_what_is_promised_while_the_answer_is_on_its_way_is_not_forgotten(db: Database) -> None:
    renew(db, grant(1, 2))
    pending = allotments.begin_renewal(db, 1, LATER)
    assert pending is not None
    _confirm(db, 1, _chosen(db, 1))
    allotments.end_renewal(db, pending, RenewResponse(2, "2026-11-23T09:00:00Z", (grant(1, 3),)))
    assert allotments.promisable(db, LATER) == {STOCK: 2}
    report = renew(db, grant(1, 3), at=LATER).reports[0]
    assert (report.granted, report.used) == (3, 1)


def test_a_recalled_unit_is_promised_to_nobody_from_the_moment_it_goes_back(db: Database) -> None:
    renew(db, grant(1, 5))
    _confirm(db, 1, _chosen(db, 1))
    pending = allotments.begin_renewal(db, 1, UPTIME)
    assert pending is not None
    recall = RenewResponse(2, "2026-11-23T08:00:00Z", (grant(1, 5, keep=1),))
    assert allotments.end_renewal(db, pending, recall)
    uses = _chosen(db, 4)
    assert allotments.begin_renewal(db, 1, UPTIME) is not None
    assert allotments.promisable(db, UPTIME) == {STOCK: 1}
    with pytest.raises(PromiseGoneError):
        _confirm(db, 2, uses)


def test_a_stock_that_opens_again_does_not_forget_what_was_promised(db: Database) -> None:
    renew(db, grant(1, 3))
    _confirm(db, 1, _chosen(db, 2))
    assert [report.used for report in renew(db).reports] == [2]
    assert allotments.promisable(db, UPTIME) == {}
    assert renew(db, grant(1, 3)).reports == ()
    assert allotments.promisable(db, UPTIME) == {STOCK: 1}


def test_a_fenced_lease_and_a_fork_end_all_promises(db: Database) -> None:
    renew(db, grant(1, 3), grant(2, 3, OTHER))
    renew(db, grant(1, 3), grant(2, 3, OTHER), fenced=(case_id(901),))
    assert allotments.promisable(db, UPTIME) == {OTHER: 3}
    (uses,) = allotments.choose(db, [{OTHER: 1}], UPTIME)
    assert uses is not None
    pending = allotments.begin_renewal(db, 1, UPTIME)
    assert pending is not None
    allotments.drop_renewal(db, pending, forked=True)
    assert allotments.promisable(db, UPTIME) == {}
    assert allotments.begin_renewal(db, 1, UPTIME) is None
    assert not allotments.renewal_due(db, UPTIME)
    with pytest.raises(PromiseGoneError):
        _confirm(db, 1, uses)


def test_a_new_epoch_promises_nothing_of_the_old_one_and_begins_anew(db: Database) -> None:
    renew(db, grant(1, 3))
    uses = _chosen(db, 1)
    assert cases.leave_epochs(db, (UUID(get_meta(db, "epoch")),))
    assert allotments.promisable(db, UPTIME) == {}
    with pytest.raises(PromiseGoneError):
        _confirm(db, 1, uses)
    asked = renew(db, grant(2, 1, epoch=2))
    assert (asked.turn, str(asked.database), asked.reports) == (0, get_meta(db, "epoch"), ())
    assert allotments.promisable(db, UPTIME) == {STOCK: 1}


def test_it_is_due_at_half_its_term_and_in_another_boot(db: Database) -> None:
    assert not allotments.renewal_due(db, UPTIME)
    renew(db, grant(1, 1))
    assert not allotments.renewal_due(db, replace(UPTIME, seconds=UPTIME.seconds + 43_199))
    assert allotments.renewal_due(db, replace(UPTIME, seconds=UPTIME.seconds + 43_200))
    assert allotments.renewal_due(db, Uptime("boot-2", 5.0))
    assert not allotments.renewal_due(db, None)


def test_what_is_full_is_known_until_the_next_renewal_says_otherwise(db: Database) -> None:
    assert allotments.sold_out(db) == frozenset()
    renew(db, grant(1, 0, full=True), grant(2, 1, OTHER))
    assert allotments.sold_out(db) == {STOCK}
    renew(db, grant(1, 1))
    assert allotments.sold_out(db) == frozenset()


def test_each_start_has_a_higher_number(db: Database) -> None:
    assert [allotments.begin_incarnation(db) for _ in range(3)] == [1, 2, 3]


def test_no_time_that_anybody_says_changes_the_uptime(db: Database) -> None:
    boots = [("boot-1", 100.0)]
    clock = TrustedClock(db, lambda: NOW, lambda: 0.0, lambda: boots[-1])
    clock.learn(NOW)
    assert clock.uptime() == Uptime("boot-1", 100.0)
    boots.append(("boot-2", 3.0))
    assert clock.uptime() == Uptime("boot-2", 3.0)
    assert TrustedClock(db, lambda: NOW).uptime() is None


def test_a_file_of_before_gets_the_tables(tmp_path_factory: pytest.TempPathFactory) -> None:
    state = tmp_path_factory.mktemp("old")
    db = open_replica(state)
    epoch = get_meta(db, "epoch")
    db.conn.close()
    bare = connection(state / "replica.sqlite3", TEST_KEY)
    later = ("handed_cases", "allotments", "renewals", "withdrawals", "survey_answers", "collected_answers",
             "survey_results", "idea_words")  # fmt: skip
    bare.executescript("".join(f"DROP TABLE {table}; " for table in later) + "PRAGMA user_version = 1;")
    bare.close()
    db = open_replica(state)
    renew(db, grant(1, 1))
    assert (get_meta(db, "epoch"), allotments.promisable(db, UPTIME)) == (epoch, {STOCK: 1})
    assert db.conn.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    db.conn.close()


class Selling(RuleBasedStateMachine):
    """Sales, undos, renewals and recalls in any order beside a tally of our own."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="allotments-"))
        self.db = open_replica(self.folder)
        self.granted, self.turn, self.number = 0, 0, 0
        self.sold: dict[int, int] = {}

    @rule(more=st.integers(0, 4), keep=st.none() | st.integers(0, 3))
    def renews(self, more: int, keep: int | None) -> None:
        pending = allotments.begin_renewal(self.db, 1, UPTIME)
        assert pending is not None
        held = allotments.holdings(self.db)
        self.granted = held[0].granted + more if held else more
        self.turn += 1
        answer = RenewResponse(self.turn, "2026-11-23T08:00:00Z", (grant(1, self.granted, keep=keep),))
        allotments.end_renewal(self.db, pending, answer)

    @rule(units=st.integers(1, 5))
    def sells(self, units: int) -> None:
        (uses,) = allotments.choose(self.db, [{STOCK: units}], UPTIME)
        free = self.granted - sum(self.sold.values())
        assert (uses is None) == (free < units)
        if uses is not None:
            self.number += 1
            _confirm(self.db, self.number, uses)
            self.sold[self.number] = units

    @rule()
    def undoes(self) -> None:
        done = cases.undo(self.db, [case_id(self.number)], PLACE, KEY, NOW)
        assert done == (self.number in self.sold)
        if done:
            del self.sold[self.number]

    @invariant()
    def no_more_is_promised_than_was_granted(self) -> None:
        assert sum(self.sold.values()) <= self.granted
        assert sum(held.used for held in allotments.holdings(self.db)) == sum(self.sold.values())

    def teardown(self) -> None:
        self.db.conn.close()
        shutil.rmtree(self.folder)


Selling.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestSelling = Selling.TestCase
