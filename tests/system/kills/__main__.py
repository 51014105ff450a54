# SPDX-License-Identifier: EUPL-1.2
"""`python -m tests.system.kills`: as many kills as wanted, one line each; a run can be taken up again."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from installer.parties import PartyError, clean_up_on_sigterm
from tests.system.kills.plan import Result, draw
from tests.system.kills.run import Run
from tests.system.stage import Stage


def main() -> int:
    """Read the command line, kill, and say what was found; exit 0 only where there is no fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.system.kills", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=Path, metavar="FILE", help="keep results here, and go on with what is there")
    arguments = parser.parse_args()
    clean_up_on_sigterm()
    results = _known(arguments.resume)
    with ExitStack() as stack:
        home = (
            Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dorfpunkt-kills-")))
            if arguments.resume is None
            else arguments.resume.with_suffix(".district").resolve()
        )
        try:
            faults = [fault for result in results for fault in result.faults]
            run = stack.enter_context(_running(home))
            for number in range(len(results) + 1, arguments.count + 1):
                result = run.kill(draw(arguments.seed, number))
                results.append(result)
                _keep(arguments.resume, result)
                faults += result.faults
                print(result.line(arguments.count), flush=True)
            faults += run.settle({case_id for result in results for case_id in result.committed})
        except PartyError as error:
            print(f"kills: {error}; see {home}/*/output.log and */state/logs", file=sys.stderr)
            return 1
    for fault in faults:
        print(fault)
    print(closing_line(len(results), faults))
    return 1 if faults else 0


def closing_line(kills: int, faults: list[str]) -> str:
    """The sum of a run."""
    counted = {word: sum(fault.startswith(word) for fault in faults) for word in ("lost", "doubled", "unannounced")}
    return f"kills: {kills} kills, " + ", ".join(f"{word} {count}" for word, count in counted.items())


@contextmanager
def _running(home: Path) -> Iterator[Run]:
    stage = Stage(home)
    run = Run(stage)
    try:
        stage.start()
        run.start()
        yield run
    finally:
        run.stop()
        stage.stop()


def _known(file: Path | None) -> list[Result]:
    if file is None or not file.exists():
        return []
    return [msgspec.json.decode(line, type=Result) for line in file.read_bytes().splitlines()]


def _keep(file: Path | None, result: Result) -> None:
    if file is not None:
        with file.open("ab") as lines:
            lines.write(msgspec.json.encode(result) + b"\n")


if __name__ == "__main__":
    sys.exit(main())
