# SPDX-License-Identifier: EUPL-1.2
"""The engine's own command in a process of its own, with secrets that a test hands over on stdin."""

import sys

import msgspec

from sync.client.command import main
from sync.contract.times import from_wire
from sync.keystore import MemoryStore


def run(state: str, now: str) -> int:
    """`python -m sync run`, its machine's clock standing at a moment."""
    store = MemoryStore()
    for name, secret in msgspec.json.decode(sys.stdin.readline(), type=dict[str, str]).items():
        store.set(name, secret)
    return main(["run", "--state", state, "--idle-seconds", "0.2"], lambda: store, lambda: from_wire(now))


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
