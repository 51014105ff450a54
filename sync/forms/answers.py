# SPDX-License-Identifier: EUPL-1.2
"""How an answer of each type is written in the instance (XML Schema, as ODK uses it)."""

import re
from datetime import date
from typing import Final

from sync.forms.expressions.values import date_of

_WHOLE: Final = re.compile(r"-?\d{1,18}\Z", re.ASCII)
_DECIMAL: Final = re.compile(r"-?(?:\d{1,18}(?:\.\d{0,18})?|\.\d{1,18})\Z", re.ASCII)
_TIME: Final = re.compile(
    r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?\Z", re.ASCII
)
_WHOLE_TYPES: Final = frozenset({"int", "integer", "long", "short", "byte"})
_DECIMAL_TYPES: Final = frozenset({"decimal", "float", "double"})


def canonical(kind: str, text: str) -> str | None:
    """An answer as it is stored; None where it is none of the type. Nothing is an answer of every type.

    Whole numbers lose what stands behind the point (as JavaRosa casts), decimal ones what says nothing.
    """
    if text == "":
        return ""
    if kind in _WHOLE_TYPES:
        stripped = text.strip()
        if _WHOLE.match(stripped):
            return str(int(stripped))
        return str(int(float(stripped))) if _DECIMAL.match(stripped) else None
    if kind in _DECIMAL_TYPES:
        stripped = text.strip()
        return _decimal(stripped) if _DECIMAL.match(stripped) else None
    if kind == "date":
        day = date_of(text)
        return day.isoformat() if isinstance(day, date) else None
    if kind == "time":
        return text.strip() if _TIME.match(text.strip()) else None
    if kind == "dateTime":
        return text.strip() if date_of(text) is not None else None
    if kind in ("select", "selectMulti"):
        return " ".join(text.split())
    return text


def _decimal(text: str) -> str:
    negative, digits = text.startswith("-"), text.lstrip("-")
    whole, _, fraction = digits.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    number = f"{whole}.{fraction}" if fraction else whole
    return f"-{number}" if negative and number != "0" else number
