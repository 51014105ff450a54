# SPDX-License-Identifier: EUPL-1.2
"""The pick list of a shop on A4: sums per product to fetch, then crate by crate to pack and tick off.

`render_picklist` is a module-level function of plain values, so that it can run in a worker process.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.languages import StaffLanguage


@dataclass(frozen=True, slots=True)
class PickProduct:
    """How much of a product for how many crates; `quantity` as printed."""

    quantity: str
    name: str
    crates: int


@dataclass(frozen=True, slots=True)
class PickLine:
    """One line of a crate. `weighed`: the real weight is to be written in. `min_age` 0 is no limit."""

    quantity: str
    name: str
    weighed: bool
    min_age: int
    cents: int


@dataclass(frozen=True, slots=True)
class PickCrate:
    """One resident's crate with its running number and the tag that tells equal names apart."""

    number: int
    tag: str
    name: str
    lines: tuple[PickLine, ...]
    substitutes: bool
    goods_cents: int
    deposit_cents: int = 0
    phone: str = ""

    @property
    def weighed(self) -> bool:
        return any(line.weighed for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickDocument:
    """Everything that a pick list says. Moments are aware."""

    lang: StaffLanguage
    shop: str
    example: bool = False
    place: str
    address: str
    pickup_from: datetime
    pickup_to: datetime
    products: tuple[PickProduct, ...]
    crates: tuple[PickCrate, ...]
    printed_at: datetime
    gives_out: bool = False
    """A pick-up desk's list: nothing is packed any more, the lines are the shops' crates."""


def render_picklist(document: PickDocument) -> bytes:
    """Make the PDF. A crate is kept on one page where it fits on one."""
    # As with receipts: reportlab only in the process that draws.
    from kiosk.printing import picklist_layout

    return picklist_layout.a4(document)
