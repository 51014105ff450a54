# SPDX-License-Identifier: EUPL-1.2
"""Which fees may be told today: none that has ended or not begun, and an old one only with its age."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sync.contract.services import Fee

MONTHS_FRESH = 12
"""After so many months what somebody has checked is told as old."""


@dataclass(frozen=True, slots=True)
class Fees:
    """What may be told of a service's price.

    Nothing told and nothing withheld: nobody knows the price. `withheld`: some fee is over or not in force yet, and
    what it was for has none in its place.
    """

    told: tuple[Fee, ...] = ()
    withheld: bool = False

    @property
    def known(self) -> bool:
        """Whether there is any fee to tell."""
        return bool(self.told)

    @property
    def free(self) -> bool:
        """Whether it costs nobody anything."""
        return self.known and not self.withheld and all(fee.cents == 0 for fee in self.told)

    @property
    def checked_on(self) -> date | None:
        """When the oldest of them was checked."""
        return min((fee.checked_on for fee in self.told), default=None)


def fees_on(fees: Sequence[Fee], today: date) -> Fees:
    """The fees that hold on a day, in the order in which they were published."""
    told = tuple(fee for fee in fees if holds(fee, today))
    instead = {_purpose(fee) for fee in told}
    return Fees(told, withheld=any(_purpose(fee) not in instead for fee in fees))


def holds(fee: Fee, today: date) -> bool:
    """Whether a fee is in force on a day; its first and its last day count."""
    begun = fee.valid_from is None or fee.valid_from <= today
    return begun and (fee.valid_until is None or today <= fee.valid_until)


def is_old(checked_on: date | None, today: date) -> bool:
    """Whether something was checked more than MONTHS_FRESH months ago, or never."""
    return checked_on is None or _months_later(checked_on, MONTHS_FRESH) < today


def oldest(dates: Iterable[date | None]) -> date | None:
    """The earliest of the days on which something was checked; None where one of them never was, or there is none."""
    found = list(dates)
    known = [day for day in found if day is not None]
    return min(known) if known and len(known) == len(found) else None


def _months_later(day: date, months: int) -> date:
    """The same day so many months later; the last of February stands for its 29th."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return date(day.year + years, month + 1, 28)


def _purpose(fee: Fee) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(fee.what.items()))
