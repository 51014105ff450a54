# SPDX-License-Identifier: EUPL-1.2
"""Where window and engine poke each other: a Unix socket in the state folder, however deep that lies."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ENGINE_SOCKET = "engine.sock"
_LONGEST = 107
"""Bytes of an address (unix(7): `sun_path` has 108, the last of which ends it)."""


@contextmanager
def socket_address(path: Path) -> Iterator[str]:
    """The address to bind or connect to for a socket at this path.

    A path that is too long for an address is reached through its opened folder instead, which Linux names shortly;
    the address counts only within the `with`. Raises OSError where there is no such folder.
    """
    if len(os.fsencode(path)) <= _LONGEST:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)
