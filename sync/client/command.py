# SPDX-License-Identifier: EUPL-1.2
"""Command line of a device's network side: `python -m sync run` and `python -m sync enrol`."""

import argparse
import asyncio
import contextlib
import fcntl
import json
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import structlog
from joserfc.jwk import ECKey
from sqlite_utils import Database

from sync.client.engine import ENGINE_NICE, IDLE_SECONDS, Engine
from sync.client.http import ApiClient, OfflineError, RefusedError, new_http_client
from sync.client.rounds import Rounds
from sync.client.trustee import TrusteeClient
from sync.contract.signing import SignatureError, generate_key, import_key, private_jwk, public_jwk
from sync.contract.times import Clock, system_clock
from sync.keystore import KeyStore, KeyStoreError, get_json, open_key_store
from sync.replica.database import ReplicaError, open_replica
from sync.replica.local_socket import ENGINE_SOCKET
from sync.replica.meta import TrustedClock
from sync.replica.policy import (
    DEVICE_KEY,
    ENCRYPTION_KEY,
    SERVICE,
    SPOOL_KEY,
    NotEnrolledError,
    load_identity,
    store_identity,
    store_policy,
)

EXIT_MISUSE = 2
EXIT_NOT_ENROLLED = 3


def main(
    argv: list[str],
    open_store: Callable[[], KeyStore] = lambda: open_key_store(SERVICE),
    machine_clock: Clock = system_clock,
) -> int:
    """Run one command; returns the exit code, with one clear sentence on stderr where it is not 0."""
    parser = argparse.ArgumentParser(prog="python -m sync")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="keep this device and the platform in agreement")
    run.add_argument("--state", type=Path, required=True)
    run.add_argument("--idle-seconds", type=float, default=IDLE_SECONDS)
    run.add_argument("--with-parent", action="store_true", help="stop when standard input is closed")
    enrol = commands.add_parser("enrol", help="make this device known to the trustee, once")
    enrol.add_argument("--state", type=Path, required=True)
    enrol.add_argument("--trustee", required=True, metavar="URL")
    enrol.add_argument("--code", required=True)
    enrol.add_argument("--desk", action="store_true", help="this device opens cases of a recipient")
    arguments = parser.parse_args(argv)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        store = open_store()
        if arguments.command == "enrol":
            with _replica(arguments.state) as db:
                asyncio.run(_enrol(arguments, db, store, machine_clock))
        else:
            state: Path = arguments.state
            with only_one(state), _log_to(state / "logs"), _replica(state) as db:
                asyncio.run(_run(arguments, db, store, machine_clock))
    except NotEnrolledError as error:
        return _fail(str(error), EXIT_NOT_ENROLLED)
    except (KeyStoreError, ReplicaError, OfflineError, RefusedError, SignatureError) as error:
        return _fail(str(error), EXIT_MISUSE)
    return 0


def device_key(store: KeyStore) -> ECKey:
    """This device's P-256 key, made on first use."""
    stored = get_json(store, DEVICE_KEY)
    if stored is not None:
        return import_key(stored)
    key = generate_key()
    store.set(DEVICE_KEY, json.dumps(private_jwk(key)))
    return key


@contextlib.contextmanager
def only_one(state: Path) -> Iterator[None]:
    """Hold the lock that says an engine runs on this state; it falls with the process, however that ends."""
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (state / "engine.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ReplicaError("busy", f"another engine already runs on {state}") from error
        yield


@contextlib.contextmanager
def _replica(state: Path) -> Iterator[Database]:
    db = open_replica(state)
    try:
        yield db
    finally:
        db.conn.close()


async def _enrol(arguments: argparse.Namespace, db: Database, store: KeyStore, machine_clock: Clock) -> None:
    key = device_key(store)
    encryption = None
    for name in (ENCRYPTION_KEY, SPOOL_KEY) if arguments.desk else (SPOOL_KEY,):
        if get_json(store, name) is None:
            store.set(name, json.dumps(private_jwk(generate_key())))
    if arguments.desk:
        encryption = public_jwk(import_key(get_json(store, ENCRYPTION_KEY) or {}))
    clock = TrustedClock(db, machine_clock)
    async with new_http_client() as client:
        trustee = TrusteeClient(ApiClient(arguments.trustee, key, clock, client), key, clock)
        enrolment, keys = await trustee.enrol(arguments.code, encryption)
        store_identity(db, store, enrolment, keys)
        clock.learn(datetime.fromtimestamp(load_identity(db, store).enrolment.iat, UTC))
        policy = await trustee.policy("")
        if policy is not None:
            store_policy(db, policy[0], tuple(keys), clock())
    identity = load_identity(db, store)
    print(f"enrolled as {identity.enrolment.party}")


async def _run(arguments: argparse.Namespace, db: Database, store: KeyStore, machine_clock: Clock) -> None:
    clock = TrustedClock(db, machine_clock)
    identity = load_identity(db, store)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    if arguments.with_parent:
        # Beside a window: whoever touches it comes first.
        os.nice(ENGINE_NICE)
        # A supervisor that was killed closes our input; nobody would ever stop us otherwise.
        loop.add_reader(sys.stdin.fileno(), _stop_at_end, stop)
    async with new_http_client() as client:
        trustee = TrusteeClient(
            ApiClient(identity.enrolment.issuer, identity.key, clock, client), identity.key, clock
        )
        platform = ApiClient(identity.enrolment.platform, identity.key, clock, client)
        rounds = Rounds(db, identity, trustee, platform, clock, arguments.state / "blobs")
        engine = Engine(db, rounds, clock, arguments.state / ENGINE_SOCKET, idle_seconds=arguments.idle_seconds)
        await engine.run(stop)


def _stop_at_end(stop: asyncio.Event) -> None:
    if not os.read(sys.stdin.fileno(), 4096):
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        stop.set()


@contextlib.contextmanager
def _log_to(folder: Path) -> Iterator[None]:
    """JSON lines without personal data: structlog writes only what is named at the call."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "engine.log").open("a", buffering=1) as file:
        structlog.configure(
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.JSONRenderer(),
            ],
            logger_factory=structlog.WriteLoggerFactory(file=file),
        )
        try:
            yield
        finally:
            structlog.reset_defaults()


def _fail(sentence: str, code: int) -> int:
    print(f"python -m sync: {sentence}", file=sys.stderr)
    return code
