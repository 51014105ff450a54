# SPDX-License-Identifier: EUPL-1.2
"""The trustee's register: parties, their codes and keys, the feed keys, and the policy in force."""

import hmac
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from django.db import transaction
from django.db.models import Max
from joserfc.jwk import ECKey

from sync.contract import fit_connect
from sync.contract.signing import Jwk, epoch_seconds, public_jwk
from sync.contract.trust import EnrolRequest, Purpose, SurveyGrant
from sync.trustee import catalogue, chain
from sync.trustee.codes import EnrolClaim
from sync.trustee.grants import Grantee
from sync.trustee.models import (
    Activity,
    Destination,
    DeviceRequest,
    EnrolmentCode,
    FeedKey,
    KnownNotice,
    Party,
    PolicyVersion,
    RevokedToken,
    Survey,
    UsedAssertion,
)
from sync.trustee.policy import DeskKeys, PolicyContent, Signed, is_current, recipients_of, retired_of, sign_policy

MAX_CODE_ATTEMPTS: Final = 5
"""Refused uses of a right code after which it is locked."""
KEEP_ACTIVITY: Final = timedelta(days=400)


class RegisterError(Exception):
    """The operator asks for what the register does not allow. The message says what to do."""


@dataclass(frozen=True)
class Invitation:
    """What the operator states about a new party."""

    party: str
    kind: Literal["kiosk", "desk"]
    recipient: str
    district: str
    municipality: str
    scope: str


@dataclass(frozen=True)
class Enrolled:
    """A party with its key, as far as the token endpoint and the ledger need it."""

    party: str
    jkt: str
    device: Jwk
    grantee: Grantee


def note(action: str, now: datetime, party: str = "", detail: str = "") -> None:
    """Add a line to the activity log; lines older than 400 days go, and a line says so."""
    with transaction.atomic():
        newest = Activity.objects.order_by("-seq").first()
        seq, previous = (newest.seq, newest.sha256) if newest else (0, chain.START)
        too_old = Activity.objects.filter(at__lt=now - KEEP_ACTIVITY)
        gone = too_old.order_by("-seq").first()
        if gone is not None:
            # What lies before the newest old line goes with it, so that the chain is cut in one place alone.
            Activity.objects.filter(seq__lte=gone.seq).delete()
            cut = chain.link(seq + 1, now, chain.FORGOTTEN, "", f"{gone.seq}:{gone.sha256}", previous)
            Activity.objects.create(**asdict(cut))
            seq, previous = cut.seq, cut.sha256
        Activity.objects.create(**asdict(chain.link(seq + 1, now, action, party, detail[:400], previous)))


def check_activity(known: str = "") -> tuple[int, str]:
    """Check the activity log and return its length and newest anchor; raises RegisterError where it is broken."""
    with transaction.atomic():
        rows = Activity.objects.order_by("seq").values_list(
            "seq", "at", "action", "party", "detail", "previous", "sha256"
        )
        lines = [chain.Line(*row) for row in rows]
    fault = chain.find_break(lines, known)
    if fault is not None:
        raise RegisterError(f"the activity log is not whole: {fault}")
    return len(lines), lines[-1].anchor if lines else ""


def invite(invitation: Invitation, code_sha256: str, now: datetime, life: timedelta) -> None:
    """Keep a new code for a party; earlier codes of it end. Raises RegisterError for an enrolled party."""
    with transaction.atomic():
        give_code(_expected(invitation), code_sha256, now, life)
        note("invite", now, invitation.party)


def expect(invitation: Invitation, now: datetime) -> None:
    """Let a party be chosen when a device is approved. Raises RegisterError for an enrolled party."""
    with transaction.atomic():
        _expected(invitation)
        note("expect", now, invitation.party)


def _expected(invitation: Invitation) -> Party:
    party = Party.objects.filter(pk=invitation.party).first() or Party(pk=invitation.party)
    if party.enrolled_at is not None and party.revoked_at is None:
        raise RegisterError(f"{invitation.party} is enrolled already; revoke it before you invite it again")
    if party.kind and party.kind != invitation.kind:
        raise RegisterError(f"{invitation.party} was a {party.kind}")
    party.kind = invitation.kind
    party.recipient = invitation.recipient
    party.district = invitation.district
    party.municipality = invitation.municipality
    party.scope = invitation.scope
    party.save()
    return party


def give_code(
    party: Party, code_sha256: str, now: datetime, life: timedelta, request: DeviceRequest | None = None
) -> None:
    """Keep a new code for a party, in the caller's transaction; earlier codes of it end."""
    party.codes.filter(expires_at__gt=now).update(expires_at=now)
    EnrolmentCode.objects.create(
        code_sha256=code_sha256, party=party, created_at=now, expires_at=now + life, request=request
    )


def enrol(request: EnrolRequest, claim: EnrolClaim, now: datetime) -> Party | None:
    """Enrol the device if its code is good, or find it enrolled by the same code and keys; None if refused."""
    with transaction.atomic():
        code = EnrolmentCode.objects.select_related("party", "request").filter(code_sha256=claim.code_sha256).first()
        if code is None or not hmac.compare_digest(code.code_sha256, claim.code_sha256):
            return None
        if code.expires_at <= now or code.attempts >= MAX_CODE_ATTEMPTS:
            return None
        if not _may_enrol(code, request, claim):
            code.attempts += 1
            code.save(update_fields=["attempts"])
            return None
        if code.used_at is None:
            _take_in(code, claim, now)
        return code.party


def _may_enrol(code: EnrolmentCode, request: EnrolRequest, claim: EnrolClaim) -> bool:
    party, asked = code.party, code.request
    if party.kind != request.kind:
        return False
    if asked is not None and (asked.jkt, asked.encryption_jwk) != (claim.jkt, claim.encryption):
        return False
    if code.used_at is None:
        return not Party.objects.filter(jkt=claim.jkt).exclude(pk=party.pk).exists()
    same_keys = party.jkt == claim.jkt == code.used_by_jkt and party.encryption_jwk == claim.encryption
    return same_keys and party.revoked_at is None


def _take_in(code: EnrolmentCode, claim: EnrolClaim, now: datetime) -> None:
    party = code.party
    party.device_jwk, party.jkt, party.encryption_jwk = claim.device, claim.jkt, claim.encryption
    party.enrolled_at, party.revoked_at = now, None
    party.save()
    code.used_at, code.used_by_jkt = now, claim.jkt
    code.save(update_fields=["used_at", "used_by_jkt"])
    note("enrol", now, party.pk)


def revoke(party_id: str, now: datetime) -> None:
    """Withdraw a party's enrolment, open codes and approvals; raises RegisterError where there is no such party."""
    with transaction.atomic():
        party = Party.objects.filter(pk=party_id).first()
        if party is None:
            raise RegisterError(f"there is no party {party_id}")
        if party.revoked_at is None:
            party.revoked_at = now
            party.save(update_fields=["revoked_at"])
        party.requests.all().delete()
        party.codes.filter(expires_at__gt=now).update(expires_at=now)
        note("revoke", now, party_id)


def find_by_key(jkt: str) -> Enrolled | None:
    """The enrolled, unrevoked party whose device key has this thumbprint."""
    party = Party.objects.filter(jkt=jkt, enrolled_at__isnull=False, revoked_at__isnull=True).first()
    if party is None or party.device_jwk is None:
        return None
    kind: Literal["kiosk", "desk"] = "desk" if party.kind == "desk" else "kiosk"
    return Enrolled(party.pk, jkt, party.device_jwk, Grantee(party.pk, kind, party.recipient))


def known_recipients() -> frozenset[str]:
    """Recipients for whom a desk has ever enrolled, also a revoked one: cases may still be on their way.

    And the offices that have a system of their own, or had one.
    """
    desks = Party.objects.filter(kind="desk", enrolled_at__isnull=False).values_list("recipient", flat=True)
    systems = Destination.objects.values_list("recipient", "former")
    return frozenset(desks).union(*({recipient, *former} for recipient, former in systems))


def add_feed_key(key: ECKey, now: datetime) -> str:
    """Register a key that signs feeds and return its thumbprint; one that is known stays."""
    jwk = public_jwk(key)
    with transaction.atomic():
        _, new = FeedKey.objects.get_or_create(jkt=jwk["kid"], defaults={"jwk": jwk, "registered_at": now})
        if new:
            note("feed-key", now, detail=jwk["kid"])
    return str(jwk["kid"])


def remove_feed_key(key: ECKey, now: datetime) -> str:
    """Take a feed key out of the policy; raises RegisterError where it is not in it."""
    jkt = str(public_jwk(key)["kid"])
    with transaction.atomic():
        removed, _ = FeedKey.objects.filter(jkt=jkt).delete()
        if not removed:
            raise RegisterError(f"there is no feed key {jkt}")
        note("feed-key-removed", now, detail=jkt)
    return jkt


def vouch(destination: str, recipient: str, jwk: Jwk, now: datetime, by: str = "") -> str:
    """Vouch for the key of an office's own system, also in place of a former one; returns its thumbprint.

    `jwk` as `fit_connect.checked_key` gives it. Raises RegisterError where another office has this destination.
    """
    thumbprint = fit_connect.key_thumbprint(jwk)
    with transaction.atomic():
        row = Destination.objects.filter(pk=destination).first()
        if row is not None and row.removed_at is None and row.recipient != recipient:
            raise RegisterError(
                f"{destination} belongs to {row.recipient}; take it out before you give it to another"
            )
        former = [] if row is None else sorted({*row.former, row.recipient} - {recipient})
        Destination.objects.update_or_create(
            pk=destination,
            defaults={
                "recipient": recipient, "jwk": jwk, "registered_at": now, "removed_at": None, "former": former,
            },
        )  # fmt: skip
        detail = f"{destination} {recipient} {jwk['kid'][:60]} {thumbprint}"
        note("destination", now, detail=detail + (f" by {by}" if by else ""))
    return thumbprint


def forsake(destination: str, now: datetime, by: str = "") -> None:
    """Take an office's own system out of the policy; raises RegisterError where it is not in it.

    Its office stays one to which kiosks may deliver: what was sealed before is still on its way.
    """
    with transaction.atomic():
        if not Destination.objects.filter(pk=destination, removed_at=None).update(removed_at=now):
            raise RegisterError(f"there is no destination {destination}")
        note("destination-removed", now, detail=destination + (f" by {by}" if by else ""))


def use_assertion(digest: str, expires_at: int, moment: int) -> bool:
    """Remember a client assertion until it is over (Unix seconds); False where it was used before."""
    with transaction.atomic():
        UsedAssertion.objects.filter(expires_at__lte=moment).delete()
        _, new = UsedAssertion.objects.get_or_create(digest=digest, defaults={"expires_at": expires_at})
    return new


def revoke_token(jti: str, expires_at: int, moment: int) -> None:
    """End a token by its id, and forget those that are over (Unix seconds)."""
    with transaction.atomic():
        RevokedToken.objects.filter(expires_at__lte=moment).delete()
        RevokedToken.objects.get_or_create(jti=jti, defaults={"expires_at": expires_at})


def is_token_revoked(jti: str) -> bool:
    """Whether its party ended this token early."""
    return RevokedToken.objects.filter(jti=jti).exists()


def feed_key(jkt: str) -> Jwk | None:
    """The registered key of the platform with this thumbprint."""
    jwk: Jwk | None = FeedKey.objects.filter(jkt=jkt).values_list("jwk", flat=True).first()
    return jwk


def policy_in_force(issuer: str, now: datetime, key: ECKey) -> Signed:
    """The signed policy of this moment, signed anew where its content changed or a day has passed.

    Raises RegisterError where a notice that was in force has other words under the same id.
    """
    content, last = _content(now, key), _last_policy()
    if last is not None and is_current(last, content, now):
        return last
    with transaction.atomic():
        # Read again: another process may have published meanwhile, and its policy is not followed by an older one.
        content, last = _content(now, key), _last_policy()
        if last is not None and is_current(last, content, now):
            return last
        signed = sign_policy(content, last, issuer, now, key)
        PolicyVersion.objects.update_or_create(
            seq=signed.seq,
            defaults={
                "content_sha256": signed.content_sha256,
                "token": signed.token,
                "signed_at": signed.signed_at,
            },
        )
        for name, purpose in content.purposes.items():
            _keep_notice(name, purpose, now)
        note("policy", now, detail=f"seq {signed.seq}")
    return signed


def _keep_notice(name: str, purpose: Purpose, now: datetime) -> None:
    notice = purpose.notice
    if KnownNotice.objects.filter(purpose=name, notice_id=notice.id).exclude(sha256=notice.sha256).exists():
        raise RegisterError(
            f"purpose {name!r}: the notice {notice.id!r} was in force with other words; give the new words a new id"
        )
    KnownNotice.objects.get_or_create(
        purpose=name,
        sha256=notice.sha256,
        defaults={"notice_id": notice.id, "texts": notice.texts, "first_at": now},
    )


def _last_policy() -> Signed | None:
    newest = PolicyVersion.objects.aggregate(seq=Max("seq"))["seq"]
    if newest is None:
        return None
    row = PolicyVersion.objects.get(seq=newest)
    return Signed(row.seq, row.content_sha256, row.signed_at, row.token)


def _content(now: datetime, key: ECKey) -> PolicyContent:
    desks = [
        DeskKeys(party.recipient, party.encryption_jwk, party.device_jwk, party.enrolled_at, party.revoked_at)
        for party in Party.objects.filter(kind="desk").order_by("pk")
        if party.enrolled_at and party.encryption_jwk and party.device_jwk
    ]
    feed_keys = FeedKey.objects.order_by("-registered_at", "jkt").values_list("jwk", flat=True)
    surveys = {
        row.pk: SurveyGrant(row.jwk, row.one_each, epoch_seconds(row.until))
        for row in Survey.objects.filter(until__gt=now).order_by("pk")
    }
    destinations = {
        row.pk: fit_connect.Destination(row.recipient, row.jwk)
        for row in Destination.objects.filter(removed_at=None).order_by("pk")
    }
    return PolicyContent(
        catalogue.offered(now), recipients_of(desks), tuple(feed_keys), (public_jwk(key),), surveys, destinations,
        retired_of(desks),
    )  # fmt: skip
