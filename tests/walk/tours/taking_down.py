# SPDX-License-Identifier: EUPL-1.2
"""A form that is filled in at the counter: asked, read back, stored, undone, and one that somebody has brought."""

import asyncio

from kiosk.counter.office.taking_down import TakeDown
from tests.counter.office_desk import OFFICE_DESK, half_filled
from tests.forms.resident import Resident
from tests.walk.tours.desk import DeskTour
from tests.walk.tours.longest import long_text
from tests.walk.tours.office import OfficeWalker, bring, stage

taking_down = DeskTour("office-taking-down", stage)
DOG, MOVED_IN, PRAISE = (
    "Hund anmelden (Hundesteuer)",
    "Wohnung anmelden oder ummelden",
    "Lob, Anregung oder Beschwerde",
)


def _model(walker: OfficeWalker) -> TakeDown:
    return walker.model.take_down


async def _choose(walker: OfficeWalker, service: str) -> None:
    model = _model(walker)
    model.choose([row.title for row in model._forms._entries].index(service))
    await walker.until(lambda: bool(model.ready))


async def _answer(walker: OfficeWalker, kind: str) -> None:
    """Go on to the first question of a kind."""
    resident = Resident(walker.shell.pages, 7, "TakeDownQuestion")
    while resident.question.step.kind != kind:
        resident.answer(resident.question)


@taking_down.state("Applications", "may-take-down")
async def _nothing(walker: OfficeWalker) -> None:
    """Nobody has applied yet."""


@taking_down.state("TakeDownForms", "many")
async def _forms(walker: OfficeWalker) -> None:
    _model(walker).open()


@taking_down.state("TakeDownStart", "in-person")
async def _start(walker: OfficeWalker) -> None:
    await _choose(walker, MOVED_IN)


@taking_down.state("TakeDownQuestion", "choice")
async def _choice(walker: OfficeWalker) -> None:
    _model(walker).begin()
    await _answer(walker, "choice")


@taking_down.state("TakeDownQuestion", "date")
async def _date(walker: OfficeWalker) -> None:
    await _answer(walker, "date")


@taking_down.state("TakeDownQuestion", "text")
async def _text(walker: OfficeWalker) -> None:
    await _answer(walker, "text")


@taking_down.state("TakeDownAnswers", "many")
async def _answers(walker: OfficeWalker) -> None:
    Resident(walker.shell.pages, 7, "TakeDownQuestion").fill_in()


@taking_down.state("TakeDownWay", "three")
async def _way(walker: OfficeWalker) -> None:
    _model(walker).askHow()


@taking_down.state("TakeDownSend", "still-to-come")
async def _send_prepared(walker: OfficeWalker) -> None:
    _model(walker).come(1)


@taking_down.state("TakeDownLanguage", "six")
async def _language(walker: OfficeWalker) -> None:
    _model(walker).askLanguage()


@taking_down.state("TakeDownSend", "here")
async def _send(walker: OfficeWalker) -> None:
    _model(walker).speak(4)
    walker.shell.back()
    _model(walker).come(0)


@taking_down.state("TakeDownSend", "full")
async def _full(walker: OfficeWalker) -> None:
    await walker.cannot_store("cases", _model(walker).store, lambda: bool(_model(walker).problem))


@taking_down.state("TakenDown", "may-be-undone")
async def _stored(walker: OfficeWalker) -> None:
    _model(walker).store()
    await walker.until_page("TakenDown")


@taking_down.state("TakenDown", "printed")
async def _printed(walker: OfficeWalker) -> None:
    _model(walker).sending.printNow()
    await walker.until(lambda: _model(walker).sending.printing == "printed")


@taking_down.state("ApplicationDetails", "taken-down")
async def _details(walker: OfficeWalker) -> None:
    _model(walker).done()
    await walker.until(lambda: len(walker.model.book.entries()) == 1)
    walker.model.openApplication(0)
    await walker.stored()


@taking_down.state("TakeDownQuestion", "long-text")
async def _long_text(walker: OfficeWalker) -> None:
    walker.shell.home()
    _model(walker).open()
    await _choose(walker, PRAISE)
    _model(walker).begin()
    await _answer(walker, "long-text")


@taking_down.state("TakeDownQuestion", "longest", german=True)
async def _longest(walker: OfficeWalker) -> None:
    Resident(walker.shell.pages, 7, "TakeDownQuestion").question.setText(long_text("Lob", 390))


@taking_down.state("TakeDownForms", "begun")
async def _begun(walker: OfficeWalker) -> None:
    Resident(walker.shell.pages, 7, "TakeDownQuestion").question.accept()
    walker.shell.home()
    _model(walker).open()


@taking_down.state("TakeDownStart", "half")
async def _half(walker: OfficeWalker) -> None:
    _model(walker).choose(0)


@taking_down.state("TakeDownInstead", "begun")
async def _instead(walker: OfficeWalker) -> None:
    walker.shell.back()
    _model(walker).choose(2)


@taking_down.state("TakeDownStop", "two-ways")
async def _stop(walker: OfficeWalker) -> None:
    walker.shell.home()
    _model(walker).open()
    _model(walker).choose(0)
    _model(walker).askStop()


@taking_down.state("TakeDownStop", "full")
async def _not_kept(walker: OfficeWalker) -> None:
    await walker.cannot_store("cases", lambda: _model(walker).stop(0), lambda: bool(_model(walker).problem))


@taking_down.state("TakenDown", "half-filled")
async def _kept(walker: OfficeWalker) -> None:
    _model(walker).stop(0)
    await walker.until_page("TakenDown")


@taking_down.state("TakeDownStop", "undone")
async def _undone(walker: OfficeWalker) -> None:
    _model(walker).sending.undo()
    await walker.until_page("TakeDownAnswers")
    _model(walker).askStop()


@taking_down.state("TakeDownForms", "none", german=True)
async def _none(walker: OfficeWalker) -> None:
    _model(walker).stop(1)
    _model(walker)._forms.replace([])


@taking_down.state("TakeDownForms", "withheld")
async def _withheld(walker: OfficeWalker) -> None:
    visit = walker.shell.visit
    visit.policy, policy = None, visit.policy
    visit.policy_problem = "expired"
    walker.shell.home()
    _model(walker).open()
    visit.policy = policy


@taking_down.state("BroughtForm", "may-go-on")
async def _brought(walker: OfficeWalker) -> None:
    walker.shell.home()
    told = half_filled(service=DOG, recipient=OFFICE_DESK, instance="<data><vorname>Erika</vorname></data>")
    await bring(walker, (told,))
    await walker.until_page("BroughtForm")


@taking_down.state("TakeDownStart", "brought")
async def _goes_on(walker: OfficeWalker) -> None:
    walker.model.resumeBrought()
    await walker.until(lambda: bool(_model(walker).ready))


@taking_down.state("TakeDownGivenUp", "too-costly")
async def _given_up(walker: OfficeWalker) -> None:
    _model(walker).begin()
    await asyncio.sleep(0)
    _model(walker).failed()


@taking_down.state("TakeDownStart", "gone")
async def _gone(walker: OfficeWalker) -> None:
    walker.shell.home()
    _model(walker).open()
    dog = next(one for one in _model(walker)._takeable if one.service == DOG)
    _model(walker)._begin(dog)
    _model(walker)._go("TakeDownStart")
    await _model(walker)._open("gone")


TOURS = (taking_down,)
