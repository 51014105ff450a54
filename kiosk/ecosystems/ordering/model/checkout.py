# SPDX-License-Identifier: EUPL-1.2
"""Confirming: substitutes, name, phone, lateness, read-back, the stored order, undo and the receipt."""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import names
from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.catalogue import Market
from kiosk.ecosystems.ordering.checkout import Wish, prepare
from kiosk.ecosystems.ordering.readback import ReadBack, firm_part, promise, read_back
from kiosk.ecosystems.ordering.rules.basket import Basket
from kiosk.ecosystems.ordering.rules.cycles import Cycle, near_cutoff
from kiosk.ecosystems.ordering.rules.orders import Late
from kiosk.ecosystems.ordering.rules.stocks import Standing, all_needs, needs_of, standing, unpromised, weaker
from kiosk.ecosystems.ordering.rules.stocks import promise as promise_of
from kiosk.formats import by, day_from, listed
from kiosk.languages import Language, isolated, published
from kiosk.printing.receipt import ReceiptDocument
from kiosk.rows import Row, rows_of
from kiosk.sending import Sending
from kiosk.typed import Typed, typed_phone
from kiosk.visit import Visit
from kiosk.words import Words, fill, told
from sync.contract.ordering import PURPOSE_CONTACT
from sync.contract.signing import import_key, public_jwk
from sync.replica.allotments import PromiseGoneError, ask_for, choose
from sync.replica.database import ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Ordering"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Checkout(QObject):
    """What the resident decides beside the basket, and what became of it."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        basket: Callable[[], Basket],
        go: Callable[[str], None],
        run: Callable[[Coroutine[Any, Any, None]], None],
        sending: Sending,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._basket = basket
        self._go = go
        self._run = run
        self._market = Market()
        self._cycle: Cycle | None = None
        self._substitutes: bool | None = None
        self._name = Typed(names.crate_name, wording.crate_name_mend, lambda: visit.words, self)
        self._phone = typed_phone(lambda: visit.words, self)
        self._phone_asked = False
        self._late: Late | None = None
        self._stands = Standing()
        """What the read-back said that the orders stand on."""
        self._busy = False
        self._problem = ""
        self._sending = sending
        sending.changed.connect(self.changed)
        sending.undone.connect(self._on_undone)

    # --- for the other models

    @property
    def document(self) -> ReceiptDocument | None:
        """The receipt of what is stored: of this visit, or of one that a crash ended."""
        document = self._sending.document
        return document if isinstance(document, ReceiptDocument) else None

    def open(self, market: Market, cycle: Cycle | None) -> None:
        """The market and cycle for which the order counts."""
        self._market, self._cycle = market, cycle
        self.changed.emit()

    async def reconsider(self) -> None:
        """Units came or went: what was read back is judged anew until it is confirmed, and what shrank is said."""
        if not self._is_read_back():
            return
        now = await self._stand()
        if not self._is_read_back():
            # `Ja, bestellen` came meanwhile, and judges by what was read back.
            return
        if weaker(now, self._stands):
            self._problem = "weaker"
        self._stands = now
        self.changed.emit()

    def _is_read_back(self) -> bool:
        return bool(self._stands.units) and self.document is None and not self._busy

    def refresh(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()
        self._name.refresh()
        self._phone.refresh()

    # --- called by QML, in the order of the pages

    @Slot()
    def begin(self) -> None:
        """From the basket on; what was answered before stays answered."""
        self._problem = ""
        self._go("Substitutes")
        self._run(self._ask())

    @Slot(bool)
    def chooseSubstitutes(self, wished: bool) -> None:
        """Whether something similar may be packed."""
        self._substitutes = wished
        self.changed.emit()
        self._go("CrateName")

    @Slot()
    def confirmName(self) -> None:
        """Check the name and go on."""
        if self._name.holds():
            if self._may_ask_phone():
                self._go("PhoneWish")
            else:
                self._go_after_phone()

    @Slot(bool)
    def choosePhone(self, wished: bool) -> None:
        """Whether a phone number is given at all."""
        self._phone_asked = True
        if wished:
            self._go("PhoneNumber")
        else:
            self._phone.set("")
            self._go_after_phone()

    @Slot()
    def confirmPhone(self) -> None:
        """Check the number and go on; this is the yes to the notice on the page."""
        if self._phone.holds():
            self._go_after_phone()

    @Slot(str)
    def chooseLate(self, late: str) -> None:
        """What happens to an order that arrives too late."""
        self._late = "cancel" if late == "cancel" else "next"
        self.changed.emit()
        self._run(self._to_read_back())

    @Slot()
    def confirm(self) -> None:
        """`Ja, bestellen`. A second tap while it is being stored does nothing."""
        if not self._busy and not self._sending.stored:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._run(self._confirm())

    # --- inside

    @property
    def _lang(self) -> Language:
        return self._visit.language

    @property
    def _words(self) -> Words:
        return self._visit.words

    def _may_ask_phone(self) -> bool:
        return self._visit.policy is not None and PURPOSE_CONTACT in self._visit.policy.purposes

    def _asks_late(self) -> bool:
        if self._cycle is None:
            return False
        trust = self._visit.clock_state().trust
        return near_cutoff(self._cycle, self._visit.now(), online=self._visit.online, trust=trust)

    def _go_after_phone(self) -> None:
        if self._asks_late():
            self._go("Late")
        else:
            self._run(self._to_read_back())

    async def _ask(self) -> None:
        """While the next pages are read, the engine fetches units that this kiosk does not hold."""
        needs = all_needs(self._basket(), self._cycle) if self._cycle else {}
        with suppress(ReplicaError):
            if await self._visit.replica.run(ask_for, needs):
                self._visit.poke()

    async def _to_read_back(self) -> None:
        self._stands, self._problem = await self._stand(), ""
        self.changed.emit()
        self._go("ReadBackOrder")

    async def _stand(self) -> Standing:
        """What the basket's orders could stand on now."""
        basket, cycle, clock = self._basket(), self._cycle, self._visit.clock
        if cycle is None:
            return Standing()
        if self._asks_late():
            # What may arrive after the cut-off is promised to nobody, and binds no unit.
            return unpromised(basket)
        try:
            needs = needs_of(basket, cycle)
            units = await self._visit.replica.run(lambda db: choose(db, needs, clock.uptime()))
        except ReplicaError:
            return unpromised(basket)
        return standing(basket, cycle, units)

    def _wish(self) -> Wish | None:
        name = self._name.value
        if self._cycle is None or name is None or self._substitutes is None:
            return None
        return Wish(
            basket=self._basket(),
            cycle=self._cycle,
            crate_name=name,
            substitutes=self._substitutes,
            late=self._late or "next",
            asked_late=self._asks_late(),
            phone=self._phone.value,
            lang=self._visit.language,
        )

    async def _confirm(self) -> None:
        wish, visit = self._wish(), self._visit
        try:
            if wish is None or visit.policy is None or visit.identity is None or visit.spool_key is None:
                self._problem = "incomplete"
                return
            if not wish.cycle.open_at(visit.now()):
                self._problem = "closed"
                return
            stands = await self._stand()
            if weaker(stands, self._stands):
                # What was read back is not so any more: nobody is bound to it, and it is read again.
                self._stands, self._problem = stands, "weaker"
                return
            ready = await visit.workers.crypto(
                prepare, wish, self._market, visit.policy, visit.identity.key,
                public_jwk(import_key(visit.spool_key)),
                self._place_name(), visit.now(), online=visit.online, stands=stands,
            )  # fmt: skip
            await self._sending.store(ready)
        except PromiseGoneError:
            self._stands, self._problem = await self._stand(), "weaker"
            return
        except ReplicaError as error:
            self._problem = "full" if error.kind == "full" else "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        self._go("Confirmed")

    def _place_name(self) -> str:
        #: Heading of the receipt; %1 is the village. The name "Dorfpunkt" is kept.
        return fill(self.tr("Dorfpunkt %1"), self._visit.settings.village)

    @Slot()
    def _on_undone(self) -> None:
        self._stands = Standing()
        self._go("Undone")

    def _facts(self) -> list[Row]:
        wish = self._wish()
        if wish is None:
            return []
        shops = {shop_id: shop.name for shop_id, shop in self._market.shops.items()}
        given = ReadBack(
            basket=wish.basket, cycle=wish.cycle, place=self._market.point.name if self._market.point else "",
            shop_names=shops, crate_name=wish.crate_name, substitutes=wish.substitutes, phone=wish.phone,
            late=self._late if wish.asked_late else None,
        )  # fmt: skip
        held = () if self._stands.whole else self._stands.firm
        facts = (*read_back(given, self._words), *firm_part(held, self._words))
        rows = [row for fact in facts for row in rows_of(fact.icon, marked(fact.parts), confidential=fact.private)]
        # How strong the promise is belongs to what is read back, and is the last thing read.
        return [*rows, {"icon": "schedule", "text": self._promise_text(wish), "tone": "attention"}]

    def _promise_text(self, wish: Wish) -> str:
        fact = promise(
            promise_of(wish.cycle, self._stands), self._words,
            online=self._visit.online, shops=len(wish.basket.shops()),
        )  # fmt: skip
        return marked(fact.parts)

    def _stored_promise(self) -> str:
        document = self.document
        if document is None:
            return ""
        if document.strength == "firm":
            return self.tr("**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.")
        when = by(document.answer_by, self._lang)
        if len(document.shops) == 1:
            #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
            text = self.tr("**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.")
        else:
            #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
            text = self.tr("**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.")
        if document.firm:
            #: %1 is a list of products that the resident gets in any case.
            firm = fill(self.tr("Fest zugesagt ist schon: **%1**."), listed(document.firm, self._lang))
            return f"{fill(text, when)} {firm}"
        return fill(text, when)

    def _pick_up_text(self) -> str:
        document = self.document
        if document is None:
            return ""
        return f"{day_from(document.pickup_from, self._lang)}, {isolated(document.place, self._lang)}"

    def _problem_text(self) -> str:
        """What went wrong, in the language of now."""
        texts = {
            "": "",
            "incomplete": self.tr("Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück."),
            "weaker": self.tr(
                "Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt."
            ),
            "closed": self.tr("Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu."),
            "full": self.tr("Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt."),
            "not-stored": self.tr(
                "Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal."
            ),
            "under-way": self.tr("Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg."),
        }
        return texts["under-way" if self._sending.property("tooLate") else self._problem]

    def _notice(self) -> str:
        policy = self._visit.policy
        purpose = policy.purposes.get(PURPOSE_CONTACT) if policy else None
        return told(published(purpose.notice.texts, self._lang), self._words) if purpose else ""

    substitutesChosen = Property(
        str, lambda self: {None: "", True: "yes", False: "no"}[self._substitutes], notify=changed
    )
    name = Property(Typed, lambda self: self._name, constant=True)
    phone = Property(Typed, lambda self: self._phone, constant=True)
    phoneNotice = Property(str, _notice, notify=changed)
    lateChosen = Property(str, lambda self: self._late or "", notify=changed)
    closesText = Property(
        str, lambda self: wording.order_until(self._cycle, self._words) if self._cycle else "", notify=changed
    )
    facts = Property(list, _facts, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    storedPromise = Property(str, _stored_promise, notify=changed)
    pickUpText = Property(str, _pick_up_text, notify=changed)


def marked(parts: tuple[Any, ...]) -> str:
    """A sentence in parts as the controls' markup: `**strong**`, everything else plain."""
    return "".join(f"**{part.text.replace('**', '')}**" if part.strong else part.text for part in parts)
