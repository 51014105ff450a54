# SPDX-License-Identifier: EUPL-1.2
"""The shell as QML sees it: bars, navigation, display settings, notice board, idle question, the end of a visit."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.access.guide import Guide
from kiosk.access.keys import KeyMap
from kiosk.access.voice import Voice
from kiosk.access.voice_page import VoicePage
from kiosk.ecosystems import BoardEntry, Ecosystem, EcosystemModel, HomeTile, PageRef
from kiosk.formats import clock_time, day
from kiosk.languages import NAMES, SHORT_NAMES, Language, known, published
from kiosk.rows import Row, rows_of
from kiosk.shell.idle import Idle, IdleWatch, reading_seconds
from kiosk.shell.navigation import Navigation
from kiosk.shell.tasks import Tasks
from kiosk.speech.speaker import Speaker
from kiosk.visit import Visit
from kiosk.words import fill, in_german
from sync.contract.district import KIND_BOARD, BoardNotice
from sync.contract.times import from_wire
from sync.replica.cases import waiting
from sync.replica.content import read_all
from sync.replica.engine_exit import DAMAGE_NOTE
from sync.replica.meta import TRUSTEE_GONE, get_meta

QML_IMPORT_NAME = "Dorfpunkt.Shell"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent / "qml"
_SIZES = ("S", "M", "L", "XL")
_SCHEMES = ("light", "dark", "contrast")
_INPUT = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyPress,
}
_TICK_MS = 500
_EMPTY_TICK_SECONDS = 20
_MOST_BOARD_ENTRIES = 4


@QmlElement
class Shell(QObject):
    """Presentation state of one visit. Display settings are the resident's own and end with the visit."""

    displayChanged = Signal()
    languageChanged = Signal()
    lineChanged = Signal()
    clockChanged = Signal()
    idleChanged = Signal()
    visitChanged = Signal()
    contentChanged = Signal()
    news = Signal(str)
    """The engine's topics, for the models."""
    asked = Signal()
    """The idle question was put: sound it."""

    def __init__(
        self,
        visit: Visit,
        ecosystems: list[Ecosystem],
        switch_language: Callable[[Language], bool],
        ended: Callable[[str], None],
        monotonic: Callable[[], float] = time.monotonic,
        *,
        speaker: Speaker | None = None,
        keys: KeyMap | None = None,
    ) -> None:
        """`speaker` None: a kiosk without a voice. `keys` None: as they come out of the box."""
        super().__init__()
        self._visit = visit
        self._switch_language = switch_language
        self._ended = ended
        self._monotonic = monotonic
        self._navigation = Navigation(self)
        self._navigation.changed.connect(self.visitChanged)
        self._voice = Voice(speaker, self)
        self._guide = Guide(
            self,
            self._voice,
            keys or KeyMap({}, switches=False),
            keypad=visit.settings.keypad,
            key_lock_ms=visit.settings.key_lock_ms,
            parent=self,
        )
        self._voice_page = VoicePage(self._voice, self._guide, self)
        self._navigation.changed.connect(self._guide.page_opened)
        self._text_size = "M"
        self._scheme = "light"
        self._controls_low = False
        self._beyond_reach_mm = 0.0
        self._line = "offline"
        self._trustee_gone = False
        self._waiting = 0
        self._begun = False
        self._ending = False
        self._empty_until = 0.0
        self._notices: list[BoardNotice] = []
        self._trouble: tuple[str, str] = ("", "")
        self._mended = False
        self._damage_note = visit.state / DAMAGE_NOTE
        self._torn_before = self._damage_note.exists()
        """Then mending has failed, and would fail again."""
        self._watch = IdleWatch(visit.settings.idle_seconds, visit.settings.answer_seconds, monotonic())
        self._idle = Idle.BUSY
        self._tasks = Tasks()
        self._ecosystems: list[tuple[Ecosystem, EcosystemModel]] = [
            (ecosystem, ecosystem.make_model(visit, self)) for ecosystem in ecosystems
        ]
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    # --- what the program calls

    @property
    def visit(self) -> Visit:
        """The parts of this visit, for the models."""
        return self._visit

    @property
    def pages(self) -> Navigation:
        """The page stack, for the models."""
        return self._navigation

    @property
    def guidance(self) -> Guide:
        """Keys, switches and exploring finger; the window is handed to it."""
        return self._guide

    def model(self, name: str) -> EcosystemModel:
        """The model of one ecosystem; raises KeyError."""
        return {ecosystem.name: model for ecosystem, model in self._ecosystems}[name]

    @property
    def models(self) -> list[EcosystemModel]:
        """The models of all ecosystems, in the order of their tiles."""
        return [model for _, model in self._ecosystems]

    def page_folders(self) -> set[Path]:
        """Where the ecosystems keep their pages."""
        return {folder for model in self.models for folder in model.page_folders()}

    async def load(self) -> None:
        """Read what the first pages need; a spare visit does this long before it is shown."""
        await self.refresh()
        self._navigation.reset(PageRef(PAGES / "NoticeBoard.qml"))

    async def refresh(self) -> None:
        """Read the line's state, the notices and what the ecosystems show, again."""
        replica = self._visit.replica
        if not any(model.engaged() for _, model in self._ecosystems):
            # Time and policy that the engine has brought: whoever stands before a closed tile sees it open.
            # In the middle of a wish neither changes.
            await self._visit.renew()
        line = await replica.run(get_meta, "engine_state")
        self._line = line or "offline"
        self._visit.online = self._line == "online"
        self._trustee_gone = bool(await replica.run(get_meta, TRUSTEE_GONE))
        self._waiting = await replica.run(waiting)
        self._mended = await replica.run(get_meta, "mended_at") is not None
        notices = await replica.run(read_all, KIND_BOARD, BoardNotice, self._visit.now())
        self._notices = [notice for _, notice in notices if self._concerns(notice)]
        for _, model in self._ecosystems:
            await model.load()
        self.lineChanged.emit()
        self.contentChanged.emit()

    async def show(self, note: str) -> None:
        """The window is about to be seen: `again` and `done` mean that a visit before this one was wiped."""
        self._watch.touch(self._monotonic())
        self._timer.start()
        if note in ("done", "idle"):
            self._empty_until = self._monotonic() + _EMPTY_TICK_SECONDS
        self.visitChanged.emit()
        for _, model in self._ecosystems:
            page = await model.first_page()
            if page is not None:
                self._set_begun(True)
                self._navigation.reset(PageRef(PAGES / "Home.qml"), page)
                return

    async def close(self) -> None:
        """End what still runs for the pages."""
        self._timer.stop()
        for _, model in self._ecosystems:
            model.close()
        self._guide.close()
        self._voice.close()
        await self._tasks.close()

    def show_trouble(self, title: str, text: str) -> None:
        """Show the page that says what is wrong and what still works."""
        self._trouble = (title, text)
        self._navigation.reset(PageRef(PAGES / "Trouble.qml"))

    def ask_now(self) -> None:
        """Put the idle question at once."""
        self._watch.ask(self._monotonic())
        self._set_idle(Idle.ASK)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Let the models' own work run beside the window."""
        self._tasks.run(work)

    def on_news(self, topic: str) -> None:
        """The engine said that something changed."""
        self.run(self.refresh())
        self.news.emit(topic)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key puts the idle watch back; nothing is swallowed."""
        if event.type() in _INPUT:
            self.touched()
        return False

    # --- what QML calls

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._idle is Idle.ASK:
            # Whoever looks for the answer gets the whole time for it again; only the answer itself closes it.
            self._watch.ask(self._monotonic())
        else:
            self._watch.touch(self._monotonic())
        self._attended()

    @Slot()
    def begin(self) -> None:
        """Somebody touched the notice board."""
        if not self._begun and not self._trouble[0]:
            self._set_begun(True)
            self._navigation.reset(PageRef(PAGES / "Home.qml"))

    @Slot(int)
    def openTile(self, index: int) -> None:
        """Enter an ecosystem."""
        tile = self._home_tiles()[index]
        if not tile.reason:
            self._navigation.push(tile.page)

    @Slot()
    def back(self) -> None:
        """One page back."""
        self._navigation.back()

    @Slot()
    def home(self) -> None:
        """To the tiles; what was chosen stays chosen until `Fertig`."""
        self._navigation.reset(PageRef(PAGES / "Home.qml"))

    @Slot()
    def help(self) -> None:
        """The help page, with the emergency numbers."""
        self._go_once("Help")

    @Slot()
    def languages(self) -> None:
        """The page to choose a language."""
        self._go_once("Language")

    @Slot()
    def voiceSettings(self) -> None:
        """The page that steers the voice."""
        self._go_once("Voice")

    @Slot()
    def nextTextSize(self) -> None:
        """S, M, L, XL and again S."""
        self.set_display(_SIZES[(_SIZES.index(self._text_size) + 1) % len(_SIZES)], self._scheme)

    @Slot()
    def nextScheme(self) -> None:
        """Light, dark, high contrast and again light."""
        self.set_display(self._text_size, _SCHEMES[(_SCHEMES.index(self._scheme) + 1) % len(_SCHEMES)])

    def set_display(self, text_size: str, scheme: str) -> None:
        """Choose text size and colours."""
        self._text_size, self._scheme = text_size, scheme
        self.displayChanged.emit()

    @Slot()
    def toggleControlsLow(self) -> None:
        """Everything within reach of somebody who sits, or the whole screen again."""
        self.set_controls_low(not self._controls_low)

    def set_beyond_reach(self, millimetres: float) -> None:
        """How much of the screen's upper end a sitting person cannot reach; 0 where all is within reach."""
        self._beyond_reach_mm = millimetres
        self.displayChanged.emit()

    def set_controls_low(self, low: bool) -> None:
        """Choose how high the controls reach."""
        self._controls_low = low
        self.displayChanged.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Switch the language; page and input stay."""
        self.set_language(known(language))
        if self._navigation.names[-1:] == ["Language"]:
            self._navigation.back()

    def set_language(self, language: Language) -> None:
        """Switch the language of the window."""
        self._visit.language = language
        self._switch_language(language)
        self._voice.set_language(language)
        self.languageChanged.emit()
        self.clockChanged.emit()
        self.lineChanged.emit()
        self.contentChanged.emit()
        self.idleChanged.emit()

    @Slot()
    def finish(self) -> None:
        """`Fertig`: end the visit and empty the device."""
        self._end("done")

    @Slot()
    def done(self) -> None:
        """`Fertig` in the bar: what is half done may be taken along first; there a second one ends the visit."""
        present = self._navigation.current
        for _, model in self._ecosystems:
            page = model.leaving()
            if page is not None:
                if present is not None and present.file == page.file:
                    break
                self.stillHere()
                self._navigation.push(page)
                return
        self.finish()

    @Slot()
    def stillHere(self) -> None:
        """The answer to the idle question."""
        self._watch.touch(self._monotonic())
        self._set_idle(Idle.BUSY)

    # --- inside

    def _concerns(self, notice: BoardNotice) -> bool:
        return not notice.villages or self._visit.settings.village.casefold() in {
            village.rsplit("/", 1)[-1].casefold() for village in notice.villages
        }

    def _go_once(self, name: str) -> None:
        if self._navigation.names[-1:] != [name]:
            self._begun = True
            self._navigation.push(PageRef(PAGES / f"{name}.qml"))
            self.visitChanged.emit()

    def _set_begun(self, begun: bool) -> None:
        self._begun = begun
        self._watch.touch(self._monotonic())
        self.visitChanged.emit()

    def _end(self, why: str) -> None:
        if self._ending:
            return
        self._ending = True
        self._timer.stop()
        self.run(self._wind_up(why))

    async def _wind_up(self, why: str) -> None:
        outcomes = await asyncio.gather(*(model.finish() for _, model in self._ecosystems), return_exceptions=True)
        for outcome in outcomes:
            # Whatever fails at the end, nobody's visit stays on the screen.
            if isinstance(outcome, Exception):
                self._tasks.report("ending a visit failed", outcome)
        self._ended(why)

    @Slot()
    def _tick(self) -> None:
        self.clockChanged.emit()
        if not self._begun:
            if not self._torn_before and self._damage_note.exists():
                # Nobody is here: the file can be mended at once.
                self._end("torn")
                return
            if self._empty_until and self._monotonic() > self._empty_until:
                self._empty_until = 0.0
                self.visitChanged.emit()
            return
        now = self._monotonic()
        if self._voice.is_speaking:
            # Nobody is asked, or sent away, while being read to.
            self._watch.touch(now)
            self._attended()
        elif self._idle is Idle.BUSY and self._watch.due(now):
            # Not while the question stands: its own words would be taken for the page's.
            self._watch.allowance = reading_seconds(self._guide.outline().words())
        state = self._watch.state(now)
        if state is Idle.OVER:
            self._end("idle")
        elif state is not self._idle:
            self._set_idle(state)
        elif state is Idle.ASK:
            self.idleChanged.emit()

    def _attended(self) -> None:
        for _, model in self._ecosystems:
            model.attended()

    def _set_idle(self, state: Idle) -> None:
        self._idle = state
        self.idleChanged.emit()
        self._guide.page_opened()
        if state is Idle.ASK:
            self.asked.emit()

    def _network_text(self) -> str:
        if self._line != "online":
            if any(tile.reason for tile in self._home_tiles()):
                return self.tr("Ohne Netz. Wir senden später.")
            return self.tr("Ohne Netz. Alles geht, wir senden später.")
        if self._trustee_gone:
            return self.tr("Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.")
        if self._waiting:
            return self.tr("Verbunden. Wir senden gerade.")
        return self.tr("Verbunden")

    def _network_short(self) -> str:
        if self._line != "online":
            return self.tr("Ohne Netz")
        if self._trustee_gone:
            return self.tr("Wir senden später")
        return self.tr("Wir senden") if self._waiting else self.tr("Verbunden")

    def _network_state(self) -> str:
        if self._line != "online":
            return "offline"
        return "waiting" if self._waiting or self._trustee_gone else "online"

    def _home_tiles(self) -> list[HomeTile]:
        tiles = [tile for _, model in self._ecosystems for tile in model.tiles()]
        if self._board_entries():
            # The notice board itself can neither be enlarged nor heard: any touch of it begins a visit.
            page = PageRef(PAGES / "Notices.qml")
            tiles.append(
                HomeTile("newsmode", self.tr("Neues aus dem Dorf"), self.tr("Der Aushang zum Lesen und Hören"), page)
            )
        return tiles

    def _tiles(self) -> list[dict[str, object]]:
        return [
            {
                "icon": tile.icon,
                "title": tile.title,
                "text": tile.text,
                "available": not tile.reason,
                "reason": tile.reason,
            }
            for tile in self._home_tiles()
        ]

    def _board_entries(self) -> list[BoardEntry]:
        entries = [entry for _, model in self._ecosystems for entry in model.board()]
        for notice in self._notices:
            title = published(notice.title, self._visit.language)
            text = published(notice.text, self._visit.language)
            mark = (in_german(self._visit.words),) if title.fell_back or text.fell_back else ()
            lines = (*text.text.splitlines(), *mark)
            entries.append(BoardEntry(notice.icon, title.text, lines, text.lang))
        return entries

    def _board(self) -> list[dict[str, object]]:
        return [
            {"icon": entry.icon, "title": entry.title, "text": "\n".join(entry.lines), "lang": entry.lang}
            for entry in self._board_entries()[:_MOST_BOARD_ENTRIES]
        ]

    def _notice_rows(self) -> list[Row]:
        rows: list[Row] = []
        for entry in self._board_entries():
            rows += [row | {"heading": True} for row in rows_of(entry.icon, f"**{entry.title}**", entry.lang)]
            for line in entry.lines:
                rows += rows_of("", line, entry.lang)
        return rows

    def _date_text(self) -> str:
        now = self._visit.now()
        lang = self._visit.language
        return f"{day(now, lang)} · {clock_time(now, lang)}"

    def _time_text(self) -> str:
        return clock_time(self._visit.now(), self._visit.language)

    def _clock_doubt(self) -> str:
        """A sentence where the clock cannot be believed; empty otherwise."""
        if not self._visit.clock.behind:
            return ""
        synced = self._visit.clock_state().synced_at
        last = day(from_wire(synced), self._visit.language) if synced else ""
        if not last:
            return self.tr("Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.")
        #: %1 is a day, such as Thursday, 26 November.
        sentence = self.tr("Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.")
        return fill(sentence, last)

    def _place_name(self) -> str:
        #: The name of this place; %1 is the village. The name "Dorfpunkt" is kept.
        return fill(self.tr("Dorfpunkt %1"), self._visit.settings.village).strip()

    def _notice_text(self) -> str:
        if self._mended:
            return self.tr("Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.")
        return self._clock_doubt()

    placeName = Property(str, _place_name, notify=languageChanged)
    dateText = Property(str, _date_text, notify=clockChanged)
    timeText = Property(str, _time_text, notify=clockChanged)
    networkState = Property(str, _network_state, notify=lineChanged)
    networkText = Property(str, _network_text, notify=lineChanged)
    networkShort = Property(str, _network_short, notify=lineChanged)
    textSize = Property(str, lambda self: self._text_size, notify=displayChanged)
    scheme = Property(str, lambda self: self._scheme, notify=displayChanged)
    beyondReachMm = Property(float, lambda self: self._beyond_reach_mm, notify=displayChanged)
    controlsLow = Property(bool, lambda self: self._controls_low, notify=displayChanged)
    language = Property(str, lambda self: self._visit.language, notify=languageChanged)
    languageName = Property(str, lambda self: SHORT_NAMES[self._visit.language], notify=languageChanged)
    languageChoices = Property(
        list,
        lambda self: [{"code": code, "name": NAMES[code]} for code in self._visit.settings.languages],
        constant=True,
    )
    begun = Property(bool, lambda self: self._begun, notify=visitChanged)
    emptied = Property(bool, lambda self: self._empty_until > 0, notify=visitChanged)
    voice = Property(Voice, lambda self: self._voice, constant=True)
    voicePage = Property(VoicePage, lambda self: self._voice_page, constant=True)
    guide = Property(Guide, lambda self: self._guide, constant=True)
    navigation = Property(Navigation, lambda self: self._navigation, constant=True)
    tiles = Property(list, _tiles, notify=contentChanged)
    board = Property(list, _board, notify=contentChanged)
    notices = Property(list, _notice_rows, notify=contentChanged)
    idleOpen = Property(bool, lambda self: self._idle is Idle.ASK, notify=idleChanged)
    idleSeconds = Property(int, lambda self: self._watch.seconds_left(self._monotonic()), notify=idleChanged)
    troubleTitle = Property(str, lambda self: self._trouble[0], notify=visitChanged)
    troubleText = Property(str, lambda self: self._trouble[1], notify=visitChanged)
    noticeText = Property(str, _notice_text, notify=lineChanged)
    repeatLockMs = Property(int, lambda self: self._visit.settings.repeat_lock_ms, constant=True)
