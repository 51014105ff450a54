# SPDX-License-Identifier: EUPL-1.2
"""Packing one crate line by line: what is in it, what is missing, what stands in for something, what it weighs."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter import entries, wording
from kiosk.counter.rules import DeskOrder, next_reply, packed_before, read_cents, read_count, unweighed
from kiosk.counter.wording import written
from kiosk.ecosystems.ordering.rules.answers import AnswerProblem, AnswerRefusal, Packed, Reply
from kiosk.ecosystems.ordering.wording import order_wish
from kiosk.formats import money
from kiosk.languages import StaffLanguage
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from sync.contract.ordering import OrderAnswer, OrderLine

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Packing(QObject):
    """A draft: nothing of it leaves the desk before `finish`."""

    changed = Signal()

    def __init__(
        self, visit: Visit, go: Callable[[str], None], packed: Callable[[dict[str, Packed]], None], parent: QObject
    ) -> None:
        """`packed` is handed what became of the lines when the crate is done."""
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._packed = packed
        self._entry: DeskOrder | None = None
        self._outcomes: dict[str, Packed] = {}
        self._line: OrderLine | None = None
        self._text = ""
        self._name = ""
        self._error = ""
        self._rows = EntryList(self)
        self._choices = EntryList(self)

    def begin(self, entry: DeskOrder) -> None:
        """Start with an order, or go on where it was left; a correction begins with what was packed."""
        if self._entry is None or (self._entry.case_id, self._entry.revision) != (entry.case_id, entry.revision):
            self._outcomes = packed_before(entry)
        self._entry = entry
        self._line = None
        self._tell()

    # --- called by QML

    @Slot(int)
    def openLine(self, index: int) -> None:
        """Say what became of one line; a weighed one is asked for its weight at once."""
        assert self._entry is not None  # noqa: S101 - the page is opened by begin()
        self._line = self._entry.order.lines[index]
        self._error = ""
        self._tell()
        self._go("PackLine")

    @Slot(int)
    def choose(self, index: int) -> None:
        """One of the choices for the line."""
        choice = self._choices[index].key
        self._text, self._error = "", ""
        if choice == "ok":
            self._take(None)
        elif choice == "missing":
            self._take(Packed("missing"))
        else:
            before = self._before()
            if choice == "substituted":
                self._name = before.substitute if before else ""
            elif before and before.outcome == "ok" and before.quantity:
                self._text = str(before.quantity)
            self.changed.emit()
            self._go("SubstituteName" if choice == "substituted" else "PackAmount")

    @Slot(str)
    def setText(self, text: str) -> None:
        """What is typed: a number or a price."""
        self._text, self._error = text, ""
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        """The substitute's name."""
        self._name, self._error = name, ""
        self.changed.emit()

    @Slot()
    def takeAmount(self) -> None:
        """The real weight, or the pieces that there were."""
        count = read_count(self._text)
        if count is None:
            self._fail(self.tr("Bitte geben Sie eine ganze Zahl ein."))
        else:
            self._take(Packed(quantity=count))

    @Slot()
    def toPrice(self) -> None:
        """From the substitute's name to its price."""
        if not self._name.strip():
            self._refuse(AnswerRefusal(AnswerProblem.SUBSTITUTE_WITHOUT_NAME))
            return
        before = self._before()
        cents = before.cents if before and before.cents is not None else self._line.total_cents if self._line else 0
        self._text = f"{cents // 100},{cents % 100:02d}"
        self.changed.emit()
        self._go("SubstitutePrice")

    @Slot()
    def takeSubstitute(self) -> None:
        """The substitute with its price."""
        cents = read_cents(self._text)
        if cents is None:
            self._fail(self.tr("Bitte geben Sie den Preis so ein: 2,50"))
        else:
            self._take(Packed("substituted", substitute=self._name.strip(), cents=cents))

    @Slot()
    def finish(self) -> None:
        """The crate is packed."""
        made = self._next(self._outcomes)
        if isinstance(made, AnswerRefusal):
            self._refuse(made)
        elif made is not None:
            self._packed(self._complete(self._outcomes))

    # --- inside

    @property
    def _lang(self) -> StaffLanguage:
        return written(self._visit.language)

    def _before(self) -> Packed | None:
        return self._outcomes.get(self._line.product) if self._line else None

    def _complete(self, outcomes: dict[str, Packed]) -> dict[str, Packed]:
        """Every line said anew, so that a corrected crate keeps nothing of its former answer."""
        assert self._entry is not None  # noqa: S101 - the page is opened by begin()
        return {line.product: outcomes.get(line.product, Packed()) for line in self._entry.order.lines}

    def _next(self, outcomes: dict[str, Packed]) -> OrderAnswer | AnswerRefusal | None:
        if self._entry is None:
            return None
        return next_reply(self._entry, Reply("packed", self._complete(outcomes)), self._visit.now())

    def _take(self, packed: Packed | None) -> None:
        """Note what became of the line, as far as the rules allow it."""
        assert self._line is not None  # noqa: S101 - the page is opened by openLine()
        outcomes = dict(self._outcomes)
        if packed is None:
            outcomes.pop(self._line.product, None)
        else:
            outcomes[self._line.product] = packed
        made = self._next(outcomes)
        if isinstance(made, AnswerRefusal):
            self._refuse(made)
            return
        self._outcomes = outcomes
        self._tell()
        self._go("Packing")

    def _refuse(self, refusal: AnswerRefusal) -> None:
        line = self._line
        if self._entry is not None and refusal.product:
            line = next((one for one in self._entry.order.lines if one.product == refusal.product), line)
        self._fail(wording.refusal(refusal, line, self._lang))

    def _fail(self, sentence: str) -> None:
        self._error = sentence
        self.changed.emit()

    def _tell(self) -> None:
        entry = self._entry
        lines = entry.order.lines if entry else ()
        self._rows.replace([entries.packing(line, self._outcomes.get(line.product), self._lang) for line in lines])
        self._choices.replace(self._choice_rows())
        self._error = ""
        self.changed.emit()

    def _choice_rows(self) -> list[Entry]:
        line, entry = self._line, self._entry
        if line is None or entry is None:
            return []
        before = self._before()
        kind = before.outcome if before else "ok"
        real = before is not None and before.outcome == "ok" and before.quantity not in (None, line.quantity)
        weighed = line.sold_by == "weight"
        rows = []
        if weighed:
            known = before is not None and kind == "ok"
            rows.append(Entry("amount", self.tr("In der Kiste: Gewicht eingeben"), icon="scale", chosen=known))
        else:
            whole = kind == "ok" and not real
            rows.append(Entry("ok", self.tr("In der Kiste, wie bestellt"), trailing="choose", chosen=whole))
            if line.quantity > 1:
                rows.append(Entry("amount", self.tr("Weniger in der Kiste"), icon="remove", chosen=real))
        rows.append(Entry("missing", self.tr("Fehlt"), trailing="choose", chosen=kind == "missing"))
        rows.append(
            Entry(
                "substituted",
                self.tr("Ersatz in der Kiste"),
                icon="swap-horiz",
                chosen=kind == "substituted",
                available=entry.order.substitutes,
                reason="" if entry.order.substitutes else self.tr("Kein Ersatz gewünscht"),
            )
        )
        return rows

    def _unweighed_text(self) -> str:
        missing = unweighed(self._entry.order, self._outcomes) if self._entry else ()
        if not missing:
            return ""
        names = ", ".join(line.name for line in missing)
        #: At the counter. %1 is a list of products.
        return self.tr("Noch zu wiegen: **%1**").replace("%1", names)

    def _total_text(self) -> str:
        made = self._next(self._outcomes)
        if not isinstance(made, OrderAnswer):
            return ""
        return money(made.total_cents + made.deposit_cents, self._lang)

    def _line_text(self) -> str:
        return wording.ordered_line(self._line, self._lang) if self._line else ""

    def _most_text(self) -> str:
        line = self._line
        #: At the counter. %1 is a sum of money.
        return self.tr("Höchstens %1").replace("%1", money(line.total_cents, self._lang)) if line else ""

    def _amount_label(self) -> str:
        line = self._line
        if line is None:
            return ""
        if line.sold_by == "weight":
            return self.tr("Gewicht in Gramm")
        return self.tr("Wie viele sind in der Kiste?")

    title = Property(str, lambda self: wording.crate(self._entry.order) if self._entry else "", notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    choices = Property(QObject, lambda self: self._choices, constant=True)
    lineText = Property(str, _line_text, notify=changed)
    lineTitle = Property(str, lambda self: order_wish(self._line, self._lang) if self._line else "", notify=changed)
    amountLabel = Property(str, _amount_label, notify=changed)
    text = Property(str, lambda self: self._text, notify=changed)
    name = Property(str, lambda self: self._name, notify=changed)
    error = Property(str, lambda self: self._error, notify=changed)
    unweighedText = Property(str, _unweighed_text, notify=changed)
    totalText = Property(str, _total_text, notify=changed)
    mostText = Property(str, _most_text, notify=changed)
