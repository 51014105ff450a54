# SPDX-License-Identifier: EUPL-1.2
"""What the platform does with bookings when they arrive: it counts places, and opens nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sync.platform.allotments.book import reserve
from sync.platform.cases.checks import Checked
from sync.platform.cases.kinds import Judgement, Touches, Unfit
from sync.platform.cases.models import StoredCase
from sync.platform.ecosystems.services.appointments.models import AppointmentSlot


@dataclass(frozen=True)
class AppointmentKind:
    """`appointment`: one place of one time, promised by its kiosk or taken from the pool now.

    `routing.place` tells desk and receipt: `promised`, `reserved`, or nothing where none was left.
    """

    sealed: bool = True
    touches: Touches = "writes"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored, with its place; without one where the time is full, so that the office decides."""
        envelope = case.envelope
        if envelope.lookup_id is None:
            return Unfit(422, "bad-routing", "an appointment names a receipt")
        slot = _slot(envelope.routing)
        if slot is None:
            return Unfit(422, "unknown-slot", "there is no such time")
        if slot.offer.recipient != envelope.recipient:
            return Unfit(422, "bad-routing", "the time is another office's")
        routing = {"offer": slot.offer_id, "slot": slot.slot_id}
        if envelope.uses:
            if [(use.stock, use.quantity) for use in envelope.uses] != [(slot.stock, 1)]:
                return Unfit(422, "bad-routing", "it promises another place than that of its time")
            return Judgement("stored", {**routing, "place": "promised"})
        if arrived_at >= slot.begins_at:
            return Judgement("late_cancelled", routing)
        reserved = None if slot.dropped else reserve(envelope.district, slot.stock, arrived_at)
        if reserved is None:
            return Judgement("stored", routing)
        return Judgement("stored", {**routing, "place": "reserved"}, reserved)

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Until it begins; afterwards the time has passed either way."""
        slot = _slot(case.routing)
        return slot is None or arrived_at < slot.begins_at

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()


def _slot(routing: dict[str, str]) -> AppointmentSlot | None:
    found = AppointmentSlot.objects.filter(offer_id=routing.get("offer", ""), slot_id=routing.get("slot", ""))
    return found.select_related("offer").first()
