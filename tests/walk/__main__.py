# SPDX-License-Identifier: EUPL-1.2
"""`installer/run walk --out DIR`: the full walk; its last line is `... findings N`, exit 0 only for N = 0."""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import qasync
from PySide6.QtGui import QGuiApplication

from installer.parties import ROOT
from kiosk.app import load_fonts
from tests.walk.pictures import write_pictures
from tests.walk.walk import ALL_SHAPES, SAMPLE, SCENES, SCREENS, Shape, walk


def main() -> int:
    """Walk, say every finding, and write the pictures."""
    parser = argparse.ArgumentParser(prog="installer/run walk")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the pictures go")
    parser.add_argument("--sample", action="store_true", help="six shapes instead of all")
    parser.add_argument(
        "--every-picture", action="store_true", help="keep all pictures, not only German ones at M and XL"
    )
    parser.add_argument("--screen", choices=SCREENS, default="21.5", help="its inches (default: %(default)s)")
    parser.add_argument("--pictures", action="store_true", help="write only the README's pictures, below docs")
    arguments = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as state:
        if arguments.pictures:
            for picture in write_pictures(loop, Path(state) / "kiosk", ROOT / "docs" / "pictures"):
                print(picture.relative_to(ROOT))
            return 0
        return _walk(loop, arguments, Path(state) / "kiosk")


def _walk(loop: asyncio.AbstractEventLoop, arguments: argparse.Namespace, state: Path) -> int:
    shapes = SAMPLE if arguments.sample else ALL_SHAPES

    def keep(scene: str, shape: Shape) -> bool:
        return bool(arguments.every_picture or (shape.language == "de" and shape.size in ("M", "XL")))

    begun = time.monotonic()
    pages = 0
    rules: Counter[str] = Counter()
    for seen in walk(loop, state, shapes, arguments.out, keep, screen=arguments.screen):
        pages += 1
        for finding in seen.found:
            rules[finding.rule] += 1
            print(f"{seen.scene} {seen.shape.name}: {finding}")
    for rule, count in rules.most_common():
        print(f"{count:6d} {rule}")
    shown = f"{len(SCENES)} pages x {len(shapes)} shapes on {arguments.screen} inches = {pages} views"
    print(f"walk: {shown} in {time.monotonic() - begun:.0f} s, findings {sum(rules.values())}")
    return 0 if not rules and pages == len(SCENES) * len(shapes) else 1


if __name__ == "__main__":
    sys.exit(main())
