# SPDX-License-Identifier: EUPL-1.2
"""A half-filled form whose code somebody brings to the counter: read together, printed or saved, and forgotten."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter.office import entries, wording
from kiosk.counter.office.rules import DeskApplication
from kiosk.counter.paper import PaperJob
from kiosk.counter.wording import pick
from kiosk.formats import day, stamp
from kiosk.forms.receipts import open_draft
from kiosk.languages import StaffLanguage
from kiosk.printing.slip import Slip, SlipPart
from kiosk.receipts.asking import Asking
from kiosk.visit import Visit
from sync.contract.applications import FormDraft
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.times import from_wire
from sync.replica.cases import forget_visit, known_cases

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

Outcome = str
"""`found`, `gone` (deleted, or its days are over), `none`, or why the platform did not answer."""


@QmlElement
class BroughtForm(QObject):
    """The form that lies open at the counter; it is nowhere else on this device."""

    changed = Signal()

    def __init__(self, visit: Visit, paper: PaperJob, lang: Callable[[], StaffLanguage], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._paper = paper
        self._lang = lang
        self._asking = Asking(visit)
        self._draft: FormDraft | None = None
        self._keys: ReceiptKeys | None = None

    @property
    def keys(self) -> ReceiptKeys | None:
        """Those of its code; None where nothing is open."""
        return self._keys

    @property
    def draft(self) -> FormDraft | None:
        """What was brought; None where nothing is open."""
        return self._draft

    def heard(self) -> None:
        """The engine has news of receipts."""
        self._asking.heard()

    async def ask(self, keys: ReceiptKeys) -> Outcome:
        """Ask the platform for what lies under a code; raises ReplicaError."""
        self.close()
        visit = self._visit
        asked = await self._asking.outcome(keys.lookup_id)
        known = await visit.replica.run(known_cases, keys.lookup_id)
        # What was told is nobody's case here: it stays in memory, as long as its page is open.
        await visit.replica.run(forget_visit)
        found = await visit.workers.crypto(open_draft, known, keys, visit.now())
        if found is None:
            return asked or "none"
        self._draft, self._keys = found.draft, keys if found.draft is not None else None
        self.changed.emit()
        return "gone" if found.draft is None else "found"

    @Slot()
    def close(self) -> None:
        """Whoever brought it goes."""
        self._draft = self._keys = None
        self._paper.clear()
        self.changed.emit()

    def slip(self, office: str, now: datetime) -> Slip | None:
        """All answers on paper."""
        draft, lang = self._draft, self._lang()
        if draft is None:
            return None
        about = [str(row["text"]).replace("**", "") for row in self._facts()]
        return Slip(
            lang=lang,
            kiosk=office,
            title=draft.title,
            first=pick(("Noch nicht abgesendet.", "Not sent yet."), lang),
            parts=(
                SlipPart(pick(("Vorgang", "Case"), lang), tuple(about)),
                *entries.answers_on_paper(_as_entry(draft), lang),
            ),
            kind=pick(("Angefangenes Formular", "Half-filled form"), lang),
            printed=f"{pick(('gedruckt', 'printed'), lang)} {stamp(now, lang)}",
            page=pick(("Seite %1 von %2", "Page %1 of %2"), lang),
        )

    def _told(self) -> list[entries.Row]:
        return entries.told(_as_entry(self._draft), self._lang()) if self._draft is not None else []

    def _facts(self) -> list[entries.Row]:
        draft, lang = self._draft, self._lang()
        if draft is None:
            return []
        stopped = pick(("Aufgehört", "Stopped"), lang)
        last = pick(("Aufgehoben bis", "Kept until"), lang)
        rows: list[entries.Row] = [
            {"icon": "history", "text": f"{stopped}: **{stamp(from_wire(draft.sent_at), lang)}**"},
            {"icon": "schedule", "text": f"{last}: **{day(from_wire(draft.until), lang)}**"},
        ]
        if draft.service:
            service = pick(("Leistung", "Service"), lang)
            rows.append({"icon": "town-hall", "text": f"{service}: **{draft.service}**"})
        return [*rows, {"icon": "language", "text": wording.language(_as_entry(draft), lang)}]

    title = Property(str, lambda self: self._draft.title if self._draft else "", notify=changed)
    told = Property(list, _told, notify=changed)
    facts = Property(list, _facts, notify=changed)
    there = Property(bool, lambda self: self._draft is not None, notify=changed)


def _as_entry(draft: FormDraft) -> DeskApplication:
    """As the rows of an application are made; nobody answers it."""
    return DeskApplication(draft, "", "stored", draft.sent_at, draft.sent_at)
