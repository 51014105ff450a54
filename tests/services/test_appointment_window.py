# SPDX-License-Identifier: EUPL-1.2
"""An appointment in a real window: booked, undone, booked, found by its receipt, moved, cancelled."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kiosk.appointments.booking import AppointmentReceipt
from kiosk.appointments.model.booking import BookingModel
from kiosk.appointments.model.status import AppointmentModel
from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts import asking
from kiosk.receipts.model import ReceiptsModel
from sync.contract.appointments import CASE_APPOINTMENT, Appointment, slot_stock
from sync.contract.cases import CaseState, CaseStatus, Envelope
from sync.contract.receipt_code import derive
from sync.contract.signing import private_jwk
from sync.contract.times import to_wire
from sync.replica.allotments import promisable
from sync.replica.cases import KIND_CANCEL, known_cases, put_lookup
from sync.replica.database import Database
from sync.replica.meta import get_meta, set_meta
from sync.replica.sealing import open_sealed
from tests.replica.making import UPTIME, grant, renew
from tests.shell.conftest import Kiosk, Play
from tests.walk.stage import MONDAY

pytestmark = pytest.mark.window

OFFER, DESK = "mobiles-buergerbuero-remmesweiler", "office:rathaus-st-wendel"
THURSDAY = date(2026, 11, 26)
NINE, HALF_PAST = "2026-11-26-0900", "2026-11-26-0930"


class _Resident:
    """Somebody who books at a kiosk."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        kiosk.shell.visit.clock._boot = lambda: (UPTIME.boot, UPTIME.seconds)
        kiosk.shell.begin()

    @property
    def services(self) -> ServicesModel:
        model = self.kiosk.shell.model("services")
        assert isinstance(model, ServicesModel)
        return model

    @property
    def booking(self) -> BookingModel:
        return self.services._booking

    @property
    def status(self) -> AppointmentModel:
        return self.services._appointment

    @property
    def page(self) -> str:
        return self.kiosk.shell.pages.names[-1]

    async def holds(self, *slots: str) -> None:
        """Let the kiosk hold one place of each of these times."""
        grants = [grant(number, 1, slot_stock(OFFER, slot)) for number, slot in enumerate(slots, start=1)]
        await self.kiosk.window.replica.run(lambda db: renew(db, *grants, at=UPTIME))
        await self.kiosk.shell.refresh()

    async def free(self) -> dict[str, int]:
        return await self.kiosk.window.replica.run(promisable, UPTIME)

    async def until(self, name: str) -> None:
        await self.kiosk.until(lambda: self.page == name)

    def choose_time(self, slot: str, day: date = THURSDAY) -> None:
        rows = [self.booking._day_rows[row].key for row in range(len(self.booking._day_rows))]
        self.booking.chooseDay(rows.index(str(day)))
        rows = [self.booking._time_rows[row].key for row in range(len(self.booking._time_rows))]
        self.booking.chooseTime(rows.index(slot))

    async def read_back(self, slot: str) -> None:
        """From the start page of Bürgerdienste to the read-back."""
        booking = self.booking
        booking.begin()
        rows = [booking._offer_rows[row].key for row in range(len(booking._offer_rows))]
        booking.chooseOffer(rows.index(OFFER))
        assert self.page == "AppointmentTopic"
        booking.chooseTopic(0)
        self.choose_time(slot)
        assert self.page == "AppointmentName"
        booking.name.set("Erika Mustermann 2")
        booking.confirmName()
        assert "2" in booking.name.property("error")
        booking.name.set(" Erika  Mustermann")
        booking.confirmName()
        booking.phone.set("06851 12 34 56")
        booking.confirmPhone()
        await self.until("AppointmentReadBack")

    def said(self) -> str:
        return " ".join(str(row["text"]) for row in self.booking.property("facts"))

    async def book(self) -> str:
        self.booking.confirm()
        await self.until("AppointmentBooked")
        return str(self.booking.sending.property("code"))

    async def undo(self) -> None:
        self.booking.sending.undo()
        await self.until("AppointmentUndone")

    async def open_receipt(self, code: str) -> None:
        """`Mein Beleg`; the platform tells how the cases stand as the stage has it."""
        self.kiosk.shell.home()
        receipts = self.kiosk.shell.model("receipts")
        assert isinstance(receipts, ReceiptsModel)
        self.kiosk.shell.pages.push(receipts.lookup.page)
        receipts.lookup.setCode(code)
        receipts.lookup.enter()
        await self.kiosk.until(lambda: bool(receipts.lookup._keys))
        await self.tell(code, "stored")
        await self.until("AppointmentStatus")

    async def tell(self, code: str, state: CaseState) -> None:
        lookup_id = derive(code).lookup_id

        def answer(db: Database) -> None:
            found = [
                CaseStatus(UUID(case.case_id), case.kind, case.recipient, state, to_wire(MONDAY), case.routing)
                for case in known_cases(db, lookup_id)
            ]
            put_lookup(db, lookup_id, tuple(found), MONDAY)

        await self.kiosk.until(lambda: self.services._visit is not None)
        await self.kiosk.window.replica.run(answer)
        self.kiosk.shell.on_news("lookups")

    async def cases(self) -> list[tuple[str, str]]:
        rows = await self.kiosk.window.replica.run(
            lambda db: list(db.conn.execute("SELECT kind, state FROM cases ORDER BY rowid"))
        )
        return [tuple(row) for row in rows]

    async def newest(self) -> tuple[Envelope, Appointment]:
        """The newest booking, as its office opens it."""
        ((data,),) = await self.kiosk.window.replica.run(
            lambda db: list(
                db.conn.execute(
                    f"SELECT envelope FROM cases WHERE kind = '{CASE_APPOINTMENT}' ORDER BY rowid DESC LIMIT 1"
                )
            )
        )
        envelope = msgspec.json.decode(data, type=Envelope)
        desk = private_jwk(self.kiosk.stage.desks[envelope.recipient])
        assert isinstance(envelope.payload, msgspec.Raw)
        return envelope, msgspec.json.decode(open_sealed(bytes(envelope.payload), desk), type=Appointment)


def test_booked_undone_booked_again_moved_and_cancelled(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "WAIT_SECONDS", 0.1)  # no engine is there to answer

    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        resident = _Resident(kiosk)
        await resident.holds(NINE, HALF_PAST)
        await _books_and_undoes(resident)
        code = await _books(resident)
        kiosk.shell.home()
        new_code = await _moves(resident, code)
        await _cancels(resident, new_code)
        await kiosk.shell.visit.printer.clear()

    play(work)


async def _books_and_undoes(resident: _Resident) -> None:
    await resident.read_back(NINE)
    said = resident.said()
    assert "Sie kommen am **Donnerstag, 26." in said
    assert "**Fest.**" in said
    assert "**Erika Mustermann**" in said
    assert "Nur ein Beispiel" in said
    await resident.book()
    assert (await resident.free()).get(slot_stock(OFFER, NINE), 0) == 0
    await resident.undo()
    assert (await resident.free())[slot_stock(OFFER, NINE)] == 1
    assert await resident.cases() == [("void", "ready")]


async def _books(resident: _Resident) -> str:
    resident.booking.chooseAgain()
    resident.choose_time(NINE)
    await resident.until("AppointmentName")
    resident.booking.confirmName()
    resident.booking.withoutPhone()
    await resident.until("AppointmentReadBack")
    code = await resident.book()
    resident.booking.sending.printNow()
    await resident.kiosk.until(lambda: resident.booking.sending.property("printing") == "printed")
    envelope, opened = await resident.newest()
    assert (envelope.routing, envelope.recipient) == ({"offer": OFFER, "slot": NINE}, DESK)
    assert [(use.stock, use.quantity) for use in envelope.uses] == [(slot_stock(OFFER, NINE), 1)]
    assert (opened.name, opened.phone, opened.promise) == ("Erika Mustermann", "", "firm")
    assert (opened.title, opened.service) == ("Mobiles Bürgerbüro in Remmesweiler", "Personalausweis")
    assert (str(opened.day), opened.begin, opened.minutes) == ("2026-11-26", "09:00", 30)
    return code


async def _moves(resident: _Resident, code: str) -> str:
    """Once undone, once for good: the old one goes with the new one, in one transaction."""
    await resident.open_receipt(code)
    assert resident.status.property("mayMove")
    for end in ("undone", "booked"):
        before = await resident.cases()
        resident.status.move()
        assert resident.page == "AppointmentDays"
        times = resident.booking._times(OFFER)
        assert NINE not in {one.time.slot.id for one in times}, "not to the time that it has already"
        resident.choose_time(HALF_PAST)
        await resident.until("AppointmentReadBack")
        assert "fällt dann weg" in resident.said()
        new_code = await resident.book()
        assert (await resident.cases())[len(before) :] == [(CASE_APPOINTMENT, "held"), (KIND_CANCEL, "held")]
        document = resident.booking.sending.document
        assert isinstance(document, AppointmentReceipt)
        assert document.moved
        if end == "undone":
            await resident.undo()
            assert (await resident.cases())[len(before) :] == [("void", "ready"), ("void", "ready")]
            assert (await resident.free())[slot_stock(OFFER, HALF_PAST)] == 1
            await resident.open_receipt(code)
            assert resident.status.property("mayMove"), "the old one stands"
    _, opened = await resident.newest()
    assert (opened.slot, opened.name) == (HALF_PAST, "Erika Mustermann")
    await resident.open_receipt(code)
    assert not resident.status.property("mayCancel")
    assert "**Abgesagt.**" in str(resident.status.property("rows"))
    return new_code


async def _cancels(resident: _Resident, code: str) -> None:
    await resident.open_receipt(code)
    resident.status.askCancel()
    assert resident.page == "AppointmentCancel"
    resident.status.cancel()
    await resident.until("AppointmentCancelled")
    assert (await resident.cases())[-1] == (KIND_CANCEL, "held")
    await resident.open_receipt(code)
    assert not resident.status.property("mayMove")


def test_without_a_place_it_is_queued_and_a_firm_one_is_not_given_up_for_it(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        resident = _Resident(kiosk)
        await resident.holds(NINE)
        await resident.read_back(NINE)
        code = await resident.book()
        await resident.open_receipt(code)
        resident.status.move()
        later = THURSDAY + timedelta(weeks=1)
        resident.choose_time("2026-12-03-0900", later)
        await resident.until("AppointmentReadBack")
        assert not resident.booking.property("bookable")
        assert "Ihr alter Termin bleibt" in resident.booking.property("problem")
        resident.booking.confirm()
        assert resident.page == "AppointmentReadBack"
        resident.booking.otherTime()
        assert resident.page == "AppointmentTimes"
        resident.booking.begin()
        rows = [resident.booking._offer_rows[row].key for row in range(len(resident.booking._offer_rows))]
        resident.booking.chooseOffer(rows.index(OFFER))
        resident.booking.chooseTopic(4)
        resident.choose_time("2026-12-03-0900", later)
        resident.booking.name.set("Мустерман")
        resident.booking.confirmName()
        resident.booking.withoutPhone()
        await resident.until("AppointmentReadBack")
        assert "**Vorgemerkt.** Die Antwort kommt" in resident.said()
        assert await kiosk.window.replica.run(get_meta, "allotment_needs"), "the engine asks for a place meanwhile"
        await kiosk.window.replica.run(_sold_out, slot_stock(OFFER, "2026-12-03-0900"))
        await kiosk.shell.refresh()
        assert "inzwischen vergeben" in resident.booking.property("problem")
        await kiosk.window.replica.run(_sold_out)
        await kiosk.shell.refresh()
        await resident.book()
        envelope, opened = await resident.newest()
        assert (envelope.uses, opened.promise, opened.service) == ((), "queued", "")
        assert opened.answer_by == "2026-11-25T23:00:00Z"

    play(work)


def _sold_out(db: Database, *stocks: str) -> None:
    set_meta(db, allotments_full=msgspec.json.encode(stocks).decode())


def test_a_place_that_went_meanwhile_is_read_back_anew(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        resident = _Resident(kiosk)
        later = THURSDAY + timedelta(weeks=1)
        await resident.holds("2026-12-03-0900")
        resident.booking.begin_for("lebensbescheinigung")
        assert resident.page == "AppointmentDays", "one offer has it: nobody chooses it"
        resident.choose_time("2026-12-03-0900", later)
        resident.booking.name.set("Erika Mustermann")
        resident.booking.confirmName()
        resident.booking.withoutPhone()
        await resident.until("AppointmentReadBack")
        assert "**Fest.**" in resident.said()
        await kiosk.window.replica.run(_spend)
        resident.booking.confirm()
        await kiosk.until(lambda: bool(resident.booking.property("problem")))
        assert "nicht mehr fest" in resident.booking.property("problem")
        assert await resident.cases() == []
        assert "**Vorgemerkt.**" in resident.said()

    play(work)


def _spend(db: Database) -> Any:
    db.conn.execute("UPDATE allotments SET used = granted")
    db.conn.commit()


def test_a_crash_leaves_the_receipt_to_whoever_stands_there(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        resident = _Resident(kiosk)
        await resident.holds(NINE)
        await resident.read_back(NINE)
        code = await resident.book()
        resident.booking.sending._document = resident.booking.sending._stored = None
        page = await resident.services.first_page()
        assert page is not None
        assert page.file.stem == "AppointmentInterrupted"
        resident.booking.printPending()
        assert (resident.page, resident.booking.sending.property("code")) == ("AppointmentBooked", code)

    play(work)
