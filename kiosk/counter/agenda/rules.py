# SPDX-License-Identifier: EUPL-1.2
"""How an office's appointments stand, and what may be said of one. No I/O; moments are aware."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from kiosk.counter.rules import ENDED, Sending
from kiosk.formats import BERLIN, local
from sync.contract.appointments import MAX_REASON, Appointment, AppointmentAnswer, AppointmentState
from sync.contract.cases import CaseState
from sync.contract.signing import Jwk
from sync.contract.times import to_wire

KEPT_AFTER: Final = timedelta(days=30)
"""How long an appointment that is over is still opened, as its notice promises."""


class Standing(StrEnum):
    """Where an appointment stands."""

    FIRM = "firm"
    """A place was promised with the booking."""
    CONFIRMED = "confirmed"
    QUEUED = "queued"
    """The office has to say whether it can be."""
    GONE = "gone"
    """Its place was taken away in the office's own system: the office has to tell whoever booked it."""
    CANCELLED = "cancelled"
    """By the office."""
    TAKEN_BACK = "taken_back"
    """By the resident."""


class Refusal(StrEnum):
    """Why something cannot be said."""

    STEP_NOT_ALLOWED = "step-not-allowed"
    NO_REASON = "no-reason"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class DeskAppointment:
    """An opened appointment with the office's newest answer; `revision`, `sending`, `elsewhere` as in `DeskOrder`."""

    appointment: Appointment
    lookup_id: str
    place: str
    """What the platform knows of its place: `promised`, `reserved`, `gone`, or nothing where none was left."""
    state: CaseState
    received_at: str
    answer: AppointmentAnswer | None = None
    revision: int = 0
    sending: Sending = ""
    elsewhere: bool = False
    reference: str = ""
    """Under what the place is found in the office's own system (docs/zms.md)."""

    @property
    def case_id(self) -> str:
        return str(self.appointment.case_id)

    @property
    def receipt_key(self) -> Jwk:
        return self.appointment.receipt_key

    @property
    def begins_at(self) -> datetime:
        return datetime.combine(self.appointment.day, time.fromisoformat(self.appointment.begin), BERLIN)


_STEPS: Final[dict[Standing, frozenset[str]]] = {
    Standing.FIRM: frozenset({"cancelled"}),
    Standing.CONFIRMED: frozenset({"cancelled"}),
    Standing.QUEUED: frozenset({"confirmed", "cancelled"}),
    Standing.GONE: frozenset({"confirmed", "cancelled"}),
    Standing.CANCELLED: frozenset(),
    Standing.TAKEN_BACK: frozenset(),
}


def standing(entry: DeskAppointment) -> Standing:
    """Where an appointment stands: what the resident ended stays ended."""
    if entry.state in ENDED:
        return Standing.TAKEN_BACK
    if entry.answer is not None:
        return Standing(entry.answer.state)
    if entry.place == "gone":
        return Standing.GONE
    return Standing.FIRM if entry.place == "promised" else Standing.QUEUED


def comes(entry: DeskAppointment) -> bool:
    """Whether somebody is or may be expected."""
    return standing(entry) not in (Standing.CANCELLED, Standing.TAKEN_BACK)


def may(entry: DeskAppointment, state: AppointmentState) -> bool:
    """Whether this may be said next; not where another desk's answer cannot be read here."""
    return state in _STEPS[standing(entry)] and not (entry.elsewhere and entry.answer is None)


def next_answer(
    entry: DeskAppointment, state: AppointmentState, message: str, desk: str, now: datetime
) -> AppointmentAnswer | Refusal:
    """The next revision of the office's answer, said by the device `desk`; nobody is sent away without a reason."""
    reason = message.strip()
    if not may(entry, state):
        return Refusal.STEP_NOT_ALLOWED
    if state == "cancelled" and not reason:
        return Refusal.NO_REASON
    if len(reason) > MAX_REASON:
        return Refusal.TOO_LONG
    return AppointmentAnswer(
        case_id=entry.appointment.case_id, revision=entry.revision + 1, state=state, at=to_wire(now), desk=desk,
        message=reason,
    )  # fmt: skip


def worth_keeping(entry: DeskAppointment, now: datetime) -> bool:
    """Whether the desk may still know of it."""
    return now < entry.begins_at + KEPT_AFTER


def to_come(entries: Iterable[DeskAppointment], now: datetime) -> dict[date, list[DeskAppointment]]:
    """From today on by day, in order of time; whoever does not come stands last."""
    today = local(now).date()
    found: dict[date, list[DeskAppointment]] = {}
    for entry in sorted(entries, key=lambda one: (one.begins_at, not comes(one), one.case_id)):
        if entry.appointment.day >= today:
            found.setdefault(entry.appointment.day, []).append(entry)
    return {day: sorted(of_day, key=lambda one: not comes(one)) for day, of_day in found.items()}
