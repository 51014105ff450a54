# SPDX-License-Identifier: EUPL-1.2
"""The chain of the activity log: whatever is changed, taken out or put in is found."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from sync.trustee.chain import FORGOTTEN, START, Line, find_break, link
from tests.trustee.device import START as MORNING


def make_lines(count: int) -> list[Line]:
    lines: list[Line] = []
    for seq in range(1, count + 1):
        previous = lines[-1].sha256 if lines else START
        lines.append(link(seq, MORNING + timedelta(minutes=seq), "invite", f"kiosk:{seq}", "", previous))
    return lines


def test_whole_chain() -> None:
    lines = make_lines(5)
    assert find_break(lines) is None
    assert find_break(lines, lines[2].anchor) is None
    assert find_break([]) is None


@given(st.integers(2, 8), st.data())
def test_every_changed_field_is_found(count: int, data: st.DataObject) -> None:
    lines = make_lines(count)
    index = data.draw(st.integers(0, count - 1))
    change = data.draw(
        st.sampled_from(
            [
                {"action": "revoke"},
                {"party": "kiosk:other"},
                {"detail": "more"},
                {"at": MORNING},
                {"previous": "1" * 64},
                {"sha256": "1" * 64},
            ]
        )
    )
    lines[index] = replace(lines[index], **change)
    assert find_break(lines) is not None


@given(st.integers(2, 8), st.data())
def test_a_line_hashed_anew_no_longer_fits_its_follower(count: int, data: st.DataObject) -> None:
    lines = make_lines(count)
    index = data.draw(st.integers(0, count - 2))
    old = lines[index]
    lines[index] = link(old.seq, old.at, "revoke", old.party, old.detail, old.previous)
    assert find_break(lines) is not None


@given(st.integers(3, 8), st.data())
def test_missing_lines_are_found(count: int, data: st.DataObject) -> None:
    lines = make_lines(count)
    del lines[data.draw(st.integers(0, count - 2))]
    assert find_break(lines) is not None


def test_a_cut_at_the_end_is_found_by_a_noted_line_alone() -> None:
    lines = make_lines(5)
    assert find_break(lines[:3]) is None
    assert find_break(lines[:3], lines[4].anchor) == "the noted line 5 is missing or was replaced"


def test_lines_forgotten_by_age_are_named_by_a_later_line() -> None:
    lines = make_lines(5)
    lines.append(link(6, MORNING + timedelta(days=401), FORGOTTEN, "", lines[1].anchor, lines[4].sha256))
    assert find_break(lines[2:]) is None
    assert find_break(lines[2:], lines[1].anchor) is None
    assert find_break(lines[3:]) == "the lines before line 4 are missing, and no line says why"
