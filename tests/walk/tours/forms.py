# SPDX-License-Identifier: EUPL-1.2
"""Forms: every kind of question, what is wrong with an answer, what is read back, and the sheet on paper."""

from collections.abc import Callable
from typing import Literal

import msgspec

from kiosk.forms.model.form import FormModel
from kiosk.forms.model.question import QuestionModel
from kiosk.printing.simulated import Fault
from sync.contract.feed import Item
from sync.contract.fit_connect import Channel
from sync.contract.forms import Form
from sync.contract.services import KIND_SERVICE, Provision, Service
from sync.contract.signing import sha256_hex
from tests.forms.making import bind, items, question, xform
from tests.walk.stage import form_items
from tests.walk.tour import Tour
from tests.walk.tours.longest import long_text
from tests.walk.tours.services import TILE
from tests.walk.walker import KioskWalker, Staging

FORM = "probe"
SERVICE = "probe-dienst"
_MANY = (
    "hauptstraße", "bergstraße", "am markt", "schulweg", "kirchgasse", "im tal", "ringweg", "zur mühle", "gartenweg",
)  # fmt: skip
PROBE = xform(
    "<note/><dog/><breed/><extras/><order/><name/><about/><size/><price/><born/><hour/><liked/><agreed/>"
    "<pet><name/></pet><street/>",
    bind("/data/note", readonly="true()")
    + bind("/data/dog", required="true()")
    + bind("/data/breed", relevant="/data/dog = 'ja'")
    + bind("/data/name", constraint="string-length(.) > 1", constraintMsg="Bitte schreiben Sie den ganzen Namen.")
    + bind("/data/size", type="int", required="true()", constraint=". > 0 and . < 200")
    + bind("/data/price", type="decimal")
    + bind("/data/born", type="date", constraint=". <= today()", constraintMsg="Dieser Tag kommt erst noch.")
    + bind("/data/hour", type="time")
    + bind("/data/liked", type="int"),
    question("/data/note", "Hier melden Sie Ihren Hund an.", "<hint>Sie brauchen dafür die Nummer vom Chip.</hint>")
    + question("/data/dog", "Haben Sie einen Hund?", items("ja", "nein"), "select1")
    + question("/data/breed", "Wie groß ist der Hund?", items("klein", "mittel", "groß"), "select1")
    + question("/data/extras", "Was trifft zu?", items("gechippt", "geimpft", "versichert", "jagdhund"), "select")
    + question("/data/order", "Was ist Ihnen am wichtigsten?", items("wald", "wiese", "wasser"), "odk:rank")
    + question("/data/name", "Wie heißt der Hund?", "<hint>So, wie Sie ihn rufen.</hint>")
    + '<input ref="/data/about" appearance="multiline"><label>Was sollen wir noch wissen?</label></input>'
    + question("/data/size", "Wie hoch ist er in Zentimetern?", "<hint>Bis zur Schulter.</hint>")
    + question("/data/price", "Wie viele Kilogramm wiegt er?")
    + question("/data/born", "Wann ist er geboren?", "<hint>Der Tag steht im Impfpass.</hint>")
    + question("/data/hour", "Wann können wir Sie anrufen?")
    + '<range ref="/data/liked" start="1" end="5" step="1"><label>Wie gut ging das Ausfüllen?</label>'
    "<hint>1 ist schlecht, 5 ist sehr gut.</hint></range>"
    + question("/data/agreed", "Stimmt alles, was Sie angegeben haben?", kind="trigger")
    + '<group ref="/data/pet"><label>Weitere Tiere</label><repeat nodeset="/data/pet">'
    + question("/data/pet/name", "Wie heißt das Tier?")
    + "</repeat></group>"
    + question("/data/street", "Wie heißt Ihre Straße?", items(*_MANY), "select1"),
)  # fmt: skip


def published_form(xml: bytes, form_id: str = FORM, title: str = "Hund anmelden") -> list[Item]:
    """The items of a form."""
    form = Form(title={"de": title}, version="1", xml_sha256=sha256_hex(xml), xml_bytes=len(xml), parts=1, minutes=5)
    return form_items(form_id, form, xml)


def with_form(
    xml: bytes,
    *,
    presence: Literal["not-needed", "in-person"] = "not-needed",
    title: str = "Hund anmelden",
    office: str = "rathaus-st-wendel",
    channel: Channel | None = None,
) -> Callable[[list[Item]], list[Item]]:
    """The district's content with one more service that has this form."""
    service = Service(
        name={"de": "Probe"}, about={"de": "Nur zum Ausprobieren."}, icon="description", situations=(),
        presence=presence,
        provisions=(Provision(places=("10046",), office=office, form=FORM, fit_connect=channel),),
    )  # fmt: skip

    def changed(known: list[Item]) -> list[Item]:
        return [*known, _item(KIND_SERVICE, SERVICE, service), *published_form(xml, title=title)]

    return changed


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(body)))


def form_of(walker: KioskWalker) -> FormModel:
    """The model of the form."""
    return walker.services._form


def asked(walker: KioskWalker) -> QuestionModel:
    """The question that stands."""
    model = walker.shell.pages._pages[-1].model
    assert isinstance(model, QuestionModel)
    return model


async def open_intro(walker: KioskWalker) -> None:
    """To the page that says what the form is about."""
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.sheet.choose(SERVICE)
    walker.services.sheet.fillForm()
    await walker.until(lambda: bool(form_of(walker).ready))


filling = Tour(
    "filling",
    # This office takes nothing from kiosks: it ends on paper.
    Staging(settings='printer = "simulator"\n', items=with_form(PROBE, office="sozialamt")),
)


@filling.state("FormIntro", "send-yourself")
async def _begin(walker: KioskWalker) -> None:
    await open_intro(walker)


@filling.state("Question", "note")
async def _note(walker: KioskWalker) -> None:
    form_of(walker).begin()


@filling.state("Question", "choice")
async def _choice(walker: KioskWalker) -> None:
    asked(walker).accept()


@filling.state("Question", "choice-followed")
async def _followed(walker: KioskWalker) -> None:
    asked(walker).choose(0)


@filling.state("Question", "choices")
async def _choices(walker: KioskWalker) -> None:
    asked(walker).skip()


@filling.state("Question", "choices-chosen")
async def _choices_chosen(walker: KioskWalker) -> None:
    asked(walker).choose(1)
    asked(walker).choose(0)


@filling.state("Question", "ranking")
async def _ranking(walker: KioskWalker) -> None:
    asked(walker).accept()
    asked(walker).choose(2)
    asked(walker).choose(0)


@filling.state("Question", "text")
async def _text(walker: KioskWalker) -> None:
    asked(walker).accept()


@filling.state("Question", "text-wrong")
async def _text_wrong(walker: KioskWalker) -> None:
    asked(walker).setText("B")
    asked(walker).accept()


@filling.state("Question", "long-text")
async def _long_text(walker: KioskWalker) -> None:
    asked(walker).setText("Bello")
    asked(walker).accept()
    asked(walker).setText("Er bellt, wenn der Bus kommt, und ist sonst still.")


@filling.state("Question", "long-text-full")
async def _long_text_full(walker: KioskWalker) -> None:
    asked(walker).setText(long_text("Er bellt", 390))


@filling.state("Question", "whole")
async def _whole(walker: KioskWalker) -> None:
    asked(walker).accept()


@filling.state("Question", "whole-wrong")
async def _whole_wrong(walker: KioskWalker) -> None:
    asked(walker).setText("999")
    asked(walker).accept()


@filling.state("Question", "decimal")
async def _decimal(walker: KioskWalker) -> None:
    asked(walker).setText("60")
    asked(walker).accept()
    asked(walker).setText("24,5")


@filling.state("Question", "date")
async def _date(walker: KioskWalker) -> None:
    asked(walker).accept()


@filling.state("Question", "date-wrong")
async def _date_wrong(walker: KioskWalker) -> None:
    asked(walker).choose(1)


@filling.state("Question", "decades")
async def _decades(walker: KioskWalker) -> None:
    asked(walker).choose(6)


@filling.state("Question", "years")
async def _years(walker: KioskWalker) -> None:
    asked(walker).choose(1)


@filling.state("Question", "months")
async def _months(walker: KioskWalker) -> None:
    asked(walker).choose(8)


@filling.state("Question", "days")
async def _days(walker: KioskWalker) -> None:
    asked(walker).choose(11)


@filling.state("Question", "hours")
async def _hours(walker: KioskWalker) -> None:
    asked(walker).choose(23)


@filling.state("Question", "minutes")
async def _minutes(walker: KioskWalker) -> None:
    asked(walker).choose(14)


@filling.state("Question", "rating")
async def _rating(walker: KioskWalker) -> None:
    asked(walker).choose(6)


@filling.state("Question", "confirm")
async def _confirm(walker: KioskWalker) -> None:
    asked(walker).choose(4)


@filling.state("Question", "in-a-repeat")
async def _repeated(walker: KioskWalker) -> None:
    asked(walker).accept()


@filling.state("Question", "again")
async def _again(walker: KioskWalker) -> None:
    asked(walker).setText("Mieze")
    asked(walker).accept()


@filling.state("Question", "second")
async def _second(walker: KioskWalker) -> None:
    asked(walker).choose(0)


@filling.state("Question", "many")
async def _many(walker: KioskWalker) -> None:
    asked(walker).setText("Hansi")
    asked(walker).accept()
    asked(walker).choose(1)


@filling.state("FormAnswers", "many")
async def _answers(walker: KioskWalker) -> None:
    asked(walker).choose(3)


@filling.state("Question", "changed")
async def _change(walker: KioskWalker) -> None:
    form_of(walker).change(7)


@filling.state("FormPrinted", "printed")
async def _printed(walker: KioskWalker) -> None:
    walker.shell.back()
    form_of(walker).takeAway()
    await walker.until(lambda: form_of(walker).printing == "printed")


@filling.state("FormPrinted", "no-paper")
async def _no_paper(walker: KioskWalker) -> None:
    walker.printer.release()
    walker.printer.hold(Fault.OUT_OF_PAPER)
    form_of(walker).printAgain()
    await walker.until(lambda: form_of(walker).printing == Fault.OUT_OF_PAPER)


@filling.state("FormIntro", "answered")
async def _answered(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()


@filling.state("FormGivenUp", "too-costly")
async def _given_up(walker: KioskWalker) -> None:
    form_of(walker).failed()


_FIRST = ("ahorn", "berg", "dorf", "eichen", "feld", "garten", "haupt", "mühlen", "ring", "schul", "tal", "wald")
_LAST = ("straße", "weg", "gasse", "platz", "ring")
STREETS = xform(
    "<street/>",
    "",
    question(
        "/data/street",
        "Wie heißt Ihre Straße?",
        items(*(f"{first}{last}" for first in _FIRST for last in _LAST)),
        "select1",
    ),
)
streets = Tour("streets", Staging(items=with_form(STREETS, office="sozialamt")))


@streets.state("Question", "long-list")
async def _long_list(walker: KioskWalker) -> None:
    await open_intro(walker)
    form_of(walker).begin()


@streets.state("Question", "part-of-a-long-list")
async def _part(walker: KioskWalker) -> None:
    asked(walker).choose(1)


_LINE, _HINT = long_text("Genehmigung", 80), f"<hint>{long_text('Hinweis', 80)}</hint>"
_ROWS = items(*(f"{long_text('Auswahl', 60)} {number}".lower() for number in range(12)))
LONG = xform(
    "<a/><b/><c/>",
    bind("/data/a", required="true()") + bind("/data/b", type="date"),
    question("/data/a", _LINE, _HINT + _ROWS, "select1")
    + question("/data/b", _LINE)
    + question("/data/c", _LINE, _HINT),
)
longest = Tour(
    "longest-form",
    Staging(items=with_form(LONG, presence="in-person", title=long_text("Genehmigung", 60))),
    screens=("21.5", "27"),
)


@longest.state("FormIntro", "go-yourself")
async def _longest_intro(walker: KioskWalker) -> None:
    await open_intro(walker)


@longest.state("Question", "longest-choice")
async def _longest_choice(walker: KioskWalker) -> None:
    form_of(walker).begin()


@longest.state("Question", "longest-date")
async def _longest_date(walker: KioskWalker) -> None:
    asked(walker).choose(0)


@longest.state("Question", "longest-text")
async def _longest_text(walker: KioskWalker) -> None:
    asked(walker).skip()


@longest.state("FormAnswers", "longest")
async def _longest_answers(walker: KioskWalker) -> None:
    asked(walker).setText(long_text("Bemerkung", 120))
    asked(walker).accept()


gone = Tour("form-gone", Staging(items=with_form(xform("<a/>", body=question("/data/a")))))


@gone.state("FormIntro", "gone")
async def _gone(walker: KioskWalker) -> None:
    """The form was withdrawn while somebody stood there."""
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.sheet.choose(SERVICE)
    await walker.window.replica.run(lambda db: db.conn.execute("DELETE FROM items WHERE kind = 'form'"))
    walker.services.sheet.fillForm()
    await walker.until(lambda: form_of(walker).trouble != "")


@gone.state("FormAnswers", "empty")
async def _nothing_said(walker: KioskWalker) -> None:
    walker.shell.pages.push(form_of(walker)._page("FormAnswers"))


TOURS = (filling, streets, longest, gone)
