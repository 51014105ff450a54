# SPDX-License-Identifier: EUPL-1.2
"""What an ecosystem is: a folder and an entry point that names its tile, purposes, kinds and pages.

Adding one touches no other room: the shell finds it through the entry points `dorfpunkt.ecosystems`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.visit import Visit

if TYPE_CHECKING:
    from kiosk.receipts.lookup import ReceiptLookup


@dataclass(frozen=True)
class PageRef:
    """A page: its QML file and the model that it shows."""

    file: Path
    model: QObject | None = None


@dataclass(frozen=True)
class HomeTile:
    """A way into an ecosystem from the home page; `reason` where it cannot be used just now."""

    icon: str
    title: str
    text: str
    page: PageRef
    reason: str = ""


@dataclass(frozen=True)
class BoardEntry:
    """Something that an ecosystem puts on the village's notice board."""

    icon: str
    title: str
    lines: tuple[str, ...]
    lang: str = ""
    """The language of a published text; empty where the program says it in the language of the visit."""


class EcosystemModel(QObject):
    """What the shell asks of every ecosystem's model."""

    def tiles(self) -> list[HomeTile]:
        """The ways in, in the language of the visit."""
        raise NotImplementedError

    def page_folders(self) -> set[Path]:
        """Where its pages lie, so that they can be compiled before somebody opens one."""
        return {tile.page.file.parent for tile in self.tiles()}

    async def load(self) -> None:
        """Read what the tile and the first page need."""

    def engaged(self) -> bool:
        """Whether the resident has begun a wish, whose terms must not change any more under their hands."""
        return False

    def attended(self) -> None:
        """The resident has touched or pressed something, or is being read to: no time runs out on them now."""

    async def first_page(self) -> PageRef | None:
        """A page to show before the home page, for a wish that a crash left half-told; usually None."""
        return None

    def board(self) -> list[BoardEntry]:
        """Entries for the notice board."""
        return []

    async def open_receipt(self, receipt: "ReceiptLookup") -> PageRef | None:
        """The page that shows what lies under a receipt; None where nothing of it is this ecosystem's."""
        return None

    def leaving(self) -> PageRef | None:
        """The page that asks what is to become of something half done, before the visit ends; usually None."""
        return None

    async def finish(self) -> None:
        """The visit ends: do what must not wait for the next one."""

    def close(self) -> None:
        """The window goes: let nothing tick any more."""


@dataclass(frozen=True)
class Ecosystem:
    """The entry point's object."""

    name: str
    position: int
    purposes: tuple[str, ...]
    content_kinds: tuple[str, ...]
    case_kinds: tuple[str, ...]
    make_model: Callable[[Visit, QObject], EcosystemModel]


def installed() -> list[Ecosystem]:
    """Every ecosystem that is installed beside this program, in the order of their tiles."""
    found = [point.load() for point in entry_points(group="dorfpunkt.ecosystems")]
    return sorted((item for item in found if isinstance(item, Ecosystem)), key=lambda item: item.position)
