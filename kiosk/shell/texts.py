# SPDX-License-Identifier: EUPL-1.2
"""Languages of the window: Qt's translators, switched while a page stands."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}


class Translators:
    """German is written in the source; every other language comes from its .qm file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def switch(self, language: str, engine: QQmlEngine | None) -> bool:
        """Install a language; False where its texts are missing, and German stays."""
        self.remove()
        found = True
        translator = QTranslator()
        if translator.load(f"dorfpunkt_{language}.qm", str(self._folder)):
            QCoreApplication.installTranslator(translator)
            self._installed = translator
        else:
            found = language == "de"
        QGuiApplication.setLayoutDirection(QLocale(language).textDirection())
        if engine is not None:
            engine.retranslate()
        return found

    def remove(self) -> None:
        """Take back what was installed; the application speaks as it did before."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
