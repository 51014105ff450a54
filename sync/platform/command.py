# SPDX-License-Identifier: EUPL-1.2
"""`python -m sync platform ...`: everything an operator does with the platform."""

import argparse
import contextlib
import secrets
import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from sync.contract.signing import public_jwk
from sync.contract.times import Clock, from_wire, system_clock
from sync.keystore import KeyStore, KeyStoreError, open_key_store
from sync.platform.application import (
    Secrets,
    build_application,
    build_publisher,
    configure_django,
    create_secrets,
    read_secrets,
)
from sync.platform.clock import clock_from
from sync.platform.state import Identity, StateDir, StateError, check_base_url, read_jwks

OpenStore = Callable[[], KeyStore]


def main(argv: Sequence[str], open_store: OpenStore | None = None) -> int:
    """Run one command; 0 when it worked, 2 with a sentence on stderr when it could not."""
    arguments = _parser().parse_args(argv)
    if not hasattr(arguments, "run"):
        _parser().print_help(sys.stderr)
        return 2
    open_store = open_store or (lambda: open_key_store("dorfpunkt-platform"))
    try:
        arguments.run(arguments, StateDir(arguments.state.absolute()), open_store)
    except (StateError, KeyStoreError) as error:
        print(f"platform: {error}", file=sys.stderr)
        return 2
    return 0


def _init(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    identity = Identity(check_base_url(arguments.base_url), check_base_url(arguments.issuer))
    store = open_store()
    if state.database.exists():
        # An existing database never gets new keys: kiosks believe the old feed key only.
        read_secrets(store)
    else:
        create_secrets(store, lambda: secrets.token_urlsafe(48))
    state.create(identity)
    configure_django(state, read_secrets(store))

    from django.core.management import call_command

    from sync.platform.staff.roles import create_roles

    call_command("migrate", verbosity=0, interactive=False)
    create_roles()
    _say(f"platform ready in {state.root}")


def _feed_key(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    state.identity()
    key = public_jwk(read_secrets(open_store()).feed_key)
    arguments.out.write_bytes(msgspec.json.encode(key))
    _say(f"public feed key {key['kid']} written to {arguments.out}")


def _trust(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    state.identity()
    keys = read_jwks(arguments.jwks)
    state.pin(keys)
    _say(f"believes {len(keys)} key(s) of the trustee")


def _load(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.loading import LoadError, load_district

    try:
        counts = load_district(arguments.resources / "district")
    except LoadError as error:
        raise StateError(str(error)) from error
    _say("loaded " + ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items()))


def _plan(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.ecosystems.ordering.cycles import BERLIN, PlanError
    from sync.platform.ecosystems.ordering.planning import plan_ahead
    from sync.platform.ecosystems.ordering.saarland import saarland_holidays

    today = arguments.today or _clock(arguments)().astimezone(BERLIN).date()
    try:
        new = plan_ahead(today, arguments.weeks, saarland_holidays(range(today.year - 1, today.year + 4)))
    except PlanError as error:
        raise StateError(str(error)) from error
    _say(f"{new} new cycles")


def _publish(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    keys = _open(state, open_store)
    from sync.platform.district.scopes import UnknownScopeError

    publisher = build_publisher(state, keys, _clock(arguments))
    try:
        done = publisher.publish(arguments.scope)
    except (UnknownScopeError, msgspec.ValidationError) as error:
        raise StateError(f"nothing published: {error}") from error
    changes = done.changes
    _say(
        f"{arguments.scope} head {done.head}: {len(changes.added)} new, {len(changes.changed)} changed, "
        f"{len(changes.deleted)} withdrawn, {changes.unchanged} unchanged"
    )


def _staff(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    password = sys.stdin.readline().rstrip("\n")
    _open(state, open_store)
    from sync.platform.staff.roles import RoleError, set_staff

    try:
        set_staff(arguments.user, password, arguments.shop)
    except RoleError as error:
        raise StateError(str(error)) from error
    _say(f"{arguments.user} may sign in")


def _serve(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _check_database(state)
    application = build_application(state, open_store(), _clock(arguments))
    from sync.platform.server import serve

    try:
        serve(application, arguments.port, arguments.ready_file)
    except OSError as error:
        raise StateError(f"port {arguments.port} cannot be used: {error.strerror}") from error


def _open(state: StateDir, open_store: OpenStore) -> Secrets:
    state.identity()
    _check_database(state)
    keys = read_secrets(open_store())
    configure_django(state, keys)
    return keys


def _check_database(state: StateDir) -> None:
    state.identity()
    if not state.database.exists():
        raise StateError(f"{state.root} has no database; run `init` first")
    try:
        with contextlib.closing(sqlite3.connect(state.database)) as database:
            database.execute("SELECT count(*) FROM django_migrations").fetchone()
    except sqlite3.DatabaseError as error:
        raise StateError(f"the database {state.database} is damaged ({error}); restore a backup") from error


def _clock(arguments: argparse.Namespace) -> Clock:
    return clock_from(arguments.now, system_clock) if arguments.now else system_clock


def _say(text: str) -> None:
    print(text)


def _moment(text: str) -> datetime:
    return from_wire(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sync platform", description="The central platform.")
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[..., None], about: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about)
        sub.add_argument("--state", type=Path, required=True, metavar="DIR")
        sub.set_defaults(run=run)
        return sub

    def timed(sub: argparse.ArgumentParser) -> None:
        sub.add_argument("--now", type=_moment, metavar="RFC3339", help="let the clock run from this moment")

    init = command("init", _init, "make the state directory, its database and keys")
    init.add_argument("--base-url", required=True, metavar="URL")
    init.add_argument("--issuer", required=True, metavar="URL", help="the trustee's address")
    feed_key = command("feed-key", _feed_key, "write the public key that signs the feed")
    feed_key.add_argument("--out", type=Path, required=True, metavar="FILE")
    trust = command("trust", _trust, "believe these keys of the trustee and no others")
    trust.add_argument("--jwks", type=Path, required=True, metavar="FILE")
    load = command("load", _load, "load a district's content from data files")
    load.add_argument("--resources", type=Path, required=True, metavar="DIR")
    plan = command("plan", _plan, "make the order cycles of the coming weeks")
    plan.add_argument("--weeks", type=int, default=8, choices=range(1, 53), metavar="N")
    plan.add_argument("--today", type=lambda text: datetime.fromisoformat(text).date(), metavar="DATE")
    timed(plan)
    publish = command("publish", _publish, "publish what changed in a scope")
    publish.add_argument("--scope", required=True, metavar="SCOPE")
    timed(publish)
    staff = command("staff", _staff, "make or change somebody who may sign in; the password comes on stdin")
    staff.add_argument("--user", required=True, metavar="NAME")
    staff.add_argument("--password-stdin", action="store_true", required=True)
    staff.add_argument("--shop", metavar="SLUG", help="an owner of this shop, not district staff")
    serve_parser = command("serve", _serve, "answer on 127.0.0.1")
    serve_parser.add_argument("--port", type=int, required=True, metavar="N")
    serve_parser.add_argument("--ready-file", type=Path, metavar="FILE")
    timed(serve_parser)
    return parser
