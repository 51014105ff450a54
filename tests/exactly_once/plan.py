# SPDX-License-Identifier: EUPL-1.2
"""Which fault falls in which step, drawn from a seed; and what came of it."""

import random

import msgspec

FAULTS = {
    "cut-before": 16,
    "cut-after": 16,
    "cut-half": 10,
    "kiosk-confirming": 12,
    "kiosk-before": 6,
    "kiosk-during": 8,
    "kiosk-after": 8,
    "kiosk-recording": 10,
    "platform-before": 2,
    "platform-during": 4,
    "platform-after": 3,
    "replay": 2,
    "clone": 2,
    "kiosk-backup": 2,
    "platform-backup": 1,
}
"""Name to weight. `before`, `during` and `after` mean the platform's commit, as the gate between both sees it."""
BASKETS = 4
STEP_NUMBERS = 1000
"""Numbers that one step may give to its cases."""


class Plan(msgspec.Struct, frozen=True):
    """One step before it is taken."""

    number: int
    fault: str
    after: float
    """Seconds by which a kill falls behind its occasion."""
    choice: int
    """What else has to be drawn in this step begins from here."""


class Result(msgspec.Struct, frozen=True):
    """One step and what came of it."""

    plan: Plan
    hit: bool
    """The fault found its occasion; only those count."""
    confirmed: list[str]
    """Case ids that were said after their commit."""
    gone: dict[str, str]
    """Case id to hash of the envelope, of delivered cases whose disk was then given up."""

    def line(self, of: int) -> str:
        """The step in one line."""
        hit = "hit " if self.hit else "miss"
        return f"step {self.plan.number:5d}/{of}  {self.plan.fault:16s}  {hit}  confirmed {len(self.confirmed)}"


def draw(seed: int, number: int) -> Plan:
    """The same step for the same seed and number, wherever a run is taken up again."""
    source = random.Random(f"{seed}/{number}")
    fault = source.choices([*FAULTS], [*FAULTS.values()])[0]
    return Plan(number, fault, source.random() ** 2 * 0.06, source.randrange(1 << 30))
