# SPDX-License-Identifier: EUPL-1.2
"""What somebody hands in on its way: what is said before it goes, a code where each person has one, and undo.

Answers to a survey, ideas, and support or a comment for one go the same way: from nobody (docs/surveys.md).
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.ecosystems.participation.answering import (
    TooLongError,
    given,
    idea_of,
    sealed_answer,
    sealed_contribution,
)
from kiosk.ecosystems.participation.rules import Offered
from kiosk.forms.model.handing_over import Filled, HandOver
from kiosk.languages import base
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.undoing import UNDO_WINDOW, may_undo, undo_until
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.ideas import Contribution
from sync.contract.receipt_code import read_code
from sync.contract.trust import OfflinePolicy
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
    contributed = Signal()
    """Support or a comment is stored; of a form `stored` tells."""
    contributionUndone = Signal()

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._offered: Offered | None = None
        self._filled: Filled | None = None
        self._given: Contribution | None = None
        """Support or a comment; nothing where a form is handed in."""
        self._about = ""
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
        self._given = self._filled = None
        self.changed.emit()

    def contribute(self, offered: Offered, contribution: Contribution, about: str) -> None:
        """Ask whether support or a comment is to go; `about`: the title of the idea."""
        self.begin(offered)
        self._given, self._about = contribution, about
        self.changed.emit()
        self._ask_on()

    def possible(self, recipient: str) -> bool:
        """Whether whoever asks has a desk here whose key is vouched for."""
        policy = self._visit.policy
        return policy is not None and recipient in policy.recipients

    def ask(self, filled: Filled) -> None:
        """From what was read back to a code, where each person has one, and to the last question."""
        self._filled, self._given, self._problem = filled, None, ""
        self.changed.emit()
        self._ask_on()

    def _ask_on(self) -> None:
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
        sealing = self._sealing
        if sealing is not None and self._offered is not None and not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._send(sealing, self._offered))

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

    @property
    def _kind(self) -> Literal["answers", "idea", "support", "comment"]:
        """What is being handed in."""
        if self._given is not None:
            return "support" if self._given.support else "comment"
        return "idea" if self._offered is not None and self._offered.survey.ideas else "answers"

    @property
    def _sealing(self) -> Callable[[OfflinePolicy], bytes] | None:
        """How what is being handed in is sealed; run beside the window's thread."""
        filled, contribution, offered = self._filled, self._given, self._offered
        if offered is None or (filled is None and contribution is None):
            return None
        survey, lang = offered.survey, base(self._visit.language)
        # Read here: the form belongs to the window's thread.
        answers = given(filled.interview) if filled is not None else {}
        xml_sha256 = filled.form.form.xml_sha256 if filled is not None else ""

        def seal(policy: OfflinePolicy) -> bytes:
            if contribution is not None:
                return sealed_contribution(contribution, survey.recipient, policy)
            if survey.ideas:
                return sealed_contribution(idea_of(offered.id, lang, answers), survey.recipient, policy)
            return sealed_answer(offered.id, xml_sha256, survey.recipient, answers, policy)

        return seal

    async def _send(self, sealing: Callable[[OfflinePolicy], bytes], offered: Offered) -> None:
        visit, survey, contribution = self._visit, offered.survey, self._given is not None
        try:
            policy = visit.policy
            if policy is None or not self.possible(survey.recipient):
                self._problem = "not-offered"
                return
            await self._release()
            payload = await visit.workers.crypto(sealing, policy)
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
        (self.contributed if contribution else self.stored).emit()
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
            (self.undone if self._given is None else self.contributionUndone).emit()
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
        if self._kind != "answers":
            return self._idea_facts(self._offered.survey.asked_by)
        #: %1 is who asks in a survey, such as a town.
        whom = fill(self.tr("Ihre Antworten gehen an: **%1**."), self._offered.survey.asked_by)
        return [
            *rows_of("forum", whom),
            *rows_of("visibility-off", self.tr("**Niemand erfährt, dass es Ihre Antworten sind.**")),
            *rows_of("schedule", self.tr("Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.")),
            *rows_of("undo", self.tr("Danach kann niemand sie zurückholen, auch Sie nicht.")),
        ]

    def _idea_facts(self, whom: str) -> list[Row]:
        rows: list[Row] = []
        if self._given is not None and not self._given.support:
            #: %1 is what somebody says to an idea, in their own words.
            rows += rows_of("forum", fill(self.tr("Ihre Worte: **%1**"), self._given.text.strip()), confidential=True)
        #: %1 is who collects ideas, such as a town.
        rows += rows_of("town-hall", fill(self.tr("Das geht an: **%1**."), whom))
        if self._kind != "support":
            rows += rows_of("visibility", self.tr("Dort liest es jemand, bevor es alle sehen."))
        return [
            *rows,
            *rows_of("visibility-off", self.tr("**Niemand erfährt, dass es von Ihnen ist.**")),
            *rows_of("schedule", self.tr("Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.")),
            *rows_of("undo", self.tr("Danach kann es niemand zurückholen, auch Sie nicht.")),
        ]

    def _done_rows(self) -> list[Row]:
        """What became of it, once it is stored."""
        if self._problem:
            first = rows_of("error", self._problem_text())
        elif self._kind == "answers":
            first = rows_of("check-circle", self.tr("**Ihre Antworten sind sicher aufgehoben.**"))
        elif self._kind == "idea":
            first = rows_of("check-circle", self.tr("**Ihre Idee ist sicher aufgehoben.**"))
        else:
            first = rows_of("check-circle", self.tr("**Es ist sicher aufgehoben.**"))
        later = {
            "answers": self.tr("Das Ergebnis steht später hier unter „Mitreden“."),
            "support": self.tr("In einigen Tagen ist es mitgezählt."),
        }
        seen = self.tr("In einigen Tagen steht es hier, wenn das Amt es zeigt.")
        return [
            *first,
            *rows_of("visibility-off", self.tr("Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.")),
            *rows_of("monitoring" if self._kind == "answers" else "groups", later.get(self._kind, seen)),
        ]

    def _question(self) -> str:
        return {
            "answers": self.tr("Möchten Sie Ihre Antworten abgeben?"),
            "idea": self.tr("Möchten Sie Ihre Idee abgeben?"),
            "support": self.tr("Möchten Sie diese Idee unterstützen?"),
            "comment": self.tr("Möchten Sie das dazu sagen?"),
        }[self._kind]

    def _undone_text(self) -> str:
        if self._kind == "answers":
            return self.tr("Ihre Antworten sind zurückgenommen.")
        return (
            self.tr("Ihre Idee ist zurückgenommen.") if self._kind == "idea" else self.tr("Das ist zurückgenommen.")
        )

    def _yes_text(self) -> str:
        return self.tr("Ja, unterstützen") if self._kind == "support" else self.tr("Ja, abgeben")

    def _no_text(self) -> str:
        return self.tr("Nein, nicht unterstützen") if self._kind == "support" else self.tr("Nein, nicht abgeben")

    def _title(self) -> str:
        if self._given is not None:
            return self._about
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
            "under-way": self.tr("Das ist schon unterwegs."),
        }
        return texts[self._problem]

    def _seconds_left(self) -> int:
        if self._undo_until is None:
            return 0
        left = round((self._undo_until - self._visit.now()).total_seconds())
        return min(max(0, left), round(UNDO_WINDOW.total_seconds()))

    title = Property(str, _title, notify=changed)
    question = Property(str, _question, notify=changed)
    yesText = Property(str, _yes_text, notify=changed)
    noText = Property(str, _no_text, notify=changed)
    undoneText = Property(str, _undone_text, notify=changed)
    doneRows = Property(list, _done_rows, notify=changed)
    facts = Property(list, _facts, notify=changed)
    codeText = Property(str, lambda self: self._code, notify=changed)
    codeError = Property(str, _code_error, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    undoPossible = Property(bool, lambda self: self._case_id is not None, notify=changed)
    undoSeconds = Property(int, _seconds_left, notify=tick)
