# SPDX-License-Identifier: EUPL-1.2
"""What the trustee's own people may do, and where each of them begins. No Django here."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal, get_args

Role = Literal["operator", "editor", "publisher", "clerk"]
"""Approves devices and the keys of offices' own systems; drafts purposes and notices; puts them in force and suspends
them; enters paper forms."""

ROLES: Final[tuple[Role, ...]] = get_args(Role)


@dataclass(frozen=True)
class Area:
    """One part of the pages: its address, its name, and the roles that open it."""

    path: str
    name: str
    roles: frozenset[Role]


AREAS: Final = (
    Area("/freigabe", "Geräte", frozenset({"operator"})),
    Area("/zwecke", "Zwecke", frozenset({"editor", "publisher"})),
    Area("/umfragen", "Umfragen", frozenset({"publisher"})),
    Area("/zustellpunkte", "Zustellpunkte", frozenset({"operator"})),
    Area("/widerruf", "Widerruf", frozenset({"clerk"})),
    Area("/auskunft", "Auskunft", frozenset({"clerk"})),
)


def areas_of(roles: Collection[Role]) -> list[Area]:
    """The parts that somebody with these roles sees; the first is where they begin."""
    return [area for area in AREAS if area.roles & set(roles)]
