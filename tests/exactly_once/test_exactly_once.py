# SPDX-License-Identifier: EUPL-1.2
"""A sample of `installer/run exactly-once`: every kind of fault once, and nothing lost, nothing doubled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exactly_once.__main__ import closing_line
from tests.exactly_once.plan import FAULTS, Plan, Result, draw
from tests.exactly_once.run import Run, running

pytestmark = pytest.mark.system

_ATTEMPTS = 4


@pytest.mark.timeout(1200)
def test_every_fault_once(tmp_path: Path) -> None:
    with running(tmp_path / "district") as run:
        results = [result for number, fault in enumerate(FAULTS) for result in _until_it_hits(run, fault, number)]
        stored, faults = run.settle(results)
        assert faults == []
        assert stored >= sum(len(result.confirmed) for result in results) > 150
        assert {result.plan.fault for result in results if result.hit} == set(FAULTS)
        _finds_what_is_planted(run, results)


def _until_it_hits(run: Run, fault: str, number: int) -> Iterator[Result]:
    """On a busy machine a kill may come late, or a round give up before its cases are sent: then once more."""
    for attempt in range(_ATTEMPTS):
        result = run.step(Plan(1 + number + attempt * len(FAULTS), fault, 0.01, number))
        yield result
        if result.hit:
            return


def _finds_what_is_planted(run: Run, results: list[Result]) -> None:
    """The proof is worth nothing that does not see a case that is gone, and one that is there twice."""
    phantom = Result(Plan(99, "cut-before", 0, 0), True, ["00000000-0000-7000-8000-00000000abcd"], {})
    _, faults = run.settle([*results, phantom])
    assert faults == ["lost: 00000000-0000-7000-8000-00000000abcd was confirmed and never arrived"]
    here = run._rows(run.kiosk)
    known = next(case_id for result in results for case_id in result.gone if case_id not in here)
    _, faults = run.settle([*results, Result(phantom.plan, True, [], {known: "0" * 64})])
    assert faults == [f"lost: {known} lies there with other bytes"]
    _, faults = run.settle([result for result in results if result.plan.fault != "clone"])
    assert any(fault.endswith("was never confirmed") for fault in faults)


def test_a_plan_is_the_same_for_the_same_seed_and_the_closing_line_counts() -> None:
    assert draw(1, 7) == draw(1, 7) != draw(2, 7)
    assert {draw(1, number).fault for number in range(1, 1001)} == set(FAULTS)
    results = [Result(draw(1, 1), True, ["a", "b"], {}), Result(draw(1, 2), False, ["c"], {})]
    said = closing_line(results, 2, ["lost: c was confirmed and never arrived"])
    assert said == "exactly once: confirmed 3, faults 1, stored 2, lost 1, doubled 0"
