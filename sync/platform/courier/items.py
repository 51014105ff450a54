# SPDX-License-Identifier: EUPL-1.2
"""The key to which kiosks seal their parcels, published with all else that they have to know."""

from collections.abc import Callable, Iterator
from datetime import datetime

import msgspec

from sync.contract.courier import KIND_COURIER_KEY, CourierKey
from sync.contract.feed import Item
from sync.contract.signing import Jwk


def courier_items(key: Jwk) -> Callable[[str, datetime], Iterator[Item]]:
    """The same one item in every scope."""

    def items(scope: str, now: datetime) -> Iterator[Item]:
        yield Item(KIND_COURIER_KEY, "platform", 0, body=msgspec.Raw(msgspec.json.encode(CourierKey(key))))

    return items
