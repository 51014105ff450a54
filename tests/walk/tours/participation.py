# SPDX-License-Identifier: EUPL-1.2
"""Participation: answering a survey, with and without a code, reading what came out of one, and ideas."""

from datetime import date
from uuid import UUID

import msgspec

from kiosk.ecosystems.participation.model.participation import ParticipationModel
from sync.contract.feed import Item
from sync.contract.ideas import KIND_IDEA, Comment, Idea
from sync.contract.ordering import Texts
from sync.contract.surveys import (
    KIND_SURVEY,
    KIND_SURVEY_RESULT,
    Survey,
    SurveyResult,
    ToldAnswer,
    ToldGroup,
    ToldQuestion,
)
from sync.replica.surveys import release_answer
from tests.walk.stage import CODED
from tests.walk.tour import Tour
from tests.walk.walker import KioskWalker, Staging

TILE = 3
SURVEY = "dorf-fehlt"
_SPOKEN = ("de", "de-simple", "en", "fr", "uk", "ar")


def texts(*words: str) -> Texts:
    """A text in every language of ours, in the order of these."""
    return dict(zip(_SPOKEN, words, strict=True))


_BUS = texts(
    "mit dem Bus",
    "mit dem Bus",
    "by bus",
    "en bus",
    "автобусом",
    "بالحافلة",
)
_CAR = texts(
    "mit dem eigenen Auto",
    "mit dem eigenen Auto",
    "with my own car",
    "avec ma voiture",
    "власним авто",
    "بسيارتي",
)
_FOOT = texts(
    "zu Fuß oder mit dem Rad",
    "zu Fuß oder mit dem Rad",
    "on foot or by bicycle",
    "à pied ou à vélo",
    "пішки або велосипедом",
    "سيرًا أو بالدراجة",
)
_SHOP = texts(
    "ein Laden",
    "ein Laden",
    "a shop",
    "un magasin",
    "магазин",
    "متجر",
)
_YOUNG = texts(
    "bis 64",
    "bis 64",
    "up to 64",
    "jusqu’à 64 ans",
    "до 64",
    "حتى 64",
)
_OLD = texts(
    "65 und älter",
    "65 und älter",
    "65 and over",
    "65 ans et plus",
    "65 і старше",
    "65 فأكثر",
)
_WAY = texts(
    "Wie kommen Sie zum Einkaufen?",
    "Wie kommen Sie zum Ein·kaufen?",
    "How do you get to the shops?",
    "Comment allez-vous faire vos courses ?",
    "Як ви дістаєтеся до магазину?",
    "كيف تذهب للتسوق؟",
)
_MISSING = texts(
    "Was fehlt Ihnen im Dorf?",
    "Was fehlt Ihnen im Dorf?",
    "What do you miss?",
    "Qu’est-ce qui vous manque ?",
    "Чого вам бракує?",
    "ماذا ينقصك؟",
)
_HIDDEN = texts(
    "Wie gern leben Sie im Dorf?",
    "Wie gern leben Sie im Dorf?",
    "How much do you like it here?",
    "Aimez-vous vivre ici ?",
    "Чи подобається вам тут?",
    "هل تحب العيش هنا؟",
)
_TITLE = texts(
    "Der Weg zum Laden",
    "Der Weg zum Laden",
    "The way to the shop",
    "Le chemin du magasin",
    "Дорога до магазину",
    "الطريق إلى المتجر",
)
_BECOMES = texts(
    "Ab Mai fährt donnerstags ein Bus mehr.",
    "Ab Mai fährt am Donnerstag ein Bus mehr.",
    "From May on there is one more bus on Thursdays.",
    "À partir de mai, un bus de plus le jeudi.",
    "З травня щочетверга їздитиме ще один автобус.",
    "ابتداءً من مايو حافلة إضافية يوم الخميس.",
)
RESULT = SurveyResult(
    survey="weg", title=_TITLE, asked_by="Kreisstadt St. Wendel", told_on=date(2026, 11, 2), took_part=60,
    becomes=_BECOMES,
    questions=(
        ToldQuestion(
            question=_WAY, answers=(ToldAnswer((_CAR,), 33), ToldAnswer((_BUS,), 12), ToldAnswer((_FOOT, _SHOP), 15)),
            groups=(ToldGroup((_YOUNG,), (20, 5, 7)), ToldGroup((_OLD,), (13, 7, 8))),
        ),
        ToldQuestion(question=_MISSING, several=True, answers=(ToldAnswer((_SHOP,), 41),), untold=(_BUS, _CAR)),
        ToldQuestion(question=_HIDDEN),
    ),
)  # fmt: skip
FEW = SurveyResult(
    survey="wenige", title=_HIDDEN, asked_by="Kreisstadt St. Wendel", told_on=date(2026, 10, 2), took_part=None
)


IDEAS = "dorf-ideen"
_COMMENTS = (
    Comment(UUID(int=21), {"de": "Am besten dort, wo früher der Brunnen stand."}),
    Comment(UUID(int=22), {"uk": "Я б теж приходила туди з дітьми."}),
)
SHOWN: dict[UUID, Idea] = {
    UUID(int=1): Idea(
        survey=IDEAS, rev=4, title={"de": "Eine Bank am Dorfplatz"}, shown_on=date(2026, 11, 9),
        text={"de": "Dort kann man sich ausruhen, wenn man vom Laden kommt. Sie soll im Schatten stehen."},
        standing="planned", says={"de": "Im Frühjahr stellt der Bauhof eine auf."}, supports=15, comments=_COMMENTS,
    ),
    UUID(int=2): Idea(
        survey=IDEAS, rev=1, title={"uk": "Курси німецької у сільському домі"}, shown_on=date(2026, 11, 16),
        text={"uk": "Раз на тиждень увечері, щоб ми швидше познайомилися з сусідами."},
    ),
    UUID(int=3): Idea(
        survey=IDEAS, rev=2, title={"de": "Straßenbeleuchtungsreparaturanmeldung am Gerätehaus der Feuerwehr"},
        text={"de": "Wer eine Lampe meldet, soll an der Haltestelle lesen können, wann jemand kommt. " * 8},
        shown_on=date(2026, 11, 2), standing="declined", supports=5,
        says={"de": "Dafür ist das Elektrizitätsversorgungsunternehmen zuständig. Wir haben es dort weitergegeben."},
    ),
    UUID(int=4): Idea(
        survey=IDEAS, rev=3, title={"de": "Bücherschrank"}, shown_on=date(2026, 10, 5), standing="done", supports=40,
    ),
}  # fmt: skip


def with_ideas(known: list[Item]) -> list[Item]:
    """The district's content, with ideas that its offices have shown."""
    return [*published(known), *(_item(KIND_IDEA, str(key), idea) for key, idea in SHOWN.items())]


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(body)))


def published(known: list[Item]) -> list[Item]:
    """The district's content with a survey that needs a code and two results."""
    ours = next(item for item in known if item.kind == KIND_SURVEY)
    coded = msgspec.structs.replace(msgspec.json.decode(ours.body, type=Survey), closes=date(2027, 12, 1))
    results = [_item(KIND_SURVEY_RESULT, one.survey, one) for one in (RESULT, FEW)]
    return [*known, _item(KIND_SURVEY, CODED, coded), *results]


def model_of(walker: KioskWalker) -> ParticipationModel:
    """The ecosystem's model."""
    model = walker.shell.model("participation")
    assert isinstance(model, ParticipationModel)
    return model


async def fill_in(walker: KioskWalker) -> None:
    """Answer every question, to what is read back."""
    form = model_of(walker)._form
    form.begin()
    for choose in (lambda q: q.choose(0), lambda q: (q.choose(0), q.accept()), lambda q: q.choose(1),
                   lambda q: q.choose(4), lambda q: q.skip()):  # fmt: skip
        choose(walker.shell.pages._pages[-1].model)


async def open_survey(walker: KioskWalker, row: int) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    model_of(walker).choose(row)
    await walker.until(lambda: bool(model_of(walker)._form.ready))


answering = Tour("surveys", Staging(items=published))


@answering.state("Participation", "surveys-and-results")
async def _list(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)


@answering.state("FormIntro", "survey")
async def _intro(walker: KioskWalker) -> None:
    await open_survey(walker, 1)


@answering.state("FormAnswers", "survey")
async def _answers(walker: KioskWalker) -> None:
    await fill_in(walker)


@answering.state("SurveySend", "ask")
async def _send(walker: KioskWalker) -> None:
    model_of(walker)._form.askToSend()


@answering.state("SurveySend", "not-stored")
async def _not_stored(walker: KioskWalker) -> None:
    model = model_of(walker).answering
    await walker.cannot_store("survey_answers", model.send, lambda: bool(model.problem))


@answering.state("SurveyDone", "undo")
async def _done(walker: KioskWalker) -> None:
    model_of(walker).answering.send()
    await walker.until_page("SurveyDone")


@answering.state("SurveyUndone", "undone")
async def _undone(walker: KioskWalker) -> None:
    model_of(walker).answering.undo()
    await walker.until_page("SurveyUndone")


budget = Tour("survey-of-a-budget", Staging(items=published))


@budget.state("Question", "projects")
async def _projects(walker: KioskWalker) -> None:
    await open_survey(walker, 3)
    model_of(walker)._form.begin()


@budget.state("Question", "projects-taken")
async def _projects_taken(walker: KioskWalker) -> None:
    asked = walker.shell.pages._pages[-1].model
    for at in (1, 3):
        asked.choose(at)


@budget.state("Question", "budget-given-out")
async def _budget_given_out(walker: KioskWalker) -> None:
    asked = walker.shell.pages._pages[-1].model
    for at in (3, 0, 2):
        asked.choose(at)


coded = Tour("surveys-with-a-code", Staging(items=published))


@coded.state("FormIntro", "survey-with-a-code")
async def _coded_intro(walker: KioskWalker) -> None:
    await open_survey(walker, 2)


@coded.state("SurveyCode", "empty")
async def _code(walker: KioskWalker) -> None:
    await fill_in(walker)
    model_of(walker)._form.askToSend()


@coded.state("SurveyCode", "error")
async def _wrong(walker: KioskWalker) -> None:
    model_of(walker).answering.setCode("HWBK-DM4D-GZ4C-TKJB-0")
    model_of(walker).answering.enterCode()


@coded.state("SurveyDone", "too-late")
async def _too_late(walker: KioskWalker) -> None:
    model = model_of(walker).answering
    model.setCode("HWBK-DM4D-GZ4C-TKJB-X")
    model.enterCode()
    model.send()
    await walker.until_page("SurveyDone")
    case_id = model._case_id
    assert case_id is not None
    await walker.window.replica.run(release_answer, case_id)
    model.undo()
    await walker.until(lambda: bool(model.problem))


outcome = Tour("survey-results", Staging(items=published))


@outcome.state("SurveyOutcome", "whole")
async def _outcome(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    model_of(walker).choose(5)


@outcome.state("OutcomeQuestions", "all")
async def _questions(walker: KioskWalker) -> None:
    model_of(walker).outcome.openQuestions()


@outcome.state("OutcomeQuestion", "bars")
async def _bars(walker: KioskWalker) -> None:
    model_of(walker).outcome.choose(0)


@outcome.state("OutcomeGroups", "groups")
async def _groups(walker: KioskWalker) -> None:
    model_of(walker).outcome.openGroups()


@outcome.state("OutcomeQuestion", "several")
async def _several(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    model_of(walker).outcome.choose(1)


@outcome.state("OutcomeQuestion", "too-small")
async def _too_small(walker: KioskWalker) -> None:
    walker.shell.back()
    model_of(walker).outcome.choose(2)


@outcome.state("SurveyOutcome", "too-few")
async def _too_few(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    walker.shell.back()
    model_of(walker).choose(6)


ideas = Tour("ideas", Staging(items=with_ideas))


async def open_ideas(walker: KioskWalker) -> None:
    """To the ideas of the village."""
    walker.shell.begin()
    walker.shell.openTile(TILE)
    model_of(walker).choose(4)


@ideas.state("Ideas", "several")
async def _ideas(walker: KioskWalker) -> None:
    await open_ideas(walker)


@ideas.state("Idea", "done-and-without-words")
async def _idea_done(walker: KioskWalker) -> None:
    model_of(walker).ideas.choose(0)


@ideas.state("Idea", "longest")
async def _idea_longest(walker: KioskWalker) -> None:
    walker.shell.back()
    model_of(walker).ideas.choose(2)


@ideas.state("Idea", "foreign")
async def _idea_foreign(walker: KioskWalker) -> None:
    walker.shell.back()
    model_of(walker).ideas.choose(3)


@ideas.state("Idea", "comments")
async def _idea(walker: KioskWalker) -> None:
    walker.shell.back()
    model_of(walker).ideas.choose(1)


@ideas.state("SurveySend", "support")
async def _idea_support(walker: KioskWalker) -> None:
    model_of(walker).ideas.support()


@ideas.state("SurveyDone", "support")
async def _idea_supported(walker: KioskWalker) -> None:
    model_of(walker).answering.send()
    await walker.until_page("SurveyDone")


@ideas.state("SurveyUndone", "support")
async def _idea_support_undone(walker: KioskWalker) -> None:
    model_of(walker).answering.undo()
    await walker.until_page("SurveyUndone")


@ideas.state("IdeaComment", "empty")
async def _idea_comment(walker: KioskWalker) -> None:
    await open_ideas(walker)
    model_of(walker).ideas.choose(1)
    model_of(walker).ideas.openComment()


@ideas.state("IdeaComment", "written")
async def _idea_comment_written(walker: KioskWalker) -> None:
    model_of(walker).ideas.setComment("Eine Lehne wäre gut, sonst kommt man schwer wieder hoch.")


@ideas.state("SurveySend", "comment")
async def _idea_comment_send(walker: KioskWalker) -> None:
    model_of(walker).ideas.sendComment()


@ideas.state("SurveyDone", "comment")
async def _idea_comment_done(walker: KioskWalker) -> None:
    model_of(walker).answering.send()
    await walker.until_page("SurveyDone")


own_idea = Tour("own-idea", Staging(items=published))


@own_idea.state("Ideas", "none")
async def _no_idea(walker: KioskWalker) -> None:
    await open_ideas(walker)


@own_idea.state("FormIntro", "idea")
async def _own_intro(walker: KioskWalker) -> None:
    model_of(walker).ideas.write()
    await walker.until(lambda: bool(model_of(walker)._form.ready))


@own_idea.state("SurveySend", "idea")
async def _own_send(walker: KioskWalker) -> None:
    form = model_of(walker)._form
    form.begin()
    for text in ("Eine Bank am Dorfplatz", "Dort kann man sich ausruhen."):
        asked = walker.shell.pages._pages[-1].model
        asked.setText(text)
        asked.accept()
    form.askToSend()


@own_idea.state("SurveyDone", "idea")
async def _own_done(walker: KioskWalker) -> None:
    model_of(walker).answering.send()
    await walker.until_page("SurveyDone")


TOURS: tuple[Tour, ...] = (answering, coded, budget, outcome, ideas, own_idea)
