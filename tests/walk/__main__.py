# SPDX-License-Identifier: EUPL-1.2
"""`installer/run walk`: holds every page against the rules of the interface; exit 0 only for `findings 0`.

Without `--full`: every page and state in the setting in which a visit begins, and in some that the seed draws.
With it: every page and state in every setting, the pixels in settings that show all pairs. It goes on where a walk
was killed.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from installer.parties import ROOT
from kiosk.app import load_fonts
from tests.walk.journal import Journal, fingerprint, read_journal
from tests.walk.loop import WalkLoop
from tests.walk.pictures import Gallery, write_readme_pictures
from tests.walk.space import SCREENS
from tests.walk.tour import State, Tour
from tests.walk.tours import TOURS
from tests.walk.walk import Plan, Seen, View, full_plan, sample_plan, uneven_bars, unreached_pages, walk

WORKERS = 2


def main() -> int:
    """Walk, alone or with helpers, and say what was found."""
    arguments = _arguments()
    if arguments.readme:
        with _loop() as loop, tempfile.TemporaryDirectory() as state:
            for picture in write_readme_pictures(loop, Path(state) / "kiosk", ROOT / "docs" / "pictures"):
                print(picture.relative_to(ROOT))
        return 0
    begun = time.monotonic()
    if arguments.part:
        seen = _walk_part(arguments, *map(int, arguments.part.split("/")))
    else:
        seen = _share(arguments)
        Gallery(arguments.out, arguments.pictures, arguments.eyes).draw_sheets()
    return _report(seen, whole=not (arguments.only or arguments.part), seconds=time.monotonic() - begun)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="installer/run walk", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / ".state" / "walk", metavar="DIR",
                        help="journal and overview sheets (default: .state/walk)")  # fmt: skip
    parser.add_argument("--full", action="store_true", help="every setting instead of a sample")
    parser.add_argument("--seed", default="dorfpunkt", help="draws the sample (default: %(default)s)")
    parser.add_argument("--sample", type=int, default=2, metavar="N", help="settings a state (default: %(default)s)")
    parser.add_argument(
        "--drawn-only", action="store_true", help="leave out how a visit begins, where others are drawn"
    )
    parser.add_argument("--screen", choices=SCREENS, default="21.5", help="its inches (default: %(default)s)")
    parser.add_argument("--part", metavar="K/N", help="of N parts only the one with this number, from 0")
    parser.add_argument("--only", metavar="PAGE", action="append", help="only this page; may be repeated")
    parser.add_argument("--pictures", action="store_true", help="keep every picture in its full size")
    parser.add_argument("--eyes", action="store_true", help="also as eyes with cataract or colour blindness see them")
    parser.add_argument("--readme", action="store_true", help="write only the README's pictures, below docs")
    return parser.parse_args()


def _share(arguments: argparse.Namespace) -> list[Seen]:
    """Let WORKERS processes walk, each its part; what they all have seen."""
    words = [word for word in sys.argv[1:] if word != "--"]
    workers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.walk", *words, "--part", f"{number}/{WORKERS}"],
            cwd=ROOT, stdout=subprocess.DEVNULL,
        )
        for number in range(WORKERS)
    ]  # fmt: skip
    codes = [worker.wait() for worker in workers]
    if max(codes) > 1 or min(codes) < 0:
        raise SystemExit(f"installer/run walk: a worker ended with {codes}")
    return [
        seen
        for number in range(WORKERS)
        for seen in read_journal(_journal_file(arguments, number, WORKERS))
    ]  # fmt: skip


def _walk_part(arguments: argparse.Namespace, part: int, parts: int) -> list[Seen]:
    made_of = fingerprint(arguments.screen, str(arguments.full), arguments.seed, str(arguments.sample),
                          str(arguments.drawn_only), ",".join(arguments.only or ()))  # fmt: skip
    journal = Journal(_journal_file(arguments, part, parts), made_of)
    gallery = Gallery(arguments.out, arguments.pictures, arguments.eyes)
    if not journal.seen and part == 0:
        gallery.clear()
    sample = sample_plan(arguments.seed, arguments.sample, part, parts, first_too=not arguments.drawn_only)
    wanted = full_plan(part, parts) if arguments.full else sample
    with _loop() as loop, tempfile.TemporaryDirectory() as state:
        plan = _left(wanted, journal, arguments.only)
        for seen in walk(loop, Path(state) / "kiosk", plan, screen=arguments.screen, show=gallery.show):
            journal.add(seen)
    journal.close()
    return journal.seen


def _left(plan: Plan, journal: Journal, only: list[str] | None) -> Plan:
    """What of a plan is not in the journal yet."""

    def left(tour: Tour, state: State) -> list[View]:
        if only and state.page not in only:
            return []
        return [view for view in plan(tour, state) if not journal.knows(state.title, view.shape, view.painted)]

    return left


def _report(seen: list[Seen], *, whole: bool, seconds: float) -> int:
    """Say every finding, and at last how much was seen."""
    lines = [f"{one.title} {one.shape.name}: {finding}" for one in seen for finding in one.found]
    rules = Counter(finding.rule for one in seen for finding in one.found)
    across = [*uneven_bars(seen), *(unreached_pages(seen) if whole else [])]
    lines += map(str, across)
    rules.update(finding.rule for finding in across)
    for line in dict.fromkeys(lines):
        print(line)
    for rule, count in rules.most_common():
        print(f"{count:6d} {rule}")
    checks = sum(one.checks for one in seen) + len({one.shape for one in seen}) + whole
    closely = sum(one.painted for one in seen)
    print(f"walk: {len(seen)} views, {closely} of them by pixels, of {len(TOURS)} tours in {seconds:.0f} s")
    states = len({one.title for one in seen})
    print(f"pages {len({one.page for one in seen})}, states {states}, checks {checks}, findings {len(lines)}")
    return 1 if lines else 0


def _journal_file(arguments: argparse.Namespace, part: int, parts: int) -> Path:
    return Path(arguments.out) / f"journal-{part}-of-{parts}.jsonl"


@contextmanager
def _loop() -> Iterator[asyncio.AbstractEventLoop]:
    """Qt and asyncio as the program has them."""
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    loop = WalkLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        yield loop


if __name__ == "__main__":
    sys.exit(main())
