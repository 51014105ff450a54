# SPDX-License-Identifier: EUPL-1.2
"""Whatever is confirmed, undone, released, delivered and torn down in whatever order: the chain holds."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from sync.contract.cases import CaseResult, Envelope
from sync.replica import cases
from tests.opening import open_replica
from tests.replica.making import CLOCK, KEY, NOW, PLACE, case_id, chain_faults, draft


class Kiosk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="chain-"))
        self.db = open_replica(self.folder)
        self.now = NOW
        self.count = 0
        self.baskets: list[list[int]] = []
        self.confirmed: set[str] = set()
        self.undone: set[str] = set()
        self.platform: dict[str, bytes] = {}

    @rule(size=st.integers(1, 4))
    def confirm(self, size: int) -> None:
        basket = list(range(self.count + 1, self.count + size + 1))
        self.count += size
        cases.confirm(self.db, [draft(n) for n in basket], PLACE, KEY, self.now, CLOCK)
        self.baskets.append(basket)
        self.confirmed |= {str(case_id(n)) for n in basket}

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        if self.baskets:
            basket = data.draw(st.sampled_from(self.baskets))
            if cases.undo(self.db, [case_id(n) for n in basket], PLACE, KEY, self.now):
                gone = {str(case_id(n)) for n in basket}
                assert not gone & self.platform.keys()
                self.undone |= gone

    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        if self.baskets:
            cases.release(self.db, [case_id(n) for n in data.draw(st.sampled_from(self.baskets))])

    @rule(data=st.data(), seconds=st.sampled_from([-1, 30, 300]))
    def hold(self, data: st.DataObject, seconds: int) -> None:
        if self.baskets:
            basket = data.draw(st.sampled_from(self.baskets))
            cases.hold(self.db, [case_id(n) for n in basket], self.now + timedelta(seconds=seconds))

    @rule(seconds=st.sampled_from([1, 29, 31, 86_400, -5, -31_536_000]))
    def time_goes_on_or_back(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(answered=st.booleans(), statuses=st.lists(st.sampled_from([201, 201, 503, 409]), min_size=1, max_size=3))
    def deliver(self, answered: bool, statuses: list[int]) -> None:
        results = []
        for index, case in enumerate(cases.deliverable(self.db, self.now)):
            envelope = bytes(case.signed.envelope)
            assert self.platform.setdefault(case.case_id, envelope) == envelope, "same id, other bytes"
            read = msgspec.json.decode(envelope, type=Envelope)
            results.append(CaseResult(read.case_id, statuses[index % len(statuses)]))
        if answered:
            cases.record_results(self.db, tuple(results), KEY)

    @rule()
    def crash(self) -> None:
        self.db.conn.close()
        self.db = open_replica(self.folder)

    @invariant()
    def nothing_is_lost_and_the_chain_holds(self) -> None:
        assert chain_faults(self.db) == []
        rows = dict(self.db.conn.execute("SELECT case_id, kind FROM cases"))
        assert rows.keys() == self.confirmed
        assert {key for key, kind in rows.items() if kind == "void"} == self.undone

    def teardown(self) -> None:
        self.db.conn.close()
        shutil.rmtree(self.folder)


Kiosk.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestKiosk = Kiosk.TestCase
