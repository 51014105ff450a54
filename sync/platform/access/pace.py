# SPDX-License-Identifier: EUPL-1.2
"""How fast somebody may ask: a token bucket's arithmetic, and a bucket without any store."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Pace:
    """`burst` calls at once, and one more every `seconds` seconds."""

    burst: int
    seconds: float

    def refilled(self, tokens: float, passed: float) -> float:
        """What a bucket holds after so many seconds; a clock that was set back takes nothing away."""
        return min(self.burst, tokens + max(0.0, passed) / self.seconds)

    def wait(self, tokens: float) -> float:
        """Seconds until the bucket holds a whole token; 0 where it does."""
        return max(0.0, (1 - tokens) * self.seconds)


class Throttle:
    """A bucket of one worker's, in memory: for what may be asked by anybody and guesses nothing."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._tokens = float(pace.burst)
        self._at: datetime | None = None

    def take(self, now: datetime) -> float:
        """Take one token; 0 where there was one, else the seconds until there is."""
        passed = 0.0 if self._at is None else (now - self._at).total_seconds()
        self._tokens, self._at = self._pace.refilled(self._tokens, passed), now
        wait = self._pace.wait(self._tokens)
        self._tokens -= 0 if wait else 1
        return wait


KIOSK_PACE = Pace(30, 2.0)
DISTRICT_PACE = Pace(300, 0.2)
"""For all kiosks of a district together: any number of copied cards guess no faster than ten kiosks."""
OPEN_PACE = Pace(120, 0.1)
"""For everybody together who asks a worker what is public: kiosks wait behind them for one answer at most."""
