# SPDX-License-Identifier: EUPL-1.2
"""The supervisor: starts the engine and the visits, restarts what dies, and owns nothing personal.

A visit process is shown, used by one resident and ended; the next one has long been started and waits
unseen. A fresh process is the only wipe of memory that Python can prove, and a crash costs one visit.
Lines on a visit's standard input: `show NOTE`; on its output: `ready`, `shown`, `ended WHY`.
"""

import asyncio
import contextlib
import fcntl
import json
import os
import signal
import sys
import time
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sync.replica.engine_exit import DAMAGE_NOTE, EXIT_DAMAGED
from sync.stopping import ended_by_signals

RESTART_SECONDS = (0.2, 1.0, 5.0, 15.0, 60.0)
_END_SECONDS = 3.0


@dataclass(frozen=True)
class Plan:
    """What to run. `visit` are the arguments that every window process gets."""

    state: Path
    visit: tuple[str, ...]
    replaced: bool = True
    """Whether a window that ended is followed by a fresh one; a counter stays closed when its user closes it."""
    engine: tuple[str, ...] = ()


class AlreadyRunningError(Exception):
    """Another supervisor keeps this state."""


class _Visit:
    """One window process and the lines it says."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.ready = asyncio.Event()
        self.shown = asyncio.Event()
        self.over = asyncio.Event()
        self.why = "crash"

    async def listen(self) -> None:
        assert self.process.stdout is not None  # noqa: S101 - opened as a pipe
        while line := await self.process.stdout.readline():
            word, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            if word == "ready":
                self.ready.set()
            elif word == "shown":
                self.shown.set()
            elif word == "ended":
                self.why = rest or "done"
                self.over.set()
        await self.process.wait()
        self.ready.set()
        self.shown.set()
        self.over.set()

    def say(self, line: str) -> None:
        if self.process.stdin is not None and not self.process.stdin.is_closing():
            self.process.stdin.write(f"{line}\n".encode())


class Supervisor:
    """Keeps one engine and a chain of visits alive until told to stop."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._stop = asyncio.Event()
        self._torn = asyncio.Event()
        self._mended = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self.replaced_ms: list[float] = []

    async def run(self) -> int:
        """Run until SIGTERM or until a counter is closed; every child has ended when this returns.

        Raises AlreadyRunningError where another one keeps this state.
        """
        with _only_one(self._plan.state):
            return await self._run()

    async def _run(self) -> int:
        with ended_by_signals(self._stop.set):
            await self._mend()
            engine = asyncio.create_task(self._keep_engine())
            try:
                await self._visits()
            finally:
                self._stop.set()
                await asyncio.gather(engine, *self._tasks, return_exceptions=True)
        return 0

    async def _mend(self) -> None:
        """Look the replica over in a process of its own, so that its key never lies in this one, which lives on."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "kiosk",
            "--mend",
            "--state",
            str(self._plan.state),
            stdin=asyncio.subprocess.DEVNULL,
        )
        await process.wait()

    async def _visits(self) -> None:
        current = await self._start_visit()
        note = "start"
        failures = 0
        while not self._stop.is_set():
            begun = time.monotonic()
            current.say(f"show {note}")
            spare = await self._start_visit() if self._plan.replaced else None
            await _first(current.over.wait(), self._stop.wait())
            if self._stop.is_set() or spare is None:
                await _end(current, spare)
                return
            if await self._engine_has_left():
                # Between two visits nobody has the file open.
                await _end(current, spare)
                await self._mend()
                self._torn.clear()
                self._mended.set()
                current = await self._start_visit()
                note = "again"
                continue
            failures = failures + 1 if current.why == "crash" and time.monotonic() - begun < 5 else 0
            if failures:
                await _first(
                    asyncio.sleep(RESTART_SECONDS[min(failures, len(RESTART_SECONDS)) - 1]), self._stop.wait()
                )
            ended = time.monotonic()
            await spare.ready.wait()
            note = current.why
            spare.say(f"show {note}")
            await _first(spare.shown.wait(), asyncio.sleep(10))
            self._report(1000 * (time.monotonic() - ended), note)
            self._spawn(_end(current))
            current = spare
            note = "again"

    async def _engine_has_left(self) -> bool:
        """Whether the engine met a torn page and ended; it says so in a file a moment before."""
        if (self._plan.state / DAMAGE_NOTE).exists():
            await _first(self._torn.wait(), self._stop.wait(), asyncio.sleep(_END_SECONDS))
        return self._torn.is_set()

    async def _start_visit(self) -> _Visit:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "kiosk", "--window", "--state", str(self._plan.state), *self._plan.visit,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        visit = _Visit(process)
        self._spawn(visit.listen())
        return visit

    async def _keep_engine(self) -> None:
        failures = 0
        while not self._stop.is_set():
            begun = time.monotonic()
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "sync", "run", "--state", str(self._plan.state), "--with-parent",
                *self._plan.engine, stdin=asyncio.subprocess.PIPE,
            )  # fmt: skip
            await _first(process.wait(), self._stop.wait())
            if self._stop.is_set():
                await _terminate(process)
                return
            if process.returncode == EXIT_DAMAGED:
                self._mended.clear()
                self._torn.set()
                await _first(self._mended.wait(), self._stop.wait())
                continue
            failures = 0 if time.monotonic() - begun > 60 else failures + 1
            wait = RESTART_SECONDS[min(failures, len(RESTART_SECONDS) - 1)]
            await _first(asyncio.sleep(wait), self._stop.wait())

    def _spawn(self, coroutine: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _report(self, milliseconds: float, why: str) -> None:
        """One line for the status page and the bench: how long the screen belonged to nobody."""
        self.replaced_ms.append(milliseconds)
        line = json.dumps({"at": datetime.now(UTC).isoformat(), "replaced_ms": round(milliseconds), "why": why})
        with (self._plan.state / "logs" / "supervisor.log").open("a", encoding="utf-8") as log:
            log.write(line + "\n")


@contextlib.contextmanager
def _only_one(state: Path) -> Iterator[None]:
    """Hold the lock that says a supervisor keeps this state; it falls with the process, however that ends."""
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (state / "supervisor.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyRunningError(f"another kiosk already runs on {state}; end that one first") from error
        yield


async def _first(*waits: Coroutine[None, None, object]) -> None:
    """Return when one of them is done; the others are cancelled."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    _, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)


async def _end(*visits: _Visit | None) -> None:
    for visit in visits:
        if visit is not None:
            await _terminate(visit.process)


async def _terminate(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(_END_SECONDS):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
            await process.wait()
