# SPDX-License-Identifier: EUPL-1.2
"""Cancelling by the receipt: whoever knows the secret cancels everything under its reference."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from sync.contract.cases import CancelPayload, Envelope
from sync.contract.signing import sha256_hex, unb64url
from sync.platform.cases.checks import Checked
from sync.platform.cases.kinds import CaseKind, Judgement, Touches, Unfit
from sync.platform.cases.models import CancelMark, StoredCase
from sync.platform.cases.store import cancel_with_followers

KIND_CANCEL = "cancel"


@dataclass(frozen=True)
class CancelKind:
    """`cancel`: acts on other cases when it is stored, and leaves a mark for those still on their way."""

    kinds: Mapping[str, CaseKind]
    sealed: bool = False
    touches: Touches = "writes"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Cancel what the secret fits and time still allows.

        Refused where cases are there and the secret fits none (403), or where it is too late for all
        that would be left to cancel (409).
        """
        envelope = case.envelope
        if envelope.recipient != "platform" or envelope.lookup_id is None or not envelope.payload:
            return Unfit(422, "bad-cancel", "a cancellation goes to the platform and names a reference")
        if not _is_replaced(envelope):
            return Unfit(409, "not-replaced", "what takes its place is not stored")
        secret_hash = _secret_hash(bytes(envelope.payload))
        if secret_hash is None:
            return Unfit(422, "bad-cancel", "the payload is not a secret")
        under = list(
            StoredCase.objects.filter(district=envelope.district, lookup_id=envelope.lookup_id).exclude(
                kind__in=(KIND_CANCEL, "void")
            )
        )
        meant = [stored for stored in under if stored.cancel_hash == secret_hash]
        if under and not meant:
            return Unfit(403, "wrong-secret", "the secret does not fit")
        open_cases = [stored for stored in meant if stored.state in ("stored", "late_next")]
        in_time = [stored for stored in open_cases if self._in_time(stored, arrived_at)]
        if open_cases and not in_time:
            return Unfit(409, "too-late", "the shop is already at work on it")
        for stored in in_time:
            cancel_with_followers(stored, "cancelled", arrived_at, self.kinds)
        CancelMark.objects.get_or_create(
            district=envelope.district,
            lookup_id=envelope.lookup_id,
            cancel_hash=secret_hash,
            defaults={"arrived_at": arrived_at},
        )
        return Judgement("stored", dict(envelope.routing))

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """A cancellation is not cancelled."""
        return False

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()

    def _in_time(self, stored: StoredCase, arrived_at: datetime) -> bool:
        kind = self.kinds.get(stored.kind)
        return kind is not None and kind.may_cancel(stored, arrived_at)


def _is_replaced(envelope: Envelope) -> bool:
    """Whether that is stored in whose favour this gives something up; True where it names nothing (`routing.after`).

    Who moves an appointment keeps the old one where the new one was refused.
    """
    after = envelope.routing.get("after")
    if after is None:
        return True
    try:
        case_id = UUID(after)
    except ValueError:
        return False
    return StoredCase.objects.filter(case_id=case_id, kiosk=envelope.kiosk).exclude(state="late_cancelled").exists()


def _secret_hash(payload: bytes) -> str | None:
    try:
        secret = unb64url(msgspec.json.decode(payload, type=CancelPayload).secret)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return sha256_hex(secret) if secret else None
