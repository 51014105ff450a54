# SPDX-License-Identifier: EUPL-1.2
"""A budget that is divided among projects, as in a shopping basket: what is taken, what is left."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sync.forms.filling import Choice


@dataclass(frozen=True)
class Basket:
    """All sums are whole euros."""

    budget: int
    spent: int = 0

    @property
    def left(self) -> int:
        """What can still be given away; less than nothing where too much was taken."""
        return self.budget - self.spent

    def affords(self, price: int) -> bool:
        """Whether something of this price still goes in."""
        return price <= self.left


def basket_of(budget: int, choices: Sequence[Choice], chosen: Collection[str]) -> Basket:
    """The basket with what was chosen; what has no price costs nothing."""
    return Basket(budget, sum(choice.price or 0 for choice in choices if choice.value in chosen))
