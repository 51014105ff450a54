# SPDX-License-Identifier: EUPL-1.2
"""Finding a service: by situation, by letter or by what is typed, as QML sees it."""

import re
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.rules.finding import ALSO, Index, Term
from kiosk.ecosystems.services.rules.letters import Group
from kiosk.languages import Language, published
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from kiosk.words import fill, in_german, told

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1

WASTE = "waste-calendar"
"""What the search finds beside services: when bins are emptied."""
DEFECT = "defect-report"
"""Likewise: reporting a defect."""


@QmlElement
class Finder(QObject):
    """The ways to a service and the list that each of them ends with."""

    changed = Signal()
    searched = Signal()

    def __init__(self, visit: Visit, go: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._catalogue = Catalogue()
        self._index = Index({})
        self._groups: list[Group] = []
        self._situation = ""
        self._letters: Group | None = None
        self._text = ""
        self._found: list[str] = []
        self._situations = EntryList(self)
        self._letter_entries = EntryList(self)
        self._services = EntryList(self)
        self.on_chosen: Callable[[str], None] = lambda _: None
        """What happens with the id of a chosen service, or with `WASTE`."""

    # --- for the other models

    def open(self, catalogue: Catalogue) -> None:
        """Offer what this catalogue has."""
        self._catalogue = catalogue
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of content or language."""
        self._index = self._catalogue.index(self._lang, self._more_terms())
        self._found = self._index.find(self._text)
        self._groups = self._catalogue.by_letters(self._lang)
        if self._letters is not None:
            self._letters = self._same_letters(self._letters)
        self._situations.replace(self._situation_entries())
        self._letter_entries.replace([self._letter_entry(group) for group in self._groups])
        self._list()
        self.searched.emit()

    # --- called by QML

    @Slot(int)
    def openSituation(self, row: int) -> None:
        """Show the services for a situation."""
        self._situation, self._letters = self._situations[row].key, None
        self._list()
        self._go("ServiceList")

    @Slot(int)
    def openLetters(self, row: int) -> None:
        """Show the services whose names begin so."""
        self._situation, self._letters = "", self._groups[row]
        self._list()
        self._go("ServiceList")

    @Slot(str)
    def setText(self, text: str) -> None:
        """What was typed so far; the count of finds follows at once."""
        self._text = text
        self._found = self._index.find(text)
        self.searched.emit()

    @Slot()
    def showFound(self) -> None:
        """Show what the search found; a single find opens at once, and nothing found is said."""
        if not self._text.strip():
            return
        self._situation, self._letters = "", None
        self._list()
        if len(self._found) == 1:
            self.on_chosen(self._found[0])
        else:
            self._go("ServiceList" if self._found else "NoService")

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open a service of the list."""
        self.on_chosen(self._services[row].key)

    # --- inside

    @property
    def _lang(self) -> Language:
        return self._visit.language

    def _list(self) -> None:
        self._services.replace([self._service_entry(key) for key in self._listed()])
        self.changed.emit()

    def _listed(self) -> list[str]:
        if self._situation:
            return self._catalogue.of_situation(self._situation, self._lang)
        return list(self._letters.keys) if self._letters else self._found

    def _same_letters(self, before: Group) -> Group | None:
        """The group that now holds what the chosen one began with: names begin otherwise in another language."""
        return next((group for group in self._groups if before.keys[0] in group.keys), None)

    def _situation_entries(self) -> list[Entry]:
        entries = []
        for key, situation in self._catalogue.situations:
            name = published(situation.name, self._lang)
            note = in_german(self._visit.words) if name.fell_back else ""
            entries.append(Entry(key, name.text, note=note, icon=situation.icon, lang=name.lang))
        return entries

    def _letter_entry(self, group: Group) -> Entry:
        return Entry(f"{group.first}-{group.keys[0]}", self._letters_text(group))

    def _letters_text(self, group: Group) -> str:
        return wording.letters(group.first, group.last, self._visit.words)

    def _more_terms(self) -> dict[str, list[Term]]:
        #: Words by which people look for the calendar of waste collections, with commas between them.
        waste = self.tr("Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne")
        #: Words by which people look for the page on which a defect is reported, with commas between them.
        defect = self.tr("Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt")
        return {
            key: [Term(name), *(Term(word.strip(), ALSO) for word in re.split("[,،]", also))]
            for key, name, also in (
                (WASTE, self._waste_name(), waste),
                (DEFECT, self._defect_name(), defect),
            )
        }

    def _waste_name(self) -> str:
        return self.tr("Abfallkalender")

    def _defect_name(self) -> str:
        return self.tr("Schaden melden")

    def _service_entry(self, key: str) -> Entry:
        if key == WASTE:
            return Entry(WASTE, self._waste_name(), icon="calendar")
        if key == DEFECT:
            return Entry(DEFECT, self._defect_name(), icon="report")
        name = self._catalogue.name(key, self._lang)
        note = in_german(self._visit.words) if name.fell_back else ""
        return Entry(key, name.text, note=note, icon=self._catalogue.services[key].icon, lang=name.lang)

    def _title(self) -> str:
        if self._situation:
            named = dict(self._catalogue.situations).get(self._situation)
            return told(published(named.name, self._lang), self._visit.words) if named else ""
        if self._letters:
            return self._letters_text(self._letters)
        #: Heading of a list. %1 is what was typed to look for.
        return fill(self.tr("Gefunden für „%1“"), self._text.strip())

    situations = Property(QObject, lambda self: self._situations, constant=True)
    letters = Property(QObject, lambda self: self._letter_entries, constant=True)
    services = Property(QObject, lambda self: self._services, constant=True)
    listTitle = Property(str, _title, notify=changed)
    text = Property(str, lambda self: self._text, notify=searched)
    foundCount = Property(int, lambda self: len(self._found), notify=searched)
