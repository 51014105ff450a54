# SPDX-License-Identifier: EUPL-1.2
"""The floor of a window process: Python, PySide6, an empty Qt Quick window of the kiosk's size and a qasync loop.

Says `shown` when its first frame is on the screen and ends with its standard input.
"""

import asyncio
import sys

import qasync
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"import QtQuick\nWindow { visible: true; width: 1080; height: 1920 }\n"


async def _window() -> None:
    loop = asyncio.get_running_loop()
    over, frame = asyncio.Event(), asyncio.Event()
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl("file:///Empty.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(frame.set)
    await frame.wait()
    print("shown", flush=True)
    loop.add_reader(sys.stdin.fileno(), over.set)
    await over.wait()
    loop.remove_reader(sys.stdin.fileno())
    window.close()
    engine.deleteLater()


def main() -> None:
    """Run until standard input ends."""
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(_window())


if __name__ == "__main__":
    main()
