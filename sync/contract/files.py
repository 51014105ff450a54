# SPDX-License-Identifier: EUPL-1.2
"""Files that stand under their name whole or not at all, whatever is killed or pulled out meanwhile."""

import os
from contextlib import suppress
from errno import EINVAL, ENOTSUP
from pathlib import Path

PART = ".part"
"""How the name of a file ends that is not whole yet."""


def write_whole(path: Path, data: bytes) -> None:
    """Write a file and wait until it is on the disk, then give it its name; raises OSError and leaves nothing."""
    part = path.with_name(path.name + PART)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; some file systems of sticks cannot be asked to."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (EINVAL, ENOTSUP):
            raise
    finally:
        os.close(handle)


def sweep_parts(folder: Path) -> None:
    """Remove what was cut off in the middle before."""
    for part in folder.glob(f"*{PART}"):
        part.unlink(missing_ok=True)
