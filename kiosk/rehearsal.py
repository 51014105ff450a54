# SPDX-License-Identifier: EUPL-1.2
"""A hand for rehearsals: demo, tests and the manual's pictures touch the window through this alone.

It listens on a local socket only where `--rehearsal DIR` was given. It finds a control by the name that a
screen reader would speak and sends real touch events to its middle; it can read no model and call no slot.
One JSON object per line in, one out.
"""

import asyncio
import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.access import tree
from sync.replica.local_socket import socket_address

_PICTURES = 20
"""So many pictures later a control that is told of must lie where it is told to lie."""
_PICTURE_SECONDS = 0.25
SOCKET_NAME = "visit.sock"
_EYES = Path(__file__).with_suffix(".qml")


class Rehearsal:
    """Serves one window."""

    def __init__(self, window: QQuickWindow, engine: QQmlEngine, folder: Path, lock_ms: int = 500) -> None:
        """`lock_ms`: for so long a control that has acted does not act again, which a hand is told."""
        self._window = window
        self._lock_ms = lock_ms
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(_EYES)))
        self._eyes = component.create()
        self._eyes.setProperty("scene", window.contentItem())
        self._look = QQmlExpression(engine.rootContext(), self._eyes, "look()")
        self._path = folder / SOCKET_NAME
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._server: asyncio.Server | None = None
        self._hands: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Listen; a socket left by a visit before this one is replaced."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path.unlink(missing_ok=True)
        with socket_address(self._path) as address:
            self._server = await asyncio.start_unix_server(self._take, address)

    async def close(self) -> None:
        """Stop listening. The path may already belong to the next visit, so it stays."""
        if self._server is not None:
            self._server.close()
        for hand in self._hands:
            hand.cancel()
        await asyncio.gather(*self._hands, return_exceptions=True)

    def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hand = asyncio.ensure_future(self._serve(reader, writer))
        self._hands.add(hand)
        hand.add_done_callback(self._hands.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while line := await reader.readline():
                answer = await self._do(json.loads(line))
                writer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
                await writer.drain()
        writer.close()

    async def _do(self, order: dict[str, Any]) -> dict[str, Any]:
        seen = self._seen()
        match order:
            case {"do": "names"}:
                names = [name for name, _, _ in seen["controls"]]
                told = {"page": seen["page"], "opening": seen["opening"], "lock_ms": self._lock_ms}
                return {"ok": True, "names": names, **told}
            case {"do": "texts"}:
                return {"ok": True, "texts": seen["texts"], "page": seen["page"]}
            case {"do": "tap", "name": str(name)}:
                return await self._tap(name, lambda known: known == name or known.startswith(f"{name},"))
            case {"do": "tap", "begins": str(beginning)}:
                return await self._tap(beginning, lambda known: known.startswith(beginning))
            case {"do": "tap", "at": [x, y]}:
                return await self._touch(QPointF(float(x), float(y)))
            case {"do": "grab", "file": str(file)}:
                return {"ok": self._window.grabWindow().save(file)}
        return {"ok": False, "why": "unknown order"}

    async def _tap(self, wanted: str, means: Callable[[str], bool]) -> dict[str, Any]:
        """Touch a control where it is drawn: what a page has just made gets its place with the next picture."""
        for _ in range(_PICTURES):
            seen = self._seen()
            found = next(((known, x, y) for known, x, y in seen["controls"] if means(known)), None)
            if found is None:
                return {"ok": False, "why": f"no control {wanted!r}", "page": seen["page"]}
            known, x, y = found
            drawn = tree.control_at(self._window, x, y)
            if drawn is not None and drawn.name == known:
                return await self._touch(QPointF(x, y))
            await self._picture()
        return {"ok": False, "why": f"{known!r} is not where it should be", "page": seen["page"]}

    async def _picture(self) -> None:
        """Wait for the next picture of the window."""
        shown = asyncio.Event()
        self._window.frameSwapped.connect(shown.set)
        try:
            self._window.update()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_PICTURE_SECONDS):
                    await shown.wait()
        finally:
            self._window.frameSwapped.disconnect(shown.set)

    async def _touch(self, point: QPointF) -> dict[str, Any]:
        # Qt's test touches process events, which must not happen inside a task: other tasks would run within it.
        loop = asyncio.get_running_loop()
        for act in ("press", "release"):
            done = loop.create_future()
            loop.call_soon(self._send, act, point.toPoint(), done)
            await done
        return {"ok": True}

    def _send(self, act: str, point: QPoint, done: "asyncio.Future[None]") -> None:
        touch = QTest.touchEvent(self._window, self._finger)
        if act == "press":
            touch.press(0, point, self._window)
        else:
            touch.release(0, point, self._window)
        del touch
        done.set_result(None)

    def _seen(self) -> dict[str, Any]:
        """Page, controls (name, x, y) and texts that are visible and, for controls, enabled."""
        told = self._look.evaluate()
        seen: dict[str, Any] = json.loads(told[0] if isinstance(told, tuple) else told)
        return seen
