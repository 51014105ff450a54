# SPDX-License-Identifier: EUPL-1.2
"""For each line on stdin a process that calls the courier and is killed at the moment that the line names.

Moments are counted: what asks the disk for something (sync, rename, remove) is one. The processes are forked from
this one, which has everything imported and no file open.
"""

import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from sync.client.command import main as courier
from sync.keystore import MemoryStore


class Order(msgspec.Struct, frozen=True):
    """One call, and after how many moments it is killed."""

    state: str
    folder: str
    errand: str
    secrets: dict[str, str]
    now: datetime
    moments: int


def live(order: Order) -> int:
    """The call itself; returns only where its moments do not reach so far."""
    left = order.moments

    def counted(work: Callable[..., Any]) -> Callable[..., Any]:
        def strike(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return work(*arguments, **named)

        return strike

    os.fsync = counted(os.fsync)  # type: ignore[assignment]
    Path.replace = counted(Path.replace)  # type: ignore[assignment, method-assign]
    Path.unlink = counted(Path.unlink)  # type: ignore[assignment, method-assign]
    store = MemoryStore()
    for name, secret in order.secrets.items():
        store.set(name, secret)
    words = ["courier", order.errand, "--state", order.state, "--folder", order.folder]
    return courier(words, lambda: store, lambda: order.now)


def main() -> None:
    """Fork as told, and say how each child ended."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os._exit(live(msgspec.json.decode(line, type=Order)))
        _, status = os.waitpid(child, 0)
        os.write(1, f"{status}\n".encode())


if __name__ == "__main__":
    main()
