# SPDX-License-Identifier: EUPL-1.2
"""`/v1/desks/{recipient}/...`: a recipient's own device fetches its cases and answers them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated

import msgspec
from django.db import transaction

from sync.contract.cases import ANSWER_TYP, Answer, AnswerResult, AnswerResults, Lookup, SignedAnswer
from sync.contract.limits import MAX_ANSWER, MAX_BATCH_CASES, MAX_DESK_PAGE, MAX_SYNC_BODY_INFLATED
from sync.contract.signing import SignatureError, sha256_hex, verify_detached
from sync.contract.times import Clock
from sync.platform.access.guard import Caller, require
from sync.platform.cases.checks import NOBODY
from sync.platform.cases.counter_readings import note_readings
from sync.platform.cases.handing import had, holder, keep, links_of, problem_of
from sync.platform.cases.looking_up import look_up
from sync.platform.cases.models import StoredAnswer, StoredCase
from sync.platform.cases.store import touch
from sync.platform.cases.views import desk_page
from sync.platform.counters import lock_district
from sync.platform.wire.messages import Request, Response, decode, inflate, json_response, number

_MOST = (1 << 53) - 1
_ANSWERABLE = ("stored", "late_next")


class _Answers(msgspec.Struct, frozen=True):
    """`DeskAnswers`, each still unread."""

    answers: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)]


TakeRelease = Callable[[StoredCase, str, bytes, datetime], str]
"""Keeps what an answer shows everybody of a case, and the recipient that deals with it from now on.

Gives the problem for which it is refused, or nothing.
"""


@dataclass(frozen=True)
class DeskEndpoints:
    """The three handlers and what they work with."""

    district: str
    clock: Clock
    releases: Mapping[str, TakeRelease] = field(default_factory=dict)
    """By kind of case; of others nothing can be shown."""
    passed_on: Mapping[str, str] = field(default_factory=dict)
    """By kind of case how a recipient begins to which it may be handed over; others stay where they are."""
    brought: Collection[str] = ()
    """Kinds of cases that a desk opens only with the code that somebody brings along."""

    def cases(self, request: Request, caller: Caller) -> Response:
        """The recipient's cases that came or changed after `since`."""
        recipient = request.params["recipient"]
        require(caller, "open", recipient)
        since = number(request, "since", 0, _MOST)
        limit = max(1, number(request, "limit", 100, MAX_DESK_PAGE))
        return json_response(desk_page(self.district, recipient, since, limit))

    def receipt(self, request: Request, caller: Caller) -> Response:
        """What lies under a receipt that somebody brings along, of those kinds that no desk has in its queue."""
        recipient = request.params["recipient"]
        require(caller, "open", recipient)
        found = look_up(self.district, request, caller, self.clock())
        cases = tuple(case for case in found.cases if case.kind in self.brought)
        # Written down before it is given: whoever has the code is told of every reading.
        note_readings(self.district, cases, caller.name, recipient, self.clock())
        return json_response(Lookup(cases))

    def answers(self, request: Request, caller: Caller) -> Response:
        """Take answers; one result each, in order."""
        recipient = request.params["recipient"]
        require(caller, "answer", recipient)
        message = decode(inflate(request, MAX_SYNC_BODY_INFLATED), _Answers)
        with transaction.atomic():
            lock_district(self.district)
            results = tuple(self._take(bytes(raw), recipient, caller) for raw in message.answers)
        return json_response(AnswerResults(results))

    def _take(self, raw: bytes, recipient: str, caller: Caller) -> AnswerResult:
        try:
            signed = msgspec.json.decode(raw, type=SignedAnswer)
            data = bytes(signed.answer)
            answer = msgspec.json.decode(data, type=Answer)
        except (msgspec.MsgspecError, RecursionError):
            return AnswerResult(NOBODY, 0, 422, "bad-answer")
        problem = _form(answer, data, signed.sig, recipient, caller)
        if problem:
            return AnswerResult(answer.case_id, answer.revision, *problem)
        return AnswerResult(answer.case_id, answer.revision, *self._store(answer, signed, caller.name))

    def _store(self, answer: Answer, signed: SignedAnswer, desk: str) -> tuple[int, str]:
        data = bytes(signed.answer)
        case = StoredCase.objects.filter(case_id=answer.case_id, district=self.district).first()
        links = links_of(self.district, [case] if case else [])[answer.case_id]
        if case is None or case.lookup_id != answer.lookup_id or answer.recipient not in had(case, links):
            return 404, "unknown-case"
        digest = sha256_hex(data)
        newest = _newest_revision(case)
        same = StoredAnswer.objects.filter(district=case.district, case=case, revision=answer.revision).first()
        if same is not None and same.sha256 == digest:
            return 200, ""
        if answer.recipient != holder(case, links):
            return 409, "handed-over"
        if answer.revision <= newest:
            return 409, "revision"
        if case.state not in _ANSWERABLE:
            return 409, case.state.replace("_", "-")
        now = self.clock()
        handed = None if isinstance(signed.handed, msgspec.UnsetType) else bytes(signed.handed)
        given = None if isinstance(answer.hand_over, msgspec.UnsetType) else answer.hand_over
        if given and (problem := problem_of(given, handed, case, links, self.passed_on.get(case.kind))):
            return 422, problem
        if problem := self._release(case, answer, now):
            return 422, problem
        StoredAnswer.objects.create(
            district=case.district,
            case=case,
            revision=answer.revision,
            desk=desk,
            sha256=digest,
            answer=data,
            sig=signed.sig,
            received_at=now,
        )
        if given and handed:
            keep(case, answer, signed, given, handed)
        touch(case)
        return 201, ""

    def _release(self, case: StoredCase, answer: Answer, now: datetime) -> str:
        if isinstance(answer.release, msgspec.UnsetType):
            return ""
        take = self.releases.get(case.kind)
        given = answer.hand_over
        office = answer.recipient if isinstance(given, msgspec.UnsetType) else given.recipient
        return "bad-release" if take is None else take(case, office, bytes(answer.release), now)


def _form(answer: Answer, data: bytes, sig: str, recipient: str, caller: Caller) -> tuple[int, str] | None:
    payload = bytes(answer.payload)
    if len(payload) > MAX_ANSWER:
        return 413, "too-large"
    if answer.recipient != recipient:
        return 403, "other-recipient"
    try:
        verify_detached(sig, data, [caller.jwk], ANSWER_TYP)
    except SignatureError:
        return 403, "bad-signature"
    if sha256_hex(payload) != answer.payload_sha256:
        return 422, "payload-hash"
    return None


def _newest_revision(case: StoredCase) -> int:
    newest = StoredAnswer.objects.filter(district=case.district, case=case).order_by("-revision").first()
    return newest.revision if newest else 0
