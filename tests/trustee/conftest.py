# SPDX-License-Identifier: EUPL-1.2
"""One real trustee per test process. Django is configured in its subprocess alone, never in pytest's."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import httpx
import pytest

from tests.trustee.device import PLATFORM, START, Device, Trustee

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trustee]:
    """A trustee with fresh state, stopped in good order at the end."""
    folder = tmp_path_factory.mktemp("trustee")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    url, state, clock, ready = f"http://127.0.0.1:{port}", folder / "state", folder / "clock", folder / "ready"
    clock.write_text(str(START.timestamp()))
    arguments = [str(state), str(clock), url, PLATFORM, str(port), str(ready)]
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.trustee.server", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        wait_for(ready, process)
        with httpx.Client(base_url=url, trust_env=False, timeout=20) as http:
            jwks = http.get("/v1/jwks").json()["keys"]
            yield Trustee(url, state, clock, process, http, jwks)
        process.terminate()
        assert process.wait(20) == 0
        assert not ready.exists()


@pytest.fixture
def trustee(running: Trustee) -> Iterator[Trustee]:
    """The running trustee; its clock is set back after the test."""
    moment = running.now()
    yield running
    running.set_clock(moment)


@pytest.fixture(scope="session")
def bakery(running: Trustee) -> Device:
    """An enrolled desk of `shop:bakery`."""
    return running.enrol("desk", "shop:bakery")


@pytest.fixture(scope="session")
def kiosk(running: Trustee, bakery: Device) -> Device:
    """An enrolled kiosk, beside a desk to which it may send."""
    return running.enrol()


def wait_for(ready: Path, process: subprocess.Popen[str]) -> None:
    """Wait until a server has written its ready file."""
    deadline = monotonic() + 60
    while not ready.exists():
        assert process.poll() is None, "the trustee ended before it listened"
        assert monotonic() < deadline, "the trustee does not listen"
        sleep(0.02)
