# SPDX-License-Identifier: EUPL-1.2
"""What a handler is given and what it gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

from sync.contract.feed import FeedError, TooLargeError, decompress
from sync.contract.problems import PROBLEM_MEDIA_TYPE, Problem, problem

T = TypeVar("T")


@dataclass(frozen=True)
class Request:
    """One HTTP request whose body already fits its limit. Header names are in lower case."""

    method: str
    path: str
    """Decoded, for finding the route."""
    raw_path: str
    """As it travelled, without query: what a proof of possession names."""
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FileSlice:
    """Part of a file, streamed as the body."""

    path: Path
    offset: int
    length: int


@dataclass(frozen=True)
class Response:
    """One HTTP answer."""

    status: int
    body: bytes | FileSlice = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, extra: Mapping[str, str]) -> "Response":
        """The same answer with more headers."""
        return Response(self.status, self.body, {**self.headers, **extra})


class ProblemError(Exception):
    """Ends a request with problem details (RFC 9457)."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(problem.type)
        self.problem = problem
        self.headers = headers or {}


def fail(name: str, title: str, status: int, *, detail: str = "", action: str = "") -> ProblemError:
    """The error that ends a request with this problem."""
    return ProblemError(problem(name, title, status, detail=detail, action=action))


def json_response(message: msgspec.Struct, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A message of the contract as an answer that nobody may keep."""
    return Response(
        status,
        msgspec.json.encode(message),
        {"content-type": "application/json", "cache-control": "no-store", **(headers or {})},
    )


def problem_response(error: ProblemError) -> Response:
    """Problem details; 401 also repeats the OAuth error code as an extension member (RFC 9457, clause 3.2)."""
    details = msgspec.to_builtins(error.problem)
    if error.problem.status == 401:
        details["error"] = error.problem.name
    return Response(
        error.problem.status,
        msgspec.json.encode(details),
        {"content-type": PROBLEM_MEDIA_TYPE, "cache-control": "no-store", **error.headers},
    )


def inflate(request: Request, limit: int) -> bytes:
    """The body after its optional `Content-Encoding: zstd`, never more than `limit` bytes."""
    encoding = request.headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return request.body
    if encoding != "zstd":
        raise fail("bad-encoding", "Only zstd is understood", 415)
    try:
        return decompress(request.body, limit)
    except TooLargeError as error:
        raise fail("too-large", "The body inflates to too much", 413) from error
    except FeedError as error:
        raise fail("bad-encoding", "The body is not zstandard", 400) from error


def decode(data: bytes, kind: type[T]) -> T:
    """Read a message; what is malformed ends the request with 400."""
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise fail("bad-message", "The message is not of its type", 422, detail=str(error)) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise fail("bad-json", "The body is not JSON", 400) from error


def number(request: Request, name: str, default: int, most: int) -> int:
    """A whole number of the query, from 0 to `most`."""
    text = request.query.get(name, str(default))
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise fail("bad-query", f"{name} is not a whole number", 400)
    return min(int(text), most)


def etag_response(request: Request, etag: str, body: bytes, content_type: str, cache: str = "no-cache") -> Response:
    """200 with a strong entity tag, or 304 where the caller has it already (RFC 9110, clause 13.1.2)."""
    headers = {"etag": etag, "cache-control": cache}
    known = [tag.strip() for tag in request.headers.get("if-none-match", "").split(",")]
    if etag in known or "*" in known:
        return Response(304, b"", headers)
    return Response(200, body, {**headers, "content-type": content_type})
