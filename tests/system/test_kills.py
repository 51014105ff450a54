# SPDX-License-Identifier: EUPL-1.2
"""A sample of `python -m tests.system.kills`: nothing shown is lost, nothing comes twice, nothing goes untold."""

import pytest

from tests.system.kills.plan import Plan
from tests.system.kills.run import Run
from tests.system.stage import Stage

pytestmark = pytest.mark.system

SAMPLE = (
    Plan(1, "visit", "confirming", 0.06, offline=False, prints=True),
    Plan(2, "kiosk", "confirmed", 0.1, offline=True, prints=True),
    Plan(3, "engine", "finishing", 0.4, offline=False, prints=False),
    Plan(4, "supervisor", "confirming", 0.15, offline=False, prints=False),
    Plan(5, "platform", "finishing", 0.2, offline=False, prints=False),
)


def test_five_kills(stage: Stage) -> None:
    run = Run(stage)
    try:
        run.start()
        results = [run.kill(plan) for plan in SAMPLE]
        assert [fault for result in results for fault in result.faults] == []
        assert run.settle({case_id for result in results for case_id in result.committed}) == []
        assert sum(len(result.committed) for result in results) >= 3
    finally:
        run.stop()
