# SPDX-License-Identifier: EUPL-1.2
"""A form that is asked question by question and read back; what becomes of it is for whoever inherits this."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.formats import BERLIN, local
from kiosk.forms.answers import said, shortened
from kiosk.forms.applying import told_of
from kiosk.forms.library import FormGoneError, OpenForm, open_form
from kiosk.forms.model.question import QuestionModel
from kiosk.languages import Language, published
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from kiosk.words import told
from sync.contract.applications import FormDraft, Told
from sync.forms.filling import Filling, TooCostlyError
from sync.forms.interview import Interview, Said, Step
from sync.forms.restoring import UnreadableAnswersError, restore
from sync.replica.database import Database, ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Pages:
    """The files of the pages on which a form is asked."""

    intro: Path
    question: Path
    answers: Path
    given_up: Path


@QmlElement
class Conversation(QObject):
    """One form at a time. Nothing of it outlives this object."""

    changed = Signal()
    answersChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        navigation: Navigation,
        run: Callable[[Coroutine[Any, Any, None]], None],
        pages: Pages,
        parent: QObject,
    ) -> None:
        """`run` starts work beside the window."""
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self._run = run
        self._pages = pages
        self._form: OpenForm | None = None
        self._interview: Interview | None = None
        self._state = ""
        self._questions: list[QuestionModel] = []
        self._mending = False
        """Whoever answers came from what was read back to one question, and goes back there."""
        self._changed_since = False
        """The form is another one than when its answers were given."""
        self._answers = EntryList(self)

    # --- for the questions

    @property
    def interview(self) -> Interview:
        """The conversation; there is one as soon as a question is shown."""
        assert self._interview is not None  # noqa: S101 - questions are made from it
        return self._interview

    @property
    def lang(self) -> Language:
        """The language of the visit."""
        return self._visit.language

    @property
    def subject(self) -> str:
        """What the questions are about, where the form does not say it; empty: nothing but the form."""
        return ""

    @property
    def today(self) -> date:
        """The calendar day of the village."""
        return local(self._visit.now()).date()

    def answered(self, step: Step) -> None:
        """Go on after a step: to what comes next, or to what is read back."""
        following = self.interview.waiting(step) if self._mending else self.interview.after(step)
        if following is not None:
            self._ask(following)
            return
        # What an earlier answer made necessary is asked before everything is read back.
        try:
            missing = self.interview.waiting()
        except TooCostlyError:
            self.failed()
            return
        if missing is not None:
            self._ask(missing)
        else:
            self._read_back()

    def failed(self) -> None:
        """The form asks for more than this device can bear: it is given up, and the page says so."""
        self._state = "too-costly"
        self._form = self._interview = None
        self._after_intro(self._pages.given_up)
        self.changed.emit()

    # --- called by QML

    @Slot()
    def begin(self) -> None:
        """`Beginnen`, or go on where there are answers already."""
        if self._interview is None:
            return
        first = self._interview.first()
        if first is None:
            self._read_back()
        else:
            self._mending = False
            self._ask(first)

    @Slot(int)
    def change(self, row: int) -> None:
        """From what is read back to one question."""
        answered = self._said()
        if row < len(answered):
            self._mending = True
            self._ask(answered[row].step)

    # --- for whoever inherits

    def _begin_anew(self) -> None:
        """Forget the form that was open; another one is on its way."""
        self._form = self._interview = None
        self._state, self._changed_since = "opening", False

    async def _open(self, form_id: str) -> None:
        """Read a form and begin it."""
        try:
            # A large form takes some tenths of a second to read and to begin: not on the window's thread.
            self._form, self._interview = await self._visit.replica.run(self._opened, form_id)
            self._state = ""
        except (FormGoneError, ReplicaError):
            self._state = "gone"
        except TooCostlyError:
            self._state = "too-costly"
        self._questions = []
        self._retell()

    async def _reopen(self, draft: FormDraft) -> None:
        """Read the form of what was half filled in, and go on where somebody stopped."""
        try:
            form, self._interview, lost = await self._visit.replica.run(self._reopened, draft)
            self._form, self._state = form, ""
            self._changed_since = lost > 0 or form.form.xml_sha256 != draft.xml_sha256
        except (FormGoneError, ReplicaError, UnreadableAnswersError):
            self._state = "gone"
        except TooCostlyError:
            self._state = "too-costly"
        self._questions = []
        self._retell()
        on_intro = self._navigation.names[-1] == self._pages.intro.stem
        if self._interview is None or not on_intro or self._changed_since:
            return
        steps = self._interview.steps
        stopped = steps[draft.place - 1] if 0 < draft.place <= len(steps) else self._missing()
        if stopped is not None:
            self._mending = False
            self._ask(stopped)
        else:
            self._read_back()

    def _begun(self, form: OpenForm) -> Interview:
        return Interview(self._filling(form))

    def _missing(self) -> Step | None:
        """The first question whose answer is missing or wrong; None also where finding out costs too much."""
        try:
            return self._interview.waiting() if self._interview is not None else None
        except TooCostlyError:
            return None

    def _ask(self, step: Step) -> None:
        question = QuestionModel(self, step, self)
        self._questions.append(question)
        self._navigation.push(PageRef(self._pages.question, question))

    def _said(self) -> list[Said]:
        return self._interview.said() if self._interview is not None else []

    def _in_language(self, form: OpenForm, interview: Interview, lang: Language, own: str) -> tuple[Told, ...]:
        """All answers in the form's words of a language; `own` heads those that stand under no heading."""
        shown = interview.filling.language
        interview.filling.language = form.form.languages.get(lang) or form.form.languages.get("de", shown)
        spoken = told_of(interview.said(), lang, own)
        interview.filling.language = shown
        return spoken

    def _in_german(self, form: OpenForm, interview: Interview) -> tuple[Told, ...]:
        """All answers as every desk reads them."""
        return self._in_language(form, interview, "de", "Angaben")

    def _has_answers(self) -> bool:
        """Whether this form has any; another may be on its way in the same visit."""
        return self._interview is not None and self._interview.begun()

    @Slot()
    def _retell(self) -> None:
        """Say everything again: another language, or another form."""
        if self._form is not None and self._interview is not None:
            language = self._language_of(self._form)
            if language is not None:
                self._interview.filling.language = language
        for question in self._questions:
            question.refresh()
        self._tell_answers()
        self.changed.emit()

    # --- inside

    def _after_intro(self, file: Path) -> None:
        self._navigation.after(self._pages.intro.stem, PageRef(file, self))

    def _opened(self, db: Database, form_id: str) -> tuple[OpenForm, Interview]:
        form = open_form(db, form_id, self._visit.now())
        return form, self._begun(form)

    def _reopened(self, db: Database, draft: FormDraft) -> tuple[OpenForm, Interview, int]:
        form = open_form(db, draft.form, self._visit.now())
        filling = self._filling(form)
        lost = restore(filling, draft.instance)
        return form, Interview(filling), lost

    def _filling(self, form: OpenForm) -> Filling:
        return Filling(form.definition, clock=self._visit.now, zone=BERLIN, language=self._language_of(form))

    def _language_of(self, form: OpenForm) -> str | None:
        """The form's own name of the language of the visit, or of German."""
        languages = form.form.languages
        return languages.get(self._visit.language) or languages.get("de")

    def _read_back(self) -> None:
        self._mending = False
        self._tell_answers()
        self._after_intro(self._pages.answers)
        # Questions whose pages are gone are not asked again by going back.
        self._questions = []

    def _tell_answers(self) -> None:
        entries = [
            Entry(
                f"{number}:{'/'.join(one.step.node.path)}", shortened(said(one, self.lang)), subtitle=one.question,
                icon="edit",
            )
            for number, one in enumerate(self._said())
        ]  # fmt: skip
        self._answers.replace(entries)
        self.answersChanged.emit()

    def _title(self) -> str:
        if self._form is None or self.subject:
            return self.subject
        return told(published(self._form.form.title, self.lang), self._visit.words)

    def _trouble(self) -> str:
        texts = {
            "gone": self.tr("Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal."),
            "too-costly": self.tr("Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach."),
        }
        return texts.get(self._state, "")

    title = Property(str, _title, notify=changed)
    opening = Property(bool, lambda self: self._state == "opening", notify=changed)
    ready = Property(bool, lambda self: self._interview is not None, notify=changed)
    trouble = Property(str, _trouble, notify=changed)
    begun = Property(bool, _has_answers, notify=answersChanged)
    answers = Property(QObject, lambda self: self._answers, constant=True)
