# SPDX-License-Identifier: EUPL-1.2
"""A line on which requests and answers are lost, late, cut short, doubled, bent and replayed."""

import asyncio
import contextlib
import random
import re
from collections import Counter

from installer.line import Line

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CONNECTION = re.compile(rb"\r\nconnection:[^\r]*", re.IGNORECASE)
_LIMIT = 1 << 20
_LOGIN_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<html>Please log in</html>"
_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"

_ROUGH = {
    "lost": 0.03, "unheard": 0.04, "short-request": 0.02, "short-answer": 0.04, "bent-request": 0.03,
    "bent-answer": 0.04, "doubled": 0.05, "replayed": 0.05, "late": 0.15, "slow": 0.05, "login-page": 0.01,
    "busy": 0.02,
}  # fmt: skip
CHANCES: dict[str, dict[str, float]] = {
    "calm": {},
    "rough": _ROUGH,
    "storm": {what: 2.5 * chance for what, chance in _ROUGH.items() if what != "late"},
}
"""How likely each fault is for one request, in each weather."""


class Weather(Line):
    """Relays whole HTTP requests, each to any of the processes that serve its port, and spoils some of them."""

    def __init__(self, ports: dict[int, int]) -> None:
        super().__init__(ports)
        self.workers: dict[int, list[int]] = {there: [there] for there in ports.values()}
        self.counted: Counter[str] = Counter()
        """Faults that were really done to a request, by kind."""
        self._source = random.Random(0)
        self._sky = "calm"
        self._replays: set[asyncio.Task[None]] = set()

    def begin(self, seed: int) -> None:
        """Draw from this seed from now on."""
        self._source = random.Random(f"{seed}/weather")

    def turn(self, sky: str) -> None:
        """Change the weather: one of `plan.SKIES`."""
        if sky == "cut":
            self.cut()
            self.counted["cut"] += 1
            return
        self._sky = sky
        self.mend()

    def close(self) -> None:
        self._call(self._end_replays())
        super().close()

    async def _end_replays(self) -> None:
        for task in self._replays:
            task.cancel()
        await asyncio.gather(*self._replays, return_exceptions=True)

    async def _relay(self, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._open.add(writer)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                while request := await _read_request(reader):
                    if not await self._exchange(port, request, writer):
                        break
        finally:
            self._open.discard(writer)
            writer.transport.abort()

    async def _exchange(self, port: int, request: bytes, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False where the connection ends with it."""
        fault = self._draw()
        source = self._source
        if fault == "lost":
            return False
        if fault in ("login-page", "busy"):
            writer.write(_LOGIN_PAGE if fault == "login-page" else _BUSY)
            await writer.drain()
            return True
        if fault == "late":
            await asyncio.sleep(source.uniform(0.05, 1.5))
        if fault == "bent-request":
            request = self._bend(request)
        if fault == "short-request":
            await self._ask(port, request[: source.randrange(1, len(request))])
            return False
        if fault == "replayed":
            replay = asyncio.create_task(self._replay(port, request, source.uniform(0.5, 20)))
            self._replays.add(replay)
            replay.add_done_callback(self._replays.discard)
        if fault == "doubled":
            answer, _ = await asyncio.gather(self._ask(port, request), self._ask(port, request))
        else:
            answer = await self._ask(port, request)
        if fault == "unheard" or not answer:
            return False
        if fault == "short-answer":
            writer.write(answer[: source.randrange(len(answer))])
            await writer.drain()
            return False
        if fault == "bent-answer":
            answer = self._bend(answer)
        for start in range(0, len(answer), 4096):
            writer.write(answer[start : start + 4096])
            await writer.drain()
            if fault == "slow":
                await asyncio.sleep(0.05)
        # A bent length would let both wait for what never comes.
        return fault != "bent-answer"

    def _draw(self) -> str:
        chances = CHANCES[self._sky]
        if not chances:
            return ""
        left = 1.0 - sum(chances.values())
        fault = self._source.choices([*chances, ""], [*chances.values(), left])[0]
        if fault:
            self.counted[fault] += 1
        return fault

    def _bend(self, message: bytes) -> bytes:
        """Another byte somewhere in a message."""
        at = self._source.randrange(len(message))
        return message[:at] + bytes([message[at] ^ (1 << self._source.randrange(7))]) + message[at + 1 :]

    async def _replay(self, port: int, request: bytes, after: float) -> None:
        await asyncio.sleep(after)
        await self._ask(port, request)

    async def _ask(self, port: int, request: bytes) -> bytes:
        """The whole answer of one of the processes behind a port; empty where there is none."""
        there = self._source.choice(self.workers[port])
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", there)
        except OSError:
            return b""
        self._open.add(writer)
        try:
            head, _, body = request.partition(b"\r\n\r\n")
            writer.write(_CONNECTION.sub(b"", head) + b"\r\nConnection: close\r\n\r\n" + body)
            await writer.drain()
            if len(request) < _whole_length(request):
                return b""
            answer = await asyncio.wait_for(reader.read(-1), 30)
        except (OSError, TimeoutError):
            return b""
        finally:
            self._open.discard(writer)
            writer.transport.abort()
        head, end, body = answer.partition(b"\r\n\r\n")
        return _CONNECTION.sub(b"", head) + end + body


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    """A request with its body; empty where the other side hung up."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = _LENGTH.search(head)
    return head + (await reader.readexactly(min(int(length[1]), _LIMIT)) if length else b"")


def _whole_length(request: bytes) -> int:
    """How long a request that may be cut short should be; beyond its end where even the head is torn."""
    head, end, _ = request.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    return len(head) + 4 + (int(length[1]) if length else 0) if end else len(request) + 1
