# SPDX-License-Identifier: EUPL-1.2
"""The time for undo in a real window: it begins anew for whoever acts or listens, and it ends."""

from datetime import timedelta

import pytest

from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.sending import Sending
from sync.replica.cases import deliverable
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window


async def _order(kiosk: Kiosk) -> Sending:
    kiosk.shell.begin()
    model = kiosk.shell.model("ordering")
    assert isinstance(model, OrderingModel)
    model.shopping.openCategory(0)
    for _ in range(12):
        model.shopping.moreProduct(0)
    checkout = model.checkout
    checkout.begin()
    checkout.chooseSubstitutes(True)
    checkout.name.set("Mustermann")
    checkout.confirmName()
    checkout.choosePhone(False)
    checkout.confirm()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "Confirmed")
    return model.sending


def _wait(kiosk: Kiosk, seconds: int) -> None:
    """Time goes by on the clock of the visit."""
    clock = kiosk.shell.visit.clock
    clock._base += timedelta(seconds=seconds)


async def _attend(kiosk: Kiosk, sending: Sending) -> None:
    kiosk.shell.touched()
    await kiosk.until(lambda: not sending._holding)


async def _due(kiosk: Kiosk) -> int:
    return len(await kiosk.window.replica.run(deliverable, kiosk.shell.visit.now()))


def test_a_touch_begins_the_time_anew(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        sending = await _order(kiosk)
        for _ in range(4):
            _wait(kiosk, 20)
            await _attend(kiosk, sending)
            assert sending.property("undoSeconds") == 30
        _wait(kiosk, 29)
        assert await _due(kiosk) == 0
        sending.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "Undone")

    play(work)


def test_reading_aloud_holds_the_time(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        sending = await _order(kiosk)
        kiosk.shell.voice._speaking = True
        _wait(kiosk, 25)
        kiosk.shell._tick()
        await kiosk.until(lambda: sending.property("undoSeconds") == 30)

    play(work)


def test_nobody_keeps_an_order_for_ever(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        sending = await _order(kiosk)
        for _ in range(14):
            _wait(kiosk, 20)
            await _attend(kiosk, sending)
        assert sending.property("undoSeconds") == 20
        _wait(kiosk, 20)
        kiosk.shell.touched()
        await kiosk.until(lambda: not sending.property("undoPossible"))
        assert await _due(kiosk) > 0

    play(work)


def test_what_the_line_has_taken_keeps_its_time(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        sending = await _order(kiosk)
        later = kiosk.shell.visit.now() + timedelta(seconds=40)
        assert await kiosk.window.replica.run(deliverable, later)
        _wait(kiosk, 20)
        await _attend(kiosk, sending)
        assert sending.property("undoSeconds") == 10

    play(work)
