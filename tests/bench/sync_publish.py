# SPDX-License-Identifier: EUPL-1.2
"""Publish the items of a file at a platform: `python -m tests.bench.sync_publish SECRETS STATE ITEMS`."""

import sys
from pathlib import Path

from sync.contract.feed import decode_items
from sync.contract.times import system_clock
from sync.platform.application import configure_django, read_secrets
from sync.platform.state import StateDir
from tests.platform.entry import FileStore
from tests.platform.running import SCOPE


def main(secrets: Path, folder: Path, file: Path) -> None:
    """One publication by the platform's own publisher, of other items than its tables hold."""
    state, keys = StateDir(folder), read_secrets(FileStore(secrets))
    configure_django(state, keys)
    from sync.platform.feed.blobs import BlobStore
    from sync.platform.feed.publishing import Publisher

    items = list(decode_items(file.read_bytes()))
    publisher = Publisher((lambda _, __: items,), BlobStore(state.blobs), keys.feed_key, system_clock)
    publisher.publish(SCOPE)


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
