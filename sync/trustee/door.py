# SPDX-License-Identifier: EUPL-1.2
"""The outermost layer: reads a request's body within limits of size and time before Django sees any of it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from sync.contract.digest import content_digest, digest_fits
from sync.contract.limits import MAX_SMALL_BODY
from sync.trustee.replies import OAUTH_PATHS, Refusal, render

Message = Mapping[str, Any]
Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_SECONDS: Final = 10.0
"""How long a sender may take for its whole body."""
_MAX_DIGITS: Final = 12


class _SenderGoneError(Exception):
    """The connection ended before the body did."""


def guard(application: Application, limit: int = MAX_SMALL_BODY, seconds: float = BODY_SECONDS) -> Application:
    """Wrap an ASGI application so that it gets whole, unchanged bodies of at most `limit` bytes, or is not called."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            body = await asyncio.wait_for(_read(scope, receive, limit), seconds)
        except Refusal as refusal:
            await _refuse(refusal, scope, send)
        except TimeoutError:
            await _refuse(Refusal(408, _name(scope, "too-slow"), "The request took too long"), scope, send)
        except _SenderGoneError:
            return
        else:
            await application(scope, _replay(body, receive), _with_digest(send))

    return guarded


async def _read(scope: Scope, receive: Receive, limit: int) -> bytes:
    too_large = Refusal(
        413, _name(scope, "too-large"), "The request is too large", detail=f"At most {limit} bytes are read."
    )
    announced = dict(scope["headers"]).get(b"content-length", b"0")
    if not announced.isdigit() or len(announced) > _MAX_DIGITS or int(announced) > limit:
        raise too_large
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _SenderGoneError
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if size > limit:
            raise too_large
        if not message.get("more_body", False):
            return _unchanged(scope, b"".join(chunks))


def _unchanged(scope: Scope, body: bytes) -> bytes:
    """The body; raises Refusal where it is not the one that its digest names (RFC 9530)."""
    named = dict(scope["headers"]).get(b"content-digest", b"").decode("latin-1")
    if not digest_fits(named, body):
        raise Refusal(400, _name(scope, "bad-digest"), "The body was changed on the way", action="wait")
    return body


def _with_digest(send: Send) -> Send:
    """Name the digest of an answer that is given whole; one in parts goes as it is."""
    begun: list[Message] = []

    async def digested(message: Message) -> None:
        if message["type"] == "http.response.start":
            begun.append(message)
            return
        if begun:
            start = begun.pop()
            body = message.get("body", b"")
            if body and not message.get("more_body", False):
                named = (b"content-digest", content_digest(body).encode())
                start = {**start, "headers": [*start.get("headers", ()), named]}
            await send(start)
        await send(message)

    return digested


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replayed() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed


async def _refuse(refusal: Refusal, scope: Scope, send: Send) -> None:
    media_type, body = render(refusal, scope["path"])
    headers = [
        (b"content-type", media_type.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _name(scope: Scope, name: str) -> str:
    return "invalid_request" if scope["path"] in OAUTH_PATHS else name
