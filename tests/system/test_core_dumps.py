# SPDX-License-Identifier: EUPL-1.2
"""A process of a kiosk that dies leaves no picture of its memory."""

from pathlib import Path

from tests.system.processes import running
from tests.system.stage import Kiosk


def test_no_process_of_a_kiosk_may_leave_a_core(kiosk: Kiosk) -> None:
    kiosk.start_furnished()
    found = {process.role: _core_limit(process.pid) for process in running(kiosk.party.home) if process.role}
    assert {"supervisor", "engine", "visit"} <= found.keys()
    assert set(found.values()) == {("1", "1")}


def _core_limit(pid: int) -> tuple[str, str]:
    """Soft and hard limit of a core file's size."""
    lines = Path(f"/proc/{pid}/limits").read_text("ascii").splitlines()
    soft, hard, _ = next(line for line in lines if line.startswith("Max core file size")).split()[4:]
    return soft, hard
