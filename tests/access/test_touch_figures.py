# SPDX-License-Identifier: EUPL-1.2
"""Older hands, drawn from published figures, on the rules and on real windows: first tries that succeed."""

from collections.abc import Callable, Iterator
from math import hypot
from statistics import fmean

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.access.touch import Contact, Kind
from tests.access.boards import MOUSE_AREA, OURS, TAP_HANDLER, rules_on
from tests.access.touch_figures import HARD, SEED, Way, in_window, main, rate
from tests.access.traces import BUTTONS, ENDPOINT_MM, KEYS, KEYS_GROWN, KINDS, STUDY_TARGETS_MM, Board, Hands, Trace
from tests.controls.conftest import Stage

MANY = 1000
SOME = 60

Play = Callable[[str], Way]
"""Traces on a window with controls of this kind."""


@pytest.fixture
def play(stage: Stage) -> Iterator[Play]:
    """Windows with the board of buttons, closed after the test."""
    before = set(QGuiApplication.topLevelWindows())
    yield lambda control: in_window(stage, BUTTONS, control)
    for window in set(QGuiApplication.topLevelWindows()) - before:
        window.close()
        window.deleteLater()


def hard(board: Board, number: int) -> list[Trace]:
    """Tremor, slips and palms in equal parts."""
    hands = Hands(board, SEED)
    return [trace for kind in HARD for trace in hands.traces(kind, number)]


def on(board: Board) -> Way:
    return lambda trace: rules_on(board, trace)


@pytest.mark.window
def test_real_window_succeeds_where_plain_controls_fail(play: Play) -> None:
    traces = hard(BUTTONS, SOME)
    ours, mouse_area, tap_handler = (rate(traces, play(control)) for control in (OURS, MOUSE_AREA, TAP_HANDLER))
    assert ours >= 99
    assert mouse_area <= 93
    assert tap_handler <= 93


@pytest.mark.window
def test_window_does_what_the_rules_say(play: Play) -> None:
    traces = hard(BUTTONS, SOME)
    window = play(OURS)
    # Whole pixels move a touch by up to 0.18 mm: one that lies on a line may fall to its other side.
    assert fmean(window(trace) == rules_on(BUTTONS, trace) for trace in traces) > 0.99


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_touch_on_buttons(kind: str) -> None:
    assert rate(Hands(BUTTONS, SEED).traces(kind, MANY), on(BUTTONS)) >= 99


@pytest.mark.parametrize(
    ("board", "least"),
    [pytest.param(KEYS, 96, id="as small as may be"), pytest.param(KEYS_GROWN, 98.5, id="grown")],
)
def test_keys_stand_closer_together(board: Board, least: float) -> None:
    assert rate(hard(board, MANY), on(board)) >= least


def test_hands_are_as_published() -> None:
    hands = Hands(Board("study", 7.1, 30, columns=3, rows=3, are_keys=False), SEED)
    traces = hands.traces("steady", 4 * MANY)
    middle = hands.board.boxes[4].middle
    ends = [(trace.contacts[0].x - middle[0], trace.contacts[0].y - middle[1]) for trace in traces]
    assert fmean(across for across, _ in ends) == pytest.approx(1.5, abs=0.2)
    assert fmean(hypot(across - 1.5, down) for across, down in ends) == pytest.approx(ENDPOINT_MM, rel=0.05)
    slips = [slipped(trace, middle, STUDY_TARGETS_MM[at % 3] / 2) for at, trace in enumerate(traces)]
    assert 100 * fmean(slips) == pytest.approx(4.3, abs=0.8)


def slipped(trace: Trace, middle: tuple[float, float], radius: float) -> bool:
    """Whether a finger came down on a round target and lifted beside it."""
    began, *_, ended = (hypot(end.x - 1.5 - middle[0], end.y - middle[1]) for end in trace.contacts)
    return began <= radius < ended


@pytest.mark.parametrize("kind", KINDS)
def test_contacts_come_in_order_and_lift(kind: str) -> None:
    for trace in Hands(KEYS, SEED).traces(kind, 50):
        times = [contact.time for contact in trace.contacts]
        assert times == sorted(times)
        for number in {contact.number for contact in trace.contacts}:
            first, *between, last = (contact.kind for contact in trace.contacts if contact.number == number)
            assert (first, last) == (Kind.DOWN, Kind.UP)
            assert set(between) <= {Kind.MOVE}


def test_a_seed_draws_the_same_again() -> None:
    def first(seed: int) -> tuple[Contact, ...]:
        return Hands(KEYS, seed).traces("palm with the finger", 1)[0].contacts

    assert first(1) == first(1) != first(2)


@pytest.mark.window
def test_command_prints_a_table_for_each_board(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--number", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if "first tries" in line] == [
        f"{board.name}; first tries that succeed, % of 3" for board in (BUTTONS, KEYS, KEYS_GROWN)
    ]
    assert sum(line.startswith("tremor, slips and palms") for line in lines) == 3
