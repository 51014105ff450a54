# SPDX-License-Identifier: EUPL-1.2
"""As `entry`, but killed at a named moment of a move."""

import os
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

from sync.platform import moving
from sync.platform.command import main
from tests.platform.entry import FileStore


def strike(*_: Any, **__: Any) -> NoReturn:
    """End as by a power cut."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def arm(moment: str) -> None:
    """Let the kill fall in the middle of the rows, before the file is durable, or before it is written down."""
    match moment:
        case "rows":
            usual, tables = moving._copy, iter(range(10))

            def copy(model: Any) -> None:
                if next(tables, None) is None:
                    strike()
                usual(model)

            moving._copy = copy
        case "name":
            moving.flush_folder = strike
        case "identity":
            moving.write_whole = strike


if __name__ == "__main__":
    arm(sys.argv[1])
    sys.exit(main(sys.argv[3:], lambda: FileStore(Path(sys.argv[2]))))
