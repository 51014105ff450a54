# SPDX-License-Identifier: EUPL-1.2
"""`installer/run exactly-once`: as many faults as wanted, one line each; a run can be taken up again."""

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import msgspec

from installer.parties import clean_up_on_sigterm
from tests.exactly_once.plan import Result, draw
from tests.exactly_once.run import running


def main() -> int:
    """Take steps until so many faults have hit, settle, and say what was found; exit 0 only without a fault."""
    parser = argparse.ArgumentParser(prog="installer/run exactly-once", description=__doc__)
    parser.add_argument("--faults", type=int, default=1000, metavar="N", help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=Path, metavar="FILE", help="keep results here, and go on with what is there")
    arguments = parser.parse_args()
    clean_up_on_sigterm()
    file = arguments.resume
    results = [msgspec.json.decode(line, type=Result) for line in _lines(file)]
    with ExitStack() as stack:
        home = (
            Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dorfpunkt-once-")))
            if file is None
            else file.with_suffix(".district").resolve()
        )
        run = stack.enter_context(running(home))
        while sum(result.hit for result in results) < arguments.faults:
            results.append(run.step(draw(arguments.seed, len(results) + 1)))
            if file is not None:
                with file.open("ab") as kept:
                    kept.write(msgspec.json.encode(results[-1]) + b"\n")
            print(results[-1].line(arguments.faults), flush=True)
        stored, faults = run.settle(results)
    for fault in faults:
        print(fault)
    print(closing_line(results, stored, faults))
    return 1 if faults else 0


def closing_line(results: list[Result], stored: int, faults: list[str]) -> str:
    """The sum of a run."""
    confirmed = sum(len(result.confirmed) for result in results)
    hits = sum(result.hit for result in results)
    counted = ", ".join(f"{word} {sum(fault.startswith(word) for fault in faults)}" for word in ("lost", "doubled"))
    return f"exactly once: confirmed {confirmed}, faults {hits}, stored {stored}, {counted}"


def _lines(file: Path | None) -> list[bytes]:
    return file.read_bytes().splitlines() if file is not None and file.exists() else []


if __name__ == "__main__":
    sys.exit(main())
