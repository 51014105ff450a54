# SPDX-License-Identifier: EUPL-1.2
"""Answers between the screen and the form: what is typed, and how it is said."""

import re
from collections.abc import Sequence
from datetime import date

from kiosk.formats import full_date, listed, number, wall_time
from kiosk.languages import Language
from sync.forms.filling import Choice
from sync.forms.interview import Said, StepKind

_DIGITS = re.compile(r"[0-9]+(?:[,.][0-9]*)?\Z", re.ASCII)
MOST_SHOWN = 100
"""Signs of an answer in a row."""
_CLOCK = re.compile(r"\d\d:\d\d", re.ASCII)


def typed(kind: StepKind, text: str) -> str:
    """What was typed as the form stores it: a decimal comma becomes a point, spaces at the ends go."""
    stripped = text.strip()
    if kind == "decimal" and _DIGITS.match(stripped):
        return stripped.replace(",", ".")
    return stripped


def shown(kind: StepKind, stored: str, lang: Language) -> str:
    """A stored value as a page says it: a day with its month's name, a decimal comma."""
    if kind == "date":
        return _day(stored, lang)
    if kind == "time" and _CLOCK.match(stored):
        return wall_time(stored[:5], lang)
    return number(stored, lang) if kind in ("decimal", "rating") else stored


def said(one: Said, lang: Language) -> str:
    """An answer in words: several choices as a list, what was confirmed as a mark."""
    if one.step.kind == "confirm":
        return "✓"
    if len(one.values) > 1:
        return listed(one.values, lang)
    return shown(one.step.kind, one.values[0], lang) if one.values else ""


def shortened(text: str, most: int = MOST_SHOWN) -> str:
    """An answer for a row that is read back: what is longer stands in full on its own page and on paper."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(' ,.;:')} …"


def _day(stored: str, lang: Language) -> str:
    try:
        return full_date(date.fromisoformat(stored[:10]), lang)
    except ValueError:
        return stored


def toggled(chosen: Sequence[str], value: str) -> list[str]:
    """Several choices after a tap on one, in the order in which they were tapped."""
    return [one for one in chosen if one != value] if value in chosen else [*chosen, value]


def in_form_order(chosen: Sequence[str], choices: Sequence[Choice]) -> list[str]:
    """Choices in the order in which the form offers them."""
    wanted = set(chosen)
    return [choice.value for choice in choices if choice.value in wanted]
