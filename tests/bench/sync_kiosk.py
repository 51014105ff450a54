# SPDX-License-Identifier: EUPL-1.2
"""A kiosk's rounds until it has a head: `python -m tests.bench.sync_kiosk STATE HEAD IDLE [CERTIFICATE]`.

Says one line of JSON: seconds of processor from the first round on, seconds of the clock, the longest write lock
in milliseconds. After that it asks IDLE more times whether anything moved, on the same connection.
"""

import asyncio
import json
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection

import structlog

from sync.client.http import ApiClient, OfflineError, new_http_client
from sync.client.rounds import Rounds
from sync.client.trustee import TrusteeClient
from sync.replica import content
from sync.replica.database import Database
from sync.replica.meta import TrustedClock
from sync.replica.policy import load_identity
from tests.bench.empty_window import say
from tests.opening import open_replica
from tests.platform.entry import FileStore
from tests.platform.running import SCOPE

RETRY = 0.5
DEADLINE = 300.0
_locks: list[float] = [0.0]
_transaction = content.transaction


@contextmanager
def _timed(db: Database) -> Iterator[Connection]:
    """As the replica's own, with a watch from the moment it has the lock until the commit is done."""
    with _transaction(db) as connection:
        begun = time.perf_counter()
        yield connection
    _locks.append(1000 * (time.perf_counter() - begun))


async def _sync(state: Path, head: int, idle: int, tls: ssl.SSLContext | None) -> None:
    db = open_replica(state)
    content.transaction = _timed
    identity, clock = load_identity(db, FileStore(state / "secrets.json")), TrustedClock(db)
    async with new_http_client(tls) as client:
        trustee = TrusteeClient(
            ApiClient(identity.enrolment.issuer, identity.key, clock, client), identity.key, clock
        )
        platform = ApiClient(identity.enrolment.platform, identity.key, clock, client)
        rounds = Rounds(db, identity, trustee, platform, clock, state / "blobs")
        begun, processor = time.perf_counter(), time.process_time()
        while content.feed_head(db, SCOPE) < head:
            if time.perf_counter() - begun > DEADLINE:
                raise TimeoutError(f"no head {head} after {DEADLINE:g} s")
            try:
                await rounds.run()
            except OfflineError:
                await asyncio.sleep(RETRY)
        figures = {
            "cpu": time.process_time() - processor, "wall": time.perf_counter() - begun, "lock": max(_locks),
            "hash": content.items_hash(db, SCOPE),
        }  # fmt: skip
        say(json.dumps(figures))
        for _ in range(idle):
            sys.stdin.readline()
            _locks[:] = [0.0]
            outcome = await rounds.run()
            say(json.dumps({"quiet": outcome.quiet, "head": content.feed_head(db, SCOPE), "lock": max(_locks)}))
    db.conn.close()


def main(state: Path, head: int, idle: int, certificate: str = "") -> None:
    """Sync, and say what it cost."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    tls = ssl.create_default_context(cafile=certificate) if certificate else None
    asyncio.run(_sync(state, head, idle, tls))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
