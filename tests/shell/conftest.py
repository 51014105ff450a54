# SPDX-License-Identifier: EUPL-1.2
"""A kiosk's window on the stage, with a clock in the test's hand."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import pytest
import qasync
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import Command, Window, load_fonts
from kiosk.shell.shell import Shell
from sync.contract.feed import Item
from tests.controls.conftest import qapp_cls
from tests.sweeping import swept
from tests.walk.stage import MONDAY, Stage, build_stage

__all__ = ["qapp_cls"]


@dataclass
class Kiosk:
    """A window with its shell; `ended` are the reasons for which visits ended."""

    window: Window
    stage: Stage
    ended: list[str] = field(default_factory=list)

    @property
    def shell(self) -> Shell:
        assert isinstance(self.window.shell, Shell)
        return self.window.shell

    async def until(self, true: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        async with asyncio.timeout(15):
            while not true():
                await asyncio.sleep(0.01)


class Play(Protocol):
    """Opens a kiosk's window, does something with it, and closes it."""

    def __call__(
        self, work: Callable[[Kiosk], Coroutine[Any, Any, None]], items: Callable[[list[Item]], list[Item]] = list
    ) -> None:
        """`items` changes the district's content before the kiosk has it."""


@pytest.fixture
def play(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Play]:
    """Open a kiosk's window, do something, close it; nothing may be warned of on the way."""
    load_fonts()
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    async def run(
        work: Callable[[Kiosk], Coroutine[Any, Any, None]], items: Callable[[list[Item]], list[Item]]
    ) -> None:
        stage = build_stage(tmp_path / "kiosk", items=items)
        command = Command(stage.state, QSize(540, 960), engine=False, on_demand=False)
        window = Window(command, lambda: stage.store, lambda: MONDAY)
        warnings: list[str] = []
        window.engine.warnings.connect(lambda found: warnings.extend(one.toString() for one in found))
        try:
            await window.load()
            await window.show("start")
            await work(Kiosk(window, stage))
        finally:
            await window.close()
        assert warnings == []

    def play(
        work: Callable[[Kiosk], Coroutine[Any, Any, None]], items: Callable[[list[Item]], list[Item]] = list
    ) -> None:
        with swept():
            loop.run_until_complete(run(work, items))

    yield play
    loop.close()
    asyncio.set_event_loop(None)
