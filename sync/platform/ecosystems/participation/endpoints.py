# SPDX-License-Identifier: EUPL-1.2
"""`/v1/anonymous` takes answers from nobody; the desk of whoever asks fetches them and says what came out.

Ideas come the same way. The desk gets them day by day, and says of each how it shows.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from sync.contract.blind_rsa import BlindError, from_jwk, verify
from sync.contract.ideas import IDEA_TYP, IdeaWord, SignedIdeaWord, WaitingContributions
from sync.contract.signing import SignatureError, sha256_hex, verify_detached
from sync.contract.surveys import (
    MAX_ANSWERS_PAGE,
    RESULT_TYP,
    AnonymousAnswer,
    CollectedAnswer,
    CollectedAnswers,
    SignedResult,
    blind_message,
)
from sync.contract.surveys import SurveyResult as WireResult
from sync.contract.times import Clock
from sync.platform.access.guard import Caller, require
from sync.platform.cases.checks import is_sealed
from sync.platform.counters import lock_district
from sync.platform.ecosystems.participation.items import today, wire_survey
from sync.platform.ecosystems.participation.models import Idea, Survey, SurveyAnswer, SurveyResult
from sync.platform.ecosystems.participation.permits import Permits, PermitsGoneError
from sync.platform.wire.messages import Request, Response, decode, fail, json_response
from sync.surveys.ideas import untrue_word
from sync.surveys.telling import untrue

_PREFIX_BYTES = 32
_NOTHING = UUID(int=0)


@dataclass(frozen=True)
class SurveyEndpoints:
    """The handlers and what they work with."""

    district: str
    permits: Permits
    clock: Clock

    def take(self, request: Request) -> Response:
        """Take one answer. Nothing of the request is kept but what is sealed and that its token is used."""
        answer = decode(request.body, AnonymousAnswer)
        survey = Survey.objects.filter(pk=answer.survey).first()
        if survey is None or survey.recipient != answer.recipient:
            raise fail("unknown-survey", "There is no such survey", 404)
        if not survey.takes(self._today):
            raise fail("survey-over", "No answer to this survey is taken any more", 410)
        if answer.case_id.version != 4 or not is_sealed(bytes(answer.payload)):
            raise fail("bad-answer", "An answer has a random number and is sealed", 422)
        self._check_token(answer)
        return Response(self._store(survey, answer), b"{}", {"content-type": "application/json"})

    def answers(self, request: Request, caller: Caller) -> Response:
        """A page of all answers, in the order of their random numbers, once no other can arrive.

        Of ideas: a page of those of former days that nobody has seen to yet.
        """
        survey = self._survey(request, caller, "open")
        self._wait_for_all(survey)
        after = _number(request.query.get("after", ""))
        rows = list(self._open(survey).filter(case_id__gt=after).order_by("case_id")[: MAX_ANSWERS_PAGE + 1])
        page = rows[:MAX_ANSWERS_PAGE]
        found = tuple(CollectedAnswer(row.case_id, msgspec.Raw(bytes(row.payload))) for row in page)
        return json_response(CollectedAnswers(found, len(rows) > len(page)))

    def result(self, request: Request, caller: Caller) -> Response:
        """Take what may be told; with it the answers go. Numbers that were told once are not told anew."""
        survey = self._survey(request, caller, "answer", ideas=False)
        self._wait_for_all(survey)
        signed = decode(request.body, SignedResult)
        data = bytes(signed.result)
        _check_signature(signed.sig, data, caller, RESULT_TYP)
        told = decode(data, WireResult)
        problem = untrue(told, wire_survey(survey))
        if problem:
            raise fail("bad-result", "This may not be told", 422, detail=problem)
        with transaction.atomic():
            lock_district(self.district)
            row, new = SurveyResult.objects.get_or_create(
                survey=survey, defaults={"result": data, "sig": signed.sig, "desk": caller.name}
            )
            if not new and bytes(row.result) != data:
                raise fail("told-before", "The result of this survey was told already", 409)
            survey.answers.all().delete()
        return Response(201 if new else 200, b"{}", {"content-type": "application/json"})

    def waiting(self, request: Request, caller: Caller) -> Response:
        """Which contributions wait for the desk, so that it learns what another desk has seen to."""
        survey = self._survey(request, caller, "open", ideas=True)
        numbers = self._open(survey).order_by("case_id").values_list("case_id", flat=True)
        return json_response(WaitingContributions(tuple(numbers)))

    def say(self, request: Request, caller: Caller) -> Response:
        """Take what a desk says of an idea; of two desks that speak at once the first is heard."""
        survey = self._survey(request, caller, "answer", ideas=True)
        signed = decode(request.body, SignedIdeaWord)
        data = bytes(signed.word)
        _check_signature(signed.sig, data, caller, IDEA_TYP)
        word = decode(data, IdeaWord)
        problem = untrue_word(word, survey.pk)
        if problem:
            raise fail("bad-word", "This may not be told", 422, detail=problem)
        with transaction.atomic():
            lock_district(self.district)
            known = Idea.objects.filter(pk=word.idea).first()
            if known is not None and bytes(known.word) == data:
                return Response(200, b"{}", {"content-type": "application/json"})
            if known is not None and (known.survey_id != survey.pk or known.shown is None):
                raise fail("overtaken", "Nobody sees this idea any more", 409)
            if word.rev != (known.rev if known is not None else 0) + 1:
                raise fail("overtaken", "Another desk has spoken before", 409)
            Idea.objects.update_or_create(
                pk=word.idea,
                defaults={
                    "survey": survey, "rev": word.rev, "word": data, "sig": signed.sig, "desk": caller.name,
                    "shown": None if word.shown is None else msgspec.to_builtins(word.shown),
                },
            )  # fmt: skip
            survey.answers.filter(case_id__in=word.settled).update(payload=b"")
        return Response(201, b"{}", {"content-type": "application/json"})

    @property
    def _today(self) -> date:
        return today(self.clock())

    def _survey(self, request: Request, caller: Caller, action: str, *, ideas: bool | None = None) -> Survey:
        """The desk's survey; `ideas`: only where it collects such, or only where it does not."""
        recipient = request.params["recipient"]
        require(caller, action, recipient)
        survey = Survey.objects.filter(pk=request.params["survey"], recipient=recipient).first()
        if survey is None or ideas not in (None, survey.ideas):
            raise fail("unknown-survey", "There is no such survey", 404)
        return survey

    def _wait_for_all(self, survey: Survey) -> None:
        if not survey.ideas and self._today <= survey.collects_until:
            # One after the other, as they come, would tell when each was given.
            raise fail("still-open", "Answers may still arrive", 409, action="wait")

    def _open(self, survey: Survey) -> QuerySet[SurveyAnswer]:
        """What the desk may have: of ideas those of former days, so that nobody sees one come."""
        if not survey.ideas:
            return survey.answers.all()
        return survey.answers.filter(day__lt=self._today).exclude(payload=b"")

    def _check_token(self, answer: AnonymousAnswer) -> None:
        try:
            grant = self.permits(answer.survey)
        except PermitsGoneError as error:
            raise fail("trustee-gone", "The trustee does not answer just now", 503, action="wait") from error
        token = answer.blind_token
        try:
            good = (
                grant is not None
                and token.message[_PREFIX_BYTES:] == blind_message(answer.survey)
                and verify(from_jwk(grant.key), token.message, token.signature)
            )
        except BlindError:
            good = False
        if not good:
            raise fail("bad-token", "The trustee has not signed for this answer", 403)

    def _store(self, survey: Survey, answer: AnonymousAnswer) -> int:
        digest = sha256_hex(answer.blind_token.message)
        payload = bytes(answer.payload)
        known = SurveyAnswer.objects.filter(pk=answer.case_id).first()
        if known is None:
            try:
                with transaction.atomic():
                    SurveyAnswer.objects.create(
                        case_id=answer.case_id, survey=survey, payload=payload, token_sha256=digest,
                        day=self._today if survey.ideas else None,
                    )  # fmt: skip
            except IntegrityError:
                known = SurveyAnswer.objects.filter(pk=answer.case_id).first()
                if known is None:
                    raise fail("token-spent", "This token was used for another answer", 409) from None
            else:
                return 201
        # Of what the desk has seen to only the number and its token are left.
        same = bytes(known.payload) in (payload, b"")
        if (known.survey_id, known.token_sha256) != (survey.pk, digest) or not same:
            raise fail("other-bytes", "Another answer has this number", 409)
        return 200


def _check_signature(sig: str, data: bytes, caller: Caller, typ: str) -> None:
    try:
        verify_detached(sig, data, [caller.jwk], typ)
    except SignatureError as error:
        raise fail("bad-signature", "This is not signed by this desk", 403) from error


def _number(text: str) -> UUID:
    try:
        return UUID(text) if text else _NOTHING
    except ValueError:
        raise fail("bad-query", "after is not a number of an answer", 400) from None
