# SPDX-License-Identifier: EUPL-1.2
"""Serving on the loopback address: one process or several, ready when it says so, gone cleanly on SIGTERM."""

import asyncio
import json
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from sync.platform.wire.router import AsgiApp

_RESTART_SECONDS = 1.0
"""A worker that ended by itself is not started again at once: whatever ended it may still be there."""
_LOOK_SECONDS = 0.05

Build = Callable[[], "AsgiApp"]


@dataclass(frozen=True)
class Place:
    """Where to answer, by how many processes, and which file tells that they all do. Port 0 takes a free one."""

    port: int
    workers: int = 1
    ready_file: Path | None = None


class WorkerError(Exception):
    """A worker ended before it answered."""


class _Server(uvicorn.Server):
    """Tells once it answers; a signal ends it in peace, and the process may exit with 0."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], parent: int | None = None) -> None:
        super().__init__(config)
        self._ready = ready
        self._parent = parent

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._parent is not None:
            # Readable only when its other end is closed, which whoever started us does by ending.
            asyncio.get_running_loop().add_reader(self._parent, self._end)
        if self.started:
            self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Finish what is on its way, then stop. Not remembered, so that it is not raised again."""
        self.should_exit = True

    def _end(self) -> None:
        self.should_exit = True


def serve(build: Build, place: Place) -> None:
    """Answer on 127.0.0.1 until a signal comes.

    Raises OSError where the port is taken, WorkerError where one of several workers does not come up.
    """
    listeners = _listen(place.port, place.workers)
    port = int(listeners[0].getsockname()[1])
    try:
        if place.workers == 1:
            _Server(_config(build()), lambda: _tell(place.ready_file, port)).run(sockets=listeners)
        else:
            _Workers(build, listeners).run(lambda: _tell(place.ready_file, port))
    finally:
        for listener in listeners:
            listener.close()


class _Workers:
    """Several processes on one port. Each has a socket of its own, between which the kernel divides the callers; we
    hold all of them, so that callers of a worker that ended wait for the one that takes its place."""

    def __init__(self, build: Build, listeners: list[socket.socket]) -> None:
        self._build = build
        self._listeners = listeners
        self._running: dict[int, int] = {}
        self._stopping = False
        self._alive = os.pipe()
        self._started = os.pipe()

    def run(self, ready: Callable[[], None]) -> None:
        """Keep them running until a signal comes."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        for place in range(len(self._listeners)):
            self._start(place)
        try:
            self._wait_until_started()
            if not self._stopping:
                ready()
            while self._running:
                pid, _ = os.wait()
                self._replace(self._running.pop(pid))
        finally:
            self._stop(signal.SIGTERM, None)
            while self._running:
                self._running.pop(os.wait()[0], None)

    def _start(self, place: int) -> None:
        pid = os.fork()
        if pid == 0:
            self._be_worker(place)
        self._running[pid] = place
        if self._stopping:
            os.kill(pid, signal.SIGTERM)

    def _replace(self, place: int) -> None:
        if self._stopping:
            return
        print(f"platform: worker {place + 1} ended; another one takes its place", file=sys.stderr, flush=True)  # noqa: T201
        time.sleep(_RESTART_SECONDS)
        if not self._stopping:
            self._start(place)

    def _wait_until_started(self) -> None:
        missing = len(self._listeners)
        while missing and not self._stopping:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid and not self._stopping:
                place = self._running.pop(pid)
                raise WorkerError(f"worker {place + 1} ended before it answered: status {status}")
            if select.select([self._started[0]], [], [], _LOOK_SECONDS)[0]:
                missing -= len(os.read(self._started[0], missing))

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True
        for pid in self._running:
            os.kill(pid, signal.SIGTERM)

    def _be_worker(self, place: int) -> None:
        code = 1
        try:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, signal.SIG_DFL)
            os.close(self._alive[1])
            mine = self._listeners[place]
            for listener in self._listeners:
                if listener is not mine:
                    listener.close()
            started = self._started[1]
            _Server(_config(self._build()), lambda: _write(started), self._alive[0]).run(sockets=[mine])
            code = 0
        except BaseException:  # noqa: BLE001 - whatever it was, this process must not go on as a second parent
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)


def _config(application: "AsgiApp") -> uvicorn.Config:
    return uvicorn.Config(
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


def _listen(port: int, count: int) -> list[socket.socket]:
    """As many listening sockets on one port; raises OSError where somebody listens there already."""
    if count > 1:
        # With SO_REUSEPORT a second platform of the same user would be let in unseen.
        with _bound(port) as probe:
            port = int(probe.getsockname()[1])
    listeners = []
    for _ in range(count):
        listener = _bound(port, shared=count > 1)
        listener.listen(128)
        listeners.append(listener)
    return listeners


def _bound(port: int, *, shared: bool = False) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise
    return listener


def _write(descriptor: int) -> None:
    os.write(descriptor, b".")


def _tell(ready_file: Path | None, port: int) -> None:
    if ready_file is not None:
        part = ready_file.with_suffix(".part")
        part.write_text(json.dumps({"port": port}))
        part.replace(ready_file)
