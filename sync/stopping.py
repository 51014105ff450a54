# SPDX-License-Identifier: EUPL-1.2
"""How a program with an event loop is ended from outside."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """As long as this lasts, SIGTERM and SIGINT call `end` on the running loop; then nothing until it closes.

    A loop that closes lets go of the pipe through which it hears of signals before it lets go of their handlers: a
    second signal in between would be written to a pipe that is gone, or to whatever file got its number. Nothing is
    left behind: a process that ignores a signal hands that on to every program it starts.
    """
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end)
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)
