# SPDX-License-Identifier: EUPL-1.2
"""Immutable files named by the hash of their bytes; any static web server can serve the same folder."""

import os
import re
import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sync.contract.feed import BlobRef
from sync.contract.signing import sha256_hex

_NAME = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


SWEEP_GRACE = 3600.0
"""Seconds that a file stays although no head names it: longer than any publication takes."""


@dataclass(frozen=True)
class BlobStore:
    """The folder of blobs."""

    folder: Path

    def put(self, data: bytes) -> BlobRef:
        """Write bytes under their hash, whole or not at all, and durable before the name appears."""
        name = sha256_hex(data)
        target = self.folder / name
        if target.exists():
            # Whoever sweeps meanwhile takes it for new.
            os.utime(target)
        else:
            part = self.folder / f".{name}.{os.getpid()}.part"
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        return BlobRef(name, len(data))

    def sweep(self, keep: Collection[str], grace: float = SWEEP_GRACE) -> None:
        """Remove files that `keep` does not name, once they are `grace` seconds old: a head may be in the making."""
        limit = time.time() - grace
        for path in self.folder.iterdir():
            with suppress(FileNotFoundError):
                if path.name not in keep and path.stat().st_mtime < limit:
                    path.unlink()

    def find(self, name: str) -> Path | None:
        """The file of this hash, where there is one."""
        path = self.folder / name
        return path if _NAME.fullmatch(name) and path.is_file() else None


def byte_range(header: str, size: int) -> tuple[int, int] | None:
    """Offset and length of a single range (RFC 9110, clause 14.1.2).

    None where the header is no single byte range and so is to be ignored; raises ValueError where the
    range lies outside the file.
    """
    match = _RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise ValueError("an empty suffix")
        return size - length, length
    begin = int(first)
    end = min(int(last), size - 1) if last else size - 1
    if last and int(last) < begin:
        return None
    if begin >= size:
        raise ValueError("begins after the end")
    return begin, end - begin + 1
