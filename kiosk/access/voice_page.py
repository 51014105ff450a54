# SPDX-License-Identifier: EUPL-1.2
"""The page that steers the voice: rows that change one by one, so that whoever is on one stays on it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.access.guide import Guide
from kiosk.access.voice import Step, Voice
from kiosk.shell.entries import Entry, EntryList

QML_IMPORT_NAME = "Dorfpunkt.Shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VoicePage(QObject):
    """How fast, how loud, what a touch does, and what may be heard by all."""

    def __init__(self, voice: Voice, guide: Guide, parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._guide = guide
        self._rows = EntryList(self)
        voice.stateChanged.connect(self.refresh)
        guide.exploringChanged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say everything again, as it is now and in the language of now."""
        self._rows.replace(
            [
                self._step("slower", "remove", self.tr("Langsamer"), self._voice.speed, low=True),
                self._step("faster", "speed", self.tr("Schneller"), self._voice.speed),
                self._step("softer", "volume-down", self.tr("Leiser"), self._voice.loudness, low=True),
                self._step("louder", "volume-up", self.tr("Lauter"), self._voice.loudness),
                self._touching(),
                self._private(),
            ]
        )

    @Slot(int)
    def act(self, row: int) -> None:
        """Do what a row says."""
        acts: dict[str, Callable[[], None]] = {
            "slower": self._voice.slower,
            "faster": self._voice.faster,
            "softer": self._voice.softer,
            "louder": self._voice.louder,
            "touching": lambda: self._guide.explore(not self._guide.is_exploring),
            "private": lambda: self._voice.let_private_sound(not self._voice.private_aloud),
        }
        acts[self._rows[row].key]()

    def _step(self, key: str, icon: str, title: str, step: Step, *, low: bool = False) -> Entry:
        at_end = step.lowest if low else step.highest
        reason = self.tr("Mehr geht nicht.")
        return Entry(key, title, step.text, icon=icon, trailing="act", available=not at_end, reason=reason)

    def _touching(self) -> Entry:
        if self._guide.is_exploring:
            title, text = self.tr("Tippen wählt sofort"), self.tr("Für alle, die den Bildschirm sehen.")
        else:
            title = self.tr("Erst hören, dann wählen")
            text = self.tr("Einmal tippen spricht, noch einmal tippen wählt.")
        return Entry("touching", title, text, icon="touch-app", trailing="act")

    def _private(self) -> Entry:
        if self._voice.private_aloud:
            title, text = self.tr("Privates nicht laut sagen"), self.tr("Name und Code sind dann still.")
        else:
            title, text = self.tr("Auch Privates laut sagen"), self.tr("Name und Code hören dann alle im Raum.")
        return Entry("private", title, text, icon="lock", trailing="act")

    rows = Property(QObject, lambda self: self._rows, constant=True)
