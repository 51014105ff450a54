# SPDX-License-Identifier: EUPL-1.2
"""A shop's desk through a day, and a pick-up desk. A clerk's screen lies, and speaks German."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.app import Command, Window
from kiosk.counter.model import DeskModel
from kiosk.counter.shell import CounterShell
from sync.contract.signing import generate_key, public_jwk
from tests.counter.desk import MILK, NOODLES, PICK_UP, RECIPIENT, SUGAR, TOMATOES, DeskStage, build_desk
from tests.walk.space import SHAPES, Shape
from tests.walk.stage import MONDAY
from tests.walk.tour import Tour
from tests.walk.walker import QUICK, Walker

WIDTH_MM: Final = 531
"""Of a screen of 24 inches, which a desk has whatever the kiosk has."""
SETTINGS: Final = f"""\
village = "Remmesweiler"
printer = "simulator"
display_mm = [{WIDTH_MM}, 299]
{QUICK}"""
BEGINS: Final = Shape("light", "S", "de", "landscape")


@dataclass
class DeskWalker(Walker):
    """A desk's window."""

    stage: DeskStage = field(kw_only=True)

    @property
    def shell(self) -> CounterShell:
        assert isinstance(self.window.shell, CounterShell)
        return self.window.shell

    @property
    def model(self) -> DeskModel:
        return self.shell.desk

    async def stored(self) -> None:
        """Wait until every answer is in the replica."""
        await self.until(lambda: not self.model.book.saving)


@dataclass(frozen=True)
class DeskStaging:
    """How a desk is staged."""

    recipient: str = RECIPIENT
    keyless: bool = False

    async def __call__(self, state: Path, screen: str) -> DeskWalker:
        """Open the window; whoever asks closes it."""
        shutil.rmtree(state, ignore_errors=True)
        desk = build_desk(state, SETTINGS, recipient=self.recipient)
        if self.keyless:
            desk.store.delete("encryption-key")
        size = SHAPES["landscape"]
        command = Command(state, size, counter=True, engine=False, on_demand=False, out=state / "documents")
        window = Window(command, lambda: desk.store, lambda: MONDAY)
        walker = DeskWalker(window, size.width() / WIDTH_MM, shape=BEGINS, start=BEGINS, dense=True, stage=desk)
        window.engine.warnings.connect(lambda found: walker.warnings.extend(one.toString() for one in found))
        await window.load()
        await window.show("start")
        walker.measure()
        return walker


class DeskTour(Tour):
    """In German, on a screen that lies."""

    def shapes(self, shapes: Sequence[Shape]) -> list[Shape]:
        """Those that this program knows."""
        return [shape for shape in shapes if shape.language == "de" and shape.orientation == "landscape"]


shop = DeskTour("shop-desk", DeskStaging())


@shop.state("PickUps", "empty")
async def _no_orders(walker: DeskWalker) -> None:
    """Nobody has ordered yet."""


@shop.state("PickUps", "many")
async def _pick_ups(walker: DeskWalker) -> None:
    desk = walker.stage
    desk.order("Zimmer-Müller", {NOODLES: 2, MILK: 6, SUGAR: 1, TOMATOES: 500}, phone="06851 809123")
    for name in ("Mustermann", "Ängstlich", "Becker", "Oma Lotte", "W" * 30):
        desk.order(name, {SUGAR: 1, MILK: 2})
    desk.order("Nächste Woche", {SUGAR: 1}, week=1)
    desk.change(desk.order("Klein", {SUGAR: 1}), state="cancelled")
    desk.order("Fremd", {SUGAR: 1}, reader=public_jwk(generate_key()))
    await walker.shell.refresh()


@shop.state("Unreadable", "one")
async def _unreadable(walker: DeskWalker) -> None:
    walker.model.openUnreadable()


@shop.state("Orders", "many")
async def _orders(walker: DeskWalker) -> None:
    walker.shell.back()
    walker.model.openPickUp(0)


@shop.state("Orders", "only-new")
async def _only_new(walker: DeskWalker) -> None:
    walker.model.showOnlyNew(True)


@shop.state("OrderDetails", "new")
async def _new_order(walker: DeskWalker) -> None:
    walker.model.showOnlyNew(False)
    _open(walker, "Zimmer-Müller")


@shop.state("OrderDetails", "number-taken-back")
async def _taken_back(walker: DeskWalker) -> None:
    """The resident has withdrawn the yes to being called."""
    walker.stage.take_back_numbers()
    await walker.shell.refresh()


@shop.state("Decline", "unanswered")
async def _decline(walker: DeskWalker) -> None:
    walker.model.askDecline()


@shop.state("Decline", "chosen")
async def _reason(walker: DeskWalker) -> None:
    walker.model.chooseReason(0)


@shop.state("DeclineWords", "typed")
async def _own_words(walker: DeskWalker) -> None:
    rows = len(walker.model.property("reasons"))
    walker.model.chooseReason(rows - 1)
    walker.model.setWords("Unser Backofen ist kaputt.")


@shop.state("OrderDetails", "accepted")
async def _accepted(walker: DeskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    walker.model.accept()
    await walker.stored()


@shop.state("Packing", "as-ordered")
async def _packing(walker: DeskWalker) -> None:
    walker.model.pack()


@shop.state("PackLine", "piece")
async def _line(walker: DeskWalker) -> None:
    walker.model.packing.openLine(3)


@shop.state("PackAmount", "weight")
async def _amount(walker: DeskWalker) -> None:
    walker.model.packing.choose(0)


@shop.state("PackAmount", "error")
async def _amount_error(walker: DeskWalker) -> None:
    walker.model.packing.setText("99999")
    walker.model.packing.takeAmount()


@shop.state("SubstituteName", "typed")
async def _substitute(walker: DeskWalker) -> None:
    walker.shell.back()
    walker.model.packing.choose(2)
    walker.model.packing.setName("Birnen")


@shop.state("SubstitutePrice", "error")
async def _price(walker: DeskWalker) -> None:
    walker.model.packing.toPrice()
    walker.model.packing.setText("9,00")
    walker.model.packing.takeSubstitute()


@shop.state("Packing", "substituted")
async def _substituted(walker: DeskWalker) -> None:
    walker.model.packing.setText("1,00")
    walker.model.packing.takeSubstitute()


@shop.state("OrderDetails", "packed")
async def _packed(walker: DeskWalker) -> None:
    walker.model.packing.finish()
    await walker.stored()


@shop.state("HandOut", "to-pay")
async def _hand_out(walker: DeskWalker) -> None:
    walker.model.askHandOut()


@shop.state("OrderDetails", "handed-out")
async def _handed_out(walker: DeskWalker) -> None:
    walker.model.handOut(True)
    await walker.stored()


@shop.state("PickListPage", "many")
async def _pick_list(walker: DeskWalker) -> None:
    walker.shell.home()
    walker.model.openPickUp(0)
    walker.model.acceptAll()
    await walker.stored()
    walker.model.openPickList()


pick_up = DeskTour("pick-up-desk", DeskStaging(recipient=PICK_UP))


@pick_up.state("Orders", "crates")
async def _crates(walker: DeskWalker) -> None:
    for name in ("Zimmer-Müller", "Becker", "Oma Lotte"):
        walker.stage.order(name, {"baeckerei/baguette-250": 2, SUGAR: 1, TOMATOES: 500})
    await walker.shell.refresh()
    walker.model.openPickUp(0)


@pick_up.state("PickListPage", "crates")
async def _crate_list(walker: DeskWalker) -> None:
    walker.model.openPickList()


@pick_up.state("HandOut", "crates")
async def _give_out(walker: DeskWalker) -> None:
    walker.shell.back()
    walker.model.openOrder(0)
    walker.model.askHandOut()


no_desk = DeskTour("no-desk", DeskStaging(keyless=True))


@no_desk.state("CounterTrouble", "no-desk")
async def _no_desk(walker: DeskWalker) -> None:
    """The page stands from the start."""


def _open(walker: DeskWalker, name: str) -> None:
    rows = walker.model.orders
    walker.model.openOrder(next(row for row in range(len(rows)) if name in rows[row].title))


TOURS = (shop, pick_up, no_desk)
