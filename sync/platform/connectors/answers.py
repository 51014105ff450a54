# SPDX-License-Identifier: EUPL-1.2
"""What may become of a request to another system, and how its answer is read: so much, and so long."""

import time
from typing import Final

import httpx

NEVER_ARRIVED: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


class NotSentError(Exception):
    """It has certainly not arrived: it may be sent again, after so many seconds where the server says how many."""

    def __init__(self, message: str, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


class UnclearError(Exception):
    """Nobody knows whether it arrived; `status` is the answer's where there was one, `wait` as of NotSentError."""

    def __init__(self, message: str, status: int = 0, wait: float = 0.0) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait


class RefusedError(Exception):
    """The server does not take it. The message is the server's own."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class NoAnswerError(Exception):
    """A question without a usable answer; the message says why, and `status` is the answer's where there was one.

    `wait`: so many seconds, where the server says how many.
    """

    def __init__(self, message: str, status: int = 0, wait: float = 0.0) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait


def read_bounded(
    client: httpx.Client, request: httpx.Request, max_body: int, total_seconds: float
) -> tuple[httpx.Response, bytes]:
    """Send, and read no more than `max_body` bytes in no more than `total_seconds` from the first one.

    Raises NoAnswerError where it is more, or takes longer, and what httpx raises.
    """
    body = bytearray()
    response = client.send(request, stream=True)
    try:
        ends = time.monotonic() + total_seconds
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > max_body:
                raise NoAnswerError("the answer is too long")
            if time.monotonic() > ends:
                raise NoAnswerError("the answer took too long")
    finally:
        response.close()
    return response, bytes(body)


def said(error: Exception) -> str:
    """An error in one short line."""
    return (str(error) or type(error).__name__)[:200]
