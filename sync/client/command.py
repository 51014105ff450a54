# SPDX-License-Identifier: EUPL-1.2
"""Command line of a device's network side: `python -m sync run`, `enrol`, `authorization` and `courier`."""

import argparse
import asyncio
import contextlib
import fcntl
import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import structlog
from joserfc.jwk import ECKey
from sqlite_utils import Database

from sync.client.courier import bring_content
from sync.client.desk_keys import DeskKeysError, load, save
from sync.client.engine import ENGINE_NICE, IDLE_SECONDS, Engine
from sync.client.foreign import AuthorizationError, ForeignTokens, find_server, forget, keep, kept, registration
from sync.client.http import ApiClient, OfflineError, RefusedError, new_http_client
from sync.client.parcels import Told, deliver, take_policy, take_proofs, write_cases
from sync.client.rounds import Rounds
from sync.client.trustee import TrusteeClient, Wait
from sync.contract.authorization import Authorization
from sync.contract.feed import FeedError
from sync.contract.reading import MALFORMED
from sync.contract.signing import SignatureError, generate_key, import_key, private_jwk, public_jwk
from sync.contract.times import Clock, system_clock
from sync.contract.trust import DeviceAuthorization
from sync.contract.writing import droppable_lines
from sync.keystore import KeyStore, KeyStoreError, get_json, open_key_store
from sync.replica.cipher import SqlError
from sync.replica.database import (
    ReplicaError,
    check_noted,
    classify,
    database_key,
    note_damage,
    open_replica,
)
from sync.replica.engine_exit import EXIT_DAMAGED
from sync.replica.local_socket import ENGINE_SOCKET
from sync.replica.meta import TrustedClock, Uptime, get_meta
from sync.replica.policy import (
    DEVICE_KEY,
    ENCRYPTION_KEY,
    SERVICE,
    SPOOL_KEY,
    Identity,
    NotEnrolledError,
    PolicyError,
    feed_keys,
    last_policy,
    load_identity,
    load_policy,
    read_policy,
    store_identity,
    store_policy,
)
from sync.stopping import ended_by_signals

EXIT_MISUSE = 2
EXIT_NOT_ENROLLED = 3
_TROUBLES = (
    KeyStoreError,
    ReplicaError,
    OfflineError,
    RefusedError,
    SignatureError,
    FeedError,
    PolicyError,
    AuthorizationError,
    DeskKeysError,
)
"""Whose message is the sentence that the operator reads."""


def main(
    argv: list[str],
    open_store: Callable[[], KeyStore] = lambda: open_key_store(SERVICE),
    machine_clock: Clock = system_clock,
    boot: Callable[[], Uptime | None] | None = None,
    wait: Wait = asyncio.sleep,
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
    enrol.add_argument("--code", help="one-time code of an invitation; without it an operator approves on a phone")
    enrol.add_argument("--desk", action="store_true", help="this device opens cases of a recipient")
    authorization = commands.add_parser("authorization", help="get tokens from another server than the trustee")
    authorization.add_argument("--state", type=Path, required=True)
    which = authorization.add_mutually_exclusive_group(required=True)
    which.add_argument("--config", type=Path, metavar="FILE", help="docs/trustee.md has its keys")
    which.add_argument("--remove", action="store_true", help="get them from the trustee again")
    keys = commands.add_parser("desk-keys", help="keep a desk's keys for the day when it breaks (docs/desk-keys.md)")
    keys.add_argument("errand", choices=("save", "load"), help="load: the code comes on standard input")
    keys.add_argument("--state", type=Path, required=True)
    keys.add_argument("--file", type=Path, required=True, help="on a stick that leaves the house")
    courier = commands.add_parser(
        "courier", help="take from a stick what it has brought, and give it the cases that wait here"
    )
    courier.add_argument(
        "errand", nargs="?", choices=("exchange", "deliver"), default="exchange",
        help="deliver: hand in other kiosks' cases, where there is a line",
    )  # fmt: skip
    courier.add_argument("--state", type=Path, required=True)
    courier.add_argument("--folder", type=Path, required=True, help="the stick")
    arguments = parser.parse_args(argv)
    try:
        store = open_store()
        if arguments.command == "enrol":
            with _replica(arguments.state, store) as db:
                asyncio.run(_enrol(arguments, db, store, machine_clock, wait))
        elif arguments.command == "authorization":
            with _replica(arguments.state, store) as db:
                asyncio.run(_authorization(arguments.config, db, store, machine_clock))
        elif arguments.command == "desk-keys":
            with _replica(arguments.state, store) as db:
                _desk_keys(arguments, db, store)
        elif arguments.command == "courier":
            with _replica(arguments.state, store) as db:
                told = _courier(arguments, db, store, TrustedClock(db, machine_clock, boot=boot))
            print(*told.done, sep="\n")
            return _fail("; ".join(told.troubles), EXIT_MISUSE) if told.troubles else 0
        else:
            state: Path = arguments.state
            with only_one(state), _log_to(state / "logs"), _replica(state, store) as db:
                check_noted(state, db)
                asyncio.run(_run(arguments, db, store, TrustedClock(db, machine_clock, boot=boot)))
    except NotEnrolledError as error:
        return _fail(str(error), EXIT_NOT_ENROLLED)
    except (ReplicaError, SqlError) as error:
        trouble = error if isinstance(error, ReplicaError) else classify(error)
        if arguments.command != "run" or trouble.kind != "damaged":
            return _fail(str(trouble), EXIT_MISUSE)
        note_damage(arguments.state, str(trouble), machine_clock())
        return _fail(f"{trouble}; what was confirmed waits untouched until the kiosk mends the file", EXIT_DAMAGED)
    except _TROUBLES as error:
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
def _replica(state: Path, store: KeyStore) -> Iterator[Database]:
    db = open_replica(state, database_key(store, state))
    try:
        yield db
    finally:
        db.conn.close()


async def _enrol(
    arguments: argparse.Namespace, db: Database, store: KeyStore, machine_clock: Clock, wait: Wait
) -> None:
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
        if arguments.code is None:
            enrolment, keys = await trustee.enrol_by_approval(encryption, _show_approval, wait)
        else:
            enrolment, keys = await trustee.enrol(arguments.code, encryption)
        store_identity(db, store, enrolment, keys)
        clock.learn(datetime.fromtimestamp(load_identity(db, store).enrolment.iat, UTC))
        policy = await trustee.policy("")
        if policy is not None:
            store_policy(db, policy[0], tuple(keys), clock())
    identity = load_identity(db, store)
    print(f"enrolled as {identity.enrolment.party}")


def _show_approval(asked: DeviceAuthorization, words: tuple[str, ...]) -> None:
    """At once, also into a pipe: the operator waits for it."""
    print(f"address {asked.verification_uri}\ncode    {asked.user_code}\nwords   {' '.join(words)}", flush=True)


async def _authorization(config: Path | None, db: Database, store: KeyStore, machine_clock: Clock) -> None:
    identity = load_identity(db, store)
    if config is None:
        forget(db)
        print(f"gets tokens from the trustee {identity.enrolment.issuer}, from the next start on")
        return
    try:
        wanted = msgspec.json.decode(config.read_bytes(), type=Authorization)
    except (OSError, *MALFORMED) as error:
        raise AuthorizationError(f"{config} is no such configuration: {error}") from error
    async with new_http_client() as client:
        server = await find_server(wanted, identity.key, TrustedClock(db, machine_clock), client)
    keep(db, server)
    print(f"gets tokens from {wanted.issuer}, profile {wanted.authz_profile}, from the next start on; it must know:")
    print(json.dumps(registration(identity, wanted.authz_profile)))


def _desk_keys(arguments: argparse.Namespace, db: Database, store: KeyStore) -> None:
    recipient = load_identity(db, store).enrolment.recipient
    if recipient is None:
        raise DeskKeysError("this device is nobody's desk")
    if arguments.errand == "save":
        code = save(store, recipient, arguments.file)
        print(f"saved to {arguments.file}; only this code opens it, and it is shown this once:\n{code}")
        return
    new = load(store, recipient, arguments.file, sys.stdin.readline())
    print(f"{new} former key(s) taken; what was sealed to them opens from the counter's next start on")


def _courier(arguments: argparse.Namespace, db: Database, store: KeyStore, clock: TrustedClock) -> Told:
    """Beside a running engine too: whatever is taken over is taken in one transaction, and the newer head stays."""
    identity = load_identity(db, store)
    folder: Path = arguments.folder
    if not folder.is_dir():
        return Told(troubles=[f"{folder} is no folder; is the stick put in and mounted?"])
    if arguments.errand == "deliver":
        return asyncio.run(_deliver(folder, db, identity, clock))
    told = Told()
    for part in (_policy_from, _content_from):
        try:
            said = part(folder, db, identity, clock)
        except (SignatureError, FeedError, PolicyError) as error:
            told.troubles.append(str(error))
        else:
            told.done += [said] if said else []
    # A kiosk that was cut off for longer than its policy lives takes no more orders, but what it has must get out.
    policy = last_policy(db, identity.trustee_keys)
    if identity.enrolment.recipient is None:
        for more in (
            take_proofs(db, identity, feed_keys(db, policy), folder),
            write_cases(db, identity, policy, clock, folder),
        ):
            told.done += more.done
            told.troubles += more.troubles
    return told


def _policy_from(folder: Path, db: Database, identity: Identity, clock: TrustedClock) -> str:
    token = take_policy(folder)
    if token is None or token == get_meta(db, "policy"):
        return ""
    known = last_policy(db, identity.trustee_keys)
    brought = read_policy(token, identity.trustee_keys)
    if brought.iat <= known.iat:
        return ""
    store_policy(db, token, identity.trustee_keys, clock())
    return "the trustee's policy is newer now"


def _content_from(folder: Path, db: Database, identity: Identity, clock: TrustedClock) -> str:
    if not any((folder / part).is_dir() for part in ("feeds", "blobs")):
        return "the stick brings no content"
    policy = load_policy(db, identity.trustee_keys, clock())
    head = bring_content(db, identity.enrolment.scope, feed_keys(db, policy), clock(), folder)
    return "the stick brings nothing newer" if head is None else f"content is now at head {head}"


async def _deliver(folder: Path, db: Database, identity: Identity, clock: TrustedClock) -> Told:
    async with new_http_client() as client:
        trustee = TrusteeClient(
            ApiClient(identity.enrolment.issuer, identity.key, clock, client), identity.key, clock
        )
        platform = ApiClient(identity.enrolment.platform, identity.key, clock, client)
        keys = feed_keys(db, load_policy(db, identity.trustee_keys, clock()))
        return await deliver(db, identity, trustee, platform, keys, folder)


async def _run(arguments: argparse.Namespace, db: Database, store: KeyStore, clock: TrustedClock) -> None:
    # Before anything else: a key store that is silent can be waited for without end, and must not hold off a signal.
    identity, stop = load_identity(db, store), asyncio.Event()
    with ended_by_signals(stop.set):
        if arguments.with_parent:
            # Beside a window: whoever touches it comes first.
            os.nice(ENGINE_NICE)
            # A supervisor that was killed closes our input; nobody would ever stop us otherwise.
            asyncio.get_running_loop().add_reader(sys.stdin.fileno(), _stop_at_end, stop)
        await _serve(arguments, db, identity, clock, stop)


async def _serve(
    arguments: argparse.Namespace, db: Database, identity: Identity, clock: TrustedClock, stop: asyncio.Event
) -> None:
    async with new_http_client() as client:
        trustee = TrusteeClient(
            ApiClient(identity.enrolment.issuer, identity.key, clock, client), identity.key, clock
        )
        platform = ApiClient(identity.enrolment.platform, identity.key, clock, client)
        server = kept(db)
        tokens = None if server is None else ForeignTokens(server, identity, clock, client)
        rounds = Rounds(db, identity, trustee, platform, clock, arguments.state / "blobs", tokens)
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
    with contextlib.closing(droppable_lines((folder / "engine.log").open("a", buffering=1))) as file:
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
