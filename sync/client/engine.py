# SPDX-License-Identifier: EUPL-1.2
"""The engine: rounds in a loop, woken by pokes over a local socket, and news for the window."""

import asyncio
import contextlib
import random
import time
from collections.abc import Callable
from pathlib import Path

import structlog
from sqlite_utils import Database

from sync.client.http import OfflineError, RefusedError, pause
from sync.client.rounds import Outcome, Rounds, offline_reason
from sync.contract.signing import SignatureError
from sync.contract.times import to_wire
from sync.replica.cases import fail_lookup, next_due, open_lookups
from sync.replica.cipher import SqlError
from sync.replica.database import ReplicaError, check_health, checkpoint, classify
from sync.replica.local_socket import socket_address
from sync.replica.meta import TRUSTEE_GONE, TrustedClock, get_meta, set_meta

ENGINE_NICE = 10
"""How far the engine stands back behind the window, in steps of nice(2)."""
IDLE_SECONDS = 60.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 300.0
"""After refusals: whoever is there but does not want must not be pressed."""
HEALTH_SECONDS = 3600.0
"""Between two looks at every page: 17 ms a megabyte."""
LONGEST_OFFLINE_WAIT = 20.0
"""Without a line: an attempt burdens nobody, and a village wants its answers when the line is back."""

log = structlog.get_logger("engine")


class Engine:
    """Runs rounds: at start, when poked, when a held case falls due, when idle; after trouble with growing waits."""

    def __init__(
        self,
        db: Database,
        rounds: Rounds,
        clock: TrustedClock,
        socket_path: Path,
        *,
        idle_seconds: float = IDLE_SECONDS,
        spread: Callable[[], float] = random.random,
    ) -> None:
        self._db = db
        self._rounds = rounds
        self._clock = clock
        self._socket_path = socket_path
        self._idle_seconds = idle_seconds
        self._spread = spread
        self._wake = asyncio.Event()
        self._listeners: set[asyncio.StreamWriter] = set()
        self._serving: set[asyncio.Task[None]] = set()
        self._online: bool | None = None
        self._wait = 0.0
        self._looked_over = time.monotonic()

    async def run(self, stop: asyncio.Event) -> None:
        """Serve pokes and run rounds until told to stop."""
        self._socket_path.unlink(missing_ok=True)
        with socket_address(self._socket_path) as address:
            server = await asyncio.start_unix_server(self._serve, address)
        self._socket_path.chmod(0o600)
        try:
            while not stop.is_set():
                try:
                    await self._round(stop)
                    self._tell(self._rounds.outcome)
                    checkpoint(self._db)
                    self._look_over()
                    await self._rest(stop)
                except (ReplicaError, SqlError, OSError) as error:
                    await self._endure(error, stop)
        finally:
            server.close()
            for writer in list(self._listeners):
                writer.close()
            # Else the loop ends under them, and says so at length.
            await asyncio.gather(*self._serving, return_exceptions=True)
            self._socket_path.unlink(missing_ok=True)

    async def _interruptible(self, stop: asyncio.Event) -> Outcome | None:
        """A round, or None where it was broken off: by the end, or by a poke while it only downloads content.

        Whoever pokes has a wish or a question, and content goes on later from where it was.
        """
        work = asyncio.create_task(self._rounds.run())
        stopper = asyncio.create_task(stop.wait())
        try:
            while not work.done():
                woken = asyncio.create_task(self._wake.wait())
                await asyncio.wait({work, stopper, woken}, return_when=asyncio.FIRST_COMPLETED)
                woken.cancel()
                if stopper.done() or (self._wake.is_set() and self._rounds.downloading):
                    break
                if self._wake.is_set():
                    # Not at a download yet: look again soon, without spinning on a flag that stays set.
                    await asyncio.wait({work, stopper}, timeout=0.2)
            return await work if work.done() else None
        finally:
            for task in (work, stopper):
                task.cancel()
            await asyncio.gather(work, stopper, return_exceptions=True)

    async def _round(self, stop: asyncio.Event) -> None:
        self._wake.clear()
        started = time.monotonic()
        try:
            outcome = await self._interruptible(stop)
        except OfflineError as error:
            self._went(online=False, why=offline_reason(error))
            self._answer_questions("offline")
            self._grow(LONGEST_OFFLINE_WAIT)
            return
        except (RefusedError, SignatureError) as error:
            log.warning("round refused", error=str(error))
            self._went(online=True, why=str(error))
            self._answer_questions("refused")
            self._grow()
            return
        if outcome is None:
            return
        if outcome.stuck:
            self._grow()
        else:
            self._wait = 0.0
        self._went(online=True, why="the trustee does not answer" if outcome.trustee_gone else "")
        if outcome.quiet:
            return
        self._told_of_trustee(gone=outcome.trustee_gone)
        log.info(
            "round", ms=round(1000 * (time.monotonic() - started)), delivered=outcome.delivered,
            content=outcome.content_changed,
        )  # fmt: skip

    async def _rest(self, stop: asyncio.Event) -> None:
        due = next_due(self._db, self._clock())
        wait = self._wait or self._idle_seconds
        if due is not None and not self._wait:
            wait = min(wait, max(0.05, due.total_seconds() + 0.05))
        stopper = asyncio.create_task(stop.wait())
        woken = asyncio.create_task(pause(wait * (0.8 + 0.4 * self._spread() if self._wait else 1.0), self._wake))
        _, pending = await asyncio.wait({stopper, woken}, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _endure(self, error: Exception, stop: asyncio.Event) -> None:
        """Live on with a full disk or a busy file; raises ReplicaError where only a restart can help."""
        trouble = error if isinstance(error, ReplicaError) else classify(error)
        if trouble.kind == "unreadable":
            # Once a page of it did not hold, SQLCipher calls the whole file read-only.
            check_health(self._db)
        if trouble.kind == "damaged":
            log.error("torn", why=str(trouble))
        if trouble.kind not in ("full", "busy", "unreadable"):
            raise trouble
        log.error("cannot store", kind=trouble.kind)
        self._grow()
        await pause(self._wait, stop)

    def _look_over(self) -> None:
        """Read the whole file now and then: what nobody reads may be torn for long. Raises ReplicaError."""
        now = time.monotonic()
        if now - self._looked_over >= HEALTH_SECONDS:
            check_health(self._db)
            self._looked_over = now

    def _grow(self, longest: float = LONGEST_WAIT) -> None:
        self._wait = min(longest, max(FIRST_WAIT, self._wait * 2))

    def _went(self, *, online: bool, why: str) -> None:
        set_meta(
            self._db, engine_state="online" if online else "offline", engine_seen_at=to_wire(self._clock()),
            **({"engine_synced_at": to_wire(self._clock())} if online and not why else {}),
        )  # fmt: skip
        if online != self._online:
            self._online = online
            log.info("line", online=online, why=why)
            self._say("line")

    def _told_of_trustee(self, *, gone: bool) -> None:
        """Write down since when the trustee is silent, where that has changed."""
        since = get_meta(self._db, TRUSTEE_GONE) or ""
        if gone == bool(since):
            return
        set_meta(self._db, **{TRUSTEE_GONE: to_wire(self._clock()) if gone else ""})
        log.info("trustee", answers=not gone)
        self._say("line")

    def _answer_questions(self, problem: str) -> None:
        """A resident who asks while the line is dead is told so at once, and may ask again."""
        questions = open_lookups(self._db)
        for lookup_id in questions:
            fail_lookup(self._db, lookup_id, problem, self._clock())
        if questions:
            self._say("lookups")

    def _tell(self, outcome: Outcome) -> None:
        for topic in sorted(outcome.news):
            self._say(topic)

    def _say(self, topic: str) -> None:
        for writer in list(self._listeners):
            with contextlib.suppress(OSError, RuntimeError):
                writer.write(f"{topic}\n".encode())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._listeners.add(writer)
        task: asyncio.Task[None] | None = asyncio.current_task()
        if task is not None:
            self._serving.add(task)
            task.add_done_callback(self._serving.discard)
        try:
            while line := await reader.readline():
                if line.strip() == b"poke":
                    self._wake.set()
        except (ConnectionError, asyncio.LimitOverrunError, ValueError):
            pass
        finally:
            self._listeners.discard(writer)
            writer.close()
