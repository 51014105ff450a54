# SPDX-License-Identifier: EUPL-1.2
"""Opening all answers of a survey and counting them: plain functions, run beside the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import msgspec
from joserfc.jwk import ECKey

from kiosk.forms.library import FormGoneError, OpenForm, open_form
from sync.contract.feed import Item
from sync.contract.ordering import Texts
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, sign_detached
from sync.contract.surveys import (
    KIND_SURVEY,
    RESULT_TYP,
    Answered,
    SignedResult,
    Survey,
    SurveyResult,
    ToldQuestion,
)
from sync.replica import surveys
from sync.replica.content import read_dated
from sync.replica.database import Database
from sync.replica.sealing import SealError, open_sealed
from sync.surveys.questions import Question, questions
from sync.surveys.telling import Answers, tell, took_part, words


@dataclass(frozen=True)
class OwnSurvey:
    """A survey of this office, as its desk has it."""

    id: str
    survey: Survey
    collected: bool
    """All answers are here."""
    result: str
    """`ready`, `delivered`, `refused`, or nothing."""
    problem: str = ""


@dataclass(frozen=True)
class Counted:
    """What came of opening all answers; only `told` may leave this desk."""

    took_part: int | None
    answers: int
    unreadable: int
    """Sealed to a key that this desk does not have, or damaged."""
    other_form: int
    """Given to another version of the form; they are not counted."""
    told: tuple[ToldQuestion, ...]
    written: Mapping[str, Sequence[str]]
    """By question, in German: what people wrote, sorted. It is read here and told nowhere."""


def own_surveys(db: Database, recipient: str, now: datetime) -> list[OwnSurvey]:
    """The surveys whose answers this desk opens, the newest before the others."""
    found: list[tuple[Item, Survey]] = read_dated(db, KIND_SURVEY, Survey, now)
    own = [(item.id, survey) for item, survey in found if survey.recipient == recipient]
    ordered = sorted(own, key=lambda one: (one[1].closes, one[0]), reverse=True)
    return [
        OwnSurvey(key, one, surveys.is_collected(db, key), *surveys.result_state(db, key)) for key, one in ordered
    ]


def read_survey(db: Database, own: OwnSurvey, now: datetime) -> tuple[OpenForm | None, list[bytes]]:
    """Its form, where that is here and whole, and all sealed answers."""
    try:
        form = open_form(db, own.survey.form, now)
    except FormGoneError:
        form = None
    return form, surveys.collected(db, own.id)


def count(own: OwnSurvey, form: OpenForm, sealed: Sequence[bytes], keys: tuple[Jwk, ...]) -> Counted:
    """Open and count (a millisecond an answer)."""
    answers: list[Answers] = []
    unreadable = other = 0
    for one in sealed:
        try:
            answered = msgspec.json.decode(open_sealed(one, *keys), type=Answered)
        except (SealError, *MALFORMED):
            unreadable += 1
            continue
        if (answered.survey, answered.xml_sha256) == (own.id, own.survey.xml_sha256):
            answers.append(answered.answers)
        else:
            other += 1
    asked: list[Question] = questions(form.definition, form.form.languages)
    return Counted(
        took_part=took_part(answers),
        answers=len(answers),
        unreadable=unreadable,
        other_form=other,
        told=tell(asked, answers, own.survey.apart),
        written={one.wording.get("de", one.path): words(one, answers) for one in asked if one.kind == "words"},
    )


def result_of(own: OwnSurvey, counted: Counted, becomes: Texts, today: date) -> SurveyResult:
    """What is told of a survey."""
    return SurveyResult(
        survey=own.id,
        title=own.survey.title,
        asked_by=own.survey.asked_by,
        told_on=today,
        took_part=counted.took_part,
        questions=counted.told,
        becomes=becomes,
    )


def sign_result(result: SurveyResult, key: ECKey) -> SignedResult:
    """Sign a result with the desk's key."""
    data = msgspec.json.encode(result)
    return SignedResult(msgspec.Raw(data), sign_detached(data, key, RESULT_TYP))
