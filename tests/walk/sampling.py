# SPDX-License-Identifier: EUPL-1.2
"""The walk's sample as a test: shared out over files, which a test runner may give to several processors."""

import subprocess
import sys
from pathlib import Path

from installer.parties import ROOT

LONGEST_SECONDS = 600
"""A walk waits for pages to come to rest; beside others on a slow machine that takes a while."""


PART = ("--sample", "1", "--part")
"""Every state as a visit begins, and in one setting more that is drawn for it: over the states all settings come."""


def assert_no_findings(out: Path, *words: str) -> None:
    """Walk in a process of its own: it runs an event loop from step to step, which no test runner may share."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.walk", "--out", str(out), *words],
        cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_SECONDS - 10, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1].endswith("findings 0"), done.stdout + done.stderr
    assert done.returncode == 0
