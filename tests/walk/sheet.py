# SPDX-License-Identifier: EUPL-1.2
"""Overview sheets: what the walk has seen, small, side by side, each picture with its name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from kiosk.settings import RESOURCES

SIDE: Final = 300
"""Pixels of a small picture's longer side."""
_MARGIN, _CAPTION, _ACROSS = 14, 22, 12


def draw_sheet(pictures: Sequence[tuple[str, Path]], target: Path) -> None:
    """Draw pictures with their captions onto one sheet."""
    font = ImageFont.truetype(str(next((RESOURCES / "fonts").glob("IBMPlexSans-Regular*.ttf"))), 13)
    small = [(caption, _small(file)) for caption, file in pictures]
    cell = max(picture.width for _, picture in small), max(picture.height for _, picture in small)
    step = cell[0] + _MARGIN, cell[1] + _CAPTION + _MARGIN
    across = min(len(small), _ACROSS)
    sheet = Image.new("RGB", (across * step[0] + _MARGIN, -(-len(small) // across) * step[1] + _MARGIN), "#d8d8d8")
    pen = ImageDraw.Draw(sheet)
    for number, (caption, picture) in enumerate(small):
        left, top = _MARGIN + number % across * step[0], _MARGIN + number // across * step[1]
        pen.text((left, top), _fitting(caption, font, cell[0]), "#202020", font)
        sheet.paste(picture, (left, top + _CAPTION))
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def _small(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        small = picture.convert("RGB")
    small.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    return small


def _fitting(caption: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(caption) > width:
        caption = caption.removesuffix("…")[:-1] + "…"
    return caption
