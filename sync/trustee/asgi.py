# SPDX-License-Identifier: EUPL-1.2
"""Composition root: opens a state directory with its keys and joins the trustee's parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sync.contract.signing import public_jwk
from sync.contract.times import Clock
from sync.keystore import KeyStore
from sync.trustee.door import Application, guard
from sync.trustee.journal import Journal, silence_framework
from sync.trustee.keys import TrusteeKeys, create_keys, load_keys
from sync.trustee.nonces import Nonces
from sync.trustee.settings import DATABASE_FILE, configure
from sync.trustee.state import StateError
from sync.trustee.terms import Terms
from sync.trustee.throttle import Throttle


@dataclass(frozen=True)
class OpenState:
    """A state directory that was found whole: who the trustee is, and its keys."""

    issuer: str
    platform: str
    keys: TrusteeKeys


def create_state(
    state_dir: Path, store: KeyStore, issuer: str, platform: str, clock: Clock, seed: Mapping[str, Terms]
) -> str:
    """Make or complete a trustee's state and return its signing key's thumbprint. `seed` are the first purposes.

    Doing it again changes nothing but the schema's version. Raises StateError where the state belongs to
    other keys or another address, and never gives new keys to an existing database.
    """
    if not (state_dir / DATABASE_FILE).exists():
        state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        create_keys(store)
    keys = load_keys(store)
    configure(state_dir, keys.django_secret)
    from django.core.management import call_command
    from django.db import DatabaseError

    from sync.trustee import editing
    from sync.trustee.models import Identity

    jkt = str(public_jwk(keys.signing)["kid"])
    try:
        call_command("migrate", verbosity=0, interactive=False)
        identity, _ = Identity.objects.get_or_create(
            id=1, defaults={"issuer": issuer, "platform": platform, "signing_jkt": jkt, "created_at": clock()}
        )
    except DatabaseError as error:
        raise _damaged(state_dir) from error
    if identity.signing_jkt != jkt:
        raise StateError(f"{state_dir} was made with another signing key than the key store holds")
    if (identity.issuer, identity.platform) != (issuer, platform):
        raise StateError(
            f"{state_dir} is the trustee {identity.issuer} for the platform {identity.platform}; "
            "addresses cannot be changed, since every enrolled party relies on them"
        )
    editing.seed(seed, clock())
    return jkt


def open_state(state_dir: Path, store: KeyStore) -> OpenState:
    """Open an initialised state; raises StateError, which says what is wrong with it."""
    if not (state_dir / DATABASE_FILE).is_file():
        raise StateError(f"{state_dir} holds no trustee; run 'trustee init' first")
    keys = load_keys(store)
    configure(state_dir, keys.django_secret)
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    from sync.trustee.models import Identity

    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise StateError(f"{state_dir} is of an older version; run 'trustee init' again")
        identity = Identity.objects.filter(id=1).first()
    except DatabaseError as error:
        raise _damaged(state_dir) from error
    if identity is None:
        raise StateError(f"{state_dir} is not finished; run 'trustee init' again")
    if identity.signing_jkt != public_jwk(keys.signing)["kid"]:
        raise StateError(f"{state_dir} was made with another signing key than the key store holds")
    return OpenState(identity.issuer, identity.platform, keys)


def build_application(
    state_dir: Path,
    store: KeyStore,
    *,
    clock: Clock,
    throttle: Throttle,
) -> tuple[Application, Journal]:
    """The trustee as an ASGI application, and its log. Raises StateError."""
    state = open_state(state_dir, store)
    silence_framework()
    from django.conf import settings
    from django.contrib.sessions.backends.db import SessionStore
    from django.core.asgi import get_asgi_application
    from django.db import connection

    from sync.trustee import ledger, register, surveys
    from sync.trustee.views import Api, Parts

    journal = Journal(state_dir, clock)
    parts = Parts(
        issuer=state.issuer,
        platform=state.platform,
        key=state.keys.signing,
        nonces=Nonces(state.keys.nonce_secret),
        throttle=throttle,
        clock=clock,
        journal=journal,
        vault=surveys.Vault(state.keys.django_secret),
    )
    ledger.forget_old(clock())
    surveys.forget_over(clock())
    SessionStore.clear_expired()
    # Signed at the start, so that the notices in force are known before the first receipt arrives.
    try:
        register.policy_in_force(state.issuer, clock(), state.keys.signing)
    except register.RegisterError as error:
        journal.close()
        raise StateError(str(error)) from error
    secure = state.issuer.startswith("https:")
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = secure
    settings.CSRF_TRUSTED_ORIGINS = [state.issuer]
    settings.ROOT_URLCONF = Api(parts)
    # Requests are answered in other threads, each with a connection of its own.
    connection.close()
    return guard(get_asgi_application()), journal


def _damaged(state_dir: Path) -> StateError:
    return StateError(f"{state_dir / DATABASE_FILE} cannot be read as a database; restore it from a backup")
