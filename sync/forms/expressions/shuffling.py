# SPDX-License-Identifier: EUPL-1.2
"""The order that `randomize()` gives for a seed: the same on every ODK client."""

import math
from typing import Final

from sync.forms.tree import Node

_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 48_271


def shuffled(nodes: list[Node], seed: float) -> list[Node]:
    """Fisher and Yates's shuffle with the generator of Park and Miller (1988), minimal standard of 1993.

    As in ODK's specification, `randomize()`: the seed is taken modulo 2^31 - 1.
    """
    state = 42 if math.isnan(seed) or math.isinf(seed) else int(seed) % _MODULUS
    if state <= 0:
        state += _MODULUS - 1
    mixed = list(nodes)
    for last in range(len(mixed) - 1, 0, -1):
        state = state * _MULTIPLIER % _MODULUS
        other = math.floor((state - 1) / (_MODULUS - 1) * (last + 1))
        mixed[last], mixed[other] = mixed[other], mixed[last]
    return mixed
