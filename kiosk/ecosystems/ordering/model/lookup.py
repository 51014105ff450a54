# SPDX-License-Identifier: EUPL-1.2
"""The orders under a receipt: read how they stand, order the same again, cancel."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.catalogue import Market
from kiosk.ecosystems.ordering.receipts import PURPOSE_CANCEL, FoundOrder, LostOrder, lost_orders, open_orders
from kiosk.ecosystems.ordering.rules.basket import Catalogue, Changed, Refill, refill
from kiosk.ecosystems.ordering.rules.cycles import may_cancel, read_cycle
from kiosk.formats import day_from, money
from kiosk.languages import Language
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.receipts.opening import OVER
from kiosk.rows import Row, rows_of
from kiosk.visit import Visit
from kiosk.words import Words, fill
from sync.contract.ordering import CASE_TICKET, Order, OrderAnswer

QML_IMPORT_NAME = "Dorfpunkt.Ordering"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Lookup(QObject):
    """What a receipt says of orders. The receipt itself is opened elsewhere, for every ecosystem alike."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        market: Callable[[], Market],
        go: Callable[[str], None],
        run: Callable[[Coroutine[Any, Any, None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._market = market
        self._go = go
        self._run = run
        self._receipt: ReceiptLookup | None = None
        self._busy = False
        self._orders: list[FoundOrder] = []
        self._tickets: list[FoundOrder] = []
        self._lost: list[LostOrder] = []
        self._problem = ""
        self._changes: tuple[Changed, ...] = ()
        self.on_reorder: Callable[[list[Order]], None] = lambda orders: None

    # --- for the ordering model

    async def open(self, receipt: ReceiptLookup) -> bool:
        """Open the orders under a receipt; False where there are none."""
        if self._receipt is not receipt:
            if self._receipt is not None:
                self._receipt.changed.disconnect(self.changed)
            self._receipt = receipt
            receipt.changed.connect(self.changed)
        receipt.follow(self._read)
        await self._read()
        return bool(self._orders or self._lost)

    def refresh(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()

    def refilled(self, outcome: Refill) -> None:
        """What had to change for `as last time`."""
        self._changes = outcome.changes
        self.changed.emit()
        self._go("Changes" if outcome.changes else "Basket")

    def refill(self, catalogue: Catalogue) -> Refill:
        """The found orders at today's terms."""
        return refill([found.order for found in self._orders], catalogue, self._visit.now())

    # --- called by QML

    @Slot()
    def askAgain(self) -> None:
        """Ask the platform once more."""
        if self._receipt is not None:
            self._receipt.askAgain()

    @Slot()
    def again(self) -> None:
        """Order the same once more."""
        if self._orders:
            self.on_reorder([found.order for found in self._orders])

    @Slot()
    def askCancel(self) -> None:
        """To the page that reads the cancellation back."""
        self._problem = ""
        self._go("CancelOrder")

    @Slot()
    def cancel(self) -> None:
        """`Ja, stornieren`."""
        if self._receipt is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._run(self._cancel(self._receipt))

    # --- inside

    @property
    def _lang(self) -> Language:
        return self._visit.language

    @property
    def _words(self) -> Words:
        return self._visit.words

    async def _read(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        known, keys = receipt.known, receipt.keys
        crypto, policy = self._visit.workers.crypto, self._visit.policy
        self._orders = await crypto(open_orders, known, keys, policy)
        self._tickets = await crypto(open_orders, known, keys, policy, CASE_TICKET)
        self._lost = lost_orders(known, self._orders)
        self.changed.emit()

    async def _cancel(self, receipt: ReceiptLookup) -> None:
        outcome = await receipt.cancel(PURPOSE_CANCEL)
        self._busy = False
        self._problem = "" if outcome == "stored" else outcome
        self.changed.emit()
        if outcome == "stored":
            self._go("Cancelled")

    def _shop_name(self, found: FoundOrder) -> str:
        return self._name_of(found.order.shop)

    def _name_of(self, slug: str) -> str:
        shop = self._market().shops.get(slug)
        return shop.name if shop else slug

    def _state_text(self, found: FoundOrder) -> str:
        words = self._words
        if found.state == "refused":
            return wording.refused_order(found.reason, found.staff_answer, words)
        if found.state in OVER and found.state is not None:
            return wording.case_state(found.state, words)
        if found.answer is not None:
            return wording.order_state(found.answer.state, words)
        if found.state is not None:
            return wording.case_state(found.state, words)
        return self.tr("Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.")

    def _rows(self) -> list[Row]:
        """One block a shop: how it stands, what is in the crate, what is to be paid."""
        rows: list[Row] = []
        for found in self._orders:
            #: %1 is a shop's name, %2 a sentence: how the order stands there.
            text = fill(self.tr("**%1.** %2"), self._shop_name(found), self._state_text(found))
            rows.append({"icon": "storefront", "text": text})
            rows.extend(self._line_rows(found))
        for lost in self._lost:
            said = wording.refused_order(lost.reason, lost.staff_answer, self._words)
            text = fill(self.tr("**%1.** %2"), self._name_of(lost.recipient.removeprefix("shop:")), said)
            rows.append({"icon": "storefront", "text": text})
        given = self._given()
        if given is not None:
            text = (
                self.tr("**Abgeholt und bezahlt.**") if given.paid else self.tr("**Abgeholt.** Noch nicht bezahlt.")
            )
            return [{"icon": "handshake", "text": text}, *rows]
        pick_up = self._pick_up()
        if pick_up:
            rows.append({"icon": "calendar", "text": pick_up})
        return rows

    def _line_rows(self, found: FoundOrder) -> list[Row]:
        lang, answer = self._lang, found.answer
        if answer is None or answer.state == "declined":
            names = ", ".join(wording.order_wish(line, lang) for line in found.order.lines)
            rows = rows_of("shopping-basket", names)
            if answer is not None and answer.message:
                rows += rows_of("info", answer.message)
            return rows
        told = {line.product: line for line in answer.lines}
        packed, rest = [], []
        for line in found.order.lines:
            said = told.get(line.product)
            if said is None or said.outcome == "ok":
                packed.append(wording.order_wish(line, lang))
            elif said.outcome == "missing":
                #: In a list of what the shop packed. %1 is a product that is missing.
                rest.append(fill(self.tr("**Fehlt:** %1"), line.name))
            else:
                #: In a list of what the shop packed. %1 is a product that the shop packed instead of %2.
                rest.append(fill(self.tr("**Ersatz:** %1 statt %2"), said.substitute, line.name))
        rows = rows_of("shopping-basket", ", ".join(packed))
        rows += [{"icon": "info", "text": text} for text in rest]
        total = money(answer.total_cents + answer.deposit_cents, lang)
        given = self._given()
        is_paid = answer.paid or (given is not None and given.paid)
        #: %1 is a sum of money.
        paid = self.tr("Bezahlt: **%1**")
        #: %1 is a sum of money.
        to_pay = self.tr("Zu zahlen beim Abholen: **%1**")
        rows.append({"icon": "euro", "text": fill(paid if is_paid else to_pay, total)})
        if answer.message:
            rows += rows_of("info", answer.message)
        return rows

    def _given(self) -> OrderAnswer | None:
        """What the pick-up desk said; None as long as it gave nothing out."""
        return next((found.answer for found in self._tickets if found.answer is not None), None)

    def _pick_up(self) -> str:
        cycles = dict(self._market().cycles)
        for found in self._orders:
            published = cycles.get(found.cycle)
            cycle = read_cycle(found.cycle, published) if published else None
            if cycle is not None and found.state not in OVER:
                when = day_from(cycle.pickup_from, self._lang)
                #: %1 is day and hour of the pick-up.
                return fill(self.tr("Abholen: **%1**"), when)
        return ""

    def _problem_text(self) -> str:
        """Why nothing was cancelled, in the language of now."""
        texts = {
            "": "",
            "refused": self.tr("Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort."),
            "not-stored": self.tr("Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen."),
        }
        return texts[self._problem]

    def _cancel_possible(self) -> bool:
        if self._given() is not None:
            return False
        cycles = dict(self._market().cycles)
        for found in self._orders:
            published = cycles.get(found.cycle)
            cycle = read_cycle(found.cycle, published) if published else None
            handed = found.answer is not None and found.answer.state in ("handed_out", "declined")
            if cycle and may_cancel(cycle, self._visit.now()) and found.state not in OVER and not handed:
                return True
        return False

    def _order_rows(self) -> list[Row]:
        """For the cancellation's read-back."""
        words = self._words
        texts = [
            wording.labelled(
                self._shop_name(found),
                ", ".join(wording.order_line(line, words) for line in found.order.lines),
                words,
            )
            for found in self._orders
        ]
        return [row for text in texts for row in rows_of("shopping-basket", text)]

    def _change_rows(self) -> list[Row]:
        return [{"icon": "info", "text": wording.changed(change, self._words)} for change in self._changes]

    readable = Property(bool, lambda self: bool(self._orders), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    rows = Property(list, _rows, notify=changed)
    orderRows = Property(list, _order_rows, notify=changed)
    changeRows = Property(list, _change_rows, notify=changed)
    ageText = Property(str, lambda self: self._receipt.property("ageText") if self._receipt else "", notify=changed)
    offline = Property(bool, lambda self: bool(self._receipt and self._receipt.property("offline")), notify=changed)
    cancelPossible = Property(bool, _cancel_possible, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
