# SPDX-License-Identifier: EUPL-1.2
"""The service that was found, as QML sees it: its four questions, its form, and the slip to take home."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.describing import Described, Section, describe, rows, sections
from kiosk.ecosystems.services.papers import slip
from kiosk.formats import local
from kiosk.languages import published
from kiosk.printing.printout import Printout
from kiosk.printing.slip import Slip
from kiosk.rows import Row
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from kiosk.words import told

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1


_BOOK = "book"
"""Key of the row that leads to an appointment."""


@QmlElement
class Sheet(QObject):
    """One service for the place where the resident lives."""

    changed = Signal()
    partChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        go: Callable[[str], None],
        printout: Printout,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._printout = printout
        self._catalogue = Catalogue()
        self._place = ""
        self._service = ""
        self._described: Described | None = None
        self._sections: tuple[Section, ...] = ()
        self._part = ""
        self._questions = EntryList(self)
        self.on_form: Callable[[Described], None] | None = None
        """Opens the form of a service."""
        self.on_book: Callable[[str], None] | None = None
        """Books an appointment for a service, by its id."""
        self.may_book: Callable[[str], bool] = lambda _: False
        """Whether there is one to book for a service."""
        self._forms: frozenset[str] = frozenset()

    # --- for the other models

    def open(self, catalogue: Catalogue, place: str, forms: frozenset[str]) -> None:
        """Take these services, for somebody who lives there, and the ids of the forms that are here."""
        self._catalogue, self._place, self._forms = catalogue, place, forms
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of content, place or language."""
        self._described, self._sections = None, ()
        if self._service in self._catalogue.services:
            today = local(self._visit.now()).date()
            self._described = describe(self._catalogue, self._service, self._place, today)
            self._sections = sections(self._described, self._visit.words)
        entries = [_entry(section) for section in self._sections]
        if entries and self._offers_form() and self.may_book(self._service):
            # The one button of the page leads to the form.
            entries.append(Entry(_BOOK, self.tr("Termin buchen"), icon="event"))
        self._questions.replace(entries)
        self.changed.emit()
        self.partChanged.emit()

    def choose(self, service_id: str) -> None:
        """Show a service."""
        self._service = service_id
        self.refresh()
        self._go("Service")

    # --- called by QML

    @Slot(int)
    def openPart(self, row: int) -> None:
        """Answer one of the questions in full."""
        chosen = self._questions[row].key
        if chosen == _BOOK:
            self.book()
            return
        self._part = chosen
        self.partChanged.emit()
        self._go("ServicePart")

    @Slot()
    def fillForm(self) -> None:
        """`Formular ausfüllen`."""
        if self.on_form is not None and self._described is not None and self._offers_form():
            self.on_form(self._described)

    @Slot()
    def book(self) -> None:
        """`Termin buchen`."""
        if self.on_book is not None and self.may_book(self._service):
            self.on_book(self._service)

    @Slot()
    def takeAway(self) -> None:
        """`Auf Papier mitnehmen`."""
        self._printout.take_away(self._slip, self._to_write_down)

    # --- inside

    def _slip(self) -> Slip | None:
        if self._described is None:
            return None
        return slip(self._described, self._visit.settings.village, self._visit.now(), self._visit.words)

    def _shown(self) -> Section | None:
        return next((section for section in self._sections if section.kind == self._part), None)

    def _facts(self) -> list[Row]:
        section = self._shown()
        return rows(section.facts) if section else []

    def _offers_form(self) -> bool:
        return self._described is not None and self._described.form in self._forms

    def _name(self) -> str:
        if self._described is None:
            return ""
        return told(published(self._described.service.name, self._visit.language), self._visit.words)

    def _presence(self) -> str:
        return wording.presence(self._described.service.presence, self._visit.words) if self._described else ""

    def _to_write_down(self) -> list[Row]:
        """What helps most where nothing comes out of the printer: whom to ask."""
        section = next((section for section in self._sections if section.kind == "where"), None)
        wanted = ("town-hall", "location-on", "call")
        facts = [fact for fact in section.facts if fact.icon in wanted] if section else []
        return rows(facts)

    questions = Property(QObject, lambda self: self._questions, constant=True)
    name = Property(str, _name, notify=changed)
    presenceText = Property(str, _presence, notify=changed)
    presenceNeeded = Property(
        bool,
        lambda self: self._described is not None and self._described.service.presence.startswith("in-person"),
        notify=changed,
    )
    formOffered = Property(
        bool,
        lambda self: self._offers_form(),
        notify=changed,
    )
    bookingOffered = Property(
        bool, lambda self: self._described is not None and self.may_book(self._service), notify=changed
    )
    partQuestion = Property(str, lambda self: shown.question if (shown := self._shown()) else "", notify=partChanged)
    partFacts = Property(list, _facts, notify=partChanged)
    partIsPlace = Property(bool, lambda self: self._part in ("where", "costs"), notify=partChanged)


def _entry(section: Section) -> Entry:
    return Entry(section.kind, section.question, subtitle=section.answer, icon=section.icon)
