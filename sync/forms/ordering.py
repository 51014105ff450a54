# SPDX-License-Identifier: EUPL-1.2
"""In which order what follows from answers is worked out, and what each answer sets off."""

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sync.forms.definition import Bind, Control, Trigger, TriggerKind
from sync.forms.expressions.compiling import Dependency, Program
from sync.forms.problems import Problem
from sync.forms.tree import Path

_WRITES_BELOW: dict[TriggerKind, bool] = {"relevant": True, "count": True, "calculate": False, "choices": False}


def in_order(
    binds: Mapping[Path, Bind], controls: Iterable[Control], paths: Iterable[Path]
) -> tuple[tuple[Trigger, ...], dict[Path, tuple[int, ...]], list[Problem]]:
    """All triggers, each behind those that write what it reads; for each path its readers; circles as problems."""
    triggers = list(_triggers(binds, controls))
    places = _Places(paths)
    labels = _label_dependencies(controls)
    reads = [places.read(_all_dependencies(trigger, labels)) for trigger in triggers]
    writes = [places.written(trigger) for trigger in triggers]
    writers: dict[Path, list[int]] = {}
    for number, written in enumerate(writes):
        for path in written:
            writers.setdefault(path, []).append(number)
    before: list[set[int]] = [{writer for path in read for writer in writers.get(path, ())} for read in reads]
    conditions = {trigger.path: number for number, trigger in enumerate(triggers) if trigger.kind == "relevant"}
    for number, trigger in enumerate(triggers):
        # Choices take away what is no longer offered: what they hold and what they read of themselves is no circle.
        if trigger.kind == "choices":
            before[number].discard(number)
        if trigger.kind != "relevant":
            # What is hidden is worked out when it is shown.
            above = (conditions.get(trigger.path[:depth]) for depth in range(1, len(trigger.path) + 1))
            before[number].update(one for one in above if one is not None)
    order, stuck = _sorted(before)
    if stuck:
        return (), {}, [_circle(triggers, before, stuck)]
    ordered = tuple(triggers[number] for number in order)
    readers: dict[Path, list[int]] = {}
    for place, number in enumerate(order):
        for path in reads[number]:
            readers.setdefault(path, []).append(place)
    return ordered, {path: tuple(found) for path, found in readers.items()}, []


def _triggers(binds: Mapping[Path, Bind], controls: Iterable[Control]) -> Iterable[Trigger]:
    for bind in binds.values():
        if bind.relevant is not None:
            yield Trigger("relevant", bind.path, bind.relevant)
        if bind.calculate is not None:
            yield Trigger("calculate", bind.path, bind.calculate)
    for control in (one for top in controls for one in top.walk()):
        if control.count is not None and control.path is not None:
            yield Trigger("count", control.path, control.count, control)
        if control.itemset is not None and control.path is not None and _narrows(control.itemset.nodes):
            yield Trigger("choices", control.path, control.itemset.nodes, control)


def _all_dependencies(trigger: Trigger, labels: Mapping[Path, set[Dependency]]) -> set[Dependency]:
    """What a trigger reads; by `jr:choice-name()` also what the labels of choices say."""
    found = set(trigger.program.dependencies)
    if "jr:choice-name" in trigger.program.calls:
        for dependency in trigger.program.dependencies:
            found |= labels.get(dependency.path, set())
    return found


def _label_dependencies(controls: Iterable[Control]) -> dict[Path, set[Dependency]]:
    """What the labels of each question's choices say of other answers."""
    found: dict[Path, set[Dependency]] = {}
    for control in (one for top in controls for one in top.walk()):
        parts = [part for choice in control.choices for part in choice.label.parts if not isinstance(part, str)]
        if control.path is not None and parts:
            found[control.path] = {one for part in parts for one in part.dependencies}
    return found


def _narrows(program: Program) -> bool:
    return bool(program.dependencies)


@dataclass
class _Places:
    """Which paths there are, and which lie below which."""

    paths: Iterable[Path]

    def __post_init__(self) -> None:
        self.below: dict[Path, list[Path]] = {}
        for path in self.paths:
            for depth in range(len(path) + 1):
                self.below.setdefault(path[:depth], []).append(path)

    def read(self, dependencies: Iterable[Dependency]) -> set[Path]:
        found: set[Path] = set()
        for dependency in dependencies:
            if dependency.below:
                found.update(self.below.get(dependency.path, ()))
            else:
                found.add(dependency.path)
        return found

    def written(self, trigger: Trigger) -> list[Path]:
        if _WRITES_BELOW[trigger.kind]:
            return self.below.get(trigger.path, [trigger.path])
        return [trigger.path]


def _sorted(before: list[set[int]]) -> tuple[list[int], set[int]]:
    """Kahn's order, of those that are free the first in the form first; and what is left in circles."""
    after: dict[int, list[int]] = {}
    waiting = [len(some) for some in before]
    for number, some in enumerate(before):
        for one in some:
            after.setdefault(one, []).append(number)
    free = [number for number, count in enumerate(waiting) if not count]
    heapq.heapify(free)
    order: list[int] = []
    while free:
        number = heapq.heappop(free)
        order.append(number)
        for follower in after.get(number, ()):
            waiting[follower] -= 1
            if not waiting[follower]:
                heapq.heappush(free, follower)
    return order, set(range(len(before))) - set(order)


def _circle(triggers: list[Trigger], before: list[set[int]], stuck: set[int]) -> Problem:
    """One circle in words, from any of those that are stuck."""
    number = min(stuck)
    seen: dict[int, int] = {}
    way: list[int] = []
    while number not in seen:
        seen[number] = len(way)
        way.append(number)
        number = min(before[number] & stuck)
    circle = [f"{triggers[one].kind} of /{'/'.join(triggers[one].path)}" for one in way[seen[number] :]]
    first = triggers[way[seen[number]]]
    return Problem(circle[0], "this depends on itself: " + " <- ".join([*circle, circle[0]]), None, first.path[-1])
