# SPDX-License-Identifier: EUPL-1.2
"""What the trustee signs and what is said to it: enrolment, tokens, offline policy, consent receipts.

RFC 9068 (`at+jwt`), RFC 9396 (authorization details), RFC 7523 (client assertion), ISO/IEC TS 27560 with
W3C DPV terms (consent receipt).
"""

from datetime import datetime, timedelta
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from joserfc.jwk import ECKey

from sync.contract.feed import Count, Sha256, Slug
from sync.contract.limits import CLOCK_SKEW_SECONDS, MAX_TOKEN_DETAILS
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, sha256_hex, sign, verify

POLICY_TYP = "offline-policy+jwt"
ENROLMENT_TYP = "enrolment+jwt"
ENROL_PROOF_TYP = "enrol-proof+jwt"
CONSENT_TYP = "consent-receipt+jwt"
CONSENT_STATUS_TYP = "consent-status+jwt"
ACCESS_TYP = "at+jwt"
ASSERTION_TYP = "client-authentication+jwt"
DETAIL_TYPE = "urn:dorfpunkt:processing"
ASSERTION_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

Action = Literal["submit", "mailbox", "open", "answer"]


class Notice(msgspec.Struct, frozen=True):
    """A privacy notice in plain language; `texts` by language, German always there."""

    id: Slug
    texts: dict[str, str]
    sha256: Sha256
    """Over the JSON of `texts` with sorted keys."""


class Purpose(msgspec.Struct, frozen=True):
    """Why data may be used, by whom, and what a kiosk may do with it while offline."""

    datatypes: tuple[Slug, ...]
    recipients: tuple[str, ...]
    """Recipient ids, or a prefix ended by `*` such as `shop:*`."""
    offline: Literal["collect", "deny"]
    consent: bool
    legal_basis: str
    assurance: Count
    max_queue_age: Count
    """Seconds a case may wait on a kiosk before it must not be sent any more."""
    notice: Notice

    def admits(self, recipient: str) -> bool:
        """Whether this purpose names the recipient."""
        return any(
            recipient == pattern or (pattern.endswith("*") and recipient.startswith(pattern[:-1]))
            for pattern in self.recipients
        )


class RecipientKeys(msgspec.Struct, frozen=True):
    """The only keys to which a kiosk seals, and whose answers it believes, for one recipient."""

    encryption: tuple[Jwk, ...]
    """Newest first; a kiosk seals to the first."""
    signing: tuple[Jwk, ...]


class OfflinePolicy(msgspec.Struct, frozen=True):
    """What kiosks may collect, for whom, with which keys, also without a network. Times in Unix seconds."""

    iss: str
    aud: str
    seq: Count
    iat: int
    exp: int
    purposes: dict[str, Purpose]
    recipients: dict[str, RecipientKeys]
    feed_keys: tuple[Jwk, ...]
    trustee_keys: tuple[Jwk, ...]


class EnrolRequest(msgspec.Struct, frozen=True):
    """Sent once by a new kiosk or desk. `proof` is signed by the device key over the code's hash."""

    code: Annotated[str, msgspec.Meta(max_length=64)]
    kind: Literal["kiosk", "desk"]
    device_key: Jwk
    proof: Annotated[str, msgspec.Meta(max_length=2048)]
    encryption_key: Jwk | None = None


class EnrolProof(msgspec.Struct, frozen=True):
    code_sha256: Sha256
    encryption_sha256: Sha256 | None
    """Over the canonical JSON of the encryption key, so that nobody can swap it on the way."""
    iat: int


class Enrolment(msgspec.Struct, frozen=True):
    """The trustee's signed answer: who this device is from now on, and whom it may believe."""

    party: Slug
    """`kiosk:remmesweiler` or `desk:...`; also the OAuth client id."""
    recipient: Slug | None
    """For a desk: whose cases it opens."""
    district: Slug
    municipality: Slug
    scope: Slug
    issuer: str
    platform: str
    """Base address of the platform."""
    policy: str
    iat: int


class Detail(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry of `authorization_details` (RFC 9396)."""

    type: str
    actions: tuple[Action, ...]
    purpose: str = ""
    recipient: str = ""
    datatypes: tuple[str, ...] = ()
    legal_basis: str = ""


class AccessClaims(msgspec.Struct, frozen=True):
    """Claims of an access token (RFC 9068, RFC 9449)."""

    iss: str
    aud: str
    sub: str
    client_id: str
    jti: str
    iat: int
    exp: int
    cnf: dict[str, str]
    authorization_details: Annotated[tuple[Detail, ...], msgspec.Meta(max_length=MAX_TOKEN_DETAILS)]

    def allows(self, action: str, *, purpose: str = "", recipient: str = "") -> bool:
        """Whether one entry grants this action for this purpose and recipient."""
        return any(
            detail.type == DETAIL_TYPE
            and action in detail.actions
            and detail.purpose == purpose
            and detail.recipient == recipient
            for detail in self.authorization_details
        )


class TokenResponse(msgspec.Struct, frozen=True):
    access_token: str
    token_type: str
    expires_in: int
    authorization_details: tuple[Detail, ...] = ()


class ConsentReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """A resident's recorded yes, or recorded no, to one purpose (ISO/IEC TS 27560:2023, DPV terms)."""

    schema: str = "dpv-27560:record"
    record_id: str
    receipt_id: str
    principal: str
    """A pseudonym made for this receipt alone."""
    purpose: Slug
    datatypes: tuple[Slug, ...]
    recipient: Slug
    controllers: tuple[str, ...]
    legal_basis: str
    notice: dict[str, str]
    language: str
    jurisdiction: str = "DE-SL"
    storage: str = "recipient, sealed"
    retention: str
    withdrawal: dict[str, str]
    """`method` in words and `hash`, the SHA-256 of the secret that withdraws."""
    method: str = "touch screen, explicit"
    event_type: Literal["consent", "refusal"]
    event_state: Literal["given", "refused"]
    payload_sha256: Sha256 | None
    iat: int
    exp: int


class ConsentBatch(msgspec.Struct, frozen=True):
    receipts: Annotated[tuple[str, ...], msgspec.Meta(max_length=200)]


class ConsentResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """201 registered, 200 registered before, 4xx refused for the reason that `problem` names."""

    sha256: Sha256
    """Of the exact receipt."""
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    problem: str = ""


class ConsentResults(msgspec.Struct, frozen=True):
    """Answer to a ConsentBatch, in its order."""

    results: tuple[ConsentResult, ...]


class ConsentQuery(msgspec.Struct, frozen=True):
    """SHA-256 of the exact receipts."""

    receipts: Annotated[tuple[Sha256, ...], msgspec.Meta(max_length=200)]


ConsentState = Literal["active", "refused", "withdrawn", "expired", "unknown"]


class ConsentStates(msgspec.Struct, frozen=True):
    iss: str
    iat: int
    states: dict[str, ConsentState]


class Withdrawal(msgspec.Struct, frozen=True):
    secret: Annotated[str, msgspec.Meta(max_length=64)]


T = TypeVar("T")


def sign_message(message: msgspec.Struct, key: ECKey, typ: str) -> str:
    """Encode and sign one of the structs above as a compact JWS."""
    return sign(msgspec.json.encode(message), key, typ)


def read_message(token: str, keys: tuple[Jwk, ...] | list[Jwk], typ: str, kind: type[T]) -> T:
    """Verify a compact JWS and decode it; raises SignatureError, also where the content is malformed."""
    data = verify(token, keys, typ)
    try:
        return msgspec.json.decode(data, type=kind)
    except MALFORMED as error:
        raise SignatureError(f"signed content is malformed: {error}") from error


def check_lifetime(iat: int, exp: int, now: datetime) -> None:
    """Refuse what is over, or signed further in the future than clocks may differ; raises SignatureError."""
    moment = epoch_seconds(now)
    if exp <= moment:
        raise SignatureError(f"expired {timedelta(seconds=moment - exp)} ago")
    if iat > moment + CLOCK_SKEW_SECONDS:
        raise SignatureError("signed in the future")


def notice(notice_id: str, texts: dict[str, str]) -> Notice:
    """Make a notice with the hash that consent receipts quote."""
    return Notice(notice_id, texts, sha256_hex(canonical_json(texts)))


def canonical_json(value: Any) -> bytes:
    """JSON with sorted keys and no spaces, for hashing small plain values."""
    return msgspec.json.encode(value, order="sorted")
