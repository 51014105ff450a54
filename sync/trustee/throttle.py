# SPDX-License-Identifier: EUPL-1.2
"""Counts refused tries per sender, so that codes cannot be guessed. Addresses live in memory alone."""

from collections import OrderedDict, deque
from datetime import datetime, timedelta
from threading import Lock


class Throttle:
    """At most `limit` refused tries per sender and `ceiling` of all senders within `window`."""

    def __init__(
        self,
        *,
        limit: int = 20,
        ceiling: int = 1000,
        window: timedelta = timedelta(minutes=10),
        max_senders: int = 4096,
    ) -> None:
        self._limit = limit
        self._ceiling = ceiling
        self._window = window
        self._max_senders = max_senders
        self._tries: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._all: deque[datetime] = deque()
        self._lock = Lock()

    def admit(self, sender: str, now: datetime) -> int:
        """Count a try and return 0, or return the seconds until this sender may try again.

        A try is counted before it is judged, so that parallel ones cannot slip through; `forgive` takes a
        good one back. The sender that tried longest ago is forgotten when there are too many.
        """
        since = now - self._window
        with self._lock:
            tries = self._tries.setdefault(sender, deque())
            self._tries.move_to_end(sender)
            if len(self._tries) > self._max_senders:
                self._tries.popitem(last=False)
            _forget(tries, since)
            _forget(self._all, since)
            full = [
                queue[0] for queue, most in ((tries, self._limit), (self._all, self._ceiling)) if len(queue) >= most
            ]
            if not full:
                tries.append(now)
                self._all.append(now)
                return 0
        return int((max(full) + self._window - now).total_seconds()) + 1

    def forgive(self, sender: str, now: datetime) -> None:
        """Take back a try that `admit` counted at this moment: it was a good one."""
        with self._lock:
            for queue in (self._tries.get(sender, deque()), self._all):
                if now in queue:
                    queue.remove(now)


def _forget(tries: deque[datetime], until: datetime) -> None:
    while tries and tries[0] <= until:
        tries.popleft()
