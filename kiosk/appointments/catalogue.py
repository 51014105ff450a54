# SPDX-License-Identifier: EUPL-1.2
"""The offers that are here, and what this kiosk knows of their places; read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.appointments.rules import Stocks, serves
from kiosk.formats import sort_key
from sync.allotments.holding import Uptime
from sync.contract.appointments import KIND_OFFER, AppointmentOffer
from sync.replica.allotments import promisable, sold_out
from sync.replica.content import read_all
from sync.replica.database import Database


@dataclass(frozen=True)
class Offers:
    """Everything that can be booked."""

    known: Mapping[str, AppointmentOffer] = field(default_factory=dict)
    stocks: Stocks = field(default_factory=Stocks)

    def serving(self, ags: str, service: str = "") -> list[str]:
        """Ids of the offers for a municipality, by name; only those for a service where one is given."""
        found = [
            key
            for key, offer in self.known.items()
            if serves(offer, ags) and (not service or service in offer.services)
        ]
        return sorted(found, key=lambda key: sort_key(self.known[key].title["de"], "de"))


def read_offers(db: Database, now: datetime, uptime: Uptime | None) -> Offers:
    """Read the offers that are valid now."""
    offers = dict(read_all(db, KIND_OFFER, AppointmentOffer, now))
    return Offers(offers, Stocks(promisable(db, uptime), sold_out(db)))
