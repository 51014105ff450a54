# SPDX-License-Identifier: EUPL-1.2
"""One screen for all tests of a worker; programs on it that leave nothing behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.parties import PartyError, wait_until
from tests.assistive.desktop import Program, Screen
from tests.system.processes import running

# Its assertions tell what they compare, as those of the tests do.
pytest.register_assert_rewrite("tests.assistive.witness")


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen with a window manager."""
    home = tmp_path_factory.mktemp("screen")
    with Screen(home) as screen:
        yield screen
    _assert_gone(home)


@pytest.fixture(scope="module")
def program(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A place for one program, not started yet."""
    home = tmp_path_factory.mktemp("program")
    program = Program(home, screen)
    try:
        yield program
    finally:
        program.stop()
    _assert_gone(home)


def _assert_gone(home: Path) -> None:
    """A killed process takes a moment to go; none may take longer."""
    try:
        wait_until("all are gone", lambda: not running(home), 10)
    except PartyError:
        pytest.fail(f"left behind: {running(home)}")
