# SPDX-License-Identifier: EUPL-1.2
"""Ideas in a real window: read, supported once a visit, commented on, written down; sealed for their office."""

from uuid import UUID

import msgspec
import pytest

from kiosk.ecosystems.participation.answering import TooLongError, idea_of
from kiosk.ecosystems.participation.rules import collections, most_wanted_first
from kiosk.languages import LANGUAGES, Language
from sync.contract.ideas import MAX_COMMENT, MAX_TITLE, Contribution
from sync.contract.signing import private_jwk
from sync.contract.surveys import Survey
from sync.replica.sealing import open_sealed
from sync.replica.surveys import answers_wait, free_answers
from tests.participation.test_window import IDEAS, SURVEY, fill_in, model_of, question
from tests.participation.test_window import hand_in as hand_in_survey
from tests.resources.content import surveys
from tests.shell.conftest import Kiosk, Play
from tests.walk.stage import MONDAY
from tests.walk.tours.participation import IDEAS as COLLECTION
from tests.walk.tours.participation import SHOWN, with_ideas

pytestmark = pytest.mark.window
DONE, BENCH, DECLINED, FOREIGN = range(4)


async def open_ideas(kiosk: Kiosk, language: Language = "de") -> None:
    kiosk.shell.begin()
    kiosk.shell.set_language(language)
    kiosk.shell.openTile([tile["title"] for tile in kiosk.shell.tiles].index(model_of(kiosk).tiles()[0].title))
    model_of(kiosk).choose(IDEAS)
    assert kiosk.shell.pages.names[-1] == "Ideas"


async def hand_in(kiosk: Kiosk) -> None:
    assert kiosk.shell.pages.names[-1] == "SurveySend"
    model_of(kiosk).answering.send()
    model_of(kiosk).answering.send()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "SurveyDone")


async def sent(kiosk: Kiosk) -> Contribution:
    """The one thing that this visit has handed in, as the office reads it."""
    await model_of(kiosk).finish()
    (waiting,) = await kiosk.window.replica.run(free_answers)
    assert (waiting.survey, waiting.recipient) == (COLLECTION, surveys()[COLLECTION].recipient)
    desk = private_jwk(kiosk.stage.desks[waiting.recipient])
    return msgspec.json.decode(open_sealed(waiting.payload, desk), type=Contribution)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_idea_of_ones_own_is_written_down_in_every_language(play: Play, language: Language) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk, language)
        model = model_of(kiosk)
        model.ideas.write()
        await kiosk.until(lambda: bool(model._form.ready))
        model._form.begin()
        for text in ("Eine Bank", "Am Dorfplatz, im Schatten."):
            question(kiosk).setText(text)
            question(kiosk).accept()
        assert model.engaged()
        model._form.askToSend()
        await hand_in(kiosk)
        given = await sent(kiosk)
        assert (given.title, given.text, given.idea, given.support) == (
            "Eine Bank", "Am Dorfplatz, im Schatten.", None, False,
        )  # fmt: skip
        assert given.lang == language.removesuffix("-simple")

    play(work, with_ideas)


def test_an_idea_is_supported_once_a_visit_and_the_yes_can_be_taken_back(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        ideas = model_of(kiosk).ideas
        ideas.choose(BENCH)
        assert ideas.canSupport
        ideas.support()
        await hand_in(kiosk)
        assert not ideas.canSupport
        assert ideas.canComment
        assert "Sie haben eben gesagt" in str(ideas.rows)
        model_of(kiosk).answering.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "SurveyUndone")
        assert ideas.canSupport
        assert not await kiosk.window.replica.run(answers_wait)
        ideas.support()
        await hand_in(kiosk)
        given = await sent(kiosk)
        assert (given.idea, given.support, given.text) == (UUID(int=1), True, "")

    play(work, with_ideas)


def test_a_comment_is_read_back_and_sent_once(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        ideas = model_of(kiosk).ideas
        ideas.choose(BENCH)
        ideas.openComment()
        ideas.sendComment()
        assert kiosk.shell.pages.names[-1] == "IdeaComment", "nothing was said"
        ideas.setComment("  Mit Lehne, bitte. " + "x" * MAX_COMMENT)
        assert len(ideas.comment) == MAX_COMMENT
        ideas.setComment("  Mit Lehne, bitte. ")
        assert model_of(kiosk).engaged()
        ideas.sendComment()
        assert "Mit Lehne, bitte." in str(model_of(kiosk).answering.facts[0]["text"])
        assert model_of(kiosk).answering.facts[0]["confidential"], "not for the loudspeaker"
        await hand_in(kiosk)
        assert not ideas.engaged()
        given = await sent(kiosk)
        assert (given.idea, given.support, given.text) == (UUID(int=1), False, "Mit Lehne, bitte.")

    play(work, with_ideas)


def test_support_leaves_an_idea_that_is_half_written_as_it_is(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        model = model_of(kiosk)
        model.ideas.write()
        await kiosk.until(lambda: bool(model._form.ready))
        model._form.begin()
        question(kiosk).setText("Eine Bank")
        question(kiosk).accept()
        kiosk.shell.home()
        model.choose(IDEAS)
        model.ideas.choose(BENCH)
        model.ideas.support()
        await hand_in(kiosk)
        model.choose(IDEAS)
        model.ideas.write()
        await kiosk.until(lambda: bool(model._form.ready))
        assert model._form.begun, "what was written is still there"

    play(work, with_ideas)


def test_an_idea_after_a_survey_in_one_visit_begins_with_its_first_question(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = await fill_in(kiosk)
        await hand_in_survey(kiosk, model)
        kiosk.shell.home()
        model.choose(IDEAS)
        model.ideas.write()
        await kiosk.until(lambda: bool(model._form.ready))
        assert not model._form.begun, "nothing of it was answered, though the survey is still to be undone"
        assert model.engaged()

    play(work, with_ideas)


def test_a_survey_after_an_idea_is_a_survey(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        model = model_of(kiosk)
        model.ideas.choose(BENCH)
        model.ideas.support()
        assert model.answering.question == "Möchten Sie diese Idee unterstützen?"
        kiosk.shell.home()
        model.choose(1)
        await kiosk.until(lambda: bool(model._form.ready))
        assert model.answering.question == "Möchten Sie Ihre Antworten abgeben?"
        assert model._chosen is not None
        assert model._chosen.id == SURVEY

    play(work, with_ideas)


def test_what_an_idea_has_become_decides_what_can_be_done(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        ideas = model_of(kiosk).ideas
        rows = [(row.title, row.subtitle) for row in ideas.entries]
        assert rows[DONE] == ("Bücherschrank", "Ist gemacht · Mindestens 40 sind dafür")
        assert rows[FOREIGN] == ("Курси німецької у сільському домі (Українська)", "")
        for row, possible in ((DONE, False), (BENCH, True), (DECLINED, False), (FOREIGN, True)):
            ideas.choose(row)
            assert (ideas.canSupport, ideas.canComment) == (possible, possible), rows[row]
        assert "Ab 5 Menschen" in str(ideas.rows), "a small number is not told"
        kiosk.shell.set_language("uk")
        assert ideas.title == "Курси німецької у сільському домі"

    play(work, with_ideas)


def test_an_idea_that_is_taken_away_meanwhile_says_so(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        await open_ideas(kiosk)
        ideas = model_of(kiosk).ideas
        ideas.choose(BENCH)
        ideas.publish({key: idea for key, idea in SHOWN.items() if key != UUID(int=1)})
        assert "nicht mehr gezeigt" in str(ideas.rows)
        assert not ideas.canSupport
        ideas.support()
        assert kiosk.shell.pages.names[-1] == "Idea"

    play(work, with_ideas)


def test_where_the_trustee_permits_nothing_ideas_can_be_read_and_not_handed_in(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        policy = kiosk.shell.visit.policy
        assert policy is not None
        kiosk.shell.visit.policy = msgspec.structs.replace(policy, surveys={})
        await model_of(kiosk).load()
        kiosk.shell.begin()
        kiosk.shell.openTile([tile["title"] for tile in kiosk.shell.tiles].index("Mitreden"))
        model_of(kiosk).choose(1)
        ideas = model_of(kiosk).ideas
        assert not ideas.canWrite
        ideas.write()
        ideas.choose(BENCH)
        assert not ideas.canSupport
        assert kiosk.shell.pages.names[-1] == "Idea"

    play(work, with_ideas)


def collection(**changes: object) -> Survey:
    listed = surveys()[COLLECTION]
    good = {
        "title": listed.title, "asks": listed.asks, "recipient": listed.recipient, "asked_by": listed.asked_by,
        "form": COLLECTION, "xml_sha256": "0" * 64, "opens": listed.opens, "closes": listed.closes,
        "collects_until": listed.collects_until, "ideas": True, "municipality": "10046117",
    }  # fmt: skip
    return Survey(**{**good, **changes})  # type: ignore[arg-type]


SEEN = {
    "here and now": (collection(), "10046117", True),
    "in the whole district": (collection(municipality=""), "10046117", True),
    "elsewhere": (collection(municipality="10046118"), "10046117", False),
    "not yet": (collection(opens=MONDAY.date().replace(year=2027)), "10046117", False),
    "over": (collection(closes=MONDAY.date().replace(day=1)), "10046117", True),
    "a survey": (collection(ideas=False), "10046117", False),
}


@pytest.mark.parametrize("case", SEEN)
def test_which_collections_are_seen(case: str) -> None:
    survey, place, seen = SEEN[case]
    assert bool(collections([("x", survey)], place, MONDAY.date())) == seen


def test_ideas_with_most_support_come_first_and_then_the_newest() -> None:
    assert [key.int for key, _ in most_wanted_first(SHOWN.items())] == [4, 1, 3, 2]


def test_what_is_too_long_is_not_cut() -> None:
    assert idea_of("x", "de", {"g/title": "T", "text": "W"}) == Contribution(
        survey="x", lang="de", title="T", text="W"
    )
    with pytest.raises(TooLongError):
        idea_of("x", "de", {"title": "x" * (MAX_TITLE + 1)})
