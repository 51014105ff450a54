# SPDX-License-Identifier: EUPL-1.2
"""`python -m sync platform ...`: everything an operator does with the platform."""

import argparse
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from sync.contract.signing import public_jwk
from sync.contract.times import Clock, from_wire, system_clock
from sync.keystore import KeyStore, KeyStoreError, open_key_store
from sync.platform.access.authorization import keep, read_server_keys, trusted_server
from sync.platform.access.tokens import Trusted
from sync.platform.application import (
    Secrets,
    adopt_next_feed_key,
    build_application,
    build_publisher,
    check_trust,
    close_connections,
    configure_django,
    create_secrets,
    next_feed_key,
    read_secrets,
)
from sync.platform.clock import clock_from
from sync.platform.database import DatabaseError
from sync.platform.state import Identity, StateDir, StateError, check_base_url, check_district, read_jwks

OpenStore = Callable[[], KeyStore]
_FIT_CONNECT = "fit-connect"
"""The name under which the account at FIT-Connect lies in the key store."""


def main(argv: Sequence[str], open_store: OpenStore | None = None) -> int:
    """Run one command; 0 when it worked, 2 with a sentence on stderr when it could not."""
    arguments = _parser().parse_args(argv)
    if not hasattr(arguments, "run"):
        _parser().print_help(sys.stderr)
        return 2
    open_store = open_store or (lambda: open_key_store("dorfpunkt-platform"))
    try:
        if "state" not in arguments:
            # Whoever writes forms needs neither a platform's state nor its keys.
            arguments.run(arguments)
            return 0
        state = StateDir(arguments.state.absolute(), os.environ.get("DATABASE_URL", ""))
        with state.held(alone=arguments.run is _move):
            arguments.run(arguments, state, open_store)
    except (StateError, KeyStoreError) as error:
        print(f"platform: {error}", file=sys.stderr)
        return 2
    finally:
        # A driver that is left open says so on stderr, below our own sentence.
        close_connections()
    return 0


def _init(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    identity = Identity(
        check_base_url(arguments.base_url),
        check_base_url(arguments.issuer),
        check_district(arguments.district),
        state.database.kind,
    )
    store = open_store()
    if _is_made(state):
        # An existing database never gets new keys: kiosks believe the old feed key only.
        read_secrets(store)
    else:
        create_secrets(store, lambda: secrets.token_urlsafe(48))
    state.create(identity)
    configure_django(state, read_secrets(store))

    from django.core.management import call_command

    from sync.platform.counters import begin_district
    from sync.platform.staff.roles import create_roles

    call_command("migrate", verbosity=0, interactive=False)
    create_roles()
    begin_district(identity.district)
    _say(f"platform ready in {state.root}")


def _feed_key(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    state.identity()
    key = public_jwk(read_secrets(open_store()).feed_key)
    arguments.out.write_bytes(msgspec.json.encode(key))
    _say(f"public feed key {key['kid']} written to {arguments.out}")


def _export_feed(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.feed.blobs import BlobStore
    from sync.platform.feed.hosting import export_feed

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        while True:
            changed = export_feed(arguments.out, BlobStore(state.blobs))
            if changed or not arguments.every:
                _say(f"{changed} file(s) changed in {arguments.out}")
            if not arguments.every or stop.wait(arguments.every):
                return
    except OSError as error:
        raise StateError(f"{arguments.out} cannot be kept: {error}") from error


def _rotate_feed_key(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    store = open_store()
    keys = _open(state, lambda: store)
    from sync.platform.feed.models import FeedHandover

    successor = next_feed_key(store)
    if not FeedHandover.objects.filter(kid=successor.thumbprint()).exists():
        build_publisher(state, keys, _clock(arguments)).rotate(successor)
    adopt_next_feed_key(store)
    key = public_jwk(successor)
    arguments.out.write_bytes(msgspec.json.encode(key))
    _say(f"the feed is signed by {key['kid']} from now on; give {arguments.out} to the trustee, start `serve` anew")


def _trust(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    state.identity()
    keys = read_jwks(arguments.jwks)
    state.pin(keys)
    _say(f"believes {len(keys)} key(s) of the trustee")


def _authorization(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    state.identity()
    profile = keep(
        state.root, arguments.config, read_server_keys(arguments.jwks), arguments.policy, check_trust(state)
    )
    _say(f"tokens of {arguments.config} are believed, profile {profile}, from the next start on")


def _load(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.feed.reading import BERLIN
    from sync.platform.loading import LoadError, load_district

    try:
        today = _clock(arguments)().astimezone(BERLIN).date()
        counts = load_district(arguments.resources / "district", today)
    except LoadError as error:
        raise StateError(str(error)) from error
    _say("loaded " + ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items()))


def _plan(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.ecosystems.ordering.cycles import BERLIN, PlanError
    from sync.platform.ecosystems.ordering.planning import plan_ahead
    from sync.platform.ecosystems.ordering.saarland import saarland_holidays
    from sync.platform.ecosystems.services.appointments.planning import plan_appointments
    from sync.platform.ecosystems.services.appointments.weekly import WeeklyError

    today = arguments.today or _clock(arguments)().astimezone(BERLIN).date()
    try:
        holidays = saarland_holidays(range(today.year - 1, today.year + 4))
        new = plan_ahead(state.identity().district, today, arguments.weeks, holidays)
        times = plan_appointments(state.identity().district, today, holidays)
    except (PlanError, WeeklyError) as error:
        raise StateError(str(error)) from error
    _say(f"{new} new cycles, {times} new appointment times")


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


def _publish_released(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    keys = _open(state, open_store)
    moved = build_publisher(state, keys, _clock(arguments)).publish_at_once()
    _say(f"published in {', '.join(moved)}" if moved else "nothing new was released")


def _open311(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    store = open_store()
    _open(state, lambda: store)
    from sync.platform.connectors.open311 import Address, GeoReportClient
    from sync.platform.ecosystems.defects.exchange import exchange
    from sync.platform.ecosystems.defects.models import GeoReportServer
    from sync.platform.logs import open_log

    clock, district = _clock(arguments), state.identity().district
    log = open_log(state.logs, clock)

    def connect(server: GeoReportServer) -> GeoReportClient:
        key = store.get(_api_key(server.slug)) or ""
        return GeoReportClient(Address(server.base_url, server.jurisdiction, key))

    def one_round() -> str:
        done = exchange(district, connect, clock(), log)
        return f"{done.sent} sent, {done.heard} heard of, {done.taken} taken"

    with state.alone_at("open311"):
        _in_rounds(one_round, arguments.every)


def _open311_key(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    key = sys.stdin.readline().strip()
    store = open_store()
    _open(state, lambda: store)
    from sync.platform.ecosystems.defects.models import GeoReportServer

    if not key or not GeoReportServer.objects.filter(pk=arguments.server).exists():
        raise StateError(f"no key on stdin, or no server {arguments.server}; make it on the staff's pages first")
    store.set(_api_key(arguments.server), key)
    _say(f"the key for {arguments.server} is kept")


def _oparl(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.connectors.oparl import OparlClient
    from sync.platform.ecosystems.participation.council.importing import fetch_all
    from sync.platform.logs import open_log

    clock = _clock(arguments)
    log = open_log(state.logs, clock)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with state.alone_at("oparl"):
        while True:
            done = fetch_all(lambda source: OparlClient(source.url), clock(), log)
            _say(f"{done.new} new, {done.changed} changed, {done.gone} gone, {done.unread} not read")
            if not arguments.every or stop.wait(arguments.every):
                return


def _fit_connect(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    store = open_store()
    _open(state, lambda: store)
    from sync.platform.connectors.fit_connect import Account, FitConnectClient
    from sync.platform.ecosystems.services.fit_connect.exchange import deliver
    from sync.platform.logs import open_log

    clock, district = _clock(arguments), state.identity().district
    log = open_log(state.logs, clock)
    kept = store.get(_FIT_CONNECT)
    if kept is None:
        raise StateError("there is no account for FIT-Connect; give one with fit-connect-account first")
    client = FitConnectClient(msgspec.json.decode(kept, type=Account))

    def one_round() -> str:
        done = deliver(district, client, clock(), log)
        return f"{done.handed} handed over, {done.ended} accepted or rejected, {done.stopped} stopped"

    try:
        with state.alone_at("fit-connect"):
            _in_rounds(one_round, arguments.every)
    finally:
        client.close()


def _fit_connect_account(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    secret = sys.stdin.readline().strip()
    if not secret:
        raise StateError("the client's secret comes on stdin")
    state.identity()
    from sync.platform.connectors.fit_connect import Account

    urls = [check_base_url(url) for url in (arguments.token_url, arguments.submission_url)]
    for url in urls:
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise StateError(f"{url} must begin with https: the secret travels there")
    account = Account(urls[0], urls[1], arguments.client_id, secret)
    open_store().set(_FIT_CONNECT, msgspec.json.encode(account).decode())
    _say(f"the account {arguments.client_id} is kept")


def _zms(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.connectors.zms import ZmsClient
    from sync.platform.ecosystems.services.zms.exchange import exchange
    from sync.platform.logs import open_log

    clock, district = _clock(arguments), state.identity().district
    log = open_log(state.logs, clock)

    def one_round() -> str:
        done = exchange(district, ZmsClient, clock(), log)
        return f"{done.held} held, {done.released} given back, {done.gone} gone, {done.failed} without an answer"

    with state.alone_at("zms"):
        _in_rounds(one_round, arguments.every)


def _zms_check(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.connectors.zms import ZmsClient
    from sync.platform.ecosystems.services.zms.checking import check
    from sync.platform.ecosystems.services.zms.models import ZmsSource

    source = ZmsSource.objects.filter(pk=arguments.offer).first()
    if source is None:
        raise StateError(f"the offer {arguments.offer} has no times from ZMS; enter them on the staff's pages first")
    found = check(source, ZmsClient, _clock(arguments)())
    if found.obstacles:
        raise StateError(" ".join(found.obstacles))
    _say("\n".join(found.told))


def _in_rounds(one_round: Callable[[], str], every: float | None) -> None:
    """Do a round and say what it did; with `every` again after so many seconds, until somebody ends the process."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    while True:
        _say(one_round())
        if not every or stop.wait(every):
            return


def _api_key(server: str) -> str:
    """The name under which a municipality's key lies in the key store."""
    return f"open311-{server}"


def _courier(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.feed.blobs import BlobStore
    from sync.platform.feed.courier import write_stick

    try:
        heads = write_stick(BlobStore(state.blobs), arguments.folder)
    except OSError as error:
        raise StateError(f"{arguments.folder}: {error.strerror}; nothing torn was left, try again") from error
    _say(", ".join(f"{scope} head {head}" for scope, head in heads.items()) or "nothing is published yet")


def _follow_withdrawals(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.cases.ledger import HttpLedger
    from sync.platform.cases.withdrawing import follow

    identity, clock = state.identity(), _clock(arguments)
    ledger = HttpLedger(identity.issuer, check_trust(state), clock)
    try:
        wiped = follow(ledger, identity.district, clock())
    finally:
        ledger.close()
    if wiped is None:
        raise StateError(f"the trustee at {identity.issuer} does not answer, or not believably; try again later")
    _say(f"{wiped} case(s) wiped")


def _wipe_drafts(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    _open(state, open_store)
    from sync.platform.ecosystems.services.kinds import wipe_drafts

    _say(f"{wipe_drafts(state.identity().district, _clock(arguments)())} half-filled form(s) wiped")


def _fim_skeleton(arguments: argparse.Namespace) -> None:
    from sync.forms.fim.model import FimRefusedError
    from sync.platform.ecosystems.forms.fim_import import as_markdown, as_xlsx, imported

    out: Path = arguments.out or Path(f"{arguments.file.stem}.xlsx")
    try:
        made = imported(arguments.file.read_bytes(), {str(file): file.read_bytes() for file in arguments.codelist})
        out.write_bytes(as_markdown(made) if out.suffix == ".md" else as_xlsx(made))
    except FimRefusedError as error:
        raise StateError("\n  ".join(error.problems)) from error
    except OSError as error:
        raise StateError(f"{error.filename}: {error.strerror}") from error
    _say("\n".join([f"{out}: {made.questions} question(s)", *(f"- {task}" for task in made.tasks)]))


def _restored(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    keys = _open(state, open_store)
    from django.db import transaction

    from sync.platform.allotments.book import doubt
    from sync.platform.counters import lock_district
    from sync.platform.ecosystems.services.fit_connect import exchange
    from sync.platform.ecosystems.services.zms.exchange import doubt as doubt_zms

    district, clock = state.identity().district, _clock(arguments)
    with transaction.atomic():
        lock_district(district)
        held = doubt(district, clock(), anew=True)
        unsent = exchange.doubt(district, clock())
        doubt_zms(clock())
    heads = build_publisher(state, keys, clock).overtake()
    said = ", ".join(f"{scope} head {head}" for scope, head in heads.items())
    _say(f"{held} stock(s) wait for the word of all kiosks; {unsent} delivery(ies) wait for staff; {said}")


def _move(arguments: argparse.Namespace, state: StateDir, open_store: OpenStore) -> None:
    keys = read_secrets(open_store())
    from sync.platform.moving import move

    done = move(state, arguments.to, keys.session)
    _say(f"{done.rows} rows of {done.tables} tables are in {arguments.to} now, the same by count and digest")


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
    state.check_database()
    keys, clock = read_secrets(open_store()), _clock(arguments)
    trusted_server(state.root, Trusted(check_trust(state), "", ""))
    from sync.platform.server import Place, WorkerError, serve

    place = Place(arguments.port, arguments.workers, arguments.ready_file)
    try:
        serve(lambda: build_application(state, keys, clock), place)
    except WorkerError as error:
        raise StateError(str(error)) from error
    except OSError as error:
        raise StateError(f"port {arguments.port} cannot be used: {error.strerror}") from error


def _open(state: StateDir, open_store: OpenStore) -> Secrets:
    state.check_database()
    keys = read_secrets(open_store())
    configure_django(state, keys)
    return keys


def _is_made(state: StateDir) -> bool:
    try:
        return state.database.is_made()
    except DatabaseError as error:
        raise StateError(str(error)) from error


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
    init.add_argument("--district", required=True, metavar="NNNNN", help="the first five digits of its AGS")
    feed_key = command("feed-key", _feed_key, "write the public key that signs the feed")
    feed_key.add_argument("--out", type=Path, required=True, metavar="FILE")
    export = command("export-feed", _export_feed, "keep a folder from which a plain web server answers the feed")
    export.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    export.add_argument("--every", type=float, metavar="SECONDS", help="go on, looking so often (default: once)")
    rotate = command("rotate-feed-key", _rotate_feed_key, "hand the feed on to a new key, vouched for by the old one")
    rotate.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to write the new public key")
    timed(rotate)
    trust = command("trust", _trust, "believe these keys of the trustee and no others")
    trust.add_argument("--jwks", type=Path, required=True, metavar="FILE")
    authorization = command("authorization", _authorization, "believe the tokens of another authorization server")
    authorization.add_argument(
        "--config", type=Path, required=True, metavar="FILE", help="docs/trustee.md has its keys"
    )
    authorization.add_argument(
        "--jwks", type=Path, required=True, metavar="FILE", help="the keys that sign its tokens"
    )
    authorization.add_argument(
        "--policy", type=Path, metavar="FILE", help="profile scope: the trustee's signed policy"
    )
    load = command("load", _load, "load a district's content from data files")
    load.add_argument("--resources", type=Path, required=True, metavar="DIR")
    timed(load)
    plan = command("plan", _plan, "make the order cycles and appointment times of the coming weeks")
    plan.add_argument("--weeks", type=int, default=8, choices=range(1, 53), metavar="N")
    plan.add_argument("--today", type=lambda text: datetime.fromisoformat(text).date(), metavar="DATE")
    timed(plan)
    publish = command("publish", _publish, "publish what changed in a scope")
    publish.add_argument("--scope", required=True, metavar="SCOPE")
    timed(publish)
    timed(
        command("publish-released", _publish_released, "publish now what offices have released since the last time")
    )
    open311 = command("open311", _open311, "exchange reports with the municipalities' own servers (docs/defects.md)")
    open311.add_argument("--every", type=float, metavar="SECONDS", help="go on, once in so long (default: once)")
    timed(open311)
    key = command("open311-key", _open311_key, "keep the API key of a municipality's server; it comes on stdin")
    key.add_argument("--server", required=True, metavar="SLUG")
    oparl = command("oparl", _oparl, "look what is new in councils' information systems (docs/council.md)")
    oparl.add_argument("--every", type=float, metavar="SECONDS", help="go on, once in so long (default: once)")
    timed(oparl)
    fit = command("fit-connect", _fit_connect, "hand applications to offices' own systems (docs/fit-connect.md)")
    fit.add_argument("--every", type=float, metavar="SECONDS", help="go on, once in so long (default: once)")
    timed(fit)
    account = command("fit-connect-account", _fit_connect_account, "keep the account; its secret comes on stdin")
    account.add_argument("--token-url", required=True, metavar="URL")
    account.add_argument("--submission-url", required=True, metavar="URL", help="without a version at its end")
    account.add_argument("--client-id", required=True, metavar="ID")
    zms = command("zms", _zms, "hold appointment times in offices' ZMS, and give them back (docs/zms.md)")
    zms.add_argument("--every", type=float, metavar="SECONDS", help="go on, once in so long (default: once)")
    timed(zms)
    zms_check = command("zms-check", _zms_check, "ask an office's ZMS what it says of an offer; holds nothing")
    zms_check.add_argument("--offer", required=True, metavar="SLUG")
    timed(zms_check)
    courier = command("courier", _courier, "write the newest published content to a stick")
    courier.add_argument("--folder", type=Path, required=True, metavar="DIR")
    follow = command("follow-withdrawals", _follow_withdrawals, "wipe now what residents withdrew at the trustee")
    timed(follow)
    timed(command("wipe-drafts", _wipe_drafts, "wipe now the half-filled forms that nobody can go on with"))
    fim = commands.add_parser(
        "fim-skeleton", help="make a workbook of a FIM data schema", description="Needs no state (docs/fim.md)."
    )
    fim.set_defaults(run=_fim_skeleton)
    fim.add_argument("file", type=Path, metavar="FILE", help="XDatenfelder 2.0 or 3.0")
    fim.add_argument("--codelist", type=Path, action="append", default=[], metavar="FILE", help="genericode; repeat")
    fim.add_argument("-o", "--out", type=Path, metavar="FILE", help=".xlsx, or .md (default: FILE's name, .xlsx)")
    restored = command("restored", _restored, "say that the database was set back to a backup, before all else")
    timed(restored)
    mover = command("move", _move, "move all rows to the other database, while nobody uses this platform")
    mover.add_argument("--to", required=True, choices=("postgresql", "sqlite"), help="DATABASE_URL names PostgreSQL")
    staff = command("staff", _staff, "make or change somebody who may sign in; the password comes on stdin")
    staff.add_argument("--user", required=True, metavar="NAME")
    staff.add_argument("--password-stdin", action="store_true", required=True)
    staff.add_argument("--shop", metavar="SLUG", help="an owner of this shop, not district staff")
    serve_parser = command("serve", _serve, "answer on 127.0.0.1")
    serve_parser.add_argument("--port", type=int, required=True, metavar="N")
    serve_parser.add_argument("--workers", type=int, default=1, choices=range(1, 65), metavar="N", help="processes")
    serve_parser.add_argument("--ready-file", type=Path, metavar="FILE")
    timed(serve_parser)
    return parser
