# SPDX-License-Identifier: EUPL-1.2
"""What a receipt code opens of appointments: the booking, its place, and what the office says."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.appointments.rules import begins
from kiosk.receipts.opening import OVER, open_answer, open_case, refusal_of, state_of
from sync.contract.appointments import CASE_APPOINTMENT, Appointment, AppointmentAnswer, Strength
from sync.contract.cases import CaseState
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.trust import OfflinePolicy
from sync.replica.cases import KIND_CANCEL, KnownCase


@dataclass(frozen=True)
class FoundAppointment:
    """The appointment under a receipt, opened with the receipt's key."""

    appointment: Appointment | None
    """None where it was refused and nobody can open it any more."""
    recipient: str
    state: CaseState | None
    """What the platform knows; None where it has not been asked or does not have it."""
    answer: AppointmentAnswer | None = None
    reserved: bool = False
    """It came without a place, and the platform has one for it."""
    cancelling: bool = False
    """Its cancellation is stored here, and has not been refused."""
    reason: str = ""
    """Why it was refused: a `RefusalReason`."""
    staff_answer: str = ""

    @property
    def over(self) -> bool:
        """Whether nobody is expected any more."""
        cancelled = self.answer is not None and self.answer.state == "cancelled"
        return self.state in OVER or self.cancelling or cancelled or self.appointment is None

    @property
    def strength(self) -> Strength:
        """How far it can be relied on by now."""
        confirmed = self.answer is not None and self.answer.state == "confirmed"
        return "firm" if confirmed or self.appointment is None else self.appointment.promise

    @property
    def begins_at(self) -> datetime | None:
        """When it begins; None where it cannot be opened."""
        return None if self.appointment is None else begins(self.appointment.day, self.appointment.begin)

    def may_change(self, now: datetime) -> bool:
        """Whether it can still be cancelled or moved."""
        return not self.over and self.begins_at is not None and now < self.begins_at


def open_appointment(
    known: list[KnownCase], keys: ReceiptKeys, policy: OfflinePolicy | None
) -> FoundAppointment | None:
    """The appointment under a receipt; None where there is none."""
    cancelling = any(case.kind == KIND_CANCEL and case.local_state != "parked" for case in known)
    for case in known:
        if case.kind != CASE_APPOINTMENT:
            continue
        appointment, state = open_case(case, keys, Appointment), state_of(case)
        if appointment is None and state != "refused":
            continue
        answer = open_answer(case, keys, policy, AppointmentAnswer)
        reserved = case.routing.get("place") == "reserved"
        return FoundAppointment(appointment, case.recipient, state, answer, reserved, cancelling, *refusal_of(case))
    return None
