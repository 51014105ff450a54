# SPDX-License-Identifier: EUPL-1.2
"""A program on the walk's stage: how it is set up, turned into a shape, driven and waited for."""

import asyncio
import re
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import Command, Window
from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.receipts.model import ReceiptsModel
from kiosk.shell.shell import Shell
from sync.contract.feed import Item
from sync.replica.cases import fail_lookup, open_lookups
from tests.walk.scene import Scene
from tests.walk.space import DEFAULT, SCREENS, SHAPES, Shape
from tests.walk.stage import MONDAY, SETTINGS, Stage, build_stage

WAIT_SECONDS: Final = 15.0
QUICK: Final = "repeat_lock_ms = 0\nkey_lock_ms = 0\n"
"""Settings for a hand that never trembles: fingers and keys that bounce are tried elsewhere."""
_MOST_LOOKS: Final = 60
_HAND_OVERS: Final = 5
"""Most often that a task goes from the window to a worker and back before it waits for something else."""


@dataclass
class Walker:
    """A window and what the walk does with it."""

    window: Window
    pixels_per_mm: float
    warnings: list[str] = field(default_factory=list)
    """What QML complained of."""
    shape: Shape = DEFAULT
    start: Shape = DEFAULT
    """As the program shows itself at first."""
    true_scale: bool = True
    """Whether the window is as large as the others of this walk."""
    dense: bool = False
    """Whoever works at it knows it: its lists may be long, and it has other bars."""

    def measure(self) -> None:
        """Believe the window how large its screen is: broken settings do not tell it."""
        scale = float(self.window.window.property("pixelsPerMm"))
        self.true_scale = abs(scale - self.pixels_per_mm) < 0.01
        self.pixels_per_mm = scale

    @property
    def page(self) -> str:
        """The page that stands."""
        return self.window.shell.pages.names[-1]

    def turn(self, shape: Shape) -> None:
        """Turn the window into a shape, the page staying as it is."""
        self.shape = shape
        self.window.shell.set_display(shape.size, shape.scheme)
        self.window.window.resize(SHAPES[shape.orientation])

    async def until(self, true: Callable[[], bool]) -> None:
        """Let the program work until something is so; raises TimeoutError."""
        async with asyncio.timeout(WAIT_SECONDS):
            while not true():
                await asyncio.sleep(0.005)

    async def until_page(self, page: str) -> None:
        """Wait until a page stands."""
        await self.until(lambda: self.page == page)

    async def drained(self) -> None:
        """Wait until the workers have handed over what was asked of them.

        A task that they wake up while the loop stands still would find no running loop, and die.
        """
        if self.window.shell.troubleTitle:
            return
        for _ in range(_HAND_OVERS):
            await self.window.replica.run(lambda db: None)
            await self.window.workers.crypto(int)
            await asyncio.sleep(0)

    def rest(self, loop: asyncio.AbstractEventLoop) -> Scene:
        """Let everything that was begun come to rest, until two looks see the same: the scene that they see.

        Only bindings, layouts and deferred calls are waited for so; what workers do is waited for by name.
        """
        before = None
        for _ in range(_MOST_LOOKS):
            loop.run_until_complete(asyncio.sleep(0))
            # Lays out and paints what a frame would.
            self.window.window.grabWindow()
            loop.run_until_complete(asyncio.sleep(0))
            scene = Scene(self.window.window, self.pixels_per_mm)
            if scene.told == before:
                return scene
            before = scene.told
        raise TimeoutError("the page does not come to rest")

    def against(self, loop: asyncio.AbstractEventLoop) -> Scene | None:
        """The same words laid out in the other direction; None where the language reads from left to right."""
        if not reads_from_right(self.shape.language):
            return None
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        scene = self.rest(loop)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.rest(loop)
        return scene

    async def cannot_store(self, table: str, doing: Callable[[], None], until: Callable[[], bool]) -> None:
        """Let something be done while the disk takes no more rows of this table, until its page says so."""
        full = f"CREATE TEMP TRIGGER full BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        await self.window.replica.run(lambda db: db.conn.execute(full))
        doing()
        await self.until(until)
        await self.window.replica.run(lambda db: db.conn.execute("DROP TRIGGER full"))


@dataclass
class KioskWalker(Walker):
    """A kiosk, and what its models are asked to do; the engine's part is played too."""

    stage: Stage = field(kw_only=True)

    @property
    def shell(self) -> Shell:
        assert isinstance(self.window.shell, Shell)
        return self.window.shell

    @property
    def ordering(self) -> OrderingModel:
        model = self.shell.model("ordering")
        assert isinstance(model, OrderingModel)
        return model

    @property
    def receipt(self) -> ReceiptLookup:
        """The receipt that an ecosystem asks for."""
        return self.ordering._receipt

    @property
    def services(self) -> ServicesModel:
        model = self.shell.model("services")
        assert isinstance(model, ServicesModel)
        return model

    @property
    def printer(self) -> SimulatedPrinter:
        printer = self.shell.visit.printer
        assert isinstance(printer, SimulatedPrinter)
        return printer

    async def prints_for_ever(self, begin: Callable[[], None]) -> None:
        """Let something be printed that never comes out."""
        begun = asyncio.Event()

        async def print_for_ever(seconds: float) -> None:
            begun.set()
            await asyncio.Event().wait()

        self.printer._sleep = print_for_ever
        self.printer.release()
        begin()
        await begun.wait()

    def turn(self, shape: Shape) -> None:
        """Turn the window into a shape, also the language."""
        if shape.language != self.shell.visit.language:
            self.shell.set_language(shape.language)
        super().turn(shape)

    async def line(self, state: str) -> None:
        """Let the engine say how the line is: `online` or `offline`."""
        await self.window.replica.run(
            lambda db: db.conn.execute("INSERT OR REPLACE INTO meta VALUES ('engine_state', ?)", (state,))
        )
        await self.shell.refresh()

    async def engine_fails(self, problem: str = "offline") -> None:
        """Answer questions as an engine that cannot ask the platform, until none is open and none is awaited."""
        await self.engine_answers(lambda lookup_id: self.window.replica.run(fail_lookup, lookup_id, problem, MONDAY))

    async def engine_answers(self, answer: Callable[[str], Awaitable[None]]) -> None:
        """Answer the questions of the page that stands, once they are put."""
        receipts = self.shell.model("receipts")
        assert isinstance(receipts, ReceiptsModel)
        async with asyncio.timeout(WAIT_SECONDS):
            while self.receipt.busy or receipts.lookup.busy:
                for lookup_id in await self.window.replica.run(open_lookups):
                    await answer(lookup_id)
                    self.shell.on_news("lookups")
                await asyncio.sleep(0.005)


@dataclass(frozen=True)
class Staging:
    """How a kiosk is staged, where it differs from the district's own one at Remmesweiler."""

    settings: str = ""
    """Further lines of settings.toml."""
    items: Callable[[list[Item]], list[Item]] = list
    """The district's content, changed."""
    spoil: Callable[[Stage], None] = lambda stage: None
    """What happens to it before the window opens."""
    machine: Callable[[], datetime] = lambda: MONDAY
    boot: Callable[[], tuple[str, float] | None] = lambda: None
    note: str = "start"

    async def __call__(self, state: Path, screen: str) -> KioskWalker:
        """Open the window; whoever asks closes it."""
        shutil.rmtree(state, ignore_errors=True)
        short, long = SCREENS[screen]
        settings = re.sub("display_mm.*\n", f"display_mm = [{short}, {long}]\n{QUICK}", SETTINGS)
        names = {line.split("=")[0] for line in self.settings.splitlines()}
        kept = [line for line in settings.splitlines() if line.split("=")[0] not in names]
        stage = build_stage(state, settings="\n".join([*kept, self.settings]), items=self.items)
        self.spoil(stage)
        command = Command(state, SHAPES["portrait"], engine=False, on_demand=False)
        window = Window(command, lambda: stage.store, self.machine, self.boot)
        walker = KioskWalker(window, SHAPES["portrait"].height() / long, stage=stage)
        window.engine.warnings.connect(lambda found: walker.warnings.extend(one.toString() for one in found))
        await window.load()
        await window.show(self.note)
        walker.measure()
        return walker


def reads_from_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return bool(QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft)
