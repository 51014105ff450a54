# SPDX-License-Identifier: EUPL-1.2
"""Devices that ask to be approved (RFC 8628): their codes, the operator's decision, and what a poll is told.

An approved device gets a one-time enrolment code that is good for its keys alone, and trades it at `/v1/enrol` like
every other: there is one way into the register.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from django.db import transaction
from django.db.models import Q

from sync.contract.signing import Jwk, SignatureError, b64url, header_of, sha256_hex
from sync.contract.trust import DEVICE_REQUEST_TYP, DeviceAuthorization, DeviceToken, read_message
from sync.contract.trust import DeviceRequest as DeviceMessage
from sync.trustee.codes import checked_encryption_key, code_hash, make_code, sent_public_key
from sync.trustee.models import DeviceRequest, Party
from sync.trustee.register import RegisterError, give_code, note

LIFE: Final = timedelta(minutes=10)
"""How long a device may be approved, and how long it then has to come for its code."""
INTERVAL: Final = 5
"""Seconds between two polls to begin with; each that comes too soon adds as many (RFC 8628, clause 3.5)."""
KEEP: Final = timedelta(days=1)
"""How long a request stays after its end, so that a late device is told why."""
LETTERS: Final = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no code is a word (RFC 8628, clause 6.1): 8 letters are 34 bits."""
_LETTERS_IN_CODE: Final = 8
_MOST_INTERVAL: Final = 300


@dataclass(frozen=True)
class Asking:
    """A checked request: what kind of device asks, with which keys."""

    kind: Literal["kiosk", "desk"]
    device: Jwk
    encryption: Jwk | None


@dataclass(frozen=True)
class Verdict:
    """What a poll is told: a code, or the error of RFC 8628, clause 3.5."""

    error: str = ""
    token: DeviceToken | None = None


def check_device_request(client_id: str, token: str, issuer: str) -> Asking:
    """Verify that the sender holds the device key and means this trustee; raises SignatureError."""
    sent = header_of(token).get("jwk")
    if not isinstance(sent, dict):
        raise SignatureError("the request carries no public key")
    device = sent_public_key(sent)
    message = read_message(token, [device], DEVICE_REQUEST_TYP, DeviceMessage)
    if message.aud != issuer:
        raise SignatureError("the request is for another trustee")
    if client_id != message.kind:
        raise SignatureError("client_id must say what kind of device asks")
    return Asking(message.kind, device, checked_encryption_key(message.kind, message.encryption_key, device))


def make_user_code(random_below: Callable[[int], int] = secrets.randbelow) -> str:
    """Eight letters for the operator to type."""
    return "".join(LETTERS[random_below(len(LETTERS))] for _ in range(_LETTERS_IN_CODE))


def spelled(user_code: str) -> str:
    """A user code as it is shown: `BCDF-GHJK`."""
    return f"{user_code[:4]}-{user_code[4:]}"


def read_user_code(text: str) -> str:
    """A typed user code in its plain form; small letters, spaces and hyphens are forgiven."""
    return text.upper().translate(str.maketrans("", "", "- ")).strip()


def ask(asking: Asking, page: str, now: datetime) -> DeviceAuthorization:
    """Keep a request and name its codes; `page` is where the operator approves. An earlier one of this key ends."""
    device_code = b64url(secrets.token_bytes(32))
    with transaction.atomic():
        DeviceRequest.objects.filter(Q(expires_at__lt=now - KEEP) | Q(jkt=asking.device["kid"], decision="")).delete()
        user_code = make_user_code()
        while DeviceRequest.objects.filter(user_code=user_code).exists():
            user_code = make_user_code()
        DeviceRequest.objects.create(
            device_code_sha256=sha256_hex(device_code.encode()),
            user_code=user_code,
            kind=asking.kind,
            device_jwk=asking.device,
            jkt=asking.device["kid"],
            encryption_jwk=asking.encryption,
            created_at=now,
            expires_at=now + LIFE,
            interval=INTERVAL,
        )
        note("device-ask", now, detail=f"{asking.kind} {asking.device['kid']}")
    shown = spelled(user_code)
    return DeviceAuthorization(device_code, shown, page, f"{page}?code={shown}", int(LIFE.total_seconds()), INTERVAL)


def find_open(user_code: str, now: datetime) -> DeviceRequest | None:
    """The undecided request that shows this code."""
    return DeviceRequest.objects.filter(user_code=user_code, decision="", expires_at__gt=now).first()


def expected_parties(kind: str) -> list[Party]:
    """Parties of this kind that no device has taken yet, or whose device was revoked."""
    free = Q(enrolled_at__isnull=True) | Q(revoked_at__isnull=False)
    return list(Party.objects.filter(free, kind=kind).order_by("pk"))


def approve(user_code: str, party_id: str, operator: str, now: datetime) -> None:
    """Let the device become this party. Raises RegisterError, in German for the operator, where that cannot be."""
    with transaction.atomic():
        request = _undecided(user_code, now)
        party = next((party for party in expected_parties(request.kind) if party.pk == party_id), None)
        if party is None:
            raise RegisterError("Wählen Sie, welches Gerät das ist.")
        if Party.objects.filter(jkt=request.jkt, revoked_at__isnull=True).exists():
            raise RegisterError("Dieses Gerät ist schon angemeldet, unter einem anderen Namen.")
        request.decision, request.party, request.expires_at = "approved", party, now + LIFE
        request.save()
        note("device-approve", now, party.pk, f"{request.jkt} by {operator}")


def refuse(user_code: str, operator: str, now: datetime) -> None:
    """Turn the device away; raises RegisterError where it asks no more."""
    with transaction.atomic():
        request = _undecided(user_code, now)
        request.decision = "refused"
        request.save()
        note("device-refuse", now, detail=f"{request.jkt} by {operator}")


def poll(device_code: str, client_id: str, jkt: str, now: datetime) -> Verdict:
    """Answer a device that asks whether it was approved, with the key that asked in the first place.

    An answer that was lost can be asked again: the code given before ends with the new one.
    """
    with transaction.atomic():
        request = (
            DeviceRequest.objects.select_related("party")
            .filter(device_code_sha256=sha256_hex(device_code.encode()), jkt=jkt, kind=client_id)
            .first()
        )
        if request is None:
            return Verdict("invalid_grant")
        soon = request.polled_at is not None and now - request.polled_at < timedelta(seconds=request.interval)
        request.polled_at = now
        if soon:
            request.interval = min(request.interval + INTERVAL, _MOST_INTERVAL)
        request.save(update_fields=["polled_at", "interval"])
        if request.decision == "refused":
            return Verdict("access_denied")
        if request.expires_at <= now:
            return Verdict("expired_token")
        if soon:
            return Verdict("slow_down")
        if request.party is None:
            return Verdict("authorization_pending")
        return _give(request, request.party, now)


def error_text(error: str) -> str:
    """What the error of a poll means, for people."""
    return _MEANINGS[error]


_MEANINGS: Final[Mapping[str, str]] = {
    "authorization_pending": "Nobody has decided yet",
    "slow_down": "Ask less often",
    "expired_token": "The time to approve is over; ask anew",
    "access_denied": "The operator refused this device",
    "invalid_grant": "There is no such request of this device",
}


def _give(request: DeviceRequest, party: Party, now: datetime) -> Verdict:
    if party.enrolled_at is not None and party.revoked_at is None:
        # Enrolled meanwhile: by this device, which then needs no code, or by another one.
        return Verdict("access_denied")
    code = make_code()
    give_code(party, code_hash(code) or "", now, request.expires_at - now, request)
    return Verdict(token=DeviceToken(code, "enrolment-code", int((request.expires_at - now).total_seconds())))


def _undecided(user_code: str, now: datetime) -> DeviceRequest:
    request = find_open(user_code, now)
    if request is None:
        raise RegisterError("Diese Anfrage gilt nicht mehr. Das Gerät muss neu anfragen.")
    return request
