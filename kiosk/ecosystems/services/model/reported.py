# SPDX-License-Identifier: EUPL-1.2
"""What has been reported in a village, as everybody may see it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.services import defects
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.rules.defects import shown_in
from kiosk.formats import local
from kiosk.languages import isolated, published
from kiosk.rows import Row
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.defects import Defect, spoken_number

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Reported(QObject):
    """The public reports of one village, and the one that is looked at."""

    changed = Signal()

    def __init__(self, visit: Visit, go: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._catalogue = Catalogue()
        self._village = ""
        self._number = ""
        self._entries = EntryList(self)

    # --- for the other models

    def open(self, catalogue: Catalogue) -> None:
        """Take what is published."""
        self._catalogue = catalogue
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of content or language."""
        self._entries.replace(self.entries_of(shown_in(self._catalogue.defects, self._village, self._today)))
        self.changed.emit()

    def show(self, village: str) -> None:
        """Everything that a village's list tells."""
        self._village = village
        self.refresh()
        self._go("DefectList")

    def look_at(self, number: str) -> None:
        """One report in full."""
        self._number = number
        self.changed.emit()

    def entries_of(self, numbers: list[str]) -> list[Entry]:
        """Reports as rows of a list."""
        found = self._catalogue.defects
        return [self._entry(number, found[number]) for number in numbers]

    # --- called by QML

    @Slot(int)
    def choose(self, row: int) -> None:
        """One report of the list."""
        self.look_at(self._entries[row].key)
        self._go("DefectDetails")

    # --- inside

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    def _entry(self, number: str, defect: Defect) -> Entry:
        words = self._visit.words
        stands = "" if defect.state == "open" else defects.state(defect.state, words)
        parts = (self._category(defect), stands, defects.age(defect.opened_on, self._today, words))
        about = " · ".join(part for part in parts if part)
        where = defects.place(defect.place, words)
        return Entry(number, where[:1].upper() + where[1:], subtitle=about, icon=self._icon(defect))

    def _category(self, defect: Defect) -> str:
        known = self._catalogue.defect_categories.get(defect.category)
        # A kind that is not offered any more.
        return told(published(known.name, self._visit.language), self._visit.words) if known else self.tr("Schaden")

    def _icon(self, defect: Defect) -> str:
        known = self._catalogue.defect_categories.get(defect.category)
        return known.icon if known else "report"

    def _village_name(self, key: str) -> str:
        village = self._catalogue.villages.get(key)
        return village.name if village else ""

    def _title(self) -> str:
        #: Heading of a list. %1 is a village.
        name = isolated(self._village_name(self._village), self._visit.language)
        return fill(self.tr("Gemeldet in %1"), name)

    def _rows(self) -> list[Row]:
        defect = self._catalogue.defects.get(self._number)
        if defect is None:
            return []
        village, number = self._village_name(defect.village), spoken_number(self._number)
        return defects.about(defect, self._category(defect), village, number, self._visit.words)

    entries = Property(QObject, lambda self: self._entries, constant=True)
    title = Property(str, _title, notify=changed)
    rows = Property(list, _rows, notify=changed)
