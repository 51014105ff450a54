# SPDX-License-Identifier: EUPL-1.2
"""Methods that PySide makes slots of while the program runs, because nobody has declared them.

Each changes the meta-object of its class. QML that has read it by then finds none of the properties any more, for as
long as the window stands: https://doc.qt.io/qtforpython-6/developer/signalmanager.html
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

_CATEGORY = "qt.pyside.libpyside"


@contextmanager
def undeclared_slots() -> Iterator[list[str]]:
    """What PySide tells of them, for the caller to take; everything else goes to standard error."""
    told: list[str] = []

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if context.category == _CATEGORY and "dynamic slot" in message:
            told.append(message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(take)
    QLoggingCategory.setFilterRules(f"{_CATEGORY}.warning=true")
    try:
        yield told
    finally:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(before)
