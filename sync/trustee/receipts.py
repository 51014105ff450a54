# SPDX-License-Identifier: EUPL-1.2
"""Which consent receipts enter the ledger, and what a registered one is worth now."""

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sync.contract.signing import Jwk, SignatureError, epoch_seconds, unb64url
from sync.contract.trust import CONSENT_TYP, ConsentReceipt, ConsentState, Purpose, read_message

MAX_CONSENT_SECONDS: Final = 400 * 86_400
"""The longest life of a consent."""
MAX_LEAD_SECONDS: Final = 86_400
"""How far a kiosk's clock may have run ahead while it was cut off."""

_HASH = re.compile("[0-9a-f]{64}")
_SECRET = re.compile("[A-Za-z0-9_-]{16,64}")

ReceiptFault = Literal[
    "unknown-key", "bad-signature", "unknown-purpose", "unknown-notice", "malformed", "bad-lifetime", "expired"
]


@dataclass(frozen=True)
class Refused:
    """Why a receipt is not registered."""

    fault: ReceiptFault


def check_receipt(
    token: str,
    key: Jwk | None,
    purposes: Mapping[str, Purpose],
    notices: Collection[tuple[str, str]],
    now: datetime,
) -> ConsentReceipt | Refused:
    """Verify a receipt against the key of the kiosk that it names.

    `notices` are the (purpose, SHA-256) pairs that were ever in force: a kiosk may have been cut off since.
    """
    if key is None:
        return Refused("unknown-key")
    try:
        receipt = read_message(token, [key], CONSENT_TYP, ConsentReceipt)
    except SignatureError:
        return Refused("bad-signature")
    fault = _fault_of(receipt, purposes, notices, epoch_seconds(now))
    return receipt if fault is None else Refused(fault)


def _fault_of(
    receipt: ConsentReceipt,
    purposes: Mapping[str, Purpose],
    notices: Collection[tuple[str, str]],
    now: int,
) -> ReceiptFault | None:
    purpose = purposes.get(receipt.purpose)
    if (
        purpose is None
        or not purpose.consent
        or not purpose.admits(receipt.recipient)
        or not set(receipt.datatypes) <= set(purpose.datatypes)
    ):
        return "unknown-purpose"
    if (receipt.purpose, receipt.notice.get("sha256", "")) not in notices:
        return "unknown-notice"
    if (
        not _HASH.fullmatch(receipt.withdrawal.get("hash", ""))
        or not 0 < len(receipt.receipt_id) <= 120
        or (receipt.event_type == "consent") != (receipt.event_state == "given")
    ):
        return "malformed"
    if not 0 <= receipt.iat <= now + MAX_LEAD_SECONDS or not 0 < receipt.exp - receipt.iat <= MAX_CONSENT_SECONDS:
        return "bad-lifetime"
    return "expired" if receipt.exp <= now else None


def state_of(event_state: str, exp: int, withdrawn: bool, now: datetime) -> ConsentState:
    """What a registered consent is worth: a withdrawal counts first, then its end, then what was said."""
    if withdrawn:
        return "withdrawn"
    if exp <= epoch_seconds(now):
        return "expired"
    return "refused" if event_state == "refused" else "active"


def withdraw_hash(secret: str) -> str | None:
    """SHA-256 of the secret's bytes, or None for what cannot be one (base64url, 16 to 64 characters)."""
    if not _SECRET.fullmatch(secret):
        return None
    try:
        return hashlib.sha256(unb64url(secret)).hexdigest()
    except ValueError:
        return None
