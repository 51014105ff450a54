# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong when, drawn from a seed: the same seed, kiosks and length give the same plan."""

import random
from dataclasses import dataclass

HOUR = 3600.0
YEAR = 365.25 * 24 * HOUR

KIOSK_FAULTS = {"engine": 2.0, "visits": 2.0, "power": 1.0, "clock": 1.0, "full": 0.5, "restored": 0.4}
"""What befalls each kiosk, and how often a minute: its engine or its visits are killed, its power is cut, its clock
jumps, its disk is full, it is set back to an image of before."""
SERVER_FAULTS = {
    "worker": 3.0, "trustee": 1.5, "publisher": 1.5, "platform-full": 0.4, "platform-restored": 0.2,
    "trustee-restored": 0.2,
}  # fmt: skip
"""What befalls the servers, and how often a minute."""
CLONES = "cloned"
"""One kiosk in five is copied with its keys, and both go on."""
ALL_FAULTS = (*KIOSK_FAULTS, *SERVER_FAULTS, CLONES)

JUMPS = (-4 * YEAR, -YEAR, -30 * HOUR, -5 * HOUR, -HOUR, HOUR, 5 * HOUR, 30 * HOUR, YEAR, 4 * YEAR)
"""By how much a kiosk's clock is wrong."""
SKIES = {"calm": 3, "rough": 5, "storm": 3, "cut": 1}
"""How the line is, and how often."""


@dataclass(frozen=True)
class Fault:
    """One fault: when it begins (seconds from the start), whom it hits, how far and for how long."""

    at: float
    what: str
    whom: int
    """The number of the kiosk or of the platform's worker."""
    amount: float
    """Seconds by which a clock jumps."""
    lasts: float
    """Seconds until whoever was hit is there again, or until an image is put back."""


@dataclass(frozen=True)
class Spell:
    """How the line is from a moment on."""

    at: float
    sky: str


@dataclass(frozen=True)
class Plan:
    """Everything that will go wrong."""

    faults: tuple[Fault, ...]
    spells: tuple[Spell, ...]


def draw(seed: int, kiosks: int, seconds: float, without: frozenset[str] = frozenset()) -> Plan:
    """Draw a plan in which every kind of fault comes at least once."""
    source = random.Random(f"{seed}/{kiosks}/{seconds}")
    minutes = seconds / 60
    wanted = {what: rate * minutes * kiosks for what, rate in KIOSK_FAULTS.items()}
    wanted |= {what: rate * minutes for what, rate in SERVER_FAULTS.items()}
    wanted |= {CLONES: kiosks / 5}
    faults = [
        _fault(source, what, kiosks, seconds)
        for what, count in wanted.items()
        for _ in range(max(1, round(count)))
        if what not in without
    ]
    return Plan(tuple(sorted(faults, key=lambda fault: fault.at)), _spells(source, seconds))


def _fault(source: random.Random, what: str, kiosks: int, seconds: float) -> Fault:
    # What is put back later begins early enough to be put back within the run.
    latest = 0.5 if what.endswith("restored") or what == CLONES else 0.9
    return Fault(
        at=seconds * (0.03 + source.random() * (latest - 0.03)),
        what=what,
        whom=source.randrange(2 if what == "worker" else kiosks),
        amount=source.choice(JUMPS),
        lasts=min(source.uniform(0.5, 4.0) * (2.5 if what.endswith("restored") else 1), seconds / 4),
    )


def _spells(source: random.Random, seconds: float) -> tuple[Spell, ...]:
    spells = [Spell(0.0, "rough")]
    while (at := spells[-1].at + source.uniform(3, 12)) < seconds:
        spells.append(Spell(at, source.choices([*SKIES], [*SKIES.values()])[0]))
    return tuple(spells)
