# SPDX-License-Identifier: EUPL-1.2
"""The public holidays of the Saarland (Saarländisches Feiertagsgesetz, section 2)."""

from collections.abc import Iterable
from datetime import date

import holidays


def saarland_holidays(years: Iterable[int]) -> dict[date, str]:
    """Holidays by day with their German names, for these years."""
    return dict(holidays.country_holidays("DE", subdiv="SL", years=list(years), language="de").items())
