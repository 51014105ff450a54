# SPDX-License-Identifier: EUPL-1.2
"""Ideas on the wire: what people hand in, and what an office shows everybody of it.

Ideas, support and comments come as answers to a survey do: sealed, signed blindly by the trustee, from nobody
(`sync.contract.surveys`). But the office's desks get them day by day, and look at each before it shows.
"""

from datetime import date
from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec

from sync.contract.feed import Count, Slug
from sync.contract.ordering import Texts

KIND_IDEA = "idea"
IDEA_TYP = "idea+jws"

MAX_TITLE: Final = 80
MAX_TEXT: Final = 2_000
MAX_COMMENT: Final = 600
MAX_SAYS: Final = 600
"""Signs of a title, an idea, a comment, and of what the office says."""
MAX_COMMENTS: Final = 60
"""So many are shown with an idea; the oldest make room."""
MAX_SETTLED: Final = 5_000
SUPPORT_STEP: Final = 5
"""Support is told in steps of this: whoever compares two days does not learn that somebody came."""

IdeaStanding = Literal["open", "planned", "done", "declined"]
"""What the office makes of an idea: it is being looked at, it will come, it is there, it cannot be."""
Language = Annotated[str, msgspec.Meta(max_length=20)]


class Contribution(msgspec.Struct, frozen=True, kw_only=True):
    """The sealed payload of what somebody hands in: an idea, or support or a comment for one that shows."""

    survey: Slug
    """Of the collection of ideas."""
    lang: Language
    """In which it is written."""
    idea: UUID | None = None
    """Which idea it is about; None: it is one."""
    support: bool = False
    title: Annotated[str, msgspec.Meta(max_length=MAX_TITLE)] = ""
    text: Annotated[str, msgspec.Meta(max_length=MAX_TEXT)] = ""
    pad: str = ""
    """Spaces, as in `Answered`."""


class Comment(msgspec.Struct, frozen=True):
    """What somebody says to an idea."""

    id: UUID
    """Of the contribution."""
    text: Texts


class Idea(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An idea as everybody reads it. Its item id is the number of the contribution.

    Texts are in the language of whoever wrote them, and in those into which the office has carried them over.
    """

    survey: Slug
    rev: Count
    title: Texts
    text: Texts = {}
    shown_on: date
    standing: IdeaStanding = "open"
    says: Texts = {}
    """What the office says to it."""
    supports: Count = 0
    """At least so many support it, in steps of SUPPORT_STEP; 0: fewer than that."""
    comments: Annotated[tuple[Comment, ...], msgspec.Meta(max_length=MAX_COMMENTS)] = ()


class IdeaWord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a desk says of one idea, signed: how it shows from now on, and which contributions that takes care of."""

    survey: Slug
    idea: UUID
    rev: Annotated[int, msgspec.Meta(ge=1)]
    """One more than the word before it, whichever desk said that."""
    shown: Idea | None = None
    """None: nobody sees it, from now on."""
    settled: Annotated[tuple[UUID, ...], msgspec.Meta(max_length=MAX_SETTLED)] = ()


class SignedIdeaWord(msgspec.Struct, frozen=True):
    """A word's exact bytes and the desk key's detached signature over them."""

    word: msgspec.Raw
    sig: str


class WaitingContributions(msgspec.Struct, frozen=True):
    """The numbers of all contributions that no word has taken care of yet, in their order; of today's none."""

    ids: tuple[UUID, ...]


def idea_number(item_id: str) -> UUID | None:
    """The idea that an item is about; None where its id is no number."""
    try:
        return UUID(item_id)
    except ValueError:
        return None
