# SPDX-License-Identifier: EUPL-1.2
"""The ecosystem's model: which surveys and papers of councils there are, and taking part."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import BoardEntry, EcosystemModel, HomeTile, PageRef
from kiosk.ecosystems.participation.council.telling import before_saying
from kiosk.ecosystems.participation.model.answering import PAGES, Answering
from kiosk.ecosystems.participation.model.council import Agenda, Council
from kiosk.ecosystems.participation.model.ideas import Ideas
from kiosk.ecosystems.participation.model.outcome import Outcome
from kiosk.ecosystems.participation.rules import Offered, collections, newest_first, offered
from kiosk.formats import full_date, local
from kiosk.forms.library import known_forms
from kiosk.forms.model.delivery import PAGES as FORM_PAGES
from kiosk.forms.model.delivery import Occasion
from kiosk.forms.model.form import FormModel
from kiosk.languages import published
from kiosk.printing.printout import PAGES as PRINTING_PAGES
from kiosk.rows import rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.council import KIND_COUNCIL_PAPER, CouncilPaper
from sync.contract.ideas import KIND_IDEA, Idea, idea_number
from sync.contract.surveys import KIND_SURVEY, KIND_SURVEY_RESULT, Survey, SurveyResult
from sync.replica.content import read_all
from sync.replica.database import Database

QML_IMPORT_NAME = "Dorfpunkt.Participation"
QML_IMPORT_MAJOR_VERSION = 1

_RESULT, _IDEAS, _COUNCIL = "result:", "ideas:", "council:"


@dataclass(frozen=True)
class _Content:
    surveys: list[tuple[str, Survey]]
    results: list[tuple[str, SurveyResult]]
    ideas: dict[UUID, Idea]
    papers: list[tuple[str, CouncilPaper]]
    forms: frozenset[str]


@QmlElement
class ParticipationModel(EcosystemModel):
    """Papers of councils, surveys that are open, collections of ideas, and results of others."""

    changed = Signal()

    def __init__(self, visit: Visit, shell: QObject) -> None:
        super().__init__(shell)
        assert isinstance(shell, Shell)  # noqa: S101 - the shell hands itself in
        self._visit = visit
        self._shell = shell
        self._surveys: list[tuple[str, Survey]] = []
        self._results: dict[str, SurveyResult] = {}
        self._forms: frozenset[str] = frozenset()
        self._papers: list[tuple[str, CouncilPaper]] = []
        self._chosen: Offered | None = None
        self._answering = Answering(visit, shell, self)
        self._form = FormModel(visit, shell, self, self._answering)
        self._outcome = Outcome(visit, shell, self)
        self._ideas = Ideas(visit, shell, self._answering, self)
        self._ideas.wanted.connect(self._write_idea)
        self._council = Council(visit, shell, self)
        self._council.opinionWanted.connect(self._say_opinion)
        self._council.resultWanted.connect(self._open_result)
        self._outcome.paperWanted.connect(self._council.open_asked)
        self._entries = EntryList(self)
        self._answering.undone.connect(self.changed)
        shell.languageChanged.connect(self._retell)

    # --- what the shell asks

    def page_folders(self) -> set[Path]:
        """Its own, and those of forms and slips."""
        return super().page_folders() | {FORM_PAGES, PRINTING_PAGES}

    async def load(self) -> None:
        """Read surveys, results, ideas and papers of councils."""
        now = self._visit.now()

        def read(db: Database) -> _Content:
            return _Content(
                read_all(db, KIND_SURVEY, Survey, now),
                read_all(db, KIND_SURVEY_RESULT, SurveyResult, now),
                {number: idea for key, idea in read_all(db, KIND_IDEA, Idea, now) if (number := idea_number(key))},
                read_all(db, KIND_COUNCIL_PAPER, CouncilPaper, now),
                known_forms(db, now),
            )

        found = await self._visit.replica.run(read)
        self._surveys, self._forms, self._papers = found.surveys, found.forms, found.papers
        self._results = dict(newest_first(found.results))
        self._ideas.publish(found.ideas)
        self._retell()

    def tiles(self) -> list[HomeTile]:
        """One way in."""
        there = bool(self._council.has_papers() or self._offered() or self._collections() or self._results)
        reason = "" if there else self.tr("Zurzeit fragt hier niemand etwas.")
        page = PageRef(PAGES / "Participation.qml", self)
        return [HomeTile("forum", self.tr("Mitreden"), self.tr("Umfragen, Ideen, Gemeinderat"), page, reason)]

    def board(self) -> list[BoardEntry]:
        """When councils meet, for everybody to listen."""
        return self._council.board()

    def engaged(self) -> bool:
        """From the first answer on."""
        return self._form.engaged() or self._ideas.engaged()

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._answering.attended()

    async def finish(self) -> None:
        """The visit ends."""
        await self._answering.finish()

    def close(self) -> None:
        """The window goes."""
        self._answering.close()

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """To papers of councils, to a survey, to a collection of ideas, or to what came out of a survey."""
        key = self._entries[row].key
        if key == _COUNCIL:
            self._council.open()
            return
        if key.startswith(_IDEAS):
            self._open_ideas(key.removeprefix(_IDEAS))
            return
        if key.startswith(_RESULT):
            self._open_result(key.removeprefix(_RESULT))
            return
        self._fill_in(next((one for one in self._offered() if one.id == key), None))

    # --- inside

    def _fill_in(self, one: Offered | None) -> None:
        if one is not None:
            self._chosen = one
            self._answering.begin(one)
            self._form.open(one.survey.form, self._occasion(one))

    @Slot(str)
    def _say_opinion(self, paper: str) -> None:
        """From a paper to the questions about it."""
        self._fill_in(self._council.reacting(paper))

    @Slot(str)
    def _open_result(self, survey: str) -> None:
        result = self._results.get(survey)
        if result is not None:
            self._outcome.open(result, self._council.about(survey))

    def _open_ideas(self, key: str) -> None:
        taking = next((one for one in self._offered() if one.id == key), None)
        for found, survey in self._collections():
            if found == key:
                self._ideas.open(key, survey, taking)

    @Slot()
    def _write_idea(self) -> None:
        """From the ideas of others to the form for one's own."""
        collection = self._ideas.collection_id
        self._fill_in(next((one for one in self._offered() if one.id == collection), None))

    def _offered(self) -> list[Offered]:
        found = offered(self._surveys, self._visit.policy, self._municipality, self._today)
        return [one for one in found if one.survey.form in self._forms]

    def _collections(self) -> list[tuple[str, Survey]]:
        """Those with something to read, or that take ideas: the trustee permits them, as every survey."""
        taking = {one.id for one in self._offered()} | self._ideas.begun
        return [one for one in collections(self._surveys, self._municipality, self._today) if one[0] in taking]

    @property
    def _municipality(self) -> str:
        return self._visit.identity.place.municipality if self._visit.identity else ""

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    def _occasion(self, one: Offered) -> Occasion:
        lang, words = self._visit.language, self._visit.words
        paper = self._council.paper(self._council.about(one.id))
        if paper is not None:
            rows = before_saying(paper, one, words)
        else:
            rows = rows_of("forum", told(published(one.survey.asks, lang), words))
        rows += rows_of("visibility-off", self.tr("**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand."))
        if one.grant.one_each:
            code = self.tr("Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.")
            rows.append({"icon": "key", "text": code, "tone": "attention"})
        heading = self.tr("Ihre Meinung, keine Abstimmung") if paper is not None else self.tr("Umfrage, keine Wahl")
        if one.survey.ideas:
            rows += rows_of("visibility", self.tr("Das Amt liest jede Idee, bevor alle sie sehen."))
            heading = self.tr("Ihre Idee")
        # One form asks about every paper: its own title says nothing.
        title = told(published(paper.title, lang), words) if paper is not None else ""
        return Occasion(service="", recipient=one.survey.recipient, heading=heading, said_first=rows, subject=title)

    @Slot()
    def _retell(self) -> None:
        lang, words = self._visit.language, self._visit.words
        offering = {one.id: one for one in self._offered()}
        agenda = Agenda(self._municipality, self._today, self._papers, dict(self._surveys), self._results, offering)
        self._council.publish(agenda)
        entries = []
        if self._council.has_papers():
            title = self.tr("Aus dem Gemeinderat")
            entries.append(Entry(_COUNCIL, title, subtitle=self._council.in_short(), icon="town-hall"))
        for one in offering.values():
            if one.survey.ideas or self._council.about(one.id):
                # Who is asked about a paper reads first what it is about.
                continue
            #: %1 is the last day on which somebody can take part in a survey.
            until = fill(self.tr("Mitmachen bis %1"), full_date(one.survey.closes, lang))
            title = told(published(one.survey.title, lang), words)
            entries.append(Entry(one.id, title, subtitle=until, icon="forum"))
        for key, survey in self._collections():
            title = told(published(survey.title, lang), words)
            about = self.tr("Ideen lesen und eigene abgeben")
            if survey.closes < self._today:
                #: Under a collection of ideas that is over.
                about = self.tr("Ideen lesen, und was daraus wird")
            entries.append(Entry(_IDEAS + key, title, subtitle=about, icon="lightbulb"))
        for key, result in self._results.items():
            title = told(published(result.title, lang), words)
            #: %1 is the day on which the result of a survey was made.
            on = fill(self.tr("Ergebnis vom %1"), full_date(result.told_on, lang))
            entries.append(Entry(_RESULT + key, title, subtitle=on, icon="monitoring"))
        self._entries.replace(entries)
        if self._chosen is not None:
            self._form.say_for(self._occasion(self._chosen))
        self.changed.emit()

    entries = Property(QObject, lambda self: self._entries, constant=True)
    outcome = Property(Outcome, lambda self: self._outcome, constant=True)
    council = Property(Council, lambda self: self._council, constant=True)
    ideas = Property(Ideas, lambda self: self._ideas, constant=True)
    answering = Property(Answering, lambda self: self._answering, constant=True)
