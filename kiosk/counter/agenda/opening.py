# SPDX-License-Identifier: EUPL-1.2
"""Opening an office's appointments with its own key."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from kiosk.counter.agenda.rules import DeskAppointment, worth_keeping
from kiosk.counter.reading import AnswerReader, Queue, Unreadable, Why, receipt_fault, unsealed
from sync.contract.appointments import CASE_APPOINTMENT, Appointment, AppointmentAnswer
from sync.contract.cases import DeskCase, Envelope
from sync.contract.signing import Jwk
from sync.replica.desk import QueuedAnswer


class AgendaOpener:
    """Opens cases and answers, each once. Slow (1 ms a case), so it runs on the crypto thread and remembers."""

    def __init__(self, recipient: str, keys: tuple[Jwk, ...]) -> None:
        self._recipient = recipient
        self._keys = keys
        self._opened: dict[str, tuple[Appointment, str] | Why] = {}
        self._answers = AnswerReader(keys, AppointmentAnswer)

    def open(
        self, cases: list[DeskCase], own: Mapping[str, QueuedAnswer], believed: tuple[Jwk, ...], now: datetime
    ) -> Queue[DeskAppointment]:
        """Open the appointments of a queue; whatever cannot be read is listed, never raised."""
        found: dict[str, DeskAppointment] = {}
        unreadable: list[Unreadable] = []
        for case in cases:
            envelope = msgspec.json.decode(case.case.envelope, type=Envelope)
            if envelope.kind != CASE_APPOINTMENT:
                continue
            case_id = str(envelope.case_id)
            opened = self._remembered(envelope)
            if isinstance(opened, Why):
                unreadable.append(Unreadable(case_id, case.received_at, opened))
                continue
            said = self._answers.join(case_id, case.answer, own.get(case_id), believed)
            entry = DeskAppointment(
                *opened, case.routing.get("place", ""), case.state, case.received_at,
                said.answer, said.revision, said.sending, said.elsewhere, case.routing.get("zms", ""),
            )  # fmt: skip
            if case.state == "withdrawn" or not worth_keeping(entry, now):
                self._forget(case_id)
            else:
                found[case_id] = entry
        return Queue(found, tuple(unreadable))

    def _forget(self, case_id: str) -> None:
        """Nobody needs it here any more: nothing of it stays in memory either."""
        self._opened.pop(case_id, None)
        self._answers.forget(case_id)

    def _remembered(self, envelope: Envelope) -> tuple[Appointment, str] | Why:
        key = str(envelope.case_id)
        if key not in self._opened:
            self._opened[key] = self._open(envelope)
        return self._opened[key]

    def _open(self, envelope: Envelope) -> tuple[Appointment, str] | Why:
        if envelope.recipient != self._recipient:
            return Why.OTHER
        if envelope.lookup_id is None:
            return Why.NO_RECEIPT
        appointment = unsealed(envelope, self._keys, Appointment)
        if isinstance(appointment, Why):
            return appointment
        fits = (appointment.offer, appointment.slot) == (envelope.routing.get("offer"), envelope.routing.get("slot"))
        if not fits:
            # The place that was counted is another one's than what is written inside.
            return Why.OTHER
        fault = receipt_fault(appointment.case_id, appointment.receipt_key, envelope)
        return fault or (appointment, envelope.lookup_id)
