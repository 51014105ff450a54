# SPDX-License-Identifier: EUPL-1.2
"""What a printer is to the rest of the kiosk, and the one that prints by CUPS.

Nothing is called printed before the printer did it, and nothing stays in a queue: a job that does not
come out is cancelled, so that no visitor finds another one's receipt.
"""

import asyncio
import re
import subprocess
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from time import monotonic
from typing import Protocol


class PrinterState(StrEnum):
    """How a printer is. `silent`: it is set up but does not answer; `none`: there is no printer."""

    READY = "ready"
    OUT_OF_PAPER = "out_of_paper"
    JAM = "jam"
    SILENT = "silent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrintResult:
    """Whether the sheet came out; if not, `state` says why."""

    printed: bool
    state: PrinterState


class Printer(Protocol):
    """Prints PDFs. None of the calls raises for a printer's troubles."""

    async def state(self) -> PrinterState:
        """How the printer is just now."""

    async def print_pdf(self, data: bytes, title: str) -> PrintResult:
        """Print and wait until it is out. `title` is seen in queues and must name nobody."""

    async def clear(self) -> None:
        """Take everything out of the queue and its files off the disk: called when a visit ends."""


class NoPrinter:
    """A kiosk without a printer: pages show the code in huge type instead."""

    async def state(self) -> PrinterState:
        return PrinterState.NONE

    async def print_pdf(self, data: bytes, title: str) -> PrintResult:
        return PrintResult(printed=False, state=PrinterState.NONE)

    async def clear(self) -> None:
        """There is nothing to clear."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended; `code` is -1 where it was not found or took too long."""

    code: int
    output: str = ""


Command = Callable[[Sequence[str], bytes], Awaitable[Done]]
"""Run a command with these words and this input."""

COMMAND_SECONDS = 10.0


async def run_command(words: Sequence[str], data: bytes) -> Done:
    """Run a command in a thread: asyncio's own child processes need a watcher that Qt's event loop lacks."""
    return await asyncio.get_running_loop().run_in_executor(None, partial(_run, words, data))


def _run(words: Sequence[str], data: bytes) -> Done:
    try:
        ended = subprocess.run(  # noqa: S603 - fixed words, no shell
            list(words),
            input=data,
            capture_output=True,
            timeout=COMMAND_SECONDS,
            check=False,
            env={"LC_ALL": "C", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return Done(-1)
    return Done(ended.returncode, (ended.stdout + b"\n" + ended.stderr).decode(errors="replace"))


_REQUEST = re.compile(r"request id is (\S+-\d+)")
_SILENT_ALERTS = ("offline", "connecting-to-device", "shutdown", "timed-out", "cover-open", "door-open", "paused")


class CupsPrinter:
    """A CUPS queue by `lp`, `lpstat` and `cancel`. The PDF goes through a pipe and touches no file of ours.

    CUPS keeps finished jobs' data for a day by default (`PreserveJobFiles`, cupsd.conf(5)); therefore each job
    is purged when it ended, however it ended. Its history (`PreserveJobHistory`) must stay on: only there does
    CUPS say whether a job that left the queue was printed, cancelled or aborted.
    """

    def __init__(
        self,
        queue: str,
        *,
        options: Sequence[str] = (),
        run: Command = run_command,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = monotonic,
        patience: float = 60.0,
        interval: float = 0.5,
    ) -> None:
        """`options` as for `lp -o`, such as `media=A5`; `patience`: seconds until a job is cancelled."""
        self._queue = queue
        self._options = tuple(options)
        self._run = run
        self._sleep = sleep
        self._clock = clock
        self._patience = patience
        self._interval = interval

    async def state(self) -> PrinterState:
        """Read `lpstat -l -p`: its alerts are the printer's own `printer-state-reasons` (RFC 8011, 5.4.12)."""
        return read_state(await self._run(["lpstat", "-l", "-p", self._queue], b""))

    async def print_pdf(self, data: bytes, title: str) -> PrintResult:
        """Hand the job to CUPS and follow it to its end."""
        before = await self.state()
        if before is not PrinterState.READY:
            return PrintResult(printed=False, state=before)
        job = await self._send(data, title)
        if job is None:
            await self.clear()
            return PrintResult(printed=False, state=await self._trouble())
        try:
            printed = await self._followed(job)
        finally:
            # Also where the visit ended meanwhile: then this is the last chance to take the job back.
            await asyncio.shield(self._run(["cancel", "-x", job], b""))
        return PrintResult(printed, PrinterState.READY) if printed else PrintResult(printed, await self._trouble())

    async def clear(self) -> None:
        """Cancel and purge every job of this queue."""
        await self._run(["cancel", "-a", "-x", self._queue], b"")

    async def _send(self, data: bytes, title: str) -> str | None:
        """The job's name; None where CUPS did not take it."""
        chosen = [word for option in self._options for word in ("-o", option)]
        words = ["lp", "-d", self._queue, "-t", title, "-o", "job-sheets=none", *chosen, "-"]
        sending = asyncio.ensure_future(self._run(words, data))
        try:
            sent = await asyncio.shield(sending)
        except asyncio.CancelledError:
            # The command runs on: its job is in the queue before we know its name.
            await sending
            await self.clear()
            raise
        request = _REQUEST.search(sent.output)
        return request.group(1) if sent.code == 0 and request else None

    async def _followed(self, job: str) -> bool:
        deadline = self._clock() + self._patience
        while True:
            waiting = await self._run(["lpstat", "-W", "not-completed", "-o", self._queue], b"")
            if waiting.code == 0 and not _names(waiting.output, job):
                ended = await self._run(["lpstat", "-l", "-W", "completed", "-o", self._queue], b"")
                return completed(ended.output, job)
            if self._clock() >= deadline or await self.state() in (PrinterState.OUT_OF_PAPER, PrinterState.JAM):
                return False
            await self._sleep(self._interval)

    async def _trouble(self) -> PrinterState:
        """Why a job did not come out: a printer that seems ready but printed nothing is silent."""
        state = await self.state()
        return PrinterState.SILENT if state is PrinterState.READY else state


def _names(listing: str, job: str) -> bool:
    return any(line.split(maxsplit=1)[:1] == [job] for line in listing.splitlines())


def completed(listing: str, job: str) -> bool:
    """Whether `lpstat -l -W completed` says that this job was printed; cancelled and aborted ones stand there too."""
    inside = False
    for line in listing.splitlines():
        if line[:1].strip():
            inside = line.split(maxsplit=1)[0] == job
        elif inside and "job-completed-successfully" in line:
            return True
    return False


def read_state(listing: Done) -> PrinterState:
    """Understand `lpstat -l -p` in the C locale."""
    text = listing.output.lower()
    if listing.code != 0 or "printer " not in text:
        # An unknown queue is no printer; a print service that is down may come back.
        unknown = "invalid destination" in text or "unknown destination" in text
        return PrinterState.NONE if unknown else PrinterState.SILENT
    alerts = " ".join(line.split(":", 1)[1] for line in text.splitlines() if line.strip().startswith("alerts:"))
    if "media-empty" in alerts or "media-needed" in alerts:
        return PrinterState.OUT_OF_PAPER
    if "media-jam" in alerts:
        return PrinterState.JAM
    if " disabled since" in text or any(reason in alerts for reason in _SILENT_ALERTS):
        return PrinterState.SILENT
    return PrinterState.READY
