# SPDX-License-Identifier: EUPL-1.2
"""Rules that are held against the painted pixels: contrast of words and signs, the focus ring, no colour alone, rest.

Contrast is the formula of WCAG 2.2: relative luminance of sRGB, from 1 to 21.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from PIL import Image, ImageChops
from PySide6.QtGui import QAccessible, QImage

from tests.walk.findings import Finding
from tests.walk.scene import Box, Node, Scene

CONTRAST_FLOOR: Final = 7.0
SIGN_FLOOR: Final = 3.0
"""Of what is no text and carries meaning (WCAG 2.2, 1.4.11)."""
RING_MM: Final = 2 * 25.4 / 96
"""Least thickness of a focus ring: two CSS pixels all around (WCAG 2.2, 2.4.13)."""
RING_ROOM_MM: Final = 2.5
"""A ring lies so far outside or inside of the edge, at most."""
MARK_MM2: Final = 4.0
"""Least area in which a chosen row differs from the others without its colours."""

Colour = tuple[int, int, int]


def low_contrast(scene: Scene, picture: Image.Image) -> list[Finding]:
    """Words whose painted pixels reach less than 7:1 against the ground around them."""
    return list(_too_faint(scene, picture, "contrast", [(node, node.words) for node in scene.texts], CONTRAST_FLOOR))


def faint_signs(scene: Scene, picture: Image.Image) -> list[Finding]:
    """Pictograms, radio marks, steps and the borders of fields below 3:1 against what they stand on."""
    signs = [(node, node.box) for node in scene.nodes if node.pictogram]
    signs += [(node, node.box.grown(2)) for node in scene.nodes if _is_step(node)]
    signs += [(node, _left_edge(node)) for node in scene.nodes if _is_field(node)]
    return list(_too_faint(scene, picture, "sign", signs, SIGN_FLOOR))


def focus_rings(scene: Scene, calm: QImage) -> list[Finding]:
    """Every stop of the Tab key looks different along its edge while it has the focus, by 3:1; `calm` is without."""
    found: list[Finding] = []

    def look(stop: Node) -> None:
        shown = (stop.control or stop).box
        if shown.contains(scene.frame):
            # A page that is one control has nothing from which a ring could tell it.
            return
        focused = scene.window.grabWindow()
        within, seen = scene.visible(shown), 0.0
        wanted = 2 * scene.mm(within.width + within.height) * RING_MM
        for strip in _edges(shown, RING_ROOM_MM * scene.pixels_per_mm):
            corners = _corners(scene.visible(strip))
            seen += _changed(_part(calm, corners), _part(focused, corners)) / scene.pixels_per_mm**2
            if seen >= wanted:
                return
        found.append(Finding("ring", stop.path, f"{seen:.0f} mm² show the focus", f">= {wanted:.0f} mm²"))

    scene.tab_round(look)
    return found


def colour_alone(scene: Scene, picture: Image.Image) -> list[Finding]:
    """A chosen row that without its colours, and but for its words, looks as one that is not chosen."""
    choices = [node for node in scene.targets if node.checkable or node.role == QAccessible.Role.RadioButton.value]
    found = []
    for chosen in (node for node in choices if node.checked):
        other = next((node for node in choices if not node.checked and _alike(node, chosen)), None)
        if other is None:
            continue
        pair = [_without_words(scene, picture, node) for node in (chosen, other)]
        size = tuple(min(one.size[side] for one in pair) for side in (0, 1))
        seen = _changed(*(one.crop((0, 0, *size)) for one in pair)) / scene.pixels_per_mm**2
        if seen < MARK_MM2:
            found.append(
                Finding("colour", chosen.path, f"{seen:.1f} mm² without colour", f">= {MARK_MM2:.0f} mm² of a mark")
            )
    return found


def restless(before: tuple[Scene, Image.Image], after: tuple[Scene, Image.Image]) -> list[Finding]:
    """Pixels that differ between two looks at a page that nobody touched; the figures of a clock may."""
    pictures = [before[1].copy(), after[1].copy()]
    for old, new in zip(before[0].texts, after[0].texts, strict=False):
        if old.text != new.text and _without_figures(old.text) == _without_figures(new.text):
            for picture in pictures:
                picture.paste((0, 0, 0), _corners(old.words.joined(new.words).grown(2)))
    moved = ImageChops.difference(*pictures).getbbox()
    if moved is None:
        return []
    place = Box(moved[0], moved[1], moved[2] - moved[0], moved[3] - moved[1])
    return [Finding("moves", after[0].nodes[0].path, f"changes at {place}", "a page at rest")]


def pillow(image: QImage) -> Image.Image:
    """What was grabbed, for Pillow."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine(), 1)


def contrast_ratio(one: Colour, other: Colour) -> float:
    """Contrast of two sRGB colours (0 to 255 per channel), WCAG 2.2: from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _too_faint(
    scene: Scene, picture: Image.Image, rule: str, places: list[tuple[Node, Box]], floor: float
) -> Iterator[Finding]:
    scale = picture.width / max(1.0, scene.frame.width)
    for node, box in places:
        contrast = _measured_contrast(picture, box, scale)
        if contrast is not None and contrast < floor - 0.05:
            yield Finding(rule, node.path, f"{contrast:.1f}:1", f">= {floor:.0f}:1")


def _measured_contrast(picture: Image.Image, box: Box, scale: float) -> float | None:
    """Contrast of the ground (the commonest colour) to the colour of the strokes' cores.

    Edges are blended, so the farthest colour counts that at least three pixels have. None outside the picture.
    """
    left, top = max(0, int(box.left * scale)), max(0, int(box.top * scale))
    right, bottom = min(picture.width, int(box.right * scale)), min(picture.height, int(box.bottom * scale))
    if right - left < 2 or bottom - top < 2:
        return None
    colours = _colours(picture.crop((left, top, right, bottom)))
    ground = max(colours)[1]
    return max((contrast_ratio(colour, ground) for count, colour in colours if count >= 3), default=None)


def _colours(area: Image.Image) -> list[tuple[int, Colour]]:
    found: list[tuple[int, Colour]] = area.getcolors(area.width * area.height)  # type: ignore[assignment]
    return found


def _edges(box: Box, room: float) -> list[Box]:
    """The strips along the four edges of a box, so far out and in; none twice."""
    out = box.grown(room)
    high = 2 * room
    return [
        out._replace(height=high),
        out._replace(top=out.bottom - high, height=high),
        Box(out.left, out.top + high, high, max(0.0, out.height - 2 * high)),
        Box(out.right - high, out.top + high, high, max(0.0, out.height - 2 * high)),
    ]


def _part(image: QImage, corners: tuple[int, int, int, int]) -> Image.Image:
    left, top, right, bottom = corners
    return pillow(image.copy(left, top, max(1, right - left), max(1, bottom - top)))


def _changed(old: Image.Image, new: Image.Image) -> int:
    """How many pixels differ by at least 3:1 between two pictures of one size."""
    place = ImageChops.difference(old, new).getbbox()
    if place is None:
        return 0
    # A pixel as one number: a page has hundreds of thousands, and few pairs of colours.
    pixels = (memoryview(one.crop(place).convert("RGBX").tobytes()).cast("I") for one in (old, new))
    pairs = Counter(zip(*pixels, strict=True))
    return sum(
        count
        for pair, count in pairs.items()
        if pair[0] != pair[1] and contrast_ratio(*map(_colour, pair)) >= SIGN_FLOOR
    )


def _colour(pixel: int) -> Colour:
    """The colour of four bytes read as one number."""
    red, green, blue, _ = pixel.to_bytes(4, sys.byteorder)
    return red, green, blue


def _without_words(scene: Scene, picture: Image.Image, node: Node) -> Image.Image:
    """A row in shades of grey, its words painted over."""
    row = _crop(picture, node.box)
    ground = max(_colours(row))[1]
    for text in scene.texts:
        if text.within(node):
            box = text.box.joined(text.words)
            row.paste(ground, _corners(box._replace(left=box.left - node.box.left, top=box.top - node.box.top)))
    return row.convert("L").convert("RGB")


def _alike(one: Node, other: Node) -> bool:
    """Rows of one list."""
    return one.role == other.role and abs(one.box.width - other.box.width) < 3


def _is_step(node: Node) -> bool:
    return bool(node.above) and node.above[0].role == QAccessible.Role.ProgressBar.value and node.frame


def _is_field(node: Node) -> bool:
    return node.role == QAccessible.Role.EditableText.value


def _left_edge(node: Node) -> Box:
    """A strip across the left border of a field, away from its round corners and its words."""
    return Box(node.box.left - 8, node.box.top + 0.4 * node.box.height, 16, 0.2 * node.box.height)


def _crop(picture: Image.Image, box: Box) -> Image.Image:
    return picture.crop(_corners(box))


def _corners(box: Box) -> tuple[int, int, int, int]:
    return int(box.left), int(box.top), round(box.right), round(box.bottom)


def _without_figures(text: str) -> str:
    return "".join(sign for sign in text if not sign.isdigit())


@lru_cache(maxsize=4096)
def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
