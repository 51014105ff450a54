# SPDX-License-Identifier: EUPL-1.2
"""Opening what came in for a collection of ideas, and signing what the desk says: run beside the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from joserfc.jwk import ECKey

from sync.contract.ideas import IDEA_TYP, KIND_IDEA, Contribution, Idea, IdeaWord, SignedIdeaWord, idea_number
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, sign_detached
from sync.replica import ideas
from sync.replica.content import read_all
from sync.replica.database import Database
from sync.replica.sealing import SealError, open_sealed
from sync.surveys.ideas import Board, Received, board, latest


@dataclass(frozen=True)
class Waiting:
    """What lies in the replica of one collection."""

    sealed: Sequence[tuple[UUID, bytes]]
    shown: Mapping[UUID, Idea]
    """As it was published, and as this desk has said since."""
    on_the_way: int
    """Words that the platform does not have yet."""
    refused: int
    """Words that it did not take."""


@dataclass(frozen=True)
class DeskBoard:
    """A collection as its pages show it."""

    board: Board
    unreadable: int = 0
    """Sealed to a key that this desk does not have, or damaged."""
    on_the_way: int = 0
    refused: int = 0


def read_waiting(db: Database, survey: str, now: datetime) -> Waiting:
    """All of a collection that this desk has and has not settled."""
    said = ideas.said(db, survey)
    settled = {one for word in said for one in word.settled}
    published = {
        number: idea
        for key, idea in read_all(db, KIND_IDEA, Idea, now)
        if idea.survey == survey and (number := idea_number(key))
    }
    sealed = [one for one in ideas.contributions(db, survey) if one[0] not in settled]
    return Waiting(sealed, latest(published, said), *ideas.words_on_the_way(db, survey))


def open_all(
    survey: str, waiting: Waiting, keys: tuple[Jwk, ...], known: Mapping[UUID, Contribution | None]
) -> tuple[DeskBoard, dict[UUID, Contribution | None]]:
    """Open what was not opened before (a millisecond each); gives the board, and what is known now."""
    opened = {number: known[number] if number in known else _open(sealed, keys) for number, sealed in waiting.sealed}
    received = [Received(number, given) for number, given in opened.items() if given is not None]
    found = DeskBoard(
        board(survey, received, waiting.shown), sum(given is None for given in opened.values()), waiting.on_the_way,
        waiting.refused,
    )  # fmt: skip
    return found, opened


def sign_word(word: IdeaWord, key: ECKey) -> SignedIdeaWord:
    """Sign what the desk says of an idea."""
    data = msgspec.json.encode(word)
    return SignedIdeaWord(msgspec.Raw(data), sign_detached(data, key, IDEA_TYP))


def _open(sealed: bytes, keys: tuple[Jwk, ...]) -> Contribution | None:
    try:
        return msgspec.json.decode(open_sealed(sealed, *keys), type=Contribution)
    except (SealError, *MALFORMED):
        return None
