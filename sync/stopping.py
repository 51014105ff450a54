# SPDX-License-Identifier: EUPL-1.2
"""How a program with an event loop is ended from outside."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator

_ENDS = (signal.SIGTERM, signal.SIGINT)


@contextlib.contextmanager
def ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """As long as this lasts, SIGTERM and SIGINT call `end` on the running loop; afterwards they mean nothing more.

    A loop that closes lets go of the pipe through which it hears of signals before it lets go of their handlers: a
    second signal in between is written to a pipe that is gone, or to whatever file got its number.
    """
    loop = asyncio.get_running_loop()
    for number in _ENDS:
        loop.add_signal_handler(number, end)
    try:
        yield
    finally:
        for number in _ENDS:
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_IGN)
