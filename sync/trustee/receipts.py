# SPDX-License-Identifier: EUPL-1.2
"""Which consent receipts enter the ledger, and what a registered one is worth now."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sync.contract.limits import CLOCK_SKEW_SECONDS, CONSENT_LEAD_SECONDS
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, unb64url
from sync.contract.trust import CONSENT_TYP, ConsentReceipt, ConsentState, Purpose, read_message

MAX_CONSENT_SECONDS: Final = 400 * 86_400
"""The longest life of a consent."""

_HASH = re.compile("[0-9a-f]{64}")
_SECRET = re.compile("[A-Za-z0-9_-]{16,64}")

ReceiptFault = Literal[
    "unknown-key",
    "bad-signature",
    "unknown-purpose",
    "unknown-notice",
    "malformed",
    "bad-lifetime",
    "expired",
    "suspended-purpose",
]


@dataclass(frozen=True)
class Refused:
    """Why a receipt is not registered."""

    fault: ReceiptFault


def check_receipt(
    token: str,
    key: Jwk | None,
    purposes: Mapping[str, Sequence[Purpose]],
    suspended: Mapping[str, datetime],
    now: datetime,
) -> ConsentReceipt | Refused:
    """Verify a receipt against the key of the kiosk that it names.

    `purposes` are all versions that were ever in force: a kiosk may have been cut off since, and what it took under
    a former version is judged by that one. Of a suspended purpose only what was given before is taken.
    """
    if key is None:
        return Refused("unknown-key")
    try:
        receipt = read_message(token, [key], CONSENT_TYP, ConsentReceipt)
    except SignatureError:
        return Refused("bad-signature")
    fault = _fault_of(receipt, purposes.get(receipt.purpose, ()), epoch_seconds(now))
    since = suspended.get(receipt.purpose)
    if fault is None and since is not None and receipt.iat > epoch_seconds(since) + CLOCK_SKEW_SECONDS:
        fault = "suspended-purpose"
    return receipt if fault is None else Refused(fault)


def _fault_of(
    receipt: ConsentReceipt,
    versions: Sequence[Purpose],
    now: int,
) -> ReceiptFault | None:
    fitting = [
        purpose
        for purpose in versions
        if purpose.consent and purpose.admits(receipt.recipient) and set(receipt.datatypes) <= set(purpose.datatypes)
    ]
    if not fitting:
        return "unknown-purpose"
    if all(purpose.notice.sha256 != receipt.notice.get("sha256") for purpose in fitting):
        return "unknown-notice"
    if (
        not _HASH.fullmatch(receipt.withdrawal.get("hash", ""))
        or not 0 < len(receipt.receipt_id) <= 120
        or (receipt.event_type == "consent") != (receipt.event_state == "given")
    ):
        return "malformed"
    if not 0 <= receipt.iat <= now + CONSENT_LEAD_SECONDS or not 0 < receipt.exp - receipt.iat <= MAX_CONSENT_SECONDS:
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
