# SPDX-License-Identifier: EUPL-1.2
"""An engine on a stage that never comes to rest: applies one bundle after the other and tells the window each time.

`python -m tests.bench.stage_sync STATE BUNDLE BUNDLE`; says `ready` after the first, ends with its standard input.
"""

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from sync.client.engine import ENGINE_NICE
from sync.contract.feed import compress, decompress
from sync.replica.content import apply_bundle
from sync.replica.database import checkpoint
from sync.replica.local_socket import ENGINE_SOCKET, socket_address
from tests.bench.empty_window import say
from tests.bench.wares import Bundle, cycle
from tests.opening import open_replica
from tests.walk.stage import SCOPE


async def _sync(state: Path, bundles: list[Bundle]) -> None:
    windows: set[asyncio.StreamWriter] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        windows.add(writer)
        await reader.read()
        windows.discard(writer)
        writer.close()

    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), over.set)
    with socket_address(state / ENGINE_SOCKET) as address:
        server = await asyncio.start_unix_server(serve, address)
    db = open_replica(state)
    packed = {bundle.sha256: compress(bundle.data, 3) for bundle in bundles}
    for head, bundle in cycle(*bundles):
        apply_bundle(db, SCOPE, head, decompress(packed[bundle.sha256]), bundle.sha256)
        for window in list(windows):
            with contextlib.suppress(OSError):
                window.write(b"content\n")
        checkpoint(db)
        say("ready" if head == 2 else f"applied {head}")
        await asyncio.sleep(0)
        if over.is_set():
            break
    server.close()
    db.conn.close()


def main(state: Path, files: list[Path]) -> None:
    """Sync until told to end."""
    os.nice(ENGINE_NICE)
    asyncio.run(_sync(state, [Bundle.read(file) for file in files]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(word) for word in sys.argv[2:]])
