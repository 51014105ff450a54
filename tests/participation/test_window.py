# SPDX-License-Identifier: EUPL-1.2
"""A survey in a real window: answered page by page, sealed for whoever asks, undone; and what came out of one."""

from uuid import UUID

import msgspec
import pytest

from kiosk.ecosystems.participation.model.participation import ParticipationModel
from kiosk.forms.model.question import QuestionModel
from kiosk.languages import LANGUAGES, Language
from sync.contract.signing import private_jwk
from sync.contract.surveys import PAD_ANSWERED, Answered
from sync.replica.sealing import open_sealed
from sync.replica.surveys import answers_wait, count_draw, free_answers
from tests.resources.content import surveys
from tests.shell.conftest import Kiosk, Play
from tests.walk.stage import CODED
from tests.walk.tours.participation import published

pytestmark = pytest.mark.window
SURVEY = "dorf-fehlt"
COUNCIL, OPEN, WITH_CODE, BUDGET, IDEAS, RESULT, TOO_FEW = range(7)


def model_of(kiosk: Kiosk) -> ParticipationModel:
    model = kiosk.shell.model("participation")
    assert isinstance(model, ParticipationModel)
    return model


def question(kiosk: Kiosk) -> QuestionModel:
    model = kiosk.shell.pages._pages[-1].model
    assert isinstance(model, QuestionModel)
    return model


async def fill_in(kiosk: Kiosk, row: int = OPEN, language: Language = "de") -> ParticipationModel:
    kiosk.shell.begin()
    kiosk.shell.set_language(language)
    kiosk.shell.openTile([tile["title"] for tile in kiosk.shell.tiles].index(model_of(kiosk).tiles()[0].title))
    model = model_of(kiosk)
    model.choose(row)
    await kiosk.until(lambda: bool(model._form.ready))
    model._form.begin()
    question(kiosk).choose(3)
    for at in (0, 4):
        question(kiosk).choose(at)
    question(kiosk).accept()
    question(kiosk).choose(1)
    question(kiosk).choose(4)
    question(kiosk).setText("Der Bus soll öfter fahren.")
    question(kiosk).accept()
    assert kiosk.shell.pages.names[-1] == "FormAnswers"
    assert model.engaged()
    model._form.askToSend()
    return model


async def hand_in(kiosk: Kiosk, model: ParticipationModel) -> UUID:
    model.answering.send()
    model.answering.send()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "SurveyDone")
    case_id = model.answering._case_id
    assert case_id is not None
    return case_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_survey_is_answered_in_every_language_and_opened_by_whoever_asks(play: Play, language: Language) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = await fill_in(kiosk, language=language)
        case_id = await hand_in(kiosk, model)
        assert await kiosk.window.replica.run(free_answers) == [], "held, while it can be undone"
        await model.finish()
        (waiting,) = await kiosk.window.replica.run(free_answers)
        assert (waiting.case_id, waiting.survey, waiting.code) == (case_id, SURVEY, "")
        assert case_id.version == 4
        desk = private_jwk(kiosk.stage.desks[surveys()[SURVEY].recipient])
        plain = open_sealed(waiting.payload, desk)
        assert len(plain.rstrip(b" ")) % PAD_ANSWERED == 0, "its length tells nothing"
        answered = msgspec.json.decode(plain, type=Answered)
        assert answered.answers == {
            "age": "65-79", "missing": "shop cash", "shopping": "lift", "content": "5",
            "first": "Der Bus soll öfter fahren.",
        }  # fmt: skip
        assert b"2026" not in plain
        assert b"remmesweiler" not in plain.lower()
        cases = await kiosk.window.replica.run(lambda db: list(db.conn.execute("SELECT * FROM cases")))
        assert cases == [], "it is no case of this kiosk's chain"

    play(work, published)


def test_undone_at_once_nothing_is_left(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = await fill_in(kiosk)
        await hand_in(kiosk, model)
        model.answering.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "SurveyUndone")
        assert not await kiosk.window.replica.run(answers_wait)

    play(work, published)


def test_after_a_crash_an_answer_goes_by_itself(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = await fill_in(kiosk)
        case_id = await hand_in(kiosk, model)
        for _ in range(2):
            assert await kiosk.window.replica.run(free_answers) == []
            await kiosk.window.replica.run(count_draw)
        assert [one.case_id for one in await kiosk.window.replica.run(free_answers)] == [case_id]

    play(work, published)


def test_where_each_person_answers_once_a_code_goes_with_it(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = await fill_in(kiosk, WITH_CODE)
        assert kiosk.shell.pages.names[-1] == "SurveyCode"
        model.answering.setCode("HWBK-DM4D-GZ4C-TKJB-0")
        model.answering.enterCode()
        assert kiosk.shell.pages.names[-1] == "SurveyCode"
        assert model.answering.codeError
        model.answering.setCode("hwbk dm4d gz4c tkjb x")
        model.answering.enterCode()
        await hand_in(kiosk, model)
        await model.finish()
        (waiting,) = await kiosk.window.replica.run(free_answers)
        assert (waiting.survey, waiting.code) == (CODED, "HWBK-DM4D-GZ4C-TKJB-X")

    play(work, published)


def test_a_budget_takes_as_much_as_there_is_money_for(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        model = model_of(kiosk)
        model.choose(BUDGET)
        await kiosk.until(lambda: bool(model._form.ready))
        model._form.begin()
        asked = question(kiosk)
        assert asked.basketText == "Noch 8.000\u00a0€ von 8.000\u00a0€"
        for at in (1, 3):
            asked.choose(at)
        assert (asked.basketText, asked.basketShare) == ("Noch 2.000\u00a0€ von 8.000\u00a0€", 0.25)
        rows = [(row.subtitle, row.chosen, row.available) for row in asked.entries]
        assert rows == [
            ("1.500\u00a0€", False, True), ("4.000\u00a0€", True, True), ("2.500\u00a0€", False, False),
            ("2.000\u00a0€", True, True), ("3.500\u00a0€", False, False), ("1.000\u00a0€", False, True),
        ]  # fmt: skip
        asked.choose(2)
        assert not asked.entries[2].chosen, "there is not enough left for it"
        asked.choose(1)
        asked.choose(2)
        assert asked.basketText == "Noch 3.500\u00a0€ von 8.000\u00a0€"
        asked.choose(4)
        assert (asked.basketText, asked.basketShare) == ("Die 8.000\u00a0€ sind verteilt.", 0.0)
        kiosk.shell.set_language("en")
        assert asked.basketText == "The €8,000 are given out."
        kiosk.shell.set_language("de")
        asked.accept()
        assert question(kiosk).title == "Wie alt sind Sie?"

    play(work, published)


def test_what_the_trustee_does_not_permit_is_not_offered(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = model_of(kiosk)
        offered = [model.entries[row].key for row in range(len(model.entries))]
        assert offered[OPEN:IDEAS] == [SURVEY, CODED, "dorf-budget"]
        policy = kiosk.shell.visit.policy
        assert policy is not None
        kiosk.shell.visit.policy = msgspec.structs.replace(policy, surveys={})
        await model.load()
        left = [model.entries[row].key for row in range(len(model.entries))]
        assert left[0] == "council:", "what the council decides can be read all the same"
        assert all(key.startswith("result:") for key in left[1:])

    play(work, published)


def test_a_result_tells_what_may_be_told_and_what_becomes_of_it(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        model = model_of(kiosk)
        model.choose(RESULT)
        said = " ".join(str(row["text"]) for row in model.outcome.summary)
        assert "60 Menschen" in said
        assert "Ab Mai" in said
        model.outcome.choose(0)
        rows = [(row["text"], row["share"]) for row in model.outcome.rows]
        assert rows[0] == ("mit dem eigenen Auto: **33** (55 %)", 0.55)
        assert "alle zusammen" in rows[2][0]
        assert model.outcome.grouped
        model.outcome.choose(2)
        assert "zu klein" in str(model.outcome.rows[0]["text"])
        model.choose(TOO_FEW)
        assert "zu wenige" in str(model.outcome.summary[0]["text"])
        assert not model.outcome.told

    play(work, published)
