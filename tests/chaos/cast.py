# SPDX-License-Identifier: EUPL-1.2
"""Who takes part: servers that come again whenever they are gone, and kiosks with a clock, a disk and images."""

import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from installer.parties import Party
from sync.replica.cipher import SqlError
from tests.chaos.disk import Disk
from tests.chaos.kiosk import BOOT
from tests.chaos.residents import DOOR, PAPERS, poke
from tests.system.processes import running, strike
from tests.system.stage import Kiosk

_REPLICA = "replica.sqlite3"


class Server:
    """One program of a server's party; `look` starts it where it is not there and should be."""

    def __init__(self, home: Path, *words: str) -> None:
        self.party = Party(home)
        self._words = words
        self._process: subprocess.Popen[bytes] | None = None
        self._due = 0.0
        self.wanted = True

    def look(self) -> None:
        """Start it where it is gone and its time has come."""
        if self._process is not None and self._process.poll() is not None:
            self.kill(0.3)
        if self._process is None and self.wanted and time.monotonic() >= self._due:
            self._process = self.party.start(*self._words)

    def kill(self, seconds: float) -> None:
        """SIGKILL; it is there again after so many seconds."""
        self.party.kill()
        self._process = None
        self._due = time.monotonic() + seconds

    def stop(self) -> None:
        """End it gently, and start it no more."""
        self.wanted = False
        self.party.stop()
        self._process = None


class Machine:
    """A kiosk without a window, with its hand: clock, papers and door lie beside its disk."""

    def __init__(self, home: Path, hand: Path, seed: str, pace: float, disk: Disk) -> None:
        self.name = home.name
        self.home = home
        self.disk = disk
        self._hand = hand
        self._words = ("--hand", str(hand), "--pace", str(pace), "--seed", seed)
        hand.mkdir(parents=True, exist_ok=True)
        self.turn_clock(0)
        self.party = Party(home)
        self.look = Kiosk(self.party)

    @property
    def papers(self) -> Path:
        """What its residents took home."""
        return self._hand / PAPERS

    def start(self) -> None:
        """Switch it on: a boot of its own, by which a machine knows that it was off, and a copy that it is one."""
        (self._hand / BOOT).write_text(uuid4().hex, "ascii")
        self.party.start("-m", "tests.chaos.kiosk", "keep", "--state", str(self.party.state), *self._words)

    def cut_power(self) -> None:
        """SIGKILL to everything at once."""
        self.party.kill()

    def strike(self, role: str) -> None:
        """SIGKILL to its engine or its visits, where they live just now."""
        for process in running(self.home):
            if "tests.chaos.kiosk" in process.words and role in process.words:
                strike(process)

    def turn_clock(self, seconds: float) -> None:
        """Let the machine's clock be wrong by so much, from this moment on."""
        part = self._hand / "clock.part"
        part.write_text(str(seconds), "ascii")
        part.replace(self._hand / "clock")

    def close_door(self) -> None:
        """Nobody comes any more, and whoever is here is sent away."""
        (self._hand / DOOR).touch()
        self.strike("visits")

    def open_door(self) -> None:
        """Residents may come again."""
        (self._hand / DOOR).unlink(missing_ok=True)

    def poke(self) -> None:
        """Let the engine make a round now."""
        poke(self.party.state)

    def waits(self) -> bool:
        """Whether cases wait here, as far as its file can be read: on a full disk it cannot."""
        try:
            return self.look.waiting() > 0
        except (sqlite3.Error, SqlError):
            return True

    def take_image(self, folder: Path) -> None:
        """Copy the file of a kiosk that is switched off, as whoever copies its disk."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for file in self.party.state.glob(f"{_REPLICA}*"):
            shutil.copy2(file, folder)

    def put_back(self, folder: Path) -> None:
        """Replace the file by an image."""
        for file in self.party.state.glob(f"{_REPLICA}*"):
            file.unlink()
        for file in folder.iterdir():
            shutil.copy2(file, self.party.state)

    def copy_to(self, home: Path) -> None:
        """Copy everything but what belongs to the running machine: keys, settings, file."""
        shutil.copytree(self.home, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.sock", "*.log"))


def back_up(database: Path, folder: Path) -> None:
    """Copy a database that is in use, as an operator's backup does."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / database.name
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(database, timeout=20)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def restore(database: Path, folder: Path) -> None:
    """Put a backup in the place of a database that nobody has open."""
    for file in database.parent.glob(f"{database.name}*"):
        file.unlink()
    shutil.copy2(folder / database.name, database)
