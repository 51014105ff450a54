# SPDX-License-Identifier: EUPL-1.2
"""An office's desk as its pages see it: the queue, the application that is open, and the answer that is written."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import get_args

import structlog
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import entries as desk_entries
from kiosk.counter import wording as desk_wording
from kiosk.counter.agenda.model import AgendaModel
from kiosk.counter.model import PAGES
from kiosk.counter.office import entries, wording
from kiosk.counter.office.book import OfficeBook
from kiosk.counter.office.brought import BroughtForm
from kiosk.counter.office.fim_file import fim_failed, fim_files, is_from_fim, schema_of
from kiosk.counter.office.releasing import ReleaseModel
from kiosk.counter.office.rules import (
    NEED_WORDS,
    PUBLIC,
    DeskApplication,
    Due,
    Refusal,
    Say,
    Standing,
    deadline,
    has_ended,
    may,
    released,
    report_of,
    standing,
)
from kiosk.counter.office.submission_file import file_name, submission_file
from kiosk.counter.office.taking_down import TakeDown
from kiosk.counter.paper import Files, PaperJob
from kiosk.counter.queue import Run
from kiosk.counter.reading import Unreadable
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.forms.wording import answered
from kiosk.languages import StaffLanguage
from kiosk.printing.slip import render_slip
from kiosk.shell.entries import EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.applications import CASE_APPLICATION, CASE_DEFECT, MAX_REPLY, Application, ApplicationState
from sync.contract.receipt_code import derive, read_code
from sync.replica.database import ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeModel(QObject):
    """Joins the book of applications with the pages, and knows which page follows which."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        navigation: Navigation,
        run: Run,
        save_folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._save_folder = save_folder
        self._navigation = navigation
        self._run = run
        self.book = OfficeBook(visit, run, self.retell)
        self.agenda_model = AgendaModel(visit, navigation, run, self)
        self.agenda_model.changed.connect(self.retell)
        self._paper = PaperJob(visit, run, self.changed.emit)
        self._only_open = True
        self._case_id = ""
        self._say = Say("working")
        self._refusal: Refusal | None = None
        self._code = ""
        self._code_error = ""
        self._searching = False
        self._brought = BroughtForm(visit, self._paper, lambda: self._lang, self)
        self.take_down = TakeDown(visit, navigation, run, lambda: self.book.office, self._read_again, self)
        self._rows = EntryList(self)
        self._decision_rows = EntryList(self)
        self._office_rows = EntryList(self)
        self._unreadable_rows = EntryList(self)
        self._release = ReleaseModel(visit, navigation, self.book, self._entry, self)

    # --- for the shell

    async def load(self) -> None:
        """Read and open the queue; raises ReplicaError."""
        await self.book.load()
        await self.agenda_model.book.load()
        await self.take_down.load()

    @property
    def waiting(self) -> int:
        """How many answers the platform does not have yet."""
        on_the_way = [entry.sending for entry in self.book.entries()]
        on_the_way += [entry.sending for entry in self.agenda_model.book.entries()]
        return sum(sending in ("saving", "waiting") for sending in on_the_way)

    @property
    def saving(self) -> bool:
        """Whether an answer is being stored just now."""
        return self.book.saving or self.agenda_model.book.saving or self.take_down.saving

    @property
    def first_page(self) -> PageRef:
        """Where a clerk begins."""
        return PageRef(PAGES / "Applications.qml")

    @property
    def unreadable_rows(self) -> EntryList:
        """What came and cannot be read."""
        return self._unreadable_rows

    @property
    def owner_name(self) -> str:
        """Whose desk this is."""
        return self.book.office.name if self.book.office else self.tr("Schalter")

    # --- called by QML

    @Slot(bool)
    def showOnlyOpen(self, only: bool) -> None:
        """Filter the queue."""
        self._only_open = only
        self.retell()

    @Slot(int)
    def openApplication(self, index: int) -> None:
        """One application; its receipt will tell that it was read."""
        self._open(self._rows[index].key)

    @Slot()
    def openFind(self) -> None:
        """To the page where a receipt's code is typed."""
        self.setCode("")
        self._go("FindByReceipt")

    @Slot(str)
    def setCode(self, text: str) -> None:
        """What is typed or scanned."""
        self._code, self._code_error = text, ""
        self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Look for the application of this receipt."""
        if self._searching or not self._code.strip():
            return
        code = read_code(self._code)
        if code is None:
            self._code_error = self.tr("Dieser Code stimmt nicht. Bitte noch einmal vergleichen.")
        else:
            self._searching = True
            self._run(self._find(code))
        self.changed.emit()

    @Slot()
    def claim(self) -> None:
        """Take it on at this desk; what has ended is open again."""
        self._paper.clear()
        self._refusal = self.book.say(self._case_id, Say("working"))
        self.changed.emit()

    @Slot()
    def openDecide(self) -> None:
        """To the page with all that can be answered."""
        self._go("Decide")

    @Slot(int)
    def decide(self, index: int) -> None:
        """One of the decisions; words that were typed for it are kept."""
        chosen = self._decision_rows[index].key
        if chosen == entries.SHOW:
            self._release.begin()
            return
        if chosen == entries.HAND_ON:
            self._go("HandOn")
            return
        state = next(one for one in get_args(ApplicationState) if one == chosen)
        if self._say.state != state:
            self._say = Say(state)
        self._refusal = None
        self.changed.emit()
        self._go("AnswerWords" if state in NEED_WORDS else "AnswerReadBack")

    @Slot(int)
    def handOn(self, index: int) -> None:
        """To this office; words that were typed stay."""
        words = self._say.message if self._say.to else ""
        self._say, self._refusal = Say("handed-over", words, self._office_rows[index].key), None
        self.changed.emit()
        self._go("AnswerReadBack")

    @Slot(str)
    def setWords(self, words: str) -> None:
        """What is to be told."""
        self._say = replace(self._say, message=words)
        self.changed.emit()

    @Slot()
    def addWords(self) -> None:
        """Write something to a decision that needs no words."""
        self._go("AnswerWords")

    @Slot()
    def readBack(self) -> None:
        """To the page that shows the answer before it is given."""
        page = PageRef(PAGES / "AnswerReadBack.qml")
        before = "AnswerWords" if self._needs_words() else "HandOn" if self._say.to else "Decide"
        self._navigation.after(before, page)

    @Slot()
    def answer(self) -> None:
        """Give the answer as it was read."""
        self._refusal = self.book.say(self._case_id, self._say)
        if self._refusal is None:
            self._say = Say("working")
            self._paper.clear()
            self._navigation.after("Applications", PageRef(PAGES / "ApplicationDetails.qml"))
        self.changed.emit()

    @Slot()
    def printFile(self) -> None:
        """All answers on paper."""
        entry = self._entry()
        if entry is not None:
            slip = entries.sheet(entry, self.owner_name, self._visit.now(), self._lang, self.book.office_name)
            draw = partial(self._visit.workers.process, render_slip, slip, "a5")
            self._paper.print(draw, "Antrag", self.tr("Der Vorgang ist gedruckt."))

    @Slot()
    def saveFile(self) -> None:
        """The answers as a file that other programs read."""
        entry = self._entry()
        if entry is not None and isinstance(entry.application, Application):
            self._paper.save_files(partial(self._files, entry.application), self._save_folder)

    @Slot()
    def printBrought(self) -> None:
        """The half-filled form that somebody brought, on paper."""
        slip = self._brought.slip(self.owner_name, self._visit.now())
        if slip is not None:
            draw = partial(self._visit.workers.process, render_slip, slip, "a5")
            self._paper.print(draw, "Formular", self.tr("Das Formular ist gedruckt."))

    @Slot()
    def saveBrought(self) -> None:
        """The same as a file that other programs read."""
        if self._brought.draft is not None:
            self._paper.save_files(partial(self._files, self._brought.draft), self._save_folder)

    @Slot()
    def resumeBrought(self) -> None:
        """Fill in further at this counter what was half filled in."""
        if self._brought.draft is not None and self._brought.keys is not None:
            self.take_down.resume(self._brought.draft, self._brought.keys)

    @Slot()
    def openUnreadable(self) -> None:
        """What came and cannot be read."""
        self._go("Unreadable")

    # --- inside

    def _read_again(self) -> None:
        """Something new is in the queue."""
        self._run(self._read_quietly())

    async def _read_quietly(self) -> None:
        try:
            await self.book.load()
        except ReplicaError as error:
            self.book.problem = error.kind
            self.changed.emit()

    def _may_resume(self) -> bool:
        draft = self._brought.draft
        return draft is not None and self.take_down.of_draft(draft) is not None

    async def _files(self, application: Application) -> Files:
        """The submission, and where the form came from FIM its JSON."""
        crypto = self._visit.workers.crypto
        submission = {file_name(application): await crypto(submission_file, application)}
        try:
            if not await crypto(is_from_fim, application):
                return Files(submission)
            schema = await self._visit.replica.run(schema_of, application, self._visit.now())
            beside = await crypto(fim_files, application, schema)
        except Exception:  # noqa: BLE001 - told to staff in the note, logged for whoever mends it
            # The submission must come out, whatever a form or a kiosk made of the part beside it.
            structlog.get_logger("window").exception("no FIM data", case=str(application.case_id))
            beside = fim_failed(application)
        return Files(submission | dict(beside.contents), beside.read_first)

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _open(self, case_id: str) -> None:
        if case_id != self._case_id:
            self._case_id, self._say = case_id, Say("working")
        self._refusal = None
        self._paper.clear()
        self.retell()
        self._navigation.after("Applications", PageRef(PAGES / "ApplicationDetails.qml"))
        self.book.read(case_id)

    async def _find(self, code: str) -> None:
        outcome = ""
        try:
            keys = await self._visit.workers.crypto(derive, code)
            entry = self.book.under(keys.lookup_id)
            booked = self.agenda_model.book.under(keys.lookup_id)
            if entry is None and booked is None:
                outcome = await self._brought.ask(keys)
        except ReplicaError:
            outcome = "busy"
        finally:
            self._searching = False
        if self._navigation.names[-1] != "FindByReceipt":
            # Whoever has left the page meanwhile does not read it.
            self._brought.close()
            return
        if outcome in ("", "found"):
            self._code = ""
        if outcome == "found":
            self._navigation.replace(PageRef(PAGES / "BroughtForm.qml"))
        elif outcome:
            self._code_error = self._not_found(outcome)
        elif entry is not None:
            self._open(entry.case_id)
        elif booked is not None:
            self.agenda_model.open_found(booked)
        self.changed.emit()

    def _not_found(self, outcome: str) -> str:
        texts = {
            "none": self.tr("Zu diesem Beleg liegt hier nichts vor."),
            "gone": self.tr("Dieses angefangene Formular ist gelöscht. Man kann es neu anfangen."),
            "offline": self.tr("Hier liegt dazu nichts vor, und gerade ist kein Netz, um nachzufragen."),
        }
        return texts.get(outcome, self.tr("Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal."))

    def heard_of_receipts(self) -> None:
        """The engine has news of what was asked for by a code."""
        self._brought.heard()

    def _entry(self) -> DeskApplication | None:
        return self.book.entry(self._case_id)

    @Slot()
    def retell(self) -> None:
        """Make all rows anew: a case stands differently, or a day has passed."""
        lang, now = self._lang, self._visit.now()
        shown = [entry for entry in self.book.applications() if not (self._only_open and has_ended(entry))]
        self._rows.replace([entries.application(entry, now, lang) for entry in shown])
        unreadable = self._unreadable()
        self._unreadable_rows.replace([desk_entries.unreadable(found, lang) for found in unreadable])
        entry = self._entry()
        others = self.book.others(entry) if entry else []
        self._office_rows.replace(entries.offices(others))
        self._decision_rows.replace(entries.decisions(entry, lang, others=bool(others)) if entry else [])
        self._release.changed.emit()
        self.changed.emit()

    def _unreadable(self) -> tuple[Unreadable, ...]:
        return (*self.book.unreadable, *self.agenda_model.book.unreadable)

    def _title(self) -> str:
        entry = self._entry()
        return entry.application.title if entry else self.tr("Antrag")

    def _told(self) -> list[entries.Row]:
        entry = self._entry()
        return entries.told(entry, self._lang) if entry else []

    def _facts(self) -> list[entries.Row]:
        entry = self._entry()
        return entries.facts(entry, self._visit.now(), self._lang, self.book.office_name) if entry else []

    def _state_text(self) -> str:
        entry = self._entry()
        if entry is None:
            return self.tr("Dieser Vorgang ist nicht mehr da. Er wurde zurückgezogen und hier gelöscht.")
        text = wording.sentence(entry, self.book.desk_name, self._lang)
        if entry.sending != "refused":
            return text
        return f"{text} ({desk_wording.sending(entry.sending, False, self._lang)})"

    def _state_kind(self) -> str:
        entry = self._entry()
        if entry is None:
            return "error"
        now = standing(entry)
        if now in (Standing.TAKEN_BACK, Standing.DECLINED):
            return "error"
        urgent = deadline(entry, self._visit.now()).due in (Due.TODAY, Due.OVERDUE)
        return "attention" if urgent or now in (Standing.NEW, Standing.READ, Standing.REPLIED) else "success"

    def _notice(self) -> tuple[str, str]:
        """What went wrong, or came of printing, before how it stands."""
        if self.book.problem:
            return "error", desk_wording.storing(self.book.problem, self._lang)
        if self._refusal is not None:
            return "error", wording.refusal(self._refusal, self._lang)
        return self._paper.result if self._paper.result[1] else (self._state_kind(), self._state_text())

    def _may_claim(self) -> bool:
        """Not what this desk works on already, whatever it said meanwhile."""
        entry = self._entry()
        if entry is None or not may(entry, "working"):
            return False
        ours = entry.answer is not None and entry.answer.desk == self.book.desk_name
        return not ours or standing(entry) is Standing.READ or has_ended(entry)

    def _may_save(self) -> bool:
        """A form's answers only: reports have none that another program would read."""
        entry = self._entry()
        return entry is not None and isinstance(entry.application, Application)

    def _is_there(self) -> bool:
        """Whether the open application has not been withdrawn meanwhile."""
        return self._entry() is not None

    def _has_ended(self) -> bool:
        entry = self._entry()
        return entry is not None and has_ended(entry)

    def _open_count(self) -> int:
        return sum(not has_ended(entry) for entry in self.book.entries())

    def _needs_words(self) -> bool:
        return self._say.state in NEED_WORDS

    def _words_title(self) -> str:
        if self._say.state == "asked":
            return self.tr("Was möchten Sie wissen?")
        if self._say.state == "declined":
            return self.tr("Warum lehnen Sie ab?")
        return self.tr("Was möchten Sie dazu sagen?")

    def _words_hint(self) -> str:
        entry = self._entry()
        return wording.for_whom(entry, self._lang) if entry else ""

    def _answer_rows(self) -> list[entries.Row]:
        """The answer as its receipt will show it."""
        icons = {state: icon for state, icon, _, _ in entries.DECISIONS}
        icon = icons.get(self._say.state, "work")
        entry = self._entry()
        kind = CASE_DEFECT if entry is not None and report_of(entry) else CASE_APPLICATION
        rows: list[entries.Row] = [{"icon": icon, "text": answered(self._say.state, self._visit.words, kind=kind)}]
        if self._say.to:
            name = self.book.office_name(self._say.to)
            rows = [
                {"icon": "town-hall", "text": f"**{name}.** {answered('handed-over', self._visit.words, kind=kind)}"}
            ]
        words = self._say.message.strip()
        if words:
            rows += entries.pieces("forum", "", words)
        if entry is not None and released(entry):
            seen = wording.public_state(PUBLIC[self._say.state], self._lang)
            #: At the counter. %1 is how everybody sees a defect stand: mended.
            rows.append({"icon": "visibility", "text": fill(self.tr("Alle sehen dann: **%1**."), seen)})
        return rows

    def _answer_error(self) -> str:
        return wording.refusal(self._refusal, self._lang) if self._refusal is not None else ""

    agenda = Property(AgendaModel, lambda self: self.agenda_model, constant=True)
    taking = Property(TakeDown, lambda self: self.take_down, constant=True)
    mayResume = Property(bool, _may_resume, notify=changed)
    brought = Property(BroughtForm, lambda self: self._brought, constant=True)
    paperKind = Property(str, lambda self: self._paper.result[0], notify=changed)
    paperText = Property(str, lambda self: self._paper.result[1], notify=changed)
    release = Property(ReleaseModel, lambda self: self._release, constant=True)
    applications = Property(QObject, lambda self: self._rows, constant=True)
    decisions = Property(QObject, lambda self: self._decision_rows, constant=True)
    otherOffices = Property(QObject, lambda self: self._office_rows, constant=True)
    onlyOpen = Property(bool, lambda self: self._only_open, notify=changed)
    openCount = Property(int, _open_count, notify=changed)
    allCount = Property(int, lambda self: len(self.book.entries()), notify=changed)
    unreadableCount = Property(int, lambda self: len(self._unreadable()), notify=changed)
    title = Property(str, _title, notify=changed)
    told = Property(list, _told, notify=changed)
    facts = Property(list, _facts, notify=changed)
    noticeKind = Property(str, lambda self: self._notice()[0], notify=changed)
    noticeText = Property(str, lambda self: self._notice()[1], notify=changed)
    mayClaim = Property(bool, _may_claim, notify=changed)
    mayDecide = Property(bool, lambda self: len(self._decision_rows) > 0, notify=changed)
    maySave = Property(bool, _may_save, notify=changed)
    there = Property(bool, _is_there, notify=changed)
    ended = Property(bool, _has_ended, notify=changed)
    printing = Property(bool, lambda self: self._paper.busy, notify=changed)
    words = Property(str, lambda self: self._say.message, notify=changed)
    wordsNeeded = Property(bool, _needs_words, notify=changed)
    wordsTitle = Property(str, _words_title, notify=changed)
    wordsHint = Property(str, _words_hint, notify=changed)
    maximumWords = Property(int, lambda self: MAX_REPLY, constant=True)
    declines = Property(bool, lambda self: self._say.state == "declined", notify=changed)
    answerRows = Property(list, _answer_rows, notify=changed)
    answerError = Property(str, _answer_error, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    codeError = Property(str, lambda self: self._code_error, notify=changed)
    searching = Property(bool, lambda self: self._searching, notify=changed)
    problem = Property(str, lambda self: desk_wording.storing(self.book.problem, self._lang), notify=changed)
