# SPDX-License-Identifier: EUPL-1.2
"""A program that is told to end once more while it ends already."""

import subprocess
import sys

import pytest

# The moment in which a loop has let go of the pipe through which it hears of signals is too short to be hit from
# outside at will, so the program strikes itself then.
_PROGRAM = """
import asyncio, os, signal
from sync.stopping import ended_by_signals

class Loop(asyncio.SelectorEventLoop):
    def _close_self_pipe(self):
        super()._close_self_pipe()
        os.kill(os.getpid(), signal.{second})

async def main():
    stop = asyncio.Event()
    with ended_by_signals(stop.set):
        os.kill(os.getpid(), signal.{first})
        await stop.wait()
    os.kill(os.getpid(), signal.{second})

# Whoever runs this may ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
before = {{number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}}
with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
for number in (signal.SIGTERM, signal.SIGINT):
    assert signal.getsignal(number) is before[number], "left behind, and inherited by whatever is started"
print("ended")
"""


@pytest.mark.parametrize("first", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("second", ["SIGTERM", "SIGINT"])
def test_a_second_signal_finds_it_ending(first: str, second: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(first=first, second=second)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")
