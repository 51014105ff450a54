# SPDX-License-Identifier: EUPL-1.2
"""Which process is killed when, drawn from a seed; and what was seen of it."""

import random

import msgspec

ROLES = {"visit": 28, "kiosk": 26, "engine": 14, "supervisor": 12, "platform": 8, "trustee": 6, "spare": 6}
"""Whom it hits, and how often; `kiosk` is the whole group, as in a power cut; `spare` the visit that waits."""
PHASES = {"shopping": 12, "confirming": 44, "confirmed": 18, "finishing": 18, "undoing": 8}
SECONDS = {"shopping": 1.2, "confirming": 0.35, "confirmed": 0.8, "finishing": 2.5, "undoing": 0.3}
"""How long after the beginning of a phase the kill falls at the latest."""
FATAL = ("visit", "kiosk", "supervisor")
"""Who takes the resident's window along."""


class Plan(msgspec.Struct, frozen=True):
    """One kill before it falls."""

    number: int
    role: str
    phase: str
    after: float
    """Seconds from the beginning of the phase."""
    offline: bool
    """The line is cut during this visit."""
    prints: bool
    """Whoever is told of the stored order says `that was me`."""


class Result(msgspec.Struct, frozen=True):
    """One kill and what came of it."""

    plan: Plan
    pages: list[str]
    """The last pages seen before the kill."""
    code: str
    """What the page Confirmed showed as code; empty where it was not read."""
    committed: list[str]
    """Case ids that this visit left in the file, taken back or not."""
    next_page: str
    """What stood on the screen after a kill that took the window along."""
    faults: list[str]
    """`lost`, `doubled`, `unannounced`, each with its reason."""

    def line(self, of: int) -> str:
        """The kill in one line."""
        plan = self.plan
        words = [
            f"kill {plan.number:4d}/{of}", f"{plan.role:10s}", f"{plan.phase:10s} +{1000 * plan.after:4.0f} ms",
            "line cut" if plan.offline else "line up ", f"on {self.pages[-1] if self.pages else '-':14s}",
            f"committed {len(self.committed)}", f"then {self.next_page or '-':12s}", "; ".join(self.faults) or "ok",
        ]  # fmt: skip
        return "  ".join(words)


def draw(seed: int, number: int) -> Plan:
    """The same kill for the same seed and number, wherever a run is taken up again."""
    source = random.Random(f"{seed}/{number}")
    phase = source.choices([*PHASES], [*PHASES.values()])[0]
    return Plan(
        number,
        source.choices([*ROLES], [*ROLES.values()])[0],
        phase,
        source.random() * SECONDS[phase],
        source.random() < 0.25,
        source.random() < 0.5,
    )
