# SPDX-License-Identifier: EUPL-1.2
"""Python's rubbish is taken away on the window's own thread.

The collector runs on whichever thread happens to ask for memory. On a worker's it would take Qt's objects down beside
the thread that they live on: their timers go on, and the next one ends the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000


class Sweeper(QObject):
    """From its start on the collector runs here and nowhere else, until the process ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: gc.collect())

    def start(self) -> None:
        """What is there now stays: looking through it again and again would make a tap wait now and then."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Nothing is taken away any more."""
        self._timer.stop()
