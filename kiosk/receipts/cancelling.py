# SPDX-License-Identifier: EUPL-1.2
"""Cancelling everything under a receipt: stored here, and on its way at once."""

from typing import Literal

from kiosk.receipts.opening import cancel_draft
from kiosk.visit import Visit
from sync.contract.receipt_code import ReceiptKeys
from sync.replica.cases import confirm
from sync.replica.database import ReplicaError

Cancelling = Literal["stored", "refused", "not-stored"]
"""`refused`: the trustee does not permit it just now."""


async def cancel_under(visit: Visit, keys: ReceiptKeys, purpose: str) -> Cancelling:
    """Store the wish to cancel everything under a receipt."""
    if visit.policy is None or visit.identity is None or purpose not in visit.policy.purposes:
        return "refused"
    draft = cancel_draft(keys, visit.policy, purpose, visit.now())
    place, key = visit.identity.place, visit.identity.key
    try:
        await visit.replica.run(confirm, [draft], place, key, visit.now(), visit.clock_state())
    except ReplicaError:
        return "not-stored"
    visit.poke()
    return "stored"
