# SPDX-License-Identifier: EUPL-1.2
"""A list for `ChoiceList`: rows that change one by one, so that a tap redraws a row and not a page."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a ChoiceList; the names are its roles. `key` is for the model behind it."""

    key: str
    title: str
    subtitle: str = ""
    note: str = ""
    picture: str = ""
    icon: str = ""
    trailing: str = "open"
    amountText: str = ""
    taken: bool = False
    canLess: bool = True
    canMore: bool = True
    chosen: bool = False
    available: bool = True
    reason: str = ""
    lang: str = ""


_FIELDS = tuple(Entry.__dataclass_fields__)
_ROLES = {Qt.ItemDataRole.UserRole + number: name for number, name in enumerate(_FIELDS, start=1)}


class EntryList(QAbstractListModel):
    """Rows for QML, replaced as a whole by Python and told to the view row by row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def __getitem__(self, row: int) -> Entry:
        return self._entries[row]

    def __len__(self) -> int:
        return len(self._entries)

    def replace(self, entries: list[Entry]) -> None:
        """Show these rows; where only contents differ, only those rows change."""
        if [entry.key for entry in entries] != [entry.key for entry in self._entries]:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return
        before, self._entries = self._entries, entries
        for row, (old, new) in enumerate(zip(before, entries, strict=True)):
            if old != new:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One value of one row."""
        name = _ROLES.get(role)
        if name is None or not 0 <= index.row() < len(self._entries):
            return None
        return getattr(self._entries[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        """Roles by the names that a ChoiceList knows."""
        return {role: QByteArray(name.encode()) for role, name in _ROLES.items()}
