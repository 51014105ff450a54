# SPDX-License-Identifier: EUPL-1.2
"""An answer to a survey on its way: what is said before it goes, a code where each person has one, and undo."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.ecosystems.participation.answering import TooLongError, given, sealed_answer
from kiosk.ecosystems.participation.rules import Offered
from kiosk.forms.model.handing_over import Filled, HandOver
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.undoing import UNDO_WINDOW, may_undo, undo_until
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.receipt_code import read_code
from sync.replica.database import ReplicaError
from sync.replica.surveys import keep_answer, release_answer, undo_answer

QML_IMPORT_NAME = "Dorfpunkt.Participation"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"


@QmlElement
class Answering(HandOver):
    """One answer after the other. There is no receipt: what belongs to nobody cannot be found again."""

    changed = Signal()
    tick = Signal()

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._offered: Offered | None = None
        self._filled: Filled | None = None
        self._code = ""
        self._code_wrong = False
        self._busy = False
        self._problem = ""
        self._case_id: UUID | None = None
        self._stored_at: datetime | None = None
        self._undo_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._on_tick)
        shell.languageChanged.connect(self.changed)

    # --- for the form and for the ecosystem

    def begin(self, offered: Offered) -> None:
        """Answers are to this survey from now on."""
        self._offered, self._code, self._code_wrong, self._problem = offered, "", False, ""
        self.changed.emit()

    def possible(self, recipient: str) -> bool:
        """Whether whoever asks has a desk here whose key is vouched for."""
        policy = self._visit.policy
        return policy is not None and recipient in policy.recipients

    def ask(self, filled: Filled) -> None:
        """From what was read back to a code, where each person has one, and to the last question."""
        self._filled, self._problem = filled, ""
        self.changed.emit()
        one_each = self._offered is not None and self._offered.grant.one_each
        self._go("SurveyCode" if one_each else "SurveySend")

    def pending(self) -> bool:
        """Whether an answer of this visit is kept."""
        return self._case_id is not None

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        if self._case_id is not None and self._stored_at is not None and self._timer.isActive():
            self._undo_until = undo_until(self._stored_at, self._visit.now())

    async def finish(self) -> None:
        """The visit ends: nothing is undone any more."""
        await self._release()

    def close(self) -> None:
        """The window goes."""
        self._timer.stop()

    # --- called by QML

    @Slot(str)
    def setCode(self, text: str) -> None:
        """What is typed or scanned."""
        self._code, self._code_wrong = text, False
        self.changed.emit()

    @Slot()
    def enterCode(self) -> None:
        """Go on where the code can be one; whether it was used only the trustee knows."""
        if read_code(self._code) is None:
            self._code_wrong = True
            self.changed.emit()
        else:
            self._go("SurveySend")

    @Slot()
    def send(self) -> None:
        """`Ja, abgeben`. A second tap while it is being stored does nothing."""
        if self._filled is not None and self._offered is not None and not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._send(self._filled, self._offered))

    @Slot()
    def undo(self) -> None:
        """Take it back within the time for it."""
        if self._case_id is not None and self._timer.isActive() and not self._busy:
            self._busy = True
            self.changed.emit()
            self._shell.run(self._undo(self._case_id))

    # --- inside

    def _go(self, name: str) -> None:
        self._shell.pages.push(PageRef(PAGES / f"{name}.qml", self))

    async def _send(self, filled: Filled, offered: Offered) -> None:
        visit, survey = self._visit, offered.survey
        try:
            policy = visit.policy
            if policy is None or not self.possible(survey.recipient):
                self._problem = "not-offered"
                return
            await self._release()
            payload = await visit.workers.crypto(
                sealed_answer, offered.id, filled.form.form.xml_sha256, survey.recipient, given(filled.interview),
                policy,
            )  # fmt: skip
            code = (read_code(self._code) or "") if offered.grant.one_each else ""
            self._case_id = await visit.replica.run(keep_answer, offered.id, survey.recipient, payload, code)
        except TooLongError:
            self._problem = "too-long"
            return
        except ReplicaError as error:
            self._problem = "full" if error.kind == "full" else "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        self._stored_at = visit.now()
        self._undo_until = undo_until(self._stored_at, self._stored_at)
        self._code = ""
        self._timer.start()
        self.stored.emit()
        self.changed.emit()
        self._shell.pages.after("Home", PageRef(PAGES / "SurveyDone.qml", self))

    async def _undo(self, case_id: UUID) -> None:
        try:
            gone = await self._visit.replica.run(undo_answer, case_id)
        except ReplicaError:
            gone = False
        self._busy = False
        self._timer.stop()
        self._case_id = None
        if gone:
            self.undone.emit()
            self._shell.pages.after("Home", PageRef(PAGES / "SurveyUndone.qml", self))
        else:
            self._problem = "under-way"
        self.changed.emit()

    async def _release(self) -> None:
        """The time for undo is over: from now on the answer may go, whenever it is drawn."""
        self._timer.stop()
        if self._case_id is None:
            return
        case_id, self._case_id = self._case_id, None
        self.changed.emit()
        try:
            await self._visit.replica.run(release_answer, case_id)
        except ReplicaError:
            return  # It goes by itself, a little later.
        self._visit.poke()

    @Slot()
    def _on_tick(self) -> None:
        stored_at, until = self._stored_at, self._undo_until
        if stored_at is None or until is None:
            return
        if not self._busy and not may_undo(stored_at, until, self._visit.now(), finished=False):
            self._shell.run(self._release())
        self.tick.emit()

    def _facts(self) -> list[Row]:
        """Who gets it, and why nobody can tell whose it is."""
        if self._offered is None:
            return []
        #: %1 is who asks in a survey, such as a town.
        whom = fill(self.tr("Ihre Antworten gehen an: **%1**."), self._offered.survey.asked_by)
        return [
            *rows_of("forum", whom),
            *rows_of("visibility-off", self.tr("**Niemand erfährt, dass es Ihre Antworten sind.**")),
            *rows_of("schedule", self.tr("Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.")),
            *rows_of("undo", self.tr("Danach kann niemand sie zurückholen, auch Sie nicht.")),
        ]

    def _title(self) -> str:
        return self._filled.title if self._filled is not None else ""

    def _code_error(self) -> str:
        return self.tr("Dieser Code stimmt nicht. Bitte noch einmal vergleichen.") if self._code_wrong else ""

    def _problem_text(self) -> str:
        texts = {
            "": "",
            "not-offered": self.tr("Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal."),
            "too-long": self.tr("Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger."),
            "full": self.tr("Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben."),
            "not-stored": self.tr("Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal."),
            "under-way": self.tr("Ihre Antworten sind schon unterwegs."),
        }
        return texts[self._problem]

    def _seconds_left(self) -> int:
        if self._undo_until is None:
            return 0
        left = round((self._undo_until - self._visit.now()).total_seconds())
        return min(max(0, left), round(UNDO_WINDOW.total_seconds()))

    title = Property(str, _title, notify=changed)
    facts = Property(list, _facts, notify=changed)
    codeText = Property(str, lambda self: self._code, notify=changed)
    codeError = Property(str, _code_error, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    undoPossible = Property(bool, lambda self: self._case_id is not None, notify=changed)
    undoSeconds = Property(int, _seconds_left, notify=tick)
