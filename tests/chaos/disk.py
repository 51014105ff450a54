# SPDX-License-Identifier: EUPL-1.2
"""A party's disk, which can be filled: a small one of its own where this machine lets us, else a limit on files."""

import contextlib
import resource
import shutil
import subprocess
from pathlib import Path

from tests.system.processes import running

_FILLER = "filler"
_BLOCK = 4096


class Disk:
    """The disk below a folder."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        """Mount a disk of this size at an empty folder, as far as that is allowed."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder = folder
        words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(folder)]
        self.mounted = subprocess.run(words, capture_output=True, check=False).returncode == 0

    def fill(self) -> None:
        """Leave no block free, or let no file grow any more."""
        if not self.mounted:
            self._limit(_BLOCK)
            return
        with (self._folder / _FILLER).open("ab", buffering=0) as file:
            for size in (1 << 20, _BLOCK):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(bytes(size))

    def free(self) -> None:
        """Make room again."""
        (self._folder / _FILLER).unlink(missing_ok=True)
        if not self.mounted:
            self._limit(resource.RLIM_INFINITY)

    def close(self, *, keep: bool) -> None:
        """Take the disk away; with `keep` what is on it stays in the folder."""
        self.free()
        if not self.mounted:
            return
        aside = self._folder.with_name(f"{self._folder.name}.kept")
        if keep:
            shutil.copytree(self._folder, aside, ignore=lambda folder, names: _sockets(Path(folder), names))
        subprocess.run(["umount", "-l", str(self._folder)], capture_output=True, check=True)
        self.mounted = False
        if keep:
            self._folder.rmdir()
            aside.rename(self._folder)

    def _limit(self, most: int) -> None:
        """How large a file may grow for every living process of this party, and for those that they start."""
        for process in running(self._folder.parent):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                _, hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most, hard))


def _sockets(folder: Path, names: list[str]) -> set[str]:
    return {name for name in names if (folder / name).is_socket()}
