# SPDX-License-Identifier: EUPL-1.2
"""Papers of councils on the wire: what is to be decided, who consults it when, and what became of it.

Nobody votes at a kiosk. Where a paper names a survey, people can say what they think of it; what comes in is read by
whoever asks (`sync.contract.surveys`), and the council decides.
"""

from datetime import date
from typing import Annotated, Final, Literal

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Slug
from sync.contract.services import TimeOfDay

KIND_COUNCIL_PAPER: Final = "council-paper"
MAX_STATIONS: Final = 12
MAX_ATTACHMENTS: Final = 12
MAX_LANGUAGES: Final = 12

Level = Literal["municipality", "village", "district"]
"""Whose council decides: a Gemeinderat or Stadtrat, an Ortsrat, or the Kreistag."""
OutcomeKind = Literal["decided", "refused", "postponed", "withdrawn"]
Ags = Annotated[str, msgspec.Meta(pattern=r"^(?:\d{8})?$(?!\n)")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Link = Annotated[str, msgspec.Meta(pattern=r"^(?:https?://[^\s<>\"\\]+)?$(?!\n)", max_length=500)]
Heading = Annotated[
    dict[str, Annotated[str, msgspec.Meta(min_length=1, max_length=80)]], msgspec.Meta(max_length=MAX_LANGUAGES)
]
"""A text by language, as `ordering.Texts`, and short enough for the largest words on the smallest screen."""
Sentences = Annotated[
    dict[str, Annotated[str, msgspec.Meta(min_length=1, max_length=600)]], msgspec.Meta(max_length=MAX_LANGUAGES)
]
Paragraphs = Annotated[
    dict[str, Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]], msgspec.Meta(max_length=MAX_LANGUAGES)
]


class Station(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One consultation of a paper."""

    body: Name
    """Which council or committee: `Ausschuss für Bauen`."""
    on: date | None = None
    """None: not known yet."""
    starts: TimeOfDay | None = None
    where: ShortText = ""
    public: bool | None = None
    """Whether everybody may listen; None: unknown."""
    decides: bool = False
    """Here it is decided; elsewhere it is only spoken of."""
    cancelled: bool = False
    """The meeting does not take place."""
    result: Sentences = {}
    """What came out here; empty: nobody has published anything."""


class Attachment(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something that belongs to a paper: where it can be read, and its text where that is short."""

    title: Name
    url: Link = ""
    text: Annotated[str, msgspec.Meta(max_length=2000)] = ""


class Outcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the council made of a paper. It stands here only once somebody has published it."""

    kind: OutcomeKind
    on: date
    says: Sentences = {}
    """In words."""


class CouncilPaper(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paper; `title` and `about` are plain words that staff have written."""

    level: Level
    council: Name
    """Who decides: `Stadtrat St. Wendel`."""
    municipality: Ags = ""
    """AGS; empty: the whole district, as with the Kreistag."""
    title: Heading
    about: Paragraphs
    """What it is about, for everybody."""
    proposal: Paragraphs
    """The wording of what shall be decided."""
    costs: Sentences = {}
    """Empty: unknown."""
    reference: ShortText = ""
    """The number by which the council calls it."""
    stations: Annotated[tuple[Station, ...], msgspec.Meta(max_length=MAX_STATIONS)] = ()
    """In their order."""
    attachments: Annotated[tuple[Attachment, ...], msgspec.Meta(max_length=MAX_ATTACHMENTS)] = ()
    survey: Slug | None = None
    """Item id of the survey that asks what people think of it."""
    outcome: Outcome | None = None
    source: ShortText
    """Where it was taken from."""
    source_url: Link = ""
    taken_on: date
    """When somebody compared it with the source."""
    example: bool = False
    """Made up; shown as an example."""


def decides_on(paper: CouncilPaper) -> date | None:
    """The day on which it is decided, as far as it is known."""
    days = [one.on for one in paper.stations if one.decides and not one.cancelled and one.on is not None]
    return max(days, default=None)
