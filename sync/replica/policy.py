# SPDX-License-Identifier: EUPL-1.2
"""What this device may do: its enrolment and the trustee's offline policy, verified each time they are read."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
from joserfc.jwk import ECKey

from sync.contract.feed_keys import follow
from sync.contract.signing import Jwk, SignatureError, import_key
from sync.contract.trust import (
    ENROLMENT_TYP,
    POLICY_TYP,
    Enrolment,
    OfflinePolicy,
    check_lifetime,
    read_message,
)
from sync.keystore import KeyStore, get_json
from sync.replica.cases import Place
from sync.replica.database import Database
from sync.replica.meta import get_meta, set_meta

DEVICE_KEY = "device-key"
ENCRYPTION_KEY = "encryption-key"
FORMER_KEYS = "former-encryption-keys"
"""Private keys of the recipient's desks that are no more, by thumbprint: they still open what was sealed to them."""
SPOOL_KEY = "spool-key"
TRUSTEE_KEYS = "trustee-keys"
SERVICE = "dorfpunkt-kiosk"


class NotEnrolledError(Exception):
    """This device has not been enrolled at a trustee yet."""


class PolicyError(Exception):
    """The offline policy is missing, over, or does not cover what is wanted. `kind` names which."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True)
class Identity:
    """Who this device is: its enrolment, its device key, and the trustee's keys it was told at enrolment."""

    enrolment: Enrolment
    key: ECKey
    trustee_keys: tuple[Jwk, ...]

    @property
    def place(self) -> Place:
        return Place(self.enrolment.party, self.enrolment.district, self.enrolment.municipality)


def load_identity(db: Database, store: KeyStore) -> Identity:
    """Read and verify who this device is; raises NotEnrolledError or SignatureError."""
    token = get_meta(db, "enrolment")
    anchor = store.get(TRUSTEE_KEYS)
    private = get_json(store, DEVICE_KEY)
    if token is None or anchor is None or private is None:
        raise NotEnrolledError("this device is not enrolled; run 'python -m sync enrol'")
    keys = tuple(msgspec.json.decode(anchor, type=list[Jwk]))
    enrolment = read_message(token, keys, ENROLMENT_TYP, Enrolment)
    return Identity(enrolment, import_key(private), keys)


def former_keys(store: KeyStore) -> tuple[Jwk, ...]:
    """Private keys of desks that are no more (`FORMER_KEYS`)."""
    kept = get_json(store, FORMER_KEYS) or {}
    return tuple(json.loads(text) for text in kept.values())


def store_identity(db: Database, store: KeyStore, enrolment: str, trustee_keys: list[Jwk]) -> None:
    """Take over an enrolment. The keys it is believed by go to the key store, where no stray write reaches."""
    read_message(enrolment, trustee_keys, ENROLMENT_TYP, Enrolment)
    store.set(TRUSTEE_KEYS, msgspec.json.encode(trustee_keys).decode())
    set_meta(db, enrolment=enrolment)


def read_policy(token: str, trustee_keys: tuple[Jwk, ...]) -> OfflinePolicy:
    """What the trustee signed; raises SignatureError."""
    return read_message(token, trustee_keys, POLICY_TYP, OfflinePolicy)


def feed_keys(db: Database, policy: OfflinePolicy) -> tuple[Jwk, ...]:
    """Whose signatures of content, and of what was delivered, are believed: the policy's, as they were handed on."""
    handovers = msgspec.json.decode(get_meta(db, "feed_handovers") or "[]", type=tuple[str, ...])
    return follow(policy.feed_keys, handovers)[0]


def store_policy(db: Database, token: str, trustee_keys: tuple[Jwk, ...], now: datetime) -> OfflinePolicy:
    """Take over a policy from the trustee; an older one than ours is refused. Raises SignatureError."""
    policy = read_policy(token, trustee_keys)
    check_lifetime(policy.iat, policy.exp, now)
    known = get_meta(db, "policy")
    if known is not None and read_policy(known, trustee_keys).iat > policy.iat:
        raise SignatureError("policy is older than the one this kiosk has")
    set_meta(db, policy=token)
    return policy


def load_policy(db: Database, trustee_keys: tuple[Jwk, ...], now: datetime) -> OfflinePolicy:
    """The policy in force; raises PolicyError of kind `missing`, `expired` or `forged`."""
    policy = last_policy(db, trustee_keys)
    if datetime.fromtimestamp(policy.exp, UTC) <= now:
        raise PolicyError("expired", f"offline policy ended {datetime.fromtimestamp(policy.exp, UTC):%d.%m.%Y}")
    return policy


def last_policy(db: Database, trustee_keys: tuple[Jwk, ...]) -> OfflinePolicy:
    """The newest policy that came, also one that is over; raises PolicyError of kind `missing` or `forged`."""
    token = get_meta(db, "policy")
    if token is None:
        raise PolicyError("missing", "no offline policy has arrived yet")
    try:
        return read_policy(token, trustee_keys)
    except SignatureError as error:
        raise PolicyError("forged", str(error)) from error
