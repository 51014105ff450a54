# SPDX-License-Identifier: EUPL-1.2
"""Services for the tests: made up ones, and the district's own."""

from datetime import date
from typing import Any

from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.words import Words
from sync.contract.services import Fee, OpeningHours, Provision, Service, Weekday
from tests.resources import content

TODAY = date(2026, 11, 23)
GERMAN = Words("de", lambda context, source, comment, n: "")
"""Nothing is translated: every sentence is its source."""


def fee(cents: int = 3700, checked_on: date = TODAY, **more: Any) -> Fee:
    return Fee(cents=cents, source="Satzung", checked_on=checked_on, **more)


def provision(*places: str, **more: Any) -> Provision:
    return Provision(places=places, **more)


def service(*provisions: Provision, **more: Any) -> Service:
    given = {
        "name": {"de": "Fischereischein"},
        "about": {"de": "Zum Angeln."},
        "icon": "info",
        "situations": (),
    } | more
    return Service(provisions=provisions, **given)


def span(day: Weekday, opens: str, closes: str) -> OpeningHours:
    return OpeningHours(day, opens, closes)


def district() -> Catalogue:
    """What the district publishes."""
    situations = sorted(content.situations().items(), key=lambda pair: pair[1].position)
    return Catalogue(
        content.services(), content.offices(), tuple(situations), content.municipalities(), content.villages()
    )
