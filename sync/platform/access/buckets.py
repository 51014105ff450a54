# SPDX-License-Identifier: EUPL-1.2
"""Against guessing receipt codes: token buckets in the database, so that all workers and restarts share them."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from sync.platform.access.models import LookupBucket
from sync.platform.access.pace import Pace


def take(district: str, paces: Mapping[str, Pace], now: datetime) -> float:
    """Take one token from each bucket; 0 where all had one, else the seconds until they have, and none is taken.

    A code that exists costs as much as one that does not: what is left says nothing about codes.
    """
    with transaction.atomic():
        buckets = [_refilled(district, name, paces[name], now) for name in sorted(paces)]
        wait = max(paces[bucket.name].wait(bucket.tokens) for bucket in buckets)
        for bucket in buckets:
            bucket.tokens -= 0 if wait else 1
            bucket.save()
    return wait


def _refilled(district: str, name: str, pace: Pace, now: datetime) -> LookupBucket:
    defaults = {"tokens": pace.burst, "at": now}
    bucket, _ = LookupBucket.objects.select_for_update().get_or_create(
        district=district, name=name, defaults=defaults
    )
    bucket.tokens = pace.refilled(bucket.tokens, (now - bucket.at).total_seconds())
    bucket.at = max(now, bucket.at)
    return bucket
