# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a confirmed wish: stored, thirty seconds to undo, sent, its receipt printed.

The same for every ecosystem; each brings its sealed drafts, and a receipt with the function that draws it.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages import Language
from kiosk.printing.output import print_out
from kiosk.printing.printers import PrinterState
from kiosk.printing.receipt import Paper
from kiosk.undoing import UNDO_WINDOW, may_undo, undo_until
from kiosk.visit import Visit
from kiosk.words import Words
from sync.contract.signing import Jwk
from sync.contract.times import from_wire
from sync.replica.cases import Draft, confirm, drop_pending_receipt, hold, pending_receipts, release, undo
from sync.replica.database import Database, ReplicaError
from sync.replica.sealing import SealError, open_sealed, seal

QML_IMPORT_NAME = "Dorfpunkt.Sending"
QML_IMPORT_MAJOR_VERSION = 1

RECEIPT_WAITS = timedelta(minutes=10)
"""How long after a crash whoever stands at the kiosk may print the receipt; later it could be anybody."""
_WORTH_HOLDING = timedelta(seconds=5)
"""By how much the time for undo must grow to be written down again."""


class Receipt(Protocol):
    """What this needs to know of a receipt's document."""

    @property
    def lang(self) -> Language:
        """The language in which it is printed."""

    @property
    def code(self) -> str:
        """The receipt code, in groups."""


@dataclass(frozen=True)
class Drawing:
    """How a kind of receipt gets onto paper: `say` puts its texts into words in the window's process, `render` draws
    them as PDF in a worker process and must be a function of a module."""

    say: Callable[[Any, Words], Any]
    render: Callable[[Any, Any, Paper], bytes]


@dataclass(frozen=True)
class Confirmation:
    """What is stored in one transaction, and what stays in the visit."""

    drafts: list[Draft]
    document: Receipt
    pending: tuple[str, bytes]
    """Id and sealed bytes of the receipt that must survive a crash."""
    refusals: tuple[str, ...] = ()


class PendingReceipt(msgspec.Struct, frozen=True):
    """What a crash must not take: the receipt, sealed to a key of the key store until it is printed."""

    ecosystem: str
    document: msgspec.Raw
    case_ids: tuple[str, ...]


def seal_pending(ecosystem: str, document: Receipt, drafts: list[Draft], spool_public: Jwk) -> bytes:
    """Seal a receipt for the time until it is printed."""
    case_ids = tuple(str(draft.case_id) for draft in drafts)
    return seal(PendingReceipt(ecosystem, msgspec.Raw(msgspec.json.encode(document)), case_ids), [spool_public])


def open_pending(sealed: bytes, spool_key: Jwk) -> PendingReceipt:
    """Open a receipt that a crash left behind; raises SealError or msgspec.MsgspecError."""
    return msgspec.json.decode(open_sealed(sealed, spool_key), type=PendingReceipt)


D = TypeVar("D", bound=Receipt)


@dataclass(frozen=True)
class LeftBehind(Generic[D]):
    """A wish that a crash left stored, and whose receipt perhaps never was in anybody's hand."""

    receipt_id: str
    stored_at: datetime
    document: D | None
    """None where it cannot be opened any more, or whoever stands here now could be anybody; then it is dropped."""


async def left_behind(visit: Visit, ecosystem: str, kind: type[D], *, unknown: bool = False) -> LeftBehind[D] | None:
    """What a crash left of an ecosystem's wishes; `unknown`: also what cannot be told to be any ecosystem's."""
    if visit.spool_key is None:
        return None
    for receipt_id, created_at, sealed in await visit.replica.run(pending_receipts):
        created = from_wire(created_at)
        document = None
        try:
            pending = open_pending(sealed, visit.spool_key)
            if pending.ecosystem != ecosystem:
                continue
            document = msgspec.json.decode(pending.document, type=kind)
        except (SealError, msgspec.MsgspecError):
            if not unknown:
                continue
        if document is None or abs(visit.now() - created) >= RECEIPT_WAITS:
            await visit.replica.run(drop_pending_receipt, receipt_id)
            document = None
        return LeftBehind(receipt_id, created, document)
    return None


async def forget_pending(visit: Visit) -> None:
    """Whoever stands here is not who sent it: no receipt is left for anybody."""
    for receipt_id, _, _ in await visit.replica.run(pending_receipts):
        await visit.replica.run(drop_pending_receipt, receipt_id)


@QmlElement
class Sending(QObject):
    """One confirmed wish of a visit, from the moment it is stored until its receipt is in the resident's hand."""

    changed = Signal()
    tick = Signal()
    undone = Signal()
    """It was taken back, and nothing was sent."""

    def __init__(
        self, visit: Visit, drawing: Drawing, run: Callable[[Coroutine[Any, Any, None]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._drawing = drawing
        self._run = run
        self._stored: Confirmation | None = None
        self._stored_at: datetime | None = None
        self._undo_until: datetime | None = None
        self._document: Receipt | None = None
        self._pending_id = ""
        self._printing = ""
        self._released = False
        self._holding = False
        self._busy = False
        self._too_late = False
        self._at_printer = asyncio.Lock()
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._on_tick)

    # --- for the ecosystem's model

    @property
    def document(self) -> Receipt | None:
        """The receipt of what is stored: of this visit, or of one that a crash ended."""
        return self._document

    @property
    def stored(self) -> bool:
        """Whether a wish of this visit is stored and not undone."""
        return self._stored is not None

    async def store(self, ready: Confirmation) -> None:
        """Store it in one transaction and begin the time for undo.

        Raises ReplicaError, or PromiseGoneError where a promised unit has gone meanwhile; then nothing is stored.
        """
        visit, now = self._visit, self._visit.now()
        assert visit.identity is not None  # noqa: S101 - the caller sealed with it
        place, key = visit.identity.place, visit.identity.key

        def write(db: Database) -> None:
            confirm(
                db, ready.drafts, place, key, now, visit.clock_state(),
                pending_receipt=ready.pending, refusals=ready.refusals, uptime=visit.clock.uptime(),
            )  # fmt: skip

        await visit.replica.run(write)
        self._stored, self._stored_at, self._document = ready, now, ready.document
        self._undo_until = undo_until(now, now)
        self._pending_id = ready.pending[0]
        self._printing, self._released, self._too_late = "", False, False
        self._timer.start()
        self.changed.emit()
        visit.poke()

    def take_pending(self, left: LeftBehind[Any]) -> None:
        """A crash left a stored wish without a receipt: show and print that one."""
        self._document, self._pending_id, self._released = left.document, left.receipt_id, True
        self.changed.emit()

    def attended(self) -> None:
        """The resident acts or listens: the time for undo begins anew, as long as the wish is still held."""
        if self._stored is None or self._stored_at is None or self._released or self._busy or self._holding:
            return
        until = undo_until(self._stored_at, self._visit.now())
        if self._undo_until is not None and until - self._undo_until >= _WORTH_HOLDING:
            self._holding = True
            self._run(self._hold(self._stored, until))

    async def finish(self) -> None:
        """`Fertig` or the idle end: no more undo; the wish goes on its way and the receipt is printed."""
        self._timer.stop()
        if self._stored is not None and not self._released:
            await self._release()
        # A receipt that is on its way out comes out whole.
        async with self._at_printer, self._visit.at_printer:
            await self._visit.printer.clear()

    def close(self) -> None:
        """No time runs down any more; what is stored goes on its way by itself."""
        self._timer.stop()

    def refresh(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()

    # --- called by QML

    @Slot()
    def undo(self) -> None:
        """Take it back within the time for it."""
        if self._stored is not None and not self._released and not self._busy:
            self._busy = True
            self.changed.emit()
            self._run(self._undo(self._stored))

    @Slot()
    def printNow(self) -> None:
        """Print without waiting any longer, or once more after a trouble."""
        self._run(self._release() if not self._released else self._print())

    # --- inside

    async def _undo(self, stored: Confirmation) -> None:
        visit = self._visit
        assert visit.identity is not None  # noqa: S101 - it was stored with it
        try:
            case_ids = [draft.case_id for draft in stored.drafts]
            gone = await visit.replica.run(undo, case_ids, visit.identity.place, visit.identity.key, visit.now())
        except ReplicaError:
            gone = False
        self._busy, self._too_late = False, not gone
        if gone:
            self._timer.stop()
            self._stored = self._document = None
            visit.poke()
            self.undone.emit()
        self.changed.emit()

    async def _hold(self, stored: Confirmation, until: datetime) -> None:
        try:
            # What the line has taken already keeps its time, and the page says so.
            if await self._visit.replica.run(hold, [draft.case_id for draft in stored.drafts], until):
                self._undo_until = until
        except ReplicaError:
            pass  # The time goes on as it was.
        finally:
            self._holding = False
        self.tick.emit()

    @Slot()
    def _on_tick(self) -> None:
        stored_at, until = self._stored_at, self._undo_until
        if self._holding or stored_at is None or until is None:
            return
        if not may_undo(stored_at, until, self._visit.now(), finished=self._released):
            self._run(self._release())
        self.tick.emit()

    async def _release(self) -> None:
        """The time for undo is over: let the wish go, then print."""
        if self._released or self._stored is None:
            return
        self._released = True
        self._timer.stop()
        self.changed.emit()
        # Where that cannot be written, the time for undo ends by itself.
        with suppress(ReplicaError):
            await self._visit.replica.run(release, [draft.case_id for draft in self._stored.drafts])
        self._visit.poke()
        await self._print()

    async def _print(self) -> None:
        if self._document is not None and not self._at_printer.locked():
            async with self._at_printer:
                await self._print_document(self._document)

    async def _print_document(self, document: Receipt) -> None:
        self._printing = "printing"
        self.changed.emit()
        text = self._drawing.say(document, self._visit.words_in(document.lang))
        result = await print_out(self._visit, "Beleg", self._drawing.render, document, text)
        self._printing = "printed" if result.printed else str(result.state)
        if self._printing == "printed":
            with suppress(ReplicaError):
                await self._visit.replica.run(drop_pending_receipt, self._pending_id)
        self.changed.emit()

    def _seconds_left(self) -> int:
        if self._undo_until is None:
            return 0
        left = round((self._undo_until - self._visit.now()).total_seconds())
        return min(max(0, left), round(UNDO_WINDOW.total_seconds()))

    def _printing_text(self) -> str:
        texts = {
            "printing": self.tr("Ihr Beleg wird gedruckt …"),
            "printed": self.tr("Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit."),
            "none": self.tr("Hier ist kein Drucker. Bitte schreiben Sie den Code ab."),
            str(PrinterState.OUT_OF_PAPER): self.tr("Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab."),
            str(PrinterState.JAM): self.tr("Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab."),
            "": self.tr("Der Beleg wird gleich gedruckt."),
        }
        return texts.get(self._printing, self.tr("Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab."))

    code = Property(str, lambda self: self._document.code if self._document else "", notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    tooLate = Property(bool, lambda self: self._too_late, notify=changed)
    undoSeconds = Property(int, _seconds_left, notify=tick)
    undoPossible = Property(bool, lambda self: self._stored is not None and not self._released, notify=changed)
    printing = Property(str, lambda self: self._printing, notify=changed)
    printingText = Property(str, _printing_text, notify=changed)
