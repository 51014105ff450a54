# SPDX-License-Identifier: EUPL-1.2
"""Surveys on the wire: what is asked, an answer that names nobody, and what may be told of all answers.

A collection of ideas is asked as a survey is (`sync.contract.ideas`).

An answer travels alone: no token, no kiosk, no number, no time, no place stands in it or around it. What it carries
instead is a blind signature of the trustee (RFC 9474), from which nobody can tell for whom it was made. It is sealed
to the desks of whoever asks; they open all answers at once, after the last day on which one may arrive.
"""

from datetime import date
from typing import Annotated, Final, Literal, TypeVar
from uuid import UUID

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Count, Sha256, Slug
from sync.contract.ideas import Contribution
from sync.contract.ordering import Texts

KIND_SURVEY = "survey"
KIND_SURVEY_RESULT = "survey-result"
CASE_SURVEY_ANSWER: Final = "survey-answer"
RESULT_TYP = "survey-result+jws"

SURVEY_ID: Final = r"[a-z0-9][a-z0-9._-]{0,59}"
"""How a survey is called, by whoever permits it."""
MAX_ANSWERED: Final = 16_000
"""Of an answer's JSON, in bytes."""
PAD_ANSWERED: Final = 4_096
"""To a multiple of this an answer is filled up before it is sealed: its length tells nothing of what was said."""
MAX_ANSWERS_PAGE: Final = 50
MAX_QUESTIONS: Final = 100
MAX_OPTIONS: Final = 60
_BLIND_SCOPE: Final = b"dorfpunkt/survey/1\0"
_Padded = TypeVar("_Padded", "Answered", Contribution)


class Survey(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A survey; its questions are a form. Days are calendar days in Europe/Berlin, each of them included."""

    title: Texts
    asks: Texts
    """Who asks, and what for."""
    recipient: Slug
    """Whose desks open the answers (`office:...`)."""
    asked_by: ShortText
    """Their name."""
    municipality: ShortText = ""
    """AGS; it is asked at kiosks of this municipality. Empty: in the whole district."""
    form: Slug
    xml_sha256: Sha256
    """Of the form as it is asked: answers to another version say something else."""
    opens: date
    closes: date
    """The last day on which somebody can take part."""
    collects_until: date
    """The last day on which an answer may arrive: kiosks are without a line for weeks. Then they are opened."""
    apart: ShortText = ""
    """Name of the question by whose answers results are told apart (age, part of the municipality); empty: none."""
    ideas: bool = False
    """It collects ideas: what comes in shows one by one, once the desk has looked at it."""


class BlindToken(msgspec.Struct, frozen=True):
    """The trustee's blind signature: good for one answer to one survey."""

    message: Annotated[bytes, msgspec.Meta(min_length=33, max_length=256)]
    """A random prefix and the survey (`blind_message`)."""
    signature: Annotated[bytes, msgspec.Meta(max_length=512)]


class AnonymousAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer on its way. It has no other fields, and a request holds one of it alone."""

    case_id: UUID
    """Version 4: random, so that it tells no time."""
    kind: Literal["survey-answer"] = CASE_SURVEY_ANSWER
    recipient: Slug
    survey: Slug
    payload: msgspec.Raw
    """JWE in general JSON form, to the recipient's desks alone: `Answered`, or a `Contribution` of ideas."""
    blind_token: BlindToken


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The sealed payload of an answer."""

    survey: Slug
    xml_sha256: Sha256
    answers: Annotated[dict[str, str], msgspec.Meta(max_length=MAX_QUESTIONS)]
    """By the question's path in the form, as the form stores them; what was not answered is not there."""
    pad: str = ""
    """Spaces that fill it up to a multiple of PAD_ANSWERED."""


class CollectedAnswer(msgspec.Struct, frozen=True):
    """An answer as the desk gets it: what is sealed, and the number under which it cannot be counted twice."""

    case_id: UUID
    payload: msgspec.Raw


class CollectedAnswers(msgspec.Struct, frozen=True):
    """A page of a survey's answers in the order of their random numbers."""

    answers: tuple[CollectedAnswer, ...]
    more: bool = False


class ToldAnswer(msgspec.Struct, frozen=True):
    """One option, or several that are told together, with how many chose it."""

    options: Annotated[tuple[Texts, ...], msgspec.Meta(min_length=1, max_length=MAX_OPTIONS)]
    count: Count


class ToldGroup(msgspec.Struct, frozen=True):
    """One group of people, or several that are told together, with its numbers in the order of the answers."""

    groups: Annotated[tuple[Texts, ...], msgspec.Meta(min_length=1, max_length=MAX_OPTIONS)]
    counts: Annotated[tuple[Count, ...], msgspec.Meta(max_length=MAX_OPTIONS)]


class ToldQuestion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What may be told of one question."""

    question: Texts
    several: bool = False
    """Several answers could be chosen: the numbers add up to more than took part."""
    answers: Annotated[tuple[ToldAnswer, ...], msgspec.Meta(max_length=MAX_OPTIONS)] = ()
    """Empty: nothing may be told of it."""
    untold: Annotated[tuple[Texts, ...], msgspec.Meta(max_length=MAX_OPTIONS)] = ()
    """Where several could be chosen: the options of which nothing may be told."""
    groups: Annotated[tuple[ToldGroup, ...], msgspec.Meta(max_length=MAX_OPTIONS)] = ()


class SurveyResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What came out of a survey. Its numbers are told once and never again with others."""

    survey: Slug
    title: Texts
    asked_by: ShortText
    told_on: date
    took_part: Count | None
    """None: fewer than may be told of."""
    questions: Annotated[tuple[ToldQuestion, ...], msgspec.Meta(max_length=MAX_QUESTIONS)] = ()
    becomes: Texts = {}
    """What becomes of it, in the words of whoever asked."""


class SignedResult(msgspec.Struct, frozen=True):
    """A result's exact bytes and the desk key's detached signature over them."""

    result: msgspec.Raw
    sig: str


def blind_message(survey: str) -> bytes:
    """What the trustee signs for one answer, behind its random prefix."""
    return _BLIND_SCOPE + survey.encode()


def padded(answered: _Padded) -> _Padded:
    """The same, filled up to the next multiple of PAD_ANSWERED."""
    bare = msgspec.structs.replace(answered, pad="")
    return msgspec.structs.replace(bare, pad=" " * (-len(msgspec.json.encode(bare)) % PAD_ANSWERED))
