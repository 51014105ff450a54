# SPDX-License-Identifier: EUPL-1.2
"""A sample of the walk: every page in six shapes. `installer/run walk` opens all of them."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer.parties import ROOT


@pytest.mark.window
@pytest.mark.parametrize("screen", ["21.5", "15.6"])
def test_every_page_in_six_shapes_has_no_findings(tmp_path: Path, screen: str) -> None:
    # A process of its own: the walk runs an event loop from step to step, which no test runner may share.
    done = subprocess.run(
        [sys.executable, "-m", "tests.walk", "--sample", "--screen", screen, "--out", str(tmp_path / "pictures")],
        cwd=ROOT, capture_output=True, text=True, timeout=230, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1].endswith("findings 0"), done.stdout + done.stderr
    assert done.returncode == 0
    assert len(list((tmp_path / "pictures").glob("*.png"))) > 50
