# SPDX-License-Identifier: EUPL-1.2
"""What Django's own pages need of the composed parts."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sync.contract.times import Clock
from sync.platform.feed.publishing import Publisher

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger


@dataclass(frozen=True)
class Services:
    """Handed to the pages by the composition root."""

    publisher: Publisher
    clock: Clock
    log: "FilteringBoundLogger"
