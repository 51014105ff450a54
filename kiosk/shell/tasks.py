# SPDX-License-Identifier: EUPL-1.2
"""Work that runs beside a window: begun by a tap or a timer, ended with the window."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class Tasks:
    """Holds what runs; made within a running event loop, which sees a fault in it as a crash of the window."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._running: set[asyncio.Task[None]] = set()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin some work."""
        # Not asyncio.create_task: Qt may tell of a timer while no task runs, where asyncio knows of no running loop.
        task = self._loop.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._finished)

    def report(self, what: str, error: BaseException) -> None:
        """Hand a fault to the event loop."""
        self._loop.call_exception_handler({"message": what, "exception": error})

    async def wait_while(self, busy: Callable[[], bool], seconds: float) -> None:
        """Wait as long as something is still being done, but no longer than this."""
        try:
            async with asyncio.timeout(seconds):
                while busy() and self._running:
                    await asyncio.wait(list(self._running), return_when=asyncio.FIRST_COMPLETED)
        except TimeoutError:
            return

    async def close(self) -> None:
        """End what still runs."""
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _finished(self, task: "asyncio.Task[None]") -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.report("work beside the window failed", error)
