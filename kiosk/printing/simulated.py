# SPDX-License-Identifier: EUPL-1.2
"""The simulated printer that tests, demo and training share.

It lives in a folder, so that another process can drive it: a file in `faults/` is a trouble that waits for
the next job, taken in the order of the names; `held` is a state that lasts until it is released. Taking a
fault is removing its file, which only one process can do.
"""

import asyncio
from collections.abc import Awaitable, Callable
from enum import StrEnum
from pathlib import Path

from kiosk.printing.printers import PrinterState, PrintResult


class Fault(StrEnum):
    """What happens to one job. `slow` prints after all."""

    READY = "ready"
    OUT_OF_PAPER = "out_of_paper"
    JAM = "jam"
    SILENT = "silent"
    SLOW = "slow"


_STATES: dict[Fault, PrinterState] = {
    Fault.READY: PrinterState.READY,
    Fault.SLOW: PrinterState.READY,
    Fault.OUT_OF_PAPER: PrinterState.OUT_OF_PAPER,
    Fault.JAM: PrinterState.JAM,
    Fault.SILENT: PrinterState.SILENT,
}


class SimulatedPrinter:
    """Prints into a folder, or nowhere, with faults on request."""

    def __init__(
        self,
        folder: Path,
        *,
        keep: Path | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        seconds: float = 0.2,
        slow_seconds: float = 15.0,
        patience: float = 8.0,
    ) -> None:
        """`keep`: where printed PDFs go; without it they are dropped. `patience`: until `silent` is given up."""
        self._faults = folder / "faults"
        self._held = folder / "held"
        self._faults.mkdir(parents=True, exist_ok=True)
        self._keep = keep
        self._sleep = sleep
        self._seconds = seconds
        self._slow_seconds = slow_seconds
        self._patience = patience

    def queue(self, *faults: Fault) -> None:
        """Let these happen to the next jobs, one each."""
        number = max((int(path.name.split("-", 1)[0]) for path in self._waiting()), default=0)
        for fault in faults:
            number += 1
            (self._faults / f"{number:06d}-{fault}").touch()

    def hold(self, fault: Fault) -> None:
        """Stay in this state until `release`."""
        part = self._held.with_suffix(".part")
        part.write_text(fault, "ascii")
        part.replace(self._held)

    def release(self) -> None:
        """Mend the printer and forget all faults."""
        self._held.unlink(missing_ok=True)
        for path in self._waiting():
            path.unlink(missing_ok=True)

    async def state(self) -> PrinterState:
        """The held state, or the one that the next job would meet."""
        waiting = self._waiting()
        return _STATES[self._holding() or (_fault(waiting[0]) if waiting else Fault.READY)]

    async def print_pdf(self, data: bytes, title: str) -> PrintResult:
        """Print as the next fault says; the PDF appears in `keep` only when it really was printed."""
        fault = self._holding() or self._take()
        if fault is Fault.SILENT:
            await self._sleep(self._patience)
        else:
            await self._sleep(self._slow_seconds if fault is Fault.SLOW else self._seconds)
        state = _STATES[fault]
        if state is not PrinterState.READY:
            return PrintResult(printed=False, state=state)
        self._put_out(data, title)
        return PrintResult(printed=True, state=state)

    async def clear(self) -> None:
        """A simulated printer queues nothing: what did not come out is gone."""

    def _waiting(self) -> list[Path]:
        return sorted(self._faults.iterdir())

    def _holding(self) -> Fault | None:
        try:
            return Fault(self._held.read_text("ascii"))
        except FileNotFoundError:
            return None

    def _take(self) -> Fault:
        for path in self._waiting():
            try:
                path.unlink()
            except FileNotFoundError:
                continue
            return _fault(path)
        return Fault.READY

    def _put_out(self, data: bytes, title: str) -> None:
        if self._keep is None:
            return
        self._keep.mkdir(parents=True, exist_ok=True)
        stem = "".join(char if char.isalnum() else "-" for char in title.lower())
        number = 1 + sum(1 for _ in self._keep.glob("*.pdf"))
        part = self._keep / f"{number:03d}-{stem}.part"
        part.write_bytes(data)
        part.replace(part.with_suffix(".pdf"))


def _fault(path: Path) -> Fault:
    return Fault(path.name.split("-", 1)[1])
