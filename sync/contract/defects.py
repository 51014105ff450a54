# SPDX-License-Identifier: EUPL-1.2
"""Defects on the wire, as everybody may see them: what can be reported, and what an office has released of it.

The report itself is sealed to its office like an application (`DefectReport`); nothing of it is public by itself.
"""

from datetime import date
from hashlib import sha256
from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Slug
from sync.contract.ordering import Texts

KIND_CATEGORY = "defect-category"
KIND_DEFECT = "defect"

MAX_PUBLIC_WORDS: Final = 300
"""Signs of what an office says to everybody about one defect."""
MAX_PLACE: Final = 80
_ALPHABET: Final = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 in small letters: no i, l, o, u."""
_ID_SIGNS: Final = 8

PlaceKind = Literal["street", "stop", "field-path", "other"]
DefectState = Literal["open", "in-work", "done", "not-ours"]
"""`not-ours`: somebody else has to see to it; the office's words say who."""
PublicWords = Annotated[str, msgspec.Meta(max_length=MAX_PUBLIC_WORDS)]
DefectId = Annotated[str, msgspec.Meta(pattern=r"^[0-9abcdefghjkmnpqrstvwxyz]{8}$(?!\n)")]


class Responsible(msgspec.Struct, frozen=True):
    """Who sees to a kind of defect in a part of the district; places as in `Provision`."""

    places: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1)]
    office: Slug
    """Item id of the office."""


class DefectCategory(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A kind of defect; its item id is the service code of Open311."""

    name: Texts
    about: Texts = {}
    """What belongs to it: `Schlagloch, Riss, lose Platte`."""
    icon: Slug
    position: int
    danger: Texts = {}
    """By what people see that it cannot wait: `ein Kabel hängt herab`. Empty: nothing of it is dangerous."""
    responsible: tuple[Responsible, ...] = ()


class DefectPlace(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where in a village it is: the name of a street or a stop, the number of a field path, or words."""

    kind: PlaceKind
    name: Annotated[str, msgspec.Meta(max_length=MAX_PLACE)] = ""
    """Empty: nobody says it more exactly."""


class Release(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an office shows everybody of one report. It travels in the clear, signed with the answer it belongs to."""

    category: Slug
    village: Slug
    """Item id of the village, `10046117/remmesweiler`."""
    place: DefectPlace
    state: DefectState
    opened_on: date
    """The day on which it was reported here; no hour, which could tell who stood at the kiosk."""
    says: PublicWords = ""
    """The office's own words, in German."""
    shown: bool = True
    """False: not to be shown any more."""


class Defect(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A defect that everybody may see; its item id is its number."""

    category: Slug
    village: Slug
    place: DefectPlace
    state: DefectState
    opened_on: date
    changed_on: date
    """The day on which its state, place or words changed last."""
    office: ShortText
    """Who sees to it: an office's recipient."""
    says: Texts = {}


def defect_id(case_id: UUID) -> str:
    """The public number of a report: tells nothing of the case, and desk, kiosk and platform each work it out."""
    return number_from(b"defect\0" + case_id.bytes)


def number_from(origin: bytes) -> str:
    """The public number of what is told apart by these bytes."""
    digits = int.from_bytes(sha256(origin).digest()[:5], "big")
    return "".join(_ALPHABET[digits >> 5 * place & 31] for place in reversed(range(_ID_SIGNS)))


def spoken_number(number: str) -> str:
    """A number as people read it: `7K4M-2Q9X`."""
    return f"{number[:4]}-{number[4:]}".upper()
