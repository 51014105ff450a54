# SPDX-License-Identifier: EUPL-1.2
"""Languages of the window: Qt's translators, switched while a page stands, and `Words` in any language."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.languages import Language, is_right_to_left
from kiosk.words import Words


class Translators:
    """German is written in the source; plurals and every other language come from .qm files.

    What a language lacks is looked for in German, so a text without a translation stays German and counts properly.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: Sequence[QTranslator] = ()
        self._load = cache(self._open)
        self.words = cache(self._words)
        """`words(language)` says the program's sentences in a language, whichever one the window shows."""

    def switch(self, language: Language, engine: QQmlEngine | None) -> bool:
        """Install a language; False where its texts are missing, and German stays."""
        self.remove()
        own = self._load(language)
        # Qt asks the one that was installed last first.
        self._installed = [found for found in (self._load("de"), own) if found is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        mirrored = own is not None and is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        if engine is not None:
            engine.retranslate()
        return own is not None or language == "de"

    def remove(self) -> None:
        """Take back what was installed; the application speaks as it did before."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = ()

    def _open(self, language: Language) -> QTranslator | None:
        translator = QTranslator()
        return translator if translator.load(f"dorfpunkt_{language}.qm", str(self._folder)) else None

    def _words(self, language: Language) -> Words:
        found = [translator for translator in (self._load(language), self._load("de")) if translator is not None]

        def look_up(context: str, source: str, comment: str, n: int) -> str:
            said = (translator.translate(context, source, comment, n) for translator in found)
            return next((text for text in said if text), "")

        return Words(language, look_up)
