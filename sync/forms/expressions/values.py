# SPDX-License-Identifier: EUPL-1.2
"""The four kinds of value of XPath 1.0 and how one becomes another (section 4), with ODK's dates as numbers.

ODK adds one rule: a text that is a date or a moment in ISO 8601 counts as the days since 1970-01-01, so that dates
can be compared and counted with.
"""

import math
import operator
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final

from sync.forms.tree import Node

Value = str | float | bool | list[Node]

_NUMBER: Final = re.compile(r"[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?[ \t\r\n]*\Z", re.ASCII)
_DATE: Final = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6})\d*)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?\Z", re.ASCII
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY: Final = date(1970, 1, 1)
_DAY: Final = 86_400.0
NAN: Final = math.nan


def text_of(value: Value) -> str:
    """As `string()`."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return text_of_number(value)
    return value[0].value() if value else ""


def text_of_number(number: float) -> str:
    """A number without exponent, whole ones without a point."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < 1e17:
        return str(int(number))
    shortest = repr(number)
    if "e" not in shortest:
        return shortest
    mantissa, exponent = shortest.split("e")
    digits = max(0, len(mantissa.partition(".")[2]) - int(exponent))
    return f"{number:.{digits}f}"


def truth_of(value: Value) -> bool:
    """As `boolean()`."""
    if isinstance(value, float):
        return not (value == 0 or math.isnan(value))
    if isinstance(value, list):
        return any(node.relevant for node in value)
    return bool(value)


def number_of(value: Value, zone: tzinfo) -> float:
    """As `number()`; a date counts as days since 1970-01-01, a moment with its part of the day."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    text = value if isinstance(value, str) else text_of(value)
    if _NUMBER.match(text):
        return float(text)
    day = date_of(text)
    if day is None:
        return NAN
    if "T" not in text:
        # Days of the calendar: the difference of two is whole, also over a night in which the clocks change.
        return float((day - _FIRST_DAY).days)
    moment = moment_of(text, zone)
    return NAN if moment is None else days_of(moment)


def moment_of(text: str, zone: tzinfo) -> datetime | None:
    """A date (its first moment in `zone`) or a moment in ISO 8601; None where the text is neither."""
    match = _DATE.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    try:
        return datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0),
            int((fraction or "0").ljust(6, "0")), zone if offset is None else _offset(offset),
        )  # fmt: skip
    except ValueError:
        return None


def _offset(offset: str) -> tzinfo:
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "").ljust(4, "0")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(ahead if offset[0] == "+" else -ahead)


def days_of(moment: datetime) -> float:
    """Days since 1970-01-01T00:00Z."""
    return (moment - _EPOCH).total_seconds() / _DAY


def moment_of_days(days: float, zone: tzinfo) -> datetime | None:
    """The moment so many days after 1970-01-01T00:00Z; None beyond the years 1 to 9999."""
    if math.isnan(days) or math.isinf(days):
        return None
    try:
        return (_EPOCH + timedelta(days=days)).astimezone(zone)
    except OverflowError:
        return None


def date_of(text: str) -> date | None:
    """A calendar day in ISO 8601, the day of a moment as it is written there."""
    match = _DATE.match(text.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


_ORDER: Final[dict[str, Callable[[float, float], bool]]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def compare(sign: str, left: Value, right: Value, zone: tzinfo) -> bool:
    """Section 3.4: of nodes it is enough that one fits; order compares numbers, equality what both are."""
    if isinstance(left, list) or isinstance(right, list):
        return _compare_nodes(sign, left, right, zone)
    return _compare_single(sign, left, right, zone)


def _compare_single(sign: str, left: str | float | bool, right: str | float | bool, zone: tzinfo) -> bool:
    if sign in ("=", "!="):
        if isinstance(left, bool) or isinstance(right, bool):
            return (truth_of(left) == truth_of(right)) == (sign == "=")
        if isinstance(left, str) and isinstance(right, str):
            return (left == right) == (sign == "=")
    return _ORDER[sign](number_of(left, zone), number_of(right, zone))


def _compare_nodes(sign: str, left: Value, right: Value, zone: tzinfo) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return _compare_single(sign, truth_of(left), truth_of(right), zone)
    if isinstance(left, list) and len(left) == 1 and not isinstance(right, list):
        return _compare_single(sign, left[0].value(), right, zone)
    lefts = [node.value() for node in left] if isinstance(left, list) else [left]
    rights = [node.value() for node in right] if isinstance(right, list) else [right]
    if sign == "=" and isinstance(left, list) and isinstance(right, list):
        return not set(map(str, lefts)).isdisjoint(map(str, rights))
    return any(_compare_single(sign, one, other, zone) for one in lefts for other in rights)
