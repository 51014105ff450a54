# SPDX-License-Identifier: EUPL-1.2
"""The ecosystem's model: joins finding and the service found, and knows for which place they speak."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.appointments.board import board_entries
from kiosk.appointments.catalogue import Offers, read_offers
from kiosk.appointments.model.booking import PAGES as APPOINTMENT_PAGES
from kiosk.appointments.model.booking import BookingModel
from kiosk.appointments.model.status import AppointmentModel
from kiosk.ecosystems import BoardEntry, EcosystemModel, HomeTile, PageRef
from kiosk.ecosystems.services.catalogue import Catalogue, office_lines, read_catalogue
from kiosk.ecosystems.services.describing import Described
from kiosk.ecosystems.services.model.defects import Defects
from kiosk.ecosystems.services.model.finder import DEFECT, WASTE, Finder
from kiosk.ecosystems.services.model.sheet import Sheet
from kiosk.ecosystems.services.model.waste import Waste
from kiosk.forms.library import known_forms
from kiosk.forms.model.application import ApplicationModel
from kiosk.forms.model.delivery import PAGES as FORM_PAGES
from kiosk.forms.model.delivery import Occasion
from kiosk.forms.model.draft import DraftModel
from kiosk.forms.model.form import FormModel
from kiosk.languages import isolated, published
from kiosk.printing.printout import PAGES as PRINTING_PAGES
from kiosk.printing.printout import Printout
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.applications import FormDraft
from sync.contract.services import Office, Provision, Service

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"


@QmlElement
class ServicesModel(EcosystemModel):
    """Citizen services: three ways to find one, and what there is to know of it where the resident lives."""

    changed = Signal()

    def __init__(self, visit: Visit, shell: QObject) -> None:
        super().__init__(shell)
        assert isinstance(shell, Shell)  # noqa: S101 - the shell hands itself in
        self._visit = visit
        self._shell = shell
        self._catalogue = Catalogue()
        self._chosen = ""
        """AGS of the municipality that the resident chose; empty: the kiosk's own."""
        self._finder = Finder(visit, self._go, self)
        self._printout = Printout(visit, shell, self)
        self._sheet = Sheet(visit, self._go, self._printout, self)
        self._waste = Waste(visit, self._go, self._printout, self)
        self._defects = Defects(visit, shell, self._go, self)
        self._finder.on_chosen = self._choose
        self._forms: frozenset[str] = frozenset()
        self._form = FormModel(visit, shell, self)
        self._sheet.on_form = self._fill_form
        self._draft = DraftModel(visit, shell, self._form, self._occasion_again, self._office_name, self)
        self._application = ApplicationModel(visit, shell, self._office_name, self)
        self._offers = Offers()
        self._booking = BookingModel(visit, shell, self)
        self._appointment = AppointmentModel(visit, shell, self._booking, self._office_name, self)
        self._sheet.on_book, self._sheet.may_book = self._booking.begin_for, self._booking.offers_for
        self._municipalities = EntryList(self)
        shell.languageChanged.connect(self._retell)

    # --- what the shell asks

    def page_folders(self) -> set[Path]:
        """Its own, and those of forms, appointments and slips."""
        return super().page_folders() | {FORM_PAGES, APPOINTMENT_PAGES, PRINTING_PAGES}

    async def load(self) -> None:
        """Read services, offices, places and appointments."""
        now, clock = self._visit.now(), self._visit.clock
        self._catalogue = await self._visit.replica.run(read_catalogue, now)
        self._forms = await self._visit.replica.run(known_forms, now)
        self._offers = await self._visit.replica.run(lambda db: read_offers(db, now, clock.uptime()))
        self._finder.open(self._catalogue)
        self._show_place()
        await self._booking.reconsider()

    def tiles(self) -> list[HomeTile]:
        """One way in."""
        reason = "" if self._catalogue.services else self.tr("Noch ist hier nichts hinterlegt.")
        text = self.tr("Was brauche ich, wohin, was kostet es?")
        return [HomeTile("town-hall", self.tr("Bürgerdienste"), text, self._page("FindService"), reason)]

    def engaged(self) -> bool:
        """From the first answer to a form or a report on, or from the time of an appointment."""
        return self._form.engaged() or self._booking.engaged() or self._defects.engaged()

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._form.dispatch.attended()
        self._booking.attended()
        self._defects.dispatch.attended()

    async def first_page(self) -> PageRef | None:
        """A form, a report or an appointment that a crash left without a receipt."""
        return await self._form.dispatch.first_page() or await self._booking.first_page()

    def board(self) -> list[BoardEntry]:
        """Office hours of today and tomorrow, with nobody's name."""
        return board_entries(self._offers, self._own, self._visit.now(), self._visit.words)

    async def open_receipt(self, receipt: ReceiptLookup) -> PageRef | None:
        """The form, report or appointment under a receipt, and what its office says."""
        return (
            await self._draft.open(receipt)
            or await self._application.open(receipt)
            or await self._appointment.open(receipt)
        )

    def leaving(self) -> PageRef | None:
        """A form that is half filled in may be taken along."""
        return self._form.leaving()

    async def finish(self) -> None:
        """The visit ends."""
        await self._draft.finish()
        await self._form.dispatch.finish()
        await self._booking.finish()
        await self._defects.dispatch.finish()

    def close(self) -> None:
        """The window goes."""
        self._form.dispatch.close()
        self._booking.close()
        self._defects.dispatch.close()

    # --- called by QML

    @Slot()
    def bySituation(self) -> None:
        """Look by what has happened."""
        self._go("Situations")

    @Slot()
    def byLetter(self) -> None:
        """Look from A to Z."""
        self._go("Letters")

    @Slot()
    def bySearch(self) -> None:
        """Look by a word."""
        self._go("ServiceSearch")

    @Slot()
    def elsewhere(self) -> None:
        """`Ich wohne woanders`."""
        self._go("Residence")

    @Slot(int)
    def choosePlace(self, row: int) -> None:
        """Say everything for this municipality; then back to where the question came from."""
        self._chosen = self._municipalities[row].key
        self._show_place()
        self._shell.back()

    # --- inside

    @property
    def _own(self) -> str:
        """AGS of the municipality in which this kiosk stands."""
        return self._visit.identity.place.municipality if self._visit.identity else ""

    @property
    def _ags(self) -> str:
        return self._chosen or self._own

    def _show_place(self) -> None:
        village = self._visit.settings.village if self._ags == self._own else ""
        self._sheet.open(self._catalogue, self._catalogue.place_of(self._ags, village), self._forms)
        here = self._catalogue.place_of(self._own, self._visit.settings.village)
        self._waste.open(self._catalogue, self._ags, here)
        self._booking.open(self._offers, self._catalogue.services, self._catalogue.offices, self._ags)
        self._defects.open(self._catalogue, self._ags, here)
        self._printout.refresh()
        self._municipalities.replace([self._place_entry(ags) for ags in self._catalogue.places(self._own)])
        self.changed.emit()

    def _place_entry(self, ags: str) -> Entry:
        here = self.tr("Hier steht dieses Gerät") if ags == self._own else ""
        name = self._catalogue.municipalities[ags].name
        return Entry(ags, name, subtitle=here, trailing="choose", chosen=ags == self._ags, lang="de")

    def _choose(self, found: str) -> None:
        if found == WASTE:
            self._waste.begin()
        elif found == DEFECT:
            self._defects.begin()
        else:
            self._sheet.choose(found)

    def _fill_form(self, described: Described) -> None:
        office = described.office
        occasion = Occasion(
            service=published(described.service.name, self._visit.language).text,
            german_service=published(described.service.name, "de").text,
            office=office_lines(office),
            recipient=(office.recipient or "") if office is not None else "",
            prepares=described.service.presence.startswith("in-person"),
            channel=described.provision.fit_connect if described.provision is not None else None,
        )
        self._form.open(described.form, occasion)

    def _occasion_again(self, draft: FormDraft) -> Occasion:
        """As it was when somebody stopped, with what is known now of service, office and way of delivery."""
        found = self._provision_of(draft)
        if found is None:
            return Occasion(service=draft.service, german_service=draft.service, prepares=draft.prepared)
        service, provision, office = found
        return Occasion(
            service=published(service.name, self._visit.language).text,
            german_service=draft.service,
            office=office_lines(office),
            recipient=office.recipient or "",
            prepares=draft.prepared,
            channel=provision.fit_connect,
        )

    def _provision_of(self, draft: FormDraft) -> tuple[Service, Provision, Office] | None:
        """Where its form is handed in to the office that was meant; None where nobody there takes it any more."""
        for service in self._catalogue.services.values():
            for provision in service.provisions:
                office = self._catalogue.offices.get(provision.office or "")
                meant = office is not None and (office.recipient or "") == draft.recipient
                same = provision.form == draft.form and published(service.name, "de").text == draft.service
                if office is not None and meant and same:
                    return service, provision, office
        return None

    def _office_name(self, recipient: str) -> str:
        offices = self._catalogue.offices.values()
        return next((office.name for office in offices if office.recipient == recipient), recipient)

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _go(self, name: str) -> None:
        self._shell.pages.push(self._page(name))

    @Slot()
    def _retell(self) -> None:
        self._finder.refresh()
        self._show_place()

    def _place_text(self) -> str:
        known = self._catalogue.municipalities.get(self._ags)
        if known is None:
            return ""
        #: %1 is a town or municipality.
        return fill(self.tr("Die Angaben gelten für **%1**."), isolated(known.name, self._visit.language))

    finder = Property(Finder, lambda self: self._finder, constant=True)
    waste = Property(Waste, lambda self: self._waste, constant=True)
    booking = Property(BookingModel, lambda self: self._booking, constant=True)
    defects = Property(Defects, lambda self: self._defects, constant=True)
    printout = Property(Printout, lambda self: self._printout, constant=True)
    sheet = Property(Sheet, lambda self: self._sheet, constant=True)
    municipalities = Property(QObject, lambda self: self._municipalities, constant=True)
    placeText = Property(str, _place_text, notify=changed)
    mayLiveElsewhere = Property(bool, lambda self: len(self._municipalities) > 1, notify=changed)
