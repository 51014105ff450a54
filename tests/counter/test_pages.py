# SPDX-License-Identifier: EUPL-1.2
"""The counter's pages keep the rules of the walk on a clerk's screens."""

from itertools import product
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


async def look(hand: Hand) -> list[str]:
    """What is wrong with the page that stands, in any size and scheme."""
    found = []
    for look_size, scheme in product(SIZES, SCHEMES):
        hand.shell.set_display(look_size, scheme)
        await hand.rest()
        window = hand.window.window
        scale = window.property("pixelsPerMm")
        seen = findings(window, window.grabWindow(), pixels_per_mm=scale, text_size=look_size)
        found += [f"{hand.shell.pages.names[-1]} {look_size} {one}" for one in seen if one.rule not in DENSER]
    return found


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
    found: list[str] = []

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.desk
        window.resize(size)
        found.extend(await look(hand))
        model.openPickUp(0)
        found.extend(await look(hand))
        model.openOrder(next(row for row in range(6) if model.orders[row].key == case_id))
        found.extend(await look(hand))
        model.askDecline()
        found.extend(await look(hand))
        hand.shell.back()
        model.accept()
        await hand.stored()
        model.pack()
        found.extend(await look(hand))
        model.packing.openLine(3)
        found.extend(await look(hand))
        model.packing.choose(0)
        found.extend(await look(hand))
        hand.shell.back()
        model.packing.choose(2)
        found.extend(await look(hand))
        model.packing.setName("Birnen")
        model.packing.toPrice()
        model.packing.setText("9,00")
        model.packing.takeSubstitute()
        found.extend(await look(hand))
        model.packing.setText("1,00")
        model.packing.takeSubstitute()
        model.packing.finish()
        await hand.stored()
        found.extend(await look(hand))
        model.askHandOut()
        found.extend(await look(hand))
        hand.shell.home()
        model.openPickUp(0)
        model.acceptAll()
        await hand.stored()
        model.openPickList()
        found.extend(await look(hand))

    visit(desk, work)
    assert found == []


@pytest.mark.window
def test_pages_of_the_pick_up_desk_keep_the_rules(tmp_path: Path, visit: Visit) -> None:
    desk = build_desk(tmp_path / "pick-up", SETTINGS.replace("[531, 299]", "[361, 203]"), recipient=PICK_UP)
    for name in ("Zimmer-Müller", "Becker", "Oma Lotte"):
        desk.order(name, {"baeckerei/baguette-250": 2, SUGAR: 1, TOMATOES: 500})
    found: list[str] = []

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.desk
        window.resize(QSize(1366, 768))
        found.extend(await look(hand))
        model.openPickUp(0)
        found.extend(await look(hand))
        model.openPickList()
        found.extend(await look(hand))
        hand.shell.back()
        model.openOrder(0)
        found.extend(await look(hand))
        model.askHandOut()
        found.extend(await look(hand))
        model.handOut(True)
        await hand.stored()
        found.extend(await look(hand))

    visit(desk, work)
    assert found == []


@pytest.mark.window
def test_pages_of_the_office_keep_the_rules(tmp_path: Path, visit: Visit) -> None:
    office = OfficeStage(tmp_path / "office", SETTINGS.replace("[531, 299]", "[361, 203]"))
    for days_ago in (17, 14, 12, 1):
        office.apply("Anmeldung zur Hundesteuer mit Angaben zur Rasse", days_ago=days_ago)
    office.apply(reader=stranger())
    found: list[str] = []

    async def work(hand: Hand) -> None:
        window, model = hand.window.window, hand.shell.office
        window.resize(QSize(1366, 768))
        found.extend(await look(hand))
        model.openFind()
        model.setCode("12")
        model.find()
        found.extend(await look(hand))
        hand.shell.back()
        model.openApplication(0)
        await hand.stored()
        found.extend(await look(hand))
        model.openDecide()
        found.extend(await look(hand))
        model.decide(2)
        model.setWords("Dafür ist der Landkreis zuständig. " * 20)
        found.extend(await look(hand))
        model.readBack()
        found.extend(await look(hand))
        model.answer()
        await hand.stored()
        found.extend(await look(hand))

    visit(office.desk, work)
    assert found == []
