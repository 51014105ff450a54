# SPDX-License-Identifier: EUPL-1.2
"""A whole kiosk as it runs, supervisor, engine and visits: their memory, and how fast a visit is replaced."""

import json
import time
from pathlib import Path
from statistics import median

from installer.district import District
from installer.parties import wait_until
from installer.player import Player
from tests.bench.figures import Figure
from tests.bench.processes import Heard, below, heard, proportional_mib, resident_mib
from tests.bench.starting import EMPTY

SHOPS = ("baeckerei", "dorfladen")
_VISIT_SECONDS = 4.0
"""A short visit; the next window process is long ready then."""


def measure(home: Path, rounds: int) -> list[Figure]:
    """Memory after start, then as many visits as there are rounds. The district is kept for the next run."""
    district = District(home.resolve(), SHOPS)
    try:
        district.start_servers()
        party = district.kiosk
        process = party.start("-m", "kiosk", "--state", str(party.state), "--rehearsal", str(party.home / "hand"))
        hand = Player(party.home / "hand")
        hand.wait_page("NoticeBoard", seconds=60)
        wait_until("all processes of the kiosk", lambda: len(_parts(process.pid)) == 4)
        time.sleep(_VISIT_SECONDS)
        with heard(EMPTY) as window:
            window.say("show start")
            window.wait_for("shown")
            figures = _memory(_parts(process.pid), window)
        return [*figures, _replacing(party.state / "logs" / "supervisor.log", hand, rounds)]
    finally:
        district.stop()


def _parts(pid: int) -> dict[str, int]:
    """The kiosk's processes by name. Of two window processes the older is the visit."""
    found: dict[str, int] = {}
    for each, words in sorted(below(pid).items()):
        if "--window" in words:
            found["spare visit" if "visit" in found else "visit"] = each
        elif words[1:4] == ["-m", "sync", "run"]:
            found["engine"] = each
        elif words[1:3] == ["-m", "kiosk"]:
            found["supervisor"] = each
    return found


def _memory(parts: dict[str, int], window: Heard) -> list[Figure]:
    empty, visit = window.process.pid, parts["visit"]
    shared = proportional_mib(empty)
    figures = [
        Figure(f"memory of the {name}, PSS / an empty window's", proportional_mib(pid), shared, unit="MiB")
        for name, pid in parts.items()
    ]
    whole = sum(figure.value for figure in figures)
    return [
        *figures,
        Figure("memory of the whole kiosk, PSS / an empty window's", whole, shared, unit="MiB"),
        Figure("memory of the visit, RSS / an empty window's", resident_mib(visit), resident_mib(empty), "MiB"),
    ]


def _replacing(log: Path, hand: Player, rounds: int) -> Figure:
    """`Fertig` again and again: from `ended` to `shown`, beside an empty window that waits and is told to show."""
    floors, before = [], len(_replaced(log))
    for turn in range(1, rounds + 1):
        hand.tap("Bitte den Bildschirm berühren", then="Home")
        time.sleep(_VISIT_SECONDS)
        hand.tap("Fertig")
        wait_until("the next visit", lambda turn=turn: len(_replaced(log)) == before + turn)  # type: ignore[misc]
        hand.wait_page("NoticeBoard")
        with heard(EMPTY) as window:
            window.wait_for("ready")
            begun = time.perf_counter()
            window.say("show start")
            window.wait_for("shown")
            floors.append(1000 * (time.perf_counter() - begun))
    value = median(_replaced(log)[before:])
    return Figure("a visit replaced by the next / an empty window shown", value, median(floors), most=300.0)


def _replaced(log: Path) -> list[float]:
    if not log.exists():
        return []
    return [float(json.loads(line)["replaced_ms"]) for line in log.read_text("utf-8").splitlines()]
