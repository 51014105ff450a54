# SPDX-License-Identifier: EUPL-1.2
"""From a filled-in survey to a sealed answer that names nobody: plain functions, run beside the window's thread."""

from collections.abc import Mapping

import msgspec

from sync.contract.ideas import MAX_TEXT, MAX_TITLE, Contribution
from sync.contract.surveys import MAX_ANSWERED, Answered, padded
from sync.contract.trust import OfflinePolicy
from sync.forms.interview import Interview
from sync.replica.sealing import seal
from sync.surveys.ideas import TEXT, TITLE
from sync.surveys.questions import path_of


class TooLongError(Exception):
    """The answers are longer than any answer may be."""


def given(interview: Interview) -> dict[str, str]:
    """What was answered, by the questions' paths; nothing that the form works out or that nobody asked."""
    return {
        path_of(one.step.node.path): one.step.node.text.strip()
        for one in interview.said()
        if one.step.node.text.strip()
    }


def sealed_answer(
    survey: str, xml_sha256: str, recipient: str, answers: Mapping[str, str], policy: OfflinePolicy
) -> bytes:
    """Seal an answer to every desk of whoever asks, filled up so that its length tells nothing (2 ms: crypto thread).

    Raises TooLongError.
    """
    answered = Answered(survey=survey, xml_sha256=xml_sha256, answers=dict(answers))
    if len(msgspec.json.encode(answered)) > MAX_ANSWERED:
        raise TooLongError
    return seal(padded(answered), list(policy.recipients[recipient].encryption))


def idea_of(survey: str, lang: str, answers: Mapping[str, str]) -> Contribution:
    """The idea that was written down in a form. Raises TooLongError."""
    named = {path.rpartition("/")[2]: text for path, text in answers.items()}
    title, text = named.get(TITLE, ""), named.get(TEXT, "")
    if len(title) > MAX_TITLE or len(text) > MAX_TEXT:
        raise TooLongError
    return Contribution(survey=survey, lang=lang, title=title, text=text)


def sealed_contribution(given: Contribution, recipient: str, policy: OfflinePolicy) -> bytes:
    """Seal an idea, support or a comment to every desk of whoever collects them, all of the same length."""
    return seal(padded(given), list(policy.recipients[recipient].encryption))
