# SPDX-License-Identifier: EUPL-1.2
"""A half-filled form whose code somebody brings to the counter: opened, printed, saved, and nowhere afterwards."""

from pathlib import Path

import pytest
from lxml import etree

from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts import asking
from sync.contract.cases import CaseStatus
from sync.replica.cases import fail_lookup, open_lookups, put_lookup
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.office_desk import BROUGHT, CODE, MONDAY, OfficeStage, half_filled
from tests.counter.test_window import pdf_text

pytestmark = pytest.mark.window


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    return OfficeStage(tmp_path / "office", SETTINGS)


async def bring(hand: Hand, code: str, told: tuple[CaseStatus, ...] | str) -> None:
    """Type the code, and let the engine answer."""
    office = hand.shell.office
    office.openFind()
    office.setCode(code)
    office.find()
    replica = hand.shell.visit.replica
    while office.searching:
        for lookup_id in await replica.run(open_lookups):
            if isinstance(told, str):
                await replica.run(fail_lookup, lookup_id, told, MONDAY)
            else:
                await replica.run(put_lookup, lookup_id, told, MONDAY)
            hand.shell.on_news("lookups")
        await hand.rest()


def rows(office: OfficeStage, table: str) -> int:
    db = office.desk.db()
    count = int(db.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    db.conn.close()
    return count


def test_it_is_read_printed_and_saved_and_then_nowhere(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    async def work(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        await bring(hand, BROUGHT, (half_filled(),))
        await hand.page("BroughtForm")
        await hand.see("Noch nicht abgesendet.")
        await hand.see("Wie heißt der Hund? Bello")
        await hand.see("Aufgehoben bis: Montag, 7. Dezember")
        await hand.see("Liest Antworten auf: Українська")
        assert rows(office, "statuses") == rows(office, "lookups") == 0
        await hand.tap("Drucken")
        await hand.see("Das Formular ist gedruckt.")
        await hand.tap("Als Datei")
        await hand.see(".xml")
        await hand.tap("Zurück")
        await hand.page("Applications")
        assert hand.shell.office.brought.draft is None

    visit(office.desk, work)
    (paper,) = tmp_path.glob("*.pdf")
    assert "Bello" in pdf_text(paper)
    (saved,) = (tmp_path / "out").iterdir()
    assert etree.parse(saved).getroot().findtext("name") == "Bello"
    assert "bello" not in saved.name.lower()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        pytest.param((), "Zu diesem Beleg liegt hier nichts vor.", id="unknown"),
        pytest.param((half_filled("cancelled"),), "Dieses angefangene Formular ist gelöscht.", id="deleted"),
        pytest.param(
            (half_filled(until="2026-11-22T13:40:00Z"),), "Dieses angefangene Formular ist gelöscht.", id="over"
        ),
        pytest.param("offline", "Hier liegt dazu nichts vor, und gerade ist kein Netz", id="no line"),
        pytest.param("busy", "Die Auskunft antwortet gerade nicht.", id="too often"),
        pytest.param("refused", "Die Auskunft antwortet gerade nicht.", id="refused"),
    ],
)
def test_what_is_not_there_is_said(
    office: OfficeStage, visit: Visit, told: tuple[CaseStatus, ...] | str, said: str
) -> None:
    async def work(hand: Hand) -> None:
        await bring(hand, BROUGHT, told)
        await hand.page("FindByReceipt")
        await hand.see(said)
        assert rows(office, "statuses") == 0

    visit(office.desk, work)


def test_where_no_engine_answers_it_is_said(
    office: OfficeStage, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "WAIT_SECONDS", 0.1)  # no engine is there to answer

    async def work(hand: Hand) -> None:
        office_model = hand.shell.office
        office_model.openFind()
        office_model.setCode(BROUGHT)
        office_model.find()
        await hand.see("gerade ist kein Netz")

    visit(office.desk, work)


def test_what_lies_here_needs_no_question(office: OfficeStage, visit: Visit) -> None:
    office.apply(coded=True)

    async def work(hand: Hand) -> None:
        hand.shell.office.openFind()
        hand.shell.office.setCode(CODE)
        hand.shell.office.find()
        await hand.page("ApplicationDetails")
        assert rows(office, "lookups") == 0

    visit(office.desk, work)


def test_whoever_has_left_the_page_does_not_read_it(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        office_model = hand.shell.office
        office_model.openFind()
        office_model.setCode(BROUGHT)
        office_model.find()
        hand.shell.back()
        replica = hand.shell.visit.replica
        while office_model.searching:
            for lookup_id in await replica.run(open_lookups):
                await replica.run(put_lookup, lookup_id, (half_filled(),), MONDAY)
                hand.shell.on_news("lookups")
            await hand.rest()
        await hand.page("Applications")
        assert office_model.brought.draft is None

    visit(office.desk, work)
