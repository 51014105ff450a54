# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the one place where the platform's parts are built and joined."""

import asyncio
import contextlib
import json
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import django
from django.apps import apps
from django.conf import settings
from joserfc.jwk import ECKey

from sync.contract.limits import MAX_SYNC_BODY
from sync.contract.signing import generate_key, import_key, private_jwk
from sync.contract.times import Clock
from sync.keystore import KeyStore, get_json
from sync.platform.settings import build_settings
from sync.platform.state import StateDir, StateError

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

    from sync.platform.access.guard import Guard
    from sync.platform.cases.ledger import ConsentLedger
    from sync.platform.feed.publishing import Publisher
    from sync.platform.wire.router import AsgiApp, Receive, Route, Scope, Send

FEED_KEY = "feed-key"
SESSION_SECRET = "session-secret"  # noqa: S105 - the name under which it lies in the key store
NONCE_SECRET = "nonce-secret"  # noqa: S105 - likewise
_RENEW_SECONDS = 3600
_WORKERS = 4


@dataclass(frozen=True)
class Secrets:
    """What the platform keeps in its key store."""

    feed_key: ECKey
    session: str
    nonce: bytes


def create_secrets(store: KeyStore, random_text: Callable[[], str]) -> None:
    """Make the secrets that are missing; those that are there stay, whatever happens."""
    if store.get(FEED_KEY) is None:
        store.set(FEED_KEY, json.dumps(private_jwk(generate_key())))
    for name in (SESSION_SECRET, NONCE_SECRET):
        if store.get(name) is None:
            store.set(name, random_text())


def read_secrets(store: KeyStore) -> Secrets:
    """The secrets; raises StateError where one is missing."""
    feed_key, session, nonce = get_json(store, FEED_KEY), store.get(SESSION_SECRET), store.get(NONCE_SECRET)
    if feed_key is None or session is None or nonce is None:
        raise StateError("the key store holds no keys of a platform; run `init` in this session first")
    return Secrets(import_key(feed_key), session, nonce.encode())


def configure_django(state: StateDir, secrets: Secrets) -> None:
    """Tell Django its settings; once per process, as Django wants it."""
    settings.configure(**build_settings(state, state.identity().base_url, secrets.session))
    django.setup()


def build_publisher(state: StateDir, secrets: Secrets, clock: Clock) -> "Publisher":
    """The publisher with the items of every ecosystem."""
    from sync.platform.district.items import district_items
    from sync.platform.ecosystems.ordering.items import ordering_items
    from sync.platform.feed.blobs import BlobStore
    from sync.platform.feed.publishing import Publisher

    return Publisher((district_items, ordering_items), BlobStore(state.blobs), secrets.feed_key, clock)


def build_application(
    state: StateDir, store: KeyStore, clock: Clock, ledger: "ConsentLedger | None" = None
) -> "AsgiApp":
    """The whole platform as one ASGI application; without a ledger of its own it asks the trustee's.

    Raises StateError where the state directory, its keys or the trustee's keys are missing.
    """
    secrets = read_secrets(store)
    identity, keys = state.identity(), state.trustee_keys()
    if not keys:
        raise StateError("the trustee's keys are not pinned yet; run `trust --jwks FILE` first")
    configure_django(state, secrets)

    from sync.platform.logs import StandardBridge, open_log

    log = open_log(state.logs, clock)
    logging.getLogger().handlers = [StandardBridge(log)]

    from django.core.asgi import get_asgi_application

    from sync.platform.access.guard import Guard
    from sync.platform.access.tokens import Trusted
    from sync.platform.apps import PlatformConfig
    from sync.platform.cases.ledger import HttpLedger
    from sync.platform.services import Services
    from sync.platform.wire.pages import limited
    from sync.platform.wire.router import Router

    publisher = build_publisher(state, secrets, clock)
    app_config = apps.get_app_config("dp_platform")
    if not isinstance(app_config, PlatformConfig):
        raise TypeError("dp_platform is not the platform")
    app_config.services = Services(publisher, clock, log)
    trusted = Trusted(keys, identity.issuer, identity.base_url)
    guard = Guard(trusted, identity.base_url, secrets.nonce, clock)
    routes = _routes(guard, publisher, ledger or HttpLedger(identity.issuer, keys, clock), clock, log)
    executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="wire")
    router = Router(routes, executor, clock, log)
    renew = partial(_renew_for_ever, publisher, executor, log)
    pages = limited(cast("AsgiApp", get_asgi_application()))
    return _join(router, pages, renew, partial(_close_connections, executor))


def _routes(
    guard: "Guard", publisher: "Publisher", ledger: "ConsentLedger", clock: Clock, log: "FilteringBoundLogger"
) -> list["Route"]:
    from sync.platform.access.buckets import TokenBuckets
    from sync.platform.cases.desks import DeskEndpoints
    from sync.platform.cases.endpoints import KioskEndpoints
    from sync.platform.feed import endpoints as feed
    from sync.platform.kinds import case_kinds
    from sync.platform.wire.router import Route
    from sync.platform.wire.static import static_file

    kiosks = KioskEndpoints(case_kinds(), ledger, TokenBuckets(30, 2.0), clock, log)
    desks = DeskEndpoints(clock)
    return [
        Route("GET", "/v1/heads/{ref}", feed.heads),
        Route("GET", "/v1/feeds/{scope}", feed.manifest),
        Route("GET", "/v1/blobs/{sha256}", partial(feed.blob, blobs=publisher.blobs)),
        Route("POST", "/v1/sync", guard.protect(kiosks.sync), MAX_SYNC_BODY),
        Route("GET", "/v1/answers/{lookup_id}", guard.protect(kiosks.answers)),
        Route("GET", "/v1/desks/{recipient}/cases", guard.protect(desks.cases)),
        Route("POST", "/v1/desks/{recipient}/answers", guard.protect(desks.answers), MAX_SYNC_BODY),
        Route("GET", "/static/{*path}", static_file),
    ]


def _join(
    router: "AsgiApp", pages: "AsgiApp", background: Callable[[], Awaitable[None]], close: Callable[[], None]
) -> "AsgiApp":
    """Messages and files go to the bare router, pages to Django; the background runs as long as we do."""

    async def application(scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send, background)
            await asyncio.get_running_loop().run_in_executor(None, close)
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "http" and scope["path"].startswith(("/v1/", "/static/")):
            await router(scope, receive, send)
        elif scope["type"] == "http":
            await pages(scope, receive, send)

    return application


async def _live(receive: "Receive", send: "Send", background: Callable[[], Awaitable[None]]) -> None:
    await receive()
    task = asyncio.ensure_future(background())
    await send({"type": "lifespan.startup.complete"})
    await receive()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _close_connections(executor: ThreadPoolExecutor) -> None:
    """Close the database where each of the workers has it open, and end them."""
    from django.db import connections

    together = threading.Barrier(_WORKERS)

    def close() -> None:
        connections.close_all()
        # No worker takes a second turn before each had its own.
        with contextlib.suppress(threading.BrokenBarrierError):
            together.wait(5)

    for _ in range(_WORKERS):
        executor.submit(close)
    executor.shutdown()


async def _renew_for_ever(publisher: "Publisher", executor: ThreadPoolExecutor, log: "FilteringBoundLogger") -> None:
    """Sign manifests again before they grow old, also where nobody publishes for weeks."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            await loop.run_in_executor(executor, publisher.renew_all)
        except Exception as error:  # noqa: BLE001 - a failed renewal is tried again an hour later
            log.error("renewal failed", error=error)
        await asyncio.sleep(_RENEW_SECONDS)
