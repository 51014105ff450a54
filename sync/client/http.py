# SPDX-License-Identifier: EUPL-1.2
"""The API client: httpx with a byte budget and a deadline on silence, DPoP on every call that needs a token."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
import msgspec
from joserfc.jwk import ECKey

from sync.contract.digest import HEADER as DIGEST
from sync.contract.digest import content_digest, digest_fits
from sync.contract.dpop import make_proof
from sync.contract.problems import PROBLEM_PREFIX, Problem
from sync.contract.reading import MALFORMED
from sync.contract.times import Clock

SILENCE_SECONDS = 20.0
"""A link may be slow, it may not be silent: no total limit kills an honest 64 kbit/s line."""


_PROBE_OVER = 4096


class OfflineError(Exception):
    """The other side cannot be reached just now."""


class TrusteeGoneError(OfflineError):
    """The trustee cannot be reached; the platform may be there all the same."""


class TokensGoneError(TrusteeGoneError):
    """Whoever gives the tokens in the trustee's place cannot be reached; the trustee itself may be there."""


class RefusedError(Exception):
    """The other side answered, and said no."""

    def __init__(self, status: int, problem: Problem | None) -> None:
        super().__init__(f"{status} {problem.type if problem else ''}".strip())
        self.status = status
        self.problem = problem

    @property
    def name(self) -> str:
        """The problem's name; empty where the answer named none of ours, as of whoever else is on the line."""
        if self.problem is None or not self.problem.type.startswith(PROBLEM_PREFIX):
            return ""
        return self.problem.name


@dataclass(frozen=True)
class Response:
    status: int
    headers: httpx.Headers
    body: bytes


class ApiClient:
    """One server, one connection pool. Not for use from several event loops."""

    def __init__(self, base_url: str, key: ECKey, clock: Clock, client: httpx.AsyncClient) -> None:
        self.base_url = base_url.rstrip("/")
        self._key = key
        self._clock = clock
        self._client = client
        self._nonce = ""
        self.answers = 0
        """How many whole answers came from this server."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        proof: bool = False,
        content: bytes | Callable[[], bytes] | None = None,
        headers: dict[str, str] | None = None,
        limit: int,
    ) -> Response:
        """Send one request; a DPoP nonce that the server asks for is taken up once.

        `content` may be a way to make it, for one that can be sent only once: it is then made anew.

        Raises OfflineError where no complete answer came, where it is over `limit` bytes, where bytes were changed
        on the way, and where it is not from our server but from a login page (HTML, or a redirect).
        """
        body = content() if callable(content) else content
        if token is not None and not self._nonce and len(body or b"") > _PROBE_OVER:
            # Refused without a token, and told the nonce: a large body travels once, not twice.
            await self._once(method, path, None, False, b"", None, limit)
        response = await self._once(method, path, token, proof, body, headers, limit)
        asked = response.status in (400, 401) and b"use_dpop_nonce" in response.body
        if asked and self._nonce:
            body = content() if callable(content) else content
            response = await self._once(method, path, token, proof, body, headers, limit)
        return response

    @asynccontextmanager
    async def stream(self, path: str, headers: dict[str, str]) -> AsyncIterator[httpx.Response]:
        """Open a download; the caller counts the bytes. Raises OfflineError."""
        try:
            async with self._client.stream("GET", self.base_url + path, headers=headers) as response:
                _refuse_login_page(response)
                yield response
        except httpx.TransportError as error:
            raise OfflineError(str(error) or type(error).__name__) from error

    async def _once(
        self,
        method: str,
        path: str,
        token: str | None,
        proof: bool,
        content: bytes | None,
        headers: dict[str, str] | None,
        limit: int,
    ) -> Response:
        url = self.base_url + path
        # Uncompressed: httpx would inflate a bomb whole before the first look at its size.
        sent = {**(headers or {}), "Accept-Encoding": "identity"}
        if content is not None:
            sent[DIGEST] = content_digest(content)
        if token is not None or proof:
            sent["DPoP"] = make_proof(self._key, method, url, self._clock(), token=token or "", nonce=self._nonce)
        if token is not None:
            sent["Authorization"] = f"DPoP {token}"
        try:
            async with self._client.stream(method, url, content=content, headers=sent) as response:
                _refuse_login_page(response)
                body = bytearray()
                async for chunk in response.aiter_raw():
                    body += chunk
                    if len(body) > limit:
                        raise OfflineError(f"answer to {path.split('?')[0]} is over {limit} bytes")
                if not digest_fits(response.headers.get(DIGEST), bytes(body)):
                    raise OfflineError(f"answer to {path.split('?')[0]} was changed on the way")
                self.answers += 1
                self._nonce = response.headers.get("DPoP-Nonce", self._nonce)
                return Response(response.status_code, response.headers, bytes(body))
        except httpx.TransportError as error:
            raise OfflineError(str(error) or type(error).__name__) from error


def new_http_client(tls: ssl.SSLContext | None = None) -> httpx.AsyncClient:
    """The process's one httpx client: no proxies from the environment, no redirects, limits on silence.

    `tls`: other certificates than the usual ones are believed. Heads that say nothing are left out: an idle kiosk
    asks 1,440 times a day.
    """
    client = httpx.AsyncClient(
        verify=tls or True,
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(SILENCE_SECONDS, connect=5.0),
        limits=httpx.Limits(max_connections=4, max_keepalive_connections=2, keepalive_expiry=300),
    )
    for name in ("Accept", "Connection", "Accept-Encoding"):
        del client.headers[name]
    client.headers["User-Agent"] = "dorfpunkt"
    return client


def _refuse_login_page(response: httpx.Response) -> None:
    """Ours never answer with HTML, encoded or from elsewhere; hotel and mobile networks do all three."""
    foreign = response.headers.get("Content-Type", "").startswith("text/html") or response.status_code == 511
    moved = response.status_code in (301, 302, 303, 307, 308)
    if foreign or moved or response.headers.get("Content-Encoding", "identity") != "identity":
        raise OfflineError(f"answer {response.status_code} is not from our server; is this a login page?")


def refuse(response: Response) -> RefusedError:
    """Make an exception of an answer that is no success."""
    try:
        problem = msgspec.json.decode(response.body, type=Problem)
    except MALFORMED:
        problem = None
    return RefusedError(response.status, problem)


async def pause(seconds: float, wake: asyncio.Event) -> bool:
    """Wait until woken or until the time is over; True where woken."""
    try:
        async with asyncio.timeout(seconds):
            await wake.wait()
    except TimeoutError:
        return False
    return True
