# SPDX-License-Identifier: EUPL-1.2
"""Regular expressions of forms: whole-text matches that end in time, whatever the pattern is."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

import regex

SECONDS: Final = 0.1
"""How long one match may take; patterns of real forms take some microseconds."""
_COST: Final = 50_000
"""What a match that did not end in time takes from the budget: forty of them end the tap."""


@lru_cache(maxsize=256)
def compiled(pattern: str) -> "regex.Pattern[str] | None":
    """A pattern, or None where it is none; `\\w` and the like mean ASCII alone, as in Java and JavaScript."""
    try:
        return regex.compile(pattern, regex.ASCII)
    except (regex.error, RecursionError):
        return None


def full_match(pattern: str, text: str, spend: Callable[[int], None]) -> bool:
    """Whether all of the text fits (as JavaRosa's `regex()` has it); no pattern, or no end in time: it does not."""
    program = compiled(pattern)
    if program is None:
        return False
    try:
        return program.fullmatch(text, timeout=SECONDS) is not None
    except TimeoutError:
        spend(_COST)
        return False
