# SPDX-License-Identifier: EUPL-1.2
"""`python -m kiosk`: the supervisor with its engine and visits; `--counter` for a desk."""

import argparse
import asyncio
import gc
import os
import sys
from pathlib import Path
from typing import NoReturn

import platformdirs

from sync.dumps import forbid_core_dumps

EXIT_MISUSE = 2


def main() -> int:
    """Read the command line and run a supervisor, or one window process that a supervisor started."""
    forbid_core_dumps()
    parser = argparse.ArgumentParser(prog="python -m kiosk", description=__doc__)
    parser.add_argument(
        "--state", type=Path, default=Path(platformdirs.user_state_dir("dorfpunkt", appauthor=False)),
        help="folder that holds all that this device keeps (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument("--counter", action="store_true", help="the desk of a shop: opens sealed orders")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where a counter saves its pick lists")
    parser.add_argument("--size", metavar="WxH", help="size of the window in pixels")
    parser.add_argument("--rehearsal", type=Path, metavar="DIR", help="let a rehearsal touch the window")
    parser.add_argument("--idle-seconds", type=float, help="how often the engine asks when nothing happens")
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--mend", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.mend:
        _mend(arguments.state)
    return _window(arguments) if arguments.window else _supervise(arguments)


def _mend(state: Path) -> NoReturn:
    from kiosk.mending import mend
    from sync.keystore import open_key_store
    from sync.replica.policy import SERVICE

    mend(state, lambda: open_key_store(SERVICE))
    # A key store that never answers still holds its thread, which the interpreter would wait for.
    os._exit(0)


def _supervise(arguments: argparse.Namespace) -> int:
    from kiosk.supervisor import AlreadyRunningError, Plan, Supervisor

    passed: list[str] = []
    if arguments.size:
        passed += ["--size", arguments.size]
    if arguments.rehearsal:
        passed += ["--rehearsal", str(arguments.rehearsal)]
    if arguments.counter:
        passed += ["--counter"]
        if arguments.out:
            passed += ["--out", str(arguments.out)]
    engine = () if arguments.idle_seconds is None else ("--idle-seconds", str(arguments.idle_seconds))
    plan = Plan(arguments.state, tuple(passed), replaced=not arguments.counter, engine=engine)
    try:
        return asyncio.run(Supervisor(plan).run())
    except AlreadyRunningError as error:
        print(f"python -m kiosk: {error}", file=sys.stderr)
        return EXIT_MISUSE


def _window(arguments: argparse.Namespace) -> int:
    # A thousand modules are loaded and kept; nothing is rubbish before the first page stands.
    gc.disable()
    # Loaded here and not above: the supervisor stays small without Qt and keys.
    from PySide6.QtCore import QSize

    from kiosk.app import Command, run_window
    from sync.keystore import open_key_store
    from sync.replica.policy import SERVICE

    size = None
    if arguments.size:
        width, _, height = arguments.size.partition("x")
        size = QSize(int(width), int(height))
    command = Command(arguments.state, size, arguments.rehearsal, arguments.counter, arguments.out)
    return run_window(command, lambda: open_key_store(SERVICE))


if __name__ == "__main__":
    sys.exit(main())
