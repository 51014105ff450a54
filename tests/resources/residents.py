# SPDX-License-Identifier: EUPL-1.2
"""Somebody fills in a form by chance, page by page, as far as its end."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sync.forms.definition import Definition
from sync.forms.filling import Filling
from sync.forms.interview import Interview, Step, scale
from sync.forms.tree import Path

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
_TEXTS = ("Anna", "Ännchen Müller-Öztürk", "06851 12345", "WND-AB 123", "123 456 789", "x", "Hauptstraße 7, hinten")
_WHOLE = ("0", "1", "2", "3", "7", "9", "30", "99", "-4", "5000")
_TIMES = ("08:00:00", "12:30:00", "18:00:00", "23:30:00", "01:00:00")
_DAYS = (0, 1, -1, 10, -10, 40, -40, 120, -120, 300, -300, -2000, -9000, -20000, 900, 4000)


@dataclass
class Visit:
    """One way through a form, and what was seen on it."""

    interview: Interview
    asked: list[tuple[Path, Step]] = field(default_factory=list)
    refused: set[Path] = field(default_factory=set)
    """Questions of which a rule took no answer at least once."""
    told: list[str] = field(default_factory=list)
    """What stood on the pages at the moment when they were shown."""

    @property
    def questions(self) -> int:
        """Questions, each counted once where it was asked several times."""
        return len({path for path, step in self.asked if step.kind not in ("note", "again")})


def visit(
    definition: Definition, seed: int, *, language: str | None = None, instances: int = 3, longest: bool = False
) -> Visit:
    """Go through a form with answers that `seed` draws; `longest` gives all that one might, and repeats as often.

    Raises AssertionError where a question takes none of the answers, so that nobody could go on.
    """
    chance = random.Random(seed)
    filling = Filling(definition, clock=lambda: NOW, zone=ZoneInfo("Europe/Berlin"), chance=chance, language=language)
    way = Visit(Interview(filling))
    step = way.interview.first()
    while step is not None:
        way.asked.append((step.control.path or (), step))
        if step.kind != "again":
            way.told.append(way.interview.question(step))
        if step.kind == "again":
            if step.ordinal < instances and (longest or chance.random() < 0.4):
                step = way.interview.more(step)
                continue
        elif step.kind != "note":
            _answer(way, step, chance, longest)
        step = way.interview.after(step)
    return way


def _answer(way: Visit, step: Step, chance: random.Random, longest: bool) -> None:
    if not longest and not way.interview.required(step) and chance.random() < 0.3:
        return
    for answer in _answers(way.interview, step, chance, longest):
        fault = way.interview.answer(step, answer)
        if fault is None:
            return
        if fault.mistake == "constraint":
            assert fault.message, step.node.path
            way.refused.add(step.node.path)
    raise AssertionError(f"{step.node.path} takes no answer")


def _answers(interview: Interview, step: Step, chance: random.Random, longest: bool) -> Iterator[str]:
    match step.kind:
        case "choice":
            yield chance.choice(interview.choices(step)).value
        case "choices" | "ranking":
            offered = [choice.value for choice in interview.choices(step)]
            some = len(offered) if longest or step.kind == "ranking" else chance.randint(1, len(offered))
            yield " ".join(chance.sample(offered, some))
        case "rating":
            yield chance.choice(scale(step.control))
        case "confirm":
            yield "OK"
        case "whole":
            yield from chance.sample(_WHOLE, len(_WHOLE))
        case "time":
            yield from chance.sample(_TIMES, len(_TIMES))
        case "date":
            yield from ((NOW + timedelta(days=days)).date().isoformat() for days in chance.sample(_DAYS, len(_DAYS)))
        case _:
            if longest:
                yield "Ä" * (2_000 if step.kind == "long-text" else 200)
            yield from chance.sample(_TEXTS, len(_TEXTS))
