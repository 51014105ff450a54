# SPDX-License-Identifier: EUPL-1.2
import asyncio
import socket
import tempfile
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from sync.client.engine import Engine
from sync.client.rounds import Rounds
from sync.contract.cases import CaseResult
from sync.replica import cases
from sync.replica.content import feed_head
from sync.replica.database import ReplicaError
from sync.replica.meta import TRUSTEE_GONE, get_meta
from tests.client.device import Device
from tests.client.fake_servers import NOW, SCOPE, FakeServers, Reply
from tests.replica.making import OTHER_LOOKUP, product


class Running:
    """An engine that runs, and a window's connection to it."""

    def __init__(self, engine: Engine, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.engine = engine
        self.reader = reader
        self.writer = writer

    async def poke(self) -> None:
        self.writer.write(b"poke\n")
        await self.writer.drain()

    async def news(self, topic: str) -> None:
        async with asyncio.timeout(15):
            while (line := await self.reader.readline()).strip().decode() != topic:
                assert line


async def until(fact: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not fact():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def running(kiosk: Device, rounds: Rounds, **options: float) -> AsyncIterator[Running]:
    # Socket names are short: a test's own folder can be too long for them.
    with tempfile.TemporaryDirectory(prefix="dp") as folder:
        path = Path(folder) / "engine.sock"
        engine = Engine(kiosk.db, rounds, kiosk.clock, path, spread=lambda: 0.5, **options)  # type: ignore[arg-type]
        stop = asyncio.Event()
        task = asyncio.create_task(engine.run(stop))
        await until(lambda: path.exists() or task.done())
        reader, writer = await asyncio.open_unix_connection(path)
        try:
            yield Running(engine, reader, writer)
        finally:
            writer.close()
            stop.set()
            async with asyncio.timeout(5):
                await task
            assert not path.exists()


def _play(kiosk: Device, play: Callable[[Running], Awaitable[None]], **options: float) -> None:
    async def work(rounds: Rounds) -> None:
        async with running(kiosk, rounds, **options) as engine:
            await play(engine)

    kiosk.within(work)


def test_a_poke_wakes_and_the_window_is_told(kiosk: Device, servers: FakeServers) -> None:
    async def play(engine: Running) -> None:
        await until(lambda: get_meta(kiosk.db, "engine_state") == "online")
        kiosk.confirm(1)
        await engine.poke()
        await engine.news("cases")
        assert len(servers.stored) == 1
        assert get_meta(kiosk.db, "engine_synced_at") is not None

    _play(kiosk, play, idle_seconds=600)


def test_a_held_case_goes_when_its_time_is_over(kiosk: Device, servers: FakeServers) -> None:
    kiosk.confirm(1, hold=timedelta(seconds=1))

    async def play(engine: Running) -> None:
        await until(lambda: len(servers.stored) == 1)

    _play(kiosk, play, idle_seconds=600)


def _cut(servers: FakeServers) -> None:
    """A login page before both servers."""
    for path in ("/t/v1/token", "/t/v1/policy", "/p/v1/feeds/district:10046", "/p/v1/heads/heads-ref"):
        servers.will(path, *[Reply(511)] * 100)


def test_a_silent_trustee_is_told_with_its_beginning_and_its_end(kiosk: Device, servers: FakeServers) -> None:
    servers.publish([])
    kiosk.round()
    servers.will("/t/v1/policy", *[Reply(511)] * 100)

    async def play(engine: Running) -> None:
        await until(lambda: bool(get_meta(kiosk.db, TRUSTEE_GONE)))
        since = get_meta(kiosk.db, TRUSTEE_GONE)
        assert get_meta(kiosk.db, "engine_state") == "online"
        assert get_meta(kiosk.db, "engine_synced_at") is None
        rounds = len(servers.paths("/v1/feeds/district:10046"))
        await engine.poke()
        await until(lambda: len(servers.paths("/v1/feeds/district:10046")) > rounds)
        assert get_meta(kiosk.db, TRUSTEE_GONE) == since
        servers.script.clear()
        await engine.poke()
        await until(lambda: get_meta(kiosk.db, TRUSTEE_GONE) == "")
        assert get_meta(kiosk.db, "engine_synced_at") is not None

    _play(kiosk, play, idle_seconds=600)


def test_a_question_without_a_line_is_answered_at_once(kiosk: Device, servers: FakeServers) -> None:
    _cut(servers)

    async def play(engine: Running) -> None:
        await until(lambda: get_meta(kiosk.db, "engine_state") == "offline")
        cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW)
        await engine.poke()
        await engine.news("lookups")
        assert cases.lookup_outcome(kiosk.db, OTHER_LOOKUP) == "offline"
        servers.script.clear()
        cases.ask_lookup(kiosk.db, OTHER_LOOKUP, NOW)
        await engine.poke()
        await engine.news("lookups")
        assert cases.lookup_outcome(kiosk.db, OTHER_LOOKUP) == ""
        assert get_meta(kiosk.db, "engine_state") == "online"

    _play(kiosk, play, idle_seconds=600)


def test_waits_grow_while_stuck_and_reset_on_success(kiosk: Device, servers: FakeServers) -> None:
    servers.judge = lambda e: CaseResult(e.case_id, 503)
    kiosk.confirm(1)

    async def play(engine: Running) -> None:
        for wait in (1.0, 2.0, 4.0):
            await until(lambda wait=wait: engine.engine._wait == wait)  # type: ignore[misc]
            seen = len(servers.paths("/v1/sync"))
            await asyncio.sleep(0.2)
            assert len(servers.paths("/v1/sync")) == seen, "a stuck case must not be sent in a hot loop"
            await engine.poke()
        servers.judge = lambda e: CaseResult(e.case_id, 201)
        await engine.poke()
        await until(lambda: len(servers.stored) == 1 and engine.engine._wait == 0.0)

    _play(kiosk, play, idle_seconds=600)


def test_a_dead_line_is_tried_again_soon_however_long_it_was_dead(kiosk: Device, servers: FakeServers) -> None:
    servers.will("/t/v1/token", *[Reply(511)] * 100)

    async def play(engine: Running) -> None:
        for wait in (1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0):
            await until(lambda wait=wait: engine.engine._wait == wait)  # type: ignore[misc]
            await engine.poke()

    _play(kiosk, play, idle_seconds=600)


def test_stop_in_the_middle_of_a_slow_answer_is_quick(kiosk: Device, servers: FakeServers) -> None:
    release = threading.Event()
    usual = servers.answer
    servers.answer = lambda asked: (release.wait(20) and None) or usual(asked)  # type: ignore[method-assign]

    async def play(engine: Running) -> None:
        await until(lambda: bool(servers.asked))

    try:
        _play(kiosk, play, idle_seconds=600)
    finally:
        release.set()


def test_a_poke_does_not_wait_for_a_long_download(kiosk: Device, servers: FakeServers) -> None:
    manifest = servers.publish([product("a", "Milch")])
    release, began = threading.Event(), threading.Event()
    usual = servers.answer

    def slow(asked: object) -> Reply:
        if "/blobs/" in asked.path and not release.is_set():  # type: ignore[attr-defined]
            began.set()
            release.wait(20)
        return usual(asked)  # type: ignore[arg-type]

    servers.answer = slow  # type: ignore[method-assign]

    async def play(engine: Running) -> None:
        await until(began.is_set)
        kiosk.confirm(1)
        await engine.poke()
        await until(lambda: len(servers.stored) == 1)
        assert feed_head(kiosk.db, SCOPE) == 0
        release.set()
        await engine.news("content")
        assert feed_head(kiosk.db, SCOPE) == manifest.head

    _play(kiosk, play, idle_seconds=0.2)


def test_a_full_disk_does_not_end_the_engine(kiosk: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    full = True

    async def fail(self: Rounds) -> None:
        if full:
            raise ReplicaError("full", "database or disk is full")
        return await usual(self)  # type: ignore[return-value]

    usual = Rounds.run
    monkeypatch.setattr(Rounds, "run", fail)

    async def play(engine: Running) -> None:
        nonlocal full
        await until(lambda: engine.engine._wait > 0)
        full = False
        await until(lambda: get_meta(kiosk.db, "engine_state") == "online")

    _play(kiosk, play, idle_seconds=600)


def test_a_damaged_replica_ends_the_engine(kiosk: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(self: Rounds) -> None:
        raise ReplicaError("damaged", "malformed")

    monkeypatch.setattr(Rounds, "run", fail)

    async def work(rounds: Rounds) -> None:
        with tempfile.TemporaryDirectory(prefix="dp") as folder:
            engine = Engine(kiosk.db, rounds, kiosk.clock, Path(folder) / "s")
            with pytest.raises(ReplicaError):
                await engine.run(asyncio.Event())
            assert list(Path(folder).iterdir()) == []

    kiosk.within(work)


def test_a_socket_left_by_a_crash_is_replaced(kiosk: Device) -> None:
    async def work(rounds: Rounds) -> None:
        with tempfile.TemporaryDirectory(prefix="dp") as folder:
            path = Path(folder) / "s"
            with socket.socket(socket.AF_UNIX) as left:
                left.bind(str(path))
            stop = asyncio.Event()
            task = asyncio.create_task(Engine(kiosk.db, rounds, kiosk.clock, path).run(stop))
            await until(lambda: get_meta(kiosk.db, "engine_state") == "online")
            assert path.stat().st_mode & 0o077 == 0
            stop.set()
            await task
            assert not path.exists()

    kiosk.within(work)


def test_nonsense_on_the_socket_harms_nothing(kiosk: Device) -> None:
    async def play(engine: Running) -> None:
        engine.writer.write(b"\xff\x00" * 100_000 + b"\npoke\n")
        await until(lambda: get_meta(kiosk.db, "engine_state") == "online")

    _play(kiosk, play, idle_seconds=600)
