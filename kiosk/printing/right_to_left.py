# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs that run from right to left: reportlab neither joins Arabic letters nor orders mixed lines.

Letters are joined before a line is measured (the typeface has Unicode's presentation forms), and each line is put
into its visual order once it is broken (UAX #9), so that sums, names and codes keep their own direction inside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from bidi import get_display
from reportlab.lib.colors import black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from kiosk.languages import FIRST_STRONG_ISOLATE, POP_ISOLATE

_INVISIBLE = dict.fromkeys(map(ord, f"{FIRST_STRONG_ISOLATE}{POP_ISOLATE}\u200e\u200f"))
_MIRRORED = str.maketrans("()[]<>«»", ")(][><»«")
"""Signs that look the other way in a line from right to left; the reordering leaves that to whoever draws."""
_ARABIC = ("\u0600", "\u06ff")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one weight."""

    words: str
    font: str


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with its letters joined, and whether it stands in an isolate that began before it."""

    text: str
    font: str
    opened: bool


class RightToLeft(Flowable):  # type: ignore[misc]
    """A paragraph that begins at the right; one without an Arabic letter keeps the order that it has."""

    def __init__(self, runs: Sequence[Run], style: ParagraphStyle) -> None:
        """`style` gives size and leading; its right alignment means the end of a line, which is the left here."""
        super().__init__()
        self._words = _words(runs)
        self._style = style
        self._base = "R" if any(_is_arabic(word.text) for word in self._words) else "L"
        self._lines: list[list[_Word]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the words into lines that fit the width; a word that is wider stands alone."""
        self._lines = [[]]
        for word in self._words:
            if self._lines[-1] and self._width([*self._lines[-1], word]) > available_width:
                self._lines.append([])
            self._lines[-1].append(word)
        self.width, self.height = available_width, len(self._lines) * self._style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Never: a receipt's paragraphs are a few lines long."""
        return []

    def draw(self) -> None:
        """Draw the lines, each from its left edge on, in visual order."""
        canvas, style = self.canv, self._style
        canvas.setFillColor(black)
        y = self.height - style.leading + (style.leading - style.fontSize) / 2 + style.fontSize * 0.22
        for line in self._lines:
            x = 0.0 if style.alignment == TA_RIGHT else self.width - self._width(line)
            for text, font in _visual(line, self._base):
                canvas.setFont(font, style.fontSize)
                canvas.drawString(x, y, text)
                x += self._measure(text, font)
            y -= style.leading

    def _width(self, line: Sequence[_Word]) -> float:
        space = self._measure(" ", line[0].font)
        return sum(self._measure(word.text, word.font) for word in line) + space * (len(line) - 1)

    def _measure(self, text: str, font: str) -> float:
        return float(pdfmetrics.stringWidth(text.translate(_INVISIBLE), font, self._style.fontSize))


def _words(runs: Sequence[Run]) -> list[_Word]:
    found: list[_Word] = []
    depth = 0
    for run in runs:
        for text in _joined(run.words).split(" "):
            if text:
                found.append(_Word(text, run.font, opened=depth > 0))
                depth += text.count(FIRST_STRONG_ISOLATE) - text.count(POP_ISOLATE)
    return found


def _visual(line: Sequence[_Word], base: str) -> list[tuple[str, str]]:
    """A line in visual order, in pieces of one weight. An isolate that a break cut apart is opened anew."""
    text = " ".join(word.text for word in line)
    if line and line[0].opened:
        text = FIRST_STRONG_ISOLATE + text
    fonts = {word.font for word in line}
    if len(fonts) == 1:
        return [(_ordered(text, base), line[0].font)]
    # The strong keyword comes first; what follows it is a sentence of its own and so stands at its left.
    lead = [word for word in line if word.font == line[0].font]
    rest = list(line[len(lead) :])
    return [*_visual(rest, base), (" ", line[0].font), *_visual(lead, base)]


def _ordered(text: str, base: str) -> str:
    if base == "R":
        text = _mirrored(text)
    return str(get_display(text, base_dir=base)).translate(_INVISIBLE)


def _mirrored(text: str) -> str:
    """Signs outside isolates belong to the Arabic sentence; what stands inside one keeps its own."""
    parts, depth = [], 0
    for letter in text:
        depth += (letter == FIRST_STRONG_ISOLATE) - (letter == POP_ISOLATE)
        parts.append(letter if depth > 0 else letter.translate(_MIRRORED))
    return "".join(parts)


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    # Vowel signs stand above letters, which takes a shaper; print does without them as newspapers do.
    return ArabicReshaper({"delete_harakat": True, "support_ligatures": True})


def _joined(text: str) -> str:
    return str(_reshaper().reshape(text))


def _is_arabic(text: str) -> bool:
    return any(_ARABIC[0] <= letter <= _ARABIC[1] or "\ufe70" <= letter <= "\ufefc" for letter in text)
