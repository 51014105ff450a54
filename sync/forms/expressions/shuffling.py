# SPDX-License-Identifier: EUPL-1.2
"""The order that `randomize()` gives for a seed: the same on every ODK client."""

import math
from typing import Final

from sync.forms.tree import Node

_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 16_807


def shuffled(nodes: list[Node], seed: float) -> list[Node]:
    """Fisher and Yates's shuffle from the front, with the generator of Park and Miller (1988).

    The seed is taken modulo 2^31 - 1, as in ODK's specification of `randomize()`; one that is no number gives the
    order of 42.
    """
    state = 42 if math.isnan(seed) or math.isinf(seed) else int(math.fmod(int(seed), _MODULUS))
    if state <= 0:
        state += _MODULUS - 1
    mixed = list(nodes)
    for place in range(len(mixed)):
        state = state * _MULTIPLIER % _MODULUS
        other = math.floor((state - 1) / (_MODULUS - 1) * (place + 1))
        mixed[place], mixed[other] = mixed[other], mixed[place]
    return mixed
