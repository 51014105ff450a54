# SPDX-License-Identifier: EUPL-1.2
"""Forms that mean harm, on a real window: past the platform, which refuses most of them, none takes a kiosk down.

What their taps cost is measured by `installer/run bench --only forms`; here it is seen that every one of them ends,
and that whoever stands there is told.
"""

from collections.abc import Callable

import pytest

from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.forms.model.form import FormModel
from kiosk.forms.model.question import QuestionModel
from tests.forms.hostile import BOUNDED, COSTLY, UNREADABLE
from tests.shell.conftest import Kiosk, Play
from tests.walk.tours.forms import SERVICE, with_form

pytestmark = pytest.mark.window


async def _open(kiosk: Kiosk) -> FormModel:
    kiosk.shell.begin()
    kiosk.shell.openTile(2)
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    model.sheet.choose(SERVICE)
    model.sheet.fillForm()
    form = model._form
    await kiosk.until(lambda: not form.opening)
    return form


def _told(play: Play, xml: bytes, work: Callable[[Kiosk, FormModel], None]) -> None:
    async def attempt(kiosk: Kiosk) -> None:
        form = await _open(kiosk)
        work(kiosk, form)
        kiosk.window.window.grabWindow()

    play(attempt, with_form(xml))


def _question(kiosk: Kiosk) -> QuestionModel:
    model = kiosk.shell.pages._pages[-1].model
    assert isinstance(model, QuestionModel)
    return model


@pytest.mark.parametrize("name", list(COSTLY))
def test_what_reckons_too_much_is_given_up_or_ends(play: Play, name: str) -> None:
    def work(kiosk: Kiosk, form: FormModel) -> None:
        form.begin()
        _question(kiosk).setText("1")
        _question(kiosk).accept()
        assert kiosk.shell.pages.names[-1] in ("FormGivenUp", "FormAnswers")
        assert kiosk.shell.pages.names[-1] == "FormAnswers" or form.trouble

    _told(play, COSTLY[name], work)


@pytest.mark.parametrize("name", list(UNREADABLE))
def test_what_cannot_be_read_is_said(play: Play, name: str) -> None:
    def work(kiosk: Kiosk, form: FormModel) -> None:
        assert kiosk.shell.pages.names[-1] == "FormIntro"
        assert form.trouble
        assert not form.ready

    _told(play, UNREADABLE[name], work)


@pytest.mark.parametrize("name", list(BOUNDED))
def test_what_is_too_large_for_a_page_is_shown_as_far_as_it_goes(play: Play, name: str) -> None:
    def work(kiosk: Kiosk, form: FormModel) -> None:
        form.begin()
        asked = _question(kiosk)
        assert 0 < len(asked.title) <= 1_000
        assert not set(asked.title) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

    _told(play, BOUNDED[name], work)
