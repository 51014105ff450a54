# SPDX-License-Identifier: EUPL-1.2
"""The pick list of one pick-up: on the screen, on paper, or as a PDF in a folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import wording
from kiosk.counter.book import Surroundings
from kiosk.counter.paper import PaperJob
from kiosk.counter.queue import Run
from kiosk.counter.rules import PickUp, Standing, taken
from kiosk.counter.wording import written
from kiosk.ecosystems.ordering.papers import pick_document
from kiosk.ecosystems.ordering.rules.picking import Crate, PickList, pick_list
from kiosk.ecosystems.ordering.wording import order_wish
from kiosk.formats import local
from kiosk.languages import StaffLanguage
from kiosk.names import group_phone
from kiosk.printing.picklist import PickDocument, render_picklist
from kiosk.visit import Visit
from sync.contract.ordering import PickupPoint, Shop

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PickListModel(QObject):
    """Accepted orders that are still to be packed: sums to fetch, then crate by crate."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        pick_up: Callable[[], PickUp | None],
        surroundings: Callable[[], Surroundings],
        run: Run,
        save_folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._pick_up = pick_up
        self._surroundings = surroundings
        self._paper = PaperJob(visit, run, self.changed.emit)
        self._save_folder = save_folder
        self._list = PickList((), ())
        self._crates_shown = False

    def begin(self) -> None:
        """The page opens."""
        self._crates_shown = False
        self._paper.clear()
        self.refresh()

    def refresh(self) -> None:
        """Gather anew what is to be packed."""
        found = self._pick_up()
        if found is None:
            self._list = PickList((), ())
        else:
            self._list = pick_list([taken(entry) for entry in found.orders], found.cycle_id, found.point)
            if self._gives_out():
                # Whole crates are given out; there is nothing to fetch from shelves.
                self._list, self._crates_shown = PickList((), self._list.crates), True
        self.changed.emit()

    # --- called by QML

    @Slot(bool)
    def showCrates(self, crates: bool) -> None:
        """Crate by crate, or the sums."""
        self._crates_shown = crates
        self.changed.emit()

    @Slot()
    def printList(self) -> None:
        """`Packliste drucken`."""
        document = self._document()
        if document is not None:
            draw = partial(self._visit.workers.process, render_picklist, document)
            self._paper.print(draw, "Packliste", self.tr("Die Packliste ist gedruckt."))

    @Slot()
    def saveList(self) -> None:
        """`Als PDF speichern`."""
        document = self._document()
        if document is not None:
            draw = partial(self._visit.workers.process, render_picklist, document)
            name = f"packliste-{local(document.pickup_from):%Y-%m-%d}.pdf"
            self._paper.save(draw, self._save_folder / name)

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _document(self) -> PickDocument | None:
        """What is printed; None (with a sentence) where the week is not published here."""
        found, around = self._pick_up(), self._surroundings()
        if found is None:
            return None
        if found.cycle is None:
            missing = self.tr("Zu dieser Woche fehlen noch die Abholzeiten. Bitte später drucken.")
            self._paper.result = ("error", missing)
            self.changed.emit()
            return None
        place = around.points.get(found.point) or PickupPoint(found.point, "", "-", "", {"de": ""})
        recipient = found.orders[0].order.shop
        name = around.point.name if around.point else recipient
        shop = around.shop or Shop(name, f"shop:{recipient}", "", {"de": ""})
        phones = {entry.case_id: group_phone(entry.phone) for entry in found.orders if entry.phone}
        return pick_document(
            self._list, found.cycle, place, shop, phones, self._visit.now(), self._lang, gives_out=self._gives_out()
        )

    def _gives_out(self) -> bool:
        return self._surroundings().point is not None

    def _rows(self) -> list[dict[str, str]]:
        if self._crates_shown:
            return [{"icon": "package", "text": self._crate_text(crate)} for crate in self._list.crates]
        return [
            {"icon": "scale" if entry.by_weight else "circle", "text": wording.product_sum(entry, self._lang)}
            for entry in self._list.products
        ]

    def _crate_text(self, crate: Crate) -> str:
        wishes = ", ".join(order_wish(line, self._lang) for line in crate.lines)
        end = "" if crate.order.substitutes or self._gives_out() else f" ({wording.no_substitutes(self._lang)})"
        return f"**{crate.number}. {crate.name} · {crate.tag}:** {wishes}{end}"

    def _left_out(self) -> str:
        """What is not in the list because nobody accepted it yet."""
        found = self._pick_up()
        new = found.counts.get(Standing.NEW, 0) if found else 0
        if not new:
            return ""
        if new == 1:
            return self.tr("**1 neue Bestellung** ist noch nicht angenommen und steht nicht in der Liste.")
        #: At the counter. %1 is a number, at least 2.
        text = self.tr("**%1 neue Bestellungen** sind noch nicht angenommen und stehen nicht in der Liste.")
        return text.replace("%1", str(new))

    rows = Property(list, _rows, notify=changed)
    crateCount = Property(int, lambda self: len(self._list.crates), notify=changed)
    cratesShown = Property(bool, lambda self: self._crates_shown, notify=changed)
    busy = Property(bool, lambda self: self._paper.busy, notify=changed)
    noticeText = Property(str, lambda self: self._paper.result[1] or self._left_out(), notify=changed)
    noticeKind = Property(str, lambda self: self._paper.result[0] or "attention", notify=changed)
