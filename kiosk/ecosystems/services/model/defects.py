# SPDX-License-Identifier: EUPL-1.2
"""Reporting a defect, as QML sees it: one question a page, from what is broken to who gets it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.ecosystems.services import defects
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.model.names import Names
from kiosk.ecosystems.services.model.reported import Reported
from kiosk.ecosystems.services.reporting import DefectWish
from kiosk.ecosystems.services.rules.defects import (
    office_for,
    path_number,
    similar,
    streets_of,
)
from kiosk.formats import local
from kiosk.forms.model.delivery import Delivery, Parcel
from kiosk.languages import isolated, published
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.typed import Typed, typed_person, typed_phone
from kiosk.visit import Visit
from kiosk.words import Words, fill, in_german, told
from sync.contract.applications import MAX_FURTHER, PURPOSE_DEFECT, Told
from sync.contract.defects import MAX_PLACE, DefectCategory, DefectPlace, PlaceKind
from sync.contract.services import Office

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"
_ANYWHERE: PlaceKind = "other"


@dataclass
class _Said:
    """What the resident has said so far."""

    category: str = ""
    village: str = ""
    place: DefectPlace = DefectPlace(_ANYWHERE)  # noqa: RUF009 - it never changes
    listed: bool = False
    """The place was chosen from a list, or has a form that can hold nothing else."""
    words: str = ""
    contact: bool = False


@QmlElement
class Defects(QObject):
    """One report at a time. Nothing of it outlives the visit, and nothing is stored that is not sent."""

    changed = Signal()
    typed = Signal()

    def __init__(self, visit: Visit, shell: Shell, go: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._go = go
        self._catalogue = Catalogue()
        self._ags = self._here = ""
        self._looking = False
        """Whoever chooses a village wants to see its list, not to report."""
        self._sent = False
        self._reported = Reported(visit, go, self)
        self._names = Names(visit, self._named, self)
        self._delivery = Delivery(visit, shell, self)
        self._delivery.stored.connect(self._on_stored)
        self._delivery.undone.connect(self._on_undone)
        self._categories = EntryList(self)
        self._villages = EntryList(self)
        self._known = EntryList(self)
        self._said = _Said()
        self._name = typed_person(lambda: visit.words, self)
        self._phone = typed_phone(lambda: visit.words, self)
        self._no_number = False
        """What was typed as the number of a field path is none."""

    # --- for the other models

    def open(self, catalogue: Catalogue, ags: str, here: str) -> None:
        """Take these kinds and reports, for a municipality and the village in which this kiosk stands."""
        self._catalogue, self._ags, self._here = catalogue, ags, here
        self._reported.open(catalogue)
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of content, place or language."""
        self._categories.replace([
            self._category_entry(key, category) for key, category in self._catalogue.defect_categories.items()
        ])  # fmt: skip
        villages = self._catalogue.villages_in(self._ags, self._here).items()
        self._villages.replace([Entry(key, each.name, subtitle=self._note(key), lang="de") for key, each in villages])
        self._known.replace(self._reported.entries_of(self._similar()))
        self._names.refresh()
        self._name.refresh()
        self._phone.refresh()
        self._reported.refresh()
        self.changed.emit()
        self.typed.emit()

    def engaged(self) -> bool:
        """Whether somebody is at a report."""
        return bool(self._said.category) and not self._sent

    @property
    def dispatch(self) -> Delivery:
        """What becomes of a report that is sent."""
        return self._delivery

    # --- called by QML: what is broken, and where

    @Slot()
    def begin(self) -> None:
        """`Schaden melden` on the page of citizen services."""
        self._go("DefectStart")

    @Slot()
    def report(self) -> None:
        """A new report."""
        self._said, self._no_number = _Said(), False
        self._name.set("")
        self._phone.set("")
        self._looking = self._sent = False
        self.refresh()
        self._go("DefectCategories")

    @Slot(int)
    def chooseCategory(self, row: int) -> None:
        """What is broken; where it may be dangerous, that comes first."""
        self._said.category = self._categories[row].key
        self.changed.emit()
        self._go(
            "DefectDanger" if self._catalogue.defect_categories[self._said.category].danger else "DefectVillages"
        )

    @Slot()
    def noDanger(self) -> None:
        """`Keine Gefahr: weiter`."""
        self._go("DefectVillages")

    @Slot(int)
    def chooseVillage(self, row: int) -> None:
        """In which village; or whose list is to be seen."""
        chosen = self._villages[row].key
        if self._looking:
            self._reported.show(chosen)
            return
        if chosen != self._said.village:
            self._said.village, self._said.place, self._said.listed = chosen, DefectPlace(_ANYWHERE), False
        self.changed.emit()
        self._go("DefectWhere" if self._possible() else "DefectNotHere")

    @Slot(str)
    def chooseWhere(self, kind: str) -> None:
        """At a street, a stop, a field path, or elsewhere."""
        found = next((known for known in defects.PLACE_ICONS if known == kind), _ANYWHERE)
        if found != self._said.place.kind:
            self._said.place, self._said.listed = DefectPlace(found), False
        self._no_number = False
        self._names.offer(self._streets() if found == "street" else self._stops() if found == "stop" else ())
        self.changed.emit()
        self.typed.emit()
        listed = len(self._names.property("entries")) > 0
        if found == "field-path":
            self._go("DefectPath")
        else:
            self._go(("DefectLetters" if self._names.many else "DefectPlaces") if listed else "DefectPlaceWords")

    @Slot(int)
    def chooseLetters(self, row: int) -> None:
        """Names that begin so."""
        self._names.chooseLetters(row)
        self._go("DefectPlaces")

    @Slot()
    def notListed(self) -> None:
        """`Steht hier nicht`."""
        self._go("DefectPlaceWords")

    @Slot(str)
    def setPlace(self, text: str) -> None:
        """What is typed: a number, or words."""
        self._said.place = DefectPlace(self._said.place.kind, text[:MAX_PLACE])
        self._said.listed = self._no_number = False
        self.typed.emit()

    @Slot()
    def placed(self) -> None:
        """From a typed place on: to what is known already."""
        name = self._said.place.name.strip()
        if self._said.place.kind == "field-path":
            number = path_number(name)
            if number is None:
                self._no_number = True
                self.typed.emit()
                return
            name = number
        if not name:
            return
        self._said.place = DefectPlace(self._said.place.kind, name)
        self._said.listed = self._said.place.kind == "field-path"
        self._compare()

    # --- called by QML: what is known already

    @Slot(int)
    def meanThis(self, row: int) -> None:
        """`Das meine ich auch`: nobody needs to be told twice."""
        self._reported.look_at(self._known[row].key)
        self._go("DefectAlready")

    @Slot()
    def somethingElse(self) -> None:
        """`Nein, etwas anderes`."""
        self._go("DefectWords")

    @Slot()
    def lookHere(self) -> None:
        """What is reported in the village of this kiosk; elsewhere the village is asked for."""
        self._looking = True
        self.changed.emit()
        if self._here in self._catalogue.villages and self._here.startswith(self._ags):
            self._reported.show(self._here)
        else:
            self._go("DefectVillages")

    @Slot()
    def lookElsewhere(self) -> None:
        """Another village's list."""
        self._looking = True
        self.changed.emit()
        self._go("DefectVillages")

    # --- called by QML: words, name, telephone

    @Slot(str)
    def setWords(self, text: str) -> None:
        """What else there is to say."""
        self._said.words = text[:MAX_FURTHER]
        self.typed.emit()

    @Slot()
    def said(self) -> None:
        """On to whether the office may ask."""
        self._go("DefectContactWish")

    @Slot(bool)
    def chooseContact(self, yes: bool) -> None:
        """Whether name and telephone number are given."""
        self._said.contact = yes
        self.changed.emit()
        if yes:
            self._go("DefectName")
        else:
            self._read_back()

    @Slot()
    def named(self) -> None:
        """On to the telephone number."""
        if self._name.holds():
            self._go("DefectPhone")

    @Slot()
    def phoned(self) -> None:
        """On to what is read back."""
        if self._phone.holds():
            self._read_back()

    @Slot()
    def backToReport(self) -> None:
        """To what was read back, after sending was undone."""
        self._shell.pages.after("Home", self._page("DefectStart"))
        self._read_back()

    # --- inside

    def _named(self, name: str) -> None:
        """A name of the list."""
        self._said.place, self._said.listed = DefectPlace(self._said.place.kind, name), True
        self._compare()

    def _compare(self) -> None:
        self.refresh()
        self._go("DefectKnown" if len(self._known) else "DefectWords")

    def _similar(self) -> list[str]:
        if not self._said.village:
            return []
        return similar(
            self._catalogue.defects, self._said.category, self._said.village, self._said.place, self._today
        )

    def _read_back(self) -> None:
        self._delivery.offer(self._parcel())
        self.changed.emit()
        self._go("DefectReadBack")

    def _parcel(self) -> Parcel:
        office = self._office()
        address = "" if office is None else " ".join(part for part in (office.postcode, office.village) if part)
        lines = () if office is None else (office.authority, office.name, office.address, address)
        parcel = Parcel(
            recipient=self._recipient(), office=tuple(dict.fromkeys(line for line in lines if line)), prepares=False,
            wish=lambda: self._wish(parcel), purpose=PURPOSE_DEFECT, printable=False,
        )  # fmt: skip
        return parcel

    def _wish(self, parcel: Parcel) -> DefectWish:
        """In German words for the office, and in the resident's own for the receipt."""
        words, german = self._visit.words, self._visit.words_in("de")
        said = self._said
        return DefectWish(
            title=self._title(german), service="", recipient=parcel.recipient, prepared=False,
            told=self._answers(german), lang=self._visit.language, category=said.category, village=said.village,
            place=said.place, listed=said.listed,
            receipt=self._delivery.receipt(parcel, self._title(words), self._answers(words)),
        )  # fmt: skip

    def _title(self, words: Words) -> str:
        #: Heading of a report and its receipt. %1 is what is broken, such as: street light.
        return fill(words.say("Defects", "Schaden: %1"), self._category_name(words))

    def _answers(self, words: Words) -> tuple[Told, ...]:
        """All that was said, question by question."""
        where = fill("%1, %2", defects.place(self._said.place, words), self._village_name())
        said = [
            (words.say("Defects", "Was ist kaputt?"), self._category_name(words)),
            (words.say("Defects", "Wo ist es?"), where),
            (words.say("Defects", "Was noch?"), self._said.words.strip()),
        ]
        if self._said.contact:
            said += [
                (words.say("Defects", "Name"), self._name.value or ""),
                (words.say("Defects", "Telefon"), phone.shown if (phone := self._phone.value) else ""),
            ]
        return tuple(Told(question, answer) for question, answer in said if answer)

    @property
    def _today(self) -> date:
        return local(self._visit.now()).date()

    def _category_of(self) -> DefectCategory | None:
        return self._catalogue.defect_categories.get(self._said.category)

    def _category_name(self, words: Words) -> str:
        category = self._category_of()
        return told(published(category.name, words.lang), words) if category else ""

    def _village_name(self) -> str:
        village = self._catalogue.villages.get(self._said.village)
        return village.name if village else ""

    def _streets(self) -> tuple[str, ...]:
        village = self._catalogue.villages.get(self._said.village)
        return streets_of(self._said.village, village, self._catalogue.calendars.values()) if village else ()

    def _stops(self) -> tuple[str, ...]:
        village = self._catalogue.villages.get(self._said.village)
        return village.stops if village else ()

    def _office(self) -> Office | None:
        category = self._category_of()
        slug = office_for(category.responsible, self._said.village) if category else ""
        return self._catalogue.offices.get(slug)

    def _recipient(self) -> str:
        office = self._office()
        return (office.recipient or "") if office else ""

    def _possible(self) -> bool:
        return self._delivery.possible(self._recipient(), PURPOSE_DEFECT)

    def _category_entry(self, key: str, category: DefectCategory) -> Entry:
        lang, words = self._visit.language, self._visit.words
        name, about = published(category.name, lang), published(category.about, lang)
        note = in_german(words) if name.fell_back else ""
        return Entry(key, name.text, subtitle=about.text, note=note, icon=category.icon, lang=name.lang)

    def _note(self, key: str) -> str:
        return self.tr("Hier steht dieses Gerät") if key == self._here else ""

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self.parent())

    @Slot()
    def _on_stored(self) -> None:
        self._sent = True
        self.changed.emit()

    @Slot()
    def _on_undone(self) -> None:
        self._sent = False
        self.changed.emit()
        self._shell.pages.after("Home", self._page("DefectUndone"))

    def _place_text(self) -> str:
        return ", ".join(part for part in (self._category_name(self._visit.words), self._village_name()) if part)

    def _danger_rows(self) -> list[Row]:
        category = self._category_of()
        return defects.danger(category, self._visit.words) if category else []

    def _sentences(self) -> list[Row]:
        """What is about to be sent, in full sentences; then who gets it."""
        lang, words = self._visit.language, self._visit.words
        category = self._category_of()
        if category is None:
            return []
        #: %1 is what is broken.
        rows = rows_of(category.icon, fill(self.tr("Sie melden einen Schaden: **%1**."), self._category_name(words)))
        where = fill("%1, %2", defects.place(self._said.place, words), isolated(self._village_name(), lang))
        #: %1 is a place.
        rows += rows_of(defects.PLACE_ICONS[self._said.place.kind], fill(self.tr("Er ist hier: **%1**."), where))
        if self._said.words.strip():
            #: %1 is what the resident has written.
            rows += rows_of(
                "edit", fill(self.tr("Sie schreiben dazu: %1"), self._said.words.strip()), confidential=True
            )
        phone = self._phone.value
        contact = ", ".join(part for part in (self._name.value, phone.shown if phone else "") if part)
        if self._said.contact and contact:
            #: %1 is a name with a telephone number.
            rows += rows_of("call", fill(self.tr("Das Amt kann Sie fragen: **%1**."), contact), confidential=True)
        else:
            rows += rows_of("person", self.tr("**Sie nennen keinen Namen.**"))
        facts: list[Row] = list(self._delivery.property("facts"))
        return rows + facts

    def _whom_to_tell(self) -> list[Row]:
        """Where nothing can be sent: who is told instead."""
        office = self._office()
        if office is None:
            return rows_of("town-hall", self.tr("Sagen Sie es bitte im Rathaus."))
        lines = [office.name, office.address, " ".join(part for part in (office.postcode, office.village) if part)]
        address = ", ".join(line for line in lines if line)
        #: %1 is name and address of an office.
        rows = rows_of(
            "town-hall", fill(self.tr("Sagen Sie es bitte hier: **%1**."), isolated(address, self._visit.language))
        )
        if office.phone:
            #: %1 is a telephone number.
            rows += rows_of("call", fill(self.tr("Telefon: **%1**"), isolated(office.phone, self._visit.language)))
        return rows

    def _place_error(self) -> str:
        if not self._no_number:
            return ""
        return self.tr("Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.")

    def _village_title(self) -> str:
        return self.tr("Welchen Ort möchten Sie sehen?") if self._looking else self.tr("In welchem Ort ist es?")

    reported = Property(Reported, lambda self: self._reported, constant=True)
    names = Property(Names, lambda self: self._names, constant=True)
    delivery = Property(Delivery, lambda self: self._delivery, constant=True)
    categories = Property(QObject, lambda self: self._categories, constant=True)
    villages = Property(QObject, lambda self: self._villages, constant=True)
    known = Property(QObject, lambda self: self._known, constant=True)
    looking = Property(bool, lambda self: self._looking, notify=changed)
    possible = Property(bool, lambda self: bool(self._catalogue.defect_categories), notify=changed)
    villageTitle = Property(str, _village_title, notify=changed)
    about = Property(str, _place_text, notify=changed)
    dangerRows = Property(list, _danger_rows, notify=changed)
    placeKind = Property(str, lambda self: self._said.place.kind, notify=changed)
    placeText = Property(str, lambda self: self._said.place.name, notify=typed)
    words = Property(str, lambda self: self._said.words, notify=typed)
    contact = Property(bool, lambda self: self._said.contact, notify=changed)
    name = Property(Typed, lambda self: self._name, constant=True)
    phone = Property(Typed, lambda self: self._phone, constant=True)
    placeError = Property(str, _place_error, notify=typed)
    sentences = Property(list, _sentences, notify=changed)
    whomToTell = Property(list, _whom_to_tell, notify=changed)
    mostWords = Property(int, lambda self: MAX_FURTHER, constant=True)
