# SPDX-License-Identifier: EUPL-1.2
"""One handler at a time in a worker, but for those that wait for another server.

Python runs one thread at a time anyway. Several handlers that let go of the interpreter at every call of the
database and fight to get it back cost twice the processor for the same answers (docs/scale.md). Other processors
are for other workers.
"""

import functools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_turn = threading.Lock()
_mine = threading.local()


def in_turn(work: Callable[P, T]) -> Callable[P, T]:
    """The same work, begun when no other is under way in this process."""

    @functools.wraps(work)
    def taken(*args: P.args, **kwargs: P.kwargs) -> T:
        with _turn:
            _mine.taken = True
            try:
                return work(*args, **kwargs)
            finally:
                _mine.taken = False

    return taken


@contextmanager
def aside() -> Iterator[None]:
    """Let others go on while this one waits for somebody else's answer; never inside a transaction."""
    if not getattr(_mine, "taken", False):
        yield
        return
    _mine.taken = False
    _turn.release()
    try:
        yield
    finally:
        _turn.acquire()
        _mine.taken = True
