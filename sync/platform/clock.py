# SPDX-License-Identifier: EUPL-1.2
"""A clock that runs from a chosen moment: training and demo play in a fixed week."""

from datetime import datetime

from sync.contract.times import Clock


def clock_from(start: datetime, real: Clock) -> Clock:
    """A clock that says `start` now and goes on at the real clock's pace."""
    offset = start - real()
    return lambda: real() + offset
