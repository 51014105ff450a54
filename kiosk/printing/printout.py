# SPDX-License-Identifier: EUPL-1.2
"""A slip on its way to paper, as QML sees it: whether it came out, and what to write down where it did not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.printing.output import print_out
from kiosk.printing.printers import PrinterState
from kiosk.printing.slip import Slip, render_slip
from kiosk.rows import Row
from kiosk.shell.shell import Shell
from kiosk.visit import Visit

QML_IMPORT_NAME = "Dorfpunkt.Printing"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent / "qml"


@QmlElement
class Printout(QObject):
    """The one slip that is printed just now; made anew at each try, in the language of that moment."""

    changed = Signal()

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._make: Callable[[], Slip | None] = lambda: None
        self._write_down: Callable[[], list[Row]] = list
        self._state = ""

    # --- for the other models

    def take_away(self, make: Callable[[], Slip | None], write_down: Callable[[], list[Row]]) -> None:
        """Open the page and print. `make` gives None where nothing is left; `write_down` helps without paper."""
        self._make, self._write_down = make, write_down
        self._shell.pages.push(PageRef(PAGES / "TakeAway.qml", self))
        self.printAgain()

    def refresh(self) -> None:
        """Say everything again: after a change of content or language."""
        self.changed.emit()

    # --- called by QML

    @Slot()
    def printAgain(self) -> None:
        """Print the slip, or once more after a trouble."""
        document = self._make()
        if document is not None and self._state != "printing":
            self._state = "printing"
            self.changed.emit()
            self._shell.run(self._print(document))

    # --- inside

    async def _print(self, document: Slip) -> None:
        result = await print_out(self._visit, "Merkzettel", render_slip, document)
        self._state = "printed" if result.printed else str(result.state)
        self.changed.emit()

    def _text(self) -> str:
        texts = {
            "": "",
            "printing": self.tr("Ihr Merkzettel wird gedruckt …"),
            "printed": self.tr("Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit."),
            str(PrinterState.NONE): self.tr("Hier ist kein Drucker."),
            str(PrinterState.OUT_OF_PAPER): self.tr("Der Drucker hat kein Papier."),
            str(PrinterState.JAM): self.tr("Im Drucker klemmt Papier."),
        }
        return texts.get(self._state, self.tr("Der Drucker antwortet nicht."))

    available = Property(bool, lambda self: self._visit.settings.printer != "none", constant=True)
    state = Property(str, lambda self: self._state, notify=changed)
    text = Property(str, _text, notify=changed)
    toWriteDown = Property(list, lambda self: self._write_down(), notify=changed)
