# SPDX-License-Identifier: EUPL-1.2
"""One district for all system tests of a worker, and the proof that nothing of it stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.parties import PartyError, wait_until
from tests.system.processes import running
from tests.system.stage import Kiosk, Stage


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Servers and line, started once."""
    stage = Stage(tmp_path_factory.mktemp("district"))
    try:
        stage.start()
        yield stage
    finally:
        stage.stop()
    _assert_gone(stage.home)


@pytest.fixture(autouse=True)
def line_up(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test of the district begins and ends with a line."""
    if "stage" not in request.fixturenames:
        # The demo brings a district of its own.
        yield
        return
    stage: Stage = request.getfixturevalue("stage")
    stage.district.line.mend()
    yield
    stage.district.line.mend()


@pytest.fixture
def kiosk(stage: Stage, request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    """An enrolled kiosk of this test's own, not started yet."""
    name = request.node.name.removeprefix("test_").split("[")[0].replace("_", "-")[:40]
    kiosk = stage.kiosk(name)
    try:
        yield kiosk
    finally:
        kiosk.kill()
    _assert_gone(kiosk.party.home)


def _assert_gone(home: Path) -> None:
    """A killed process takes a moment to go; none may take longer."""
    try:
        wait_until("all are gone", lambda: not running(home), 10)
    except PartyError:
        pytest.fail(f"left behind: {running(home)}")
