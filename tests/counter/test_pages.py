# SPDX-License-Identifier: EUPL-1.2
"""The counter's pages keep the rules of the walk on a clerk's screens."""

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.desk import MILK, NOODLES, PICK_UP, SUGAR, TOMATOES, DeskStage, build_desk
from tests.counter.office_desk import OfficeStage, stranger
from tests.walk.checks import findings
from tests.walk.space import SCHEMES, SIZES

SCREENS = {"desktop-24-inch": (QSize(1920, 1080), (531, 299)), "laptop-16-inch": (QSize(1366, 768), (361, 203))}
DENSER = ("lines",)
"""A desk is worked at, not read from: its lists may hold more than twelve lines."""


class Look:
    """Looks at one page after the other, each in every size and every scheme; every pair of them comes in turn."""

    def __init__(self) -> None:
        self._schemes = cycle(SCHEMES)
        self.found: list[str] = []
        """What is wrong."""

    async def __call__(self, hand: Hand) -> None:
        """Look at the page that stands."""
        for size in SIZES:
            scheme = next(self._schemes)
            hand.shell.set_display(size, scheme)
            await hand.rest()
            window = hand.window.window
            scale = window.property("pixelsPerMm")
            seen = findings(window, window.grabWindow(), pixels_per_mm=scale, text_size=size)
            page = f"{hand.shell.pages.names[-1]} {size} {scheme}"
            self.found += [f"{page} {one}" for one in seen if one.rule not in DENSER]


@pytest.mark.window
@pytest.mark.parametrize("screen", SCREENS)
def test_pages_keep_the_rules(desk: DeskStage, visit: Visit, screen: str) -> None:
    size, (wide, high) = SCREENS[screen]
    text = (desk.state / "settings.toml").read_text("utf-8").replace("[531, 299]", f"[{wide}, {high}]")
    (desk.state / "settings.toml").write_text(text, "utf-8")
    case_id = desk.order("Zimmer-Müller", {NOODLES: 2, MILK: 6, SUGAR: 1, TOMATOES: 500}, phone="06851 809123")
    for name in ("Mustermann", "Ängstlich", "Becker", "Oma Lotte"):
        desk.order(name, {SUGAR: 1, MILK: 2})
    desk.change(desk.order("Klein", {SUGAR: 1}), state="cancelled")
    look = Look()

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.desk
        window.resize(size)
        await look(hand)
        model.openPickUp(0)
        await look(hand)
        model.openOrder(next(row for row in range(6) if model.orders[row].key == case_id))
        await look(hand)
        model.askDecline()
        await look(hand)
        hand.shell.back()
        model.accept()
        await hand.stored()
        model.pack()
        await look(hand)
        model.packing.openLine(3)
        await look(hand)
        model.packing.choose(0)
        await look(hand)
        hand.shell.back()
        model.packing.choose(2)
        await look(hand)
        model.packing.setName("Birnen")
        model.packing.toPrice()
        model.packing.setText("9,00")
        model.packing.takeSubstitute()
        await look(hand)
        model.packing.setText("1,00")
        model.packing.takeSubstitute()
        model.packing.finish()
        await hand.stored()
        await look(hand)
        model.askHandOut()
        await look(hand)
        hand.shell.home()
        model.openPickUp(0)
        model.acceptAll()
        await hand.stored()
        model.openPickList()
        await look(hand)

    visit(desk, work)
    assert look.found == []


@pytest.mark.window
def test_pages_of_the_pick_up_desk_keep_the_rules(tmp_path: Path, visit: Visit) -> None:
    desk = build_desk(tmp_path / "pick-up", SETTINGS.replace("[531, 299]", "[361, 203]"), recipient=PICK_UP)
    for name in ("Zimmer-Müller", "Becker", "Oma Lotte"):
        desk.order(name, {"baeckerei/baguette-250": 2, SUGAR: 1, TOMATOES: 500})
    look = Look()

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.desk
        window.resize(QSize(1366, 768))
        await look(hand)
        model.openPickUp(0)
        await look(hand)
        model.openPickList()
        await look(hand)
        hand.shell.back()
        model.openOrder(0)
        await look(hand)
        model.askHandOut()
        await look(hand)
        model.handOut(True)
        await hand.stored()
        await look(hand)

    visit(desk, work)
    assert look.found == []


@pytest.mark.window
def test_pages_of_the_office_keep_the_rules(tmp_path: Path, visit: Visit) -> None:
    office = OfficeStage(tmp_path / "office", SETTINGS.replace("[531, 299]", "[361, 203]"))
    for days_ago in (17, 14, 12, 1):
        office.apply("Anmeldung zur Hundesteuer mit Angaben zur Rasse", days_ago=days_ago)
    office.apply(reader=stranger())
    look = Look()

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.office
        window.resize(QSize(1366, 768))
        await look(hand)
        model.openFind()
        model.setCode("12")
        model.find()
        await look(hand)
        hand.shell.back()
        model.openApplication(0)
        await hand.stored()
        await look(hand)
        model.openDecide()
        await look(hand)
        model.decide(2)
        model.setWords("Dafür ist der Landkreis zuständig. " * 20)
        await look(hand)
        model.readBack()
        await look(hand)
        model.answer()
        await hand.stored()
        await look(hand)

    visit(office.desk, work)
    assert look.found == []
