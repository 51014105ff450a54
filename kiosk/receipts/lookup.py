# SPDX-License-Identifier: EUPL-1.2
"""A receipt's code in; what is known of it here and at the platform out."""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.engine_link import CONNECTED
from kiosk.formats import stamp
from kiosk.receipts.asking import Asking
from kiosk.receipts.cancelling import Cancelling, cancel_under
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill
from sync.contract.receipt_code import ReceiptKeys, derive, read_code
from sync.contract.times import from_wire
from sync.replica.cases import KnownCase, known_cases
from sync.replica.database import ReplicaError
from sync.replica.withdrawals import ask_withdrawal

QML_IMPORT_NAME = "Dorfpunkt.Receipts"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent / "qml"


@QmlElement
class ReceiptLookup(QObject):
    """The receipt that a resident typed or scanned. Its keys live here and end with the visit."""

    changed = Signal()
    codeChanged = Signal()

    Found = Callable[["ReceiptLookup"], Coroutine[Any, Any, bool]]
    """Goes to the page that shows what is known of the receipt; False where there is nothing to show."""

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._found: ReceiptLookup.Found | None = None
        self._on_read: Callable[[], Coroutine[Any, Any, None]] | None = None
        self._withdrawable = False
        self._code_text = ""
        self._code_error = False
        self._busy = False
        self._keys: ReceiptKeys | None = None
        self._known: list[KnownCase] = []
        self._asked = ""
        """Why the platform did not answer; empty where it did."""
        self._asking = Asking(visit)
        self._problem = ""
        shell.languageChanged.connect(self._retell)
        shell.news.connect(self._on_news)

    # --- for the models

    @property
    def page(self) -> PageRef:
        """The page that asks for the code."""
        return self._page("EnterCode")

    @property
    def keys(self) -> ReceiptKeys:
        """What the code opens; there is one as soon as something was found."""
        assert self._keys is not None  # noqa: S101 - whoever asks was handed an open receipt
        return self._keys

    @property
    def known(self) -> list[KnownCase]:
        """Everything known here of the cases under the receipt."""
        return self._known

    def expect(self, found: "ReceiptLookup.Found", *, withdrawable: bool = False) -> None:
        """Say who shows what is found. `withdrawable`: whether a phone number can be deleted from here."""
        self._found, self._withdrawable = found, withdrawable
        self.changed.emit()

    def follow(self, read: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Call this from now on whenever something new is known of the receipt."""
        self._on_read = read

    async def cancel(self, purpose: str) -> Cancelling:
        """Store the wish to cancel everything under the receipt; it goes on its way at once."""
        return await cancel_under(self._visit, self.keys, purpose)

    # --- called by QML

    @Slot(str)
    def setCode(self, text: str) -> None:
        """What is typed or scanned."""
        self._code_text, self._code_error = text, False
        self.codeChanged.emit()

    @Slot()
    def enter(self) -> None:
        """Look the code up: here first, then at the platform."""
        self._read_then(self._look_up)

    @Slot()
    def enterToWithdraw(self) -> None:
        """Take the yes to being called back."""
        self._read_then(self._derive)

    @Slot()
    def askAgain(self) -> None:
        """Ask the platform once more."""
        if self._keys is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._shell.run(self._ask_and_show())

    @Slot()
    def otherCode(self) -> None:
        """Back to the page that asks for a code."""
        self._shell.pages.replace(self.page)

    @Slot()
    def withdraw(self) -> None:
        """`Ja, löschen lassen`."""
        if self._keys is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._shell.run(self._withdraw())

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _read_then(self, work: Callable[[str], Coroutine[Any, Any, None]]) -> None:
        """Go on with the code that was typed, if it is one."""
        code = read_code(self._code_text)
        self._code_error = code is None
        self.codeChanged.emit()
        if code is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._shell.run(work(code))

    @Slot(str)
    def _on_news(self, topic: str) -> None:
        if topic in ("lookups", "cases", CONNECTED) and self._keys is not None:
            self._asking.heard()
            self._shell.run(self._read())

    async def _look_up(self, code: str) -> None:
        self._keys = await self._visit.workers.crypto(derive, code)
        self._on_read = None
        await self._ask_and_show()

    async def _ask_and_show(self) -> None:
        await self._ask()
        # Whoever has gone elsewhere meanwhile is not called back.
        stays = self._shell.pages.names[-1] in ("EnterCode", "NothingFound")
        if stays and self._found is not None and not await self._found(self):
            self._shell.pages.replace(self._page("NothingFound"))

    async def _derive(self, code: str) -> None:
        """Nobody is asked: a wrong code and a right one look alike, with a line and without."""
        self._keys = await self._visit.workers.crypto(derive, code)
        self._busy, self._problem = False, ""
        self.changed.emit()
        self._shell.pages.push(self._page("Withdraw"))

    async def _withdraw(self) -> None:
        visit, keys = self._visit, self.keys
        try:
            await visit.replica.run(ask_withdrawal, keys.withdraw_secret, keys.lookup_id, visit.now())
        except ReplicaError:
            self._problem = "not-withdrawn"
            return
        finally:
            self._busy = False
            self.changed.emit()
        visit.poke()
        self._shell.pages.after("Home", self._page("Withdrawn"))

    async def _ask(self) -> None:
        """Put the question to the engine and wait a little; a dead line is answered at once."""
        try:
            self._asked = await self._asking.outcome(self.keys.lookup_id)
        except ReplicaError:
            # A full disk takes no question; what is known here is shown, and it can be asked again.
            self._asked = "busy"
        with suppress(ReplicaError):
            await self._read()
        self._busy = False
        self.changed.emit()

    async def _read(self) -> None:
        self._known = await self._visit.replica.run(known_cases, self.keys.lookup_id)
        if self._on_read is not None:
            await self._on_read()
        self.changed.emit()

    @Slot()
    def _retell(self) -> None:
        self.changed.emit()
        self.codeChanged.emit()

    def _age_text(self) -> str:
        """How old what is shown is, and why nothing newer could be had."""
        lang = self._visit.language
        seen = max((case.seen_at for case in self._known if case.seen_at), default=None)
        #: How old what is shown is. %1 is a date and an hour.
        as_of = self.tr("Stand: %1.")
        age = fill(as_of, stamp(from_wire(seen), lang)) if seen else ""
        if self._asked == "offline":
            return self.tr("Gerade ist hier kein Netz. Neueres sehen Sie später.") + (f" {age}" if age else "")
        if self._asked:
            return self.tr("Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.") + f" {age}"
        return age

    def _problem_text(self) -> str:
        if self._problem == "not-withdrawn":
            return self.tr("Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.")
        return ""

    codeText = Property(str, lambda self: self._code_text, notify=codeChanged)
    codeError = Property(
        str,
        lambda self: (
            self.tr("Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.")
            if self._code_error
            else ""
        ),
        notify=codeChanged,
    )
    withdrawable = Property(bool, lambda self: self._withdrawable, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    ageText = Property(str, _age_text, notify=changed)
    offline = Property(bool, lambda self: self._asked != "", notify=changed)
    problem = Property(str, _problem_text, notify=changed)
