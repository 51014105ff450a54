# SPDX-License-Identifier: EUPL-1.2
"""The real window process on a stage: as `python -m kiosk --window`, with the stage's keys and clock handed in.

Lines on standard input and output are the supervisor's.
"""

import gc
import sys

# As kiosk.__main__ does.
gc.disable()

from kiosk.app import Command, run_window  # noqa: E402
from tests.bench.staging import Staged  # noqa: E402


def main(staged: Staged) -> int:
    """Run one visit on the stage."""
    return run_window(Command(staged.state), staged.store, staged.clock())


if __name__ == "__main__":
    sys.exit(main(Staged.of(sys.argv[1:])))
