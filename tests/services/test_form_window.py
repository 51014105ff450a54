# SPDX-License-Identifier: EUPL-1.2
"""The district's own forms in a real window: found with their service, filled in page by page, sent or printed."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.forms.model.form import FormModel
from kiosk.languages import Language
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts.model import ReceiptsModel
from sync.contract.applications import CASE_APPLICATION, Application
from sync.contract.fit_connect import CASE_RELAY, Channel, Destination, read_parcel
from sync.contract.receipt_code import derive
from sync.contract.signing import private_jwk
from sync.replica.cases import known_cases
from sync.replica.sealing import open_sealed
from tests.forms.resident import Resident
from tests.platform.fit_connect.jose import encryption_jwk, open_jwe, rsa_key
from tests.platform.fit_connect.service import DESTINATION, SCHEMA, SERVICE
from tests.resources.content import forms, offices, services
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window

LINKED = sorted(
    {provision.form for service in services().values() for provision in service.provisions if provision.form}
)


def test_there_are_forms_to_fill_in() -> None:
    assert len(LINKED) >= 12


def _open_form(kiosk: Kiosk, form_id: str, language: Language) -> ServicesModel:
    """Find a form by its service, in whichever municipality offers it."""
    kiosk.shell.begin()
    kiosk.shell.set_language(language)
    kiosk.shell.openTile(2)
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    model.sheet.choose(forms()[form_id].service)
    for place in range(len(model.municipalities)):
        if model.sheet.formOffered:
            break
        model.elsewhere()
        model.choosePlace(place)
    assert model.sheet.formOffered, "no municipality offers it"
    assert not model.engaged()
    model.sheet.fillForm()
    return model


@pytest.mark.parametrize("form_id", LINKED)
@pytest.mark.parametrize("language", ["de", "de-simple"])
def test_every_form_is_filled_in_and_sent_or_printed(
    play: Play, tmp_path: Path, form_id: str, language: Language
) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _open_form(kiosk, form_id, language)
        form = model._form
        await kiosk.until(lambda: bool(form.ready))
        assert form.title
        form.begin()
        Resident(kiosk.shell.pages, seed=len(form_id)).fill_in()
        assert kiosk.shell.pages.names[-1] == "FormAnswers"
        assert model.engaged()
        assert len(form.answers) > 0
        kiosk.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        if form.sendable:
            await _sent(kiosk, form, form_id)
        else:
            form.takeAway()
            await kiosk.until(lambda: form.printing == "printed")
        assert len(list(tmp_path.glob("*.pdf"))) == 1
        form.discard()

    play(work)


async def _sent(kiosk: Kiosk, form: FormModel, form_id: str) -> None:
    """Send it, and open it as the office does."""
    form.askToSend()
    form.delivery.send()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
    form.delivery.sending.printNow()
    await kiosk.until(lambda: form.delivery.sending.printing == "printed")
    keys = derive(form.delivery.sending.code)
    (case,) = await kiosk.window.replica.run(known_cases, keys.lookup_id)
    assert (case.kind, case.local_state) == (CASE_APPLICATION, "ready")
    desk = private_jwk(kiosk.stage.desks[case.recipient])
    opened = msgspec.json.decode(open_sealed(case.payload or b"", desk), type=Application)
    assert (opened.form, opened.title) == (form_id, forms()[form_id].title["de"])
    assert len(opened.told) == len(form.answers)
    assert opened.instance.startswith("<data")


def test_only_the_beitragsservice_still_gets_letters() -> None:
    """Every other office that a form is for takes it from the kiosk."""
    takes = {key for key, office in offices().items() if office.recipient}
    asked = {
        provision.office for service in services().values() for provision in service.provisions if provision.form
    }
    assert asked - takes == {"beitragsservice"}


async def _answers_of(kiosk: Kiosk, form_id: str = "lob-und-beschwerde") -> FormModel:
    form = _open_form(kiosk, form_id, "de")._form
    await kiosk.until(lambda: bool(form.ready))
    form.begin()
    Resident(kiosk.shell.pages, seed=7).fill_in()
    return form


async def _send(kiosk: Kiosk, form: FormModel) -> None:
    form.askToSend()
    form.delivery.send()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")


async def _states(kiosk: Kiosk) -> list[str]:
    rows = await kiosk.window.replica.run(lambda db: list(db.conn.execute("SELECT state FROM cases ORDER BY seq")))
    return [row[0] for row in rows]


def test_undone_at_once_it_is_not_sent_and_the_answers_are_still_there(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        said = [form.answers[row].title for row in range(len(form.answers))]
        await _send(kiosk, form)
        assert await _states(kiosk) == ["held"]
        form.delivery.sending.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormUndone")
        rows = await kiosk.window.replica.run(lambda db: list(db.conn.execute("SELECT kind, state FROM cases")))
        assert [tuple(row) for row in rows] == [("void", "ready")]
        form.backToAnswers()
        assert kiosk.shell.pages.names == ["Home", "FormIntro", "FormAnswers"]
        assert [form.answers[row].title for row in range(len(form.answers))] == said
        await _send(kiosk, form)
        assert await _states(kiosk) == ["ready", "held"]

    play(work)


def test_what_goes_to_an_offices_own_system_waits_for_the_trustee_and_is_undone_as_one(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        visit, occasion = kiosk.shell.visit, form._occasion
        assert visit.policy is not None
        # As the content says it of a service; no office of the district has such a system yet.
        form._occasion = replace(occasion, channel=Channel(DESTINATION, SERVICE, SCHEMA))
        assert not form.sendable, "the trustee does not vouch for it: on paper"
        there = {DESTINATION: Destination(occasion.recipient, encryption_jwk())}
        visit.policy = msgspec.structs.replace(visit.policy, destinations=there)
        assert form.sendable
        form.askToSend()
        assert any("Die Antwort kommt direkt vom Amt." in row["text"] for row in form.delivery.facts)
        form.delivery.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
        assert await _states(kiosk) == ["held", "held"]
        form.delivery.sending.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormUndone")
        rows = await kiosk.window.replica.run(lambda db: list(db.conn.execute("SELECT kind, state FROM cases")))
        assert [tuple(row) for row in rows] == [("void", "ready")] * 2
        form.backToAnswers()
        await _send(kiosk, form)
        known = await kiosk.window.replica.run(known_cases, derive(form.delivery.sending.code).lookup_id)
        relay = next(case for case in known if case.kind == CASE_RELAY)
        parcel = read_parcel(relay.payload or b"")
        assert open_jwe(parcel.data, rsa_key("destination"))[1].startswith(b"<data")

    play(work)


def test_two_taps_send_once(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        form.askToSend()
        form.delivery.send()
        form.delivery.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
        form.askToSend()
        assert kiosk.shell.pages.names[-1] == "FormSent"
        assert await _states(kiosk) == ["held"]

    play(work)


def test_a_second_form_is_a_new_one_and_both_receipts_are_printed(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        form = await _answers_of(kiosk)
        await _send(kiosk, form)
        first = form.delivery.sending.code
        kiosk.shell.home()
        again = _open_again(kiosk)
        await kiosk.until(lambda: bool(again.ready))
        assert len(again.answers) == 0
        again.begin()
        Resident(kiosk.shell.pages, seed=8).fill_in()
        await _send(kiosk, again)
        assert again.delivery.sending.code != first
        model = kiosk.shell.model("services")
        await model.finish()
        assert await _states(kiosk) == ["ready", "ready"]
        assert len(list(tmp_path.glob("*.pdf"))) == 2

    play(work)


def _open_again(kiosk: Kiosk) -> FormModel:
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    model.sheet.fillForm()
    return model._form


def test_after_a_crash_the_receipt_is_offered_to_whoever_stands_there(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        await _send(kiosk, form)
        code = form.delivery.sending.code
        model = kiosk.shell.model("services")
        assert isinstance(model, ServicesModel)
        # What a new process would do, which knows nothing of this visit.
        sendings = form._delivery._sendings
        sendings.close()
        sendings._current = sendings._new()
        page = await model.first_page()
        assert page is not None
        assert page.file.stem == "FormInterrupted"
        assert form.delivery.hasPending
        assert form.delivery.sending.code == code
        form.delivery.dismissPending()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "Home")
        assert await model.first_page() is None

    play(work)


def test_where_the_trustee_permits_nothing_it_ends_on_paper(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        assert form.sendable
        form.askToSend()
        kiosk.shell.visit.policy = None
        form.delivery.send()
        await kiosk.until(lambda: form.delivery.problem != "")
        assert "ausdrucken" in form.delivery.problem
        assert await _states(kiosk) == []
        assert not form.sendable

    play(work)


def test_a_form_that_is_too_long_to_send_is_kept_for_the_printer(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        interview = form.interview
        for step in interview.steps:
            if step.kind in ("text", "long-text"):
                # Both the words for the office and the XML hold it: twice the most that one answer may have.
                interview.filling.answer(step.node, "ü" * 10_000)
        form.askToSend()
        form.delivery.send()
        await kiosk.until(lambda: form.delivery.problem != "")
        assert "zu lang" in form.delivery.problem
        assert await _states(kiosk) == []
        assert form.engaged()

    play(work)


def test_a_full_disk_hides_no_receipt(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await _answers_of(kiosk)
        await _send(kiosk, form)
        full = "CREATE TEMP TRIGGER full BEFORE INSERT ON lookups BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        await kiosk.window.replica.run(lambda db: db.conn.execute(full))
        kiosk.shell.home()
        kiosk.shell.openTile(1)
        model = kiosk.shell.model("receipts")
        assert isinstance(model, ReceiptsModel)
        model.lookup.setCode(form.delivery.sending.code)
        model.lookup.enter()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "ApplicationStatus")
        assert not model.lookup.busy
        assert "antwortet gerade nicht" in model.lookup.ageText

    play(work)
