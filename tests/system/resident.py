# SPDX-License-Identifier: EUPL-1.2
"""The scripted visit: one product, one name, no phone number; fast, and broken off when its window is struck."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from installer.parties import PartyError
from installer.player import Player

NAME = "Xylander"
CODE = re.compile(r"(?:[0-9A-Z]{4}-){4}[0-9A-Z]")
_PATIENCE = 30.0


class BrokenOffError(Exception):
    """The window was killed in the middle of the visit."""


@dataclass
class Seen:
    """What the resident saw with their own eyes."""

    pages: list[str] = field(default_factory=list)
    code: str = ""

    @property
    def confirmed(self) -> bool:
        """The page said that the order is stored."""
        return "Confirmed" in self.pages

    @property
    def undone(self) -> bool:
        """The page said that the order was taken back."""
        return "Undone" in self.pages


class Resident:
    """Plays one visit; `struck` ends it, `reached` is told every phase."""

    def __init__(
        self, hand: Player, struck: threading.Event | None = None, reached: Callable[[str], None] = lambda _: None
    ) -> None:
        self._hand = hand
        self._struck = struck or threading.Event()
        self._reached = reached
        self.seen = Seen()

    def shop(
        self,
        phone: str = "",
        name: str = NAME,
        category: str = "Brot und Brötchen",
        product: str = "Baguette",
    ) -> None:
        """From the notice board to the read-back, with one piece of one product."""
        self._see("NoticeBoard")
        self._reached("shopping")
        self._press("Bitte den Bildschirm berühren", "Home")
        self._press("Einkaufen", "Start")
        self._press("Neu bestellen", "Categories")
        self._press(category, "Products")
        self._press(f"{product}: Nehmen")
        self._press("Korb ansehen", "Basket")
        self._press("Weiter zum Bestellen", "Substitutes")
        self._press("Ja, gern etwas Ähnliches", "CrateName")
        for letter in name:
            self._press_one(f"Großes {letter.upper()}", letter.upper(), letter.lower())
        self._press("Weiter", "PhoneWish")
        self._reached("named")
        if phone:
            self._press("Ja", "PhoneNumber")
            for digit in phone:
                self._press_one(digit)
            self._press("Ja, diese Nummer weitergeben", "Late", "ReadBackOrder")
        else:
            self._press("Nein, ohne Telefonnummer", "Late", "ReadBackOrder")
        if self.seen.pages[-1] == "Late":
            self._press("Dann gilt sie für die nächste Woche", "ReadBackOrder")
        while "Weiter lesen" in self._names():
            self._press("Weiter lesen")

    def confirm(self) -> None:
        """`Ja, bestellen`, and the code noted from the page that says so."""
        self._reached("confirming")
        self._press("Ja, bestellen", "Confirmed")
        self._reached("confirmed")
        self.seen.code = self.read_code()

    def undo(self) -> None:
        """Take it back within the thirty seconds."""
        self._reached("undoing")
        self._press("Rückgängig machen", "Undone")

    def finish(self) -> None:
        """`Fertig`: the receipt is printed and the next visit stands there."""
        self._reached("finishing")
        self._press("Fertig", "NoticeBoard")

    def read_code(self) -> str:
        """The receipt code that stands on the page."""
        return next((text for text in self._texts() if CODE.fullmatch(text)), "")

    def stay(self, seconds: float) -> None:
        """Look on, until struck."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._alive()
            time.sleep(0.01)

    def _press(self, beginning: str, *then: str) -> None:
        self._until(f"press {beginning!r}", lambda: bool(self._ask({"do": "tap", "begins": beginning}).get("ok")))
        if then:
            self._see(*then)

    def _press_one(self, *names: str) -> None:
        self._until(f"press {names}", lambda: any(self._ask({"do": "tap", "name": name}).get("ok") for name in names))

    def _see(self, *pages: str) -> None:
        def stands() -> bool:
            page = str(self._ask({"do": "names"}).get("page", ""))
            if page in pages:
                self.seen.pages.append(page)
            return page in pages

        self._until(f"page {' or '.join(pages)}", stands)

    def _until(self, what: str, true: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not true():
            self._alive()
            if time.monotonic() > end:
                there = f"page {self._hand.page()} with {self._names()}"
                raise PartyError(f"{what}: in vain on {there} after {self.seen.pages}")
            time.sleep(0.01)

    def _names(self) -> list[str]:
        return list(self._ask({"do": "names"}).get("names", []))

    def _texts(self) -> list[str]:
        return list(self._ask({"do": "texts"}).get("texts", []))

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        self._alive()
        try:
            return self._hand._ask(order)
        except (OSError, ValueError):
            self._alive()
            return {}

    def _alive(self) -> None:
        if self._struck.is_set():
            raise BrokenOffError
