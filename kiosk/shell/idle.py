# SPDX-License-Identifier: EUPL-1.2
"""The idle watch as plain rules: when to ask, how long the answer may take, when the visit is over."""

from dataclasses import dataclass
from enum import Enum


class Idle(Enum):
    BUSY = "busy"
    ASK = "ask"
    OVER = "over"


@dataclass
class IdleWatch:
    """Counts on a monotonic clock that is handed in with every call, in seconds."""

    idle_seconds: float
    answer_seconds: float
    touched: float = 0.0

    def touch(self, now: float) -> None:
        """Somebody is there."""
        self.touched = now

    def ask(self, now: float) -> None:
        """Begin the time for the answer now."""
        self.touched = now - self.idle_seconds

    def state(self, now: float) -> Idle:
        """Whether to leave the resident in peace, to ask, or to end."""
        still = now - self.touched
        if still < self.idle_seconds:
            return Idle.BUSY
        return Idle.ASK if still < self.idle_seconds + self.answer_seconds else Idle.OVER

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the visit ends by itself, at least 0."""
        return max(0, round(self.touched + self.idle_seconds + self.answer_seconds - now))
