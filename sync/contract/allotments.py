# SPDX-License-Identifier: EUPL-1.2
"""Allotments: what a kiosk may promise while offline, renewed by `POST /v1/allotments/renew`."""

from typing import Annotated
from uuid import UUID

import msgspec

from sync.contract.cases import Moment
from sync.contract.feed import Count, Slug

MAX_STOCKS = 500
"""Stocks in one renewal."""
Units = Annotated[int, msgspec.Meta(ge=1, le=1000)]


class AllotmentReport(msgspec.Struct, frozen=True):
    """A kiosk's word: `granted` as it has it, less what it gave back, and how much of that it promised."""

    allotment: UUID
    stock: Slug
    epoch: Count
    granted: Count
    used: Count


class RenewRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """A kiosk keeps a request until it is answered, and sends the very same one again."""

    request: UUID
    turn: Count
    """Of the last answer; a copied or restored kiosk comes with an old one and is refused (409)."""
    database: UUID
    """The epoch of the kiosk's database, as in its envelopes."""
    incarnation: Count
    """Which start of the kiosk speaks."""
    boot: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    """In which boot of its machine; another one than before may be that of a copy."""
    reports: Annotated[tuple[AllotmentReport, ...], msgspec.Meta(max_length=MAX_STOCKS)] = ()
    needs: Annotated[dict[Slug, Units], msgspec.Meta(max_length=MAX_STOCKS)] = {}
    """Units per stock for which a resident waits now."""


class Grant(msgspec.Struct, frozen=True, omit_defaults=True):
    """One allotment as it stands; `quantity` counts all that was granted under its epoch, less what went back."""

    allotment: UUID
    stock: Slug
    epoch: Count
    quantity: Count
    not_after: Moment
    keep: Count | None = None
    """Recalled: free units over this one are to be given back with the next request."""
    left: Count = 0
    """Units in the pool just now."""
    full: bool = False
    """Every unit is promised: none will come by a recall either."""


class RenewResponse(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a kiosk holds from now on; its old terms end with the moment in which it sent the request."""

    turn: Count
    now: Moment
    grants: tuple[Grant, ...] = ()
    fenced: tuple[UUID, ...] = ()
    """Allotments that are no more: nothing more is promised from them."""
