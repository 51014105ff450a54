# SPDX-License-Identifier: EUPL-1.2
"""The floor of a window process: Python, PySide6, an empty Qt Quick window of the kiosk's size and a qasync loop.

Lines as a visit's: waits for one on standard input, then shows itself and says `shown` when its first frame is on
the screen; ends with its standard input. Says `ready` before it waits.
"""

import asyncio
import sys

import qasync
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"import QtQuick\nWindow { width: 1080; height: 1920 }\n"


def say(line: str) -> None:
    """To whoever started this process."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def _window() -> None:
    loop = asyncio.get_running_loop()
    told, frame = asyncio.Event(), asyncio.Event()
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl("file:///Empty.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    say("ready")
    loop.add_reader(sys.stdin.fileno(), told.set)
    await told.wait()
    sys.stdin.readline()
    window.frameSwapped.connect(frame.set)
    window.show()
    await frame.wait()
    say("shown")
    told.clear()
    await told.wait()
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
