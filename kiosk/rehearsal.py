# SPDX-License-Identifier: EUPL-1.2
"""A hand for rehearsals: demo, tests and the manual's pictures touch the window through this alone.

It listens on a local socket only where `--rehearsal DIR` was given. It finds a control by the name that a
screen reader would speak and sends real touch events to its middle; it can read no model and call no slot.
One JSON object per line in, one out.
"""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

SOCKET_NAME = "visit.sock"


class Rehearsal:
    """Serves one window."""

    def __init__(self, window: QQuickWindow, folder: Path) -> None:
        self._window = window
        self._path = folder / SOCKET_NAME
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen; a socket left by a visit before this one is replaced."""
        self._path.unlink(missing_ok=True)
        self._server = await asyncio.start_unix_server(self._serve, self._path)

    async def close(self) -> None:
        """Stop listening. The path may already belong to the next visit, so it stays."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while line := await reader.readline():
                answer = await self._do(json.loads(line))
                writer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
                await writer.drain()
        writer.close()

    async def _do(self, order: dict[str, Any]) -> dict[str, Any]:
        match order:
            case {"do": "names"}:
                return {"ok": True, "names": [name for name, _ in self._controls()], "page": self._page()}
            case {"do": "texts"}:
                return {"ok": True, "texts": list(self._texts()), "page": self._page()}
            case {"do": "tap", "name": str(name)}:
                return await self._tap(name)
            case {"do": "tap", "at": [x, y]}:
                return await self._touch(QPointF(float(x), float(y)))
            case {"do": "grab", "file": str(file)}:
                return {"ok": self._window.grabWindow().save(file)}
        return {"ok": False, "why": "unknown order"}

    async def _tap(self, name: str) -> dict[str, Any]:
        found = [item for known, item in self._controls() if known == name or known.startswith(f"{name},")]
        if not found:
            return {"ok": False, "why": f"no control {name!r}", "page": self._page()}
        item = found[0]
        return await self._touch(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    async def _touch(self, point: QPointF) -> dict[str, Any]:
        QTest.touchEvent(self._window, self._finger).press(0, point.toPoint(), self._window)
        await asyncio.sleep(0)
        QTest.touchEvent(self._window, self._finger).release(0, point.toPoint(), self._window)
        return {"ok": True}

    def _controls(self) -> Iterator[tuple[str, QQuickItem]]:
        """Every pressable thing that is seen and enabled, in the order in which it is drawn."""
        for item in _shown(self._window.contentItem()):
            if item.isEnabled() and item.metaObject().indexOfSignal("activated()") >= 0:
                label = item.property("label")
                if isinstance(label, str) and label:
                    yield label, item

    def _texts(self) -> Iterator[str]:
        for item in _shown(self._window.contentItem()):
            text = item.property("text")
            if (
                isinstance(text, str)
                and text
                and item.metaObject().className().startswith(("QQuickText", "Paragraph"))
            ):
                yield text

    def _page(self) -> str:
        for item in _shown(self._window.contentItem()):
            if item.objectName().startswith("page:"):
                return item.objectName().removeprefix("page:")
        return ""


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that are visible, front-most overlays last."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _shown(child)
