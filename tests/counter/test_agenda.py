# SPDX-License-Identifier: EUPL-1.2
"""An office's appointments: by day, confirmed, cancelled with a reason; rules, opening, and a real window."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counter.agenda.entries import facts, kind, of_days, sentence
from kiosk.counter.agenda.rules import (
    DeskAppointment,
    Refusal,
    Standing,
    comes,
    may,
    next_answer,
    standing,
    to_come,
    worth_keeping,
)
from kiosk.formats import NBSP
from sync.contract.appointments import MAX_REASON, Appointment, AppointmentAnswer, AppointmentState
from sync.contract.cases import CaseState
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.office_desk import CODE, MONDAY, OfficeStage, stranger


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    """A town hall with an empty queue."""
    return OfficeStage(tmp_path / "office", SETTINGS)


def entry(office: OfficeStage, **booked: object) -> DeskAppointment:
    case_id = office.book(**booked)  # type: ignore[arg-type]
    return office.agenda()[0][case_id]


def said(found: DeskAppointment, state: AppointmentState, reason: str = "") -> DeskAppointment:
    made = next_answer(found, state, reason, "desk:rathaus", MONDAY)
    assert isinstance(made, AppointmentAnswer)
    return replace(found, answer=made, revision=made.revision)


def test_how_an_appointment_stands(office: OfficeStage) -> None:
    firm, queued = entry(office), entry(office, place="reserved")
    assert (standing(firm), standing(queued)) == (Standing.FIRM, Standing.QUEUED)
    assert standing(entry(office, place="")) is Standing.QUEUED
    assert standing(said(queued, "confirmed")) is Standing.CONFIRMED
    assert standing(said(firm, "cancelled", "krank")) is Standing.CANCELLED
    assert standing(entry(office, state="cancelled")) is Standing.TAKEN_BACK


def test_what_may_be_said(office: OfficeStage) -> None:
    firm, queued = entry(office), entry(office, place="reserved")
    assert next_answer(firm, "confirmed", "", "desk:a", MONDAY) is Refusal.STEP_NOT_ALLOWED
    assert next_answer(firm, "cancelled", "  ", "desk:a", MONDAY) is Refusal.NO_REASON
    assert next_answer(firm, "cancelled", "x" * (MAX_REASON + 1), "desk:a", MONDAY) is Refusal.TOO_LONG
    confirmed = said(queued, "confirmed")
    assert (confirmed.revision, may(confirmed, "cancelled"), may(confirmed, "confirmed")) == (1, True, False)
    assert not may(said(confirmed, "cancelled", "krank"), "cancelled")
    assert not may(entry(office, state="cancelled"), "cancelled")


_ENTRY = DeskAppointment(
    Appointment(
        case_id=UUID(int=1), offer="buergerbuero", slot="2026-11-26-0900", title="Bürgerbüro", where="Rathaus",
        day=date(2026, 11, 26), begin="09:00", minutes=20, name="Erika Mustermann", promise="firm", receipt_key={},
        booked_at="2026-11-23T08:00:00Z", lang="de",
    ),
    "A" * 22, "promised", "stored", "2026-11-23T08:00:00Z",
)  # fmt: skip
_STATES: list[CaseState] = ["stored", "cancelled", "withdrawn", "refused"]


@given(st.lists(st.tuples(st.sampled_from(get_args(AppointmentState)), st.sampled_from(["", "krank"])), max_size=5),
       st.sampled_from(_STATES), st.sampled_from(["promised", "reserved", "gone", ""]))  # fmt: skip
def test_whatever_is_tried_nobody_is_sent_away_without_a_reason_and_an_end_stays(
    steps: list[tuple[AppointmentState, str]], state: CaseState, place: str
) -> None:
    found = replace(_ENTRY, state=state, place=place)
    for wanted, reason in steps:
        before = found
        made = next_answer(found, wanted, reason, "desk:a", MONDAY)
        if isinstance(made, Refusal):
            continue
        found = replace(found, answer=made, revision=made.revision)
        assert comes(before)
        assert made.revision == before.revision + 1
        assert made.state != "cancelled" or made.message
    assert comes(found) == (standing(found) not in (Standing.CANCELLED, Standing.TAKEN_BACK))


def test_a_place_that_zms_has_no_more_waits_for_the_offices_word(office: OfficeStage) -> None:
    gone = entry(office, place="gone", zms="7KQ2M9XW")
    assert (standing(gone), kind(gone), comes(gone)) == (Standing.GONE, "error", True)
    assert "steht dieser Termin nicht mehr" in sentence(gone, "de")
    assert any("Dorfpunkt 7KQ2M9XW" in str(row["text"]) for row in facts(gone, "de"))
    (day,) = of_days({gone.appointment.day: [gone]}, "en")
    assert day.note == "to confirm: 1"
    assert standing(said(gone, "cancelled", "Der Platz ist weg")) is Standing.CANCELLED
    confirmed = said(gone, "confirmed")
    assert standing(confirmed) is Standing.CONFIRMED
    assert "steht dieser Termin nicht mehr" in str(facts(confirmed, "de")[0]["text"])


def test_the_days_to_come_in_order_and_who_does_not_come_last(office: OfficeStage) -> None:
    entry(office, name="Gestern", days=-1)
    entry(office, name="Spät", begin="11:00")
    entry(office, name="Abgesagt", begin="08:00", state="cancelled")
    entry(office, name="Früh", begin="09:00")
    entry(office, name="Morgen", days=1)
    found = to_come(office.agenda()[0].values(), MONDAY)
    assert [[one.appointment.name for one in day] for day in found.values()] == [
        ["Früh", "Spät", "Abgesagt"],
        ["Morgen"],
    ]


def test_thirty_days_after_it_nothing_of_it_is_opened(office: OfficeStage) -> None:
    found = entry(office)
    assert worth_keeping(found, found.begins_at + timedelta(days=30) - timedelta(seconds=1))
    assert office.agenda(found.begins_at + timedelta(days=30)) == ({}, {})


def test_what_cannot_be_read_is_listed(office: OfficeStage) -> None:
    strange = office.book(reader=stranger())
    other_time = office.book(begin="10:00", slot="2026-11-23-0900")
    other_case = office.book(begin="11:00", offer="sprechstunde")
    opened, unreadable = office.agenda()
    assert opened == {}
    assert unreadable == {strange: "sealed", other_time: "other", other_case: "other"}


@pytest.mark.window
def test_a_clerk_confirms_one_and_cancels_another(office: OfficeStage, visit: Visit) -> None:
    firm = office.book(days=3)
    queued = office.book("Max Mustermann", "10:00", days=3, place="reserved")
    office.book("Karla Mustermann", "11:00", days=3, place="", coded=True)
    office.book(reader=stranger())

    async def work(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.see("Nicht lesbar: 1")
        await hand.tap("Termine: 3")
        await hand.see("zu bestätigen: 2")
        await hand.tap(f"Donnerstag, 26.{NBSP}November")
        await hand.page("AgendaDay")
        await hand.see("Personalausweis")
        await hand.tap(f"10{NBSP}Uhr: Max Mustermann")
        await hand.page("AgendaEntry")
        await hand.see("Der Platz ist für diesen Termin frei gehalten.")
        await hand.see("06851 809 12")
        await hand.tap("Bestätigen")
        await hand.see("Der Termin ist bestätigt.")
        await hand.tap("Ja, bestätigen")
        await hand.page("AgendaEntry")
        await hand.see("Bestätigt.")
        assert "Bestätigen" not in await hand.names()
        await hand.tap("Zurück")
        await hand.tap(f"11{NBSP}Uhr: Karla Mustermann")
        await hand.see("Vielleicht ist diese Zeit schon vergeben.")
        await hand.tap("Zurück")
        await hand.tap(f"9{NBSP}Uhr: Erika Mustermann")
        await hand.see("Fest. Der Platz ist zugesagt.")
        await hand.tap("Absagen")
        await hand.page("AgendaReason")
        assert "Weiter" not in await hand.names()
        await hand.tap("Großes K")
        await hand.type("rank")
        await hand.tap("Weiter")
        await hand.page("AgendaReadBack")
        await hand.see("Der Termin fällt aus.")
        await hand.tap("Ja, absagen")
        await hand.see("Von uns abgesagt.")
        assert "Absagen" not in await hand.names()
        await hand.tap("Start")
        await hand.tap("Beleg finden")
        hand.shell.office.setCode(CODE)
        await hand.tap("Vorgang öffnen")
        await hand.page("AgendaEntry")
        await hand.see("Karla Mustermann, 11 Uhr")
        assert hand.shell.pages.names == ["Applications", "AgendaDay", "AgendaEntry"]

    visit(office.desk, work)
    confirmed, cancelled = office.said(queued), office.said(firm)
    assert confirmed is not None
    assert (confirmed.state, confirmed.message, confirmed.revision) == ("confirmed", "", 1)
    assert cancelled is not None
    assert (cancelled.state, cancelled.message, cancelled.desk) == ("cancelled", "Krank", "desk:rathaus-marpingen")
