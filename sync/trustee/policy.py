# SPDX-License-Identifier: EUPL-1.2
"""What the offline policy says: purposes, recipients' keys, feed keys, and the trustee's own keys."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec
from joserfc.jwk import ECKey

from sync.contract.fit_connect import Destination
from sync.contract.limits import CLOCK_SKEW_SECONDS, POLICY_SECONDS
from sync.contract.signing import Jwk, epoch_seconds, sha256_hex
from sync.contract.trust import (
    POLICY_TYP,
    OfflinePolicy,
    Purpose,
    RecipientKeys,
    RetiredKey,
    SurveyGrant,
    canonical_json,
    sign_message,
)

AUDIENCE: Final = "kiosk"
RENEW_SECONDS: Final = 24 * 3600
"""A policy is signed anew after a day, so that a cut always leaves a kiosk thirty."""


MOST_RETIRED: Final = 20
"""Of one recipient, the last ones: older answers are over."""


@dataclass(frozen=True)
class DeskKeys:
    """The keys of one enrolled desk."""

    recipient: str
    encryption: Jwk
    signing: Jwk
    enrolled_at: datetime
    revoked_at: datetime | None = None


class PolicyContent(msgspec.Struct, frozen=True):
    """The policy without its number and dates: what counts as a change."""

    purposes: dict[str, Purpose]
    recipients: dict[str, RecipientKeys]
    feed_keys: tuple[Jwk, ...]
    trustee_keys: tuple[Jwk, ...]
    surveys: dict[str, SurveyGrant] = {}
    destinations: dict[str, Destination] = {}
    retired: dict[str, tuple[RetiredKey, ...]] = {}

    @property
    def sha256(self) -> str:
        return sha256_hex(canonical_json(self))


@dataclass(frozen=True)
class Signed:
    """The newest signed policy: its number, its content's hash, when it was signed (Unix seconds), the JWS."""

    seq: int
    content_sha256: str
    signed_at: int
    token: str


def recipients_of(desks: Iterable[DeskKeys]) -> dict[str, RecipientKeys]:
    """The keys of each recipient that has a desk, those of the desk that enrolled last first."""
    standing = [desk for desk in desks if desk.revoked_at is None]
    newest_first = sorted(standing, key=lambda desk: desk.enrolled_at, reverse=True)
    return {
        recipient: RecipientKeys(
            tuple(desk.encryption for desk in newest_first if desk.recipient == recipient),
            tuple(desk.signing for desk in newest_first if desk.recipient == recipient),
        )
        for recipient in sorted({desk.recipient for desk in newest_first})
    }


def retired_of(desks: Iterable[DeskKeys]) -> dict[str, tuple[RetiredKey, ...]]:
    """By recipient the signing keys of desks that are no more, the last one first."""
    found: dict[str, list[RetiredKey]] = {}
    for desk in desks:
        if desk.revoked_at is not None:
            found.setdefault(desk.recipient, []).append(RetiredKey(desk.signing, epoch_seconds(desk.revoked_at)))
    return {
        recipient: tuple(sorted(keys, key=lambda key: key.until, reverse=True)[:MOST_RETIRED])
        for recipient, keys in sorted(found.items())
    }


def is_current(last: Signed | None, content: PolicyContent, now: datetime) -> bool:
    """Whether the last signature still serves: same content, no older than a day, not from the future."""
    return (
        last is not None
        and last.content_sha256 == content.sha256
        and -CLOCK_SKEW_SECONDS <= epoch_seconds(now) - last.signed_at < RENEW_SECONDS
    )


def sign_policy(content: PolicyContent, last: Signed | None, issuer: str, now: datetime, key: ECKey) -> Signed:
    """Sign a policy for 40 days.

    `seq` grows with every change of the content and is at least the Unix time of that change, so that it
    never falls, not even after a backup was restored. `iat` does not follow small backward steps of the
    clock, since kiosks refuse what is older; a large one mends a clock that was wrong, and is followed.
    """
    moment = epoch_seconds(now)
    if last is not None and 0 < last.signed_at - moment <= CLOCK_SKEW_SECONDS:
        moment = last.signed_at
    digest = content.sha256
    if last is None:
        seq = moment
    elif last.content_sha256 == digest:
        seq = last.seq
    else:
        seq = max(last.seq + 1, moment)
    policy = OfflinePolicy(
        iss=issuer,
        aud=AUDIENCE,
        seq=seq,
        iat=moment,
        exp=moment + POLICY_SECONDS,
        purposes=content.purposes,
        recipients=content.recipients,
        feed_keys=content.feed_keys,
        trustee_keys=content.trustee_keys,
        surveys=content.surveys,
        destinations=content.destinations,
        retired=content.retired,
    )
    return Signed(seq, digest, moment, sign_message(policy, key, POLICY_TYP))
