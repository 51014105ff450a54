# SPDX-License-Identifier: EUPL-1.2
"""Ideas for the village: which there are, what becomes of each, support and comments, and writing down one's own."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.ecosystems.participation.model.answering import PAGES, Answering
from kiosk.ecosystems.participation.rules import Offered, most_wanted_first
from kiosk.formats import full_date
from kiosk.languages import Published, base, published
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.ideas import MAX_COMMENT, SUPPORT_STEP, Contribution, Idea, IdeaStanding
from sync.contract.ordering import Texts
from sync.contract.surveys import Survey
from sync.surveys.ideas import takes_more

QML_IMPORT_NAME = "Dorfpunkt.Participation"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS: dict[IdeaStanding, str] = {
    "open": "lightbulb", "planned": "task-alt", "done": "check-circle", "declined": "close",
}  # fmt: skip


@QmlElement
class Ideas(QObject):
    """One collection at a time, and one idea of it."""

    changed = Signal()
    wanted = Signal()
    """Somebody wants to write down an idea of their own."""

    def __init__(self, visit: Visit, shell: Shell, answering: Answering, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._answering = answering
        self._all: Mapping[UUID, Idea] = {}
        self._collection: tuple[str, Survey | None] = ("", None)
        self._offered: Offered | None = None
        self._id: UUID | None = None
        self._comment = ""
        self._sent: Contribution | None = None
        self._supported: set[UUID] = set()
        self._entries = EntryList(self)
        answering.contributed.connect(self._on_stored)
        answering.contributionUndone.connect(self._on_undone)
        shell.languageChanged.connect(self.retell)

    # --- for the ecosystem

    def publish(self, ideas: Mapping[UUID, Idea]) -> None:
        """What shows, of all collections; the page follows."""
        self._all = ideas
        self.retell()

    def open(self, key: str, survey: Survey, offered: Offered | None) -> None:
        """To the ideas of a collection. `offered`: where it still takes some."""
        self._collection, self._offered = (key, survey), offered
        self.retell()
        self._go("Ideas")

    @property
    def collection_id(self) -> str:
        """Which collection is looked at."""
        return self._collection[0]

    @property
    def begun(self) -> frozenset[str]:
        """The collections of which ideas show."""
        return frozenset(idea.survey for idea in self._all.values())

    def engaged(self) -> bool:
        """Whether somebody is about to say something to an idea."""
        return bool(self._comment.strip())

    @Slot()
    def retell(self) -> None:
        """All words anew."""
        entries = []
        ours = [(key, idea) for key, idea in self._all.items() if idea.survey == self._collection[0]]
        for key, idea in most_wanted_first(ours):
            found = self._found(idea.title)
            said = [part for part in (self._standing(idea.standing), self._support(idea.supports)) if part]
            entries.append(
                Entry(
                    str(key),
                    told(found, self._visit.words),
                    subtitle=" · ".join(said),
                    icon=_ICONS[idea.standing],
                    lang=base(found.lang) if found.fell_back else "",
                )
            )
        self._entries.replace(entries)
        self.changed.emit()

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """To one idea."""
        self._id, self._comment = UUID(self._entries[row].key), ""
        self.changed.emit()
        self._go("Idea")

    @Slot()
    def write(self) -> None:
        """To the form for an idea of one's own."""
        if self._offered is not None:
            self.wanted.emit()

    @Slot()
    def support(self) -> None:
        """`Das unterstütze ich`."""
        if self._can_support():
            self._contribute(support=True)

    @Slot()
    def openComment(self) -> None:
        """To the line for what one has to say."""
        if self._can_comment():
            self._go("IdeaComment")

    @Slot(str)
    def setComment(self, text: str) -> None:
        """What is typed."""
        self._comment = text[:MAX_COMMENT]
        self.changed.emit()

    @Slot()
    def sendComment(self) -> None:
        """Read it back, and ask whether it is to go."""
        if self._comment.strip() and self._can_comment():
            self._contribute(text=self._comment.strip())

    # --- inside

    @property
    def _idea(self) -> Idea | None:
        return self._all.get(self._id) if self._id is not None else None

    def _contribute(self, *, support: bool = False, text: str = "") -> None:
        offered, idea = self._offered, self._idea
        if offered is None or idea is None:
            return
        self._sent = Contribution(
            survey=offered.id, lang=base(self._visit.language), idea=self._id, support=support, text=text
        )
        self._answering.contribute(offered, self._sent, self._text(idea.title))

    @Slot()
    def _on_stored(self) -> None:
        """Nobody says twice in one visit that they support an idea."""
        if self._sent is not None and self._sent.support and self._sent.idea is not None:
            self._supported.add(self._sent.idea)
        self._comment = ""
        self.changed.emit()

    @Slot()
    def _on_undone(self) -> None:
        if self._sent is not None and self._sent.idea is not None:
            self._supported.discard(self._sent.idea)
            self._comment = self._sent.text
        self._sent = None
        self.changed.emit()

    def _go(self, name: str) -> None:
        self._shell.pages.push(PageRef(PAGES / f"{name}.qml", self))

    def _found(self, texts: Texts) -> Published:
        return published(texts, self._visit.language)

    def _text(self, texts: Texts) -> str:
        return told(self._found(texts), self._visit.words)

    def _rows_of(self, icon: str, texts: Texts, around: str = "%1") -> list[Row]:
        """Somebody's words, in the language in which they are."""
        found = self._found(texts)
        return rows_of(
            icon, fill(around, told(found, self._visit.words)), base(found.lang) if found.fell_back else ""
        )

    def _support(self, count: int) -> str:
        #: %1 is a number, 5 or more: so many people at least support an idea.
        return fill(self.tr("Mindestens %1 sind dafür"), str(count)) if count else ""

    def _standing(self, standing: IdeaStanding) -> str:
        return {
            "open": "",
            #: What the town hall makes of an idea.
            "planned": self.tr("Wird gemacht"),
            #: What the town hall makes of an idea.
            "done": self.tr("Ist gemacht"),
            #: What the town hall makes of an idea.
            "declined": self.tr("Geht nicht"),
        }[standing]

    def _rows(self) -> list[Row]:
        """All that is known of the chosen idea."""
        idea = self._idea
        if idea is None:
            return rows_of("info", self.tr("Diese Idee wird nicht mehr gezeigt."))
        rows = self._rows_of("lightbulb", idea.text)
        standing = self._standing(idea.standing)
        if standing:
            rows += rows_of(_ICONS[idea.standing], f"**{standing}.**")
        if any(idea.says.values()):
            #: What the town hall says to an idea; %1 is a sentence of theirs.
            rows += self._rows_of("town-hall", idea.says, self.tr("Das Amt sagt: %1"))
        if idea.supports:
            #: %1 is a number, 5 or more.
            many = fill(self.tr("**Mindestens %1 Menschen** sind dafür."), str(idea.supports))
            rows += rows_of("thumb-up", many)
        else:
            #: %1 is a number: so many people have to support an idea before their number is shown.
            few = fill(self.tr("Ab %1 Menschen, die dafür sind, steht hier die Zahl."), str(SUPPORT_STEP))
            rows += rows_of("thumb-up", few)
        if self._id in self._supported:
            rows += rows_of("check-circle", self.tr("Sie haben eben gesagt, dass Sie dafür sind."))
        for number, comment in enumerate(idea.comments):
            if number == 0:
                rows.append({"icon": "groups", "text": self.tr("**Das sagen andere dazu:**"), "heading": True})
            rows += self._rows_of("forum", comment.text)
        #: %1 is a day: since then an idea can be read here.
        since = fill(self.tr("Zu lesen seit %1"), full_date(idea.shown_on, self._visit.language))
        return rows + rows_of("calendar", since)

    def _can_support(self) -> bool:
        return self._can_comment() and self._id not in self._supported

    def _can_comment(self) -> bool:
        return self._offered is not None and self._idea is not None and takes_more(self._idea)

    def _collection_title(self) -> str:
        survey = self._collection[1]
        return self._text(survey.title) if survey is not None else ""

    entries = Property(QObject, lambda self: self._entries, constant=True)
    collection = Property(str, _collection_title, notify=changed)
    canWrite = Property(bool, lambda self: self._offered is not None, notify=changed)
    title = Property(str, lambda self: self._text(self._idea.title) if self._idea else "", notify=changed)
    rows = Property(list, _rows, notify=changed)
    canSupport = Property(bool, _can_support, notify=changed)
    canComment = Property(bool, _can_comment, notify=changed)
    comment = Property(str, lambda self: self._comment, notify=changed)
    mostWords = Property(int, lambda self: MAX_COMMENT, constant=True)
