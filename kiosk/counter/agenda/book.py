# SPDX-License-Identifier: EUPL-1.2
"""An office's appointments as they stand."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from kiosk.counter.agenda.opening import AgendaOpener
from kiosk.counter.agenda.rules import DeskAppointment, Refusal, next_answer
from kiosk.counter.queue import Desk, DeskQueue, Run
from kiosk.counter.reading import Queue
from kiosk.counter.rules import Sending
from kiosk.visit import Visit
from sync.contract.appointments import AppointmentAnswer, AppointmentState
from sync.contract.cases import DeskCase
from sync.contract.signing import Jwk
from sync.replica.desk import QueuedAnswer


class AgendaBook(DeskQueue[DeskAppointment, AppointmentAnswer]):
    """Every appointment of this office."""

    def __init__(self, visit: Visit, run: Run, changed: Callable[[], None]) -> None:
        super().__init__(visit, run, changed)
        self._opener = AgendaOpener(self._desk.recipient, self._desk.keys) if self._desk else None

    def under(self, lookup_id: str) -> DeskAppointment | None:
        """The appointment whose receipt this is."""
        return next((entry for entry in self.entries() if entry.lookup_id == lookup_id), None)

    def say(self, case_id: str, state: AppointmentState, message: str) -> Refusal | None:
        """Answer one appointment; returns why where that is not possible."""
        entry, desk = self.entry(case_id), self._desk
        if entry is None or desk is None:
            return Refusal.STEP_NOT_ALLOWED
        made = next_answer(entry, state, message, desk.name, self._visit.now())
        if isinstance(made, Refusal):
            return made
        self._put({case_id: (entry, made)})
        return None

    async def _read_surroundings(self, desk: Desk, now: datetime) -> None:
        """An appointment brings all its words along."""

    def _open(
        self, cases: list[DeskCase], own: Mapping[str, QueuedAnswer], believed: tuple[Jwk, ...], now: datetime
    ) -> Queue[DeskAppointment]:
        return self._opener.open(cases, own, believed, now) if self._opener else Queue({}, ())

    def _answered(self, entry: DeskAppointment, answer: AppointmentAnswer, sending: Sending) -> DeskAppointment:
        return replace(entry, answer=answer, revision=answer.revision, sending=sending, elsewhere=False)
