# SPDX-License-Identifier: EUPL-1.2
"""A kiosk whose machine's clock is wrong by so many days: engine and window as in life, without a supervisor."""

import argparse
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from sync.contract.times import system_clock
from sync.keystore import open_key_store
from sync.replica.policy import SERVICE


def main() -> int:
    """Run the window, and the engine beside it, or the engine alone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("days", type=float)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--rehearsal", type=Path, required=True)
    parser.add_argument("--engine", action="store_true")
    arguments = parser.parse_args()
    wrong_by = timedelta(days=arguments.days)

    def machine_clock() -> datetime:
        return system_clock() + wrong_by

    if arguments.engine:
        from sync.client.command import main as engine

        words = ["run", "--state", str(arguments.state), "--with-parent", "--idle-seconds", "2"]
        return engine(words, machine_clock=machine_clock)
    from PySide6.QtCore import QSize

    from kiosk.app import Command, run_window

    beside = [sys.executable, "-m", "tests.system.entry", *sys.argv[1:], "--engine"]
    with subprocess.Popen(beside, stdin=subprocess.PIPE):
        command = Command(arguments.state, QSize(540, 960), arguments.rehearsal, on_demand=False)
        return run_window(command, lambda: open_key_store(SERVICE), machine_clock)


if __name__ == "__main__":
    sys.exit(main())
