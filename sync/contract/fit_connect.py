# SPDX-License-Identifier: EUPL-1.2
"""FIT-Connect as a sender must speak it: the destination's key, the JWE, the metadata record.

https://docs.fitko.de/fit-connect/ - docs/fit-connect.md names the versions, and what could not be verified.
Kiosk, trustee and platform share this; nobody here opens anything.
"""

import base64
import hashlib
import json
import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from sync.contract.feed import Slug
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, b64url, unb64url

CASE_RELAY: Final = "application-relay"
"""An application for the office's own system; `routing.application` names the application's case."""
DELIVERY: Final = "delivery"
"""In the routing of a stored relay: how far it has come, a `DeliveryState`. Only the platform writes it."""

ALGORITHM: Final = "RSA-OAEP-256"
ENCRYPTION: Final = "A256GCM"
COMPRESSION: Final = "DEF"
KEY_BITS: Final = 4096
MIN_JWE: Final = 776
"""Signs of the shortest possible compact JWE of this profile (Submission API, README)."""
MAX_PARCEL: Final = 60_000
"""Bytes of a sealed parcel: with the envelope around it, it stays below MAX_ENVELOPE."""
_MAX_HEADER: Final = 2048
_EXPONENT: Final = "AQAB"
_PRIVATE: Final = ("d", "p", "q", "dp", "dq", "qi", "oth", "k")

UUID: Final = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
Uuid = Annotated[str, msgspec.Meta(pattern=rf"^{UUID}$(?!\n)")]
ServiceUrn = Annotated[
    str,
    msgspec.Meta(
        min_length=7, max_length=255, pattern=r"^urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9()+,.:=@;$_!*'%/?#-]+$(?!\n)"
    ),
]
"""Which public service: `urn:de:fim:leika:leistung:` and fourteen digits, or another URN (metadata schema 1.x)."""
SchemaUri = Annotated[str, msgspec.Meta(max_length=255, pattern=r"^[a-z][a-z0-9+.-]*:[!-~]+$(?!\n)")]
ContentType = Literal["application/json", "application/xml"]
ApiVersion = Literal[1, 2]
"""Of the Submission API, and with it the major version of the metadata schema."""
DeliveryState = Literal["sending", "handed", "accepted", "rejected"]
"""`sending`: it may be there already. `handed`: it lies ready for the office's system, by the service's signed word.
The others are that system's own signed word; both are technical and decide nothing of the application."""


class Channel(msgspec.Struct, frozen=True):
    """How a service is handed to an office's own system, as the content says it."""

    destination: Uuid
    service: ServiceUrn
    schema: SchemaUri
    """Of the form's own XML, as the destination publishes it."""
    version: ApiVersion = 2


class Destination(msgspec.Struct, frozen=True):
    """What the trustee vouches for: the key of a destination, and the office behind it."""

    recipient: Slug
    """`office:<slug>`; a kiosk hands over nothing that is for another office."""
    key: Jwk
    """As `checked_key` gives it."""


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """The payload of a relay. What residents said stands in the two JWEs, which only the destination opens."""

    channel: Channel
    service_name: Annotated[str, msgspec.Meta(max_length=200)]
    key: Annotated[str, msgspec.Meta(max_length=64)]
    """Thumbprint of the key to which it is sealed: under one `kid` there may be another key tomorrow."""
    metadata: str
    data: str


class KeyFault(Exception):  # noqa: N818 - what is wrong with a key
    """A key that is none of this profile. The message says what is wrong."""


class JweFault(Exception):  # noqa: N818 - what is wrong with a JWE
    """A JWE that is none of this profile. The message says what is wrong."""


def checked_key(jwk: object, now: datetime) -> Jwk:
    """The public encryption key of a destination, with nothing but what a sender needs. Raises KeyFault.

    RSA with 4096 bits, `alg` RSA-OAEP-256, `key_ops` wrapKey alone, `kid` (FIT-Connect, requirements for keys). Where
    it brings a certificate (`x5c`), that must be of this key and not be over; its chain is not checked.
    """
    if not isinstance(jwk, dict):
        raise KeyFault("not a JSON object")
    if private := [name for name in _PRIVATE if name in jwk]:
        raise KeyFault(f"it holds a private part ({', '.join(private)}): never give that away")
    wanted = {"kty": "RSA", "alg": ALGORITHM, "key_ops": ["wrapKey"], "e": _EXPONENT}
    for name, value in wanted.items():
        if jwk.get(name) != value:
            raise KeyFault(f"{name} is {jwk.get(name)!r}, and must be {value!r}")
    if jwk.get("use", "enc") != "enc":
        raise KeyFault("use is not 'enc'")
    kid, modulus = jwk.get("kid"), jwk.get("n")
    if not isinstance(kid, str) or not re.fullmatch(r"[!-~]{1,200}", kid):
        raise KeyFault("kid is missing or no plain text")
    bits = _number(modulus).bit_length()
    if bits != KEY_BITS:
        raise KeyFault(f"n has {bits} bits, and must have {KEY_BITS}")
    if "x5c" in jwk:
        _check_certificate(jwk["x5c"], _number(modulus), now)
    return {**wanted, "kid": kid, "n": modulus}


def key_thumbprint(jwk: Jwk) -> str:
    """RFC 7638 thumbprint of an RSA key with SHA-256, base64url."""
    members = {name: jwk[name] for name in ("e", "kty", "n")}
    return b64url(hashlib.sha256(msgspec.json.encode(members, order="sorted")).digest())


def check_jwe(token: str, kid: str, content_type: str) -> None:
    """Whether a compact JWE is one of this profile, as far as can be seen from outside. Raises JweFault."""
    parts = token.split(".")
    if len(parts) != 5 or not all(parts) or len(token) < MIN_JWE:
        raise JweFault("not a compact JWE")
    header = jwe_header(token)
    wanted = {"alg": ALGORITHM, "enc": ENCRYPTION, "zip": COMPRESSION, "kid": kid, "cty": content_type}
    if header != wanted:
        wrong = sorted(name for name in {*header, *wanted} if header.get(name) != wanted.get(name))
        raise JweFault(f"the header differs in {', '.join(wrong)}")
    try:
        wrapped, nonce, _, tag = (unb64url(part) for part in parts[1:])
    except ValueError as error:
        raise JweFault(str(error)) from error
    # RFC 7518, clauses 4.3 and 5.3.
    if (len(wrapped), len(nonce), len(tag)) != (KEY_BITS // 8, 12, 16):
        raise JweFault("a part has the wrong length")


def jwe_header(token: str) -> dict[str, Any]:
    """The protected header of a compact JWE. Raises JweFault."""
    text = token.split(".", 1)[0]
    try:
        header = json.loads(unb64url(text)) if len(text) <= _MAX_HEADER else None
    except (ValueError, RecursionError) as error:
        raise JweFault("the header is not JSON") from error
    if not isinstance(header, dict):
        raise JweFault("the header is not an object")
    return header


def authentication_tag(token: str) -> str:
    """The last part of a compact JWE (RFC 7516, clause 7.1): by it an event names exactly what it is about."""
    return token.rpartition(".")[2]


class Hash(msgspec.Struct, frozen=True):
    """Of what is sealed, before it is."""

    content: str
    """Lower-case hexadecimal."""
    type: Literal["sha512"] = "sha512"


class DataSchema(msgspec.Struct, frozen=True, rename="camel"):
    """Which schema the data keep."""

    schema_uri: str
    mime_type: ContentType


class DataDescription(msgspec.Struct, frozen=True, rename="camel"):
    """What the data are."""

    hash: Hash
    submission_schema: DataSchema


class ContentStructure(msgspec.Struct, frozen=True):
    """What a submission consists of; a kiosk sends no attachments."""

    data: DataDescription
    attachments: tuple[()] = ()


class ServiceType(msgspec.Struct, frozen=True):
    """Which public service is applied for."""

    name: str
    identifier: str


class ReferenceInfo(msgspec.Struct, frozen=True, rename="camel"):
    """How it is called here, and the day on which somebody applied."""

    sender_reference: str
    application_date: date


class MetadataV1(msgspec.Struct, frozen=True, rename="camel", kw_only=True):
    """The metadata record by schema 1.2.0."""

    schema_: str = msgspec.field(
        name="$schema", default="https://schema.fitko.de/fit-connect/metadata/1.2.0/metadata.schema.json"
    )
    public_service_type: ServiceType
    content_structure: ContentStructure
    additional_reference_info: ReferenceInfo


class MetadataV2(msgspec.Struct, frozen=True, rename="camel", kw_only=True):
    """The metadata record by schema 2.1.0."""

    schema_: str = msgspec.field(
        name="$schema", default="https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json"
    )
    public_service: ServiceType
    content_structure: ContentStructure


def describe(
    channel: Channel, service_name: str, schema: DataSchema, data: bytes, reference: str, day: date
) -> MetadataV1 | MetadataV2:
    """The metadata record of a submission without attachments; `data` before they are sealed."""
    service = ServiceType(service_name, channel.service)
    structure = ContentStructure(DataDescription(Hash(hashlib.sha512(data).hexdigest()), schema))
    if channel.version == 1:
        return MetadataV1(
            public_service_type=service,
            content_structure=structure,
            additional_reference_info=ReferenceInfo(reference, day),
        )
    return MetadataV2(public_service=service, content_structure=structure)


def read_parcel(payload: bytes) -> Parcel:
    """The payload of a relay, whose JWEs keep the profile. Raises JweFault."""
    try:
        parcel = msgspec.json.decode(payload, type=Parcel)
    except MALFORMED as error:
        raise JweFault(f"not a parcel: {error}") from error
    kid = str(jwe_header(parcel.metadata).get("kid", ""))
    check_jwe(parcel.metadata, kid, "application/json")
    content_type = jwe_header(parcel.data).get("cty")
    if content_type not in ("application/json", "application/xml"):
        raise JweFault("the data are neither JSON nor XML")
    check_jwe(parcel.data, kid, content_type)
    return parcel


def _number(text: object) -> int:
    """A number of a JWK (RFC 7518, clause 2). Raises KeyFault."""
    try:
        return int.from_bytes(unb64url(text), "big") if isinstance(text, str) and len(text) <= 2048 else 0
    except ValueError as error:
        raise KeyFault("n is not base64url") from error


def _check_certificate(chain: object, modulus: int, now: datetime) -> None:
    try:
        first = chain[0] if isinstance(chain, list) else None
        certificate = x509.load_der_x509_certificate(base64.b64decode(first or "", validate=True))
        key = certificate.public_key()
    except (ValueError, TypeError, IndexError) as error:
        raise KeyFault("x5c holds no certificate that can be read") from error
    if not isinstance(key, RSAPublicKey) or key.public_numbers().n != modulus:
        raise KeyFault("the certificate in x5c is of another key")
    if not certificate.not_valid_before_utc <= now.astimezone(UTC) <= certificate.not_valid_after_utc:
        raise KeyFault(
            f"the certificate in x5c is not valid today (until {certificate.not_valid_after_utc:%Y-%m-%d})"
        )
