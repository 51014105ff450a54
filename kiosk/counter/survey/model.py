# SPDX-License-Identifier: EUPL-1.2
"""An office's surveys as its pages see them: which there are, what may be told of one, and telling it."""

from collections.abc import Coroutine
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import wording as desk_wording
from kiosk.counter.ideas.model import IdeaDesk
from kiosk.counter.model import PAGES
from kiosk.counter.queue import Run, desk_of
from kiosk.counter.survey import entries
from kiosk.counter.survey.counting import (
    Counted,
    OwnSurvey,
    count,
    own_surveys,
    read_survey,
    result_of,
    sign_result,
)
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.formats import local
from kiosk.languages import StaffLanguage
from kiosk.rows import Row
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from sync.replica.database import ReplicaError
from sync.replica.surveys import queue_result

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

MAX_BECOMES = 600
"""Signs of what becomes of a survey."""


@QmlElement
class SurveyDesk(QObject):
    """One survey at a time is counted; nothing of its answers is kept but what lies sealed in the replica."""

    changed = Signal()

    def __init__(self, visit: Visit, navigation: Navigation, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self._run = run
        self._own: list[OwnSurvey] = []
        self._id = ""
        self._counted: Counted | None = None
        self._trouble = ""
        self._becomes = ""
        self._busy = False
        self._rows = EntryList(self)
        self._ideas = IdeaDesk(visit, navigation, run, self)
        self._ideas.changed.connect(self._retell_rows)

    # --- for the shell

    async def load(self) -> None:
        """Read which surveys this desk has; raises ReplicaError."""
        desk = desk_of(self._visit)
        if desk is not None:
            self._own = await self._visit.replica.run(own_surveys, desk.recipient, self._visit.now())
            await self._ideas.load((own.id, own.survey) for own in self._own if own.survey.ideas)
        self.retell()

    def retell(self) -> None:
        """Make all rows anew."""
        self._ideas.retell()
        self._retell_rows()

    # --- called by QML

    @Slot()
    def open(self) -> None:
        """To the list of surveys."""
        self._go("Surveys")

    @Slot(int)
    def choose(self, row: int) -> None:
        """Count one, or look at the ideas of one."""
        if self._own[row].survey.ideas:
            self._ideas.open(self._own[row].id)
            return
        self._id, self._counted, self._trouble, self._becomes = self._own[row].id, None, "", ""
        self.changed.emit()
        self._go("SurveyTally")
        if self._ready():
            self._start(self._count())

    @Slot()
    def openWritten(self) -> None:
        """What people wrote."""
        self._go("SurveyWritten")

    @Slot()
    def openBecomes(self) -> None:
        """To the line that says what becomes of it."""
        self._go("SurveyBecomes")

    @Slot(str)
    def setBecomes(self, text: str) -> None:
        """What is typed."""
        self._becomes = text[:MAX_BECOMES]
        self.changed.emit()

    @Slot()
    def readBack(self) -> None:
        """To the page that shows all that will be told."""
        self._navigation.after("SurveyTally", PageRef(PAGES / "SurveyTell.qml"))

    @Slot()
    def tell(self) -> None:
        """Sign it and hand it in with the next round."""
        if self._counted is not None:
            self._start(self._tell(self._counted))

    # --- inside

    @Slot()
    def _retell_rows(self) -> None:
        self._rows.replace([self._entry(own) for own in self._own])
        self.changed.emit()

    def _entry(self, own: OwnSurvey) -> Entry:
        if own.survey.ideas:
            return entries.listed(own, *self._ideas.standing(own.id))
        return entries.survey(own, self._today, self._lang)

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _chosen(self) -> OwnSurvey | None:
        return next((own for own in self._own if own.id == self._id), None)

    def _ready(self) -> bool:
        """Whether it can be counted here and now."""
        own = self._chosen()
        return own is not None and own.collected and own.result in ("", "refused")

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self._busy:
            work.close()
            return
        self._busy = True
        self.changed.emit()
        self._run(work)

    async def _count(self) -> None:
        visit, own, desk = self._visit, self._chosen(), desk_of(self._visit)
        try:
            if own is None or desk is None:
                return
            form, sealed = await visit.replica.run(read_survey, own, visit.now())
            if form is None:
                self._trouble = "no-form"
                return
            counted = await visit.workers.crypto(count, own, form, sealed, desk.keys)
            if own.id == self._id:
                self._counted = counted
        except ReplicaError as error:
            self._trouble = error.kind
        finally:
            self._busy = False
            self.changed.emit()

    async def _tell(self, counted: Counted) -> None:
        visit, own, desk = self._visit, self._chosen(), desk_of(self._visit)
        try:
            if own is None or desk is None:
                return
            becomes = {"de": self._becomes.strip()} if self._becomes.strip() else {}
            result = result_of(own, counted, becomes, self._today)
            signed = await visit.workers.crypto(sign_result, result, desk.identity.key)
            await visit.replica.run(queue_result, own.id, signed)
            await self.load()
            visit.poke()
            self._navigation.after("Surveys", PageRef(PAGES / "SurveyTally.qml"))
        except ReplicaError as error:
            self._trouble = error.kind
        finally:
            self._busy = False
            self.changed.emit()

    def _notice(self) -> tuple[str, str]:
        """How the chosen survey stands, or what went wrong."""
        own = self._chosen()
        if own is None:
            return "error", self.tr("Diese Umfrage ist nicht mehr da.")
        if self._trouble == "no-form":
            return "error", self.tr(
                "Das Formular dieser Umfrage ist noch nicht hier. Bitte später noch einmal öffnen."
            )
        if self._trouble:
            return "error", desk_wording.storing(self._trouble, self._lang)
        return entries.standing(own, self._today, self._lang, counting=self._busy and self._counted is None)

    def _facts(self) -> list[Row]:
        return entries.facts(self._counted, self._lang) if self._counted is not None else []

    def _told_rows(self) -> list[Row]:
        """What will be told, number for number."""
        if self._counted is None:
            return []
        return entries.told(self._counted, self._becomes.strip(), self._lang)

    def _written_rows(self) -> list[Row]:
        return entries.written_rows(self._counted, self._lang) if self._counted is not None else []

    def _title(self) -> str:
        own = self._chosen()
        return own.survey.title.get("de", own.id) if own is not None else self.tr("Umfrage")

    ideas = Property(IdeaDesk, lambda self: self._ideas, constant=True)
    surveys = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._own), notify=changed)
    title = Property(str, _title, notify=changed)
    noticeKind = Property(str, lambda self: self._notice()[0], notify=changed)
    noticeText = Property(str, lambda self: self._notice()[1], notify=changed)
    facts = Property(list, _facts, notify=changed)
    toldRows = Property(list, _told_rows, notify=changed)
    writtenRows = Property(list, _written_rows, notify=changed)
    counted = Property(bool, lambda self: self._counted is not None and self._ready(), notify=changed)
    wrote = Property(
        bool, lambda self: self._counted is not None and any(self._counted.written.values()), notify=changed
    )
    becomes = Property(str, lambda self: self._becomes, notify=changed)
    maximumBecomes = Property(int, lambda self: MAX_BECOMES, constant=True)
    busy = Property(bool, lambda self: self._busy, notify=changed)
