# SPDX-License-Identifier: EUPL-1.2
"""Checkout in a real window with a limited product: firm with units, queued without, read back anew if they go."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from kiosk.ecosystems.ordering.model.checkout import Checkout
from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.ecosystems.ordering.rules.basket import Basket
from kiosk.ecosystems.ordering.rules.stocks import Standing, all_needs
from sync.replica.allotments import denied, promisable
from sync.replica.meta import get_meta
from tests.replica.making import UPTIME, grant, renew
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window


def _limited(basket: Basket) -> Basket:
    lines = (replace(line, product=msgspec.structs.replace(line.product, limited=True)) for line in basket.lines)
    return replace(basket, lines=tuple(lines))


async def _read_back(kiosk: Kiosk, units: int) -> tuple[Checkout, str]:
    """Up to the read-back, with so many units of the one product that is wished twelve times; and its stock."""
    kiosk.shell.visit.clock._boot = lambda: (UPTIME.boot, UPTIME.seconds)
    kiosk.shell.begin()
    model = kiosk.shell.model("ordering")
    assert isinstance(model, OrderingModel)
    model.shopping.openCategory(0)
    for _ in range(12):
        model.shopping.moreProduct(0)
    checkout = model.checkout
    shopped = checkout._basket
    checkout._basket = lambda: _limited(shopped())
    assert checkout._cycle is not None
    ((stock, quantity),) = all_needs(checkout._basket(), checkout._cycle).items()
    assert quantity == 12
    if units:
        await kiosk.window.replica.run(lambda db: renew(db, grant(1, units, stock), at=UPTIME))
    checkout.begin()
    checkout.chooseSubstitutes(True)
    checkout.name.set("Mustermann")
    checkout.confirmName()
    checkout.choosePhone(False)
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] in ("ReadBackOrder", "Late"))
    return checkout, stock


async def _free(kiosk: Kiosk, stock: str) -> int:
    return (await kiosk.window.replica.run(promisable, UPTIME)).get(stock, 0)


async def _confirm(kiosk: Kiosk, checkout: Checkout) -> str:
    checkout.confirm()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "Confirmed")
    return str(checkout.property("storedPromise"))


def _promised(checkout: Checkout) -> str:
    return str(checkout.property("facts")[-1]["text"])


def test_with_units_it_is_firm_and_undo_frees_them(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        checkout, stock = await _read_back(kiosk, 15)
        assert _promised(checkout).startswith("**Fest.** Das gilt.")
        assert (await _confirm(kiosk, checkout)).startswith("**Fest.** Das gilt.")
        assert checkout.document is not None
        assert checkout.document.strength == "firm"
        assert await _free(kiosk, stock) == 3
        checkout._sending.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "Undone")
        assert await _free(kiosk, stock) == 15

    play(work)


def test_without_enough_units_it_is_queued(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        checkout, stock = await _read_back(kiosk, 11)
        assert _promised(checkout).startswith("**Vorgemerkt.**")
        assert (await _confirm(kiosk, checkout)).startswith("**Vorgemerkt.**")
        assert checkout.document is not None
        assert checkout.document.strength == "queued"
        assert checkout.document.firm == ()
        assert await _free(kiosk, stock) == 11

    play(work)


@pytest.mark.parametrize("when", ["before", "between"])
def test_units_that_go_after_the_read_back_are_told_before_anything_is_stored(
    play: Play, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    async def work(kiosk: Kiosk) -> None:
        checkout, stock = await _read_back(kiosk, 12)
        assert _promised(checkout).startswith("**Fest.**")

        async def take_away() -> None:
            await kiosk.window.replica.run(lambda db: renew(db, grant(1, 11, stock), at=UPTIME))

        if when == "before":
            await take_away()
        else:
            look, looked = checkout._stand, []

            async def then_lose() -> Standing:
                found = await look()
                if not looked:
                    looked.append(found)
                    await take_away()
                return found

            monkeypatch.setattr(checkout, "_stand", then_lose)
        checkout.confirm()
        await kiosk.until(lambda: checkout.problem != "")
        assert kiosk.shell.pages.names[-1] == "ReadBackOrder"
        assert _promised(checkout).startswith("**Vorgemerkt.**")
        assert await kiosk.window.replica.run(
            lambda db: db.conn.execute("SELECT count(*) FROM cases").fetchone()
        ) == (0,)
        assert (await _confirm(kiosk, checkout)).startswith("**Vorgemerkt.**")
        assert checkout.document is not None
        assert checkout.document.strength == "queued"
        assert await _free(kiosk, stock) == 11

    play(work)


def test_units_that_go_while_the_page_stands_are_told_on_it(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        checkout, stock = await _read_back(kiosk, 12)
        assert _promised(checkout).startswith("**Fest.**")
        await kiosk.window.replica.run(lambda db: renew(db, grant(1, 11, stock), at=UPTIME))
        await checkout.reconsider()
        assert _promised(checkout).startswith("**Vorgemerkt.**")
        assert "nicht mehr fest" in str(checkout.property("problem"))
        await kiosk.window.replica.run(lambda db: renew(db, grant(1, 12, stock), at=UPTIME))
        await checkout.reconsider()
        assert _promised(checkout).startswith("**Fest.**")

    play(work)


def test_what_is_wished_is_asked_for_while_the_next_pages_are_read(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        _, stock = await _read_back(kiosk, 0)
        needs = await kiosk.window.replica.run(get_meta, "allotment_needs")
        assert msgspec.json.decode(needs or "{}") == {stock: 12}
        asked = await kiosk.window.replica.run(lambda db: renew(db, grant(1, 5, stock), at=UPTIME))
        assert asked.needs == {stock: 12}
        assert await kiosk.window.replica.run(denied) == {stock}
        await kiosk.window.replica.run(lambda db: renew(db, grant(1, 5, stock, left=3), at=UPTIME))
        assert await kiosk.window.replica.run(denied) == frozenset(), "the pool has some again"
        assert await kiosk.window.replica.run(get_meta, "allotment_needs") is None

    play(work)


def test_an_order_that_may_come_too_late_binds_nothing(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = kiosk.shell.model("ordering")
        assert isinstance(model, OrderingModel)
        assert model.checkout._cycle is not None
        moment = model.checkout._cycle.closes_at - timedelta(hours=2)
        await kiosk.window.replica.run(lambda db: kiosk.shell.visit.clock.learn(moment))
        checkout, stock = await _read_back(kiosk, 12)
        assert kiosk.shell.pages.names[-1] == "Late"
        checkout.chooseLate("cancel")
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "ReadBackOrder")
        assert _promised(checkout).startswith("**Vorgemerkt.**")
        await _confirm(kiosk, checkout)
        assert await _free(kiosk, stock) == 12

    play(work)
