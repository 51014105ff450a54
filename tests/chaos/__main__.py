# SPDX-License-Identifier: EUPL-1.2
"""`installer/run chaos`: everything goes wrong for some minutes, then one line says what it came to."""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from installer.parties import PartyError, clean_up_on_sigterm
from tests.chaos.plan import ALL_FAULTS, draw
from tests.chaos.run import Run

_SHOWN = 20


def main() -> int:
    """Read the command line, play, prove; exit 0 only where nothing was found."""
    parser = argparse.ArgumentParser(prog="installer/run chaos", description=__doc__)
    parser.add_argument("--kiosks", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pace", type=float, default=1.5, help="seconds between two visits of a kiosk")
    parser.add_argument("--without", default="", help=f"leave these out, with commas: {', '.join(ALL_FAULTS)}")
    parser.add_argument("--out", type=Path, help="an empty folder for the district, which is kept then")
    arguments = parser.parse_args()
    without = frozenset(filter(None, arguments.without.split(",")))
    if strange := without - set(ALL_FAULTS):
        parser.error(f"no such fault: {', '.join(sorted(strange))}")
    if arguments.kiosks < 1 or arguments.minutes <= 0:
        parser.error("at least one kiosk, for more than no time")
    clean_up_on_sigterm()
    home = arguments.out.resolve() if arguments.out else Path(tempfile.mkdtemp(prefix="dorfpunkt-chaos-"))
    home.mkdir(parents=True, exist_ok=True)
    if any(home.iterdir()):
        parser.error(f"{home} is not empty")
    seconds = 60 * arguments.minutes
    plan = draw(arguments.seed, arguments.kiosks, seconds, without)
    run = Run(home, arguments.kiosks, arguments.seed, arguments.pace, _say)
    keep = True
    try:
        begun = time.monotonic()
        run.start()
        _say(f"{arguments.kiosks} kiosks stand after {time.monotonic() - begun:.0f} s; seed {arguments.seed}")
        run.play(plan, seconds)
        _say("all is done that was planned; waiting until nothing waits")
        run.settle()
        verdict = run.prove()
        keep = bool(verdict.faults) or arguments.out is not None
    except PartyError as error:
        _say(f"{error}")
        return 1
    finally:
        run.stop()
        run.close(keep=keep)
        if not keep:
            shutil.rmtree(home, ignore_errors=True)
        else:
            _say(
                f"everything lies in {home}: faults.txt; hands/*/papers.jsonl (what residents hold); "
                "district/*/output.log and district/*/state/logs; district/*kiosk*/state/replica.sqlite3 (table "
                "cases); district/platform/state/platform.sqlite3 (dp_platform_storedcase, dp_platform_refusedcase)"
            )
    if verdict.faults:
        (home / "faults.txt").write_text("\n".join(verdict.faults) + "\n", "utf-8")
    for fault in verdict.faults[:_SHOWN]:
        _say(fault[:300])
    done = run.faults_done
    _say(f"{done.total()} faults: " + ", ".join(f"{what} {count}" for what, count in sorted(done.items())))
    _say(f"{verdict.promised} units of limited stocks were promised, {verdict.withdrawn} cases were taken back")
    print(verdict.line(), flush=True)
    return 1 if verdict.faults else 0


def _say(text: str) -> None:
    print(f"chaos: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
