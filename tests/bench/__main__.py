# SPDX-License-Identifier: EUPL-1.2
"""`installer/run bench`: one line per measure with value, floor, ratio and goal; exit 0 where all goals are met."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from installer.parties import ROOT, PartyError
from tests.bench import (
    applying,
    confirming,
    delivering,
    filling,
    journeys,
    kiosk,
    peers,
    server,
    speaking,
    starting,
    syncing,
    tapping,
)
from tests.bench.figures import Figure, percentile
from tests.bench.processes import settle_environment


def main() -> int:
    """Measure, say each figure as it comes, and write the JSON file."""
    parser = argparse.ArgumentParser(prog="installer/run bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--only", choices=sorted(_MEASURES), action="append", help="this measure; may be repeated")
    parser.add_argument("--items", type=int, default=20_000, metavar="N", help="content items (default: %(default)s)")
    parser.add_argument(
        "--count", type=int, default=2000, metavar="N", help="cases to deliver (default: %(default)s)"
    )
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="repetitions (default: %(default)s)")
    parser.add_argument("--taps", action="store_true", help="also say the median of every touch of the visit")
    parser.add_argument("--state", type=Path, default=ROOT / ".state" / "bench", metavar="DIR")
    arguments = parser.parse_args()
    figures: list[Figure] = []
    arguments.state.mkdir(parents=True, exist_ok=True)
    settle_environment(arguments.state)
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}")
    # On the disk of the state folder: a temporary folder may be memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(dir=arguments.state) as folder:
        for name in arguments.only or _MEASURES:
            try:
                found = _MEASURES[name](arguments, Path(folder))
            except (PartyError, EOFError) as error:
                print(f"installer/run bench: {name}: {error}", file=sys.stderr)
                return 1
            for figure in found:
                print(figure.line(), flush=True)
            figures += found
    missed = [figure for figure in figures if not figure.met]
    print(f"bench: {len(figures)} figures, load {os.getloadavg()[0]:.1f}, goals missed {len(missed)}")
    if arguments.json:
        arguments.json.write_text(json.dumps([figure.plain() for figure in figures], indent=1) + "\n", "utf-8")
    return 1 if missed else 0


def _tapping(arguments: argparse.Namespace, folder: Path) -> list[Figure]:
    # A visit has some eighty touches: two of each kind tell as much as the rounds of the other measures.
    figures, touched = tapping.measure(folder, max(1, arguments.rounds // 2), arguments.items)
    if arguments.taps:
        for what, times in sorted(touched.items(), key=lambda pair: -percentile(pair[1], 50)):
            print(f"  {percentile(times, 50):8.1f} ms  most {max(times):8.1f} ms  {what} ({len(times)})")
    return figures


def _peers(arguments: argparse.Namespace, folder: Path) -> list[Figure]:
    program = peers.install(arguments.state)
    if program is None:
        print("PouchDB does not run beside it: npm is not installed here")
        return []
    return peers.measure(folder, program, arguments.items, arguments.count)


_MEASURES: dict[str, Callable[[argparse.Namespace, Path], list[Figure]]] = {
    "starting": lambda arguments, folder: starting.measure(folder, 2 * arguments.rounds),
    "tapping": _tapping,
    "speaking": lambda arguments, folder: speaking.measure(folder, 2 * arguments.rounds, arguments.items),
    "applying": lambda arguments, folder: applying.measure(folder, arguments.rounds, arguments.items),
    "sync": lambda arguments, folder: syncing.measure(folder, arguments.items),
    "peers": _peers,
    "kiosk": lambda arguments, _: kiosk.measure(arguments.state / "district", arguments.rounds),
    "server": lambda arguments, folder: server.measure(
        folder, 4000 * arguments.rounds, 800 * arguments.rounds, max(1, arguments.rounds // 2)
    ),
    "confirming": lambda arguments, folder: confirming.measure(folder, 5 * arguments.rounds),
    "forms": lambda arguments, _: filling.measure(arguments.rounds),
    "rides": lambda arguments, _: journeys.measure(arguments.rounds),
    "cases": lambda arguments, folder: delivering.measure(folder, arguments.count),
}


if __name__ == "__main__":
    sys.exit(main())
