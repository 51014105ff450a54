# SPDX-License-Identifier: EUPL-1.2
"""A desk's share in collections of ideas: what waits for it comes, what it says of each idea goes."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from sync.client.http import ApiClient, Response, refuse
from sync.client.surveys import MAX_ANSWERS_BODY, AskToken
from sync.contract.ideas import WaitingContributions
from sync.contract.limits import MAX_SMALL_BODY
from sync.contract.surveys import KIND_SURVEY, CollectedAnswers, Survey
from sync.replica import ideas
from sync.replica.content import read_all
from sync.replica.database import Database

_JUDGED = frozenset({ideas.OVERTAKEN, "bad-word", "bad-signature", "unknown-survey"})
"""What the platform says of a word that it will not take as it is."""


async def send_words(db: Database, platform: ApiClient, recipient: str, ask: AskToken) -> bool:
    """Hand in what this desk says of ideas; whether there was anything."""
    waiting = ideas.waiting_words(db)
    void: set[UUID] = set()
    for idea, rev, survey, signed in waiting:
        if idea in void:
            continue
        response = await platform.request(
            "POST", f"{_path(recipient, survey)}/ideas", token=await ask("answer"),
            content=msgspec.json.encode(signed), headers={"Content-Type": "application/json"},
            limit=MAX_SMALL_BODY,
        )  # fmt: skip
        if response.status in (200, 201):
            ideas.settle_word(db, idea, rev)
            continue
        refusal = refuse(response)
        if refusal.name not in _JUDGED:
            # Said of the line or of this desk's token, not of the word.
            raise refusal
        ideas.settle_word(db, idea, rev, refusal.name)
        # What rests on a word that was not taken is not sent.
        void.add(idea)
    return bool(waiting)


async def fetch_contributions(
    db: Database, platform: ApiClient, recipient: str, ask: AskToken, now: datetime
) -> bool:
    """Fetch what waits for this desk, and let go what another of its desks has seen to; whether anything changed.

    What this desk says must be sent before: what that settles would come back.
    """
    news = False
    for survey_id, survey in read_all(db, KIND_SURVEY, Survey, now):
        if survey.recipient != recipient or not survey.ideas:
            continue
        path = _path(recipient, survey_id)
        listed = await _get(platform, f"{path}/waiting", ask)
        missing, gone = ideas.keep_only(
            db, survey_id, msgspec.json.decode(listed.body, type=WaitingContributions).ids
        )
        news = news or gone or bool(missing)
        await _fetch(db, platform, survey_id, path, missing, ask)
    return news


async def _fetch(
    db: Database, platform: ApiClient, survey_id: str, path: str, missing: Sequence[UUID], ask: AskToken
) -> None:
    """A page holds all that waits in a range of numbers; the next begins before the first that is still missing."""
    while missing:
        before = UUID(int=max(missing[0].int - 1, 0))
        response = await _get(platform, f"{path}/answers?after={before}", ask)
        page = msgspec.json.decode(response.body, type=CollectedAnswers)
        if not page.answers:
            return
        ideas.take_contributions(db, survey_id, page.answers)
        missing = missing[bisect_right(missing, page.answers[-1].case_id) :]
        if not page.more:
            return


async def _get(platform: ApiClient, path: str, ask: AskToken) -> Response:
    response = await platform.request("GET", path, token=await ask("open"), limit=MAX_ANSWERS_BODY)
    if response.status != 200:
        raise refuse(response)
    return response


def _path(recipient: str, survey: str) -> str:
    return f"/v1/desks/{recipient}/surveys/{survey}"
