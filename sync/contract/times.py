# SPDX-License-Identifier: EUPL-1.2
"""Time as it travels: RFC 3339 in UTC, and the clock that every part is handed."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present moment as an aware datetime in UTC."""


def system_clock() -> datetime:
    """The machine's own clock."""
    return datetime.now(UTC)


def to_wire(moment: datetime) -> str:
    """Write an aware datetime as RFC 3339 in UTC with whole seconds, `2026-11-26T08:00:00Z`."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be written")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_wire(text: str) -> datetime:
    """Read an RFC 3339 time; raises ValueError where it has no zone or is no time."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"time without a zone: {text!r}")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"time out of range: {text!r}") from error
