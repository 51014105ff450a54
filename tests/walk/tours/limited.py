# SPDX-License-Identifier: EUPL-1.2
"""Of some things there are only so many: promised from what the kiosk holds, or queued."""

import msgspec

from sync.contract.feed import Item
from sync.contract.ordering import KIND_PRODUCT
from sync.replica.allotments import ask_for
from tests.opening import open_replica
from tests.replica.making import UPTIME, grant, renew
from tests.walk.stage import Stage
from tests.walk.tour import Tour
from tests.walk.tours.ordering import store_order
from tests.walk.walker import KioskWalker, Staging

POTATOES, HONEY, MEALY = (
    "hofladen/kartoffeln-festkochend-2500",
    "imkerei/waldhonig-500",
    "hofladen/kartoffeln-mehlig-2500",
)
DAY = "2026-12-03"


def _limit(items: list[Item]) -> list[Item]:
    limited = {POTATOES, HONEY, MEALY}
    return [_limited(item) if item.kind == KIND_PRODUCT and item.id in limited else item for item in items]


def _limited(item: Item) -> Item:
    body = msgspec.json.decode(item.body) | {"limited": True}
    return msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(body)))


def _lease(stage: Stage) -> None:
    """Twelve sacks are held; for honey somebody asked in vain; of the mealy potatoes nothing is known."""
    db = open_replica(stage.state)
    ask_for(db, {f"product:{HONEY}/{DAY}": 2})
    renew(db, grant(1, 12, f"product:{POTATOES}/{DAY}"), grant(2, 0, f"product:{HONEY}/{DAY}"))
    db.conn.close()


limited = Tour("limited", Staging(items=_limit, spoil=_lease, boot=lambda: (UPTIME.boot, UPTIME.seconds)))


@limited.state("Product", "limited-held")
async def _held(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(0)
    walker.ordering.shop()
    _open(walker, POTATOES)


@limited.state("Product", "limited-given-away")
async def _given_away(walker: KioskWalker) -> None:
    _open(walker, HONEY)


@limited.state("Product", "limited-unknown")
async def _unknown(walker: KioskWalker) -> None:
    _open(walker, MEALY)


@limited.state("Products", "limited")
async def _list(walker: KioskWalker) -> None:
    walker.shell.back()


@limited.state("ReadBackOrder", "firm")
async def _firm(walker: KioskWalker) -> None:
    _take(walker, POTATOES, 4)
    checkout = walker.ordering.checkout
    walker.ordering.openBasket()
    checkout.begin()
    checkout.chooseSubstitutes(True)
    checkout.name.set("Mustermann")
    checkout.confirmName()
    checkout.choosePhone(False)
    await walker.until_page("ReadBackOrder")
    assert "**Fest.**" in str(checkout.facts[-1]["text"]) or walker.shape.language != "de"


@limited.state("ReadBackOrder", "partly-firm")
async def _partly(walker: KioskWalker) -> None:
    _take(walker, HONEY, 2)
    walker.ordering.openBasket()
    await _read_again(walker)
    assert walker.ordering.checkout._stands.firm
    assert not walker.ordering.checkout._stands.whole


@limited.state("ReadBackOrder", "weaker-meanwhile")
async def _weaker(walker: KioskWalker) -> None:
    checkout = walker.ordering.checkout
    await walker.window.replica.run(lambda db: db.conn.execute("UPDATE allotments SET used = max(0, granted - 1)"))
    checkout.confirm()
    await walker.until(lambda: checkout.problem != "")


@limited.state("Confirmed", "partly-firm")
async def _confirmed_partly(walker: KioskWalker) -> None:
    await walker.window.replica.run(lambda db: db.conn.execute("UPDATE allotments SET used = 0"))
    await _read_again(walker)
    await store_order(walker)
    document = walker.ordering.checkout.document
    assert document is not None
    assert document.strength == "queued"
    assert document.firm


firm = Tour("firm", Staging(items=_limit, spoil=_lease, boot=lambda: (UPTIME.boot, UPTIME.seconds)))


@firm.state("Confirmed", "firm")
async def _confirmed_firm(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(0)
    walker.ordering.shop()
    await _firm(walker)
    await store_order(walker)
    document = walker.ordering.checkout.document
    assert document is not None
    assert document.strength == "firm"


def _open(walker: KioskWalker, product_id: str) -> None:
    shopping = walker.ordering.shopping
    for row in range(len(shopping.categories)):
        shopping.openCategory(row)
        for found in range(len(shopping.products)):
            if shopping.products[found].key == product_id:
                shopping.openProduct(found)
                return
        walker.shell.back()
    raise AssertionError(f"{product_id} is not sold here")


def _take(walker: KioskWalker, product_id: str, pieces: int) -> None:
    _open(walker, product_id)
    for _ in range(pieces):
        walker.ordering.shopping.moreShown()


async def _read_again(walker: KioskWalker) -> None:
    walker.ordering.checkout.begin()
    walker.ordering.checkout.chooseSubstitutes(True)
    walker.ordering.checkout.confirmName()
    walker.ordering.checkout.choosePhone(False)
    await walker.until_page("ReadBackOrder")


TOURS = (limited, firm)
