# SPDX-License-Identifier: EUPL-1.2
"""Real processes: started with a warm cache of compiled modules, heard on their standard output, and weighed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import IO

from installer.parties import ROOT


def settle_environment(folder: Path) -> None:
    """Draw unseen and without a graphics card, and keep compiled modules as an installed program does."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"


class Heard:
    """A process and the lines it says."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self._in: IO[bytes] = process.stdin  # type: ignore[assignment]
        self._out: IO[bytes] = process.stdout  # type: ignore[assignment]

    def say(self, line: str) -> None:
        """Write a line to its standard input."""
        self._in.write(f"{line}\n".encode())
        self._in.flush()

    def wait_for(self, word: str) -> str:
        """Read until a line begins with this word and return the rest of it; raises EOFError where it ends before."""
        for line in self._out:
            first, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            if first == word:
                return rest
        raise EOFError(f"ended before it said {word!r}: exit {self.process.wait()}")


@contextmanager
def heard(module: str, *words: str) -> Iterator[Heard]:
    """Start `python -m module words...`; when the block is left it is ended."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        yield Heard(process)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def until_shown(module: str, *words: str) -> float:
    """Milliseconds from the start of a window process until its first frame is on the screen."""
    begun = perf_counter()
    with heard(module, *words) as window:
        window.say("show start")
        window.wait_for("shown")
        return 1000 * (perf_counter() - begun)


def proportional_mib(pid: int) -> float:
    """Memory of a process, what it shares with others counted by its share (PSS), MiB."""
    return _kib(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") / 1024


def resident_mib(pid: int) -> float:
    """Memory of a process, what it shares counted whole (RSS), MiB."""
    return _kib(Path(f"/proc/{pid}/smaps_rollup"), "Rss:") / 1024


def below(pid: int) -> dict[int, list[str]]:
    """Every process below one, with its command line."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found: dict[int, list[str]] = {}
    for each in parents:
        up = parents.get(each, 0)
        while up and up != pid:
            up = parents.get(up, 0)
        if up == pid:
            words = Path(f"/proc/{each}/cmdline").read_bytes().decode("utf-8", "replace").split("\0")
            found[each] = words[:-1]
    return found


def _kib(file: Path, key: str) -> int:
    line = next(line for line in file.read_text().splitlines() if line.startswith(key))
    return int(line.split()[1])
