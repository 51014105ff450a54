# SPDX-License-Identifier: EUPL-1.2
"""The longest texts that a publisher may send, on every page that shows them."""

from typing import Any

import msgspec

from sync.contract.district import KIND_BOARD
from sync.contract.feed import Item
from sync.contract.ordering import KIND_CATEGORY, KIND_CYCLE, KIND_PICKUP_POINT, KIND_PRODUCT, KIND_SHOP
from tests.walk.tour import Tour
from tests.walk.tours.ordering import fill_and_ask, store_order
from tests.walk.walker import KioskWalker, Staging

NAME = 60
"""Signs of the longest name that the walk vouches for; the contract lets a publisher send 200."""
SENTENCES = 160
"""Signs of a notice that stands among others."""
COMPOUND = "Grundstückseigentümerversammlung"


def long_text(text: str, signs: int) -> str:
    """A text of so many signs that begins as this one and holds a word that hardly a line holds."""
    words = f"{text} mit {COMPOUND} und Verpflichtungserklärung im Dorfgemeinschaftshaus " * (signs // 40 + 1)
    return words[:signs].rstrip()


def _longest(items: list[Item]) -> list[Item]:
    return [_lengthened(item) for item in items]


def _lengthened(item: Item) -> Item:
    body: dict[str, Any] = msgspec.json.decode(item.body)
    if item.kind == KIND_PRODUCT:
        body["name"] = long_text(body["name"], NAME)
        for field in ("legal_name", "origin", "producer", "storage"):
            body[field] = long_text(body.get(field) or body["name"], 200)
        body["ingredients"] = long_text("Weizenmehl, Wasser, Salz, Hefe,", 1200)
    elif item.kind in (KIND_SHOP, KIND_PICKUP_POINT):
        body["name"] = long_text(body["name"], NAME)
    elif item.kind == KIND_CATEGORY:
        body["name"] = {lang: long_text(text, NAME) for lang, text in body["name"].items()}
    elif item.kind == KIND_BOARD:
        body["title"] = {lang: long_text(text, NAME) for lang, text in body["title"].items()}
        body["text"] = {lang: long_text(text, SENTENCES) for lang, text in body["text"].items()}
    elif item.kind == KIND_CYCLE:
        body["shifted"] = {"de": long_text("Wegen des Feiertags", SENTENCES)}
    return msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(body)))


longest = Tour("longest", Staging(items=_longest), screens=("21.5", "27"))
"""A row of the smallest screen has no room for a name of so many signs in large text (docs/walk.md)."""


@longest.state("NoticeBoard", "longest")
async def _board(walker: KioskWalker) -> None:
    """Notices and place with long names."""


@longest.state("Notices", "longest")
async def _notices(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(len(walker.shell._home_tiles()) - 1)


@longest.state("Start", "longest")
async def _start(walker: KioskWalker) -> None:
    walker.shell.home()
    walker.shell.openTile(0)


@longest.state("Categories", "longest")
async def _categories(walker: KioskWalker) -> None:
    walker.ordering.shop()


@longest.state("Products", "longest")
async def _products(walker: KioskWalker) -> None:
    walker.ordering.shopping.openCategory(0)
    walker.ordering.shopping.moreProduct(1)


@longest.state("Product", "longest")
async def _product(walker: KioskWalker) -> None:
    walker.ordering.shopping.openProduct(1)


@longest.state("Basket", "longest")
async def _basket(walker: KioskWalker) -> None:
    walker.shell.home()
    await fill_and_ask(walker, 8)
    walker.ordering.openBasket()


@longest.state("CrateName", "longest")
async def _crate_name(walker: KioskWalker) -> None:
    checkout = walker.ordering.checkout
    checkout.begin()
    checkout.chooseSubstitutes(True)
    checkout.name.set("W" * 30)


@longest.state("PhoneNumber", "longest")
async def _phone_number(walker: KioskWalker) -> None:
    walker.ordering.checkout.confirmName()
    walker.ordering.checkout.choosePhone(True)
    walker.ordering.checkout.phone.set("+49 6851 1234567890123")


@longest.state("ReadBackOrder", "longest")
async def _read_back(walker: KioskWalker) -> None:
    walker.ordering.checkout.confirmPhone()
    await walker.until_page("ReadBackOrder")


@longest.state("Confirmed", "longest")
async def _confirmed(walker: KioskWalker) -> None:
    await store_order(walker)


@longest.state("OrderStatus", "longest")
async def _status(walker: KioskWalker) -> None:
    walker.ordering.status()
    walker.receipt.setCode(walker.ordering.sending.code)
    walker.receipt.enter()
    await walker.engine_fails()
    await walker.until_page("OrderStatus")


@longest.state("CancelOrder", "longest")
async def _cancel(walker: KioskWalker) -> None:
    walker.ordering.lookup.askCancel()


TOURS = (longest,)
