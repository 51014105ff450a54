# SPDX-License-Identifier: EUPL-1.2
"""Furnishes a kiosk with signed content and its keys, and then becomes the program that residents use."""

import argparse
import os
import sys
from pathlib import Path

from sync.contract.times import system_clock
from sync.keystore import open_key_store
from sync.replica.policy import DEVICE_KEY, SERVICE, SPOOL_KEY, TRUSTEE_KEYS
from tests.assistive.desktop import leave_address
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


def main() -> None:
    """What stands on the command line beside `--state` goes to `python -m kiosk`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--state", type=Path, required=True)
    arguments, more = parser.parse_known_args()
    settings = _SETTINGS.format(point=POINT, paper=arguments.state.parent / "paper")
    stage = build_stage(arguments.state, system_clock(), settings)
    store = open_key_store(SERVICE)
    for name in (DEVICE_KEY, SPOOL_KEY, TRUSTEE_KEYS):
        secret = stage.store.get(name)
        if secret is not None:
            store.set(name, secret)
    leave_address()
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", "--state", str(arguments.state), *more])


if __name__ == "__main__":
    main()
