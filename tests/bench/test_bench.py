# SPDX-License-Identifier: EUPL-1.2
"""The bench's pieces run on tiny sizes; what they measure is judged by nobody here."""

import json
import os
import sys
from pathlib import Path

import pytest

from installer.parties import PartyError
from sync.contract.feed import decode_items
from sync.contract.ordering import KIND_PRODUCT
from tests.bench import applying, confirming, delivering, journeys, server, starting, tapping
from tests.bench.__main__ import main
from tests.bench.figures import Figure, percentile, side_by_side
from tests.bench.processes import below, heard, proportional_mib, resident_mib, settle_environment
from tests.bench.stage_visit import script
from tests.bench.wares import Bundle, changed, differing, items
from tests.rides.corpus import PACKAGE
from tests.rides.oracle import engine as load_engine

FEW = 520


@pytest.fixture(autouse=True)
def settled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPYCACHEPREFIX", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    settle_environment(tmp_path)
    # Nothing is measured here for its own sake: what is compiled already need not be compiled for every test.
    monkeypatch.delenv("PYTHONPYCACHEPREFIX")


@pytest.mark.parametrize(
    ("percent", "value"),
    [(50, 3), (95, 5), (100, 5), (1, 1), (0, 1)],
    ids=["median", "p95", "all", "one in a hundred", "none"],
)
def test_percentile_is_the_nearest_rank(percent: float, value: float) -> None:
    assert percentile([5, 1, 4, 2, 3], percent) == value


def test_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 50)


@pytest.mark.parametrize(
    ("figure", "met"),
    [
        (Figure("free", 9, 1), True),
        (Figure("ratio kept", 2.5, 1, most_ratio=2.5), True),
        (Figure("ratio missed", 2.6, 1, most_ratio=2.5), False),
        (Figure("value kept", 60, 1, most=60), True),
        (Figure("value missed", 61, 60, most=60), False),
        (Figure("one of two missed", 50, 10, most=60, most_ratio=1.5), False),
    ],
    ids=lambda value: value.name if isinstance(value, Figure) else "",
)
def test_a_figure_knows_its_goal(figure: Figure, met: bool) -> None:
    assert figure.met is met
    assert f"ratio {figure.ratio:5.2f}" in figure.line()
    assert ("goal" in figure.line()) is bool(figure.goal)
    assert json.loads(json.dumps(figure.plain()))["met"] is met


def test_measures_alternate_and_medians_are_taken() -> None:
    order: list[str] = []
    values, floors = iter([3.0, 9.0, 5.0]), iter([1.0, 2.0, 7.0])

    def value() -> float:
        order.append("value")
        return next(values)

    def floor() -> float:
        order.append("floor")
        return next(floors)

    assert side_by_side(3, value, floor) == (5.0, 2.0)
    assert order == ["floor", "value"] * 3


def test_wares_are_a_bundle_of_so_many_different_items() -> None:
    some = items(2000)
    assert len({item.key for item in decode_items(Bundle.of(some).data)}) == 2000
    products = [item for item in some if item.kind == KIND_PRODUCT]
    assert len({item.search for item in products}) > 0.9 * len(products)


def test_two_percent_change() -> None:
    some = items(2000)
    delta = differing(some, changed(some, 2.0))
    assert 30 <= len(delta) <= 40
    assert all(item.rev == 2 for item in delta)


def test_the_visit_has_sixty_touches() -> None:
    assert len(script()) >= 60


def test_memory_is_read(tmp_path: Path) -> None:
    with heard("tests.bench.empty_window") as window:
        window.wait_for("ready")
        pid = window.process.pid
        assert 1 < proportional_mib(pid) <= resident_mib(pid)
        assert pid in below(os.getpid())


def test_a_process_that_ends_early_is_told() -> None:
    with heard("tests.bench.stage_window") as window, pytest.raises(EOFError, match="before it said 'shown'"):
        window.wait_for("shown")


def test_applying_runs(tmp_path: Path) -> None:
    figures = applying.measure(tmp_path, 1, FEW)
    assert [figure.value > 0 and figure.floor > 0 for figure in figures] == [True] * 3


def test_confirming_runs(tmp_path: Path) -> None:
    assert [figure.value > 0 for figure in confirming.measure(tmp_path, 1)] == [True] * 2


def test_journeys_run_on_published_timetables() -> None:
    try:
        load_engine()
        assert PACKAGE.members
    except PartyError as error:
        pytest.skip(str(error))
    figures = journeys.measure(1)
    assert [figure.value > 0 and figure.floor > 0 for figure in figures] == [True] * 11


def test_sealed_cases_cost_little_more_than_their_own_bytes(tmp_path: Path) -> None:
    """Counted, not timed: these goals hold on any machine."""
    figures = delivering.measure(tmp_path, 450)
    assert [figure.line() for figure in figures if not figure.met] == []
    line, requests, case, envelope = figures
    assert 1 <= line.ratio <= 1.15
    assert (requests.value, requests.floor) == (4, 3)
    assert case.value - case.floor < 900
    assert envelope.value < 900


@pytest.mark.system
def test_starting_runs(tmp_path: Path) -> None:
    assert starting.measure(tmp_path, 1)[0].floor > 0


@pytest.mark.system
def test_tapping_runs(tmp_path: Path) -> None:
    figures, touched = tapping.measure(tmp_path, 1, FEW)
    assert len(figures) == 3
    assert sum(len(times) for times in touched.values()) == len(script())


@pytest.mark.system
def test_serving_runs_on_both_databases_beside_bare_servers(tmp_path: Path) -> None:
    figures = server.measure(tmp_path, questions=200, rounds=40, batches=1, kiosks=2)
    assert all(figure.value > 0 and figure.floor > 0 for figure in figures)
    # Bytes and memory hang on no clock.
    assert [figure.name for figure in figures if figure.unit in ("B", "MiB") and not figure.met] == []


def test_the_command_writes_its_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "figures.json"
    words = ["--only", "confirming", "--rounds", "1", "--state", str(tmp_path / "state"), "--json", str(file)]
    monkeypatch.setattr(sys, "argv", ["bench", *words])
    main()
    assert [figure["unit"] for figure in json.loads(file.read_text("utf-8"))] == ["ms", "ms"]
