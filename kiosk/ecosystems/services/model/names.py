# SPDX-License-Identifier: EUPL-1.2
"""Names to choose from, as QML sees them: all at once where they are few, else by their first letters."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.rules.letters import Group, groups
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit

QML_IMPORT_NAME = "Dorfpunkt.Services"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_LISTED = 12
"""Names that are listed at once."""


@QmlElement
class Names(QObject):
    """German names of one list; whoever asks is told the chosen one."""

    changed = Signal()

    def __init__(self, visit: Visit, chosen: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._chosen = chosen
        self._groups: list[Group] = []
        self._open: Group | None = None
        self._letters = EntryList(self)
        self._entries = EntryList(self)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these names from now on."""
        self._groups = groups([(name, name) for name in dict.fromkeys(names)], "de")
        self._open = None
        self.refresh()

    @property
    def many(self) -> bool:
        """Whether they are found by their first letters."""
        return sum(len(group.keys) for group in self._groups) > _MOST_LISTED

    def refresh(self) -> None:
        """Say everything again: after a change of language."""
        words = self._visit.words
        self._letters.replace([
            Entry(group.keys[0], wording.letters(group.first, group.last, words)) for group in self._groups
        ])  # fmt: skip
        shown = [self._open] if self._open else self._groups
        self._entries.replace([Entry(name, name, lang="de") for group in shown for name in group.keys])
        self.changed.emit()

    @Slot(int)
    def chooseLetters(self, row: int) -> None:
        """Only the names that begin so."""
        self._open = self._groups[row]
        self.refresh()

    @Slot(int)
    def choose(self, row: int) -> None:
        """This one."""
        self._chosen(self._entries[row].key)

    letters = Property(QObject, lambda self: self._letters, constant=True)
    entries = Property(QObject, lambda self: self._entries, constant=True)
