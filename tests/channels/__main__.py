# SPDX-License-Identifier: EUPL-1.2
"""`installer/run channels --out DIR`: the ordering visit, finished by each channel alone; exit 0 if all five were.

Below DIR every channel leaves the pictures of its pages, and the ear what was spoken (`ear/spoken.txt`). The screen
reader plays against the real processes on a screen of its own, over the accessibility bus.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from installer.parties import ROOT
from kiosk.app import load_fonts
from tests.channels.playing import WAYS, play
from tests.walk.loop import WalkLoop

READER = "tests/assistive/test_visit.py::test_a_whole_order"


def main() -> int:
    """Play one visit after the other and say what came of each."""
    parser = argparse.ArgumentParser(prog="installer/run channels", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / ".state" / "channels", metavar="DIR")
    parser.add_argument("--only", choices=[*WAYS, "screen-reader"], action="append", help="may be repeated")
    arguments = parser.parse_args()
    wanted = arguments.only or [*WAYS, "screen-reader"]
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    loop = WalkLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        failed = [name for name in wanted if not _told(name, loop, arguments.out / name)]
    print(f"channels: {len(wanted) - len(failed)} of {len(wanted)} visits finished")
    return 1 if failed else 0


def _told(name: str, loop: asyncio.AbstractEventLoop, out: Path) -> bool:
    begun = time.monotonic()
    shutil.rmtree(out, ignore_errors=True)
    try:
        what = _read() if name == "screen-reader" else _played(name, loop, out)
    except (AssertionError, subprocess.CalledProcessError) as error:
        what = f"FAILED: {error}"
    print(f"{name:<14} {what} ({time.monotonic() - begun:.0f} s)", flush=True)
    return not what.startswith("FAILED")


def _played(name: str, loop: asyncio.AbstractEventLoop, out: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        played = play(name, loop, Path(folder), out)
    if played.stored != 1:
        return f"FAILED: {played.stored} cases stored"
    heard = f", {len(played.heard)} lines heard and done" if played.heard else ""
    return f"{len(played.order.pages)} pages, case stored{heard}; see {out}"


def _read() -> str:
    subprocess.run([sys.executable, "-m", "pytest", "-q", "-n0", READER], cwd=ROOT, check=True)
    return "by names, roles and actions over AT-SPI"


if __name__ == "__main__":
    sys.exit(main())
