# SPDX-License-Identifier: EUPL-1.2
"""A receipt code in, the state of its orders out: read, order again, cancel."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.catalogue import Market
from kiosk.ecosystems.ordering.receipts import FoundOrder, LostOrder, cancel_draft, lost_orders, open_orders
from kiosk.ecosystems.ordering.rules.basket import Catalogue, Changed, Refill, refill
from kiosk.ecosystems.ordering.rules.cycles import may_cancel, read_cycle
from kiosk.formats import day_from, money, stamp
from kiosk.languages import Language
from kiosk.rows import Row, rows_of
from kiosk.visit import Visit
from kiosk.words import Words, fill
from sync.contract.ordering import CASE_TICKET, Order, OrderAnswer
from sync.contract.receipt_code import ReceiptKeys, derive, read_code
from sync.contract.times import from_wire
from sync.replica.cases import ask_lookup, confirm, known_cases, lookup_outcome
from sync.replica.database import ReplicaError
from sync.replica.withdrawals import ask_withdrawal

QML_IMPORT_NAME = "Dorfpunkt.Ordering"
QML_IMPORT_MAJOR_VERSION = 1

_WAIT_SECONDS = 12
_OVER = ("cancelled", "late_cancelled", "void", "refused", "withdrawn")


@QmlElement
class Lookup(QObject):
    """The receipt that a resident typed or scanned. Its keys live here and end with the visit."""

    changed = Signal()
    codeChanged = Signal()

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
        self._purpose = "status"
        self._code_text = ""
        self._code_error = False
        self._busy = False
        self._keys: ReceiptKeys | None = None
        self._orders: list[FoundOrder] = []
        self._tickets: list[FoundOrder] = []
        self._lost: list[LostOrder] = []
        self._asked = ""
        self._answered = asyncio.Event()
        self._problem = ""
        self._changes: tuple[Changed, ...] = ()
        self.on_reorder: Callable[[list[Order]], None] = lambda orders: None

    # --- for the ordering model

    def start(self, purpose: str) -> None:
        """Ask for a code: `status` to see an order, `again` to order the same."""
        self._purpose = purpose
        self.changed.emit()
        self._go("EnterCode")

    def refresh(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()
        self.codeChanged.emit()

    def on_news(self, topic: str) -> None:
        """The engine has answers: read them."""
        if topic in ("lookups", "cases") and self._keys is not None:
            self._answered.set()
            self._run(self._read())

    def refilled(self, outcome: Refill) -> None:
        """What had to change for `as last time`."""
        self._changes = outcome.changes
        self.changed.emit()
        self._go("Changes" if outcome.changes else "Basket")

    def refill(self, catalogue: Catalogue) -> Refill:
        """The found orders at today's terms."""
        return refill([found.order for found in self._orders], catalogue, self._visit.now())

    # --- called by QML

    @Slot(str)
    def setCode(self, text: str) -> None:
        """What is typed or scanned; a whole code from a scanner goes on by itself."""
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
            self._run(self._ask())

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
        if self._keys is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._run(self._cancel())

    @Slot()
    def withdraw(self) -> None:
        """`Ja, löschen lassen`."""
        if self._keys is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._run(self._withdraw())

    # --- inside

    def _read_then(self, work: Callable[[str], Coroutine[Any, Any, None]]) -> None:
        """Go on with the code that was typed, if it is one."""
        code = read_code(self._code_text)
        self._code_error = code is None
        self.codeChanged.emit()
        if code is not None and not self._busy:
            self._busy = True
            self.changed.emit()
            self._run(work(code))

    @property
    def _lang(self) -> Language:
        return self._visit.language

    @property
    def _words(self) -> Words:
        return self._visit.words

    async def _look_up(self, code: str) -> None:
        self._keys = await self._visit.workers.crypto(derive, code)
        await self._read()
        await self._ask()
        purpose, self._purpose = self._purpose, "status"
        if self._orders and purpose == "again":
            self.again()
        elif self._orders or self._lost:
            self._go("OrderStatus")
        else:
            self._go("NothingFound")

    async def _derive(self, code: str) -> None:
        """Nobody is asked: a wrong code and a right one look alike, with a line and without."""
        self._keys = await self._visit.workers.crypto(derive, code)
        self._busy, self._problem = False, ""
        self.changed.emit()
        self._go("Withdraw")

    async def _withdraw(self) -> None:
        visit = self._visit
        assert self._keys is not None  # noqa: S101 - withdraw() looked
        try:
            await visit.replica.run(ask_withdrawal, self._keys.withdraw_secret, self._keys.lookup_id, visit.now())
        except ReplicaError:
            self._problem = "not-withdrawn"
            return
        finally:
            self._busy = False
            self.changed.emit()
        visit.poke()
        self._go("Withdrawn")

    async def _ask(self) -> None:
        """Put the question to the engine and wait a little; a dead line is answered at once."""
        assert self._keys is not None  # noqa: S101 - only called with a code
        self._answered.clear()
        await self._visit.replica.run(ask_lookup, self._keys.lookup_id, self._visit.now())
        self._visit.poke()
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                while await self._visit.replica.run(lookup_outcome, self._keys.lookup_id) is None:
                    await self._answered.wait()
                    self._answered.clear()
        except TimeoutError:
            self._asked = "offline"
        else:
            outcome = await self._visit.replica.run(lookup_outcome, self._keys.lookup_id)
            self._asked = outcome or ""
        await self._read()
        self._busy = False
        self.changed.emit()

    async def _read(self) -> None:
        if self._keys is None:
            return
        known = await self._visit.replica.run(known_cases, self._keys.lookup_id)
        crypto, policy = self._visit.workers.crypto, self._visit.policy
        self._orders = await crypto(open_orders, known, self._keys, policy)
        self._tickets = await crypto(open_orders, known, self._keys, policy, CASE_TICKET)
        self._lost = lost_orders(known, self._orders)
        self.changed.emit()

    async def _cancel(self) -> None:
        visit = self._visit
        assert self._keys is not None  # noqa: S101 - cancel() looked
        try:
            if visit.policy is None or visit.identity is None:
                self._problem = "refused"
                return
            draft = cancel_draft(self._keys, visit.policy, visit.now())
            await visit.replica.run(
                confirm, [draft], visit.identity.place, visit.identity.key, visit.now(), visit.clock_state()
            )
        except ReplicaError:
            self._problem = "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        visit.poke()
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
        if found.state in _OVER and found.state is not None:
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
            if cycle is not None and found.state not in _OVER:
                when = day_from(cycle.pickup_from, self._lang)
                #: %1 is day and hour of the pick-up.
                return fill(self.tr("Abholen: **%1**"), when)
        return ""

    def _age_text(self) -> str:
        """How old what is shown is, and why nothing newer could be had."""
        seen = max((found.seen_at for found in self._orders if found.seen_at), default=None)
        #: How old what is shown is. %1 is a date and an hour.
        as_of = self.tr("Stand: %1.")
        age = fill(as_of, stamp(from_wire(seen), self._lang)) if seen else ""
        if self._asked == "offline":
            return self.tr("Gerade ist hier kein Netz. Neueres sehen Sie später.") + (f" {age}" if age else "")
        if self._asked:
            return self.tr("Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.") + f" {age}"
        return age

    def _problem_text(self) -> str:
        """Why nothing was cancelled, in the language of now."""
        texts = {
            "": "",
            "refused": self.tr("Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort."),
            "not-withdrawn": self.tr("Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen."),
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
            if cycle and may_cancel(cycle, self._visit.now()) and found.state not in _OVER and not handed:
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
    withdrawable = Property(bool, lambda self: self._purpose == "status", notify=changed)
    readable = Property(bool, lambda self: bool(self._orders), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    rows = Property(list, _rows, notify=changed)
    orderRows = Property(list, _order_rows, notify=changed)
    changeRows = Property(list, _change_rows, notify=changed)
    ageText = Property(str, _age_text, notify=changed)
    offline = Property(bool, lambda self: self._asked != "", notify=changed)
    cancelPossible = Property(bool, _cancel_possible, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
