# SPDX-License-Identifier: EUPL-1.2
"""Furnishes a kiosk or a counter with signed content and its keys, and then becomes the program that people use."""

import argparse
import os
import sys
from pathlib import Path

from sync.contract.times import system_clock
from sync.keystore import MemoryStore, open_key_store
from sync.replica.database import DATABASE_KEY
from sync.replica.policy import DEVICE_KEY, ENCRYPTION_KEY, SERVICE, SPOOL_KEY, TRUSTEE_KEYS
from tests.assistive.desktop import leave_address
from tests.counter.desk import MILK, NOODLES, build_desk
from tests.walk.stage import POINT, build_stage

_SETTINGS = """\
village = "Remmesweiler"
pickup_points = ["{point}"]
display_mm = [268, 476]
printer = "simulator:{paper}"
idle_seconds = 20
answer_seconds = 600
repeat_lock_ms = 0
"""
"""The shortest time before the idle question, and presses as fast as a machine's."""
_DESK_SETTINGS = """\
village = "Remmesweiler"
display_mm = [531, 299]
printer = "simulator"
repeat_lock_ms = 0
"""


def main() -> None:
    """What stands on the command line beside `--state` goes to `python -m kiosk`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--counter", action="store_true")
    arguments, more = parser.parse_known_args()
    furnished = _counter(arguments.state) if arguments.counter else _kiosk(arguments.state)
    store = open_key_store(SERVICE)
    for name in (DEVICE_KEY, SPOOL_KEY, ENCRYPTION_KEY, TRUSTEE_KEYS, DATABASE_KEY):
        secret = furnished.get(name)
        if secret is not None:
            store.set(name, secret)
    leave_address()
    kind = ["--counter"] if arguments.counter else []
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", "--state", str(arguments.state), *kind, *more])


def _kiosk(state: Path) -> MemoryStore:
    settings = _SETTINGS.format(point=POINT, paper=state.parent / "paper")
    return build_stage(state, system_clock(), settings).store


def _counter(state: Path) -> MemoryStore:
    """A shop's desk with one order."""
    now = system_clock()
    desk = build_desk(state, _DESK_SETTINGS, now)
    desk.order("Mustermann", {NOODLES: 2, MILK: 1}, at=now)
    return desk.store


if __name__ == "__main__":
    main()
