# SPDX-License-Identifier: EUPL-1.2
"""Shows one QML file, as small as it may be, until it is ended."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from tests.assistive.desktop import leave_address

if __name__ == "__main__":
    leave_address()
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(sys.argv[1]))
    code = app.exec() if engine.rootObjects() else 1
    del engine
    sys.exit(code)
