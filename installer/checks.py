# SPDX-License-Identifier: EUPL-1.2
"""`installer/run test`: every check and test, each named with its time; exit 0 only if all hold."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installer.parties import ROOT
from installer.qmltypes import write_qml_types

BIN = Path(sys.executable).parent
NO_DATABASE = ("cycles", "feed_reading", "fit_connect_client", "oparl", "ordering_rules", "product_csv", "zms_client")
"""Files of tests/platform that use no database."""
STAFF_PAGES = ("forms", "pages", "services", "waste")
"""Files of tests/platform that try staff's pages: they ask a database nothing that publishing does not ask too."""


def main() -> int:
    """Run the checks, then the tests; further arguments go to pytest."""
    parser = argparse.ArgumentParser(prog="installer/run test", description=__doc__)
    parser.add_argument("--only", choices=("checks", "tests"), help="one half of it")
    arguments, passed_on = parser.parse_known_args()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
    failed = []
    steps = [] if arguments.only == "tests" else list(check_steps())
    if arguments.only != "checks":
        # One more than there are processors: in the longest files they wait for processes that start.
        workers = str(1 + max(2, os.cpu_count() or 2))
        pytest = [str(BIN / "pytest"), "-n", workers, "--dist", "loadfile", "--no-loadscope-reorder"]
        steps.append(("tests", [*pytest, "tests", *passed_on]))
        left_out = [f"--ignore=tests/platform/test_{name}.py" for name in (*NO_DATABASE, *STAFF_PAGES)]
        steps.append(("platform on PostgreSQL", [*pytest, "--postgresql", "tests/platform", *left_out, *passed_on]))
    with tempfile.TemporaryDirectory() as folder:
        if arguments.only != "tests":
            write_qml_types(Path(folder))
            steps.insert(0, ("qmllint", qmllint(Path(folder))))
        for name, words in steps:
            begun = time.monotonic()
            code = subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode
            print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({time.monotonic() - begun:.0f} s)", flush=True)
            if code:
                failed.append(name)
    print("all checks and tests hold" if not failed else f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def check_steps() -> list[tuple[str, list[str]]]:
    """Style, types and walls."""
    return [
        ("ruff", [str(BIN / "ruff"), "check", "-q", "."]),
        ("ruff format", [str(BIN / "ruff"), "format", "-q", "--check", "."]),
        ("import walls", [str(BIN / "lint-imports"), "--no-cache"]),
        ("mypy", [str(BIN / "mypy")]),
    ]


def qmllint(types: Path) -> list[str]:
    """The command that checks every QML file of ours."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "kiosk").rglob("*.qml"))
    tool = shutil.which("pyside6-qmllint", path=str(BIN)) or "pyside6-qmllint"
    return [tool, "-I", str(types), "-I", "kiosk/controls", "--max-warnings", "0", *files]


if __name__ == "__main__":
    sys.exit(main())
