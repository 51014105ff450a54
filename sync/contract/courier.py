# SPDX-License-Identifier: EUPL-1.2
"""Cases on a stick: a parcel that only the platform opens, the kiosk's letter beside it, and the proof of delivery.

Whoever carries a parcel or finds it learns which kiosk made it and when, and how much it holds. The letter stands in
for the token that a kiosk without a line cannot ask for: the trustee says what it is worth on the day of delivery.
"""

import math
from datetime import datetime
from typing import Annotated

import msgspec
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from sync.contract.cases import CaseResult, SignedCase
from sync.contract.feed import FeedError, Sha256, Slug, compress, decompress
from sync.contract.limits import MAX_BATCH_CASES, MAX_SYNC_BODY, MAX_SYNC_BODY_INFLATED, POLICY_SECONDS
from sync.contract.reading import MALFORMED
from sync.contract.signing import (
    Jwk,
    SignatureError,
    epoch_seconds,
    header_of,
    import_key,
    public_jwk,
    sha256_hex,
    sign,
    thumbprint,
)
from sync.contract.trust import read_message

KIND_COURIER_KEY = "courier-key"
LETTER_TYP = "courier-letter+jwt"
PROOF_TYP = "courier-proof+jwt"
LETTER_SECONDS = POLICY_SECONDS
"""How long a parcel may be on its way; what is older is written anew at its kiosk."""
MAX_PARCEL = MAX_SYNC_BODY
PARCEL_BYTES = 256 * 1024
"""Of cases in one parcel before compression: sealed and in base64 it stays below MAX_PARCEL."""
_LEVEL = 9
_PAD_TO = 4096
_ALGORITHMS = ["ECDH-ES", "A256GCM"]


class ParcelError(Exception):
    """A parcel cannot be read: torn, tampered with, or not sealed to this key."""


class CourierKey(msgspec.Struct, frozen=True):
    """A published item: to which key parcels are sealed."""

    key: Jwk


class Letter(msgspec.Struct, frozen=True):
    """What a kiosk signs of its parcel, with its public key in the header's `jwk`. Times are Unix seconds."""

    iss: Slug
    """The kiosk."""
    aud: str
    """The platform that the parcel is for."""
    iat: int
    exp: int
    sealed_sha256: Sha256


class Parcel(msgspec.Struct, frozen=True):
    """One file on the stick."""

    letter: Annotated[str, msgspec.Meta(max_length=4096)]
    sealed: Annotated[str, msgspec.Meta(max_length=MAX_PARCEL)]
    """Compact JWE (ECDH-ES, A256GCM) of a `Load`, compressed and padded."""


class Load(msgspec.Struct, frozen=True):
    """What is in a parcel: cases exactly as they would go over the line, or each still unread."""

    cases: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)]


class CourierResult(msgspec.Struct, frozen=True):
    """What the platform says of the case with exactly these bytes."""

    sha256: Sha256
    result: CaseResult


class DeliveryProof(msgspec.Struct, frozen=True):
    """What became of a parcel, signed by the key of the feed; it goes back to the parcel's kiosk."""

    kiosk: Slug
    sealed_sha256: Sha256
    iat: int
    results: Annotated[tuple[CourierResult, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)]

    @property
    def is_final(self) -> bool:
        """Whether nothing in it is to be tried again."""
        return all(found.result.status < 500 and found.result.status != 429 for found in self.results)


def make_parcel(
    cases: list[SignedCase],
    kiosk: str,
    platform: str,
    key: ECKey,
    courier_key: Jwk,
    now: datetime,
    until: datetime | None = None,
) -> Parcel:
    """Seal cases to the platform's courier key and sign the letter; raises SignatureError for a key that is none.

    `until` is when the first of them must not be sent any more; the letter is worth nothing from then on.
    """
    load = Load(tuple(msgspec.Raw(msgspec.json.encode(case)) for case in cases))
    plain = compress(msgspec.json.encode(load), _LEVEL)
    # Spaces after a length of its own: the size of the file tells little of what is in it.
    plain = len(plain).to_bytes(4, "big") + plain
    plain += bytes(math.ceil(len(plain) / _PAD_TO) * _PAD_TO - len(plain))
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "kid": thumbprint(courier_key)}
    sealed = jwe.encrypt_compact(header, plain, import_key(courier_key), registry=_REGISTRY)
    moment = epoch_seconds(now)
    end = moment + LETTER_SECONDS if until is None else min(moment + LETTER_SECONDS, epoch_seconds(until))
    letter = Letter(kiosk, platform, moment, end, sha256_hex(sealed.encode()))
    return Parcel(sign(msgspec.json.encode(letter), key, LETTER_TYP, {"jwk": public_jwk(key)}), sealed)


def open_parcel(parcel: Parcel, courier_key: ECKey) -> Load:
    """What is in it; raises ParcelError."""
    try:
        plain = jwe.decrypt_compact(parcel.sealed, courier_key, registry=_REGISTRY).plaintext or b""
        packed = plain[4 : 4 + int.from_bytes(plain[:4], "big")]
        return msgspec.json.decode(decompress(packed, MAX_SYNC_BODY_INFLATED), type=Load)
    except (JoseError, ValueError, FeedError, *MALFORMED) as error:
        raise ParcelError(f"the parcel cannot be opened: {error}") from error


def read_letter(parcel: Parcel) -> tuple[Letter, Jwk]:
    """What a parcel's letter says, and the key that signed it; whose key that is has to be found out elsewhere.

    Raises SignatureError, also where the parcel is another one than the letter's.
    """
    jwk = header_of(parcel.letter).get("jwk")
    if not isinstance(jwk, dict) or "d" in jwk:
        raise SignatureError("the letter names no public key")
    known = public_jwk(import_key(jwk))
    letter = read_message(parcel.letter, [known], LETTER_TYP, Letter)
    if letter.sealed_sha256 != sha256_hex(parcel.sealed.encode()):
        raise SignatureError("the parcel is not the one of its letter")
    return letter, known


class _Registry(jwe.JWERegistry):
    """joserfc decrypts no more than 67 kB by itself."""

    max_ciphertext_length = MAX_PARCEL


_REGISTRY = _Registry(algorithms=_ALGORITHMS)
