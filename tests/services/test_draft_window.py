# SPDX-License-Identifier: EUPL-1.2
"""A form that is half filled in, in a real window: taken along as a code, gone on with, sent, deleted, expired."""

import asyncio
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.forms.model.form import FormModel
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts.model import ReceiptsModel
from kiosk.shell.entries import Entry
from sync.contract.applications import CASE_APPLICATION, CASE_DRAFT, DRAFT_DAYS, FormDraft
from sync.contract.cases import CaseStatus, CounterReading
from sync.contract.fit_connect import CASE_RELAY, Channel, Destination
from sync.contract.receipt_code import ReceiptKeys, derive
from sync.contract.signing import private_jwk
from sync.contract.times import from_wire, to_wire
from sync.replica.cases import KIND_CANCEL, KnownCase, fail_lookup, known_cases, open_lookups, put_lookup
from sync.replica.sealing import SealError, open_sealed
from tests.platform.fit_connect.jose import encryption_jwk
from tests.platform.fit_connect.service import DESTINATION, SCHEMA
from tests.platform.fit_connect.service import SERVICE as SERVICE_KEY
from tests.shell.conftest import Kiosk, Play
from tests.walk.stage import MONDAY
from tests.walk.tours.applications import OFFICE, SMALL
from tests.walk.tours.forms import SERVICE, with_form
from tests.walk.tours.services import TILE

pytestmark = pytest.mark.window
RECEIPTS = 1
CHANNEL = Channel(DESTINATION, SERVICE_KEY, SCHEMA)


def form_of(kiosk: Kiosk) -> FormModel:
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    return model._form


def draft_of(kiosk: Kiosk):  # type: ignore[no-untyped-def]
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    return model._draft


def answers_of(form: FormModel) -> list[Entry]:
    """What was answered, as it is read back."""
    form._tell_answers()
    return [form.answers[row] for row in range(len(form.answers))]


def top(kiosk: Kiosk) -> str:
    return kiosk.shell.pages.names[-1]


async def begin(kiosk: Kiosk, tmp_path: Path) -> FormModel:
    """To the second question, with the first one answered."""
    kiosk.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
    kiosk.shell.begin()
    kiosk.shell.openTile(TILE)
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    model.sheet.choose(SERVICE)
    model.sheet.fillForm()
    form = model._form
    await kiosk.until(lambda: bool(form.ready))
    form.begin()
    present = kiosk.shell.pages.current
    assert present is not None
    present.model.choose(0)  # type: ignore[attr-defined]
    return form


async def keep(kiosk: Kiosk, form: FormModel) -> str:
    """Take it along; gives the code."""
    kiosk.shell.done()
    assert top(kiosk) == "FormLeave"
    form.keepForLater()
    await kiosk.until(lambda: top(kiosk) == "FormSent")
    form.delivery.sending.printNow()
    await kiosk.until(lambda: form.delivery.sending.printing == "printed")
    return str(form.delivery.sending.code)


async def enter(kiosk: Kiosk, code: str, told: tuple[CaseStatus, ...] | None = None) -> None:
    """Type the code under `Mein Beleg`; `told` by the platform, or there is no line."""
    kiosk.shell.home()
    kiosk.shell.openTile(RECEIPTS)
    model = kiosk.shell.model("receipts")
    assert isinstance(model, ReceiptsModel)
    model.lookup.setCode(code)
    model.lookup.enter()

    async def answered() -> None:
        for lookup_id in await kiosk.window.replica.run(open_lookups):
            if told is None:
                await kiosk.window.replica.run(fail_lookup, lookup_id, "offline", MONDAY)
            else:
                await kiosk.window.replica.run(put_lookup, lookup_id, told, MONDAY)
            kiosk.shell.on_news("lookups")

    for _ in range(400):
        if top(kiosk) != "EnterCode":
            return
        await answered()
        await asyncio.sleep(0.01)
    raise AssertionError(top(kiosk))


async def cases(kiosk: Kiosk, keys: ReceiptKeys) -> list[KnownCase]:
    return await kiosk.window.replica.run(known_cases, keys.lookup_id)


def text_of(tmp_path: Path) -> str:
    (paper,) = tmp_path.glob("*.pdf")
    done = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def test_nothing_is_asked_of_whoever_has_answered_nothing(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        form.discard()
        assert form.leaving() is None

    play(work, with_form(SMALL))


def test_it_is_sealed_to_its_code_alone_and_the_slip_tells_none_of_it(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.setText("Bello")  # type: ignore[attr-defined]
        keys = derive(await keep(kiosk, form))
        (case,) = await cases(kiosk, keys)
        assert (case.kind, case.recipient, case.local_state) == (CASE_DRAFT, "platform", "ready")
        draft = msgspec.json.decode(open_sealed(case.payload or b"", keys.private), type=FormDraft)
        assert (draft.recipient, draft.place, draft.form) == (OFFICE, 2, "probe")
        # Also what was typed and not confirmed yet.
        assert [(one.question, one.answer) for one in draft.told] == [
            ("Haben Sie einen Hund?", "Ja"), ("Wie heißt der Hund?", "Bello"),
        ]  # fmt: skip
        assert timedelta() <= from_wire(draft.until) - MONDAY - timedelta(days=DRAFT_DAYS) < timedelta(hours=1)
        with pytest.raises(SealError):
            open_sealed(case.payload or b"", private_jwk(kiosk.stage.desks[OFFICE]))
        said = text_of(tmp_path)
        assert form.delivery.sending.code[:9] in said
        assert "Letzter Tag zum Weitermachen: Montag, 7. Dezember" in " ".join(said.split())
        assert "Bello" not in said
        assert form.leaving() is None, "it is kept, and asked only once"

    play(work, with_form(SMALL))


def test_it_goes_on_where_it_stopped_and_is_deleted_once_it_is_sent(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        form.discard()
        await enter(kiosk, code)
        assert top(kiosk) == "FormDraft"
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "Question")
        present = kiosk.shell.pages.current
        assert present is not None
        assert present.model.title == "Wie heißt der Hund?"  # type: ignore[attr-defined]
        present.model.setText("Bello")  # type: ignore[attr-defined]
        present.model.accept()  # type: ignore[attr-defined]
        assert top(kiosk) == "FormAnswers"
        form.askToSend()
        form.delivery.send()
        await kiosk.until(lambda: top(kiosk) == "FormSent")
        assert KIND_CANCEL not in [case.kind for case in await cases(kiosk, derive(code))]
        await kiosk.shell.model("services").finish()
        under = await cases(kiosk, derive(code))
        assert sorted(case.kind for case in under) == [KIND_CANCEL, CASE_DRAFT]
        (sent,) = await cases(kiosk, derive(form.delivery.sending.code))
        assert (sent.kind, sent.recipient) == (CASE_APPLICATION, OFFICE)
        await enter(kiosk, code)
        assert (top(kiosk), draft_of(kiosk).there) == ("FormDraft", False)

    play(work, with_form(SMALL))


def test_from_what_was_read_back_it_goes_on_there(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.accept()  # type: ignore[attr-defined]
        assert top(kiosk) == "FormAnswers"
        code = await keep(kiosk, form)
        await enter(kiosk, code)
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "FormAnswers")
        assert form.sendable

    play(work, with_form(SMALL))


REQUIRED = SMALL.replace(b'nodeset="/data/dog"', b'nodeset="/data/name" required="true()"/><bind nodeset="/data/dog"')


def test_what_is_missing_is_asked_before_anything_is_sent(play: Play, tmp_path: Path) -> None:
    """Whoever ended on the first page stopped at the question asked last; and nothing goes without its answer."""

    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        kiosk.shell.home()
        code = await keep(kiosk, form)
        (case,) = await cases(kiosk, derive(code))
        draft = msgspec.json.decode(open_sealed(case.payload or b"", derive(code).private), type=FormDraft)
        assert draft.place == 2
        form.resume(msgspec.structs.replace(draft, place=0), replace(form._occasion), derive(code))
        await kiosk.until(lambda: top(kiosk) == "Question")
        form.askToSend()
        assert top(kiosk) == "Question"
        assert [case.kind for case in await cases(kiosk, derive(code))] == [CASE_DRAFT]

    play(work, with_form(REQUIRED))


def test_another_form_takes_nothing_from_it(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        await enter(kiosk, code)
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "Question")
        # Somebody begins anew in the same visit, and sends that.
        kiosk.shell.home()
        form.discard()
        form.begin()
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.choose(1)  # type: ignore[attr-defined]
        kiosk.shell.pages.current.model.accept()  # type: ignore[union-attr]
        form.askToSend()
        form.delivery.send()
        await kiosk.until(lambda: top(kiosk) == "FormSent")
        await kiosk.shell.model("services").finish()
        assert [case.kind for case in await cases(kiosk, derive(code))] == [CASE_DRAFT]

    play(work, with_form(SMALL))


def test_no_means_that_the_code_is_worth_nothing_either(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        await enter(kiosk, code)
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "Question")
        kiosk.shell.done()
        assert top(kiosk) == "FormLeave"
        form.deleteAll()
        await kiosk.shell.model("services").finish()
        assert KIND_CANCEL in [case.kind for case in await cases(kiosk, derive(code))]

    play(work, with_form(SMALL))


def test_kept_under_a_new_code_the_old_one_goes_and_undone_it_stays(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        first = await keep(kiosk, form)
        await enter(kiosk, first)
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "Question")
        kiosk.shell.done()
        form.keepForLater()
        await kiosk.until(lambda: top(kiosk) == "FormSent")
        assert form.spent == (derive(first),)
        form.delivery.sending.undo()
        await kiosk.until(lambda: top(kiosk) == "FormUndone")
        assert form.spent == ()

    play(work, with_form(SMALL))


def test_what_stood_ready_for_the_office_stays_ready(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.accept()  # type: ignore[attr-defined]
        form.askToSend()
        before = form.delivery.facts
        assert "Ihre Angaben gehen an" in before[0]["text"]
        kiosk.shell.done()
        full = "CREATE TEMP TRIGGER full BEFORE INSERT ON cases BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        await kiosk.window.replica.run(lambda db: db.conn.execute(full))
        form.keepForLater()
        await kiosk.until(lambda: form.delivery.problem != "")
        assert form.delivery.facts == before

    play(work, with_form(SMALL))


def test_a_printed_form_does_not_keep_the_next_one_from_being_taken_along(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        form.printAgain()
        await kiosk.until(lambda: form.printing == "printed")
        assert form.leaving() is None
        form.discard()
        form.begin()
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.choose(0)  # type: ignore[attr-defined]
        assert form.leaving() is not None

    play(work, with_form(SMALL))


def test_deleted_it_is_gone_here_at_once(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        await enter(kiosk, code)
        draft = draft_of(kiosk)
        draft.askDelete()
        assert top(kiosk) == "FormDraftDelete"
        draft.delete()
        draft.delete()
        await kiosk.until(lambda: bool(draft.deleted))
        assert [case.kind for case in await cases(kiosk, derive(code))].count(KIND_CANCEL) == 1
        await enter(kiosk, code)
        assert (top(kiosk), draft.there) == ("FormDraft", False)

    play(work, with_form(SMALL))


def test_after_its_days_nobody_goes_on(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        kiosk.shell.visit.now = lambda: MONDAY + timedelta(days=DRAFT_DAYS, minutes=1)
        await enter(kiosk, code)
        draft = draft_of(kiosk)
        assert (top(kiosk), draft.there) == ("FormDraft", False)
        draft.resume()
        assert top(kiosk) == "FormDraft"

    play(work, with_form(SMALL))


def test_undone_at_once_nothing_is_kept_and_the_answers_are_still_there(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        kiosk.shell.done()
        form.keepForLater()
        await kiosk.until(lambda: top(kiosk) == "FormSent")
        code = str(form.delivery.sending.code)
        form.delivery.sending.undo()
        await kiosk.until(lambda: top(kiosk) == "FormUndone")
        assert [case.kind for case in await cases(kiosk, derive(code))] == []
        form.backToAnswers()
        assert [one.title for one in answers_of(form)] == ["Ja"]

    play(work, with_form(SMALL))


def test_a_form_that_is_new_since_says_so_and_keeps_what_fits(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.setText("Bello")  # type: ignore[attr-defined]
        code = await keep(kiosk, form)
        (case,) = await cases(kiosk, derive(code))
        draft = msgspec.json.decode(open_sealed(case.payload or b"", derive(code).private), type=FormDraft)
        older = msgspec.structs.replace(
            draft, xml_sha256="0" * 64, instance=draft.instance.replace("name>", "called>")
        )
        form.resume(older, replace(form._occasion), derive(code))
        await kiosk.until(lambda: bool(form.ready))
        assert top(kiosk) == "FormIntro"
        assert "Das Formular ist inzwischen neu." in form.facts[0]["text"]
        assert [one.title for one in answers_of(form)] == ["Ja"]

    play(work, with_form(SMALL))


def test_a_form_that_is_gone_says_so(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        (case,) = await cases(kiosk, derive(code))
        draft = msgspec.json.decode(open_sealed(case.payload or b"", derive(code).private), type=FormDraft)
        for broken in (
            msgspec.structs.replace(draft, form="withdrawn"),
            msgspec.structs.replace(draft, instance="<!DOCTYPE a><data/>"),
        ):
            form.resume(broken, replace(form._occasion), derive(code))
            await kiosk.until(lambda: form.trouble != "")
            assert top(kiosk) == "FormIntro"
            assert not form.ready

    play(work, with_form(SMALL))


def test_what_goes_to_the_offices_own_system_still_does(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        policy = kiosk.shell.visit.policy
        assert policy is not None
        there = {CHANNEL.destination: Destination(OFFICE, encryption_jwk())}
        kiosk.shell.visit.policy = msgspec.structs.replace(policy, destinations=there)
        form = await begin(kiosk, tmp_path)
        code = await keep(kiosk, form)
        form.discard()
        await enter(kiosk, code)
        draft_of(kiosk).resume()
        await kiosk.until(lambda: top(kiosk) == "Question")
        present = kiosk.shell.pages.current
        assert present is not None
        present.model.accept()  # type: ignore[attr-defined]
        form.askToSend()
        form.delivery.send()
        await kiosk.until(lambda: top(kiosk) == "FormSent")
        sent = await cases(kiosk, derive(form.delivery.sending.code))
        assert sorted(case.kind for case in sent) == [CASE_APPLICATION, CASE_RELAY]

    play(work, with_form(SMALL, channel=CHANNEL))


def test_at_which_counters_it_was_read_is_told_to_whoever_has_the_code(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        code = await keep(kiosk, await begin(kiosk, tmp_path))
        keys = derive(code)
        (case,) = await cases(kiosk, keys)
        read = CaseStatus(
            UUID(case.case_id), case.kind, case.recipient, "stored", to_wire(MONDAY),
            readings=(
                CounterReading("2026-11-23T08:40:00Z", OFFICE), CounterReading("2026-11-23T09:05:00Z", "office:x"),
            ),
        )  # fmt: skip
        await enter(kiosk, code, (read,))
        await kiosk.until(lambda: top(kiosk) == "FormDraft")
        said = [str(row["text"]) for row in draft_of(kiosk).rows]
        assert any(one.startswith("Im Amt gelesen: **Rathaus St. Wendel**, Montag, 23.") for one in said)
        assert any("**office:x**" in one for one in said), "an office that is not published here any more"

    play(work, with_form(SMALL))
