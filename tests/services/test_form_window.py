# SPDX-License-Identifier: EUPL-1.2
"""The district's own forms in a real window: found with their service, filled in page by page, taken on paper."""

import random
from pathlib import Path

import pytest

from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.forms.model.question import QuestionModel
from kiosk.languages import Language
from kiosk.printing.simulated import SimulatedPrinter
from sync.forms.interview import StepKind
from tests.resources.content import forms, services
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window

_TYPED: dict[StepKind, tuple[str, ...]] = {
    "whole": ("1", "2", "7", "30", "2000"),
    "decimal": ("1,5", "30"),
    "text": ("Erika Mustermann", "06851 123456", "WND AB 123", "123456789", "Hauptstraße 7"),
    "long-text": ("Bitte rufen Sie am Nachmittag an.",),
}
_MOST_PAGES = 120
_MOST_TRIES = 400


class _Resident:
    """Somebody who answers every page, and tries again where an answer is not taken."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self.kiosk = kiosk
        self.chance = random.Random(seed)

    @property
    def question(self) -> QuestionModel:
        model = self.kiosk.shell.pages._pages[-1].model
        assert isinstance(model, QuestionModel)
        return model

    def fill_in(self) -> None:
        """Go on until everything is read back."""
        for _ in range(_MOST_PAGES):
            if self.kiosk.shell.pages.names[-1] != "Question":
                return
            self.answer(self.question)
        raise AssertionError("the form has no end")

    def answer(self, page: QuestionModel) -> None:
        before = len(self.kiosk.shell.pages.names)
        for _ in range(_MOST_TRIES):
            self.act(page)
            names = self.kiosk.shell.pages.names
            if len(names) != before or names[-1] != "Question" or self.question is not page:
                return
        raise AssertionError(f"nothing is taken as an answer to {page.title}: {page.error}")

    def act(self, page: QuestionModel) -> None:
        kind = page.step.kind
        if kind in ("note", "confirm"):
            page.accept()
        elif kind == "again":
            page.choose(1)
        elif kind in ("choices", "ranking"):
            for row in range(len(page.entries)):
                page.choose(row)
            page.accept()
        elif kind in _TYPED:
            page.setText(self.chance.choice(_TYPED[kind]))
            page.accept()
        else:
            page.choose(self.chance.randrange(len(page.entries)))


LINKED = sorted(
    {provision.form for service in services().values() for provision in service.provisions if provision.form}
)


def test_there_are_forms_to_fill_in() -> None:
    assert len(LINKED) >= 12


@pytest.mark.parametrize("form_id", LINKED)
@pytest.mark.parametrize("language", ["de", "de-simple"])
def test_every_form_is_filled_in_and_printed(play: Play, tmp_path: Path, form_id: str, language: Language) -> None:
    async def work(kiosk: Kiosk) -> None:
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
        form = model._form
        await kiosk.until(lambda: bool(form.ready))
        assert form.title
        form.begin()
        _Resident(kiosk, seed=len(form_id)).fill_in()
        assert kiosk.shell.pages.names[-1] == "FormAnswers"
        assert model.engaged()
        assert len(form.answers) > 0
        printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        kiosk.shell.visit.printer = printer
        form.takeAway()
        await kiosk.until(lambda: form.printing == "printed")
        assert len(list(tmp_path.glob("*.pdf"))) == 1
        form.discard()
        assert not model.engaged()

    play(work)
