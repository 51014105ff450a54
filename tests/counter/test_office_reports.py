# SPDX-License-Identifier: EUPL-1.2
"""Reports of defects at an office's desk: read, shown to everybody without a word of the resident, and mended."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counter.office import rules
from kiosk.counter.office.rules import DeskApplication, Refusal, Say, Show, Standing
from sync.contract.applications import ApplicationAnswer, ApplicationState, DefectReport
from sync.contract.defects import MAX_PUBLIC_WORDS, DefectPlace, defect_id, spoken_number
from sync.contract.times import from_wire
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.office_desk import MONDAY, OfficeStage
from tests.counter.test_office_rules import HERE, NOW, entry

STOP = DefectPlace("stop", "Ortsmitte")


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    """A town hall with an empty queue."""
    return OfficeStage(tmp_path / "office", SETTINGS)


@pytest.fixture
def opened(office: OfficeStage) -> DeskApplication:
    """A report as the desk opens it."""
    return office.opened(office.report())


def given_by(found: DeskApplication, answer: ApplicationAnswer | Refusal) -> DeskApplication:
    assert isinstance(answer, ApplicationAnswer)
    return replace(found, answer=answer, revision=answer.revision)


def shown(found: DeskApplication, show: Show) -> DeskApplication:
    return given_by(found, rules.with_release(found, show, HERE, NOW))


def said(found: DeskApplication, state: ApplicationState) -> DeskApplication:
    return given_by(found, rules.next_answer(found, Say(state, "Weil."), HERE, NOW))


def test_a_place_from_the_list_is_proposed_and_the_residents_own_words_are_not(office: OfficeStage) -> None:
    listed, typed = office.opened(office.report()), office.opened(office.report(listed=False))
    assert rules.proposal(listed) == Show(STOP)
    assert rules.proposal(typed) == Show(DefectPlace("stop"))
    assert rules.proposal(entry()) is None, "an application has nothing for everybody"
    assert rules.with_release(entry(), Show(STOP), HERE, NOW) is Refusal.STEP_NOT_ALLOWED


def test_what_everybody_sees_follows_what_the_resident_is_told(opened: DeskApplication) -> None:
    found = shown(opened, Show(STOP, " Kommt dran. "))
    release = rules.released(found)
    assert release is not None
    assert (release.place, release.says, release.state) == (STOP, "Kommt dran.", "open")
    assert release.opened_on == date(2026, 11, 23)
    assert rules.standing(found) is Standing.READ, "showing it says nothing to the resident"
    states = {}
    for state in ("working", "asked", "accepted", "done"):
        found = said(found, state)  # type: ignore[arg-type]
        release = rules.released(found)
        assert release is not None
        states[state] = release.state
    assert states == {"working": "in-work", "asked": "open", "accepted": "in-work", "done": "done"}
    read = rules.with_reading(found, "desk:other", NOW + timedelta(hours=1))
    assert read is not None
    assert read.released == release, "who reads it changes nothing"


def test_hidden_it_stays_hidden_whatever_is_said(opened: DeskApplication) -> None:
    found = shown(shown(opened, Show(STOP)), Show(STOP, shown=False))
    assert rules.released(found) is None
    found = said(found, "done")
    assert rules.released(found) is None
    assert found.answer is not None
    assert found.answer.released is not None, "the platform is told that it is not to be shown"
    assert rules.released(shown(said(found, "working"), Show(STOP))) is not None


def test_nothing_is_shown_of_what_was_taken_back_or_answered_unreadably(opened: DeskApplication) -> None:
    for lost in (replace(opened, state="cancelled"), replace(opened, elsewhere=True)):
        assert rules.with_release(lost, Show(STOP), HERE, NOW) is Refusal.STEP_NOT_ALLOWED
    long = Show(STOP, "x" * (MAX_PUBLIC_WORDS + 1))
    assert rules.with_release(opened, long, HERE, NOW) is Refusal.PUBLIC_TOO_LONG


STEPS = st.lists(st.sampled_from(["working", "asked", "accepted", "show", "hide", "read"]), max_size=12)


@given(STEPS)
def test_a_question_is_asked_in_one_revision_whatever_is_shown_since(steps: list[str]) -> None:
    """A reply to the question that stands counts, however often it was read or shown in between."""
    about = {"category": "strasse", "village": "10046112/alsweiler", "place": {"kind": "other"}}
    report = msgspec.convert({**msgspec.to_builtins(entry().application), **about}, DefectReport, strict=False)
    found, now, asked = replace(entry(), application=report), NOW, 0
    for step in steps:
        now += timedelta(hours=1)
        if step in ("show", "hide"):
            made = rules.with_release(found, Show(STOP, shown=step == "show"), HERE, now)
        elif step == "read":
            made = rules.with_reading(found, "desk:other", now) or Refusal.STEP_NOT_ALLOWED
        else:
            made = rules.next_answer(found, Say(step, "Wo?"), HERE, now)  # type: ignore[arg-type]
        if isinstance(made, ApplicationAnswer):
            asked = made.revision if step == "asked" else asked
            found = replace(found, answer=made, revision=made.revision)
    if found.answer is not None and found.answer.state == "asked":
        assert found.answer.said_in == asked


def test_a_report_is_read_shown_and_mended(office: OfficeStage, visit: Visit) -> None:
    case_id = office.report(DefectPlace("street", "Erfundener Weg 3, bei Mustermann"), listed=False)

    async def work(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.tap("Schaden: Straße oder Gehweg")
        await hand.page("ApplicationDetails")
        await hand.see("Telefon: 06851 123456")
        await hand.stored()
        await hand.tap("In Arbeit nehmen")
        await hand.stored()
        await hand.tap("Antworten")
        assert "Wird behoben" in await hand.names()
        await hand.tap("Allen zeigen")
        await hand.page("Release")
        await hand.see("an einer Straße, Alsweiler")
        assert not any("Mustermann" in name for name in await hand.names())
        await hand.tap("Worte dazuschreiben")
        await hand.page("ReleaseWords")
        await hand.tap("Großes B")
        await hand.type("ald")
        await hand.tap("Weiter")
        await hand.page("Release")
        await hand.tap("Ja, allen zeigen")
        await hand.page("ApplicationDetails")
        await hand.see("Alle sehen: in Arbeit, an einer Straße")
        await hand.stored()

    async def mend(hand: Hand) -> None:
        await hand.tap("Schaden: Straße oder Gehweg")
        await hand.tap("Antworten")
        await hand.tap("Behoben")
        await hand.page("AnswerReadBack")
        await hand.see("Der Schaden ist behoben.")
        await hand.see("Alle sehen dann: behoben.")
        await hand.tap("Ja, so antworten")
        await hand.page("ApplicationDetails")
        await hand.stored()

    visit(office.desk, work)
    release = office.in_the_clear(case_id)
    assert release is not None
    assert (release.place, release.says, release.state) == (DefectPlace("street"), "Bald", "in-work")
    visit(office.desk, mend)
    mended = office.in_the_clear(case_id)
    assert mended is not None
    assert (mended.state, mended.says, mended.shown) == ("done", "Bald", True)
    answer = office.read(case_id)
    assert answer is not None
    assert answer.released == mended, "whoever holds the receipt reads what everybody sees"
    assert from_wire(answer.at) >= MONDAY
    assert spoken_number(defect_id(office.opened(case_id).application.case_id)).count("-") == 1
