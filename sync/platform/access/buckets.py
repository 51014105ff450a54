# SPDX-License-Identifier: EUPL-1.2
"""A token bucket per caller, in memory: a restart forgives, which is enough against guessing codes."""

import threading
from dataclasses import dataclass
from datetime import datetime


@dataclass
class _Bucket:
    tokens: float
    at: datetime


class TokenBuckets:
    """Allows `burst` calls at once and one more every `seconds_per_token` seconds, for each caller."""

    def __init__(self, burst: int, seconds_per_token: float) -> None:
        self._burst = burst
        self._pace = seconds_per_token
        self._buckets: dict[str, _Bucket] = {}
        self._lock = threading.Lock()

    def take(self, caller: str, now: datetime) -> float:
        """Take one token; 0 where there was one, else the seconds until there is."""
        with self._lock:
            bucket = self._buckets.setdefault(caller, _Bucket(self._burst, now))
            passed = max(0.0, (now - bucket.at).total_seconds())
            bucket.tokens = min(self._burst, bucket.tokens + passed / self._pace)
            bucket.at = max(now, bucket.at)
            if bucket.tokens < 1:
                return (1 - bucket.tokens) * self._pace
            bucket.tokens -= 1
            return 0.0
