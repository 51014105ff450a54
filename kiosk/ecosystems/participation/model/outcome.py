# SPDX-License-Identifier: EUPL-1.2
"""What came out of a survey, question by question, and what becomes of it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.ecosystems.participation.model.answering import PAGES
from kiosk.ecosystems.participation.rules import per_cent, share, whole
from kiosk.formats import full_date, listed
from kiosk.languages import published
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.ordering import Texts
from sync.contract.surveys import SurveyResult, ToldQuestion

QML_IMPORT_NAME = "Dorfpunkt.Participation"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Outcome(QObject):
    """One result at a time."""

    changed = Signal()
    paperWanted = Signal(str)
    """Somebody wants to read the paper of a council about which was asked; its key."""

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._result: SurveyResult | None = None
        self._paper = ""
        self._at = 0
        self._questions = EntryList(self)
        shell.languageChanged.connect(self._retell)

    # --- for the ecosystem

    def open(self, result: SurveyResult, paper: str = "") -> None:
        """To the page that says what came out; `paper`: key of the paper of a council about which was asked."""
        self._result, self._paper = result, paper
        self._retell()
        self._go("SurveyOutcome")

    # --- called by QML

    @Slot()
    def openQuestions(self) -> None:
        """To the list of questions."""
        self._go("OutcomeQuestions")

    @Slot()
    def openPaper(self) -> None:
        """`Zur Vorlage`."""
        if self._paper:
            self.paperWanted.emit(self._paper)

    @Slot(int)
    def choose(self, row: int) -> None:
        """One question with its numbers."""
        self._at = row
        self.changed.emit()
        self._go("OutcomeQuestion")

    @Slot()
    def openGroups(self) -> None:
        """The same question, told apart by groups."""
        self._go("OutcomeGroups")

    # --- inside

    def _go(self, name: str) -> None:
        self._shell.pages.push(PageRef(PAGES / f"{name}.qml", self))

    @Slot()
    def _retell(self) -> None:
        questions = self._result.questions if self._result is not None else ()
        self._questions.replace(
            [
                Entry(str(at), self._text(question.question), icon="monitoring")
                for at, question in enumerate(questions)
            ]
        )
        self.changed.emit()

    def _text(self, texts: Texts) -> str:
        return told(published(texts, self._visit.language), self._visit.words)

    def _names(self, several: tuple[Texts, ...]) -> str:
        return listed([self._text(one) for one in several], self._visit.language)

    def _together(self, several: tuple[Texts, ...]) -> str:
        """The name of one answer or group, or of several whose numbers are told as one."""
        if len(several) == 1:
            return self._text(several[0])
        #: %1 lists several answers to a question, or groups of people, of which only one number is told.
        return fill(self.tr("%1, alle zusammen"), self._names(several))

    @property
    def _question(self) -> ToldQuestion | None:
        questions = self._result.questions if self._result is not None else ()
        return questions[self._at] if self._at < len(questions) else None

    def _title(self) -> str:
        return self._text(self._result.title) if self._result is not None else ""

    def _summary(self) -> list[Row]:
        """How many took part, what becomes of it, and why some numbers are missing."""
        result = self._result
        if result is None:
            return []
        if result.took_part is None:
            rows = rows_of("groups", self.tr("**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen."))
        else:
            #: %n is how many people took part in a survey, 20 or more.
            rows = rows_of("groups", self.tr("**%n Menschen haben mitgemacht.**", "", result.took_part))
        #: %1 is who asked in a survey, %2 a day.
        asked = fill(self.tr("Gefragt hat: %1. Ausgezählt am %2."), result.asked_by,
                     full_date(result.told_on, self._visit.language))  # fmt: skip
        rows += rows_of("forum", asked)
        if result.becomes:
            #: What becomes of the answers to a survey; %1 is a sentence.
            rows += rows_of("task-alt", fill(self.tr("**Was daraus wird:** %1"), self._text(result.becomes)))
        if result.questions:
            small = self.tr("Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.")
            rows += rows_of("visibility-off", small)
        return rows

    def _rows(self) -> list[Row]:
        """The numbers of a question, each with its share for the bar."""
        question, result = self._question, self._result
        if question is None or result is None or result.took_part is None:
            return []
        if not question.answers:
            return rows_of("visibility-off", self.tr("Die Zahlen sind zu klein. Man könnte jemanden erkennen."))
        of = whole(question, result.took_part)
        rows = [self._bar(self._together(answer.options), answer.count, of) for answer in question.answers]
        if question.untold:
            #: %1 is a list of answers to a question.
            rest = fill(self.tr("Zu kleine Zahlen: %1"), self._names(question.untold))
            rows += rows_of("visibility-off", rest)
        return rows

    def _bar(self, name: str, count: int, of: int) -> Row:
        #: %1 is an answer, %2 how many chose it, %3 that in per cent: "mit dem Bus: 12 (30 %)".
        text = fill(self.tr("%1: **%2** (%3 %)"), name, str(count), str(per_cent(count, of)))
        return {"text": text, "share": share(count, of)}

    def _group_rows(self) -> list[Row]:
        """The same for each group of people, one after the other."""
        question = self._question
        if question is None:
            return []
        rows: list[Row] = []
        for group in question.groups:
            of = sum(group.counts)
            #: %1 is a group of people, %2 how many of it took part: "65 bis 79: 40 Menschen".
            heading = fill(self.tr("%1: %2 Menschen"), self._together(group.groups), str(of))
            rows.append({"icon": "groups", "text": f"**{heading}**", "heading": True})
            names = [self._together(answer.options) for answer in question.answers]
            rows += [self._bar(name, count, of) for name, count in zip(names, group.counts, strict=True)]
        return rows

    title = Property(str, _title, notify=changed)
    summary = Property(list, _summary, notify=changed)
    told = Property(bool, lambda self: bool(self._result is not None and self._result.questions), notify=changed)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    question = Property(
        str, lambda self: self._text(self._question.question) if self._question is not None else "", notify=changed
    )
    aboutPaper = Property(bool, lambda self: bool(self._paper), notify=changed)
    several = Property(bool, lambda self: self._question is not None and self._question.several, notify=changed)
    rows = Property(list, _rows, notify=changed)
    grouped = Property(bool, lambda self: bool(self._question is not None and self._question.groups), notify=changed)
    groupRows = Property(list, _group_rows, notify=changed)
