# SPDX-License-Identifier: EUPL-1.2
"""The real window process on a stage: as `python -m kiosk --window`, with the stage's keys and clock handed in.

`python -m tests.bench.stage_window STATE SECRETS`; lines on standard input and output are the supervisor's.
"""

import json
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from kiosk.app import Command, run_window
from sync.keystore import MemoryStore


def stage_store(secrets: Path) -> MemoryStore:
    """The keys that the stage left in a file, as only a bench may."""
    store = MemoryStore()
    for name, secret in json.loads(secrets.read_text("utf-8")).items():
        store.set(name, secret)
    return store


def running_clock(start: datetime) -> Callable[[], datetime]:
    """A clock that shows `start` now and goes on from there."""
    begun = monotonic()
    return lambda: start + timedelta(seconds=monotonic() - begun)


def main(state: Path, secrets: Path, start: str) -> int:
    """Run one visit on the stage."""
    return run_window(Command(state), lambda: stage_store(secrets), running_clock(datetime.fromisoformat(start)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
