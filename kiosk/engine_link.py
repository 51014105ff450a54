# SPDX-License-Identifier: EUPL-1.2
"""The window's line to the engine: pokes out, news in, over the local socket. Never a fault of the visit."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from sync.replica.local_socket import socket_address

CONNECTED = "connected"
"""The topic of the first news on a line: whatever the engine said before was said to nobody."""
_AGAIN_SECONDS = 1.0


class EngineLink:
    """Keeps a connection to the engine, however often that restarts."""

    def __init__(self, socket: Path, on_news: Callable[[str], None]) -> None:
        self._socket = socket
        self._on_news = on_news
        self._writer: asyncio.StreamWriter | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to listen; needs a running event loop."""
        self._task = asyncio.get_running_loop().create_task(self._listen())

    def poke(self) -> None:
        """Ask for a round now; where no engine runs, its next start makes one anyway."""
        if self._writer is not None:
            self._writer.write(b"poke\n")

    async def close(self) -> None:
        """Stop listening."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _listen(self) -> None:
        while True:
            try:
                with socket_address(self._socket) as address:
                    reader, self._writer = await asyncio.open_unix_connection(address)
                self._on_news(CONNECTED)
                while line := await reader.readline():
                    self._on_news(line.decode("ascii", "replace").strip())
            except (OSError, ValueError):
                pass
            finally:
                if self._writer is not None:
                    self._writer.close()
                    self._writer = None
            await asyncio.sleep(_AGAIN_SECONDS)
