# SPDX-License-Identifier: EUPL-1.2
"""Serving on the loopback address: one process, ready when it says so, gone cleanly on SIGTERM."""

import json
import socket
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from sync.platform.wire.router import AsgiApp


class _Server(uvicorn.Server):
    """Writes a file once it answers; a signal ends it in peace, and the process may exit with 0."""

    def __init__(self, config: uvicorn.Config, ready_file: Path | None) -> None:
        super().__init__(config)
        self._ready_file = ready_file

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._ready_file is not None and sockets:
            port = sockets[0].getsockname()[1]
            part = self._ready_file.with_suffix(".part")
            part.write_text(json.dumps({"port": port}))
            part.replace(self._ready_file)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Finish what is on its way, then stop. Not remembered, so that it is not raised again."""
        self.should_exit = True


def serve(application: "AsgiApp", port: int, ready_file: Path | None) -> None:
    """Answer on 127.0.0.1 until a signal comes; port 0 takes a free one, told in the ready file."""
    config = uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        lifespan="on",
        timeout_keep_alive=75,
        timeout_graceful_shutdown=10,
        limit_concurrency=200,
    )
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
        _Server(config, ready_file).run(sockets=[listener])
