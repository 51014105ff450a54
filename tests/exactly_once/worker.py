# SPDX-License-Identifier: EUPL-1.2
"""For each line on stdin a kiosk process: confirms, says each id after its commit, makes rounds, may be killed.

The processes are forked from this one, which has everything imported and no file open.
"""

import asyncio
import logging
import os
import sys
from datetime import timedelta
from pathlib import Path

import msgspec
import structlog

from sync.client.http import ApiClient, OfflineError, RefusedError, new_http_client
from sync.client.rounds import Rounds
from sync.client.trustee import TrusteeClient
from sync.contract.cases import ClockState
from sync.contract.signing import SignatureError
from sync.contract.times import system_clock
from sync.keystore import MemoryStore
from sync.replica import cases
from sync.replica.database import checkpoint
from sync.replica.meta import TrustedClock
from sync.replica.policy import DEVICE_KEY, TRUSTEE_KEYS, load_identity
from tests.opening import open_replica
from tests.platform.running import OPEN
from tests.replica.making import draft

SHOPS = ("shop:baeckerei", "shop:hofladen")
ROUTING = {"pickup_point": "testdorf-dgh", "cycle": OPEN, "late": "cancel"}
PAYLOAD = b'{"protected":"e30","iv":"AA","ciphertext":"%d","tag":"AA","recipients":[{"header":{}}]}'
HOLD = timedelta(seconds=1)
"""Long enough for the undo that comes at once, short for what a kill leaves behind."""


class Order(msgspec.Struct, frozen=True):
    """What a kiosk process is to do."""

    state: str
    device_key: str
    trustee_keys: str
    ahead: float
    """Seconds by which this district's time is ahead of the machine's."""
    first: int = 0
    """Number of the first case."""
    baskets: int = 0
    rounds: int = 1


def main() -> None:
    """Fork as told, and say `pid N` and `end STATUS` around each child."""
    # Standard output is for what is said here, not for the engine's log.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _live(msgspec.json.decode(line, type=Order))
        _say(f"pid {child}\n")
        _say(f"end {os.waitpid(child, 0)[1]}\n")


def _live(order: Order) -> None:
    db = open_replica(Path(order.state))
    store = MemoryStore()
    store.set(DEVICE_KEY, order.device_key)
    store.set(TRUSTEE_KEYS, order.trustee_keys)
    identity = load_identity(db, store)
    ahead = timedelta(seconds=order.ahead)
    clock = TrustedClock(db, lambda: system_clock() + ahead)
    number = order.first
    for turn in range(order.baskets):
        drafts = [
            draft(number + n, recipient=SHOPS[n % 2], routing=ROUTING, payload=PAYLOAD % (number + n), lookup_id=None)
            for n in range(2 + turn % 3)
        ]
        number += len(drafts)
        moment, unsure = clock(), ClockState(None, "unknown")
        ids = cases.confirm(db, drafts, identity.place, identity.key, moment, unsure, hold=HOLD)
        _say("".join(f"{case_id}\n" for case_id in ids))
        if turn % 4 == 3:
            cases.undo(db, ids[-1:] if turn % 8 == 3 else ids, identity.place, identity.key, clock())
        cases.release(db, ids)
    for _ in range(order.rounds):
        asyncio.run(_round(db, identity, clock, Path(order.state)))
        checkpoint(db)
    db.conn.close()
    os._exit(0)


async def _round(db, identity, clock, state) -> None:  # type: ignore[no-untyped-def]
    async with new_http_client() as client:
        key, enrolment = identity.key, identity.enrolment
        trustee = TrusteeClient(ApiClient(enrolment.issuer, key, clock, client), key, clock)
        platform = ApiClient(enrolment.platform, key, clock, client)
        try:
            await Rounds(db, identity, trustee, platform, clock, state / "blobs").run()
        except (OfflineError, RefusedError, SignatureError):
            # The line was cut; the next process tries again.
            return


def _say(text: str) -> None:
    os.write(1, text.encode())


if __name__ == "__main__":
    main()
