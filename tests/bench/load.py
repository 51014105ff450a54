# SPDX-License-Identifier: EUPL-1.2
"""Callers of a server: ready requests over kept connections, each sent when the one before it was answered."""

import asyncio
import itertools
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Run:
    """What a run took: seconds on the clock, seconds of the server's processors, bytes both ways, statuses."""

    requests: int
    seconds: float
    cpu: float
    sent: int
    received: int
    statuses: Counter[int]

    @property
    def cpu_us(self) -> float:
        """Microseconds of the server's processors for one request; one of the kernel's ticks at the least."""
        return 1e6 * max(self.cpu, 1 / _TICKS) / self.requests

    @property
    def rate(self) -> float:
        """Requests in a second of the clock."""
        return self.requests / self.seconds


class _Caller(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], over: "asyncio.Future[None]") -> None:
        self._requests = requests
        self._over = over
        self._buffer = b""
        self.sent = self.received = 0
        self.statuses: Counter[int] = Counter()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = _LENGTH.search(head)
        if len(rest) < (int(length[1]) if length else 0):
            return
        self.statuses[int(head[9:12])] += 1
        self._buffer = b""
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._over.done():
            self._over.set_exception(error or ConnectionError("the server closed the connection"))

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self._over.set_result(None)
            self._transport.close()
            return
        self.sent += len(request)
        self._transport.write(request)


def run(port: int, requests: Sequence[bytes], count: int, connections: int, pids: Sequence[int]) -> Run:
    """Send so many of these requests, again and again, over so many connections; weigh these processes meanwhile."""
    return asyncio.run(_run(port, itertools.islice(itertools.cycle(requests), count), connections, pids))


async def _run(port: int, requests: Iterator[bytes], connections: int, pids: Sequence[int]) -> Run:
    loop = asyncio.get_running_loop()
    ends: list[asyncio.Future[None]] = [loop.create_future() for _ in range(connections)]
    cpu, begun = processor_seconds(pids), perf_counter()
    made = [await loop.create_connection(lambda end=end: _Caller(requests, end), "127.0.0.1", port) for end in ends]
    await asyncio.gather(*ends)
    seconds, spent = perf_counter() - begun, processor_seconds(pids) - cpu
    callers = [caller for _, caller in made]
    statuses = sum((caller.statuses for caller in callers), Counter())
    sent, received = sum(caller.sent for caller in callers), sum(caller.received for caller in callers)
    return Run(statuses.total(), seconds, spent, sent, received, statuses)


def processor_seconds(pids: Sequence[int]) -> float:
    """What these processes have used of the processors since they began."""
    ticks = 0
    for pid in pids:
        words = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(words[11]) + int(words[12])
    return ticks / _TICKS


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """A request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    if body:
        lines.append(f"content-length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
