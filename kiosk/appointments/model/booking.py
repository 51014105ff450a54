# SPDX-License-Identifier: EUPL-1.2
"""Booking, as QML sees it: what, which day, which time, for whom, read back, stored."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.appointments import wording
from kiosk.appointments.booking import ECOSYSTEM, AppointmentReceipt, Wish, may_book, prepare
from kiosk.appointments.catalogue import Offers
from kiosk.appointments.model.telling import day_entries, offer_entries, readback_rows, time_entries, topic_entries
from kiosk.appointments.papers import receipt_slip, render_receipt_slip
from kiosk.appointments.rules import Offered, Promise, Time, Uses, begins, may_replace, offered, promise, weaker
from kiosk.ecosystems import PageRef
from kiosk.formats import day
from kiosk.languages import published
from kiosk.rows import Row
from kiosk.sending import Drawing, Sending
from kiosk.sendings import Sendings
from kiosk.shell.entries import EntryList
from kiosk.shell.shell import Shell
from kiosk.typed import Typed, typed_person, typed_phone
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.appointments import PURPOSE_APPOINTMENT, Appointment, AppointmentOffer, Strength
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.services import Office, Service
from sync.contract.signing import import_key, public_jwk
from sync.replica.allotments import PromiseGoneError, ask_for, choose
from sync.replica.database import ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Appointments"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"


@dataclass(frozen=True)
class Moving:
    """An appointment that is to be given up for another one."""

    appointment: Appointment
    keys: ReceiptKeys
    strength: Strength


@QmlElement
class BookingModel(QObject):
    """One booking at a time; each can be undone for half a minute."""

    changed = Signal()

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._offers = Offers()
        self._services: Mapping[str, Service] = {}
        self._offices: Mapping[str, Office] = {}
        self._ags = ""
        self._only_for = ""
        """Id of the service from whose page somebody came; empty: from the start page."""
        self._offer_id = ""
        self._service = ""
        self._day: date | None = None
        self._time: Time | None = None
        self._moving: Moving | None = None
        self._name = typed_person(lambda: visit.words, self)
        self._phone = typed_phone(lambda: visit.words, self)
        self._uses: Uses = None
        self._promise: Promise | None = None
        """What the read-back says; None where the time cannot be had any more."""
        self._read_back = False
        self._busy = False
        self._problem = ""
        drawing = Drawing(receipt_slip, render_receipt_slip)
        self._sendings = Sendings(visit, ECOSYSTEM, AppointmentReceipt, drawing, shell.run, self)
        self._sendings.changed.connect(self.changed)
        self._sendings.undone.connect(self._on_undone)
        self._offer_rows = EntryList(self)
        self._topic_rows = EntryList(self)
        self._day_rows = EntryList(self)
        self._time_rows = EntryList(self)
        shell.languageChanged.connect(self._retell)

    # --- for the ecosystem

    def open(self, offers: Offers, services: Mapping[str, Service], offices: Mapping[str, Office], ags: str) -> None:
        """Offer these, for somebody who lives in this municipality."""
        self._offers, self._services, self._offices, self._ags = offers, services, offices, ags
        self.refresh()

    def offers_for(self, service: str) -> bool:
        """Whether something can be booked for this service."""
        return bool(self._offers.serving(self._ags, service)) and not self._visit.withheld(PURPOSE_APPOINTMENT)

    async def reconsider(self) -> None:
        """Places came or went: what was read back is judged anew until it is confirmed, and what shrank is said."""
        if not self._is_read_back():
            return
        uses, now = await self._stand()
        if not self._is_read_back():
            # `Ja, buchen` came meanwhile, and judges by what was read back.
            return
        if weaker(now, self._promise):
            self._problem = "weaker"
        self._uses, self._promise = uses, now
        self.changed.emit()

    def _is_read_back(self) -> bool:
        return self._read_back and not self._busy

    def engaged(self) -> bool:
        """From the chosen time on, until the visit ends."""
        return self._time is not None or self._sendings.document is not None

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._sendings.attended()

    async def finish(self) -> None:
        """The visit ends: nothing is undone any more."""
        await self._sendings.finish()

    def close(self) -> None:
        """The window goes."""
        self._sendings.close()

    async def first_page(self) -> PageRef | None:
        """A booking was stored and its receipt perhaps never printed: say so to whoever stands here."""
        return self._page("AppointmentInterrupted") if await self._sendings.resume() else None

    def may_move(self, appointment: Appointment) -> bool:
        """Whether there is another time to which it could be moved."""
        return any(one.time.slot.id != appointment.slot for one in self._times(appointment.offer))

    def move(self, appointment: Appointment, keys: ReceiptKeys, strength: Strength) -> None:
        """Choose another time for an appointment; it stands until the new one is stored."""
        self._forget()
        self._moving = Moving(appointment, keys, strength)
        self._offer_id = appointment.offer
        self._name.set(appointment.name)
        self._phone.set(appointment.phone)
        self.refresh()
        self._go("AppointmentDays")

    # --- called by QML, in the order of the pages

    @Slot()
    def begin(self) -> None:
        """`Termin buchen`."""
        self._begin("")

    @Slot(int)
    def chooseOffer(self, row: int) -> None:
        """What it is for."""
        self._choose_offer(self._offer_rows[row].key)

    @Slot(int)
    def chooseTopic(self, row: int) -> None:
        """What it is about; the last row is something else."""
        self._service = self._topic_rows[row].key
        self.refresh()
        self._go("AppointmentDays")

    @Slot(int)
    def chooseDay(self, row: int) -> None:
        """On which day."""
        self._day = date.fromisoformat(self._day_rows[row].key)
        self.refresh()
        self._go("AppointmentTimes")

    @Slot(int)
    def chooseTime(self, row: int) -> None:
        """At which hour; while the next pages are read, the engine asks for its place."""
        wanted = self._time_rows[row].key
        self._time = next((one.time for one in self._on_day() if one.time.slot.id == wanted), None)
        self._problem = ""
        self.changed.emit()
        if self._time is not None:
            self._shell.run(self._ask(self._time))
            if self._moving is None:
                self._go("AppointmentName")
            else:
                self._shell.run(self._to_read_back())

    @Slot()
    def confirmName(self) -> None:
        """Check the name and go on."""
        if self._name.holds():
            self._go("AppointmentPhone")

    @Slot()
    def confirmPhone(self) -> None:
        """Check the number and go on."""
        if self._phone.holds():
            self._shell.run(self._to_read_back())

    @Slot()
    def withoutPhone(self) -> None:
        """`Ohne Telefonnummer weiter`."""
        self._phone.set("")
        self._shell.run(self._to_read_back())

    @Slot()
    def confirm(self) -> None:
        """`Ja, Termin buchen`. A second tap while it is being stored does nothing."""
        if not self._busy and self.property("bookable"):
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._confirm())

    @Slot()
    def otherTime(self) -> None:
        """Back to the times; the name and the number stay."""
        self._read_back, self._problem = False, ""
        self._time = None
        self.refresh()
        self._shell.pages.after("AppointmentDays", self._page("AppointmentTimes"))

    @Slot()
    def chooseAgain(self) -> None:
        """After an undo: choose another day."""
        self._shell.pages.after("Home", self._page("AppointmentDays"))

    @Slot()
    def printPending(self) -> None:
        """Print the receipt that a crash left behind."""
        self._shell.pages.after("Home", self._page("AppointmentBooked"))
        self._sendings.current.printNow()

    @Slot()
    def dismissPending(self) -> None:
        """Whoever stands here booked nothing: forget the receipt and begin."""
        self._shell.run(self._dismiss())

    # --- for the service's page

    def begin_for(self, service: str) -> None:
        """Book for a service; where only one offer has it, nobody has to choose it."""
        self._begin(service)

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _go(self, name: str) -> None:
        self._shell.pages.push(self._page(name))

    def _forget(self) -> None:
        """Begin anew; what was booked before in this visit goes its way."""
        self._only_for = self._offer_id = self._service = ""
        self._day = self._time = self._moving = self._promise = None
        self._uses, self._read_back, self._problem = None, False, ""
        self._name.set("")
        self._phone.set("")

    def _begin(self, service: str) -> None:
        self._forget()
        self._only_for = service
        self.refresh()
        found = self._offers.serving(self._ags, service)
        if service and len(found) == 1:
            self._choose_offer(found[0])
        else:
            self._go("AppointmentOffers")

    def _choose_offer(self, offer_id: str) -> None:
        self._offer_id, self._service = offer_id, self._only_for
        offer = self._offer
        alone = [key for key in offer.services if key in self._services] if offer else []
        if not self._service and len(alone) == 1:
            self._service = alone[0]
        self.refresh()
        self._go("AppointmentTopic" if not self._service and len(alone) > 1 else "AppointmentDays")

    @property
    def _offer(self) -> AppointmentOffer | None:
        return self._offers.known.get(self._offer_id)

    def _times(self, offer_id: str) -> list[Offered]:
        offer = self._offers.known.get(offer_id)
        if offer is None:
            return []
        now, online = self._visit.now(), self._visit.online
        found = offered(offer_id, offer, self._offers.stocks, now, online=online)
        moving = self._moving
        if moving is None:
            return found
        return [one for one in found if one.time.slot.id != moving.appointment.slot]

    def _on_day(self) -> list[Offered]:
        return [one for one in self._times(self._offer_id) if one.time.slot.day == self._day]

    def refresh(self) -> None:
        """Say everything again: after a change of content, places or language."""
        words = self._visit.words
        listed = {key: self._offers.known[key] for key in self._offers.serving(self._ags, self._only_for)}
        first = {key: times[0].time if (times := self._times(key)) else None for key in listed}
        self._offer_rows.replace(offer_entries(listed, first, words))
        offer = self._offer
        named = offer.services if offer else ()
        topics = {key: self._services[key] for key in named if key in self._services}
        self._topic_rows.replace(topic_entries(topics, words))
        self._day_rows.replace(day_entries(self._times(self._offer_id), words))
        self._time_rows.replace(time_entries(self._on_day(), words))
        self.changed.emit()

    async def _ask(self, wanted: Time) -> None:
        with suppress(ReplicaError):
            if await self._visit.replica.run(ask_for, {wanted.stock: 1}):
                self._visit.poke()

    async def _to_read_back(self) -> None:
        self._uses, self._promise = await self._stand()
        self._read_back, self._problem = True, ""
        self.changed.emit()
        self._go("AppointmentReadBack")

    async def _stand(self) -> tuple[Uses, Promise | None]:
        """From which places the booking could be promised now, and what that is worth."""
        wanted, offer, clock = self._time, self._offer, self._visit.clock
        if wanted is None or offer is None:
            return None, None
        try:
            (uses,) = await self._visit.replica.run(lambda db: choose(db, [{wanted.stock: 1}], clock.uptime()))
        except ReplicaError:
            uses = None
        full = wanted.stock in self._offers.stocks.full
        return uses, promise(offer, wanted, uses, self._visit.now(), full=full)

    async def _confirm(self) -> None:
        visit = self._visit
        try:
            uses, now = await self._stand()
            if weaker(now, self._promise):
                # What was read back is not so any more: nobody is bound to it, and it is read again.
                self._uses, self._promise, self._problem = uses, now, "weaker"
                return
            self._uses, self._promise = uses, now
            wish, policy, spool_key = self._wish(), visit.policy, visit.spool_key
            permitted = wish is not None and may_book(policy, wish.offer.recipient)
            if wish is None or policy is None or spool_key is None or not permitted:
                self._problem = "not-offered"
                return
            spool = public_jwk(import_key(spool_key))
            ready = await visit.workers.crypto(prepare, wish, policy, spool, visit.now())
            await self._sendings.store(ready)
        except PromiseGoneError:
            self._uses, self._promise = await self._stand()
            self._problem = "weaker"
            return
        except ReplicaError as error:
            self._problem = "full" if error.kind == "full" else "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        self._read_back = False
        self.changed.emit()
        self._shell.pages.after("Home", self._page("AppointmentBooked"))

    def _wish(self) -> Wish | None:
        offer, wanted, given, visit = self._offer, self._time, self._promise, self._visit
        name, phone = self._name.value, self._phone.value
        if offer is None or wanted is None or given is None or name is None or visit.identity is None:
            return None
        moving, lang, now, offline = self._moving, visit.language, visit.now(), not visit.online
        service = self._services.get(self._service)
        about = moving.appointment.service if moving else published(service.name, "de").text if service else ""
        title, bring, office = self._about(), tuple(self._to_bring()), self._office_name()
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk = fill(visit.words.say("Services", "Dorfpunkt %1"), visit.settings.village)

        def receipt(code: str) -> AppointmentReceipt:
            return AppointmentReceipt(
                lang=lang, code=code, kiosk=kiosk, title=title, office=office, where=offer.where,
                begins_at=wanted.begins_at, minutes=wanted.slot.minutes, strength=given.strength,
                answer_by=given.answer_by, bring=bring, offline=offline, example=offer.example,
                moved=moving is not None, printed_at=now,
            )  # fmt: skip

        return Wish(
            offer=offer, time=wanted, service=about, name=name, phone=phone.number if phone else "",
            promise=given, uses=self._uses, receipt=receipt, lang=lang,
            instead_of=moving.keys if moving else None,
        )  # fmt: skip

    def _about(self) -> str:
        """What it is about, in the resident's language: the service, or the offer."""
        words, service, offer = self._visit.words, self._services.get(self._service), self._offer
        texts = service.name if service else offer.title if offer else {"de": ""}
        return told(published(texts, words.lang), words)

    def _to_bring(self) -> list[str]:
        lang, service, offer = self._visit.language, self._services.get(self._service), self._offer
        texts = [*(service.bring if service else ()), *(offer.bring if offer else ())]
        return [published(text, lang).text for text in texts]

    def _office_name(self) -> str:
        office = self._offices.get(self._offer.office) if self._offer else None
        return office.name if office else ""

    @Slot()
    def _on_undone(self) -> None:
        self._time = None
        self.refresh()
        self._shell.pages.after("Home", self._page("AppointmentUndone"))

    async def _dismiss(self) -> None:
        await self._sendings.forget()
        self._shell.home()

    @Slot()
    def _retell(self) -> None:
        self.refresh()
        self._name.refresh()
        self._phone.refresh()
        self._sendings.current.refresh()

    def _bookable(self) -> bool:
        """Whether `Ja` may be said to what stands on the read-back."""
        given, moving = self._promise, self._moving
        return given is not None and (moving is None or may_replace(moving.strength, given))

    def _facts(self) -> list[Row]:
        wanted, offer, visit = self._time, self._offer, self._visit
        if wanted is None or offer is None:
            return []
        policy = visit.policy
        purpose = policy.purposes.get(PURPOSE_APPOINTMENT) if policy else None
        old = self._moving.appointment if self._moving else None
        rows = readback_rows(
            begins_at=wanted.begins_at, office=self._office_name(), where=offer.where, about=self._about(),
            name=self._name.value or "", phone=self._phone.value, bring=self._to_bring(),
            gives_up=begins(old.day, old.begin) if old else None,
            notice=told(published(purpose.notice.texts, visit.language), visit.words) if purpose else "",
            words=visit.words,
        )  # fmt: skip
        if offer.example:
            rows.append({"icon": "info", "text": wording.example(visit.words)})
        if self._promise is not None and self._bookable():
            rows.append(
                {"icon": "schedule", "text": wording.promise(self._promise, visit.words), "tone": "attention"}
            )
        return rows

    def _problem_text(self) -> str:
        """What went wrong, in the language of now."""
        texts = {
            "": "",
            "weaker": self.tr(
                "Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt."
            ),
            "gone": self.tr("Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit."),
            "not-firm": self.tr(
                "Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. "
                "Wählen Sie eine andere Zeit."
            ),
            "not-offered": self.tr("Das geht hier gerade nicht. Bitte rufen Sie dort an."),
            "full": self.tr("Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht."),
            "not-stored": self.tr(
                "Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal."
            ),
            "under-way": self.tr("Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab."),
        }
        if self._sendings.current.property("tooLate"):
            return texts["under-way"]
        if self._read_back and not self._bookable():
            return texts["gone" if self._promise is None else "not-firm"]
        return texts[self._problem]

    def _booked_rows(self) -> list[Row]:
        """What is promised, and when somebody comes."""
        receipt, words = self._sendings.document, self._visit.words
        if receipt is None:
            return []
        given = Promise(receipt.strength, receipt.answer_by)
        return [
            {"icon": "event", "text": wording.comes(receipt.begins_at, words)},
            {
                "icon": "schedule",
                "text": wording.stored(given, words, offline=receipt.offline),
                "tone": "attention",
            },
        ]

    def _about_text(self) -> str:
        """What can be done there."""
        offer, words = self._offer, self._visit.words
        return told(published(offer.about, words.lang), words) if offer is not None and offer.about else ""

    def _day_text(self) -> str:
        found = self._on_day()
        return day(found[0].time.begins_at, self._visit.language) if found else ""

    offers = Property(QObject, lambda self: self._offer_rows, constant=True)
    topics = Property(QObject, lambda self: self._topic_rows, constant=True)
    days = Property(QObject, lambda self: self._day_rows, constant=True)
    times = Property(QObject, lambda self: self._time_rows, constant=True)
    dayText = Property(str, _day_text, notify=changed)
    moving = Property(bool, lambda self: self._moving is not None, notify=changed)
    moved = Property(
        bool, lambda self: receipt.moved if (receipt := self._sendings.document) else False, notify=changed
    )
    aboutText = Property(str, _about_text, notify=changed)
    example = Property(
        str,
        lambda self: wording.example(self._visit.words) if self._offer is not None and self._offer.example else "",
        notify=changed,
    )
    name = Property(Typed, lambda self: self._name, constant=True)
    phone = Property(Typed, lambda self: self._phone, constant=True)
    facts = Property(list, _facts, notify=changed)
    bookable = Property(bool, _bookable, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    sending = Property(Sending, lambda self: self._sendings.current, notify=changed)
    bookedRows = Property(list, _booked_rows, notify=changed)
    hasPending = Property(bool, lambda self: self._sendings.document is not None, notify=changed)
    interruptedAt = Property(str, lambda self: self._sendings.interrupted_at, notify=changed)
