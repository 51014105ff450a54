# SPDX-License-Identifier: EUPL-1.2
"""What an office shows everybody of a report: looked at as all will see it before it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter.model import PAGES
from kiosk.counter.office import entries, wording
from kiosk.counter.office.book import OfficeBook
from kiosk.counter.office.rules import DeskApplication, Refusal, Show, proposal, released
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from sync.contract.defects import MAX_PLACE, MAX_PUBLIC_WORDS, DefectPlace

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReleaseModel(QObject):
    """The one report that is to be shown, and how."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        navigation: Navigation,
        book: OfficeBook,
        entry: Callable[[], DeskApplication | None],
        parent: QObject,
    ) -> None:
        """`entry` gives the application that is open."""
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self._book = book
        self._entry = entry
        self._show = Show(DefectPlace("other"))
        self._refusal: Refusal | None = None

    # --- for the office's model

    def begin(self) -> None:
        """Propose what to show, and go to its page."""
        entry = self._entry()
        proposed = proposal(entry) if entry else None
        if proposed is not None:
            self._show, self._refusal = proposed, None
            self.changed.emit()
            self._go("Release")

    # --- called by QML

    @Slot()
    def openPlace(self) -> None:
        """To the page where the place is written as all read it."""
        self._go("ReleasePlace")

    @Slot(str)
    def setPlace(self, text: str) -> None:
        """The place as all read it."""
        self._show = Show(DefectPlace(self._show.place.kind, text[:MAX_PLACE]), self._show.says)
        self.changed.emit()

    @Slot()
    def openWords(self) -> None:
        """To the page where words for everybody are written."""
        self._go("ReleaseWords")

    @Slot(str)
    def setWords(self, text: str) -> None:
        """What the office says to everybody."""
        self._show = Show(self._show.place, text[:MAX_PUBLIC_WORDS])
        self.changed.emit()

    @Slot()
    def readBack(self) -> None:
        """Back to how all will see it."""
        self._navigation.after("Decide", PageRef(PAGES / "Release.qml"))

    @Slot()
    def show(self) -> None:
        """`Ja, allen zeigen`."""
        place = DefectPlace(self._show.place.kind, self._show.place.name.strip())
        self._give(Show(place, self._show.says))

    @Slot()
    def hide(self) -> None:
        """`Nicht mehr zeigen`."""
        self._give(Show(self._show.place, self._show.says, shown=False))

    # --- inside

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _give(self, show: Show) -> None:
        entry = self._entry()
        self._refusal = Refusal.STEP_NOT_ALLOWED if entry is None else self._book.show(entry.case_id, show)
        self.changed.emit()
        if self._refusal is None:
            self._navigation.after("Applications", PageRef(PAGES / "ApplicationDetails.qml"))

    def _rows(self) -> list[entries.Row]:
        entry = self._entry()
        if entry is None:
            return []
        return entries.public(entry, self._show, self._book.places, written(self._visit.language))

    def _hint(self) -> str:
        entry = self._entry()
        return wording.reported_place(entry, written(self._visit.language)) if entry else ""

    def _error(self) -> str:
        return wording.refusal(self._refusal, written(self._visit.language)) if self._refusal is not None else ""

    def _is_shown(self) -> bool:
        entry = self._entry()
        return entry is not None and released(entry) is not None

    rows = Property(list, _rows, notify=changed)
    shown = Property(bool, _is_shown, notify=changed)
    place = Property(str, lambda self: self._show.place.name, notify=changed)
    placeHint = Property(str, _hint, notify=changed)
    words = Property(str, lambda self: self._show.says, notify=changed)
    error = Property(str, _error, notify=changed)
    mostPlace = Property(int, lambda self: MAX_PLACE, constant=True)
    mostWords = Property(int, lambda self: MAX_PUBLIC_WORDS, constant=True)
