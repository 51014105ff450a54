# SPDX-License-Identifier: EUPL-1.2
"""One resident's time at the kiosk: what every page model is handed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.background import ReplicaThread, Workers
from kiosk.languages import Language
from kiosk.permission import why, withheld
from kiosk.printing.printers import Printer
from kiosk.settings import Settings
from kiosk.words import Words
from sync.contract.cases import ClockState
from sync.contract.signing import Jwk
from sync.contract.trust import OfflinePolicy
from sync.replica.meta import TrustedClock
from sync.replica.policy import Identity, PolicyError, load_policy


@dataclass
class Visit:
    """The parts of one visit, joined in app.py. Nothing personal lives here: that is the models' own."""

    state: Path
    settings: Settings
    replica: ReplicaThread
    workers: Workers
    printer: Printer
    clock: TrustedClock
    poke: Callable[[], None]
    """Tell the engine that something waits."""
    words_in: Callable[[Language], Words]
    """What the program says in a language."""
    identity: Identity | None = None
    policy: OfflinePolicy | None = None
    policy_problem: str = ""
    """Where there is no policy: the kind of the PolicyError."""
    spool_key: Jwk | None = None
    """Seals what must survive a crash until the receipt is in the resident's hand."""
    encryption_key: Jwk | None = None
    """A desk's private key, which opens its cases; None on a kiosk."""
    former_keys: tuple[Jwk, ...] = ()
    """Of desks of the same recipient that are no more: they open what came before this one."""
    language: Language = "de"
    online: bool = False
    at_printer: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while a document is on its way out, so that it comes out whole."""

    async def renew(self) -> None:
        """Take over what the engine has learned of time and policy; raises ReplicaError."""
        await self.replica.run(lambda _: self.clock.reread())
        if self.identity is None:
            return
        try:
            self.policy = await self.replica.run(load_policy, self.identity.trustee_keys, self.now())
        except PolicyError as error:
            self.policy, self.policy_problem = None, error.kind

    def withheld(self, purpose: str) -> str:
        """Why a purpose is not offered just now, as a sentence; empty where it is."""
        found = withheld(self.policy, self.policy_problem, purpose, self.clock_state().trust)
        return "" if found is None else why(found, self.words)

    @property
    def words(self) -> Words:
        """What the program says in the language of now."""
        return self.words_in(self.language)

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return self.clock()

    def clock_state(self) -> ClockState:
        """How far the clock can be believed."""
        return self.clock.state()
