# SPDX-License-Identifier: EUPL-1.2
"""The counter's window as QML sees it: bars, navigation, display settings, the line and the age of what is shown."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter.model import PAGES, DeskModel
from kiosk.counter.office.model import OfficeModel
from kiosk.counter.queue import desk_of
from kiosk.counter.survey.model import SurveyDesk
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.engine_link import CONNECTED
from kiosk.formats import clock_time, local, stamp
from kiosk.languages import StaffLanguage
from kiosk.shell.navigation import Navigation
from kiosk.shell.tasks import Tasks
from kiosk.visit import Visit
from sync.contract.applications import OFFICE
from sync.contract.times import from_wire
from sync.replica.database import Database, ReplicaError
from sync.replica.meta import get_meta

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_SIZES = ("S", "M", "L", "XL")
_SCHEMES = ("light", "dark", "contrast")
_TICK_MS = 20_000
_STORE_SECONDS = 10.0


@QmlElement
class CounterShell(QObject):
    """Presentation state of a desk's window; stands where a kiosk has its Shell, and is driven alike."""

    displayChanged = Signal()
    lineChanged = Signal()
    visitChanged = Signal()

    def __init__(self, visit: Visit, save_folder: Path) -> None:
        """`save_folder`: where pick lists and applications are saved as files."""
        super().__init__()
        self._visit = visit
        self._navigation = Navigation(self)
        self._text_size = "S"
        self._scheme = "light"
        self._line = "offline"
        self._synced_at = ""
        self._trouble = ("", "")
        self._tasks = Tasks()
        self._desk = DeskModel(visit, self._navigation, self.run, save_folder, self)
        self._office = OfficeModel(visit, self._navigation, self.run, save_folder, self)
        self._surveys = SurveyDesk(visit, self._navigation, self.run, self)
        desk = desk_of(visit)
        serves_office = desk is not None and desk.recipient.startswith(OFFICE)
        self._served: DeskModel | OfficeModel = self._office if serves_office else self._desk
        self._served.changed.connect(self.lineChanged)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._day = local(visit.now()).date()

    @property
    def visit(self) -> Visit:
        """The parts of this window."""
        return self._visit

    @property
    def pages(self) -> Navigation:
        """The page stack."""
        return self._navigation

    def set_display(self, size: str, scheme: str) -> None:
        """Text size and colours, as the keys at the side would set them."""
        self._text_size, self._scheme = size, scheme
        self.displayChanged.emit()

    async def load(self) -> None:
        """Read and open the queue; raises ReplicaError."""
        if not self._served.book.is_desk:
            self.show_trouble(
                self.tr("Dieses Gerät ist kein Schalter."),
                self.tr("Es ist für keinen Laden und kein Amt angemeldet. Die Anleitung steht in der README."),
            )
            return
        await self.refresh()
        self._navigation.reset(self._served.first_page)
        if self._served is self._office:
            await self._office.take_down.interrupted()

    async def refresh(self) -> None:
        """Read everything again."""
        await self._read_line()
        await self._served.load()
        await self._surveys.load()

    async def show(self, note: str) -> None:
        """The window is about to be seen."""
        self._timer.start()

    async def close(self) -> None:
        """End the clock; what is being stored is awaited for a while, all else is dropped."""
        self._timer.stop()
        self._office.take_down.close()
        await self._tasks.wait_while(lambda: self._served.saving, _STORE_SECONDS)
        await self._tasks.close()

    def show_trouble(self, title: str, text: str) -> None:
        """Show the page that says what is wrong."""
        self._trouble = (title, text)
        self._navigation.reset(PageRef(PAGES / "CounterTrouble.qml"))
        self.visitChanged.emit()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Let work run beside the window."""
        self._tasks.run(work)

    def on_news(self, topic: str) -> None:
        """The engine said that something changed."""
        if self._trouble[0]:
            return
        if topic in ("lookups", CONNECTED):
            self._office.heard_of_receipts()
        self.run(self._refresh_quietly() if topic in ("desk", "cases", "content", CONNECTED) else self._read_line())

    @Slot()
    def _tick(self) -> None:
        """What is due is counted in days, and the window may stand through the night."""
        today = local(self._visit.now()).date()
        if today != self._day:
            self._day = today
            self._served.retell()
            self._surveys.retell()
            self._office.agenda_model.retell()
        self.run(self._read_line())

    async def _refresh_quietly(self) -> None:
        """A file that is busy now is read at the next news; what is shown stays true until then."""
        try:
            await self.refresh()
        except ReplicaError as error:
            self._served.book.problem = error.kind

    async def _read_line(self) -> None:
        self._line, self._synced_at = await self._visit.replica.run(_read_line)
        self._visit.online = self._line == "online"
        self.lineChanged.emit()

    # --- what QML calls

    @Slot()
    def back(self) -> None:
        """One page back."""
        self._navigation.back()

    @Slot()
    def home(self) -> None:
        """To the list with which a clerk begins."""
        if not self._trouble[0]:
            self._navigation.reset(self._served.first_page)

    @Slot()
    def nextTextSize(self) -> None:
        """S, M, L, XL, S."""
        self.set_display(_SIZES[(_SIZES.index(self._text_size) + 1) % len(_SIZES)], self._scheme)

    @Slot()
    def nextScheme(self) -> None:
        """Light, dark, high contrast."""
        self.set_display(self._text_size, _SCHEMES[(_SCHEMES.index(self._scheme) + 1) % len(_SCHEMES)])

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _network_state(self) -> str:
        if self._line != "online":
            return "offline"
        return "waiting" if self._served.waiting else "online"

    def _network_text(self) -> str:
        if self._line != "online":
            return self.tr("Ohne Netz")
        return self.tr("Wir senden gerade") if self._served.waiting else self.tr("Verbunden")

    def _age_text(self) -> str:
        """How old what is shown is, and how much the platform does not have yet."""
        waiting, text = self._served.waiting, self.tr("Noch nie abgeglichen")
        if self._synced_at:
            moment, now = from_wire(self._synced_at), self._visit.now()
            today = local(moment).date() == local(now).date()
            shown = (clock_time if today else stamp)(moment, self._lang)
            #: At the counter. %1 is an hour, or a date with an hour.
            text = self.tr("Abgeglichen: %1").replace("%1", shown)
        if waiting == 1:
            text += " · " + self.tr("1 Antwort wartet")
        elif waiting:
            #: At the counter. %1 is a number, at least 2.
            text += " · " + self.tr("%1 Antworten warten").replace("%1", str(waiting))
        return text

    placeName = Property(str, lambda self: self._served.owner_name, notify=lineChanged)
    ageText = Property(str, _age_text, notify=lineChanged)
    networkState = Property(str, _network_state, notify=lineChanged)
    networkText = Property(str, _network_text, notify=lineChanged)
    textSize = Property(str, lambda self: self._text_size, notify=displayChanged)
    scheme = Property(str, lambda self: self._scheme, notify=displayChanged)
    navigation = Property(Navigation, lambda self: self._navigation, constant=True)
    desk = Property(DeskModel, lambda self: self._desk, constant=True)
    office = Property(OfficeModel, lambda self: self._office, constant=True)
    surveys = Property(SurveyDesk, lambda self: self._surveys, constant=True)
    unreadable = Property(QObject, lambda self: self._served.unreadable_rows, constant=True)
    troubleTitle = Property(str, lambda self: self._trouble[0], notify=visitChanged)
    troubleText = Property(str, lambda self: self._trouble[1], notify=visitChanged)
    repeatLockMs = Property(int, lambda self: self._visit.settings.repeat_lock_ms, constant=True)


def _read_line(db: Database) -> tuple[str, str]:
    """State of the line, and when the last whole round was; empty before the first."""
    return get_meta(db, "engine_state") or "offline", get_meta(db, "engine_synced_at") or ""
