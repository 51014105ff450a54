# SPDX-License-Identifier: EUPL-1.2
"""Answering whatever a form made of a FIM schema asks, by chance but within its rules."""

import random
from collections.abc import Mapping

from sync.forms.filling import Filling
from sync.forms.interview import CONFIRMED, Interview, Step
from sync.forms.submission import instance_xml

_WORDS = ("Mustermann", "Erika & <Max>", "66620", "x", "St. Wendel", "Löwe „Leo“", "a" * 90)
_WHOLE = ("1", "2", "3", "0", "7", "-4", "2000")
_DECIMAL = ("1", "2.5", "0.25", "-3.1", "99.99", "1000.125")
_DAYS = ("2026-11-28", "1950-02-28", "2000-12-31")
_TIMES = ("08:30:00", "18:05:00.000+01:00", "23:59")
MOST_STEPS = 600


def fill(filling: Filling, chance: random.Random, given: Mapping[str, str] | None = None) -> Interview:
    """Answer every page once, required ones until an answer holds. `given` has answers by the question's name."""
    asked = Interview(filling)
    step = asked.first()
    for _ in range(MOST_STEPS):
        if step is None:
            return asked
        if step.kind == "again":
            more = asked.more(step) if step.ordinal < 1 or (step.ordinal < 3 and chance.random() < 0.4) else None
            step = more or asked.after(step)
            continue
        _answer(asked, step, chance, given or {})
        step = asked.after(step)
    raise AssertionError("the form does not end")


def submitted(filling: Filling) -> str:
    """What is handed in; every answer has to be a good one."""
    assert filling.faults() == []
    return instance_xml(filling)


def _answer(asked: Interview, step: Step, chance: random.Random, given: Mapping[str, str]) -> None:
    required = asked.required(step)
    name = step.node.name
    if name in given:
        assert asked.answer(step, given[name]) is None, (name, given[name])
        return
    if step.kind == "note" or (not required and chance.random() < 0.4):
        return
    tried = _tries(asked, step, chance)
    for text in tried:
        if asked.answer(step, text) is None:
            return
    asked.answer(step, "")
    assert not required, (name, step.kind, tried)


def _tries(asked: Interview, step: Step, chance: random.Random) -> list[str]:
    match step.kind:
        case "choice":
            values = [choice.value for choice in asked.choices(step)]
        case "choices":
            offered = [choice.value for choice in asked.choices(step)]
            chance.shuffle(offered)
            return [" ".join(offered[:number]) for number in range(1, len(offered) + 1)]
        case "whole":
            values = list(_WHOLE)
            if "anzahl" in step.node.name:
                # How many there are: few, or a form of forms never ends.
                return [*chance.sample(["0", "1", "2"], 3), *map(str, range(3, 13))]
        case "decimal":
            values = list(_DECIMAL)
        case "date":
            values = list(_DAYS)
        case "time":
            values = list(_TIMES)
        case "confirm":
            return [CONFIRMED]
        case _:
            values = list(_WORDS)
    return chance.sample(values, len(values))
