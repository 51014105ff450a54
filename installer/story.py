# SPDX-License-Identifier: EUPL-1.2
"""What every part of the demo needs: what was seen so far, a kiosk to play at, a desk whose answers have left."""

import subprocess
import time
from dataclasses import dataclass, field
from typing import Any

from installer.parties import Party, wait_until
from installer.player import Player
from installer.replicas import read_rows

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@dataclass
class Story:
    """What was seen on the way, for summary.json."""

    began: float = field(default_factory=time.monotonic)
    states: list[dict[str, Any]] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    def saw(self, what: str) -> None:
        """Note a state with its time since the start, and say it."""
        at = round(time.monotonic() - self.began, 2)
        self.states.append({"at": at, "saw": what})
        print(f"{at:7.2f} s  {what}", flush=True)


def start_kiosk(party: Party, environment: dict[str, str], size: str = "1080x1920") -> subprocess.Popen[bytes]:
    """Start a kiosk whose window can be played at."""
    return party.start(
        "-m", "kiosk", "--state", str(party.state), "--rehearsal", str(party.home / "hand"), "--size", size,
        "--idle-seconds", "2", **environment,
    )  # fmt: skip


def awake(hand: Player) -> None:
    """Wait for the notice board; a demo before this one may have been stopped half-way."""
    if hand.wait_page("NoticeBoard", "Interrupted", "FormInterrupted", seconds=60) == "NoticeBoard":
        return
    hand.settle()
    hand.tap("Nein, das war ich nicht", "Weiter", then="Home")
    hand.settle()
    hand.tap("Fertig", then="NoticeBoard")
    hand.settle()


def wait_answered(desk: Party) -> None:
    wait_until(
        "the answers leave the desk",
        lambda: not read_rows(desk, "SELECT 1 FROM desk_answers WHERE state = 'ready'"),
        60,
    )
