# SPDX-License-Identifier: EUPL-1.2
"""What all printed documents share: the embedded typeface, styles, the QR symbol and rules.

Ink is black on white with one light grey: receipts leave thermal and laser printers without colour.
"""

from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

import segno
from reportlab.lib.colors import Color, black, white
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph

from kiosk.languages import LOCALES, Language, has_arabic, is_right_to_left
from kiosk.printing.right_to_left import RightToLeft, Run

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
REGULAR, SEMIBOLD, BOLD = "IBMPlexSans-Regular", "IBMPlexSans-SemiBold", "IBMPlexSans-Bold"
_ARABIC = {font: font.replace("Sans", "SansArabic") for font in (REGULAR, SEMIBOLD, BOLD)}
LIGHT_GREY = Color(0.9, 0.9, 0.9)
QR_QUIET_MODULES = 4
"""ISO/IEC 18004, 6.3.8."""


def register_fonts(lang: Language = "de", folder: Path = FONTS) -> None:
    """Make what a language needs known to reportlab (once per process); it embeds the glyphs that are used."""
    for name in (REGULAR, SEMIBOLD, BOLD, *(_ARABIC.values() if is_right_to_left(lang) else ())):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, folder / f"{name}.ttf"))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD)


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Sizes in points; `body` is what is read, `small` what only must be there."""

    body: float
    small: float
    lead: float
    heading: float
    title: float
    code: float
    right_to_left: bool = False
    """Lines begin at the right, in the Arabic letters of the typeface."""

    def of(self, lang: Language) -> "TypeSizes":
        """The same sizes for documents in a language."""
        return replace(self, right_to_left=is_right_to_left(lang))

    def font(self, name: str) -> str:
        """The typeface of a weight, as registered."""
        return _ARABIC[name] if self.right_to_left else name

    def style(self, kind: str = "body", *, strong: bool = False, right: bool = False) -> ParagraphStyle:
        """The paragraph style of a size, without space around it: spacing is always explicit."""
        size = float(getattr(self, kind))
        heavy = strong or kind in ("heading", "title", "code")
        return ParagraphStyle(
            name=f"{kind}-{strong}-{right}",
            fontName=BOLD if kind in ("title", "code") else SEMIBOLD if heavy else REGULAR,
            fontSize=size,
            leading=round(size * (1.15 if kind in ("title", "code") else 1.3), 2),
            alignment=TA_RIGHT if right else TA_LEFT,
            textColor=black,
            bulletFontName=REGULAR,
            splitLongWords=1,
            allowOrphans=0,
            allowWidows=0,
        )

    def text(self, words: str, kind: str = "body", *, strong: bool = False, right: bool = False) -> Flowable:
        """A paragraph of plain words; nothing in them is read as markup. `right` stands for a line's end.

        Arabic words keep their letters and their direction in a document of any language.
        """
        style = self.style(kind, strong=strong, right=right)
        if has_arabic(words):
            register_fonts("ar")
            return RightToLeft([Run(words, _ARABIC[style.fontName])], style)
        if self.right_to_left:
            return RightToLeft([Run(words, self.font(style.fontName))], style)
        return Paragraph(escape(words), style)

    def width(self, words: str) -> float:
        """How wide words in body size are on one line, in points."""
        return float(pdfmetrics.stringWidth(words, self.font(REGULAR), self.body))

    def led(self, lead: str, words: str) -> Flowable:
        """A paragraph that opens with its own strong keyword."""
        if self.right_to_left:
            return RightToLeft([Run(lead, self.font(SEMIBOLD)), Run(words, self.font(REGULAR))], self.style())
        return Paragraph(f"<b>{escape(lead)}</b> {escape(words)}", self.style())


class QrSymbol(Flowable):  # type: ignore[misc]
    """A QR symbol of error level M or better, with its quiet zone, drawn as rectangles."""

    def __init__(self, data: str, symbol_mm: float) -> None:
        """`symbol_mm` is the edge of the symbol itself; the quiet zone comes on top. `data` is ASCII."""
        super().__init__()
        code = segno.make(data, error="m", micro=False, boost_error=True)
        self._rows = [bytes(row) for row in code.matrix]
        self._module = symbol_mm * mm / len(self._rows)
        edge = self._module * (len(self._rows) + 2 * QR_QUIET_MODULES)
        self.width = self.height = edge

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Its size does not depend on the room."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw each run of dark modules as one rectangle, so that no hairline runs through it."""
        canvas = self.canv
        canvas.setFillColor(black)
        for at, row in enumerate(self._rows):
            y = self.height - (QR_QUIET_MODULES + at + 1) * self._module
            for start, length in _runs(row):
                x = (QR_QUIET_MODULES + start) * self._module
                canvas.rect(x, y, length * self._module, self._module, stroke=0, fill=1)


def _runs(row: bytes) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = None
    for at, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            found.append((start, at - start))
            start = None
    return found


class Rule(Flowable):  # type: ignore[misc]
    """A line across the whole width, with its own space above and below (points)."""

    def __init__(self, thickness: float = 0.8, above: float = 5, below: float = 5) -> None:
        super().__init__()
        self._thickness, self._above, self._below = thickness, above, below

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._above + self._thickness + self._below
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setLineWidth(self._thickness)
        self.canv.setStrokeColor(black)
        y = self._below + self._thickness / 2
        self.canv.line(0, y, self.width, y)


class CheckBox(Flowable):  # type: ignore[misc]
    """An empty box to tick with a pen."""

    def __init__(self, edge_mm: float = 5) -> None:
        super().__init__()
        self.width = self.height = edge_mm * mm

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setLineWidth(1)
        self.canv.setStrokeColor(black)
        self.canv.setFillColor(white)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=1)


def fit_size(text: str, font: str, width: float, largest: float) -> float:
    """The largest size in points, up to `largest`, at which the text fits the width on one line."""
    needed = float(pdfmetrics.stringWidth(text, font, largest))
    return largest if needed <= width else largest * width / needed


def document_options(title: str, lang: Language) -> dict[str, Any]:
    """Metadata for reportlab: no time and no random id, so that equal input gives equal bytes."""
    return {
        "title": title,
        "author": "Dorfpunkt",
        "creator": "Dorfpunkt",
        "lang": LOCALES[lang].replace("_", "-"),
        "invariant": 1,
        "initialFontName": REGULAR,
    }
