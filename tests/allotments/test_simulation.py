# SPDX-License-Identifier: EUPL-1.2
import pytest

from installer.allotment_simulation import COLUMNS, main, simulate


def test_a_seed_gives_the_same_days_again_and_sells_nothing_twice() -> None:
    first = simulate(2_000, "a")
    assert first == simulate(2_000, "a")
    assert first != simulate(2_000, "b")
    assert len(first) == len(COLUMNS)
    assert all(tally.oversold == 0 for tally in first)
    assert all(tally.offline_instant > 0 for tally in first)


def test_the_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--requests", "500", "--processes", "1"]) == 0
    assert "oversold 0" in capsys.readouterr().out
