# SPDX-License-Identifier: EUPL-1.2
"""The waste calendar: village, street, the next days, and whom to ask where there are none."""

from datetime import date, timedelta

import msgspec

from sync.contract.feed import Item
from sync.contract.waste import KIND_WASTE_CALENDAR, Collection, Fraction, Street, WasteCalendar
from tests.walk.tour import Tour
from tests.walk.tours.longest import NAME, long_text
from tests.walk.tours.services import TILE
from tests.walk.walker import KioskWalker, Staging

VILLAGE = "10046117/remmesweiler"
_STREETS = tuple(
    Street(VILLAGE, f"{letter}weg", "1 bis 40" if letter == "Ahorn" else "")
    for letter in (
        "A",
        "Berg",
        "Dorf",
        "Eichen",
        "Feld",
        "Garten",
        "Hang",
        "Kirch",
        "Linden",
        "Mühlen",
        "Ost",
        "Rain",
        "Wald",
    )
)

calendar = Tour("waste", Staging(settings='printer = "simulator"\n'))


@calendar.state("WasteVillages", "many")
async def _villages(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.waste.begin()


@calendar.state("WasteStreets", "one")
async def _streets(walker: KioskWalker) -> None:
    walker.services.waste.chooseVillage(0)


@calendar.state("WasteDates", "example")
async def _example(walker: KioskWalker) -> None:
    walker.services.waste.chooseStreet(0)


@calendar.state("WasteDates", "street-unknown")
async def _unknown_street(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.waste.notListed()


@calendar.state("WasteDates", "municipality-unknown")
async def _unknown_municipality(walker: KioskWalker) -> None:
    walker.services.elsewhere()
    walker.services.choosePlace(3)


def _days(first: date, *fractions: Fraction, words: str = "") -> tuple[Collection, ...]:
    found = [
        Collection(first + timedelta(days=7 * number), fraction, words if fraction == "other" else "")
        for number, fraction in enumerate(fractions)
    ]
    # Two more on the second day.
    return tuple(sorted([*found, Collection(found[1].on, "packaging"), Collection(found[1].on, "hazardous")]))


def _calendar(days: tuple[Collection, ...], *streets: Street, scheme: str) -> Item:
    body = WasteCalendar(
        municipality="10046117", streets=streets, scheme=scheme, collections=days, covers_from=days[0].on,
        covers_until=days[-1].on, source="Seite der Stadt", checked_on=date(2026, 11, 3),
    )  # fmt: skip
    return Item(kind=KIND_WASTE_CALENDAR, id="strassen", rev=1, body=msgspec.Raw(msgspec.json.encode(body)))


def _real(items: list[Item]) -> list[Item]:
    """Many streets of which the days are known."""
    first = date(2026, 11, 24)
    days = _days(first, "residual", "christmas-trees", "other", words="Windelcontainer am Friedhof")
    own = [item for item in items if item.kind != KIND_WASTE_CALENDAR]
    return [*own, _calendar(days, *_STREETS, scheme="Abfallentsorgungsbetrieb St. Wendel")]


real = Tour("waste-real", Staging(items=_real))


@real.state("WasteLetters", "many")
async def _letters(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.waste.begin()
    walker.services.waste.chooseVillage(0)


# The real streets: one of them is called as a word of ours that other languages translate.
@real.state("WasteStreets", "letters", german=True)
async def _of_letters(walker: KioskWalker) -> None:
    walker.services.waste.chooseLetters(0)


@real.state("WasteDates", "real")
async def _real_dates(walker: KioskWalker) -> None:
    walker.services.waste.chooseStreet(0)


def _ended(items: list[Item]) -> list[Item]:
    own = [item for item in items if item.kind != KIND_WASTE_CALENDAR]
    days = _days(date(2026, 3, 3), "residual", "organic")
    return [*own, _calendar(days, *_STREETS[:2], scheme="Abfallentsorgungsbetrieb St. Wendel")]


over = Tour("waste-ended", Staging(items=_ended))


@over.state("WasteDates", "ended")
async def _ended_dates(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.waste.begin()
    walker.services.waste.chooseVillage(0)
    walker.services.waste.chooseStreet(0)


@over.state("WasteStreets", "withdrawn")
async def _withdrawn(walker: KioskWalker) -> None:
    """The calendar was taken back while somebody stood there."""
    walker.shell.back()
    walker.services._catalogue = walker.services._catalogue.__class__()
    walker.services._show_place()


@over.state("WasteVillages", "empty")
async def _no_villages(walker: KioskWalker) -> None:
    walker.shell.back()


@over.state("WasteLetters", "empty")
async def _no_letters(walker: KioskWalker) -> None:
    walker.services._go("WasteLetters")


def _longest(items: list[Item]) -> list[Item]:
    own = [item for item in items if item.kind != KIND_WASTE_CALENDAR]
    words = long_text("Windelcontainer", NAME)
    days = _days(date(2026, 11, 24), "other", "other", "other", words=words)
    street = Street(VILLAGE, long_text("Straße", NAME), long_text("1 bis 40", 40))
    return [*own, _calendar(days, street, scheme=long_text("Abfallentsorgungsbetrieb", NAME))]


longest = Tour("longest-waste", Staging(settings='printer = "simulator"\n', items=_longest), screens=("21.5", "27"))


@longest.state("WasteStreets", "longest")
async def _longest_streets(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services.waste.begin()
    walker.services.waste.chooseVillage(0)


@longest.state("WasteDates", "longest")
async def _longest_dates(walker: KioskWalker) -> None:
    walker.services.waste.chooseStreet(0)


TOURS = (calendar, real, over, longest)
