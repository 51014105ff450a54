# SPDX-License-Identifier: EUPL-1.2
"""What starts many processes ends them, however impatiently it is told to."""

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PROGRAM = """
import sys
from installer.parties import clean_up_on_sigterm
clean_up_on_sigterm()
try:
    print("runs", flush=True)
    sys.stdin.readline()
finally:
    print("cleans up", flush=True)
    sys.stdin.readline()
    print("is done", flush=True)
"""


def test_a_second_sigterm_does_not_interrupt_the_cleaning_up() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "runs\n"
        program.send_signal(signal.SIGTERM)
        assert program.stdout.readline() == "cleans up\n"
        program.send_signal(signal.SIGTERM)
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.read() == "is done\n"
    assert program.returncode == 143
