# SPDX-License-Identifier: EUPL-1.2
"""From a survey's form and all answers to what may be told: questions, options, groups, and what is never told."""

from datetime import date

import msgspec
import pytest

from sync.contract.surveys import Survey, SurveyResult, ToldAnswer, ToldGroup, ToldQuestion
from sync.forms.definition import Definition
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.surveys.questions import Option, Question, questions, unfit
from sync.surveys.telling import NO_ANSWER, Answers, tell, took_part, untrue, words
from tests.forms.making import bind, items, question, xform
from tests.resources.content import RESOURCES

SURVEY = (RESOURCES / "surveys" / "dorf-fehlt.md").read_bytes()


@pytest.fixture(scope="module")
def village() -> list[Question]:
    judged = judge(SURVEY, "dorf-fehlt")
    assert isinstance(judged, Judged)
    return questions(read_form(judged.xml), judged.languages)


def answered(village: list[Question], **given: str) -> Answers:
    good = {"age": "40-64", "shopping": "car", "content": "4", "missing": "shop bus"}
    return {key: value for key, value in {**good, **given}.items() if value}


def test_questions_are_read_from_the_form_in_all_its_languages(village: list[Question]) -> None:
    assert [(one.path, one.kind, one.optional) for one in village] == [
        ("age", "one", False), ("missing", "several", True), ("shopping", "one", False), ("content", "one", False),
        ("first", "words", True),
    ]  # fmt: skip
    age = village[0]
    assert age.wording["en"] == "How old are you?"
    assert [option.value for option in age.options] == ["u18", "18-39", "40-64", "65-79", "80"]
    assert age.options[4].label["fr"] == "80 ans et plus"
    assert [option.value for option in village[3].options] == ["1", "2", "3", "4", "5"]


def test_too_few_answers_tell_nothing(village: list[Question]) -> None:
    answers = [answered(village)] * 19
    assert took_part(answers) is None
    assert tell(village, answers, "age") == ()


def test_what_people_wrote_is_never_told(village: list[Question]) -> None:
    answers = [answered(village, first=f"Text {at}") for at in range(40)]
    told = tell(village, answers, "")
    assert b"Text" not in msgspec.json.encode(told)
    assert words(village[4], answers) == sorted(f"Text {at}" for at in range(40))


def test_small_answers_are_told_together_and_groups_where_all_are_large(village: list[Question]) -> None:
    answers = (
        [answered(village, age="40-64", shopping="car")] * 20 + [answered(village, age="40-64", shopping="bus")] * 10
        + [answered(village, age="80", shopping="car")] * 12 + [answered(village, age="80", shopping="bus")] * 15
        + [answered(village, age="80", shopping="lift")] * 2
    )  # fmt: skip
    told = {one.question["de"]: one for one in tell(village, answers, "age")}
    shopping = told["Wie kommen Sie meistens zum Einkaufen?"]
    assert [(len(answer.options), answer.count) for answer in shopping.answers] == [(1, 32), (4, 27)]
    # Ages of whom nobody answered stand with the smaller of those of whom somebody did.
    assert [group.counts for group in shopping.groups] == [] or sum(
        map(len, (g.groups for g in shopping.groups))
    ) == 5


def test_of_several_answers_each_is_told_where_chosen_and_not_chosen_are_large(village: list[Question]) -> None:
    answers = [answered(village, missing="shop bus")] * 30 + [answered(village, missing="bus doctor")] * 4
    missing = next(one for one in tell(village, answers, "") if one.several)
    assert (missing.answers, len(missing.untold)) == ((), 7)
    answers += [answered(village, missing="")] * 5
    missing = next(one for one in tell(village, answers, "") if one.several)
    chosen = {answer.options[0]["en"]: answer.count for answer in missing.answers}
    assert chosen == {"a shop": 30, "more buses": 34}


def test_who_spends_more_than_there_is_counts_for_nothing_that_is_bought() -> None:
    options = (Option("bench", {"de": "Bank"}, 2000), Option("trees", {"de": "Bäume"}, 1500))
    asked = [Question("projects", "several", {"de": "Wofür?"}, options=options, budget=3000)]
    answers: list[Answers] = [{"projects": "bench"}] * 12 + [{"projects": "trees"}] * 15
    answers += [{"projects": "bench trees"}] * 10
    (told,) = tell(asked, answers, "")
    assert [answer.count for answer in told.answers] == [12, 15]


def test_that_somebody_left_a_question_out_is_an_answer_too() -> None:
    asked = [Question("bus", "one", {"de": "Bus?"}, options=_options("ja", "nein"), optional=True)]
    answers: list[Answers] = [{"bus": "ja"}] * 20 + [{"bus": "nein"}] * 10 + [{}] * 6
    (told,) = tell(asked, answers, "")
    assert [(answer.options, answer.count) for answer in told.answers][2] == ((NO_ANSWER,), 6)
    (told,) = tell(asked, answers[:30], "")
    assert len(told.answers) == 2, "nobody left it out: that is told with another answer"
    assert told.answers[1].options[1] == NO_ANSWER


def test_of_a_ranking_the_first_place_counts() -> None:
    asked = [Question("rank", "first", {"de": "Zuerst?"}, options=_options("a", "b"), optional=False)]
    answers: list[Answers] = [{"rank": "a b"}] * 12 + [{"rank": "b a"}] * 13
    (told,) = tell(asked, answers, "")
    assert [answer.count for answer in told.answers] == [12, 13]


def test_an_answer_to_another_form_counts_as_none() -> None:
    asked = [Question("bus", "one", {"de": "Bus?"}, options=_options("ja", "nein"), optional=False)]
    answers: list[Answers] = [{"bus": "ja"}] * 20 + [{"bus": "nein"}] * 10 + [{"bus": "vielleicht"}] * 7
    (told,) = tell(asked, answers, "")
    assert sum(answer.count for answer in told.answers) == 37


def _options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(value, {"de": value}) for value in values)


def form(controls: str, binds: str = "", instance: str = "<a/><b/>") -> Definition:
    return read_form(xform(instance, binds, controls))


CHOICE = question("/data/b", "Ja?", items("ja", "nein"), "select1")
UNFIT = {
    "the day": (question("/data/a", "Wann?") + CHOICE, bind("/data/a", type="date"), "nach Datum"),
    "nothing to choose": (question("/data/a", "Was?"), "", "keine Frage mit Antworten zum Auswählen"),
    "what the device knows": (CHOICE, bind("/data/a", **{"jr:preload": "timestamp"}), "fragt das Gerät"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_some_forms_are_no_surveys(case: str) -> None:
    controls, binds, said = UNFIT[case]
    assert any(said in problem for problem in unfit(form(controls, binds), ""))


def test_a_survey_is_told_apart_by_a_question_that_it_has() -> None:
    asked = form(question("/data/a", "Ja?", items("ja", "nein"), "select1"))
    assert unfit(asked, "") == []
    assert unfit(asked, "a") == []
    assert "keine Frage „alter“" in unfit(asked, "alter")[0]


GOOD = SurveyResult(
    survey="x", title={"de": "X"}, asked_by="Stadt", told_on=date(2027, 2, 7), took_part=50,
    questions=(
        ToldQuestion(
            question={"de": "?"}, answers=(ToldAnswer(({"de": "a"},), 30), ToldAnswer(({"de": "b"},), 20)),
            groups=(ToldGroup(({"de": "alt"},), (20, 10)), ToldGroup(({"de": "jung"},), (10, 10))),
        ),
    ),
)  # fmt: skip
OWNER = Survey(
    title={"de": "X"}, asks={"de": ""}, recipient="office:x", asked_by="Stadt", form="x", xml_sha256="0" * 64,
    opens=date(2026, 11, 1), closes=date(2026, 12, 31), collects_until=date(2027, 2, 6),
)  # fmt: skip


def _changed(**changes: object) -> SurveyResult:
    return msgspec.structs.replace(GOOD, questions=(msgspec.structs.replace(GOOD.questions[0], **changes),))


UNTRUE = {
    "another owner": (msgspec.structs.replace(GOOD, asked_by="Jemand"), "owner"),
    "too early": (msgspec.structs.replace(GOOD, told_on=date(2027, 2, 6)), "could still arrive"),
    "too few": (msgspec.structs.replace(GOOD, took_part=19), "fewer took part"),
    "of too few": (msgspec.structs.replace(GOOD, took_part=None), "too few answers"),
    "a small number": (
        _changed(answers=(ToldAnswer(({"de": "a"},), 46), ToldAnswer(({"de": "b"},), 4))),
        "too small",
    ),
    "a small number in a group": (
        _changed(groups=(ToldGroup(({},), (26, 4)), ToldGroup(({},), (4, 16)))),
        "too small",
    ),
    "a single group": (_changed(groups=(ToldGroup(({},), (30, 20)),)), "do not fit"),
    "numbers that do not add up": (msgspec.structs.replace(GOOD, took_part=51), "do not add up"),
}


@pytest.mark.parametrize("case", UNTRUE)
def test_what_may_not_be_told(case: str) -> None:
    result, said = UNTRUE[case]
    assert said in untrue(result, OWNER)


def test_what_may_be_told() -> None:
    assert untrue(GOOD, OWNER) == ""
    assert untrue(msgspec.structs.replace(GOOD, took_part=None, questions=()), OWNER) == ""
