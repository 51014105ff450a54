# SPDX-License-Identifier: EUPL-1.2
"""A scripted visit on a stage, touch by touch: how long from the finger to the painted change.

Says one JSON list of [what, milliseconds] after the word `taps`. A touch is pressed and lifted at once on the real
control; its time ends with the first frame that was swapped after what it does had happened.
"""

import gc
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

gc.disable()

import asyncio  # noqa: E402

import qasync  # noqa: E402
from PySide6.QtCore import QPoint, QSize  # noqa: E402
from PySide6.QtGui import QGuiApplication, QPointingDevice  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from kiosk.app import Command, Window, load_fonts  # noqa: E402
from kiosk.ecosystems.ordering.model.ordering import OrderingModel  # noqa: E402
from kiosk.rehearsal import Rehearsal  # noqa: E402
from kiosk.shell.shell import Shell  # noqa: E402
from kiosk.sweeping import Sweeper  # noqa: E402
from tests.bench.empty_window import say  # noqa: E402
from tests.bench.staging import Staged  # noqa: E402

_PAUSE = 0.12
"""Seconds between two touches; people take longer."""
_PATIENCE = 5.0


@dataclass(frozen=True)
class Tap:
    """What is pressed: the beginning of its label, or its end where `ending`; the first that fits."""

    label: str
    page: str = ""
    ending: bool = False
    scene: bool = False
    """What changes is known to QML alone: compare all words on the page."""


def _shopping(category: str, wishes: int) -> Iterator[Tap]:
    yield Tap(category, "Products")
    for _ in range(wishes):
        yield Tap(": Nehmen", ending=True)
        yield Tap("Mehr: ")
        yield Tap("Mehr: ")
        yield Tap("Weniger: ")
    yield Tap("Nächste Seite", scene=True)
    yield Tap(": Nehmen", ending=True)
    yield Tap("Seite davor", scene=True)
    yield Tap("Zurück", "Categories")


def script() -> list[Tap]:
    """At least 60 touches as residents make them."""
    return [
        Tap("Bitte den Bildschirm", "Home"),
        Tap("Größer"), Tap("Größer"), Tap("Kleiner"), Tap("Größer"),
        Tap("Kontrast"), Tap("Kontrast"), Tap("Kontrast"),
        Tap("Hilfe", "Help"), Tap("Zurück", "Home"),
        Tap("Einkaufen", "Start"), Tap("Neu bestellen", "Categories"),
        *_shopping("Brot und Brötchen", 3),
        *_shopping("Milch, Butter und Eier", 3),
        *_shopping("Gemüse und Kartoffeln", 2),
        Tap("Nach Namen suchen", "Search"),
        Tap("Großes B"), Tap("r"), Tap("o"), Tap("t"),
        Tap("Zurück", "Categories"),
        Tap("Korb ansehen", "Basket"),
        Tap("Mehr: "), Tap("Weniger: "), Tap("Mehr: "),
        Tap("Weiter zum Bestellen", "Substitutes"),
        Tap("Zurück", "Basket"),
        Tap("Start", "Home"),
    ]  # fmt: skip


class Visitor:
    """A hand at the window, with a stopwatch."""

    def __init__(self, window: Window, staged: Staged) -> None:
        self._window = window
        self._hand = Rehearsal(window.window, window.engine, staged.state)
        self._finger: QPointingDevice = QTest.createTouchDevice()

    async def tap(self, tap: Tap) -> float:
        """Touch, and return the milliseconds until the change is on the screen; raises TimeoutError without one."""
        point = await self._find(tap)
        before, painted = self._look(tap), asyncio.get_running_loop().create_future()

        def swapped() -> None:
            now = perf_counter()
            if not painted.done() and self._fits(tap, before):
                painted.set_result(now)

        self._window.window.frameSwapped.connect(swapped)
        begun = perf_counter()
        self._touch(point)
        try:
            async with asyncio.timeout(_PATIENCE):
                return 1000 * (float(await painted) - begun)
        except TimeoutError:
            raise TimeoutError(f"nothing changed after {tap}") from None
        finally:
            self._window.window.frameSwapped.disconnect(swapped)

    def _touch(self, point: QPoint) -> None:
        # Nothing else may run in between: a task must not let Qt work off its events.
        for move in ("press", "release"):
            sequence = QTest.touchEvent(self._window.window, self._finger, False)
            getattr(sequence, move)(0, point, self._window.window)
            sequence.commit(False)

    async def _find(self, tap: Tap) -> QPoint:
        for _ in range(round(_PATIENCE / _PAUSE)):
            for label, x, y in self._hand._seen()["controls"]:
                if _matches(tap, label):
                    return QPoint(round(x), round(y))
            await asyncio.sleep(_PAUSE)
        raise TimeoutError(f"nothing to press for {tap}: {self._hand._seen()}")

    def _fits(self, tap: Tap, before: object) -> bool:
        if tap.page and self._window.shell.pages.names[-1] != tap.page:
            return False
        return self._look(tap) != before

    def _look(self, tap: Tap) -> object:
        shell = self._window.shell
        assert isinstance(shell, Shell)
        ordering = shell.model("ordering")
        assert isinstance(ordering, OrderingModel)
        shopping = ordering._shopping
        known = (
            tuple(shell.pages.names), shell.textSize, shell.scheme, shell.language, shopping.searchText,
            tuple((line.product_id, line.quantity) for line in shopping.basket.lines),
        )  # fmt: skip
        return (*known, tuple(self._hand._seen()["texts"])) if tap.scene else known


def _matches(tap: Tap, label: str) -> bool:
    if len(tap.label) == 1:
        return label == tap.label
    return label.endswith(tap.label) if tap.ending else label.startswith(tap.label)


async def _visit(staged: Staged) -> list[tuple[str, float]]:
    window = Window(Command(staged.state, QSize(1080, 1920), on_demand=False), staged.store, staged.clock())
    taps: list[tuple[str, float]] = []
    try:
        await window.load()
        await window.show("start")
        sweeper = Sweeper(window.window)
        sweeper.start()
        visitor = Visitor(window, staged)
        await asyncio.sleep(1.0)
        for tap in script():
            await asyncio.sleep(_PAUSE)
            taps.append((tap.page or tap.label, await visitor.tap(tap)))
            shell = window.shell
            if isinstance(shell, Shell) and shell.voice.available and not shell.voice.on:
                shell.voice.switch_on()
    finally:
        await window.close()
    return taps


def main(staged: Staged) -> None:
    """Play the visit and say how long each touch took."""
    # As kiosk.app.run_window does.
    sys.setswitchinterval(0.0005)
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        taps = loop.run_until_complete(_visit(staged))
    say(f"taps {json.dumps(taps)}")


if __name__ == "__main__":
    main(Staged.of(sys.argv[1:]))
