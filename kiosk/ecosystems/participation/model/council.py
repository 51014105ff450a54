# SPDX-License-Identifier: EUPL-1.2
"""Papers of councils as QML sees them: the list, one paper with its questions, and the ways on from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import BoardEntry, PageRef
from kiosk.ecosystems.participation.council.rules import about_papers, ended, may_react, meetings, shown
from kiosk.ecosystems.participation.council.telling import (
    Part,
    Told,
    in_short,
    made_up,
    notice,
    parts,
    slip,
)
from kiosk.ecosystems.participation.model.answering import PAGES
from kiosk.ecosystems.participation.rules import Offered
from kiosk.formats import dated
from kiosk.languages import base, isolated, published
from kiosk.printing.printout import Printout
from kiosk.printing.slip import Slip
from kiosk.rows import Row
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import told
from sync.contract.council import CouncilPaper
from sync.contract.surveys import Survey, SurveyResult

QML_IMPORT_NAME = "Dorfpunkt.Participation"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Agenda:
    """What is known of councils here, and of the surveys about their papers."""

    municipality: str = ""
    today: date = date.min
    papers: list[tuple[str, CouncilPaper]] = field(default_factory=list)
    surveys: Mapping[str, Survey] = field(default_factory=dict)
    results: Mapping[str, SurveyResult] = field(default_factory=dict)
    offered: Mapping[str, Offered] = field(default_factory=dict)


@QmlElement
class Council(QObject):
    """The papers of the own council and of the Kreistag."""

    changed = Signal()
    partChanged = Signal()
    opinionWanted = Signal(str)
    """Somebody wants to say what they think of a paper; its key."""
    resultWanted = Signal(str)
    """Somebody wants to read what people said; the survey's id."""

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._agenda = Agenda()
        self._papers: dict[str, CouncilPaper] = {}
        self._key = ""
        self._told: Told | None = None
        self._parts: tuple[Part, ...] = ()
        self._part = ""
        self._entries = EntryList(self)
        self._questions = EntryList(self)
        self._printout = Printout(visit, shell, self)

    # --- for the ecosystem

    def publish(self, agenda: Agenda) -> None:
        """What is known; the pages follow, also into another language."""
        self._agenda = agenda
        self._papers = dict(shown(agenda.papers, agenda.municipality, agenda.today))
        self._retell()
        self._printout.refresh()

    def open(self) -> None:
        """To the list."""
        self._go("CouncilPapers")

    def open_paper(self, key: str) -> None:
        """To one paper."""
        if self._show(key):
            self._go("CouncilPaper")

    @Slot(str)
    def open_asked(self, key: str) -> None:
        """To the paper about which was asked; whoever came from there does not walk in circles."""
        if self._show(key):
            self._shell.pages.after("Participation", PageRef(PAGES / "CouncilPaper.qml", self))

    def paper(self, key: str) -> CouncilPaper | None:
        """A paper that is shown here."""
        return self._papers.get(key)

    def about(self, survey: str) -> str:
        """The key of the paper that a survey asks about; empty where it asks about none that is shown here."""
        return about_papers(self._papers.items()).get(survey, "")

    def reacting(self, key: str) -> Offered | None:
        """The survey in which somebody can say what they think of a paper."""
        paper = self._papers.get(key)
        return may_react(paper, self._agenda.offered, self._agenda.today) if paper is not None else None

    def has_papers(self) -> bool:
        """Whether there is anything to read."""
        return bool(self._papers)

    def in_short(self) -> str:
        """What somebody finds there, for the list of all ways to take part."""
        if any(self.reacting(key) is not None for key in self._papers):
            #: Below an entry that leads to papers of the council.
            return self.tr("Lesen, worum es geht, und Ihre Meinung sagen")
        #: Below an entry that leads to papers of the council.
        return self.tr("Lesen, worum es geht, und was daraus wird")

    def board(self) -> list[BoardEntry]:
        """Public meetings of the coming days."""
        lang = self._visit.language
        found = meetings(self._papers.values(), self._agenda.municipality, self._agenda.today)
        return [
            BoardEntry(
                "town-hall",
                isolated(one.body, lang),
                tuple(line for line in (dated(one.on, lang, one.starts), isolated(one.where, lang)) if line),
            )
            for one in found
        ]

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """To one paper of the list."""
        self.open_paper(self._entries[row].key)

    @Slot(int)
    def openPart(self, row: int) -> None:
        """Answer one question in full; what people said has pages of its own."""
        self._part = self._questions[row].key
        survey = self._told.paper.survey if self._told is not None else None
        if self._part == "said" and survey is not None:
            self.resultWanted.emit(survey)
            return
        self.partChanged.emit()
        self._go("CouncilPart")

    @Slot()
    def sayOpinion(self) -> None:
        """`Meine Meinung sagen`."""
        if self.reacting(self._key) is not None:
            self.opinionWanted.emit(self._key)

    @Slot()
    def takeAway(self) -> None:
        """`Auf Papier mitnehmen`."""
        self._printout.take_away(self._slip, self._to_write_down)

    # --- inside

    def _go(self, name: str) -> None:
        self._shell.pages.push(PageRef(PAGES / f"{name}.qml", self))

    def _show(self, key: str) -> bool:
        if key not in self._papers:
            return False
        self._key = key
        self._retell()
        return True

    def _tell(self, key: str, paper: CouncilPaper) -> Told:
        survey = paper.survey or ""
        return Told(
            paper,
            self._agenda.today,
            self.reacting(key),
            self._agenda.surveys.get(survey),
            survey in self._agenda.results,
        )

    def _retell(self) -> None:
        words = self._visit.words
        self._entries.replace([self._entry(key, paper) for key, paper in self._papers.items()])
        paper = self._papers.get(self._key)
        self._told = self._tell(self._key, paper) if paper is not None else None
        self._parts = parts(self._told, words) if self._told is not None else ()
        self._questions.replace(
            [Entry(part.kind, part.question, subtitle=part.answer, icon=part.icon) for part in self._parts]
        )
        self.changed.emit()
        self.partChanged.emit()

    def _entry(self, key: str, paper: CouncilPaper) -> Entry:
        words, found = self._visit.words, published(paper.title, self._visit.language)
        one = self._tell(key, paper)
        icon = "forum" if one.reacting is not None else "task-alt" if ended(paper) else "event"
        return Entry(
            key, told(found, words), subtitle=in_short(one, words), icon=icon,
            lang=base(found.lang) if found.fell_back else "",
        )  # fmt: skip

    def _slip(self) -> Slip | None:
        if self._told is None:
            return None
        return slip(self._told, self._visit.settings.village, self._visit.now(), self._visit.words)

    def _to_write_down(self) -> list[Row]:
        """What helps most where nothing comes out of the printer: when and where the council meets."""
        return [row for part in self._parts if part.kind == "when" for row in part.rows]

    def _shown_part(self) -> Part | None:
        return next((part for part in self._parts if part.kind == self._part), None)

    def _title(self) -> str:
        if self._told is None:
            return self.tr("Diese Vorlage wird nicht mehr gezeigt")
        return told(published(self._told.paper.title, self._visit.language), self._visit.words)

    def _notice(self) -> str:
        if self._told is None:
            return ""
        return notice(self._told, self._visit.words)

    def _kind_text(self) -> str:
        """What one looks at; nobody takes what is made up for true."""
        if self._told is not None and self._told.paper.example:
            return made_up(self._visit.words)
        return self.tr("Eine Vorlage aus dem Rat")

    def _brief_text(self) -> str:
        """Both in one line or two, where there is no room for more."""
        made = made_up(self._visit.words) if self._told is not None and self._told.paper.example else ""
        return " ".join(part for part in (made, self._notice()) if part)

    def _notice_kind(self) -> str:
        if self._told is None:
            return "info"
        return "success" if ended(self._told.paper) and not self._told.paper.example else "info"

    entries = Property(QObject, lambda self: self._entries, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    printout = Property(Printout, lambda self: self._printout, constant=True)
    title = Property(str, _title, notify=changed)
    kindText = Property(str, _kind_text, notify=changed)
    briefText = Property(str, _brief_text, notify=changed)
    noticeText = Property(str, _notice, notify=changed)
    noticeKind = Property(str, _notice_kind, notify=changed)
    mayReact = Property(bool, lambda self: self.reacting(self._key) is not None, notify=changed)
    there = Property(bool, lambda self: self._told is not None, notify=changed)
    partQuestion = Property(
        str, lambda self: part.question if (part := self._shown_part()) else "", notify=partChanged
    )
    partRows = Property(
        list, lambda self: list(part.rows) if (part := self._shown_part()) else [], notify=partChanged
    )
