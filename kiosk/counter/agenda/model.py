# SPDX-License-Identifier: EUPL-1.2
"""An office's appointments as its pages see them: days, one day, one appointment, the answer that is given."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.appointments.receipts import FoundAppointment
from kiosk.appointments.wording import standing as told_standing
from kiosk.counter import wording as desk_wording
from kiosk.counter.agenda import entries
from kiosk.counter.agenda.book import AgendaBook
from kiosk.counter.agenda.rules import DeskAppointment, Refusal, may, next_answer, to_come
from kiosk.counter.model import PAGES
from kiosk.counter.queue import Run
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.languages import StaffLanguage
from kiosk.shell.entries import EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from sync.contract.appointments import MAX_REASON, AppointmentState

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AgendaModel(QObject):
    """Joins the book of appointments with its pages."""

    changed = Signal()

    def __init__(self, visit: Visit, navigation: Navigation, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self.book = AgendaBook(visit, run, self.retell)
        self._day: date | None = None
        self._case_id = ""
        self._state: AppointmentState = "confirmed"
        self._reason = ""
        self._refusal: Refusal | None = None
        self._day_rows = EntryList(self)
        self._rows = EntryList(self)

    # --- for the desk

    def open_found(self, entry: DeskAppointment) -> None:
        """Show the appointment of a receipt, with the day on which it is behind it."""
        self._day, self._refusal = entry.appointment.day, None
        if entry.case_id != self._case_id:
            self._case_id, self._reason = entry.case_id, ""
        self.retell()
        self._navigation.after("Applications", PageRef(PAGES / "AgendaDay.qml"))
        self._go("AgendaEntry")

    # --- called by QML

    @Slot()
    def open(self) -> None:
        """`Termine`."""
        self._go("Agenda")

    @Slot(int)
    def openDay(self, index: int) -> None:
        """The appointments of one day."""
        self._day = date.fromisoformat(self._day_rows[index].key)
        self.retell()
        self._go("AgendaDay")

    @Slot(int)
    def openAppointment(self, index: int) -> None:
        """One appointment."""
        key = self._rows[index].key
        if key != self._case_id:
            self._case_id, self._reason = key, ""
        self._refusal = None
        self.changed.emit()
        self._go("AgendaEntry")

    @Slot()
    def confirm(self) -> None:
        """`Bestätigen`: to the page that reads it back."""
        self._state, self._refusal = "confirmed", None
        self.changed.emit()
        self._go("AgendaReadBack")

    @Slot()
    def cancel(self) -> None:
        """`Absagen`: to the page where the reason is written."""
        self._state, self._refusal = "cancelled", None
        self.changed.emit()
        self._go("AgendaReason")

    @Slot(str)
    def setReason(self, text: str) -> None:
        """Why it is cancelled."""
        self._reason = text
        self.changed.emit()

    @Slot()
    def readBack(self) -> None:
        """From the reason to the page that shows the answer before it is given."""
        self._navigation.after("AgendaReason", PageRef(PAGES / "AgendaReadBack.qml"))

    @Slot()
    def answer(self) -> None:
        """Give the answer as it was read."""
        self._refusal = self.book.say(self._case_id, self._state, self._message())
        if self._refusal is None:
            self._reason = ""
            self._navigation.after("AgendaDay", PageRef(PAGES / "AgendaEntry.qml"))
        self.changed.emit()

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _message(self) -> str:
        return self._reason if self._state == "cancelled" else ""

    def _entry(self) -> DeskAppointment | None:
        return self.book.entry(self._case_id)

    def _may(self, state: AppointmentState) -> bool:
        entry = self._entry()
        return entry is not None and may(entry, state)

    def retell(self) -> None:
        """Make all rows anew: an appointment stands differently, or a day has passed."""
        lang = self._lang
        days = to_come(self.book.entries(), self._visit.now())
        self._day_rows.replace(entries.of_days(days, lang))
        shown = days.get(self._day, []) if self._day is not None else []
        self._rows.replace(entries.of_day(shown, lang))
        self.changed.emit()

    def _count(self) -> int:
        """How many stand to come, whoever of them comes."""
        return sum(len(of_day) for of_day in to_come(self.book.entries(), self._visit.now()).values())

    def _notice(self) -> tuple[str, str]:
        """What went wrong, before how it stands."""
        entry, lang = self._entry(), self._lang
        if self.book.problem:
            return "error", desk_wording.storing(self.book.problem, lang)
        if self._refusal is not None:
            return "error", entries.refusal(self._refusal, lang)
        if entry is None:
            return "error", self.tr("Dieser Termin ist nicht mehr da.")
        return entries.kind(entry), entries.sentence(entry, lang)

    def _answer_rows(self) -> list[entries.Row]:
        """The answer as its receipt will show it."""
        entry = self._entry()
        if entry is None:
            return []
        made = next_answer(entry, self._state, self._message(), "", self._visit.now())
        if isinstance(made, Refusal):
            return []
        found = FoundAppointment(entry.appointment, "", entry.state, made)
        rows: list[entries.Row] = [{"icon": "receipt", "text": told_standing(found, self._visit.words)}]
        return rows + ([{"icon": "forum", "text": made.message}] if made.message else [])

    def _day_title(self) -> str:
        return entries.shown_day(self._day, self._lang) if self._day is not None else self.tr("Termine")

    def _title(self) -> str:
        entry = self._entry()
        return entries.title(entry, self._lang) if entry else self.tr("Termin")

    days = Property(QObject, lambda self: self._day_rows, constant=True)
    appointments = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, _count, notify=changed)
    dayTitle = Property(str, _day_title, notify=changed)
    title = Property(str, _title, notify=changed)
    facts = Property(
        list, lambda self: entries.facts(entry, self._lang) if (entry := self._entry()) else [], notify=changed
    )
    noticeKind = Property(str, lambda self: self._notice()[0], notify=changed)
    noticeText = Property(str, lambda self: self._notice()[1], notify=changed)
    mayConfirm = Property(bool, lambda self: self._may("confirmed"), notify=changed)
    mayCancel = Property(bool, lambda self: self._may("cancelled"), notify=changed)
    cancels = Property(bool, lambda self: self._state == "cancelled", notify=changed)
    reason = Property(str, lambda self: self._reason, notify=changed)
    maximumReason = Property(int, lambda self: MAX_REASON, constant=True)
    answerRows = Property(list, _answer_rows, notify=changed)
    answerError = Property(
        str, lambda self: entries.refusal(self._refusal, self._lang) if self._refusal else "", notify=changed
    )
    problem = Property(str, lambda self: desk_wording.storing(self.book.problem, self._lang), notify=changed)
