# SPDX-License-Identifier: EUPL-1.2
"""A slip to take home: what somebody has found out or sent, on A5 or an 80 mm roll.

`render_slip` is a module-level function of plain values, so that it can run in a worker process.
"""

from dataclasses import dataclass

from kiosk.languages import Language
from kiosk.printing.receipt import Paper


@dataclass(frozen=True, slots=True)
class SlipPart:
    """A heading and the lines below it; `tick` gives each line a box for a pen."""

    heading: str
    lines: tuple[str, ...]
    tick: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """All that a slip says, in the words of one language. It names nobody."""

    lang: Language
    kiosk: str
    """Above the heading, `Dorfpunkt Remmesweiler`."""
    title: str
    first: str = ""
    """In a frame before everything else."""
    code: str = ""
    """A receipt code in groups, below the frame; empty where nothing was sent."""
    code_label: str = ""
    parts: tuple[SlipPart, ...]
    kind: str
    """What this paper is."""
    printed: str
    page: str
    """`%1` and `%2` are a page's number and how many there are."""


def render_slip(slip: Slip, paper: Paper) -> bytes:
    """Make the PDF. A long one takes more A5 pages; a roll grows."""
    # As with receipts: reportlab only in the process that draws.
    from kiosk.printing import slip_layout

    return slip_layout.roll(slip) if paper == "roll80" else slip_layout.a5(slip)
