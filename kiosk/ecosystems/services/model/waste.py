# SPDX-License-Identifier: EUPL-1.2
"""The waste calendar, as QML sees it: village, street, the next days, and all of it to take home."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.services import waste, wording
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.describing import Fact, describe, rows, sections
from kiosk.ecosystems.services.rules.letters import Group, groups
from kiosk.ecosystems.services.rules.waste import Held, held, streets_of, villages_with
from kiosk.formats import local
from kiosk.printing.printout import Printout
from kiosk.printing.slip import Slip
from kiosk.rows import Row
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.waste import Street, WasteCalendar

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1

_ASKED = "abfalltonne"
"""The service whose office knows when bins are emptied."""
_MOST_LISTED = 12
"""Streets that are listed at once; more are found by their first letters."""


@QmlElement
class Waste(QObject):
    """When bins are emptied where somebody lives."""

    changed = Signal()

    def __init__(self, visit: Visit, go: Callable[[str], None], printout: Printout, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._printout = printout
        self._catalogue = Catalogue()
        self._ags = ""
        self._here = ""
        """Item id of the kiosk's own village; empty where the resident lives in another municipality."""
        self._village = ""
        self._street: Street | None = None
        self._groups: list[Group] = []
        self._letters: Group | None = None
        self._villages = EntryList(self)
        self._letter_entries = EntryList(self)
        self._streets = EntryList(self)

    # --- for the other models

    def open(self, catalogue: Catalogue, ags: str, here: str) -> None:
        """Take these calendars, for a municipality and the village in which this kiosk stands."""
        if ags != self._ags:
            self._village, self._street, self._letters = "", None, None
        self._catalogue, self._ags, self._here = catalogue, ags, here
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of content, place or language."""
        streets = self._known_streets()
        self._groups = groups([(key, waste.street_title(street)) for key, street in streets.items()], "de")
        if self._letters is not None:
            wanted = self._letters.keys[0]
            self._letters = next((group for group in self._groups if wanted in group.keys), None)
        self._villages.replace(self._village_entries())
        self._letter_entries.replace([self._letter_entry(group) for group in self._groups])
        self._list_streets()
        self.changed.emit()

    # --- called by QML

    @Slot()
    def begin(self) -> None:
        """`Abfallkalender`: where nothing is stored for a municipality, nobody has to choose a village first."""
        self._village, self._street, self._letters = "", None, None
        self.refresh()
        self._go("WasteVillages" if self._calendars() else "WasteDates")

    @Slot(int)
    def chooseVillage(self, row: int) -> None:
        """Show the streets of a village, or say at once that none is stored."""
        self._village, self._street, self._letters = self._villages[row].key, None, None
        self.refresh()
        many = len(self._known_streets()) > _MOST_LISTED
        self._go("WasteLetters" if many else "WasteStreets" if self._known_streets() else "WasteDates")

    @Slot(int)
    def chooseLetters(self, row: int) -> None:
        """Show the streets whose names begin so."""
        self._letters = self._groups[row]
        self._list_streets()
        self.changed.emit()
        self._go("WasteStreets")

    @Slot(int)
    def chooseStreet(self, row: int) -> None:
        """Show the next days of a street."""
        self._street = self._known_streets()[self._streets[row].key]
        self.changed.emit()
        self._go("WasteDates")

    @Slot()
    def notListed(self) -> None:
        """`Meine Straße steht hier nicht`."""
        self._street = None
        self.changed.emit()
        self._go("WasteDates")

    @Slot()
    def takeAway(self) -> None:
        """`Auf Papier mitnehmen`."""
        self._printout.take_away(self._slip, self._rows)

    # --- inside

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    def _calendars(self) -> dict[str, WasteCalendar]:
        known = self._catalogue.calendars.items()
        return {key: calendar for key, calendar in known if calendar.municipality == self._ags}

    def _known_streets(self) -> dict[str, Street]:
        found = streets_of(self._calendars().values(), self._village)
        return {f"{street.name}|{street.numbers}": street for street in found}

    def _village_entries(self) -> list[Entry]:
        known = self._catalogue.villages_in(self._ags, self._here)
        stored = villages_with(self._calendars().values())
        return [
            Entry(key, village.name, subtitle=self._village_note(key, stored), lang="de")
            for key, village in known.items()
        ]

    def _letter_entry(self, group: Group) -> Entry:
        return Entry(group.keys[0], wording.letters(group.first, group.last, self._visit.words))

    def _village_note(self, key: str, stored: frozenset[str]) -> str:
        if key not in stored:
            return self.tr("Noch kein Kalender")
        return self.tr("Hier steht dieses Gerät") if key == self._here else ""

    def _list_streets(self) -> None:
        streets = self._known_streets()
        keys = list(self._letters.keys) if self._letters else [key for group in self._groups for key in group.keys]
        self._streets.replace([
            Entry(key, streets[key].name, subtitle=self._numbers(streets[key]), lang="de") for key in keys
        ])  # fmt: skip

    def _numbers(self, street: Street) -> str:
        #: %1 are house numbers in German: 1 bis 40.
        return fill(self.tr("Hausnummern %1"), street.numbers) if street.numbers else ""

    def _held(self) -> Held | None:
        return held(self._calendars(), self._street, self._today) if self._street else None

    def _place(self) -> str:
        village = self._catalogue.villages.get(self._village)
        if self._street and village:
            return waste.street_name(self._street, village.name)
        if village:
            return village.name
        municipality = self._catalogue.municipalities.get(self._ags)
        return municipality.name if municipality else ""

    def _title(self) -> str:
        found = self._held()
        if found is None:
            return self.tr("Hier ist noch kein Abfallkalender hinterlegt.")
        return (
            self.tr("Der Abfallkalender ist zu Ende.") if found.ended else self.tr("Das wird als Nächstes abgeholt")
        )

    def _rows(self) -> list[Row]:
        found, words = self._held(), self._visit.words
        if found is not None and not found.ended:
            return rows([*waste.coming(found, self._today, words), *waste.reach(found, self._today, words)])
        said = [Fact("event", waste.ended(found, words), attention=True)] if found else []
        return rows([*said, *self._whom_to_ask()])

    def _whom_to_ask(self) -> list[Fact]:
        if _ASKED not in self._catalogue.services:
            return [Fact("town-hall", self._visit.words.say("Services", "Fragen Sie im Rathaus Ihrer Gemeinde."))]
        described = describe(self._catalogue, _ASKED, self._village or self._ags, self._today)
        where = next(section for section in sections(described, self._visit.words) if section.kind == "where")
        if described.office is None:
            return [*where.facts]
        return [Fact("help", self.tr("Hier können Sie nach den Terminen fragen:")), *where.facts]

    def _example(self) -> str:
        found = self._held()
        return waste.example(self._visit.words) if found and found.example and not found.ended else ""

    def _slip(self) -> Slip | None:
        found = self._held()
        if found is None or found.ended:
            return None
        settings = self._visit.settings
        return waste.slip(found, self._place(), settings.village, self._visit.now(), self._visit.words)

    def _village_name(self) -> str:
        village = self._catalogue.villages.get(self._village)
        return village.name if village else ""

    villages = Property(QObject, lambda self: self._villages, constant=True)
    letters = Property(QObject, lambda self: self._letter_entries, constant=True)
    streets = Property(QObject, lambda self: self._streets, constant=True)
    villageName = Property(str, _village_name, notify=changed)
    place = Property(str, _place, notify=changed)
    title = Property(str, _title, notify=changed)
    rows = Property(list, _rows, notify=changed)
    exampleText = Property(str, _example, notify=changed)
    printable = Property(bool, lambda self: self._slip() is not None, notify=changed)
