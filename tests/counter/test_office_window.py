# SPDX-License-Identifier: EUPL-1.2
"""A clerk's day at an office's desk: real sealed applications, a real window, real touches, a real replica."""

import json
import subprocess
from pathlib import Path
from uuid import UUID

import pytest
from lxml import etree
from PySide6.QtCore import Qt

from kiosk.counter.office.rules import Say, next_answer
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts import asking
from sync.contract.applications import ApplicationAnswer, Told
from sync.contract.cases import AnswerResult
from sync.replica.desk import record_answer_results
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.office_desk import CODE, MONDAY, OfficeStage, stranger
from tests.counter.test_window import pdf_text

pytestmark = pytest.mark.window


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    """A town hall with an empty queue."""
    return OfficeStage(tmp_path / "office", SETTINGS)


def newest(office: OfficeStage, case_id: str) -> ApplicationAnswer:
    found = office.read(case_id)
    assert found is not None
    return found


def test_a_whole_case(office: OfficeStage, visit: Visit) -> None:
    """From the queue to the details, taken on, asked back, answered, accepted."""
    case_id = office.apply()

    async def ask(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.see("Rathaus Marpingen")
        await hand.see("neu · fällig am 7. Dezember")
        await hand.tap("Veranstaltung anmelden")
        await hand.page("ApplicationDetails")
        await hand.see("Gelesen.")
        await hand.see("Nachname: Mustermann")
        await hand.stored()
        await hand.tap("In Arbeit nehmen")
        await hand.see("In Arbeit an diesem Gerät.")
        assert "In Arbeit nehmen" not in await hand.names()
        await hand.tap("Antworten")
        await hand.page("Decide")
        await hand.tap("Zurückfragen")
        await hand.page("AnswerWords")
        await hand.see("Ihr Text wird nicht übersetzt.")
        assert "Weiter" not in await hand.names()
        await hand.tap("Großes W")
        await hand.type("o")
        await hand.tap("Weiter")
        await hand.page("AnswerReadBack")
        await hand.see("Das Amt hat eine Frage an Sie.")
        await hand.tap("Ja, so antworten")
        await hand.page("ApplicationDetails")
        await hand.see("Rückfrage gestellt.")
        await hand.stored()

    async def accept(hand: Hand) -> None:
        await hand.see("Rückfrage gestellt")
        office.reply(case_id, "Auf dem Dorfplatz.", 3)
        hand.shell.on_news("desk")
        await hand.see("Antwort auf die Rückfrage ist da")
        await hand.tap("Veranstaltung anmelden")
        await hand.see("Auf dem Dorfplatz.")
        await hand.tap("Antworten")
        await hand.tap("Annehmen")
        await hand.page("AnswerReadBack")
        await hand.tap("Ja, so antworten")
        await hand.see("Angenommen.")
        await hand.stored()
        await hand.see(": Wo")
        await hand.see("Auf dem Dorfplatz.")

    visit(office.desk, ask)
    asked = newest(office, case_id)
    assert (asked.state, asked.message, asked.revision, asked.desk) == ("asked", "Wo", 3, "desk:rathaus-marpingen")
    assert len(asked.readings) == 1, "opened once, read once"
    visit(office.desk, accept)
    accepted = newest(office, case_id)
    assert (accepted.state, accepted.message, accepted.revision) == ("accepted", "", 4)
    assert accepted.readings == asked.readings
    assert [(one.state, one.message) for one in accepted.earlier] == [("asked", "Wo")]


def test_decline_with_own_words_and_open_again(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Antworten")
        await hand.tap("Ablehnen")
        await hand.see("Warum lehnen Sie ab?")
        await hand.tap("Großes N")
        await hand.type("e")
        await hand.tap("Zurück")
        await hand.page("Decide")
        await hand.tap("Ablehnen")
        await hand.tap("Weiter")
        await hand.tap("Text ändern")
        await hand.page("AnswerWords")
        await hand.type("in")
        await hand.tap("Weiter")
        await hand.see("Das Amt hat abgelehnt.")
        await hand.tap("Ja, so antworten")
        await hand.see("Abgelehnt.")
        assert "Antworten" not in await hand.names()
        await hand.stored()
        await hand.tap("Start")
        await hand.see("Nichts offen")
        await hand.tap("Alle zeigen: 1")
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Wieder öffnen")
        await hand.see("In Arbeit an diesem Gerät.")
        await hand.stored()

    visit(office.desk, work)
    answer = newest(office, case_id)
    assert (answer.state, answer.revision, len(answer.readings)) == ("working", 3, 1)


def test_a_message_beside_a_yes(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Antworten")
        await hand.tap("Erledigt")
        await hand.tap("Nachricht dazuschreiben")
        await hand.tap("Großes O")
        await hand.type("k")
        await hand.tap("Weiter")
        await hand.page("AnswerReadBack")
        await hand.tap("Ja, so antworten")
        await hand.see("Erledigt.")
        await hand.stored()

    visit(office.desk, work)
    assert (newest(office, case_id).state, newest(office, case_id).message) == ("done", "Ok")


def test_find_by_receipt(office: OfficeStage, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "WAIT_SECONDS", 0.1)  # no engine is there to answer
    office.apply("Hund anmelden")
    case_id = office.apply(coded=True)

    async def work(hand: Hand) -> None:
        model = hand.shell.office
        await hand.tap("Beleg finden")
        await hand.page("FindByReceipt")
        await hand.type("12")
        await hand.tap("Vorgang öffnen")
        await hand.see("Dieser Code stimmt nicht.")
        model.setCode("DORFPUNKT:0000-0000-0000-0000-0")
        await hand.tap("Vorgang öffnen")
        await hand.see("Hier liegt dazu nichts vor, und gerade ist kein Netz")
        model.setCode(f"DORFPUNKT:{CODE}")
        await hand.tap("Vorgang öffnen")
        await hand.page("ApplicationDetails")
        await hand.stored()
        assert hand.shell.pages.names == ["Applications", "ApplicationDetails"]
        assert model.property("code") == ""

    visit(office.desk, work)
    assert newest(office, case_id).state == "read"


def test_whoever_leaves_the_page_reads_nothing(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply(coded=True)

    async def work(hand: Hand) -> None:
        hand.shell.office.openFind()
        hand.shell.office.setCode(CODE)
        hand.shell.office.find()
        hand.shell.back()
        await hand._until(lambda _: not hand.shell.office.property("searching"), "still searching")
        await hand.page("Applications")

    visit(office.desk, work)
    assert office.read(case_id) is None


def test_the_queue_alone_is_no_reading(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()
    office.apply("Fremd", reader=stranger())

    async def work(hand: Hand) -> None:
        await hand.see("Veranstaltung anmelden")
        await hand.tap("Nicht lesbar: 1")
        await hand.see("Nicht für den Schlüssel dieses Geräts verschlossen")

    visit(office.desk, work)
    assert office.read(case_id) is None


def test_opened_again_within_minutes_is_one_reading(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        for _ in range(2):
            await hand.tap("Veranstaltung anmelden")
            await hand.page("ApplicationDetails")
            await hand.stored()
            await hand.tap("Zurück")
            await hand.page("Applications")

    visit(office.desk, work)
    assert (newest(office, case_id).revision, len(newest(office, case_id).readings)) == (1, 1)


def test_another_desk_took_it_on_first(office: OfficeStage, visit: Visit) -> None:
    """Our answer is refused; theirs says who works on it."""
    case_id = office.apply()
    theirs = next_answer(office.opened(case_id), Say("working"), "desk:zimmer-7", MONDAY)
    assert isinstance(theirs, ApplicationAnswer)
    signed = office.signed(case_id, theirs)

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.stored()
        db = office.desk.db()
        record_answer_results(db, (AnswerResult(UUID(case_id), 1, 409, "revision"),))
        db.conn.close()
        office.desk.change(case_id, answer=signed)
        hand.shell.on_news("desk")
        await hand.see("zimmer-7 arbeitet daran. (letzte Änderung nicht angenommen)")
        await hand.tap("In Arbeit nehmen")
        await hand.see("In Arbeit an diesem Gerät.")
        await hand.stored()

    visit(office.desk, work)
    assert (newest(office, case_id).desk, newest(office, case_id).revision) == ("desk:rathaus-marpingen", 2)


def test_taken_back_while_somebody_decides(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.stored()
        await hand.tap("Antworten")
        await hand.tap("Annehmen")
        office.desk.change(case_id, state="cancelled")
        hand.shell.on_news("desk")
        await hand._until(lambda _: not hand.shell.office.property("mayDecide"), "still open")
        await hand.tap("Ja, so antworten")
        await hand.see("Das geht jetzt nicht mehr.")
        await hand.page("AnswerReadBack")

    visit(office.desk, work)
    assert newest(office, case_id).state == "read"


def test_the_file_is_printed(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    office.apply(prepared=True, relayed=True)
    paper = tmp_path / "paper"

    async def work(hand: Hand) -> None:
        assert isinstance(hand.shell.visit.printer, SimulatedPrinter)
        hand.shell.visit.printer._keep = paper
        await hand.see("kommt selbst vorbei")
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Drucken")
        await hand.see("Der Vorgang ist gedruckt.")

    visit(office.desk, work)
    text = pdf_text(next(paper.glob("*.pdf")))
    assert "Rathaus Marpingen" in text
    assert "Antragstellerin" in text
    assert "Mustermann" in text
    assert "Kommt selbst vorbei" in text
    assert "Geht auch an Ihr Fachverfahren" in text


def test_withdrawn_while_it_is_read(office: OfficeStage, visit: Visit) -> None:
    case_id = office.apply()

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.stored()
        office.desk.change(case_id, state="withdrawn")
        hand.shell.on_news("desk")
        await hand.see("Dieser Vorgang ist nicht mehr da.")
        assert not any("Mustermann" in text for text in await hand.texts())
        assert not {"Drucken", "Antworten", "In Arbeit nehmen"} & await hand.names()

    visit(office.desk, work)


def test_arabic_words_on_paper(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    office.apply(told=(Told("Was ist geplant?", "حفلة صيفية"),))

    async def work(hand: Hand) -> None:
        assert isinstance(hand.shell.visit.printer, SimulatedPrinter)
        hand.shell.visit.printer._keep = paper
        await hand.tap("Veranstaltung anmelden")
        await hand.tap("Drucken")
        await hand.see("Der Vorgang ist gedruckt.")

    visit(office.desk, work)
    fonts = subprocess.run(["pdffonts", str(next(paper.glob("*.pdf")))], capture_output=True, text=True, check=True)
    assert "IBMPlexSansArabic" in fonts.stdout


def test_the_queue_by_keys_alone(office: OfficeStage, visit: Visit) -> None:
    office.apply("Hund anmelden", days_ago=2)
    office.apply("Veranstaltung anmelden")

    async def work(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.focused("Hund anmelden")
        await hand.press(Qt.Key.Key_Return)
        await hand.page("ApplicationDetails")
        await hand.see("Hund anmelden")
        await hand.stored()
        await hand.press(Qt.Key.Key_Escape)
        await hand.page("Applications")
        await hand.focused("Hund anmelden")
        await hand.press(Qt.Key.Key_Down)
        await hand.focused("Veranstaltung anmelden")
        await hand.press(Qt.Key.Key_Return)
        await hand.page("ApplicationDetails")
        await hand.see("Veranstaltung anmelden")
        await hand.stored()

    visit(office.desk, work)


def test_the_answers_are_saved_as_a_file_that_other_programs_read(
    office: OfficeStage, visit: Visit, tmp_path: Path
) -> None:
    office.apply(instance='<data id="veranstaltung" version="1"><name>Löwenfest</name></data>')
    office.apply(title="Straße sperren", instance='<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>')

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.page("ApplicationDetails")
        await hand.tap("Als Datei")
        await hand.see("Gespeichert im Ordner")
        (file,) = (tmp_path / "out").iterdir()
        assert file.name.startswith("antrag-veranstaltung-")
        assert file.stat().st_mode & 0o077 == 0
        assert etree.parse(file).findtext("name") == "Löwenfest"
        await hand.tap("Zurück")
        await hand.tap("Straße sperren")
        await hand.tap("Als Datei")
        await hand.see("lassen sich nicht als Datei speichern")
        assert list((tmp_path / "out").iterdir()) == [file]

    visit(office.desk, work)


def test_a_form_from_fim_is_saved_with_its_json(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    office.apply(instance='<data><own>1</own><g fim="G05000001V1.0"><a fim="F05000001V1.0 num_int">7</a></g></data>')

    async def work(hand: Hand) -> None:
        await hand.tap("Veranstaltung anmelden")
        await hand.page("ApplicationDetails")
        await hand.tap("Als Datei")
        await hand.see("-hinweise.txt")
        saved = {file.suffix: file for file in (tmp_path / "out").iterdir()}
        assert saved.keys() == {".xml", ".json", ".txt"}
        assert json.loads(saved[".json"].read_bytes()) == {"G05000001V1.0": {"F05000001V1.0": 7}}
        assert all(file.stat().st_mode & 0o077 == 0 for file in saved.values())

    visit(office.desk, work)
