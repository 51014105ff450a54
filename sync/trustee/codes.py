# SPDX-License-Identifier: EUPL-1.2
"""Enrolment: one-time codes, and what a new device must prove beside one.

An invitation reads `XXXX-XXXX-XXXX.<thumbprint>`: 60 random bits in Crockford's base32, and the RFC 7638
thumbprint of the trustee's signing key, by which the new device knows that it speaks to the right trustee.
"""

import hmac
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from sync.contract.signing import Jwk, SignatureError, import_key, public_jwk, sha256_hex
from sync.contract.trust import ENROL_PROOF_TYP, EnrolProof, EnrolRequest, canonical_json, read_message

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 12
_READ_AS = str.maketrans("OIL", "011", "- ")
_CODE = re.compile(f"[{ALPHABET}]{{{_LENGTH}}}")


@dataclass(frozen=True)
class EnrolClaim:
    """A checked enrolment request: the code's hash and the keys that asked with it."""

    code_sha256: str
    device: Jwk
    encryption: Jwk | None

    @property
    def jkt(self) -> str:
        return str(self.device["kid"])


def make_code(random_below: Callable[[int], int] = secrets.randbelow) -> str:
    """A new code in three groups, `7K2M-9QXT-4HBD`."""
    letters = "".join(ALPHABET[random_below(len(ALPHABET))] for _ in range(_LENGTH))
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:]}"


def code_hash(code: str) -> str | None:
    """SHA-256 of a code in its plain form, or None for what cannot be one.

    Small letters, spaces, missing hyphens and O, I, L for 0, 1, 1 are forgiven.
    """
    plain = code.upper().translate(_READ_AS)
    return sha256_hex(plain.encode()) if _CODE.fullmatch(plain) else None


def check_enrol_request(request: EnrolRequest, trustee_jkt: str) -> EnrolClaim:
    """Verify that the sender holds the device key and that code and encryption key are those it signed.

    `code` may carry the trustee's thumbprint after a dot or not. The proof's `iat` is not looked at: a new
    device may have no clock yet, and the code itself is short-lived. Raises SignatureError.
    """
    proof = read_message(request.proof, [request.device_key], ENROL_PROOF_TYP, EnrolProof)
    if not hmac.compare_digest(proof.code_sha256, sha256_hex(request.code.encode())):
        raise SignatureError("proof is for another code")
    code, dot, jkt = request.code.partition(".")
    digest = code_hash(code)
    if digest is None or (dot and jkt != trustee_jkt):
        raise SignatureError("not a code of this trustee")
    device = sent_public_key(request.device_key)
    return EnrolClaim(digest, device, _encryption_key(request, proof, device))


def _encryption_key(request: EnrolRequest, proof: EnrolProof, device: Jwk) -> Jwk | None:
    sent = request.encryption_key
    if proof.encryption_sha256 != (None if sent is None else sha256_hex(canonical_json(sent))):
        raise SignatureError("proof is for another encryption key")
    return checked_encryption_key(request.kind, sent, device)


def checked_encryption_key(kind: str, sent: Jwk | None, device: Jwk) -> Jwk | None:
    """The key that a desk brings for sealing, in its public form; raises SignatureError where it does not fit."""
    if (sent is not None) != (kind == "desk"):
        raise SignatureError("a desk brings an encryption key, a kiosk none")
    if sent is None:
        return None
    key = sent_public_key(sent)
    if key["kid"] == device["kid"]:
        raise SignatureError("one key cannot both sign and seal")
    return key


def sent_public_key(jwk: Jwk) -> Jwk:
    """A key that came from outside, in its public form; raises SignatureError, also for a private one."""
    if "d" in jwk:
        raise SignatureError("a private key was sent")
    return public_jwk(import_key(jwk))
