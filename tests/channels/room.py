# SPDX-License-Identifier: EUPL-1.2
"""A kiosk in a room: its window and its loop, worked step by step.

Qt's test touches and keys let Qt work off its events, which must happen while the loop runs but inside no task.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.access.outline import Element, Outline
from kiosk.app import Command, Window
from kiosk.shell.shell import Shell
from tests.sweeping import swept
from tests.walk.space import SHAPES
from tests.walk.stage import MONDAY, SETTINGS, build_stage

_PATIENCE_SECONDS = 20.0


class Room:
    """What somebody can do with a window and notice of it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, window: Window, state: Path, out: Path | None) -> None:
        self._loop = loop
        self._out = out
        self.window = window
        self.state = state
        self._finger = QTest.createTouchDevice()
        self._pictures = 0

    @property
    def shell(self) -> Shell:
        assert isinstance(self.window.shell, Shell)
        return self.window.shell

    @property
    def page(self) -> str:
        """The page that stands."""
        return self.shell.pages.names[-1]

    def outline(self) -> Outline:
        """What stands on it."""
        return self.shell.guidance.outline()

    def until(self, true: Callable[[], object], what: str) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not true():
            if time.monotonic() > end:
                raise AssertionError(f"{what} did not come on page {self.page}: {self.names()}")
            self._loop.run_until_complete(asyncio.sleep(0.01))

    def rest(self, seconds: float) -> None:
        """Let the window work for a while: as a hand rests between two taps."""
        self._loop.run_until_complete(asyncio.sleep(seconds))

    def names(self) -> list[str]:
        """What stands on the page, by name."""
        return [element.name for element in self.outline().elements]

    def control(self, beginning: str) -> Element | None:
        """An enabled control whose name begins so, the exact one first."""
        found = [element for element in self.outline().controls() if element.name.startswith(beginning)]
        return min(found, key=lambda element: len(element.name), default=None)

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        self._do(lambda: QTest.keyClick(self.window.window, key))

    def touch(self, kind: str, x: float, y: float) -> None:
        """Put a finger down, slide or lift it."""

        def send() -> None:
            event = QTest.touchEvent(self.window.window, self._finger)
            place = QPoint(round(x), round(y))
            {"down": event.press, "move": event.move, "up": event.release}[kind](0, place, self.window.window)
            # Sent as it goes out of scope; `commit` would send it twice.
            del event

        self._do(send)

    def tap(self, x: float, y: float) -> None:
        """A finger down and up."""
        self.touch("down", x, y)
        self.touch("up", x, y)

    def _do(self, act: Callable[[], object]) -> None:
        """Within the running loop, where what a tap begins finds it, but in no task."""
        done = self._loop.create_future()

        def run() -> None:
            act()
            done.set_result(None)

        self._loop.call_soon(run)
        self._loop.run_until_complete(done)

    def picture(self) -> None:
        """Keep a picture of the window."""
        if self._out is not None:
            self._pictures += 1
            self.window.window.grabWindow().save(str(self._out / f"{self._pictures:02d}-{self.page}.png"))


@contextmanager
def kiosk_room(loop: asyncio.AbstractEventLoop, folder: Path, out: Path | None, settings: str = "") -> Iterator[Room]:
    """A staged kiosk, its notice board on the screen; `settings` take the place of the stage's."""
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    own = {line.partition(" = ")[0] for line in settings.splitlines()}
    kept = [line for line in SETTINGS.splitlines() if line.partition(" = ")[0] not in own]
    stage = build_stage(folder, settings="\n".join([*kept, settings]))
    command = Command(stage.state, SHAPES["portrait"], engine=False, on_demand=False)
    with swept():
        window = Window(command, lambda: stage.store, lambda: MONDAY)
        loop.run_until_complete(window.load())
        loop.run_until_complete(window.show("start"))
        try:
            yield Room(loop, window, stage.state, out)
        finally:
            loop.run_until_complete(window.close())
        del window
