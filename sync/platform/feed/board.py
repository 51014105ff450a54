# SPDX-License-Identifier: EUPL-1.2
"""The idle question answered from memory: heads documents and manifests as ready bytes, without a thread or a query.

Each worker looks once a second at what moved (three small queries for all its callers together) and forgets only
that. A worker's own writes are looked at before its next answer, another's within the second.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from email.utils import format_datetime

from django.db import connection
from structlog.typing import FilteringBoundLogger

from sync.contract.signing import sha256_hex
from sync.contract.times import Clock
from sync.platform.counters import moved_since
from sync.platform.database import mending
from sync.platform.wire.router import AsgiApp, Receive, Scope, Send

LOOK_SECONDS = 1.0
KEPT_SECONDS = 900.0
"""So old an answer is made anew, whoever may have forgotten to say that something moved."""
_TOLD_SECONDS = 60.0
_HEADS, _FEEDS = "/v1/heads/", "/v1/feeds/"
_MAILBOX = "mailbox:"


@dataclass(frozen=True)
class Document:
    """A small document: its bytes, their kind, and whose mailbox it speaks of; nobody's for a manifest."""

    body: bytes
    content_type: str
    cache: str
    party: str = ""

    @property
    def etag(self) -> str:
        """A strong entity tag."""
        return f'"{sha256_hex(self.body)[:16]}"'


@dataclass(frozen=True)
class _Kept:
    document: Document
    etag: bytes
    headers: list[tuple[bytes, bytes]]
    until: float


Find = Callable[[str], Document | None]


class Board:
    """An ASGI application before another one, which answers what is not on the board."""

    def __init__(
        self,
        district: str,
        heads: Find,
        manifests: Find,
        nonce: Callable[[], str],
        executor: Executor,
        clock: Clock,
        log: FilteringBoundLogger,
    ) -> None:
        self._district = district
        self._find = {_HEADS: mending(heads), _FEEDS: mending(manifests)}
        self._nonce = nonce
        self._executor = executor
        self._clock = clock
        self._log = log
        self._kept: dict[str, _Kept] = {}
        self._paths: dict[str, str] = {}
        """By party, the path of its document."""
        self._tick = -1
        self._feed: object = None
        self._stale = True
        self._looking = asyncio.Lock()
        self._date = (0, b"")
        self._answered = 0

    def doubt(self) -> None:
        """Something was written here: look before the next answer."""
        self._stale = True

    def before(self, application: AsgiApp) -> AsgiApp:
        """The application with the board before it; whatever is no question may have moved something."""

        async def asked(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["method"] in ("GET", "HEAD"):
                if scope["path"].startswith((_HEADS, _FEEDS)) and await self._answer(scope, send):
                    return
                await application(scope, receive, send)
                return
            try:
                await application(scope, receive, send)
            finally:
                self.doubt()

        return asked

    async def watch(self) -> None:
        """Look once a second, and say once a minute how many answers were given."""
        told = time.monotonic()
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001 - what is kept stays; a second later we look again
                self._log.error("look failed", error=error)
            if self._answered and time.monotonic() - told >= _TOLD_SECONDS:
                self._log.info("idle questions", answered=self._answered)
                self._answered, told = 0, time.monotonic()

    async def _answer(self, scope: Scope, send: Send) -> bool:
        if self._stale:
            await self._look()
        path = scope["path"]
        kept = self._kept.get(path)
        if kept is None or kept.until < time.monotonic():
            kept = await self._load(path)
            if kept is None:
                return False
        self._answered += 1
        known = next((value for name, value in scope["headers"] if name == b"if-none-match"), b"")
        if known in (kept.etag, b"*") or kept.etag in [tag.strip() for tag in known.split(b",")]:
            headers = [self._now(), *kept.headers[:2]]
            await send({"type": "http.response.start", "status": 304, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return True
        headers = [self._now(), *kept.headers]
        if path.startswith(_FEEDS):
            # Whoever fetches a manifest will soon come with a proof, which then need not be refused once.
            headers.append((b"dpop-nonce", self._nonce().encode()))
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        body = b"" if scope["method"] == "HEAD" else kept.document.body
        await send({"type": "http.response.body", "body": body})
        return True

    async def _load(self, path: str) -> _Kept | None:
        head = _HEADS if path.startswith(_HEADS) else _FEEDS
        name = path.removeprefix(head)
        if not name or "/" in name or "\0" in name or len(name) > 160:
            return None
        tick, feed = self._tick, self._feed
        document = await asyncio.get_running_loop().run_in_executor(self._executor, self._find[head], name)
        if document is None:
            return None
        etag = document.etag.encode()
        headers = [
            (b"etag", etag),
            (b"cache-control", document.cache.encode()),
            (b"content-type", document.content_type.encode()),
            (b"content-length", b"%d" % len(document.body)),
        ]
        kept = _Kept(document, etag, headers, time.monotonic() + KEPT_SECONDS)
        if (tick, feed) == (self._tick, self._feed):
            # Otherwise something moved while this was read: right for this answer, too old to keep.
            self._kept[path] = kept
            if document.party:
                self._paths[document.party] = path
        return kept

    async def _look(self) -> None:
        async with self._looking:
            self._stale = False
            try:
                tick, moved, feed = await asyncio.get_running_loop().run_in_executor(
                    self._executor, self._read, self._tick
                )
            except Exception:
                self._stale = True
                raise
            if feed != self._feed or tick < self._tick:
                self._kept.clear()
                self._paths.clear()
            for name in moved:
                self._kept.pop(self._paths.pop(name.removeprefix(_MAILBOX), ""), None)
            self._tick, self._feed = tick, feed

    @mending
    def _read(self, since: int) -> tuple[int, list[str], object]:
        """The district's tick, the mailboxes that moved since the last one, and what tells publications apart."""
        tick, moved = moved_since(self._district, _MAILBOX, since)
        with connection.cursor() as cursor:
            cursor.execute("SELECT scope, MAX(head), MAX(signed_at) FROM dp_platform_feedhead GROUP BY scope")
            return tick, moved, frozenset(cursor.fetchall())

    def _now(self) -> tuple[bytes, bytes]:
        moment = self._clock()
        second = int(moment.timestamp())
        if second != self._date[0]:
            self._date = (second, format_datetime(moment, usegmt=True).encode())
        return b"date", self._date[1]
