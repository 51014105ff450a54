# SPDX-License-Identifier: EUPL-1.2
"""A paper of a council in a real window: read, said something to, taken home; and what people said of another."""

from datetime import date

import msgspec
import pytest

from kiosk.ecosystems.participation.model.council import Council
from kiosk.forms.model.question import QuestionModel
from kiosk.languages import LANGUAGES, Language
from sync.contract.council import KIND_COUNCIL_PAPER, CouncilPaper
from sync.contract.feed import Item
from sync.contract.signing import private_jwk
from sync.contract.surveys import Answered
from sync.replica.sealing import open_sealed
from sync.replica.surveys import free_answers
from tests.participation.test_window import model_of
from tests.resources.content import council_papers, surveys
from tests.shell.conftest import Kiosk, Play
from tests.walk.tours.council import ASKED, DECIDED, DISTRICT, PAPERS, TOLD, with_papers
from tests.walk.tours.participation import RESULT

pytestmark = pytest.mark.window
SURVEY = council_papers()[ASKED].survey or ""


def council_of(kiosk: Kiosk) -> Council:
    council = model_of(kiosk).council
    assert isinstance(council, Council)
    return council


def begin(kiosk: Kiosk) -> Council:
    kiosk.shell.begin()
    kiosk.shell.openTile([tile["title"] for tile in kiosk.shell.tiles].index(model_of(kiosk).tiles()[0].title))
    model_of(kiosk).choose(0)
    assert kiosk.shell.pages.names == ["Home", "Participation", "CouncilPapers"]
    return council_of(kiosk)


def keys(council: Council) -> list[str]:
    return [entry.key for entry in council.entries]


def open_part(council: Council, kind: str) -> str:
    council.openPart([entry.key for entry in council.questions].index(kind))
    return " ".join(str(row["text"]) for row in council.partRows)


def question(kiosk: Kiosk) -> QuestionModel:
    model = kiosk.shell.pages._pages[-1].model
    assert isinstance(model, QuestionModel)
    return model


def test_own_papers_and_those_of_the_kreistag_are_listed_with_how_they_stand(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        assert keys(council) == [ASKED, DISTRICT, DECIDED], "none of Tholey's"
        said = [entry.subtitle.replace("\u00a0", " ") for entry in council.entries]
        assert said == [
            "Beispiel · Stadtrat St. Wendel · Ihre Meinung ist gefragt bis 31. Oktober 2027",
            "Beispiel · Kreistag St. Wendel · Sitzung am 13. Dezember 2027",
            "Beispiel · Stadtrat St. Wendel · Beschlossen am 15. Oktober 2026",
        ]

    play(work)


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_says_what_they_think_from_the_papers_page(play: Play, language: Language) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        kiosk.shell.set_language(language)
        council.choose(keys(council).index(ASKED))
        assert council.mayReact
        title = council.title
        assert title == council_papers()[ASKED].title[language]
        council.sayOpinion()
        model = model_of(kiosk)
        await kiosk.until(lambda: bool(model._form.ready))
        assert model._form.title == title, "the form is the same for every paper"
        model._form.begin()
        assert question(kiosk).placeText.endswith(title)
        question(kiosk).choose(1)
        question(kiosk).choose(0)
        question(kiosk).setText("Bitte auch im Schatten.")
        question(kiosk).accept()
        model._form.askToSend()
        assert model.answering.title == title
        model.answering.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "SurveyDone")
        await model.finish()
        (waiting,) = await kiosk.window.replica.run(free_answers)
        assert waiting.survey == SURVEY
        plain = open_sealed(waiting.payload, private_jwk(kiosk.stage.desks[surveys()[SURVEY].recipient]))
        answered = msgspec.json.decode(plain, type=Answered)
        assert answered.answers == {"opinion": "partly", "affected": "me", "consider": "Bitte auch im Schatten."}
        cases = await kiosk.window.replica.run(lambda db: list(db.conn.execute("SELECT * FROM cases")))
        assert cases == [], "it is no case of anybody's"

    play(work)


def test_before_the_first_question_stands_that_it_is_no_vote_who_decides_who_reads_and_until_when(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        council.choose(keys(council).index(ASKED))
        council.sayOpinion()
        model = model_of(kiosk)
        await kiosk.until(lambda: bool(model._form.ready))
        said = " ".join(str(row["text"]) for row in model._form.facts).replace("\u00a0", " ")
        for words in (
            "keine Abstimmung", "Es entscheidet: Stadtrat St. Wendel, am 16. Dezember 2027",
            "Die Antworten liest: Kreisstadt St. Wendel, vom 6. Dezember 2027 an.",
            "Mitmachen können Sie bis 31. Oktober 2027.", "Sie bleiben unbekannt.",
        ):  # fmt: skip
            assert words in said
        assert "keine Abstimmung" in model._form.heading

    play(work)


def test_a_survey_about_a_paper_stands_with_the_paper_alone(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = model_of(kiosk)
        listed = [model.entries[row].key for row in range(len(model.entries))]
        assert listed[0] == "council:"
        assert SURVEY not in listed

    play(work)


def test_without_its_paper_it_is_a_survey_like_any(play: Play) -> None:
    def without(known: list[Item]) -> list[Item]:
        return [item for item in known if item.kind != KIND_COUNCIL_PAPER]

    async def work(kiosk: Kiosk) -> None:
        model = model_of(kiosk)
        listed = [model.entries[row].key for row in range(len(model.entries))]
        assert "council:" not in listed
        assert SURVEY in listed

    play(work, without)


def test_what_is_decided_takes_no_opinions_and_says_what_came_out(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        council.choose(keys(council).index(DECIDED))
        assert not council.mayReact
        council.sayOpinion()
        assert kiosk.shell.pages.names[-1] == "CouncilPaper"
        assert "Der Stadtrat war einverstanden." in open_part(council, "outcome")
        assert council.noticeText.startswith("Beschlossen am")

    play(work)


def test_from_a_paper_to_what_people_said_and_back(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        council.choose(keys(council).index(TOLD))
        open_part(council, "said")
        assert kiosk.shell.pages.names[-1] == "SurveyOutcome"
        outcome = model_of(kiosk).outcome
        assert outcome.aboutPaper
        outcome.openPaper()
        assert kiosk.shell.pages.names == ["Home", "Participation", "CouncilPaper"]
        assert council.title == PAPERS[TOLD].title["de"]
        model = model_of(kiosk)
        listed = [model.entries[row].key for row in range(len(model.entries))]
        model.choose(listed.index(f"result:{RESULT.survey}"))
        assert outcome.aboutPaper, "also who comes from the list of results finds the paper"

    play(work, with_papers)


def test_a_paper_goes_while_somebody_reads_it(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        council = begin(kiosk)
        council.choose(keys(council).index(ASKED))
        model = model_of(kiosk)
        model._papers = []
        model._retell()
        assert council.title == "Diese Vorlage wird nicht mehr gezeigt"
        assert len(council.questions) == 0
        council.sayOpinion()
        assert kiosk.shell.pages.names[-1] == "CouncilPaper"

    play(work)


def test_the_notice_board_names_a_true_meeting_and_none_of_an_example(play: Play) -> None:
    def soon(known: list[Item]) -> list[Item]:
        true = council_papers()[ASKED]
        stations = tuple(
            msgspec.structs.replace(one, on=date_of(day)) for one, day in zip(true.stations, (24, 26), strict=True)
        )
        kept = [item for item in known if item.kind != KIND_COUNCIL_PAPER]
        made_up = (msgspec.structs.replace(stations[0], body="Erfundener Rat"),)
        return [
            *kept,
            item("wahr", msgspec.structs.replace(true, stations=stations, example=False)),
            item("erfunden", msgspec.structs.replace(true, stations=made_up, survey=None)),
        ]

    async def work(kiosk: Kiosk) -> None:
        board = [(one.title, *one.lines) for one in model_of(kiosk).board()]
        assert [one[0] for one in board] == ["Ausschuss für Bauen und Verkehr", "Stadtrat St. Wendel"]
        assert board[1][1].replace("\u00a0", " ") == "Donnerstag, 26. November 2026, 18 Uhr"

    play(work, soon)


def date_of(day: int) -> date:
    return council_papers()[ASKED].taken_on.replace(day=day)


def item(key: str, paper: CouncilPaper) -> Item:
    return Item(kind=KIND_COUNCIL_PAPER, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(paper)))
