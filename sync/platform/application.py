# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the one place where the platform's parts are built and joined."""

import asyncio
import contextlib
import json
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

import django
from django.apps import apps
from django.conf import settings
from joserfc.jwk import ECKey

from sync.contract.appointments import KIND_OFFER
from sync.contract.courier import MAX_PARCEL
from sync.contract.defects import KIND_DEFECT
from sync.contract.ideas import KIND_IDEA
from sync.contract.limits import MAX_SMALL_BODY, MAX_SYNC_BODY
from sync.contract.signing import Jwk, generate_key, import_key, private_jwk, public_jwk
from sync.contract.times import Clock
from sync.keystore import KeyStore, get_json
from sync.platform.database import mending
from sync.platform.settings import build_settings
from sync.platform.state import StateDir, StateError

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

    from sync.platform.access.guard import Guard
    from sync.platform.cases.endpoints import KioskEndpoints
    from sync.platform.cases.ledger import ConsentLedger
    from sync.platform.courier.endpoints import CourierEndpoint
    from sync.platform.ecosystems.participation.permits import Permits
    from sync.platform.feed.publishing import Publisher
    from sync.platform.wire.router import AsgiApp, Receive, Route, Scope, Send

FEED_KEY = "feed-key"
NEXT_FEED_KEY = "next-feed-key"
COURIER_KEY = "courier-key"
SESSION_SECRET = "session-secret"  # noqa: S105 - the name under which it lies in the key store
NONCE_SECRET = "nonce-secret"  # noqa: S105 - likewise
_RENEW_SECONDS = 3600
_RELEASE_SECONDS = 600
_FOLLOW_SECONDS = 60
"""So soon is wiped here what a resident withdrew at the trustee."""
_WORKERS = 4


@dataclass(frozen=True)
class Secrets:
    """What the platform keeps in its key store."""

    feed_key: ECKey
    courier_key: ECKey
    session: str
    nonce: bytes


def create_secrets(store: KeyStore, random_text: Callable[[], str]) -> None:
    """Make the secrets that are missing; those that are there stay, whatever happens."""
    for name in (FEED_KEY, COURIER_KEY):
        if store.get(name) is None:
            store.set(name, json.dumps(private_jwk(generate_key())))
    for name in (SESSION_SECRET, NONCE_SECRET):
        if store.get(name) is None:
            store.set(name, random_text())


def read_secrets(store: KeyStore) -> Secrets:
    """The secrets; raises StateError where one is missing."""
    feed_key, courier_key = get_json(store, FEED_KEY), get_json(store, COURIER_KEY)
    session, nonce = store.get(SESSION_SECRET), store.get(NONCE_SECRET)
    if feed_key is None or courier_key is None or session is None or nonce is None:
        raise StateError("the key store holds no keys of a platform; run `init` in this session first")
    return Secrets(import_key(feed_key), import_key(courier_key), session, nonce.encode())


def next_feed_key(store: KeyStore) -> ECKey:
    """The key that is to sign the feed next, made on first use and kept until it does."""
    stored = get_json(store, NEXT_FEED_KEY)
    if stored is not None:
        return import_key(stored)
    key = generate_key()
    store.set(NEXT_FEED_KEY, json.dumps(private_jwk(key)))
    return key


def adopt_next_feed_key(store: KeyStore) -> None:
    """From now on the next key signs."""
    stored = store.get(NEXT_FEED_KEY)
    if stored is not None:
        store.set(FEED_KEY, stored)
        store.delete(NEXT_FEED_KEY)


def check_trust(state: StateDir) -> tuple[Jwk, ...]:
    """The trustee's keys; raises StateError where none are pinned."""
    keys = state.trustee_keys()
    if not keys:
        raise StateError("the trustee's keys are not pinned yet; run `trust --jwks FILE` first")
    return keys


def configure_django(state: StateDir, secrets: Secrets) -> None:
    """Tell Django its settings; once per process, as Django wants it."""
    settings.configure(**build_settings(state, state.identity().base_url, secrets.session))
    django.setup()


def close_connections() -> None:
    """Close this thread's database, where it was opened at all."""
    if settings.configured:
        from django.db import connections

        connections.close_all()


def build_publisher(state: StateDir, secrets: Secrets, clock: Clock) -> "Publisher":
    """The publisher with the items of every ecosystem."""
    from sync.platform.courier.items import courier_items
    from sync.platform.district.items import district_items
    from sync.platform.ecosystems.defects.items import category_items, defect_items
    from sync.platform.ecosystems.forms.items import form_items
    from sync.platform.ecosystems.ordering.items import ordering_items
    from sync.platform.ecosystems.participation.council.items import council_items
    from sync.platform.ecosystems.participation.items import idea_items, participation_items
    from sync.platform.ecosystems.services.appointments.items import appointment_items, live_items
    from sync.platform.ecosystems.services.items import service_items
    from sync.platform.feed.blobs import BlobStore
    from sync.platform.feed.publishing import Publisher

    providers = (
        district_items,
        ordering_items,
        service_items,
        appointment_items,
        form_items,
        participation_items,
        idea_items,
        council_items,
        category_items,
        defect_items,
        courier_items(public_jwk(secrets.courier_key)),
    )
    at_once = {KIND_DEFECT: defect_items, KIND_IDEA: idea_items, KIND_OFFER: live_items}
    return Publisher(providers, BlobStore(state.blobs), secrets.feed_key, clock, at_once)


def build_application(
    state: StateDir,
    secrets: Secrets,
    clock: Clock,
    ledger: "ConsentLedger | None" = None,
    permits: "Permits | None" = None,
) -> "AsgiApp":
    """The whole platform as one ASGI application; without a ledger or permits of its own it asks the trustee's.

    Raises StateError where the state directory or the trustee's keys are missing.
    """
    identity, keys = state.identity(), check_trust(state)
    configure_django(state, secrets)

    from sync.platform.logs import StandardBridge, open_log

    log = open_log(state.logs, clock)
    logging.getLogger().handlers = [StandardBridge(log)]

    from django.core.asgi import get_asgi_application

    from sync.platform.access.authorization import trusted_server
    from sync.platform.access.guard import Guard
    from sync.platform.access.nonces import nonce_at
    from sync.platform.access.tokens import Trusted
    from sync.platform.apps import PlatformConfig
    from sync.platform.cases.endpoints import KioskEndpoints
    from sync.platform.cases.ledger import HttpLedger
    from sync.platform.cases.withdrawing import follow
    from sync.platform.courier.endpoints import CourierEndpoint
    from sync.platform.courier.trustee import HttpLetterDesk
    from sync.platform.ecosystems.participation.permits import HttpPermits
    from sync.platform.ecosystems.services.kinds import wipe_drafts
    from sync.platform.feed.board import Board
    from sync.platform.feed.endpoints import heads, manifest
    from sync.platform.kinds import case_kinds
    from sync.platform.services import Services
    from sync.platform.wire.pages import limited
    from sync.platform.wire.router import Router

    publisher = build_publisher(state, secrets, clock)
    app_config = apps.get_app_config("dp_platform")
    if not isinstance(app_config, PlatformConfig):
        raise TypeError("dp_platform is not the platform")
    app_config.services = Services(publisher, clock, log)
    trusted = trusted_server(state.root, Trusted(keys, identity.issuer, identity.base_url))
    guard = Guard(identity.district, trusted, identity.base_url, secrets.nonce, clock)
    ledger = ledger or HttpLedger(identity.issuer, keys, clock)
    kiosks = KioskEndpoints(identity.district, case_kinds, ledger, clock, log)
    letters = HttpLetterDesk(identity.issuer, identity.base_url, secrets.feed_key, keys, clock)
    courier = CourierEndpoint(kiosks.take, guard.vouch, letters, secrets.courier_key, secrets.feed_key, clock)
    asked = HttpPermits(identity.issuer, keys, clock)
    routes = _routes(identity.district, guard, publisher, kiosks, courier, permits or asked, clock, identity.base_url)
    executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="wire")
    # Threads of their own: idle questions do not wait where a silent ledger holds the others.
    looks = ThreadPoolExecutor(1, thread_name_prefix="board")
    board = Board(
        identity.district, partial(heads, district=identity.district), manifest,
        lambda: nonce_at(secrets.nonce, clock()), looks, clock, log,
    )  # fmt: skip
    asks = ThreadPoolExecutor(1, thread_name_prefix="ledger")
    router = board.before(Router(routes, executor, clock, log))
    pages = board.before(limited(cast("AsgiApp", get_asgi_application())))

    # Manifests are signed again before they grow old, also where nobody publishes for weeks.
    renewing = _Turn(publisher.renew_all, _RENEW_SECONDS, "renewed", "renewal failed")
    # Gathered, since each head costs every kiosk a fetch.
    releasing = _Turn(
        lambda: len(publisher.publish_at_once()), _RELEASE_SECONDS, "published what was released",
        "released but not published", first=_RELEASE_SECONDS,
    )  # fmt: skip
    wiping = _Turn(
        lambda: wipe_drafts(identity.district, clock()), _RELEASE_SECONDS, "wiped half-filled forms",
        "half-filled forms not wiped",
    )  # fmt: skip

    async def background() -> None:
        await asyncio.gather(
            _in_turns(renewing, executor, log),
            _in_turns(releasing, executor, log),
            _in_turns(wiping, executor, log),
            _in_turns(_following(partial(follow, ledger, identity.district), clock), asks, log),
            board.watch(),
        )

    def close() -> None:
        letters.close()
        ledger.close()
        asked.close()
        _close_connections(executor, _WORKERS)
        _close_connections(looks, 1)
        _close_connections(asks, 1)

    return _join(router, pages, background, close)


def _routes(
    district: str,
    guard: "Guard",
    publisher: "Publisher",
    kiosks: "KioskEndpoints",
    courier: "CourierEndpoint",
    permits: "Permits",
    clock: Clock,
    base_url: str,
) -> list["Route"]:
    from sync.platform.allotments.endpoints import AllotmentEndpoints
    from sync.platform.cases.desks import DeskEndpoints
    from sync.platform.ecosystems.defects.endpoints import Open311
    from sync.platform.ecosystems.participation.endpoints import SurveyEndpoints
    from sync.platform.feed import endpoints as feed
    from sync.platform.kinds import BROUGHT, passed_on, releases
    from sync.platform.wire.router import Route
    from sync.platform.wire.static import static_file
    from sync.platform.wire.turns import in_turn

    desks = DeskEndpoints(district, clock, releases(), passed_on(), BROUGHT)
    surveys = SurveyEndpoints(district, permits, clock)
    survey = "/v1/desks/{recipient}/surveys/{survey}"
    open311 = Open311(district, clock, base_url)
    routes = [
        Route("GET", "/v1/heads/{ref}", feed.unknown_ref),
        Route("GET", "/v1/feeds/{scope}", feed.unknown_scope),
        Route("GET", "/v1/feed-keys", feed.feed_keys),
        Route("GET", "/v1/blobs/{sha256}", partial(feed.blob, blobs=publisher.blobs)),
        Route("POST", "/v1/sync", guard.protect(kiosks.sync), MAX_SYNC_BODY),
        Route(
            "POST", "/v1/allotments/renew", guard.protect(AllotmentEndpoints(district, clock).renew), MAX_SMALL_BODY
        ),
        Route("POST", "/v1/courier", guard.protect(courier.deliver), MAX_PARCEL + MAX_SMALL_BODY),
        Route("GET", "/v1/answers/{lookup_id}", guard.protect(kiosks.answers)),
        Route("GET", "/v1/desks/{recipient}/cases", guard.protect(desks.cases)),
        Route("GET", "/v1/desks/{recipient}/receipts/{lookup_id}", guard.protect(desks.receipt)),
        Route("POST", "/v1/desks/{recipient}/answers", guard.protect(desks.answers), MAX_SYNC_BODY),
        Route("POST", "/v1/anonymous", surveys.take, MAX_SMALL_BODY),
        Route("GET", f"{survey}/answers", guard.protect(surveys.answers)),
        Route("POST", f"{survey}/result", guard.protect(surveys.result), MAX_SYNC_BODY),
        Route("GET", f"{survey}/waiting", guard.protect(surveys.waiting)),
        Route("POST", f"{survey}/ideas", guard.protect(surveys.say), MAX_SYNC_BODY),
        Route("GET", "/open311/{*path}", open311.answer),
        Route("POST", "/open311/{*path}", open311.refuse, MAX_SMALL_BODY),
        Route("GET", "/static/{*path}", static_file),
    ]
    return [replace(route, handler=in_turn(mending(route.handler))) for route in routes]


def _join(
    router: "AsgiApp", pages: "AsgiApp", background: Callable[[], Awaitable[None]], close: Callable[[], None]
) -> "AsgiApp":
    """Messages and files go to the bare router, pages to Django; the background runs as long as we do."""

    async def application(scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send, background)
            await asyncio.get_running_loop().run_in_executor(None, close)
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "http" and scope["path"].startswith(("/v1/", "/open311/", "/static/")):
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


def _close_connections(executor: ThreadPoolExecutor, threads: int) -> None:
    """Close the database where each of the threads has it open, and end them."""
    from django.db import connections

    together = threading.Barrier(threads)

    def close() -> None:
        connections.close_all()
        # No thread takes a second turn before each had its own.
        with contextlib.suppress(threading.BrokenBarrierError):
            together.wait(5)

    for _ in range(threads):
        executor.submit(close)
    executor.shutdown()


@dataclass(frozen=True)
class _Turn:
    """A piece of work of the background, done anew after so many seconds for as long as the platform runs."""

    work: Callable[[], int | None]
    """How much was done; nothing is said of none."""
    every: float
    done: str
    failed: str
    """Said with the error; the next turn tries again."""
    first: float = 0.0
    """Seconds before the first turn."""


async def _in_turns(turn: _Turn, executor: ThreadPoolExecutor, log: "FilteringBoundLogger") -> None:
    loop = asyncio.get_running_loop()
    await asyncio.sleep(turn.first)
    while True:
        try:
            count = await loop.run_in_executor(executor, mending(turn.work))
            if count:
                log.info(turn.done, count=count)
        except Exception as error:  # noqa: BLE001 - tried again at the next turn
            log.error(turn.failed, error=error)
        await asyncio.sleep(turn.every)


def _following(follow: Callable[[datetime, timedelta], int | None], clock: Clock) -> _Turn:
    """Wiping what was withdrawn, turn by turn; a trustee that is silent is asked again at the next."""
    every = timedelta(seconds=_FOLLOW_SECONDS)
    return _Turn(
        lambda: follow(clock(), every * 0.9), _FOLLOW_SECONDS, "wiped what was withdrawn", "withdrawals not followed"
    )
