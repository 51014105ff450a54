# SPDX-License-Identifier: EUPL-1.2
"""The demo as a newcomer runs it: the whole way, with real processes on loopback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from installer.parties import ROOT
from sync.contract.receipt_code import read_code


@pytest.mark.system
@pytest.mark.timeout(420)
def test_the_demo_plays_the_whole_way(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "installer.demo", "--quick", "--out", str(out), "--state", str(tmp_path / "s")],
        cwd=ROOT, capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert len(summary["case_ids"]) == 3
    assert summary["promise"] == "vorgemerkt"
    assert summary["plain_text_found"] == []
    assert (out / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert read_code(summary["form_code"]) == summary["form_code"]
    assert (out / "form-receipt.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "picklist.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((out / "pages").glob("*.png"))) >= 12
