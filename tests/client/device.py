# SPDX-License-Identifier: EUPL-1.2
"""An enrolled kiosk or desk with everything below the command line, for the client's tests."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from sync.client.foreign import ForeignTokens, kept
from sync.client.http import ApiClient, new_http_client
from sync.client.rounds import Outcome, Rounds
from sync.client.surveys import Mixing
from sync.client.trustee import TrusteeClient
from sync.contract.signing import generate_key, private_jwk, public_jwk
from sync.keystore import MemoryStore
from sync.replica import cases
from sync.replica.meta import TrustedClock, Uptime
from sync.replica.policy import DEVICE_KEY, load_identity, store_identity
from tests.client.fake_servers import NOW, FakeServers
from tests.opening import open_replica, with_test_key
from tests.replica.making import CLOCK, draft

T = TypeVar("T")


class Device:
    """One device's replica, key and clock; `machine` is what its own clock says."""

    def __init__(self, servers: FakeServers, state: Path) -> None:
        self.servers = servers
        self.state = state
        self.key = generate_key()
        self.machine = NOW
        self.boot: Uptime | None = None
        self.mixing: Mixing | None = None
        self.store = MemoryStore()
        with_test_key(self.store)
        self.db = open_replica(state)
        servers.device = public_jwk(self.key)
        self.store.set(DEVICE_KEY, json.dumps(private_jwk(self.key)))
        store_identity(self.db, self.store, servers.enrolment(), [public_jwk(servers.key)])
        self.identity = load_identity(self.db, self.store)
        self.clock = self.start_clock()

    def start_clock(self) -> TrustedClock:
        """As a new process would."""
        self.clock = TrustedClock(self.db, lambda: self.machine, boot=lambda: self.boot)
        return self.clock

    def close(self) -> None:
        self.db.conn.close()

    def confirm(self, *numbers: int, hold: timedelta = timedelta(0), **changes: object) -> None:
        drafts = [draft(number, **changes) for number in numbers]
        place, uptime = self.identity.place, self.clock.uptime()
        cases.confirm(self.db, drafts, place, self.key, self.clock(), CLOCK, hold=hold, uptime=uptime)

    def states(self) -> dict[str, str]:
        return dict(self.db.conn.execute("SELECT case_id, state FROM cases ORDER BY seq"))

    def within(self, work: Callable[[Rounds], Awaitable[T]]) -> T:
        """Run something with rounds of this device on an event loop of its own."""

        async def run() -> T:
            async with new_http_client() as client:
                trustee = TrusteeClient(
                    ApiClient(self.identity.enrolment.issuer, self.key, self.clock, client), self.key, self.clock
                )
                platform = ApiClient(self.identity.enrolment.platform, self.key, self.clock, client)
                server = kept(self.db)
                tokens = None if server is None else ForeignTokens(server, self.identity, self.clock, client)
                blobs = self.state / "blobs"
                return await work(
                    Rounds(self.db, self.identity, trustee, platform, self.clock, blobs, tokens, self.mixing)
                )

        return asyncio.run(asyncio.wait_for(run(), 30))

    def round(self) -> Outcome:
        return self.within(lambda rounds: rounds.run())
