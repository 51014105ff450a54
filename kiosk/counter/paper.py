# SPDX-License-Identifier: EUPL-1.2
"""A desk's papers and files: made beside the window, then printed, or saved in a folder."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.counter import wording
from kiosk.counter.queue import Run
from kiosk.counter.wording import written
from kiosk.languages import StaffLanguage
from kiosk.printing.printers import PrinterState
from kiosk.visit import Visit

Draw = Callable[[], Awaitable[bytes]]
"""Makes the PDF or the file; raises BrokenExecutor where its process dies, UnsavableError where it must not be."""


@dataclass(frozen=True)
class Files:
    """Files that belong together, by their name; `read_first` names the one that says what is wrong with them."""

    contents: Mapping[str, bytes]
    read_first: str = ""


class UnsavableError(Exception):
    """What came from a kiosk is not what a file for other programs may hold."""


class PaperJob:
    """One paper after the other, and what became of the last one."""

    def __init__(self, visit: Visit, run: Run, changed: Callable[[], None]) -> None:
        self._visit = visit
        self._run = run
        self._changed = changed
        self.busy = False
        self.result = ("", "")
        """Kind of the notice (`success`, `attention`, `error`) and its words; empty before the first paper."""

    def clear(self) -> None:
        """Forget what became of the last one."""
        self.result = ("", "")

    def print(self, draw: Draw, title: str, printed: str) -> None:
        """Print it. `title` stands in queues, so it says what and not whose; `printed` is said when it is done."""
        self._start(self._print(draw, title, printed))

    def save(self, draw: Draw, file: Path) -> None:
        """Save it as a file."""

        async def alone() -> Files:
            return Files({file.name: await draw()})

        self.save_files(alone, file.parent)

    def save_files(self, make: Callable[[], Awaitable[Files]], folder: Path) -> None:
        """Save what belongs together in one folder; `make` may raise what a `Draw` may."""
        self._start(self._save(make, folder))

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()
            return
        self.busy, self.result = True, ("", "")
        self._changed()
        self._run(self._work(work))

    async def _work(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except BrokenExecutor:
            # The worker process died, perhaps for want of memory; the next one may do better.
            self.result = ("error", wording.not_drawn(self._lang))
        finally:
            self.busy = False
            self._changed()

    async def _print(self, draw: Draw, title: str, printed: str) -> None:
        state = await self._visit.printer.state()
        if state is PrinterState.READY:
            result = await self._visit.printer.print_pdf(await draw(), title)
            state = result.state if not result.printed else PrinterState.READY
        good = state is PrinterState.READY
        self.result = ("success", printed) if good else ("attention", wording.printer(state, self._lang))

    async def _save(self, make: Callable[[], Awaitable[Files]], folder: Path) -> None:
        try:
            files = await make()
            if any(name in ("", "..") or name != Path(name).name for name in files.contents):
                raise UnsavableError("a name that leads out of the folder")
            for name, data in files.contents.items():
                await self._visit.workers.crypto(_write, folder / name, data)
        except UnsavableError:
            self.result = ("error", wording.not_safe(self._lang))
        except OSError:
            self.result = ("error", wording.not_saved(str(folder), self._lang))
        else:
            said = wording.saved(folder.name, files.contents, files.read_first, self._lang)
            self.result = ("attention" if files.read_first else "success", said)


def _write(path: Path, data: bytes) -> None:
    """Write whole or not at all; names stand in it, so nobody else may read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    part.write_bytes(data)
    part.replace(path)
