# SPDX-License-Identifier: EUPL-1.2
"""From an empty basket to the receipt: choosing, asking, reading back, storing, printing."""

from collections.abc import Awaitable, Callable

from kiosk.printing.simulated import Fault
from sync.contract.feed import Item
from sync.contract.ordering import KIND_PRODUCT
from tests.walk.stage import MONDAY
from tests.walk.tour import Tour
from tests.walk.walker import KioskWalker, Staging

choosing = Tour("choosing", Staging())


@choosing.state("Basket", "empty")
async def _empty_basket(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(0)
    walker.ordering.openBasket()


@choosing.state("Categories", "many")
async def _categories(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.ordering.shop()


@choosing.state("Products", "nothing-taken")
async def _products(walker: KioskWalker) -> None:
    walker.ordering.shopping.openCategory(0)


@choosing.state("Product", "not-taken")
async def _product(walker: KioskWalker) -> None:
    walker.ordering.shopping.openProduct(0)


@choosing.state("Product", "taken")
async def _taken(walker: KioskWalker) -> None:
    walker.ordering.shopping.moreShown()


@choosing.state("Product", "most")
async def _most(walker: KioskWalker) -> None:
    for _ in range(40):
        walker.ordering.shopping.moreShown()


@choosing.state("Products", "most-taken")
async def _products_most(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.ordering.shopping.moreProduct(0)


@choosing.state("Products", "some-taken")
async def _products_some(walker: KioskWalker) -> None:
    shopping = walker.ordering.shopping
    while shopping.basket.quantity_of(shopping.products[0].key) > 1:
        shopping.lessProduct(0)
    shopping.moreProduct(1)
    shopping.moreProduct(1)


@choosing.state("Start", "with-basket")
async def _start_with_basket(walker: KioskWalker) -> None:
    walker.shell.home()
    walker.shell.openTile(0)


@choosing.state("Categories", "with-basket")
async def _categories_with_basket(walker: KioskWalker) -> None:
    walker.ordering.shop()


@choosing.state("Search", "empty")
async def _search(walker: KioskWalker) -> None:
    walker.ordering.shopping.openSearch()


@choosing.state("Search", "none")
async def _search_none(walker: KioskWalker) -> None:
    walker.ordering.shopping.setSearchText("xylophon")


@choosing.state("Search", "many")
async def _search_many(walker: KioskWalker) -> None:
    await _find(walker, "grumbeere")


@choosing.state("Products", "found")
async def _found(walker: KioskWalker) -> None:
    walker.ordering.shopping.showFound()
    walker.ordering.shopping.moreProduct(0)


@choosing.state("AgeCheck", "beer")
async def _age(walker: KioskWalker) -> None:
    shopping = walker.ordering.shopping
    walker.shell.back()
    await _find(walker, "bier")
    shopping.showFound()
    for row in range(len(shopping.products)):
        shopping.moreProduct(row)
        if walker.page == "AgeCheck":
            return
    raise AssertionError("nothing with an age limit was found")


@choosing.state("Basket", "below-minimum")
async def _below_minimum(walker: KioskWalker) -> None:
    shopping = walker.ordering.shopping
    walker.ordering.promiseId(True)
    await _find(walker, "zucker")
    shopping.showFound()
    shopping.moreProduct(0)
    walker.ordering.openBasket()
    assert shopping.minimumText, "every shop is content"


@choosing.state("Basket", "one")
async def _one_line(walker: KioskWalker) -> None:
    shopping = walker.ordering.shopping
    while len(shopping.lines) > 1:
        shopping.lessLine(0)


@choosing.state("Basket", "many")
async def _many_lines(walker: KioskWalker) -> None:
    walker.ordering.shop()
    _fill_basket(walker, 24)
    walker.ordering.openBasket()


@choosing.state("Basket", "refused")
async def _refused_line(walker: KioskWalker) -> None:
    for _ in range(120):
        walker.ordering.shopping.moreLine(0)


@choosing.state("Substitutes", "unanswered")
async def _substitutes(walker: KioskWalker) -> None:
    walker.ordering.checkout.begin()


@choosing.state("CrateName", "empty")
async def _crate_name(walker: KioskWalker) -> None:
    walker.ordering.checkout.chooseSubstitutes(True)


@choosing.state("Substitutes", "answered")
async def _substitutes_again(walker: KioskWalker) -> None:
    walker.shell.back()


@choosing.state("CrateName", "typed")
async def _typed_name(walker: KioskWalker) -> None:
    walker.ordering.checkout.chooseSubstitutes(True)
    walker.ordering.checkout.name.set("Mustermann")


def _wrong_name(typed: str) -> Callable[[KioskWalker], Awaitable[None]]:
    async def reach(walker: KioskWalker) -> None:
        walker.ordering.checkout.name.set(typed)
        walker.ordering.checkout.confirmName()

    return reach


choosing.state("CrateName", "error-signs")(_wrong_name("Muster<mann"))
choosing.state("CrateName", "error-no-letter")(_wrong_name("4711"))
choosing.state("CrateName", "error-too-long")(_wrong_name("Wolfeschlegelsteinhausenbergerdorff"))


@choosing.state("PhoneWish", "unanswered")
async def _phone_wish(walker: KioskWalker) -> None:
    walker.ordering.checkout.name.set("Mustermann")
    walker.ordering.checkout.confirmName()


@choosing.state("PhoneNumber", "empty")
async def _phone_number(walker: KioskWalker) -> None:
    walker.ordering.checkout.choosePhone(True)


@choosing.state("PhoneNumber", "error-too-short")
async def _short_phone(walker: KioskWalker) -> None:
    walker.ordering.checkout.phone.set("06851")
    walker.ordering.checkout.confirmPhone()


@choosing.state("PhoneNumber", "error-plus-inside")
async def _phone_plus(walker: KioskWalker) -> None:
    walker.ordering.checkout.phone.set("06851+123456")
    walker.ordering.checkout.confirmPhone()


@choosing.state("PhoneNumber", "typed")
async def _typed_phone(walker: KioskWalker) -> None:
    walker.ordering.checkout.phone.set("06851 12 34 56")


@choosing.state("PhoneWish", "answered")
async def _phone_wish_again(walker: KioskWalker) -> None:
    walker.shell.back()


@choosing.state("Late", "unanswered")
async def _late(walker: KioskWalker) -> None:
    clock = walker.shell.visit.clock
    await walker.window.replica.run(lambda db: clock.learn(MONDAY.replace(day=29, hour=20)))
    walker.shell.clockChanged.emit()
    walker.ordering.checkout.choosePhone(True)
    walker.ordering.checkout.confirmPhone()
    await walker.until_page("Late")


@choosing.state("ReadBackOrder", "many")
async def _read_back(walker: KioskWalker) -> None:
    walker.ordering.checkout.chooseLate("next")
    await walker.until_page("ReadBackOrder")


@choosing.state("ReadBackOrder", "disk-full")
async def _read_back_full(walker: KioskWalker) -> None:
    replica = walker.window.replica
    await replica.run(lambda db: db.conn.execute("PRAGMA max_page_count = 1"))
    walker.ordering.checkout.confirm()
    await walker.until(lambda: walker.ordering.checkout.problem != "")
    await replica.run(lambda db: db.conn.execute("PRAGMA max_page_count = 1000000"))


@choosing.state("Confirmed", "undo-possible")
async def _confirmed(walker: KioskWalker) -> None:
    await store_order(walker)


@choosing.state("Undone", "plain")
async def _undone(walker: KioskWalker) -> None:
    walker.ordering.sending.undo()
    await walker.until_page("Undone")


printing = Tour("printing", Staging(settings='printer = "simulator"\n'))


@printing.state("ReadBackOrder", "short")
async def _short_order(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 2)


@printing.state("Confirmed", "paper-out")
async def _paper_out(walker: KioskWalker) -> None:
    await store_order(walker)
    await _print(walker, Fault.OUT_OF_PAPER)


@printing.state("Confirmed", "jam")
async def _jam(walker: KioskWalker) -> None:
    await _print(walker, Fault.JAM)


@printing.state("Confirmed", "printer-silent")
async def _silent(walker: KioskWalker) -> None:
    walker.printer._patience = 0.05
    await _print(walker, Fault.SILENT)


@printing.state("Confirmed", "printing")
async def _printing(walker: KioskWalker) -> None:
    await walker.prints_for_ever(walker.ordering.sending.printNow)


printed = Tour("printed", Staging(settings='printer = "simulator"\n'))


@printed.state("Confirmed", "printed")
async def _printed(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 2)
    await store_order(walker)
    walker.ordering.sending.printNow()
    await walker.until(lambda: walker.ordering.sending.printing == "printed")


unprinted = Tour("unprinted", Staging())


@unprinted.state("Confirmed", "no-printer")
async def _no_printer(walker: KioskWalker) -> None:
    await fill_and_ask(walker, 2)
    await store_order(walker)
    walker.ordering.sending.printNow()
    await walker.until(lambda: walker.ordering.sending.printing == "none")


@unprinted.state("Interrupted", "with-receipt")
async def _interrupted(walker: KioskWalker) -> None:
    page = await walker.ordering.first_page()
    assert page is not None, "no receipt waits"
    walker.shell.pages.push(page)


def _no_products(items: list[Item]) -> list[Item]:
    return [item for item in items if item.kind != KIND_PRODUCT]


bare_shelves = Tour("bare-shelves", Staging(items=_no_products))


@bare_shelves.state("Categories", "empty")
async def _no_categories(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(0)
    walker.ordering.shop()


async def fill_and_ask(walker: KioskWalker, lines: int) -> None:
    """From the notice board to the read-back of an order of so many lines."""
    walker.shell.begin()
    walker.shell.openTile(0)
    walker.ordering.shop()
    _fill_basket(walker, lines)
    checkout = walker.ordering.checkout
    walker.ordering.openBasket()
    checkout.begin()
    checkout.chooseSubstitutes(True)
    checkout.name.set("Mustermann")
    checkout.confirmName()
    checkout.choosePhone(False)
    await walker.until_page("ReadBackOrder")


async def store_order(walker: KioskWalker) -> None:
    """`Ja, bestellen`. The thirty seconds for undoing stand still: the page is looked at for longer than that."""
    walker.ordering.checkout.confirm()
    await walker.until_page("Confirmed")
    walker.ordering.sending._timer.stop()


async def _print(walker: KioskWalker, fault: Fault) -> None:
    sending, printer = walker.ordering.sending, walker.printer
    printer.release()
    printer.hold(fault)
    sending.printNow()
    await walker.until(lambda: sending.printing == fault)


async def _find(walker: KioskWalker, text: str) -> None:
    shopping = walker.ordering.shopping
    shopping._found = []
    shopping.setSearchText(text)
    await walker.until(lambda: shopping.foundCount > 0)


def _fill_basket(walker: KioskWalker, lines: int) -> None:
    """So many different products from all categories, each shop over its minimum."""
    shopping = walker.ordering.shopping
    for row in range(len(shopping.categories)):
        walker.ordering.shopping.openCategory(row)
        for product in range(len(shopping.products)):
            if shopping.products[product].note.count("ab 1") or len(shopping.basket.lines) >= lines:
                continue
            shopping.moreProduct(product)
    for row in range(len(shopping.lines)):
        for _ in range(3):
            shopping.moreLine(row)


TOURS = (choosing, printing, printed, unprinted, bare_shelves)
