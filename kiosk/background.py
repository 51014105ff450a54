# SPDX-License-Identifier: EUPL-1.2
"""What the window's thread must not wait for: disk, crypto and PDFs, each on a worker of its own."""

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from sync.replica.cipher import DatabaseKey
from sync.replica.database import Database, ReplicaError, connect_replica

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

P = ParamSpec("P")
T = TypeVar("T")


async def within(seconds: float, function: Callable[[], T]) -> T:
    """Call a function that may never return, on a thread that nobody waits for; raises TimeoutError."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def tell(put: Callable[[], None]) -> None:
        # Nobody listens any more where the time is over, or the loop is.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(lambda: None if answer.done() else put())

    def call() -> None:
        try:
            found = function()
        except BaseException as error:  # noqa: BLE001 - whatever it is goes to whoever waits
            tell(partial(answer.set_exception, error))
        else:
            tell(partial(answer.set_result, found))

    threading.Thread(target=call, daemon=True).start()
    async with asyncio.timeout(seconds):
        return await answer


class ReplicaThread:
    """The replica on one thread of its own, so that its connection is used from there alone."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self._thread = ThreadPoolExecutor(1, "replica")
        self._key: DatabaseKey | None = None
        self._db: Database | None = None

    async def open(self, key: DatabaseKey) -> None:
        """Open the file; raises ReplicaError."""
        self._key = key
        self._db = await self._call(connect_replica, self._state, key)

    async def run(self, function: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `function(db, ...)` on the replica's thread; raises ReplicaError where it has never been opened."""
        if self._db is None:
            if self._key is None:
                raise ReplicaError("unreadable", "the replica has not been opened: its key is missing")
            await self.open(self._key)
        assert self._db is not None  # noqa: S101 - open() either sets it or raises
        return await self._call(function, self._db, *args, **kwargs)

    async def close(self) -> None:
        """Close the file and end the thread."""
        if self._db is not None:
            await self._call(self._db.conn.close)
            self._db = None
        self._thread.shutdown(wait=True)

    async def _call(self, function: Callable[..., T], *args: object, **kwargs: object) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, partial(function, *args, **kwargs))


class Workers:
    """A thread for crypto (Argon2id, sealing) and a process for PDFs."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "crypto")
        self._process: ProcessPoolExecutor | None = None

    async def crypto(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function on the crypto thread."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, partial(function, *args, **kwargs))

    async def process(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a picklable function in a worker process, which lives until the visit ends.

        Raises BrokenExecutor where that process was killed meanwhile; the next call starts a new one.
        """
        if self._process is None:
            # Most visits print nothing.
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import get_context

            # Spawned, not forked: a copy of a process that holds a window and a resident's words is no good.
            self._process = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_end_with_parent)
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._process, partial(function, *args, **kwargs))
        except BrokenExecutor:
            self._process = None
            raise

    def close(self) -> None:
        """End thread and process; what they still do is awaited."""
        self._thread.shutdown(wait=True)
        if self._process is not None:
            self._process.shutdown(wait=True, cancel_futures=True)


def _end_with_parent() -> None:
    """Let a worker process go when its visit was killed: it holds a resident's receipt, and nobody would end it."""
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None  # noqa: S101 - a spawned process has one

    def outlive_nobody() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=outlive_nobody, name="parent", daemon=True).start()
