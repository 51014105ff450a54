# SPDX-License-Identifier: EUPL-1.2
"""A window for the controls, drawn offscreen by the software scene graph."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.access.gate import Gate
from kiosk.controls.icons import CONTROLS, register_images

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources"


Show = Callable[..., QQuickWindow]
"""Opens QML text in a window: `show(body, width=1080, height=1920)`."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Stage:
    """One engine with the controls, its Theme, and the windows that a test opens in it."""

    def __init__(self) -> None:
        for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self.warnings: list[str] = []
        self._components: list[QQmlComponent] = []
        self.pixels_per_mm, self.lock_ms = 4.03, 0
        self.engine = QQmlEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(lambda found: self.warnings.extend(error.toString() for error in found))
        self.engine.addImportPath(str(CONTROLS))
        register_images(self.engine, icons=[RESOURCES / "icons"], pictures=[RESOURCES / "pictures"])
        theme = self.engine.singletonInstance("Dorfpunkt.Controls", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme

    def open(self, component: QQmlComponent, *, gate: bool = True) -> QQuickWindow:
        """Show the component's window, behind a gate as a kiosk's, and wait until it has the focus."""
        self._components.append(component)
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        if gate:
            Gate(window, pixels_per_mm=self.pixels_per_mm, lock_ms=self.lock_ms)
        window.requestActivate()
        assert QTest.qWaitForWindowActive(window)
        return window

    def open_file(self, path: Path) -> QQuickWindow:
        return self.open(QQmlComponent(self.engine, QUrl.fromLocalFile(str(path))))

    def open_text(self, body: str, width: int = 1080, height: int = 1920, *, gate: bool = True) -> QQuickWindow:
        """A window around `body`, with the controls imported."""
        source = (
            "import QtQuick\nimport Dorfpunkt.Controls\n"
            f"Window {{ id: window; width: {width}; height: {height}; visible: true; color: Theme.ground\n{body}\n}}"
        )
        component = QQmlComponent(self.engine)
        component.setData(source.encode(), QUrl("test.qml"))
        return self.open(component, gate=gate)

    def dress(
        self,
        *,
        size: str = "M",
        scheme: str = "light",
        pixels_per_mm: float = 4.03,
        cap_limit_mm: float = 7.5,
        lock_ms: int = 0,
    ) -> None:
        """Set the Theme, and scale and lock for the windows that are opened from now on."""
        self.pixels_per_mm, self.lock_ms = pixels_per_mm, lock_ms
        self.theme.setProperty("pixelsPerMm", pixels_per_mm)
        self.theme.setProperty("capLimitMm", cap_limit_mm)
        self.theme.setProperty("textSize", size)
        self.theme.setProperty("scheme", scheme)
        self.theme.setProperty("repeatLockMs", lock_ms)
        settle()


def settle() -> None:
    """Let bindings, deferred calls and polishing come to rest."""
    for _ in range(3):
        QTest.qWait(1)
        QGuiApplication.processEvents()


@pytest.fixture(scope="session")
def session_stage(qapp: QGuiApplication) -> Stage:
    return Stage()


@pytest.fixture
def stage(session_stage: Stage) -> Iterator[Stage]:
    """A stage in plain dress; a test fails when QML warned while it ran."""
    session_stage.dress()
    session_stage.warnings.clear()
    yield session_stage
    assert session_stage.warnings == []


@pytest.fixture
def show(stage: Stage) -> Iterator[Show]:
    """Open QML text in a window that is closed after the test."""
    opened: list[QQuickWindow] = []

    def open_text(body: str, width: int = 1080, height: int = 1920) -> QQuickWindow:
        window = stage.open_text(body, width, height)
        opened.append(window)
        settle()
        return window

    yield open_text
    for window in opened:
        window.close()
        window.deleteLater()
    settle()
