# SPDX-License-Identifier: EUPL-1.2
"""A district with its kiosks, as the system tests use it: started, looked into, killed."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from installer.district import District
from installer.parties import Party, wait_until
from installer.player import Player
from installer.replicas import read_rows
from tests.system.processes import running

SHOP = "baeckerei"
POINT = "remmesweiler-dgh"
PATIENCE = 90.0
"""Seconds for whatever a busy machine may take; nothing waits that long where all is well."""
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
_ENDED = "SELECT count(*) FROM cases WHERE state IN ('held', 'ready')"


class Kiosk:
    """One kiosk's party with a hand at its window and a look into its file."""

    def __init__(self, party: Party) -> None:
        self.party = party
        self.state = party.state
        self.paper = party.home / "paper"
        self.hand = Player(party.home / "hand")

    def write_settings(self) -> None:
        """The smallest screen's settings, with a hand that may be as fast as a machine."""
        (self.state / "settings.toml").write_text(
            f'village = "Remmesweiler"\npickup_points = ["{POINT}"]\ndisplay_mm = [268, 476]\n'
            f'printer = "simulator:{self.paper}"\nrepeat_lock_ms = 0\n',
            "utf-8",
        )

    def start(self, **environment: str) -> subprocess.Popen[bytes]:
        """Start the supervisor, which starts all the rest."""
        return self.party.start(
            "-m", "kiosk", "--state", str(self.state), "--rehearsal", str(self.party.home / "hand"),
            "--size", "540x960", "--idle-seconds", "2", **_OFFSCREEN, **environment,
        )  # fmt: skip

    def kill(self) -> None:
        """SIGKILL to the whole group, as a power cut would."""
        self.hand.close()
        self.party.kill()

    def start_furnished(self) -> None:
        """Start, and wait until weeks and products are here."""
        self.start()
        self.hand.wait_page("NoticeBoard", seconds=PATIENCE)
        self.hand.wait_text("Abholen:", PATIENCE)

    def stop(self) -> None:
        """End it gently."""
        self.hand.close()
        self.party.stop()

    def wait_gone(self, seconds: float = 15) -> None:
        """Wait until no process of this party lives."""
        wait_until(f"{self.party.home.name} is gone", lambda: not running(self.party.home), seconds)

    def rows(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        """Read the replica beside whoever uses it."""
        return read_rows(self.party, query, *values)

    def meta(self, key: str) -> str:
        """A single value of the replica; empty where there is none."""
        rows = self.rows("SELECT value FROM meta WHERE key = ?", key)
        return str(rows[0][0]) if rows else ""

    def items(self) -> int:
        """How much content is here."""
        return int(self.rows("SELECT count(*) FROM items")[0][0])

    def waiting(self) -> int:
        """Cases that the platform did not judge yet."""
        return int(self.rows(_ENDED)[0][0])

    def output(self) -> str:
        """What its processes said on standard output and error."""
        return (self.party.home / "output.log").read_text("utf-8", "replace")

    def papers(self) -> set[str]:
        """What came out of the printer."""
        return {path.name for path in self.paper.glob("*.pdf")}


class Stage:
    """Servers, line and kiosks under one folder."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.district = District(home, (SHOP,))

    def start(self) -> None:
        """Set up what is missing, and start the servers."""
        self.district.start_servers()

    def kiosk(self, name: str) -> Kiosk:
        """A kiosk of its own, enrolled on first use; it has seen no content yet."""
        party = Party(self.home / name)
        kiosk = Kiosk(party)
        if not (kiosk.state / "settings.toml").exists():
            kiosk.write_settings()
            self.district._enrol(party, f"kiosk:{name}", "10046117", "")
        return kiosk

    def restart(self, side: str) -> None:
        """Start a server again that was killed."""
        district = self.district
        party, port = {
            "trustee": (district.trustee, district._ports[2]),
            "platform": (district.platform, district._ports[3]),
        }[side]
        party.kill()
        district._serve(side, party, port)

    def arrived(self) -> dict[UUID, tuple[str, str, str]]:
        """What the platform has: case id to kind, state and kiosk; raises AssertionError where one is there twice."""
        rows = plain_rows(
            self.home / "platform" / "state" / "platform.sqlite3",
            "SELECT case_id, kind, state, kiosk FROM dp_platform_storedcase",
        )
        found = {UUID(case_id): (kind, state, kiosk) for case_id, kind, state, kiosk in rows}
        assert len(found) == len(rows)
        return found

    def stop(self) -> None:
        """End servers and line."""
        self.district.stop()


def plain_rows(file: Path, query: str, *values: str | int) -> list[tuple[Any, ...]]:
    """Read an SQLite file without writing to it."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10)) as connection:
        return connection.execute(query, values).fetchall()
