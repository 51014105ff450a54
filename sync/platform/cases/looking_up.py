# SPDX-License-Identifier: EUPL-1.2
"""Asking for what lies under a receipt's reference: paced, and alike whether there is anything or not."""

import math
import re
from datetime import datetime

from sync.contract.cases import Lookup
from sync.platform.access.buckets import take
from sync.platform.access.guard import Caller
from sync.platform.access.pace import DISTRICT_PACE, KIOSK_PACE
from sync.platform.cases.views import lookup
from sync.platform.wire.messages import ProblemError, Request, fail

_LOOKUP_ID = re.compile(r"[A-Za-z0-9_-]{22}")


def look_up(district: str, request: Request, caller: Caller, now: datetime) -> Lookup:
    """What is under the reference in the path; raises ProblemError where somebody asks too often."""
    wait = take(district, {caller.name: KIOSK_PACE, "all": DISTRICT_PACE}, now)
    if wait:
        error = fail("too-many", "Too many look-ups", 429, action="wait")
        raise ProblemError(error.problem, {"retry-after": str(math.ceil(wait))})
    reference = request.params["lookup_id"]
    return lookup(district, reference if _LOOKUP_ID.fullmatch(reference) else "")
