# SPDX-License-Identifier: EUPL-1.2
"""What German numbers, days, hours and units look like in writing."""

from kiosk.speech.spoken.german_words import (
    ALWAYS_POINTED_UNITS,
    MONTHS,
    POINTED_UNITS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from kiosk.speech.spoken.scanner import choice

START = r"(?<![\w.,])"
DASH = r" ?[–—-] ?"
NUMBER = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?)(?![0-9])"
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
MONTH = rf"(?:{choice(MONTHS)}(?!\w)|{choice(tuple(SHORT_MONTHS))}(?:\.|(?!\w)))"
HOUR = r"(?:2[0-4]|[01]?[0-9])"
CLOCK = rf"{HOUR}(?:[:.][0-5][0-9])?"
WEEKDAY = choice((*SHORT_WEEKDAYS, *WEEKDAYS))
_POINTED = choice(POINTED_UNITS)
UNIT = rf"(?:{_POINTED}\.|{choice([unit for unit in UNITS if unit not in ALWAYS_POINTED_UNITS])}(?![\w²³]))"
