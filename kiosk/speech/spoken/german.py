# SPDX-License-Identifier: EUPL-1.2
"""How a German speaker says what stands on the screen. Leichte Sprache is said by the same rules.

The order of the rules is the order of trust: what has a shape of its own (phones, codes, days, times, prices) comes
before what is only a number with something after it, and abbreviations before single signs.
"""

from kiosk.speech.spoken.german_days import DAY_RULES, TIME_RULES
from kiosk.speech.spoken.german_measures import MEASURE_RULES, NUMBER_RULES, PRICE_RULES
from kiosk.speech.spoken.german_order import ORDINAL_RULES, is_ordinal
from kiosk.speech.spoken.german_short import LABELLED_RULES, POSTAL_RULES, SHORT_RULES
from kiosk.speech.spoken.german_tongue import TONGUE
from kiosk.speech.spoken.german_words import (
    ABBREVIATIONS,
    BEFORE_NUMBERS,
    POINTED_UNITS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from kiosk.speech.spoken.scanner import Scanner
from kiosk.speech.spoken.sentence_ends import Points, words_with_points
from kiosk.speech.spoken.tongue import contact_rules, digit_rules, sign_rules

__all__ = ["POINTS", "SCANNER", "TONGUE"]

SCANNER = Scanner(
    [
        *LABELLED_RULES,
        *contact_rules(TONGUE),
        *POSTAL_RULES,
        *DAY_RULES,
        *TIME_RULES,
        *PRICE_RULES,
        *MEASURE_RULES,
        *ORDINAL_RULES,
        *NUMBER_RULES,
        *digit_rules(TONGUE),
        *SHORT_RULES,
        *sign_rules(TONGUE),
    ]
)
POINTS = Points(
    abbreviations=words_with_points(ABBREVIATIONS)
    | frozenset((*SHORT_MONTHS, *SHORT_WEEKDAYS, *POINTED_UNITS, "St", "geb", "min")),
    may_end=frozenset(("usw", "etc", "Str", *BEFORE_NUMBERS)),
    is_ordinal=is_ordinal,
)
