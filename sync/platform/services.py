# SPDX-License-Identifier: EUPL-1.2
"""What Django's own pages need of the composed parts."""

from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from sync.contract.times import Clock
from sync.platform.feed.publishing import Publisher


@dataclass(frozen=True)
class Services:
    """Handed to the pages by the composition root."""

    publisher: Publisher
    clock: Clock
    log: FilteringBoundLogger
