# SPDX-License-Identifier: EUPL-1.2
"""The whole way of a FIM form: skeleton, conversion, a real window, sealed, opened as its office, valid JSON."""

import json
from pathlib import Path

import msgspec
import pytest

from kiosk.counter.office.fim_file import fim_files
from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.forms.model.question import QuestionModel
from sync.contract.applications import Application
from sync.contract.receipt_code import derive
from sync.contract.signing import private_jwk
from sync.forms.fim.carried import carried_schema
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.fim_import import as_xlsx, imported
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.replica.cases import known_cases
from sync.replica.sealing import open_sealed
from tests.shell.conftest import Kiosk, Play
from tests.walk.tours.forms import SERVICE, with_form

pytestmark = pytest.mark.window

SAMPLES = Path(__file__).resolve().parents[1] / "forms" / "fim"
TYPED = {
    "postleitzahl": "66620", "postleitzahl_2": "66620", "schulterhoehe_in_cm": "40", "gewicht_in_kg": "8,5",
    "chipnummer": "0" * 15, "bisher_gezahlte_steuer": "12,50", "hund_anzahl": "2",
}  # fmt: skip


def test_a_form_from_fim_goes_to_its_office_and_comes_out_as_its_json(play: Play) -> None:
    lists = {file.name: file.read_bytes() for file in sorted(SAMPLES.glob("*.genericode.xml"))}
    judged = judge(as_xlsx(imported((SAMPLES / "hundesteuer.xdf2.xml").read_bytes(), lists)), "probe")
    assert isinstance(judged, Judged)

    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        kiosk.shell.openTile(2)
        model = kiosk.shell.model("services")
        assert isinstance(model, ServicesModel)
        model.sheet.choose(SERVICE)
        model.sheet.fillForm()
        form = model._form
        await kiosk.until(lambda: bool(form.ready))
        form.begin()
        while kiosk.shell.pages.names[-1] == "Question":
            page = kiosk.shell.pages._pages[-1].model
            assert isinstance(page, QuestionModel)
            _answer(page)
            after = kiosk.shell.pages._pages[-1].model
            assert after is not page, (page.title, page.error)
        assert kiosk.shell.pages.names[-1] == "FormAnswers"
        form.askToSend()
        form.delivery.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
        keys = derive(form.delivery.sending.code)
        (case,) = await kiosk.window.replica.run(known_cases, keys.lookup_id)
        desk = private_jwk(kiosk.stage.desks[case.recipient])
        opened = msgspec.json.decode(open_sealed(case.payload or b"", desk), type=Application)
        files = fim_files(opened, carried_schema(read_form(judged.xml)))
        assert files.read_first == "", files.contents
        (data,) = files.contents.values()
        answers = json.loads(data)
        assert len(answers["G05000004V1.0"]) == 2
        assert answers["F05000019V1.0"] == 12.5

    play(work, with_form(judged.xml))


def _answer(page: QuestionModel) -> None:
    match page.step.kind:
        case "whole" | "decimal" | "text" | "long-text":
            page.setText(TYPED.get(page.step.node.name, "Mustermann"))
            page.accept()
        case "note" | "confirm":
            page.accept()
        case "choices":
            page.choose(0)
            page.accept()
        case "again":
            page.choose(1)
        case _:
            page.choose(0)
