# SPDX-License-Identifier: EUPL-1.2
"""What the trustee signs and what is said to it: enrolment, tokens, offline policy, consent receipts.

RFC 9068 (`at+jwt`), RFC 9396 (authorization details), RFC 7523 (client assertion), ISO/IEC TS 27560 with
W3C DPV terms (consent receipt).
"""

import re
import secrets
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from joserfc.jwk import ECKey

from sync.contract.feed import Count, Sha256, Slug
from sync.contract.fit_connect import Destination, Uuid
from sync.contract.limits import CLOCK_SKEW_SECONDS, MAX_TOKEN_DETAILS
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, b64url, epoch_seconds, sha256_hex, sign, unb64url, verify

POLICY_TYP = "offline-policy+jwt"
ENROLMENT_TYP = "enrolment+jwt"
ENROL_PROOF_TYP = "enrol-proof+jwt"
DEVICE_REQUEST_TYP = "device-request+jwt"
CONSENT_TYP = "consent-receipt+jwt"
CONSENT_STATUS_TYP = "consent-status+jwt"
WITHDRAWALS_TYP = "consent-withdrawals+jwt"
ACCESS_TYP = "at+jwt"
ASSERTION_TYP = "client-authentication+jwt"
INTROSPECTION_TYP = "token-introspection+jwt"
_SHA256 = re.compile(r"[0-9a-f]{64}")
DETAIL_TYPE = "urn:dorfpunkt:processing"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
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


class RetiredKey(msgspec.Struct, frozen=True):
    """The signing key of a desk that is no more: what it signed until then stays true."""

    jwk: Jwk
    until: int
    """Unix seconds."""


class SurveyGrant(msgspec.Struct, frozen=True):
    """The trustee's permission for a survey: with its key it signs blindly that an answer may be given (RFC 9474)."""

    key: Jwk
    """RSA (RFC 7518, clause 6.3.1); made for this survey alone, destroyed at its end."""
    one_each: bool
    """An answer needs a code that was handed to one person; else every enrolled kiosk may take any number."""
    until: int
    """Unix seconds; nothing is signed afterwards."""


class SurveyToken(msgspec.Struct, frozen=True):
    """The answer to a blinded message."""

    signature: Annotated[str, msgspec.Meta(max_length=1024)]
    """Base64url."""


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
    surveys: dict[Slug, SurveyGrant] = {}
    destinations: dict[Uuid, Destination] = {}
    """Offices' own systems by their FIT-Connect id: keys to which a kiosk seals beside those of `recipients`."""
    retired: dict[str, tuple[RetiredKey, ...]] = {}
    """By recipient."""

    def signers(self, recipient: str, at: int) -> list[Jwk]:
        """The keys that signed for a recipient at a moment, in Unix seconds."""
        known = self.recipients.get(recipient)
        former = [key.jwk for key in self.retired.get(recipient, ()) if at <= key.until]
        return [*(known.signing if known else ()), *former]


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


class ClientKeys(msgspec.Struct, frozen=True):
    """A JWK Set (RFC 7517, clause 5)."""

    keys: Annotated[tuple[Jwk, ...], msgspec.Meta(min_length=1, max_length=2)]


class ClientTerms(msgspec.Struct, frozen=True, kw_only=True):
    """What a client is to its authorization server (RFC 7591, clause 2). Only the keys have to be said."""

    jwks: ClientKeys
    """The device key; a desk's key for sealing beside it says `use: enc`."""
    token_endpoint_auth_method: str = "private_key_jwt"  # noqa: S105  a method
    token_endpoint_auth_signing_alg: str = "ES256"  # noqa: S105  an algorithm
    grant_types: tuple[str, ...] = ("client_credentials",)
    response_types: tuple[str, ...] = ()
    dpop_bound_access_tokens: bool = True


class ClientMetadata(ClientTerms, frozen=True, kw_only=True):
    """An enrolment in the words of RFC 7591."""

    proof: Annotated[str, msgspec.Meta(max_length=2048)]
    """A signed `EnrolProof`, as in an EnrolRequest."""
    redirect_uris: tuple[str, ...] = ()


class ClientInformation(ClientTerms, frozen=True, kw_only=True):
    """The client as it is registered (RFC 7591, clause 3.2.1). It has no secret, and does not manage itself."""

    client_id: Slug
    """The party's name."""
    client_id_issued_at: Count
    enrolment: str
    """A signed `Enrolment`, as `/v1/enrol` gives it."""


class DeviceRequest(msgspec.Struct, frozen=True):
    """What a device without a code asks for (RFC 8628, clause 3.1), signed with the key in the header's `jwk`."""

    kind: Literal["kiosk", "desk"]
    encryption_key: Jwk | None
    """Of a desk. The device key vouches for it, and the fingerprint words vouch for the device key."""
    aud: str
    """The address at which the device believes the trustee to be."""


class DeviceAuthorization(msgspec.Struct, frozen=True):
    """Answer to a device's request (RFC 8628, clause 3.2). Times in seconds."""

    device_code: str
    user_code: str
    """Two groups of four letters, for the operator to type."""
    verification_uri: str
    verification_uri_complete: str
    expires_in: Count
    interval: Count


class DeviceToken(msgspec.Struct, frozen=True):
    """Answer to a device that was approved (RFC 6749, clause 5.1): a one-time enrolment code, for its keys alone."""

    access_token: str
    token_type: str
    """`enrolment-code`: good at `/v1/enrol` once and nowhere else."""
    expires_in: Count


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


class AccessClaims(msgspec.Struct, frozen=True, omit_defaults=True):
    """Claims of an access token (RFC 9068, RFC 9449): details or scopes, as was asked for."""

    iss: str
    aud: str
    sub: str
    client_id: str
    jti: str
    iat: int
    exp: int
    cnf: dict[str, str]
    authorization_details: Annotated[tuple[Detail, ...], msgspec.Meta(max_length=MAX_TOKEN_DETAILS)] = ()
    scope: str = ""

    def allows(self, action: str, *, purpose: str = "", recipient: str = "") -> bool:
        """Whether one entry grants this action for this purpose and recipient."""
        return any(
            detail.type == DETAIL_TYPE
            and action in detail.actions
            and detail.purpose == purpose
            and detail.recipient == recipient
            for detail in self.authorization_details
        )


class TokenResponse(msgspec.Struct, frozen=True, omit_defaults=True):
    access_token: str
    token_type: str
    expires_in: int
    authorization_details: tuple[Detail, ...] = ()
    scope: str = ""


class TokenState(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What a token is worth now (RFC 7662, clause 2.2); nothing but `active` where it is worth nothing."""

    active: bool
    iss: str = ""
    aud: str = ""
    sub: str = ""
    client_id: str = ""
    jti: str = ""
    iat: int = 0
    exp: int = 0
    token_type: str = ""
    cnf: dict[str, str] = {}
    authorization_details: tuple[Detail, ...] = ()
    scope: str = ""


class SignedTokenState(msgspec.Struct, frozen=True):
    """A `TokenState` that its reader can keep as proof (RFC 9701, clause 5)."""

    iss: str
    aud: str
    iat: int
    token_introspection: TokenState


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


class Withdrawals(msgspec.Struct, frozen=True):
    """Which receipts' consents were withdrawn after a cursor, in the order in which the trustee learned of them."""

    iss: str
    iat: int
    hashes: tuple[Sha256, ...]
    """As in `ConsentReceipt.withdrawal`."""
    cursor: Annotated[str, msgspec.Meta(max_length=64)]
    """To be given back as it is. One that the trustee does not know begins from the first."""
    more: bool = False


class Withdrawal(msgspec.Struct, frozen=True):
    secret: Annotated[str, msgspec.Meta(max_length=64)]


class HeldConsent(msgspec.Struct, frozen=True):
    """One consent or refusal as the trustee holds it."""

    receipt: str
    """The exact JWS, as proof."""
    record: ConsentReceipt
    """What it says."""
    state: ConsentState
    registered_at: str
    notice: dict[str, str]
    """The words that were agreed or declined to, by language."""


class ConsentExport(msgspec.Struct, frozen=True):
    """All that the trustee holds under one receipt code (GDPR, Art. 15 and 20)."""

    iss: str
    at: str
    consents: tuple[HeldConsent, ...]
    withdrawn_at: str | None
    kept: str = "P90D"
    """How long a consent is kept after its end, as proof (ISO 8601)."""


T = TypeVar("T")


def client_assertion(party: str, issuer: str, key: ECKey, now: datetime) -> str:
    """How a party shows the trustee who it is (RFC 7523, clause 3), good for two minutes and once."""
    moment = epoch_seconds(now)
    claims = {
        "iss": party, "sub": party, "aud": issuer, "iat": moment, "exp": moment + 120,
        "jti": b64url(secrets.token_bytes(16)),
    }  # fmt: skip
    return sign(canonical_json(claims), key, ASSERTION_TYP)


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


class _Revocable(msgspec.Struct):
    withdrawal: dict[str, str]


def withdraw_hash_of(consent: str | None) -> str:
    """The hash that a consent receipt names, whose signature was judged before; empty where there is none."""
    if consent is None:
        return ""
    try:
        found = msgspec.json.decode(unb64url(consent.split(".")[1]), type=_Revocable).withdrawal.get("hash", "")
    except (IndexError, ValueError, *MALFORMED):
        return ""
    return found if _SHA256.fullmatch(found) else ""


def check_lifetime(iat: int, exp: int, now: datetime, lead: int = CLOCK_SKEW_SECONDS) -> None:
    """Refuse what is over, or signed more than `lead` seconds in the future; raises SignatureError."""
    moment = epoch_seconds(now)
    if exp <= moment:
        raise SignatureError(f"expired {timedelta(seconds=moment - exp)} ago")
    if iat > moment + lead:
        raise SignatureError("signed in the future")


def notice(notice_id: str, texts: dict[str, str]) -> Notice:
    """Make a notice with the hash that consent receipts quote."""
    return Notice(notice_id, texts, sha256_hex(canonical_json(texts)))


def canonical_json(value: Any) -> bytes:
    """JSON with sorted keys and no spaces, for hashing small plain values."""
    return msgspec.json.encode(value, order="sorted")
