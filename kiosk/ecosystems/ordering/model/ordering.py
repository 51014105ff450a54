# SPDX-License-Identifier: EUPL-1.2
"""The ordering ecosystem as the shell and its pages see it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import BoardEntry, EcosystemModel, HomeTile, PageRef
from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.catalogue import Market, read_market, read_units
from kiosk.ecosystems.ordering.checkout import ECOSYSTEM
from kiosk.ecosystems.ordering.model.checkout import Checkout
from kiosk.ecosystems.ordering.model.lookup import Lookup
from kiosk.ecosystems.ordering.model.shopping import Shopping
from kiosk.ecosystems.ordering.rules.cycles import CycleChoice
from kiosk.formats import clock_time, day_window, until
from kiosk.languages import Language, published
from kiosk.printing.receipt import ReceiptDocument, render_receipt
from kiosk.printing.receipt_text import in_words
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.sending import Drawing, Sending, forget_pending, left_behind
from kiosk.shell.navigation import Navigation
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import Words, fill, told
from sync.contract.ordering import PURPOSE_ORDER, Order

QML_IMPORT_NAME = "Dorfpunkt.Ordering"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"


@QmlElement
class OrderingModel(EcosystemModel):
    """Joins shopping, checkout and receipts, and knows which page follows which."""

    changed = Signal()

    def __init__(self, visit: Visit, shell: QObject) -> None:
        super().__init__(shell)
        assert isinstance(shell, Shell)  # noqa: S101 - the shell hands itself in
        self._visit = visit
        self._shell = shell
        self._market = Market()
        self._shopping = Shopping(visit, self._go, self)
        self._sending = Sending(visit, Drawing(in_words, render_receipt), shell.run, self)
        self._checkout = Checkout(visit, lambda: self._shopping.basket, self._go, shell.run, self._sending, self)
        self._lookup = Lookup(visit, lambda: self._market, self._go, shell.run, self)
        self._lookup.on_reorder = self._reorder
        self._interrupted_at: datetime | None = None
        self._shopping.searched.connect(self._search)
        shell.languageChanged.connect(self._retell)
        self._receipt = ReceiptLookup(visit, shell, self)

    # --- what the shell asks

    async def load(self) -> None:
        """Read shops, products and weeks."""
        points = self._visit.settings.pickup_points
        policy, now, clock = self._visit.policy, self._visit.now(), self._visit.clock
        self._market = await self._visit.replica.run(
            lambda db: read_units(db, read_market(db, points, policy, now), clock.uptime())
        )
        choice = self._choice()
        self._shopping.open(self._market, choice.current)
        self._checkout.open(self._market, choice.current)
        await self._checkout.reconsider()
        self.changed.emit()

    def engaged(self) -> bool:
        """From the first product on, until the visit ends."""
        return bool(self._shopping.basket.lines) or self._checkout.document is not None

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._sending.attended()

    async def first_page(self) -> PageRef | None:
        """An order was stored and its receipt perhaps never printed: say so to whoever stands here."""
        left = await left_behind(self._visit, ECOSYSTEM, ReceiptDocument, unknown=True)
        if left is None:
            return None
        self._interrupted_at = left.stored_at
        if left.document is not None:
            self._sending.take_pending(left)
        self.changed.emit()
        return self._page("Interrupted")

    def tiles(self) -> list[HomeTile]:
        """Shopping, with the cut-off of the week."""
        current = self._choice().current
        reason = self._visit.withheld(PURPOSE_ORDER)
        if not reason and current is None:
            reason = self.tr("Zurzeit gibt es hier keine Abholung.")
        text = wording.order_until(current, self._words) if current else ""
        return [HomeTile("shopping-basket", self.tr("Einkaufen"), text, self._page("Start"), reason)]

    async def open_receipt(self, receipt: ReceiptLookup) -> PageRef | None:
        """The orders under a receipt, and how they stand."""
        return self._page("OrderStatus") if await self._lookup.open(receipt) else None

    def board(self) -> list[BoardEntry]:
        """The next pick-up on the notice board."""
        current = self._choice().current
        if current is None or self._market.point is None:
            return []
        #: Heading on the notice board. %1 is the village that orders together.
        title = fill(self.tr("Einkaufen für %1"), self._market.point.village)
        #: On the notice board. %1 is day and hours of the pick-up.
        pick_up = fill(self.tr("Abholen: %1"), day_window(current.pickup_from, current.pickup_to, self._lang))
        return [BoardEntry("shopping-basket", title, (wording.order_until(current, self._words), pick_up))]

    async def finish(self) -> None:
        """The visit ends."""
        await self._sending.finish()

    def close(self) -> None:
        """The window goes."""
        self._sending.close()

    # --- called by QML

    @Slot()
    def shop(self) -> None:
        """Choose products."""
        self._go("Categories")

    @Slot()
    def openBasket(self) -> None:
        """See what was chosen."""
        self._shopping.clear_refusal()
        self._go("Basket")

    @Slot()
    def again(self) -> None:
        """`Wie beim letzten Mal`."""
        self._receipt.expect(self._order_found)
        self._pages.push(self._receipt.page)

    @Slot()
    def status(self) -> None:
        """See an order, or cancel it."""
        self._receipt.expect(self._show_found, withdrawable=True)
        self._pages.push(self._receipt.page)

    @Slot()
    def printPending(self) -> None:
        """Print the receipt that a crash left behind."""
        self._go("Confirmed")
        self._sending.printNow()

    @Slot()
    def dismissPending(self) -> None:
        """Whoever stands here did not order: forget the receipt and begin."""
        self._shell.run(self._dismiss())

    @Slot(bool)
    def promiseId(self, promised: bool) -> None:
        """The answer on the age page; then back to where the question came from."""
        self._shell.back()
        self._shopping.promiseId(promised)

    # --- inside

    @property
    def _lang(self) -> Language:
        return self._visit.language

    @property
    def _words(self) -> Words:
        return self._visit.words

    @property
    def _pages(self) -> Navigation:
        return self._shell.pages

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _go(self, name: str) -> None:
        page = self._page(name)
        if name in ("Confirmed", "Undone", "Cancelled", "Withdrawn"):
            # What is done cannot be gone back to.
            self._pages.after("Home", page)
        elif name in ("Basket", "Changes"):
            self._pages.after("Start", page)
        elif name == "ReadBackOrder":
            self._pages.after("Basket", page)
        else:
            self._pages.push(page)

    def _choice(self) -> CycleChoice:
        return self._market.choice(self._visit.now())

    @Slot()
    def _search(self) -> None:
        self._shell.run(self._shopping.find(str(self._shopping.searchText)))

    @Slot()
    def _retell(self) -> None:
        self._shopping.refresh()
        self._checkout.refresh()
        self._sending.refresh()
        self._lookup.refresh()
        self.changed.emit()

    async def _show_found(self, receipt: ReceiptLookup) -> bool:
        page = await self.open_receipt(receipt)
        if page is not None:
            self._pages.after("Start", page)
        return page is not None

    async def _order_found(self, receipt: ReceiptLookup) -> bool:
        """To a basket with the same; what cannot be opened any more is shown as it stands."""
        if not await self._show_found(receipt):
            return False
        self._lookup.again()
        return True

    def _reorder(self, orders: list[Order]) -> None:
        outcome = self._lookup.refill(self._shopping.catalogue)
        self._shopping.basket = outcome.basket
        self._lookup.refilled(outcome)

    async def _dismiss(self) -> None:
        await forget_pending(self._visit)
        self._shell.home()

    def _week_text(self) -> str:
        current = self._choice().current
        if current is None:
            return self.tr("Zurzeit kann nichts bestellt werden.")
        place = self._market.point.name if self._market.point else ""
        window = day_window(current.pickup_from, current.pickup_to, self._lang)
        #: %1 is a deadline with its "until" word already in it, %2 day and hours of the pick-up, %3 the place.
        text = self.tr("Bestellen **%1**. Abholen am **%2**, %3.")
        return fill(text, until(current.closes_at, self._lang), window, place)

    def _shifted_text(self) -> str:
        current = self._choice().current
        return told(published(current.published.shifted, self._lang), self._words) if current else ""

    def _interrupted_text(self) -> str:
        return clock_time(self._interrupted_at, self._lang) if self._interrupted_at else ""

    shopping = Property(Shopping, lambda self: self._shopping, constant=True)
    checkout = Property(Checkout, lambda self: self._checkout, constant=True)
    sending = Property(Sending, lambda self: self._sending, constant=True)
    lookup = Property(Lookup, lambda self: self._lookup, constant=True)
    weekText = Property(str, _week_text, notify=changed)
    missedText = Property(str, lambda self: wording.missed_cycle(self._choice(), self._words), notify=changed)
    shiftedText = Property(str, _shifted_text, notify=changed)
    canOrder = Property(bool, lambda self: self._choice().current is not None, notify=changed)
    interruptedAt = Property(str, _interrupted_text, notify=changed)
    hasPending = Property(bool, lambda self: self._sending.document is not None, notify=changed)
