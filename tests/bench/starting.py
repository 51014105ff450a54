# SPDX-License-Identifier: EUPL-1.2
"""Time to the first usable page: a window process from its start to the notice board on the screen."""

from pathlib import Path

from tests.bench.figures import Figure, side_by_side
from tests.bench.processes import until_shown
from tests.bench.staging import stage_for_processes

EMPTY = "tests.bench.empty_window"
KIOSK = "tests.bench.stage_window"


def measure(folder: Path, rounds: int) -> list[Figure]:
    """A kiosk with the district's content against an empty window; both find their modules compiled."""
    staged = stage_for_processes(folder / "starting")
    until_shown(EMPTY)
    until_shown(KIOSK, *staged.words)
    value, floor = side_by_side(rounds, lambda: until_shown(KIOSK, *staged.words), lambda: until_shown(EMPTY))
    return [Figure("first usable page / an empty Qt Quick window", value, floor, most_ratio=2.5)]
