# SPDX-License-Identifier: EUPL-1.2
"""Every process of ours forbids core dumps before it does anything else."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_AFTER = """
import contextlib, resource, runpy, sys
del sys.argv[0]
with contextlib.suppress(SystemExit):
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.parametrize(
    "words",
    [
        ("sync", "platform"), ("sync", "trustee", "init", "--state", "{}/nobody"), ("sync", "run", "--state", "{}"),
        ("kiosk", "--help"), ("kiosk.speech", "say", "", "--language", "de"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_core_dumps_are_off(words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    given = [word.format(tmp_path) for word in words]
    done = subprocess.run(
        [sys.executable, "-c", _AFTER, *given], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines()[-1:] == ["(1, 1)"], done.stderr


def test_a_process_that_aborts_leaves_nothing(tmp_path: Path) -> None:
    script = "import os; from sync.dumps import forbid_core_dumps; forbid_core_dumps(); os.chdir(r'%s'); os.abort()"
    done = subprocess.run([sys.executable, "-c", script % tmp_path], cwd=ROOT, check=False, stderr=subprocess.DEVNULL)
    assert done.returncode == -6
    assert list(tmp_path.iterdir()) == []
