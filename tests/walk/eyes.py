# SPDX-License-Identifier: EUPL-1.2
"""What other eyes see of a picture: for whoever looks at the walk's pictures; no rule is built on it.

Colour blindness: protanopia, deuteranopia and tritanopia by the matrices for full severity of Machado, Oliveira and
Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1,
applied to linear light; achromatopsia by the luminance of Rec. 709. Cataract: a yellowed lens that lets less blue
through (Pokorny, Smith and Lutze, "Aging of the human lens", Applied Optics 26(8), 1987, about a lens of 80 years),
light that is scattered as a veil over the whole picture, and blur for a visual acuity of about 0.3 at half a metre.
"""

from collections.abc import Callable
from typing import Final

from PIL import Image, ImageFilter

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

PROTANOPIA: Final[Matrix] = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Final[Matrix] = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITANOPIA: Final[Matrix] = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
ACHROMATOPSIA: Final[Matrix] = ((0.2126, 0.7152, 0.0722),) * 3
YELLOWED: Final[Matrix] = ((0.95, 0.0, 0.0), (0.0, 0.86, 0.0), (0.0, 0.0, 0.55))
VEIL: Final = 0.12
"""Share of the mean light that lies over everything."""
BLUR_MM: Final = 0.45
"""Half a metre away, a gap of 3.3 minutes of arc (acuity 0.3) is 0.48 mm wide."""


def cataract(picture: Image.Image, pixels_per_mm: float) -> Image.Image:
    """Blurred, yellowed, and veiled by scattered light."""
    light = _seen_through(picture.filter(ImageFilter.GaussianBlur(BLUR_MM * pixels_per_mm)), YELLOWED)
    mean = light.resize((1, 1), Image.Resampling.BOX).resize(light.size)
    return Image.blend(light, mean, VEIL)


EYES: Final[dict[str, Callable[[Image.Image, float], Image.Image]]] = {
    "cataract": cataract,
    "protanopia": lambda picture, _: _seen_through(picture, PROTANOPIA),
    "deuteranopia": lambda picture, _: _seen_through(picture, DEUTERANOPIA),
    "tritanopia": lambda picture, _: _seen_through(picture, TRITANOPIA),
    "achromatopsia": lambda picture, _: _seen_through(picture, ACHROMATOPSIA),
}
"""By name: picture and pixels per millimetre in, the picture as it is seen out."""


def _seen_through(picture: Image.Image, matrix: Matrix) -> Image.Image:
    """Mix the channels of linear light. Few colours make a page: each is worked out once."""
    flat = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    colours = flat.getpalette() or []
    mixed: list[int] = []
    for at in range(0, len(colours), 3):
        light = [_linear(channel / 255) for channel in colours[at : at + 3]]
        mixed += (_byte(sum(share * one for share, one in zip(row, light, strict=True))) for row in matrix)
    flat.putpalette(mixed)
    return flat.convert("RGB")


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _byte(light: float) -> int:
    light = min(1.0, max(0.0, light))
    return round(255 * (12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))
