# SPDX-License-Identifier: EUPL-1.2
"""`Mein Beleg`: one way in for the receipts of every ecosystem."""

from PySide6.QtCore import QObject

from kiosk.ecosystems import Ecosystem, EcosystemModel, HomeTile
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.shell.shell import Shell
from kiosk.visit import Visit


class ReceiptsModel(EcosystemModel):
    """Asks for a code, and lets whichever ecosystem knows what lies under it show that."""

    def __init__(self, visit: Visit, shell: QObject) -> None:
        super().__init__(shell)
        assert isinstance(shell, Shell)  # noqa: S101 - the shell hands itself in
        self._shell = shell
        self.lookup = ReceiptLookup(visit, shell, self)
        self.lookup.expect(self._show, withdrawable=True)

    def tiles(self) -> list[HomeTile]:
        """One way in."""
        text = self.tr("Antwort lesen oder stornieren")
        return [HomeTile("receipt", self.tr("Mein Beleg"), text, self.lookup.page)]

    async def _show(self, receipt: ReceiptLookup) -> bool:
        for model in self._shell.models:
            page = await model.open_receipt(receipt)
            if page is not None:
                self._shell.pages.replace(page)
                return True
        return False


ECOSYSTEM = Ecosystem(
    name="receipts", position=15, purposes=(), content_kinds=(), case_kinds=(), make_model=ReceiptsModel
)
