# SPDX-License-Identifier: EUPL-1.2
"""Collections of ideas: what waits for the desk, what it says of each idea, and what nobody may be told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal
from uuid import UUID

from msgspec.structs import replace

from sync.contract.ideas import (
    MAX_COMMENT,
    MAX_COMMENTS,
    MAX_SAYS,
    MAX_SETTLED,
    MAX_TEXT,
    MAX_TITLE,
    SUPPORT_STEP,
    Comment,
    Contribution,
    Idea,
    IdeaStanding,
    IdeaWord,
)
from sync.contract.ordering import Texts
from sync.contract.surveys import Survey
from sync.forms.definition import Definition
from sync.surveys.questions import questions

TITLE, TEXT = "title", "text"
"""The questions of a form in which ideas are written down."""
_TAKES: Final[frozenset[IdeaStanding]] = frozenset({"open", "planned"})
_MAX_LANGUAGES: Final = 10

ContributionKind = Literal["idea", "support", "comment", "nothing"]


@dataclass(frozen=True)
class Received:
    """A contribution that this desk has opened."""

    id: UUID
    given: Contribution


@dataclass(frozen=True)
class Board:
    """A collection as its desk sees it."""

    survey: str
    shown: Mapping[UUID, Idea]
    """What everybody sees."""
    to_check: tuple[Received, ...] = ()
    """Ideas, and comments on what shows, in the order of their random numbers."""
    supports: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    """By idea: the contributions that support it."""
    idle: tuple[UUID, ...] = ()
    """What says nothing, or is about an idea that is not seen here."""


def unfit_for_ideas(definition: Definition) -> list[str]:
    """Why ideas cannot be written down in a form, for staff; nothing where they can."""
    asked = questions(definition, {"de": definition.languages[0]})
    problems = [
        f"Im Formular fehlt die Frage „{name}“ mit einer Antwort in Worten."
        for name in (TITLE, TEXT)
        if not any(one.path.rpartition("/")[2] == name and one.kind == "words" for one in asked)
    ]
    return problems + [
        f"„{one.wording['de']}“: ein Formular für Ideen fragt nur nach „{TITLE}“ und „{TEXT}“."
        for one in asked
        if one.path.rpartition("/")[2] not in (TITLE, TEXT)
    ]


def kind_of(given: Contribution) -> ContributionKind:
    """What somebody has handed in."""
    if given.idea is None:
        return "idea" if given.title.strip() and not given.support else "nothing"
    if given.support:
        return "support"
    return "comment" if 0 < len(given.text.strip()) <= MAX_COMMENT else "nothing"


def board(survey: str, received: Iterable[Received], shown: Mapping[UUID, Idea]) -> Board:
    """Sort what came in."""
    to_check: list[Received] = []
    supports: dict[UUID, set[UUID]] = {}
    idle: list[UUID] = []
    for one in sorted(received, key=lambda each: each.id):
        kind, about = kind_of(one.given), one.given.idea
        if one.given.survey != survey or kind == "nothing" or (about is not None and about not in shown):
            idle.append(one.id)
        elif kind == "support" and about is not None:
            supports.setdefault(about, set()).add(one.id)
        elif one.id not in shown:
            to_check.append(one)
    return Board(
        survey, shown, tuple(to_check), {idea: frozenset(those) for idea, those in supports.items()}, tuple(idle)
    )


def told_support(count: int) -> int:
    """Of how many everybody may read that they support an idea."""
    return count - count % SUPPORT_STEP


def takes_more(idea: Idea) -> bool:
    """Whether it still makes sense to support it or to say something to it."""
    return idea.standing in _TAKES


def show(current: Board, received: Received, title: Texts, text: Texts, today: date) -> IdeaWord:
    """Show a new idea, or a comment on one that shows; its words as the desk lets them stand.

    Raises KeyError where it does not wait any more.
    """
    _check_waits(current, received)
    about = received.given.idea
    if about is None:
        idea = Idea(survey=current.survey, rev=1, title=title, text=text, shown_on=today)
        return IdeaWord(survey=current.survey, idea=received.id, rev=1, shown=idea, settled=(received.id,))
    idea = current.shown[about]
    comments = (*idea.comments, Comment(received.id, text))[-MAX_COMMENTS:]
    return _again(current, about, replace(idea, comments=comments), (received.id,))


def refuse(current: Board, received: Received) -> IdeaWord:
    """Nobody sees it; it is gone. Raises KeyError where it does not wait any more."""
    _check_waits(current, received)
    about = received.given.idea
    if about is None:
        return IdeaWord(survey=current.survey, idea=received.id, rev=1, settled=(received.id,))
    return _again(current, about, current.shown[about], (received.id,))


def stand(current: Board, idea_id: UUID, standing: IdeaStanding, says: Texts) -> IdeaWord:
    """Say what becomes of an idea. Raises KeyError, as all that follow, where it does not show any more."""
    return _again(current, idea_id, replace(current.shown[idea_id], standing=standing, says=says))


def hide(current: Board, idea_id: UUID) -> IdeaWord:
    """Nobody sees an idea any more, nor what was said to it."""
    about = [one.id for one in current.to_check if one.given.idea == idea_id]
    gone = (*about, *sorted(current.supports.get(idea_id, ())))[:MAX_SETTLED]
    rev = current.shown[idea_id].rev + 1
    return IdeaWord(survey=current.survey, idea=idea_id, rev=rev, settled=gone)


def hide_comment(current: Board, idea_id: UUID, comment: UUID) -> IdeaWord:
    """Nobody sees one comment any more."""
    idea = current.shown[idea_id]
    kept = tuple(one for one in idea.comments if one.id != comment)
    return _again(current, idea_id, replace(idea, comments=kept))


def due(current: Board, survey: Survey, today: date) -> list[IdeaWord]:
    """What is said without anybody's look: numbers of support that have moved, and at the end that all is counted."""
    over = survey.collects_until < today
    words = []
    for idea_id, those in sorted(current.supports.items()):
        idea = current.shown[idea_id]
        # What a final number rests on is no longer needed, and what was counted once never falls.
        if over or told_support(len(those)) > idea.supports:
            words.append(_again(current, idea_id, idea, tuple(sorted(those)) if over else ()))
    if over and current.idle:
        gone = current.idle[:MAX_SETTLED]
        words.append(IdeaWord(survey=current.survey, idea=gone[0], rev=1, settled=gone))
    return words


def latest(published: Mapping[UUID, Idea], said: Sequence[IdeaWord]) -> dict[UUID, Idea]:
    """What shows: as published, or as this desk has said since; `said` in the order in which it was said."""
    found = dict(published)
    for word in said:
        known = found.get(word.idea)
        if known is not None and known.rev >= word.rev:
            continue
        if word.shown is None:
            found.pop(word.idea, None)
        else:
            found[word.idea] = word.shown
    return found


def untrue_word(word: IdeaWord, survey: str) -> str:
    """Why a word may not be told as it stands; empty where nothing speaks against it."""
    idea = word.shown
    if word.survey != survey:
        return "it is about another collection"
    if idea is None:
        return ""
    if (idea.survey, idea.rev) != (word.survey, word.rev):
        return "what it shows is of another collection or revision"
    if idea.supports != told_support(idea.supports):
        return "support is told in steps"
    texts = [
        (idea.title, MAX_TITLE), (idea.text, MAX_TEXT), (idea.says, MAX_SAYS),
        *((one.text, MAX_COMMENT) for one in idea.comments),
    ]  # fmt: skip
    if not any(idea.title.values()) or any(len(text) > _MAX_LANGUAGES for text, _ in texts):
        return "a title, and each text in a few languages"
    if any(len(said) > most for text, most in texts for said in text.values()):
        return "a text is too long"
    return ""


def _check_waits(current: Board, received: Received) -> None:
    if received not in current.to_check:
        raise KeyError(received.id)


def _again(current: Board, idea_id: UUID, idea: Idea, settled: tuple[UUID, ...] = ()) -> IdeaWord:
    """The next word about an idea that shows, with its support as it stands."""
    rev = current.shown[idea_id].rev + 1
    # Where support was counted and let go before, or another desk has seen more, the number stays.
    supports = max(idea.supports, told_support(len(current.supports.get(idea_id, ()))))
    return IdeaWord(
        survey=current.survey, idea=idea_id, rev=rev, shown=replace(idea, rev=rev, supports=supports),
        settled=settled[:MAX_SETTLED],
    )  # fmt: skip
