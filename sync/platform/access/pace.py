# SPDX-License-Identifier: EUPL-1.2
"""How fast somebody may ask: a token bucket's arithmetic, without any store."""

from dataclasses import dataclass


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


KIOSK_PACE = Pace(30, 2.0)
DISTRICT_PACE = Pace(300, 0.2)
"""For all kiosks of a district together: any number of copied cards guess no faster than ten kiosks."""
