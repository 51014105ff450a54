# SPDX-License-Identifier: EUPL-1.2
"""Qt's event loop for a walk, which stands still between its steps while Qt's events go on."""

import asyncio
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync


class WalkLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync has no types
    """A loop whose tasks find it running whenever they are resumed.

    Painting works off Qt's events, among them those by which a worker hands its result over. A task that is resumed
    so, while nobody runs the loop, would find no running loop, and die.
    """

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """As in asyncio."""

        def resume() -> None:
            if asyncio._get_running_loop() is not None:
                callback(*args)
                return
            asyncio._set_running_loop(self)
            try:
                callback(*args)
            finally:
                asyncio._set_running_loop(None)

        handle: asyncio.Handle = super().call_later(delay, resume, context=context)
        return handle
