# SPDX-License-Identifier: EUPL-1.2
"""What an expression runs in: its node, the form's instances, the clock, and a budget that no form can pass."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final, Protocol

from sync.forms.expressions.values import Value
from sync.forms.tree import Node, Path

BUDGET: Final = 100_000
"""Nodes that one tap may look at: some 0.2 s at most. Of 141 published forms none needs more than 1,200, and one with
900 questions that all hang on a tap needs 900."""

SIBLINGS_AT_ONCE: Final = 64
"""Of so many siblings, finding one costs as much as looking at a node."""


class TooCostlyError(Exception):
    """The form's expressions look at more nodes than a kiosk can bear."""


class Choices(Protocol):
    """What expressions ask of a form's questions."""

    def choice_label(self, path: Path, value: str, at: Node) -> str:
        """The label of a choice in the language of now; empty where there is none."""

    def text(self, key: str, at: Node) -> str:
        """A text of the form's catalogue (`itext`) in the language of now."""


@dataclass
class Run:
    """What one evaluation shares; `budget` is counted down over all that a tap sets off."""

    document: Node
    """Above the root of the primary instance."""
    instances: Mapping[str, Node]
    """Documents of the secondary instances by their names."""
    repeats: frozenset[Path]
    zone: tzinfo
    clock: Callable[[], datetime]
    chance: random.Random
    choices: Choices
    budget: int = field(default=BUDGET)

    def spend(self, nodes: int) -> None:
        """Count nodes that were looked at; raises TooCostlyError when there were too many."""
        self.budget -= nodes
        if self.budget < 0:
            raise TooCostlyError


class Context:
    """Where an expression stands: section 1 of XPath 1.0, and `current()` of XSLT 1.0, 12.4."""

    __slots__ = ("current", "node", "position", "run", "size")

    def __init__(self, run: Run, node: Node, current: Node, position: int = 1, size: int = 1) -> None:
        self.run = run
        self.node = node
        self.current = current
        self.position = position
        self.size = size


Compiled = Callable[[Context], Value]
