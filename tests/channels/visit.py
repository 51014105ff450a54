# SPDX-License-Identifier: EUPL-1.2
"""One visit for all channels: what a resident wants, told by the names of things; how it is done is the channel's."""

from dataclasses import dataclass
from typing import Protocol

from sync.replica.cases import waiting
from tests.channels.room import Room

NAME = "Max"
PRODUCTS = ("Baguette", "Bauernbrot")


class Channel(Protocol):
    """A way to use the kiosk."""

    room: Room

    def begin(self) -> None:
        """From the notice board to the first page."""

    def choose(self, name: str) -> None:
        """Press what is called so, or begins so."""

    def type(self, text: str) -> None:
        """Write into the page's field."""


@dataclass
class Order:
    """What came of it."""

    code: str
    pages: list[str]


def order(channel: Channel, name: str = NAME) -> Order:
    """Order two products and confirm; every page is waited for before the next thing is done."""
    room = channel.room
    pages: list[str] = []

    def stands(*wanted: str) -> None:
        room.until(lambda: room.page in wanted, " or ".join(wanted))
        room.rest(0.6)
        room.picture()
        pages.append(room.page)

    stands("NoticeBoard")
    channel.begin()
    stands("Home")
    channel.choose("Einkaufen")
    stands("Start")
    channel.choose("Neu bestellen")
    stands("Categories")
    channel.choose("Brot und Brötchen")
    stands("Products")
    for product in PRODUCTS:
        channel.choose(f"{product}: Nehmen")
        room.until(lambda named=f"Mehr: {product}": room.control(named), f"{product} in the basket")
    channel.choose("Korb ansehen")
    stands("Basket")
    channel.choose("Weiter zum Bestellen")
    stands("Substitutes")
    channel.choose("Ja, gern etwas Ähnliches")
    stands("CrateName")
    channel.type(name)
    channel.choose("Weiter")
    stands("PhoneWish")
    channel.choose("Nein, ohne Telefonnummer")
    stands("Late", "ReadBackOrder")
    if room.page == "Late":
        channel.choose("Dann gilt sie für die nächste Woche")
        stands("ReadBackOrder")
    while room.control("Ja, bestellen") is None:
        before = room.names()
        channel.choose("Weiter lesen")
        room.until(lambda seen=before: room.names() != seen, "the next page of the read-back")
        room.rest(0.6)
        room.picture()
    channel.choose("Ja, bestellen")
    stands("Confirmed")
    code = room.shell.model("ordering").sending.code  # type: ignore[attr-defined]
    channel.choose("Fertig")
    return Order(code, pages)


async def stored(room: Room) -> int:
    """How many confirmed cases the kiosk holds."""
    return await room.window.replica.run(waiting)
