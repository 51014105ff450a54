# SPDX-License-Identifier: EUPL-1.2
"""The idle watch as plain rules: when to ask, how long the answer may take, when the visit is over."""

from dataclasses import dataclass
from enum import Enum

THINKING_SECONDS = 15


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
    allowance: float = 0.0
    """What the page before somebody's eyes needs to be read, where that is more than `idle_seconds`."""

    def touch(self, now: float) -> None:
        """Somebody is there."""
        self.touched = now
        self.allowance = 0.0

    def due(self, now: float) -> bool:
        """Whether it is time to ask, if the page needs no more time than others."""
        return now - self.touched >= self.idle_seconds

    def ask(self, now: float) -> None:
        """Begin the time for the answer now."""
        self.touched = now - self._patience()

    def state(self, now: float) -> Idle:
        """Whether to leave the resident in peace, to ask, or to end."""
        still = now - self.touched
        if still < self._patience():
            return Idle.BUSY
        return Idle.ASK if still < self._patience() + self.answer_seconds else Idle.OVER

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the visit ends by itself, at least 0."""
        return max(0, round(self.touched + self._patience() + self.answer_seconds - now))

    def _patience(self) -> float:
        return max(self.idle_seconds, self.allowance)


def reading_seconds(words: int) -> float:
    """How long slow readers need for a page: 100 words a minute, and a while to think about it."""
    return words * 60 / 100 + THINKING_SECONDS
