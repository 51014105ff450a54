# SPDX-License-Identifier: EUPL-1.2
"""Finds the handler of a request and keeps its size limit; knows neither Django nor any message."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl

from structlog.typing import FilteringBoundLogger

from sync.contract.digest import content_digest, digest_fits
from sync.contract.times import Clock
from sync.platform.wire.messages import (
    FileSlice,
    ProblemError,
    Request,
    Response,
    fail,
    problem_response,
)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]
Handler = Callable[[Request], Response]

SILENCE_SECONDS = 30.0
"""How long the next part of a body may take: a limit on silence, not on slow honest links."""
_CHUNK = 1 << 18


@dataclass(frozen=True)
class Route:
    """One method and path; `{name}` stands for one segment, `{*name}` at the end for all that follow."""

    method: str
    pattern: str
    handler: Handler
    body_limit: int = 0

    def match(self, path: str) -> dict[str, str] | None:
        """The named segments where the path fits."""
        wanted, given = self.pattern.split("/"), path.split("/")
        if wanted[-1].startswith("{*"):
            given = [*given[: len(wanted) - 1], "/".join(given[len(wanted) - 1 :])]
        if len(wanted) != len(given):
            return None
        params: dict[str, str] = {}
        for name, value in zip(wanted, given, strict=True):
            if name.startswith("{"):
                if not value or len(value) > 160:
                    return None
                params[name.strip("{*}")] = value
            elif name != value:
                return None
        return params


class Router:
    """An ASGI application for everything that is no page of Django's."""

    def __init__(self, routes: list[Route], executor: Executor, clock: Clock, log: FilteringBoundLogger) -> None:
        self._routes = routes
        self._executor = executor
        self._clock = clock
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever fails is answered with problem details and never with a trace."""
        began = time.perf_counter()
        label = "none"
        try:
            route, params = self._find(scope["method"], scope["path"])
            label = route.pattern
            body = await _read_body(scope, receive, route.body_limit)
            request = replace(_request(scope), body=body, params=params)
            if not digest_fits(request.headers.get("content-digest"), body):
                raise fail("bad-digest", "The body was changed on the way", 400, action="wait")
            loop = asyncio.get_running_loop()
            response = await loop.run_in_executor(self._executor, route.handler, request)
        except ProblemError as error:
            response = problem_response(error)
        except Exception as error:  # noqa: BLE001 - the last line: a defect must not tell its trace to callers
            self._log.error("request failed", route=label, error=error)
            response = problem_response(fail("internal", "Something went wrong here", 500))
        await self._send(response, scope["method"], send)
        spent = round((time.perf_counter() - began) * 1000, 1)
        self._log.info("request", method=scope["method"], route=label, status=response.status, ms=spent)

    def _find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        allowed = set()
        if "\0" in path:
            raise fail("not-found", "There is nothing here", 404)
        for route in self._routes:
            params = route.match(path)
            if params is None:
                continue
            if route.method == method or (method == "HEAD" and route.method == "GET"):
                return route, params
            allowed.add(route.method)
        if allowed:
            error = fail("bad-method", "This address does not take that method", 405)
            raise ProblemError(error.problem, {"allow": ", ".join(sorted(allowed))})
        raise fail("not-found", "There is nothing here", 404)

    async def _send(self, response: Response, method: str, send: Send) -> None:
        body = response.body
        length = body.length if isinstance(body, FileSlice) else len(body)
        headers = {"date": format_datetime(self._clock(), usegmt=True), **response.headers}
        if response.status != 304:
            headers["content-length"] = str(length)
        if isinstance(body, bytes) and body and response.status != 304:
            headers["content-digest"] = content_digest(body)
        if response.status in (408, 413):
            # The rest of the body was not read: this connection cannot carry another request.
            headers["connection"] = "close"
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": response.status, "headers": raw})
        if method == "HEAD" or response.status == 304:
            await send({"type": "http.response.body", "body": b""})
        elif isinstance(body, FileSlice):
            await self._send_file(body, send)
        else:
            await send({"type": "http.response.body", "body": body})

    async def _send_file(self, part: FileSlice, send: Send) -> None:
        loop = asyncio.get_running_loop()
        chunks = _chunks(part)
        while chunk := await loop.run_in_executor(self._executor, next, chunks, b""):
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


def _chunks(part: FileSlice) -> Iterator[bytes]:
    left = part.length
    with part.path.open("rb") as file:
        file.seek(part.offset)
        while left and (chunk := file.read(min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk


def _request(scope: Scope) -> Request:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name = raw_name.decode("latin-1").lower()
        if name in headers and name in ("authorization", "dpop"):
            # RFC 9449, clause 4.3: exactly one proof.
            raise fail("bad-request", "A header stands there twice", 400)
        headers[name] = raw_value.decode("latin-1")
    return Request(
        method="GET" if scope["method"] == "HEAD" else scope["method"],
        path=scope["path"],
        raw_path=scope.get("raw_path", scope["path"].encode()).split(b"?")[0].decode("latin-1"),
        query=dict(parse_qsl(scope["query_string"].decode("latin-1"), max_num_fields=20)),
        headers=headers,
    )


async def _read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """Read up to `limit` bytes; the announced length is judged before the first of them."""
    too_large = fail("too-large", "The body is over the limit", 413, detail=f"at most {limit} bytes")
    for name, value in scope["headers"]:
        if name == b"content-length" and (not value.isdigit() or int(value) > limit):
            raise too_large
    body = bytearray()
    while True:
        try:
            async with asyncio.timeout(SILENCE_SECONDS):
                message = await receive()
        except TimeoutError as error:
            raise fail("timeout", "The body did not come", 408) from error
        if message["type"] == "http.disconnect":
            raise fail("gone", "The caller went away", 400)
        body += message.get("body", b"")
        if len(body) > limit:
            raise too_large
        if not message.get("more_body", False):
            return bytes(body)
