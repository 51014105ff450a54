# SPDX-License-Identifier: EUPL-1.2
"""A slow village line: a TCP relay with a rate, a round trip, cuts, and a count of every byte and connection.

As the measurements in the goals: one round trip for each new connection, half of one each way, one shared rate,
no slow start and no lost packets.
"""

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_CHUNK = 1 << 12


@dataclass(frozen=True)
class Shape:
    """How a line is. `rate` in bytes per second, 0 for as fast as it goes; times in seconds."""

    rate: float = 0.0
    round_trip: float = 0.0
    up: float = 0.0
    """How long it stays; 0 for ever."""
    down: float = 0.0


FAST = Shape()
MEGABIT = Shape(rate=125_000, round_trip=0.3)
MODEM = Shape(rate=8_000, round_trip=0.6)
FLAPPING = Shape(rate=125_000, round_trip=0.3, up=10, down=5)


@dataclass
class VillageLine:
    """Relays from `port` to `there` on an event loop in a thread of its own."""

    there: int
    shape: Shape = FAST
    port: int = 0
    bytes: int = 0
    """Of TCP payload, both ways."""
    requests: int = 0
    """Heads of HTTP requests seen going up; not with TLS."""
    connections: int = 0
    cuts: int = 0
    _free_at: float = 0.0
    _began: float = field(default_factory=time.monotonic)
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    def reset(self, shape: Shape) -> None:
        """Count anew, over a line of this shape."""
        self.shape, self.bytes, self.requests, self.connections, self.cuts = shape, 0, 0, 0, 0
        self._began = time.monotonic()

    @property
    def is_up(self) -> bool:
        """Whether it carries anything now."""
        shape = self.shape
        return not shape.up or (time.monotonic() - self._began) % (shape.up + shape.down) < shape.up

    async def serve(self, ready: threading.Event, stop: asyncio.Event) -> None:
        """Relay until told to stop."""
        server = await asyncio.start_server(self._relay, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        was_up = True
        while not stop.is_set():
            if was_up and not self.is_up:
                self.cuts += 1
                self._free_at = 0.0
                for writer in list(self._open):
                    writer.transport.abort()
            was_up = self.is_up
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), 0.02)
        server.close()
        for writer in list(self._open):
            writer.transport.abort()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.is_up:
            writer.transport.abort()
            return
        self.connections += 1
        await asyncio.sleep(self.shape.round_trip)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.there)
        except OSError:
            writer.transport.abort()
            return
        self._open |= {writer, far_writer}
        await asyncio.gather(self._pump(reader, far_writer, up=True), self._pump(far_reader, writer, up=False))
        self._open -= {writer, far_writer}

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, up: bool) -> None:
        """Read only as fast as the line carries: what a cut hits was not sent, and is not counted."""
        loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):
            while data := await reader.read(_CHUNK):
                # What was read ahead and never went out before a cut is no traffic.
                if writer.transport.is_closing():
                    break
                if self.shape.rate:
                    begin = max(loop.time(), self._free_at)
                    self._free_at = begin + len(data) / self.shape.rate
                    await asyncio.sleep(self._free_at - loop.time())
                self.bytes += len(data)
                self.requests += data.count(b" HTTP/1.1\r\n") if up else 0
                if self.shape.round_trip:
                    loop.call_later(self.shape.round_trip / 2, _write, writer, data)
                else:
                    writer.write(data)
                    await writer.drain()
        if self.shape.round_trip:
            await asyncio.sleep(self.shape.round_trip / 2)
        with contextlib.suppress(OSError, RuntimeError):
            writer.close()


def _write(writer: asyncio.StreamWriter, data: bytes) -> None:
    if not writer.transport.is_closing():
        writer.write(data)


@contextmanager
def village_line(there: int) -> Iterator[VillageLine]:
    """A line to a port of this machine, until the end of the block."""
    line, ready = VillageLine(there), threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(line.serve(ready, stop),), name="village line")
    thread.start()
    ready.wait(10)
    try:
        yield line
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
