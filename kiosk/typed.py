# SPDX-License-Identifier: EUPL-1.2
"""One line that a resident types, such as a name or a phone number: checked when they go on, mended in words."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import names
from kiosk.names import Mend, Phone
from kiosk.words import Words

QML_IMPORT_NAME = "Dorfpunkt.Typed"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class Typed(QObject, Generic[T]):
    """What is typed into a field, and what is wrong with it."""

    changed = Signal()

    def __init__(
        self,
        check: Callable[[str], T | Mend],
        mend: Callable[[Mend, Words], str],
        words: Callable[[], Words],
        parent: QObject,
    ) -> None:
        """`check` reads the text or refuses it, `mend` says a refusal in `words`: those of now."""
        super().__init__(parent)
        self._check = check
        self._mend = mend
        self._words = words
        self._text = ""
        self._refused: Mend | None = None

    @property
    def value(self) -> T | None:
        """What the text means; None where it is refused."""
        found = self._check(self._text)
        return None if isinstance(found, Mend) else found

    def holds(self) -> bool:
        """Whether one can go on with it; if not, the field says why."""
        found = self._check(self._text)
        self._refused = found if isinstance(found, Mend) else None
        self.changed.emit()
        return self._refused is None

    def refresh(self) -> None:
        """Say what is wrong again, in the language of now."""
        self.changed.emit()

    @Slot(str)
    def set(self, text: str) -> None:
        """What is typed now; nothing is wrong with it until somebody goes on."""
        self._text, self._refused = text, None
        self.changed.emit()

    text = Property(str, lambda self: self._text, notify=changed)
    error = Property(
        str, lambda self: self._mend(self._refused, self._words()) if self._refused else "", notify=changed
    )


def typed_person(words: Callable[[], Words], parent: QObject) -> Typed[str]:
    """Somebody's own name."""
    return Typed(names.person_name, names.person_mend, words, parent)


def typed_phone(words: Callable[[], Words], parent: QObject) -> Typed[Phone | None]:
    """A phone number that need not be given."""
    return Typed(names.phone, names.phone_mend, words, parent)
