# SPDX-License-Identifier: EUPL-1.2
"""What councils decide: the list, papers as they can stand, saying what one thinks, and taking it home on paper."""

from datetime import date

import msgspec

from kiosk.ecosystems.participation.model.council import Council
from kiosk.printing.simulated import Fault
from sync.contract.council import KIND_COUNCIL_PAPER, Attachment, CouncilPaper, Outcome, Station
from sync.contract.feed import Item
from sync.contract.surveys import KIND_SURVEY, KIND_SURVEY_RESULT, Survey
from tests.resources.content import council_papers
from tests.walk.tour import Tour
from tests.walk.tours.participation import RESULT, TILE, model_of
from tests.walk.walker import KioskWalker, Staging

ASKED, DECIDED, DISTRICT = "baenke-haltestellen", "langsam-kindergarten", "abendbus"
LONGEST, OVER, TOLD, GERMAN = "laengste", "tag-vorbei", "gefragt", "nur-deutsch"
_GOOD = council_papers()[ASKED]
_PLACE = "Dorfgemeinschaftshaus Remmesweiler, großer Saal, Eingang vom Kirchplatz"
_LONG_BODY = "Ausschuss für Bauen, Umwelt, Verkehr, Feuerwehr und Dorfentwicklung der Kreisstadt St. Wendel"


def _lasting(text: str, times: int) -> str:
    return " ".join([text] * times)


def _plain(name: str, **changes: object) -> CouncilPaper:
    """A paper that is no example."""
    title = dict.fromkeys(_GOOD.title, name)
    good = {"title": title, "survey": None, "example": False, "source": "Ratsinformationssystem", "reference": ""}
    return msgspec.structs.replace(_GOOD, **{**good, **changes})


PAPERS: dict[str, CouncilPaper] = {
    LONGEST: msgspec.structs.replace(
        _GOOD, survey=None, example=False, reference="BV/2027/0123-2. Ergänzung",
        title={lang: _lasting(text, 3)[:80].rsplit(" ", 1)[0] for lang, text in _GOOD.title.items()},
        about={lang: _lasting(text, 4) for lang, text in _GOOD.about.items()},
        proposal={lang: _lasting(text, 4) for lang, text in _GOOD.proposal.items()},
        source="Ratsinformationssystem der Kreisstadt St. Wendel",
        source_url="https://ratsinfo.example.org/bi/vo020.asp?VOLFDNR=1000123&refresh=false&TOLFDNR=1004567",
        outcome=Outcome(kind="postponed", on=date(2026, 11, 5), says=council_papers()[DECIDED].outcome.says),  # type: ignore[union-attr]
        stations=(
            Station(
                body="Ortsrat Remmesweiler", on=date(2026, 10, 1), starts="19:00", where=_PLACE, public=True,
                result=_GOOD.title,
            ),
            Station(body=_LONG_BODY, on=date(2026, 11, 5), starts="17:30", where=_PLACE, public=False),
            Station(body="Stadtrat St. Wendel", on=date(2026, 12, 3), public=True, cancelled=True, decides=True),
            Station(body="Stadtrat St. Wendel", public=True, decides=True),
        ),
        attachments=(
            Attachment("Lageplan", "https://ratsinfo.example.org/bi/getfile.asp?id=123456&type=do"),
            Attachment("Stellungnahme des Ortsrats", "", _lasting("Der Ortsrat ist dafür.", 6)),
        ),
    ),
    OVER: _plain("X", title=council_papers()[DECIDED].title, stations=(
        Station(body="Stadtrat St. Wendel", on=date(2026, 11, 12), starts="18:00", public=True, decides=True),
    )),
    TOLD: _plain("X", title=council_papers()["wlan-dorfplatz"].title, survey=RESULT.survey, costs={},
                 outcome=Outcome(kind="refused", on=date(2026, 11, 20))),
    GERMAN: msgspec.structs.replace(
        _GOOD, survey=None, example=False, source="Ratsinformationssystem", stations=(),
        **{name: {lang: text for lang, text in getattr(_GOOD, name).items() if lang in ("de", "de-simple")}
           for name in ("title", "about", "proposal", "costs")},
    ),
}  # fmt: skip


def with_papers(known: list[Item]) -> list[Item]:
    """The district's content, with papers that are no examples, and what people said of one."""
    result = msgspec.structs.replace(RESULT, title=PAPERS[TOLD].title)
    return [
        *known,
        *(_item(KIND_COUNCIL_PAPER, key, paper) for key, paper in PAPERS.items()),
        _item(KIND_SURVEY_RESULT, RESULT.survey, result),
    ]


def with_a_meeting_moved_ahead(known: list[Item]) -> list[Item]:
    """The council meets before anybody has read what people said."""
    stations = (msgspec.structs.replace(_GOOD.stations[-1], on=date(2027, 11, 4)),)
    paper = msgspec.structs.replace(_GOOD, stations=stations)
    return [_item(item.kind, item.id, paper) if item.id == ASKED else item for item in known]


def with_a_survey_that_is_over(known: list[Item]) -> list[Item]:
    """Nobody can say anything any more, and nothing of it is told yet."""
    return [_over(item) if (item.kind, item.id) == (KIND_SURVEY, _GOOD.survey) else item for item in known]


def _over(item: Item) -> Item:
    survey = msgspec.json.decode(item.body, type=Survey)
    return _item(item.kind, item.id, msgspec.structs.replace(survey, closes=date(2026, 11, 20)))


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(body)))


def council_of(walker: KioskWalker) -> Council:
    """The model of councils' papers."""
    council = model_of(walker).council
    assert isinstance(council, Council)
    return council


def open_list(walker: KioskWalker) -> Council:
    """To the list of papers."""
    walker.shell.begin()
    walker.shell.openTile(TILE)
    model_of(walker).choose(0)
    return council_of(walker)


def open_paper(walker: KioskWalker, key: str) -> Council:
    """To one paper."""
    council = open_list(walker)
    council.open_paper(key)
    return council


def open_part(walker: KioskWalker, kind: str) -> None:
    """To one question about it."""
    council = council_of(walker)
    council.openPart([entry.key for entry in council.questions].index(kind))


examples = Tour("council", Staging(settings='printer = "simulator"\n'))


@examples.state("CouncilPapers", "examples")
async def _list(walker: KioskWalker) -> None:
    open_list(walker)


@examples.state("CouncilPaper", "decided")
async def _decided(walker: KioskWalker) -> None:
    council_of(walker).open_paper(DECIDED)


@examples.state("CouncilPart", "what-became-of-it")
async def _became(walker: KioskWalker) -> None:
    open_part(walker, "outcome")


@examples.state("CouncilPaper", "without-a-survey")
async def _unasked(walker: KioskWalker) -> None:
    open_paper(walker, DISTRICT)


@examples.state("CouncilPaper", "asked")
async def _asked(walker: KioskWalker) -> None:
    open_paper(walker, ASKED)


@examples.state("CouncilPart", "meetings")
async def _meetings(walker: KioskWalker) -> None:
    open_part(walker, "when")


@examples.state("CouncilPart", "source-of-an-example")
async def _example(walker: KioskWalker) -> None:
    walker.shell.back()
    open_part(walker, "source")


@examples.state("CouncilPaper", "online")
async def _online(walker: KioskWalker) -> None:
    walker.shell.back()
    await walker.line("online")


@examples.state("FormIntro", "council-paper")
async def _intro(walker: KioskWalker) -> None:
    await walker.line("offline")
    council_of(walker).sayOpinion()
    await walker.until(lambda: bool(model_of(walker)._form.ready))


@examples.state("Question", "council-paper")
async def _question(walker: KioskWalker) -> None:
    model_of(walker)._form.begin()


@examples.state("Question", "council-paper-words")
async def _words(walker: KioskWalker) -> None:
    for _ in range(2):
        walker.shell.pages._pages[-1].model.choose(0)  # type: ignore[union-attr]


@examples.state("SurveySend", "council-paper")
async def _send(walker: KioskWalker) -> None:
    walker.shell.pages._pages[-1].model.skip()  # type: ignore[union-attr]
    model_of(walker)._form.askToSend()


@examples.state("TakeAway", "council-paper-printed")
async def _printed(walker: KioskWalker) -> None:
    council = open_paper(walker, ASKED)
    council.takeAway()
    await walker.until(lambda: council.printout.state == "printed")


@examples.state("TakeAway", "council-paper-out-of-paper")
async def _out_of_paper(walker: KioskWalker) -> None:
    council = council_of(walker)
    walker.printer.hold(Fault.OUT_OF_PAPER)
    council.printout.printAgain()
    await walker.until(lambda: council.printout.state == Fault.OUT_OF_PAPER)


papers = Tour("council-papers", Staging(items=with_papers))


@papers.state("CouncilPapers", "several")
async def _several(walker: KioskWalker) -> None:
    open_list(walker)


@papers.state("CouncilPaper", "day-is-over")
async def _day_is_over(walker: KioskWalker) -> None:
    council_of(walker).open_paper(OVER)


@papers.state("CouncilPart", "not-known-yet")
async def _not_known(walker: KioskWalker) -> None:
    open_part(walker, "outcome")


@papers.state("CouncilPaper", "german-only")
async def _german(walker: KioskWalker) -> None:
    open_paper(walker, GERMAN)


@papers.state("CouncilPart", "no-meeting-known")
async def _no_meeting(walker: KioskWalker) -> None:
    open_part(walker, "when")


@papers.state("CouncilPaper", "what-people-said")
async def _said(walker: KioskWalker) -> None:
    open_paper(walker, TOLD)


@papers.state("SurveyOutcome", "of-a-council-paper")
async def _result(walker: KioskWalker) -> None:
    open_part(walker, "said")


@papers.state("CouncilPaper", "longest")
async def _longest(walker: KioskWalker) -> None:
    open_paper(walker, LONGEST)


@papers.state("CouncilPart", "longest-about")
async def _longest_about(walker: KioskWalker) -> None:
    open_part(walker, "about")


@papers.state("CouncilPart", "longest-proposal")
async def _longest_proposal(walker: KioskWalker) -> None:
    walker.shell.back()
    open_part(walker, "proposal")


@papers.state("CouncilPart", "longest-meetings")
async def _longest_meetings(walker: KioskWalker) -> None:
    walker.shell.back()
    open_part(walker, "when")


@papers.state("CouncilPart", "longest-source")
async def _longest_source(walker: KioskWalker) -> None:
    walker.shell.back()
    open_part(walker, "source")


@papers.state("CouncilPaper", "gone")
async def _gone(walker: KioskWalker) -> None:
    walker.shell.back()
    model = model_of(walker)
    model._papers = [one for one in model._papers if one[0] != LONGEST]
    model._retell()


@papers.state("CouncilPapers", "none")
async def _none(walker: KioskWalker) -> None:
    open_list(walker)
    model_of(walker)._papers = []
    model_of(walker)._retell()


moved = Tour("council-meets-earlier", Staging(items=with_a_meeting_moved_ahead))


@moved.state("FormIntro", "council-meets-earlier")
async def _meets_earlier(walker: KioskWalker) -> None:
    open_paper(walker, ASKED).sayOpinion()
    await walker.until(lambda: bool(model_of(walker)._form.ready))


closed = Tour("council-survey-over", Staging(items=with_a_survey_that_is_over))


@closed.state("CouncilPaper", "survey-over")
async def _survey_over(walker: KioskWalker) -> None:
    open_paper(walker, ASKED)


TOURS: tuple[Tour, ...] = (examples, papers, moved, closed)
