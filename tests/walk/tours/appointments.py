# SPDX-License-Identifier: EUPL-1.2
"""Appointments: what, which day, which time, for whom; fest and queued, moved, cancelled, answered."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from uuid import UUID

import msgspec

from kiosk.appointments.model import booking as model
from kiosk.appointments.model.booking import BookingModel
from kiosk.appointments.model.status import AppointmentModel
from kiosk.printing.simulated import Fault
from sync.contract.appointments import CASE_APPOINTMENT, KIND_OFFER, AppointmentAnswer, AppointmentState, slot_stock
from sync.contract.cases import CaseState, CaseStatus
from sync.contract.feed import Item
from sync.contract.receipt_code import derive, new_code
from sync.contract.times import to_wire
from sync.replica.cases import known_cases, put_lookup
from sync.replica.database import Database
from sync.replica.meta import set_meta
from tests.opening import open_replica
from tests.replica.making import UPTIME, grant, renew
from tests.walk.stage import MONDAY, Stage
from tests.walk.tour import Tour
from tests.walk.tours.applications import RECEIPTS, receipt_of
from tests.walk.tours.longest import NAME, long_text
from tests.walk.tours.receipts import signed
from tests.walk.tours.services import TILE
from tests.walk.walker import KioskWalker, Staging

OFFER, OFFICE = "mobiles-buergerbuero-remmesweiler", "office:rathaus-st-wendel"
CODE = new_code(lambda bits: 4712)
"""The receipt of the appointment that is queued."""
HELD = ("2026-11-26-0900", "2026-11-26-1000")


def booking_of(walker: KioskWalker) -> BookingModel:
    """The model that books."""
    return walker.services._booking


def status_of(walker: KioskWalker) -> AppointmentModel:
    """The model of the found appointment."""
    return walker.services._appointment


def _lease(stage: Stage) -> None:
    """Two of Thursday's times are held here."""
    db = open_replica(stage.state)
    renew(db, *(grant(number, 1, slot_stock(OFFER, slot)) for number, slot in enumerate(HELD, start=1)))
    db.conn.close()


booking = Tour(
    "booking",
    Staging(settings='printer = "simulator"\n', spoil=_lease, boot=lambda: (UPTIME.boot, UPTIME.seconds)),
)


def choose_offer(walker: KioskWalker, offer: str = OFFER) -> None:
    """What it is for."""
    rows = booking_of(walker)._offer_rows
    booking_of(walker).chooseOffer([rows[row].key for row in range(len(rows))].index(offer))


def choose_day(walker: KioskWalker, day: str = "2026-11-26") -> None:
    """On which day."""
    rows = booking_of(walker)._day_rows
    booking_of(walker).chooseDay([rows[row].key for row in range(len(rows))].index(day))


def choose_time(walker: KioskWalker, slot: str) -> None:
    """At which hour."""
    rows = booking_of(walker)._time_rows
    booking_of(walker).chooseTime([rows[row].key for row in range(len(rows))].index(slot))


async def to_read_back(walker: KioskWalker, slot: str) -> None:
    """From the chosen day to the read-back."""
    choose_time(walker, slot)
    booking_of(walker).name.set("Erika Mustermann")
    booking_of(walker).confirmName()
    booking_of(walker).withoutPhone()
    await walker.until_page("AppointmentReadBack")


async def booked(walker: KioskWalker) -> None:
    """`Ja, Termin buchen`."""
    booking_of(walker).confirm()
    await walker.until_page("AppointmentBooked")


async def enter(walker: KioskWalker, code: str) -> None:
    """To `Mein Beleg`, with a code."""
    walker.shell.home()
    walker.shell.openTile(RECEIPTS)
    receipt_of(walker).setCode(code)
    receipt_of(walker).enter()


async def told(
    walker: KioskWalker,
    code: str,
    state: AppointmentState | None = None,
    message: str = "",
    *,
    case_state: CaseState = "stored",
    place: str = "",
    reason: str = "",
) -> None:
    """Ask again, and let the platform answer with what the office says."""
    keys, desk = derive(code), walker.stage.desks[OFFICE]

    def statuses(db: Database) -> tuple[CaseStatus, ...]:
        found = []
        for case in known_cases(db, keys.lookup_id):
            if case.kind != CASE_APPOINTMENT:
                continue
            case_id, at, answer = UUID(case.case_id), to_wire(MONDAY), None
            if state is not None:
                said = AppointmentAnswer(
                    case_id=case_id, revision=1, state=state, at=at, desk="desk:rathaus", message=message
                )
                answer = signed(said, OFFICE, keys, desk)
            routing = case.routing | ({"place": place} if place else {})
            found.append(
                CaseStatus(case_id, case.kind, case.recipient, case_state, at, routing, answer=answer, reason=reason)
            )
        return tuple(found)

    found = await walker.window.replica.run(statuses)

    async def tell(lookup_id: str) -> None:
        await walker.window.replica.run(put_lookup, lookup_id, found, MONDAY)

    if not receipt_of(walker).busy:
        receipt_of(walker).askAgain()
    await walker.engine_answers(tell)


def code_of(walker: KioskWalker) -> str:
    """The code of what was booked last."""
    return str(booking_of(walker).sending.property("code"))


@booking.state("AppointmentOffers", "many")
async def _offers(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    booking_of(walker).begin()


@booking.state("AppointmentTopic", "many")
async def _topic(walker: KioskWalker) -> None:
    choose_offer(walker)


@booking.state("AppointmentDays", "example")
async def _days(walker: KioskWalker) -> None:
    booking_of(walker).chooseTopic(0)


@booking.state("AppointmentTimes", "offline")
async def _times(walker: KioskWalker) -> None:
    choose_day(walker)


@booking.state("AppointmentTimes", "online")
async def _times_online(walker: KioskWalker) -> None:
    await walker.line("online")


@booking.state("AppointmentName", "empty")
async def _name(walker: KioskWalker) -> None:
    await walker.line("offline")
    choose_time(walker, HELD[0])


@booking.state("AppointmentName", "error")
async def _name_error(walker: KioskWalker) -> None:
    booking_of(walker).name.set("Erika@Mustermann 7")
    booking_of(walker).confirmName()


@booking.state("AppointmentPhone", "empty")
async def _phone(walker: KioskWalker) -> None:
    booking_of(walker).name.set("Erika Mustermann")
    booking_of(walker).confirmName()


@booking.state("AppointmentPhone", "error")
async def _phone_error(walker: KioskWalker) -> None:
    booking_of(walker).phone.set("0685")
    booking_of(walker).confirmPhone()


@booking.state("AppointmentReadBack", "firm")
async def _read_back(walker: KioskWalker) -> None:
    booking_of(walker).phone.set("06851 12 34 56")
    booking_of(walker).confirmPhone()
    await walker.until_page("AppointmentReadBack")


@booking.state("AppointmentReadBack", "disk-full")
async def _full(walker: KioskWalker) -> None:
    booking = booking_of(walker)
    await walker.cannot_store("cases", booking.confirm, lambda: booking.problem != "")


@booking.state("AppointmentBooked", "firm")
async def _booked(walker: KioskWalker) -> None:
    await booked(walker)


@booking.state("AppointmentUndone", "plain")
async def _undone(walker: KioskWalker) -> None:
    booking_of(walker).sending.undo()
    await walker.until_page("AppointmentUndone")


@booking.state("AppointmentBooked", "no-paper")
async def _no_paper(walker: KioskWalker) -> None:
    booking_of(walker).chooseAgain()
    choose_day(walker)
    await to_read_back(walker, HELD[0])
    await booked(walker)
    walker.printer.release()
    walker.printer.hold(Fault.OUT_OF_PAPER)
    booking_of(walker).sending.printNow()
    await walker.until(lambda: booking_of(walker).sending.printing == Fault.OUT_OF_PAPER)


@booking.state("AppointmentStatus", "firm-not-delivered")
async def _waiting(walker: KioskWalker) -> None:
    await enter(walker, code_of(walker))
    await walker.engine_fails()
    await walker.until_page("AppointmentStatus")


@booking.state("AppointmentStatus", "firm")
async def _firm(walker: KioskWalker) -> None:
    await told(walker, code_of(walker), place="promised")


@booking.state("AppointmentCancel", "plain")
async def _cancel(walker: KioskWalker) -> None:
    status_of(walker).askCancel()


@booking.state("AppointmentDays", "moving")
async def _moving(walker: KioskWalker) -> None:
    walker.shell.back()
    status_of(walker).move()


@booking.state("AppointmentReadBack", "moving")
async def _moving_read_back(walker: KioskWalker) -> None:
    choose_day(walker)
    choose_time(walker, HELD[1])
    await walker.until_page("AppointmentReadBack")


@booking.state("AppointmentReadBack", "moving-not-firm")
async def _not_firm(walker: KioskWalker) -> None:
    booking_of(walker).otherTime()
    choose_time(walker, "2026-11-26-1030")
    await walker.until_page("AppointmentReadBack")


@booking.state("AppointmentBooked", "moved")
async def _moved(walker: KioskWalker) -> None:
    booking_of(walker).otherTime()
    choose_time(walker, HELD[1])
    await walker.until_page("AppointmentReadBack")
    await booked(walker)


@booking.state("AppointmentUndone", "moving")
async def _move_undone(walker: KioskWalker) -> None:
    booking_of(walker).sending.undo()
    await walker.until_page("AppointmentUndone")


queued = Tour("queued-appointment", Staging())


@contextmanager
def coded() -> Iterator[None]:
    """What is booked meanwhile gets the receipt of `CODE`: nobody reads it off the page after a crash."""
    drawn = model.prepare
    model.prepare = partial(drawn, make_code=lambda: CODE)
    try:
        yield
    finally:
        model.prepare = drawn


@queued.state("AppointmentReadBack", "queued")
async def _queued(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    booking_of(walker).begin()
    choose_offer(walker)
    booking_of(walker).chooseTopic(0)
    choose_day(walker, "2026-12-03")
    await to_read_back(walker, "2026-12-03-0900")


@queued.state("AppointmentReadBack", "taken-meanwhile")
async def _taken(walker: KioskWalker) -> None:
    full = msgspec.json.encode([slot_stock(OFFER, "2026-12-03-0900")]).decode()
    await walker.window.replica.run(lambda db: set_meta(db, allotments_full=full))
    await walker.shell.refresh()


@queued.state("AppointmentBooked", "queued")
async def _queued_booked(walker: KioskWalker) -> None:
    await walker.window.replica.run(lambda db: set_meta(db, allotments_full="[]"))
    await walker.shell.refresh()
    with coded():
        await booked(walker)


@queued.state("AppointmentInterrupted", "fresh")
async def _interrupted(walker: KioskWalker) -> None:
    page = await walker.services.first_page()
    assert page is not None
    walker.shell.pages.after("Home", page)


@queued.state("AppointmentInterrupted", "too-late-to-print")
async def _too_late(walker: KioskWalker) -> None:
    await walker.window.replica.run(
        lambda db: db.conn.execute("UPDATE pending_receipts SET created_at = '2026-11-23T11:02:00Z'")
    )
    sending = booking_of(walker).sending
    sending._document = None
    page = await walker.services.first_page()
    assert page is not None
    walker.shell.pages.after("Home", page)


@queued.state("AppointmentStatus", "queued")
async def _status_queued(walker: KioskWalker) -> None:
    await enter(walker, CODE)
    await told(walker, CODE)
    await walker.until_page("AppointmentStatus")


@queued.state("AppointmentStatus", "confirmed")
async def _confirmed(walker: KioskWalker) -> None:
    await told(walker, CODE, "confirmed")


@queued.state("AppointmentStatus", "cancelled-by-the-office")
async def _office_cancels(walker: KioskWalker) -> None:
    await told(walker, CODE, "cancelled", "Das Bürgerbüro ist an diesem Tag leider geschlossen.")


@queued.state("AppointmentStatus", "refused")
async def _refused(walker: KioskWalker) -> None:
    await told(walker, CODE, case_state="refused", reason="offer-over")


@queued.state("AppointmentCancelled", "offline")
async def _cancelled(walker: KioskWalker) -> None:
    await told(walker, CODE)
    status_of(walker).cancel()
    await walker.until_page("AppointmentCancelled")


@queued.state("AppointmentStatus", "cancelled")
async def _status_cancelled(walker: KioskWalker) -> None:
    await enter(walker, CODE)
    await told(walker, CODE, case_state="cancelled")
    await walker.until_page("AppointmentStatus")


def _none(items: list[Item]) -> list[Item]:
    return [item for item in items if item.kind != KIND_OFFER]


nothing = Tour("no-appointments", Staging(items=_none))


@nothing.state("AppointmentOffers", "empty")
async def _no_offers(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    booking_of(walker).begin()


@nothing.state("AppointmentTopic", "empty")
async def _no_topic(walker: KioskWalker) -> None:
    """The offer was taken back while somebody stood there."""
    booking_of(walker)._go("AppointmentTopic")
    booking_of(walker)._topic_rows.replace([])


@nothing.state("AppointmentDays", "empty")
async def _no_days(walker: KioskWalker) -> None:
    booking_of(walker)._go("AppointmentDays")


@nothing.state("AppointmentTimes", "empty")
async def _no_times(walker: KioskWalker) -> None:
    booking_of(walker)._go("AppointmentTimes")


def _longest(items: list[Item]) -> list[Item]:
    return [_lengthened(item) if item.kind == KIND_OFFER else item for item in items]


def _lengthened(item: Item) -> Item:
    body = msgspec.json.decode(item.body)
    body |= {"title": {"de": long_text("Bürgerbüro", NAME)}, "where": long_text("Rathaus", NAME)}
    return msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(body)))


longest = Tour("longest-appointment", Staging(items=_longest), screens=("21.5", "27"))


@longest.state("AppointmentOffers", "longest")
async def _longest_offers(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    booking_of(walker).begin()


@longest.state("AppointmentReadBack", "longest")
async def _longest_read_back(walker: KioskWalker) -> None:
    choose_offer(walker)
    booking_of(walker).chooseTopic(4)
    choose_day(walker, "2026-12-03")
    await to_read_back(walker, "2026-12-03-0900")
    booking_of(walker).name.set("Erika " + "Mustermann" * 5)


@longest.state("AppointmentStatus", "longest")
async def _longest_status(walker: KioskWalker) -> None:
    await booked(walker)
    code = code_of(walker)
    await enter(walker, code)
    await told(walker, code, "cancelled", long_text("Grund", 400))
    await walker.until_page("AppointmentStatus")


TOURS = (booking, queued, nothing, longest)
