# SPDX-License-Identifier: EUPL-1.2
"""Collections of ideas as the desk's pages see them: what waits, deciding on it, and what becomes of what shows."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import wording as desk_wording
from kiosk.counter.ideas import entries
from kiosk.counter.ideas.moderating import DeskBoard, open_all, read_waiting, sign_word
from kiosk.counter.model import PAGES
from kiosk.counter.queue import Run, desk_of
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.formats import local
from kiosk.languages import StaffLanguage, known
from kiosk.rows import Row
from kiosk.shell.entries import EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from sync.contract.ideas import MAX_COMMENT, MAX_SAYS, MAX_TEXT, MAX_TITLE, Contribution, Idea, IdeaStanding, IdeaWord
from sync.contract.ordering import Texts
from sync.contract.surveys import Survey
from sync.replica.database import ReplicaError
from sync.replica.ideas import queue_word
from sync.surveys.ideas import Board, Received, due, hide, hide_comment, refuse, show, stand

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_NEW, _SHOWN = "new:", "shown:"


@QmlElement
class IdeaDesk(QObject):
    """One collection at a time, and one contribution or idea of it."""

    changed = Signal()

    def __init__(self, visit: Visit, navigation: Navigation, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self._run = run
        self._surveys: dict[str, Survey] = {}
        self._boards: dict[str, DeskBoard] = {}
        self._opened: dict[str, dict[UUID, Contribution | None]] = {}
        self._asked = 0
        """How often loading was asked for since the one under way began."""
        self._survey = ""
        self._received: Received | None = None
        self._idea: UUID | None = None
        self._comment: UUID | None = None
        self._title = self._text = self._says = ""
        self._standing: IdeaStanding = "open"
        self._sure: Literal["refuse", "hide", "hide-comment"] = "refuse"
        self._busy = False
        self._trouble = ""
        self._rows = EntryList(self)
        self._standing_rows = EntryList(self)
        self._comment_rows = EntryList(self)

    # --- for the list of surveys

    async def load(self, surveys: Iterable[tuple[str, Survey]]) -> None:
        """Open what came in for these collections, and say what needs nobody's look; raises ReplicaError."""
        self._surveys = dict(surveys)
        # Of two that load at once each would say the same: the one under way goes on until nothing is new.
        self._asked += 1
        if self._asked > 1:
            return
        try:
            done = 0
            while done < self._asked:
                done = self._asked
                for key, survey in list(self._surveys.items()):
                    await self._load_and_say(key, survey)
        finally:
            self._asked = 0
        self.retell()

    def standing(self, key: str) -> tuple[str, str]:
        """How a collection stands: kind of notice, and a sentence."""
        found, survey = self._boards.get(key), self._surveys.get(key)
        if found is None or survey is None:
            return "info", self.tr("Wird geöffnet …")
        return entries.standing(found, survey, self._today, self._lang)

    def open(self, key: str) -> None:
        """To one collection."""
        self._survey, self._trouble = key, ""
        self.retell()
        self._go("DeskIdeas")

    def retell(self) -> None:
        """Make all rows anew."""
        found = self._boards.get(self._survey)
        self._rows.replace(entries.listed(found, self._lang) if found is not None else [])
        self._standing_rows.replace(entries.standings(self._lang))
        idea = self._shown
        self._comment_rows.replace(entries.comments(idea) if idea is not None else [])
        self.changed.emit()

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """To what waits, or to an idea that shows."""
        key, board = self._rows[row].key, self._board
        self._trouble = ""
        if key.startswith(_SHOWN):
            self._idea = UUID(key.removeprefix(_SHOWN))
            self._go("IdeaShown")
        elif board is not None:
            number = UUID(key.removeprefix(_NEW))
            if self._received is None or self._received.id != number:
                self._begin(next((one for one in board.to_check if one.id == number), None))
            self._go("IdeaCheck")
        self.retell()

    @Slot()
    def edit(self) -> None:
        """Change the words before they show."""
        self._go("IdeaTitle" if self._is_idea else "IdeaWords")

    @Slot(str)
    def setTitle(self, text: str) -> None:
        """What is typed."""
        self._title = text[:MAX_TITLE]
        self.changed.emit()

    @Slot(str)
    def setText(self, text: str) -> None:
        """What is typed."""
        self._text = text[: self._most_words()]
        self.changed.emit()

    @Slot()
    def titled(self) -> None:
        """From the title to what is said below it."""
        self._go("IdeaWords")

    @Slot()
    def edited(self) -> None:
        """Back to what waits, with its words changed."""
        self._navigation.after("DeskIdeas", PageRef(PAGES / "IdeaCheck.qml"))

    @Slot()
    def show(self) -> None:
        """`Allen zeigen`."""
        one = self._received
        if one is not None and self._ready():
            title = self._texts(one.given, one.given.title, self._title)
            text = self._texts(one.given, one.given.text, self._text)
            self._say(lambda board: show(board, one, title, text, self._today))

    @Slot()
    def refuse(self) -> None:
        """`Nicht zeigen`: asked once more, since it is gone then."""
        self._ask_sure("refuse")

    @Slot()
    def hide(self) -> None:
        """`Nicht mehr zeigen`."""
        self._ask_sure("hide")

    @Slot()
    def openComments(self) -> None:
        """To what was said to an idea."""
        self._go("IdeaComments")

    @Slot(int)
    def hideComment(self, row: int) -> None:
        """One comment is no longer to show."""
        self._comment = UUID(self._comment_rows[row].key)
        self._ask_sure("hide-comment")

    @Slot()
    def sure(self) -> None:
        """`Ja`."""
        one, idea, comment = self._received, self._idea, self._comment
        if self._sure == "refuse" and one is not None:
            self._say(lambda board: refuse(board, one))
        elif self._sure == "hide" and idea is not None:
            self._say(lambda board: hide(board, idea))
        elif self._sure == "hide-comment" and idea is not None and comment is not None:
            self._say(lambda board: hide_comment(board, idea, comment))

    @Slot()
    def openStandings(self) -> None:
        """To what the office can make of it."""
        idea = self._shown
        if idea is not None:
            self._says = entries.german(idea.says)
            self._go("IdeaStanding")

    @Slot(int)
    def stand(self, row: int) -> None:
        """What it makes of it; on to its words."""
        self._standing = entries.STANDINGS[row]
        self.changed.emit()
        self._go("IdeaSays")

    @Slot(str)
    def setSays(self, text: str) -> None:
        """What is typed."""
        self._says = text[:MAX_SAYS]
        self.changed.emit()

    @Slot()
    def readBack(self) -> None:
        """To the page that shows what everybody will read."""
        self._navigation.after("IdeaShown", PageRef(PAGES / "IdeaTell.qml"))

    @Slot()
    def tell(self) -> None:
        """`Ja, allen zeigen`."""
        idea, says = self._idea, self._says.strip()
        if idea is not None:
            self._say(lambda board: stand(board, idea, self._standing, {"de": says} if says else {}))

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    @property
    def _board(self) -> Board | None:
        found = self._boards.get(self._survey)
        return found.board if found is not None else None

    @property
    def _shown(self) -> Idea | None:
        return self._board.shown.get(self._idea) if self._board is not None and self._idea is not None else None

    @property
    def _is_idea(self) -> bool:
        return self._received is not None and self._received.given.idea is None

    def _begin(self, received: Received | None) -> None:
        self._received = received
        is_german = received is not None and known(received.given.lang) == "de"
        self._title = received.given.title.strip() if received is not None and is_german else ""
        self._text = received.given.text.strip() if received is not None and is_german else ""

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _ask_sure(self, what: Literal["refuse", "hide", "hide-comment"]) -> None:
        self._sure = what
        self.changed.emit()
        self._go("IdeaSure")

    def _texts(self, given: Contribution, words: str, german: str) -> Texts:
        """A text in the language in which it was written, with the German of the desk."""
        own = {} if known(given.lang) == "de" else {given.lang: words.strip()}
        return {lang: text for lang, text in {**own, "de": german.strip()}.items() if text}

    async def _load(self, key: str) -> None:
        visit, desk = self._visit, desk_of(self._visit)
        if desk is None:
            return
        waiting = await visit.replica.run(read_waiting, key, visit.now())
        self._boards[key], self._opened[key] = await visit.workers.crypto(
            open_all, key, waiting, desk.keys, self._opened.get(key, {})
        )

    async def _load_and_say(self, key: str, survey: Survey) -> None:
        await self._load(key)
        for word in due(self._boards[key].board, survey, self._today):
            await self._queue(word)
            await self._load(key)

    async def _queue(self, word: IdeaWord) -> bool:
        visit, desk = self._visit, desk_of(self._visit)
        if desk is None:
            return False
        signed = await visit.workers.crypto(sign_word, word, desk.identity.key)
        return await visit.replica.run(queue_word, word, signed)

    def _say(self, make: Callable[[Board], IdeaWord]) -> None:
        board = self._board
        if board is None or self._busy:
            return
        self._busy, self._trouble = True, ""
        self.changed.emit()
        self._run(self._store(make, self._survey))

    async def _store(self, make: Callable[[Board], IdeaWord], key: str) -> None:
        try:
            # Another desk may have spoken while this page stood.
            await self._load(key)
            try:
                word = make(self._boards[key].board)
            except KeyError:
                self._trouble = "gone"
                return
            stored = await self._queue(word)
            await self._load(key)
            if not stored:
                self._trouble = "gone"
                return
            self._received = None
            self._visit.poke()
        except ReplicaError as error:
            self._trouble = error.kind
        finally:
            self._busy = False
            self.retell()
            # What went wrong stands there too; words that were changed are kept until something else is chosen.
            self._navigation.after("Surveys", PageRef(PAGES / "DeskIdeas.qml"))

    def _notice(self) -> tuple[str, str]:
        if self._trouble == "gone":
            return "error", self.tr("Das hat sich inzwischen geändert. Bitte sehen Sie noch einmal nach.")
        if self._trouble:
            return "error", desk_wording.storing(self._trouble, self._lang)
        return self.standing(self._survey)

    def _check_rows(self) -> list[Row]:
        one, board = self._received, self._board
        if one is None or board is None:
            return []
        return entries.received(one, board.shown, self._title.strip(), self._text.strip(), self._lang)

    def _shown_rows(self) -> list[Row]:
        found, idea = self._boards.get(self._survey), self._shown
        return entries.shown(found, self._idea, idea, self._lang) if found and idea and self._idea else []

    def _tell_rows(self) -> list[Row]:
        idea = self._shown
        return entries.told(idea, self._standing, self._says.strip(), self._lang) if idea is not None else []

    def _ready(self) -> bool:
        """Whether there is something that can show: words, in the language of whoever wrote them or in German."""
        one = self._received
        if one is None:
            return False
        foreign = known(one.given.lang) != "de"
        return foreign or bool(self._title.strip() if one.given.idea is None else self._text.strip())

    def _most_words(self) -> int:
        return MAX_TEXT if self._is_idea else MAX_COMMENT

    def _sure_title(self) -> str:
        return {
            "refuse": self.tr("Soll das niemand sehen?"),
            "hide": self.tr("Soll das niemand mehr sehen?"),
            "hide-comment": self.tr("Soll diese Anmerkung niemand mehr sehen?"),
        }[self._sure]

    def _sure_text(self) -> str:
        if self._sure == "hide":
            return self.tr("Die Idee verschwindet, mit allen Anmerkungen. Sie kommt nicht wieder.")
        return self.tr("Das wird gelöscht und kommt nicht wieder.")

    def _sure_yes(self) -> str:
        return self.tr("Ja, nicht zeigen") if self._sure == "refuse" else self.tr("Ja, nicht mehr zeigen")

    def _survey_title(self) -> str:
        survey = self._surveys.get(self._survey)
        return entries.german(survey.title) if survey is not None else ""

    ideas = Property(QObject, lambda self: self._rows, constant=True)
    standings = Property(QObject, lambda self: self._standing_rows, constant=True)
    comments = Property(QObject, lambda self: self._comment_rows, constant=True)
    commentCount = Property(int, lambda self: len(self._shown.comments) if self._shown else 0, notify=changed)
    collection = Property(str, _survey_title, notify=changed)
    noticeKind = Property(str, lambda self: self._notice()[0], notify=changed)
    noticeText = Property(str, lambda self: self._notice()[1], notify=changed)
    checkRows = Property(list, _check_rows, notify=changed)
    isIdea = Property(bool, lambda self: self._is_idea, notify=changed)
    foreign = Property(
        bool, lambda self: self._received is not None and known(self._received.given.lang) != "de", notify=changed
    )
    ready = Property(bool, _ready, notify=changed)
    ideaTitle = Property(str, lambda self: self._title, notify=changed)
    text = Property(str, lambda self: self._text, notify=changed)
    mostTitle = Property(int, lambda self: MAX_TITLE, constant=True)
    mostWords = Property(int, _most_words, notify=changed)
    shown = Property(bool, lambda self: self._shown is not None, notify=changed)
    shownRows = Property(list, _shown_rows, notify=changed)
    says = Property(str, lambda self: self._says, notify=changed)
    mostSays = Property(int, lambda self: MAX_SAYS, constant=True)
    tellRows = Property(list, _tell_rows, notify=changed)
    sureTitle = Property(str, _sure_title, notify=changed)
    sureText = Property(str, _sure_text, notify=changed)
    sureYes = Property(str, _sure_yes, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
