# SPDX-License-Identifier: EUPL-1.2
"""How long a confirmed wish can be undone. Plain rules."""

from datetime import datetime, timedelta
from typing import Final

UNDO_WINDOW: Final = timedelta(seconds=30)
UNDO_LIMIT: Final = timedelta(minutes=5)
"""Nothing waits longer than this on its kiosk for whoever keeps reading."""


def undo_until(confirmed_at: datetime, attended_at: datetime) -> datetime:
    """When the time for undo ends: 30 s after the resident's last act, or after the page was read out.

    So the time can be extended as often as wished (WCAG 2.2, 2.2.1), but by no more than five minutes.
    """
    return min(max(confirmed_at, attended_at) + UNDO_WINDOW, confirmed_at + UNDO_LIMIT)


def may_undo(confirmed_at: datetime, until: datetime, now: datetime, *, finished: bool) -> bool:
    """Whether a confirmed wish can still be undone: before `until`, but not after `Fertig`.

    A clock that was set back does not open the window again.
    """
    return not finished and confirmed_at <= now < until
