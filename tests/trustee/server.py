# SPDX-License-Identifier: EUPL-1.2
"""A real trustee for tests, in a process of its own: its Django never meets that of the platform's tests.

`python -m tests.trustee.server STATE CLOCK ISSUER PLATFORM PORT READY KEYS`. Keys lie in the file KEYS, so that a
second process can serve the state too; the time is what stands in the file CLOCK, and each line on standard input is
an operator's command as a JSON list of arguments, answered by one line `[exit code, stdout, stderr]`.
"""

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from sync.contract.times import Clock
from sync.keystore import KeyStore
from sync.trustee.command import main
from tests.quick_passwords import hash_quickly
from tests.trustee.operate import FileStore


def file_clock(path: Path) -> Clock:
    """A clock that stands where the file says, in Unix seconds."""
    return lambda: datetime.fromtimestamp(float(path.read_text()), UTC)


def obey(store: KeyStore, clock: Clock) -> None:
    """Run the operator's commands until standard input ends."""
    for line in sys.stdin:
        out, err = io.StringIO(), io.StringIO()
        code = main(json.loads(line), open_store=lambda _: store, clock=clock, out=out, err=err)
        sys.stdout.write(json.dumps([code, out.getvalue(), err.getvalue()]) + "\n")
        sys.stdout.flush()


def serve() -> int:
    """Make the state and answer until SIGTERM."""
    state, clock_file, issuer, platform, port, ready, keys = sys.argv[1:]
    store, clock = FileStore(Path(keys)), file_clock(Path(clock_file))
    made = main(
        ["init", "--state", state, "--issuer", issuer, "--platform", platform],
        open_store=lambda _: store,
        clock=clock,
        out=io.StringIO(),
    )
    if made:
        return made
    Thread(target=obey, args=(store, clock), daemon=True).start()
    arguments = ["serve", "--state", state, "--port", port, "--ready-file", ready]
    return main(arguments, open_store=lambda _: store, clock=clock)


if __name__ == "__main__":
    hash_quickly()
    sys.exit(serve())
