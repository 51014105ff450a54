# SPDX-License-Identifier: EUPL-1.2
"""What a file of `resources/` says of an offer: its weekly hours, from which planning makes its times."""

from datetime import date, time
from typing import Final, get_args

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Slug
from sync.contract.ordering import Texts
from sync.contract.services import Weekday
from sync.platform.ecosystems.services.appointments.weekly import Weekly, WeeklyError, check

_WEEKDAYS: Final[tuple[str, ...]] = get_args(Weekday)


class WeeklyHours(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule as it is stored, and as a file of `resources/` holds it."""

    weekday: Weekday
    opens: str
    closes: str
    minutes: int
    places: int = 1
    first: str = ""
    last: str = ""

    def rule(self) -> Weekly:
        """The rule itself; raises WeeklyError for what is none."""
        try:
            rule = Weekly(
                _WEEKDAYS.index(self.weekday) + 1, time.fromisoformat(self.opens), time.fromisoformat(self.closes),
                self.minutes, self.places, _day(self.first), _day(self.last),
            )  # fmt: skip
        except ValueError as error:
            raise WeeklyError(f"Das ist keine Sprechzeit: {error}") from error
        check(rule)
        return rule


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


class OfferRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of `appointment-offers.json`: the offer without its times, which planning makes."""

    title: Texts
    office: Slug
    places: tuple[Slug, ...]
    where: ShortText
    about: Texts = {}
    bring: tuple[Texts, ...] = ()
    services: tuple[Slug, ...] = ()
    hours: tuple[WeeklyHours, ...]
    without: tuple[date, ...] = ()
    weeks_ahead: int = 2
    closes_hours: int = 2
    answer_days: int = 2
    lent: bool = True
    example: bool = False
    source: ShortText = ""
    checked_on: date | None = None
