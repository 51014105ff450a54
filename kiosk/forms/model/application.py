# SPDX-License-Identifier: EUPL-1.2
"""An application as its receipt opens it: how it stands, what the office asks, and how it is taken back."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.formats import day_time
from kiosk.forms.answers import shortened
from kiosk.forms.applying import may_send, reply_draft
from kiosk.forms.model.delivery import PAGES
from kiosk.forms.receipts import FoundApplication, conversation, open_applications
from kiosk.forms.wording import standing
from kiosk.languages import published
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.applications import MAX_REPLY, PURPOSE_TAKE_BACK
from sync.contract.defects import defect_id, spoken_number
from sync.contract.times import from_wire
from sync.replica.cases import confirm
from sync.replica.database import ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1

_READINGS_SHOWN = 5
"""The newest ones; all of them are on the record."""


@QmlElement
class ApplicationModel(QObject):
    """What lies under a receipt of forms. A receipt has one application; were there more, all are shown."""

    changed = Signal()
    textChanged = Signal()

    def __init__(self, visit: Visit, shell: Shell, office_name: Callable[[str], str], parent: QObject) -> None:
        """`office_name` gives the name of the office behind a recipient, or the recipient itself."""
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._office_name = office_name
        self._receipt: ReceiptLookup | None = None
        self._found: list[FoundApplication] = []
        self._text = ""
        self._busy = False
        self._problem = ""
        shell.languageChanged.connect(self._retell)

    # --- for the ecosystem

    async def open(self, receipt: ReceiptLookup) -> PageRef | None:
        """The page that shows the applications under a receipt; None where there are none."""
        if self._receipt is not receipt:
            if self._receipt is not None:
                self._receipt.changed.disconnect(self.changed)
            self._receipt = receipt
            receipt.changed.connect(self.changed)
        self._text = ""
        receipt.follow(self._read)
        await self._read()
        return self._page("ApplicationStatus") if self._found else None

    # --- called by QML

    @Slot()
    def askAgain(self) -> None:
        """Ask the platform once more."""
        if self._receipt is not None:
            self._receipt.askAgain()

    @Slot()
    def answer(self) -> None:
        """`Frage beantworten`."""
        self._problem = ""
        self.changed.emit()
        self._shell.pages.push(self._page("ReplyText"))

    @Slot(str)
    def setText(self, text: str) -> None:
        """What is typed as the answer."""
        self._text = text[:MAX_REPLY]
        self.textChanged.emit()

    @Slot()
    def readBack(self) -> None:
        """From the typed answer to the page that reads it back."""
        if self._text.strip():
            self._shell.pages.push(self._page("ReplyReadBack"))

    @Slot()
    def sendAnswer(self) -> None:
        """`Ja, absenden`."""
        asking = self._asking()
        if asking is not None and self._receipt is not None and self._begin():
            self._shell.run(self._send_answer(asking, self._receipt))

    @Slot()
    def askTakeBack(self) -> None:
        """To the page that asks whether it is to be taken back."""
        self._problem = ""
        self.changed.emit()
        self._shell.pages.push(self._page("TakeBack"))

    @Slot()
    def takeBack(self) -> None:
        """`Ja, zurücknehmen`."""
        if self._receipt is not None and self._begin():
            self._shell.run(self._take_back(self._receipt))

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _begin(self) -> bool:
        if self._busy:
            return False
        self._busy, self._problem = True, ""
        self.changed.emit()
        return True

    async def _read(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        crypto, policy = self._visit.workers.crypto, self._visit.policy
        self._found = await crypto(open_applications, receipt.known, receipt.keys, policy)
        self.changed.emit()

    async def _send_answer(self, asking: FoundApplication, receipt: ReceiptLookup) -> None:
        visit = self._visit
        try:
            policy, identity = visit.policy, visit.identity
            if policy is None or identity is None or not may_send(policy, asking.recipient):
                self._problem = "not-offered"
                return
            assert asking.application is not None and asking.answer is not None  # noqa: S101, PT018 - it asks
            draft = await visit.workers.crypto(
                reply_draft, asking.application.case_id, asking.answer.revision, self._text.strip(),
                asking.recipient, policy, receipt.keys, visit.now(),
            )  # fmt: skip
            place, key, now, clock = identity.place, identity.key, visit.now(), visit.clock_state()
            await visit.replica.run(lambda db: confirm(db, [draft], place, key, now, clock, hold=timedelta()))
        except ReplicaError:
            self._problem = "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        self._text = ""
        visit.poke()
        self._shell.pages.after("Home", self._page("ReplySent"))

    async def _take_back(self, receipt: ReceiptLookup) -> None:
        outcome = await receipt.cancel(PURPOSE_TAKE_BACK)
        self._busy = False
        self._problem = {"stored": "", "refused": "not-offered", "not-stored": "not-stored"}[outcome]
        self.changed.emit()
        if outcome == "stored":
            self._shell.pages.after("Home", self._page("TakenBack"))

    def _asking(self) -> FoundApplication | None:
        return next((found for found in self._found if found.question), None)

    @Slot()
    def _retell(self) -> None:
        self.changed.emit()
        self.textChanged.emit()

    def _title(self) -> str:
        """The form's name, as the office reads it; the office's where it cannot be opened any more."""
        first = self._found[0] if self._found else None
        if first is None:
            return ""
        if first.application is None:
            return self._office_name(first.recipient)
        # As the office reads it: in German.
        return told(published({"de": first.application.title}, self._visit.language), self._visit.words)

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        for found in self._found:
            rows += self._standing_rows(found)
        for found in self._found:
            rows += self._reading_rows(found)
        for found in self._found:
            rows += self._told_rows(found)
        return rows

    def _standing_rows(self, found: FoundApplication) -> list[Row]:
        #: %1 is the name of an office, %2 a sentence: how a form stands there.
        text = fill(self.tr("**%1.** %2"), self._office_name(found.recipient), standing(found, self._visit.words))
        rows: list[Row] = [{"icon": "town-hall", "text": text}]
        for link in found.way.links:
            when = day_time(from_wire(link.at), self._visit.language)
            #: %1 is a day with its hour, %2 and %3 are names of offices.
            text = self.tr("Am %1 weitergegeben: von **%2** an **%3**.")
            names = self._office_name(link.giver), self._office_name(link.taker)
            rows.append({"icon": "arrow-forward", "text": fill(text, when, *names)})
        application, answer = found.application, found.answer
        if application is not None and application.prepared and not found.ended:
            rows += rows_of("person", self.tr("Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit."))
        if found.delivery and not found.ended:
            rows += rows_of("info", self.tr("Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt."))
        if answer is not None and answer.released is not None and answer.released.shown and not found.over:
            number = spoken_number(defect_id(answer.case_id))
            #: %1 is the public number of a report, such as 7K4M-2Q9X.
            text = self.tr(
                "Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht."
            )
            rows += rows_of("visibility", fill(text, number))
        # What the office said of what is over counts for nothing; the resident's own words stay theirs.
        for written in conversation(None if found.over else answer, found.replies):
            if written.state is None:
                #: Before what the resident has written to an office. %1 is that text.
                rows += rows_of("edit", fill(self.tr("Sie haben geantwortet: %1"), written.text), confidential=True)
            else:
                #: Before what an office has written. %1 is its message.
                rows += rows_of("forum", fill(self.tr("Das Amt schreibt: %1"), written.text), confidential=True)
        return rows

    def _reading_rows(self, found: FoundApplication) -> list[Row]:
        """Who has read it when: nobody reads it unseen."""
        if found.answer is None or not found.answer.readings:
            return []
        rows: list[Row] = []
        for reading in found.answer.readings[-_READINGS_SHOWN:]:
            when = day_time(from_wire(reading.at), self._visit.language)
            #: %1 is a day with its hour, %2 the name of an office.
            office = self._office_name(found.way.at(reading.at))
            text = fill(self.tr("Gelesen am %1: %2"), when, office)
            rows.append({"icon": "visibility", "text": text})
        return rows

    def _told_rows(self, found: FoundApplication) -> list[Row]:
        if found.application is None:
            return []
        rows: list[Row] = [{"icon": "description", "text": self.tr("**Ihre Angaben**"), "heading": True}]
        for one in found.application.told:
            rows += rows_of("", f"{one.question} **{one.answer.replace('**', '')}**", "de", confidential=True)
        return rows

    def _question(self) -> str:
        """What is asked, above the line to type; a long one is read in full on the page before."""
        asking = self._asking()
        return shortened(asking.question) if asking is not None else ""

    def _reply_rows(self) -> list[Row]:
        asking = self._asking()
        if asking is None:
            return []
        #: %1 is the name of an office.
        whom = fill(self.tr("Ihre Antwort geht nur an: **%1**."), self._office_name(asking.recipient))
        return [*rows_of("edit", self._text.strip(), confidential=True), *rows_of("town-hall", whom)]

    def _problem_text(self) -> str:
        texts = {
            "": "",
            "not-offered": self.tr("Das geht hier gerade nicht. Bitte fragen Sie im Amt."),
            "not-stored": self.tr("Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen."),
        }
        return texts[self._problem]

    def _may_take_back(self) -> bool:
        return any(found.may_take_back for found in self._found)

    title = Property(str, _title, notify=changed)
    rows = Property(list, _rows, notify=changed)
    question = Property(str, _question, notify=changed)
    asked = Property(bool, lambda self: self._asking() is not None, notify=changed)
    mayTakeBack = Property(bool, _may_take_back, notify=changed)
    text = Property(str, lambda self: self._text, notify=textChanged)
    replyRows = Property(list, _reply_rows, notify=textChanged)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    ageText = Property(str, lambda self: self._receipt.property("ageText") if self._receipt else "", notify=changed)
    offline = Property(bool, lambda self: bool(self._receipt and self._receipt.property("offline")), notify=changed)
