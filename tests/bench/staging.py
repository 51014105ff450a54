# SPDX-License-Identifier: EUPL-1.2
"""The stage for other processes: a state folder, and beside it the keys that in earnest lie in the key store."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from sync.keystore import MemoryStore
from sync.replica.database import DATABASE_KEY
from sync.replica.policy import DEVICE_KEY, SPOOL_KEY, TRUSTEE_KEYS


@dataclass(frozen=True)
class Staged:
    """Where a stage lies, and when it plays."""

    state: Path
    secrets: Path
    start: datetime

    @property
    def words(self) -> tuple[str, str, str]:
        """For the command line of a process on this stage."""
        return str(self.state), str(self.secrets), self.start.isoformat()

    @classmethod
    def of(cls, words: list[str]) -> "Staged":
        """Read them back."""
        return cls(Path(words[0]), Path(words[1]), datetime.fromisoformat(words[2]))

    def store(self) -> MemoryStore:
        """The keys of this stage."""
        store = MemoryStore()
        for name, secret in json.loads(self.secrets.read_text("utf-8")).items():
            store.set(name, secret)
        return store

    def clock(self) -> Callable[[], datetime]:
        """A clock that shows the stage's moment now and goes on from there."""
        begun = monotonic()
        return lambda: self.start + timedelta(seconds=monotonic() - begun)


def stage_for_processes(folder: Path, settings: str = "") -> Staged:
    """Build a stage below a folder."""
    # Only whoever builds needs what the platform reads its content with; a process on the stage does not.
    from tests.walk.stage import MONDAY, build_stage

    shutil.rmtree(folder, ignore_errors=True)
    stage = build_stage(folder / "state", settings=settings)
    secrets = {name: stage.store.get(name) for name in (DATABASE_KEY, DEVICE_KEY, SPOOL_KEY, TRUSTEE_KEYS)}
    file = folder / "secrets.json"
    file.write_text(json.dumps(secrets), "utf-8")
    return Staged(folder / "state", file, MONDAY)
