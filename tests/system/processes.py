# SPDX-License-Identifier: EUPL-1.2
"""Which processes of ours run, read from /proc."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")


@dataclass(frozen=True)
class Process:
    pid: int
    parent: int
    group: int
    started: int
    """Clock ticks since the machine started."""
    words: tuple[str, ...]

    @property
    def role(self) -> str:
        """What it is in our story; empty for sessions, buses and key stores."""
        if not Path(self.words[0]).name.startswith("python"):
            return ""
        line = f"{' '.join(self.words)} "
        if "spawn_main" in line:
            return "printing"
        for side in ("platform", "trustee"):
            if f" -m sync {side} serve " in line:
                return side
        if " -m sync run " in line or (" -m tests.system.entry " in line and " --engine " in line):
            return "engine"
        if " -m tests.system.entry " in line:
            return "visit"
        if " -m kiosk " in line:
            return "visit" if " --window " in line else "supervisor"
        return ""


def running(home: Path) -> list[Process]:
    """Living processes whose HOME is a party's home, or below, the oldest first."""
    found = []
    for folder in _PROC.iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            process = _read(folder, home)
            if process is not None:
                found.append(process)
    return sorted(found, key=lambda process: (process.started, process.pid))


def of_role(home: Path, role: str) -> list[Process]:
    """Living processes of one role, the oldest first: of two visits the first is the one that is shown."""
    return [process for process in running(home) if process.role == role]


def strike(process: Process) -> bool:
    """SIGKILL; False where it was gone already."""
    try:
        os.kill(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def _read(folder: Path, home: Path) -> Process | None:
    try:
        environment = (folder / "environ").read_bytes().split(b"\0")
        if not any(_is_home(entry, home) for entry in environment):
            return None
        words = tuple((folder / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")[:-1])
        # The name in brackets may hold anything, so what counts is what stands behind the last one.
        fields = (folder / "stat").read_text("ascii", "replace").rpartition(") ")[2].split()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return None
    if not words or fields[0] in "ZX":
        return None
    return Process(int(folder.name), int(fields[1]), int(fields[2]), int(fields[19]), words)


def _is_home(entry: bytes, home: Path) -> bool:
    name, _, value = entry.partition(b"=")
    return name == b"HOME" and Path(os.fsdecode(value)).is_relative_to(home)
