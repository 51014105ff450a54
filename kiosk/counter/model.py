# SPDX-License-Identifier: EUPL-1.2
"""The desk as its pages see it: pick-ups, the orders of one, and the one order that is open."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import entries, wording
from kiosk.counter.book import DeskBook
from kiosk.counter.packing import Packing
from kiosk.counter.picklist import PickListModel
from kiosk.counter.queue import Run
from kiosk.counter.rules import DeskOrder, PickUp, Standing, least_age, standing
from kiosk.counter.wording import written
from kiosk.ecosystems import PageRef
from kiosk.ecosystems.ordering.rules.answers import Packed, Reply
from kiosk.ecosystems.ordering.wording import REASONS, reason
from kiosk.formats import until_short
from kiosk.languages import StaffLanguage, known
from kiosk.shell.entries import EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from sync.contract.ordering import OrderState

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent / "qml"


@QmlElement
class DeskModel(QObject):
    """Joins the book of orders with the pages, and knows which page follows which."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        navigation: Navigation,
        run: Run,
        save_folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._navigation = navigation
        self.book = DeskBook(visit, run, self.retell)
        self._pick_ups: tuple[PickUp, ...] = ()
        self._key = ""
        self._only_new = False
        self._case_id = ""
        self._reason = -1
        self._words = ""
        self._pick_up_rows = EntryList(self)
        self._order_rows = EntryList(self)
        self._reason_rows = EntryList(self)
        self._unreadable_rows = EntryList(self)
        self._packing = Packing(visit, self._go, self._packed, self)
        self._pick_list = PickListModel(visit, self._pick_up, lambda: self.book.surroundings, run, save_folder, self)

    # --- for the shell

    async def load(self) -> None:
        """Read and open the queue; raises ReplicaError."""
        await self.book.load()

    @property
    def saving(self) -> bool:
        """Whether an answer is being stored just now."""
        return self.book.saving

    @property
    def waiting(self) -> int:
        """How many answers the platform does not have yet."""
        return sum(entry.sending in ("saving", "waiting") for group in self._pick_ups for entry in group.orders)

    @property
    def first_page(self) -> PageRef:
        """Where a clerk begins."""
        return PageRef(PAGES / "PickUps.qml")

    @property
    def unreadable_rows(self) -> EntryList:
        """What came and cannot be read."""
        return self._unreadable_rows

    @property
    def owner_name(self) -> str:
        """Whose desk this is."""
        whose = self.book.surroundings.shop or self.book.surroundings.point
        return whose.name if whose else self.tr("Schalter")

    # --- called by QML

    @Slot(int)
    def openPickUp(self, index: int) -> None:
        """The orders of a pick-up."""
        pick_up = self._pick_ups[index]
        self._key = pick_up.key
        self.showOnlyNew(False)
        self._go("Orders")

    @Slot(bool)
    def showOnlyNew(self, only: bool) -> None:
        """Filter the orders."""
        self._only_new = only
        self._tell_orders()
        self.changed.emit()

    @Slot(int)
    def openOrder(self, index: int) -> None:
        """One order."""
        self._case_id = self._order_rows[index].key
        self.changed.emit()
        self._go("OrderDetails")

    @Slot()
    def acceptAll(self) -> None:
        """Accept every new order of this pick-up."""
        pick_up = self._pick_up()
        if pick_up is not None:
            new = [entry.case_id for entry in pick_up.orders if standing(entry) is Standing.NEW]
            self._reply({case_id: Reply("accepted", {}) for case_id in new})

    @Slot()
    def accept(self) -> None:
        """Accept the open order."""
        self._reply({self._case_id: Reply("accepted", {})})

    @Slot()
    def askDecline(self) -> None:
        """To the page with the reasons."""
        self._words = ""
        self._choose(-1)
        self._go("Decline")

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """Choose what to tell; the last row asks for own words."""
        self._choose(index)
        if index == REASONS:
            self._go("DeclineWords")

    @Slot(str)
    def setWords(self, words: str) -> None:
        """The shop's own words."""
        self._words = words
        self._choose(self._reason)

    @Slot()
    def decline(self) -> None:
        """Decline the open order with the chosen message."""
        entry = self._entry()
        if entry is not None and self._decline_ready():
            # Whoever ordered reads the answer: in the language in which the order was made.
            said = self._visit.words_in(known(entry.order.lang))
            message = self._words if self._reason == REASONS else reason(self._reason, said)
            self._reply({self._case_id: Reply("declined", {}, message=message)})
            self._to_order()

    @Slot()
    def pack(self) -> None:
        """To the page where each line is packed; also to correct what was packed."""
        entry = self._entry()
        if entry is not None and standing(entry) in (Standing.ACCEPTED, Standing.PACKED):
            self._packing.begin(entry)
            self._go("Packing")

    @Slot()
    def askHandOut(self) -> None:
        """To the page that says what is to be paid."""
        self._go("HandOut")

    @Slot(bool)
    def handOut(self, paid: bool) -> None:
        """The crate is in the resident's hands."""
        self._reply({self._case_id: Reply("handed_out", {}, paid=paid)})
        self._to_order()

    @Slot()
    def openPickList(self) -> None:
        """The pick list of this pick-up."""
        self._pick_list.begin()
        self._go("PickListPage")

    @Slot()
    def openUnreadable(self) -> None:
        """What came and cannot be read."""
        self._go("Unreadable")

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _go(self, name: str) -> None:
        page = PageRef(PAGES / f"{name}.qml")
        if name == "Packing":
            self._navigation.after("OrderDetails", page)
        else:
            self._navigation.push(page)

    def _to_order(self) -> None:
        self._navigation.after("Orders", PageRef(PAGES / "OrderDetails.qml"))

    def _reply(self, replies: dict[str, Reply]) -> None:
        self.book.reply(replies)

    def _packed(self, outcomes: dict[str, Packed]) -> None:
        self._reply({self._case_id: Reply("packed", outcomes)})
        self._to_order()

    def _pick_up(self) -> PickUp | None:
        return next((found for found in self._pick_ups if found.key == self._key), None)

    def _entry(self) -> DeskOrder | None:
        return self.book.entry(self._case_id)

    def retell(self) -> None:
        """Make all rows anew: a case stands differently, or a day has passed."""
        lang, book = self._lang, self.book
        self._pick_ups = book.pick_ups()
        points = book.surroundings.points
        self._pick_up_rows.replace(
            [entries.pick_up(found, points, self._visit.now(), lang) for found in self._pick_ups]
        )
        self._tell_orders()
        self._unreadable_rows.replace([entries.unreadable(found, lang) for found in book.unreadable])
        self._pick_list.refresh()
        self.changed.emit()

    def _tell_orders(self) -> None:
        pick_up = self._pick_up()
        shown = [entry for entry in pick_up.orders if not self._only_new or self._is_new(entry)] if pick_up else []
        self._order_rows.replace([entries.order(entry, self._lang) for entry in shown])

    def _choose(self, chosen: int) -> None:
        self._reason = chosen
        self._reason_rows.replace(entries.reasons(chosen, self._words, self._lang, self._visit.words))
        self.changed.emit()

    def _is_new(self, entry: DeskOrder) -> bool:
        return standing(entry) is Standing.NEW

    def _standing(self) -> Standing | None:
        entry = self._entry()
        return None if entry is None else standing(entry)

    def _decline_ready(self) -> bool:
        return self._reason in range(REASONS) or bool(self._words.strip())

    def _new_count(self) -> int:
        pick_up = self._pick_up()
        return pick_up.counts.get(Standing.NEW, 0) if pick_up else 0

    def _all_count(self) -> int:
        pick_up = self._pick_up()
        return len(pick_up.orders) if pick_up else 0

    def _gives_out(self) -> bool:
        return self.book.surroundings.point is not None

    def _hand_out_note(self) -> str:
        entry = self._entry()
        if entry is None or not entry.ticket:
            return ""
        return self.tr("Es gilt der Zettel in der Kiste, wo etwas gewogen wurde oder fehlt.")

    def _place_text(self) -> str:
        """The place, where this shop delivers to more than one."""
        pick_up = self._pick_up()
        if pick_up is None or len({found.point for found in self._pick_ups}) < 2:
            return ""
        return entries.place(pick_up, self.book.surroundings.points)

    def _pick_up_text(self) -> str:
        pick_up, parts = self._pick_up(), [self._place_text()]
        if pick_up and pick_up.cycle and pick_up.cycle.open_at(self._visit.now()):
            deadline = until_short(pick_up.cycle.closes_at, self._lang)
            #: At the counter. %1 is a deadline with its "until" word already in it.
            parts.append(self.tr("Bestellungen kommen noch %1").replace("%1", deadline))
        return " · ".join(part for part in parts if part)

    def _pick_up_title(self) -> str:
        pick_up = self._pick_up()
        return wording.when(pick_up, self._lang) if pick_up else ""

    def _order_title(self) -> str:
        entry = self._entry()
        return wording.crate(entry.order) if entry else ""

    def _order_line_rows(self) -> list[dict[str, str]]:
        entry = self._entry()
        return entries.lines(entry, self._lang) if entry else []

    def _order_facts(self) -> list[dict[str, str]]:
        entry = self._entry()
        return entries.facts(entry, self._lang) if entry else []

    def _to_pay_text(self) -> str:
        entry = self._entry()
        return wording.total(entry, self._lang) if entry else ""

    def _age_check(self) -> str:
        entry = self._entry()
        age = least_age(entry.order) if entry else 0
        #: At the counter. %1 is an age in years, 16 or 18.
        return self.tr("Ausweis prüfen: mindestens %1 Jahre.").replace("%1", str(age)) if age else ""

    def _state_text(self) -> str:
        entry, now = self._entry(), self._standing()
        if entry is None or now is None:
            return ""
        texts = {
            Standing.NEW: self.tr("**Neu.** Noch nicht beantwortet."),
            Standing.READY: self.tr("**Noch nicht abgeholt.**"),
            Standing.ACCEPTED: self.tr("**Angenommen.** Noch nicht gepackt."),
            Standing.PACKED: self.tr("**Gepackt.** Bereit zur Abholung."),
            Standing.HANDED_OUT: self.tr("**Abgeholt.**"),
            Standing.DECLINED: self.tr("**Abgelehnt.** Nicht packen."),
            Standing.CANCELLED: self.tr("**Storniert.** Nicht packen."),
        }
        sent = wording.sending(entry.sending, entry.elsewhere, self._lang)
        return f"{texts[now]} ({sent})" if sent else texts[now]

    def _state_kind(self) -> str:
        now = self._standing()
        if now in (Standing.CANCELLED, Standing.DECLINED):
            return "error"
        return "attention" if now in (Standing.NEW, Standing.READY) else "success"

    def _may(self, state: OrderState) -> bool:
        now = self._standing()
        allowed: dict[OrderState, tuple[Standing, ...]] = {
            "accepted": (Standing.NEW,),
            "declined": (Standing.NEW, Standing.ACCEPTED),
            "packed": (Standing.ACCEPTED, Standing.PACKED),
            "handed_out": (Standing.PACKED, Standing.READY),
        }
        return now in allowed[state]

    pickUps = Property(QObject, lambda self: self._pick_up_rows, constant=True)
    orders = Property(QObject, lambda self: self._order_rows, constant=True)
    reasons = Property(QObject, lambda self: self._reason_rows, constant=True)
    packing = Property(Packing, lambda self: self._packing, constant=True)
    pickList = Property(PickListModel, lambda self: self._pick_list, constant=True)
    pickUpTitle = Property(str, _pick_up_title, notify=changed)
    placeText = Property(str, _place_text, notify=changed)
    pickUpText = Property(str, _pick_up_text, notify=changed)
    newCount = Property(int, _new_count, notify=changed)
    allCount = Property(int, _all_count, notify=changed)
    onlyNew = Property(bool, lambda self: self._only_new, notify=changed)
    unreadableCount = Property(int, lambda self: len(self.book.unreadable), notify=changed)
    orderTitle = Property(str, _order_title, notify=changed)
    orderLines = Property(list, _order_line_rows, notify=changed)
    orderFacts = Property(list, _order_facts, notify=changed)
    stateText = Property(str, _state_text, notify=changed)
    stateKind = Property(str, _state_kind, notify=changed)
    toPayText = Property(str, _to_pay_text, notify=changed)
    handOutNote = Property(str, _hand_out_note, notify=changed)
    givesOut = Property(bool, _gives_out, notify=changed)
    ageCheck = Property(str, _age_check, notify=changed)
    mayAccept = Property(bool, lambda self: self._may("accepted"), notify=changed)
    mayDecline = Property(bool, lambda self: self._may("declined"), notify=changed)
    mayPack = Property(bool, lambda self: self._may("packed"), notify=changed)
    mayHandOut = Property(bool, lambda self: self._may("handed_out"), notify=changed)
    words = Property(str, lambda self: self._words, notify=changed)
    declineReady = Property(bool, _decline_ready, notify=changed)
    problem = Property(str, lambda self: wording.storing(self.book.problem, self._lang), notify=changed)
