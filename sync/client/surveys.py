# SPDX-License-Identifier: EUPL-1.2
"""Bringing answers to surveys on their way so that nobody can tell who gave which, and a desk's share in them.

First the trustee signs blindly for each answer. Later, at a draw that has nothing to do with when it was given, the
answer goes: alone, on a line of its own, without a token that names this kiosk.
"""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import msgspec
import structlog
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from sqlite_utils import Database

from sync.client.http import ApiClient, RefusedError, Response, new_http_client, refuse
from sync.client.trustee import TrusteeClient
from sync.contract.blind_rsa import Blinded, BlindError, blind, finalize, from_jwk, prepare
from sync.contract.limits import MAX_SMALL_BODY
from sync.contract.signing import generate_key, unb64url
from sync.contract.surveys import KIND_SURVEY, AnonymousAnswer, CollectedAnswers, Survey, blind_message
from sync.contract.times import Clock, from_wire, to_wire
from sync.contract.trust import Action, OfflinePolicy, SurveyToken
from sync.replica import surveys
from sync.replica.content import read_all
from sync.replica.surveys import WaitingAnswer

_BERLIN = ZoneInfo("Europe/Berlin")
_LAST_DAYS = timedelta(days=3)
"""So long before nobody takes it any more an answer goes at the next draw."""
MAX_ANSWERS_BODY = 8 * 1024 * 1024
"""Of a page of answers, and of the numbers of all that wait."""
_NEVER_TAKEN = frozenset({"survey-over", "bad-answer", "bad-token", "token-spent", "other-bytes"})
"""What the platform says of an answer that it will never take. Whoever else is on the line says it otherwise."""

_JUDGED = frozenset({"bad-result", "bad-signature", "told-before", "unknown-survey"})
"""What it says of a result that it will not take as it is."""

AskToken = Callable[[Action], Awaitable[str]]
"""Gives a desk's token for an action."""

log = structlog.get_logger("engine")


@dataclass(frozen=True)
class Mixing:
    """When answers go: `every` so often each one is drawn with the chance `share`."""

    every: timedelta = timedelta(hours=1)
    share: float = 0.25
    chance: random.Random = field(default_factory=random.SystemRandom)


@dataclass(frozen=True)
class Mailing:
    """Everything that this needs of the engine; made anew for each round."""

    db: Database
    trustee: TrusteeClient
    party: str
    issuer: str
    platform: str
    """Its address."""
    clock: Clock
    mixing: Mixing
    new_client: Callable[[], httpx.AsyncClient] = new_http_client
    """A line that carries one answer and nothing else."""

    async def sign(self, policy: OfflinePolicy) -> int:
        """Get the trustee's signature for every answer that lacks one; returns how many were dropped."""
        dropped = 0
        for answer in surveys.free_answers(self.db):
            grant = policy.surveys.get(answer.survey)
            if answer.signature:
                continue
            if grant is None:
                # Over, or not known yet to a policy of before: the survey's last day decides.
                dropped += self._drop_late(answer)
                continue
            dropped += await self._sign(answer, from_jwk(grant.key))
        return dropped

    async def deliver(self) -> int:
        """Make a draw where one is due, and hand in what was drawn; returns how many were taken."""
        if not surveys.answers_wait(self.db) or not self._due():
            return 0
        surveys.count_draw(self.db)
        surveys.set_drawn_at(self.db, to_wire(self.clock()))
        signed = [answer for answer in surveys.free_answers(self.db) if answer.signature]
        self.mixing.chance.shuffle(signed)
        published = self._published()
        taken = 0
        for answer in signed:
            if self._drawn(published.get(answer.survey)):
                taken += await self._hand_in(answer)
        return taken

    async def _sign(self, answer: WaitingAnswer, key: RSAPublicKey) -> int:
        if not answer.blinded:
            made = blind(key, prepare(blind_message(answer.survey)))
            size = len(made.message)
            surveys.keep_blinding(self.db, answer.case_id, made.prepared, made.inverse.to_bytes(size), made.message)
        else:
            made = Blinded(answer.prepared, int.from_bytes(answer.inverse), answer.blinded)
        response = await self.trustee.sign_blinded(self.party, self.issuer, answer.survey, made.message, answer.code)
        refusal = None if response.status == 200 else refuse(response)
        if refusal is not None:
            match refusal.name:
                case "code-not-good":
                    # Nobody can be told: nobody knows whose answer it is.
                    return self._drop(answer, refusal)
                case "unknown-survey":
                    return self._drop_gone(answer, refusal)
                case "bad-message":
                    pass
                case _:
                    raise refusal
        try:
            surveys.keep_signature(self.db, answer.case_id, finalize(key, made, _signature(response)))
        except BlindError:
            # Made for a key of before: the next round asks anew.
            log.warning("signature does not hold")
            surveys.keep_blinding(self.db, answer.case_id, b"", b"", b"")
        return 0

    async def _hand_in(self, answer: WaitingAnswer) -> int:
        message = AnonymousAnswer(
            case_id=answer.case_id, recipient=answer.recipient, survey=answer.survey,
            payload=msgspec.Raw(answer.payload), blind_token=answer.token,
        )  # fmt: skip
        async with self.new_client() as client:
            # It signs nothing here, and belongs to nobody.
            line = ApiClient(self.platform, generate_key(), self.clock, client)
            response = await line.request(
                "POST", "/v1/anonymous", content=msgspec.json.encode(message),
                headers={"Content-Type": "application/json", "Connection": "close"}, limit=MAX_SMALL_BODY,
            )  # fmt: skip
        if response.status in (200, 201):
            surveys.drop_answer(self.db, answer.case_id)
            return 1
        refusal = refuse(response)
        if refusal.name in _NEVER_TAKEN:
            self._drop(answer, refusal)
        elif refusal.name == "unknown-survey":
            self._drop_gone(answer, refusal)
        else:
            raise refusal
        return 0

    def _drop(self, answer: WaitingAnswer, refusal: RefusedError) -> int:
        log.warning("answer dropped", why=refusal.name)
        surveys.drop_answer(self.db, answer.case_id)
        return 1

    def _drop_gone(self, answer: WaitingAnswer, refusal: RefusedError) -> int:
        """One side knows nothing of the survey: it may be over, or that side was restored from before it began."""
        survey = self._published().get(answer.survey)
        if survey is not None and self._today <= survey.collects_until:
            log.warning("survey not known there", survey=answer.survey)
            return 0
        return self._drop(answer, refusal)

    def _due(self) -> bool:
        last = surveys.drawn_at(self.db)
        return not last or abs(self.clock() - from_wire(last)) >= self.mixing.every

    def _drawn(self, survey: Survey | None) -> bool:
        """Whether an answer goes at this draw: by chance, and at once in the last days."""
        late = survey is None or survey.collects_until - self._today < _LAST_DAYS
        return late or self.mixing.chance.random() < self.mixing.share

    def _drop_late(self, answer: WaitingAnswer) -> int:
        survey = self._published().get(answer.survey)
        if survey is None or self._today <= survey.collects_until:
            return 0
        surveys.drop_answer(self.db, answer.case_id)
        return 1

    def _published(self) -> dict[str, Survey]:
        return dict(read_all(self.db, KIND_SURVEY, Survey, self.clock()))

    @property
    def _today(self) -> date:
        return self.clock().astimezone(_BERLIN).date()


def _signature(response: Response) -> bytes:
    try:
        return unb64url(msgspec.json.decode(response.body, type=SurveyToken).signature)
    except ValueError as error:
        raise BlindError("not a signature") from error


async def fetch_collected(db: Database, platform: ApiClient, recipient: str, ask: AskToken, now: datetime) -> bool:
    """At a desk: fetch the answers to its surveys once none can arrive any more; whether there were new ones."""
    today = now.astimezone(_BERLIN).date()
    news = False
    for survey_id, survey in read_all(db, KIND_SURVEY, Survey, now):
        if survey.recipient != recipient or survey.ideas or today <= survey.collects_until:
            continue
        while not surveys.is_collected(db, survey_id):
            after = surveys.last_collected(db, survey_id)
            path = f"/v1/desks/{recipient}/surveys/{survey_id}/answers"
            response = await platform.request(
                "GET", f"{path}?after={after}" if after else path, token=await ask("open"), limit=MAX_ANSWERS_BODY
            )
            if response.status != 200:
                raise refuse(response)
            page = msgspec.json.decode(response.body, type=CollectedAnswers)
            surveys.take_collected(db, survey_id, page)
            news = True
    return news


async def send_results(db: Database, platform: ApiClient, recipient: str, ask: AskToken) -> bool:
    """At a desk: hand in what it tells of surveys; whether there was anything."""
    waiting = surveys.waiting_results(db)
    for survey_id, signed in waiting:
        response = await platform.request(
            "POST", f"/v1/desks/{recipient}/surveys/{survey_id}/result", token=await ask("answer"),
            content=msgspec.json.encode(signed), headers={"Content-Type": "application/json"}, limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status not in (200, 201):
            refusal = refuse(response)
            if refusal.name not in _JUDGED:
                # Said of the line or of this desk's token, not of the result.
                raise refusal
            surveys.settle_result(db, survey_id, refusal.name)
        else:
            surveys.settle_result(db, survey_id, "")
    return bool(waiting)
