# SPDX-License-Identifier: EUPL-1.2
"""What one visit sends, one wish after the other, and what a crash left of an earlier one."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.formats import clock_time
from kiosk.sending import Confirmation, Drawing, LeftBehind, Receipt, Sending, forget_pending, left_behind
from kiosk.visit import Visit

R = TypeVar("R", bound=Receipt)


class Sendings(QObject, Generic[R]):
    """The wishes of a visit with receipts of one kind; a new one takes nothing from the one before."""

    changed = Signal()
    undone = Signal()
    """The newest was taken back, and nothing was sent."""

    def __init__(
        self,
        visit: Visit,
        ecosystem: str,
        kind: type[R],
        drawing: Drawing,
        run: Callable[[Coroutine[Any, Any, None]], None],
        parent: QObject,
    ) -> None:
        """`ecosystem` is the one under which receipts are kept for the time after a crash."""
        super().__init__(parent)
        self._visit = visit
        self._ecosystem = ecosystem
        self._kind = kind
        self._drawing = drawing
        self._run = run
        self._interrupted_at: datetime | None = None
        self._past: list[Sending] = []
        """Whose time for undo may still run, or whose receipt is being printed."""
        self._current = self._new()

    @property
    def current(self) -> Sending:
        """The newest, or an empty one."""
        return self._current

    @property
    def document(self) -> R | None:
        """The newest one's receipt: of this visit, or of one that a crash ended."""
        document = self._current.document
        return document if isinstance(document, self._kind) else None

    @property
    def interrupted_at(self) -> str:
        """When the wish was stored that a crash left behind, as a clock shows it; empty where there is none."""
        return clock_time(self._interrupted_at, self._visit.language) if self._interrupted_at else ""

    async def store(self, ready: Confirmation) -> None:
        """Store it and begin its time for undo; raises what `Sending.store` raises."""
        sending = self._new() if self._current.document is not None else self._current
        await sending.store(ready)
        if sending is not self._current:
            self._past.append(self._current)
            self._current = sending
            self.changed.emit()

    async def resume(self) -> bool:
        """Take up what a crash left stored, and perhaps never printed; whether there is any."""
        left: LeftBehind[R] | None = await left_behind(self._visit, self._ecosystem, self._kind)
        if left is None:
            return False
        self._interrupted_at = left.stored_at
        if left.document is not None:
            self._current.take_pending(left)
        self.changed.emit()
        return True

    async def forget(self) -> None:
        """Whoever stands here sent nothing: their receipt is nobody's."""
        await forget_pending(self._visit)

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._current.attended()

    async def finish(self) -> None:
        """The visit ends: nothing is undone any more."""
        for sending in (*self._past, self._current):
            await sending.finish()

    def close(self) -> None:
        """The window goes."""
        for sending in (*self._past, self._current):
            sending.close()

    def _new(self) -> Sending:
        sending = Sending(self._visit, self._drawing, self._run, self)
        sending.changed.connect(self.changed)
        sending.undone.connect(self.undone)
        return sending
