# SPDX-License-Identifier: EUPL-1.2
"""A kiosk without a window: `keep` starts the real engine and the residents again and again, as a supervisor does."""

import argparse
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from sync.contract.times import Clock, system_clock
from sync.replica.database import ReplicaError
from sync.replica.meta import Uptime

BOOT = "boot"
"""The file in the hand that names the present start of the machine."""
_AGAIN = 0.3


def main() -> int:
    """Run one of the kiosk's processes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=("keep", "engine", "visits"))
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--hand", type=Path, required=True, help="folder of clock, papers and door: not on the disk")
    parser.add_argument("--pace", type=float, required=True, help="seconds between two visits")
    parser.add_argument("--seed", required=True)
    arguments = parser.parse_args()
    if arguments.role == "keep":
        return _keep(arguments.state, sys.argv[2:])
    clock = _machine_clock(arguments.hand / "clock")
    if arguments.role == "engine":
        from sync.client.command import main as engine

        words = ["run", "--state", str(arguments.state), "--with-parent", "--idle-seconds", "1"]
        return engine(words, machine_clock=clock, boot=_machine_uptime(arguments.hand / BOOT))
    from tests.chaos.residents import receive

    try:
        boot = _machine_uptime(arguments.hand / BOOT)
        receive(arguments.state, arguments.hand, clock, boot, arguments.pace, arguments.seed)
    except ReplicaError as error:
        # Where not even the file opens, a window says so and nothing else.
        sys.stderr.write(f"no visit: {error}\n")
        return 2
    return 0


def _keep(state: Path, words: list[str]) -> int:
    """Mend the replica where it is torn, then keep both alive until told to stop; they go when this one goes."""
    from kiosk.mending import mend
    from sync.keystore import open_key_store
    from sync.replica.policy import SERVICE

    stopped: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _: stopped.append(number))
    found = mend(state, lambda: open_key_store(SERVICE))
    if found:
        sys.stderr.write(f"mended: {found}\n")
    children: dict[str, subprocess.Popen[bytes]] = {}
    due = dict.fromkeys(("engine", "visits"), 0.0)
    while not stopped:
        for role in due:
            child = children.get(role)
            if child is not None and child.poll() is not None:
                del children[role]
                due[role] = time.monotonic() + _AGAIN
            elif child is None and time.monotonic() >= due[role]:
                command = [sys.executable, "-m", "tests.chaos.kiosk", role, *words]
                children[role] = subprocess.Popen(command, stdin=subprocess.PIPE)
        time.sleep(0.05)
    for child in children.values():
        child.terminate()
    for child in children.values():
        child.wait()
    return 0


def _machine_clock(file: Path) -> Clock:
    """This machine's clock, wrong by as many seconds as a file says at the moment."""

    def clock() -> datetime:
        return system_clock() + timedelta(seconds=float(file.read_text("ascii")))

    return clock


def _machine_uptime(file: Path) -> Callable[[], Uptime]:
    """This machine's uptime: every start is a boot of its own, and so is every copy's."""
    return lambda: (file.read_text("ascii"), time.clock_gettime(time.CLOCK_BOOTTIME))


if __name__ == "__main__":
    sys.exit(main())
