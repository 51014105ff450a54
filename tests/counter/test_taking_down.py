# SPDX-License-Identifier: EUPL-1.2
"""Filling in a form at the counter: for who stands there or calls, or where somebody stopped at a kiosk."""

from pathlib import Path

import msgspec
import pytest

from kiosk.counter.office.takeable import Takeable, of_draft, still_to_come, takeable
from kiosk.counter.office.taking_down import TakeDown
from kiosk.printing.simulated import Fault, SimulatedPrinter
from sync.contract.applications import Application, FormDraft, TakenDown, Way
from sync.contract.cases import Envelope
from sync.contract.receipt_code import derive
from sync.contract.signing import private_jwk
from sync.replica.cases import known_cases
from sync.replica.sealing import SealError, open_sealed
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.office_desk import BROUGHT, OFFICE_DESK, OfficeStage, draft_of, half_filled
from tests.counter.test_brought_form import bring
from tests.counter.test_window import pdf_text
from tests.forms.resident import Resident
from tests.resources.content import forms, offices, services

DOG = Takeable("Hund anmelden (Hundesteuer)", "hund-anmelden", "pets", in_person=False)
MOVED_IN = Takeable("Wohnung anmelden oder ummelden", "anmeldung-vorbereiten", "home", in_person=True)
HERE = takeable(services(), offices(), OFFICE_DESK, forms())


def test_what_an_office_takes_down_are_the_forms_of_its_services() -> None:
    assert DOG in HERE
    assert MOVED_IN in HERE
    assert [one.service for one in HERE] == sorted((one.service for one in HERE), key=str.casefold)
    in_town = takeable(services(), offices(), "office:rathaus-st-wendel", forms())
    assert DOG not in in_town, "the town has an office of its own for that"


@pytest.mark.parametrize(
    ("recipient", "published"),
    [
        pytest.param("office:nobody", tuple(forms()), id="an office without services"),
        pytest.param(OFFICE_DESK, (), id="no form is published"),
        pytest.param("", tuple(forms()), id="no office at all"),
    ],
)
def test_nothing_to_take_down(recipient: str, published: tuple[str, ...]) -> None:
    assert takeable(services(), offices(), recipient, published) == ()


@pytest.mark.parametrize(
    ("one", "prepares", "way", "expected"),
    [
        pytest.param(DOG, False, "telephone", False, id="the law wants nobody"),
        pytest.param(MOVED_IN, False, "in-person", False, id="is here already"),
        pytest.param(MOVED_IN, False, "telephone", True, id="calls"),
        pytest.param(MOVED_IN, False, "letter", True, id="writes"),
        pytest.param(DOG, True, "letter", True, id="the form says so"),
        pytest.param(DOG, True, "in-person", False, id="the form says so, and is here"),
    ],
)
def test_whether_the_person_still_has_to_come(one: Takeable, prepares: bool, way: Way, expected: bool) -> None:
    assert still_to_come(one, prepares, way) is expected


@pytest.fixture
def office(tmp_path: Path) -> OfficeStage:
    return OfficeStage(tmp_path / "office", SETTINGS)


def taking(hand: Hand) -> TakeDown:
    return hand.shell.office.take_down


async def read_to_the_end(hand: Hand, yes: str) -> None:
    """Turn the pages until the yes is offered, and say it."""
    await hand.rest()
    while yes not in await hand.names():
        await hand.tap("Weiter lesen")
        await hand.rest()
    await hand.tap(yes)


async def take_down(hand: Hand, one: Takeable, way: str = "Die Person ist hier") -> str:
    """Fill in a form through its pages and have it stored; the receipt's code."""
    await hand.tap("Neu aufnehmen")
    await hand.page("TakeDownForms")
    taking(hand).choose([entry.key for entry in taking(hand)._forms._entries].index(one.key))
    await hand.tap("Beginnen")
    Resident(hand.shell.pages, len(one.form), "TakeDownQuestion").fill_in()
    await hand.page("TakeDownAnswers")
    await read_to_the_end(hand, "Ja, weiter")
    await hand.tap(way)
    await hand.page("TakeDownSend")
    await read_to_the_end(hand, "Ja, aufnehmen")
    await hand.page("TakenDown")
    return str(taking(hand).sending.code)


async def stored(hand: Hand, office: OfficeStage, code: str) -> tuple[Envelope, Application, str]:
    """The case under a code as it lies here, opened as any desk of the office opens it."""
    keys = derive(code)
    (case,) = await hand.shell.visit.replica.run(known_cases, keys.lookup_id)
    db = office.desk.db()
    raw, state = db.conn.execute("SELECT envelope, state FROM cases WHERE case_id = ?", (case.case_id,)).fetchone()
    db.conn.close()
    opened = open_sealed(case.payload or b"", private_jwk(office.desk.encryption))
    assert open_sealed(case.payload or b"", keys.private) == opened, "whoever has the code reads the same"
    return msgspec.json.decode(raw, type=Envelope), msgspec.json.decode(opened, type=Application), state


@pytest.mark.window
@pytest.mark.parametrize("one", HERE, ids=lambda one: one.form)
def test_every_form_of_the_office_is_taken_down_and_lies_in_its_queue(
    office: OfficeStage, visit: Visit, tmp_path: Path, one: Takeable
) -> None:
    async def work(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        code = await take_down(hand, one)
        envelope, application, state = await stored(hand, office, code)
        assert (envelope.recipient, envelope.purpose, state) == (OFFICE_DESK, "application", "held")
        assert (application.form, application.service) == (one.form, one.service)
        assert application.taken_down == TakenDown(envelope.kiosk, "in-person")
        assert not application.prepared, "whoever is here need not come once more"
        await hand.tap("Beleg drucken")
        await hand.see("Der Beleg ist gedruckt.")
        await hand.tap("Fertig")
        await hand.page("Applications")
        await hand.see(application.title)
        hand.shell.office.openApplication(0)
        await hand.page("ApplicationDetails")
        await hand.see("Am Schalter aufgenommen: rathaus-marpingen, persönlich")
        await hand.stored()
        assert not taking(hand)._has_answers(), "nothing of it stays in memory"

    visit(office.desk, work)
    (paper,) = tmp_path.glob("*.pdf")
    assert "Aufgenommen. Das Amt hat Ihre Angaben." in " ".join(pdf_text(paper).split())


@pytest.mark.window
def test_who_calls_still_has_to_come_where_the_law_wants_them(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        code = await take_down(hand, MOVED_IN, "Am Telefon")
        _, application, _ = await stored(hand, office, code)
        assert application.prepared
        assert application.taken_down is not None
        assert application.taken_down.way == "telephone"
        await hand.see("Sie lesen den Code vor oder schicken den Beleg.")

    visit(office.desk, work)


@pytest.mark.window
def test_receipt_and_answers_in_the_language_of_the_person(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    async def work(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        await hand.tap("Neu aufnehmen")
        taking(hand).choose([entry.key for entry in taking(hand)._forms._entries].index(DOG.key))
        await hand.tap("Beginnen")
        Resident(hand.shell.pages, 1, "TakeDownQuestion").fill_in()
        taking(hand).askHow()
        taking(hand).come(0)
        await hand.tap("Sprache des Belegs")
        await hand.tap("English")
        await hand.page("TakeDownSend")
        await hand.see("Beleg und Antworten: English.")
        taking(hand).store()
        await hand.page("TakenDown")
        _, application, _ = await stored(hand, office, str(taking(hand).sending.code))
        assert application.lang == "en"
        assert all("?" not in one.answer for one in application.told)
        await hand.tap("Beleg drucken")
        await hand.tap("Fertig")
        await hand.see("Hund anmelden")

    visit(office.desk, work)
    (paper,) = tmp_path.glob("*.pdf")
    assert "Taken down. The office has your details." in " ".join(pdf_text(paper).split())


@pytest.mark.window
def test_within_half_a_minute_it_is_undone_and_nothing_is_lost(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await take_down(hand, DOG)
        said = len(taking(hand).answers)
        await hand.tap("Rückgängig machen")
        await hand.page("TakeDownAnswers")
        assert len(taking(hand).answers) == said
        await hand.tap("Start")
        await hand.page("Applications")
        await hand.see("Noch keine Vorgänge")
        # What was begun is still there, until somebody deletes it.
        await hand.tap("Neu aufnehmen")
        await hand.see("Angefangen, noch nicht aufgenommen")
        await hand.tap(DOG.service)
        await hand.tap("Aufhören")
        await hand.tap("Antworten löschen")
        await hand.page("TakeDownForms")
        assert "Angefangen, noch nicht aufgenommen" not in await hand.texts()

    visit(office.desk, work)


@pytest.mark.window
def test_what_the_trustee_does_not_permit_is_not_even_begun(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        policy = hand.shell.visit.policy
        assert policy is not None
        purposes = {name: purpose for name, purpose in policy.purposes.items() if name != "application"}
        hand.shell.visit.policy = msgspec.structs.replace(policy, purposes=purposes)
        await hand.tap("Neu aufnehmen")
        await hand.see("Der Datentreuhänder erlaubt das gerade nicht.")
        assert DOG.service not in await hand.names()

    visit(office.desk, work)


@pytest.mark.window
def test_answers_are_given_up_for_another_form_only_after_a_yes(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await hand.tap("Neu aufnehmen")
        await hand.tap(DOG.service)
        await hand.tap("Beginnen")
        resident = Resident(hand.shell.pages, 1, "TakeDownQuestion")
        resident.answer(resident.question)
        await hand.tap("Start")
        await hand.tap("Neu aufnehmen")
        await hand.tap(MOVED_IN.service)
        await hand.page("TakeDownInstead")
        await hand.see(f"noch nicht aufgenommen sind: {DOG.service}.")
        await hand.tap("Nein, damit weitermachen")
        await hand.page("TakeDownStart")
        await hand.tap("Weiter ausfüllen")
        await hand.page("TakeDownQuestion")
        await hand.tap("Start")
        await hand.tap("Neu aufnehmen")
        await hand.tap(MOVED_IN.service)
        await hand.tap("Ja, löschen und neu beginnen")
        await hand.page("TakeDownStart")
        await hand.see("Das Gesetz will die Person hier sehen.")
        await hand.tap("Zurück")
        await hand.page("TakeDownForms")
        assert "Angefangen, noch nicht aufgenommen" not in await hand.texts()

    visit(office.desk, work)


@pytest.mark.window
def test_what_is_half_filled_in_is_given_along_as_a_code(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    async def work(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        await hand.tap("Neu aufnehmen")
        await hand.tap(DOG.service)
        await hand.tap("Beginnen")
        resident = Resident(hand.shell.pages, 1, "TakeDownQuestion")
        for _ in range(3):
            resident.answer(resident.question)
        stopped_at = resident.question.title
        await hand.tap("Start")
        await hand.tap("Neu aufnehmen")
        await hand.tap(DOG.service)
        await hand.tap("Aufhören")
        await hand.tap("Als Code mitgeben")
        await hand.page("TakenDown")
        await hand.see("Angefangen und aufgehoben")
        code = str(taking(hand).sending.code)
        (case,) = await hand.shell.visit.replica.run(known_cases, derive(code).lookup_id)
        assert (case.kind, case.recipient) == ("form-draft", "platform")
        with pytest.raises(SealError):
            open_sealed(case.payload or b"", private_jwk(office.desk.encryption))
        draft = msgspec.json.decode(open_sealed(case.payload or b"", derive(code).private), type=FormDraft)
        assert (draft.recipient, draft.service, draft.place) == (OFFICE_DESK, DOG.service, 4)
        await hand.tap("Beleg drucken")
        await hand.see("Der Beleg ist gedruckt.")
        await hand.tap("Fertig")
        await hand.see("Noch keine Vorgänge")
        assert not taking(hand)._has_answers(), "nothing of it stays in memory"
        # The person comes back.
        await bring(hand, code, "offline")
        await hand.page("BroughtForm")
        await hand.tap("Weiter ausfüllen")
        await hand.page("TakeDownQuestion")
        await hand.see(stopped_at)

    visit(office.desk, work)
    (paper,) = tmp_path.glob("*.pdf")
    assert "Angefangenes Formular" in pdf_text(paper)


@pytest.mark.window
def test_without_the_trustees_word_nothing_is_given_along(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        policy = hand.shell.visit.policy
        assert policy is not None
        purposes = {name: purpose for name, purpose in policy.purposes.items() if name != "form-draft"}
        hand.shell.visit.policy = msgspec.structs.replace(policy, purposes=purposes)
        await hand.tap("Neu aufnehmen")
        await hand.tap(DOG.service)
        await hand.tap("Beginnen")
        resident = Resident(hand.shell.pages, 1, "TakeDownQuestion")
        resident.answer(resident.question)
        taking(hand).askStop()
        await hand.page("TakeDownStop")
        await hand.see("Antworten löschen")
        assert "Als Code mitgeben" not in await hand.names()

    visit(office.desk, work)


@pytest.mark.window
def test_whoever_leaves_the_page_without_a_word_is_done_with_it(
    office: OfficeStage, visit: Visit, tmp_path: Path
) -> None:
    async def work(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        await take_down(hand, DOG)
        await hand.tap("Start")
        await hand.see(forms()[DOG.form].title["de"])
        await hand.tap("Neu aufnehmen")
        await hand.page("TakeDownForms")
        assert "Angefangen, noch nicht aufgenommen" not in await hand.texts(), "nobody takes it down twice"
        while not list(tmp_path.glob("*.pdf")):
            await hand.rest()

    visit(office.desk, work)


@pytest.mark.window
def test_a_half_filled_form_goes_on_at_the_counter_and_its_old_code_is_deleted(
    office: OfficeStage, visit: Visit
) -> None:
    form = forms()["hund-anmelden"]
    brought = half_filled(
        form="hund-anmelden", title=form.title["de"], service=DOG.service, recipient=OFFICE_DESK,
        instance="<data><vorname>Erika</vorname></data>",
    )  # fmt: skip

    async def work(hand: Hand) -> None:
        await bring(hand, BROUGHT, (brought,))
        await hand.page("BroughtForm")
        await hand.tap("Weiter ausfüllen")
        await hand.page("TakeDownStart")
        await hand.see("Das Formular ist inzwischen neu.")
        await hand.see("der alte Code öffnet nichts mehr")
        taking(hand).begin()
        Resident(hand.shell.pages, 3, "TakeDownQuestion").fill_in()
        taking(hand).askHow()
        taking(hand).come(0)
        await hand.see("Beleg und Antworten: Українська.")
        taking(hand).store()
        await hand.page("TakenDown")
        await hand.tap("Beleg drucken")
        await hand.tap("Fertig")
        await hand.page("Applications")
        old = derive(BROUGHT).lookup_id

        async def cancelled() -> bool:
            return [one.kind for one in await hand.shell.visit.replica.run(known_cases, old)] == ["cancel"]

        while not await cancelled():
            await hand.rest()

    visit(office.desk, work)


@pytest.mark.window
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"recipient": "office:rathaus-freisen"}, id="meant for another office"),
        pytest.param({"form": "gone"}, id="its form is published no more"),
        pytest.param({"recipient": ""}, id="meant for nobody"),
    ],
)
def test_what_is_not_this_offices_is_only_read(office: OfficeStage, visit: Visit, changes: dict[str, str]) -> None:
    good = {"form": "hund-anmelden", "service": DOG.service, "recipient": OFFICE_DESK}
    brought = half_filled(**{**good, **changes})

    async def work(hand: Hand) -> None:
        await bring(hand, BROUGHT, (brought,))
        await hand.page("BroughtForm")
        assert "Weiter ausfüllen" not in await hand.names()

    visit(office.desk, work)


@pytest.mark.window
def test_a_printer_without_paper_is_told_before_the_person_goes(
    office: OfficeStage, visit: Visit, tmp_path: Path
) -> None:
    async def work(hand: Hand) -> None:
        printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        hand.shell.visit.printer = printer
        printer.hold(Fault.OUT_OF_PAPER)
        await take_down(hand, DOG)
        await hand.tap("Beleg drucken")
        await hand.see("Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.")
        printer.release()
        await hand.tap("Noch einmal drucken")
        await hand.see("Der Beleg ist gedruckt.")

    visit(office.desk, work)
    assert len(list(tmp_path.glob("*.pdf"))) == 1


@pytest.mark.window
def test_after_a_crash_the_receipt_is_offered_once_more(office: OfficeStage, visit: Visit, tmp_path: Path) -> None:
    codes = []

    async def work(hand: Hand) -> None:
        codes.append(await take_down(hand, DOG))

    async def afterwards(hand: Hand) -> None:
        hand.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        await hand.page("TakenDown")
        await hand.see("dann unterbrochen")
        assert str(taking(hand).sending.code) == codes[0]
        await hand.tap("Noch einmal drucken")
        await hand.see("Der Beleg ist gedruckt.")
        await hand.tap("Fertig")
        await hand.page("Applications")

    visit(office.desk, work)
    visit(office.desk, afterwards)
    assert len(list(tmp_path.glob("*.pdf"))) == 1


@pytest.mark.window
def test_with_a_full_disk_nothing_is_said_to_be_stored(office: OfficeStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await hand.tap("Neu aufnehmen")
        taking(hand).choose([entry.key for entry in taking(hand)._forms._entries].index(DOG.key))
        await hand.tap("Beginnen")
        Resident(hand.shell.pages, 1, "TakeDownQuestion").fill_in()
        taking(hand).askHow()
        taking(hand).come(0)
        await hand.page("TakeDownSend")
        await hand.shell.visit.replica.run(lambda db: db.conn.execute("PRAGMA max_page_count = 1"))
        taking(hand).store()
        await hand.see("Der Speicher dieses Geräts ist voll.")
        await hand.page("TakeDownSend")

    visit(office.desk, work)


def test_a_kiosk_cannot_seem_to_have_been_a_counter(office: OfficeStage) -> None:
    office.apply(taken_down=TakenDown("desk:rathaus-marpingen", "in-person"))
    found, unreadable = office.queue()
    assert found == {}
    assert list(unreadable.values()) == ["other"]


def test_no_draft_is_of_nobody() -> None:
    draft = draft_of(service=DOG.service, recipient=OFFICE_DESK)
    assert of_draft(draft, OFFICE_DESK, HERE) == DOG
    assert of_draft(draft, "office:rathaus-freisen", HERE) is None
    assert of_draft(msgspec.structs.replace(draft, service="Hund"), OFFICE_DESK, HERE) is None
