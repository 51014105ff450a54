# SPDX-License-Identifier: EUPL-1.2
"""The first half of the walk's sample; `installer/run walk --full` sees everything."""

from pathlib import Path

import pytest

from tests.walk.sampling import LONGEST_SECONDS, PART, assert_no_findings
from tests.walk.test_space import pairs_of
from tests.walk.tours import PARTS, TOURS, page_files
from tests.walk.walk import ALL_SHAPES, sample_plan, shared_out


@pytest.mark.window
@pytest.mark.timeout(LONGEST_SECONDS)
def test_the_first_half_of_the_sample_has_no_findings(tmp_path: Path) -> None:
    assert_no_findings(tmp_path, *PART, "0/2")
    assert len(list((tmp_path / "small").rglob("*.png"))) > 100


@pytest.mark.window
@pytest.mark.timeout(LONGEST_SECONDS)
def test_a_walk_goes_on_where_it_was(tmp_path: Path) -> None:
    words = ("--part", "0/1", "--only", "Language", "--sample", "1")
    assert_no_findings(tmp_path, *words)
    journal = tmp_path / "journal-0-of-1.jsonl"
    whole = journal.read_bytes()
    assert len(whole.splitlines()) == 3
    # As a kill leaves it: the second view is half written.
    journal.write_bytes(whole[:-20])
    assert_no_findings(tmp_path, *words)
    assert journal.read_bytes() == whole


@pytest.mark.parametrize(("screen", "first_too"), [("21.5", True), ("15.6", False)])
def test_over_the_states_of_a_sample_every_pair_of_settings_comes(screen: str, first_too: bool) -> None:
    plan = sample_plan("dorfpunkt", 1, first_too=first_too)
    seen = [
        view.shape for tour in TOURS if screen in tour.screens for state in tour.states for view in plan(tour, state)
    ]
    assert pairs_of(seen) == pairs_of(ALL_SHAPES)


def test_a_state_leads_to_every_page() -> None:
    pages = {state.page for tour in TOURS for state in tour.states}
    assert pages == {file.stem for file in page_files()}
    assert not pages & PARTS


def test_every_state_has_a_name_of_its_own() -> None:
    titles = [state.title for tour in TOURS for state in tour.states]
    assert sorted(titles) == sorted(set(titles))


def test_parts_of_the_walk_are_whole_tours_and_nearly_alike() -> None:
    assert len({tour.name for tour in TOURS}) == len(TOURS)
    parts = shared_out(TOURS, 2)
    assert parts[0] | parts[1] == {tour.name for tour in TOURS}
    assert not parts[0] & parts[1]
    first, second = (sum(len(tour.states) for tour in TOURS if tour.name in part) for part in parts)
    assert abs(first - second) < max(len(tour.states) for tour in TOURS)
