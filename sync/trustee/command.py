# SPDX-License-Identifier: EUPL-1.2
"""Command line of the trustee: `python -m sync trustee COMMAND`; `--help` names the commands."""

import argparse
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING, TextIO
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec
import uvicorn

from sync.contract.feed import Slug
from sync.contract.fit_connect import UUID, KeyFault, checked_key
from sync.contract.signing import SignatureError, import_key, public_jwk
from sync.contract.surveys import SURVEY_ID
from sync.contract.times import Clock, system_clock
from sync.contract.trust import POLICY_TYP, OfflinePolicy, read_message
from sync.keystore import KeyStore, KeyStoreError, open_key_store
from sync.trustee.asgi import build_application, create_state, open_state
from sync.trustee.codes import code_hash, make_code
from sync.trustee.keys import SERVICE
from sync.trustee.processing import processing_register
from sync.trustee.purposes import load_seed
from sync.trustee.roles import ROLES
from sync.trustee.state import StateError
from sync.trustee.throttle import Throttle

if TYPE_CHECKING:
    from sync.trustee.register import Invitation

OpenStore = Callable[[str], KeyStore]

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_ANCHOR = re.compile(r"[1-9][0-9]{0,17}:[0-9a-f]{64}")
_BERLIN = ZoneInfo("Europe/Berlin")
_RECIPIENT = re.compile(r"[a-z]+:[a-z0-9][a-z0-9._-]*")


class _InputError(Exception):
    """The operator gave something that cannot be used. The message says what."""


def main(
    argv: Sequence[str],
    *,
    open_store: OpenStore = open_key_store,
    clock: Clock = system_clock,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Run one command and return its exit code: 0, or 2 after one sentence that says what is wrong."""
    arguments = _parser().parse_args(argv)
    stdout, stderr = out or sys.stdout, err or sys.stderr
    try:
        line = arguments.run(arguments, open_store(SERVICE), clock)
    except (StateError, KeyStoreError, _InputError) as error:
        stderr.write(f"trustee: {error}\n")
        return 2
    if line:
        stdout.write(f"{line}\n")
        stdout.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="trustee", description="The data trustee of a district")
    commands = parser.add_subparsers(required=True)

    def command(name: str, run: Callable[..., str], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument("--state", type=Path, required=True, help="directory of everything but the keys")
        sub.set_defaults(run=run)
        return sub

    init = command("init", _init, "create database and keys")
    init.add_argument("--issuer", required=True, help="address at which parties reach the trustee")
    init.add_argument("--platform", required=True, help="address of the platform")
    feed_key = command("feed-key", _feed_key, "register a key that signs feeds")
    feed_key.add_argument("--jwk", type=Path, required=True, help="file with the public key")
    feed_key.add_argument("--remove", action="store_true", help="take the key out instead")
    invite = command("invite", _invite, "print a one-time enrolment code")
    expect = command("expect", _expect, "let an operator choose this party when a device is approved")
    for sub in (invite, expect):
        sub.add_argument("--party", required=True, help="kiosk:NAME or desk:NAME")
        sub.add_argument("--recipient", default="", help="for a desk: whose cases it opens, such as shop:NAME")
        sub.add_argument("--district", required=True)
        sub.add_argument("--municipality", required=True, help="AGS, eight digits")
        sub.add_argument("--scope", required=True, help="feed that the party follows")
    invite.add_argument("--minutes", type=float, default=10, help="how long the code is valid")
    operator = command("operator", _operator, "let somebody use the pages; the password comes on stdin")
    operator.add_argument("--user", required=True, metavar="NAME")
    operator.add_argument("--role", action="append", choices=ROLES, default=[], help="may be given several times")
    operator.add_argument("--remove", action="store_true", help="take access and roles away instead")
    role = command("role", _role, "give or take a role, and print those that are left")
    role.add_argument("--user", required=True, metavar="NAME")
    either = role.add_mutually_exclusive_group(required=True)
    either.add_argument("--give", choices=ROLES)
    either.add_argument("--take", choices=ROLES)
    revoke = command("revoke", _revoke, "end a party's enrolment")
    revoke.add_argument("--party", required=True)
    survey = command("survey", _survey, "permit a survey, and print codes of which each person gets one")
    survey.add_argument("--survey", required=True, metavar="ID", help="as the platform calls it")
    survey.add_argument(
        "--until", type=date.fromisoformat, metavar="DAY", help="last day on which answers are signed"
    )
    survey.add_argument("--codes", type=int, default=0, metavar="N", help="one answer each: draw so many codes")
    survey.add_argument("--end", action="store_true", help="end it and destroy key and codes instead")
    destination = command("destination", _destination, "vouch for the key of an office's own system (FIT-Connect)")
    destination.add_argument("--destination", required=True, metavar="UUID", help="as FIT-Connect calls it")
    destination.add_argument("--office", metavar="SLUG", help="whose it is")
    destination.add_argument("--jwk", type=Path, metavar="FILE", help="its public encryption key")
    destination.add_argument("--remove", action="store_true", help="take it out instead")
    check_log = command("check-log", _check_log, "check activity log and purposes, and print the newest line")
    check_log.add_argument("--known", default="", help="NUMBER:SHA256 that was printed and noted earlier")
    processing = command("processing", _processing, "print the register of processing (GDPR, Art. 30) as Markdown")
    processing.add_argument("--controller", required=True, help="name and address of the body that runs the trustee")
    serve = command("serve", _serve, "answer on 127.0.0.1 until SIGTERM")
    serve.add_argument("--port", type=int, required=True)
    serve.add_argument("--ready-file", type=Path, help="written once the trustee listens")
    return parser


def _init(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    issuer, platform = _address(arguments.issuer, "issuer"), _address(arguments.platform, "platform")
    return create_state(arguments.state, store, issuer, platform, clock, load_seed())


def _feed_key(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    try:
        jwk = json.loads(arguments.jwk.read_bytes())
        if not isinstance(jwk, dict) or "d" in jwk:
            raise _InputError(f"{arguments.jwk} must hold one public key, and no private one")
        key = import_key(jwk)
    except (OSError, ValueError, SignatureError) as error:
        raise _InputError(f"{arguments.jwk} holds no usable public key") from error
    open_state(arguments.state, store)
    from sync.trustee import register

    change = register.remove_feed_key if arguments.remove else register.add_feed_key
    try:
        return change(key, clock())
    except register.RegisterError as error:
        raise _InputError(str(error)) from error


def _invite(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    _check_party(arguments)
    if not 0 < arguments.minutes <= 7 * 24 * 60:
        raise _InputError("--minutes must be more than 0 and at most a week")
    state = open_state(arguments.state, store)
    from sync.trustee import register

    code = make_code()
    try:
        register.invite(_invitation(arguments), code_hash(code) or "", clock(), timedelta(minutes=arguments.minutes))
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return f"{code}.{state.keys.signing.thumbprint()}"


def _expect(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    _check_party(arguments)
    open_state(arguments.state, store)
    from sync.trustee import register

    try:
        register.expect(_invitation(arguments), clock())
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return ""


def _operator(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    password = "" if arguments.remove else sys.stdin.readline().rstrip("\n")
    open_state(arguments.state, store)
    from sync.trustee import operators, register

    try:
        if arguments.remove:
            operators.remove_operator(arguments.user, clock())
        else:
            operators.set_operator(arguments.user, password, arguments.role, clock())
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return ""


def _role(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    open_state(arguments.state, store)
    from sync.trustee import operators, register

    try:
        if arguments.give:
            left = operators.give_role(arguments.user, arguments.give, clock())
        else:
            left = operators.take_role(arguments.user, arguments.take, clock())
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return " ".join(sorted(left)) or "no role"


def _survey(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    if not re.fullmatch(SURVEY_ID, arguments.survey):
        raise _InputError("--survey takes small letters, digits, dots and hyphens")
    if (arguments.until is None) != arguments.end:
        raise _InputError("give either --until DAY or --end")
    state = open_state(arguments.state, store)
    from sync.trustee import register, surveys

    now, vault = clock(), surveys.Vault(state.keys.django_secret)
    try:
        if arguments.end:
            surveys.end(arguments.survey, now)
            return ""
        return "\n".join(surveys.permit(arguments.survey, arguments.until, arguments.codes, now, vault))
    except register.RegisterError as error:
        raise _InputError(str(error)) from error


def _destination(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    if not re.fullmatch(UUID, arguments.destination):
        raise _InputError("--destination must be a UUID in small letters")
    if arguments.remove == bool(arguments.office and arguments.jwk):
        raise _InputError("give either --office SLUG and --jwk FILE, or --remove")
    recipient = f"office:{arguments.office}"
    if not arguments.remove and not _RECIPIENT.fullmatch(recipient):
        raise _InputError("--office takes small letters, digits, dots and hyphens")
    open_state(arguments.state, store)
    from sync.trustee import register

    try:
        if arguments.remove:
            register.forsake(arguments.destination, clock())
            return ""
        key = checked_key(json.loads(arguments.jwk.read_bytes()), clock())
        return register.vouch(arguments.destination, recipient, key, clock())
    except (OSError, ValueError, RecursionError) as error:
        raise _InputError(f"{arguments.jwk} holds no JSON") from error
    except KeyFault as error:
        raise _InputError(f"{arguments.jwk}: {error}") from error
    except register.RegisterError as error:
        raise _InputError(str(error)) from error


def _invitation(arguments: argparse.Namespace) -> "Invitation":
    from sync.trustee.register import Invitation

    return Invitation(
        party=arguments.party,
        kind="desk" if arguments.party.startswith("desk:") else "kiosk",
        recipient=arguments.recipient,
        district=arguments.district,
        municipality=arguments.municipality,
        scope=arguments.scope,
    )


def _check_party(arguments: argparse.Namespace) -> None:
    for name in ("party", "district", "municipality", "scope"):
        try:
            msgspec.convert(getattr(arguments, name), Slug)
        except msgspec.ValidationError as error:
            raise _InputError(f"--{name} {getattr(arguments, name)!r} cannot be used as a name") from error
    kind, colon, rest = arguments.party.partition(":")
    if kind not in ("kiosk", "desk") or not colon or not rest:
        raise _InputError("--party must read kiosk:NAME or desk:NAME")
    if bool(arguments.recipient) != (kind == "desk"):
        raise _InputError("a desk needs --recipient, a kiosk has none")
    if arguments.recipient and not _RECIPIENT.fullmatch(arguments.recipient):
        raise _InputError(f"--recipient {arguments.recipient!r} must read like shop:NAME")


def _revoke(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    open_state(arguments.state, store)
    from sync.trustee import register

    try:
        register.revoke(arguments.party, clock())
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return ""


def _check_log(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    if arguments.known and not _ANCHOR.fullmatch(arguments.known):
        raise _InputError("--known must read NUMBER:SHA256, as check-log prints it")
    open_state(arguments.state, store)
    from sync.trustee import editing, register

    try:
        count, anchor = register.check_activity(arguments.known)
        editing.check_versions()
    except register.RegisterError as error:
        raise _InputError(str(error)) from error
    return f"{count} lines, whole; newest {anchor or 'none'}"


def _processing(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    state = open_state(arguments.state, store)
    from sync.trustee import catalogue, register

    now = clock()
    signed = register.policy_in_force(state.issuer, now, state.keys.signing)
    policy = read_message(signed.token, [public_jwk(state.keys.signing)], POLICY_TYP, OfflinePolicy)
    return processing_register(policy, catalogue.current(now), catalogue.suspended(), arguments.controller, now)


def _serve(arguments: argparse.Namespace, store: KeyStore, clock: Clock) -> str:
    ready: Path | None = arguments.ready_file
    if ready is not None:
        ready.unlink(missing_ok=True)
    application, journal = build_application(arguments.state, store, clock=clock, throttle=Throttle())
    server = _Server(_uvicorn_config(application, arguments.port), ready)

    def stop(_number: int, _frame: object) -> None:
        server.should_exit = True

    # uvicorn raises the signals it caught once more after it has ended in good order: that must not kill us.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    journal.info("started", port=arguments.port)
    try:
        server.run()
    except SystemExit:
        raise StateError(f"port {arguments.port} on 127.0.0.1 cannot be used") from None
    finally:
        if ready is not None:
            ready.unlink(missing_ok=True)
        journal.info("stopped")
        journal.close()
    return ""


class _Server(uvicorn.Server):
    """uvicorn that says by a file when it listens."""

    def __init__(self, config: uvicorn.Config, ready: Path | None) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._ready is not None:
            part = self._ready.with_name(self._ready.name + ".part")
            part.write_text(f"{os.getpid()}\n", encoding="ascii")
            part.replace(self._ready)


def _uvicorn_config(application: object, port: int) -> uvicorn.Config:
    """Loopback alone: TLS ends at a proxy beside us, whose X-Forwarded-For uvicorn believes by default."""
    return uvicorn.Config(
        application,  # type: ignore[arg-type]
        host="127.0.0.1",
        port=port,
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        limit_concurrency=128,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=16 * 1024,
    )


def _address(text: str, name: str) -> str:
    parts = urlsplit(text)
    plain = parts.path in ("", "/") and not (parts.query or parts.fragment or parts.username)
    if not parts.hostname or not plain or parts.scheme not in ("https", "http"):
        raise _InputError(f"--{name} must be an address such as https://treuhand.example, without a path")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise _InputError(f"--{name} must be https; http is for this machine alone")
    return f"{parts.scheme}://{parts.netloc}"
