# SPDX-License-Identifier: EUPL-1.2
"""Starting a real trustee in a process of its own, and ending it in good order."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep

import httpx

from tests.trustee.device import Trustee

ROOT = Path(__file__).parents[2]


@contextmanager
def started(
    folder: Path, port: int, platform: str, now: datetime, keys: Path | None = None, issuer: str = ""
) -> Iterator[Trustee]:
    """A server of the trustee in this folder, which is made where there is none; its clock stands at `now`.

    Its keys are in the file `keys`, or beside the state; `issuer` where it is not the first to serve this state.
    """
    url, state, clock, ready = (
        f"http://127.0.0.1:{port}",
        folder / "state",
        folder / "clock",
        folder / f"ready-{port}",
    )
    if not clock.exists():
        clock.write_text(str(now.timestamp()))
    arguments = [str(state), str(clock), issuer or url, platform, str(port), str(ready), str(keys or folder / "keys")]
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.trustee.server", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            wait_for(ready, process)
            with httpx.Client(base_url=url, trust_env=False, timeout=20) as http:
                jwks = http.get("/v1/jwks").json()["keys"]
                yield Trustee(issuer or url, state, clock, process, http, jwks)
        finally:
            # Also after a failure: else whoever reads of it waits for a server that nobody ends.
            process.terminate()
        assert process.wait(20) == 0
        assert not ready.exists()


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def wait_for(ready: Path, process: subprocess.Popen[str]) -> None:
    """Wait until a server has written its ready file."""
    deadline = monotonic() + 60
    while not ready.exists():
        assert process.poll() is None, "the trustee ended before it listened"
        assert monotonic() < deadline, "the trustee does not listen"
        sleep(0.02)
