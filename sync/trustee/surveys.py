# SPDX-License-Identifier: EUPL-1.2
"""Permissions for surveys: a key each, codes for one person each, and blind signatures (RFC 9474).

The trustee knows who asks for a signature and never what it signs; the platform learns what was signed and never for
whom. With the last day of a survey its key, its codes and all that is known of them are destroyed.
"""

import base64
import hmac
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from django.db import transaction

from sync.contract.blind_rsa import KEY_BITS, BlindError, sign_blinded, to_jwk
from sync.contract.receipt_code import new_code, read_code
from sync.trustee.models import Survey, SurveyCode
from sync.trustee.register import RegisterError, note
from sync.trustee.replies import Refusal
from sync.trustee.terms import BERLIN

MAX_CODES = 20_000
"""Codes of one survey: more than the largest municipality has people of an age to be asked."""
_LABEL = b"dorfpunkt/survey-keys/1"


class Vault:
    """Keeps survey keys and the pepper of codes from whoever has the database alone."""

    def __init__(self, secret: str) -> None:
        """`secret` lies in the key store."""
        key = HKDF(SHA256(), 64, salt=None, info=_LABEL).derive(secret.encode())
        self._cipher = Fernet(base64.urlsafe_b64encode(key[:32]))
        self._pepper = key[32:]

    def close(self, key: RSAPrivateKey) -> bytes:
        """A private key that only this vault opens."""
        return self._cipher.encrypt(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))

    def open(self, closed: bytes) -> RSAPrivateKey:
        """The private key."""
        key = load_der_private_key(self._cipher.decrypt(closed), None)
        assert isinstance(key, RSAPrivateKey)  # noqa: S101 - no other was put in
        return key

    def digest(self, survey: str, code: str) -> str:
        """What is kept of a code."""
        return hmac.new(self._pepper, f"{survey}\0{code}".encode(), sha256).hexdigest()


def permit(survey: str, last_day: date, codes: int, now: datetime, vault: Vault, by: str = "") -> list[str]:
    """Permit a survey until a day's end, or move the last day of one, and draw so many codes; all or nothing.

    `codes`: 0 where anybody may answer, else each person answers with one; only their hashes are kept. `by`: who
    permits it, where that is known. Raises RegisterError.
    """
    until = datetime.combine(last_day + timedelta(days=1), time(), BERLIN)
    if until <= now:
        raise RegisterError("a survey must end in the future")
    if codes < 0:
        raise RegisterError(f"a survey has 1 to {MAX_CODES} codes, or none at all")
    with transaction.atomic():
        row = Survey.objects.filter(pk=survey).first()
        if row is not None and row.one_each != (codes > 0):
            raise RegisterError(f"{survey} is permitted already, the other way round; end it before you change that")
        if row is None:
            key = rsa.generate_private_key(65537, KEY_BITS)
            row = Survey(pk=survey, one_each=codes > 0, key=vault.close(key), jwk=to_jwk(key.public_key()))
        row.until = until
        row.save()
        note("survey", now, detail=f"{survey} until {until:%Y-%m-%d}" + _by(by))
        return _draw_codes(row, codes, now, vault) if codes else []


def _draw_codes(row: Survey, count: int, now: datetime, vault: Vault) -> list[str]:
    if row.codes.count() + count > MAX_CODES:
        raise RegisterError(f"a survey has 1 to {MAX_CODES} codes")
    codes = [new_code() for _ in range(count)]
    SurveyCode.objects.bulk_create(SurveyCode(survey=row, digest=vault.digest(row.pk, code)) for code in codes)
    note("survey-codes", now, detail=f"{row.pk} {count}")
    return codes


def end(survey: str, now: datetime, *, by: str = "") -> None:
    """End a survey's permission and destroy its key and codes; raises RegisterError."""
    with transaction.atomic():
        removed, _ = Survey.objects.filter(pk=survey).delete()
        if not removed:
            raise RegisterError(f"there is no survey {survey}")
        note("survey-end", now, detail=survey + _by(by))


def forget_over(now: datetime) -> None:
    """Destroy the keys and codes of surveys that are over."""
    for survey in Survey.objects.filter(until__lte=now).values_list("pk", flat=True):
        end(survey, now)


def sign(survey: str, blinded: bytes, code: str, now: datetime, vault: Vault, pace: Callable[[], int]) -> bytes:
    """Sign for a kiosk what nobody here can read; the same request again gets the same answer. Raises Refusal.

    Where each person answers once, a code is good for one message. Elsewhere `pace` says how many seconds this kiosk
    has to wait; more than a village answers in a day comes from no village.
    """
    row = Survey.objects.filter(pk=survey, until__gt=now).first()
    if row is None:
        raise Refusal(404, "unknown-survey", "There is no such survey, or it is over")
    wait = 0 if row.one_each else pace()
    if wait:
        raise Refusal(429, "too-many-tries", "Too many answers", action="wait", headers={"Retry-After": str(wait)})
    try:
        signature = sign_blinded(vault.open(bytes(row.key)), blinded)
    except BlindError as error:
        raise Refusal(422, "bad-message", "This cannot be signed", detail=str(error)) from None
    if row.one_each:
        _use(row, vault.digest(survey, read_code(code) or ""), sha256(blinded).hexdigest())
    return signature


def _by(name: str) -> str:
    return f" by {name}" if name else ""


def _use(survey: Survey, digest: str, message: str) -> None:
    with transaction.atomic():
        used = SurveyCode.objects.filter(survey=survey, digest=digest, message="").update(message=message)
        if not used and not SurveyCode.objects.filter(survey=survey, digest=digest, message=message).exists():
            # The same for a code that is wrong and one that was used: whoever guesses learns nothing.
            raise Refusal(403, "code-not-good", "The code is not known here, or it was used")
