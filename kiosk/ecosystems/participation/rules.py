# SPDX-License-Identifier: EUPL-1.2
"""Which surveys can be answered, how what came out of one is told, and which ideas are seen. Plain rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sync.contract.ideas import Idea
from sync.contract.surveys import Survey, SurveyResult, ToldQuestion
from sync.contract.trust import OfflinePolicy, SurveyGrant


@dataclass(frozen=True)
class Offered:
    """A survey that can be answered here and now."""

    id: str
    survey: Survey
    grant: SurveyGrant


def offered(
    surveys: Iterable[tuple[str, Survey]], policy: OfflinePolicy | None, municipality: str, today: date
) -> list[Offered]:
    """The surveys that are open here and that the trustee permits, the one that ends first before the others.

    One whose owner has no desk in the policy is not offered: nobody could open its answers.
    """
    if policy is None:
        return []
    found = [
        Offered(key, survey, policy.surveys[key])
        for key, survey in surveys
        if survey.opens <= today <= survey.closes
        and survey.municipality in ("", municipality)
        and key in policy.surveys
        and survey.recipient in policy.recipients
    ]
    return sorted(found, key=lambda one: (one.survey.closes, one.id))


def collections(surveys: Iterable[tuple[str, Survey]], municipality: str, today: date) -> list[tuple[str, Survey]]:
    """Collections of ideas that have begun here, also those that are over: what becomes of an idea stays there."""
    found = [
        (key, survey)
        for key, survey in surveys
        if survey.ideas and survey.opens <= today and survey.municipality in ("", municipality)
    ]
    return sorted(found, key=lambda one: (-one[1].closes.toordinal(), one[0]))


def most_wanted_first(ideas: Iterable[tuple[UUID, Idea]]) -> list[tuple[UUID, Idea]]:
    """Ideas by support, then the newest before the others."""
    return sorted(ideas, key=lambda one: (-one[1].supports, -one[1].shown_on.toordinal(), one[0]))


def newest_first(results: Iterable[tuple[str, SurveyResult]]) -> list[tuple[str, SurveyResult]]:
    """Results, the newest before the others."""
    return sorted(results, key=lambda one: (one[1].told_on, one[0]), reverse=True)


def share(count: int, of: int) -> float:
    """Which part of all a number is, from 0 to 1."""
    return count / of if of > 0 else 0.0


def per_cent(count: int, of: int) -> int:
    """In whole per cent, rounded half up."""
    return (200 * count + of) // (2 * of) if of > 0 else 0


def whole(question: ToldQuestion, took_part: int) -> int:
    """Of how many the numbers of a question are parts: everybody, also where several answers could be chosen."""
    return took_part if question.several else sum(answer.count for answer in question.answers)
