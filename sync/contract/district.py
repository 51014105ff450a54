# SPDX-License-Identifier: EUPL-1.2
"""The three levels of place, and what the notice board shows."""

import msgspec

from sync.contract.cases import Moment, ShortText
from sync.contract.feed import Slug
from sync.contract.ordering import Texts

KIND_MUNICIPALITY = "municipality"
KIND_VILLAGE = "village"
KIND_BOARD = "board-notice"


class Municipality(msgspec.Struct, frozen=True, omit_defaults=True):
    """A Gemeinde; its item id is the AGS (eight digits)."""

    name: ShortText
    postcode: ShortText = ""
    town_hall: ShortText = ""
    phone: ShortText = ""


class Village(msgspec.Struct, frozen=True, omit_defaults=True):
    """An Ortsteil; item id `<AGS>/<slug>`."""

    name: ShortText
    municipality: Slug
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    population_year: int | None = None
    streets: tuple[ShortText, ...] = ()
    """Names of its streets; empty: nobody has entered them."""
    stops: tuple[ShortText, ...] = ()
    """Names of its stops, without the village's."""


class BoardNotice(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something for the village's notice board (Schaukasten); shown while the item is valid."""

    title: Texts
    text: Texts
    icon: Slug
    villages: tuple[Slug, ...] = ()
    """Empty: everywhere in the scope."""
    starts_at: Moment | None = None
