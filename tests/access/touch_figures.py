# SPDX-License-Identifier: EUPL-1.2
"""`python -m tests.access.touch_figures`: how often a touch presses what it was meant for, at the first try.

A try succeeds where the meant target acts once and no other acts. Each kind of touch from `tests.access.traces` is
played on the rules alone, and with Qt's own touch events in windows: ours, and the same targets as plain controls of
Qt Quick, a MouseArea (what a Button of Qt Quick Controls comes to) and a TapHandler.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from statistics import fmean

from PySide6.QtGui import QGuiApplication

from kiosk.access.gate import Gate
from tests.access.boards import (
    BETWEEN_S,
    LOCK_MS,
    MOUSE_AREA,
    OURS,
    PIXELS_PER_MM,
    TAP_HANDLER,
    Screen,
    page,
    rules_on,
)
from tests.access.traces import BUTTONS, KEYS, KEYS_GROWN, KINDS, Board, Hands, Trace
from tests.controls.conftest import Stage

SEED = 1
HARD = ("tremor", "slip", "palm before the finger", "palm with the finger", "palm after the finger")
"""What the forgiving touch was made for, in equal parts."""
Way = Callable[[Trace], list[int]]
"""What acts upon a trace."""


def rate(traces: Iterable[Trace], way: Way) -> float:
    """Share of first tries that succeed, percent."""
    return 100 * fmean(way(trace) == [trace.meant] for trace in traces)


def in_window(stage: Stage, board: Board, control: str) -> Way:
    """Play traces in a window of their own; behind a gate where the controls are ours."""
    window = stage.open_text(page(board, control), gate=False)
    screen = Screen()
    if control is OURS:
        Gate(window, pixels_per_mm=PIXELS_PER_MM, lock_ms=LOCK_MS, reading=screen.reading)
    begin = 0.0

    def play(trace: Trace) -> list[int]:
        nonlocal begin
        begin += BETWEEN_S
        return screen.play(trace, window, begin)

    return play


def main(words: Sequence[str] | None = None) -> int:
    """Print one table for each board."""
    parser = argparse.ArgumentParser(prog="python -m tests.access.touch_figures", description=__doc__)
    parser.add_argument("--number", type=int, default=2000, metavar="N", help="touches a kind (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args(words)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    stage = Stage()
    stage.dress()
    for board in (BUTTONS, KEYS, KEYS_GROWN):
        ways = {
            "rules": lambda trace, board=board: rules_on(board, trace),
            "window": in_window(stage, board, OURS),
            "MouseArea": in_window(stage, board, MOUSE_AREA),
            "TapHandler": in_window(stage, board, TAP_HANDLER),
        }
        print(f"{board.name}; first tries that succeed, % of {arguments.number}")
        print(f"{'':<26}" + "".join(f"{name:>12}" for name in ways))
        rates = {}
        hands = Hands(board, arguments.seed)
        for kind in KINDS:
            traces = hands.traces(kind, arguments.number)
            rates[kind] = [rate(traces, way) for way in ways.values()]
            app.processEvents()
            _print(kind, rates[kind])
        _print(
            "tremor, slips and palms", [fmean(column) for column in zip(*(rates[kind] for kind in HARD), strict=True)]
        )
        print()
    return 0


def _print(kind: str, rates: Iterable[float]) -> None:
    print(f"{kind:<26}" + "".join(f"{rate:12.1f}" for rate in rates), flush=True)


if __name__ == "__main__":
    sys.exit(main())
