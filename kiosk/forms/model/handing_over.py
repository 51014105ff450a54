# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a form that is filled in, where that is no application to an office."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.forms.library import OpenForm
from sync.forms.interview import Interview


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A form with its answers, as they were read back."""

    form: OpenForm
    interview: Interview
    title: str


class HandOver(QObject):
    """Takes filled-in forms, one after the other."""

    stored = Signal()
    """It is sealed and on its way."""
    undone = Signal()
    """It was taken back at once."""

    def possible(self, recipient: str) -> bool:
        """Whether it can be sent from here."""
        raise NotImplementedError

    def ask(self, filled: Filled) -> None:
        """Say what becomes of it, and ask whether it is to be sent."""
        raise NotImplementedError

    def pending(self) -> bool:
        """Whether one of this visit is on its way."""
        raise NotImplementedError
