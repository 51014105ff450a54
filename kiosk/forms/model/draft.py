# SPDX-License-Identifier: EUPL-1.2
"""A half-filled form as its code opens it: gone on with, or deleted."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.formats import day, day_time
from kiosk.forms.model.delivery import PAGES, Occasion
from kiosk.forms.model.form import FormModel
from kiosk.forms.receipts import FoundDraft, open_draft
from kiosk.languages import published
from kiosk.receipts.cancelling import cancel_under
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.applications import PURPOSE_TAKE_BACK, FormDraft
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.times import from_wire

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1

_READINGS_SHOWN: Final = 3


@QmlElement
class DraftModel(QObject):
    """What lies under the code of a half-filled form."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        shell: Shell,
        form: FormModel,
        occasion_of: Callable[[FormDraft], Occasion],
        office_name: Callable[[str], str],
        parent: QObject,
    ) -> None:
        """`occasion_of`: where the form is handed in, as far as this kiosk knows it now.

        `office_name`: the name of the office behind a recipient.
        """
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._form = form
        self._occasion_of = occasion_of
        self._office_name = office_name
        self._receipt: ReceiptLookup | None = None
        self._found: FoundDraft | None = None
        self._busy = False
        self._deleted = False
        self._problem = ""
        shell.languageChanged.connect(self.changed)

    # --- for the ecosystem

    async def open(self, receipt: ReceiptLookup) -> PageRef | None:
        """The page of the half-filled form under a receipt; None where there is none."""
        self._receipt = receipt
        self._problem, self._deleted = "", False
        receipt.follow(self._read)
        await self._read()
        return self._page("FormDraft") if self._found is not None else None

    async def finish(self) -> None:
        """The visit ends: what was sent of a draft, kept under a new code or not wanted any more is deleted."""
        for keys in self._form.spent:
            await self._cancel(keys)

    # --- called by QML

    @Slot()
    def resume(self) -> None:
        """`Weitermachen`."""
        found, receipt = self._found, self._receipt
        if found is not None and found.draft is not None and receipt is not None:
            self._form.resume(found.draft, self._occasion_of(found.draft), receipt.keys)

    @Slot()
    def askDelete(self) -> None:
        """To the page that asks whether all is to be deleted."""
        self._problem, self._deleted = "", False
        self.changed.emit()
        self._shell.pages.push(self._page("FormDraftDelete"))

    @Slot()
    def delete(self) -> None:
        """`Ja, alles löschen`."""
        if self._receipt is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._shell.run(self._delete(self._receipt.keys))

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    async def _read(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        now = self._visit.now()
        self._found = await self._visit.workers.crypto(open_draft, receipt.known, receipt.keys, now)
        self.changed.emit()

    async def _delete(self, keys: ReceiptKeys) -> None:
        self._deleted = await self._cancel(keys)
        self._busy = False
        self._problem = "" if self._deleted else "not-deleted"
        if self._deleted:
            self._shell.pages.after("Home", self._page("FormDraftDelete"))
        self.changed.emit()

    async def _cancel(self, keys: ReceiptKeys) -> bool:
        return await cancel_under(self._visit, keys, PURPOSE_TAKE_BACK) == "stored"

    def _title(self) -> str:
        draft = self._found.draft if self._found is not None else None
        if draft is None:
            return self.tr("Angefangenes Formular")
        return told(published({"de": draft.title}, self._visit.language), self._visit.words)

    def _rows(self) -> list[Row]:
        draft, lang = self._found.draft if self._found is not None else None, self._visit.language
        if draft is None:
            return rows_of("delete", self.tr("**Die Antworten sind gelöscht.** Sie können neu anfangen."))
        #: %1 is a day with its hour.
        begun = fill(self.tr("Hier haben Sie aufgehört: **%1**."), day_time(from_wire(draft.sent_at), lang))
        #: %1 is a day with its date.
        last = fill(self.tr("Letzter Tag zum Weitermachen: **%1**."), day(from_wire(draft.until), lang))
        rows: list[Row] = [
            *rows_of("history", begun),
            *rows_of("schedule", last),
            *rows_of("upload", self.tr("Es ist noch nichts abgesendet.")),
            *self._readings(),
            {"icon": "description", "text": self.tr("**Ihre Angaben**"), "heading": True},
        ]
        for one in draft.told:
            rows += rows_of("", f"{one.question} **{one.answer.replace('**', '')}**", "de", confidential=True)
        return rows

    def _readings(self) -> list[Row]:
        """At which counters somebody has read it, the newest ones."""
        rows: list[Row] = []
        for one in (self._found.readings if self._found is not None else ())[-_READINGS_SHOWN:]:
            #: Of a half-filled form. %1 is an office, %2 a day with its hour.
            text = self.tr("Im Amt gelesen: **%1**, %2.")
            when = day_time(from_wire(one.at), self._visit.language)
            rows += rows_of("visibility", fill(text, self._office_name(one.recipient), when))
        return rows

    def _problem_text(self) -> str:
        if self._problem:
            return self.tr("Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.")
        return ""

    title = Property(str, _title, notify=changed)
    rows = Property(list, _rows, notify=changed)
    there = Property(bool, lambda self: bool(self._found and self._found.draft), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    deleted = Property(bool, lambda self: self._deleted, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
