# SPDX-License-Identifier: EUPL-1.2
"""Django looks here for tables; each stands in the room that owns it."""

from sync.platform.access.models import Party
from sync.platform.cases.models import CancelMark, RefusedCase, StoredAnswer, StoredCase
from sync.platform.counters import Counter
from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.ecosystems.ordering.models import (
    Category,
    OrderCycle,
    PickupPoint,
    Product,
    Shop,
    WeeklyPlan,
)
from sync.platform.feed.models import FeedHead, FeedRow

__all__ = [
    "BoardNotice",
    "CancelMark",
    "Category",
    "Counter",
    "FeedHead",
    "FeedRow",
    "Municipality",
    "OrderCycle",
    "Party",
    "PickupPoint",
    "Product",
    "RefusedCase",
    "Shop",
    "StoredAnswer",
    "StoredCase",
    "Village",
    "WeeklyPlan",
]
