# SPDX-License-Identifier: EUPL-1.2
"""An appointment as its receipt opens it: how it stands, how it is cancelled, how it is moved."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.appointments import wording
from kiosk.appointments.model.booking import PAGES, BookingModel
from kiosk.appointments.receipts import FoundAppointment, open_appointment
from kiosk.ecosystems import PageRef
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.appointments import PURPOSE_CANCEL_APPOINTMENT

QML_IMPORT_NAME = "Dorfpunkt.Appointments"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppointmentModel(QObject):
    """The appointment under a receipt."""

    changed = Signal()

    def __init__(
        self, visit: Visit, shell: Shell, booking: BookingModel, office_name: Callable[[str], str], parent: QObject
    ) -> None:
        """`office_name` gives the name of the office behind a recipient, or the recipient itself."""
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._booking = booking
        self._office_name = office_name
        self._receipt: ReceiptLookup | None = None
        self._found: FoundAppointment | None = None
        self._busy = False
        self._problem = ""
        shell.languageChanged.connect(self.changed)
        booking.changed.connect(self.changed)

    # --- for the ecosystem

    async def open(self, receipt: ReceiptLookup) -> PageRef | None:
        """The page that shows the appointment under a receipt; None where there is none."""
        if self._receipt is not receipt:
            if self._receipt is not None:
                self._receipt.changed.disconnect(self.changed)
            self._receipt = receipt
            receipt.changed.connect(self.changed)
        receipt.follow(self._read)
        await self._read()
        return self._page("AppointmentStatus") if self._found else None

    # --- called by QML

    @Slot()
    def askAgain(self) -> None:
        """Ask the platform once more."""
        if self._receipt is not None:
            self._receipt.askAgain()

    @Slot()
    def move(self) -> None:
        """`Verschieben`."""
        found = self._found
        if self._receipt is not None and found is not None and found.appointment is not None and self._may_move():
            self._booking.move(found.appointment, self._receipt.keys, found.strength)

    @Slot()
    def askCancel(self) -> None:
        """To the page that asks whether it is to be cancelled."""
        self._problem = ""
        self.changed.emit()
        self._shell.pages.push(self._page("AppointmentCancel"))

    @Slot()
    def cancel(self) -> None:
        """`Ja, absagen`."""
        if self._receipt is not None and not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._cancel(self._receipt))

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    async def _read(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        crypto, policy = self._visit.workers.crypto, self._visit.policy
        self._found = await crypto(open_appointment, receipt.known, receipt.keys, policy)
        self.changed.emit()

    async def _cancel(self, receipt: ReceiptLookup) -> None:
        outcome = await receipt.cancel(PURPOSE_CANCEL_APPOINTMENT)
        self._busy = False
        self._problem = "" if outcome == "stored" else outcome
        self.changed.emit()
        if outcome == "stored":
            self._shell.pages.after("Home", self._page("AppointmentCancelled"))

    def _may_change(self) -> bool:
        return self._found is not None and self._found.may_change(self._visit.now())

    def _may_move(self) -> bool:
        found = self._found
        return (
            self._may_change()
            and found is not None
            and found.appointment is not None
            and self._booking.may_move(found.appointment)
        )

    def _what_rows(self) -> list[Row]:
        """When, where and what."""
        found, words = self._found, self._visit.words
        if found is None or found.appointment is None or found.begins_at is None:
            return []
        appointment = found.appointment
        rows: list[Row] = rows_of("event", wording.comes(found.begins_at, words))
        #: %1 is a place with its address, where somebody goes.
        goes = words.say("Appointments", "Sie kommen hierher: **%1**.")
        rows += rows_of("location-on", fill(goes, appointment.where))
        #: %1 is the name of a service or of an office hour.
        about = words.say("Appointments", "Es geht um: **%1**.")
        return rows + rows_of("town-hall", fill(about, appointment.service or appointment.title), "de")

    def _rows(self) -> list[Row]:
        found, words = self._found, self._visit.words
        if found is None:
            return []
        rows: list[Row] = [{"icon": "schedule", "text": wording.standing(found, words), "tone": "attention"}]
        if found.answer is not None and found.answer.message:
            #: Before what the office has written about the appointment. %1 is its message.
            rows += rows_of("forum", fill(self.tr("Nachricht an Sie: %1"), found.answer.message), confidential=True)
        rows += self._what_rows()
        if found.appointment is not None:
            #: %1 is the resident's own name.
            name = fill(words.say("Appointments", "Sie heißen **%1**."), found.appointment.name.replace("**", ""))
            rows += rows_of("person", name, confidential=True)
        return rows

    def _problem_text(self) -> str:
        texts = {
            "": "",
            "refused": self.tr("Absagen geht hier gerade nicht. Bitte rufen Sie dort an."),
            "not-stored": self.tr("Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen."),
        }
        return texts[self._problem]

    rows = Property(list, _rows, notify=changed)
    whatRows = Property(list, _what_rows, notify=changed)
    mayCancel = Property(bool, _may_change, notify=changed)
    mayMove = Property(bool, _may_move, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    ageText = Property(str, lambda self: self._receipt.property("ageText") if self._receipt else "", notify=changed)
    offline = Property(bool, lambda self: bool(self._receipt and self._receipt.property("offline")), notify=changed)
