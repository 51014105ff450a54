# SPDX-License-Identifier: EUPL-1.2
"""A desk's window, driven by real touches on an offscreen screen."""

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.app import Command, Window, load_fonts
from kiosk.counter.shell import CounterShell
from kiosk.rehearsal import Rehearsal
from tests.counter.desk import DeskStage, build_desk
from tests.sweeping import swept
from tests.walk.stage import MONDAY

SETTINGS = 'village = "Remmesweiler"\nrepeat_lock_ms = 0\nprinter = "simulator"\ndisplay_mm = [531, 299]\n'


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def desk(tmp_path: Path) -> DeskStage:
    """A desk with an empty queue."""
    return build_desk(tmp_path / "desk", SETTINGS)


class Hand:
    """What a clerk does and sees, through the rehearsal's hand alone."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._rehearsal = Rehearsal(window.window, window.engine, Path())

    @property
    def shell(self) -> CounterShell:
        assert isinstance(self.window.shell, CounterShell)
        return self.window.shell

    async def tap(self, name: str) -> None:
        """Touch a control by its accessible name, or the beginning of it."""
        await self._until(lambda seen: _named(seen["names"], name) is not None, f"no control {name!r}")
        found = _named((await self._see())["names"], name)
        answer = await self._rehearsal._do({"do": "tap", "name": found})
        assert answer["ok"], answer
        await asyncio.sleep(0.02)

    async def see(self, text: str) -> None:
        """Wait until a text stands somewhere on the page."""
        await self._until(lambda seen: any(text in one for one in seen["texts"]), f"no text {text!r}")

    async def page(self, name: str) -> None:
        """Wait until a page stands."""
        await self._until(lambda seen: seen["page"] == name, f"not on page {name}")

    async def type(self, text: str) -> None:
        """Touch the keys of the on-screen keyboard."""
        for sign in text:
            await self.tap({",": "Komma"}.get(sign, sign))

    async def press(self, key: Qt.Key) -> None:
        """Press a key of a real keyboard."""
        sign = "\r" if key == Qt.Key.Key_Return else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.postEvent(self.window.window, event)
        await asyncio.sleep(0)

    async def focused(self, title: str) -> None:
        """Wait until a row with this title has the focus."""

        def at() -> str:
            item = self.window.window.activeFocusItem()
            return "" if item is None else str(item.property("title") or "")

        await self._until(lambda _: at() == title, f"the focus is not on {title!r} but on {at()!r}")

    async def stored(self) -> None:
        """Wait until every answer is in the replica."""
        await self._until(lambda _: not (self.shell.desk.saving or self.shell.office.saving), "still storing")

    async def rest(self) -> None:
        """Let layouts come to rest, and the engine's line be silent: looking closely turns the event loop."""
        if self.window._link is not None:
            await self.window._link.close()
        await asyncio.sleep(0.1)

    async def names(self) -> set[str]:
        """The accessible names of all that can be pressed."""
        return set((await self._see())["names"])

    async def texts(self) -> list[str]:
        """Everything that is written on the page."""
        texts: list[str] = (await self._see())["texts"]
        return texts

    async def _see(self) -> dict[str, Any]:
        names = await self._rehearsal._do({"do": "names"})
        texts = await self._rehearsal._do({"do": "texts"})
        return {"names": names["names"], "texts": [plain(one) for one in texts["texts"]], "page": names["page"]}

    async def _until(self, fulfilled: Callable[[dict[str, Any]], bool], why: str) -> None:
        try:
            async with asyncio.timeout(15):
                while not fulfilled(await self._see()):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"{why}: {await self._see()}") from None


def _named(names: list[str], wanted: str) -> str | None:
    return wanted if wanted in names else next((name for name in names if name.startswith(wanted)), None)


def plain(text: str) -> str:
    """Words without their markup."""
    return text.replace("<b>", "").replace("</b>", "").replace("&nbsp;", " ").replace("\u00a0", " ")


Visit = Callable[[DeskStage, Callable[[Hand], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def visit(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Visit]:
    """Open a desk's window, do something, close it."""
    load_fonts()
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    async def play(desk: DeskStage, work: Callable[[Hand], Coroutine[Any, Any, None]]) -> None:
        command = Command(desk.state, QSize(1920, 1080), counter=True, on_demand=False, out=tmp_path / "out")
        window = Window(command, lambda: desk.store, lambda: MONDAY)
        warnings: list[str] = []
        window.engine.warnings.connect(lambda found: warnings.extend(one.toString() for one in found))
        try:
            await window.load()
            await window.show("start")
            await work(Hand(window))
        finally:
            await window.close()
        assert warnings == []

    def swept_play(desk: DeskStage, work: Callable[[Hand], Coroutine[Any, Any, None]]) -> None:
        with swept():
            loop.run_until_complete(play(desk, work))

    yield swept_play
    loop.close()
    asyncio.set_event_loop(None)
