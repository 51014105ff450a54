# SPDX-License-Identifier: EUPL-1.2
"""The folder of a district: what is kept, what is set up anew, what is left alone."""

from pathlib import Path

import pytest

from installer.district import District
from installer.parties import PartyError


def _names(home: Path) -> set[str]:
    return {each.name for each in home.iterdir()}


def test_one_that_was_only_half_set_up_is_set_up_anew(tmp_path: Path) -> None:
    home = tmp_path / "district"
    District(home, ())
    (home / "left-behind").write_text("by a start that failed", "utf-8")
    District(home, ())
    assert "left-behind" not in _names(home)


def test_one_that_is_ready_is_kept_and_one_of_another_shape_is_not(tmp_path: Path) -> None:
    home = tmp_path / "district"
    made = District(home, ())
    (home / "ready").write_text(made._shape, "utf-8")
    ports = (home / "ports.json").read_bytes()
    District(home, ())
    assert (home / "ports.json").read_bytes() == ports
    District(home, ("dorfladen",))
    assert "ready" not in _names(home)


def test_what_is_no_district_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("private", "utf-8")
    with pytest.raises(PartyError, match="holds something else"):
        District(tmp_path, ())
    assert _names(tmp_path) == {"letters.txt"}
