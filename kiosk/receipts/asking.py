# SPDX-License-Identifier: EUPL-1.2
"""A question to the platform about a receipt, put to the engine and waited for."""

import asyncio
from typing import Final

from kiosk.visit import Visit
from sync.replica.cases import ask_lookup, lookup_outcome

WAIT_SECONDS: Final = 12.0
"""How long a page waits for the platform's answer; a dead line is answered at once."""


class Asking:
    """One question after the other. Whoever hears that the engine has news says so (`heard`)."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._answered = asyncio.Event()

    def heard(self) -> None:
        """The engine has news of receipts."""
        self._answered.set()

    async def outcome(self, lookup_id: str) -> str:
        """Ask, and say why the platform did not answer; empty where it did. Raises ReplicaError."""
        self._answered.clear()
        await self._visit.replica.run(ask_lookup, lookup_id, self._visit.now())
        self._visit.poke()
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                while (outcome := await self._visit.replica.run(lookup_outcome, lookup_id)) is None:
                    await self._answered.wait()
                    self._answered.clear()
        except TimeoutError:
            return "offline"
        return outcome
